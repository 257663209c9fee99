//! The numbers and letters of a list in a long line.

use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;

use super::{LISTED, Line, capital::NAMING, table::border};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Shape},
    text::{
        Key,
        numbering::{is_dashed, is_outline, letter, lettered, roman},
    },
};

/// Places of numbers that stand in a row.
pub(super) type Rows = HashSet<usize, FixedState>;

/// Numbers that go on from one to the next under one sign number a list, whatever stands before and behind them, `1) …
/// 2) … 3) …`; one may have been left out.
pub(super) fn rows(line: &Line<'_>) -> Rows {
    let mut rows: Vec<(u8, Vec<usize>)> = Vec::new();
    // The row that waits for a number under a sign.
    let mut waiting: HashMap<(u8, u32), usize, FixedState> = HashMap::default();
    for place in line.start..line.end {
        let Some((sign, value)) = line.counting(place) else { continue };
        let row = if value == 1 {
            rows.push((sign, Vec::new()));
            rows.len() - 1
        } else if let Some(row) = waiting.remove(&(sign, value)) {
            row
        } else {
            let Some(before) = value.checked_sub(1).map(|before| (sign, before)) else { continue };
            let Some(&row) = waiting.get(&before).filter(|&&row| rows[row].1.len() >= LISTED) else {
                continue;
            };
            waiting.remove(&before);
            row
        };
        rows[row].1.push(place);
        waiting.insert((sign, value + 1), row);
    }
    rows.retain(|(_, row)| row.len() > 1 && !line.is_labelled(row));
    // Under a sign that numbers a list a shorter one is numbered, too.
    let signs: Vec<u8> = rows.iter().filter(|(_, row)| row.len() >= LISTED).map(|&(sign, _)| sign).collect();
    rows.into_iter().filter(|(sign, _)| signs.contains(sign)).flat_map(|(_, row)| row).collect()
}

impl Line<'_> {
    /// The sign behind a number that may stand in a row, and its value.
    fn counting(&self, place: usize) -> Option<(u8, u32)> {
        const DIGITS: usize = 2;
        let word = self.word(place);
        let apart = place == self.start || self.gap(place).ends_with(char::is_whitespace);
        if self.shape(place) != Some(Shape::Digit) || !apart || word.len() > DIGITS {
            return None;
        }
        let value: u32 = word.parse().ok()?;
        let after = self.gap(place + 1);
        let comma = || {
            let named = place > self.start && self.marks[place - 1].word & NAMING != 0;
            // "1, 2, 3" counts nothing off.
            let opens = match self.shape(place + 1) {
                Some(Shape::Digit) => self.word(place + 1).parse() != Ok(value + 1),
                shape => matches!(shape, Some(Shape::Capital | Shape::Upper)),
            };
            (after == ", " && opens && !named).then_some(b',')
        };
        let sign = after.bytes().next().filter(|sign| b".)/:-".contains(sign) && after.len() > 1);
        Some((sign.or(border(after)).or_else(comma)?, value))
    }

    /// Whether half of a row is counted by one word, `Tháng 1: … Tháng 2: … Tháng 3: …`: these are months.
    fn is_labelled(&self, row: &[usize]) -> bool {
        let label = |&place: &usize| {
            let label = place.checked_sub(1).filter(|&before| before >= self.start)?;
            let stands = self.marks[label].is_word(Kind::Label) && self.marks[place].gap < Gap::Comma;
            stands.then(|| self.tokens[label].strict)
        };
        let mut labels: Vec<Key> = row.iter().filter_map(label).collect();
        labels.sort_unstable();
        labels.chunk_by(|a, b| a == b).any(|run| run.len() * 2 >= row.len())
    }
}

/// How far a line has counted, by the way it counts.
pub(super) struct Numbering<'a> {
    line: &'a Line<'a>,
    rows: Rows,
    /// Whether the rows of a table stand in the line.
    tabled: bool,
    number: u32,
    roman: u32,
    letter: u32,
    lettered: (char, u32),
    outlines: u32,
}

impl<'a> Numbering<'a> {
    pub(super) fn of(line: &'a Line<'a>, rows: Rows, tabled: bool) -> Numbering<'a> {
        let (number, roman, letter, lettered, outlines) = Default::default();
        Numbering { line, rows, tabled, number, roman, letter, lettered, outlines }
    }

    /// Whether the number of a list stands at a token: `3.`, `2)`, `b)`, `IV.`, `2.1.`, the next of its kind.
    pub(super) fn is_next(&mut self, place: usize) -> bool {
        let line = self.line;
        let (word, after) = (line.word(place), line.gap(place + 1));
        if self.rows.contains(&place) {
            self.number = word.parse().unwrap_or(0);
            return true;
        }
        if !line.gap(place).ends_with([' ', '(', '\n']) && place > line.start {
            return false;
        }
        let counting = place > line.start && line.marks[place - 1].is_word(Kind::Label);
        let cell = border(after).is_some() && line.gap(place) == " " && !counting;
        let marked = cell
            || after.len() > 1
                && after.starts_with(['.', ')', '/', ':', '-'])
                && after.ends_with([' ', '"', '“', '(']);
        let capital = matches!(line.shape(place + 1), Some(Shape::Capital | Shape::Upper | Shape::Digit));
        let ended = matches!(line.marks[place].gap, Gap::Stop | Gap::Break) || line.marks[place].colon;
        // "a, Còn đi được thì đi họp; … b, Tổ 41 …"
        let comma = (ended
            || line.shape(place + 1) == Some(Shape::Capital) && line.shape(place) == Some(Shape::Lower))
            && after == ", "
            && word.chars().nth(1).is_none();
        let marked = marked || comma;
        if word.starts_with(|letter: char| letter.is_ascii_digit()) && is_outline(word) && capital {
            return after.starts_with('.') || ended || self.outline(word);
        }
        // "I – NHẬN THỨC … II – HÀNH ĐỘNG"
        let parted = is_dashed(after) && capital && !counting;
        if parted && roman(word) == Some(self.roman + 1) {
            (self.roman, self.number) = (self.roman + 1, 0);
            return true;
        }
        if !marked {
            return false;
        }
        let found = if let Ok(value) = word.parse::<u32>() {
            let next = value == self.number + 1 || value == 1;
            let sure = after.starts_with([')', '/']) || ended || !counting;
            (next && sure && (capital || ended || after.starts_with(')'))).then(|| self.number = value)
        } else if let Some((letter, value)) = lettered(word) {
            // "B – Cam kết B1. Phẩm chất".
            let opens = value == 1 && (ended || place > line.start && line.marks[place - 1].part != 0);
            let next = opens || self.lettered == (letter, value - 1);
            (next && capital && !counting).then(|| self.lettered = (letter, value))
        } else if let Some(value) = roman(word) {
            ((value == self.roman + 1 || value == 1) && capital).then(|| {
                self.roman = value;
                self.number = 0;
            })
        } else if let Some(value) = letter(word) {
            let next = value == 1 || self.letter > 0 && value > self.letter && value <= self.letter + 3;
            // "… Chi bộ Ga Văn Khê A. Ưu điểm".
            let heads = place + 1 < line.end && line.marks[place + 1].part != 0;
            let sure = after.starts_with(')') || ended || comma || (heads || cell || self.tabled) && capital;
            (next && sure).then(|| self.letter = value)
        } else {
            None
        };
        found.is_some()
    }

    /// Whether outlines are used: after the first that stands behind a full stop.
    fn outline(&mut self, word: &str) -> bool {
        let opens = word.ends_with(".1");
        self.outlines += u32::from(opens);
        opens || self.outlines > 0
    }
}
