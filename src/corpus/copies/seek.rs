//! Which pairs of texts are worth laying side by side: those that share several rare shingles.

use std::cmp::Reverse;

use rayon::prelude::*;

use super::{
    judge::is_enough,
    weights::{Load, RARE, Weights},
};
use crate::index::{Signature, touch};

/// Holders that a more common shingle names to all others: always the same ones come first, so that the
/// members of a family are named to a few of their own again and again.
const LEADERS: usize = 4;
/// Texts that one is laid beside at most: whoever has so many before it is in a family of more, of which each
/// member need only be seen with those nearest to it.
const MOST: usize = 128;
/// Signatures looked up at a time: few enough to stay in the cache until they are compared.
const AT_A_TIME: usize = 128;
/// Where in a number the times a text was named stand, above the weight.
const TIMES: u32 = 40;
/// Marks a text that was named by a common shingle.
const COMMON: u64 = 1 << 63;

/// Who holds what among some of the texts, the other way round.
pub(super) struct Seek {
    /// The texts in an order that depends on their words alone.
    order: Vec<u32>,
    /// Place in that order of every text; none for those that are left out.
    places: Vec<u32>,
    starts: Vec<usize>,
    /// Places of the holders, ascending, for one rank after the other.
    holders: Vec<u32>,
    /// For each rank, whether only the first holders are there.
    cut: Vec<bool>,
    /// For each text in that order, how many of its shingles that count do not name every holder.
    wide: Vec<u32>,
    /// What each text in that order weighs; not beside one more text.
    loads: Vec<Load>,
    /// For each text in that order, a signature of those of its shingles that count and do not name every
    /// holder.
    signatures: Vec<Signature>,
}

/// By what weight each text was named, and which were.
#[derive(Default)]
pub(super) struct Scratch {
    named: Vec<u64>,
    who: Vec<u32>,
}

impl Scratch {
    /// By a rare shingle of that weight.
    fn name(&mut self, place: u32, weight: u64) {
        let named = &mut self.named[place as usize];
        if *named == 0 {
            self.who.push(place);
        }
        *named += weight + (1 << TIMES);
    }

    /// By a common one: what is shared of these is counted later.
    fn mention(&mut self, place: u32) {
        let named = &mut self.named[place as usize];
        if *named == 0 {
            self.who.push(place);
        }
        *named |= COMMON;
    }
}

impl Seek {
    /// Turns round who holds what, for some of the texts.
    pub(super) fn new(weights: &Weights, stands: impl Fn(usize) -> bool) -> Seek {
        let held = &weights.held;
        let order: Vec<u32> = weights.order.iter().copied().filter(|&text| stands(text as usize)).collect();
        let mut places = vec![u32::MAX; held.texts()];
        order.iter().enumerate().for_each(|(place, &text)| places[text as usize] = place as u32);
        let mut starts = vec![0usize; held.ranks() + 1];
        for &text in &order {
            held.shared(text as usize).for_each(|rank| starts[rank as usize + 1] += 1);
        }
        let cut: Vec<bool> = starts[1..].iter().map(|&holders| holders > RARE).collect();
        let mut total = 0;
        for start in &mut starts[1..] {
            total += if *start <= RARE { *start } else { LEADERS };
            *start = total;
        }
        let mut next = starts.clone();
        let mut holders = vec![0; total];
        let mut wide = vec![0; order.len()];
        for (place, &text) in order.iter().enumerate() {
            for rank in held.shared(text as usize) {
                let at = &mut next[rank as usize];
                if *at < starts[rank as usize + 1] {
                    holders[*at] = place as u32;
                    *at += 1;
                }
                wide[place] += u32::from(cut[rank as usize] && weights.of(rank) > 0);
            }
        }
        let loads = order.iter().map(|&text| weights.load(text as usize)).collect();
        let mut seek = Seek { order, places, starts, holders, cut, wide, loads, signatures: Vec::new() };
        seek.signatures = seek.order.par_iter().map(|&text| seek.signature(weights, text as usize)).collect();
        seek
    }

    /// Shingles of a text that count and do not name every holder, the rarest first.
    pub(super) fn wide_of(&self, weights: &Weights, text: usize, is_more: bool) -> impl Iterator<Item = u32> {
        let counted = weights.common(text).iter().copied().filter(|&rank| weights.of(rank) > 0);
        counted.filter(move |&rank| self.is_cut(weights, rank, is_more))
    }

    /// A signature of these, not beside one more text.
    fn signature(&self, weights: &Weights, text: usize) -> Signature {
        Signature::of(self.wide_of(weights, text, false).map(|rank| weights.held.hash(rank)))
    }

    /// The signature of one of the texts.
    pub(super) fn signature_of(&self, text: u32) -> &Signature {
        &self.signatures[self.place(text as usize) as usize]
    }

