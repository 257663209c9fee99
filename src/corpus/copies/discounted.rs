//! Stretches that count for nothing to the places where they can be read.

use std::cmp::Reverse;

use super::{Discounted, judge::Judge};
use crate::{
    StatementId,
    corpus::{Corpus, words::Words},
    overlap::Marks,
    shingle::{self, BARRIER},
    text,
};

/// Places that are named.
const NAMED: usize = 48;

impl Corpus {
    /// Where each stretch that counts for nothing stands first: every run of words in it.
    pub(super) fn discounted(&self, judge: &Judge, texts: &[Box<[u32]>], words: &Words) -> Vec<Discounted> {
        if !self.config.keep_texts {
            return Vec::new();
        }
        let mut stretches = vec![u32::MAX; judge.index.ranks()];
        for (number, ranks) in judge.discounted.iter().enumerate() {
            ranks.iter().for_each(|&rank| stretches[rank as usize] = number as u32);
        }
        let first = self.references.len();
        let mut open: Vec<usize> = judge.discounted.iter().map(Vec::len).collect();
        let mut left = open.len();
        let mut discounted = Vec::new();
        for (text, codes) in texts.iter().enumerate().skip(first).take(self.len()) {
            if left == 0 {
                break;
            }
            let mut here: Vec<(u32, u32)> = judge
                .index
                .shared(text)
                .iter()
                .map(|&rank| (stretches[rank as usize], rank))
                .filter(|&(stretch, _)| stretch != u32::MAX)
                .collect();
            here.sort_unstable();
            for ranks in here.chunk_by(|one, other| one.0 == other.0) {
                let open = &mut open[ranks[0].0 as usize];
                // Whoever has half of a stretch shows what it is; its other half may be another's wording.
                if *open > 0 && 2 * ranks.len() >= *open {
                    (*open, left) = (0, left - 1);
                    discounted.extend(self.runs(judge, codes, words, text - first, ranks));
                }
            }
        }
        discounted.sort_by_key(|found| (Reverse(found.holders), found.statement, found.span));
        discounted.truncate(NAMED);
        discounted
    }

    /// The runs of words that some shingles make in a statement.
    fn runs(
        &self,
        judge: &Judge,
        codes: &[u32],
        words: &Words,
        statement: usize,
        ranks: &[(u32, u32)],
    ) -> Vec<Discounted> {
        let size = self.config.shingle_size;
        let mut hashes: Vec<(u64, u32)> =
            ranks.iter().map(|&(_, rank)| (judge.index.hash(rank), judge.index.holders(rank))).collect();
        hashes.sort_unstable();
        let mut held = vec![u32::MAX; codes.len()];
        shingle::each(codes, &words.lens(Marks::Ignored), size, |hash, place| {
            if let Ok(at) = hashes.binary_search_by_key(&hash, |known| known.0) {
                held[place..place + size].iter_mut().for_each(|held| *held = hashes[at].1.min(*held));
            }
        });
        let tokens = text::tokenize(&self.statements[statement].text);
        let places: Vec<usize> =
            (0..codes.len()).filter(|&place| held[place] != u32::MAX && codes[place] != BARRIER).collect();
        places
            .chunk_by(|one, other| one + 1 == *other)
            .map(|run| Discounted {
                statement: StatementId(statement as u32),
                span: tokens[run[0]].span.to(tokens[run[run.len() - 1]].span),
                holders: run.iter().map(|&place| held[place]).min().unwrap_or(0),
            })
            .collect()
    }
}
