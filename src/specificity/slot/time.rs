//! Days, hours, lengths of time and how often.

use super::{NEAR, Reader};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Shape},
    text::{Key, key},
};

/// What a point in time opens with that a length of time is counted from, or to.
const WHEN: [Key; 4] = key!["ngày", "khi", "lúc", "giờ"];
/// What a length of time is counted from, or to.
const BEFORE: [Key; 2] = key!["trước", "sau"];

/// Behind these a number is a rank, `thợ hàn bậc 5/7`, or a page, `trang 2/3`.
const RANKS: [Key; 3] = key!["bậc", "hạng", "trang"];

/// The year that four digits name.
pub(in crate::specificity) fn year(spelled: &str) -> Option<u32> {
    spelled.parse().ok().filter(|year| spelled.len() == 4 && (1900..2100).contains(year))
}

/// The year of a day: `31/12/2024`, `5-1-2024`.
pub(in crate::specificity) fn year_of_day(spelled: &str) -> Option<u32> {
    let sign = spelled.chars().find(|letter| !letter.is_ascii_digit())?;
    let mut numbers = spelled.split(sign).map(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next(), numbers.next(), numbers.next()) {
        (Some(Some(1..=31)), Some(Some(1..=12)), Some(Some(year @ 1990..2100)), None) => {
            matches!(sign, '/' | '-' | '.').then_some(year)
        }
        _ => None,
    }
}

/// What stands before a day that is named without a word for days.
const OPENS_DAY: [Key; 6] = key!["từ", "đến", "tới", "trước", "hết", "sau"];

/// What joins two hours: `7 giờ đến 9 giờ`.
const JOINS: [Key; 3] = key!["và", "đến", "tới"];
/// What makes an hour one of every day, or of the day that was spoken of: `16 giờ hằng ngày`, `14 giờ cùng ngày`.
const EACH: [Key; 3] = key!["hằng", "hàng", "cùng"];
/// The least hour that is no length of time beside these or another hour.
const MORNING: u32 = 5;
/// The last hour of the day.
const DAY: u32 = 24;
/// Tokens of a time of day at most: `7 giờ 30 phút`.
const HOUR: usize = 4;

/// Words before a time of day.
const AT: [Key; 3] = key!["trước", "lúc", "từ"];
/// Words before one, or before a length of time: `làm đúng 8 giờ`.
const UNTIL: [Key; 3] = key!["đúng", "tới", "đến"];
/// The least hour that is no length of time behind these.
const AFTERNOON: u32 = 13;
/// Behind these an hour is none that a change starts from: `từ 8 giờ lên 10 giờ`.
const CHANGES: [Key; 4] = key!["lên", "xuống", "còn", "trở"];

/// Being there: the length of time in which it is done says how soon.
const ARRIVALS: [[Key; 2]; 7] = [
    key!["có", "mặt"],
    key!["tới", "nơi"],
    key!["đến", "nơi"],
    key!["tới", "tay"],
    key!["đến", "tay"],
    key!["ra", "tới"],
    key!["ra", "đến"],
];

/// What opens the name of a season.
const SEASONS: [Key; 2] = key!["mùa", "vụ"];

/// Words for every one.
const EVERY: [Key; 2] = key!["mỗi", "cứ"];

