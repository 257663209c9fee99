//! Every pair of statements at or above a bound.

use rayon::prelude::*;

use super::Corpus;
use crate::{
    StatementId,
    index::{Bucket, Entry, Index, Join, Scratch},
    overlap::{Bound, Overlap, Pair},
    shingle::{Lens, Sieve},
};

/// Ranges of hashes that are worked on side by side.
const BUCKETS: u32 = 1 << BUCKET_BITS;
const BUCKET_BITS: u32 = 8;

/// Statements asked about at a time.
const BLOCK: usize = 1024;

impl Corpus {
    /// Every pair of statements that reaches the bound, none missed and none invented; best first, then in
    /// order of ids.
    pub fn pairs(&self, bound: Bound) -> Vec<Pair> {
        let mut pairs = Vec::new();
        self.for_each_pair(bound, |pair| pairs.push(pair));
        pairs.sort_by(|one, other| {
            let score = |pair: &Pair| bound.measure.of(pair.overlap);
            let ids = |pair: &Pair| (pair.left, pair.right);
            score(other).total_cmp(&score(one)).then(ids(one).cmp(&ids(other)))
        });
        pairs
    }

    /// Calls `found` with every pair of statements that reaches the bound as soon as it is known, in an
    /// order that is always the same. Holds no list of pairs.
    pub fn for_each_pair(&self, bound: Bound, mut found: impl FnMut(Pair)) {
        let bound = Bound { shingle_size: bound.shingle_size.max(1), ..bound };
        let first = self.references.len();
        let texts = &self.texts[first..];
        let lens = self.words.lens(bound.marks);
        let index = self.run(|| index(texts, &lens, bound.shingle_size));
        let join = Join::new(&index, bound);
        let mut start = 0;
        while start < texts.len() {
            let end = texts.len().min(start + BLOCK * rayon::current_num_threads());
            let blocks: Vec<Vec<Pair>> = self.run(|| {
                (start..end)
                    .into_par_iter()
                    .fold(
                        || (Scratch::new(texts.len()), Sieve::default(), Vec::new()),
                        |(mut scratch, mut sieve, mut pairs), text| {
                            let mut others = Vec::new();
                            join.ask(text, &mut scratch, |other, _| others.push(other));
                            others.sort_unstable();
                            recount(texts, &lens, bound, &mut sieve, text, &others, &mut pairs);
                            (scratch, sieve, pairs)
                        },
                    )
                    .map(|(_, _, pairs)| pairs)
                    .collect()
            });
            blocks.into_iter().flatten().for_each(&mut found);
            start = end;
        }
    }
}

/// Counts by codes what was found by hashes, and keeps what still reaches the bound.
fn recount(
    texts: &[Box<[u32]>],
    lens: &Lens,
    bound: Bound,
    sieve: &mut Sieve,
    text: usize,
    others: &[usize],
    pairs: &mut Vec<Pair>,
) {
    if others.is_empty() {
        return;
    }
    let size = bound.shingle_size;
    let mine = sieve.fill(&texts[text], lens, size);
    let mut other_sieve = Sieve::default();
    for &other in others {
        let codes = &texts[other];
        let (mut theirs, mut shared) = (0, 0);
        other_sieve.distinct(
            codes,
            lens,
            size,
            |_| true,
            |hash, place| {
                theirs += 1;
                shared += u32::from(sieve.find(&texts[text], codes, lens, size, hash, place).is_some());
            },
        );
        let overlap = Overlap { shared, left: mine, right: theirs };
        if bound.admits(overlap) {
            let ids = (StatementId(text as u32), StatementId(other as u32));
            pairs.push(match text < other {
                true => Pair { left: ids.0, right: ids.1, overlap },
                false => Pair { left: ids.1, right: ids.0, overlap: overlap.flipped() },
            });
        }
    }
}

/// Which texts share which shingles.
pub(super) fn index(texts: &[Box<[u32]>], lens: &Lens, size: usize) -> Index {
    let block = texts.len().div_ceil(rayon::current_num_threads() * 4).max(64);
    let scattered: Vec<Vec<Vec<Entry>>> = texts
        .par_chunks(block)
        .enumerate()
        .map(|(number, texts)| {
            let mut sieve = Sieve::default();
            let mut buckets = vec![Vec::new(); BUCKETS as usize];
            for (at, codes) in texts.iter().enumerate() {
                let text = (number * block + at) as u32;
                sieve.distinct(
                    codes,
                    lens,
                    size,
                    |_| true,
                    |hash, _| {
                        buckets[(hash >> (64 - BUCKET_BITS)) as usize].push((hash, text));
                    },
                );
            }
            buckets
        })
        .collect();
    let buckets: Vec<Bucket> = (0..BUCKETS as usize)
        .into_par_iter()
        .map(|bucket| Bucket::new(scattered.iter().flat_map(|block| &block[bucket]).copied().collect()))
        .collect();
    Index::new(texts.len(), &buckets)
}
