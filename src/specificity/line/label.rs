//! Labels with a colon behind them in a long line.

use super::{LISTED, Line, bullet::DASHED, capital::TOP};
use crate::{
    specificity::mark::{Gap, Shape},
    text::{Key, key},
};

/// Tokens before the colon of a label at most: `Sổ sách: …`.
const LABEL: usize = 7;
/// Words of a label of which hardly one belongs to what stands before.
const BRIEF: usize = 4;

/// Where labels in small letters stand that open points, in order: `tiêu hao nhiệt: dưới 760 kcal giao ca: ghi sổ đủ`.
pub(super) struct Labels(Vec<usize>);

impl Labels {
    /// Where small words with a colon behind say what comes, over and over, and hardly anything else closes: each is
    /// the words from `về` on, or else from the last number, bracket or comma before it, or the last phrase.
    pub(super) fn of(line: &Line<'_>) -> Labels {
        let colons: Vec<usize> =
            (line.start + 1..line.end).filter(|&place| line.is_small_label(place)).collect();
        let ended = (line.start + 1..line.end).filter(|&place| line.marks[place].gap >= Gap::Break).count();
        // Where labels open with capitals, these tell.
        let large =
            |&place: &usize| line.shape(place) == Some(Shape::Capital) && line.is_closed_by_colon(place);
        let capitals = (line.start..line.end).filter(large).count();
        if colons.len() < LISTED || ended * 2 > colons.len() || capitals * 2 > colons.len() {
            return Labels(Vec::new());
        }
        let mut last = line.start;
        let opens = |&colon: &usize| line.opening_of_label(std::mem::replace(&mut last, colon), colon);
        Labels(colons.iter().filter_map(opens).collect())
    }

    pub(super) fn open(&self, place: usize) -> bool {
        self.0.binary_search(&place).is_ok()
    }
}

impl Line<'_> {
    /// Whether a colon stands before a token and behind a word in small letters that says what comes.
    fn is_small_label(&self, place: usize) -> bool {
        // "như sau:", "cam kết:", "gồm:" say nothing of what comes.
        const LEADS: [Key; 8] = key!["gồm", "sau", "là", "rằng", "kết", "hứa", "cho", "thể"];
        let opens = self.marks[place].colon && self.gap(place) == ": ";
        let worded = || self.is_small(place - 1) && !LEADS.contains(&self.tokens[place - 1].strict);
        opens && (worded() || self.is_weekday(place))
    }

    fn is_small(&self, place: usize) -> bool {
        self.shape(place) == Some(Shape::Lower)
    }

    /// Whether a day of the week stands before a colon: `thứ 3: trực nhà văn hóa thứ 4: nghỉ`.
    fn is_weekday(&self, colon: usize) -> bool {
        self.shape(colon - 1) == Some(Shape::Digit)
            && colon >= self.start + 3
            && self.gap(colon - 1) == " "
            && self.is_small(colon - 2)
            && self.tokens[colon - 2].strict == key!("thứ")
    }

    /// Where the label before a colon opens, behind the `last` one.
    fn opening_of_label(&self, last: usize, colon: usize) -> Option<usize> {
        if self.is_weekday(colon) {
            return Some(colon - 2);
        }
        let least = (last + DASHED).max(colon.saturating_sub(LABEL));
        let free = (least..colon).rev().take_while(|&place| {
            self.is_small(place) && (place + 1 == colon || self.marks[place + 1].gap == Gap::Space)
        });
        let mut first = free.last().unwrap_or(colon);
        // "Rác 620 hộ: gom …" has no label but what it counts.
        if first < colon && self.shape(first - 1) == Some(Shape::Digit) {
            first += self.marks[first].len.max(1) as usize;
        }
        // "Thứ hai, về liêm chính: …" opens with what counts it off.
        if let Some(about) = (first..colon).find(|&place| self.tokens[place].strict == key!("về")) {
            return Some(about).filter(|&about| self.marks[about].gap == Gap::Space);
        }
        if first > least && (first + 1..=first + BRIEF).contains(&colon) {
            return Some(first);
        }
        (first..colon).rev().find(|&place| {
            self.marks[place].len > 0 && place + 2 <= colon && !(place > 0 && self.is_needy(place - 1))
        })
    }

    /// Whether a field of a form or a heading with its colon opens: `… Bình Sinh ngày: …`.
    pub(super) fn is_field(&self, place: usize) -> bool {
        let mark = &self.marks[place];
        let known = mark.part != 0 && self.marks[place - 1].part != mark.part;
        known
            && mark.shape == Shape::Capital
            && self.shape(place + 1) != Some(Shape::Capital)
            && self.is_closed_by_colon(place)
    }

    /// Whether the cell of an author is named at the top, behind a field that nothing closes: `Công việc: thợ mộc
    /// Chi bộ làng nghề, xã …`, but not `Bí thư Chi bộ`.
    pub(super) fn is_unit(&self, start: usize, place: usize) -> bool {
        const OF: [Key; 10] = key!["thư", "tại", "ở", "của", "thuộc", "gửi", "ủy", "trong", "trước", "với"];
        let named = self.marks[place].shape == Shape::Capital
            && key!["chi", "đảng"].contains(&self.tokens[place].strict)
            && self.tokens.get(place + 1).is_some_and(|next| next.strict == key!("bộ"));
        place < self.start + TOP
            && named
            && self.marks[place].gap == Gap::Space
            && !OF.contains(&self.tokens[place - 1].strict)
            && self.marks[start + 1..place].iter().any(|mark| mark.colon)
    }

    pub(super) fn is_closed_by_colon(&self, place: usize) -> bool {
        let near = &self.marks[place + 1..self.end.min(place + 1 + LABEL)];
        let clause = near.iter().position(|mark| mark.gap >= Gap::Comma);
        clause.is_some_and(|at| near[at].colon && near[at].gap == Gap::Comma)
    }
}
