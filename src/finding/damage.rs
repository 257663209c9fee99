//! Text that cannot be read as its author meant it.

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    text::{Language, Marks, Text, Token},
};

/// Damaged words from which a text counts as damaged; fewer are slips of the hand.
const SLIPS: usize = 3;

/// Words of an item that cannot all lack marks by chance: four of five Vietnamese words have one.
const BARE: usize = 8;

/// `damaged-text`: lost marks and other languages as wholes, broken letters each at its place.
pub(super) fn find(raw: &str, text: &Text) -> Option<Finding> {
    let soundness = text.soundness(raw);
    let whole = Evidence::here(Span::new(0, raw.len() as u32));
    if soundness.marks == Marks::Stripped {
        let bare = soundness.words - soundness.marked;
        return Finding::new(FindingKind::DamagedText, bare, soundness.words, vec![whole]);
    }
    if soundness.language == Language::Other {
        let foreign = soundness.words - soundness.syllables;
        return Finding::new(FindingKind::DamagedText, foreign, soundness.words, vec![whole]);
    }
    let mut spans: Vec<Span> = soundness.damage.iter().map(|damage| damage.span).collect();
    let known = spans.len();
    for item in text.items.iter().filter(|item| is_bare(text.tokens_of(item))) {
        // Both lists are in order.
        let next = spans[..known].partition_point(|span| span.end <= item.span.start);
        if next == known || !spans[next].overlaps(item.span) {
            spans.push(item.span);
        }
    }
    spans.sort_unstable();
    let within = |span: &Span| {
        let places = text.places_in(*span);
        text.tokens[places.start as usize..places.end as usize]
            .iter()
            .filter(|token| token.kind.is_word())
            .count()
    };
    let words: usize = spans.iter().map(within).sum();
    let places: Vec<Evidence> = spans.into_iter().map(Evidence::here).collect();
    let count = words as u32;
    let of = soundness.words.max(count);
    (words >= SLIPS).then(|| Finding::new(FindingKind::DamagedText, count, of, places)).flatten()
}

/// Whether an item was typed without diacritics.
fn is_bare(tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|token| token.kind.is_word());
    words().count() >= BARE && words().all(|word| word.strict == word.skeleton)
}
