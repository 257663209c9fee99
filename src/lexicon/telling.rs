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
    /// The phrases that each word tells of, in order, and how plainly.
    words: HashMap<Key, Vec<(u32, f32)>, FixedState>,
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
        let place = self.phrases.len() as u32;
        if self.phrases.contains_key(&phrase) {
            return;
        }
        self.phrases.insert(phrase, place);
        // Read in one go: there are fifty thousand words.
        for pair in tokenize(words).chunks_exact(2) {
            let Ok(weight) = pair[1].span.of(words).parse() else { continue };
            let told = self.words.entry(pair[0].strict).or_default();
            if told.last().is_none_or(|&(known, _)| known != place) {
                told.push((place, weight));
            }
        }
    }

    /// How many phrases there are.
    pub(crate) fn phrases(&self) -> usize {
        self.phrases.len()
    }

    /// The place among all of a phrase of two syllables, or of one and [`Key::EMPTY`].
    pub(crate) fn place(&self, phrase: [Key; 2]) -> Option<usize> {
        self.phrases.get(&phrase).map(|&place| place as usize)
    }

    /// The phrases a word tells of, by their places, and how plainly.
    pub(crate) fn told_by(&self, word: Key) -> impl Iterator<Item = (usize, f64)> + '_ {
        let told = self.words.get(&word).into_iter().flatten();
        told.map(|&(place, weight)| (place as usize, f64::from(weight)))
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
