//! Stretches that count for nothing to the places where they can be read.

use std::cmp::Reverse;

use super::{Discounted, judge::Judge};
use crate::{
    StatementId,
    corpus::Corpus,
    overlap::Marks,
    shingle::{self, BARRIER},
    text::tokenize,
};

/// Places that are named.
const NAMED: usize = 48;

impl Corpus {
    /// Where each stretch that counts for nothing stands first among some texts, each with what it says: every
    /// run of words in it. Nothing can be named when texts are not kept.
    pub(super) fn discounted<'t>(
        &self,
        judge: Judge,
        among: impl Iterator<Item = (usize, &'t str)>,
    ) -> Vec<Discounted> {
        if !self.config.keep_texts {
            return Vec::new();
        }
        let held = &judge.weights.held;
        let stretches = &judge.weights.discounted;
        let mut members = vec![u32::MAX; held.ranks()];
        for (number, ranks) in stretches.iter().enumerate() {
            ranks.iter().for_each(|&rank| members[rank as usize] = number as u32);
        }
        let mut open: Vec<usize> = stretches.iter().map(Vec::len).collect();
        let mut left = open.len();
        let mut discounted = Vec::new();
        for (text, says) in among {
            if left == 0 {
                break;
            }
            let mut here: Vec<(u32, u32)> = held
                .shared(text)
                .map(|rank| (members[rank as usize], rank))
                .filter(|&(stretch, _)| stretch != u32::MAX)
                .collect();
            here.sort_unstable();
            for ranks in here.chunk_by(|one, other| one.0 == other.0) {
                let open = &mut open[ranks[0].0 as usize];
                // Whoever has half of a stretch shows what it is; its other half may be another's wording.
                if *open > 0 && 2 * ranks.len() >= *open {
                    (*open, left) = (0, left - 1);
                    discounted.extend(self.runs(judge, text, says, ranks));
                }
            }
        }
        discounted.sort_by_key(|found| (Reverse(found.holders), found.statement, found.span));
        discounted.truncate(NAMED);
        discounted
    }

    /// The runs of words that some shingles make in a text.
    fn runs(&self, judge: Judge, text: usize, says: &str, ranks: &[(u32, u32)]) -> Vec<Discounted> {
        let (index, codes, size) = (&judge.weights.held, judge.codes(text), judge.size);
        let mut hashes: Vec<(u64, u32)> =
            ranks.iter().map(|&(_, rank)| (index.hash(rank), index.holders(rank))).collect();
        hashes.sort_unstable();
        let mut held = vec![u32::MAX; codes.len()];
        shingle::each(codes, &judge.words.lens(Marks::Ignored), size, |hash, place| {
            if let Ok(at) = hashes.binary_search_by_key(&hash, |known| known.0) {
                held[place..place + size].iter_mut().for_each(|held| *held = hashes[at].1.min(*held));
            }
        });
        let tokens = tokenize(says);
        let places: Vec<usize> =
            (0..codes.len()).filter(|&place| held[place] != u32::MAX && codes[place] != BARRIER).collect();
        places
            .chunk_by(|one, other| one + 1 == *other)
            .map(|run| Discounted {
                statement: StatementId((text - self.references.len()) as u32),
                span: tokens[run[0]].span.to(tokens[run[run.len() - 1]].span),
                holders: run.iter().map(|&place| held[place]).min().unwrap_or(0),
            })
            .collect()
    }
}
