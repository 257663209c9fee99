//! Texts that cannot be judged.

use serde::Serialize;

use crate::{lexicon::Lexicon, text::Text};

/// Why a text cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// There are no words.
    Empty,
    /// Vietnamese written without marks: too many words are the same.
    NoDiacritics,
    /// The letters are damaged: a wrong encoding, a bad scan.
    Damaged,
    /// Another language.
    NotVietnamese,
}

/// Says why `text` cannot be judged, if it cannot.
pub(super) fn refuse(raw: &str, text: &Text, _lexicon: &Lexicon) -> Option<Refusal> {
    let words = text.tokens.iter().filter(|token| token.kind.is_word());
    let (mut all, mut marked) = (0usize, 0usize);
    for word in words {
        all += 1;
        marked += usize::from(word.strict != word.skeleton);
    }
    if text.tokens.is_empty() {
        return Some(Refusal::Empty);
    }
    if raw.matches('\u{FFFD}').count() * 50 > all {
        return Some(Refusal::Damaged);
    }
    (all >= 8 && marked * 4 < all).then_some(Refusal::NoDiacritics)
}
