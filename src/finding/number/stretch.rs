//! Ways from one number to another that lead to the wrong side.

use std::ops::Range;

use super::{day::is_day, parts, share::percent, words::amount};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, TokenKind, key},
};

/// Tokens between a number and the one it is brought to at most.
const WAY: u32 = 5;
/// Tokens before a number among which is said that it grows or shrinks.
const SAID: u32 = 10;
/// A stretch that ends so many months, or hours, before it began hardly ends in the year, or on the day, after.
const BACK: u32 = 2;
/// Tokens behind a stretch among which it is said that it ends then.
const AFTER: u32 = 5;
/// The least age one joined the Party at in wartime.
pub(super) const YOUNGEST: u32 = 16;

/// The day a token names, which the calendar has: its year, where it is written, its month and its day.
pub(super) fn date(case: &Case<'_>, place: u32) -> Option<(Option<u32>, u32, u32)> {
    let token = case.tokens().get(place as usize).filter(|token| token.kind == TokenKind::Date)?;
    let (day, month, year) = match parts(token.span.of(case.raw))[..] {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year)),
        _ => return None,
    };
    is_day(day, month, year).then_some((year, month, day))
}

/// `từ ngày 25/6 đến ngày 10/6`: days of one month, or with their years, that end before they begin.
pub(super) fn ends_early(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let first = date(case, place)?;
    let from = place.checked_sub(1 + u32::from(place > 0 && case.is(place - 1, key!("ngày"))))?;
    let to = place + 2 + u32::from(case.is(place + 2, key!("ngày")));
    let last = date(case, to)
        .filter(|_| case.is(from, key!("từ")) && case.is_any(place + 1, &key!["đến", "tới"]))?;
    let joined = (from + 1..=to).all(|at| case.gap_before(at) == " ");
    // "Đổi lịch họp từ 25/6 đến 20/6".
    let mut before = from.saturating_sub(SAID).max(case.sentence(place).start)..from;
    let moved = before.any(|at| case.is_any(at, &key!["đổi", "chuyển", "dời", "lùi", "dịch"]));
    let dated = first.0.is_some() && last.0.is_some();
    // Without years it may lead into the next, but hardly through most of it; "từ 1/9 đến 31/8" is a whole one.
    let round = first.2 == 1 && first.1 > last.1 || first.1 == last.1 && first.2 == last.2 + 1;
    let near = first.0 == last.0
        && first.1 <= last.1 + BACK
        && !round
        && !(to + 1..to + AFTER).any(|at| case.is_any(at, &key!["năm", "sang"]));
    (joined && !moved && (near || dated) && last < first).then_some(from..to + 1)
}

/// `gieo từ ngày 15/3, ra hết bầu vào ngày 2/3 cùng năm`: what ends is said to be of the year in which it began later.
pub(super) fn same_year(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    if !(case.is(place + 1, key!("cùng")) && case.is(place + 2, key!("năm"))) {
        return None;
    }
    // One that names its year says itself of which it is.
    let date = |place: u32| date(case, place).filter(|(year, ..)| year.is_none());
    let last = date(place)?;
    let sentence = case.sentence(place);
    let first = (sentence.start..place).rev().find(|&at| date(at).is_some())?;
    let dated = first > sentence.start && case.is(first - 1, key!("ngày"));
    let from = first.checked_sub(1 + u32::from(dated)).filter(|&from| from >= sentence.start)?;
    // A paper may be older than what it orders: "từ 1/7 theo quyết định ngày 20/6 cùng năm".
    let paper = (first..place).any(|at| case.is_any(at, &key!["theo", "quyết", "thông", "văn", "số"]));
    (case.is(from, key!("từ")) && !paper && date(first)? > last).then_some(from..place + 3)
}

/// `từ 17 giờ đến 16 giờ`: hours of one day that end before they begin; a night's watch goes back by more.
pub(super) fn ends_before(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let hour = |place: u32| {
        let timed = case.is(place + 1, key!("giờ")) && case.gap_before(place + 1) == " ";
        case.number(place).filter(|&hour| timed && hour <= 24)
    };
    let first = hour(place)?;
    let from = place.checked_sub(1).filter(|&from| case.is(from, key!("từ")))?;
    let to = case.is_any(place + 2, &key!["đến", "tới"]).then_some(place + 3)?;
    let last = hour(to).filter(|&last| last < first && first <= last + BACK)?;
    let named = case.is_cue(CueKind::PartOfDay, to + 2)
        || (to + 2..to + 2 + AFTER).any(|at| case.is_any(at, &key!["hôm", "mai", "sau"]));
    (last > 12 && !named).then_some(from..to + 2)
}

