//! Texts to the index of what they share, a range of hashes at a time.

use std::ops::{Range, RangeInclusive};

use rayon::prelude::*;

use crate::{
    index::{self, Bucket, Counts, Entry, Index, Prefix},
    overlap::{Bound, Measure},
    shingle::{self, Lens, Sieve},
};

/// Shingles taken up at a time: bounds the memory beside the index to some 16 bytes for each.
pub(super) const AT_A_TIME: usize = 12 << 20;
/// Shingles that one part of a block counts, at 4 bytes each: few enough to stay in the cache.
const COUNTED: usize = 1 << 17;
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
    /// Hash and place of every shingle.
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

    /// Of each text named that may reach the bound with another, what others can find it by.
    pub(super) fn prefixes(self, bound: Bound, named: &[u32]) -> Vec<(u32, Prefix)> {
        let counts = self.counts(named);
        let prefix = |room: &mut Room, &text: &u32| {
            let codes = &self.texts[text as usize];
            let Room { met, indexes, read, keys, sieve } = room;
            met.clear();
            indexes.clear();
            shingle::each(codes, self.lens, self.size, |hash, place| {
                met.push((hash, place as u32));
                indexes.push(counts.index(hash));
            });
            counts.read(indexes, read);
            let all = met.len() as u32;
            let alone = read.iter().map(|&count| u32::from(count <= 1)).sum();
            // A text has at most as many distinct shingles as places for one, and the fewer it has the more
            // of them are alone: most texts can be told from that to be alike no other.
            if bound.measure == Measure::Jaccard && bound.need_with_any(all)? + alone > all {
                return None;
            }
            keys.clear();
            sieve.clear(met.len());
            for (&(hash, place), &count) in met.iter().zip(&*read) {
                if count > 1 && sieve.is_new(codes, self.lens, self.size, hash, place as usize) {
                    keys.push(index::key(count, hash));
                }
            }
            Some((text, Prefix::new(bound, alone, keys)?))
        };
        named.par_iter().map_init(Room::default, prefix).flatten_iter().collect()
    }

    /// How often about each shingle of the texts named is met.
    fn counts(self, named: &[u32]) -> Counts {
        let mut counts = Counts::new(self.total(named.iter().copied()));
        let parts = 4 * rayon::current_num_threads();
        // By part of a block, then by row: places to be counted, in room that serves every block.
        let mut scattered = vec![vec![Vec::new(); counts.rows()]; parts];
        let mut rest = named;
        while !rest.is_empty() {
            let mut room = COUNTED * parts;
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
                        let (row, place) = counts.place(hash);
                        rows[row].push(place);
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

/// The hashes of one of so many ranges.
fn bounds(range: u64, ranges: u64) -> RangeInclusive<u64> {
    let width = u64::MAX / ranges;
    range * width..=if range + 1 == ranges { u64::MAX } else { (range + 1) * width - 1 }
}

fn bits(shingles: usize) -> u32 {
    (shingles / IN_A_BUCKET).max(1).ilog2().min(11)
}
