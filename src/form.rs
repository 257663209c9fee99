//! A form and a statement to the tokens that came with the form.
//!
//! People fill forms in Word: the mandated text stays, slots are replaced, now and then a word is
//! retyped with a typo. So what was handed out is found in three steps: long runs shared with the form
//! anywhere; from the ends of such runs on through single retyped words; and, between two runs, the
//! short labels (`Chức vụ:`) that stand there in the form, in order.
//! Linear in both texts: every search is bounded by a constant window.

use foldhash::HashMap;

use crate::text::{Key, Token, TokenKind, tokenize};

/// Tokens in a row that cannot be shared with the form by chance.
const RUN: usize = 6;
/// How far behind a run the next label of the form is looked for, in tokens.
const WINDOW: usize = 120;
/// How many places of one run of the form are tried.
const PLACES: usize = 8;

/// A form, ready to be looked for in statements.
#[derive(Clone, Debug, Default)]
pub struct Template {
    tokens: Vec<Token>,
    /// Where each run of [`RUN`] tokens stands.
    places: HashMap<[Key; RUN], Vec<u32>>,
}

impl Template {
    /// Reads a form.
    pub fn new(form: &str) -> Template {
        let tokens = tokenize(form);
        let mut places: HashMap<[Key; RUN], Vec<u32>> = HashMap::default();
        for (place, run) in tokens.windows(RUN).enumerate() {
            if let Some(keys) = run_of_words(run) {
                let known = places.entry(keys).or_default();
                if known.len() < PLACES {
                    known.push(place as u32);
                }
            }
        }
        Template { tokens, places }
    }

    /// Says of every token of a statement whether it came with the form.
    ///
    /// Leaders, the slots themselves, never count as given. Compares without marks, so that a statement
    /// whose diacritics were stripped is excused like any other.
    pub fn given(&self, statement: &[Token]) -> Vec<bool> {
        let given = vec![false; statement.len()];
        let mut matching =
            Matching { template: self, form: &self.tokens, statement, given, runs: Vec::new() };
        matching.long_runs();
        matching.labels();
        matching.given
    }
}

struct Matching<'a> {
    template: &'a Template,
    form: &'a [Token],
    statement: &'a [Token],
    given: Vec<bool>,
    /// Long runs found, in order of the statement.
    runs: Vec<Run>,
}

/// A stretch of the statement and the stretch of the form it was taken from.
#[derive(Clone, Copy)]
struct Run {
    statement: usize,
    form: usize,
    statement_end: usize,
    form_end: usize,
}

fn run_of_words(run: &[Token]) -> Option<[Key; RUN]> {
    if run.iter().any(|token| token.kind == TokenKind::Leader) {
        return None;
    }
    Some(std::array::from_fn(|place| run[place].skeleton))
}

