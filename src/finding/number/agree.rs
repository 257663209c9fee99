//! Numbers of which what stands beside them says otherwise: a date and its weekday, a quarter and its months, a part
//! and its share, a span and its years.

use std::ops::Range;

use super::{parts, share::percent, words::amount};
use crate::{
    finding::case::Case,
    register::{CueKind, Day},
    text::{Key, TokenKind, key},
};

/// Days of the week from Sunday on, as they are written behind *thứ*; Sunday has a name of its own.
const WEEKDAYS: [&[Key]; 7] = [
    &[],
    &key!["hai", "2"],
    &key!["ba", "3"],
    &key!["tư", "bốn", "4"],
    &key!["năm", "5"],
    &key!["sáu", "6"],
    &key!["bảy", "bẩy", "7"],
];
/// Tokens of the months of a quarter at most.
const MONTHS: u32 = 8;
/// Tokens between a part of a whole and its share at most.
const SHARED: u32 = 5;
/// What a share may differ by from what it was worked out from, in percent: it may be cut instead of rounded.
const ROUNDED: f64 = 1.0;
/// Words between a number of years and the years at most: `ba năm liên tục (2021–2025)`.
const SPANNED: u32 = 3;
/// Tokens between a birth and what came after it at most.
const LIFE: u32 = 40;
/// Tokens from a word that tells of a day to the year of the day at most: `vào Đảng ngày 3 tháng 2 năm 1987`.
const DATED: u32 = 6;
/// Tokens over which shares are listed at most.
const LISTED: u32 = 40;
/// Nobody joins the Party younger.
const YOUNGEST: u32 = 16;

/// `thứ Hai, ngày 01/01/2025`, which was a Wednesday; `place` holds the date or the word *ngày* before its words.
pub(super) fn weekday(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let in_words = case.is(place, key!("ngày"));
    let (day, end) = match in_words {
        true => {
            case.number(place + 1)?;
            (case.day_behind(place)?, place + 6)
        }
        false => (date(case, place)?, place + 1),
    };
    let joins = |at: u32| matches!(case.gap_before(at), " " | ", " | " (" | " - ");
    let dated = place > 0 && !in_words && case.is(place - 1, key!("ngày"));
    let first = place - u32::from(dated);
    let named = first.checked_sub(2).filter(|_| joins(first) && (!dated || case.gap_before(place) == " "))?;
    let told = if case.is_any(named, &key!["chủ", "chúa"]) && case.is(named + 1, key!("nhật")) {
        0
    } else {
        let known = (1..7).find(|&at| case.is_any(named + 1, WEEKDAYS[at]))?;
        case.is(named, key!("thứ")).then_some(known)?
    };
    (told != day.weekday()).then_some(named..end)
}

/// The day that a token names with its year.
fn date(case: &Case<'_>, place: u32) -> Option<Day> {
    let token = case.tokens().get(place as usize).filter(|token| token.kind == TokenKind::Date)?;
    match parts(token.span.of(case.raw))[..] {
        [day, month, year] => Day::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?),
        _ => None,
    }
}

/// `Quý II (tháng 7, 8, 9)`.
pub(super) fn months(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    if !case.is(place, key!("quý")) || !case.is(place + 2, key!("tháng")) {
        return None;
    }
    let quarter = case.tokens()[place as usize + 1].span.of(case.raw);
    let quarter = ["I", "II", "III", "IV"].iter().position(|roman| *roman == quarter).map(|at| at as u32 + 1);
    let quarter = quarter.or_else(|| case.number(place + 1)).filter(|quarter| (1..=4).contains(quarter))?;
    if !case.gap_before(place + 2).contains('(') {
        return None;
    }
    let closes = |at: &u32| !case.gap_before(*at).contains(')');
    let listed = (place + 3..place + 3 + MONTHS).take_while(closes);
    let of_quarter = |month: u32| month.div_ceil(3) == quarter;
    let mut wrong = listed.filter_map(|at| {
        let token = case.tokens().get(at as usize).filter(|token| token.kind.is_number())?;
        let months = parts(token.span.of(case.raw));
        (!months.iter().all(|&month| of_quarter(month))).then_some(at)
    });
    wrong.next().map(|at| place..at + 1)
}

