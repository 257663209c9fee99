//! What is there afterwards, and what shows it.

use std::ops::Range;

use super::{AUTHOR, NEAR, Reader};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Mark, Shape},
    text::{Key, key},
};

impl Reader<'_> {
    /// How plainly what stands at `at` is there afterwards: what an act of record names, `lập danh sách`, or is done
    /// to, `báo biểu nộp đài`, the object of another act, or of none.
    pub(super) fn made(&self, at: usize) -> f64 {
        let made = |mark: &Mark| mark.is_own() && mark.is(Kind::Record);
        let end = at + self.marks[at].len.max(1) as usize;
        if self.marks[at..end].iter().any(|mark| mark.is_word(Kind::Record)) {
            return 0.8;
        }
        let mut plain: f64 = 0.4;
        for place in (at.saturating_sub(NEAR).max(self.range.start)..at).rev() {
            let mark = &self.marks[place];
            if made(mark) {
                return 0.8;
            }
            if mark.is_own() && mark.is(Kind::Observable) {
                plain = DONE_TO;
            }
            if mark.gap >= Gap::Comma {
                break;
            }
        }
        let ahead = &self.marks[end.min(self.range.end)..self.range.end.min(end + NEAR / 2)];
        if ahead.iter().take_while(|mark| mark.gap < Gap::Comma).any(made) { plain.max(0.7) } else { plain }
    }

    /// How plainly an act of record at `at` leaves something to show: with what it is written on in the same clause,
    /// with a number of things, or with the holder of an office, or the author, who signs.
    pub(super) fn recorded(&self, at: usize) -> f64 {
        let carries = |mark: &Mark| {
            mark.is_own()
                && [Kind::Product, Kind::Procedural, Kind::Proof].iter().any(|&kind| mark.opens(kind))
        };
        let ahead = &self.marks[at + 1..self.range.end.min(at + CLAUSE)];
        let clause = ahead.iter().take_while(|mark| mark.gap < Gap::Comma).any(carries);
        let counted = self.counts_things(at + self.marks[at].len.max(1) as usize);
        let before = self.range.start.max(at.saturating_sub(NEAR))..at;
        let behind = before.rev().take_while(|&place| self.marks[place + 1].gap < Gap::Comma);
        let signs = self.tokens[at].strict == SIGN && self.is_signed(at);
        if clause || counted || signs || behind.into_iter().any(|place| carries(&self.marks[place])) {
            0.7
        } else {
            0.4
        }
    }

    /// Whether a number of things follows in the clause: `dựng thêm 14 biển cấm`, not `14 ngày`.
    fn counts_things(&self, at: usize) -> bool {
        let ahead = at..self.range.end.min(at + NEAR);
        ahead.into_iter().take_while(|&place| self.marks[place].gap < Gap::Comma).any(|place| {
            let number = self.marks[place].opens_number();
            let next = place + self.marks[place].len.max(1) as usize;
            number && next < self.range.end && {
                let next = &self.marks[next];
                let thing = next.is(Kind::Classifier) || next.is_word(Kind::Classifier);
                let none = [Kind::Period, Kind::People, Kind::Turn, Kind::Hollow];
                thing
                    && next.gap == Gap::Space
                    && !none.iter().any(|&kind| next.is(kind) || next.is_word(kind))
            }
        })
    }

    /// Whether somebody is named in front of what is done at `at`: `tổ trưởng ký`, `tôi ký`.
    fn is_signed(&self, at: usize) -> bool {
        let near = at.saturating_sub(2).max(self.range.start)..at;
        near.into_iter().any(|place| {
            let mark = &self.marks[place];
            mark.is(Kind::Title) || mark.is_word(Kind::Title) || mark.is(Kind::Myself)
        })
    }

    /// Whether the author signs at `at`: `tôi ký`.
    pub(super) fn is_signed_by_author(&self, at: usize) -> bool {
        self.tokens[at].strict == SIGN
            && at > self.range.start
            && self.marks[at].gap == Gap::Space
            && AUTHOR.contains(&self.tokens[at - 1].strict)
    }

    /// Where somebody's name or office begins who signs at `at`: `trưởng kho ký`, `chuyên viên nghiệp vụ ký nháy`.
    pub(super) fn signatory(&self, at: usize) -> Option<usize> {
        if self.tokens[at].strict != SIGN || self.marks[at].len == 0 || self.marks[at].is(Kind::Compound) {
            return None;
        }
        let mut from = at;
        while from > self.range.start
            && at - from < WHO
            && self.marks[from].gap == Gap::Space
            && may_sign(&self.marks[from - 1])
        {
            from -= 1;
        }
        (at - from > 1).then_some(from)
    }

    /// Whose signature a proof at `at` is: `có chữ ký của tổ trưởng`.
    pub(super) fn signed_by(&self, at: usize, end: usize) -> Option<Range<usize>> {
        if self.tokens[end - 1].strict != SIGN || self.tokens[at].strict == SIGN {
            return None;
        }
        let of = self.tokens.get(end).is_some_and(|token| token.strict == key!("của"));
        let from = end + usize::from(of);
        let far = self.range.end.min(from + WHO);
        let ends = |&place: &usize| self.marks[place].gap != Gap::Space || !may_sign(&self.marks[place]);
        let to = (from..far).find(ends).unwrap_or(far.max(from));
        (to > from + 1).then_some(from..to)
    }

    /// Whether a number follows within a few words: `tỷ lệ hài lòng đạt 95%`.
    pub(super) fn is_counted_on(&self, end: usize) -> bool {
        let near = &self.marks[end.min(self.range.end)..self.range.end.min(end + NEAR)];
        near.iter().take_while(|mark| mark.gap < Gap::Comma).any(|mark| mark.shape == Shape::Digit)
    }
}

/// How plain a paper is that something is done to: a slot is filled, but a moment of the work beside it makes no
/// pledge to be checked.
const DONE_TO: f64 = 0.55;

/// Whether a word may name who signs.
fn may_sign(mark: &Mark) -> bool {
    mark.is_own()
        && mark.shape != Shape::Digit
        && mark.kinds & NO_SIGNATORY == 0
        && !mark.is_word(Kind::Function)
        && !mark.is_word(Kind::Negation)
}

/// Words of the name or office of who signs at most.
const WHO: usize = 5;
/// What is no part of it: deeds, papers, times.
const NO_SIGNATORY: u64 = Kind::bits(&[
    Kind::Observable,
    Kind::Record,
    Kind::Managerial,
    Kind::Vague,
    Kind::Negation,
    Kind::How,
    Kind::Proof,
    Kind::Product,
    Kind::Procedural,
    Kind::DeadlineOpener,
    Kind::Frequency,
]) as u64;
/// The one act of record that a name in front of it makes a proof.
pub(super) const SIGN: Key = key!("ký");
/// Tokens between an act of record and what it is written on at most: `ghi nhiệt độ nước, áp lực nhớt vô nhật ký`.
const CLAUSE: usize = 12;
