//! All texts to the pairs judged copied.

use std::sync::{
    OnceLock,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use rayon::prelude::*;

use super::{
    Borrowed, Copies, Discounted, Likeness, Relation,
    held::{Held, Lookup},
    judge::{Judge, Verdict},
    list,
    seek::Seek,
    sure::sure,
    weights::Weights,
    wholes::Wholes,
};
use crate::{
    StatementId,
    corpus::{Corpus, same::same, shared::Shingles, words::Words},
    overlap::{Marks, Pair},
    statement::Statement,
};

/// Texts judged by one thread at a time.
const BLOCK: usize = 64;

/// What was found among texts of which no two are the same, and which others are the same as these.
pub(in crate::corpus) struct Found {
    /// Pairs of statements that stand for themselves, in order of ids.
    pub(in crate::corpus) pairs: Vec<Likeness>,
    /// Every statement that says what an earlier one says word for word, as a pair with the first such one,
    /// in order of ids.
    pub(in crate::corpus) repeats: Vec<Likeness>,
    /// What statements that stand for themselves share with references.
    pub(super) borrowed: Vec<Borrowed>,
    /// For each statement, whether a copy of it that is as crowded may have been missed.
    pub(in crate::corpus) crowded: Vec<bool>,
    /// For each family that is crowded, its first statement and how many pairs of crowded texts there are in it
    /// at the least, looked at or not.
    pub(super) sure: Vec<(u32, u64)>,
    pub(super) discounted: Vec<Discounted>,
}

/// What was found, and what one more text is held against.
pub(in crate::corpus) struct Known {
    pub(in crate::corpus) found: Found,
    /// For each text the first of its sort that says the same.
    pub(super) same: Vec<u32>,
    pub(super) weights: Weights,
    /// Among the statements that stand for themselves.
    pub(super) among: Seek,
    /// Against the references.
    pub(super) against: Seek,
    pub(super) lookup: OnceLock<Lookup>,
}

impl Corpus {
    /// Who copied, by the default judgement.
    pub fn copies(&self) -> Copies {
        self.with_found(|found| {
            let mut borrowed = found.borrowed.clone();
            for repeat in &found.repeats {
                let first = found.borrowed.iter().filter(|borrowed| borrowed.statement == repeat.pair.left);
                borrowed.extend(first.map(|&first| {
                    let statement = &self.statements[repeat.pair.right.index()];
                    let relation = Relation::of(&self.references[first.reference], statement);
                    Borrowed { statement: repeat.pair.right, relation, ..first }
                }));
            }
            borrowed.sort_by(Borrowed::better);
            Copies {
                pairs: list::bounded(self.len(), found),
                total: list::total(self.len(), found),
                clusters: self.clusters_of(found),
                links: list::links(self.len(), found),
                borrowed,
                discounted: found.discounted.clone(),
            }
        })
    }

    /// Every statement that is a copy of this one, best first; nothing alike: empty.
    ///
    /// Of a family too large to be looked at pair by pair, those that stand for it. What is worked out for all
    /// statements is kept until another one is inserted.
    pub fn similar_to(&self, id: StatementId) -> Vec<Likeness> {
        let found = &self.known().found;
        list::of(id, &found.pairs, &found.repeats)
    }

    /// What is found among all statements, kept or not.
    pub(in crate::corpus) fn with_found<T>(&self, ask: impl FnOnce(&Found) -> T) -> T {
        match self.known.get() {
            Some(known) => ask(&known.found),
            None => ask(&self.look(&self.texts, &self.words, None).found),
        }
    }

    /// What is known of all statements, worked out once.
    pub(super) fn known(&self) -> &Known {
        kept(&self.known, || self.look(&self.texts, &self.words, None))
    }

    /// Looks at all texts, of which the last may be one that is not a statement yet.
    pub(super) fn look(&self, texts: &[Box<[u32]>], words: &Words, more: Option<&Statement>) -> Known {
        self.run(|| {
            let size = self.config.shingle_size;
            let first = self.references.len();
            let id = |text: usize| StatementId((text - first) as u32);
            let named: Vec<u32> = (0..texts.len() as u32).collect();
            let index = Shingles { texts, lens: &words.lens(Marks::Ignored), size }.index(&named);
            let weights = Weights::new(Held::new(index), texts, words, size);
            let judge = Judge { texts, more: &[], words, size, weights: &weights };
            // A statement stands for itself even when a reference says the same.
            let mut firsts = same(&texts[..first]);
            firsts.extend(same(&texts[first..]).into_iter().map(|text| text + first as u32));
            let same = firsts;
            let stands = |text: usize| text >= first && same[text] as usize == text;
            let among = Seek::new(&weights, stands);
            let against = Seek::new(&weights, |text| text < first && same[text] as usize == text);
            let alone: Vec<u32> =
                (first..texts.len()).filter(|&text| stands(text)).map(|text| text as u32).collect();
            let borrowed: Vec<Vec<Borrowed>> = alone
                .par_chunks(BLOCK)
                .map(|block| {
                    let mut borrowed = Vec::new();
                    judge.each(
                        &against,
                        block,
                        |_| (),
                        |text, other, verdict| {
                            let statement = self.statements.get(text - first).or(more);
                            let statement = statement.expect("only one more text is not a statement yet");
                            let relation = Relation::of(&self.references[other], statement);
                            borrowed.push(verdict.borrowed(id(text), other, relation));
                        },
                    );
                    borrowed
                })
                .collect();
            let mut pairs: Vec<Likeness> = Vec::new();
            let left_out: Vec<AtomicBool> = (first..texts.len()).map(|_| AtomicBool::new(false)).collect();
            let mut look = |among: &Seek, texts: &[u32]| {
                pairs.par_extend(texts.par_chunks(BLOCK).flat_map_iter(|block| {
                    let mut pairs = Vec::new();
                    let crowd = |text: usize| left_out[text - first].store(true, Relaxed);
                    judge.each(among, block, crowd, |text, other, verdict| {
                        pairs.push(verdict.likeness(id(text), id(other)));
                    });
                    pairs
                }));
                among.crowd(&weights)
            };
            let mut crowd = look(&among, &alone);
            // What is widely held by all need not be so among those who hold little else: these are laid side by
            // side by themselves as long as that halves them, so that all of it takes twice the first time.
            let mut before = alone.len();
            let mut last = None;
            while !crowd.is_empty() && 2 * crowd.len() <= before {
                before = crowd.len();
                let among = Seek::new(&weights, |text| crowd.binary_search(&(text as u32)).is_ok());
                crowd = look(&among, &crowd);
                last = Some(among);
            }
            crowd = self.wholes(judge, last.as_ref().unwrap_or(&among), &crowd, &mut pairs);
            pairs.sort_by_key(|found| (found.pair.left, found.pair.right));
            pairs.dedup_by_key(|found| (found.pair.left, found.pair.right));
            let repeats = (first..texts.len())
                .filter(|&text| (same[text] as usize) < text && weights.held.size(text) > 0)
                .map(|text| judge.repeated(text).likeness(id(same[text] as usize), id(text)))
                .collect();
            let mut crowded: Vec<bool> = left_out.into_iter().map(AtomicBool::into_inner).collect();
            crowd.iter().for_each(|&text| crowded[text as usize - first] = true);
            crowd = (first as u32..)
                .zip(&crowded)
                .filter_map(|(text, crowded)| crowded.then_some(text))
                .collect();
            let sure = sure(&weights, first, &pairs, &same, &crowd);
            let says = self.statements.iter().chain(more).map(|statement| statement.text.as_str());
            let discounted = self.discounted(judge, (first..).zip(says));
            let borrowed = borrowed.into_iter().flatten().collect();
            let found = Found { pairs, repeats, borrowed, crowded, sure, discounted };
            Known { found, same, weights, among, against, lookup: OnceLock::new() }
        })
    }

    /// Adds to `pairs` those among crowded texts that share enough of what was too widely held to name them, when
    /// `among` was looked at; gives the texts of which some may still be missing.
    fn wholes(&self, judge: Judge<'_>, among: &Seek, crowd: &[u32], pairs: &mut Vec<Likeness>) -> Vec<u32> {
        let Some(wholes) = Wholes::new(judge.weights, among, crowd) else { return crowd.to_vec() };
        let looked = crowd.par_chunks(BLOCK).enumerate().map(|(block, texts)| {
            let (mut named, mut unsettled, mut marked) = (Vec::new(), Vec::new(), Vec::new());
            for (place, &text) in (block * BLOCK..).zip(texts) {
                match wholes.beside(place, &mut marked) {
                    // Like all others a pair is judged by the one that comes later, whoever found it.
                    Some(others) => {
                        named.extend(others.into_iter().map(|other| match among.is_before(other, text) {
                            true => [text, other],
                            false => [other, text],
                        }))
                    }
                    None => unsettled.push(text),
                }
            }
            (named, unsettled)
        });
        let (named, unsettled): (Vec<_>, Vec<_>) = looked.unzip();
        let mut named: Vec<[u32; 2]> = named.concat();
        named.par_sort_unstable();
        named.dedup();
        let id = |text: u32| StatementId(text - self.references.len() as u32);
        let by_later: Vec<&[[u32; 2]]> = named.chunk_by(|one, next| one[0] == next[0]).collect();
        pairs.par_extend(by_later.par_chunks(BLOCK).flat_map_iter(|block| {
            let mut bench = judge.bench();
            let mut pairs = Vec::new();
            for named in block {
                let later = named[0][0];
                let earlier = named.iter().map(|&[_, earlier]| earlier as usize);
                let copied = bench.copied(later as usize, earlier);
                pairs
                    .extend(copied.map(|(earlier, verdict)| verdict.likeness(id(later), id(earlier as u32))));
            }
            pairs
        }));
        unsettled.concat()
    }
}

/// What is there, or else what `make` gives.
///
/// Two threads may both make it. Were one to wait for the other, a thread that helps to make it could be set to
/// wait for itself.
pub(super) fn kept<T>(known: &OnceLock<T>, make: impl FnOnce() -> T) -> &T {
    match known.get() {
        Some(known) => known,
        None => {
            let made = make();
            known.get_or_init(|| made)
        }
    }
}

impl Verdict {
    /// On two statements, the first of which is the left one of the verdict.
    pub(super) fn likeness(self, one: StatementId, other: StatementId) -> Likeness {
        let Verdict { overlap, weighed, densest, reasons, without_marks } = self;
        let pair = match one < other {
            true => Pair { left: one, right: other, overlap },
            false => Pair { left: other, right: one, overlap: overlap.flipped() },
        };
        Likeness { pair, weighed, densest, reasons, without_marks }
    }

    /// On a statement and a reference.
    pub(super) fn borrowed(self, statement: StatementId, reference: usize, relation: Relation) -> Borrowed {
        let Verdict { overlap, weighed, densest, reasons, without_marks } = self;
        Borrowed { statement, reference, relation, overlap, weighed, densest, reasons, without_marks }
    }
}
