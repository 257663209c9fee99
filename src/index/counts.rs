//! Hashes to about how often each was met.

/// Counters that now and then stand for several hashes: what is met once may look common, what is common never
/// looks rare.
///
/// One byte a counter, three counters for every two hashes: texts of one genre repeat one another, so that
/// few hashes in all are different ones. They lie in rows that fit the cache of a core, so that
/// many hashes are counted quickly when they come row by row. A counter is exact up to 127; above it goes up
/// by one for every 2, 4, 8 … that it is met, each doubling after 16 steps (Morris 1978, with the number of
/// what was counted in the row in the place of chance).
pub(crate) struct Counts {
    counters: Vec<u8>,
    row: usize,
    /// Bits of a hash that name its row.
    bits: u32,
}

/// Counters in a row, about.
const ROW: usize = 1 << 17;

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
    const EXACT: u8 = 128;
    for (at, &place) in places.iter().enumerate() {
        let counter = &mut row[place as usize];
        let doublings = counter.saturating_sub(EXACT - 16) / 16;
        if *counter < EXACT || at & ((1 << doublings) - 1) == 0 {
            *counter = counter.saturating_add(1);
        }
    }
}
