//! Texts to the index of what they share, a range of hashes at a time.

use std::ops::{Range, RangeInclusive};

use rayon::prelude::*;

use crate::{
    index::{self, Bucket, Counts, Entry, HeavyHitters, Index, Prefixes},
    overlap::{Bound, Measure},
    shingle::{self, Lens, Sieve},
};

/// Shingles taken up at a time: bounds the memory beside the index to some 16 bytes for each.
pub(super) const AT_A_TIME: usize = 12 << 20;
/// Shingles counted at a time: so many that each row of counters gets some. Those that are not common take 4 bytes
/// each.
const COUNTED: usize = 1 << 23;
/// Texts that tell what is common, where it is not the eighth part of all.
const SAMPLE: usize = 4000;
/// Shingles that one bucket should get.
const IN_A_BUCKET: usize = 1 << 14;
/// Texts that one thread takes up at a time.
const BLOCK: usize = 512;

/// What is looked for: the texts, the way they are read, and the size of their shingles.
#[derive(Clone, Copy)]
pub(super) struct Shingles<'a> {
    pub(super) texts: &'a [Box<[u32]>],
    pub(super) lens: &'a Lens<'a>,
    pub(super) size: usize,
}

/// What one thread works with, text after text.
#[derive(Default)]
struct Room {
    /// Hash, place and level of every shingle that is common.
    often: Vec<(u64, u32, u8)>,
    /// Hash and place of every other.
    met: Vec<(u64, u32)>,
    /// Where the counter of each lies.
    indexes: Vec<usize>,
    /// What it says.
    read: Vec<u8>,
    /// Keys of those that others may have, too.
    keys: Vec<u64>,
    sieve: Sieve,
}

