//! Where, and in which unit.

use super::{Reader, name::WORDS};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Mark, Shape},
};

impl Reader<'_> {
    /// A named place or unit at `at`: how plain it is and where it ends.
    pub(super) fn place(&self, at: usize) -> Option<(f64, usize)> {
        let mark = &self.marks[at];
        let end = at + mark.len.max(1) as usize;
        if mark.opens(Kind::PlaceOpener) {
            let named = self.nameable(end).filter(|&last| last >= end + 2);
            if let Some(end) =
                self.capitals(end).map_or(named.filter(|_| !self.cased), |last| named.max(Some(last)))
            {
                return Some((0.7, end));
            }
            let head = end < self.range.end && self.marks[end].gap == Gap::Space;
            if let Some(named) = head.then(|| self.headed(end)).flatten() {
                return Some(named);
            }
            if let Some(end) = self.spot(end) {
                return Some((0.6, end));
            }
        }
        self.headed(at)
    }

    /// A place or unit at `at` that its head and a name, a number or a letter show, or that is one by itself.
    fn headed(&self, at: usize) -> Option<(f64, usize)> {
        let mark = &self.marks[at];
        let end = at + mark.len.max(1) as usize;
        let family = mark.is(Kind::People) && self.is_family(end);
        let person = self.cased
            && mark.shape == Shape::Capital
            && mark.is_word(Kind::Surname)
            && at > self.range.start;
        let family = family || person && mark.len == 1 && self.capitals(end).is_some();
        let (place, unit) = (mark.opens(Kind::PlaceHead), mark.opens(Kind::UnitHead));
        // "phòng số 2".
        let numbered = self.marks.get(end).is_some_and(|next| {
            next.is_word(Kind::Label) && !next.is_word(Kind::Period) && !next.opens(Kind::PlaceHead)
        });
        let digit =
            |place: usize| self.marks[place].shape == Shape::Digit && self.marks[place].gap == Gap::Space;
        if !family
            && (place || unit)
            && numbered
            && end + 1 < self.range.end
            && digit(end + 1)
            && !self.counts(end + 1)
        {
            return Some((1.0, end + 2));
        }
        if !family && (place || unit) && end < self.range.end && self.marks[end].gap <= Gap::Slash {
            let coded = self.tokens[end].span.of(self.raw).contains(|letter: char| letter.is_ascii_digit());
            if coded && self.marks[end].is_own() && !self.is_date(end) {
                let code = self.tokens[end].span.of(self.raw).contains(char::is_alphabetic);
                return (code || !self.counts(end)).then_some((1.0, end + 1));
            }
            let named = self.nameable(end).filter(|_| mark.opens(Kind::Settlement));
            if let Some(end) =
                self.capitals(end).map_or(named.filter(|_| !self.cased), |last| named.max(Some(last)))
            {
                return Some((1.0, end));
            }
            if self.is_roman(end) {
                return Some((1.0, end + 1));
            }
            // "tầng hai", but "phòng ba người".
            let next = &self.marks[end];
            let worded = next.kinds == Kind::Number.bit() as u64 && next.len > 0 && next.is_own();
            if worded && self.count(end).is_none_or(|(plain, _)| plain <= 0.5) {
                return Some((1.0, end + next.len as usize));
            }
        }
        mark.opens(Kind::CommonPlace).then_some((0.6, end))
    }

    /// The end of a definite spot at `at`, behind a word for where: `hiên lớp`, `cửa sau`.
    fn spot(&self, at: usize) -> Option<usize> {
        const SPOT: usize = 5;
        let not = WORDS & !(Kind::Classifier.bit() as u64)
            | Kind::VagueGroup.bit() as u64
            | Kind::Hollow.bit() as u64;
        let noun = |mark: &Mark| mark.shape != Shape::Digit && mark.kinds & not == 0;
        let end = self.run(at, at + SPOT, noun)?;
        (end >= at + 2).then_some(end)
    }

    /// Whether the name of a family stands at `at`: a surname, or a name in capitals of more than a letter, `nhà A`
    /// being a building.
    pub(super) fn is_family(&self, at: usize) -> bool {
        let Some(next) = self.marks.get(at).filter(|_| at < self.range.end) else { return false };
        let named = self.capitals(at).is_some_and(|end| end > at + 1 || self.tokens[at].span.len() > 1);
        next.is_word(Kind::Surname) || named
    }
}
