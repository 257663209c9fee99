//! Runs to passages: runs that follow one another in both texts, as far as it pays.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    Line,
    runs::{GAP, Run},
};

/// How many runs before one are tried as what it continues.
const BACK: usize = 8;
/// Tokens of a run that no passage reaches across; fewer when fewer make a passage.
const OWN: usize = 8;
/// Places from one passage to the next, in both texts, up to which one vouches for the other.
const BESIDE: usize = 32;

/// Runs in a row, as places in both texts.
#[derive(Clone, Debug)]
pub(super) struct Chained {
    pub(super) short: (usize, usize),
    pub(super) long: (usize, usize),
    pub(super) runs: Vec<Run>,
    /// Three for each token, less one for each place between runs.
    weight: usize,
}

impl Chained {
    fn alone(run: Run) -> Chained {
        Chained {
            short: (run.short, run.short_end()),
            long: (run.long, run.long_end()),
            runs: vec![run],
            weight: 3 * run.tokens,
        }
    }
}

/// The passages made of `runs`, in order of the shorter text; they overlap in neither.
pub(super) fn chained(runs: &[Run], short: Line, long: Line, min_tokens: usize) -> Vec<Chained> {
    let alone = 3 * min_tokens;
    let beside = alone * 3 / 5;
    let mut passages: Vec<Chained> = Vec::new();
    for chain in chains(runs, short, long, OWN.min(min_tokens)) {
        segments(&chain, |weight, part| {
            let (Some(first), Some(last)) = (part.first(), part.last()) else { return };
            if weight >= beside {
                passages.push(Chained {
                    short: (first.short, last.short_end()),
                    long: (first.long, last.long_end()),
                    runs: part.to_vec(),
                    weight,
                });
            }
        });
    }
    let passages = apart(passages, beside);
    let strong: Vec<&Chained> = passages.iter().filter(|passage| passage.weight >= alone).collect();
    let stays = |passage: &&Chained| passage.weight >= alone || is_beside(passage, &strong);
    passages.iter().filter(stays).cloned().collect()
}

/// Runs linked to the one before them in both texts, with nothing excused and no other long run between: each
/// run is in one chain.
fn chains(runs: &[Run], short: Line, long: Line, own: usize) -> Vec<Vec<Run>> {
    let long_ones: BTreeMap<usize, &Run> =
        runs.iter().filter(|run| run.tokens >= own).map(|run| (run.long, run)).collect();
    let mut chain_of: Vec<usize> = Vec::with_capacity(runs.len());
    let mut is_last: Vec<bool> = vec![true; runs.len()];
    let mut chains: Vec<Vec<Run>> = Vec::new();
    for (at, run) in runs.iter().enumerate() {
        let mut nearest: Option<(usize, usize)> = None;
        for before in (at.saturating_sub(BACK)..at).rev() {
            let known = &runs[before];
            if run.short - known.short_end() > GAP {
                break;
            }
            let gap = known.gap_to(run).filter(|&gap| {
                gap <= GAP
                    && is_last[before]
                    && nearest.is_none_or(|(least, _)| gap < least)
                    && long_ones.range(known.long_end()..run.long).next().is_none()
                    && short.is_unbroken(known.short_end()..run.short)
                    && long.is_unbroken(known.long_end()..run.long)
            });
            nearest = gap.map(|gap| (gap, before)).or(nearest);
            if known.tokens >= own {
                break;
            }
        }
        match nearest {
            Some((_, before)) => {
                is_last[before] = false;
                chain_of.push(chain_of[before]);
                chains[chain_of[before]].push(*run);
            }
            None => {
                chain_of.push(chains.len());
                chains.push(vec![*run]);
            }
        }
    }
    chains
}

/// A stretch of a chain: the weight before it and at its end, its runs, and the last stretch before it that
/// began lighter.
struct Segment {
    before: i64,
    after: i64,
    first: usize,
    lighter: Option<usize>,
}

