//! Days, months and quarters that no calendar has.

use std::ops::Range;

use super::{
    ends_at, parts,
    words::{amount, is_count},
};
use crate::{
    finding::case::Case,
    register::{CueKind, days_in_month},
    text::{Key, TokenKind, key},
};

/// Quarters that no year has.
const QUARTERS: [&str; 6] = ["V", "VI", "VII", "VIII", "IX", "X"];
/// Years of the Buddhist calendar these days.
const BUDDHIST: Range<u32> = 2_540..2_620;
/// Tokens of a list of days at most.
const LISTED: u32 = 16;

/// A token, with *ngày* before it.
fn with_day(case: &Case<'_>, place: u32) -> Range<u32> {
    let dated = place > 0 && case.is(place - 1, key!("ngày"));
    place - u32::from(dated)..place + 1
}

fn opened(case: &Case<'_>, place: u32) -> bool {
    place > 0 && case.opens(CueKind::DayOpener, place - 1).is_some_and(|end| end >= place)
}

/// Whether a number is the last of a list of days: "các ngày 10, 20 và 30/2".
fn is_listed(case: &Case<'_>, place: u32) -> bool {
    let is_part = |place: u32| {
        case.tokens()[place as usize].kind.is_number() || case.is_any(place, &key!["và", "hoặc", "hay"])
    };
    let mut first = place;
    let nearest = place.saturating_sub(LISTED);
    while first > nearest && is_part(first - 1) && !case.gap_before(first).contains(['.', '\n']) {
        first -= 1;
    }
    first > 0 && first < place && case.is_any(first - 1, &key!["ngày", "mùng"])
}

/// `hằng tháng`, `mỗi tuần`.
fn is_each(case: &Case<'_>, place: u32, unit: Key) -> bool {
    // "tuần thứ 9. Mỗi tháng …" are two sentences.
    case.gap_before(place) == " "
        && case.is_any(place, &key!["hằng", "hàng", "mỗi"])
        && case.is(place + 1, unit)
}

/// `30/02/2025`, `31/6`; a day without year must be told from a ratio by what stands before it.
pub(super) fn date(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    if let Some(end) = more_than_all(case, place) {
        return Some(place..end);
    }
    let written = case.tokens()[place as usize].span.of(case.raw);
    let impossible = match parts(written)[..] {
        [day, month, year] if day < 1000 => !is_day(day, month, Some(year)),
        [year, month, day] => !is_day(day, month, Some(year)),
        [_, year] if year > 99 => false,
        [day, month] => {
            let listed = place > 1 && case.tokens()[place as usize - 2].kind == TokenKind::Date;
            let listed = listed || is_listed(case, place);
            let lunar = day > 30
                && case.is(place + 1, key!("âm"))
                && (case.is(place + 2, key!("lịch")) || ends_at(case, place + 2));
            // "31/4" is no share; it may be a house.
            let house = place == 0
                || case.is_cue(CueKind::NumberName, place - 1)
                || case.is_any(place + 1, &key!["đường", "phố"]);
            let told = ends_at(case, place + 1) || case.is(place + 1, key!("xong"));
            let slip = told
                && (30..=31).contains(&day)
                && (1..=12).contains(&month)
                && written.contains('/')
                && !house;
            lunar
                || !is_day(day, month, None)
                    && (opened(case, place) || listed || written.contains("/0") || slip)
        }
        _ => false,
    };
    impossible.then(|| with_day(case, place))
}

