//! Texts to the index of what they share, a range of hashes at a time.

use std::ops::{Range, RangeInclusive};

use rayon::prelude::*;

use crate::{
    index::{self, Bucket, Entry, Index},
    shingle::{self, Lens},
};

/// Shingles taken up at a time: bounds the memory beside the index to some 16 bytes for each.
pub(super) const AT_A_TIME: usize = 12 << 20;
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

    /// For each text named, how many shingles it has that nobody else named has, among that part of all hashes.
    ///
    /// Never too many: what is taken for shared though it is not is only left out.
    pub(super) fn lonely(self, named: &[u32], part: Range<f64>) -> Vec<u32> {
        let share = part.end - part.start;
        // The float nearest to 2^64 is cut to the largest number there is.
        let wanted = (part.start * 2f64.powi(64)) as u64..(part.end * 2f64.powi(64)) as u64;
        let bits = bits((self.total(named.iter().copied()) as f64 * share) as usize);
        let scattered: Vec<Vec<Vec<(u32, u32)>>> = self.scatter(named, |block, numbers, room| {
            *room = self.room(block, bits, share);
            for (number, &text) in numbers.zip(block) {
                shingle::each(&self.texts[text as usize], self.lens, self.size, |hash, _| {
                    if wanted.contains(&hash) {
                        room[(hash & ((1 << bits) - 1)) as usize]
                            .push(((hash >> bits) as u32, number as u32));
                    }
                });
            }
        });
        let mut lonely = vec![0; named.len()];
        let alone: Vec<Vec<u32>> = (0..1usize << bits)
            .into_par_iter()
            .map(|bucket| index::alone(scattered.iter().map(|block| block[bucket].as_slice())))
            .collect();
        alone.into_iter().flatten().for_each(|number| lonely[number as usize] += 1);
        lonely
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
