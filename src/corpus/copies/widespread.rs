//! Shingles to those that count for nothing: text that many share who share nothing else, as a form is
//! that was not given.

use foldhash::{HashMap, HashMapExt};

use super::held::Held;

/// Shingles that stand in the same texts, from which on they may be a form.
const LONG: usize = 24;
/// Holders from which on a text may be common, however many statements there are: a form may be that of one
/// cell, and six who have nothing else in common did not copy from one another.
const MANY: usize = 6;
/// Holders of a stretch that are compared with one another.
const WITNESSES: usize = 16;
/// Share of the shingles of a holder that must lie outside of what all of them share.
const REST: f64 = 0.25;
/// Most that two holders share of what lies outside.
const STRANGE: f64 = 0.2;

/// Ranks that many hold, and who of their holders comes first in the order of texts.
pub(super) struct Widespread {
    /// The first listed rank that is held by as many as may make it common.
    from: u32,
    /// The first holder of each rank from there on.
    first: Vec<u32>,
}

impl Widespread {
    /// Finds the first holders. Linear in what is widely held.
    pub(super) fn new(held: &Held, order: &[u32]) -> Widespread {
        let ranks: Vec<u32> = (0..held.listed() as u32).collect();
        // With one more text a rank may have one holder more.
        let from = ranks.partition_point(|&rank| held.listed_holders(rank) + 1 < MANY) as u32;
        let mut first = vec![u32::MAX; held.listed() - from as usize];
        for &text in order {
            for &rank in held.from(text as usize, from) {
                let first = &mut first[(rank - from) as usize];
                if *first == u32::MAX {
                    *first = text;
                }
            }
        }
        Widespread { from, first }
    }

    /// The same with one more text.
    pub(super) fn with(&self, held: &Held, text: u32, comes_first: impl Fn(u32, u32) -> bool) -> Widespread {
        let mut first = self.first.clone();
        for rank in held.shared(text as usize).take_while(|&rank| (rank as usize) < held.listed()) {
            let Some(at) = rank.checked_sub(self.from) else { continue };
            let first = &mut first[at as usize];
            if comes_first(text, *first) {
                *first = text;
            }
        }
        Widespread { from: self.from, first }
    }

    /// The stretches that are common, by their ranks: each stands in the same texts, of which any two have
    /// little else in common. When they do have more in common they copied, and nothing is common.
    ///
    /// Linear in what is widely held.
    pub(super) fn strange(&self, held: &Held, order: &[u32], weight: impl Fn(u32) -> u64) -> Vec<Vec<u32>> {
        let stretches = self.stretches(held);
        let mut members = vec![u32::MAX; self.first.len()];
        for (number, ranks) in stretches.iter().enumerate() {
            ranks.iter().for_each(|&rank| members[(rank - self.from) as usize] = number as u32);
        }
        let member = |rank: u32| {
            let at = rank.checked_sub(self.from).map(|at| at as usize);
            at.and_then(|at| members.get(at)).copied().filter(|&stretch| stretch != u32::MAX)
        };
        let mut witnesses: Vec<Vec<u32>> = vec![Vec::new(); stretches.len()];
        let mut seen = vec![0usize; stretches.len()];
        let mut open = stretches.len();
        for &text in order {
            if open == 0 {
                break;
            }
            let ranks = held.from(text as usize, self.from);
            let mut touched: Vec<u32> = ranks.iter().filter_map(|&rank| member(rank)).collect();
            touched.iter().for_each(|&stretch| seen[stretch as usize] += 1);
            touched.sort_unstable();
            touched.dedup();
            for stretch in touched.into_iter().map(|stretch| stretch as usize) {
                let seen = std::mem::take(&mut seen[stretch]);
                let witnesses = &mut witnesses[stretch];
                if 2 * seen >= stretches[stretch].len() && witnesses.len() < WITNESSES {
                    witnesses.push(text);
                    open -= usize::from(witnesses.len() == WITNESSES);
                }
            }
        }
        let is_outside = |rank: u32| member(rank).is_none();
        let witnessed = stretches.into_iter().zip(&witnesses);
        let strange = witnessed.filter(|(_, witnesses)| are_strangers(held, is_outside, witnesses, &weight));
        strange.map(|(ranks, _)| ranks).collect()
    }

    /// Ranks of many holders, those of about the same holders together.
    ///
    /// The first holder and the number of holders stand for all of them: with the texts in an order that has
    /// nothing to do with what they share, two different sets seldom agree in both for long.
    fn stretches(&self, held: &Held) -> Vec<Vec<u32>> {
        let mut numbers: HashMap<(u32, u32), usize> = HashMap::new();
        let mut stretches: Vec<Vec<u32>> = Vec::new();
        for (rank, &first) in (self.from..).zip(&self.first) {
            let holders = held.holders(rank) as usize;
            if holders >= MANY {
                // Numbers of holders within a tenth or so of one another count as the same.
                let about = (holders as f64).log(1.1) as u32;
                let new = stretches.len();
                let number = *numbers.entry((first, about)).or_insert(new);
                if number == new {
                    stretches.push(Vec::new());
                }
                stretches[number].push(rank);
            }
        }
        stretches.retain(|ranks| ranks.len() >= LONG);
        stretches
    }
}

/// Whether most neighbours among the witnesses share little beside stretches that many share, though there is
/// enough in them beside these.
fn are_strangers(
    held: &Held,
    is_outside: impl Fn(u32) -> bool,
    witnesses: &[u32],
    weight: impl Fn(u32) -> u64,
) -> bool {
    let rest = |text: u32| held.shared(text as usize).filter(|&rank| is_outside(rank));
    let heavy = |rank: u32| weight(held.holders(rank));
    let strange = |pair: &[u32]| {
        let [left, right] = [pair[0], pair[1]];
        let enough = |text: u32| {
            let outside = rest(text).count() as f64 + f64::from(held.alone(text as usize));
            outside >= REST * f64::from(held.size(text as usize))
        };
        let total =
            |text: u32| rest(text).map(heavy).sum::<u64>() + u64::from(held.alone(text as usize)) * weight(1);
        let mut theirs = rest(right).peekable();
        let mut shared = 0;
        for rank in rest(left) {
            while theirs.next_if(|&other| other < rank).is_some() {}
            if theirs.next_if_eq(&rank).is_some() {
                shared += heavy(rank);
            }
        }
        enough(left) && enough(right) && shared as f64 <= STRANGE * total(left).min(total(right)) as f64
    };
    let strangers = witnesses.windows(2).filter(|pair| strange(pair)).count();
    witnesses.len() > 3 && 3 * strangers >= 2 * (witnesses.len() - 1)
}
