//! One more statement to who is alike.

use rayon::prelude::*;

use super::{
    Borrowed, Copies, Likeness, Relation,
    find::{Known, kept},
    held::Lookup,
    judge::Judge,
    list,
};
use crate::{
    StatementId,
    corpus::{Corpus, words},
    overlap::{Count, Marks},
    shingle::{self, Sieve},
    statement::Statement,
};

impl Corpus {
    /// Who is alike one more statement: what [`Corpus::similar_to`] and [`Copies::borrowed`] would say had it
    /// been inserted, with the id it would have had. Its own `id` may be taken.
    ///
    /// What is worked out for all statements is kept until another one is inserted, and put right for the one:
    /// the first question takes as long as [`Corpus::copies`], each one after it a small part of that. Only a
    /// statement half of which is held by more than 128 others is looked at together with all of them again.
    /// What counted for nothing is named where it stands in the statement itself.
    pub fn compare_one(&self, statement: &Statement) -> Copies {
        let mut words = self.words.clone();
        let codes = self.read_text(&statement.text).1.codes(&mut words);
        let known = self.known();
        self.beside(known, &words, &codes, statement)
            .unwrap_or_else(|| self.with_all(&words, codes, statement))
    }

    fn beside(
        &self,
        known: &Known,
        words: &words::Words,
        codes: &[u32],
        statement: &Statement,
    ) -> Option<Copies> {
        let (size, first) = (self.config.shingle_size, self.references.len());
        let lens = words.lens(Marks::Ignored);
        let mut hashes = Vec::new();
        Sieve::default().distinct(codes, &lens, size, |_| true, |hash, _| hashes.push(hash));
        hashes.sort_unstable();
        hashes.dedup();
        let lookup = kept(&known.lookup, || self.run(|| self.lookup(known)));
        let weights = known.weights.with(codes, words, &hashes, lookup);
        let judge = Judge { texts: &self.texts, more: codes, words, size, weights: &weights };
        let more = self.texts.len();
        let id = |text: usize| StatementId((text - first) as u32);
        let says_the_same =
            |&text: &u32| (first..more).contains(&(text as usize)) && *self.texts[text as usize] == *codes;
        // Whoever says the same first stands for it.
        let text = weights.like(more).filter(says_the_same).min().map_or(more, |text| text as usize);
        let [before, after] = known.among.beside(&weights, text)?;
        if before.iter().chain(&after).any(|&other| known.found.crowded[other - first]) {
            return None;
        }
        let mut bench = judge.bench();
        let mut pairs: Vec<Likeness> = Vec::new();
        pairs
            .extend(bench.copied(text, before).map(|(other, verdict)| verdict.likeness(id(text), id(other))));
        for other in after {
            pairs.extend(
                bench.copied(other, [text]).map(|(_, verdict)| verdict.likeness(id(other), id(text))),
            );
        }
        let mut borrowed: Vec<Borrowed> = Vec::new();
        judge.each(
            &known.against,
            &[text as u32],
            |_| (),
            |_, other, verdict| {
                let relation = Relation::of(&self.references[other], statement);
                borrowed.push(verdict.borrowed(id(more), other, relation));
            },
        );
        borrowed.sort_by(Borrowed::better);
        let mut stand: Vec<usize> = pairs
            .iter()
            .flat_map(|found| [found.pair.left, found.pair.right])
            .map(|id| id.index() + first)
            .collect();
        stand.push(text);
        stand.sort_unstable();
        let says = (text < more).then_some((more, text as u32));
        let same = (first..).zip(known.same[first..].iter().copied()).chain(says);
        let repeats: Vec<Likeness> = same
            .filter(|&(text, same)| (same as usize) < text && stand.binary_search(&(same as usize)).is_ok())
            .filter(|&(text, _)| weights.held.size(text) > 0)
            .map(|(text, same)| judge.repeated(text).likeness(id(same as usize), id(text)))
            .collect();
        pairs.sort_by_key(|found| (found.pair.left, found.pair.right));
        let pairs = list::of(id(more), &pairs, &repeats);
        let total = Count::exactly(pairs.len() as u64);
        let discounted = self.discounted(judge, std::iter::once((more, statement.text.as_str())));
        Some(Copies { pairs, total, clusters: Vec::new(), links: Vec::new(), borrowed, discounted })
    }

    /// The hash of every shingle of all texts.
    fn lookup(&self, known: &Known) -> Lookup {
        let lens = self.words.lens(Marks::Ignored);
        let alone: Vec<(u64, u32)> = (0..self.texts.len() as u32)
            .into_par_iter()
            .filter(|&text| known.weights.held.alone(text as usize) > 0)
            .flat_map_iter(|text| {
                let mut hashes = Vec::new();
                shingle::each(&self.texts[text as usize], &lens, self.config.shingle_size, |hash, _| {
                    hashes.push((hash, text));
                });
                hashes
            })
            .collect();
        Lookup::new(&known.weights.held, alone)
    }

    /// The slow way: all of it again.
    fn with_all(&self, words: &words::Words, codes: Box<[u32]>, statement: &Statement) -> Copies {
        let mut texts = self.texts.clone();
        texts.push(codes);
        let id = StatementId(self.len() as u32);
        let known = self.look(&texts, words, Some(statement));
        let found = &known.found;
        let first = found.repeats.iter().find(|repeat| repeat.pair.right == id);
        let first = first.map_or(id, |repeat| repeat.pair.left);
        let mut borrowed = found.borrowed.clone();
        borrowed.retain(|borrowed| borrowed.statement == first);
        for borrowed in &mut borrowed {
            borrowed.statement = id;
            borrowed.relation = Relation::of(&self.references[borrowed.reference], statement);
        }
        borrowed.sort_by(Borrowed::better);
        let size = self.config.shingle_size;
        let judge = Judge { texts: &texts, more: &[], words, size, weights: &known.weights };
        let discounted = self.discounted(judge, std::iter::once((self.texts.len(), statement.text.as_str())));
        let others = found.crowded.iter().filter(|crowded| **crowded).count() as u64;
        let missed = if found.crowded[id.index()] { others - 1 } else { 0 };
        let pairs = list::of(id, &found.pairs, &found.repeats);
        let at_least = pairs.len() as u64;
        let at_most = (at_least + missed).min(self.len() as u64);
        Copies {
            total: Count { at_least, at_most },
            pairs,
            clusters: Vec::new(),
            links: Vec::new(),
            borrowed,
            discounted,
        }
    }
}