/// Gives the maximal scoring segments of a chain: those that no longer and no shorter stretch outweighs.
///
/// A run weighs three for each of its tokens, a gap minus one for each place of its longer side. Linear in the
/// runs (Ruzzo and Tompa 1999).
fn segments(chain: &[Run], mut found: impl FnMut(usize, &[Run])) {
    let mut segments: Vec<Segment> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    let mut weight = 0i64;
    for (at, run) in chain.iter().enumerate() {
        if let Some(gap) = at.checked_sub(1).and_then(|before| chain[before].gap_to(run)) {
            weight -= gap as i64;
        }
        let mut segment = Segment { before: weight, after: 0, first: at, lighter: None };
        weight += 3 * run.tokens as i64;
        segment.after = weight;
        loop {
            // Whatever is passed over on the way to a lighter one is no lighter itself.
            let mut lighter = segments.len().checked_sub(1);
            while let Some(known) = lighter.filter(|&known| segments[known].before >= segment.before) {
                lighter = segments[known].lighter;
            }
            segment.lighter = lighter;
            match lighter {
                Some(known) if segments[known].after < segment.after => {
                    let Segment { before, first, lighter, .. } = segments[known];
                    segment = Segment { before, first, lighter, after: segment.after };
                    segments.truncate(known);
                    ends.truncate(known);
                }
                _ => break,
            }
        }
        segments.push(segment);
        ends.push(at);
    }
    for (segment, end) in segments.iter().zip(ends) {
        found((segment.after - segment.before) as usize, &chain[segment.first..=end]);
    }
}

/// The heaviest first, those that overlap none before them in either text; in order of the shorter text.
///
/// Of one that overlaps, the long runs are kept by themselves: no other passage reaches across these.
fn apart(mut passages: Vec<Chained>, least: usize) -> Vec<Chained> {
    passages.sort_by_key(|passage| (Reverse(passage.weight), passage.short));
    let mut taken: [BTreeMap<usize, usize>; 2] = Default::default();
    let mut take = |passage: &Chained| {
        let places = [passage.short, passage.long];
        let free = taken.iter().zip(places).all(|(taken, (start, end))| {
            taken.range(..end).next_back().is_none_or(|(_, &other_end)| other_end <= start)
        });
        if free {
            for (taken, (start, end)) in taken.iter_mut().zip(places) {
                taken.insert(start, end);
            }
        }
        free
    };
    let mut kept = Vec::new();
    for passage in passages {
        if take(&passage) {
            kept.push(passage);
        } else {
            let alone = passage.runs.iter().map(|run| Chained::alone(*run));
            kept.extend(alone.filter(|run| run.weight >= least && take(run)));
        }
    }
    kept.sort_by_key(|passage| passage.short);
    kept
}

/// Whether the nearest passage before or after, of those that need no voucher, is near in both texts.
fn is_beside(passage: &Chained, strong: &[&Chained]) -> bool {
    let near = |(_, end): (usize, usize), (start, _): (usize, usize)| {
        start.checked_sub(end).is_some_and(|places| places <= BESIDE)
    };
    let follows = |one: &Chained, next: &Chained| near(one.short, next.short) && near(one.long, next.long);
    let at = strong.partition_point(|strong| strong.short < passage.short);
    at.checked_sub(1).is_some_and(|before| follows(strong[before], passage))
        || strong.get(at).is_some_and(|after| follows(passage, after))
}

#[cfg(test)]
mod tests {
    use super::{Chained, apart};
    use crate::align::runs::Run;

    fn passage(runs: &[(usize, usize, usize)], weight: usize) -> Chained {
        let runs: Vec<Run> = runs.iter().map(|&(short, long, tokens)| Run { short, long, tokens }).collect();
        let (first, last) = (&runs[0], &runs[runs.len() - 1]);
        Chained { short: (first.short, last.short_end()), long: (first.long, last.long_end()), runs, weight }
    }

    #[test]
    fn of_a_passage_that_overlaps_a_heavier_one_the_long_runs_alone_are_kept() {
        let heavy = passage(&[(20, 20, 30)], 90);
        // It reaches across the heavier one in the other text: a long run and a short one behind it are free.
        let across = passage(&[(0, 0, 12), (52, 25, 3), (60, 60, 4), (70, 70, 12)], 80);
        let kept: Vec<_> = apart(vec![across, heavy], 30).iter().map(|passage| passage.short).collect();
        assert_eq!(kept, [(0, 12), (20, 50), (70, 82)]);
    }
}
