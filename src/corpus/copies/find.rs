//! All texts to the pairs judged copied.

use rayon::prelude::*;

use super::{
    Borrowed, Copies, Discounted, Likeness, Relation,
    judge::{Judge, Verdict},
    list,
    seek::{Scratch, Seek},
};
use crate::{
    StatementId,
    corpus::{Corpus, same::same, words::Words},
    overlap::{Count, Pair},
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
    borrowed: Vec<Borrowed>,
    /// For each statement, whether a copy of it that is as crowded may have been missed.
    pub(in crate::corpus) crowded: Vec<bool>,
    discounted: Vec<Discounted>,
}

impl Corpus {
    /// Who copied, by the default judgement.
    pub fn copies(&self) -> Copies {
        let found = self.found();
        let clusters = self.clusters_of(&found);
        let total = list::total(self.len(), &found);
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
        let discounted = found.discounted.clone();
        Copies { pairs: list::bounded(self.len(), found), total, clusters, borrowed, discounted }
    }

    /// Every statement that is a copy of this one, best first; nothing alike: empty.
    ///
    /// Of a family too large to be looked at pair by pair, those that stand for it.
    pub fn similar_to(&self, id: StatementId) -> Vec<Likeness> {
        list::of(id, self.found())
    }

    /// Who is alike one more statement: what [`Corpus::similar_to`] and [`Copies::borrowed`] would say had it
    /// been inserted, with the id it would have had. Its own `id` may be taken.
    pub fn compare_one(&self, statement: &Statement) -> Copies {
        let mut words = self.words.clone();
        let mut texts = self.texts.clone();
        texts.push(self.read_text(&statement.text).codes(&mut words));
        let id = StatementId(self.len() as u32);
        let found = self.found_in(&texts, &words, Some(statement));
        let first = found.repeats.iter().find(|repeat| repeat.pair.right == id);
        let first = first.map_or(id, |repeat| repeat.pair.left);
        let mut borrowed = found.borrowed.clone();
        borrowed.retain(|borrowed| borrowed.statement == first);
        for borrowed in &mut borrowed {
            borrowed.statement = id;
            borrowed.relation = Relation::of(&self.references[borrowed.reference], statement);
        }
        borrowed.sort_by(Borrowed::better);
        let discounted = found.discounted.clone();
        let others = found.crowded.iter().filter(|crowded| **crowded).count() as u64;
        let missed = if found.crowded[id.index()] { others - 1 } else { 0 };
        let pairs = list::of(id, found);
        let at_least = pairs.len() as u64;
        let at_most = (at_least + missed).min(self.len() as u64);
        Copies { total: Count { at_least, at_most }, pairs, clusters: Vec::new(), borrowed, discounted }
    }

    pub(in crate::corpus) fn found(&self) -> Found {
        self.found_in(&self.texts, &self.words, None)
    }

    fn found_in(&self, texts: &[Box<[u32]>], words: &Words, more: Option<&Statement>) -> Found {
        self.run(|| {
            let first = self.references.len();
            let id = |text: usize| StatementId((text - first) as u32);
            let judge = Judge::new(texts, words, self.config.shingle_size);
            let mut same = same(texts);
            // A statement stands for itself even when a reference says the same.
            same[first..].iter_mut().enumerate().for_each(|(at, text)| {
                if (*text as usize) < first {
                    *text = (first + at) as u32;
                }
            });
            let among = Seek::new(&judge, first..texts.len(), &same);
            let against = Seek::new(&judge, 0..first, &same);
            let alone: Vec<usize> =
                (first..texts.len()).filter(|&text| same[text] as usize == text).collect();
            let blocks: Vec<(Vec<Likeness>, Vec<Borrowed>)> = alone
                .par_chunks(BLOCK)
                .map(|block| {
                    let (mut here, mut there) = (Scratch::default(), Scratch::default());
                    let (mut pairs, mut borrowed) = (Vec::new(), Vec::new());
                    let mut bench = judge.bench();
                    for &text in block {
                        let (among, against) =
                            (among.others(text, &mut here), against.others(text, &mut there));
                        if among.is_empty() && against.is_empty() {
                            continue;
                        }
                        bench.take(text);
                        for other in among {
                            let verdict = bench.hear(other);
                            if verdict.reasons.any() {
                                pairs.push(likeness(id(text), id(other), verdict));
                            }
                        }
                        for other in against {
                            let verdict = bench.hear(other);
                            if verdict.reasons.any() {
                                let statement = self.statements.get(text - first).or(more);
                                let statement = statement.expect("only one more text is not a statement yet");
                                let relation = Relation::of(&self.references[other], statement);
                                borrowed.push(held(id(text), other, relation, verdict));
                            }
                        }
                    }
                    (pairs, borrowed)
                })
                .collect();
            let repeats = (first..texts.len())
                .filter(|&text| (same[text] as usize) < text && judge.index.size(text) > 0)
                .map(|text| likeness(id(same[text] as usize), id(text), judge.repeated(text)))
                .collect();
            let (pairs, borrowed): (Vec<_>, Vec<_>) = blocks.into_iter().unzip();
            let mut pairs: Vec<Likeness> = pairs.into_iter().flatten().collect();
            pairs.sort_by_key(|found| (found.pair.left, found.pair.right));
            let crowded = (first..texts.len()).map(|text| judge.is_crowded(text)).collect();
            let discounted = self.discounted(&judge, texts, words);
            let borrowed = borrowed.into_iter().flatten().collect();
            Found { pairs, repeats, borrowed, crowded, discounted }
        })
    }
}

fn likeness(one: StatementId, other: StatementId, verdict: Verdict) -> Likeness {
    let Verdict { overlap, weighed, densest, reasons, without_marks } = verdict;
    let pair = match one < other {
        true => Pair { left: one, right: other, overlap },
        false => Pair { left: other, right: one, overlap: overlap.flipped() },
    };
    Likeness { pair, weighed, densest, reasons, without_marks }
}

fn held(statement: StatementId, reference: usize, relation: Relation, verdict: Verdict) -> Borrowed {
    let Verdict { overlap, weighed, densest, reasons, without_marks } = verdict;
    Borrowed { statement, reference, relation, overlap, weighed, densest, reasons, without_marks }
}
