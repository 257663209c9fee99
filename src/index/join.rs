//! Which texts share enough shingles: every such pair, found through the rarest shingles of both.
//!
//! A text that shares `need` of its `size` shingles must share one of the first `size - need + 1` in any
//! fixed order (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007, "AllPairs"). With the rarest
//! first, and those nobody else holds counted as certain misses, few need to be looked at. The place of
//! the first common shingle bounds what can still be shared (Xiao et al. 2008, "PPJoin"), and so does a
//! [`Signature`] of either.

use std::ops::Range;

use super::signature::{Signature, touch};
use crate::overlap::{Bound, Measure};

/// Postings that are gone through one by one.
const SHORT: usize = 16;
/// Signatures looked up at a time: few enough to stay in the cache until they are compared.
const SIGNATURES: usize = 128;

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

/// What shingles are ordered by: how often about they are met, then their hash. Equal for equal shingles.
pub(crate) fn key(count: u8, hash: u64) -> u64 {
    u64::from(count) << 56 | hash >> 8
}

impl Prefix {
    /// The prefix of a text with so many shingles that nobody else has, and with others by their keys; none of
    /// either repeats. `None` when the text cannot reach the bound with any.
    ///
    /// Linear in the shingles that are shared, and n log n in those that stand in the prefix.
    pub(crate) fn new(bound: Bound, alone: u32, shared: &mut [u64]) -> Option<Prefix> {
        let size = alone + shared.len() as u32;
        let need = bound.need_with_any(size)?;
        let reach = match bound.measure {
            Measure::Jaccard => (size - need + 1).saturating_sub(alone) as usize,
            Measure::Containment => shared.len(),
        };
        if reach == 0 || shared.is_empty() {
            return None;
        }
        // The upper bits of a key are its count, the lower ones those of the hash.
        let signature = Signature::of(shared.iter().copied());
        if reach < shared.len() {
            shared.select_nth_unstable(reach);
        }
        let mut keys = shared[..reach.min(shared.len())].to_vec();
        keys.sort_unstable();
        Some(Prefix { size, shared: shared.len() as u32, signature, keys })
    }
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
    /// The bits of a key that name its bucket.
    mask: u64,
    /// Where the postings of each bucket start, and where the last ones end.
    starts: Vec<u32>,
    /// By bucket: texts that larger ones find by a key that falls there, in order.
    postings: Vec<Posting>,
}

/// A text that has a key in its prefix.
#[derive(Clone, Copy, Default)]
struct Posting {
    place: u32,
    /// How far back the key stands there, as far as the lower bits hold it, below bits of the key itself.
    at: u32,
}

impl Posting {
    const BITS: u32 = 20;
    const FARTHEST: u32 = (1 << Posting::BITS) - 1;

    /// Bits of a key that tell it from most others of its bucket.
    fn mark(key: u64) -> u32 {
        (key >> 24) as u32 & !Posting::FARTHEST
    }

    fn new(place: usize, at: usize, key: u64) -> Posting {
        let at = u32::try_from(at).unwrap_or(u32::MAX).min(Posting::FARTHEST);
        Posting { place: place as u32, at: at | Posting::mark(key) }
    }
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
    /// For each key of a text where its postings lie.
    lists: Vec<Range<u32>>,
    met: Vec<Met>,
}

/// A text that has a key of the one that asks.
struct Met {
    other: u32,
    /// How far back the first key of both stands in the one that asks, and in the other.
    at: u32,
    there: u32,
    /// How many both must share.
    need: u32,
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
        let (starts, postings) = (Vec::new(), Vec::new());
        let mut join = Join { bound, needs, texts, signatures, keys, mask: 0, starts, postings };
        let indexed: usize = (0..join.texts.len()).map(|place| join.indexed(place).len()).sum();
        join.mask = indexed.next_power_of_two() as u64 - 1;
        // One place on, so that each start has come to the place it belongs to when all are filled.
        let mut starts = vec![0u32; join.mask as usize + 3];
        for place in 0..join.texts.len() {
            join.indexed(place).iter().for_each(|&key| starts[join.bucket(key) + 2] += 1);
        }
        (2..starts.len()).for_each(|at| starts[at] += starts[at - 1]);
        let mut postings = vec![Posting::default(); indexed];
        for place in 0..join.texts.len() {
            for (at, &key) in join.indexed(place).iter().enumerate() {
                let next = &mut starts[join.bucket(key) + 1];
                postings[*next as usize] = Posting::new(place, at, key);
                *next += 1;
            }
        }
        (join.starts, join.postings) = (starts, postings);
        join
    }

    /// Where the postings of a key lie, among those of others.
    fn bucket(&self, key: u64) -> usize {
        (key & self.mask) as usize
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
        Scratch { seen: vec![u32::MAX; self.len()], lists: Vec::new(), met: Vec::new() }
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
        let Scratch { seen, lists, met } = scratch;
        let keys = &self.keys[self.range(place)];
        // What lies far apart in memory is looked up for many at a time before any of it is needed.
        lists.clear();
        lists.extend(keys.iter().map(|&key| {
            let bucket = self.bucket(key);
            self.starts[bucket]..self.starts[bucket + 1]
        }));
        touch(&*lists, |list| self.postings.get(list.start as usize).map_or(0, |first| first.place));
        met.clear();
        for ((at, &key), list) in (0..).zip(keys).zip(&*lists) {
            let postings = &self.postings[list.start as usize..list.end as usize];
            let first = match postings.len() {
                0..SHORT => 0,
                _ => postings.partition_point(|posting| posting.place < smallest),
            };
            for &Posting { place: other, at: there } in &postings[first..] {
                if other as usize >= place {
                    break;
                }
                if there & !Posting::FARTHEST == Posting::mark(key)
                    && other >= smallest
                    && std::mem::replace(&mut seen[other as usize], place as u32) != place as u32
                {
                    // It is the first key that both have; it stands there or farther back.
                    met.push(Met { other, at, there: there & Posting::FARTHEST, need: 0 });
                }
            }
        }
        met.retain_mut(|met| {
            let theirs = &self.texts[met.other as usize];
            met.need = self.needs.of(mine.size, theirs.size).unwrap_or(u32::MAX);
            (mine.shared - met.at).min(theirs.shared - met.there) >= met.need
        });
        for met in met.chunks(SIGNATURES) {
            touch(met, |met| self.signatures[met.other as usize].peek());
            for &Met { other, at, there, need } in met {
                if self.signatures[place].most(&self.signatures[other as usize]) >= need
                    && self.can((place, at as usize), (other as usize, there as usize), need)
                {
                    found(other as usize);
                }
            }
        }
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
    fn indexed(&self, place: usize) -> &[u64] {
        let Row { size, shared, .. } = self.texts[place];
        let Some(need) = self.needs.of(size, size) else { return &[] };
        let reach = (size - need + 1).saturating_sub(size - shared) as usize;
        let keys = &self.keys[self.range(place)];
        &keys[..reach.min(keys.len())]
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