    /// Of one of the texts, how many shingles count, and how many of these do not name every holder.
    pub(super) fn sizes_of(&self, text: u32) -> [u32; 2] {
        let place = self.place(text as usize) as usize;
        [self.loads[place].counted, self.wide[place]]
    }

    /// The texts of which a copy may not have been named, in order of their numbers.
    ///
    /// By weight or by a run only those are copies that share enough in shingles few have, and these shingles
    /// name each holder to each. As wholes two are copies that share half of what either has and that counts,
    /// and they are laid side by side unless so much of that cannot be among what does not name every holder.
    /// So nobody was missed beside a text of which less than half is such.
    pub(super) fn crowd(&self, weights: &Weights) -> Vec<u32> {
        let texts = self.order.iter().zip(&self.wide);
        let crowded = texts.filter(|&(&text, &wide)| is_crowded(weights, text as usize, wide));
        let mut crowd: Vec<u32> = crowded.map(|(&text, _)| text).collect();
        crowd.sort_unstable();
        crowd
    }

    /// The texts that are worth a look beside this one, in order; of the texts among which it stands itself,
    /// those before it, and when there are too many of these, those that share most; `crowd` is then called
    /// with this one and with each that is left out.
    pub(super) fn others(
        &self,
        weights: &Weights,
        text: usize,
        scratch: &mut Scratch,
        crowd: impl FnMut(usize),
    ) -> Vec<usize> {
        let here = self.place(text);
        scratch.named.resize(self.order.len(), 0);
        for rank in weights.held.shared(text) {
            let weight = weights.of(rank);
            if weight > 0 {
                let before = self.listed(rank).iter().take_while(|&&other| other < here);
                if self.is_cut(weights, rank, false) {
                    before.for_each(|&other| scratch.mention(other));
                    continue;
                }
                before.for_each(|&other| scratch.name(other, weight));
                let met = weights.held.met(rank).map(|other| self.place(other as usize));
                met.filter(|&other| other < here).into_iter().for_each(|other| scratch.name(other, weight));
            }
        }
        let wide = self.wide.get(here as usize).copied().unwrap_or(u32::MAX);
        let mut others = self.promising(weights, text, wide, scratch, false);
        if here != u32::MAX {
            self.leave_most(text, &mut others, crowd);
        }
        in_order(others)
    }

    /// Leaves the [`MOST`] texts that share most, of equals those that come first.
    fn leave_most(&self, text: usize, others: &mut Vec<(u64, usize)>, mut crowd: impl FnMut(usize)) {
        if others.len() < MOST {
            return;
        }
        // One more would be too many, which one more text may be.
        crowd(text);
        if others.len() > MOST {
            others.select_nth_unstable_by_key(MOST, |&(weight, other)| (Reverse(weight), self.place(other)));
            others.drain(MOST..).for_each(|(_, other)| crowd(other));
        }
    }

    /// What [`Seek::others`] would say had this been made with one more text, and had that been among the
    /// texts it was made for unless it says what `text` says: the texts before `text`, and those that have
    /// `text` among the texts before them. `None` when its copies need not be among these.
    pub(super) fn beside(
        &self,
        weights: &Weights,
        text: usize,
        scratch: &mut Scratch,
    ) -> Option<[Vec<usize>; 2]> {
        let held = &weights.held;
        // One more text is not in the order; `text` is when it says the same.
        let is_more = self.places.get(text).is_none();
        let here = weights.place_among(&self.order, text) as u32;
        let next = here + u32::from(!is_more);
        scratch.named.resize(self.order.len(), 0);
        for rank in held.shared(text) {
            let weight = weights.of(rank);
            if weight == 0 {
                continue;
            }
            if let Some(other) = held.met(rank) {
                let place = self.place(other as usize);
                if place != u32::MAX && other as usize != text {
                    scratch.name(place, weight);
                }
                continue;
            }
            let listed = self.listed(rank);
            let all = match self.is_cut(weights, rank, is_more) {
                false => listed,
                true => {
                    let first = &listed[..listed.len().min(LEADERS)];
                    let before = first.partition_point(|&place| place < here);
                    first[..before].iter().for_each(|&place| scratch.mention(place));
                    // It comes first among the holders, so it is named to all of them.
                    if before < LEADERS {
                        let after = (next..).zip(&self.order[next as usize..]);
                        let holders = after.filter(|&(_, &other)| held.is_held(other as usize, rank));
                        holders.for_each(|(place, _)| scratch.mention(place));
                    }
                    continue;
                }
            };
            all.iter()
                .filter(|&&place| is_more || place != here)
                .for_each(|&place| scratch.name(place, weight));
        }
        let mine = self.wide_of(weights, text, is_more).count() as u32;
        let others = self.promising(weights, text, mine, scratch, is_more);
        if is_crowded(weights, text, mine) || others.len() >= MOST {
            return None;
        }
        Some(in_order(others).into_iter().partition(|&other| self.places[other] < here).into())
    }

