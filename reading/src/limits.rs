//! How much one file may cost.

use serde::{Deserialize, Serialize};

/// Bounds on one file. What passes a bound is refused by name; nothing is cut short in silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of the file as it is stored.
    pub file: u64,
    /// Bytes of everything unpacked from it: the parts of a Word file, the members of an archive.
    pub unpacked: u64,
    /// Bytes of the text read out of it, and of one line of JSON Lines.
    pub text: u64,
    /// Cells of a spreadsheet, empty ones between others included.
    pub cells: u64,
    /// Members of an archive, pages of a PDF.
    pub entries: u64,
    /// Elements inside one another.
    pub depth: usize,
}

impl Limits {
    /// 64 MiB stored, 512 MiB unpacked, 16 MiB of text, 5 million cells, 20,000 members, 512 levels.
    pub const STANDARD: Limits = Limits {
        file: 64 << 20,
        unpacked: 512 << 20,
        text: 16 << 20,
        cells: 5_000_000,
        entries: 20_000,
        depth: 512,
    };
}

impl Default for Limits {
    fn default() -> Limits {
        Limits::STANDARD
    }
}
