//! Every pair of statements at or above a bound.

use rayon::prelude::*;

use super::{
    Corpus,
    same::same,
    shared::{AT_A_TIME, Shingles},
};
use crate::{
    StatementId,
    index::{Index, Join, Scratch},
    overlap::{Bound, Measure, Overlap, Pair},
    shingle::{self, Sieve},
};

/// Texts asked about by one thread at a time.
const BLOCK: usize = 256;
/// Part of all hashes that lonely shingles are looked for in first.
const SAMPLE: f64 = 1.0 / 16.0;
/// One text in so many must be likely to be left out for more hashes to be looked at.
const WORTH_A_LOOK: usize = 6;
/// How many times the hashes are looked at that would do for the average text.
const ENOUGH: f64 = 1.3;
/// Bound below which hardly a text can be told to be alike no other from its lonely shingles.
const PEELED: f64 = 0.35;

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
        let (alike, index) = self.run(|| {
            let alike = peel(shingles, bound, alone.clone());
            let index = shingles.index(&alike);
            (alike, index)
        });
        let join = Join::new(&index, bound);
        let blocks = alike.len().div_ceil(BLOCK);
        let at_a_time = 16 * rayon::current_num_threads();
        for start in (0..blocks).step_by(at_a_time) {
            let pairs: Vec<Vec<Pair>> = self.run(|| {
                (start..blocks.min(start + at_a_time))
                    .into_par_iter()
                    .map_init(
                        || (Scratch::new(alike.len()), Recount::new(shingles)),
                        |(scratch, recount), block| {
                            let mut pairs = Vec::new();
                            for text in block * BLOCK..alike.len().min((block + 1) * BLOCK) {
                                let mut others = Vec::new();
                                join.ask(text, scratch, |other, _| others.push(other));
                                others.sort_unstable();
                                recount.pairs(&alike, &index, text, &others, |pair| {
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

/// Leaves out texts so many of whose shingles nobody else has that they cannot reach the bound with anybody.
///
/// Looks at a part of all hashes first, and from what is seen there decides how many more are worth a look.
fn peel(shingles: Shingles, bound: Bound, texts: Vec<u32>) -> Vec<u32> {
    if bound.measure != Measure::Jaccard || bound.at_least.is_nan() || bound.at_least < PEELED {
        return texts;
    }
    let total = |kept: &[Kept]| shingles.total(kept.iter().map(|kept| kept.text));
    let mut kept: Vec<Kept> = texts.into_iter().map(|text| Kept { text, lonely: 0 }).collect();
    let (mut seen, mut next) = (0.0, SAMPLE);
    while seen < 1.0 && kept.len() > 1 {
        next = f64::min(next, seen + (2 * AT_A_TIME) as f64 / total(&kept).max(1) as f64).min(1.0);
        let texts: Vec<u32> = kept.iter().map(|kept| kept.text).collect();
        let more = shingles.lonely(&texts, seen..next);
        seen = next;
        kept.iter_mut().zip(more).for_each(|(kept, more)| kept.lonely += more);
        // A text has at most as many distinct shingles as it has places for one, and the fewer it has the
        // more of them are lonely.
        let most =
            |kept: &Kept| (shingles.texts[kept.text as usize].len() + 1).saturating_sub(shingles.size) as u32;
        kept.retain(|kept| {
            bound.need_with_any(most(kept)).is_some_and(|need| need + kept.lonely <= most(kept))
        });
        // What is seen in one part is about what is to be seen in the others.
        let shares = kept.iter().map(|kept| f64::from(kept.lonely) / seen / f64::from(most(kept).max(1)));
        let hopeful: Vec<f64> = shares.filter(|&share| share > 1.0 - bound.at_least).collect();
        if WORTH_A_LOOK * hopeful.len() < kept.len() {
            break;
        }
        let mean = hopeful.iter().sum::<f64>() / hopeful.len() as f64;
        next = (ENOUGH * (1.0 - bound.at_least) / mean).max(seen + SAMPLE);
    }
    kept.into_iter().map(|kept| kept.text).collect()
}

/// A text that may reach the bound with another, and how many of its shingles nobody has, as far as was seen.
struct Kept {
    text: u32,
    lonely: u32,
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

    fn pairs(
        &mut self,
        alike: &[u32],
        index: &Index,
        text: usize,
        others: &[usize],
        mut found: impl FnMut(Pair),
    ) {
        if others.is_empty() {
            return;
        }
        let Shingles { texts, lens, size } = self.shingles;
        let mine = &texts[alike[text] as usize];
        self.sieve.fill(mine, lens, size);
        self.met.clear();
        self.met.resize(mine.len(), u32::MAX);
        for &other in others {
            let theirs = &texts[alike[other] as usize];
            let mut shared = 0;
            shingle::each(theirs, lens, size, |hash, place| {
                if let Some(there) = self.sieve.find(mine, theirs, lens, size, hash, place) {
                    shared +=
                        u32::from(std::mem::replace(&mut self.met[there], other as u32) != other as u32);
                }
            });
            let overlap = Overlap { shared, left: index.size(text), right: index.size(other) };
            found(between(alike[text], alike[other], overlap));
        }
    }
}
