//! Texts that cannot be judged.

use serde::Serialize;

use crate::text::{Language, Marks, Soundness, Text};

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

/// Share of damaged words from which on too much is guesswork.
const BROKEN: f64 = 0.1;

/// Says why `text` cannot be judged, if it cannot.
pub(super) fn refuse(text: &Text, soundness: &Soundness) -> Option<Refusal> {
    let damaged: usize = soundness.damage.iter().map(|damage| text.places_in(damage.span).len()).sum();
    if soundness.words == 0 {
        Some(Refusal::Empty)
    } else if soundness.language == Language::Other {
        Some(Refusal::NotVietnamese)
    } else if soundness.marks == Marks::Stripped {
        Some(Refusal::NoDiacritics)
    } else {
        (damaged as f64 >= BROKEN * f64::from(soundness.words)).then_some(Refusal::Damaged)
    }
}
