//! Letters on pages to paragraphs in reading order.

mod band;
mod line;

use self::{
    band::bands,
    line::{Line, Segment, lines},
};

/// A letter and where it stands; lengths in points, upwards and to the right.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) left: f64,
    pub(super) right: f64,
    /// The line it stands on.
    pub(super) base: f64,
    pub(super) size: f64,
    pub(super) text: String,
}

/// The letters of a page, in the order they are drawn.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) letters: Vec<Letter>,
}

/// The text of all pages, a paragraph a line.
pub(super) fn text(pages: Vec<Page>) -> String {
    let mut pages: Vec<Vec<Line>> = pages.into_iter().map(|page| lines(page.letters)).collect();
    drop_page_numbers(&mut pages);
    let mut blocks = Vec::new();
    for page in pages {
        blocks.extend(bands(page));
    }
    // Where lines end at the latest, over all pages: a last page of short lines would not show it.
    let margin = |block: &Block| match block {
        Block::Flow { segments, .. } => segments.iter().map(|segment| segment.right).fold(f64::MIN, f64::max),
        Block::Row(_) => f64::MIN,
    };
    let whole: Vec<&Block> =
        blocks.iter().filter(|block| matches!(block, Block::Flow { column: false, .. })).collect();
    let page_margin = whole.into_iter().map(margin).fold(f64::MIN, f64::max);
    let mut writer = Writer::default();
    for block in &blocks {
        match block {
            Block::Row(cells) => writer.row(cells),
            Block::Flow { segments, column } => {
                let margin = if *column { margin(block) } else { page_margin };
                segments.iter().for_each(|segment| writer.line(segment, margin));
                if *column {
                    writer.column_ends = true;
                }
            }
        }
    }
    writer.text
}

/// A stretch of a page that is read from its top to its bottom.
#[derive(Debug)]
enum Block {
    /// Lines of running text, over the page or in one of its columns.
    Flow { segments: Vec<Segment>, column: bool },
    /// A row of a table, cell by cell.
    Row(Vec<String>),
}

/// Page numbers stand alone, first or last on a page, and count on.
fn drop_page_numbers(pages: &mut [Vec<Line>]) {
    for last in [false, true] {
        let numbers: Vec<Option<i64>> = pages
            .iter()
            .map(|page| {
                let line = if last { page.last() } else { page.first() };
                match line.map(Vec::as_slice) {
                    Some([segment]) => page_number(&segment.text),
                    _ => None,
                }
            })
            .collect();
        let first = numbers.iter().enumerate().find_map(|(place, number)| Some((*number)? - place as i64));
        for ((place, number), page) in numbers.iter().enumerate().zip(pages.iter_mut()) {
            if number.is_some()
                && number.zip(first).is_some_and(|(number, first)| number == first + place as i64)
            {
                if last { drop(page.pop()) } else { drop(page.remove(0)) }
            }
        }
    }
}

fn page_number(text: &str) -> Option<i64> {
    let bare = text.trim().trim_start_matches("Trang ").trim_matches(['-', '–', ' ']);
    let number = bare.split('/').next()?.trim();
    if number.len() > 4 { None } else { number.parse().ok() }
}

/// Lines become paragraphs.
#[derive(Default)]
struct Writer {
    text: String,
    last: Option<Last>,
    column_ends: bool,
}

/// The line before.
struct Last {
    right: f64,
    base: f64,
    size: f64,
    left: f64,
    margin: f64,
    /// Where the lines of the paragraph begin, and how many there are.
    body: Option<f64>,
    is_item: bool,
}

impl Writer {
    fn row(&mut self, cells: &[String]) {
        self.last = None;
        self.end();
        self.text.push_str(&cells.join("\t"));
        self.text.push('\n');
    }

