//! Texts to what others can find them by: their rarest shingles, how many they have, and a signature.
//!
//! A text that shares `need` of its `size` shingles shares at least `n` of the first `size - need + n` in any
//! fixed order, of both texts (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007, "AllPairs"; for `n`
//! above one Wang, Li, Feng 2012, "AdaptJoin"). With the rarest first, and those nobody else holds counted as
//! certain misses, few need to be looked at.

use std::ops::Range;

use super::Signature;
use crate::overlap::{Bound, Measure};

/// How many shingles two must have in common among their first ones, if they must share so many at all: each
/// makes these longer by one and lets fewer pairs through that are none.
pub(super) const SEVERAL: u32 = 6;

/// What shingles are ordered by: how often about they are met, then their hash. Equal for equal shingles.
pub(crate) fn key(level: u8, hash: u64) -> u64 {
    u64::from(level) << 56 | hash >> 8
}

/// How many distinct shingles a text has, and how many of them others may have, too.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) all: u32,
    pub(super) shared: u32,
}

impl Size {
    /// How many of the shared ones are among the first when `need` are to be found.
    pub(super) fn reach(self, need: u32) -> usize {
        (self.all - need + SEVERAL.min(need)).saturating_sub(self.all - self.shared) as usize
    }
}

/// Some texts as far as they can be found by others.
pub(crate) struct Prefixes {
    bound: Bound,
    pub(super) rows: Vec<Row>,
    /// Keys of the rarest shared shingles of each, ascending; those of two may be equal.
    pub(super) keys: Vec<u64>,
}

/// One text that can be alike another.
pub(super) struct Row {
    pub(super) text: u32,
    pub(super) size: Size,
    /// Of all that others may have.
    pub(super) signature: Signature,
    pub(super) keys: Range<usize>,
}

impl Prefixes {
    /// None yet.
    pub(crate) fn new(bound: Bound) -> Prefixes {
        Prefixes { bound, rows: Vec::new(), keys: Vec::new() }
    }

    /// Takes up a text with so many shingles that nobody else has, and with others by their keys, each shingle
    /// once. Leaves it out when it cannot reach the bound with any.
    ///
    /// Linear in the shingles that are shared, and n log n in those that are kept.
    pub(crate) fn push(&mut self, text: u32, alone: u32, shared: &mut [u64]) {
        let size = Size { all: alone + shared.len() as u32, shared: shared.len() as u32 };
        let Some(need) = self.bound.need_with_any(size.all).filter(|&need| need <= size.shared) else {
            return;
        };
        let reach = match self.bound.measure {
            Measure::Jaccard => size.reach(need).min(shared.len()),
            Measure::Containment => shared.len(),
        };
        // It takes the lower bits of a key, which are those of the hash.
        let signature = Signature::of(shared.iter().copied());
        if reach < shared.len() {
            shared.select_nth_unstable(reach);
        }
        let start = self.keys.len();
        self.keys.extend_from_slice(&shared[..reach]);
        self.keys[start..].sort_unstable();
        self.rows.push(Row { text, size, signature, keys: start..self.keys.len() });
    }

    /// The same in no more memory than it needs.
    pub(crate) fn fitted(mut self) -> Prefixes {
        self.keys.shrink_to_fit();
        self
    }
}
