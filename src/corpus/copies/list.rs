//! What was found to lists of bounded length, and to numbers for what is not listed.

use super::{Found, Likeness};
use crate::{
    StatementId,
    cluster::Links,
    overlap::{Count, Pair},
};

/// Pairs that are listed for each member of a cluster on average: sixty who all copied are listed whole.
const LISTED: u64 = 30;

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
    pub(in crate::corpus) fn counted(&mut self, found: &Found) -> Vec<(Vec<u32>, Count)> {
        let mut inside = self.tallies(found);
        let sets = self.links.sets().into_iter();
        sets.map(|set| {
            let tally = std::mem::take(&mut inside[set[0] as usize]);
            let count = tally.count(self.crowd(&set));
            (set, count)
        })
        .collect()
    }

    /// How many pairs there are in all.
    fn total(&mut self, found: &Found) -> Count {
        let all: Vec<u32> = (0..self.times.len() as u32).collect();
        let tallies = self.tallies(found);
        let add = |sum: Tally, one: &Tally| Tally {
            found: sum.found + one.found,
            crowded: sum.crowded + one.crowded,
            sure: sum.sure + one.known(),
        };
        tallies.iter().fold(Tally::default(), add).count(self.crowd(&all))
    }

    /// What is known of the pairs of each family, by its first member.
    fn tallies(&mut self, found: &Found) -> Vec<Tally> {
        let mut tallies = vec![Tally::default(); self.times.len()];
        for likeness in &found.pairs {
            let [left, right] = [likeness.pair.left.index(), likeness.pair.right.index()];
            let tally = &mut tallies[self.links.root(left as u32) as usize];
            let pairs = self.times[left] * self.times[right];
            tally.found += pairs;
            tally.crowded += if self.crowded[left] && self.crowded[right] { pairs } else { 0 };
        }
        for &(member, sure) in &found.sure {
            tallies[self.links.root(member) as usize].sure = sure;
        }
        for (text, &times) in self.times.iter().enumerate() {
            tallies[self.links.root(text as u32) as usize].found += times * times.saturating_sub(1) / 2;
        }
        tallies
    }

    /// Pairs of different texts among some statements that are all crowded.
    fn crowd(&self, among: &[u32]) -> u64 {
        let crowded = among.iter().map(|&member| member as usize).filter(|&member| self.crowded[member]);
        let (all, same) = crowded.fold((0, 0), |(all, same), member| {
            let times = self.times[member];
            (all + times, same + times * times.saturating_sub(1) / 2)
        });
        all * u64::saturating_sub(all, 1) / 2 - same
    }
}

/// What is known of the pairs among some statements.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Pairs that were looked at, and those that say the same.
    found: u64,
    /// How many of these are between two different texts that are crowded.
    crowded: u64,
    /// How many pairs of the latter sort there are at the least, looked at or not.
    sure: u64,
}

impl Tally {
    /// Pairs between two different crowded texts, at the least.
    fn known(&self) -> u64 {
        self.sure.max(self.crowded)
    }

    /// The number of pairs among statements of which so many pairs are of two different texts that are crowded.
    fn count(self, crowd: u64) -> Count {
        let at_least = self.found - self.crowded + self.known();
        Count { at_least, at_most: at_least + crowd - self.known() }
    }
}

/// How many pairs there are, listed or not.
pub(super) fn total(statements: usize, found: &Found) -> Count {
    Families::new(statements, found).total(found)
}

/// The pairs to show, best first: all of a small cluster, and in a large one each member with its best
/// partner. At most 30 for each statement.
pub(super) fn bounded(statements: usize, found: &Found) -> Vec<Likeness> {
    let mut large = vec![false; statements];
    for (set, pairs) in Families::new(statements, found).counted(found) {
        if pairs.at_least > LISTED * set.len() as u64 {
            set.iter().for_each(|&member| large[member as usize] = true);
        }
    }
    let (wide, narrow): (Vec<Likeness>, Vec<Likeness>) =
        found.pairs.iter().copied().partition(|found| large[found.pair.left.index()]);
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
        found.repeats.iter().copied().partition(|found| large[found.pair.left.index()]);
    let mut pairs = spread(statements, &narrow, &few);
    pairs.extend(best.into_iter().map(|at| wide[at]));
    pairs.extend(many);
    pairs.sort_by(Likeness::better);
    pairs
}

/// The pairs that hold the clusters together, the ones of greatest containment first, then in order of ids.
pub(super) fn links(statements: usize, found: &Found) -> Vec<Likeness> {
    let mut strongest: Vec<&Likeness> = found.repeats.iter().chain(&found.pairs).collect();
    strongest.sort_by(|one, other| {
        let contained = |likeness: &Likeness| likeness.pair.overlap.containment();
        let ids = |likeness: &Likeness| (likeness.pair.left, likeness.pair.right);
        contained(other).total_cmp(&contained(one)).then(ids(one).cmp(&ids(other)))
    });
    let mut links = Links::new(statements);
    strongest.retain(|likeness| links.link(likeness.pair.left.0, likeness.pair.right.0));
    strongest.into_iter().copied().collect()
}

/// Every pair that one statement is in, best first, among pairs of texts and repeats of these.
pub(super) fn of(id: StatementId, pairs: &[Likeness], repeats: &[Likeness]) -> Vec<Likeness> {
    let first = repeats.iter().find(|repeat| repeat.pair.right == id);
    let first = first.map_or(id, |repeat| repeat.pair.left);
    let mine = |pair: Pair| pair.left == first || pair.right == first;
    let near: Vec<Likeness> = pairs.iter().copied().filter(|found| mine(found.pair)).collect();
    let mut ends: Vec<StatementId> =
        near.iter().flat_map(|found| [found.pair.left, found.pair.right]).chain([first]).collect();
    ends.sort_unstable();
    let stands = |id: StatementId| ends.binary_search(&id).is_ok();
    let repeats: Vec<Likeness> = repeats.iter().copied().filter(|found| stands(found.pair.left)).collect();
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
