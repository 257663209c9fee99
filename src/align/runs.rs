//! Two lists of tokens to the runs of equal ones, each place in one run only.

use std::collections::BTreeMap;

use super::{
    Line,
    seeds::{SEED, Seeds, seed},
};

/// Places that may lie between two runs of one passage, in either text: a clause that was written anew.
pub(super) const GAP: usize = 20;

/// Equal tokens in a row, in the shorter and in the longer text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) short: usize,
    pub(super) long: usize,
    pub(super) tokens: usize,
}

impl Run {
    pub(super) fn short_end(&self) -> usize {
        self.short + self.tokens
    }

    pub(super) fn long_end(&self) -> usize {
        self.long + self.tokens
    }

    /// Places between this run and one after it, in whichever text has more; `None` when it does not come after
    /// this one in both texts.
    pub(super) fn gap_to(&self, next: &Run) -> Option<usize> {
        let short = next.short.checked_sub(self.short_end())?;
        let long = next.long.checked_sub(self.long_end())?;
        Some(short.max(long))
    }

    fn is_near(&self, next: &Run) -> bool {
        self.gap_to(next).is_some_and(|gap| gap <= GAP)
    }
}

/// The runs of a text and itself.
pub(super) fn identical(line: Line) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut start = 0;
    for place in 0..=line.tokens.len() {
        if line.key(place).is_none() {
            if place - start >= SEED {
                runs.push(Run { short: start, long: start, tokens: place - start });
            }
            start = place + 1;
        }
    }
    runs
}

/// Runs of at least [`SEED`] tokens, in order of the shorter text.
///
/// Long runs take their places first; short ones are more often set phrases, and those that continue a passage
/// come before those that stand alone.
pub(super) fn tiled(short: Line, long: Line, seeds: &Seeds) -> Vec<Run> {
    let mut tiling = Tiling {
        short,
        long,
        seeds,
        runs: Vec::new(),
        taken: vec![None; short.tokens.len()],
        taken_long: BTreeMap::new(),
    };
    tiling.lay(16, Neighbors::Any);
    tiling.lay(8, Neighbors::Any);
    tiling.lay(SEED, Neighbors::Near);
    tiling.lay(SEED, Neighbors::Any);
    tiling.runs.sort_unstable_by_key(|run| run.short);
    tiling.runs
}

/// Whether a run must continue another one.
#[derive(Clone, Copy, PartialEq)]
enum Neighbors {
    Any,
    Near,
}

struct Tiling<'a> {
    short: Line<'a>,
    long: Line<'a>,
    seeds: &'a Seeds,
    runs: Vec<Run>,
    /// For each place of the shorter text the run that has it.
    taken: Vec<Option<u32>>,
    /// Where runs begin and end in the longer text: as many as there are runs, however long it is.
    taken_long: BTreeMap<usize, usize>,
}

impl Tiling<'_> {
    /// Takes, left to right, the longest run from each place on that is still free, if it has `least` tokens.
    ///
    /// Linear: a place that is given up was followed for fewer than `least` tokens in each of its few partners,
    /// and every other step is paid by a place that is taken. No run of eight is left when shorter ones are
    /// looked for, so none is followed far and then refused for having no neighbor.
    fn lay(&mut self, least: usize, neighbors: Neighbors) {
        let end = self.taken.len();
        let (mut place, mut next) = (0, 0);
        let mut before: Option<Run> = None;
        while place < end {
            if let Some(run) = self.taken[place] {
                let run = self.runs[run as usize];
                place = run.short_end();
                before = Some(run);
                continue;
            }
            next = next.max(place);
            while next < end && self.taken[next].is_none() {
                next += 1;
            }
            let after = self.taken.get(next).copied().flatten().map(|run| self.runs[run as usize]);
            match self.best(place, next, least, neighbors, before, after) {
                Some(run) => {
                    let run = self.extended(run);
                    self.taken[run.short..run.short_end()].fill(Some(self.runs.len() as u32));
                    self.taken_long.insert(run.long, run.long_end());
                    self.runs.push(run);
                }
                None => place += 1,
            }
        }
    }

    /// The run to take from a place on, up to the next one that is taken: short ones beside a neighbor first,
    /// then the longest, then the first in the longer text.
    fn best(
        &self,
        place: usize,
        next: usize,
        least: usize,
        neighbors: Neighbors,
        before: Option<Run>,
        after: Option<Run>,
    ) -> Option<Run> {
        let seed = seed(self.short, place)?;
        let mut best: Option<((bool, usize), Run)> = None;
        for there in self.seeds.places(self.long, seed) {
            let limit = self.free_from(there).min(next - place);
            let tokens = (0..limit).take_while(|at| self.are_same(place + at, there + at)).count();
            if tokens < least {
                continue;
            }
            let run = Run { short: place, long: there, tokens };
            let near = before.is_some_and(|before| before.is_near(&run))
                || after.is_some_and(|after| run.is_near(&after));
            if neighbors == Neighbors::Near && !near {
                continue;
            }
            let rank = (near && least == SEED, tokens);
            if best.is_none_or(|(known, _)| rank > known) {
                best = Some((rank, run));
            }
        }
        best.map(|(_, run)| run)
    }

    /// The run with what is equal before it: its first words may stand too often to be looked up.
    fn extended(&self, mut run: Run) -> Run {
        while run.short > 0
            && run.long > 0
            && self.taken[run.short - 1].is_none()
            && self.free_from(run.long - 1) > 0
            && self.are_same(run.short - 1, run.long - 1)
        {
            run = Run { short: run.short - 1, long: run.long - 1, tokens: run.tokens + 1 };
        }
        run
    }

    /// How many places of the longer text are free from one on.
    fn free_from(&self, there: usize) -> usize {
        match self.taken_long.range(..=there).next_back() {
            Some((_, &end)) if end > there => 0,
            _ => self.taken_long.range(there..).next().map_or(usize::MAX, |(&start, _)| start - there),
        }
    }

    fn are_same(&self, here: usize, there: usize) -> bool {
        let key = self.short.key(here);
        key.is_some() && key == self.long.key(there)
    }
}
