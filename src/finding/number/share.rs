//! Shares of more than the whole, and parts that are more than it.

use std::ops::Range;

use super::words::is_count;
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{TokenKind, key},
};

/// How far before a share it is called one, how far behind a plan is named, and how far its whole.
const BEFORE: u32 = 10;
const BEHIND: u32 = 6;
const NEXT: u32 = 3;
/// Tokens between a whole and what is told of its parts at most, and of these.
const PARTED: u32 = 10;
/// Tokens over which the parts of a whole are listed at most.
const LISTED: u32 = 24;
/// Words from the opener of parts to the first share at most, the opener with them.
const PARTING: u32 = 6;
/// What shares may come to by rounding.
const ROUNDED: f64 = 101.0;

/// The value of a share in percent.
fn percent(case: &Case<'_>, place: u32) -> Option<f64> {
    let token = case.tokens().get(place as usize).filter(|token| token.kind == TokenKind::Percent)?;
    token.span.of(case.raw).trim_end_matches(['%', ' ', '\u{A0}']).replace(',', ".").parse().ok()
}

/// More than a hundred percent of something that cannot exceed itself.
pub(super) fn over(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    if percent(case, place)? <= 100.0 {
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
    // "tỷ lệ sống 92%, bằng 102% mức đoàn giao": the first number is the rate.
    let called = before.clone().rev().find(|&at| case.tokens()[at as usize].kind == TokenKind::Percent);
    let before = called.map_or(before.start, |at| at + 1)..before.end;
    let whole = case.has(CueKind::Whole, next) || case.has(CueKind::Rate, before);
    (!open && whole).then(|| place..behind.end.min(place + 4))
}

/// `giảm xuống âm 5%`, `giảm còn âm 2 hộ`: less than nothing of what there is. Growth may be below zero, and so may a
/// height.
pub(super) fn under(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let reached = place.checked_sub(2).filter(|_| case.is(place - 1, key!("âm")))?;
    let counts = percent(case, place).is_some() || case.is_cue(CueKind::Whole, place + 1);
    let level = case.is_any(reached, &key!["xuống", "còn"]);
    let sentence = case.sentence(place);
    let grows = case.has(CueKind::Growth, sentence.clone());
    let shrinks = case.has(CueKind::Shrink, sentence.start..place);
    (counts && level && shrinks && !grows).then_some(reached..place + 1)
}

/// `chia suất ăn 40% bữa sáng, 45% bữa trưa và 35% bữa tối`: shares that a whole is parted into come to more than it;
/// `place` holds the first of them.
pub(super) fn summed(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let first = percent(case, place)?;
    let sentence = case.sentence(place);
    let cue =
        case.cues_in(CueKind::Parts, place.saturating_sub(PARTING).max(sentence.start)..place).last()?;
    // A level that is reached, or reached by and by, is no part.
    let apart = |at: u32| {
        case.is_cue(CueKind::NoPart, at)
            || case.gap_before(at).contains([';', '.', '\n'])
            || case.is_cue(CueKind::Among, at)
    };
    if (cue.end..place).any(|at| apart(at) || case.gap_before(at).contains(',')) {
        return None;
    }
    let (mut sum, mut ends) = (first, place + 1);
    for at in (place + 1..sentence.end.min(place + LISTED)).take_while(|&at| !apart(at)) {
        if let Some(share) = percent(case, at) {
            (sum, ends) = (sum + share, at + 1);
        }
    }
    let open = case.has(CueKind::OverHundred, sentence.clone()) || case.has(CueKind::Rate, sentence);
    (ends > place + 1 && sum > ROUNDED && !open).then_some(place..ends)
}

/// `1.050 con trong 900 con`: a part that is more than its whole.
pub(super) fn exceeds(case: &Case<'_>, at: u32) -> Option<Range<u32>> {
    let part = case.number(at)?;
    // "20 tiết trên 17 tiết chuẩn" is more than them.
    let among = [at + 1, at + 2].into_iter().find(|&place| {
        case.is(place, key!("trong"))
            || case.is(place, key!("trên")) && case.is_any(place + 1, &key!["tổng", "số"])
    })?;
    let total = (among + 1..among + 3).take_while(|&place| case.is_any(place, &key!["tổng", "số"])).count();
    let place = among + 1 + total as u32;
    case.number(place).filter(|&whole| whole > 0 && part > whole)?;
    let word = |place: u32| case.tokens().get(place as usize).map(|token| token.strict);
    let same = among == at + 1 || word(at + 1) == word(place + 1);
    // "trước ngày 20 trong 15 hộ", "bản 9 trong 6 bản": the first number is a name.
    let named = at > 0 && case.is_cue(CueKind::NumberName, at - 1);
    let joined = (at + 1..=place).all(|at| case.gap_before(at) == " ");
    let counted = case.is_cue(CueKind::Whole, place + 1) || is_count(case, place);
    (same && !named && joined && counted).then_some(at..place + 2)
}

/// "90 học viên, trong đó nữ 61, nam 44", "90 hộ, trong đó 95 hộ nghèo", "90 phút gồm 60 phút thảo luận và 50 phút
/// đọc": parts that are more than their whole. What is counted in another word is no part: "3 lớp, trong đó 95 em".
pub(super) fn parted(case: &Case<'_>, at: u32) -> Option<Range<u32>> {
    let whole = case.number(at).filter(|&whole| whole > 1)?;
    let sentence = case.sentence(at);
    let near = at + 1..sentence.end.min(at + PARTED);
    let is_number = |place: u32| case.tokens()[place as usize].kind.is_number();
    // "Lớp 4 có 28 học sinh, trong đó …": the number next to it is the whole.
    let mut near = near.take_while(|&place| !is_number(place));
    let (from, listed) = near.find_map(|place| {
        let among = case.opens(CueKind::Among, place).map(|from| (from, false));
        among.or_else(|| case.opens(CueKind::Parts, place).map(|from| (from, true)))
    })?;
    let word = |place: u32| case.tokens().get(place as usize + 1).map(|next| next.strict);
    let all = listed && case.is_cue(CueKind::Disjoint, at + 1);
    let mut ends = from;
    let mut sexes = [None; 2];
    let (mut largest, mut sum, mut parts) = (0, 0, 0);
    for place in from..sentence.end.min(from + if all { LISTED } else { PARTED }) {
        let apart = case.is_cue(CueKind::NoPart, place) || case.gap_before(place).contains([';', '\n']);
        if all && (apart || case.is_cue(CueKind::Among, place) || sum == u64::from(whole)) {
            break;
        }
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
        sum += u64::from(part);
        parts += 1;
        ends = place + 1;
    }
    let both = sexes.iter().flatten().map(|&part| u64::from(part)).sum::<u64>();
    let together = all && parts > 1 && sum > u64::from(whole);
    (!listed && largest > whole || both > u64::from(whole) || together).then_some(at..ends)
}
