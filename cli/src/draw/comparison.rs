//! Two statements side by side, shared passages numbered, what differs inside them marked.

use std::io::{self, Write};

use khuonsao::{
    Corpus, Span, StatementId,
    align::Passage,
    corpus::Reading,
    finding::Language,
    text::{Token, TokenKind},
};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_width::UnicodeWidthStr;

use super::{
    BOLD, COPIED, DIM,
    columns::{Piece, cut, wrap},
};

/// Two statements and the passages they share.
pub(crate) struct Comparison {
    pub(super) left: Side,
    pub(super) right: Side,
    pub(super) passages: Vec<Passage>,
}

/// One of two statements.
pub(super) struct Side {
    pub(super) name: String,
    /// Its text from beginning to end.
    pub(super) stretches: Vec<Stretch>,
    /// Words outside the form.
    pub(super) words: usize,
}

/// A stretch of text that looks the same throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) text: String,
    /// The passage it stands in, as a place in the list of them.
    pub(super) passage: Option<usize>,
    pub(super) look: Look,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Own,
    /// Came with the form.
    Given,
    /// Stands in the other text, too.
    Shared,
    /// Stands in a passage, with other diacritics than there.
    Marks,
    /// Stands in a passage and not in the other text.
    Differs,
}

impl Comparison {
    /// Lays two statements of a corpus side by side; `names` are what they are called.
    pub(crate) fn of(corpus: &Corpus, ids: [StatementId; 2], names: [&str; 2]) -> Comparison {
        let passages = corpus.passages(ids[0], ids[1]);
        let readings = ids.map(|id| corpus.reading(id));
        let mut looks = [&readings[0], &readings[1]].map(looks_of);
        for (number, passage) in passages.iter().enumerate() {
            mark(number, passage, &readings, &mut looks);
        }
        let [left, right] = looks;
        let side = |at: usize, looks: Vec<(Option<usize>, Look)>| Side {
            name: names[at].to_owned(),
            stretches: stretches(&corpus.statement(ids[at]).text, &readings[at].text.tokens, &looks),
            words: looks
                .iter()
                .zip(&readings[at].text.tokens)
                .filter(|((_, look), token)| *look != Look::Given && token.kind != TokenKind::Leader)
                .count(),
        };
        Comparison { left: side(0, left), right: side(1, right), passages }
    }

    /// Words that both share.
    pub(super) fn shared(&self) -> u32 {
        self.passages.iter().map(|passage| passage.tokens).sum()
    }

    /// Shared words of one side's words outside the form, 0 to 100.
    pub(super) fn share(&self, side: &Side) -> f64 {
        if side.words == 0 { 0.0 } else { (100.0 * f64::from(self.shared()) / side.words as f64).min(100.0) }
    }
}

fn looks_of(reading: &Reading) -> Vec<(Option<usize>, Look)> {
    reading.excused.iter().map(|given| (None, if *given { Look::Given } else { Look::Own })).collect()
}

/// Marks the words of a passage on both sides: the same, the same but for diacritics, others.
fn mark(
    number: usize,
    passage: &Passage,
    readings: &[Reading; 2],
    looks: &mut [Vec<(Option<usize>, Look)>; 2],
) {
    let places = |side: usize, span: Span| {
        let places = readings[side].text.places_in(span);
        places.start as usize..places.end as usize
    };
    let (left, right) = (places(0, passage.left), places(1, passage.right));
    let taken = |side: usize, places: &std::ops::Range<usize>| {
        looks[side][places.clone()].iter().any(|(passage, _)| passage.is_some())
    };
    if taken(0, &left) || taken(1, &right) {
        return;
    }
    let tokens = |side: usize, places: &std::ops::Range<usize>| &readings[side].text.tokens[places.clone()];
    let (ours, theirs) = (tokens(0, &left), tokens(1, &right));
    let keys = |tokens: &[Token]| tokens.iter().map(|token| token.skeleton.to_bits()).collect::<Vec<u64>>();
    for (looks, places) in looks.iter_mut().zip([left.clone(), right.clone()]) {
        looks[places].fill((Some(number), Look::Differs));
    }
    for step in capture_diff_slices(Algorithm::Myers, &keys(ours), &keys(theirs)) {
        if step.tag() == DiffTag::Equal {
            for (one, other) in step.old_range().zip(step.new_range()) {
                let same = ours[one].strict == theirs[other].strict;
                let look = if same { Look::Shared } else { Look::Marks };
                looks[0][left.start + one].1 = look;
                looks[1][right.start + other].1 = look;
            }
        }
    }
}

/// A text cut where its look changes; what stands between two words looks as both do.
fn stretches(raw: &str, tokens: &[Token], looks: &[(Option<usize>, Look)]) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut add = |text: &str, passage: Option<usize>, look: Look| {
        let text: String =
            text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
        match out.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if (last.passage, last.look) == (passage, look) => last.text.push_str(&text),
            _ => out.push(Stretch { text, passage, look }),
        }
    };
    let mut end = 0;
    let mut before = (None, Look::Own);
    for (token, &look) in tokens.iter().zip(looks) {
        let (passage, between) = match (before, look) {
            (one, other) if one == other => other,
            ((Some(one), _), (Some(other), _)) if one == other => (Some(one), Look::Shared),
            _ => (None, Look::Own),
        };
        add(&raw[end..token.span.start as usize], passage, between);
        add(token.span.of(raw), look.0, look.1);
        end = token.span.end as usize;
        before = look;
    }
    add(&raw[end..], None, Look::Own);
    out
}

