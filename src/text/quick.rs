//! Bytes of an ordinary syllable to its reading, by one lookup.

use std::sync::LazyLock;

use super::{
    Key, TokenKind, ToneStyle,
    letter::{self, meant, plain},
    spelling::{self, Reading},
    syllable::Syllable,
};

/// A word that was known: how many bytes it has, and what it reads as.
pub(super) struct Quick {
    pub(super) length: usize,
    pub(super) reading: Reading,
}

/// Spellings of syllables, in lower case and NFC, and what each reads as.
///
/// Made once from the slow rules: every syllable in both tone styles, with *y* and with *i*, and without
/// marks. It knows nothing they do not say, and a word that is missing is read by them.
pub(super) struct Syllables {
    /// Where in `slots` the spelling stands whose hash this is; 0 for none, as the first slot is empty.
    places: Box<[u16; PLACES]>,
    slots: Vec<Slot>,
    folds: Box<[u32]>,
}

/// The bytes of a spelling, zero in the empty slot, and what it reads as.
#[derive(Clone, Copy)]
struct Slot {
    spelling: u128,
    strict: Key,
    skeleton: Key,
}

/// Places of the table: a power of two, so that hardly a sixth are taken.
const PLACES: usize = 1 << 17;
const EMPTY: Slot = Slot { spelling: 0, strict: Key::EMPTY, skeleton: Key::EMPTY };
/// Set in the spelling of a slot that is no syllable for want of its marks; spellings take 96 bits at most.
const IS_WORD: u128 = 1 << 127;
const TOPS: u64 = 0x8080_8080_8080_8080;
const ONES: u64 = 0x0101_0101_0101_0101;

static SYLLABLES: LazyLock<Syllables> = LazyLock::new(Syllables::build);

impl Syllables {
    pub(super) fn get() -> &'static Syllables {
        &SYLLABLES
    }

    fn build() -> Syllables {
        let mut table = Syllables {
            places: vec![0; PLACES]
                .try_into()
                .unwrap_or_else(|_| unreachable!("as many places as asked for")),
            slots: vec![EMPTY],
            folds: folds(),
        };
        for syllable in Syllable::all() {
            for syllable in [syllable, syllable.with_i()] {
                let old = syllable.spelled(ToneStyle::Old);
                let plain: String = old.chars().map(plain).collect();
                let strict = Key::of(&syllable.with_i().spelled(ToneStyle::Old));
                let of_syllable = || match syllable.is_ambiguous() {
                    true => None,
                    false => Some((strict, strict.bare()?)),
                };
                table.learn(&syllable.spelled(ToneStyle::New), of_syllable);
                table.learn(&plain, || None);
                table.learn(&old, of_syllable);
            }
        }
        table
    }

    /// Takes up a spelling: with the keys of the syllable it spells, else with what the slow rules read.
    fn learn(&mut self, spelling: &str, of_syllable: impl Fn() -> Option<(Key, Key)>) {
        let bytes = pack(spelling.as_bytes());
        let place = self.find(bytes);
        if self.places[place] == 0 {
            let reading = match of_syllable() {
                Some((strict, skeleton)) => Reading { kind: TokenKind::Syllable, strict, skeleton },
                None => spelling::read(spelling, TokenKind::Word),
            };
            let kind = if reading.kind == TokenKind::Syllable { 0 } else { IS_WORD };
            self.places[place] = self.slots.len().try_into().expect("fewer spellings than a u16 counts");
            self.slots.push(Slot {
                spelling: bytes | kind,
                strict: reading.strict,
                skeleton: reading.skeleton,
            });
        }
    }

    /// The place of the spelling, or the empty one where it would stand.
    #[inline(always)]
    fn find(&self, bytes: u128) -> usize {
        let mixed =
            (bytes as u64 ^ ((bytes >> 64) as u64).rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut place = (mixed >> 47) as usize;
        loop {
            let slot = self.places[place];
            if slot == 0 || self.slots[usize::from(slot)].spelling & !IS_WORD == bytes {
                return place;
            }
            place = (place + 1) & (PLACES - 1);
        }
    }

    #[inline(always)]
    fn reading(&self, bytes: u128) -> Option<Reading> {
        let place = self.places[self.find(bytes)];
        if place == 0 {
            return None;
        }
        let Slot { spelling, strict, skeleton } = self.slots[usize::from(place)];
        let kind = if spelling & IS_WORD == 0 { TokenKind::Syllable } else { TokenKind::Word };
        Some(Reading { kind, strict, skeleton })
    }

    /// The syllable that opens `rest`, if it is written the ordinary way and nothing can join it.
    ///
    /// Takes bytes up to the first ASCII one that is no letter. A byte outside ASCII may be anything; only
    /// one that the table has in that place is a letter.
    #[inline(always)]
    pub(super) fn quick(&self, rest: &[u8]) -> Option<Quick> {
        let window: &[u8; 16] = rest.first_chunk()?;
        let word = u128::from_le_bytes(*window);
        let (mut low, mut high) = (word as u64, (word >> 64) as u64);
        let stop = stops(low);
        let length;
        if stop != 0 {
            length = stop.trailing_zeros() as usize / 8;
            low = lower(low & ((1 << (8 * length)) - 1));
            high = 0;
        } else {
            let stop = stops(high);
            if stop == 0 {
                return None;
            }
            length = 8 + stop.trailing_zeros() as usize / 8;
            low = lower(low);
            high = lower(high & ((1 << (8 * (length - 8))) - 1));
        }
        if matches!(window[length], b'0'..=b'9' | b'\'' | 0x1F) {
            return None;
        }
        let bytes = u128::from(low) | u128::from(high) << 64;
        match self.reading(bytes) {
            Some(reading) => Some(Quick { length, reading }),
            None => plain_word(&bytes.to_le_bytes()[..length]),
        }
    }

    /// Reads any word; one of letters of the alphabet, in any case or composition, without the slow rules
    /// when it turns out to be an ordinary syllable.
    pub(super) fn read(&self, word: &str) -> Reading {
        self.folded(word).unwrap_or_else(|| spelling::read(word, TokenKind::Word))
    }

    /// Whether it is a letter of the alphabet, in either case and composed form.
    #[inline(always)]
    pub(super) fn knows(&self, letter: char) -> bool {
        self.folds.get(letter as usize).is_some_and(|&fold| fold != 0)
    }

    /// Whether an ASCII word is a syllable, or one that lost its marks.
    pub(super) fn has_bare(&self, word: &str) -> bool {
        word.len() <= 12 && self.reading(pack(word.to_ascii_lowercase().as_bytes())).is_some()
    }

    fn folded(&self, word: &str) -> Option<Reading> {
        let mut bytes = 0_u128;
        let mut shift = 0;
        let mut last = None;
        for letter in word.chars() {
            let place = letter as usize;
            let fold = *self.folds.get(place)?;
            if (0x300..0x324).contains(&place) {
                // A mark: the letter before it once more, with the mark.
                let (letter, before): (char, u32) = last?;
                let marked = letter::marked(letter, char::from_u32(place as u32)?)?;
                shift = before;
                bytes &= (1 << shift) - 1;
                let fold = *self.folds.get(marked as usize)?;
                bytes |= u128::from(fold & 0xFF_FFFF) << shift;
                last = Some((marked, shift));
                shift += fold >> 24;
            } else if fold == 0 {
                return None;
            } else {
                last = Some((letter, shift));
                bytes |= u128::from(fold & 0xFF_FFFF) << shift;
                shift += fold >> 24;
            }
            if shift > 96 {
                return None;
            }
        }
        self.reading(bytes)
    }
}

