//! What is there afterwards, and what shows it.

use super::{NEAR, Reader};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Mark, Shape},
};

impl Reader<'_> {
    /// How plainly what stands at `at` is there afterwards: the object of an act of record, `lập danh sách`, of
    /// another act, or of none.
    pub(super) fn made(&self, at: usize) -> f64 {
        let mut made: f64 = 0.4;
        for place in (at.saturating_sub(NEAR).max(self.range.start)..at).rev() {
            let mark = &self.marks[place];
            if mark.is_own() && mark.is(Kind::Record) {
                return 0.8;
            }
            if mark.is_own() && mark.is(Kind::Observable) {
                made = 0.6;
            }
            if mark.gap >= Gap::Comma {
                break;
            }
        }
        made
    }

    /// How plainly an act of record at `at` leaves something to show: with what it is written on in the same clause.
    pub(super) fn recorded(&self, at: usize) -> f64 {
        let carries = |mark: &Mark| {
            mark.is_own()
                && [Kind::Product, Kind::Procedural, Kind::Proof].iter().any(|&kind| mark.opens(kind))
        };
        let ahead = &self.marks[at + 1..self.range.end.min(at + NEAR)];
        let clause = ahead.iter().take_while(|mark| mark.gap < Gap::Comma).any(carries);
        let before = self.range.start.max(at.saturating_sub(NEAR))..at;
        let behind = before.rev().take_while(|&place| self.marks[place + 1].gap < Gap::Comma);
        if clause || behind.into_iter().any(|place| carries(&self.marks[place])) { 0.7 } else { 0.4 }
    }

    /// Whether a number follows within a few words: `tỷ lệ hài lòng đạt 95%`.
    pub(super) fn is_counted_on(&self, end: usize) -> bool {
        let near = &self.marks[end.min(self.range.end)..self.range.end.min(end + NEAR)];
        near.iter().take_while(|mark| mark.gap < Gap::Comma).any(|mark| mark.shape == Shape::Digit)
    }
}
