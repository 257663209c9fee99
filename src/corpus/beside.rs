//! Texts laid beside one another: each is read once, however many it is held against.

use rayon::prelude::*;

use super::{Corpus, Reading, words};
use crate::{
    StatementId,
    align::{self, Line, Passage, Seeds},
    text::{self, Token},
};

/// The tokens of a text, to be laid beside those of many others.
#[derive(Clone, Debug, Default)]
pub struct Laid {
    tokens: Vec<Token>,
    excused: Vec<bool>,
    seeds: Seeds,
}

impl Laid {
    /// All of them, left to right.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// How many words did not come with a form.
    pub fn words(&self) -> u32 {
        words(&self.tokens, &self.excused)
    }

    fn line(&self) -> Line<'_> {
        Line { tokens: &self.tokens, excused: &self.excused }
    }
}

impl From<&Reading> for Laid {
    fn from(reading: &Reading) -> Laid {
        let Reading { text, excused } = reading;
        Laid { tokens: text.tokens.clone(), excused: excused.clone(), seeds: Seeds::default() }
    }
}

impl Corpus {
    /// Splits a statement into tokens again to lay it beside others.
    pub fn lay(&self, id: StatementId) -> Laid {
        self.lay_text(self.references.len() + id.index())
    }

    /// Splits a reference into tokens again, by its place among the references, to lay statements beside it.
    pub fn lay_reference(&self, reference: usize) -> Laid {
        self.lay_text(reference)
    }

    /// The passages two texts share, left to right, in the bytes of both; beyond the first time it takes time
    /// linear in the shorter text.
    pub fn passages_between(&self, left: &Laid, right: &Laid) -> Vec<Passage> {
        let sides = [left, right].map(|side| (side.line(), &side.seeds));
        align::align_seeded(sides[0], sides[1], self.config.min_passage)
    }

    /// The passages two statements share, left to right, in the bytes of both.
    pub fn passages(&self, left: StatementId, right: StatementId) -> Vec<Passage> {
        self.passages_between(&self.lay(left), &self.lay(right))
    }

    /// The passages of each of many pairs, in parallel.
    ///
    /// The longer text of a pair is read once for all pairs it is in and the shorter one for each, so a long
    /// statement that many short ones were taken from costs no more than they do.
    pub fn passages_of(&self, pairs: &[(StatementId, StatementId)]) -> Vec<Vec<Passage>> {
        let first = self.references.len();
        let text = |id: StatementId| first + id.index();
        let texts: Vec<[usize; 2]> = pairs.iter().map(|&(left, right)| [text(left), text(right)]).collect();
        self.passages_of_texts(&texts)
    }

    /// The passages that statements share with references, each in the bytes of both; as [`passages_of`](Self::passages_of).
    pub fn reference_passages_of(&self, pairs: &[(StatementId, usize)]) -> Vec<Vec<Passage>> {
        let first = self.references.len();
        let texts: Vec<[usize; 2]> =
            pairs.iter().map(|&(statement, reference)| [first + statement.index(), reference]).collect();
        self.passages_of_texts(&texts)
    }

    /// Pairs of places among all texts, references first.
    fn passages_of_texts(&self, pairs: &[[usize; 2]]) -> Vec<Vec<Passage>> {
        let longer = |pair: usize| {
            let [left, right] = pairs[pair];
            if self.texts[left].len() >= self.texts[right].len() { left } else { right }
        };
        let mut order: Vec<usize> = (0..pairs.len()).collect();
        order.sort_by_key(|&pair| longer(pair));
        let groups: Vec<&[usize]> = order.chunk_by(|&one, &next| longer(one) == longer(next)).collect();
        let beside = |group: &[usize]| -> Vec<(usize, Vec<Passage>)> {
            let long = self.lay_text(longer(group[0]));
            let passages = |&pair: &usize| {
                let [left, right] = pairs[pair];
                let passages = match longer(pair) == left {
                    true => self.passages_between(&long, &self.lay_text(right)),
                    false => self.passages_between(&self.lay_text(left), &long),
                };
                (pair, passages)
            };
            group.par_iter().map(passages).collect()
        };
        let found: Vec<_> = self.run(|| groups.into_par_iter().map(beside).collect());
        let mut passages = vec![Vec::new(); pairs.len()];
        for (pair, found) in found.into_iter().flatten() {
            passages[pair] = found;
        }
        passages
    }

    fn lay_text(&self, text: usize) -> Laid {
        let tokens = text::tokenize(self.raw(text));
        let excused = self.excused(&tokens, text);
        Laid { tokens, excused, seeds: Seeds::default() }
    }
}
