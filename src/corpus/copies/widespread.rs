//! Shingles to those that count for nothing: text that many share who share nothing else, as a form is
//! that was not given.

use foldhash::{HashMap, HashMapExt};

use crate::index::Index;

/// Shingles that stand in the same texts, from which on they may be a form.
const LONG: usize = 24;
/// Holders from which on a text is common, in a large corpus; in a small one a fifth of all.
const MANY: usize = 40;
/// Least number of holders that make a text common, in the smallest corpus.
const FEW: usize = 6;
/// Holders of a stretch that are compared with one another.
const WITNESSES: usize = 16;
/// Share of the shingles of a holder that must lie outside of what all of them share.
const REST: f64 = 0.25;
/// Most that two holders share of what lies outside.
const STRANGE: f64 = 0.2;

/// The stretches that are common, by their ranks: each stands in the same texts, of which any two have little
/// else in common. When they do have more in common they copied, and nothing is common.
///
/// Texts are taken up in the given order. Linear in the index.
pub(super) fn widespread(index: &Index, order: &[u32], weight: impl Fn(usize) -> u64) -> Vec<Vec<u32>> {
    let many = (order.len() / 5).clamp(FEW, MANY);
    let stretches = stretches(index, order, many);
    let mut members = vec![u32::MAX; index.ranks()];
    for (number, ranks) in stretches.iter().enumerate() {
        ranks.iter().for_each(|&rank| members[rank as usize] = number as u32);
    }
    let mut witnesses: Vec<Vec<u32>> = vec![Vec::new(); stretches.len()];
    let mut seen = vec![0usize; stretches.len()];
    for &text in order {
        let stretch_of = |rank: &u32| members[*rank as usize];
        let mut touched: Vec<u32> = index
            .shared(text as usize)
            .iter()
            .map(stretch_of)
            .filter(|&stretch| stretch != u32::MAX)
            .collect();
        touched.iter().for_each(|&stretch| seen[stretch as usize] += 1);
        touched.sort_unstable();
        touched.dedup();
        for stretch in touched {
            let (seen, witnesses) =
                (std::mem::take(&mut seen[stretch as usize]), &mut witnesses[stretch as usize]);
            if 2 * seen >= stretches[stretch as usize].len() && witnesses.len() < WITNESSES {
                witnesses.push(text);
            }
        }
    }
    let mut witnesses = witnesses.into_iter();
    let mut stretches = stretches;
    stretches.retain(|_| are_strangers(index, &members, &witnesses.next().unwrap_or_default(), &weight));
    stretches
}

/// Ranks of many holders, those of about the same holders together.
///
/// The first holder and the number of holders stand for all of them: with the texts in an order that has
/// nothing to do with what they share, two different sets seldom agree in both for long.
fn stretches(index: &Index, order: &[u32], many: usize) -> Vec<Vec<u32>> {
    let mut first = vec![u32::MAX; index.ranks()];
    for &text in order {
        for &rank in index.shared(text as usize) {
            if first[rank as usize] == u32::MAX {
                first[rank as usize] = text;
            }
        }
    }
    let mut numbers: HashMap<(u32, u32), usize> = HashMap::new();
    let mut stretches: Vec<Vec<u32>> = Vec::new();
    for rank in 0..index.ranks() as u32 {
        let holders = index.holders(rank) as usize;
        if holders >= many && first[rank as usize] != u32::MAX {
            // Numbers of holders within a tenth or so of one another count as the same.
            let about = (holders as f64).log(1.1) as u32;
            let new = stretches.len();
            let number = *numbers.entry((first[rank as usize], about)).or_insert(new);
            if number == new {
                stretches.push(Vec::new());
            }
            stretches[number].push(rank);
        }
    }
    stretches.retain(|ranks| ranks.len() >= LONG);
    stretches
}

/// Whether most neighbours among the witnesses share little beside stretches that many share, though there is
/// enough in them beside these.
fn are_strangers(index: &Index, members: &[u32], witnesses: &[u32], weight: impl Fn(usize) -> u64) -> bool {
    let rest = |text: u32| {
        index.shared(text as usize).iter().copied().filter(|&rank| members[rank as usize] == u32::MAX)
    };
    let heavy = |rank: u32| weight(index.holders(rank) as usize);
    let strange = |pair: &[u32]| {
        let [left, right] = [pair[0], pair[1]];
        let enough = |text: u32| {
            let outside = rest(text).count() as f64 + f64::from(index.alone(text as usize));
            outside >= REST * f64::from(index.size(text as usize))
        };
        let total = |text: u32| {
            rest(text).map(heavy).sum::<u64>() + u64::from(index.alone(text as usize)) * weight(1)
        };
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
