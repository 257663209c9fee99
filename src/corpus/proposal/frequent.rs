//! Texts to the shingles that several of them hold, and to stretches of those that the same texts hold.

use std::sync::atomic::{AtomicU32, Ordering};

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;

use crate::shingle::{self, Lens, mix};

/// Tokens per shingle.
pub(super) const SIZE: usize = 5;
/// Shingles of about the same holders that are more than a phrase.
const LONG: usize = 24;
/// Share of a stretch that a text must have to hold it.
const HOLDS: f64 = 0.5;
/// Share of the statements on a form that share each of its words.
const MOST: f64 = 0.6;
/// Share of the texts that parts of a stretch must cover before they stand for it.
const PARTED: f64 = 0.9;
/// Cells of the rough count that lonely shingles are left out by.
const CELLS: usize = 1 << 22;

/// For each text the shingles it has that at least a few have, each with the first place where it stands.
pub(super) struct Frequent {
    /// Rank and place, in order of places.
    texts: Vec<Vec<(u32, u32)>>,
    ranks: usize,
}

/// Shingles that about the same texts hold.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) ranks: Vec<u32>,
    /// In order.
    pub(super) holders: Vec<u32>,
}

impl Frequent {
    pub(super) fn of(texts: &[Box<[u32]>], lens: &Lens, few: usize) -> Frequent {
        // A rough count first: of shingles that stand alone nothing is kept.
        let cells: Vec<AtomicU32> = (0..CELLS).map(|_| AtomicU32::new(0)).collect();
        let cell = |hash: u64| &cells[hash as usize % CELLS];
        let distinct = |codes: &[u32]| {
            let mut found: Vec<(u64, u32)> = Vec::with_capacity(codes.len());
            shingle::each(codes, lens, SIZE, |hash, place| found.push((hash, place as u32)));
            found.sort_unstable();
            found.dedup_by_key(|(hash, _)| *hash);
            found
        };
        texts.par_iter().for_each(|codes| {
            distinct(codes).iter().for_each(|&(hash, _)| {
                cell(hash).fetch_add(1, Ordering::Relaxed);
            });
        });
        let kept: Vec<Vec<(u64, u32)>> = texts
            .par_iter()
            .map(|codes| {
                let mut found = distinct(codes);
                found.retain(|&(hash, _)| cell(hash).load(Ordering::Relaxed) as usize >= few);
                found.sort_unstable_by_key(|&(_, place)| place);
                found
            })
            .collect();
        let mut numbers: HashMap<u64, (u32, u32)> = HashMap::new();
        for &(hash, _) in kept.iter().flatten() {
            let next = numbers.len() as u32;
            numbers.entry(hash).or_insert((next, 0)).1 += 1;
        }
        let ranks = numbers.len();
        let ranked = |found: &Vec<(u64, u32)>| {
            let known = found.iter().map(|&(hash, place)| (numbers[&hash], place));
            known
                .filter(|((_, count), _)| *count as usize >= few)
                .map(|((rank, _), place)| (rank, place))
                .collect()
        };
        Frequent { texts: kept.par_iter().map(ranked).collect(), ranks }
    }

    /// Number of shingles.
    pub(super) fn len(&self) -> usize {
        self.ranks
    }

    /// What a text has, with places, in order of places.
    pub(super) fn of_text(&self, text: u32) -> &[(u32, u32)] {
        &self.texts[text as usize]
    }

    /// Where a text has these shingles, in order.
    pub(super) fn places(&self, text: u32, ranks: &[u32]) -> Vec<u32> {
        let mut wanted = ranks.to_vec();
        wanted.sort_unstable();
        let found = self.of_text(text).iter().filter(|(rank, _)| wanted.binary_search(rank).is_ok());
        found.map(|&(_, place)| place).collect()
    }

    /// How many of these texts have each shingle.
    fn counts(&self, texts: &[u32]) -> Vec<u32> {
        let mut counts = vec![0u32; self.ranks];
        for &(rank, _) in texts.iter().flat_map(|&text| self.of_text(text)) {
            counts[rank as usize] += 1;
        }
        counts
    }

