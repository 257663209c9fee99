//! Marked tokens of one item to the slots they fill.

mod name;
mod place;
mod product;
mod quantity;
mod time;

use std::ops::Range;

use serde::Serialize;

pub(super) use self::time::{year, year_of_day};
use super::mark::{Gap, Mark, Shape};
use crate::{
    Span,
    lexicon::Kind,
    text::{Key, Token, key},
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
        let mut signals: Vec<Signal> = Vec::new();
        let mut at = self.range.start;
        let mut counted = false;
        while at < self.range.end {
            if !self.may_open(at) {
                debug_assert!({
                    let known = signals.len();
                    self.read(at, counted, &mut signals) == self.behind(at) && signals.len() == known
                });
                at = self.behind(at);
                continue;
            }
            let known = signals.len();
            at = self.read(at, counted, &mut signals).max(at + 1);
            counted |= signals[known..].iter().any(|new| matches!(new.kind, Quantity | ProductOrMeasure));
        }
        signals
    }

    /// Whether anything can be seen at `at`: most words open none of what [`Reader::read`] looks for.
    fn may_open(&self, at: usize) -> bool {
        let mark = &self.marks[at];
        let written = !matches!(mark.shape, Shape::Lower | Shape::Leader) || mark.gap == Gap::Slash;
        mark.is_own() && (written || mark.kinds & OPENERS != 0 || self.tokens[at].strict == product::SIGN)
    }

    /// The first token behind what stands at `at`.
    fn behind(&self, at: usize) -> usize {
        let mark = &self.marks[at];
        at + if mark.is_own() { mark.len.max(1) as usize } else { 1 }
    }

    /// Reads what stands at `at`, and says where to go on; `counted` says that an amount or result was seen before.
    fn read(&self, at: usize, counted: bool, signals: &mut Vec<Signal>) -> usize {
        let mark = &self.marks[at];
        if !mark.is_own() {
            return at + 1;
        }
        let end = at + mark.len.max(1) as usize;
        // "cho nhà Sáu Đèo, Tư Phấn": one name of a list is what the one before is.
        let listed = |last: &Signal| {
            let between = self.raw.get(last.span.end as usize..self.tokens[at].span.start as usize);
            last.kind == Person && between.is_some_and(|between| between.len() <= LISTED)
        };
        let person = mark.shape.is_large() && signals.iter().rev().take(2).any(listed);
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
            let titled = (at + 1..end).any(|place| self.marks[place].opens(Kind::Title));
            if titled || (self.marks[end - 1].kinds | self.marks[end - 1].word) & people as u64 != 0 {
                add(Person, 0.6, at, end);
            }
            // "2 buổi mỗi tuần".
            if self.marks[at..end].iter().any(|mark| mark.is(Kind::Frequency)) {
                add(Deadline, 1.0, at, end);
            }
            // "xoay trở trước bữa ăn 30 phút": how long before says when.
            let period = self.marks[end - 1].is(Kind::Period);
            let lasting = period && !self.marks[end - 1].is_word(Kind::Turn);
            // Days and longer: these have numbers in the calendar, too.
            let dated = self.marks[end - 1].is_word(Kind::Label);
            let soon = self.is_before(at)
                || self.is_since(end)
                || dated && self.is_left(at) && !self.is_moved(at)
                || self.is_arrival(at, end);
            // "3 ngày làm việc có trả lời"
            let opens = at == self.range.start || self.marks[at].gap >= Gap::Comma;
            let working = lasting && opens && self.tokens[end - 1].strict == key!("việc");
            if lasting && soon || working || period && self.is_repeated(at, end) {
                return add(Deadline, 0.8, at, end);
            }
            // "hai tuần gọi điện một lần"
            if self.is_turn(at, end) {
                return add(Deadline, 0.8, at, end);
            }
            // "mỗi 2 giờ"
            if period && self.is_every(at) {
                return add(Deadline, 0.9, at, end);
            }
            if self.is_run(at, end) {
                add(Deadline, 0.8, at, end);
            }
            // "8 lượt một ngày": in what time.
            if counted && self.is_rate(at, end) {
                return add(Deadline, 0.9, at, end);
            }
            // "từ 92% (hiện 88%)": what it is measured against.
            if self.marks[at].aside && counted {
                return add(ProductOrMeasure, 0.8, at, end);
            }
            let share = self.tokens[at].span.of(self.raw).ends_with('%') && at > self.range.start;
            let level = [Kind::Bound, Kind::Change, Kind::Target, Kind::Measure];
            let level = share && level.iter().any(|&kind| self.marks[at - 1].is(kind));
            if self.marks[end - 1].is_word(Kind::Settlement) && self.is_after(at, Kind::PlaceOpener) {
                add(PlaceOrUnit, 0.5, at, end);
            }
            // "7 nhà rông"
            if self.marks[end - 1].is(Kind::CommonPlace) {
                add(PlaceOrUnit, 0.6, at, end);
            }
            // "4 xã Quang Sơn, Hợp Lý": their names follow.
            if let Some(last) = self.names_of(end) {
                add(Quantity, strength, at, end);
                return add(PlaceOrUnit, 1.0, end, last);
            }
            // "dưới 90 giây" is what is reached, "không quá 10 ngày" a time allowed.
            let allowance = lasting
                && self.is_after(at, Kind::DeadlineOpener)
                && self.marks.get(end).is_none_or(|next| next.gap != Gap::Slash);
            if lasting && self.is_bounded(at) {
                add(Deadline, 0.8, at - 1, end);
            }
            if self.is_bounded(at) && !allowance || level || self.is_moved(at) {
                add(ProductOrMeasure, 0.8, at - 1, end);
            } else if !period && (self.is_attained(at) || self.is_grade(at, end)) {
                add(ProductOrMeasure, 0.6, at - 1, end);
            } else if self.is_part(at) || self.is_none(at) || !lasting && self.is_least(end) {
                add(ProductOrMeasure, 0.7, at, end);
            } else if self.marks[at..end].iter().any(|mark| mark.is(Kind::Product)) {
                add(ProductOrMeasure, self.made(at).max(0.5), at, end);
            }
            return add(Quantity, strength, at, end);
        }
        if let Some((strength, end)) = self.person(at) {
            // "trưởng bản Pả Vi": his village's name as likely as his own.
            if self.is_of_village(at, end) {
                add(PlaceOrUnit, 0.6, at, end);
            }
            return add(Person, strength, at, end);
        }
        if let Some(who) = self.signatory(at) {
            add(Person, 0.6, who, at);
            return add(ProductOrMeasure, 0.7, at, end);
        }
        if let Some(end) = self.not_one(at) {
            return add(ProductOrMeasure, 0.7, at, end);
        }
        const SORTS: [Kind; 6] =
            [Kind::Proof, Kind::Measure, Kind::Product, Kind::Record, Kind::Myself, Kind::How];
        if let Some(&kind) = SORTS.iter().find(|&&kind| mark.opens(kind)) {
            if kind == Kind::Proof {
                if let Some(who) = self.signed_by(at, end) {
                    add(Person, 0.6, who.start, who.end);
                }
                // "dán ở vách nhà văn hóa", "treo tại góc học tập": where, besides.
                let spot = self.marks[end - 1].is_word(Kind::PlaceOpener).then(|| self.spot(end));
                if let Some(last) = spot.flatten() {
                    add(PlaceOrUnit, 0.6, end, last);
                }
            }
            // "tôi ký từng thư"
            if kind == Kind::Record && self.is_signed_by_author(at) {
                add(Person, 0.5, at - 1, end);
            }
            let (sort, strength) = match kind {
                Kind::Proof => (ProductOrMeasure, 1.0),
                Kind::Measure => (ProductOrMeasure, if self.is_counted_on(end) { 0.7 } else { 0.4 }),
                Kind::Product => (ProductOrMeasure, self.made(at)),
                Kind::Record => (ProductOrMeasure, self.recorded(at)),
                Kind::Myself => (Person, 0.5),
                _ => (How, 1.0),
            };
            return add(sort, strength, at, end);
        }
        if let Some(end) = self.capitals(at).filter(|&end| end >= at + 2 && at > self.range.start) {
            // "trước ngày diễn Ok Om Bok"
            if mark.opens(Kind::Event) {
                return add(Deadline, 0.6, at, at + mark.len as usize);
            }
            // "bài phải luôn LÀM MỚI": stressed, no name.
            if self.marks[at..end].iter().all(|mark| mark.shape == Shape::Upper) {
                return end;
            }
            let surname = self.marks[at..end].iter().any(|mark| mark.is_word(Kind::Surname));
            return add(if surname || person { Person } else { PlaceOrUnit }, 0.7, at, end);
        }
        end
    }

    /// Whether a word of that kind stands before `at`.
    fn is_after(&self, at: usize, kind: Kind) -> bool {
        at > self.range.start && self.marks[at - 1].is(kind)
    }
}

