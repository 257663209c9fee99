//! Numbers of which what stands beside them says otherwise: a date and its weekday, a quarter and its months, a part
//! and its share, a span and its years.

use std::ops::Range;

use super::{
    parts,
    share::percent,
    stretch::{self, YOUNGEST},
    words::amount,
};
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
/// What stands before a day of the week within a clause.
const WHEN: [Key; 12] =
    key!["sáng", "trưa", "chiều", "tối", "đêm", "vào", "hôm", "từ", "đến", "tới", "là", "trước"];
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
/// Tokens over which shares are listed at most.
const LISTED: u32 = 40;

/// `thứ Hai, ngày 01/01/2025`, which was a Wednesday; `place` holds the date or the word *ngày* before its words.
pub(super) fn weekday(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let in_words = case.is(place, key!("ngày"));
    let (day, end) = match in_words {
        true => {
            case.number(place + 1)?;
            (case.day_behind(place).filter(|day| day.year() > 999)?, place + 6)
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
        // "Đại hội lần thứ ba ngày 12/6/2022", "mũi thứ hai ngày …" are no days of the week.
        let opens = named == 0 || case.gap_before(named).contains([',', ';', ':', '.', '(', '\n', '-']);
        let timed = || case.is_any(named - 1, &WHEN);
        (case.is(named, key!("thứ")) && (opens || timed())).then_some(known)?
    };
    (told != day.weekday()).then_some(named..end)
}

/// The day that a token names with its year. Of two digits one cannot tell the century.
fn date(case: &Case<'_>, place: u32) -> Option<Day> {
    let (year, month, day) = stretch::date(case, place)?;
    let year = year.filter(|&year| year > 999)?;
    Day::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
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
    let of_quarter = |month: u32| month.div_ceil(3) == quarter;
    // What is no month ends the list: "(tháng 3 có 20 hộ)", "(tháng 1/2025)".
    let listed = (place + 3..place + 3 + MONTHS).take_while(|&at| {
        let joined = at == place + 3 || matches!(case.gap_before(at), " " | ", " | " - " | "-" | "–" | " – ");
        let number = case.tokens().get(at as usize).is_some_and(|token| {
            matches!(token.kind, TokenKind::Number | TokenKind::Range)
                && parts(token.span.of(case.raw)).iter().all(|month| (1..=12).contains(month))
        });
        joined && (number || case.is_any(at, &key!["và", "đến", "tháng"]))
    });
    let listed: Vec<u32> = listed.collect();
    let end = listed.last()? + 1;
    let closed = case.gap_before(end).contains(')');
    let wrong = listed.iter().any(|&at| {
        let months = parts(case.tokens()[at as usize].span.of(case.raw));
        !months.into_iter().all(of_quarter)
    });
    (closed && wrong).then_some(place..end)
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
    // "95/100 trẻ đạt 98% chỉ tiêu giao" is a share of something else.
    let behind = end..sentence.end.min(end + SHARED).max(end);
    let elsewhere = case.has(CueKind::OverHundred, behind.clone())
        || behind.into_iter().any(|at| {
            case.is_any(at, &key!["so", "chỉ", "kế", "mục", "cùng", "điểm", "yêu", "đơn", "định", "dự"])
        });
    let apart = (f64::from(part) / f64::from(whole) * 100.0 - told).abs() > ROUNDED;
    (divided && !day && told_so && !other && !elsewhere && apart).then_some(at..end)
}

/// `Ba năm liên tục (2021–2025)`, which are five.
pub(super) fn years(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (told, unit) = amount(case, place).filter(|&(_, unit)| case.is(unit, key!("năm")))?;
    // "điều ba, năm (2021–2025)".
    let counted = case.gap_before(unit) == " ";
    let bracket = |at: &u32| case.gap_before(*at).contains('(');
    let at = (unit + 1..unit + 2 + SPANNED).find(bracket)?;
    let later = key!["sau", "nghỉ", "tới", "trước", "nữa"];
    let before = place > 0 && case.is_any(place - 1, &key!["sau", "thứ", "lớp", "điều"]);
    let plain =
        counted && !before && (unit + 1..at).all(|at| case.gap_before(at) == " " && !case.is_any(at, &later));
    let token = case.tokens().get(at as usize).filter(|token| token.kind == TokenKind::Range)?;
    let [first, last] = parts(token.span.of(case.raw))[..] else { return None };
    let years = (1900..2100).contains(&first) && (first..2100).contains(&last);
    (plain && years && told != last - first && told != last - first + 1).then_some(place..at + 1)
}

/// `sinh ngày 12/8/1990, vào Đảng ngày 03/02/1987`; `place` holds the word *Đảng*.
pub(super) fn joined(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let opens = case.is(place, key!("đảng")) && place > 1 && case.is(place - 1, key!("vào"));
    let (joined, end) = opens.then(|| year_at(case, place + 1)).flatten()?;
    let first = case.sentence(place).start.max(place.saturating_sub(LIFE));
    let born = (first..place - 1).rev().find(|&at| case.is(at, key!("sinh")))?;
    let (year, dated) = year_at(case, born + 1)?;
    // Nobody else may be spoken of: "có bố vào Đảng năm 1972".
    let others = key![
        "bố", "cha", "ba", "mẹ", "má", "ông", "bà", "vợ", "chồng", "con", "cháu", "em", "chị", "anh", "chí",
        "còn", "học", "tuyển", "thân", "người", "đình", "trai", "gái", "út", "rể", "dâu",
    ];
    let other =
        born > 0 && case.is_any(born - 1, &others) || (dated..place).any(|at| case.is_any(at, &others));
    (!other && joined < year + YOUNGEST).then_some(place - 1..end)
}

/// The year of the day that stands at a token, `năm 1987`, `ngày 03/02/1987`, `ngày 3 tháng 2 năm 1987`, `03/02/1987`,
/// and the first token behind it.
fn year_at(case: &Case<'_>, place: u32) -> Option<(u32, u32)> {
    let (day, end) = match () {
        _ if case.is(place, key!("năm")) => {
            let year = case.number(place + 1).filter(|year| (1900..2100).contains(year))?;
            return Some((year, place + 2));
        }
        _ if case.is(place, key!("ngày")) => match date(case, place + 1) {
            Some(day) => (day, place + 2),
            None => (case.day_behind(place)?, place + 6),
        },
        _ => (date(case, place)?, place + 1),
    };
    Some((u32::from(day.year()), end)).filter(|(year, _)| (1900..2100).contains(year))
}

/// `giỏi 40%, khá 35%, trung bình 30%`: grades of which nobody has two come to more than all; `place` holds the first
/// share.
pub(super) fn graded(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let sentence = case.sentence(place);
    let grade = |share: u32| {
        let near = share.saturating_sub(3).max(sentence.start)..share;
        let cue = case.cues_in(CueKind::Grade, near).iter().find(|cue| cue.end == share)?;
        Some(cue.clone())
    };
    let words = |cue: &Range<u32>| -> Vec<Key> {
        case.tokens()[cue.start as usize..cue.end as usize].iter().map(|token| token.strict).collect()
    };
    let (mut sum, mut end) = percent(case, place)?;
    let mut grades = vec![words(&grade(place)?)];
    // One list, each grade once: "môn Văn giỏi 15%", "năm 2023 giỏi 35%" open another.
    while let Some(cue) = case.cues_in(CueKind::Grade, end..end + 1).iter().max_by_key(|cue| cue.end) {
        let Some((share, next)) = percent(case, cue.end).filter(|_| case.gap_before(end) == ", ") else {
            break;
        };
        let of = words(cue);
        if grades.contains(&of) || grades.len() > 5 || next > sentence.end {
            break;
        }
        grades.push(of);
        (sum, end) = (sum + share, next);
    }
    (grades.len() > 2 && sum > 100.0 + ROUNDED).then_some(place..end)
}

/// `ba phần hai số hộ`: a fraction of more than the whole.
pub(super) fn fraction(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (over, at) = amount(case, place).filter(|&(_, at)| case.is(at, key!("phần")))?;
    let (under, end) = amount(case, at + 1)?;
    let whole = case.is_any(end, &key!["số", "tổng"]) || case.is_cue(CueKind::Whole, end);
    let joined = (place + 1..=end).all(|at| case.gap_before(at) == " ");
    // "Phần ba phần hai số trang" are parts of a book.
    let named =
        place > 0 && case.is_any(place - 1, &key!["phần", "chương", "điều", "bài", "tập", "câu", "mục"]);
    (joined && !named && whole && over > under && under > 1).then_some(place..end)
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
    // "Đến tháng 6 xong 40%, tháng 9 xong 75%, còn lại 25%" goes on and is no list of parts.
    let told = key![
        "đạt", "xong", "được", "kế", "đến", "tháng", "quý", "mũi", "trả", "nợ", "đã", "lên", "tiêm", "hoàn",
        "tỷ", "tỉ"
    ];
    let moved = [CueKind::Rise, CueKind::Shrink].iter().any(|&kind| case.has(kind, sentence.start..place))
        || (first..opener).any(|at| case.is_any(at, &told));
    let fits = |share: &f64| (share + rest - 100.0).abs() <= ROUNDED;
    let sum = shares.iter().sum::<f64>() + rest;
    (shares.len() > 1 && !moved && !shares.iter().any(fits) && sum > 100.0 + ROUNDED).then_some(opener..end)
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
    let whole = near.filter(same).filter_map(|at| case.number(at)).max()?;
    (part > whole).then_some(place..of + 3)
}

/// `vận động được -3 hộ`: fewer than none; a dash before a number that nothing parts from it, behind a word that says how
/// many there are. Two of them in a sentence are bullets.
pub(super) fn negative(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let before = place.checked_sub(1)?;
    let signed = |at: u32| matches!(case.gap_before(at), " -" | " −");
    let counted = case.is_any(before, &key!["được", "đạt", "là"]);
    let unit = case.is_cue(CueKind::Whole, place + 1)
        || case.is_any(place + 1, &key!["buổi", "đồng", "lần", "ngày"]);
    let end = case.sentence(place).end.min(place + LISTED);
    let bullets = || (place + 1..end).any(|at| signed(at) || case.gap_before(at).contains(" -"));
    (signed(place) && counted && unit && !bullets()).then_some(place..place + 2)
}