    /// Long stretches among these texts, each held by `enough` of them, the heaviest first.
    ///
    /// The first holder, in an order that has nothing to do with what they hold, and about the number of
    /// holders stand for all of them.
    pub(super) fn stretches(&self, texts: &[u32], enough: usize, settled: &[bool]) -> Vec<Stretch> {
        let counts = self.counts(texts);
        let mut order = texts.to_vec();
        order.sort_unstable_by_key(|&text| mix(u64::from(text) + 1));
        let mut first = vec![u32::MAX; self.ranks];
        for &text in &order {
            for &(rank, _) in self.of_text(text) {
                let first = &mut first[rank as usize];
                *first = if *first == u32::MAX { text } else { *first };
            }
        }
        let mut numbers: HashMap<(u32, u32), usize> = HashMap::new();
        let mut stretches: Vec<Vec<u32>> = Vec::new();
        for rank in 0..self.ranks {
            if counts[rank] as usize >= enough && !settled[rank] {
                let about = f64::from(counts[rank]).log(1.3) as u32;
                let next = stretches.len();
                let number = *numbers.entry((first[rank], about)).or_insert(next);
                if number == next {
                    stretches.push(Vec::new());
                }
                stretches[number].push(rank as u32);
            }
        }
        stretches.retain(|ranks| ranks.len() >= LONG);
        let mut stretches: Vec<Stretch> =
            stretches.into_iter().map(|ranks| Stretch { ranks, holders: Vec::new() }).collect();
        self.find_holders(texts, &mut stretches);
        stretches.retain(|stretch| stretch.holders.len() >= enough);
        let weight = |stretch: &Stretch| stretch.ranks.len() * stretch.holders.len();
        stretches.sort_by_key(|stretch| (std::cmp::Reverse(weight(stretch)), stretch.ranks[0]));
        stretches
    }

    fn find_holders(&self, texts: &[u32], stretches: &mut [Stretch]) {
        let mut member = vec![u32::MAX; self.ranks];
        for (number, stretch) in stretches.iter().enumerate() {
            stretch.ranks.iter().for_each(|&rank| member[rank as usize] = number as u32);
        }
        let mut seen: HashMap<u32, usize> = HashMap::new();
        for &text in texts {
            seen.clear();
            for &(rank, _) in self.of_text(text) {
                if member[rank as usize] != u32::MAX {
                    *seen.entry(member[rank as usize]).or_default() += 1;
                }
            }
            for (&number, &seen) in &seen {
                let stretch = &mut stretches[number as usize];
                if seen as f64 >= HOLDS * stretch.ranks.len() as f64 {
                    stretch.holders.push(text);
                }
            }
        }
    }

    /// The stretch that takes up most of these texts.
    pub(super) fn heaviest(&self, texts: &[u32], enough: usize, settled: &[bool]) -> Option<Stretch> {
        self.stretches(texts, enough, settled).into_iter().next()
    }

    /// Where a stretch belongs to several forms, the largest of them: each has a stretch of its own, and
    /// together they take up nearly all who hold it.
    pub(super) fn parted(&self, stretch: Stretch, enough: usize, settled: &[bool]) -> Stretch {
        let counts = self.counts(&stretch.holders);
        let mut settled = settled.to_vec();
        for (settled, &count) in settled.iter_mut().zip(&counts) {
            *settled |= f64::from(count) >= MOST * stretch.holders.len() as f64;
        }
        let mut parts: Vec<Stretch> = Vec::new();
        let mut taken = vec![false; self.texts.len()];
        for part in self.stretches(&stretch.holders, enough, &settled) {
            let free = part.holders.iter().filter(|&&text| !taken[text as usize]).count();
            if free as f64 >= PARTED * part.holders.len() as f64 {
                part.holders.iter().for_each(|&text| taken[text as usize] = true);
                parts.push(part);
            }
        }
        let covered = taken.iter().filter(|taken| **taken).count();
        let all = covered as f64 >= PARTED * stretch.holders.len() as f64;
        let largest = parts.iter().max_by_key(|part| (part.holders.len(), std::cmp::Reverse(part.ranks[0])));
        match largest {
            Some(part) if all && parts.len() > 1 => part.clone(),
            _ => stretch,
        }
    }

    /// The shingles that most of these texts have, in most of their units.
    pub(super) fn shared_by_most(&self, texts: &[u32], units: &[Option<u32>]) -> Vec<u32> {
        let counts = self.counts(texts);
        let mut members: HashMap<u32, Vec<u32>> = HashMap::new();
        for &text in texts {
            if let Some(unit) = units[text as usize] {
                members.entry(unit).or_default().push(text);
            }
        }
        let mut holding = vec![0u32; self.ranks];
        let mut here: HashMap<u32, u32> = HashMap::new();
        for texts in members.values() {
            here.clear();
            for &(rank, _) in texts.iter().flat_map(|&text| self.of_text(text)) {
                *here.entry(rank).or_default() += 1;
            }
            for (&rank, &count) in &here {
                holding[rank as usize] += u32::from(2 * count as usize >= texts.len());
            }
        }
        let most = |count: u32, all: usize| f64::from(count) >= MOST * all as f64;
        (0..self.ranks)
            .filter(|&rank| {
                counts[rank] > 0 && most(counts[rank], texts.len()) && most(holding[rank], members.len())
            })
            .map(|rank| rank as u32)
            .collect()
    }
}
