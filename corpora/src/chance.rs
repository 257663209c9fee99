//! A key to a stream of draws that is the same on every machine, forever.

/// A SplitMix64 stream (Steele, Lea and Flood, 2014).
///
/// It is written out here instead of taken from a crate because the same seed must give the same bytes in every
/// release of this one. Ten lines are easier to keep than a promise of somebody else's.
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

fn mix(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    state ^ (state >> 31)
}

impl Chance {
    /// The stream for one purpose (`room`) at one place (`index`): neighbours do not resemble each other.
    pub(crate) fn new(seed: u64, room: u64, index: u64) -> Chance {
        Chance::keyed(mix(seed ^ GOLDEN) ^ mix(room.wrapping_mul(GOLDEN) ^ 0x5851_F42D_4C95_7F2D), index)
    }

    /// A stream of its own for the `index`-th part of what `key` stands for.
    pub(crate) fn keyed(key: u64, index: u64) -> Chance {
        Chance(mix(key ^ mix(index.wrapping_add(1).wrapping_mul(GOLDEN))))
    }

    #[inline]
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mix(self.0)
    }

    /// A number below `bound`; 0 when `bound` is 0.
    #[inline]
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let high = self.next() >> 32;
        ((high * bound as u64) >> 32) as usize
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below((high - low + 1) as usize) as u32
    }

    /// A real number in 0..1. Only division and comparison are done with it, so it is equal everywhere.
    #[inline]
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// True in `share` of the draws.
    #[inline]
    pub(crate) fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// The index of one of `weights`, each drawn as often as its weight says.
    pub(crate) fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u32 = weights.iter().sum();
        let mut left = self.below(total as usize) as u32;
        weights
            .iter()
            .position(|&weight| {
                let here = left < weight;
                left = left.wrapping_sub(if here { 0 } else { weight });
                here
            })
            .unwrap_or(0)
    }

    /// Puts `list` in a random order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These numbers are the promise: when one changes, every corpus ever described by its seed is lost.
    #[test]
    fn the_stream_never_changes() {
        let mut chance = Chance(0);
        assert_eq!(chance.next(), 0xE220_A839_7B1D_CDAF);
        assert_eq!(chance.next(), 0x6E78_9E6A_A1B9_65F4);
    }

    #[test]
    fn draws_stay_in_their_bounds() {
        let mut chance = Chance::new(1, 2, 3);
        for _ in 0..1000 {
            assert!((3..=7).contains(&chance.between(3, 7)));
            assert!(chance.weighted(&[1, 0, 5]) != 1);
        }
        assert_eq!(chance.below(0), 0);
    }
}