/// `14/12 kỳ họp`, `4/3 số hộ`, `11/10 điểm`: no day but more than all; behind what opens a day it is one, `ngày
/// 14/12 kỳ họp bế mạc`.
fn more_than_all(case: &Case<'_>, place: u32) -> Option<u32> {
    let [part, whole] = parts(case.tokens()[place as usize].span.of(case.raw))[..] else { return None };
    let next = place + 1;
    let end = match case.opens(CueKind::Occasion, next) {
        Some(end) if whole == 12 => end,
        // "13/12 tháng", but "tháng 13/12 tháng Chạp" is none.
        _ if whole == 12
            && case.is(next, key!("tháng"))
            && place > 0
            && case.is_any(place - 1, &key!["đạt", "được", "đủ"]) =>
        {
            next + 1
        }
        _ if case.is(next, key!("điểm"))
            && place > 0
            && case.is_any(place - 1, &key!["đạt", "được"])
            && (ends_at(case, next + 1) || case.is_any(next + 1, &key!["thi", "kiểm"])) =>
        {
            next + 1
        }
        _ => case.opens(CueKind::Whole, next).filter(|_| case.is(next, key!("số")))?,
    };
    let joined = case.gap_before(next) == " " && place > 0 && case.gap_before(place) == " ";
    let named = [CueKind::DayOpener, CueKind::NumberName];
    let dated = || opened(case, place) || named.into_iter().any(|kind| case.is_cue(kind, place - 1));
    (part > whole && joined && !dated()).then_some(end)
}

pub(super) fn is_day(day: u32, month: u32, year: Option<u32>) -> bool {
    let year = match year {
        None => 2024,
        Some(short @ 0..100) => 2000 + short,
        Some(year) => year,
    };
    let days = u8::try_from(month).map_or(0, |month| days_in_month(year.min(9999) as u16, month));
    (1..=u32::from(days)).contains(&day) && (1800..2200).contains(&year)
}

/// `ngày 41/5`, `tháng 13/2024`, `35/32 học sinh`.
pub(super) fn day_or_ratio(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let [first, second] = parts(case.tokens()[place as usize].span.of(case.raw))[..] else { return None };
    let whole = case.opens(CueKind::Whole, place + 1).is_some();
    let is_dated = case.is(place.saturating_sub(1), key!("ngày")) && second <= 31
        || (1..=12).contains(&second)
            && first < 100
            && (opened(case, place) || !whole && is_listed(case, place));
    // "Kiểm tra vào 24/13.": more would be a share, "vào 18/25", or hours, "ra vào 24/24".
    let no_month = case.is(place.saturating_sub(1), key!("vào"))
        && first < 32
        && second == 13
        && ends_at(case, place + 1);
    let dated = place > 0 && (is_dated || no_month) && !is_day(first, second, None);
    let month =
        place > 0 && case.is(place - 1, key!("tháng")) && (1800..2200).contains(&second) && first > 12;
    if dated || month {
        return Some(place - 1..place + 1);
    }
    let open = || case.has(CueKind::OverHundred, case.sentence(place));
    // "25/24 giờ", "đi học đủ 34/30 buổi".
    let whole =
        whole || attended(case, place) || second == 24 && case.is_any(place + 1, &key!["giờ", "tiếng"]);
    (first > second && second > 0 && whole && !open()).then_some(place..place + 2)
}

/// Whether a ratio is of meetings one came to; more lessons than one owes may be taught.
fn attended(case: &Case<'_>, place: u32) -> bool {
    place > 1
        && case.is(place - 1, key!("đủ"))
        && case.is_any(place - 2, &key!["học", "dự", "họp", "mặt"])
        && case.is_any(place + 1, &key!["buổi", "kỳ", "phiên"])
}

