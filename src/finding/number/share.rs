//! Shares of more than the whole, and parts that are more than it.

use std::ops::Range;

use super::words::{amount, is_count};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, TokenKind, key},
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

/// The value of a share in percent, and the first token behind it: `98,5%`, `115 phần trăm`, `một trăm mười phần
/// trăm`.
pub(super) fn percent(case: &Case<'_>, place: u32) -> Option<(f64, u32)> {
    let token = case.tokens().get(place as usize)?;
    if token.kind == TokenKind::Percent {
        let digits = token.span.of(case.raw).trim_end_matches(['%', ' ', '\u{A0}']).replace(',', ".");
        return Some((digits.parse().ok()?, place + 1));
    }
    let (value, end) = amount(case, place)?;
    (case.is(end, key!("phần")) && case.is(end + 1, key!("trăm"))).then_some((f64::from(value), end + 2))
}

/// More than a hundred percent of something that cannot exceed itself.
pub(super) fn over(case: &Case<'_>, place: u32) -> Option<Range<u32>> {
    let (_, end) = percent(case, place).filter(|&(value, _)| value > 100.0)?;
    let sentence = case.sentence(place);
    let behind = end..(end + BEHIND).min(sentence.end).max(end);
    let before = place.saturating_sub(BEFORE).max(sentence.start)..place;
    let near = place.saturating_sub(3).max(sentence.start)..place;
    let of_plan = case.has(CueKind::OverHundred, behind.clone()) || case.is(end, key!("năm"));
    // "giảm 150% so với năm trước" compares what has shrunk; "giảm được 120% kế hoạch" fulfils a plan, and so does
    // "đạt 120% so với nghị quyết".
    let compared = || {
        let with = behind.clone().find(|&at| case.is(at, key!("so")) && case.is(at + 1, key!("với")));
        let plan = behind.start..with.unwrap_or(behind.start);
        let then = &key!["năm", "cùng", "tháng", "quý", "vụ", "kỳ", "đợt", "trước"];
        with.is_some_and(|at| case.is_any(at + 2, then))
            && !case.has(CueKind::OverHundred, plan)
            && !near.clone().any(|at| case.is(at, key!("đạt")))
    };
    if case.has(CueKind::Shrink, near.clone()) && (!of_plan || compared()) {
        return Some(near.start..behind.end.min(end + 3));
    }
    // "Mục tiêu 115 % trẻ được tiêm" is a share, whatever it is aimed at.
    let aimed = place > 1 && case.is(place - 2, key!("mục")) && case.opens(CueKind::Whole, end).is_some();
    let said = sentence.start..if aimed { place - 2 } else { sentence.end };
    let open = of_plan
        || case.has(CueKind::OverHundred, said)
        || case.has(CueKind::OverHundred, place..sentence.end);
    let next = end..(end + NEXT).min(sentence.end).max(end);
    // "tỷ lệ sống 92%, bằng 102% mức đoàn giao": the first number is the rate.
    let called = before.clone().rev().find(|&at| case.tokens()[at as usize].kind == TokenKind::Percent);
    let before = called.map_or(before.start, |at| at + 1)..before.end;
    let whole = case.has(CueKind::Whole, next) || case.has(CueKind::Rate, before);
    (!open && whole).then(|| place..behind.end.min(end + 3))
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
    let (first, end) = percent(case, place)?;
    let sentence = case.sentence(place);
    let cue =
        case.cues_in(CueKind::Parts, place.saturating_sub(PARTING).max(sentence.start)..place).last()?;
    // Whom something is shared out to by a ratio need not be parts; what is mixed is.
    let rated = case.is(cue.end - 1, key!("lệ"));
    let near = cue.start.saturating_sub(PARTING).max(sentence.start)..cue.end;
    let mixed = near.into_iter().any(|at| case.is_any(at, &key!["pha", "trộn"]));
    if rated && !mixed {
        return None;
    }
    // A level that is reached, or reached by and by, is no part.
    let apart = |at: u32| {
        case.is_cue(CueKind::NoPart, at)
            || case.gap_before(at).contains([';', '.', '\n'])
            || case.is_cue(CueKind::Among, at)
    };
    if (cue.end..place).any(apart) || (cue.end..=place).any(|at| case.gap_before(at).contains(',')) {
        return None;
    }
    let (mut sum, mut ends) = (first, end);
    for at in (end..sentence.end.min(place + LISTED)).take_while(|&at| !apart(at)) {
        // What comes behind all parts is none.
        if sum == 100.0 {
            break;
        }
        if let Some((share, end)) = percent(case, at).filter(|_| at >= ends) {
            (sum, ends) = (sum + share, end);
        }
    }
    // "pha theo tỷ lệ 70% nước, 45% cồn" is no rate of anything.
    let rated = case
        .cues_in(CueKind::Rate, sentence.clone())
        .iter()
        .any(|rate| !(cue.start..place).contains(&rate.start));
    let open = case.has(CueKind::OverHundred, sentence) || rated;
    (ends > end && sum > ROUNDED && !open).then_some(place..ends)
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
    // "… ở km 133 + 200 trong 20 phút" says how long.
    let lasting = among == at + 1 && case.is_any(place + 1, &LASTING);
    (same && !named && !lasting && joined && is_count(case, place)).then_some(at..place + 2)
}