/// `20/25 hộ (đạt 90%)`, which is 80; `place` holds the share.
pub(super) fn share(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (told, end) = percent(case, place)?;
    let sentence = case.sentence(place);
    let near = place.saturating_sub(SHARED).max(sentence.start)..place;
    let at = near.rev().find(|&at| case.tokens()[at as usize].kind.is_number())?;
    let token = &case.tokens()[at as usize];
    let [part, whole] = parts(token.span.of(case.raw))[..] else { return None };
    // "ngày 20/11 (đạt 90%)" is a day.
    let divided = token.span.of(case.raw).contains('/') && part <= whole && whole > 1;
    let day = at > 0 && (case.is_cue(CueKind::DayOpener, at - 1) || case.is_cue(CueKind::Deadline, at - 1));
    // Right before the share: "7/10 câu phải đạt từ 80%" asks for it.
    let told_so = at + 1 < place && case.gap_before(place).contains('(')
        || case.is_any(place - 1, &key!["đạt", "bằng", "tức", "chiếm", "là"]);
    let other = (at + 1..place).any(|at| {
        [CueKind::Rise, CueKind::Shrink, CueKind::OverHundred].iter().any(|&kind| case.is_cue(kind, at))
            || case.gap_before(at).contains([';', '.', '\n'])
            || case.is_any(at, &key!["và", "so", "trong", "còn", "phải", "cần", "nên"])
    });
    let apart = (f64::from(part) / f64::from(whole) * 100.0 - told).abs() > ROUNDED;
    (divided && !day && told_so && !other && apart).then_some(at..end)
}

/// `Ba năm liên tục (2021–2025)`, which are five.
pub(super) fn years(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (told, unit) = amount(case, place).filter(|&(_, unit)| case.is(unit, key!("năm")))?;
    // "từ năm 2021, ba năm", "mỗi năm".
    if unit != place + 1 && case.gap_before(unit) != " " {
        return None;
    }
    let bracket = |at: &u32| case.gap_before(*at).contains('(');
    let at = (unit + 1..unit + 2 + SPANNED).find(bracket)?;
    let plain = (unit + 1..at).all(|at| case.gap_before(at) == " ");
    let token = case.tokens().get(at as usize).filter(|token| token.kind == TokenKind::Range)?;
    let [first, last] = parts(token.span.of(case.raw))[..] else { return None };
    let years = (1900..2100).contains(&first) && (first..2100).contains(&last);
    (plain && years && told != last - first && told != last - first + 1).then_some(place..at + 1)
}

/// `sinh ngày 12/8/1990, vào Đảng ngày 03/02/1987`; `place` holds the word *Đảng*.
pub(super) fn joined(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let opens = case.is(place, key!("đảng")) && place > 1 && case.is(place - 1, key!("vào"));
    let (joined, at) = opens.then(|| year_behind(case, place)).flatten()?;
    let mut before = (place.saturating_sub(LIFE)..place - 1).rev();
    let (born, from) = before.find_map(|at| {
        let dated = case.is(at, key!("sinh"))
            && (case.is_any(at + 1, &key!["năm", "ngày"]) || date(case, at + 1).is_some());
        dated.then(|| year_behind(case, at)).flatten().map(|(year, _)| (year, at))
    })?;
    // Whose child was born is another matter.
    let other = case.is_any(from.wrapping_sub(1), &key!["con", "cháu", "trai", "gái", "học"]);
    (!other && joined < born + YOUNGEST).then_some(place - 1..at + 1)
}

/// The first year that is named behind a token, and where.
fn year_behind(case: &Case<'_>, place: u32) -> Option<(u32, u32)> {
    let far = case.tokens().len().min((place + 1 + DATED) as usize) as u32;
    (place + 1..far).find_map(|at| {
        let dated = date(case, at).map(|day| u32::from(day.year()));
        let named = || case.number(at).filter(|_| case.is(at - 1, key!("năm")));
        let year = dated.or_else(named).filter(|year| (1900..2100).contains(year))?;
        Some((year, at))
    })
}

