//! Words of duties to the words that pledges for them are made of.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::keys;
use crate::text::{Key, tokenize};

/// How much oftener a word stands in pledges for duties that have a phrase than in any: their pointwise mutual
/// information (Church and Hanks 1990), smoothed.
///
/// The table is counted, not written: `corpora/links` holds pledges with the duty each serves, a test makes
/// `telling.tsv` from it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Telling {
    /// A phrase is of two syllables, or of one and nothing.
    phrases: HashMap<[Key; 2], u32, FixedState>,
    /// The words that tell of each phrase, once each, and how plainly.
    told: Vec<Vec<(u32, f32)>>,
    /// The words, each with its place among all.
    words: HashMap<Key, u32, FixedState>,
}

impl Telling {
    /// Takes a row that [`is_phrase`] and [`is_weighed`] hold for: `tiêm chủng`, `vắc 3.1 | phích 2.4`. Of two rows for one
    /// phrase the first counts, and of two weights for one word of it.
    pub(super) fn insert(&mut self, phrase: &str, words: &str) {
        let phrase = match keys(phrase)[..] {
            [one] => [one, Key::EMPTY],
            [one, two] => [one, two],
            _ => return,
        };
        if self.phrases.contains_key(&phrase) {
            return;
        }
        self.phrases.insert(phrase, self.told.len() as u32);
        // Read in one go: there are fifty thousand words.
        let mut told: Vec<(u32, f32)> = Vec::new();
        for pair in tokenize(words).chunks_exact(2) {
            let Ok(weight) = pair[1].span.of(words).parse() else { continue };
            let next = self.words.len() as u32;
            told.push((*self.words.entry(pair[0].strict).or_insert(next), weight));
        }
        told.sort_by_key(|&(word, _)| word);
        told.dedup_by_key(|&mut (word, _)| word);
        self.told.push(told);
    }

    /// How many words there are.
    pub(crate) fn words(&self) -> usize {
        self.words.len()
    }

    /// The place of a word among all.
    pub(crate) fn word(&self, word: Key) -> Option<u32> {
        self.words.get(&word).copied()
    }

    /// The place among all of a phrase of two syllables, or of one and [`Key::EMPTY`].
    pub(crate) fn place(&self, phrase: [Key; 2]) -> Option<u32> {
        self.phrases.get(&phrase).copied()
    }

    /// The words that tell of the phrase at a place, by their own places, and how plainly.
    pub(crate) fn told_of(&self, phrase: u32) -> &[(u32, f32)] {
        &self.told[phrase as usize]
    }
}

/// Whether duties are asked for a phrase: it is of one syllable or two.
pub(super) fn is_phrase(phrase: &str) -> bool {
    (1..=2).contains(&keys(phrase).len())
}

/// Whether something is a word of one syllable and its weight: `phích 2.4`.
pub(super) fn is_weighed(field: &str) -> bool {
    let Some((word, weight)) = field.trim().rsplit_once(' ') else { return false };
    let plain = weight.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    matches!(&tokenize(word)[..], [word] if word.kind.is_word())
        && tokenize(weight).len() == 1
        && plain
        && weight.parse().is_ok_and(|weight: f32| weight.is_finite() && weight > 0.0)
}
