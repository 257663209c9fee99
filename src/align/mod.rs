//! Two lists of tokens to the passages they share.
//!
//! Runs of equal tokens are found first, the long ones before the short ones, so that no set phrase takes the
//! place of a copied pledge; then runs that follow one another in both texts become one passage, when what
//! they have in common outweighs what stands between.

mod chain;
mod runs;
mod seeds;
#[cfg(test)]
mod steps;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

pub use self::seeds::Seeds;
use self::{
    chain::{Chained, chained},
    runs::{Run, identical, tiled},
};
use crate::{
    Span,
    text::{Token, TokenKind},
};

/// A stretch of words found in both texts.
///
/// The two stretches begin and end with the same words; some words between may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands in the left text.
    pub left: Span,
    /// Where it stands in the right text.
    pub right: Span,
    /// Tokens that are the same in both, in runs of three and more.
    pub tokens: u32,
    /// How many of these differ in their diacritics.
    pub without_marks: u32,
}

/// Tokens of a text, and which of them are passed over.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// All tokens, in order.
    pub tokens: &'a [Token],
    /// Which of them came with a form; empty when none did.
    pub excused: &'a [bool],
}

impl Line<'_> {
    /// What a token is compared by; `None` beyond the end, for a slot and for an excused one.
    fn key(self, place: usize) -> Option<u64> {
        #[cfg(test)]
        steps::look();
        let token = self.tokens.get(place)?;
        let excused = self.excused.get(place).copied().unwrap_or(false);
        let word = !excused && token.kind != TokenKind::Leader;
        word.then(|| token.skeleton.to_bits())
    }

    fn keys(self) -> impl Iterator<Item = Option<u64>> {
        (0..self.tokens.len()).map(move |place| self.key(place))
    }

    /// Whether all places are words that are compared.
    fn is_unbroken(self, mut places: std::ops::Range<usize>) -> bool {
        places.all(|place| self.key(place).is_some())
    }

    fn span(self, start: usize, end: usize) -> Span {
        self.tokens[start].span.to(self.tokens[end - 1].span)
    }
}

/// Finds the passages that both share, left to right.
///
/// A passage has at least `min_tokens` tokens more than a third of those between its runs; beside another
/// passage, in both texts, three fifths of that are enough. Diacritics are not looked at, and neither is the
/// order of passages, so moved ones are found. No run is shorter than three tokens, no passage reaches across
/// an excused one, no two overlap in either text, and the right text's passages with the left are the same ones.
///
/// Takes time linear in the two lists, whatever stands in them.
///
/// The runs are Wise's greedy string tiling with a bounded number of places for each seed; the passages are the
/// maximal scoring segments of Ruzzo and Tompa over runs in a row.
pub fn align(left: Line, right: Line, min_tokens: usize) -> Vec<Passage> {
    align_seeded((left, &Seeds::default()), (right, &Seeds::default()), min_tokens)
}

/// As [`align`], with what was worked out about either text kept for the next one.
///
/// Of the longer text only the words of the shorter one are looked up once its seeds are known: then the time
/// is linear in the shorter one.
pub fn align_seeded(left: (Line, &Seeds), right: (Line, &Seeds), min_tokens: usize) -> Vec<Passage> {
    let by_length = left.0.tokens.len().cmp(&right.0.tokens.len());
    let order = by_length.then_with(|| left.0.keys().cmp(right.0.keys()));
    let turned = order == Ordering::Greater;
    let ((short, _), (long, seeds)) = if turned { (right, left) } else { (left, right) };
    let runs = if order == Ordering::Equal { identical(short) } else { tiled(short, long, seeds) };
    let mut passages: Vec<Passage> = chained(&runs, short, long, min_tokens)
        .into_iter()
        .map(|passage| {
            let Chained { short: (start, end), long: (there, there_end), runs, .. } = &passage;
            let (left, right) = (short.span(*start, *end), long.span(*there, *there_end));
            Passage {
                left: if turned { right } else { left },
                right: if turned { left } else { right },
                tokens: runs.iter().map(|run| run.tokens as u32).sum(),
                without_marks: runs.iter().map(|run| unmarked(short, long, run)).sum(),
            }
        })
        .collect();
    passages.sort_by_key(|passage| (passage.left, passage.right));
    passages
}

/// How many tokens of a run are the same only without their marks.
fn unmarked(short: Line, long: Line, run: &Run) -> u32 {
    let (here, there) = (&short.tokens[run.short..run.short_end()], &long.tokens[run.long..run.long_end()]);
    here.iter().zip(there).filter(|(here, there)| here.strict != there.strict).count() as u32
}
