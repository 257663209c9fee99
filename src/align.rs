//! Two lists of tokens to the passages they share.

use foldhash::{HashMap, HashMapExt};
use serde::{Deserialize, Serialize};

use crate::{Span, text::Token};

/// A stretch of words found in both texts.
///
/// The two stretches begin and end with the same word; up to a few words between may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Passage {
    /// Where it stands in the left text.
    pub left: Span,
    /// Where it stands in the right text.
    pub right: Span,
    /// Tokens that are the same in both.
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
    fn key(&self, place: usize) -> Option<u64> {
        let token = self.tokens.get(place)?;
        let excused = self.excused.get(place).copied().unwrap_or(false);
        let word = !excused && token.kind != crate::text::TokenKind::Leader;
        word.then(|| token.skeleton.to_bits())
    }
}

/// A run of equal tokens in both lists, or several with small gaps between.
#[derive(Clone, Copy)]
struct Run {
    left: (usize, usize),
    right: (usize, usize),
    same: usize,
}

/// Words in a row that open a run.
const SEED: usize = 3;
/// How many places of one seed are tried; a seed that stands more often says little.
const PLACES: usize = 8;
/// Words that may differ between two runs of one passage, on either side.
const GAP: usize = 8;

/// Finds the passages of at least `min_tokens` tokens that both share, left to right.
///
/// Diacritics are not looked at, order between passages is not either, and a passage never reaches across
/// an excused token. Takes time linear in the two lists.
pub fn align(left: Line, right: Line, min_tokens: usize) -> Vec<Passage> {
    let mut passages: Vec<Passage> = bridge(runs(left, right), left, right)
        .into_iter()
        .filter(|run| run.same >= min_tokens)
        .map(|run| Passage {
            left: span(left, run.left),
            right: span(right, run.right),
            tokens: run.same as u32,
            without_marks: unmarked(left, right, run),
        })
        .collect();
    passages.sort_by_key(|passage| (passage.left, passage.right));
    passages
}

fn span(line: Line, (start, end): (usize, usize)) -> Span {
    line.tokens[start].span.to(line.tokens[end - 1].span)
}

/// Exact runs, the longest continuation of each seed; a place on the left belongs to one run only.
fn runs(left: Line, right: Line) -> Vec<Run> {
    let mut places: HashMap<[u64; SEED], Vec<u32>> = HashMap::new();
    for place in 0..right.tokens.len() {
        if let Some(seed) = seed(right, place) {
            let known = places.entry(seed).or_default();
            if known.len() < PLACES {
                known.push(place as u32);
            }
        }
    }
    let mut runs: Vec<Run> = Vec::new();
    let mut taken = vec![false; right.tokens.len()];
    let mut place = 0;
    while place < left.tokens.len() {
        let found = seed(left, place).and_then(|seed| places.get(&seed));
        let best = found.into_iter().flatten().map(|&there| there as usize).map(|there| {
            let length = (0..)
                .take_while(|at| {
                    let key = left.key(place + at);
                    key.is_some() && key == right.key(there + at) && !taken[there + at]
                })
                .count();
            let follows = runs.last().is_some_and(|run| there >= run.right.1 && there - run.right.1 <= GAP);
            (length, follows, there)
        });
        let best = best.max_by_key(|&(length, follows, there)| (length, follows, usize::MAX - there));
        match best {
            Some((length, _, there)) if length >= SEED => {
                taken[there..there + length].fill(true);
                runs.push(Run {
                    left: (place, place + length),
                    right: (there, there + length),
                    same: length,
                });
                place += length;
            }
            _ => place += 1,
        }
    }
    runs
}

fn seed(line: Line, place: usize) -> Option<[u64; SEED]> {
    let mut seed = [0; SEED];
    for (at, key) in seed.iter_mut().enumerate() {
        *key = line.key(place + at)?;
    }
    Some(seed)
}

/// Joins runs that follow one another in both lists with small gaps and nothing excused between.
fn bridge(runs: Vec<Run>, left: Line, right: Line) -> Vec<Run> {
    let mut bridged: Vec<Run> = Vec::new();
    for run in runs {
        let before = bridged.iter_mut().rev().take(PLACES).find(|before| {
            let near = |end: usize, start: usize| start >= end && start - end <= GAP;
            near(before.left.1, run.left.0)
                && near(before.right.1, run.right.0)
                && (before.left.1..run.left.0).all(|place| left.key(place).is_some())
                && (before.right.1..run.right.0).all(|place| right.key(place).is_some())
        });
        match before {
            Some(before) => {
                before.left.1 = run.left.1;
                before.right.1 = run.right.1;
                before.same += run.same;
            }
            None => bridged.push(run),
        }
    }
    bridged
}

/// How many tokens of a passage are the same only without their marks.
fn unmarked(left: Line, right: Line, run: Run) -> u32 {
    let mut count = 0;
    let mut there = run.right.0;
    for place in run.left.0..run.left.1 {
        let ahead = (there..run.right.1.min(there + GAP + 1)).find(|&at| left.key(place) == right.key(at));
        if let Some(at) = ahead {
            count += u32::from(left.tokens[place].strict != right.tokens[at].strict);
            there = at + 1;
        }
    }
    count
}
