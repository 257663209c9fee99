//! What is known about a copy.

use std::fmt;

use serde::Serialize;

use crate::statement::Span;

/// Where a copy comes from and what was taken over.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Copy {
    /// Index of the statement it was copied from.
    pub source: u64,
    /// How it was copied.
    pub kind: CopyKind,
    /// Share of the body's syllables that were changed, dropped or added: 0 when nothing was.
    pub edited: f32,
    /// Every stretch that was taken over, as long as it goes, in order of the copy.
    ///
    /// Text of the form is in them only where the copy is a photograph of its source, name and all. Where the kind
    /// changes how text is written (marks, Unicode form, tone placement) the two sides are equal after undoing that.
    pub spans: Vec<CopiedSpan>,
}

/// The same words in both texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CopiedSpan {
    /// Bytes of the copy.
    pub copy: Span,
    /// Bytes of its source.
    pub source: Span,
}

/// How a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CopyKind {
    /// The body letter for letter; three in ten are photographs, with the source's own header too.
    Exact,
    /// Names of people, places, workplaces and classes swapped for the copier's.
    Names,
    /// 5 to 15 % of the syllables changed, half of them in runs and half one by one.
    ///
    /// Families that are made to be hard say themselves how much.
    Light,
    /// 30 % of the syllables changed.
    Heavy,
    /// 40 to 60 % of the body from the source, the rest the copier's own.
    Partial,
    /// All of the body, in another order.
    Reordered,
    /// Typed again without diacritics.
    NoMarks,
    /// In decomposed Unicode.
    Nfd,
    /// With tone marks in their other place: hòa, hoà.
    ToneStyle,
}

impl CopyKind {
    /// Every kind with its name, and how many of 100 copies in [`Family::Ordinary`](crate::Family) are of it.
    pub const ALL: &[(CopyKind, &str, u32)] = &[
        (CopyKind::Exact, "exact", 12),
        (CopyKind::Names, "names", 21),
        (CopyKind::Light, "light", 24),
        (CopyKind::Heavy, "heavy", 11),
        (CopyKind::Partial, "partial", 13),
        (CopyKind::Reordered, "reordered", 9),
        (CopyKind::NoMarks, "no-marks", 3),
        (CopyKind::Nfd, "nfd", 3),
        (CopyKind::ToneStyle, "tone-style", 4),
    ];
}

impl fmt::Display for CopyKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = CopyKind::ALL.iter().find(|(kind, ..)| kind == self).map_or("", |(_, name, _)| name);
        out.pad(name)
    }
}
