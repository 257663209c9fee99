//! Which texts share enough shingles with one more text that is not among them.
//!
//! The prefix filter of [`Join`](super::Join) for one shingle in common, with the texts on one side only: the
//! order of shingles is frozen when the texts are taken up, those nobody shares first and in order of their hashes, then those
//! that are shared, the rarest first. Any order finds every pair; a good one tries few that are none.

use super::{Index, Signature, touch};
use crate::overlap::{Bound, Measure};

/// The texts of an index, ready to be asked who is alike one more.
///
/// About 140 bytes for each text, 13 for each distinct shingle that is shared, and for each that stands in a prefix 4 when it is
/// shared and 13 when it is not; the prefix of a text of n shingles has (1 - t) n under a Jaccard bound t.
pub(crate) struct Lookup {
    bound: Bound,
    /// Shingles of each text.
    sizes: Vec<u32>,
    /// Of all shingles of each text.
    signatures: Vec<Signature>,
    /// Ranks of shared shingles, by hash.
    ranks: Hashed,
    /// Texts, by the hash of a shingle that they alone have.
    lonely: Hashed,
    starts: Vec<u32>,
    /// Texts that have a rank in their prefix, for one rank after the other.
    holders: Vec<u32>,
}

impl Lookup {
    /// Takes up all texts; `lonely` are the shingles of each prefix that nobody shares, as [`Lookup::prefix`]
    /// gives them, by hash and text; `signatures` those of all shingles of each.
    pub(crate) fn new(
        index: &Index,
        bound: Bound,
        ranks: Hashed,
        lonely: &[(u64, u32)],
        signatures: Vec<Signature>,
    ) -> Lookup {
        let sizes: Vec<u32> = (0..index.texts()).map(|text| index.size(text)).collect();
        let shared = |text: usize| {
            let reach = reach(bound, sizes[text]).saturating_sub(index.alone(text)) as usize;
            &index.shared(text)[..reach.min(index.shared(text).len())]
        };
        let mut starts = vec![0u32; index.ranks() + 2];
        for text in 0..sizes.len() {
            shared(text).iter().for_each(|&rank| starts[rank as usize + 2] += 1);
        }
        (2..starts.len()).for_each(|at| starts[at] += starts[at - 1]);
        let mut holders = vec![0; starts[starts.len() - 1] as usize];
        for text in 0..sizes.len() {
            for &rank in shared(text) {
                let next = &mut starts[rank as usize + 1];
                holders[*next as usize] = text as u32;
                *next += 1;
            }
        }
        Lookup { bound, ranks, lonely: Hashed::new(lonely), starts, holders, sizes, signatures }
    }

    /// The ranks of the shared shingles of an index, by hash.
    pub(crate) fn ranks(index: &Index) -> Hashed {
        Hashed::new(&(0..index.ranks() as u32).map(|rank| (index.hash(rank), rank)).collect::<Vec<_>>())
    }

    /// Which of the hashes of a text, that nobody shares, stand in its prefix: cut to these, ascending.
    pub(crate) fn prefix(bound: Bound, size: u32, alone: &mut Vec<u64>) {
        alone.sort_unstable();
        alone.truncate(reach(bound, size) as usize);
    }

    /// How many shingles a text has.
    pub(crate) fn size(&self, text: u32) -> u32 {
        self.sizes[text as usize]
    }

    /// The texts that may reach the bound with one that has these distinct hashes: all that do, in order.
    pub(crate) fn ask(&self, hashes: &[u64]) -> Vec<u32> {
        let (mut alone, mut shared, mut found) = (Vec::new(), Vec::new(), Vec::new());
        self.ranks.touch(hashes);
        for &hash in hashes {
            match self.ranks.all(hash).next() {
                Some(rank) => shared.push(rank),
                None => alone.push(hash),
            }
        }
        let size = (alone.len() + shared.len()) as u32;
        let reach = reach(self.bound, size) as usize;
        shared.sort_unstable();
        match self.bound.measure {
            // Shared is a share of the smaller: whoever is smaller is found by all that the larger one has.
            Measure::Containment => {}
            Measure::Jaccard => {
                Lookup::prefix(self.bound, size, &mut alone);
                shared.truncate(reach.saturating_sub(alone.len()));
            }
        }
        self.lonely.touch(&alone);
        alone.iter().for_each(|&hash| found.extend(self.lonely.all(hash)));
        for rank in shared {
            let [start, end] = [0, 1].map(|at| self.starts[rank as usize + at] as usize);
            found.extend_from_slice(&self.holders[start..end]);
        }
        found.sort_unstable();
        found.dedup();
        touch(&found, |&text| self.signatures[text as usize].peek());
        let signature = Signature::of(hashes.iter().copied());
        found.retain(|&text| {
            let need = self.bound.need(size, self.sizes[text as usize]);
            need.is_some_and(|need| signature.most(&self.signatures[text as usize]) >= need)
        });
        found
    }
}

/// How many of its first shingles a text is found by, whatever the size of the other.
fn reach(bound: Bound, size: u32) -> u32 {
    match bound.need_with_any(size) {
        None => 0,
        Some(_) if bound.measure == Measure::Containment => size,
        Some(need) => size - need + 1,
    }
}

/// Numbers by the hash they belong to; several may belong to one.
pub(crate) struct Hashed {
    starts: Vec<u32>,
    /// Those with the same upper bits together.
    hashes: Vec<u64>,
    numbers: Vec<u32>,
    shift: u32,
}

impl Hashed {
    /// Takes up all of them: linear.
    pub(crate) fn new(pairs: &[(u64, u32)]) -> Hashed {
        let bits = (pairs.len() / 4).next_power_of_two().ilog2().clamp(1, 31);
        let shift = 64 - bits;
        let mut starts = vec![0u32; (1 << bits) + 2];
        pairs.iter().for_each(|&(hash, _)| starts[(hash >> shift) as usize + 2] += 1);
        (2..starts.len()).for_each(|at| starts[at] += starts[at - 1]);
        let (mut hashes, mut numbers) = (vec![0; pairs.len()], vec![0; pairs.len()]);
        for &(hash, number) in pairs {
            let next = &mut starts[(hash >> shift) as usize + 1];
            (hashes[*next as usize], numbers[*next as usize]) = (hash, number);
            *next += 1;
        }
        Hashed { starts, hashes, numbers, shift }
    }

    /// Looks at where each hash stands or would stand.
    fn touch(&self, hashes: &[u64]) {
        let start = |hash: u64| self.starts[(hash >> self.shift) as usize];
        touch(hashes, |&hash| start(hash));
        touch(hashes, |&hash| self.hashes.get(start(hash) as usize).map_or(0, |hash| *hash as u32));
    }

    /// Everything that belongs to a hash.
    pub(crate) fn all(&self, hash: u64) -> impl Iterator<Item = u32> + '_ {
        let at = (hash >> self.shift) as usize;
        let range = self.starts[at] as usize..self.starts[at + 1] as usize;
        range.filter(move |&at| self.hashes[at] == hash).map(|at| self.numbers[at])
    }
}
