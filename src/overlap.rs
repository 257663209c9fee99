//! Counts of what two statements share, and the questions asked of counts.

use serde::{Deserialize, Serialize};

use crate::StatementId;

/// Distinct shingles in both of two texts, and in each.
///
/// ```
/// use khuonsao::Overlap;
///
/// let overlap = Overlap { shared: 30, left: 40, right: 50 };
/// assert_eq!(overlap.containment(), 0.75);
/// assert_eq!(overlap.jaccard(), 0.5);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Overlap {
    /// Shingles in both.
    pub shared: u32,
    /// Shingles in the left one.
    pub left: u32,
    /// Shingles in the right one.
    pub right: u32,
}

impl Overlap {
    /// Shingles in either.
    pub const fn union(self) -> u32 {
        self.left + self.right - self.shared
    }

    /// Shared over all: how alike the two are as wholes, 0 to 1. Nothing shared is 0.
    pub fn jaccard(self) -> f64 {
        ratio(self.shared, self.union())
    }

    /// Shared over the smaller: how much of the shorter one is in the longer, 0 to 1. Nothing shared is 0.
    pub fn containment(self) -> f64 {
        ratio(self.shared, self.left.min(self.right))
    }

    /// The same counts seen from the other side.
    #[must_use]
    pub const fn flipped(self) -> Overlap {
        Overlap { shared: self.shared, left: self.right, right: self.left }
    }
}

fn ratio(part: u32, whole: u32) -> f64 {
    if part == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

/// Which ratio of an overlap is asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// [`Overlap::jaccard`].
    #[default]
    Jaccard,
    /// [`Overlap::containment`].
    Containment,
}

impl Measure {
    /// The ratio of that overlap.
    pub fn of(self, overlap: Overlap) -> f64 {
        match self {
            Measure::Jaccard => overlap.jaccard(),
            Measure::Containment => overlap.containment(),
        }
    }
}

/// Whether words that differ only in diacritics count as different.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// *má*, *mà* and *ma* are three words.
    #[default]
    Kept,
    /// *má*, *mà* and *ma* are one word, *đ* is *d*.
    Ignored,
}

/// Which pairs a plain join is to find: those that share a shingle and reach the bound, and no others.
///
/// A bound of 0 lets in every pair that shares a shingle, one above 1 none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// Tokens per shingle; 0 is taken as 1.
    pub shingle_size: usize,
    /// Which ratio is asked about.
    pub measure: Measure,
    /// The least ratio that is let in.
    pub at_least: f64,
    /// Whether diacritics count.
    pub marks: Marks,
}

impl Bound {
    /// Pairs whose [`Overlap::jaccard`] is at least that, diacritics kept.
    pub fn jaccard(shingle_size: usize, at_least: f64) -> Bound {
        Bound { shingle_size, measure: Measure::Jaccard, at_least, marks: Marks::Kept }
    }

    /// Pairs whose [`Overlap::containment`] is at least that, diacritics kept.
    pub fn containment(shingle_size: usize, at_least: f64) -> Bound {
        Bound { measure: Measure::Containment, ..Bound::jaccard(shingle_size, at_least) }
    }

    /// The same bound with diacritics ignored.
    #[must_use]
    pub fn without_marks(self) -> Bound {
        Bound { marks: Marks::Ignored, ..self }
    }

    /// Whether a pair with that overlap is let in.
    pub fn admits(self, overlap: Overlap) -> bool {
        overlap.shared > 0 && self.measure.of(overlap) >= self.at_least
    }

    /// The least number of shared shingles that lets in two texts of that many; `None` when none does.
    ///
    /// Agrees with [`Bound::admits`] to the last bit: it is found by asking it.
    pub(crate) fn need(self, left: u32, right: u32) -> Option<u32> {
        let smaller = left.min(right);
        let admits = |shared| self.admits(Overlap { shared, left, right });
        if smaller == 0 || !admits(smaller) {
            return None;
        }
        let share = self.at_least.clamp(0.0, 1.0);
        let guess = match self.measure {
            Measure::Jaccard => share / (1.0 + share) * (f64::from(left) + f64::from(right)),
            Measure::Containment => share * f64::from(smaller),
        };
        let mut need = (guess as u32).clamp(1, smaller);
        while need > 1 && admits(need - 1) {
            need -= 1;
        }
        while !admits(need) {
            need += 1;
        }
        Some(need)
    }

    /// The least number of shared shingles with which a text of that many can be let in at all, as the
    /// larger or the smaller one.
    pub(crate) fn need_with_any(self, size: u32) -> Option<u32> {
        match self.measure {
            Measure::Jaccard => {
                // The most favourable partner holds nothing but what is shared.
                Bound { measure: Measure::Containment, ..self }.need(size, size)
            }
            Measure::Containment => self.need(1, 1),
        }
    }
}

/// Two statements and their overlap; `left` comes before `right`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pair {
    /// The statement that came first.
    pub left: StatementId,
    /// The other one.
    pub right: StatementId,
    /// Their distinct shingles.
    pub overlap: Overlap,
}

/// A number that is known exactly, or to lie between two others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Count {
    /// It is at least this.
    pub at_least: u64,
    /// It is at most this; the same number when it is known exactly.
    pub at_most: u64,
}

impl Count {
    /// A number that is known.
    pub const fn exactly(number: u64) -> Count {
        Count { at_least: number, at_most: number }
    }

    /// Whether it is known exactly.
    pub const fn is_exact(self) -> bool {
        self.at_least == self.at_most
    }
}