/// `tăng từ 95% lên 90%`, `giảm từ 12 hộ xuống còn 15 hộ`: what grows ends lower, what shrinks higher.
pub(super) fn turned(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let from = place.checked_sub(1).filter(|&from| case.is(from, key!("từ")))?;
    let first = value(case, place)?;
    let sentence = case.sentence(place);
    let said = place.saturating_sub(SAID).max(sentence.start)..from;
    // "tỷ lệ tăng", "mức giảm" may themselves grow or shrink.
    let says = |kind: CueKind| {
        let mut cues = case.cues_in(kind, said.clone()).iter();
        cues.any(|cue| cue.start == 0 || !case.is_any(cue.start - 1, &key!["mức", "lệ", "độ", "tốc"]))
    };
    let (rises, shrinks) = (says(CueKind::Rise), says(CueKind::Shrink));
    if rises == shrinks {
        return None;
    }
    let level = |place: u32| match rises {
        true => case.is(place, key!("lên")),
        false => case.is_any(place, &key!["xuống", "còn"]),
    };
    let way = place + 1..sentence.end.min(place + WAY);
    let turn = way.take_while(|&at| case.gap_before(at) == " ").find(|&at| level(at))?;
    let to = turn + 1 + u32::from(case.is_any(turn + 1, &key!["còn", "đến", "tới", "được"]));
    let last = value(case, to).filter(|_| (turn + 1..=to).all(|at| case.gap_before(at) == " "))?;
    let unit = |place: u32| case.tokens().get(place as usize).map(|token| token.strict);
    let shares = [place, to].map(|at| percent(case, at));
    let percents = shares.map(|share| share.is_some());
    // "từ 3 ngày xuống 60 giờ" may be less; "từ 8 giờ lên 7 giờ" is earlier.
    let bare = turn == place + 1 && to == turn + 2 && !rises && case.is(turn, key!("xuống"));
    let alike = percents == [true; 2]
        || percents == [false; 2] && bare && !case.is_any(to + 1, &key!["giờ", "h", "giá"])
        || percents == [false; 2]
            && turn > place + 1
            && !(from > 0 && case.is_cue(CueKind::NumberName, from - 1))
            && unit(place + 1) == unit(to + 1)
            && !case.is_any(to + 1, &key!["giờ", "h", "giá"]);
    let wrong = if rises { last < first } else { last > first };
    let end = shares[1].map_or(to + 1 + u32::from(!bare), |(_, end)| end);
    (alike && wrong).then_some(from..end)
}

/// The value of a number or a share.
fn value(case: &Case<'_>, place: u32) -> Option<f64> {
    let share = percent(case, place).map(|(value, _)| value);
    share.or_else(|| case.number(place).map(f64::from))
}

/// `cụ Sáu 187 tuổi`: older than anybody was; a tree, a temple or two people together may be.
pub(super) fn aged(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    const OLDEST: u32 = 125;
    const NAME: u32 = 4;
    case.number(place).filter(|years| (OLDEST + 1..1000).contains(years))?;
    let named = case.is(place + 1, key!("tuổi")) && case.gap_before(place + 1) == " ";
    let before = place.saturating_sub(NAME).max(case.sentence(place).start)..place;
    let is = |words: &[Key]| before.clone().any(|at| case.is_any(at, words));
    let person = is(&key!["cụ", "ông", "bà", "mẹ", "bố", "cha", "bác", "người"]);
    let other = is(&key!["cây", "đình", "chùa", "trường", "chuông", "cộng", "và", "tổng", "cả"]);
    (named && person && !other).then_some(place..place + 2)
}

/// `45 năm tuổi Đảng, tuổi đời 43`: longer in the Party than one can be at that age.
pub(super) fn older(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (years, named) = amount(case, place)?;
    let named = named + u32::from(case.is(named, key!("năm")));
    if !(case.is(named, key!("tuổi")) && case.is(named + 1, key!("đảng"))) {
        return None;
    }
    let sentence = case.sentence(place);
    let near = place.saturating_sub(SAID).max(sentence.start)..sentence.end.min(named + SAID);
    // Of whoever speaks: "trao huy hiệu 60 năm tuổi Đảng và kết nạp một đồng chí tuổi đời 22" is of two people.
    if !case.has(CueKind::Me, sentence.clone()) || case.has(CueKind::PastDeed, sentence) {
        return None;
    }
    let mut ages = near.filter(|&at| case.is(at, key!("tuổi")) && case.is(at + 1, key!("đời")));
    let age = ages.find_map(|at| {
        // In words it ends there: "hai mươi tám tuổi đời".
        let ends = |first: &u32| amount(case, *first).filter(|&(_, end)| end == at).map(|(age, _)| age);
        let before = (at.saturating_sub(4)..at).find_map(|first| ends(&first));
        before.or_else(|| case.number(at + 2).filter(|_| case.gap_before(at + 2) == " "))
    })?;
    (age < years.saturating_add(YOUNGEST)).then_some(place..named + 2)
}
