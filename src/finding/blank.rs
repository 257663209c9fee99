//! Slots of the form that were not filled in.

use std::sync::LazyLock;

use regex::Regex;

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    text::{Text, TokenKind},
};

/// `[HỌ VÀ TÊN]`, `{{don_vi}}`, `…/30`.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\[[\p{Lu}\p{M}][\p{Lu}\p{M}\p{N}\s.,:/…-]{1,60}\]|\{\{[^{}\n]{1,60}\}\}|(?:…|\.{3,})\s?/\s?\d+",
    )
    .expect("the pattern is well formed")
});

/// Leaders and marked slots. A leader that is followed by its answer on the same line was filled in.
pub(super) fn find(raw: &str, text: &Text) -> Option<Finding> {
    let mut blanks: Vec<Span> = text
        .tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.kind == TokenKind::Leader)
        .filter(|&(place, token)| {
            !text.tokens.get(place + 1).is_some_and(|next| answers(raw, token.span, next.span))
        })
        .map(|(_, token)| token.span)
        .collect();
    for marked in MARKED.find_iter(raw) {
        let span = Span::new(marked.start() as u32, marked.end() as u32);
        if !blanks.iter().any(|blank| blank.overlaps(span)) {
            blanks.push(span);
        }
    }
    blanks.sort_unstable();
    let count = blanks.len() as u32;
    Finding::new(FindingKind::BlankLeft, count, count, blanks.into_iter().map(Evidence::here).collect())
}

/// Whether a leader was filled in beside its dots: a word touches them, as in `……Lò Văn Pành……`, or stands
/// behind them on the line of a label, as in `Họ và tên: …… Lò Văn Pành`.
fn answers(raw: &str, leader: Span, next: Span) -> bool {
    let between = &raw[leader.end as usize..next.start as usize];
    let labelled = raw[..leader.start as usize].trim_end_matches(' ').ends_with(':');
    between.is_empty() || labelled && between.chars().all(|between| between == ' ')
}
