//! Slots of the form that were not filled in, and what the form tells its writer, left standing.

mod field;
mod marked;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Span,
    register::CueKind,
    text::{Token, TokenKind, key},
};

/// Words an answer between dots has at most.
const ANSWER: usize = 12;

/// Leaders and marked slots, but not leaders whose answer stands beside the dots; fields that nothing follows,
/// instructions, and boxes of which none is ticked.
pub(super) fn find(case: &Case<'_>) -> Option<Finding> {
    let (raw, tokens) = (case.raw, case.tokens());
    let leaders = (0..tokens.len()).filter(|&place| tokens[place].kind == TokenKind::Leader);
    // "Đơn vị: ____. Chức vụ: …": the next field is no answer.
    let filled = |place: usize| {
        // The dots themselves are spoken of: mục để "……".
        let (at, quotes) = (tokens[place].span, ['"', '“', '”']);
        let quoted = raw[..at.start as usize].ends_with(quotes) && raw[at.end as usize..].starts_with(quotes);
        let field = case.is_cue(CueKind::FormField, place as u32 + 1);
        quoted || is_filled(raw, tokens, place) && !field
    };
    let open = leaders.filter(|&place| !filled(place) && !is_contents(raw, tokens, place));
    let mut blanks: Vec<Span> = open.map(|place| tokens[place].span).collect();
    blanks.extend(marked::find(raw));
    blanks.extend(field::empty(case));
    blanks.extend(field::told(case));
    blanks.extend(field::passed_over(raw));
    blanks.extend(field::unticked(raw));
    // Of two that overlap the first to begin is the wider: dots stand within what they are told by.
    blanks.sort_unstable_by_key(|blank| (blank.start, std::cmp::Reverse(blank.end)));
    blanks.dedup_by(|next, before| next.overlaps(*before));
    let count = blanks.len() as u32;
    Finding::new(FindingKind::BlankLeft, count, count, blanks.into_iter().map(Evidence::here).collect())
}

/// Whether a slot was filled in beside its dots: a name or number touches them on either side, as in
/// `……Lò Văn Pành……`, or anything stands behind them on the line of a label, as in `Họ và tên: …… bà Pành`.
fn is_filled(raw: &str, tokens: &[Token], place: usize) -> bool {
    let leader = tokens[place].span;
    let gap = |from: u32, to: u32| &raw[from as usize..to as usize];
    let named = |token: &Token| token.span.of(raw).starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let labelled = raw[..leader.start as usize].trim_end_matches(' ').ends_with(':');
    let behind = tokens.get(place + 1).filter(|next| next.kind != TokenKind::Leader).is_some_and(|next| {
        let between = gap(leader.end, next.span.start);
        between.is_empty() && named(next) || labelled && between.chars().all(|between| between == ' ')
    });
    // `Pành……` ends an answer only if the answer began at dots, too: `Ngày……` is a label.
    let opened = tokens[..place].iter().rev().take(ANSWER).any(|token| token.kind == TokenKind::Leader);
    let before = place
        .checked_sub(1)
        .map(|before| &tokens[before])
        .is_some_and(|word| opened && named(word) && gap(word.span.end, leader.start).is_empty());
    behind || before
}

/// Whether dots lead to a page in a table of contents: `Sổ điểm ……… trang 9`, or one of several that each end
/// in a number: `Kế hoạch .... 1; Nhật ký .... 15`.
fn is_contents(raw: &str, tokens: &[Token], place: usize) -> bool {
    let page = |place: usize| tokens.get(place).is_some_and(|token| token.kind == TokenKind::Number);
    let gap = |place: usize| {
        let end = tokens.get(place).map_or(raw.len(), |token| token.span.start as usize);
        &raw[tokens[place - 1].span.end as usize..end]
    };
    let leads = |leader: usize| {
        let named = leader > 0 && tokens[leader - 1].kind.is_word() && !gap(leader).contains([':', '\n']);
        let ends = page(leader + 1) && gap(leader + 2).starts_with([';', ',', '.', '\n'])
            || leader + 2 == tokens.len();
        named && page(leader + 1) && ends && !gap(leader + 1).contains('\n')
    };
    let named = |word: &Token| key!["trang", "tr"].contains(&word.strict);
    let paged = tokens.get(place + 1).is_some_and(named) && page(place + 2);
    let neighbor = |leader: &usize| *leader != place && tokens[*leader].kind == TokenKind::Leader;
    let near = place.saturating_sub(ANSWER)..tokens.len().min(place + ANSWER);
    paged || leads(place) && near.filter(neighbor).any(leads)
}
