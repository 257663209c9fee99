//! Hours that no day has, and more of a unit of time than the larger one holds.

use std::ops::Range;

use super::{day::is_day, ends_at, words::amount};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, key},
};

/// How much of the smaller unit there is in the larger at most.
const WITHIN: [(Key, Key, u32); 19] = [
    (key!("giây"), key!("phút"), 60),
    (key!("phút"), key!("giờ"), 60),
    (key!("phút"), key!("tiếng"), 60),
    (key!("phút"), key!("ngày"), 24 * 60),
    (key!("giờ"), key!("ngày"), 24),
    (key!("tiếng"), key!("ngày"), 24),
    (key!("giờ"), key!("tuần"), 7 * 24),
    (key!("tiếng"), key!("tuần"), 7 * 24),
    (key!("ngày"), key!("tuần"), 7),
    (key!("ngày"), key!("tháng"), 31),
    (key!("ngày"), key!("năm"), 366),
    (key!("ngày"), key!("quý"), 92),
    (key!("tuần"), key!("tháng"), 5),
    (key!("tuần"), key!("quý"), 14),
    (key!("tháng"), key!("quý"), 3),
    (key!("tuần"), key!("năm"), 53),
    (key!("tháng"), key!("năm"), 12),
    (key!("quý"), key!("năm"), 4),
    (key!("mùa"), key!("năm"), 4),
];

