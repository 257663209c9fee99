//! A form and a statement to the tokens that came with the form; statements to the form they were written on.
//!
//! People fill forms in Word: the mandated text stays, slots are replaced, now and then a word is retyped with
//! a typo, a line is dropped, sections change places. So what was handed out is found in four steps: runs
//! shared with the form, followed through small slips; whole lines of the form, wherever they stand; short
//! runs beside those; and, between two of them, the short labels (`Chức vụ:`) that stand there in the form,
//! in order. Only words that are the form's, or a slip away from it, are given; what was put in between is
//! not.
//! Linear in both texts: every search is bounded by a constant window.

mod run;

use foldhash::HashMap;

use self::run::Run;
use crate::text::{Key, Token, TokenKind, tokenize};

/// Tokens in a row that are looked up.
const SEED: usize = 4;
/// Words from which on a run cannot be shared with the form by chance, wherever it stands.
const TELLING: usize = 12;
/// Share of a line of the form that must be there for a shorter run to be the form's.
const COVER: f64 = 0.75;
/// Tokens of the shortest line that is told by [`COVER`] although more follows on its line.
const LINE: usize = 5;
/// How far from a certain run a short one still belongs to it, in tokens of both texts.
const NEAR: usize = 6;
/// How far behind a run the next label of the form is looked for, in tokens.
const WINDOW: usize = 120;
/// The same for labels that do not open a line: before them stands a name or a date.
const SHORT_WINDOW: usize = 24;
/// The same for labels of one word.
const WORD_WINDOW: usize = 4;
/// How many places of one seed are tried.
const PLACES: usize = 8;

/// A form, ready to be looked for in statements.
#[derive(Clone, Debug, Default)]
pub struct Template {
    tokens: Vec<Token>,
    lines: Vec<Line>,
    /// The line of each token; slots have none.
    line_of: Vec<Option<u32>>,
    /// Where each run of [`SEED`] tokens stands.
    places: HashMap<[Key; SEED], Vec<u32>>,
    /// Lines of the form that open with a word.
    openings: HashMap<Key, Vec<u32>>,
}

/// Words of the form with no slot between them, on one line.
#[derive(Clone, Debug)]
struct Line {
    start: usize,
    end: usize,
    /// Whether it opens a line of the form.
    opens: bool,
}

/// A statement as it is held against a form.
#[derive(Clone, Copy)]
struct Page<'a> {
    tokens: &'a [Token],
    /// For each token whether it opens a line.
    opens: &'a [bool],
    /// Whether its lines can be relied on.
    lined: bool,
}

impl Template {
    /// Reads a form. Slots are runs of dots or underscores; what stands in `[…]` or `{{…}}` is the name of one.
    pub fn new(form: &str) -> Template {
        let tokens = tokenize(form);
        let opens = openings(form, &tokens);
        let mut lines: Vec<Line> = Vec::new();
        let mut line_of = vec![None; tokens.len()];
        for (place, token) in tokens.iter().enumerate() {
            if token.kind == TokenKind::Leader {
                continue;
            }
            let before = place.checked_sub(1).filter(|&before| tokens[before].kind != TokenKind::Leader);
            let bracket = before.is_some_and(|before| {
                form[tokens[before].span.end as usize..token.span.start as usize]
                    .contains(['[', ']', '{', '}'])
            });
            match lines.last_mut() {
                Some(line) if before.is_some() && !bracket && !opens[place] => line.end = place + 1,
                _ => lines.push(Line { start: place, end: place + 1, opens: opens[place] }),
            }
            line_of[place] = Some(lines.len() as u32 - 1);
        }
        let mut places: HashMap<[Key; SEED], Vec<u32>> = HashMap::default();
        for (place, run) in tokens.windows(SEED).enumerate() {
            if let Some(keys) = seed(run) {
                keep_first(places.entry(keys).or_default(), place);
            }
        }
        let mut openings: HashMap<Key, Vec<u32>> = HashMap::default();
        for (number, line) in lines.iter().enumerate().filter(|(_, line)| line.opens) {
            keep_first(openings.entry(tokens[line.start].skeleton).or_default(), number);
        }
        Template { tokens, lines, line_of, places, openings }
    }

    /// Says of every token of a statement whether it came with the form.
    ///
    /// Leaders, the slots themselves, never count as given. Compares without marks, so that a statement
    /// whose diacritics were stripped is excused like any other.
    pub fn given(&self, raw: &str, statement: &[Token]) -> Vec<bool> {
        let opens = openings(raw, statement);
        let count = |opens: &[bool]| opens.iter().filter(|opens| **opens).count();
        let lined = 3 * count(&opens) >= self.lines.iter().filter(|line| line.opens).count();
        let page = Page { tokens: statement, opens: &opens, lined };
        let mut given = vec![false; statement.len()];
        let mut runs = self.certain(page);
        self.beside(page, &mut runs);
        self.labels(page, &runs, &mut given);
        for &(place, _) in runs.iter().flat_map(|run| &run.pairs) {
            given[place as usize] = true;
        }
        given
    }

    /// Number of words that everybody gets.
    pub fn words(&self) -> usize {
        self.line_of.iter().flatten().count()
    }

