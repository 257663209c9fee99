//! Which texts share enough shingles: every such pair, found through the rarest shingles of both.
//!
//! A text that shares `need` of its `size` shingles must share one of the first `size - need + 1` in any
//! fixed order (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007, "AllPairs"). With the rarest
//! first, and those nobody else holds counted as certain misses, few need to be looked at. The place of
//! the first common shingle bounds what can still be shared (Xiao et al. 2008, "PPJoin"), and so does the
//! parity of what falls on each bit of a signature (Sandes, Teodoro, Melo 2020, "Bitmap filter").

use std::ops::Range;

use super::group;
use crate::overlap::{Bound, Measure};

/// Words of a signature.
const WORDS: usize = 8;

/// A text as far as others can be found by it.
pub(crate) struct Prefix {
    /// Distinct shingles.
    size: u32,
    /// Those that others may have, too.
    shared: u32,
    signature: Signature,
    /// Keys of the rarest of these, ascending.
    keys: Vec<u64>,
}

/// For each bit, whether an odd number of the shingles that others have, too, fall on it.
#[derive(Clone, Copy, Default)]
struct Signature([u64; WORDS]);

impl Signature {
    /// Adds a shingle, or takes it out again.
    fn flip(&mut self, key: u64) {
        // The upper bits are the count, the lower ones those of the hash.
        self.0[key as usize % WORDS] ^= 1 << (key >> 8 & 63);
    }

    /// How many bits are odd in one and even in the other: each is a shingle that only one of them has.
    fn odd(&self, other: &Signature) -> u32 {
        self.0.iter().zip(&other.0).map(|(one, two)| (one ^ two).count_ones()).sum()
    }
}

/// A shingle that others may have, too: its key, and where it stands first in the text.
pub(crate) type Shared = (u64, u32);

/// What shingles are ordered by: how often about they are met, then their hash. Equal for equal shingles.
pub(crate) fn key(count: u8, hash: u64) -> u64 {
    u64::from(count) << 56 | hash >> 8
}

impl Prefix {
    /// The prefix of a text with so many shingles that nobody else has, and with others, which repeat; `same`
    /// says whether those at two places are the same. `None` when the text cannot reach the bound with any.
    ///
    /// Takes n log n of the shingles that are shared.
    pub(crate) fn new(
        bound: Bound,
        alone: u32,
        shared: &mut Vec<Shared>,
        same: impl Fn(u32, u32) -> bool,
    ) -> Option<Prefix> {
        shared.sort_unstable();
        distinct(shared, same);
        let size = alone + shared.len() as u32;
        let need = bound.need_with_any(size)?;
        let reach = match bound.measure {
            Measure::Jaccard => (size - need + 1).saturating_sub(alone) as usize,
            Measure::Containment => shared.len(),
        };
        if reach == 0 || shared.is_empty() {
            return None;
        }
        let mut signature = Signature::default();
        shared.iter().for_each(|&(key, _)| signature.flip(key));
        let keys = shared[..reach.min(shared.len())].iter().map(|&(key, _)| key).collect();
        Some(Prefix { size, shared: shared.len() as u32, signature, keys })
    }
}

/// Leaves each shingle once. Those of one key are next to one another; seldom do they differ.
fn distinct(shared: &mut Vec<Shared>, same: impl Fn(u32, u32) -> bool) {
    let mut kept = 0;
    for at in 0..shared.len() {
        let (key, place) = shared[at];
        let alike = shared[..kept].iter().rev().take_while(|before| before.0 == key);
        if alike.into_iter().all(|&(_, before)| !same(before, place)) {
            shared[kept] = shared[at];
            kept += 1;
        }
    }
    shared.truncate(kept);
}

/// Texts ready to be asked who is alike.
pub(crate) struct Join {
    bound: Bound,
    needs: Needs,
    /// By size, then in the order they came in.
    texts: Vec<Row>,
    signatures: Vec<Signature>,
    /// Keys of the prefixes, one text after the other.
    keys: Vec<u64>,
    /// For each of these a number that is the same for the same key.
    numbers: Vec<u32>,
    starts: Vec<usize>,
    /// By number: places of the texts that larger ones find by it, ascending, and how far back it stands in each.
    postings: Vec<(u32, u32)>,
}

/// One text in the order of the join.
struct Row {
    text: u32,
    size: u32,
    shared: u32,
    start: usize,
}

/// What one thread remembers while it asks.
pub(crate) struct Scratch {
    seen: Vec<u32>,
}

impl Join {
    /// Takes up all texts that can be alike another, by their names: linear in their prefixes but for sorting
    /// the texts by size.
    pub(crate) fn new(bound: Bound, mut prefixes: Vec<(u32, Prefix)>) -> Join {
        prefixes.sort_by_key(|(text, prefix)| (prefix.size, *text));
        let needs = Needs::new(bound, prefixes.last().map_or(0, |(_, prefix)| prefix.size));
        let total = prefixes.iter().map(|(_, prefix)| prefix.keys.len()).sum();
        let mut keys = Vec::with_capacity(total);
        let (mut texts, mut signatures) = (Vec::new(), Vec::new());
        for (text, Prefix { size, shared, signature, keys: mine }) in prefixes {
            texts.push(Row { text, size, shared, start: keys.len() });
            signatures.push(signature);
            keys.extend(mine);
        }
        let (distinct, _, numbers) = group(keys.iter().copied(), total);
        let mut join =
            Join { bound, needs, texts, signatures, keys, numbers, starts: Vec::new(), postings: Vec::new() };
        let mut starts = vec![0usize; distinct.len() + 2];
        for place in 0..join.texts.len() {
            join.indexed(place).iter().for_each(|&number| starts[number as usize + 2] += 1);
        }
        (2..starts.len()).for_each(|at| starts[at] += starts[at - 1]);
        let mut postings = vec![(0, 0); starts[starts.len() - 1]];
        for place in 0..join.texts.len() {
            for (at, &number) in join.indexed(place).iter().enumerate() {
                let next = &mut starts[number as usize + 1];
                postings[*next] = (place as u32, at as u32);
                *next += 1;
            }
        }
        (join.starts, join.postings) = (starts, postings);
        join
    }

