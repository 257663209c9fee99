//! Which pairs of texts are worth laying side by side: those that share several rare shingles.

use std::{cmp::Reverse, ops::Range};

use rayon::prelude::*;

use super::{
    judge::is_enough,
    weights::{Load, NAMED, RARE, UNIT, Weights},
};
use crate::index::{Signature, touch};

/// Holders that a more common shingle names to all others: always the same ones come first, so that the
/// members of a family are named to a few of their own again and again.
const LEADERS: usize = 4;
/// Texts that one is laid beside at most: whoever has so many before it is in a family of more, of which each
/// member need only be seen with those nearest to it.
const MOST: usize = 128;
/// Crowded texts that a crowded one is laid beside at most that share with it nothing but what many hold: whoever
/// has more of them is in a family that is counted as a whole.
const MOST_COMMON: usize = 4;
/// Signatures looked up at a time: few enough to stay in the cache until they are compared.
const AT_A_TIME: usize = 128;
/// Holders in a line of the cache.
const IN_A_LINE: usize = 16;
/// Parts of a unit of weight that are told apart while texts are named: rounded up, so that nobody is missed.
const PARTS: u64 = 128;
/// Weight in parts that makes a text worth a look, whatever else is shared.
const ENOUGH: u16 = (NAMED as u64 * PARTS) as u16;
/// Marks a text that is worth a look, above its weight.
const SEEN: u16 = 1 << 15;

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
    /// For each text in that order, the weight it is named by before it is named at all: but for a part enough,
    /// unless it is crowded.
    start: Vec<u16>,
    /// The least parts of a unit that a shingle weighs by which texts are named, beside those that count for
    /// nothing.
    least: u16,
    /// What each text in that order weighs; not beside one more text.
    loads: Vec<Load>,
    /// For each text in that order, a signature of those of its shingles that count and do not name every
    /// holder.
    signatures: Vec<Signature>,
}

/// By what weight each text was named, and which are worth a look.
#[derive(Default)]
pub(super) struct Scratch {
    /// In parts of a unit, above what each text starts from; two bytes each, so that they stay near.
    named: Vec<u16>,
    who: Vec<u32>,
    lists: Vec<List>,
}

/// Where the holders of a shingle lie that are named.
struct List {
    holders: Range<usize>,
    /// The weight of the shingle in parts of a unit; 0 for a common one.
    parts: u16,
}

impl Scratch {
    /// Ready for texts that start from these.
    fn new(start: &[u16]) -> Scratch {
        Scratch { named: start.to_vec(), ..Scratch::default() }
    }

    /// By a rare shingle that weighs so many parts; worth a look at the first time from that many on.
    fn name(&mut self, place: u32, parts: u16, enough: u16) {
        let named = &mut self.named[place as usize];
        let sum = named.saturating_add(parts);
        if *named < SEEN && sum >= enough {
            self.who.push(place);
            *named = sum | SEEN;
        } else {
            *named = sum;
        }
    }

    /// By a common one: worth a look whatever is shared beside it.
    fn mention(&mut self, place: u32) {
        let named = &mut self.named[place as usize];
        if *named < SEEN {
            self.who.push(place);
            *named |= SEEN;
        }
    }
}

/// A text to be laid beside another.
struct Other {
    text: usize,
    /// Weight of what they share.
    weight: u64,
    /// Whether both are crowded, and share too little of what few hold to be copies by that.
    by_common: bool,
}

