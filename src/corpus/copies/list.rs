//! What was found to lists of bounded length, and to numbers for what is not listed.

use super::{Found, Likeness};
use crate::{
    StatementId,
    cluster::Links,
    overlap::{Count, Pair},
};

/// Members of a cluster up to which all its pairs are listed.
const LISTED: usize = 12;

/// Which statements hang together, and how often each text stands there.
pub(in crate::corpus) struct Families {
    links: Links,
    /// For each statement, how many say the same word for word; 0 when an earlier one does.
    times: Vec<u64>,
    crowded: Vec<bool>,
}

impl Families {
    /// Links what was found.
    pub(in crate::corpus) fn new(statements: usize, found: &Found) -> Families {
        let mut links = Links::new(statements);
        let mut times = vec![1; statements];
        for likeness in found.repeats.iter().chain(&found.pairs) {
            links.link(likeness.pair.left.0, likeness.pair.right.0);
        }
        for repeat in &found.repeats {
            times[repeat.pair.left.index()] += 1;
            times[repeat.pair.right.index()] = 0;
        }
        Families { links, times, crowded: found.crowded.clone() }
    }

    /// The first statement of the family that this one is in.
    pub(in crate::corpus) fn first(&mut self, id: StatementId) -> u32 {
        self.links.root(id.0)
    }

    /// Every family of two or more with its number of pairs, in order of the first member.
    pub(in crate::corpus) fn counted(&mut self, pairs: &[Likeness]) -> Vec<(Vec<u32>, Count)> {
        let mut inside = vec![Tally::default(); self.times.len()];
        for found in pairs {
            let root = self.links.root(found.pair.left.0) as usize;
            self.add(&mut inside[root], found);
        }
        let sets = self.links.sets().into_iter();
        sets.map(|set| {
            let count = self.count(inside[set[0] as usize], set.iter().copied());
            (set, count)
        })
        .collect()
    }

    fn add(&self, tally: &mut Tally, found: &Likeness) {
        let [left, right] = [found.pair.left.index(), found.pair.right.index()];
        let pairs = self.times[left] * self.times[right];
        tally.found += pairs;
        tally.crowded += if self.crowded[left] && self.crowded[right] { pairs } else { 0 };
    }

    /// The number of pairs among some statements: what was found, and at most every two that are crowded.
    fn count(&self, tally: Tally, among: impl Iterator<Item = u32>) -> Count {
        let (mut same, mut crowd, mut crowd_same) = (0, 0, 0);
        for member in among.map(|member| member as usize) {
            let times = self.times[member];
            let pairs = times * times.saturating_sub(1) / 2;
            same += pairs;
            if self.crowded[member] {
                crowd += times;
                crowd_same += pairs;
            }
        }
        let at_least = tally.found + same;
        let unknown = crowd * crowd.saturating_sub(1) / 2 - crowd_same - tally.crowded;
        Count { at_least, at_most: at_least + unknown }
    }
}

/// Pairs found between different texts, and how many of these are between two that are crowded.
#[derive(Clone, Copy, Default)]
struct Tally {
    found: u64,
    crowded: u64,
}

/// How many pairs there are, listed or not.
pub(super) fn total(statements: usize, found: &Found) -> Count {
    let families = Families::new(statements, found);
    let mut tally = Tally::default();
    found.pairs.iter().for_each(|found| families.add(&mut tally, found));
    families.count(tally, 0..statements as u32)
}

/// The pairs to show, best first: all of a small cluster, and in a large one each member with its best
/// partner. At most six for each statement.
pub(super) fn bounded(statements: usize, found: Found) -> Vec<Likeness> {
    let sets = Families::new(statements, &found).links.sets();
    let mut large = vec![false; statements];
    for set in sets.iter().filter(|set| set.len() > LISTED) {
        set.iter().for_each(|&member| large[member as usize] = true);
    }
    let (wide, narrow): (Vec<Likeness>, Vec<Likeness>) =
        found.pairs.into_iter().partition(|found| large[found.pair.left.index()]);
    let mut best: Vec<Option<usize>> = vec![None; statements];
    for (at, found) in wide.iter().enumerate() {
        for member in [found.pair.left, found.pair.right] {
            let best = &mut best[member.index()];
            if best.is_none_or(|best| wide[best].better(found).is_gt()) {
                *best = Some(at);
            }
        }
    }
    let mut best: Vec<usize> = best.into_iter().flatten().collect();
    best.sort_unstable();
    best.dedup();
    let (many, few): (Vec<Likeness>, Vec<Likeness>) =
        found.repeats.into_iter().partition(|found| large[found.pair.left.index()]);
    let mut pairs = spread(statements, &narrow, &few);
    pairs.extend(best.into_iter().map(|at| wide[at]));
    pairs.extend(many);
    pairs.sort_by(Likeness::better);
    pairs
}

/// Every pair that one statement is in, best first.
pub(super) fn of(id: StatementId, found: Found) -> Vec<Likeness> {
    let first = found.repeats.iter().find(|repeat| repeat.pair.right == id);
    let first = first.map_or(id, |repeat| repeat.pair.left);
    let mine = |pair: Pair| pair.left == first || pair.right == first;
    let near: Vec<Likeness> = found.pairs.into_iter().filter(|found| mine(found.pair)).collect();
    let ends: Vec<StatementId> = near.iter().flat_map(|found| [found.pair.left, found.pair.right]).collect();
    let repeats: Vec<Likeness> = found
        .repeats
        .into_iter()
        .filter(|found| found.pair.left == first || ends.contains(&found.pair.left))
        .collect();
    let statements = repeats.iter().chain(&near).map(|found| found.pair.right.index() + 1).max().unwrap_or(0);
    let mut pairs = spread(statements, &near, &repeats);
    pairs.retain(|found| found.pair.left == id || found.pair.right == id);
    pairs.sort_by(Likeness::better);
    pairs
}

/// Every pair of statements that the pairs of their texts stand for.
fn spread(statements: usize, pairs: &[Likeness], repeats: &[Likeness]) -> Vec<Likeness> {
    let mut same: Vec<Vec<StatementId>> = vec![Vec::new(); statements];
    repeats.iter().for_each(|repeat| same[repeat.pair.left.index()].push(repeat.pair.right));
    let all = |id: StatementId| std::iter::once(id).chain(same[id.index()].iter().copied());
    let mut spread = Vec::new();
    for found in pairs {
        for left in all(found.pair.left) {
            spread.extend(all(found.pair.right).map(|right| found.between(left, right)));
        }
    }
    for repeat in repeats {
        let before = all(repeat.pair.left).take_while(|&before| before < repeat.pair.right);
        spread.extend(before.map(|before| repeat.between(before, repeat.pair.right)));
    }
    spread
}

impl Likeness {
    /// The same likeness of two others that say the same.
    fn between(&self, left: StatementId, right: StatementId) -> Likeness {
        let overlap = self.pair.overlap;
        let pair = match left < right {
            true => Pair { left, right, overlap },
            false => Pair { left: right, right: left, overlap: overlap.flipped() },
        };
        Likeness { pair, ..*self }
    }
}