/// `8h75`, `25h30`.
pub(super) fn hour(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
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

/// `32 giờ một ngày`, `mỗi tuần 8 ngày`.
pub(super) fn counted(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    // "tuần thứ 9" is one week.
    let ordinal = place > 0 && case.is(place - 1, key!("thứ"));
    let (value, unit) = amount(case, place).filter(|&(_, unit)| case.gap_before(unit) == " " && !ordinal)?;
    // "25 tiếng đồng hồ".
    let named =
        if case.is(unit + 1, key!("đồng")) && case.is(unit + 2, key!("hồ")) { unit + 2 } else { unit };
    let several = || is_of_several(case, place);
    for (small, large, most) in WITHIN {
        if value <= most || !case.is(unit, small) {
            continue;
        }
        let slash = case.gap_before(named + 1).contains('/') && case.is(named + 1, large);
        // "lưu mẫu 45 ngày. Mỗi tháng …" are two sentences.
        let joined = case.gap_before(named + 1) == " " && case.gap_before(named + 2) == " ";
        let each = joined && case.is_any(named + 1, &key!["mỗi", "một", "trên"]) && case.is(named + 2, large);
        // "90 phút trong giờ hành chính" is of another hour.
        let within = joined
            && case.is_any(named + 1, &key!["của", "trong"])
            && (case.is_any(named + 2, &key!["mỗi", "một"]) && case.is(named + 3, large)
                || case.is(named + 2, large)
                    && (ends_at(case, named + 3)
                        || large == key!("năm") && case.number(named + 3).is_some()
                        || case.is_any(named + 3, &key!["đều", "cũng", "lễ"])));
        if (slash || each || within) && !(several() && small != key!("tháng")) {
            return Some(place..named + 2 + u32::from(each || within));
        }
        let ends = ends_at(case, named + 1);
        let before = place > 1 && case.is(place - 1, large) && case.is_any(place - 2, &key!["mỗi", "một"]);
        if before && (ends || !case.is_cue(CueKind::PaidUnit, named + 1) && large != key!("giờ")) {
            return Some(place - 2..named + 1);
        }
        let ended = case.is_cue(CueKind::PaidUnit, named + 1) || case.is_cue(CueKind::SpanEnd, named + 1);
        if let Some(first) = held(case, place, large).filter(|_| !several() && !ended) {
            let bare = case.is(first, large);
            let filled = ends || case.is_cue(CueKind::Fills, named + 1);
            // "Ngày 25 giờ nghỉ trưa …" names a day; "một tuần đến 10 ngày", "nuôi 45 ngày thì bán" fill nothing.
            let day = bare && large == key!("ngày") && value <= 31 && first + 1 == place;
            let other = case.is_any(place - 1, &key!["đến", "tới", "hoặc", "hay"])
                || case.is_any(named + 1, &key!["thì", "một"]);
            if !day && !other && (!bare || filled) {
                return Some(first..named + 1);
            }
        }
    }
    // "31 ngày của tháng 4".
    let month = case.number(unit + 3).filter(|_| {
        case.is(unit, key!("ngày"))
            && case.is_any(unit + 1, &key!["của", "trong"])
            && case.is(unit + 2, key!("tháng"))
            && !case.is_any(unit + 4, &key!["và", "đến", "tới"])
    });
    if value > 0 && month.is_some_and(|month| !is_day(value, month, None)) {
        return Some(place..unit + 4);
    }
    if let Some(found) =
        in_days(case, place..unit, value).or_else(|| in_the_morning(case, place..unit, value))
    {
        return Some(found);
    }
    // "8 giờ 75 phút", "2 phút 80 giây", on a clock or by a watch.
    let watch = case.is(unit, key!("giờ")) && case.is(unit + 2, key!("phút"))
        || case.is(unit, key!("phút")) && case.is(unit + 2, key!("giây"));
    if watch && case.gap_before(unit + 1) == " " && case.number(unit + 1).is_some_and(|minutes| minutes > 59)
    {
        return Some(place..unit + 3);
    }
    let clock = place > 0 && case.is_any(place - 1, &key!["lúc", "hồi"]) && case.is(unit, key!("giờ"));
    if clock && value > 24 {
        return Some(place..unit + 1);
    }
    // "25 giờ 30", "trước 7 giờ 65": a time of day has no unit behind its minutes.
    let minutes =
        case.number(unit + 1).filter(|_| case.is(unit, key!("giờ")) && case.gap_before(unit + 1) == " ")?;
    let ends = ends_at(case, unit + 2)
        || case.is_any(unit + 2, &key!["mỗi", "hằng", "hàng"])
        || case.is_cue(CueKind::PartOfDay, unit + 2);
    let timed = place > 0 && case.is_cue(CueKind::HourOpener, place - 1);
    let impossible = (value > 24 || minutes > 59) && minutes < 100;
    (impossible && ends && (timed || value <= 24)).then_some(place..unit + 2)
}

/// The unit of time that an amount fills, with *mỗi* or *một* before it, or bare at the head of a clause: `mỗi tuần
/// trực chốt 9 ngày`, `tuần 9 ngày không nghỉ`. "Mỗi tháng rà hồ sơ quá 40 ngày" fills none.
fn held(case: &Case<'_>, amount: u32, unit: Key) -> Option<u32> {
    const FAR: u32 = 6;
    let sentence = case.sentence(amount);
    let parted = |place: u32| case.gap_before(place).contains(['.', ',', ';', ':', '\n', '(']);
    let mut place = amount;
    let mut others = 0;
    while place > sentence.start && place + FAR > amount && !parted(place) {
        place -= 1;
        if case.is(place, unit) {
            let each = place > sentence.start
                && !parted(place)
                && case.is_any(place - 1, &key!["mỗi", "một", "hằng", "hàng"]);
            let bare = place == sentence.start || parted(place);
            // "Năm 2024 ngày đầu …" is a year.
            return if each { Some(place - 1) } else { (bare && unit != key!("năm")).then_some(place) };
        }
        // One word of what the deed is about may stand behind it: "đứng máy", "trực chốt".
        if !case.is_cue(CueKind::Fills, place) {
            others += 1;
        }
        if others > 1 || case.is_cue(CueKind::Span, place) || case.tokens()[place as usize].kind.is_number() {
            return None;
        }
    }
    None
}

/// `140 giờ mỗi tuần trong 5 ngày`: more hours than the days have.
fn in_days(case: &Case<'_>, number: Range<u32>, hours: u32) -> Option<Range<u32>> {
    const FAR: u32 = 6;
    let unit = number.end;
    let paid = case.is_cue(CueKind::PaidUnit, unit + 1);
    if !case.is_any(unit, &key!["giờ", "tiếng"]) || paid || is_of_several(case, number.start) {
        return None;
    }
    let end = (unit + 1..unit + FAR).find(|&at| case.gap_before(at) != " ").unwrap_or(unit + FAR);
    let within = (unit + 1..end).find(|&at| case.is(at, key!("trong")) && case.is(at + 2, key!("ngày")))?;
    let days = case.number(within + 1)?;
    (hours > days.saturating_mul(24)).then_some(number.start..within + 3)
}

/// `15 giờ sáng`; a lamp may burn for `24 giờ sáng đèn`.
fn in_the_morning(case: &Case<'_>, number: Range<u32>, hour: u32) -> Option<Range<u32>> {
    let unit = number.end;
    let morning =
        case.is(unit, key!("giờ")) && case.is(unit + 1, key!("sáng")) && case.gap_before(unit + 1) == " ";
    // "13 giờ sáng tạo" are hours of something else.
    let behind = key!["ngày", "hằng", "hàng", "mỗi", "hôm", "thứ", "chủ", "nay", "mai", "tôi", "em"];
    let ends = ends_at(case, unit + 2) || case.is_any(unit + 2, &behind);
    (morning && (13..=24).contains(&hour) && ends).then_some(number.start..unit + 2)
}

/// Whether the hours of several people are counted: "nhóm 5 người góp 200 giờ mỗi tuần".
fn is_of_several(case: &Case<'_>, place: u32) -> bool {
    case.has(CueKind::Several, case.sentence(place).start..place)
}