/// `thôn 140 nóc nhà thì 163 nóc đã có nước`: more of them than there are.
pub(super) fn outgrown(case: &Case<'_>, at: u32) -> Option<Range<u32>> {
    let whole = case.number(at).filter(|&whole| whole > 1)?;
    let joint = [at + 2, at + 3].into_iter().find(|&place| case.is_any(place, &key!["thì", "có"]))?;
    let part = joint + 1;
    let word = |place: u32| case.tokens().get(place as usize).map(|token| token.strict);
    let same = case.number(part).is_some_and(|part| part > whole) && word(at + 1) == word(part + 1);
    // "lớp 5 em có …" may be class five; no class, hamlet or team is number 32.
    let named = whole <= NAMED && at > 0 && case.is_cue(CueKind::NumberName, at - 1);
    let joined = (at + 1..=part + 1).all(|place| case.gap_before(place) == " ");
    let counted = case.is_cue(CueKind::Whole, at + 1);
    // "cứ 2 hộ có 3 hộ …", "5 thôn thì 7 thôn bên kia sông".
    let others = at > 0 && case.is(at - 1, key!("cứ"))
        || case.is_any(part + 2, &key!["bên", "khác", "kia", "cạnh", "nữa", "ngoài"]);
    let open = || others || case.has(CueKind::OverHundred, case.sentence(at));
    (same && !named && joined && counted && !open()).then_some(at..part + 2)
}

/// Units of time, of which a bare number before `trong` is no part.
const LASTING: [Key; 6] = key!["giây", "phút", "giờ", "ngày", "tuần", "tháng"];
/// The largest number that is commonly a name.
const NAMED: u32 = 20;
/// Words of which no two of a group hold of one person or household: what they tell apart adds up.
const APART: [CueKind; 3] = [CueKind::Sex, CueKind::Grade, CueKind::Wealth];
/// Tokens between a part and the word that tells it apart at most.
const TOLD: u32 = 3;

/// The groups by which a part that stands at a number is told apart, and the word that tells it, in front of it
/// or behind: `nữ 61`, `15 nam`, and of what is counted by the same word `9 người đạt giỏi`.
fn told_apart<'a>(
    case: &'a Case<'_>,
    place: u32,
    counted: Option<Key>,
) -> impl Iterator<Item = (usize, Key)> + 'a {
    let word = |place: u32| case.tokens()[place as usize].strict;
    let same = counted.is_some_and(|counted| case.is(place + 1, counted));
    let told = if same { TOLD } else { 1 };
    APART.iter().enumerate().filter_map(move |(group, &kind)| {
        let behind = (place + 1..=place + told)
            .take_while(|&at| {
                (at as usize) < case.tokens().len()
                    && !case.tokens()[at as usize].kind.is_number()
                    && !case.gap_before(at).contains([',', ';', '.', '\n'])
            })
            .find(|&at| case.is_cue(kind, at));
        // "20 em khá môn Toán, 15 em giỏi môn Văn": in each subject anew; "khá trở lên" holds the better, too.
        let behind = behind.filter(|&at| !case.is_any(at + 1, &key!["môn", "về", "trở", "toán", "văn"]));
        let before = place
            .checked_sub(1)
            .filter(|&before| group == 0 && case.is_cue(kind, before) && case.gap_before(place) == " ");
        behind.or(before).map(|at| (group, word(at)))
    })
}

