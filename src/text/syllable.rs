//! Letters to the onset, rime and tone of a Vietnamese syllable.

use super::{
    ToneStyle, letter,
    tables::syllables::{ALLOWED, ONSETS, RIMES},
};

/// A syllable that Vietnamese spelling allows: one of 28 onsets, 168 rimes, 6 tones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Syllable {
    /// Place of the onset in [`ONSETS`].
    onset: usize,
    /// Place of the rime in [`RIMES`].
    rime: usize,
    /// Ngang, huyền, sắc, hỏi, ngã, nặng.
    tone: u8,
    /// *gịa* is not *giạ*: the one spelling whose tone may not be moved.
    fixed: bool,
}

/// Letters of the longest syllable: *nghiêng*.
const LONGEST: usize = 7;

impl Syllable {
    /// Takes a lower-case word apart; tone marks may stand on any of its vowels.
    ///
    /// When several differ, the one where the tone belongs counts, else the one on a vowel with a shape.
    pub(super) fn parse(word: &str) -> Option<Syllable> {
        if word.len() > 3 * LONGEST {
            return None;
        }
        let mut letters = ['\0'; LONGEST];
        let mut tones = [0; LONGEST];
        let mut count = 0;
        for letter in word.chars() {
            if count == LONGEST {
                return None;
            }
            (letters[count], tones[count]) = letter::untone(letter);
            count += 1;
        }
        let (letters, tones) = (&letters[..count], &tones[..count]);
        let mut syllable = Syllable::toneless(letters)?;
        syllable.tone = one_tone(syllable, letters, tones)?;
        syllable.fixed = matches!(letters, ['g', 'i', 'a']) && tones == [0, 5, 0];
        let stopped = matches!(letters, [.., 'c' | 'p' | 't'] | [.., 'c', 'h']);
        (!stopped || matches!(syllable.tone, 2 | 5)).then_some(syllable)
    }

    /// Onset and rime, if they exist and may stand together.
    fn toneless(letters: &[char]) -> Option<Syllable> {
        let first = *letters.first()?;
        let onset = ONSETS.iter().position(|onset| {
            onset.chars().next().is_none_or(|letter| letter == first) && opens(letters, onset)
        })?;
        let found = Syllable::with_onset(letters, onset);
        // *gì*, *gìn*: the i is the vowel.
        found.or_else(|| {
            let shorter =
                (ONSETS[onset] == "gi").then(|| ONSETS.iter().position(|&onset| onset == "g"))??;
            Syllable::with_onset(letters, shorter)
        })
    }

    fn with_onset(letters: &[char], onset: usize) -> Option<Syllable> {
        let rime = &letters[ONSETS[onset].chars().count()..];
        let rime = RIMES.binary_search_by(|known| known.chars().cmp(rime.iter().copied())).ok()?;
        let allowed = ALLOWED[onset][rime / 64] >> (rime % 64) & 1 == 1;
        allowed.then_some(Syllable { onset, rime, tone: 0, fixed: false })
    }

    /// Which of its letters carries the tone.
    pub(super) fn tone_place(self, style: ToneStyle) -> usize {
        let onset = ONSETS[self.onset].chars().count();
        if self.fixed {
            return onset - 1;
        }
        onset + carrier(RIMES[self.rime], style)
    }

    /// Its tone: ngang, huyền, sắc, hỏi, ngã, nặng.
    pub(super) fn tone(self) -> u8 {
        self.tone
    }

    /// Its letters without tone.
    pub(super) fn letters(self) -> impl Iterator<Item = char> {
        ONSETS[self.onset].chars().chain(RIMES[self.rime].chars())
    }

    /// Its spelling in lower case; [`ToneStyle::Keep`] reads as old.
    pub(super) fn spelled(self, style: ToneStyle) -> String {
        let place = self.tone_place(style);
        let toned = |(at, letter)| if at == place { letter::tone(letter, self.tone) } else { letter };
        self.letters().enumerate().map(toned).collect()
    }

