//! How many, and of what.

use super::{NEAR, Reader};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Mark, Shape},
    text::{Key, TokenKind, key},
};

/// Who or what has something, and comes to nothing by it: `mỗi em được 2 quyển vở`.
const HOLDERS: [Kind; 5] = [Kind::People, Kind::Group, Kind::VagueGroup, Kind::Title, Kind::Negation];
/// Behind these one of a thing is not even one: `không sai một đồng`, `lệch một viên cũng báo`.
const LACKS: [Key; 6] = key!["lệch", "thiếu", "sai", "hụt", "mất", "dư"];
/// Units of counting that say an amount only behind a number: "hai vạn".
/// Large units of a sum, behind which `một` counts what is next: `55 ngàn` `một tháng`, not `hai mươi một ngày`.
const SUMS: [Key; 4] = key!["nghìn", "ngàn", "triệu", "tỷ"];
const LARGE: [Key; 6] = key!["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ"];

impl Reader<'_> {
    /// A number and what it counts at `at`.
    pub(super) fn quantity(&self, at: usize) -> Option<(f64, usize)> {
        let before = at.checked_sub(1).filter(|_| at > self.range.start).map(|before| &self.marks[before]);
        // "tập 2" of a book, but "Tập 20 bạn thi lên bậc".
        let acts = |before: &Mark| at == self.range.start + 1 && before.opens_verb();
        let labelled = before.is_some_and(|before| before.is_word(Kind::Label) && !acts(before))
            && self.marks[at].gap < Gap::Comma;
        let (strength, end) = self.count(at)?;
        // Pledges are for a year: "mười bốn năm", "74 tuổi" tell of a life.
        let last = &self.marks[end - 1];
        let life = last.is_word(Kind::Period) && last.is_word(Kind::Weak);
        (!labelled || strength >= 1.0).then_some((if life { strength.min(0.4) } else { strength }, end))
    }

    /// Whether what is counted follows the number at `at`.
    pub(super) fn counts(&self, at: usize) -> bool {
        let next = self.marks.get(at + 1).filter(|next| at + 1 < self.range.end && next.gap == Gap::Space);
        next.is_some_and(|next| is_countable(next) || next.opens(Kind::Hollow))
    }

    /// Whether the number at `at` is a level to be kept: `không quá 2`, `xuống còn 3`.
    pub(super) fn is_bounded(&self, at: usize) -> bool {
        let ceiling =
            self.is_after(at, Kind::Ceiling) || self.is_after(at, Kind::Bound) && self.is_denied(at - 1);
        ceiling && self.marks[at].gap == Gap::Space
    }

    /// Whether the number at `at` is what another of the same things is to become: `giảm từ 6 còn 3`, `rút từ 95 phút
    /// xuống 70 phút`, but not `từ 7 giờ lên 5 bản`.
    pub(super) fn is_moved(&self, at: usize) -> bool {
        const FAR: usize = 10;
        const BECOMES: [Key; 3] = key!["còn", "xuống", "lên"];
        if at < self.range.start + 3 || !BECOMES.contains(&self.tokens[at - 1].strict) {
            return false;
        }
        let counts =
            |place: usize| self.marks[place].shape == Shape::Digit || self.marks[place].is(Kind::Number);
        let before = self.range.start.max(at.saturating_sub(FAR))..at - 2;
        let near = before.rev().take_while(|&place| self.marks[place + 2].gap < Gap::Comma);
        let from =
            near.into_iter().find(|&place| self.tokens[place].strict == key!("từ") && counts(place + 1));
        let behind = |number: usize| (number + 1..self.range.end).find(|&place| !counts(place));
        let Some(unit) = from.and_then(|from| behind(from + 1)) else { return false };
        let next = behind(at);
        let alone = next.is_none_or(|next| self.marks[next].gap >= Gap::Comma);
        unit == at - 1
            || alone
            || next.is_some_and(|next| self.tokens[next].strict == self.tokens[unit].strict)
    }

    /// Whether the number at `at` is what an act comes to: `thu được 1,8 tỷ`, `mỗi em kể được ít nhất 3 truyện`.
    pub(super) fn is_attained(&self, at: usize) -> bool {
        let bound =
            |&place: &usize| self.marks[place].is(Kind::Bound) && self.marks[place + 1].gap == Gap::Space;
        let opens = (self.range.start + 2..at).rev().take_while(bound).last().unwrap_or(at);
        opens > self.range.start + 1
            && self.tokens[opens - 1].strict == key!("được")
            && !HOLDERS
                .iter()
                .any(|&kind| self.marks[opens - 2].is(kind) || self.marks[opens - 2].is_word(kind))
            && self.marks[opens].gap == Gap::Space
            && self.marks[opens - 1].gap == Gap::Space
    }

    /// Whether the number at `at` is a mark that somebody is to get: `từ 8 điểm`, `trên 6,5`.
    pub(super) fn is_grade(&self, at: usize, end: usize) -> bool {
        const REACHING: [Key; 4] = key!["từ", "trên", "được", "đạt"];
        let reached = at > self.range.start && REACHING.contains(&self.tokens[at - 1].strict);
        let decimal = || end == at + 1 && self.tokens[at].span.of(self.raw).contains(',');
        reached && (self.tokens[end - 1].strict == key!("điểm") || decimal())
    }

    /// Whether the clause denies what stands at `at`: `không trễ quá`.
    pub(super) fn is_denied(&self, at: usize) -> bool {
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

    /// How often something that says nothing is counted: `một việc tốt`.
    pub(in crate::specificity) fn hollow_counts(&self) -> usize {
        let counted = |place: usize| {
            let number = &self.marks[place];
            number.shape == Shape::Digit || number.is(Kind::Number)
        };
        let hollow = |place: &usize| {
            let mark = &self.marks[*place];
            // "tới 20 tháng 11 có 5 hộ"
            let month = *place > self.range.start + 1 && self.tokens[*place - 2].strict == key!("tháng");
            mark.opens(Kind::Hollow) && mark.gap == Gap::Space && counted(place - 1) && !month
        };
        (self.range.start + 1..self.range.end).filter(hollow).count()
    }

    /// Whether the number at `at` is a part of a whole that is to be reached: `12/14 cháu`.
    pub(super) fn is_part(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let halves = token.span.of(self.raw).split_once('/');
        token.kind == TokenKind::Ratio && halves.is_some_and(|(part, whole)| part != whole)
    }

    /// Whether what was counted before `end` is the least or most that counts as kept: `bốn lần` `trở lên`.
    pub(super) fn is_least(&self, end: usize) -> bool {
        const BETWEEN: usize = 2;
        let near = end..self.range.end.min(end + BETWEEN);
        let mut joined = near.take_while(|&place| self.marks[place].gap == Gap::Space);
        joined.any(|place| self.tokens[place].strict == key!("trở") && self.marks[place].opens(Kind::Bound))
    }

    /// Whether the number at `at` says that there shall be none: `ngộ độc: 0 ca`.
    pub(super) fn is_none(&self, at: usize) -> bool {
        matches!(self.tokens[at].span.of(self.raw), "0" | "00" | "0%")
    }

    /// The end of `không để xe nào`, which is kept or not.
    pub(super) fn not_one(&self, at: usize) -> Option<usize> {
        let opens = self.marks[at].opens(Kind::Negation);
        let measured = self.marks[at].opens(Kind::Measure) && self.marks[at].is_word(Kind::Negation);
        if !opens && !measured {
            return None;
        }
        // "không đơn nào", "không để đơn nào của dân": what is counted, not how one behaves.
        let reach = self.marks[at].len as usize + if self.marks[at].len > 1 { 4 } else { 3 };
        let near = at + 1..self.range.end.min(at + reach);
        let ends = |place: &usize| self.marks[*place].opens(Kind::NotOne);
        let end = near.into_iter().take_while(|&place| self.marks[place].gap == Gap::Space).find(ends)?;
        Some(end + 1)
    }

    /// Whether `một tháng` stands at `at`: in what time.
    fn is_one_period(&self, at: usize) -> bool {
        let next = self.marks.get(at + 1).filter(|next| at + 1 < self.range.end && next.gap == Gap::Space);
        self.tokens[at].strict == key!("một") && next.is_some_and(|next| next.is_word(Kind::Period))
    }

    /// A number at `at` with its unit.
    pub(super) fn count(&self, at: usize) -> Option<(f64, usize)> {
        // "sổ SKT-1", "giống LS-1"
        let before = &self.raw[..self.tokens.get(at)?.span.start as usize];
        if before.strip_suffix('-').is_some_and(|before| before.ends_with(char::is_alphabetic)) {
            return None;
        }
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
                // "55 ngàn" | "một tháng"
                _ if end > at && SUMS.contains(&self.tokens[end - 1].strict) && self.is_one_period(end) => {
                    break;
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
        // "trẻ vạn đò", "trăm việc": a large unit alone counts nothing.
        if end == at + 1 && LARGE.contains(&self.tokens[at].strict) {
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
        if next.is_some_and(|next| next.is_word(Kind::Label) && !is_countable(next) && !is_thing(next)) {
            return None;
        }
        if [Kind::Vague, Kind::Abstract, Kind::Managerial]
            .iter()
            .any(|&kind| next.is_some_and(|next| next.opens(kind) && !is_countable(next)))
        {
            return None;
        }
        // "mỗi tháng 1 triệu"
        let sum = plain && LARGE.contains(&self.tokens[end - 1].strict);
        let Some(next) = next else { return spelled.then_some((if sum { 1.0 } else { 0.5 }, end)) };
        if is_countable(next) {
            // "một lượt", "một nhà": one of a thing says little.
            let often = at > self.range.start && self.marks[at - 1].is(Kind::Frequency);
            let kept = [Kind::Ceiling, Kind::Bound].iter().any(|&kind| self.is_after(at, kind));
            let one = end == at + 1 && !plain && !often && !kept && self.marks[at].is(Kind::Function);
            let none = at > self.range.start
                && LACKS.contains(&self.tokens[at - 1].strict)
                && self.is_one(at, end + 1);
            return Some((if one || none { 0.4 } else { 1.0 }, end + next.len as usize));
        }
        if last.ends_with(char::is_alphabetic) && plain {
            return Some((0.8, end));
        }
        if [Kind::Organ, Kind::Staff, Kind::Work].iter().any(|&kind| next.opens(kind)) {
            return Some((1.0, end + next.len as usize));
        }
        // "20 bạn"
        if next.opens(Kind::Title) && (spelled || self.marks[at].kinds == Kind::Number.bit() as u64) {
            return Some((0.9, end + next.len as usize));
        }
        // Nor is "vào cuối tháng" counted in "dưới 20 vào cuối tháng 11".
        let noun = [Kind::Function, Kind::Abstract, Kind::Protected, Kind::Measure]
            .iter()
            .all(|&kind| !next.is(kind))
            && !next.opens(Kind::Deadline)
            && !next.is_word(Kind::PlaceOpener);
        // "hai bệ súng", but "ba tôi", "năm nay": words that are no number besides are numbers before a noun.
        let worded = plain || end > at + 1 || self.marks[at].kinds == Kind::Number.bit() as u64;
        if noun && worded {
            return Some((0.7, end + next.len.max(1) as usize));
        }
        spelled.then_some((0.5, end))
    }
}

/// Whether it is a thing of which there may be several, though a number behind it names one of them: `19 xưởng`, `12 bảng`.
fn is_thing(mark: &Mark) -> bool {
    [Kind::PlaceHead, Kind::UnitHead, Kind::Product].iter().any(|&kind| mark.opens(kind))
}

/// Whether a number before it counts it: `chiều` in `2 chiều`, not in `4A chiều thứ Năm`.
fn is_countable(mark: &Mark) -> bool {
    let timed = [Kind::Weekday, Kind::Lunar, Kind::Deadline].iter().any(|&kind| mark.opens(kind));
    let counted = mark.is(Kind::Classifier)
        || mark.is(Kind::Group)
        || mark.is_word(Kind::Classifier)
        || mark.is_word(Kind::People);
    mark.len > 0 && counted && !timed
}