impl Matching<'_> {
    fn long_runs(&mut self) {
        let mut at = 0;
        while at + RUN <= self.statement.len() {
            let here =
                run_of_words(&self.statement[at..at + RUN]).and_then(|keys| self.template.places.get(&keys));
            let Some(run) = here.and_then(|places| {
                // The longest wins; of equals the one that goes on where the last run ended.
                let expected = self.runs.last().map_or(0, |run| run.form_end);
                places
                    .iter()
                    .map(|&form| self.extend(at, form as usize))
                    .max_by_key(|run| (run.statement_end, std::cmp::Reverse(run.form.abs_diff(expected))))
            }) else {
                at += 1;
                continue;
            };
            at = run.statement_end;
            self.runs.push(run);
        }
    }

    /// Follows a run to its end, through retyped words.
    fn extend(&self, statement: usize, form: usize) -> Run {
        let (mut s, mut f) = (statement + RUN, form + RUN);
        loop {
            if self.same(s, f) {
                s += 1;
                f += 1;
            } else if self.retyped(s, f) && self.same(s + 1, f + 1) && self.same(s + 2, f + 2) {
                s += 3;
                f += 3;
            } else {
                return Run { statement, form, statement_end: s, form_end: f };
            }
        }
    }

    fn same(&self, statement: usize, form: usize) -> bool {
        match (self.statement.get(statement), self.form.get(form)) {
            (Some(a), Some(b)) => a.kind != TokenKind::Leader && a.skeleton == b.skeleton,
            _ => false,
        }
    }

    /// Whether a word differs from the form's as a slip of the hand does; numbers are never slips.
    fn retyped(&self, statement: usize, form: usize) -> bool {
        match (self.statement.get(statement), self.form.get(form)) {
            (Some(a), Some(b)) => {
                a.kind.is_word()
                    && b.kind.is_word()
                    && a.skeleton.is_exact()
                    && b.skeleton.is_exact()
                    && strsim::damerau_levenshtein(&a.skeleton.to_string(), &b.skeleton.to_string()) <= 1
            }
            _ => false,
        }
    }

    /// Marks the runs, and between two of them the labels that stand there in the form.
    fn labels(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        let end = Run {
            statement: self.statement.len(),
            form: self.form.len(),
            statement_end: self.statement.len(),
            form_end: self.form.len(),
        };
        let (mut s, mut f) = (0, 0);
        for run in runs.iter().copied().chain([end]) {
            if run.form >= f {
                self.labels_between(s, run.statement, f, run.form);
            }
            self.given[run.statement..run.statement_end].fill(true);
            (s, f) = (run.statement_end, run.form_end);
        }
    }

    fn labels_between(&mut self, mut s: usize, s_end: usize, f: usize, f_end: usize) {
        // A gap holds no more labels than half its words: a form is not read through for an empty one.
        let labels = self.form[f..f_end].split(|token| token.kind == TokenKind::Leader);
        for label in labels.take(s_end - s) {
            if s >= s_end {
                break;
            }
            if label.len() < 2 {
                continue;
            }
            let window = &self.statement[s..s_end.min(s + WINDOW)];
            let found = window.windows(label.len()).position(|tokens| {
                tokens.iter().zip(label).all(|(a, b)| a.kind == b.kind && a.skeleton == b.skeleton)
            });
            if let Some(found) = found {
                self.given[s + found..s + found + label.len()].fill(true);
                s += found + label.len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Template;
    use crate::text::tokenize;

    #[track_caller]
    fn check(form: &str, statement: &str, own: &str) {
        let tokens = tokenize(statement);
        let given = Template::new(form).given(&tokens);
        let left: Vec<&str> = tokens
            .iter()
            .zip(given)
            .filter(|(_, given)| !given)
            .map(|(token, _)| token.span.of(statement))
            .collect();
        assert_eq!(left.join(" "), own);
    }

    const FORM: &str = "Họ và tên: …………… Chức vụ: …………… Tôi cam kết thực hiện nghiêm túc các nội dung sau đây: …………… \
        Bản cam kết này là căn cứ để kiểm điểm, đánh giá cuối năm.";

    #[test]
    fn filled_slots_are_the_authors_own() {
        check(
            FORM,
            "Họ và tên: Lò Thị Pành Chức vụ: Kế toán Tôi cam kết thực hiện nghiêm túc các nội dung sau đây: \
             Quyết toán quý I trước 10/4. Bản cam kết này là căn cứ để kiểm điểm, đánh giá cuối năm.",
            "Lò Thị Pành Kế toán Quyết toán quý I trước 10/4",
        );
    }

    #[test]
    fn a_form_retyped_with_a_slip_is_still_the_form() {
        check(
            FORM,
            "Tôi cam kết thực hiện nghiêm túc các nôi dug sau đây: Dạy 2 buổi. \
             Ban cam ket nay la can cu de kiem diem, danh gia cuoi nam.",
            "Dạy 2 buổi",
        );
    }

    #[test]
    fn a_text_that_is_not_on_the_form_keeps_all_its_words() {
        check(
            FORM,
            "Dạy đủ chương trình, đánh giá cuối năm đúng hạn",
            "Dạy đủ chương trình đánh giá cuối năm đúng hạn",
        );
    }
}
