//! Shingles to the texts that hold them.

mod counts;
mod heavy_hitters;
mod join;
mod lookup;
mod prefix;
mod signature;

pub(crate) use self::{
    counts::{Counts, count},
    heavy_hitters::HeavyHitters,
    join::Join,
    lookup::Lookup,
    prefix::{Prefixes, key},
    signature::{Signature, touch},
};

/// One shingle of one text, by its hash, and where it stands there.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) hash: u64,
    pub(crate) text: u32,
    pub(crate) place: u32,
}

/// The shingles of one range of hashes and who holds them.
pub(crate) struct Bucket {
    /// Hashes held by two texts or more, ascending.
    hashes: Vec<u64>,
    /// End of the holders of each.
    ends: Vec<u32>,
    /// Texts in order, for one hash after the other.
    holders: Vec<u32>,
    /// Texts that hold a shingle nobody else has, once for each such shingle.
    alone: Vec<u32>,
}

impl Bucket {
    /// Brings together what was found in a range of hashes, text by text in their order.
    ///
    /// `same` says whether two places of a text hold the same shingle: it is asked where two have the same
    /// hash, and what is the same counts once. Linear in the entries but for shingles of one hash in one
    /// text that differ, and but for sorting the hashes that are shared.
    pub(crate) fn new<'a>(
        parts: impl Iterator<Item = &'a [Entry]> + Clone,
        same: impl Fn(u32, u32, u32) -> bool,
    ) -> Bucket {
        let entries = parts.clone().map(<[_]>::len).sum();
        let (hashes, mut starts, numbers) = group(parts.clone().flatten().map(|entry| entry.hash), entries);
        let mut held = vec![(0, 0); numbers.len()];
        for (entry, number) in parts.flatten().zip(numbers) {
            let next = &mut starts[number as usize];
            held[*next as usize] = (entry.text, entry.place);
            *next += 1;
        }
        let mut bucket =
            Bucket { hashes: Vec::new(), ends: Vec::new(), holders: Vec::new(), alone: Vec::new() };
        let mut shared: Vec<(u64, u32, u32)> = Vec::new();
        let mut start = 0;
        for (&hash, &end) in hashes.iter().zip(&starts) {
            let kept = distinct(&mut held[start as usize..end as usize], &same);
            if kept == 1 {
                bucket.alone.push(held[start as usize].0);
            } else {
                shared.push((hash, start, start + kept));
            }
            start = end;
        }
        shared.sort_unstable_by_key(|&(hash, start, _)| (hash, start));
        for (hash, start, end) in shared {
            bucket.hashes.push(hash);
            bucket.holders.extend(held[start as usize..end as usize].iter().map(|&(text, _)| text));
            bucket.ends.push(bucket.holders.len() as u32);
        }
        bucket
    }

    fn holders(&self, place: usize) -> &[u32] {
        let start = if place == 0 { 0 } else { self.ends[place - 1] };
        &self.holders[start as usize..self.ends[place] as usize]
    }
}

/// The distinct hashes in the order they come, where those that are equal start when laid one after the other,
/// and for each of the so many that come the number of its hash.
fn group(all: impl Iterator<Item = u64>, entries: usize) -> (Vec<u64>, Vec<u32>, Vec<u32>) {
    let mask = (2 * entries).next_power_of_two().max(2) - 1;
    let mut slots = vec![0u32; mask + 1];
    let mut hashes: Vec<u64> = Vec::new();
    let mut counts: Vec<u32> = Vec::new();
    let mut numbers = Vec::with_capacity(entries);
    for hash in all {
        // The lowest bits may be those of a bucket, the highest those of a range.
        let mut at = (hash >> 16) as usize & mask;
        let number = loop {
            match slots[at] {
                0 => {
                    hashes.push(hash);
                    counts.push(0);
                    slots[at] = hashes.len() as u32;
                    break hashes.len() - 1;
                }
                number if hashes[number as usize - 1] == hash => break number as usize - 1,
                _ => at = (at + 1) & mask,
            }
        };
        counts[number] += 1;
        numbers.push(number as u32);
    }
    let mut total = 0;
    for count in &mut counts {
        total += std::mem::replace(count, total);
    }
    (hashes, counts, numbers)
}

