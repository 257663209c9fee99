//! Hashes that a sample has again and again, to about how often each is met.

use super::counts::level;

/// What is common, and about how often it is met, in so little memory that a core keeps it near.
///
/// Eight bits tell a hash from the others that may lie where it lies: now and then one that is rare is taken
/// for one that is common; one that is common may have found its places taken.
pub(crate) struct HeavyHitters {
    /// Bits that tell a hash from others, and how often it is met, by [`level`]; 0 where nothing lies.
    places: Vec<[u8; 2]>,
}

/// Half a megabyte.
const PLACES: usize = 1 << 18;
/// How often a hash is met in a sample at the least to be common.
const OFTEN: u8 = 4;

impl HeavyHitters {
    /// Takes up a sample of hashes: one in so many of all that there are. Linear.
    pub(crate) fn new(sample: &[u64], one_in: usize) -> HeavyHitters {
        let mut met = vec![0u8; sample.len().next_power_of_two()];
        let mask = met.len() - 1;
        let counter = |hash: u64| (hash >> 24) as usize & mask;
        for &hash in sample {
            met[counter(hash)] = met[counter(hash)].saturating_add(1);
        }
        let mut common = HeavyHitters { places: vec![[0; 2]; PLACES] };
        for &hash in sample {
            let count = met[counter(hash)];
            if count >= OFTEN {
                common.take_up(hash, level(count as usize * one_in));
            }
        }
        common
    }

    /// Puts a hash where nothing lies or what is rarer.
    fn take_up(&mut self, hash: u64, level: u8) {
        let ([one, other], tag) = lies(hash);
        let [there, beside] = [self.places[one], self.places[other]];
        let at = if there[0] == tag || beside[0] != tag && there[1] <= beside[1] { one } else { other };
        if self.places[at][1] < level {
            self.places[at] = [tag, level];
        }
    }

    /// About how often a hash that is common is met, by [`level`].
    pub(crate) fn level(&self, hash: u64) -> Option<u8> {
        let (at, tag) = lies(hash);
        let found = at.into_iter().find(|&at| self.places[at][0] == tag)?;
        Some(self.places[found][1]).filter(|&level| level > 0)
    }
}

/// The two places where a hash may lie, and what tells it from others there.
fn lies(hash: u64) -> ([usize; 2], u8) {
    let place = (hash >> 12) as usize & (PLACES - 1);
    ([place, place ^ 1], (hash >> 4) as u8)
}

#[cfg(test)]
mod tests {
    use super::{HeavyHitters, level};
    use crate::shingle::mix;

    #[test]
    fn what_is_common_is_known_and_little_else() {
        let (common, rare) = (|at: u64| mix(at), |at: u64| mix(at + 1_000_000));
        let repeated = (0..40_000).flat_map(|at| (0..4 + at % 9).map(move |_| common(at)));
        let sample: Vec<u64> = repeated.chain((0..40_000).map(rare)).collect();
        let table = HeavyHitters::new(&sample, 100);
        let known = (0..40_000).filter(|&at| {
            table.level(common(at)).is_some_and(|found| found >= level(100 * (4 + at as usize % 9)))
        });
        assert!(known.count() > 39_000);
        let taken = (0..40_000).filter(|&at| table.level(rare(at)).is_some());
        assert!(taken.count() < 8_000);
    }
}
