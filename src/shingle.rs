//! Tokens in a row to the numbers they are looked up by.

/// Code of a token that no shingle may hold: a slot, or a word that came with the form.
pub(crate) const BARRIER: u32 = u32::MAX;

/// What a shingle looks at when it reads codes: the number behind each, and which codes count as equal.
pub(crate) struct Lens<'a> {
    /// A well mixed number for every code; equal for codes that count as equal.
    pub(crate) seeds: &'a [u64],
    /// The code that stands for all that count as equal; empty when each stands for itself.
    pub(crate) folded: &'a [u32],
}

impl Lens<'_> {
    /// The code that stands for `code`.
    pub(crate) fn fold(&self, code: u32) -> u32 {
        self.folded.get(code as usize).copied().unwrap_or(code)
    }

    /// Whether the `size` codes at both places count as equal, one by one.
    pub(crate) fn agree(&self, left: &[u32], right: &[u32]) -> bool {
        left.iter().zip(right).all(|(&left, &right)| left == right || self.fold(left) == self.fold(right))
    }
}

/// Calls `found` with the hash and the place of every shingle, left to right.
///
/// A cyclic polynomial over the seeds (Cohen 1997, "Recursive hashing functions for n-grams") that is rolled
/// along: constant work for each code whatever the size, and the same number on every platform and in every
/// corpus. As the seeds are well mixed, so is every bit of it.
#[inline]
pub(crate) fn each(codes: &[u32], lens: &Lens, size: usize, mut found: impl FnMut(u64, usize)) {
    let seed = |code: u32| lens.seeds[code as usize];
    let turn = (size % 64) as u32;
    let mut start = 0;
    for run in codes.split(|&code| code == BARRIER) {
        if run.len() >= size {
            let mut rolled =
                run[..size].iter().fold(0u64, |rolled, &code| rolled.rotate_left(1) ^ seed(code));
            found(rolled, start);
            for (place, (&entering, &leaving)) in run[size..].iter().zip(run).enumerate() {
                rolled = rolled.rotate_left(1) ^ seed(entering) ^ seed(leaving).rotate_left(turn);
                found(rolled, start + place + 1);
            }
        }
        start += run.len() + 1;
    }
}

/// The finalizer of MurmurHash3: every bit of the input moves every bit of the output.
pub(crate) const fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    let number = (number ^ (number >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    number ^ (number >> 33)
}

/// The distinct shingles of one list of codes at a time, told apart by their codes, not by their hashes.
///
/// Holds the memory between one list and the next.
#[derive(Default)]
pub(crate) struct Sieve {
    slots: Vec<Slot>,
    round: u32,
}

#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u64,
    place: u32,
    round: u32,
}

impl Sieve {
    /// Calls `found` with the hash and the first place of every distinct shingle that `wanted` lets in.
    ///
    /// Linear in the codes. Two shingles of one hash but other codes are both found.
    pub(crate) fn distinct(
        &mut self,
        codes: &[u32],
        lens: &Lens,
        size: usize,
        wanted: impl Fn(u64) -> bool,
        mut found: impl FnMut(u64, usize),
    ) {
        self.clear(codes.len());
        each(codes, lens, size, |hash, place| {
            if wanted(hash) && self.is_new(codes, lens, size, hash, place) {
                found(hash, place);
            }
        });
    }

    /// Fills the table with the distinct shingles of `codes`, to be asked for with [`Sieve::find`].
    pub(crate) fn fill(&mut self, codes: &[u32], lens: &Lens, size: usize) -> u32 {
        let mut count = 0;
        self.distinct(codes, lens, size, |_| true, |_, _| count += 1);
        count
    }

    /// Where the list in the table has the shingle that `other` has at `place`, the first such place.
    pub(crate) fn find(
        &self,
        filled: &[u32],
        other: &[u32],
        lens: &Lens,
        size: usize,
        hash: u64,
        place: usize,
    ) -> Option<usize> {
        let wanted = &other[place..place + size];
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at].round == self.round {
            let slot = self.slots[at];
            let start = slot.place as usize;
            if slot.hash == hash && lens.agree(&filled[start..start + size], wanted) {
                return Some(start);
            }
            at = (at + 1) & mask;
        }
        None
    }

    /// Where the shingle of that hash stands first in the list in the table, by the hash alone.
    pub(crate) fn place(&self, hash: u64) -> Option<usize> {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at].round == self.round {
            if self.slots[at].hash == hash {
                return Some(self.slots[at].place as usize);
            }
            at = (at + 1) & mask;
        }
        None
    }

    /// Empties the table, with room for so many shingles.
    pub(crate) fn clear(&mut self, codes: usize) {
        let room = (2 * codes).next_power_of_two().max(64);
        if self.slots.len() < room || self.round == u32::MAX {
            self.slots = vec![Slot::default(); room.max(self.slots.len())];
            self.round = 0;
        }
        self.round += 1;
    }

    /// Whether no shingle in the table is the one at that place of `codes`; puts it there.
    pub(crate) fn is_new(
        &mut self,
        codes: &[u32],
        lens: &Lens,
        size: usize,
        hash: u64,
        place: usize,
    ) -> bool {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at].round == self.round {
            let slot = self.slots[at];
            let start = slot.place as usize;
            if slot.hash == hash && lens.agree(&codes[start..start + size], &codes[place..place + size]) {
                return false;
            }
            at = (at + 1) & mask;
        }
        self.slots[at] = Slot { hash, place: place as u32, round: self.round };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Lens;

    /// Two shingles of one hash are told apart by their codes.
    #[test]
    fn codes_decide_and_not_their_numbers() {
        let lens = Lens { seeds: &[7, 7, 7], folded: &[0, 1, 1] };
        assert!(lens.agree(&[0, 1], &[0, 2]));
        assert!(!lens.agree(&[0, 1], &[1, 1]));
        assert!(!Lens { folded: &[], ..lens }.agree(&[1], &[2]));
    }
}