/// `tháng 13`, `ngày 30 tháng 2 năm 2023`, `ngày 35 hằng tháng`, `quý 5`.
pub(super) fn named(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let value = case.number(place)?;
    let before = place.checked_sub(1)?;
    let is_counted = before > 0
        && (case.is_cue(CueKind::Each, before - 1) || case.tokens()[before as usize - 1].kind.is_number());
    let ends = place as usize + 1 >= case.tokens().len()
        || case.is(place + 1, key!("năm"))
        || case.gap_before(place + 1).contains(['.', ',', ';', ')', '\n', '/']);
    let joined = !case.gap_before(place).contains(['.', ',', ';', '\n']);
    let alone = !is_counted && ends && joined;
    if case.is(before, key!("ngày")) && case.is(place + 1, key!("tháng")) {
        let Some(month) = case.number(place + 2) else { return named_month(case, place, value) };
        let year = if case.is(place + 3, key!("năm")) { case.number(place + 4) } else { None };
        let end = place + 3 + if year.is_some() { 2 } else { 0 };
        return (!is_day(value, month, year)).then_some(before..end);
    }
    // "hết 31 tháng 11", the word for day left out.
    let day = (29..=31).contains(&value) && !is_counted && case.is(place + 1, key!("tháng"));
    let close = [1, 2].iter().all(|step| case.gap_before(place + step) == " ");
    if let Some(month) = case.number(place + 2).filter(|month| day && close && (1..=12).contains(month)) {
        return (!is_day(value, month, None) && ends_at(case, place + 3)).then_some(place..place + 3);
    }
    // "năm 20245", "năm 2204": a digit too many, or two changed about.
    let year = case.is(before, key!("năm"))
        && joined
        && (ends || value > 9_999 && !is_count(case, place))
        && !(before > 0 && case.is_any(before - 1, &key!["mỗi", "hằng", "hàng", "một"]));
    if year
        && ((19_000..21_000).contains(&value)
            || (2_101..3_000).contains(&value) && !BUDDHIST.contains(&value))
        && !case.tokens()[place as usize].span.of(case.raw).contains('.')
    {
        return Some(before..place + 1);
    }
    let monthly = is_each(case, place + 1, key!("tháng"));
    if case.is(before, key!("ngày")) && value > 31 {
        return monthly.then_some(before..place + 3);
    }
    let in_month = joined && before > 0 && case.is_cue(CueKind::PartOfMonth, before - 1);
    let is_month = alone || in_month && !is_count(case, place);
    if case.is(before, key!("tháng")) && (13..100).contains(&value) && is_month {
        return Some(before..place + 1);
    }
    // "Thứ 9 hằng tuần".
    let weekly = is_each(case, place + 1, key!("tuần"))
        || case.is(place + 1, key!("tuần")) && !case.is(place + 2, key!("lễ"));
    let follows = joined && before > 0 && !case.gap_before(before).contains(['.', ',', ';', '\n']);
    let on_day = follows && case.is_cue(CueKind::PartOfDay, before - 1) && !case.is(place + 1, key!("của"));
    let times = before > 0 && case.is(before - 1, key!("lần"));
    if case.is(before, key!("thứ")) && (8..100).contains(&value) && (weekly && !times || on_day) {
        return Some(before..place + 1);
    }
    // "tuần thứ 6 hằng tháng".
    let week = before > 0 && case.is(before, key!("thứ")) && case.is(before - 1, key!("tuần"));
    if week && monthly && (6..100).contains(&value) {
        return Some(before - 1..place + 3);
    }
    // "Tẩm mùng 45 hộ" is about nets.
    let lunar = follows
        && (case.is_cue(CueKind::HourOpener, before - 1) || case.is_cue(CueKind::PartOfDay, before - 1))
        || case.is(before.saturating_sub(1), key!("ngày"))
        || ends
        || case.is_any(place + 1, &key!["tháng", "âm", "hằng", "hàng", "tết"]);
    if case.is_any(before, &key!["mùng", "mồng"]) && (11..100).contains(&value) && joined && lunar {
        return Some(before..place + 1);
    }
    // "quý 0 và tháng 10", but "cả quý 0 vụ cháy".
    let listed = joined && !is_counted && case.is_any(place + 1, &key!["và", "hoặc", "đến", "tới"]);
    let none = value == 0 && case.is_any(before, &key!["quý", "tháng"]) && (alone || listed);
    let fifth = case.is(before, key!("quý")) && (5..10).contains(&value) && alone;
    (none || fifth).then_some(before..place + 1)
}

