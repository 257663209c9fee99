//! Years for which something is planned or pledged that are over.

use std::ops::Range;

use super::{Left, opens_item};
use crate::{
    finding::case::Case,
    register::CueKind,
    statement::Kind,
    text::{Key, TokenKind, key},
};

/// Tokens at the top of a statement within which its title stands.
const TITLE: u32 = 40;
/// The first year that a statement may name.
const FIRST: u32 = 1990;
/// Words between the opening of a deadline and the word *năm* of its year.
const FAR: u32 = 4;
/// Words of a clause before the year that it is vowed for at most: `Bản thân tôi năm 2021`, `6 tháng đầu năm 2021`.
const OPENING: u32 = 3;
/// Words before a year behind which it tells when something was, where more than one stands before them.
const WHEN: [Key; 2] = key!["vào", "trong"];
/// Last words of what a year before a vow belongs to: `kết quả kiểm điểm năm 2023`, `Quy định năm 2023`.
const REVIEWS: [Key; 6] = key!["điểm", "quả", "giá", "xét", "loại", "định"];

pub(super) fn find(case: &Case<'_>) -> Vec<Left> {
    let Some(year) = case.statement.year.map(u32::from) else { return Vec::new() };
    let mut found = plans(case, year);
    found.extend(vows(case, year));
    if case.statement.kind != Some(Kind::KiemDiem) {
        found.extend(deadlines(case, year));
    }
    found
}

/// "Kế hoạch [cá nhân] năm 2021", "năm học 2020-2021"; at the top "Bản tự kiểm điểm năm 2019" of one that is years later.
fn plans(case: &Case<'_>, year: u32) -> Vec<Left> {
    let mut found = Vec::new();
    for plan in case.cues(CueKind::OwnPlan) {
        let Some(at) = (plan.end..plan.end + 3).find(|&place| case.is(place, key!("năm"))) else { continue };
        // "Kế hoạch 5 năm 2021 - 2025" goes on; "Kế hoạch số 12 năm 2021" does not.
        let lasting = case.number(at - 1).is_some() && !case.is(at - 2, key!("số"));
        let at = if case.is(at + 1, key!("học")) { at + 1 } else { at };
        let over = last_year(case, at + 1).is_some_and(|last| (FIRST..year).contains(&last));
        if !over || lasting {
            continue;
        }
        let own = !case.is_given(at + 1) && !case.has(CueKind::PastDeed, case.sentence(at));
        // A pledge may speak of last year's plan.
        let heads = plan.start < TITLE && case.text.items.iter().all(|item| item.tokens.end > plan.start);
        let far = last_year(case, at + 1).is_some_and(|last| last + 1 < year);
        // A review is of last year as often as of this one, and an older one may be spoken of.
        let review = case.is_any(plan.end - 1, &key!["điểm", "giá", "xét"]);
        let said = case.text.items.iter().any(|item| item.tokens.contains(&plan.start));
        let titled =
            if review { far && heads && !said } else { far || heads || opens_item(case, plan.start) };
        if own && titled {
            found.push((plan.start..at + 2, Some(year.to_string())));
        }
    }
    found
}

/// The year a token names, or the last of two.
fn last_year(case: &Case<'_>, place: u32) -> Option<u32> {
    let token = case.tokens().get(place as usize)?;
    let mut parts = match token.kind {
        TokenKind::Number | TokenKind::Range => token.span.of(case.raw).split(['-', '–']),
        _ => return None,
    };
    parts.next_back().and_then(|part| part.trim().parse().ok())
}

/// "Năm 2021 tôi sẽ", "Năm 2021, bản thân phấn đấu", "trong năm 2021 này".
fn vows(case: &Case<'_>, year: u32) -> Vec<Left> {
    let mut found = Vec::new();
    let tokens = case.tokens();
    let reviews = case.statement.kind == Some(Kind::KiemDiem);
    for (place, _) in (0u32..).zip(tokens).filter(|(_, token)| token.strict == key!("năm")) {
        if !case.number(place + 1).is_some_and(|past| (FIRST..year).contains(&past)) || case.is_given(place) {
            continue;
        }
        let mut who = place + 2 + u32::from(case.is(place + 2, key!("này")));
        if case.is(who, key!("bản")) && case.is(who + 1, key!("thân")) {
            who += 1 + u32::from(case.is_any(who + 2, &key!["tôi", "em"]));
        }
        let someone = case.is_any(who, &key!["tôi", "em", "thân"]);
        let verb = if someone { who + 1 } else { place + 2 };
        let promises = case.is_any(verb, &key!["sẽ", "phấn", "cam", "hứa", "quyết", "đăng"])
            || case.is(verb, key!("xin")) && case.is_any(verb + 1, &key!["hứa", "cam", "đăng"]);
        let sentence = case.sentence(place);
        let told = case.has(CueKind::PastDeed, sentence.clone());
        let this = case.is(place + 2, key!("này"));
        // A review of the year that ends may be written in the next.
        let this = this && !told && !(reviews && case.number(place + 1).is_some_and(|past| past + 1 == year));
        if this || opens(case, &sentence, place) && promises && verb < sentence.end && (someone || !told) {
            let end = if this { place + 3 } else { verb + 1 };
            found.push((place..end, Some(year.to_string())));
        }
    }
    found
}

/// Whether the year behind a token opens a clause, and tells nothing of what was: "Năm 2021, tôi sẽ …", "Cuối năm 2021, tôi
/// sẽ …", but neither "Theo kết quả kiểm điểm năm 2023, tôi sẽ …" nor "Nhận lớp vào năm 2022, tôi sẽ …".
fn opens(case: &Case<'_>, sentence: &Range<u32>, place: u32) -> bool {
    let parts = |place: &u32| case.gap_before(*place).contains(|letter: char| !letter.is_whitespace());
    let near = place.saturating_sub(OPENING).max(sentence.start);
    let start = (near..=place).rev().find(|place| *place == sentence.start || parts(place));
    let aside = case.gap_before(place).contains('(');
    start.is_some_and(|start| {
        let told = (start..place)
            .any(|at| case.is_any(at, &REVIEWS) || case.tokens()[at as usize].kind == TokenKind::Code);
        let when = place > start + 2 && case.is_any(place - 1, &WHEN);
        !told && !when && !aside
    })
}

/// "Xong trước 30/6/2021", "chậm nhất tháng 6 năm 2021".
fn deadlines(case: &Case<'_>, year: u32) -> Vec<Left> {
    let mut found = Vec::new();
    for opener in case.cues(CueKind::Deadline) {
        let sentence = case.sentence(opener.start);
        let near = opener.end..(opener.end + FAR).min(sentence.end);
        let named = near.clone().find_map(|place| {
            let token = &case.tokens()[place as usize];
            let written = token.span.of(case.raw);
            let named = match token.kind {
                TokenKind::Date => written.rsplit(['/', '-', '.']).next().and_then(|year| year.parse().ok()),
                TokenKind::Number if place > 0 && case.is(place - 1, key!("năm")) => case.number(place),
                _ => None,
            };
            named.filter(|named| (FIRST..2200).contains(named)).map(|named| (place, named))
        });
        let Some((place, named)) = named else { continue };
        let cited = case.citations.iter().any(|citation| sentence.contains(&citation.tokens.start));
        // Last year's deadline may be told of; one before that is nobody's.
        let over = (FIRST..year).contains(&named);
        let told = case.has(CueKind::PastDeed, sentence) || case.has(CueKind::FormerRule, near);
        if over && !cited && !told && !case.is_given(place) {
            found.push((opener.start..place + 1, Some(year.to_string())));
        }
    }
    found
}