    /// Runs that are the form's wherever they stand, in order of the statement.
    fn certain(&self, page: Page) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut at = 0;
        while at < page.tokens.len() {
            let floor = runs.last().map_or(0, Run::end);
            let expected = runs.last().map_or(0, Run::form_end);
            let whole = self.whole_lines(page, at);
            let found = self.found(page, at, floor).chain(whole);
            let best = found
                .filter(|run| self.is_certain(page, run))
                .max_by_key(|run| (run.pairs.len(), std::cmp::Reverse(run.form().abs_diff(expected))));
            match best {
                Some(run) => {
                    at = run.end().max(at + 1);
                    runs.push(run);
                }
                None => at += 1,
            }
        }
        runs
    }

    fn is_certain(&self, page: Page, run: &Run) -> bool {
        run.pairs.len() >= TELLING || self.covers_line(page, run)
    }

    /// Whether a run holds most of a line of the form, in a place where a line can be.
    fn covers_line(&self, page: Page, run: &Run) -> bool {
        let of_one_line = |one: &(u32, u32), other: &(u32, u32)| {
            self.line_of[one.1 as usize] == self.line_of[other.1 as usize]
        };
        run.pairs.chunk_by(of_one_line).any(|pairs| {
            let Some(line) = self.line_of[pairs[0].1 as usize].map(|line| &self.lines[line as usize]) else {
                return false;
            };
            let first = pairs[0].0 as usize;
            let last = pairs[pairs.len() - 1].0 as usize;
            let length = line.end - line.start;
            let ends = page.opens.get(last + 1).is_none_or(|opens| *opens);
            let placed = !page.lined || !line.opens || page.opens[first];
            pairs.len() as f64 >= COVER * length as f64
                && placed
                && (length >= LINE
                    || (pairs.len() == length && length > 1 && page.lined && line.opens && ends))
        })
    }

    /// Lines of the form that stand whole at a place where a line opens.
    fn whole_lines<'a>(&'a self, page: Page<'a>, at: usize) -> impl Iterator<Item = Run> + 'a {
        let known = page.opens[at].then(|| self.openings.get(&page.tokens[at].skeleton)).flatten();
        known.into_iter().flatten().filter_map(move |&line| {
            let line = &self.lines[line as usize];
            self.laid(page, at, line).map(|pairs| Run { pairs })
        })
    }

    /// A line of the form laid on the statement word by word; at most a third of its words are slips.
    fn laid(&self, page: Page, at: usize, line: &Line) -> Option<Vec<(u32, u32)>> {
        let length = line.end - line.start;
        let mut slips = length / 3;
        let mut pairs = Vec::with_capacity(length);
        for step in 0..length {
            let (place, form) = (at + step, line.start + step);
            let token = page.tokens.get(place)?;
            if !run::same(token, &self.tokens[form]) {
                slips = slips.checked_sub(1)?;
                if !run::slip(token, &self.tokens[form]) {
                    continue;
                }
            }
            pairs.push((place as u32, form as u32));
        }
        (pairs.len() * 3 > length * 2).then_some(pairs)
    }

    /// Runs that hold the seed at a place, followed both ways as far as the text before allows.
    fn found<'a>(&'a self, page: Page<'a>, at: usize, floor: usize) -> impl Iterator<Item = Run> + 'a {
        let tokens = page.tokens.get(at..at + SEED);
        let places = tokens.and_then(seed).and_then(|keys| self.places.get(&keys));
        places
            .into_iter()
            .flatten()
            .map(move |&form| Run::around(page.tokens, &self.tokens, (at, form as usize), SEED, floor))
    }

    /// Adds short runs that stand beside certain ones as they do in the form.
    fn beside(&self, page: Page, runs: &mut Vec<Run>) {
        let mut beside = Vec::new();
        let ends: Vec<(usize, usize)> = runs.iter().map(|run| (run.end(), run.form_end())).collect();
        let starts: Vec<(usize, usize)> = runs.iter().map(|run| (run.start(), run.form())).collect();
        for (number, &(end, form_end)) in ends.iter().enumerate() {
            let limit = starts.get(number + 1).map_or(page.tokens.len(), |next| next.0);
            let ahead = (end..limit.min(end + NEAR)).flat_map(|at| self.found(page, at, end));
            beside.extend(ahead.filter(|run| run.end() <= limit).find(|run| {
                (form_end..=form_end + NEAR).contains(&run.form()) && self.together(form_end - 1, run.form())
            }));
        }
        for (number, &(start, form)) in starts.iter().enumerate() {
            let floor = number.checked_sub(1).map_or(0, |before| ends[before].0);
            let behind = (floor.max(start.saturating_sub(NEAR + SEED))..start.saturating_sub(SEED - 1)).rev();
            beside.extend(behind.flat_map(|at| self.found(page, at, floor)).find(|run| {
                run.end() <= start
                    && run.form_end() <= form
                    && form - run.form_end() <= NEAR
                    && start - run.end() <= NEAR
                    && self.together(run.form_end() - 1, form)
            }));
        }
        runs.extend(beside);
        runs.sort_by_key(|run| (run.start(), run.end()));
    }

    /// Whether no slot stands between two words of the form.
    fn together(&self, one: usize, other: usize) -> bool {
        (one..other).all(|place| self.line_of[place].is_some())
    }

    /// Marks, between two runs, the labels that stand there in the form.
    fn labels(&self, page: Page, runs: &[Run], given: &mut [bool]) {
        let (mut s, mut f) = (0, 0);
        let end = (page.tokens.len(), self.tokens.len());
        let starts = runs.iter().map(|run| (run.start(), run.form()));
        let after = runs.iter().map(|run| (run.end(), run.form_end()));
        for ((s_end, f_end), (s_next, f_next)) in starts.chain([end]).zip(after.chain([end])) {
            if f_end >= f && s_end > s {
                self.labels_between(page, s..s_end, f..f_end, given);
            }
            (s, f) = (s_next.max(s), f_next);
        }
    }

    fn labels_between(
        &self,
        page: Page,
        gap: std::ops::Range<usize>,
        form: std::ops::Range<usize>,
        given: &mut [bool],
    ) {
        let mut s = gap.start;
        let first = self.lines.partition_point(|line| line.end <= form.start);
        let lines = self.lines[first..].iter().take_while(|line| line.start < form.end);
        // A gap holds no more labels than words: a form is not read through for an empty one.
        for line in lines.take(gap.len()) {
            // Of a line that a run took part of, the rest stands right beside the run.
            let cut = line.start < form.start;
            let line = Line {
                start: line.start.max(form.start),
                end: line.end.min(form.end),
                opens: line.opens && !cut,
            };
            let length = line.end - line.start;
            let window = match (length, line.opens && !cut) {
                _ if cut => NEAR,
                (1, _) => WORD_WINDOW,
                (_, false) => SHORT_WINDOW,
                (_, true) => WINDOW,
            };
            if s >= gap.end || (length == 1 && !self.tokens[line.start].kind.is_word()) {
                continue;
            }
            let mut places = s..gap.end.min(s + window);
            let found = places.find_map(|at| {
                let placed = !(line.opens && page.lined) || page.opens[at] || at == s;
                let first = placed && run::alike(&page.tokens[at], &self.tokens[line.start]);
                first.then(|| self.laid(page, at, &line)).flatten()
            });
            let found = found.filter(|pairs| pairs.iter().all(|pair| (pair.0 as usize) < gap.end));
            if let Some(pairs) = found {
                s = pairs[pairs.len() - 1].0 as usize + 1;
                pairs.iter().for_each(|&(place, _)| given[place as usize] = true);
            }
        }
    }
}