    fn end(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn line(&mut self, segment: &Segment, margin: f64) {
        let is_item = begins_item(&segment.text);
        let column_ended = std::mem::take(&mut self.column_ends);
        let goes_on = !is_item && self.last.as_ref().is_some_and(|last| last.goes_on(segment, column_ended));
        let mut body = None;
        if goes_on {
            body = self.last.as_ref().and_then(|last| last.body).or(Some(segment.left));
            glue(&mut self.text, &segment.text);
        } else {
            self.end();
            self.text.push_str(&segment.text);
        }
        let is_item = is_item || goes_on && self.last.as_ref().is_some_and(|last| last.is_item);
        let Segment { right, base, size, left, .. } = *segment;
        self.last = Some(Last { right, base, size, left, margin, body, is_item });
    }
}

impl Last {
    /// Whether a line carries the paragraph on: its first word had no room on the line before.
    fn goes_on(&self, next: &Segment, column_ended: bool) -> bool {
        let size = self.size.max(next.size);
        let alike = (self.size - next.size).abs() < 0.15 * size;
        let full = self.right + 0.2 * size + next.first_word > self.margin - 0.1 * size;
        let fall = self.base - next.base;
        // On a new page or in a new column the next line stands higher.
        let near = fall < 2.2 * size && (fall > 0.0 || column_ended || fall < -5.0 * size);
        let moved = fall < 0.0;
        let indented = match self.body {
            Some(body) => next.left > body + 0.8 * size,
            None => next.left > self.left + 0.8 * size && !self.is_item,
        };
        alike && full && near && (moved || !indented)
    }
}

/// Puts a line behind the one it carries on.
fn glue(text: &mut String, next: &str) {
    let mut letters = text.chars().rev();
    let (last, before) = (letters.next(), letters.next());
    match (last, before) {
        (Some('\u{AD}'), _) => drop(text.pop()),
        // `47-QĐ/TW` breaks behind its marks; a dash between words has a blank on either side.
        (Some('-' | '/'), Some(before)) if before.is_alphanumeric() => {}
        _ => text.push(' '),
    }
    text.push_str(next);
}

/// Whether a line begins with a bullet or a number.
fn begins_item(text: &str) -> bool {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    match first {
        "-" | "+" | "•" | "*" | "–" | "—" | "o" | "▪" | "\u{F0B7}" | "\u{F0A7}" | "➢" => {
            !rest.is_empty()
        }
        _ => first.strip_suffix(['.', ')', '/']).is_some_and(|label| {
            let label = label.trim_start_matches('(');
            let digits = label.split('.').all(|part| {
                !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit())
            });
            let letter = label.chars().count() == 1 && label.chars().all(char::is_alphabetic);
            let roman = !label.is_empty() && label.bytes().all(|byte| b"IVX".contains(&byte));
            digits || letter || roman
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str, left: f64, base: f64) -> Vec<Letter> {
        let letter = |(place, letter): (usize, char)| Letter {
            left: left + 5.0 * place as f64,
            right: left + 5.0 * place as f64 + 5.0,
            base,
            size: 10.0,
            text: letter.to_string(),
        };
        text.chars().enumerate().filter(|(_, letter)| *letter != ' ').map(letter).collect()
    }

    #[track_caller]
    fn check(drawn: &[(&str, f64, f64)], expected: &str) {
        let letters = drawn.iter().flat_map(|&(text, left, base)| letters(text, left, base)).collect();
        assert_eq!(text(vec![Page { letters }]).trim_end(), expected);
    }

    #[test]
    fn lines_that_were_full_go_on_and_short_ones_end() {
        check(
            &[
                ("Mỗi tháng trực trạm 6 buổi", 50.0, 700.0),
                ("tối, ghi sổ.", 50.0, 688.0),
                ("Ngày 15 đi từng nhà nhắc các", 50.0, 676.0),
                ("bà mẹ.", 50.0, 664.0),
            ],
            "Mỗi tháng trực trạm 6 buổi tối, ghi sổ.\nNgày 15 đi từng nhà nhắc các bà mẹ.",
        );
    }

    #[test]
    fn a_bullet_begins_a_paragraph_behind_a_full_line() {
        check(
            &[("- Mỗi tháng trực trạm sáu buổi", 50.0, 700.0), ("- Ghi sổ.", 50.0, 688.0)],
            "- Mỗi tháng trực trạm sáu buổi\n- Ghi sổ.",
        );
    }

    #[test]
    fn numbers_of_rules_break_without_a_blank() {
        check(
            &[("Thực hiện Quy định số 37-QĐ/", 50.0, 700.0), ("TW về những điều", 50.0, 688.0)],
            "Thực hiện Quy định số 37-QĐ/TW về những điều",
        );
    }

    #[test]
    fn columns_are_read_one_after_the_other() {
        let drawn: Vec<_> = (0..6)
            .flat_map(|row| {
                let base = 700.0 - 12.0 * f64::from(row);
                [("chữ cột thứ nhất đầy dòng", 50.0, base), ("chữ cột thứ hai đầy dòng ạ", 220.0, base)]
            })
            .collect();
        let left = ["chữ cột thứ nhất đầy dòng"; 6].join(" ");
        let right = ["chữ cột thứ hai đầy dòng ạ"; 6].join(" ");
        let letters = drawn.iter().flat_map(|&(text, left, base)| letters(text, left, base)).collect();
        let read = text(vec![Page { letters }]);
        assert_eq!(read.replace('\n', " ").trim(), format!("{left} {right}"));
    }

    #[test]
    fn rows_of_a_table_are_read_across() {
        check(
            &[
                ("1", 50.0, 700.0),
                ("Dự giờ", 80.0, 700.0),
                ("36 tiết", 220.0, 700.0),
                ("2", 50.0, 688.0),
                ("Nộp giáo án", 80.0, 688.0),
                ("thứ Hai", 220.0, 688.0),
            ],
            "1\tDự giờ\t36 tiết\n2\tNộp giáo án\tthứ Hai",
        );
    }
}
