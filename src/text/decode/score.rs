//! How Vietnamese a text is.

use std::{collections::HashSet, sync::LazyLock};

use crate::text::{Key, TokenKind, quick::Syllables, tables::syllables::COMMON};

static FAMILIAR: LazyLock<HashSet<Key, foldhash::fast::FixedState>> =
    LazyLock::new(|| COMMON.iter().map(|syllable| Key::of(syllable)).collect());

/// Words looked at in a text; more would not make the answer surer.
pub(super) const SAMPLE: usize = 2000;

/// Counts of words that tell: those with a character outside ASCII, and all with letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Score {
    /// Words with a character outside ASCII that are syllables.
    valid: usize,
    /// Those of them that are met often.
    familiar: usize,
    /// Those that are none, or that have a symbol in them.
    invalid: usize,
    /// Small words of ASCII letters that no syllable is.
    foreign: usize,
    /// Words with letters.
    words: usize,
    /// Those that are syllables, or could be without their marks.
    sound: usize,
    /// Whether the text opens with a capital.
    capital: bool,
}

impl Score {
    pub(super) fn of(text: &str, sample: usize) -> Score {
        let syllables = Syllables::get();
        let mut score = Score::default();
        let parts = text.split(|letter: char| {
            letter.is_whitespace() || letter.is_ascii_punctuation() || letter.is_ascii_digit()
        });
        for word in parts.filter(|word| !word.is_empty()).take(sample) {
            let word = word.trim_matches(|letter| "“”‘’…–—«»•".contains(letter));
            if word.is_empty() {
                continue;
            }
            let letters =
                word.chars().all(|letter| letter.is_alphabetic() || ('\u{300}'..'\u{370}').contains(&letter));
            let reading = syllables.read(word);
            let familiar = letters && FAMILIAR.contains(&reading.strict);
            let valid = letters && reading.kind == TokenKind::Syllable || familiar;
            score.capital |= score.words == 0 && word.starts_with(char::is_uppercase);
            score.words += 1;
            score.sound +=
                usize::from(valid || word.is_ascii() && (syllables.has_bare(word) || is_abbreviation(word)));
            score.foreign += usize::from(
                word.is_ascii() && !syllables.has_bare(word) && !word.starts_with(char::is_uppercase),
            );
            if !word.is_ascii() && (valid || !is_abbreviation(word)) {
                score.valid += usize::from(valid);
                score.familiar += usize::from(familiar);
                score.invalid += usize::from(!valid);
            }
        }
        score
    }

    /// Valid words less those that are not; one that is met often counts more than one that might be.
    pub(super) fn points(self) -> isize {
        (2 * self.valid + self.familiar) as isize - 5 * self.invalid as isize
    }

    /// The share of valid words among those that tell.
    pub(super) fn share(self) -> f64 {
        if self.valid + self.invalid == 0 {
            1.0
        } else {
            self.valid as f64 / (self.valid + self.invalid) as f64
        }
    }

    /// Whether nothing speaks for another encoding.
    pub(super) fn is_clean(self) -> bool {
        self.invalid == 0 || self.valid >= 20 * self.invalid
    }

    /// Whether it has more words that are met often, and no more that are none.
    pub(super) fn reads_better(self, as_is: Score) -> bool {
        self.familiar > as_is.familiar && self.invalid <= as_is.invalid
    }

    /// Whether the reading is plainly better than leaving the text as it is.
    pub(super) fn beats(self, as_is: Score) -> bool {
        let clear = self.valid >= 3
            && self.valid >= 4 * self.invalid
            && self.valid + 2 * as_is.invalid >= as_is.valid + 2 * self.invalid + 3
            && self.sound * 10 >= self.words * 7;
        let short = self.words <= 8
            && self.invalid == 0
            && self.valid >= 1
            && self.familiar == self.valid
            && self.foreign == 0
            && (self.words - self.sound) * 2 <= self.words
            && (self.words > 1 || self.capital)
            && as_is.invalid >= 1;
        clear || short
    }
}

/// Capitals only, as `UBND`, `HĐND`, or *đ* alone: no word in any language.
fn is_abbreviation(word: &str) -> bool {
    let letters = || word.chars();
    matches!(word, "đ" | "Đ")
        || letters().count() > 1
            && letters().all(|letter| letter.is_ascii_uppercase() || matches!(letter, 'Đ' | 'Ư'))
}
