//! Where, and in which unit.

use super::{AUTHOR, Reader, name::WORDS};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Shape},
    text::key,
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
            if let Some(end) = self.spot(end).or_else(|| head.then(|| self.owned(end)).flatten()) {
                return Some((0.6, end));
            }
        }
        self.headed(at).or_else(|| self.beside(at)).or_else(|| self.at_home(at))
    }

    /// The end of `tại nhà` at `at` where it is the author's, though the two are a manner by themselves.
    fn at_home(&self, at: usize) -> Option<(f64, usize)> {
        let word = |place: usize| (place < self.range.end).then(|| self.tokens[place].strict);
        let own = self.marks[at].is_word(Kind::PlaceOpener)
            && word(at + 1) == Some(key!("nhà"))
            && self.marks[at + 1].gap == Gap::Space
            && self.marks.get(at + 2).is_some_and(|owner| owner.gap == Gap::Space)
            && word(at + 2).is_some_and(|owner| AUTHOR.contains(&owner));
        own.then_some((0.6, at + 2))
    }

    /// A spot that a sort of place with words of its own tells, behind a word that says where: `ngoài quán ông Sáu`,
    /// `dọc suối cạn`.
    fn beside(&self, at: usize) -> Option<(f64, usize)> {
        let mark = &self.marks[at];
        let head = at + mark.len.max(1) as usize;
        let opened =
            mark.opens(Kind::Locative) && head < self.range.end && self.marks[head].gap == Gap::Space;
        let next = self.marks.get(head).filter(|next| opened && next.opens(Kind::PlaceHead))?;
        if let Some(named) = self.headed(head) {
            return Some(named);
        }
        let own = head + next.len as usize;
        let end = self.nouns(own, own + 3).or_else(|| self.owned(head))?;
        Some((0.6, end))
    }

    /// The end of somebody's place at `at`, behind a word for where: `quán ông Sáu`, `nhà tôi`. Who it is of is read as a
    /// person.
    fn owned(&self, at: usize) -> Option<usize> {
        let head = self.marks.get(at).filter(|head| at < self.range.end && head.opens(Kind::PlaceHead))?;
        let owner = at + head.len as usize;
        let next = self.marks.get(owner).filter(|next| owner < self.range.end && next.gap == Gap::Space)?;
        (next.opens(Kind::Title) || AUTHOR.contains(&self.tokens[owner].strict)).then_some(owner)
    }

    /// The end of the first of the names at `at` of the places that were counted before it: `4 xã` `Quang Sơn, Hợp Lý`,
    /// `hai lớp` `8A, 8B`.
    pub(super) fn names_of(&self, at: usize) -> Option<usize> {
        let next = self.marks.get(at).filter(|next| at < self.range.end && next.gap == Gap::Space)?;
        let head = &self.marks[at - 1];
        let spelled = self.tokens[at].span.of(self.raw);
        let coded = next.shape != Shape::Lower
            && spelled.starts_with(|first: char| first.is_ascii_digit())
            && spelled.ends_with(char::is_alphabetic);
        let place = (head.is_word(Kind::PlaceHead) || head.is_word(Kind::UnitHead)) && !head.is(Kind::People);
        if place && coded {
            return Some(at + 1);
        }
        self.capitals(at).filter(|_| place)
    }

    /// Whether the title and name at `at` are of the head of a village: `trưởng bản Pả Vi`, not `trưởng thôn Nguyễn Văn
    /// Sáu` or `trưởng thôn Sáu`.
    pub(super) fn is_of_village(&self, at: usize, end: usize) -> bool {
        const SYLLABLES: usize = 2;
        let title = &self.marks[at];
        let name = at + title.len as usize;
        title.opens(Kind::Title)
            && title.len > 1
            && end == name + SYLLABLES
            && self.marks[name - 1].is_word(Kind::Settlement)
            && !self.marks[name].is_word(Kind::Surname)
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
        let head = !family && (place || unit);
        if let Some(end) = head.then(|| self.numbered(end)).flatten() {
            return Some((1.0, end));
        }
        if head && end < self.range.end && self.marks[end].gap <= Gap::Slash {
            let spelled = self.tokens[end].span.of(self.raw);
            let coded = spelled.contains(|letter: char| letter.is_ascii_digit()) && !spelled.ends_with('%');
            if coded && self.marks[end].is_own() && !self.is_date(end) {
                let code = self.tokens[end].span.of(self.raw).contains(char::is_alphabetic);
                // "môn Toán lớp 8": a year of school, and no class of it.
                let grade = self.tokens[end - 1].strict == key!("lớp")
                    && spelled.bytes().all(|byte| byte.is_ascii_digit());
                return (code || !grade && !self.counts(end)).then_some((1.0, end + 1));
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

    /// The end of the number of a place whose head ends at `at`: `phòng` `số 2`, `quầy` `ngoại trú số ba`.
    fn numbered(&self, at: usize) -> Option<usize> {
        const BETWEEN: usize = 2;
        let label = |place: &usize| {
            let mark = &self.marks[*place];
            mark.is_word(Kind::Label) && !mark.is_word(Kind::Period) && !mark.opens(Kind::PlaceHead)
        };
        let label = (at..self.range.end.min(at + BETWEEN + 1)).find(label)?;
        let between = label == at || self.nouns(at, label) == Some(label);
        let number = self.marks.get(label + 1).filter(|_| between && label + 1 < self.range.end)?;
        let worded = number.kinds == Kind::Number.bit() as u64 && number.len == 1;
        let plain = number.gap == Gap::Space && (number.shape == Shape::Digit || worded);
        (plain && !self.counts(label + 1) && !self.is_date(label + 1)).then_some(label + 2)
    }

    /// The end of a definite spot at `at`, behind a word for where: `hiên lớp`, `cửa sau`.
    pub(super) fn spot(&self, at: usize) -> Option<usize> {
        const SPOT: usize = 5;
        self.nouns(at, at + SPOT).filter(|&end| end >= at + 2)
    }

    /// The end of the words at `at` that name things, and nothing vague.
    fn nouns(&self, at: usize, longest: usize) -> Option<usize> {
        let not = WORDS & !(Kind::Classifier.bit() as u64)
            | Kind::VagueGroup.bit() as u64
            | Kind::Hollow.bit() as u64;
        self.run(at, longest, |mark| mark.shape != Shape::Digit && mark.kinds & not == 0)
    }

    /// Whether the name of a family stands at `at`: a surname, or a name in capitals of more than a letter, `nhà A`
    /// being a building.
    pub(super) fn is_family(&self, at: usize) -> bool {
        let Some(next) = self.marks.get(at).filter(|_| at < self.range.end) else { return false };
        let named = self.capitals(at).is_some_and(|end| end > at + 1 || self.tokens[at].span.len() > 1);
        next.is_word(Kind::Surname) || named
    }
}