    /// Number of texts.
    pub(crate) fn len(&self) -> usize {
        self.texts.len()
    }

    /// The name of the text at that place, and its number of distinct shingles.
    pub(crate) fn text(&self, place: usize) -> (u32, u32) {
        (self.texts[place].text, self.texts[place].size)
    }

    /// Room for one who asks.
    pub(crate) fn scratch(&self) -> Scratch {
        Scratch { seen: vec![u32::MAX; self.len()] }
    }

    /// Calls `found` with the place of every text before this one that may reach the bound with it: all that
    /// do, and few that do not.
    pub(crate) fn ask(&self, place: usize, scratch: &mut Scratch, mut found: impl FnMut(usize)) {
        let mine = &self.texts[place];
        let smallest = match self.bound.measure {
            Measure::Jaccard => {
                let least = self.bound.need_with_any(mine.size).unwrap_or(0);
                self.texts.partition_point(|other| other.size < least) as u32
            }
            Measure::Containment => 0,
        };
        for (at, &number) in self.numbers[self.range(place)].iter().enumerate() {
            let [start, end] = [0, 1].map(|at| self.starts[number as usize + at]);
            let postings = &self.postings[start..end];
            let first = match smallest {
                0 => 0,
                _ => postings.partition_point(|&(other, _)| other < smallest),
            };
            for &(other, there) in &postings[first..] {
                if other as usize >= place {
                    break;
                }
                if std::mem::replace(&mut scratch.seen[other as usize], place as u32) == place as u32 {
                    continue;
                }
                let theirs = &self.texts[other as usize];
                let Some(need) = self.needs.of(mine.size, theirs.size) else { continue };
                // This one is the first both have, in the order of keys.
                let rest = (mine.shared - at as u32).min(theirs.shared - there);
                if rest >= need
                    && self.most(place, other as usize) >= need
                    && self.can((place, at), (other as usize, there as usize), need)
                {
                    found(other as usize);
                }
            }
        }
    }

    /// The most that two texts can share, by their signatures.
    fn most(&self, one: usize, other: usize) -> u32 {
        let odd = self.signatures[one].odd(&self.signatures[other]);
        (self.texts[one].shared + self.texts[other].shared - odd) / 2
    }

    /// Whether two can share that many from there on in the prefix of each, by the keys.
    fn can(&self, (mine, at): (usize, usize), (other, there): (usize, usize), need: u32) -> bool {
        let keys = |place: usize, from: usize| &self.keys[self.range(place)][from..];
        let behind = |place: usize| self.texts[place].shared as usize - self.range(place).len();
        let (keys, others) = (keys(mine, at), keys(other, there));
        // All that is left of either may stand behind the prefix of the other.
        let (left, right) = (behind(mine) + keys.len(), behind(other) + others.len());
        let (mut here, mut to, mut shared) = (0, 0, 0);
        while shared + (left - here).min(right - to) >= need as usize {
            let (Some(one), Some(two)) = (keys.get(here), others.get(to)) else { return true };
            shared += usize::from(one == two);
            here += usize::from(one <= two);
            to += usize::from(two <= one);
        }
        false
    }

    fn range(&self, place: usize) -> Range<usize> {
        let end = self.texts.get(place + 1).map_or(self.keys.len(), |next| next.start);
        self.texts[place].start..end
    }

    /// The part of a prefix that texts not smaller than it find it by.
    fn indexed(&self, place: usize) -> &[u32] {
        let Row { size, shared, .. } = self.texts[place];
        let Some(need) = self.needs.of(size, size) else { return &[] };
        let reach = (size - need + 1).saturating_sub(size - shared) as usize;
        let numbers = &self.numbers[self.range(place)];
        &numbers[..reach.min(numbers.len())]
    }
}

/// What [`Bound::need`] says, looked up.
struct Needs {
    bound: Bound,
    /// By what it depends on beside being possible at all: of a Jaccard bound the sum of both sizes, of a
    /// containment bound the smaller one; 0 when no number is enough.
    table: Vec<u32>,
}

impl Needs {
    /// Sizes above this are worked out when they are asked about.
    const LARGEST: u32 = 1 << 14;

    fn new(bound: Bound, largest: u32) -> Needs {
        let largest = largest.min(Needs::LARGEST);
        let need = |left, right| bound.need(left, right).unwrap_or(0);
        let table = match bound.measure {
            Measure::Jaccard => (0..=2 * largest).map(|sum| need(sum - sum / 2, sum / 2)).collect(),
            Measure::Containment => (0..=largest).map(|smaller| need(smaller, smaller)).collect(),
        };
        Needs { bound, table }
    }

    fn of(&self, left: u32, right: u32) -> Option<u32> {
        let smaller = left.min(right);
        let key = match self.bound.measure {
            Measure::Jaccard => left + right,
            Measure::Containment => smaller,
        };
        match self.table.get(key as usize) {
            Some(&need) => (1..=smaller).contains(&need).then_some(need),
            None => self.bound.need(left, right),
        }
    }
}