/// Moves what differs to the front, in order; gives its number.
fn distinct(held: &mut [(u32, u32)], same: impl Fn(u32, u32, u32) -> bool) -> u32 {
    let mut kept = 0;
    for at in 0..held.len() {
        let (text, place) = held[at];
        let before = held[..kept].iter().rev().take_while(|before| before.0 == text);
        if before.into_iter().all(|&(_, before)| !same(text, before, place)) {
            held[kept] = held[at];
            kept += 1;
        }
    }
    kept as u32
}

/// All texts as lists of ranks: the rank of a shingle is its place among all that two texts or more hold,
/// the rarest first.
///
/// About 4 bytes for each shingle that is shared, 16 bytes for each distinct one and 12 for each text.
pub(crate) struct Index {
    starts: Vec<usize>,
    ranks: Vec<u32>,
    alone: Vec<u32>,
    /// Number of holders by rank, ascending.
    holders: Vec<u32>,
    hashes: Vec<u64>,
}

impl Index {
    /// Orders the buckets of all ranges, given in the order of their ranges.
    pub(crate) fn new(texts: usize, buckets: &[Bucket]) -> Index {
        let mut alone = vec![0u32; texts];
        let mut sizes = vec![0usize; texts];
        let mut most = 0;
        for bucket in buckets {
            bucket.alone.iter().for_each(|&text| alone[text as usize] += 1);
            bucket.holders.iter().for_each(|&text| sizes[text as usize] += 1);
            most = (0..bucket.hashes.len()).map(|at| bucket.holders(at).len()).max().unwrap_or(0).max(most);
        }
        let mut by_holders = vec![0usize; most + 2];
        for bucket in buckets {
            (0..bucket.hashes.len()).for_each(|at| by_holders[bucket.holders(at).len() + 1] += 1);
        }
        (1..by_holders.len()).for_each(|at| by_holders[at] += by_holders[at - 1]);
        let mut order = vec![(0u32, 0u32); by_holders[most + 1]];
        for (number, bucket) in buckets.iter().enumerate() {
            for at in 0..bucket.hashes.len() {
                let next = &mut by_holders[bucket.holders(at).len()];
                order[*next] = (number as u32, at as u32);
                *next += 1;
            }
        }
        let mut starts = Vec::with_capacity(texts + 1);
        let mut total = 0;
        for size in &mut sizes {
            starts.push(total);
            total += std::mem::replace(size, total);
        }
        starts.push(total);
        let mut ranks = vec![0; total];
        let mut holders = Vec::with_capacity(order.len());
        let mut hashes = Vec::with_capacity(order.len());
        for (rank, &(number, at)) in order.iter().enumerate() {
            let texts = buckets[number as usize].holders(at as usize);
            holders.push(texts.len() as u32);
            hashes.push(buckets[number as usize].hashes[at as usize]);
            for &text in texts {
                ranks[sizes[text as usize]] = rank as u32;
                sizes[text as usize] += 1;
            }
        }
        Index { starts, ranks, alone, holders, hashes }
    }

    /// Number of texts.
    pub(crate) fn texts(&self) -> usize {
        self.alone.len()
    }

    /// The shared shingles of a text, rarest first.
    pub(crate) fn shared(&self, text: usize) -> &[u32] {
        &self.ranks[self.starts[text]..self.starts[text + 1]]
    }

    /// How many shingles of a text nobody else holds.
    pub(crate) fn alone(&self, text: usize) -> u32 {
        self.alone[text]
    }

    /// How many shingles a text has.
    pub(crate) fn size(&self, text: usize) -> u32 {
        self.alone[text] + self.shared(text).len() as u32
    }

    /// How many texts hold the shingle of that rank.
    pub(crate) fn holders(&self, rank: u32) -> u32 {
        self.holders[rank as usize]
    }

    /// The hash of the shingle of that rank.
    pub(crate) fn hash(&self, rank: u32) -> u64 {
        self.hashes[rank as usize]
    }

    /// How many ranks there are.
    pub(crate) fn ranks(&self) -> usize {
        self.holders.len()
    }
}
