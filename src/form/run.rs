//! A seed to the run around it, through slips of the hand.

use crate::text::{Key, Token, TokenKind};

/// Words of a statement and the words of the form they are, both in order.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Places in the statement and in the form; never empty.
    pub(super) pairs: Vec<(u32, u32)>,
}

/// Steps over one slip: tokens of the statement, tokens of the form.
const SLIPS: [(usize, usize); 5] = [(1, 1), (0, 1), (1, 0), (0, 2), (2, 0)];

impl Run {
    /// Follows `length` equal tokens to both ends, not below `floor` in the statement.
    pub(super) fn around(
        statement: &[Token],
        form: &[Token],
        (at, place): (usize, usize),
        length: usize,
        floor: usize,
    ) -> Run {
        let mut pairs = Vec::new();
        let back = Walk { statement: &statement[floor..at], form: &form[..place], backward: true };
        back.follow(|s, f| pairs.push(((at - 1 - s) as u32, (place - 1 - f) as u32)));
        pairs.reverse();
        pairs.extend((0..length).map(|step| ((at + step) as u32, (place + step) as u32)));
        let (s, f) = (at + length, place + length);
        let on = Walk { statement: &statement[s..], form: &form[f..], backward: false };
        on.follow(|step, there| pairs.push(((s + step) as u32, (f + there) as u32)));
        Run { pairs }
    }

    pub(super) fn start(&self) -> usize {
        self.pairs[0].0 as usize
    }

    pub(super) fn end(&self) -> usize {
        self.pairs[self.pairs.len() - 1].0 as usize + 1
    }

    pub(super) fn form(&self) -> usize {
        self.pairs[0].1 as usize
    }

    pub(super) fn form_end(&self) -> usize {
        self.pairs[self.pairs.len() - 1].1 as usize + 1
    }
}

/// Two lists of tokens walked together, forward from their beginnings or backward from their ends.
struct Walk<'a> {
    statement: &'a [Token],
    form: &'a [Token],
    backward: bool,
}

impl<'a> Walk<'a> {
    fn at(&self, tokens: &'a [Token], step: usize) -> Option<&'a Token> {
        let place = if self.backward { tokens.len().checked_sub(step + 1)? } else { step };
        tokens.get(place)
    }

    fn same(&self, s: usize, f: usize) -> bool {
        match (self.at(self.statement, s), self.at(self.form, f)) {
            (Some(token), Some(form)) => same(token, form),
            _ => false,
        }
    }

    /// Whether a slot or nothing follows in the form.
    fn ends(&self, f: usize) -> bool {
        self.at(self.form, f).is_none_or(|token| token.kind == TokenKind::Leader)
    }

    /// Calls `take` with each step in both lists that is the form's word.
    fn follow(&self, mut take: impl FnMut(usize, usize)) {
        let (mut s, mut f) = (0, 0);
        loop {
            if self.same(s, f) {
                take(s, f);
                (s, f) = (s + 1, f + 1);
                continue;
            }
            let (Some(token), Some(form)) = (self.at(self.statement, s), self.at(self.form, f)) else {
                return;
            };
            if token.kind == TokenKind::Leader || form.kind == TokenKind::Leader {
                return;
            }
            let goes_on = |s: usize, f: usize| self.same(s, f) && self.same(s + 1, f + 1);
            // Two words run together, or one cut in two.
            let joined = |one: &Token, first: Option<&Token>, second: Option<&Token>| {
                let (Some(first), Some(second)) = (first, second) else { return false };
                let (first, second) = if self.backward { (second, first) } else { (first, second) };
                one.skeleton.is_exact()
                    && first.skeleton.is_exact()
                    && second.skeleton.is_exact()
                    && one.skeleton.to_string() == format!("{}{}", first.skeleton, second.skeleton)
            };
            if goes_on(s + 1, f + 2) && joined(token, Some(form), self.at(self.form, f + 1)) {
                take(s, f);
                (s, f) = (s + 1, f + 2);
            } else if goes_on(s + 2, f + 1) && joined(form, Some(token), self.at(self.statement, s + 1)) {
                take(s, f);
                take(s + 1, f);
                (s, f) = (s + 2, f + 1);
            } else if slip(token, form) && (goes_on(s + 1, f + 1) || self.ends(f + 1)) {
                take(s, f);
                (s, f) = (s + 1, f + 1);
            } else if let Some((more, there)) = SLIPS.iter().find(|(more, there)| {
                // A word changed, left out or put in; what was put in is not the form's.
                (0..3).all(|step| self.same(s + more + step, f + there + step))
                    && (0..*there).all(|step| self.at(self.form, f + step).is_some_and(is_text))
                    && (0..*more).all(|step| self.at(self.statement, s + step).is_some_and(is_text))
            }) {
                (s, f) = (s + more, f + there);
            } else {
                return;
            }
        }
    }
}

fn is_text(token: &Token) -> bool {
    token.kind != TokenKind::Leader
}

/// Whether two tokens are the same word, marks aside; slots are never words.
pub(super) fn same(token: &Token, form: &Token) -> bool {
    token.kind != TokenKind::Leader && token.skeleton == form.skeleton
}

/// Whether a word differs from the form's as a slip of the hand or a bad scan does; numbers are never slips.
pub(super) fn slip(token: &Token, form: &Token) -> bool {
    let word = |kind: TokenKind| kind.is_word() || kind == TokenKind::Code;
    if !(word(token.kind) && form.kind.is_word() && token.skeleton.is_exact() && form.skeleton.is_exact()) {
        return false;
    }
    let (one, other) = (Letters::of(token.skeleton), Letters::of(form.skeleton));
    let allowed = if other.length >= 6 { 2 } else { 1 };
    // Of one letter nothing would be left to know it by.
    one.length.min(other.length) > 1
        && one.may_be_within(other, allowed)
        && strsim::damerau_levenshtein(&token.skeleton.to_string(), &form.skeleton.to_string())
            <= allowed as usize
}

/// How many letters a word has and which, to tell most words apart without spelling them.
#[derive(Clone, Copy)]
struct Letters {
    length: u32,
    which: u64,
}

impl Letters {
    /// Of a key that holds its spelling whole, 7 bits a letter.
    fn of(key: Key) -> Letters {
        let mut letters = Letters { length: 0, which: 0 };
        let mut rest = key.to_bits();
        while rest != 0 {
            letters.length += 1;
            letters.which |= 1 << (rest & 63);
            rest >>= 7;
        }
        letters
    }