/// An abbreviation or foreign word: ASCII letters that are no syllable, and none that can be mended into one.
fn plain_word(lower: &[u8]) -> Option<Quick> {
    if lower.starts_with(b"gh") || lower.starts_with(b"ngh") {
        return None;
    }
    let key = Key::of_ascii(lower)?;
    let reading = Reading { kind: TokenKind::Word, strict: key, skeleton: key };
    Some(Quick { length: lower.len(), reading })
}

/// The number that opens `rest`, when it is digits and nothing that follows can belong to it.
#[inline(always)]
pub(super) fn quick_number(rest: &[u8]) -> Option<Quick> {
    let window: &[u8; 16] = rest.first_chunk()?;
    let length = window.iter().position(|byte| !byte.is_ascii_digit()).filter(|&length| length < 9)?;
    let alone = match (window[length], window[length + 1]) {
        (b';' | b')' | b'\n' | b'!' | b'?', _) => true,
        (b',' | b'.', next) => !next.is_ascii_digit() && next < 0x80,
        (b' ', next) => next.is_ascii_alphanumeric() || next == b'(',
        _ => false,
    };
    if !alone {
        return None;
    }
    let key = Key::of_ascii(&window[..length])?;
    Some(Quick { length, reading: Reading { kind: TokenKind::Number, strict: key, skeleton: key } })
}

/// The lower-case UTF-8 bytes of every letter of the alphabet, by code point, and eight times their count
/// in the top byte; zero is no such letter.
fn folds() -> Box<[u32]> {
    let mut folds = vec![0; 0x1F00];
    for (place, fold) in folds.iter_mut().enumerate() {
        let Some(letter) = char::from_u32(place as u32).map(meant) else { continue };
        // A letter that becomes two in lower case is left to the slow rules.
        let mut lowered = letter.to_lowercase();
        let (Some(lower), None) = (lowered.next(), lowered.next()) else { continue };
        if lower.is_ascii_lowercase() || lower == 'đ' || letter::VOWELS.as_flattened().contains(&lower) {
            let mut buffer = [0; 4];
            let width = lower.encode_utf8(&mut buffer).len() as u32;
            *fold = u32::from_le_bytes(buffer) | (8 * width) << 24;
        }
    }
    folds.into()
}

fn pack(spelling: &[u8]) -> u128 {
    spelling.iter().rev().fold(0, |packed, &byte| packed << 8 | u128::from(byte))
}

/// The top bit of every byte that is ASCII and no letter.
#[inline(always)]
fn stops(bytes: u64) -> u64 {
    let folded = (bytes | (0x20 * ONES)) & !TOPS;
    let from_a = folded + (0x80 - 0x61) * ONES;
    let past_z = folded + (0x80 - 0x7B) * ONES;
    !(from_a & !past_z | bytes) & TOPS
}

/// ASCII capitals as small letters.
#[inline(always)]
fn lower(bytes: u64) -> u64 {
    let seven = bytes & !TOPS;
    let capital = (seven + (0x80 - 0x41) * ONES) & !(seven + (0x80 - 0x5B) * ONES) & !bytes & TOPS;
    bytes | capital >> 2
}
