//! Every pair of statements at or above a bound.

use rayon::prelude::*;

use super::{Corpus, same::same, shared::Shingles};
use crate::{
    StatementId,
    index::Join,
    overlap::{Bound, Overlap, Pair},
    shingle::{self, Sieve},
};

/// Texts asked about by one thread at a time.
const BLOCK: usize = 256;
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
        let texts = &self.texts[self.references.len()..];
        let lens = self.words.lens(bound.marks);
        let shingles = Shingles { texts, lens: &lens, size: bound.shingle_size };
        let same = same(texts);
        let mut repeats: Vec<(u32, u32)> = (0..)
            .zip(&same)
            .filter(|(text, first)| text != *first)
            .map(|(text, &first)| (first, text))
            .collect();
        repeats.sort_unstable();
        let says = |first: u32| {
            let start = repeats.partition_point(|repeat| repeat.0 < first);
            let others = repeats[start..].iter().take_while(move |repeat| repeat.0 == first);
            std::iter::once(first).chain(others.map(|repeat| repeat.1))
        };
        let alone: Vec<u32> =
            (0..).zip(&same).filter(|(text, first)| text == *first).map(|(text, _)| text).collect();
        let join = self.run(|| Join::new(bound, shingles.prefixes(bound, &alone)));
        let blocks = join.len().div_ceil(BLOCK);
        let at_a_time = 16 * rayon::current_num_threads();
        for start in (0..blocks).step_by(at_a_time) {
            let pairs: Vec<Vec<Pair>> = self.run(|| {
                (start..blocks.min(start + at_a_time))
                    .into_par_iter()
                    .map_init(
                        || (join.scratch(), Recount::new(shingles)),
                        |(scratch, recount), block| {
                            let mut pairs = Vec::new();
                            for place in block * BLOCK..join.len().min((block + 1) * BLOCK) {
                                let mut others = Vec::new();
                                join.ask(place, scratch, |other| others.push(other));
                                others.sort_unstable();
                                recount.pairs(&join, place, &others, |pair| {
                                    pairs.extend(bound.admits(pair.overlap).then_some(pair));
                                });
                            }
                            pairs
                        },
                    )
                    .collect()
            });
            for pair in pairs.into_iter().flatten() {
                for left in says(pair.left.0) {
                    says(pair.right.0).for_each(|right| found(between(left, right, pair.overlap)));
                }
            }
        }
        let mut sieve = Sieve::default();
        for group in repeats.chunk_by(|one, other| one.0 == other.0) {
            let first = group[0].0;
            let size = sieve.fill(&texts[first as usize], &lens, bound.shingle_size);
            let overlap = Overlap { shared: size, left: size, right: size };
            if bound.admits(overlap) {
                for (at, right) in says(first).enumerate() {
                    says(first).take(at).for_each(|left| found(between(left, right, overlap)));
                }
            }
        }
    }
}

/// The pair of two statements with an overlap that has the first of them on its left.
fn between(one: u32, other: u32, overlap: Overlap) -> Pair {
    let (one, other) = (StatementId(one), StatementId(other));
    match one < other {
        true => Pair { left: one, right: other, overlap },
        false => Pair { left: other, right: one, overlap: overlap.flipped() },
    }
}

/// Counts by codes what was found by hashes.
struct Recount<'a> {
    shingles: Shingles<'a>,
    sieve: Sieve,
    met: Vec<u32>,
}

impl<'a> Recount<'a> {
    fn new(shingles: Shingles<'a>) -> Recount<'a> {
        Recount { shingles, sieve: Sieve::default(), met: Vec::new() }
    }

    fn pairs(&mut self, join: &Join, place: usize, others: &[usize], mut found: impl FnMut(Pair)) {
        if others.is_empty() {
            return;
        }
        let Shingles { texts, lens, size } = self.shingles;
        let (text, left) = join.text(place);
        let mine = &texts[text as usize];
        self.sieve.fill(mine, lens, size);
        self.met.clear();
        self.met.resize(mine.len(), u32::MAX);
        for &other in others {
            let (other, right) = join.text(other);
            let theirs = &texts[other as usize];
            let mut shared = 0;
            shingle::each(theirs, lens, size, |hash, place| {
                if let Some(there) = self.sieve.find(mine, theirs, lens, size, hash, place) {
                    shared += u32::from(std::mem::replace(&mut self.met[there], other) != other);
                }
            });
            found(between(text, other, Overlap { shared, left, right }));
        }
    }
}