    /// False only when the words are further apart than so many letters put in, taken out, changed or
    /// swapped.
    fn may_be_within(self, other: Letters, edits: u32) -> bool {
        self.length.abs_diff(other.length) <= edits && (self.which ^ other.which).count_ones() <= 2 * edits
    }
}

pub(super) fn alike(token: &Token, form: &Token) -> bool {
    same(token, form) || slip(token, form)
}

#[cfg(test)]
mod tests {
    use super::Run;
    use crate::text::tokenize;

    /// The pairs of the run around the words `seed`, as `statement word = form word`.
    #[track_caller]
    fn check(form: &str, statement: &str, seed: &str, expected: &[(u32, u32)]) {
        let (form, tokens, seed) = (tokenize(form), tokenize(statement), tokenize(seed));
        let keys =
            |tokens: &[crate::text::Token]| -> Vec<_> { tokens.iter().map(|token| token.skeleton).collect() };
        let place = |words: &[crate::text::Token]| {
            keys(words)
                .windows(seed.len())
                .position(|run| run == keys(&seed))
                .expect("the seed stands in both")
        };
        let run = Run::around(&tokens, &form, (place(&tokens), place(&form)), seed.len(), 0);
        assert_eq!(run.pairs, expected);
    }

    #[test]
    fn a_run_is_followed_to_both_ends_word_by_word() {
        check(
            "Mẫu: tôi xin hứa làm đúng những điều đã viết",
            "Nay tôi xin hứa làm đúng những điều ấy",
            "làm đúng",
            &[(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7)],
        );
    }

    #[test]
    fn a_run_goes_on_behind_two_words_run_together_and_behind_one_cut_in_two() {
        let form = "nộp bản cam kết cho chi bộ đúng hạn";
        check(
            form,
            "nộp bản cam kết chochi bộ đúng hạn",
            "nộp bản cam kết",
            &[(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 6), (6, 7), (7, 8)],
        );
        check(
            form,
            "nộp bản cam kết cho chi bộ đú ng hạn vậy",
            "cam kết cho chi",
            &[(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6)],
        );
        check(
            "nộp bản cam kết cho chi bộ đúng hạn đã định",
            "nộp bản cam kết cho chi bộ đú ng hạn đã định",
            "cam kết cho chi",
            &[
                (0, 0),
                (1, 1),
                (2, 2),
                (3, 3),
                (4, 4),
                (5, 5),
                (6, 6),
                (7, 7),
                (8, 7),
                (9, 8),
                (10, 9),
                (11, 10),
            ],
        );
    }

    #[test]
    fn a_run_goes_on_before_a_word_cut_in_two_and_before_two_run_together() {
        let form = "đã định đúng hạn nộp bản cam kết cho chi bộ";
        check(
            form,
            "đã định đú ng hạn nộp bản cam kết",
            "nộp bản cam kết",
            &[(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 5), (7, 6), (8, 7)],
        );
        check(
            form,
            "đã định đúnghạn nộp bản cam kết",
            "nộp bản cam kết",
            &[(0, 0), (1, 1), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7)],
        );
    }

    #[test]
    fn words_put_in_or_left_out_are_stepped_over_on_both_sides() {
        check(
            "một hai ba bốn năm sáu bảy tám chín mười",
            "một hai ba thêm bốn năm sáu tám chín mười",
            "bốn năm sáu",
            &[(0, 0), (1, 1), (2, 2), (4, 3), (5, 4), (6, 5), (7, 7), (8, 8), (9, 9)],
        );
    }
}