/// Draws it for a terminal of so many columns.
pub(crate) fn draw(
    out: &mut dyn Write,
    comparison: &Comparison,
    width: usize,
    language: Language,
) -> io::Result<()> {
    let column = (width - 3) / 2;
    let say = |vi, en| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    let (told, of) = (say("chữ trùng", "words shared"), say("phần tự viết", "of the words outside the form"));
    for side in [&comparison.left, &comparison.right] {
        let (name, shared, words) = (cut(&side.name, width / 2), comparison.shared(), side.words);
        writeln!(out, "{BOLD}{name}{BOLD:#}: {shared}/{words} {told} ({:.0}% {of})", comparison.share(side))?;
    }
    if comparison.passages.is_empty() {
        writeln!(out, "{}", say("Không có đoạn nào trùng.", "No passage is shared."))?;
    } else {
        let legend = say(
            "[số: đoạn trùng]; ‹chữ khác nhau trong đoạn›, ‹~chỉ khác dấu›; chữ của mẫu in mờ",
            "[number: shared passage]; ‹words that differ inside›, ‹~by diacritics only›; the form is dimmed",
        );
        writeln!(out, "{DIM}{legend}{DIM:#}")?;
    }
    writeln!(out, "{DIM}{}{DIM:#}", "─".repeat(width))?;
    let [left, right] =
        [&comparison.left, &comparison.right].map(|side| wrap(&pieces(&side.stretches), column));
    for row in 0..left.len().max(right.len()) {
        let used = line(out, left.get(row))?;
        write!(out, "{}{DIM} │ {DIM:#}", " ".repeat(column.saturating_sub(used)))?;
        line(out, right.get(row))?;
        writeln!(out)?;
    }
    Ok(())
}

/// Stretches with brackets and numbers, so that they can be told without colors.
fn pieces(stretches: &[Stretch]) -> Vec<Piece<Look>> {
    let mut pieces = Vec::new();
    let mut add = |text: String, look| pieces.push(Piece { text, style: look });
    let mut open = None;
    for stretch in stretches {
        if open.is_some() && open != stretch.passage {
            add("]".into(), Look::Shared);
        }
        if let Some(number) = stretch.passage.filter(|_| open != stretch.passage) {
            add(format!("[{}: ", number + 1), Look::Shared);
        }
        open = stretch.passage;
        match stretch.look {
            Look::Differs => add(format!("‹{}›", stretch.text), Look::Differs),
            Look::Marks => add(format!("‹~{}›", stretch.text), Look::Marks),
            look => add(stretch.text.clone(), look),
        }
    }
    if open.is_some() {
        add("]".into(), Look::Shared);
    }
    pieces
}

/// Writes one line of pieces and says how many columns it took.
fn line(out: &mut dyn Write, pieces: Option<&Vec<Piece<Look>>>) -> io::Result<usize> {
    let differs = COPIED.underline();
    let mut used = 0;
    for piece in pieces.into_iter().flatten() {
        used += piece.text.width();
        match piece.style {
            Look::Own => write!(out, "{}", piece.text)?,
            Look::Shared => write!(out, "{COPIED}{}{COPIED:#}", piece.text)?,
            Look::Marks | Look::Differs => write!(out, "{differs}{}{differs:#}", piece.text)?,
            Look::Given => write!(out, "{DIM}{}{DIM:#}", piece.text)?,
        }
    }
    Ok(used)
}

#[cfg(test)]
mod tests {
    use khuonsao::{Config, Form, Statement};

    use super::*;

    /// What the terminal shows of the left one, in one line.
    #[track_caller]
    fn check(left: &str, right: &str, expected: &str) {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        corpus
            .add_form(Form::new("f", "Tôi cam kết thực hiện nghiêm túc các nội dung sau đây:"))
            .expect("no statement yet");
        let ids = [("A", left), ("B", right)]
            .map(|(id, text)| corpus.insert(Statement::new(id, text)).expect("the id is free"));
        let comparison = Comparison::of(&corpus, ids, ["A", "B"]);
        let whole: String = comparison.left.stretches.iter().map(|stretch| stretch.text.as_str()).collect();
        assert_eq!(whole, left, "no letter is lost");
        let drawn: String = pieces(&comparison.left.stretches).into_iter().map(|piece| piece.text).collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn what_differs_inside_a_passage_is_marked() {
        check(
            "Tôi hứa: mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau.",
            "Mỗi tháng trực trạm 8 buổi tối, ghi sô bàn giao ca trước 7 giờ sáng hôm sau.",
            "Tôi hứa: [1: mỗi tháng trực trạm ‹6› buổi tối, ghi ‹~sổ› bàn giao ca trước 7 giờ sáng hôm sau].",
        );
    }

    #[test]
    fn texts_that_share_nothing_have_no_marks() {
        check("Nuôi hai con trâu.", "Đắp bờ ao.", "Nuôi hai con trâu.");
    }
}
