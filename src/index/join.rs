//! Which texts share enough shingles: every such pair, found through the rarest shingles of both.
//!
//! Whoever shares enough with another has [`SEVERAL`] keys of its prefix, or as many as they must share where
//! these are fewer (see [`Prefixes`]). The place of the
//! first of them bounds what can still be shared (Xiao et al. 2008, "PPJoin"), and so does a [`Signature`] of
//! either.

use std::ops::Range;

use super::{
    prefix::{Prefixes, SEVERAL, Size},
    signature::{Signature, touch},
};
use crate::overlap::{Bound, Measure};

/// Postings that are gone through one by one.
const SHORT: usize = 16;
/// Signatures looked up at a time: few enough to stay in the cache until they are compared.
const SIGNATURES: usize = 128;

/// Texts ready to be asked who is alike.
pub(crate) struct Join {
    bound: Bound,
    needs: Needs,
    /// By size, then in the order they came in.
    texts: Vec<u32>,
    /// By themselves, since they are asked for again and again, far apart.
    sizes: Vec<Size>,
    signatures: Vec<Signature>,
    /// Keys as they were made, some texts at a time.
    keys: Vec<Vec<u64>>,
    /// Which of them are the prefix of each text.
    prefixes: Vec<(u32, Range<usize>)>,
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
    /// How many of the shared shingles stand there from the key on, or [`Posting::MOST`] where it is that many
    /// or more; above it bits of the key itself.
    left: u32,
}

impl Posting {
    const MOST: u32 = (1 << 20) - 1;

    /// Bits of a key that tell it from most others of its bucket.
    fn mark(key: u64) -> u32 {
        (key >> 24) as u32 & !Posting::MOST
    }

    fn new(place: usize, left: u32, key: u64) -> Posting {
        Posting { place: place as u32, left: left.min(Posting::MOST) | Posting::mark(key) }
    }

    /// How many shingles both can share from the key on, as far as this text can tell.
    fn left(self) -> u32 {
        match self.left & Posting::MOST {
            Posting::MOST => u32::MAX,
            left => left,
        }
    }
}

/// What one thread remembers while it asks.
pub(crate) struct Scratch {
    /// How many keys of the one that asks each text has; none between two who ask.
    counts: Vec<u8>,
    /// For each key of a text where its postings lie.
    lists: Vec<Range<u32>>,
    met: Vec<Met>,
}

/// A text that has a key of the one that asks.
struct Met {
    other: u32,
    /// Where the first key of both stands in the one that asks.
    at: u32,
    /// How many the other can share from there on, if it has that key: a posting is told by its bucket and mark,
    /// which now and then stand for another key.
    left: u32,
    /// How many both must share.
    need: u32,
}

