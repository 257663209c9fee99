//! Dates, hours and shares that cannot be.

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    lexicon::Kind,
    register::{CueKind, days_in_month},
    text::{Key, TokenKind, key},
};

/// How much of the smaller unit there is in the larger at most.
const WITHIN: [(Key, Key, u32); 12] = [
    (key!("giây"), key!("phút"), 60),
    (key!("phút"), key!("giờ"), 60),
    (key!("phút"), key!("tiếng"), 60),
    (key!("giờ"), key!("ngày"), 24),
    (key!("tiếng"), key!("ngày"), 24),
    (key!("ngày"), key!("tuần"), 7),
    (key!("ngày"), key!("tháng"), 31),
    (key!("ngày"), key!("năm"), 366),
    (key!("tuần"), key!("tháng"), 5),
    (key!("tuần"), key!("năm"), 53),
    (key!("tháng"), key!("năm"), 12),
    (key!("quý"), key!("năm"), 4),
];
/// Quarters that no year has.
const QUARTERS: [&str; 6] = ["V", "VI", "VII", "VIII", "IX", "X"];
/// Tokens between a whole and what is told of its parts at most, and of these.
const PARTED: u32 = 10;
/// Words of what is counted at most.
const COUNTED: usize = 3;
/// Tokens of a list of days at most.
const LISTED: u32 = 16;
/// How far before a share it is called one, how far behind a plan is named, and how far its whole.
const BEFORE: u32 = 10;
const BEHIND: u32 = 6;
const NEXT: u32 = 3;

/// `impossible-number`.
pub(super) fn find(case: &Case<'_>) -> Option<Finding> {
    let mut found: Vec<Range<u32>> = Vec::new();
    let mut numbers = 0;
    for (place, token) in (0u32..).zip(case.tokens()) {
        numbers += u32::from(token.kind.is_number());
        let seen = match token.kind {
            _ if case.is_given(place) => None,
            TokenKind::Date => date(case, place),
            TokenKind::Ratio => day_or_ratio(case, place),
            TokenKind::Percent => share(case, place),
            TokenKind::Time | TokenKind::Code => hour(case, place),
            TokenKind::Number => {
                counted(case, place).or_else(|| named(case, place)).or_else(|| parted(case, place))
            }
            _ => quarter(case, place).or_else(|| in_words(case, place)),
        };
        found.extend(seen);
    }
    found.dedup_by(|next, before| next.start < before.end);
    let places: Vec<Evidence> = found.iter().map(|tokens| Evidence::here(case.span(tokens))).collect();
    Finding::new(FindingKind::ImpossibleNumber, places.len() as u32, numbers.max(places.len() as u32), places)
}

/// The numbers that joints part.
fn parts(written: &str) -> Vec<u32> {
    written.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

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

/// `30/02/2025`, `31/6`; a day without year must be told from a ratio by what stands before it.
fn date(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
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
            lunar || !is_day(day, month, None) && (opened(case, place) || listed || written.contains("/0"))
        }
        _ => false,
    };
    impossible.then(|| with_day(case, place))
}

fn is_day(day: u32, month: u32, year: Option<u32>) -> bool {
    let year = match year {
        None => 2024,
        Some(short @ 0..100) => 2000 + short,
        Some(year) => year,
    };
    let days = u8::try_from(month).map_or(0, |month| days_in_month(year.min(9999) as u16, month));
    (1..=u32::from(days)).contains(&day) && (1800..2200).contains(&year)
}

/// `ngày 41/5`, `tháng 13/2024`, `35/32 học sinh`.
fn day_or_ratio(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
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
    (first > second && second > 0 && whole && !open()).then_some(place..place + 2)
}

/// More than a hundred percent of something that cannot exceed itself.
fn share(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let written = case.tokens()[place as usize].span.of(case.raw);
    let value: f64 = written.trim_end_matches(['%', ' ', '\u{A0}']).replace(',', ".").parse().ok()?;
    if value <= 100.0 {
        return None;
    }
    let sentence = case.sentence(place);
    let behind = place + 1..(place + 1 + BEHIND).min(sentence.end);
    let before = place.saturating_sub(BEFORE).max(sentence.start)..place;
    let near = place.saturating_sub(3).max(sentence.start)..place;
    let of_plan = case.has(CueKind::OverHundred, behind.clone()) || case.is(place + 1, key!("năm"));
    if case.has(CueKind::Shrink, near.clone()) && !of_plan {
        return Some(near.start..behind.end.min(place + 4));
    }
    // "Mục tiêu 115 % trẻ được tiêm" is a share, whatever it is aimed at.
    let aimed =
        place > 1 && case.is(place - 2, key!("mục")) && case.opens(CueKind::Whole, place + 1).is_some();
    let said = sentence.start..if aimed { place - 2 } else { sentence.end };
    let open = of_plan
        || case.has(CueKind::OverHundred, said)
        || case.has(CueKind::OverHundred, place..sentence.end);
    let next = place + 1..(place + 1 + NEXT).min(sentence.end);
    let whole = case.has(CueKind::Whole, next) || case.has(CueKind::Rate, before);
    (!open && whole).then(|| place..behind.end.min(place + 4))
}

