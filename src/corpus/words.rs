//! Words to small numbers.

use foldhash::HashMap;

use crate::{
    overlap::Marks,
    shingle::{BARRIER, Lens, mix},
    text::{Token, TokenKind},
};

/// Every word seen so far, numbered in the order it was first seen.
#[derive(Clone, Default)]
pub(super) struct Words {
    codes: HashMap<u64, u32>,
    /// The words seen first, most of which are frequent: looked up here before `codes`.
    frequent: Vec<(u64, u32)>,
    /// What each code is compared by, with and without marks.
    pub(super) keys: Vec<[u64; 2]>,
    strict: Vec<u64>,
    skeleton: Vec<u64>,
    folded: Vec<u32>,
    bare: HashMap<u64, u32>,
}

/// Places for frequent words: few enough to stay in the cache of a core.
const FREQUENT: usize = 1 << 14;

/// The place of a word among the frequent ones.
fn place(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 50) as usize
}

impl Words {
    /// The code of a word that is known.
    pub(super) fn known(&self, key: u64) -> Option<u32> {
        match self.frequent.get(place(key)) {
            Some(&(known, code)) if known == key && code != BARRIER => Some(code),
            _ => self.codes.get(&key).copied(),
        }
    }

    /// A code of the words without marks that look like this.
    pub(super) fn known_bare(&self, skeleton: u64) -> Option<u32> {
        self.bare.get(&skeleton).copied()
    }

    /// The code of a word; a new one when it is not known.
    pub(super) fn code(&mut self, [strict, skeleton]: [u64; 2]) -> u32 {
        if let Some(code) = self.known(strict) {
            return code;
        }
        let code = self.keys.len() as u32;
        self.codes.insert(strict, code);
        self.frequent.resize(FREQUENT, (0, BARRIER));
        let frequent = &mut self.frequent[place(strict)];
        if frequent.1 == BARRIER {
            *frequent = (strict, code);
        }
        self.keys.push([strict, skeleton]);
        self.strict.push(mix(strict));
        self.skeleton.push(mix(skeleton));
        self.folded.push(*self.bare.entry(skeleton).or_insert(code));
        code
    }

    /// How shingles look at codes.
    pub(super) fn lens(&self, marks: Marks) -> Lens<'_> {
        match marks {
            Marks::Kept => Lens { seeds: &self.strict, folded: &[] },
            Marks::Ignored => Lens { seeds: &self.skeleton, folded: &self.folded },
        }
    }
}

/// What each token of one text is compared by, with and without marks.
#[derive(Default)]
pub(super) struct Spelled(Vec<[u64; 2]>);

/// Stands for a token that no shingle may hold.
const NOTHING: [u64; 2] = [u64::MAX; 2];

impl Spelled {
    /// Nothing yet, with room for so many tokens.
    pub(super) fn with_capacity(tokens: usize) -> Spelled {
        Spelled(Vec::with_capacity(tokens))
    }

    /// Adds a token, and says whether it came with a form.
    pub(super) fn push(&mut self, token: &Token, excused: bool) {
        let is_barrier = excused || token.kind == TokenKind::Leader;
        self.0.push(if is_barrier { NOTHING } else { [token.strict.to_bits(), token.skeleton.to_bits()] });
    }
}

/// What one text consists of before all of its words have codes.
pub(super) struct Reading {
    /// A code for each token; [`BARRIER`] for those that no shingle may hold and for words not known yet.
    codes: Vec<u32>,
    /// Places of words not known yet, and what these are compared by.
    unknown: Vec<(u32, [u64; 2])>,
}

impl Reading {
    /// Looks up the words of a text. All at once: what lies far apart in memory is then asked for many at a
    /// time.
    pub(super) fn new(words: &Words, spelled: &Spelled) -> Reading {
        let mut unknown = Vec::new();
        let code = |(place, keys): (usize, &[u64; 2])| match words.known(keys[0]) {
            _ if *keys == NOTHING => BARRIER,
            Some(code) => code,
            None => {
                unknown.push((place as u32, *keys));
                BARRIER
            }
        };
        let codes = spelled.0.iter().enumerate().map(code).collect();
        Reading { codes, unknown }
    }

    /// A code for each token, new ones for words not known yet.
    pub(super) fn codes(mut self, words: &mut Words) -> Box<[u32]> {
        for (place, keys) in self.unknown {
            self.codes[place as usize] = words.code(keys);
        }
        self.codes.into_boxed_slice()
    }
}