    /// The same sound with *y* as *i*: *lý* is *lí*, *quý* is *quí*; *thúy* and *ý* stay.
    ///
    /// Merged are the bare rime after any onset, and *yt*, *ynh*, *ych* after *qu*.
    pub(super) fn with_i(self) -> Syllable {
        let merged = match (ONSETS[self.onset], RIMES[self.rime]) {
            ("", _) => return self,
            (_, "y") => "i",
            (_, "yt") => "it",
            (_, "ynh") => "inh",
            (_, "ych") => "ich",
            _ => return self,
        };
        Syllable { rime: RIMES.binary_search(&merged).unwrap_or(self.rime), ..self }
    }

    /// Whether its letters may be taken apart in another way, too: those of *gi* and *g*.
    pub(super) fn is_ambiguous(self) -> bool {
        matches!(ONSETS[self.onset], "g" | "gi")
    }

    /// Every syllable there is.
    pub(super) fn all() -> impl Iterator<Item = Syllable> {
        let parts = (0..ONSETS.len()).flat_map(|onset| (0..RIMES.len()).map(move |rime| (onset, rime)));
        parts.filter(|&(onset, rime)| ALLOWED[onset][rime / 64] >> (rime % 64) & 1 == 1).flat_map(
            |(onset, rime)| {
                let stopped = RIMES[rime].ends_with(['c', 'p', 't']) || RIMES[rime].ends_with("ch");
                (0..6).filter(move |tone| !stopped || matches!(tone, 2 | 5)).map(move |tone| Syllable {
                    onset,
                    rime,
                    tone,
                    fixed: false,
                })
            },
        )
    }
}

/// Whether the letters begin with that onset: `qu` and `gi` need a vowel behind them.
fn opens(letters: &[char], onset: &str) -> bool {
    let count = onset.chars().count();
    let matches = onset.chars().eq(letters.iter().copied().take(count));
    matches && (!matches!(onset, "qu" | "gi") || letters.get(count).is_some_and(|&next| is_vowel(next)))
}

fn is_vowel(letter: char) -> bool {
    letter::VOWELS.iter().any(|vowel| vowel[0] == letter)
}

/// Which letter of a rime carries the tone.
///
/// *ươ* on the *ơ*; else the last letter with a shape; of three vowels the middle one, of two before a
/// consonant the second; of *oa*, *oe*, *uy* the first in the old style and the second in the new; else the
/// first. (QĐ 1989/QĐ-BGDĐT, art. 8, has the new one.)
fn carrier(rime: &str, style: ToneStyle) -> usize {
    if let Some((shaped, _)) = rime.chars().enumerate().filter(|&(_, letter)| is_shaped(letter)).last() {
        return shaped;
    }
    let vowels = rime.chars().take_while(|&letter| is_vowel(letter)).count();
    let closed = rime.chars().count() > vowels;
    match vowels {
        3 => 1,
        2 if closed => 1,
        2 => usize::from(style == ToneStyle::New && matches!(rime, "oa" | "oe" | "uy")),
        _ => 0,
    }
}

fn is_shaped(letter: char) -> bool {
    matches!(letter, 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư')
}

fn one_tone(syllable: Syllable, letters: &[char], tones: &[u8]) -> Option<u8> {
    let mut marked = tones.iter().copied().filter(|&tone| tone > 0);
    let Some(first) = marked.next() else { return Some(0) };
    if marked.all(|tone| tone == first) {
        return Some(first);
    }
    let at_place = [ToneStyle::Old, ToneStyle::New].map(|style| tones[syllable.tone_place(style)]);
    let on_shape = letters.iter().zip(tones).filter(|&(&letter, _)| is_shaped(letter)).map(|(_, &tone)| tone);
    at_place.into_iter().chain(on_shape).find(|&tone| tone > 0)
}
