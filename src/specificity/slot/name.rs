//! Names, with capitals or without, and the people they are of.

use super::Reader;
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Mark, Shape},
    text::{Key, key},
};

impl Reader<'_> {
    /// A named person at `at`, or a group of people: the same as for a place.
    pub(super) fn person(&self, at: usize) -> Option<(f64, usize)> {
        let mark = &self.marks[at];
        let end = at + mark.len.max(1) as usize;
        if (mark.opens(Kind::Title) || mark.opens(Kind::People))
            && end < self.range.end
            && self.marks[end].gap <= Gap::Slash
        {
            let next = &self.marks[end];
            let family = next.is_word(Kind::Surname) && next.is_own() && !next.is_word(Kind::Function);
            let named = family.then(|| self.nameable(end + 1).unwrap_or(end + 1));
            if let Some(end) = self.capitals(end).max(named) {
                return Some((1.0, end));
            }
        }
        if mark.opens(Kind::Group) || self.vouches(at) {
            return Some((0.6, end));
        }
        if let Some(end) = self.aged(at) {
            return Some((0.6, end));
        }
        self.is_head(at).then_some((0.5, end))
    }

    /// The end of an age at `at` that tells who is meant: `người trên` `70 tuổi`, not the `62 tuổi` of one.
    fn aged(&self, at: usize) -> Option<usize> {
        let number = self.marks[at].opens_number();
        let end = at + self.marks[at].len.max(1) as usize;
        let age = end < self.range.end && self.tokens[end].strict == key!("tuổi");
        let of = at.checked_sub(2).filter(|&of| of >= self.range.start).map(|of| &self.marks[of]);
        let whose = [Kind::People, Kind::Group, Kind::Title];
        let somebody = || of.is_some_and(|of| whose.iter().any(|&kind| of.is(kind) || of.is_word(kind)));
        (number && age && self.is_after(at, Kind::Bound) && somebody()).then_some(end + 1)
    }

    /// Whether who is at the head of something is named by the office at `at`: `tổ trưởng`, `trưởng kho`, `đội phó`.
    fn is_head(&self, at: usize) -> bool {
        const HEADS: [Key; 3] = key!["trưởng", "phó", "quản"];
        let mark = &self.marks[at];
        let office = mark.opens(Kind::Title) && mark.len > 1 && !mark.is(Kind::VagueGroup);
        office && self.tokens[at..at + mark.len as usize].iter().any(|token| HEADS.contains(&token.strict))
    }

    /// Whether the holder of an office signs or records at `at`: `cung trưởng ký`, `tổ trưởng cùng đếm`.
    fn vouches(&self, at: usize) -> bool {
        let mark = &self.marks[at];
        let crowd = [Kind::People, Kind::Group, Kind::VagueGroup].iter().any(|&kind| mark.is(kind));
        let office = mark.opens(Kind::Title) && mark.len > 1 && !crowd;
        let behind = at + mark.len as usize;
        let acts = |mark: &Mark| [Kind::Record, Kind::Proof].iter().any(|&kind| mark.opens(kind));
        let near = behind..self.range.end.min(behind + 2);
        office
            && near
                .into_iter()
                .take_while(|&place| self.marks[place].gap == Gap::Space)
                .any(|place| acts(&self.marks[place]))
    }

    /// The end of a name at `at` that its capitals show; `Tập trung …` is the opening of a line whose break was lost.
    pub(super) fn capitals(&self, at: usize) -> Option<usize> {
        if !self.cased {
            return None;
        }
        let word = self.marks.get(at).is_some_and(|mark| {
            mark.len > 1 && self.marks[at + 1].shape == Shape::Lower && mark.opens_verb()
        });
        if word {
            return None;
        }
        let named = |mark: &Mark| matches!(mark.shape, Shape::Capital | Shape::Upper);
        self.run(at, at + NAME, named)
    }

    /// The end of what may be a name at `at`, capitals or not: words no table knows.
    pub(super) fn nameable(&self, at: usize) -> Option<usize> {
        // Without capitals whatever is no word of grammar or deed may be a name.
        let mut not = if self.cased { !NAMES } else { WORDS };
        // "xóm Cầu Ngà", "ấp Bãi Dừa": what else is a place, and can be counted.
        if self.marks.get(at).is_some_and(|mark| mark.is_word(Kind::PlaceHead)) {
            not &= !(Kind::Classifier.bit() as u64);
        }
        let words = |mark: &Mark| mark.shape != Shape::Digit && (mark.kinds | mark.stock) & not == 0;
        self.run(at, at + 3, words)
    }

    pub(super) fn run(&self, at: usize, longest: usize, named: impl Fn(&Mark) -> bool) -> Option<usize> {
        let mut end = at;
        while end < self.range.end.min(longest) && (end == at || self.marks[end].gap == Gap::Space) {
            let mark = &self.marks[end];
            if !named(mark) || mark.is(Kind::Protected) || !mark.is_own() || mark.line {
                break;
            }
            end += 1;
        }
        (end > at).then_some(end)
    }

    pub(super) fn is_roman(&self, at: usize) -> bool {
        let text = self.tokens[at].span.of(self.raw);
        !text.is_empty() && text.bytes().all(|byte| matches!(byte.to_ascii_uppercase(), b'I' | b'V' | b'X'))
    }
}

/// Tokens of a name at most.
const NAME: usize = 12;

/// What no word of a name is, where there are no capitals.
pub(super) const WORDS: u64 = Kind::bits(&[
    Kind::Function,
    Kind::Observable,
    Kind::Managerial,
    Kind::Vague,
    Kind::Abstract,
    Kind::Number,
    Kind::DeadlineOpener,
    Kind::Deadline,
    Kind::Frequency,
    Kind::Weekday,
    Kind::Period,
    Kind::Event,
    Kind::Classifier,
    Kind::Bound,
    Kind::Negation,
    Kind::How,
    Kind::Proof,
    Kind::Measure,
    Kind::Target,
    Kind::Zero,
    Kind::Weak,
    Kind::Title,
]) as u64;

/// What a word of a name may be besides.
const NAMES: u64 = Kind::Surname.bit() as u64;