impl Reader<'_> {
    /// A point in time or a frequency at `at`: how plain it is and where it ends.
    pub(super) fn time(&self, at: usize) -> Option<(f64, usize)> {
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
        if let Some(end) = self.clock(at).or_else(|| self.hours(at)).or_else(|| self.hour(at)) {
            return Some((1.0, end));
        }
        // "…, mùa khô thêm buổi chiều"
        let season = || mark.gap >= Gap::Comma && SEASONS.contains(&self.tokens[at].strict);
        if mark.opens(Kind::Event) && (at == self.range.start || season()) {
            return Some((0.7, end));
        }
        if mark.opens(Kind::Occasion) {
            return Some((0.6, end));
        }
        if let Some(end) = self.beat(at) {
            return Some((0.6, end));
        }
        if mark.opens(Kind::Weak) && !mark.is(Kind::Number) {
            return Some((0.3, end));
        }
        // "tuần 2 buổi": how many stands behind how often.
        let often = mark.opens(Kind::DeadlineOpener) && mark.is_word(Kind::Period);
        if often
            && self.marks.get(end).is_some_and(|next| next.opens_number())
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
                .trim_start_matches(|letter: char| letter.is_ascii_digit())
                .to_ascii_lowercase();
            let period = self.marks[end - 1].is(Kind::Period)
                || matches!(glued.as_str(), "s" | "ph" | "p" | "’" | "'");
            return period.then_some((0.9, end));
        }
        None
    }

    /// The end of an occasion at `at` that comes again and again: `sau mỗi vòng quay`, `trong mỗi trận lũ`, not `trong mỗi
    /// chúng ta`.
    fn beat(&self, at: usize) -> Option<usize> {
        const WITHIN: [Key; 7] = key!["sau", "trước", "trong", "đầu", "cuối", "hết", "qua"];
        const BEATS: [Key; 22] = key![
            "vòng", "trận", "chuyến", "đợt", "lượt", "ca", "buổi", "phiên", "mẻ", "lô", "vụ", "lứa", "kỳ",
            "tiết", "giờ", "lần", "cuộc", "ngày", "tuần", "tháng", "quý", "bữa"
        ];
        let joined = at + 2 < self.range.end
            && (at + 1..at + 3).all(|place| self.marks[place].gap == Gap::Space)
            && WITHIN.contains(&self.tokens[at].strict)
            && self.tokens[at + 1].strict == key!("mỗi");
        (joined && BEATS.contains(&self.tokens[at + 2].strict)).then_some(at + 3)
    }

    /// Whether a word joins two numbers: `10 và 25`.
    pub(super) fn is_and(&self, at: usize) -> bool {
        let digit = |place: usize| place < self.range.end && self.marks[place].shape == Shape::Digit;
        let spelled = self.tokens[at].span.of(self.raw);
        digit(at - 1)
            && digit(at + 1)
            && self.marks[at].is_word(Kind::Function)
            && spelled.chars().filter(|letter| letter.is_alphabetic()).count() < 5
    }

    /// The end of a time of day at `at`: `7 giờ 30`, `năm giờ sáng`.
    pub(super) fn clock(&self, at: usize) -> Option<usize> {
        let mark = self.marks.get(at)?;
        let end = at + mark.len.max(1) as usize;
        let unit = self.marks.get(end).filter(|_| end + 1 < self.range.end)?;
        let number = mark.opens_number();
        if !number || !unit.is_word(Kind::Clock) {
            return None;
        }
        let next = &self.marks[end + 1];
        let part = next.is_word(Kind::Period) && next.is_word(Kind::DeadlineOpener);
        // "7 giờ 30", "bảy giờ ba mươi", but "bảy giờ hai người".
        // "4 giờ rưỡi sáng", "lúc 2 giờ rưỡi", but "dạy kèm 2 giờ rưỡi".
        let half = || {
            let opened = at > self.range.start && AT.contains(&self.tokens[at - 1].strict);
            let day = self.marks.get(end + 2).is_some_and(|behind| {
                end + 2 < self.range.end && (behind.is_word(Kind::Period) || behind.is(Kind::Frequency))
            });
            self.tokens[end + 1].strict == key!("rưỡi") && (opened || day)
        };
        let minutes = next.gap == Gap::Space
            && (next.shape == Shape::Digit
                || half()
                || next.opens(Kind::Number) && self.count(end + 1).is_none_or(|(plain, _)| plain <= 0.5));
        let exact = minutes || part || next.opens(Kind::Weekday);
        let long = if next.opens(Kind::Number) { next.len as usize } else { 1 };
        exact.then_some(end + 1 + long)
    }

    /// The end of a full hour at `at`, where what is done then follows, or another hour, or on which days: `17 giờ cộng
    /// sổ`, `8 giờ, 14 giờ ghi nhiệt độ`, `từ 7 giờ đến 9 giờ`, `16 giờ hằng ngày`. Elsewhere hours are counted.
    fn hour(&self, at: usize) -> Option<usize> {
        let (value, end) = self.full_hour(at)?;
        let opens = at == self.range.start || self.marks[at].gap >= Gap::Comma;
        let word = |place: usize| self.tokens[place].strict;
        let joins = |place: usize| JOINS.contains(&word(place));
        let parted = |place: usize| self.marks[place].gap == Gap::Comma;
        let late = |value: Option<u32>| value.is_none_or(|value| value >= MORNING);
        let (behind, ended) = (end < self.range.end, end + 1 < self.range.end);
        let hour = |place: usize| self.full_hour(place).map(|(value, _)| value);
        // "từ 2 giờ đến 3 giờ mỗi tối" is a length of time.
        let second = |place: usize| {
            hour(place).is_some_and(|other| late(value) || late(other)) || self.clock(place).is_some()
        };
        let listed = behind && (parted(end) && hour(end).is_some() || ended && joins(end) && second(end + 1));
        let first = |place: usize| place > self.range.start && self.is_hour_before(place, late(value));
        let follows = at > self.range.start
            && (parted(at) && self.is_hour_before(at, true) || joins(at - 1) && first(at - 1));
        let acts = || opens && behind && self.marks[end].gap == Gap::Space && self.marks[end].opens_verb();
        let daily = || {
            let each = ended && EACH.contains(&word(end)) && word(end + 1) == key!("ngày");
            each && value.is_some_and(|value| value >= MORNING) && !self.is_whole(at)
        };
        // "từ 19 giờ tiếp dân", "trước 17 giờ mỗi ngày"
        let opened = || {
            let behind = |words: &[Key]| {
                at > self.range.start && self.marks[at].gap == Gap::Space && words.contains(&word(at - 1))
            };
            let changes = (end..self.range.end.min(end + NEAR)).any(|place| CHANGES.contains(&word(place)));
            let least = if behind(&AT) { MORNING } else { AFTERNOON };
            let until = behind(&UNTIL) && !self.lasts(at, end);
            (behind(&AT) || until) && value.is_some_and(|value| value >= least) && !changes
        };
        (follows || listed || acts() || daily() || opened()).then_some(end)
    }

    /// The end of the hours from one number at `at` to another, `16 đến 18 giờ`, `22 tới 2 giờ sáng`, of which one is in the
    /// afternoon: `7 đến 8 giờ` is a length of time.
    fn hours(&self, at: usize) -> Option<usize> {
        let joined = at + 2 < self.range.end
            && (at + 1..at + 3).all(|place| self.marks[place].gap == Gap::Space)
            && JOINS.contains(&self.tokens[at + 1].strict);
        if !joined || self.marks[at].shape != Shape::Digit {
            return None;
        }
        let first: u32 = self.tokens[at].span.of(self.raw).parse().ok()?;
        let (second, end) = self.full_hour(at + 2)?;
        let late = first >= AFTERNOON || second? >= AFTERNOON;
        (first <= DAY && late && !self.lasts(at, end)).then(|| self.clock(at + 2).unwrap_or(end))
    }

    /// Whether `đủ` says that a length of time at `at` is a whole one.
    fn is_whole(&self, at: usize) -> bool {
        at > self.range.start && self.tokens[at - 1].strict == key!("đủ")
    }

    /// Whether the hours at `at` are worked, flown or taught, or `đủ` says how many they are.
    fn lasts(&self, at: usize, end: usize) -> bool {
        const WORKED: [Key; 8] = key!["công", "bay", "học", "dạy", "thực", "liên", "mỗi", "một"];
        let behind = end < self.range.end && WORKED.contains(&self.tokens[end].strict);
        behind || self.is_whole(at)
    }

    /// The hour that a number and a word for hours name at `at`, if it is in digits, and where they end.
    fn full_hour(&self, at: usize) -> Option<(Option<u32>, usize)> {
        let mark = &self.marks[at];
        let end = at + mark.len.max(1) as usize;
        // No more than nineteen: "ba mươi giờ" is a length of time.
        let few = || mark.len == 1 || mark.len == 2 && self.tokens[at].strict == key!("mười");
        let value = match mark.shape {
            Shape::Digit => {
                Some(self.tokens[at].span.of(self.raw).parse().ok().filter(|&value| value <= DAY)?)
            }
            _ if mark.opens(Kind::Number) && few() => None,
            _ => return None,
        };
        let unit = self.marks.get(end).filter(|unit| end < self.range.end && unit.gap == Gap::Space)?;
        unit.is_word(Kind::Clock).then_some((value, end + 1))
    }

    /// Whether an hour ends before a token, a full one only where it is late or `any` is; a time of day in any case.
    fn is_hour_before(&self, end: usize, any: bool) -> bool {
        (end.saturating_sub(HOUR).max(self.range.start)..end).any(|at| {
            let full = self.full_hour(at).is_some_and(|(value, ends)| {
                ends == end && (any || value.is_none_or(|value| value >= MORNING))
            });
            // "7 giờ 30 phút đến 11 giờ"
            full || self.clock(at).is_some_and(|ends| ends == end || ends + 1 == end)
        })
    }

    /// The end of a calendar expression that starts at `at`: `trước ngày 30 tháng 6`, `quý II`.
    pub(super) fn calendar(&self, at: usize) -> Option<usize> {
        let whole = [Kind::Deadline, Kind::Frequency, Kind::Lunar, Kind::Weekday];
        let mut place = at;
        let mut end = None;
        while place < self.range.end && place < at + 12 {
            let mark = &self.marks[place];
            if place > at && mark.gap >= Gap::Break || !mark.is_own() {
                break;
            }
            let before = place.checked_sub(1).filter(|_| place > at).map(|before| &self.marks[before]);
            let named = whole.iter().any(|&kind| mark.opens(kind));
            if mark.shape == Shape::Digit && !(named && mark.len > 1) {
                let opened = place > at + 1 && !self.marks[at].is(Kind::Frequency);
                // "tháng 3, 6, 9", "ngày 10 và 25".
                let listed = end == Some(place) && before.is_some_and(|before| before.shape == Shape::Digit)
                    || end.is_some_and(|end| end + 1 == place)
                        && before.is_some_and(|before| before.is(Kind::Function));
                let listed = listed && !self.counts(place) && self.tokens[place].span.len() <= 2;
                let labelled = !(place > at && self.is_may(place - 1))
                    && before.is_some_and(|before| {
                        let label = before.is_word(Kind::Label) && before.is_word(Kind::Period);
                        before.is(Kind::Lunar)
                            || before.is_word(Kind::Lunar)
                            || label && !before.is(Kind::Frequency) && (opened || !self.counts(place))
                    });
                let day = self.is_day(place);
                // "trước 23 tháng Chạp", "23 Chạp".
                let lunar = place + 1 < self.range.end
                    && (self.marks[place + 1].opens(Kind::Lunar)
                        || self.tokens[place + 1].strict == key!("chạp")
                            && self.marks[place + 1].gap == Gap::Space);
                let known = self.is_date(place) || labelled || listed || lunar || day;
                if self.is_year(place) && end.is_none() || !known {
                    break;
                }
                place += 1;
                end = Some(place);
            } else if named
                || mark.opens(Kind::Event) && before.is_some_and(|before| before.is(Kind::DeadlineOpener))
            {
                place += mark.len as usize;
                end = Some(place);
            } else if self.is_may(place) {
                place += 1;
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

    /// Whether the capital of `tháng Năm` tells May from the word for years.
    fn is_may(&self, at: usize) -> bool {
        self.cased
            && self.tokens[at].strict == key!("năm")
            && self.marks[at].shape == Shape::Capital
            && self.marks[at].gap == Gap::Space
            && at > self.range.start
            && self.tokens[at - 1].strict == key!("tháng")
            && (at + 1 >= self.range.end
                || self.marks[at + 1].gap >= Gap::Comma
                || self.marks[at + 1].shape != Shape::Digit)
    }

    /// Whether the number at `at` is a day of a month: `tới 20 tháng 11`, `ngày 10 tháng đầu quý`, but not `trong 6 tháng 2
    /// lượt`.
    fn is_day(&self, at: usize) -> bool {
        let number = |place: usize, most: u32| {
            let plain = place < self.range.end && self.marks[place].shape == Shape::Digit;
            plain
                && self.tokens[place].span.of(self.raw).parse().is_ok_and(|value| (1..=most).contains(&value))
        };
        let joined = |place: usize| place < self.range.end && self.marks[place].gap == Gap::Space;
        let before = (at > self.range.start && joined(at)).then(|| self.tokens[at - 1].strict);
        let month = joined(at + 1) && self.tokens[at + 1].strict == key!("tháng");
        let numbered = || {
            let opened = before.is_none_or(|before| OPENS_DAY.contains(&before));
            let counted = || self.count(at + 2).is_some_and(|(plain, _)| plain >= 1.0);
            opened && joined(at + 2) && number(at + 2, 12) && !counted()
        };
        number(at, 31) && month && (before == Some(key!("ngày")) || numbered())
    }

    /// Whether a point before something is fixed by the length of time at `at`: `trước khi tàu tới 90 giây`, `báo trước 3
    /// ngày`, `trước ngày lên lớp 2 ngày`.
    pub(super) fn is_before(&self, at: usize) -> bool {
        let near = at.saturating_sub(NEAR).max(self.range.start)..at;
        let mut acts = false;
        for place in near.rev() {
            if BEFORE.contains(&self.tokens[place].strict) {
                let when = WHEN.contains(&self.tokens[place + 1].strict);
                return !acts
                    || when && self.tokens[place].strict == key!("trước") && at - place <= NEAR / 2 + 2;
            }
            acts |= self.marks[place].opens(Kind::Observable);
            if self.marks[place].gap >= Gap::Comma {
                return false;
            }
        }
        false
    }

    /// Whether the length of time that ends before `end` is counted from something, or to it: `mười ngày sau khi ra quyết
    /// định`, `3 ngày kể từ khi nhận`, `năm phút trước giờ chạy`.
    pub(super) fn is_since(&self, end: usize) -> bool {
        let word = |place: usize| (place < self.range.end).then(|| self.tokens[place].strict);
        let joined = self.marks.get(end).is_some_and(|next| end < self.range.end && next.gap == Gap::Space);
        let from = word(end) == Some(key!("kể")) && word(end + 1) == Some(key!("từ"));
        // "năm phút trước giờ chạy", but "5 phút trước gương".
        let when = || word(end + 1).is_some_and(|next| WHEN.contains(&next));
        let before = || word(end) == Some(key!("trước")) && when();
        joined && (word(end) == Some(key!("sau")) || from || before())
    }

    /// Whether the days or months at `at` are what is left: `thuốc còn hạn dưới 6 tháng`.
    pub(super) fn is_left(&self, at: usize) -> bool {
        const BETWEEN: usize = 3;
        let near = (at.saturating_sub(BETWEEN).max(self.range.start)..at).rev();
        let mut words = near.take_while(|&place| self.marks[place + 1].gap == Gap::Space);
        let left = words.find(|&place| self.tokens[place].strict == key!("còn"));
        // "xuống còn 5 ngày", "giảm thời gian cấp giấy còn 3 ngày" are what is reached.
        const CLAUSE: usize = 16;
        let first = at.saturating_sub(CLAUSE).max(self.range.start);
        let clause = (first..at).rev().take_while(|&place| self.marks[place + 1].gap < Gap::Comma);
        let lowers =
            |place: usize| self.marks[place].is(Kind::Change) || self.tokens[place].strict == key!("gian");
        left.is_some() && !clause.into_iter().any(lowers)
    }

    /// Whether somebody is there, or something reaches whom it is for, in the length of time at `at`: `nhận tin 4 giờ có
    /// mặt`, `tới nơi không quá 45 phút`.
    pub(super) fn is_arrival(&self, at: usize, end: usize) -> bool {
        let arrives = |place: usize| {
            let words = self.tokens.get(place..place + 2).unwrap_or_default();
            ARRIVALS.iter().any(|known| words.iter().map(|token| token.strict).eq(*known))
        };
        let clause = |place: &usize| self.marks[*place].gap < Gap::Comma;
        let first = at.saturating_sub(NEAR).max(self.range.start);
        let before = (first..at).rev().take_while(|&place| clause(&(place + 1)));
        let behind = (end..self.range.end.min(end + 3)).take_while(clause);
        // "có mặt đủ 8 giờ" is how long.
        !self.is_whole(at) && before.chain(behind).any(arrives)
    }

    /// Whether one length of time, `một ngày`, says in what time what was counted in the same clause is done.
    pub(super) fn is_rate(&self, at: usize, end: usize) -> bool {
        let time = &self.marks[end - 1];
        let near = at.saturating_sub(NEAR).max(self.range.start)..at;
        let counted = |place: usize| self.marks[place].opens_number();
        self.is_one(at, end)
            && time.is(Kind::Period)
            && !time.is_word(Kind::Turn)
            && !time.is_word(Kind::Weak)
            && near.rev().take_while(|&place| self.marks[place + 1].gap < Gap::Comma).any(counted)
    }

    /// Whether a length of time at `at` is one behind `mỗi`.
    pub(super) fn is_every(&self, at: usize) -> bool {
        at > self.range.start && EVERY.contains(&self.tokens[at - 1].strict)
    }

    /// Whether how long or how far something ran at `at` is what it runs from one turn to the next: `cứ 250 giờ máy`, `mỗi
    /// 5.000 km`.
    pub(super) fn is_run(&self, at: usize, end: usize) -> bool {
        let last = |back: usize| (end >= at + back).then(|| self.tokens[end - back].strict);
        let clock = || (at..end).any(|place| self.marks[place].is_word(Kind::Clock));
        let far = last(1) == Some(key!("km")) || last(2) == Some(key!("cây")) && last(1) == Some(key!("số"));
        self.is_every(at) && (far || last(1) == Some(key!("máy")) && clock())
    }

    /// Whether a length of time is the time between two turns, `30 phút ra kiểm một lần`, or two things of which each
    /// is made in it: `hai tháng một tờ`.
    pub(super) fn is_repeated(&self, at: usize, end: usize) -> bool {
        let near = &self.marks[end.min(self.range.end)..self.range.end.min(end + NEAR)];
        let clause = near.iter().take_while(|mark| mark.gap < Gap::Comma).count();
        let one = |place: usize| {
            near[place].is_word(Kind::Number)
                || matches!(self.tokens[end + place].span.of(self.raw), "1" | "01")
        };
        let opens = at == self.range.start || self.marks[at].gap >= Gap::Comma;
        opens && clause == 2 && one(0) && near[1].is_word(Kind::Classifier)
            || (1..clause).any(|place| near[place].is_word(Kind::Turn) && one(place - 1))
    }

    /// Whether `một lần` at `at` is the turn of a time in the same clause: `hai tuần gọi điện một lần`.
    pub(super) fn is_turn(&self, at: usize, end: usize) -> bool {
        let near = (at.saturating_sub(NEAR).max(self.range.start)..at).rev();
        let mut clause = near.take_while(|&place| self.marks[place + 1].gap < Gap::Comma);
        let bounded = [Kind::Ceiling, Kind::Bound].iter().any(|&kind| self.is_after(at, kind));
        self.is_one(at, end)
            && self.marks[end - 1].is_word(Kind::Turn)
            && !bounded
            && !self.is_after(at, Kind::Frequency)
            && clause.any(|place| self.marks[place].is(Kind::Frequency) || self.counted(place).is_some())
    }

    /// Whether one thing is counted at `at`: `một lần`.
    pub(super) fn is_one(&self, at: usize, end: usize) -> bool {
        let token = &self.tokens[at];
        end == at + 2 && (token.strict == key!("một") || matches!(token.span.of(self.raw), "1" | "01"))
    }

    /// The end of a length of time that is counted at `at`.
    fn counted(&self, at: usize) -> Option<usize> {
        let number = self.marks[at].opens_number();
        let (_, end) = self.count(at).filter(|_| number)?;
        (self.marks[end - 1].is(Kind::Period) && !self.marks[end - 1].is_word(Kind::Turn)).then_some(end)
    }

    /// Whether the token is the number of a year.
    pub(super) fn is_year(&self, at: usize) -> bool {
        year(self.tokens[at].span.of(self.raw)).is_some()
    }

    /// Whether the token reads as a day and month, a month and year, or a time of day.
    pub(super) fn is_date(&self, at: usize) -> bool {
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
                let before = (at > self.range.start).then(|| &self.marks[at - 1]);
                let opened = before.is_some_and(|before| before.is(Kind::DeadlineOpener));
                let ranked = day <= month
                    && before.is_some()
                    && self.marks[at].gap == Gap::Space
                    && RANKS.contains(&self.tokens[at - 1].strict);
                !ranked
                    && (1..=31).contains(&day)
                    && (1..=12).contains(&month)
                    && (slash || opened && text.contains('-'))
                    // "đến 7/10 câu" is a share, "tới 30/6 đứa nào cũng …" none: more than the whole is no part.
                    && (!self.counts(at) || opened && day > month)
            }
            _ => false,
        }
    }
}