/// What two texts share of what counts.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Shingles that name every holder, and their weight.
    few: (u32, u64),
    /// Shingles that name only the first of their holders, and their weight.
    many: (u32, u64),
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
        let start = order.iter().zip(&wide);
        let start = start.map(|(&text, &wide)| match is_crowded(weights, text as usize, wide) {
            true => 0,
            false => ENOUGH - 1,
        });
        let start = start.collect();
        let named = (0..held.ranks() as u32).filter(|&rank| !cut[rank as usize] && weights.of(rank) > 0);
        let least = parts(weights.least(named.map(|rank| held.holders(rank)).max().unwrap_or(1)));
        let signatures = Vec::new();
        let mut seek = Seek { order, places, starts, holders, cut, wide, start, least, loads, signatures };
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
    ///
    /// Two texts are worth a look that share [`NAMED`] weight in shingles few hold, or when one of them is among
    /// the first that hold a common one; any that share a rare one are unless both are crowded ([`Seek::crowd`]).
    pub(super) fn others(
        &self,
        weights: &Weights,
        text: usize,
        scratch: &mut Scratch,
        crowd: impl FnMut(usize),
    ) -> Vec<usize> {
        if self.order.is_empty() {
            return Vec::new();
        }
        if scratch.named.len() != self.order.len() {
            *scratch = Scratch::new(&self.start);
        }
        let here = self.place(text);
        let wide = match self.wide.get(here as usize) {
            Some(&wide) => wide,
            None => self.wide_of(weights, text, false).count() as u32,
        };
        let is_crowded = is_crowded(weights, text, wide);
        let enough = if is_crowded && here != u32::MAX { ENOUGH } else { 1 };
        let mentions = if is_crowded { self.prefix(weights, text, wide) } else { 0 };
        let mut lists = std::mem::take(&mut scratch.lists);
        self.list(weights, text, mentions, &mut lists);
        // What lies far apart in memory is asked for many at a time before any of it is needed.
        touch(&lists, |list| {
            list.holders.clone().step_by(IN_A_LINE).fold(0, |sum, at| sum ^ self.holders[at])
        });
        let before = |list: &List| {
            self.holders[list.holders.clone()].iter().copied().take_while(|&other| other < here)
        };
        for list in &lists {
            match list.parts {
                0 => before(list).for_each(|place| scratch.mention(place)),
                parts => before(list).for_each(|place| scratch.name(place, parts, enough)),
            }
        }
        let met = weights.held.met_by(text).map(|(rank, other)| (rank, self.place(other as usize)));
        let met: Vec<(u32, u32)> =
            met.filter(|&(rank, place)| place < here && weights.of(rank) > 0).collect();
        met.iter().for_each(|&(rank, place)| scratch.name(place, parts(weights.of(rank)), enough));
        self.leave_out(weights, text, wide, scratch);
        let mut others = self.promising(weights, text, scratch.who.drain(..), is_crowded, false);
        let named = lists.iter().flat_map(before).chain(met.iter().map(|&(_, place)| place));
        named.for_each(|place| scratch.named[place as usize] = self.start[place as usize]);
        scratch.lists = lists;
        if here != u32::MAX {
            self.leave_most(text, &mut others, crowd);
        }
        in_order(others)
    }

    /// Where the holders lie that a text names, by all its rare shingles that count and by the so many rarest of the
    /// common ones.
    fn list(&self, weights: &Weights, text: usize, mut mentions: u32, lists: &mut Vec<List>) {
        lists.clear();
        for rank in weights.held.shared(text).filter(|&rank| weights.of(rank) > 0) {
            let holders = self.range(rank);
            if !self.is_cut(weights, rank, false) {
                lists.push(List { holders, parts: parts(weights.of(rank)) });
            } else if mentions > 0 {
                mentions -= 1;
                lists.push(List { holders, parts: 0 });
            }
        }
    }

    /// How many of the shingles of a text that do not name every holder, the rarest first, must be gone through to
    /// meet one at least that whoever is alike as a whole has, too, unless the two were named by enough.
    ///
    /// They share half of what counts in either (Chaudhuri, Ganti, Kaushik 2006, "A primitive operator for
    /// similarity joins", prefix filter).
    pub(super) fn prefix(&self, weights: &Weights, text: usize, wide: u32) -> u32 {
        let most = self.most_named();
        (wide + 1 + most).saturating_sub(weights.load(text).counted.div_ceil(2)).min(wide)
    }

    /// How many shingles that name every holder two texts share at the most that were not named by enough.
    pub(super) fn most_named(&self) -> u32 {
        u32::from(ENOUGH / self.least)
    }

    /// Leaves the [`MOST`] texts that share most, of equals those that come first; of those that share only what is
    /// common [`MOST_COMMON`]: pairs of these are either found by all that is common, or the crowd says that some
    /// may be missing.
    fn leave_most(&self, text: usize, others: &mut Vec<Other>, mut crowd: impl FnMut(usize)) {
        let nearest = |other: &Other| (Reverse(other.weight), self.place(other.text));
        if others.len() > MOST_COMMON {
            others.sort_unstable_by_key(|other| (!other.by_common, nearest(other)));
            let by_common = others.partition_point(|other| other.by_common);
            others.drain(by_common.min(MOST_COMMON)..by_common);
        }
        if others.len() < MOST {
            return;
        }
        // One more would be too many, which one more text may be.
        crowd(text);
        if others.len() > MOST {
            others.select_nth_unstable_by_key(MOST, nearest);
            others.drain(MOST..).for_each(|other| crowd(other.text));
        }
    }

    /// What [`Seek::others`] would say had this been made with one more text, and had that been among the
    /// texts it was made for unless it says what `text` says: the texts before `text`, and those that have
    /// `text` among the texts before them. `None` when its copies need not be among these.
    pub(super) fn beside(&self, weights: &Weights, text: usize) -> Option<[Vec<usize>; 2]> {
        let held = &weights.held;
        // One more text is not in the order; `text` is when it says the same.
        let is_more = self.places.get(text).is_none();
        let here = weights.place_among(&self.order, text) as u32;
        let mine = self.wide_of(weights, text, is_more).count() as u32;
        if is_crowded(weights, text, mine) {
            return None;
        }
        let mut who = Vec::new();
        for rank in held.shared(text).filter(|&rank| weights.of(rank) > 0) {
            match held.met(rank) {
                Some(other) => who.push(self.place(other as usize)),
                None if self.is_cut(weights, rank, is_more) => {}
                None => who.extend(self.listed(rank)),
            }
        }
        who.sort_unstable();
        who.dedup();
        who.retain(|&place| place != u32::MAX && (is_more || place != here));
        let others = self.promising(weights, text, who, false, is_more);
        if others.len() >= MOST {
            return None;
        }
        Some(in_order(others).into_iter().partition(|&other| self.places[other] < here).into())
    }

    /// The texts worth a look that may be copies: all is known of what is shared but its places.
    fn promising(
        &self,
        weights: &Weights,
        text: usize,
        who: impl IntoIterator<Item = u32>,
        is_crowded: bool,
        is_more: bool,
    ) -> Vec<Other> {
        let mut others = Vec::new();
        for place in who {
            let other = self.order[place as usize] as usize;
            let both = [text, other].map(|text| weights.held.shared(text));
            let Tally { few: (times, few), many: (more, many) } = self.tally(weights, both, is_more);
            let is_whole = weights.need(text, other).is_some_and(|need| times + more >= need);
            let is_named = weights.is_few_enough(text, other, few);
            if is_whole || is_named && is_enough(weights, text, other, few + many) {
                let by_common = !is_named && is_crowded && self.start[place as usize] == 0;
                others.push(Other { text: other, weight: few + many, by_common });
            }
        }
        others
    }

    /// Leaves out of those worth a look what numbers and signatures tell cannot be copies, which are most.
    fn leave_out(&self, weights: &Weights, text: usize, mine: u32, scratch: &mut Scratch) {
        let load = weights.load(text);
        let known = self.signatures.get(self.place(text) as usize);
        let signature = known.copied().unwrap_or_else(|| self.signature(weights, text));
        let Scratch { named, who, .. } = scratch;
        // Times and weight at the most.
        let told = |place: u32| match (named[place as usize] & !SEEN) - self.start[place as usize] {
            most if most >= SEEN - ENOUGH => (u32::MAX, u64::MAX),
            named => (u32::from(named / self.least), u64::from(named) * (UNIT as u64 / PARTS)),
        };
        who.retain(|&place| {
            let (times, weight) = told(place);
            let (other, wide) = (&self.loads[place as usize], mine.min(self.wide[place as usize]));
            load.has_few_enough(other, weight) || load.can_be_whole(other, times.saturating_add(wide))
        });
        let mut kept = 0;
        for start in (0..who.len()).step_by(AT_A_TIME) {
            let end = who.len().min(start + AT_A_TIME);
            touch(&who[start..end], |&place| self.signatures[place as usize].peek());
            for at in start..end {
                let place = who[at];
                let (times, weight) = told(place);
                let other = &self.loads[place as usize];
                let wide = signature.most(&self.signatures[place as usize]);
                if load.has_few_enough(other, weight) || load.can_be_whole(other, times.saturating_add(wide))
                {
                    who[kept] = place;
                    kept += 1;
                }
            }
        }
        who.truncate(kept);
    }

    /// How many shingles that name only the first of their holders two texts share.
    pub(super) fn common(&self, weights: &Weights, text: usize, other: usize) -> u32 {
        let both = [text, other].map(|text| weights.common(text).iter().copied());
        self.tally(weights, both, false).many.0
    }

    /// What is shared by two lists of shingles, both ascending.
    fn tally(
        &self,
        weights: &Weights,
        [mine, theirs]: [impl Iterator<Item = u32>; 2],
        is_more: bool,
    ) -> Tally {
        let mut tally = Tally::default();
        let mut theirs = theirs.peekable();
        for rank in mine {
            while theirs.next_if(|&other| other < rank).is_some() {}
            let weight = weights.of(rank);
            if theirs.next_if_eq(&rank).is_some() && weight > 0 {
                let shared = match self.is_cut(weights, rank, is_more) {
                    true => &mut tally.many,
                    false => &mut tally.few,
                };
                *shared = (shared.0 + 1, shared.1 + weight);
            }
        }
        tally
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
        &self.holders[self.range(rank)]
    }

    /// Where these lie.
    fn range(&self, rank: u32) -> Range<usize> {
        let rank = rank as usize;
        self.starts.get(rank + 1).map_or(0..0, |&end| self.starts[rank]..end)
    }

    /// Whether a rank names only the first of its holders, with one more text among them or not.
    fn is_cut(&self, weights: &Weights, rank: u32, is_more: bool) -> bool {
        self.cut.get(rank as usize).copied().unwrap_or(false)
            || (is_more && self.listed(rank).len() == RARE && weights.held.is_of_more(rank))
    }
}

/// A weight in parts of a unit, rounded up.
fn parts(weight: u64) -> u16 {
    weight.div_ceil(UNIT as u64 / PARTS) as u16
}

/// The texts alone, in order of their numbers.
fn in_order(others: Vec<Other>) -> Vec<usize> {
    let mut others: Vec<usize> = others.into_iter().map(|other| other.text).collect();
    others.sort_unstable();
    others
}

/// Whether half of what counts in a text is so widely held.
fn is_crowded(weights: &Weights, text: usize, wide: u32) -> bool {
    let counted = weights.load(text).counted;
    counted > 0 && 2 * wide >= counted
}
