//! Marked tokens of one item to the slots they fill.

use std::ops::Range;

use serde::Serialize;

use super::mark::{Gap, Mark, Shape};
use crate::{
    Span,
    lexicon::Kind,
    text::{Token, TokenKind},
};

/// Which slots an item fills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Slots {
    /// How much or how many.
    pub quantity: bool,
    /// By when, or how often.
    pub deadline: bool,
    /// Where, or in which unit.
    pub place_or_unit: bool,
    /// What is there afterwards, or what it is measured by.
    pub product_or_measure: bool,
    /// For whom or with whom.
    pub person: bool,
}

/// One thing that made an item specific.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Signal {
    /// What sort of thing.
    pub kind: SignalKind,
    /// Where it stands.
    pub span: Span,
    /// How plain it is, 0 to 1.
    pub strength: f64,
    /// Its part of the score; only the plainest of a kind earns in each item, and a kind that nothing but capitals
    /// shows earns nothing: capitals can be typed, and lost, anywhere.
    pub points: f64,
}

/// What sort of thing makes an item specific.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalKind {
    /// How much or how many.
    Quantity,
    /// By when, or how often.
    Deadline,
    /// Where, or in which unit.
    PlaceOrUnit,
    /// What is there afterwards, or what it is measured by.
    ProductOrMeasure,
    /// For whom or with whom.
    Person,
    /// By what means, under what condition.
    How,
    /// Words of the author's own, beyond set phrases and the words of the duties.
    Own,
    /// A duty that no item takes up.
    Duty,
}

impl SignalKind {
    /// Every kind that fills a slot, and its weight: what it would give an item that has nothing else.
    ///
    /// The weights are round on purpose: moving any by half changes the order of statements by
    /// less than 0.005 (Spearman) on two sets of graded statements.
    pub(super) const WEIGHTS: [(SignalKind, f64); 7] = [
        (SignalKind::Quantity, 0.42),
        (SignalKind::Deadline, 0.38),
        (SignalKind::PlaceOrUnit, 0.25),
        (SignalKind::ProductOrMeasure, 0.30),
        (SignalKind::Person, 0.25),
        (SignalKind::How, 0.15),
        (SignalKind::Own, 0.30),
    ];
}

/// Reads the slots of the tokens in `range`.
pub(super) struct Reader<'a> {
    pub raw: &'a str,
    pub tokens: &'a [Token],
    pub marks: &'a [Mark],
    pub range: Range<usize>,
    /// Whether capitals tell names from words here.
    pub cased: bool,
}

use SignalKind::{Deadline, How, Person, PlaceOrUnit, ProductOrMeasure, Quantity};

