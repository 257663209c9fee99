//! Classes that are not the author's, spoken of as if they were.

use super::{Left, Own, opens_item};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Token, TokenKind, key, tokenize},
};

pub(super) fn find(case: &Case<'_>, author: &Own<'_>) -> Vec<Left> {
    let role = case.statement.role.as_deref().unwrap_or_default();
    let duties = case.statement.duties.iter().map(|duty| duty.0.as_str());
    let Some(own) = std::iter::once(role).chain(duties).find_map(class_of) else { return Vec::new() };
    let mut found = Vec::new();
    for (place, token) in (0u32..).zip(case.tokens()) {
        if token.strict != key!("lớp") || case.is_given(place) {
            continue;
        }
        let Some(end) = class_end(case, place + 1) else { continue };
        let written = tokenize(case.span(&(place + 1..end)).of(case.raw));
        let elsewhere = written.iter().any(|word| author.has(word)) || same_class(&written, &own);
        if !elsewhere && is_mine(case, place, end) && !case.has(CueKind::PastDeed, case.sentence(place)) {
            found.push((place..end, Some(own.join(" "))));
        }
    }
    found
}

/// Whether a class is spoken of as the author's own.
fn is_mine(case: &Case<'_>, place: u32, end: u32) -> bool {
    let me = key!["tôi", "em", "mình"];
    let said = case.is(end, key!("của")) && case.is_any(end + 1, &me)
        || case.is_any(end, &me) && case.is_any(end + 1, &key!["chủ", "phụ", "đứng"])
        || case.is_any(end, &key!["do", "mà", "nơi"]) && case.is_any(end + 1, &key!["tôi", "em"]);
    let led = place > 1 && case.is(place - 2, key!("chủ")) && case.is(place - 1, key!("nhiệm"))
        || place > 1 && case.is(place - 2, key!("phụ")) && case.is(place - 1, key!("trách"))
        || place > 2 && case.is(place - 1, key!("em")) && case.is_any(place - 3, &key!["dạy", "đưa"]);
    let goes_on = key![
        "phấn", "cuối", "tôi", "của", "năm", "duy", "giữ", "đạt", "không", "sẽ", "quyết", "hứa", "trong"
    ];
    said || led || opens_item(case, place) && case.is_any(end, &goes_on)
}

/// The name of the class a role names: *8C*, *Chồi 2*.
fn class_of(role: &str) -> Option<Vec<String>> {
    let tokens = tokenize(role);
    let at = tokens.iter().rposition(|token| token.strict == key!("lớp"))?;
    let name = tokens[at + 1..].iter().take(2).map(|token| token.span.of(role).to_lowercase());
    let name: Vec<String> = name.collect();
    name.iter().any(|part| part.contains(|c: char| c.is_ascii_digit())).then_some(name)
}

fn class_end(case: &Case<'_>, start: u32) -> Option<u32> {
    let token = |place: u32| case.tokens().get(place as usize);
    let first = token(start)?;
    if first.kind == TokenKind::Code {
        return Some(start + 1);
    }
    let named = first.span.of(case.raw).starts_with(char::is_uppercase) && first.kind.is_word();
    let numbered =
        token(start + 1).is_some_and(|next| matches!(next.kind, TokenKind::Number | TokenKind::Code));
    (named && numbered).then_some(start + 2)
}

fn same_class(written: &[Token], own: &[String]) -> bool {
    let own = tokenize(&own.join(" "));
    written.iter().map(|token| token.strict).eq(own.iter().take(written.len()).map(|token| token.strict))
}
