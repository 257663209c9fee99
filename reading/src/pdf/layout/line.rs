//! Letters to lines, and lines to the stretches that wide gaps part them into.

use super::Letter;

/// Stretches of text on one line, from left to right.
pub(super) type Line = Vec<Segment>;

/// A stretch of text without a wide gap.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) base: f64,
    pub(super) size: f64,
    /// How wide its first word is.
    pub(super) first_word: f64,
    pub(super) text: String,
}

/// Gaps, in heights of letters: between words where blanks are not drawn, between words where they are, and
/// between cells or columns.
const WORD: f64 = 0.15;
const WORD_BESIDE_BLANKS: f64 = 0.35;
const COLUMN: f64 = 1.2;

/// The lines of a page, from its top.
pub(super) fn lines(letters: Vec<Letter>) -> Vec<Line> {
    let mut letters = marked(letters);
    letters.sort_by(|one, other| other.base.total_cmp(&one.base).then(one.left.total_cmp(&other.left)));
    let mut lines = Vec::new();
    let mut line: Vec<Letter> = Vec::new();
    for letter in letters {
        let same =
            line.first().is_some_and(|first| first.base - letter.base < 0.35 * first.size.max(letter.size));
        if !same && !line.is_empty() {
            lines.extend(segments(std::mem::take(&mut line)));
        }
        line.push(letter);
    }
    lines.extend(segments(line));
    lines
}

/// Puts marks drawn by themselves on the letters before them.
fn marked(letters: Vec<Letter>) -> Vec<Letter> {
    let mut marked: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters {
        let is_mark = letter.text.chars().all(|mark| matches!(mark, '\u{300}'..='\u{36F}'));
        match marked.last_mut().filter(|_| is_mark) {
            Some(last) => last.text.push_str(&letter.text),
            None => marked.push(letter),
        }
    }
    marked
}

fn segments(mut letters: Vec<Letter>) -> Option<Line> {
    letters.sort_by(|one, other| one.left.total_cmp(&other.left));
    let blanks = letters.iter().any(|letter| letter.text.trim().is_empty());
    let word = if blanks { WORD_BESIDE_BLANKS } else { WORD };
    let mut line = Line::new();
    let mut blank = false;
    let mut last: Option<Letter> = None;
    for letter in letters {
        if letter.text.trim().is_empty() {
            blank = true;
            continue;
        }
        let size = letter.size;
        let gap = last.as_ref().map_or(f64::MAX, |last| letter.left - last.right);
        // Bold by drawing twice.
        let twice = last
            .as_ref()
            .is_some_and(|last| last.text == letter.text && letter.left - last.left < 0.1 * size);
        if twice {
            continue;
        }
        match line.last_mut().filter(|_| gap < COLUMN * size) {
            None => line.push(Segment {
                left: letter.left,
                right: letter.right,
                base: letter.base,
                size,
                first_word: letter.right - letter.left,
                text: letter.text.clone(),
            }),
            Some(segment) => {
                if blank || gap > word * size {
                    segment.text.push(' ');
                }
                segment.text.push_str(&letter.text);
                segment.right = segment.right.max(letter.right);
                segment.size = segment.size.max(size);
                if !segment.text.contains(' ') {
                    segment.first_word = segment.right - segment.left;
                }
            }
        }
        blank = false;
        last = Some(letter);
    }
    if line.is_empty() { None } else { Some(line) }
}