impl Join {
    /// Takes up all texts that can be alike another, by their names: linear in their prefixes but for sorting
    /// the texts by size.
    pub(crate) fn new(bound: Bound, prefixes: Vec<Prefixes>) -> Join {
        let mut order: Vec<(u32, u32, u32, u32)> = Vec::new();
        for (block, prefixes) in (0..).zip(&prefixes) {
            let rows = prefixes.rows.iter().zip(0..);
            order.extend(rows.map(|(row, at)| (row.size.all, row.text, block, at)));
        }
        order.sort_unstable();
        let mut join = Join {
            bound,
            needs: Needs::new(bound, order.last().map_or(0, |last| last.0)),
            texts: Vec::with_capacity(order.len()),
            sizes: Vec::with_capacity(order.len()),
            signatures: Vec::with_capacity(order.len()),
            keys: Vec::new(),
            prefixes: Vec::with_capacity(order.len()),
            mask: 0,
            starts: Vec::new(),
            postings: Vec::new(),
        };
        for (_, text, block, at) in order {
            let row = &prefixes[block as usize].rows[at as usize];
            join.texts.push(text);
            join.sizes.push(row.size);
            join.signatures.push(row.signature);
            join.prefixes.push((block, row.keys.clone()));
        }
        join.keys = prefixes.into_iter().map(|prefixes| prefixes.keys).collect();
        let indexed: usize = (0..join.len()).map(|place| join.indexed(place).len()).sum();
        join.mask = indexed.next_power_of_two() as u64 - 1;
        // One place on, so that each start has come to the place it belongs to when all are filled.
        let mut starts = vec![0u32; join.mask as usize + 3];
        for place in 0..join.len() {
            join.indexed(place).iter().for_each(|&key| starts[join.bucket(key) + 2] += 1);
        }
        (2..starts.len()).for_each(|at| starts[at] += starts[at - 1]);
        let mut postings = vec![Posting::default(); indexed];
        for place in 0..join.len() {
            for (left, &key) in (1..=join.sizes[place].shared).rev().zip(join.indexed(place)) {
                let next = &mut starts[join.bucket(key) + 1];
                postings[*next as usize] = Posting::new(place, left, key);
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
        (self.texts[place], self.sizes[place].all)
    }

    /// Room for one who asks.
    pub(crate) fn scratch(&self) -> Scratch {
        Scratch { counts: vec![0; self.len()], lists: Vec::new(), met: Vec::new() }
    }

    /// Calls `found` with the place of every text before this one that may reach the bound with it: all that
    /// do, and few that do not.
    pub(crate) fn ask(&self, place: usize, scratch: &mut Scratch, mut found: impl FnMut(usize)) {
        self.meet(place, scratch);
        for met in scratch.met.chunks(SIGNATURES) {
            touch(met, |met| self.signatures[met.other as usize].peek());
            for met in met {
                let other = met.other as usize;
                if self.signatures[place].most(&self.signatures[other]) >= met.need && self.can(place, met) {
                    found(other);
                }
            }
        }
    }

    /// Fills the room with the texts that have enough keys of this one, where the first of them leaves enough.
    fn meet(&self, place: usize, scratch: &mut Scratch) {
        let mine = self.sizes[place];
        // No other needs to share less, and none is found that is smaller than that.
        let least = self.bound.need_with_any(mine.all).unwrap_or(0);
        let (smallest, least) = match self.bound.measure {
            Measure::Jaccard => (self.sizes.partition_point(|other| other.all < least) as u32, least),
            Measure::Containment => (0, 0),
        };
        let Scratch { counts, lists, met } = scratch;
        let keys = self.keys(place);
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
            for &posting in &postings[first..] {
                let other = posting.place;
                if other as usize >= place {
                    break;
                }
                // Of those that must be shared the sixth has all but five behind it.
                if posting.left & !Posting::MOST == Posting::mark(key)
                    && other >= smallest
                    && posting.left().saturating_add(SEVERAL - 1) >= least
                {
                    let count = &mut counts[other as usize];
                    if *count == 0 {
                        met.push(Met { other, at, left: posting.left(), need: 0 });
                    }
                    *count = count.saturating_add(1);
                }
            }
        }
        met.retain_mut(|met| {
            let count = u32::from(std::mem::take(&mut counts[met.other as usize]));
            if count < SEVERAL.min(least) {
                return false;
            }
            met.need = self.needs.of(mine.all, self.sizes[met.other as usize].all).unwrap_or(u32::MAX);
            count >= SEVERAL.min(met.need)
                && mine.shared - met.at >= met.need
                && (met.left >= met.need || self.there(place, met).is_none())
        });
    }

    /// Where the first key of both stands in the prefix of the other; `None` where only its mark is the same.
    fn there(&self, place: usize, met: &Met) -> Option<usize> {
        let other = met.other as usize;
        let there = self.sizes[other].shared.saturating_sub(met.left) as usize;
        (self.keys(other).get(there) == self.keys(place).get(met.at as usize)).then_some(there)
    }

    /// Whether two can share as many as they must from their first key on, by the keys.
    fn can(&self, place: usize, met: &Met) -> bool {
        let (other, need) = (met.other as usize, met.need as usize);
        let keys = &self.keys(place)[met.at as usize..];
        let others = &self.keys(other)[self.there(place, met).unwrap_or(0)..];
        let behind = |place: usize| self.sizes[place].shared as usize - self.keys(place).len();
        // All that is left of either may stand behind the prefix of the other.
        let (left, right) = (behind(place) + keys.len(), behind(other) + others.len());
        let (mut here, mut to, mut shared) = (0, 0, 0);
        while shared + (left - here).min(right - to) >= need {
            let (Some(one), Some(two)) = (keys.get(here), others.get(to)) else { return true };
            shared += usize::from(one == two);
            here += usize::from(one <= two);
            to += usize::from(two <= one);
        }
        false
    }

    /// The keys in the prefix of a text.
    fn keys(&self, place: usize) -> &[u64] {
        let (block, keys) = &self.prefixes[place];
        &self.keys[*block as usize][keys.clone()]
    }

    /// The part of a prefix that texts not smaller than it find it by.
    fn indexed(&self, place: usize) -> &[u64] {
        let size = self.sizes[place];
        let Some(need) = self.needs.of(size.all, size.all) else { return &[] };
        let reach = size.reach(need);
        let keys = self.keys(place);
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

#[cfg(test)]
mod tests {
    use super::{Bound, Join, Prefixes};

    /// A key is met that has the bucket and the mark of another, far back in the other text: what is left behind it
    /// there says nothing of what both share.
    #[test]
    fn a_pair_is_found_although_another_key_has_the_mark_of_one() {
        let key = |level: u64, mark: u64| level << 56 | mark << 44;
        let shared = || (1..=18).map(|mark| key(3, mark)).chain((19..=27).map(|mark| key(5, mark)));
        let early = key(2, 0x777);
        let late = key(4, 0x777) | 1 << 20;
        let mut one: Vec<u64> = shared().chain([late]).chain((100..112).map(|mark| key(6, mark))).collect();
        let mut other: Vec<u64> =
            shared().chain([early]).chain((200..212).map(|mark| key(7, mark))).collect();
        let bound = Bound::jaccard(1, 0.5);
        let mut prefixes = Prefixes::new(bound);
        prefixes.push(0, 0, &mut one);
        prefixes.push(1, 0, &mut other);
        let join = Join::new(bound, vec![prefixes]);
        let mut found = Vec::new();
        join.ask(1, &mut join.scratch(), |place| found.push(place));
        assert_eq!(found, [0]);
    }
}
