//! Which pairs of texts are worth laying side by side: those that share several rare shingles.

use std::ops::Range;

use super::judge::{Judge, RARE};
use crate::index::Index;

/// Holders that a more common shingle names to all others: always the same ones come first, so that the
/// members of a family are named to a few of their own again and again.
const LEADERS: usize = 4;
/// Where in a number the times a text was named stand, above the weight.
const TIMES: u32 = 40;

/// Who holds what among some of the texts, the other way round.
pub(super) struct Seek<'a> {
    judge: &'a Judge<'a>,
    index: &'a Index,
    /// The texts in an order that depends on their words alone.
    order: Vec<u32>,
    /// Place in that order of every text; none for those that are left out.
    places: Vec<u32>,
    starts: Vec<usize>,
    /// Places of the holders, ascending, for one rank after the other.
    holders: Vec<u32>,
}

/// By what weight each text was named, and which were.
#[derive(Default)]
pub(super) struct Scratch {
    named: Vec<u64>,
    who: Vec<u32>,
}

impl<'a> Seek<'a> {
    /// Turns the index round for the texts of that range that stand for themselves.
    pub(super) fn new(judge: &'a Judge<'a>, texts: Range<usize>, same: &[u32]) -> Seek<'a> {
        let index = &judge.index;
        let stands = |text: &u32| texts.contains(&(*text as usize)) && same[*text as usize] == *text;
        let order: Vec<u32> = judge.order.iter().copied().filter(stands).collect();
        let mut places = vec![u32::MAX; index.texts()];
        order.iter().enumerate().for_each(|(place, &text)| places[text as usize] = place as u32);
        let mut starts = vec![0usize; index.ranks() + 1];
        for &text in &order {
            index.shared(text as usize).iter().for_each(|&rank| starts[rank as usize + 1] += 1);
        }
        let mut total = 0;
        for start in &mut starts[1..] {
            total += if *start <= RARE { *start } else { LEADERS };
            *start = total;
        }
        let mut next = starts.clone();
        let mut holders = vec![0; total];
        for (place, &text) in order.iter().enumerate() {
            for &rank in index.shared(text as usize) {
                let at = &mut next[rank as usize];
                if *at < starts[rank as usize + 1] {
                    holders[*at] = place as u32;
                    *at += 1;
                }
            }
        }
        Seek { judge, index, order, places, starts, holders }
    }

    /// The texts that are worth a look beside this one, in order; of the texts among which it stands itself,
    /// those before it.
    pub(super) fn others(&self, text: usize, scratch: &mut Scratch) -> Vec<usize> {
        let here = self.places[text];
        scratch.named.resize(self.order.len(), 0);
        for &rank in self.index.shared(text) {
            let weight = self.judge.weight(rank) + (1 << TIMES);
            let holders = &self.holders[self.starts[rank as usize]..self.starts[rank as usize + 1]];
            for &other in holders.iter().take_while(|&&other| other < here) {
                let named = &mut scratch.named[other as usize];
                if *named == 0 {
                    scratch.who.push(other);
                }
                *named += weight;
            }
        }
        let mut others = Vec::new();
        for place in scratch.who.drain(..) {
            let named = std::mem::take(&mut scratch.named[place as usize]);
            let other = self.order[place as usize] as usize;
            let (weight, times) = (named & ((1 << TIMES) - 1), (named >> TIMES) as u32);
            if self.judge.is_promising(text, other, weight, times) {
                others.push(other);
            }
        }
        others.sort_unstable();
        others
    }
}