/// `ngày 31 tháng Tư`; "ngày 31 tháng tư vấn" names no month.
fn named_month(case: &Case<'_>, place: u32, day: u32) -> Option<Range<u32>> {
    let (month, end) = amount(case, place + 2).filter(|&(month, _)| (1..=12).contains(&month))?;
    let ends = ends_at(case, end) || case.is_any(end, &key!["năm", "âm", "dương"]);
    (ends && case.gap_before(place + 2) == " " && !is_day(day, month, None)).then_some(place - 1..end)
}

/// `từ năm 2024 đến năm 2021`: a stretch of years that ends before it begins, and is not gone through backwards.
pub(super) fn until(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let year = |place: u32| case.number(place).filter(|year| (1900..2200).contains(year));
    let first = year(place)?;
    let named = u32::from(place > 0 && case.is(place - 1, key!("năm")));
    let from = place.checked_sub(named + 1).filter(|&from| case.is(from, key!("từ")))?;
    let to = case.is_any(place + 1, &key!["đến", "tới"]).then_some(place + 2)?;
    let again = u32::from(case.is(to, key!("năm")));
    let to = to + again;
    let backwards = case.has(CueKind::Backwards, case.sentence(place));
    (named + again > 0 && !backwards && year(to)? < first).then_some(from..to + 1)
}

/// `giai đoạn 2025-2020`.
pub(super) fn backwards(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let [first, last] = parts(case.tokens()[place as usize].span.of(case.raw))[..] else { return None };
    let years = [first, last].iter().all(|year| (1900..2200).contains(year));
    let before = place.checked_sub(1)?;
    let period = case.is_any(before, &key!["đoạn", "kỳ", "học", "khóa"]);
    (years && last < first && period).then_some(before..place + 1)
}

/// `ngày ba mươi mốt tháng chín`, `tháng mười ba`, `thứ tám hằng tuần`.
pub(super) fn in_words(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let before = place.checked_sub(1)?;
    // "ngày ba mươi mốt tháng chín", but "ngày ba mươi mốt tháng tư vấn cho bà con".
    let space = |place: u32| case.gap_before(place) == " ";
    if case.is(before, key!("ngày")) {
        let day = amount(case, place).filter(|&(_, month)| case.is(month, key!("tháng")) && space(month));
        let month = day.and_then(|(_, month)| amount(case, month + 1).filter(|_| space(month + 1)));
        let month = month.filter(|&(_, end)| ends_at(case, end) || case.is(end, key!("năm")));
        let never = |((day, _), (month, end)): ((u32, u32), (u32, u32))| {
            ((1..=12).contains(&month) && !is_day(day, month, None)).then_some(before..end)
        };
        if let Some(found) = day.zip(month).and_then(never) {
            return Some(found);
        }
    }
    let (value, end) = amount(case, place).filter(|_| space(place))?;
    if case.is(before, key!("thứ")) && value > 7 && is_each(case, end, key!("tuần")) {
        return Some(before..end);
    }
    // "Tháng mười tư vấn pháp luật", "tháng mười ba tổ họp".
    let ends = ends_at(case, end) || case.is(end, key!("năm"));
    (case.is(before, key!("tháng")) && (13..20).contains(&value) && ends).then_some(before..end)
}

/// `quý V`.
pub(super) fn quarter(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let written = case.tokens()[place as usize].span.of(case.raw);
    // Few tokens get beyond this.
    if !QUARTERS.contains(&written) {
        return None;
    }
    let before = place.checked_sub(1).filter(|&before| case.is(before, key!("quý")))?;
    Some(before..place + 1)
}

#[cfg(test)]
mod tests {
    use super::is_day;

    #[test]
    fn the_calendar_decides() {
        assert!(is_day(29, 2, Some(2024)) && !is_day(29, 2, Some(2023)) && is_day(29, 2, None));
        assert!(!is_day(31, 9, None) && !is_day(1, 13, None) && !is_day(3, 2, Some(10930)));
    }
}
