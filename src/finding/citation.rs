//! Tokens to the rules they cite by number.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use crate::text::{Key, Token, TokenKind, ToneStyle, normalize};

/// The shape of a rule's number in its normal spelling: `05-ct/tw`, `30/2020/nđ-cp`.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\d{1,5}\s*[-/]\s*(?:\d{4}\s*/\s*)?(?:qđi?|qđns|ct|kl|nq|hd|kh|tb|qc|nđ|tt|ttr|bc|cv|l)\s*[-/]\s*[a-zđư]{2,10}$")
        .expect("the pattern is well formed")
});

/// Words, without their marks, that open a citation: sorts of rules, and what links their parts.
const OPENERS: [&str; 16] = [
    "nghi", "quyet", "chi", "thi", "quy", "dinh", "ket", "luan", "huong", "dan", "thong", "tu", "ke",
    "hoach", "che", "so",
];
/// How many such words are taken in: "quy định số".
const REACH: usize = 4;

/// The citations of a text: sort, number and date, as in *Chỉ thị số 05-CT/TW ngày 15/5/2016*.
pub(super) fn find(raw: &str, tokens: &[Token]) -> Vec<Range<u32>> {
    let opener = |token: &Token| OPENERS.iter().any(|word| Key::of(word) == token.skeleton);
    let day = Key::of("ngay");
    let mut found = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let number =
            token.kind == TokenKind::Code && NUMBER.is_match(&normalize(token.span.of(raw), ToneStyle::Old));
        if !number {
            continue;
        }
        let before = tokens[..place].iter().rev().take(REACH).take_while(|token| opener(token)).count();
        let dated = tokens.get(place + 1).is_some_and(|next| next.skeleton == day)
            && tokens.get(place + 2).is_some_and(|date| date.kind == TokenKind::Date);
        let after = if dated { 3 } else { 1 };
        found.push((place - before) as u32..(place + after) as u32);
    }
    found
}