impl Reader<'_> {
    /// Everything seen, left to right.
    pub(super) fn signals(&self) -> Vec<Signal> {
        let mut signals = Vec::new();
        let mut at = self.range.start;
        while at < self.range.end {
            at = self.read(at, &mut signals).max(at + 1);
        }
        signals
    }

    fn read(&self, at: usize, signals: &mut Vec<Signal>) -> usize {
        let mark = &self.marks[at];
        if !mark.is_own() {
            return at + 1;
        }
        let end = at + mark.len.max(1) as usize;
        let numbered = signals.iter().any(|signal| matches!(signal.kind, Quantity | ProductOrMeasure));
        // "cho nhà Sáu Đèo, Tư Phấn": one name of a list is what the one before is.
        let person = signals.iter().rev().take(2).any(|last| {
            let between = self.raw.get(last.span.end as usize..self.tokens[at].span.start as usize);
            last.kind == Person && between.is_some_and(|between| between.len() <= LISTED)
        });
        let mut add = |kind, strength, from: usize, to: usize| {
            let span = self.tokens[from].span.to(self.tokens[to - 1].span);
            signals.push(Signal { kind, span, strength, points: 0.0 });
            to
        };
        if let Some((strength, end)) = self.time(at) {
            return add(Deadline, strength, at, end);
        }
        if let Some((strength, end)) = self.place(at) {
            return add(PlaceOrUnit, strength, at, end);
        }
        if let Some((strength, end)) = self.quantity(at) {
            let people = Kind::Group.bit() | Kind::People.bit();
            if (self.marks[end - 1].kinds | self.marks[end - 1].word) & people as u64 != 0 {
                add(Person, 0.6, at, end);
            }
            // "2 buổi mỗi tuần".
            if self.marks[at..end].iter().any(|mark| mark.is(Kind::Frequency)) {
                add(Deadline, 1.0, at, end);
            }
            // "xoay trở trước bữa ăn 30 phút": how long before says when.
            if self.marks[end - 1].is(Kind::Period) && (self.is_before(at) || self.is_repeated(end)) {
                return add(Deadline, 0.8, at, end);
            }
            // "từ 92% (hiện 88%)": what it is measured against.
            if self.marks[at].aside && numbered {
                return add(ProductOrMeasure, 0.8, at, end);
            }
            let share = self.tokens[at].span.of(self.raw).ends_with('%') && at > self.range.start;
            let level = [Kind::Bound, Kind::Change, Kind::Target, Kind::Measure];
            let level = share && level.iter().any(|&kind| self.marks[at - 1].is(kind));
            if self.marks[end - 1].is_word(Kind::Settlement) && self.is_after(at, Kind::PlaceOpener) {
                add(PlaceOrUnit, 0.5, at, end);
            }
            // "dưới 90 giây" is what is reached, "không quá 10 ngày" a time allowed.
            let allowance = self.marks[end - 1].is(Kind::Period)
                && !self.marks[end - 1].is_word(Kind::Turn)
                && self.is_after(at, Kind::DeadlineOpener)
                && self.marks.get(end).is_none_or(|next| next.gap != Gap::Slash);
            if self.is_bounded(at) && !allowance || level {
                add(ProductOrMeasure, 0.8, at - 1, end);
            } else if self.is_part(at) || self.is_none(at) {
                add(ProductOrMeasure, 0.7, at, end);
            } else if self.marks[at..end].iter().any(|mark| mark.is(Kind::Product)) {
                add(ProductOrMeasure, self.made(at).max(0.5), at, end);
            }
            return add(Quantity, strength, at, end);
        }
        if let Some((strength, end)) = self.person(at) {
            return add(Person, strength, at, end);
        }
        if let Some(end) = self.not_one(at) {
            return add(ProductOrMeasure, 0.7, at, end);
        }
        for (kind, sort, strength) in [
            (Kind::Proof, ProductOrMeasure, 1.0),
            (Kind::Measure, ProductOrMeasure, if self.is_counted_on(end) { 0.7 } else { 0.4 }),
            (Kind::Product, ProductOrMeasure, self.made(at)),
            (Kind::Record, ProductOrMeasure, self.recorded(at)),
            (Kind::Myself, Person, 0.5),
            (Kind::How, How, 1.0),
        ] {
            if mark.opens(kind) {
                return add(sort, strength, at, end);
            }
        }
        if let Some(end) = self.capitals(at).filter(|&end| end >= at + 2 && at > self.range.start) {
            let surname = self.marks[at..end].iter().any(|mark| mark.is_word(Kind::Surname));
            return add(if surname || person { Person } else { PlaceOrUnit }, 0.7, at, end);
        }
        end
    }

    /// A point in time or a frequency at `at`: how plain it is and where it ends.
    fn time(&self, at: usize) -> Option<(f64, usize)> {
        let mark = &self.marks[at];
        let end = at + mark.len.max(1) as usize;
        // "2 tiết/tháng": the part behind the slash.
        if mark.gap == Gap::Slash
            && at > self.range.start
            && (mark.is_word(Kind::Period) || mark.opens(Kind::Period))
        {
            let end = if mark.opens(Kind::Period) { end } else { at + 1 };
            return Some((if mark.is_word(Kind::Weak) { 0.3 } else { 0.9 }, end));
        }
        if let Some(end) = self.calendar(at) {
            // "mỗi ngày" by itself is always.
            let daily = self.marks[at..end].iter().all(|mark| mark.is(Kind::Zero));
            return Some((if daily { 0.6 } else { 1.0 }, end));
        }
        if let Some(end) = self.clock(at) {
            return Some((1.0, end));
        }
        if mark.opens(Kind::Event) && at == self.range.start {
            return Some((0.7, end));
        }
        if mark.opens(Kind::Occasion) {
            return Some((0.6, end));
        }
        if mark.opens(Kind::Weak) && !mark.is(Kind::Number) {
            return Some((0.3, end));
        }
        // "tuần 2 buổi": how many stands behind how often.
        let often = mark.opens(Kind::DeadlineOpener) && mark.is_word(Kind::Period);
        if often
            && self.marks.get(end).is_some_and(|next| next.shape == Shape::Digit || next.opens(Kind::Number))
            && self.quantity(end).is_some_and(|(strength, _)| strength >= 1.0)
        {
            return Some((0.9, end));
        }
        // "trong 48 giờ", "sau 2 ngày": a length of time behind an opener.
        if mark.opens(Kind::DeadlineOpener) && !mark.is(Kind::Bound) {
            if let Some(end) = self.clock(end).filter(|_| end < self.range.end) {
                return Some((1.0, end));
            }
            let (_, end) = self.count(end)?;
            let glued = self.tokens[end - 1]
                .span
                .of(self.raw)
                .trim_start_matches(|letter: char| letter.is_ascii_digit());
            let period =
                self.marks[end - 1].is(Kind::Period) || matches!(glued, "s" | "ph" | "p" | "’" | "'");
            return period.then_some((0.9, end));
        }
        None
    }

    /// Whether a word joins two numbers: `10 và 25`.
    fn is_and(&self, at: usize) -> bool {
        let digit = |place: usize| place < self.range.end && self.marks[place].shape == Shape::Digit;
        let spelled = self.tokens[at].span.of(self.raw);
        digit(at - 1)
            && digit(at + 1)
            && self.marks[at].is_word(Kind::Function)
            && spelled.chars().count() < 5
    }

    /// The end of a time of day at `at`: `7 giờ 30`, `năm giờ sáng`.
    fn clock(&self, at: usize) -> Option<usize> {
        let mark = self.marks.get(at)?;
        let end = at + mark.len.max(1) as usize;
        let unit = self.marks.get(end).filter(|_| end + 1 < self.range.end)?;
        let number = mark.shape == Shape::Digit || mark.opens(Kind::Number);
        let next = &self.marks[end + 1];
        let part = next.is_word(Kind::Period) && next.is_word(Kind::DeadlineOpener);
        let exact = next.shape == Shape::Digit && next.gap == Gap::Space || part || next.opens(Kind::Weekday);
        (number && unit.is_word(Kind::Clock) && exact).then_some(end + 2)
    }

    /// The end of a calendar expression that starts at `at`: `trước ngày 30 tháng 6`, `quý II`.
    fn calendar(&self, at: usize) -> Option<usize> {
        let whole = [Kind::Deadline, Kind::Frequency, Kind::Lunar, Kind::Weekday];
        let mut place = at;
        let mut end = None;
        while place < self.range.end && place < at + 12 {
            let mark = &self.marks[place];
            if place > at && mark.gap >= Gap::Break || !mark.is_own() {
                break;
            }
            let before = place.checked_sub(1).filter(|_| place > at).map(|before| &self.marks[before]);
            if mark.shape == Shape::Digit {
                let opened = place > at + 1 && !self.marks[at].is(Kind::Frequency);
                // "tháng 3, 6, 9", "ngày 10 và 25".
                let listed = end == Some(place) && before.is_some_and(|before| before.shape == Shape::Digit)
                    || end.is_some_and(|end| end + 1 == place)
                        && before.is_some_and(|before| before.is(Kind::Function));
                let listed = listed && !self.counts(place) && self.tokens[place].span.len() <= 2;
                let named = before.is_some_and(|before| {
                    let label = before.is_word(Kind::Label) && before.is_word(Kind::Period);
                    before.is(Kind::Lunar)
                        || label && !before.is(Kind::Frequency) && (opened || !self.counts(place))
                });
                if self.is_year(place) && end.is_none() || !self.is_date(place) && !named && !listed {
                    break;
                }
                place += 1;
                end = Some(place);
            } else if whole.iter().any(|&kind| mark.opens(kind))
                || mark.opens(Kind::Event) && before.is_some_and(|before| before.is(Kind::DeadlineOpener))
            {
                place += mark.len as usize;
                end = Some(place);
            } else if mark.opens(Kind::Period) || mark.opens(Kind::DeadlineOpener) {
                place += mark.len as usize;
                let last = &self.marks[place - 1];
                if place < self.range.end && last.is_word(Kind::DeadlineOpener) && self.is_roman(place) {
                    place += 1;
                    end = Some(place);
                }
            } else if end == Some(place) && self.is_and(place) {
                place += 1;
            } else {
                break;
            }
        }
        end
    }

    /// A number and what it counts at `at`.
    fn quantity(&self, at: usize) -> Option<(f64, usize)> {
        let before = at.checked_sub(1).filter(|_| at > self.range.start).map(|before| &self.marks[before]);
        let labelled =
            before.is_some_and(|before| before.is_word(Kind::Label)) && self.marks[at].gap < Gap::Comma;
        let (strength, end) = self.count(at)?;
        (!labelled || strength >= 1.0).then_some((strength, end))
    }

    /// Whether what is counted follows the number at `at`.
    fn counts(&self, at: usize) -> bool {
        let next = self.marks.get(at + 1).filter(|next| at + 1 < self.range.end && next.gap == Gap::Space);
        next.is_some_and(|next| is_countable(next) || next.opens(Kind::Hollow))
    }

    /// Whether the number at `at` is a level to be kept: `không quá 2`, `xuống còn 3`.
    fn is_bounded(&self, at: usize) -> bool {
        let ceiling =
            self.is_after(at, Kind::Ceiling) || self.is_after(at, Kind::Bound) && self.is_denied(at - 1);
        ceiling && self.marks[at].gap == Gap::Space
    }

    /// Whether the clause denies what stands at `at`: `không trễ quá`.
    fn is_denied(&self, at: usize) -> bool {
        for place in (at.saturating_sub(NEAR).max(self.range.start)..=at).rev() {
            if place < at && self.marks[place].is_word(Kind::Negation) {
                return true;
            }
            if self.marks[place].gap >= Gap::Comma {
                return false;
            }
        }
        false
    }

    /// Whether a word of that kind stands before `at`.
    fn is_after(&self, at: usize, kind: Kind) -> bool {
        at > self.range.start && self.marks[at - 1].is(kind)
    }

    /// How often something that says nothing is counted: `một việc tốt`.
    pub(super) fn hollow_counts(&self) -> usize {
        let counted = |place: usize| {
            let number = &self.marks[place];
            number.shape == Shape::Digit || number.is(Kind::Number)
        };
        let hollow = |place: &usize| {
            let mark = &self.marks[*place];
            mark.opens(Kind::Hollow) && mark.gap == Gap::Space && counted(place - 1)
        };
        (self.range.start + 1..self.range.end).filter(hollow).count()
    }

    /// How plainly what stands at `at` is there afterwards: the object of an act of record, `lập danh sách`, of
    /// another act, or of none.
    fn made(&self, at: usize) -> f64 {
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
    fn recorded(&self, at: usize) -> f64 {
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
    fn is_counted_on(&self, end: usize) -> bool {
        let near = &self.marks[end.min(self.range.end)..self.range.end.min(end + NEAR)];
        near.iter().take_while(|mark| mark.gap < Gap::Comma).any(|mark| mark.shape == Shape::Digit)
    }

    /// Whether a point before something is fixed by the length of time at `at`: `trước khi tàu tới 90 giây`.
    fn is_before(&self, at: usize) -> bool {
        let near = at.saturating_sub(NEAR).max(self.range.start)..at;
        for place in near.rev() {
            let mark = &self.marks[place];
            if mark.is_word(Kind::DeadlineOpener) && !mark.is_word(Kind::Period) && place + 1 < at {
                return true;
            }
            if self.marks[place].gap >= Gap::Comma || self.marks[place].opens(Kind::Observable) {
                return false;
            }
        }
        false
    }

    /// Whether a length of time is the time between two turns: `30 phút ra kiểm một lần`.
    fn is_repeated(&self, end: usize) -> bool {
        let near = &self.marks[end.min(self.range.end)..self.range.end.min(end + NEAR)];
        let once = |pair: &[Mark]| pair[0].is_word(Kind::Number) && pair[1].is_word(Kind::Turn);
        let clause = near.iter().take_while(|mark| mark.gap < Gap::Comma).count();
        near[..clause].windows(2).any(once)
    }

    /// Whether the number at `at` is a part of a whole that is to be reached: `12/14 cháu`.
    fn is_part(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let halves = token.span.of(self.raw).split_once('/');
        token.kind == TokenKind::Ratio && halves.is_some_and(|(part, whole)| part != whole)
    }

    /// Whether the number at `at` says that there shall be none: `ngộ độc: 0 ca`.
    fn is_none(&self, at: usize) -> bool {
        matches!(self.tokens[at].span.of(self.raw), "0" | "00" | "0%")
    }

    /// The end of `không để xe nào`, which is kept or not.
    fn not_one(&self, at: usize) -> Option<usize> {
        let opens = self.marks[at].opens(Kind::Negation);
        let measured = self.marks[at].opens(Kind::Measure) && self.marks[at].is_word(Kind::Negation);
        // "không đơn nào", "không để đơn nào của dân": what is counted, not how one behaves.
        let reach = self.marks[at].len as usize + if self.marks[at].len > 1 { 4 } else { 3 };
        let near = at + 1..self.range.end.min(at + reach);
        let ends = |place: &usize| self.marks[*place].opens(Kind::NotOne);
        let end = near.into_iter().take_while(|&place| self.marks[place].gap == Gap::Space).find(ends)?;
        (opens || measured).then_some(end + 1)
    }

    /// A number at `at` with its unit.
    fn count(&self, at: usize) -> Option<(f64, usize)> {
        let mut end = at;
        let mut plain = false;
        let mut share = false;
        while end < self.range.end && (end == at || self.marks[end].gap == Gap::Space) {
            let mark = &self.marks[end];
            match mark.shape {
                Shape::Digit if self.is_date(end) || self.is_year(end) || !mark.is_own() => break,
                Shape::Digit => {
                    plain = true;
                    end += 1;
                }
                _ if mark.opens(Kind::Number) || mark.opens(Kind::Fraction) => {
                    share = mark.opens(Kind::Fraction) && end > at;
                    end += mark.len as usize;
                }
                _ => break,
            }
        }
        if end == at {
            return None;
        }
        // "ba phần trăm", "tám mươi phần trăm".
        if share {
            return Some((0.9, end));
        }
        let last = self.tokens[end - 1].span.of(self.raw);
        let next = self
            .marks
            .get(end)
            .filter(|next| end < self.range.end && next.gap == Gap::Space && next.is_own());
        if next.is_some_and(|next| next.opens(Kind::Hollow)) {
            return None;
        }
        let stock = self.marks.get(end).is_some_and(|next| end < self.range.end && next.stock != 0);
        if last.ends_with('%') && stock {
            return None;
        }
        if last.ends_with('%') {
            let bare = next.is_none() && at > self.range.start && self.marks[at - 1].is(Kind::Abstract);
            return (!bare).then_some((0.9, end));
        }
        let spelled = plain || end > at + 1;
        // "78 tuổi" is an age.
        if next.is_some_and(|next| next.is_word(Kind::Label) && !is_countable(next)) {
            return None;
        }
        if [Kind::Vague, Kind::Abstract, Kind::Managerial]
            .iter()
            .any(|&kind| next.is_some_and(|next| next.opens(kind) && !is_countable(next)))
        {
            return None;
        }
        let Some(next) = next else { return spelled.then_some((0.5, end)) };
        if is_countable(next) {
            // "một lượt", "một nhà": one of a thing says little.
            let often = at > self.range.start && self.marks[at - 1].is(Kind::Frequency);
            let kept = [Kind::Ceiling, Kind::Bound].iter().any(|&kind| self.is_after(at, kind));
            let one = end == at + 1 && !plain && !often && !kept && self.marks[at].is(Kind::Function);
            return Some((if one { 0.4 } else { 1.0 }, end + next.len as usize));
        }
        if last.ends_with(char::is_alphabetic) && plain {
            return Some((0.8, end));
        }
        if [Kind::Organ, Kind::Staff, Kind::Work].iter().any(|&kind| next.opens(kind)) {
            return Some((1.0, end + next.len as usize));
        }
        let noun = !next.is(Kind::Function) && !next.is(Kind::Abstract) && !next.is(Kind::Protected);
        // "hai bệ súng", but "ba tôi", "năm nay": words that are no number besides are numbers before a noun.
        let worded = plain || end > at + 1 || self.marks[at].kinds == Kind::Number.bit() as u64;
        if noun && worded {
            return Some((0.7, end + next.len.max(1) as usize));
        }
        spelled.then_some((0.5, end))
    }

    /// A named place or unit at `at`: how plain it is and where it ends.
    fn place(&self, at: usize) -> Option<(f64, usize)> {
        let mark = &self.marks[at];
        let end = at + mark.len.max(1) as usize;
        if mark.opens(Kind::PlaceOpener) {
            let named = self.nameable(end).filter(|&last| last >= end + 2);
            if let Some(end) =
                self.capitals(end).map_or(named.filter(|_| !self.cased), |last| named.max(Some(last)))
            {
                return Some((0.7, end));
            }
        }
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
        }
        mark.opens(Kind::CommonPlace).then_some((0.6, end))
    }

    /// Whether the name of a family stands at `at`: a surname, or a name in capitals of more than a letter, `nhà A`
    /// being a building.
    fn is_family(&self, at: usize) -> bool {
        let Some(next) = self.marks.get(at).filter(|_| at < self.range.end) else { return false };
        let named = self.capitals(at).is_some_and(|end| end > at + 1 || self.tokens[at].span.len() > 1);
        next.is_word(Kind::Surname) || named
    }

    /// A named person at `at`, or a group of people: the same as for a place.
    fn person(&self, at: usize) -> Option<(f64, usize)> {
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
        mark.opens(Kind::Group).then_some((0.6, end))
    }

    /// The end of a name at `at` that its capitals show.
    fn capitals(&self, at: usize) -> Option<usize> {
        let named = |mark: &Mark| matches!(mark.shape, Shape::Capital | Shape::Upper);
        self.run(at, self.range.end, named).filter(|_| self.cased)
    }

    /// The end of what may be a name at `at`, capitals or not: words no table knows.
    fn nameable(&self, at: usize) -> Option<usize> {
        // Without capitals whatever is no word of grammar or deed may be a name.
        let not = if self.cased { !NAMES } else { WORDS };
        let words = |mark: &Mark| mark.shape != Shape::Digit && (mark.kinds | mark.stock) & not == 0;
        self.run(at, at + 3, words)
    }

    fn run(&self, at: usize, longest: usize, named: impl Fn(&Mark) -> bool) -> Option<usize> {
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

    fn is_roman(&self, at: usize) -> bool {
        let text = self.tokens[at].span.of(self.raw);
        !text.is_empty() && text.bytes().all(|byte| matches!(byte.to_ascii_uppercase(), b'I' | b'V' | b'X'))
    }

    /// Whether the token is the number of a year.
    fn is_year(&self, at: usize) -> bool {
        let text = self.tokens[at].span.of(self.raw);
        text.len() == 4 && text.parse().is_ok_and(|year: u32| (1900..2100).contains(&year))
    }

    /// Whether the token reads as a day and month, a month and year, or a time of day.
    fn is_date(&self, at: usize) -> bool {
        let text = self.tokens[at].span.of(self.raw);
        if !text.contains('/') {
            let hour = text.split(['h', 'g', 'H', 'G']).next().and_then(|hour| hour.parse::<u32>().ok());
            let clock = text.bytes().any(|byte| b"hgHG".contains(&byte))
                && text.bytes().all(|byte| byte.is_ascii_digit() || b"hgHG-:".contains(&byte));
            if clock {
                return hour.is_some_and(|hour| hour < 25);
            }
        }
        let mut parts = text.split(['/', '-', '.']);
        let mut number = || parts.next().map(|part| part.parse::<u32>().ok());
        let slash = text.contains('/');
        match (number(), number(), number(), number()) {
            (Some(Some(day)), Some(Some(month)), Some(Some(year)), None) => {
                day <= 31 && month <= 12 && (slash || year > 1900)
            }
            (Some(Some(month)), Some(Some(year)), None, None) if year > 1900 => {
                slash && (1..=12).contains(&month)
            }
            (Some(Some(day)), Some(Some(month)), None, None) => {
                let opened = at > self.range.start && self.marks[at - 1].is(Kind::DeadlineOpener);
                (1..=31).contains(&day)
                    && (1..=12).contains(&month)
                    && (slash || opened && text.contains('-'))
                    && !self.counts(at)
            }
            _ => false,
        }
    }
}

/// Bytes between two names of a list at most: `, và `.
const LISTED: usize = 6;
/// Tokens within which one word belongs to another.
const NEAR: usize = 6;

/// What no word of a name is, where there are no capitals.
const WORDS: u64 = {
    const KINDS: [Kind; 22] = [
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
    ];
    let mut bits = 0;
    let mut at = 0;
    while at < KINDS.len() {
        bits |= KINDS[at].bit() as u64;
        at += 1;
    }
    bits
};

/// What a word of a name may be besides.
const NAMES: u64 = Kind::Surname.bit() as u64;

/// Whether a number before it counts it: `chiều` in `2 chiều`, not in `4A chiều thứ Năm`.
fn is_countable(mark: &Mark) -> bool {
    let timed = [Kind::Weekday, Kind::Lunar, Kind::Deadline].iter().any(|&kind| mark.opens(kind));
    let counted = mark.is(Kind::Classifier)
        || mark.is(Kind::Group)
        || mark.is_word(Kind::Classifier)
        || mark.is_word(Kind::People);
    mark.len > 0 && counted && !timed
}