impl Shingles<'_> {
    /// Which of the texts named share which shingles with one another; the index numbers them as `named` does.
    pub(super) fn index(self, named: &[u32]) -> Index {
        let total = self.total(named.iter().copied());
        let ranges = total.div_ceil(AT_A_TIME).max(1) as u64;
        let bits = bits(total / ranges as usize);
        let same = |number: u32, one: u32, other: u32| {
            let codes = &self.texts[named[number as usize] as usize];
            let shingle = |place: u32| &codes[place as usize..place as usize + self.size];
            self.lens.agree(shingle(one), shingle(other))
        };
        let mut buckets = Vec::new();
        for range in 0..ranges {
            let wanted = bounds(range, ranges);
            let scattered: Vec<Vec<Vec<Entry>>> = self.scatter(named, |block, numbers, room| {
                *room = self.room(block, bits, 1.0 / ranges as f64);
                for (text, &named) in numbers.zip(block) {
                    let text = text as u32;
                    shingle::each(&self.texts[named as usize], self.lens, self.size, |hash, place| {
                        if wanted.contains(&hash) {
                            let place = place as u32;
                            room[(hash & ((1 << bits) - 1)) as usize].push(Entry { hash, text, place });
                        }
                    });
                }
            });
            buckets.par_extend((0..1 << bits).into_par_iter().map(|bucket: usize| {
                Bucket::new(scattered.iter().map(|block| block[bucket].as_slice()), same)
            }));
        }
        Index::new(named.len(), &buckets)
    }

    /// Of the texts named those that may reach the bound with another, by what others can find them by.
    pub(super) fn prefixes(self, bound: Bound, named: &[u32]) -> Vec<Prefixes> {
        let common = self.common(named);
        let counts = self.counts(named, &common);
        let prefixes = |room: &mut Room, block: &[u32]| {
            let mut prefixes = Prefixes::new(bound);
            block.iter().for_each(|&text| self.prefix(bound, text, &common, &counts, room, &mut prefixes));
            prefixes.fitted()
        };
        let block = named.len().div_ceil(4 * rayon::current_num_threads()).clamp(1, BLOCK);
        named.par_chunks(block).map_init(Room::default, prefixes).collect()
    }

    /// Adds one text to those that others can find.
    fn prefix(
        self,
        bound: Bound,
        text: u32,
        common: &HeavyHitters,
        counts: &Counts,
        room: &mut Room,
        prefixes: &mut Prefixes,
    ) {
        let codes = &self.texts[text as usize];
        let Room { often, met, indexes, read, keys, sieve } = room;
        often.clear();
        met.clear();
        indexes.clear();
        shingle::each(codes, self.lens, self.size, |hash, place| match common.level(hash) {
            Some(level) => often.push((hash, place as u32, level)),
            None => {
                met.push((hash, place as u32));
                indexes.push(counts.index(hash));
            }
        });
        counts.read(indexes, read);
        let all = (often.len() + met.len()) as u32;
        let alone = read.iter().map(|&count| u32::from(count <= 1)).sum();
        // A text has at most as many distinct shingles as places for one, and the fewer it has the more of them
        // are alone: most texts can be told from that to be alike no other.
        let Some(need) = bound.need_with_any(all) else { return };
        if bound.measure == Measure::Jaccard && need + alone > all {
            return;
        }
        keys.clear();
        sieve.clear(all as usize);
        let others = met.iter().zip(&*read).map(|(&(hash, place), &level)| (hash, place, level));
        for (hash, place, level) in others.filter(|&(.., level)| level > 1).chain(often.iter().copied()) {
            if sieve.is_new(codes, self.lens, self.size, hash, place as usize) {
                keys.push(index::key(level, hash));
            }
        }
        prefixes.push(text, alone, keys);
    }

    /// What many of the texts named hold, as some of them tell.
    fn common(self, named: &[u32]) -> HeavyHitters {
        let one_in = one_in(named);
        HeavyHitters::new(&self.sample(named.iter().step_by(one_in)), one_in)
    }

    /// The hashes of some texts.
    fn sample<'a>(self, texts: impl Iterator<Item = &'a u32>) -> Vec<u64> {
        let mut hashes = Vec::new();
        for &text in texts {
            shingle::each(&self.texts[text as usize], self.lens, self.size, |hash, _| hashes.push(hash));
        }
        hashes
    }

    /// About how many shingles of the texts named are not common, as others than those that told what is tell.
    fn seldom(self, named: &[u32], common: &HeavyHitters) -> usize {
        let one_in = one_in(named);
        let sample = self.sample(named.iter().skip(one_in / 2).step_by(one_in));
        let seldom = sample.iter().filter(|&&hash| common.level(hash).is_none()).count();
        let total = self.total(named.iter().copied());
        match sample.len() {
            0 => total,
            // Should these be unlike all others, counting still makes sense.
            met => ((total as f64 * seldom as f64 / met as f64) as usize).max(total / 16),
        }
    }

    /// How often about each shingle of the texts named is met that is not common.
    fn counts(self, named: &[u32], common: &HeavyHitters) -> Counts {
        let mut counts = Counts::new(self.seldom(named, common));
        let parts = 4 * rayon::current_num_threads();
        // By part of a block, then by row: places to be counted, in room that serves every block.
        let mut scattered = vec![vec![Vec::new(); counts.rows()]; parts];
        let mut rest = named;
        while !rest.is_empty() {
            let mut room = COUNTED;
            let fits = rest.iter().take_while(|&&text| {
                let taken = room > 0;
                room = room.saturating_sub(self.texts[text as usize].len());
                taken
            });
            let (block, after) = rest.split_at(fits.count());
            rest = after;
            let part = block.len().div_ceil(parts);
            scattered.par_iter_mut().zip(block.par_chunks(part)).for_each(|(rows, texts)| {
                rows.iter_mut().for_each(Vec::clear);
                for &text in texts {
                    shingle::each(&self.texts[text as usize], self.lens, self.size, |hash, _| {
                        if common.level(hash).is_none() {
                            let (row, place) = counts.place(hash);
                            rows[row].push(place);
                        }
                    });
                }
            });
            let used = block.len().div_ceil(part);
            let rows: Vec<&mut [u8]> = counts.rows_mut().collect();
            rows.into_par_iter().enumerate().for_each(|(at, row)| {
                scattered[..used].iter().for_each(|part| index::count(row, &part[at]));
            });
        }
        counts
    }

    /// Buckets with room for what that share of all hashes is likely to put into each.
    fn room<T>(self, block: &[u32], bits: u32, share: f64) -> Vec<Vec<T>> {
        let expected = self.total(block.iter().copied()) as f64 * share / f64::from(1u32 << bits);
        let room = (1.1 * expected) as usize + 16;
        (0..1 << bits).map(|_| Vec::with_capacity(room)).collect()
    }

    /// Shingles of the texts named, those that repeat counted again.
    pub(super) fn total(self, named: impl Iterator<Item = u32>) -> usize {
        named.map(|text| self.texts[text as usize].len()).sum()
    }

    fn scatter<T: Send + Default>(
        self,
        named: &[u32],
        fill: impl Fn(&[u32], Range<usize>, &mut T) + Sync,
    ) -> Vec<T> {
        // As many blocks as keep all threads busy, and no more: each has room of its own in every bucket.
        let block = named.len().div_ceil(4 * rayon::current_num_threads()).max(BLOCK);
        named
            .par_chunks(block)
            .enumerate()
            .map(|(at, texts)| {
                let mut room = T::default();
                fill(texts, at * block..at * block + texts.len(), &mut room);
                room
            })
            .collect()
    }
}

/// One text in how many is in a sample.
fn one_in(named: &[u32]) -> usize {
    (named.len() / SAMPLE).max(8)
}

/// The hashes of one of so many ranges.
fn bounds(range: u64, ranges: u64) -> RangeInclusive<u64> {
    let width = u64::MAX / ranges;
    range * width..=if range + 1 == ranges { u64::MAX } else { (range + 1) * width - 1 }
}

fn bits(shingles: usize) -> u32 {
    (shingles / IN_A_BUCKET).max(1).ilog2().min(11)
}
