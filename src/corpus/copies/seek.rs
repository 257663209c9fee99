//! Which pairs of texts are worth laying side by side: those that share several rare shingles.

use super::judge::Judge;
use crate::index::Index;

/// Holders up to which a shingle names all of them to one another.
const RARE: u32 = 64;
/// Holders that a more common shingle names to all others.
const LEADERS: usize = 4;
/// Least number of shingles by which one text must be named to another.
const NAMED: u32 = 4;

/// Who holds what, the other way round.
pub(super) struct Seek<'a> {
    index: &'a Index,
    starts: Vec<usize>,
    holders: Vec<u32>,
}

/// How often each text was named, and which were.
pub(super) struct Scratch {
    named: Vec<u32>,
    who: Vec<u32>,
}

impl<'a> Seek<'a> {
    /// Turns the index round.
    pub(super) fn new(judge: &'a Judge) -> Seek<'a> {
        let index = &judge.index;
        let mut starts = Vec::with_capacity(index.ranks() + 1);
        let mut total = 0;
        for rank in 0..index.ranks() {
            starts.push(total);
            let holders = index.holders(rank as u32);
            total += if holders <= RARE { holders as usize } else { LEADERS };
        }
        starts.push(total);
        let mut next = starts.clone();
        let mut holders = vec![0; total];
        for text in 0..judge.texts() {
            for &rank in index.shared(text) {
                let at = &mut next[rank as usize];
                if *at < starts[rank as usize + 1] {
                    holders[*at] = text as u32;
                    *at += 1;
                }
            }
        }
        Seek { index, starts, holders }
    }

    pub(super) fn scratch(&self) -> Scratch {
        Scratch { named: vec![0; self.index.texts()], who: Vec::new() }
    }

    /// The texts before this one that are worth a look, in order.
    pub(super) fn others(&self, text: usize, scratch: &mut Scratch) -> Vec<usize> {
        for &rank in self.index.shared(text) {
            let holders = &self.holders[self.starts[rank as usize]..self.starts[rank as usize + 1]];
            for &other in holders.iter().take_while(|&&other| (other as usize) < text) {
                let named = &mut scratch.named[other as usize];
                if *named == 0 {
                    scratch.who.push(other);
                }
                *named += 1;
            }
        }
        let mut others = Vec::new();
        for other in scratch.who.drain(..) {
            if std::mem::take(&mut scratch.named[other as usize]) >= NAMED {
                others.push(other as usize);
            }
        }
        others.sort_unstable();
        others
    }
}