/// `8h75`, `25h30`.
fn hour(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let written = case.tokens()[place as usize].span.of(case.raw).to_lowercase();
    let joint = written.find(['h', 'g', ':'])?;
    let (hour, minutes) = (&written[..joint], written[joint + 1..].trim_end_matches('\''));
    let value = |digits: &str| digits.parse::<u32>().ok().filter(|_| digits.len() <= 2);
    let hour = value(hour)?;
    // Alone it may be grams or hours of work.
    let clock = place > 0 && case.is_any(place - 1, &key!["lúc", "hồi"]);
    let minutes = if minutes.is_empty() { Some(0).filter(|_| clock)? } else { value(minutes)? };
    (hour > 24 || minutes > 59 || hour == 24 && minutes > 0).then_some(place..place + 1)
}

/// Whether a phrase ends before a token.
fn ends_at(case: &Case<'_>, place: u32) -> bool {
    place as usize >= case.tokens().len() || case.gap_before(place).contains(['.', ',', ';', ')', '\n'])
}

/// `32 giờ một ngày`, `mỗi tuần 8 ngày`.
fn counted(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let value = case.number(place)?;
    for (small, large, most) in WITHIN {
        if value <= most || !case.is(place + 1, small) {
            continue;
        }
        let slash = case.gap_before(place + 2).contains('/') && case.is(place + 2, large);
        let each = case.is_any(place + 2, &key!["mỗi", "một", "trên"]) && case.is(place + 3, large);
        // "90 phút trong giờ hành chính" is of another hour.
        let within = case.is_any(place + 2, &key!["của", "trong"])
            && (case.is_any(place + 3, &key!["mỗi", "một"]) && case.is(place + 4, large)
                || case.is(place + 3, large)
                    && (ends_at(case, place + 4) || case.is_any(place + 4, &key!["đều", "cũng"])));
        if slash || each || within {
            return Some(place..place + 3 + u32::from(each || within));
        }
        let ends = ends_at(case, place + 2);
        let before = place > 1 && case.is(place - 1, large) && case.is_any(place - 2, &key!["mỗi", "một"]);
        if before && (ends || !case.is_cue(CueKind::PaidUnit, place + 2) && large != key!("giờ")) {
            return Some(place - 2..place + 2);
        }
    }
    // "31 ngày của tháng 4".
    let month = case.number(place + 4).filter(|_| {
        case.is(place + 1, key!("ngày"))
            && case.is_any(place + 2, &key!["của", "trong"])
            && case.is(place + 3, key!("tháng"))
            && !case.is_any(place + 5, &key!["và", "đến", "tới"])
    });
    if value > 0 && month.is_some_and(|month| !is_day(value, month, None)) {
        return Some(place..place + 5);
    }
    // "8 giờ 75 phút", on a clock or by a watch.
    if case.is(place + 1, key!("giờ"))
        && case.is(place + 3, key!("phút"))
        && case.number(place + 2).is_some_and(|minutes| minutes > 59)
    {
        return Some(place..place + 4);
    }
    let clock = place > 0 && case.is_any(place - 1, &key!["lúc", "hồi"]) && case.is(place + 1, key!("giờ"));
    if clock && value > 24 {
        return Some(place..place + 2);
    }
    // "25 giờ 30", "trước 7 giờ 65": a time of day has no unit behind its minutes.
    let minutes = case
        .number(place + 2)
        .filter(|_| case.is(place + 1, key!("giờ")) && case.gap_before(place + 2) == " ")?;
    let ends = ends_at(case, place + 3)
        || case.is_any(place + 3, &key!["mỗi", "hằng", "hàng"])
        || case.is_cue(CueKind::PartOfDay, place + 3);
    let timed = place > 0 && case.is_cue(CueKind::HourOpener, place - 1);
    let impossible = (value > 24 || minutes > 59) && minutes < 100;
    (impossible && ends && (timed || value <= 24)).then_some(place..place + 3)
}