/// `giỏi 40%, khá 35%, trung bình 30%`: grades of which nobody has two come to more than all; `place` holds the first
/// share.
pub(super) fn graded(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let sentence = case.sentence(place);
    let of_grade = |at: u32| {
        let near = at.saturating_sub(3).max(sentence.start)..at;
        case.cues_in(CueKind::Grade, near).iter().any(|cue| cue.end == at)
    };
    if percent(case, place).is_none() || !of_grade(place) {
        return None;
    }
    let near = place..sentence.end.min(place + LISTED);
    let shares = near.clone().filter(|&at| of_grade(at));
    let shares = shares.filter_map(|at| percent(case, at)).collect::<Vec<(f64, u32)>>();
    let parted = near.clone().any(|at| case.gap_before(at).contains([';', '\n']));
    let sum: f64 = shares.iter().map(|&(share, _)| share).sum();
    // "khá, giỏi" together are told beside each of them.
    let together = near.clone().any(|at| case.is_any(at, &key!["và", "trở", "cộng"]));
    let &(_, end) = shares.last()?;
    (shares.len() > 2 && !parted && !together && sum > 100.0 + ROUNDED).then_some(place..end)
}

/// `ba phần hai số hộ`: a fraction of more than the whole.
pub(super) fn fraction(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (over, at) = amount(case, place).filter(|&(_, at)| case.is(at, key!("phần")))?;
    let (under, end) = amount(case, at + 1)?;
    let whole = case.is_any(end, &key!["số", "tổng"]) || case.is_cue(CueKind::Whole, end);
    let joined = (place + 1..=end).all(|at| case.gap_before(at) == " ");
    (joined && whole && over > under && under > 1).then_some(place..end)
}

/// `lúa 45%, cá tra 40%, còn lại 25%`: what is left does not fit beside the other shares; `place` holds it.
pub(super) fn left(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (rest, end) = percent(case, place)?;
    let left = |at: u32| case.is(at, key!("còn")) && case.is(at + 1, key!("lại"));
    let opener = place.checked_sub(2).filter(|&at| left(at))?;
    let sentence = case.sentence(place);
    let first = opener.saturating_sub(LISTED).max(sentence.start);
    let joined = |at: &u32| !case.gap_before(*at).contains([';', ':', '\n']);
    let from = (first..opener).rev().take_while(joined).last().unwrap_or(opener);
    let shares: Vec<f64> =
        (from.saturating_sub(1)..opener).filter_map(|at| percent(case, at)).map(|(share, _)| share).collect();
    // "giảm từ 40% xuống, còn lại 25%" is no list.
    let moved = [CueKind::Rise, CueKind::Shrink].iter().any(|&kind| case.has(kind, sentence.start..place));
    let sum = shares.iter().sum::<f64>() + rest;
    (shares.len() > 1 && !moved && sum > 100.0 + ROUNDED).then_some(opener..end)
}

/// `6 hộ nghèo, đến nay 10 hộ trong số đó …`: more of them than there are; `place` holds the second number.
pub(super) fn of_those(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let part = case.number(place)?;
    let unit = case.tokens().get(place as usize + 1)?.strict;
    let of = (place + 2..place + 4).find(|&at| {
        case.is(at, key!("trong"))
            && case.is(at + 1, key!("số"))
            && case.is_any(at + 2, &key!["đó", "ấy", "này"])
    })?;
    let sentence = case.sentence(place);
    let same = |at: &u32| case.number(*at).is_some() && case.is(at + 1, unit);
    let near = place.saturating_sub(LISTED).max(sentence.start)..place;
    let whole = near.rev().find(same).and_then(|at| case.number(at))?;
    (part > whole).then_some(place..of + 3)
}

/// `vận động được -3 hộ`: fewer than none; a dash before a number that nothing parts from it, behind a word that says
/// how many there are.
pub(super) fn negative(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let gap = case.gap_before(place);
    let before = place.checked_sub(1)?;
    let signed =
        gap.strip_suffix(['-', '−']).is_some_and(|gap| gap.ends_with([' ', ':']) && !gap.contains('\n'));
    let counted = case.is_any(before, &key!["được", "có", "là", "đạt", "nộp", "vắng", "thu", "còn"])
        || gap.trim_start().starts_with(':');
    let unit = case.is_cue(CueKind::Whole, place + 1)
        || case.is_any(place + 1, &key!["buổi", "đồng", "lần", "ngày"]);
    (signed && counted && unit && case.tokens()[place as usize].kind.is_number()).then_some(place..place + 2)
}

/// `sinh ngày 14/02/2035`, long after the statement; `place` holds the word *sinh*.
pub(super) fn unborn(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let year = case.statement.year.map(u32::from)?;
    let dated = case.is(place, key!("sinh")) && case.is_any(place + 1, &key!["năm", "ngày"]);
    let (born, at) = dated.then(|| year_behind(case, place)).flatten()?;
    (born > year + 1).then_some(place..at + 1)
}
