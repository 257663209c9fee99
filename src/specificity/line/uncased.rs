//! Words in one case that open a line whose break was lost: years and acts.

use super::{LISTED, Line};
use crate::{
    lexicon::Kind,
    specificity::{
        mark::{Gap, Shape},
        slot::year,
    },
};

/// Tokens without the end of a sentence from which on text in capitals has lost its lines.
const UNMARKED: usize = 40;
/// Tokens of the shortest line in capitals.
const SHORTEST: usize = 5;

/// Whether years are held against each other in small letters, and nothing closes: `năm 2020 đứt giấy 212 lần năm 2021
/// dưới 150 năm 2020 …`.
pub(super) struct Years<'a> {
    line: &'a Line<'a>,
    compared: bool,
}

impl<'a> Years<'a> {
    pub(super) fn of(line: &'a Line<'a>) -> Years<'a> {
        let closed = || (line.start + 1..line.end).any(|place| line.marks[place].gap >= Gap::Break);
        let years = (line.start + 1..line.end).filter(|&place| line.is_small_year(place));
        Years { line, compared: years.take(LISTED).count() == LISTED && !closed() }
    }

    pub(super) fn open(&self, place: usize) -> bool {
        self.compared && self.line.is_small_year(place)
    }
}

impl Line<'_> {
    fn is_small_year(&self, place: usize) -> bool {
        self.marks[place].shape == Shape::Lower && self.is_year(place)
    }

    /// Whether a sentence opens with its year where all is in capitals: `NĂM 2023 PHÀ CHỞ …`.
    pub(super) fn is_year_of(&self, place: usize) -> bool {
        self.is_year(place)
            && self.shape(place + 2) == Some(Shape::Upper)
            && self.marks[place + 2].gap == Gap::Space
    }

    /// Whether a year with its label stands at a token, and nothing before it says that it is when something is due.
    fn is_year(&self, place: usize) -> bool {
        let mark = &self.marks[place];
        mark.gap == Gap::Space
            && mark.is_word(Kind::Label)
            && year(self.word(place + 1)).is_some()
            && !self.marks[place - 1].is(Kind::DeadlineOpener)
            && !self.is_needy(place - 1)
    }

    /// Whether an act opens a line where all is in capitals and no mark stands far and wide.
    pub(super) fn is_act(&self, start: usize, place: usize) -> bool {
        let mark = &self.marks[place];
        let verb = mark.opens_verb() && mark.len > 1;
        let denies = mark.is_word(Kind::Negation);
        let apart = place >= start + SHORTEST && mark.gap == Gap::Space;
        if !apart || !(verb || denies) || self.is_needy(place - 1) {
            return false;
        }
        let ends = |place: &usize| self.marks[*place].gap >= Gap::Break;
        let before = (self.start + 1..=place).rev().take(UNMARKED).find(ends);
        let before = before.unwrap_or(self.start.max(place.saturating_sub(UNMARKED)));
        let after = (place..self.end).take(UNMARKED).find(ends).unwrap_or(self.end.min(place + UNMARKED));
        after - before >= UNMARKED
    }
}
