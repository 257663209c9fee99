//! Bytes in the author's text.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Half-open range of bytes in the text its author wrote; always on character boundaries.
///
/// Serialized as `[start, end]`.
///
/// ```
/// use khuonsao::Span;
///
/// let raw = "Tôi xin cam kết";
/// assert_eq!(Span::new(5, 8).of(raw), "xin");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "(u32, u32)", into = "(u32, u32)")]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    pub const fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// What stands there.
    ///
    /// # Panics
    ///
    /// If `raw` is not the text the span was taken from: too short, or cut inside a character.
    pub fn of(self, raw: &str) -> &str {
        &raw[self.start as usize..self.end as usize]
    }

    /// Number of bytes.
    ///
    /// ```
    /// assert_eq!(khuonsao::Span::new(3, 7).len(), 4);
    /// ```
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether nothing stands there.
    ///
    /// ```
    /// use khuonsao::Span;
    ///
    /// assert!(Span::new(3, 3).is_empty() && !Span::new(3, 4).is_empty());
    /// ```
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Whether the two have a byte in common.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl From<(u32, u32)> for Span {
    fn from((start, end): (u32, u32)) -> Span {
        Span { start, end }
    }
}

impl From<Span> for (u32, u32) {
    fn from(span: Span) -> (u32, u32) {
        (span.start, span.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
