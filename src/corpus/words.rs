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
    /// What each code is compared by, with and without marks.
    pub(super) keys: Vec<[u64; 2]>,
    strict: Vec<u64>,
    skeleton: Vec<u64>,
    folded: Vec<u32>,
    bare: HashMap<u64, u32>,
}

impl Words {
    /// The code of a word that is known.
    pub(super) fn known(&self, key: u64) -> Option<u32> {
        self.codes.get(&key).copied()
    }

    /// The code of a word; a new one when it is not known.
    pub(super) fn code(&mut self, [strict, skeleton]: [u64; 2]) -> u32 {
        if let Some(code) = self.known(strict) {
            return code;
        }
        let code = self.keys.len() as u32;
        self.codes.insert(strict, code);
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

/// What the tokens of one text are compared by; `None` for those that no shingle may hold.
pub(super) fn keys(tokens: &[Token], excused: &[bool]) -> Vec<Option<[u64; 2]>> {
    let mut keys: Vec<Option<[u64; 2]>> = tokens
        .iter()
        .map(|token| {
            (token.kind != TokenKind::Leader).then(|| [token.strict.to_bits(), token.skeleton.to_bits()])
        })
        .collect();
    keys.iter_mut().zip(excused).filter(|(_, excused)| **excused).for_each(|(key, _)| *key = None);
    keys
}

/// Codes of a text, one for each token.
pub(super) fn codes(words: &mut Words, keys: &[Option<[u64; 2]>]) -> Box<[u32]> {
    keys.iter().map(|key| key.map_or(BARRIER, |key| words.code(key))).collect()
}