/// What a phrase in small letters is that opens something, or by which what it opens is told.
const OPENERS: u64 = Kind::bits(&[
    Kind::Number,
    Kind::Fraction,
    Kind::Deadline,
    Kind::DeadlineOpener,
    Kind::Frequency,
    Kind::Lunar,
    Kind::Weekday,
    Kind::Event,
    Kind::Period,
    Kind::Occasion,
    Kind::Weak,
    Kind::PlaceOpener,
    Kind::PlaceHead,
    Kind::UnitHead,
    Kind::CommonPlace,
    Kind::Locative,
    Kind::Title,
    Kind::People,
    Kind::Group,
    Kind::Negation,
    Kind::Measure,
    Kind::Proof,
    Kind::Product,
    Kind::Record,
    Kind::Myself,
    Kind::How,
]) as u64;

/// What authors call themselves.
const AUTHOR: [Key; 4] = key!["tôi", "tui", "mình", "em"];
/// Behind these a name is looked for, in capitals or not.
pub(super) const NAMED: u64 =
    Kind::bits(&[Kind::Title, Kind::People, Kind::PlaceOpener, Kind::Settlement]) as u64;
/// Bytes between two names of a list at most: `, và `.
const LISTED: usize = 6;
/// Tokens within which one word belongs to another.
const NEAR: usize = 6;
