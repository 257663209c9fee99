//! Families that are crowded to how many pairs they hold at the least.

use rayon::prelude::*;

use super::{Likeness, weights::Weights};
use crate::cluster::Links;

/// For each family with crowded texts, how many pairs of these are copies as wholes, by what each shares with
/// one of them.
///
/// Of what one text holds, two that hold so and so much share at least the sum less the whole.
pub(super) fn sure(
    weights: &Weights,
    first: usize,
    pairs: &[Likeness],
    same: &[u32],
    crowd: &[u32],
) -> Vec<(u32, u64)> {
    let mut links = Links::new(same.len() - first);
    pairs.iter().for_each(|found| _ = links.link(found.pair.left.0, found.pair.right.0));
    let mut times = vec![0u64; same.len() - first];
    same[first..].iter().for_each(|&text| times[text as usize - first] += 1);
    let mut families: Vec<(u32, u32)> =
        crowd.iter().map(|&text| (links.root(text - first as u32), text)).collect();
    families.sort_unstable();
    let families: Vec<&[(u32, u32)]> =
        families.chunk_by(|one, other| one.0 == other.0).filter(|family| family.len() > 2).collect();
    families
        .into_par_iter()
        .map(|family| {
            // The middle one in length is as good a measure as any.
            let mut sizes: Vec<(u32, u32)> =
                family.iter().map(|&(_, text)| (weights.load(text as usize).counted, text)).collect();
            let middle = sizes.len() / 2;
            let (size, hub) = *sizes.select_nth_unstable(middle).1;
            // Two are copies when three times what they share is at least what both have.
            let mut lead: Vec<(i64, u64)> = family
                .iter()
                .map(|&(_, text)| {
                    let shared = weights.shared(hub as usize, text as usize);
                    let lead = 3 * i64::from(shared) - i64::from(weights.load(text as usize).counted);
                    (lead, times[text as usize - first])
                })
                .collect();
            lead.sort_unstable();
            (family[0].0, pairs_of_sum(&lead, 3 * i64::from(size)))
        })
        .collect()
}

/// How many pairs there are among numbers, each standing there so many times, ascending, whose sum is at least
/// that; none of a number with itself.
fn pairs_of_sum(numbers: &[(i64, u64)], least: i64) -> u64 {
    let (mut pairs, mut above, mut low) = (0, 0, numbers.len());
    for (at, &(number, times)) in numbers.iter().enumerate() {
        while low > 0 && numbers[low - 1].0 + number >= least {
            low -= 1;
            above += numbers[low].1;
        }
        pairs += times * above;
        if low <= at {
            pairs -= times * times;
        }
    }
    pairs / 2
}
