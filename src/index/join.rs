//! Which texts share enough shingles: every such pair, found through the rarest shingles of both.
//!
//! A text that shares `need` of its `size` shingles must share one of the first `size - need + 1` in any
//! fixed order (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007, "AllPairs"). With the rarest
//! first, and those nobody else holds counted as certain misses, few need to be looked at. The place of
//! the first common shingle bounds what can still be shared (Xiao et al. 2008, "PPJoin").

use super::Index;
use crate::overlap::{Bound, Measure};

/// The texts of an index, ready to be asked who is alike.
pub(crate) struct Join<'a> {
    index: &'a Index,
    bound: Bound,
    needs: Needs,
    /// Texts by size, then by number.
    order: Vec<u32>,
    /// Place of each text in `order`.
    places: Vec<u32>,
    starts: Vec<usize>,
    /// Places in `order` of the texts that have a rank in their prefix, ascending, with the place of the
    /// rank in the text's list.
    postings: Vec<(u32, u32)>,
}

/// What one thread remembers while it asks.
pub(crate) struct Scratch {
    seen: Vec<u32>,
}

impl Scratch {
    /// For a join over that many texts.
    pub(crate) fn new(texts: usize) -> Scratch {
        Scratch { seen: vec![u32::MAX; texts] }
    }
}

impl<'a> Join<'a> {
    /// Takes up the prefix of every text: linear in the index.
    pub(crate) fn new(index: &'a Index, bound: Bound) -> Join<'a> {
        let mut order: Vec<u32> = (0..index.texts() as u32).collect();
        order.sort_by_key(|&text| (index.size(text as usize), text));
        let mut places = vec![0; order.len()];
        order.iter().enumerate().for_each(|(place, &text)| places[text as usize] = place as u32);
        let largest = order.last().map_or(0, |&text| index.size(text as usize));
        let needs = Needs::new(bound, largest);
        let mut starts = vec![0usize; index.ranks() + 2];
        for text in 0..order.len() {
            prefix(index, &needs, text).iter().for_each(|&rank| starts[rank as usize + 2] += 1);
        }
        (2..starts.len()).for_each(|at| starts[at] += starts[at - 1]);
        let mut postings = vec![(0, 0); starts[starts.len() - 1]];
        for (place, &text) in order.iter().enumerate() {
            for (at, &rank) in prefix(index, &needs, text as usize).iter().enumerate() {
                let next = &mut starts[rank as usize + 1];
                postings[*next] = (place as u32, at as u32);
                *next += 1;
            }
        }
        Join { index, bound, needs, order, places, starts, postings }
    }

    /// Calls `found` with every text that stands before `text` by size, reaches the bound with it, and the
    /// number of shingles they share.
    pub(crate) fn ask(&self, text: usize, scratch: &mut Scratch, mut found: impl FnMut(usize, u32)) {
        let index = self.index;
        let mine = index.shared(text);
        let size = index.size(text);
        let Some(least) = self.bound.need_with_any(size) else { return };
        let here = self.places[text];
        let reach = match self.bound.measure {
            Measure::Jaccard => (size - least + 1).saturating_sub(index.alone(text)) as usize,
            Measure::Containment => mine.len(),
        };
        let smallest = match self.bound.measure {
            Measure::Jaccard => {
                self.order.partition_point(|&other| index.size(other as usize) < least) as u32
            }
            Measure::Containment => 0,
        };
        for (at, &rank) in mine[..reach.min(mine.len())].iter().enumerate() {
            let postings = &self.postings[self.starts[rank as usize]..self.starts[rank as usize + 1]];
            let first = postings.partition_point(|&(place, _)| place < smallest);
            for &(place, there) in &postings[first..] {
                if place >= here {
                    break;
                }
                if std::mem::replace(&mut scratch.seen[place as usize], text as u32) == text as u32 {
                    continue;
                }
                let other = self.order[place as usize] as usize;
                let Some(need) = self.needs.of(size, index.size(other)) else { continue };
                let theirs = index.shared(other);
                if let Some(shared) = common(&mine[at..], &theirs[there as usize..], need) {
                    found(other, shared);
                }
            }
        }
    }
}

/// What [`Bound::need`] says, looked up.
struct Needs {
    bound: Bound,
    /// By what it depends on beside being possible at all: of a Jaccard bound the sum of both sizes, of a
    /// containment bound the smaller one; 0 when no number is enough.
    table: Vec<u32>,
}

impl Needs {
    /// Sizes above this are worked out when they are asked about.
    const LARGEST: u32 = 1 << 14;

    fn new(bound: Bound, largest: u32) -> Needs {
        let largest = largest.min(Needs::LARGEST);
        let need = |left, right| bound.need(left, right).unwrap_or(0);
        let table = match bound.measure {
            Measure::Jaccard => (0..=2 * largest).map(|sum| need(sum - sum / 2, sum / 2)).collect(),
            Measure::Containment => (0..=largest).map(|smaller| need(smaller, smaller)).collect(),
        };
        Needs { bound, table }
    }

    fn of(&self, left: u32, right: u32) -> Option<u32> {
        let smaller = left.min(right);
        let key = match self.bound.measure {
            Measure::Jaccard => left + right,
            Measure::Containment => smaller,
        };
        match self.table.get(key as usize) {
            Some(&need) => (1..=smaller).contains(&need).then_some(need),
            None => self.bound.need(left, right),
        }
    }
}

/// The shared shingles of a text that the texts not smaller than it are found by.
fn prefix<'i>(index: &'i Index, needs: &Needs, text: usize) -> &'i [u32] {
    let size = index.size(text);
    let shared = index.shared(text);
    let Some(need) = needs.of(size, size) else { return &[] };
    let reach = (size - need + 1).saturating_sub(index.alone(text)) as usize;
    &shared[..reach.min(shared.len())]
}

/// How many numbers two ascending lists share, if it is at least `need`.
///
/// A number may stand in a list more than once; it then pairs up as often as it stands in both.
pub(crate) fn common(left: &[u32], right: &[u32], need: u32) -> Option<u32> {
    let (mut at, mut other, mut shared) = (0, 0, 0);
    while at < left.len() && other < right.len() {
        let rest = (left.len() - at).min(right.len() - other) as u32;
        if shared + rest < need {
            return None;
        }
        let (mine, theirs) = (left[at], right[other]);
        shared += u32::from(mine == theirs);
        at += usize::from(mine <= theirs);
        other += usize::from(theirs <= mine);
    }
    (shared >= need).then_some(shared)
}
