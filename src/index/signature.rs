//! Sets of hashes to few bits that bound what two sets share.

/// Words of a signature.
const WORDS: usize = 16;

/// For each bit, whether an odd number of the hashes of a set fall on it (Sandes, Teodoro, Melo 2020, "Bitmap
/// filter").
///
/// 1,024 bits: two sets of 500 that share a quarter are told from two that share three quarters.
#[derive(Clone, Copy, Default)]
pub(crate) struct Signature {
    bits: [u64; WORDS],
    members: u32,
}

impl Signature {
    /// The signature of a set of well mixed hashes.
    pub(crate) fn of(hashes: impl IntoIterator<Item = u64>) -> Signature {
        let mut signature = Signature::default();
        for hash in hashes {
            signature.bits[hash as usize % WORDS] ^= 1 << (hash >> 8 & 63);
            signature.members += 1;
        }
        signature
    }

    /// The most that two sets can share: each bit that is odd in one and even in the other is a hash that only
    /// one of them has.
    pub(crate) fn most(&self, other: &Signature) -> u32 {
        let odd: u32 = self.bits.iter().zip(&other.bits).map(|(one, two)| (one ^ two).count_ones()).sum();
        (self.members + other.members - odd) / 2
    }

    /// Any number of it, read so that it is near when it is needed.
    pub(crate) fn peek(&self) -> u32 {
        self.members ^ self.bits[WORDS / 2] as u32
    }
}

/// Looks at something of each: what lies far apart in memory is then asked for many at a time, and is near when
/// it is needed.
pub(crate) fn touch<T>(all: &[T], look: impl Fn(&T) -> u32) {
    std::hint::black_box(all.iter().fold(0, |sum, one| sum ^ look(one)));
}
