//! Words of duties to the words that pledges for them are made of.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::keys;
use crate::text::Key;

/// How much oftener a word stands in pledges for duties that have a phrase than in any.
///
/// The table is counted, not written: `corpora/links` holds pledges with the duty each serves, a test makes
/// `telling.tsv` from it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Telling {
    /// A phrase is of two syllables, or of one and nothing.
    phrases: HashMap<[Key; 2], u32, FixedState>,
    /// The phrases that each word tells of, in order, and how plainly: the natural logarithm of a ratio.
    words: HashMap<Key, Vec<(u32, f32)>, FixedState>,
}

impl Telling {
    /// Takes a row: `tiêm chủng`, `vắc 3.1 | phích 2.4`.
    pub(super) fn insert(&mut self, phrase: &str, words: &str) {
        let phrase = match keys(phrase)[..] {
            [one] => [one, Key::EMPTY],
            [one, two] => [one, two],
            // No duty is asked for longer ones.
            _ => return,
        };
        let count = self.phrases.len() as u32;
        let place = *self.phrases.entry(phrase).or_insert(count);
        for (word, weight) in words.split(super::PARTED).filter_map(weighed) {
            if let [word] = keys(word)[..] {
                self.words.entry(word).or_default().push((place, weight));
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

/// A word and its weight: `phích 2.4`.
pub(super) fn weighed(field: &str) -> Option<(&str, f32)> {
    let (word, weight) = field.trim().rsplit_once(' ')?;
    let weight = weight.parse().ok().filter(|weight: &f32| weight.is_finite() && *weight > 0.0)?;
    Some((word, weight))
}
