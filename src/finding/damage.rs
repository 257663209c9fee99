//! Text that cannot be read as its author meant it.

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    text::{Item, Language, Marks, Text, Token, bare},
};

/// Damaged words from which a text counts as damaged; fewer are slips of the hand.
const SLIPS: usize = 3;

/// Words of an item that cannot all lack marks by chance: four of five Vietnamese words have one.
const BARE: usize = 8;

/// Letters of a word without vowel that no abbreviation of daily use has.
const CLIPPED: usize = 3;

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
    let damaged = |item: &&Item| is_bare(text.tokens_of(item)) || is_clipped(raw, text.tokens_of(item));
    for item in text.items.iter().filter(damaged) {
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

/// Whether letters were dropped in an item, as when a font has no *ư*: `gng mẫu trc học sinh`.
///
/// Told by words without a vowel: at least two, one of them longer than the abbreviations people type.
fn is_clipped(raw: &str, tokens: &[Token]) -> bool {
    let clipped: Vec<usize> = tokens
        .iter()
        .filter(|token| token.kind.is_word())
        .map(|token| token.span.of(raw))
        .filter(|written| !written.chars().skip(1).any(char::is_uppercase))
        .filter(|written| written.chars().count() > 1 || written.chars().all(char::is_lowercase))
        .map(|written| bare(written).to_lowercase())
        .filter(|plain| plain.chars().all(|letter| letter.is_alphabetic() && !"aeiouy".contains(letter)))
        .map(|plain| plain.chars().count())
        .collect();
    clipped.len() >= 2 && clipped.iter().any(|&letters| letters >= CLIPPED)
}