    /// The texts named that may be copies, each with the weight of what is shared: all is known but its places.
    fn promising(
        &self,
        weights: &Weights,
        text: usize,
        mine: u32,
        scratch: &mut Scratch,
        is_more: bool,
    ) -> Vec<(u64, usize)> {
        let mut others = Vec::new();
        if !is_more {
            self.leave_out(weights, text, mine, scratch);
        }
        for place in scratch.who.drain(..) {
            let (weight, times) = told(std::mem::take(&mut scratch.named[place as usize]));
            let other = self.order[place as usize] as usize;
            let need = weights.need(text, other).unwrap_or(u32::MAX);
            let few = weights.is_few_enough(text, other, weight);
            // With one more text a few shingles more are common: the bound is left to what is counted.
            let wide = if is_more { mine } else { mine.min(self.wide[place as usize]) };
            if !few && times.saturating_add(wide) < need {
                continue;
            }
            let (more, common) = self.common(weights, text, other, is_more);
            if times + more >= need || (few && is_enough(weights, text, other, weight + common)) {
                others.push((weight + common, other));
            }
        }
        others
    }

    /// Leaves out of those that were named what numbers and signatures tell cannot be copies, which are most.
    fn leave_out(&self, weights: &Weights, text: usize, mine: u32, scratch: &mut Scratch) {
        let load = weights.load(text);
        let signature = self.signature(weights, text);
        let Scratch { named, who } = scratch;
        who.retain(|&place| {
            let (weight, times) = told(named[place as usize]);
            let (other, wide) = (&self.loads[place as usize], mine.min(self.wide[place as usize]));
            let may =
                load.has_few_enough(other, weight) || load.can_be_whole(other, times.saturating_add(wide));
            if !may {
                named[place as usize] = 0;
            }
            may
        });
        let mut kept = 0;
        for start in (0..who.len()).step_by(AT_A_TIME) {
            let end = who.len().min(start + AT_A_TIME);
            touch(&who[start..end], |&place| self.signatures[place as usize].peek());
            for at in start..end {
                let place = who[at];
                let (weight, times) = told(named[place as usize]);
                let other = &self.loads[place as usize];
                let wide = signature.most(&self.signatures[place as usize]);
                if load.has_few_enough(other, weight) || load.can_be_whole(other, times + wide) {
                    who[kept] = place;
                    kept += 1;
                } else {
                    named[place as usize] = 0;
                }
            }
        }
        who.truncate(kept);
    }

    /// How many shingles that name only the first of their holders two texts share, and their weight.
    pub(super) fn common(&self, weights: &Weights, text: usize, other: usize, is_more: bool) -> (u32, u64) {
        let (mut shared, mut weight) = (0, 0);
        let [mine, theirs] = [text, other].map(|text| weights.common(text));
        let mut theirs = theirs.iter().copied().peekable();
        for &rank in mine {
            while theirs.next_if(|&other| other < rank).is_some() {}
            let one = weights.of(rank);
            if theirs.next_if_eq(&rank).is_some() && one > 0 && self.is_cut(weights, rank, is_more) {
                shared += 1;
                weight += one;
            }
        }
        (shared, weight)
    }

    /// Whether one of two texts comes first in the order.
    pub(super) fn is_before(&self, one: u32, other: u32) -> bool {
        self.place(one as usize) < self.place(other as usize)
    }

    /// Place of a text in the order; beyond all others when it is not there.
    fn place(&self, text: usize) -> u32 {
        self.places.get(text).copied().unwrap_or(u32::MAX)
    }

    /// Places of the holders of a rank that are named.
    fn listed(&self, rank: u32) -> &[u32] {
        let rank = rank as usize;
        self.starts.get(rank + 1).map_or(&[], |&end| &self.holders[self.starts[rank]..end])
    }

    /// Whether a rank names only the first of its holders, with one more text among them or not.
    fn is_cut(&self, weights: &Weights, rank: u32, is_more: bool) -> bool {
        self.cut.get(rank as usize).copied().unwrap_or(false)
            || (is_more && self.listed(rank).len() == RARE && weights.held.is_of_more(rank))
    }
}

/// By what weight, and how often, a text was named by shingles that few hold.
fn told(named: u64) -> (u64, u32) {
    let named = named & !COMMON;
    (named & ((1 << TIMES) - 1), (named >> TIMES) as u32)
}

/// The texts alone, in order of their numbers.
fn in_order(others: Vec<(u64, usize)>) -> Vec<usize> {
    let mut others: Vec<usize> = others.into_iter().map(|(_, other)| other).collect();
    others.sort_unstable();
    others
}

/// Whether half of what counts in a text is so widely held.
fn is_crowded(weights: &Weights, text: usize, wide: u32) -> bool {
    let counted = weights.load(text).counted;
    counted > 0 && 2 * wide >= counted
}