fn seed(run: &[Token]) -> Option<[Key; SEED]> {
    if run.iter().any(|token| token.kind == TokenKind::Leader) {
        return None;
    }
    Some(std::array::from_fn(|place| run[place].skeleton))
}

fn keep_first(places: &mut Vec<u32>, place: usize) {
    if places.len() < PLACES {
        places.push(place as u32);
    }
}

/// For each token whether it opens a line.
fn openings(raw: &str, tokens: &[Token]) -> Vec<bool> {
    let mut end = 0;
    let opens = tokens.iter().enumerate().map(|(place, token)| {
        let gap = raw.get(end..token.span.start as usize).unwrap_or_default();
        end = token.span.end as usize;
        place == 0 || gap.contains(['\n', '\r', '\t'])
    });
    opens.collect()
}

#[cfg(test)]
mod tests {
    use super::Template;
    use crate::text::tokenize;

    #[track_caller]
    fn check(form: &str, statement: &str, own: &str) {
        let tokens = tokenize(statement);
        let given = Template::new(form).given(statement, &tokens);
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

    /// A form with headings, each on a line of its own.
    const HEADINGS: &str = "BẢN CAM KẾT\nHọ và tên: ……………\n1. Về tư tưởng chính trị\n……………\n\
        2. Về thực hiện chức trách, nhiệm vụ được giao\n……………\nNGƯỜI CAM KẾT";

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
    fn sections_in_another_order_are_still_the_forms() {
        check(
            HEADINGS,
            "BẢN CAM KẾT\nHọ và tên: Lò Thị Pành\n2. Về thực hiện chức trách, nhiệm vụ được giao\nDạy 2 buổi.\n\
             1. Về tư tưởng chính trị\nĐọc báo.\nNGƯỜI CAM KẾT",
            "Lò Thị Pành Dạy 2 buổi Đọc báo",
        );
    }

    #[test]
    fn a_heading_said_again_in_an_answer_is_the_authors() {
        check(
            HEADINGS,
            "BẢN CAM KẾT\nHọ và tên: Lò Thị Pành\n1. Về tư tưởng chính trị\n\
             Tôi ghi sổ về thực hiện chức trách, nhiệm vụ được giao từng tháng.\n\
             2. Về thực hiện chức trách, nhiệm vụ được giao\nDạy 2 buổi.\nNGƯỜI CAM KẾT",
            "Lò Thị Pành Tôi ghi sổ về thực hiện chức trách nhiệm vụ được giao từng tháng Dạy 2 buổi",
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