/// "90 học viên, trong đó nữ 61, nam 44", "trong 20 hộ thì 12 hộ khá, 9 hộ nghèo", "90 hộ, trong đó 95 hộ nghèo",
/// "90 phút gồm 60 phút thảo luận và 50 phút đọc": parts that are more than their whole. What is counted in another
/// word is no part: "3 lớp, trong đó 95 em".
pub(super) fn parted(case: &Case<'_>, at: u32) -> Option<Range<u32>> {
    let whole = case.number(at).filter(|&whole| whole > 1)?;
    let sentence = case.sentence(at);
    let near = at + 1..sentence.end.min(at + PARTED);
    let is_number = |place: u32| case.tokens()[place as usize].kind.is_number();
    // "Lớp 4 có 28 học sinh, trong đó …": the number next to it is the whole.
    let mut near = near.take_while(|&place| !is_number(place));
    let opener = near.find_map(|place| {
        let among = case.opens(CueKind::Among, place).map(|from| (from, Opener::Among));
        among.or_else(|| case.opens(CueKind::Parts, place).map(|from| (from, Opener::Parts)))
    });
    // "trong 5 em có …", "lớp 30 em: …".
    let within = || {
        let of = at > 0 && case.is(at - 1, key!("trong"));
        let told = || {
            (at + 2..at + 4).any(|place| {
                case.is_any(place, &key!["có", "thì"]) || case.gap_before(place).starts_with(':')
            })
        };
        let counted = case.is_cue(CueKind::Whole, at + 1)
            || case.is_cue(CueKind::Disjoint, at + 1)
            || case.is_any(at + 1, &key!["tháng", "tuần", "ngày", "quý"]);
        (counted && (of || told())).then_some((at + 1, Opener::Of))
    };
    let (from, opener) = opener.or_else(within)?;
    let word = |place: u32| case.tokens().get(place as usize + 1).map(|next| next.strict);
    let all = opener == Opener::Parts && case.is_cue(CueKind::Disjoint, at + 1);
    let mut ends = from;
    // By group the words that tell parts apart, each with the first part it told: of two the second is a part of it.
    let mut told: [Vec<(Key, u32)>; APART.len()] = [const { Vec::new() }; APART.len()];
    let (mut largest, mut sum, mut parts) = (0, 0, 0);
    for place in from..sentence.end.min(from + LISTED) {
        let parted = case.gap_before(place).contains([';', '\n']);
        let apart = || case.is_cue(CueKind::NoPart, place) || case.is_cue(CueKind::Among, place);
        // A whole of its own: "lớp 4B 28 em".
        let other = || {
            case.number(place).is_some()
                && word(place) == word(at)
                && told_apart(case, place, word(at)).next().is_none()
        };
        // "nay còn …", "năm sau nhận thêm …" are told of another time.
        if parted || case.is_any(place, &key!["nay", "thêm", "sau"]) {
            break;
        }
        if opener == Opener::Of && (other() || case.is_cue(CueKind::Among, place))
            || all && (apart() || sum == u64::from(whole))
        {
            break;
        }
        let Some(part) = case.number(place) else { continue };
        let near = all || place < from + PARTED;
        let mut is_told = false;
        for (group, key) in told_apart(case, place, word(at)) {
            is_told = true;
            if !told[group].iter().any(|&(known, _)| known == key) {
                told[group].push((key, part));
                ends = place + 1;
            }
        }
        if near && (is_told || word(place) == word(at)) {
            largest = largest.max(part);
            sum += u64::from(part);
            parts += 1;
            ends = place + 1;
        }
    }
    let adds_up = |group: &Vec<(Key, u32)>| {
        group.iter().map(|&(_, part)| u64::from(part)).sum::<u64>() > u64::from(whole)
    };
    let together = all && parts > 1 && sum > u64::from(whole);
    let found = opener == Opener::Among && largest > whole || told.iter().any(adds_up) || together;
    found.then_some(at..ends)
}

/// What opens the parts of a whole.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opener {
    /// `…, trong đó`: some of them.
    Among,
    /// `… gồm`: all of them.
    Parts,
    /// `trong 20 hộ có`, `20 hộ:`: those that are told apart.
    Of,
}
