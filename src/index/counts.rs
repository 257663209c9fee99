//! Hashes to about how often each was met.

/// Counters that now and then stand for several hashes: what is met once may look common, what is common never
/// looks rare.
///
/// One byte a counter, three counters for every two hashes: texts of one genre repeat one another, so that
/// few hashes in all are different ones. They lie in rows that fit the cache of a core, so that
/// many hashes are counted quickly when they come row by row. A counter shows a [`level`]: above 127 it goes
/// up by one for every 8, 16, 32 … that its hash is met (Morris 1978, with the number of what was counted in the row in the
/// place of chance).
pub(crate) struct Counts {
    counters: Vec<u8>,
    row: usize,
    /// Bits of a hash that name its row.
    bits: u32,
}

/// Counters in a row, about.
const ROW: usize = 1 << 19;

impl Counts {
    /// Counters for that many hashes.
    pub(crate) fn new(hashes: usize) -> Counts {
        let counters = hashes + hashes / 2;
        let bits = counters.div_ceil(ROW).next_power_of_two().ilog2().clamp(1, 13);
        let row = (counters >> bits) + 1;
        Counts { counters: vec![0; row << bits], row, bits }
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> usize {
        1 << self.bits
    }

    /// The row of a hash, and its place there.
    pub(crate) fn place(&self, hash: u64) -> (usize, u32) {
        let rest = (hash << self.bits) >> 32;
        ((hash >> (64 - self.bits)) as usize, ((rest * self.row as u64) >> 32) as u32)
    }

    /// The rows, each to be counted in by itself with [`count`].
    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut [u8]> {
        self.counters.chunks_mut(self.row)
    }

    /// Where the counter of a hash lies, for [`Counts::read`].
    pub(crate) fn index(&self, hash: u64) -> usize {
        let (row, place) = self.place(hash);
        row * self.row + place as usize
    }

    /// The counters at those indexes: the higher, the more often a hash was met.
    ///
    /// They lie far apart: to read many with nothing in between lets the memory answer many at a time.
    pub(crate) fn read(&self, indexes: &[usize], counts: &mut Vec<u8>) {
        counts.clear();
        counts.extend(indexes.iter().map(|&index| self.counters[index]));
    }
}

/// Counts places of one row.
pub(crate) fn count(row: &mut [u8], places: &[u32]) {
    for (at, &place) in places.iter().enumerate() {
        let counter = &mut row[place as usize];
        if *counter < EXACT || at % (FIRST << ((*counter - EXACT) / STEPS)) == 0 {
            *counter = counter.saturating_add(1);
        }
    }
}

/// Levels below this are counts.
const EXACT: u8 = 128;
/// From there on so many steps double a count.
const STEPS: u8 = 16;
/// What the first of these steps adds.
const FIRST: usize = (EXACT / STEPS) as usize;

/// How often something is met, in a byte: exact up to 127, then in 16 steps to each doubling.
pub(super) fn level(count: usize) -> u8 {
    let exact = usize::from(EXACT);
    if count < exact {
        return count as u8;
    }
    let doublings = (count / exact).ilog2() as usize;
    let steps = (count - (exact << doublings)) / (FIRST << doublings);
    (exact + usize::from(STEPS) * doublings + steps).min(255) as u8
}

#[cfg(test)]
mod tests {
    use super::{count, level};

    #[test]
    fn a_level_never_falls_and_doubles_by_sixteen() {
        let levels: Vec<u8> = (0..20_000).map(level).collect();
        assert!(levels.is_sorted());
        assert_eq!([0, 1, 127, 128, 136, 256, 512, 16_384].map(level), [0, 1, 127, 128, 129, 144, 160, 240]);
        assert_eq!(level(usize::MAX), 255);
    }

    #[test]
    fn a_counter_shows_a_level() {
        for times in [1, 100, 127, 200, 1_000, 5_000, 30_000] {
            let mut row = [0];
            count(&mut row, &vec![0; times]);
            assert!(row[0].abs_diff(level(times)) <= 1, "{times}: {} for {}", row[0], level(times));
        }
    }
}