/// "90 học viên, trong đó nữ 61, nam 44", "90 hộ, trong đó 95 hộ nghèo": parts that are more than their whole. What
/// is counted in another word is no part: "3 lớp, trong đó 95 em".
fn parted(case: &Case<'_>, at: u32) -> Option<Range<u32>> {
    let whole = case.number(at).filter(|&whole| whole > 1)?;
    let sentence = case.sentence(at);
    let near = at + 1..sentence.end.min(at + PARTED);
    let among = near.clone().find(|&place| case.is_cue(CueKind::Among, place))?;
    let is_number = |place: u32| case.tokens()[place as usize].kind.is_number();
    // "Lớp 4 có 28 học sinh, trong đó …": the number next to it is the whole.
    if (at + 1..among).any(is_number) {
        return None;
    }
    let from = case.opens(CueKind::Among, among)?;
    let word = |place: u32| case.tokens().get(place as usize + 1).map(|next| next.strict);
    let mut ends = from;
    let mut sexes = [None; 2];
    let mut largest = 0;
    for place in from..sentence.end.min(from + PARTED) {
        let Some(part) = case.number(place) else { continue };
        let before = place.checked_sub(1);
        let sex = key!["nữ", "nam"]
            .iter()
            .position(|&sex| case.is(place + 1, sex) || before.is_some_and(|before| case.is(before, sex)));
        if let Some(sex) = sex {
            // Of two numbers for one sex the second is a part of the first.
            sexes[sex].get_or_insert(part);
        } else if word(place) != word(at) {
            continue;
        }
        largest = largest.max(part);
        ends = place + 1;
    }
    let both = sexes.iter().flatten().map(|&part| u64::from(part)).sum::<u64>();
    (largest > whole || both > u64::from(whole)).then_some(at..ends)
}

/// `tháng 13`, `ngày 30 tháng 2 năm 2023`, `ngày 35 hằng tháng`, `quý 5`.
fn named(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
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
        let month = case.number(place + 2)?;
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
    if case.is(before, key!("ngày")) && value > 31 {
        let monthly =
            case.is_any(place + 1, &key!["hằng", "hàng", "mỗi"]) && case.is(place + 2, key!("tháng"));
        return monthly.then_some(before..place + 3);
    }
    let in_month = joined && before > 0 && case.is_cue(CueKind::PartOfMonth, before - 1);
    let is_month = alone || in_month && !is_count(case, place);
    if case.is(before, key!("tháng")) && (13..100).contains(&value) && is_month {
        return Some(before..place + 1);
    }
    // "Thứ 9 hằng tuần".
    let weekly = case.is_any(place + 1, &key!["hằng", "hàng", "mỗi"]) && case.is(place + 2, key!("tuần"))
        || case.is(place + 1, key!("tuần")) && !case.is(place + 2, key!("lễ"));
    let follows = joined && before > 0 && !case.gap_before(before).contains(['.', ',', ';', '\n']);
    let on_day = follows && case.is_cue(CueKind::PartOfDay, before - 1) && !case.is(place + 1, key!("của"));
    let times = before > 0 && case.is(before - 1, key!("lần"));
    if case.is(before, key!("thứ")) && (8..100).contains(&value) && (weekly && !times || on_day) {
        return Some(before..place + 1);
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
    (case.is(before, key!("quý")) && (5..10).contains(&value) && alone).then_some(before..place + 1)
}

/// `tháng mười ba`, `thứ tám hằng tuần`.
fn in_words(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let before = place.checked_sub(1)?;
    let weekly = case.is_any(place + 1, &key!["hằng", "hàng", "mỗi"]) && case.is(place + 2, key!("tuần"));
    if weekly && case.is(before, key!("thứ")) && case.is_any(place, &key!["tám", "chín", "mười"]) {
        return Some(before..place + 1);
    }
    let thirteenth = case.is(before, key!("tháng"))
        && case.is(place, key!("mười"))
        && case.is_any(place + 1, &key!["ba", "bốn", "tư", "lăm", "sáu", "bảy", "tám", "chín"])
        && case.gap_before(place + 1) == " ";
    // "Tháng mười tư vấn pháp luật", "tháng mười ba tổ họp".
    let ends = ends_at(case, place + 2) || case.is(place + 2, key!("năm"));
    (thirteenth && ends).then_some(before..place + 2)
}

/// Whether a number counts what stands behind it: "cuối tháng 14 hộ thoát nghèo", "đầu tháng 15 triệu đồng".
fn is_count(case: &Case<'_>, place: u32) -> bool {
    let behind = case.tokens().get(place as usize + 1..).unwrap_or_default();
    let known = case.registers.lexicon().scan(&behind[..behind.len().min(COUNTED)]);
    let counted = [Kind::Classifier, Kind::Number];
    case.opens(CueKind::Whole, place + 1).is_some()
        || known.iter().any(|found| found.tokens.start == 0 && counted.contains(&found.kind))
}

/// `quý V`.
fn quarter(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
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
