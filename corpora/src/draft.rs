//! A statement while it is being written: text, and where each piece of it came from.

use crate::statement::Section;

/// Text with marks on it. Spans are kept in 32 bits: a statement is a few kilobytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub(crate) text: String,
    /// The smallest pieces of the body, in order; inside an item they leave no gap.
    pub(crate) marks: Vec<Mark>,
    /// Runs of marks that one step wrote and that can be written anew together.
    pub(crate) clauses: Vec<Clause>,
    pub(crate) items: Vec<DraftItem>,
    /// Text of the form.
    pub(crate) given: Vec<Stretch>,
    /// Slots of the form with the dots still there.
    pub(crate) blanks: Vec<Stretch>,
    /// Where the form has the author's name, with that name.
    pub(crate) signed: Option<Stretch>,
    pub(crate) hand: Hand,
}

/// Bytes of a draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Stretch {
    pub(crate) fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}

/// A piece of text and the step of the grammar that wrote it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub(crate) at: Stretch,
    pub(crate) op: u32,
}

/// Marks `first..last`, all written by `op`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) op: u32,
}

/// One pledge: its text without bullet and full stop, and its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DraftItem {
    pub(crate) at: Stretch,
    pub(crate) marks: (u32, u32),
    pub(crate) clauses: (u32, u32),
    pub(crate) section: Section,
    pub(crate) level: u8,
    pub(crate) trade: u8,
    /// Made of set phrases alone, so it says nothing about how specific the writer is.
    pub(crate) formulaic: bool,
}

impl Draft {
    pub(crate) fn clauses_of(&self, item: &DraftItem) -> &[Clause] {
        &self.clauses[item.clauses.0 as usize..item.clauses.1 as usize]
    }

    /// Syllables of the pledges alone.
    pub(crate) fn body_syllables(&self) -> u32 {
        self.items.iter().map(|item| syllables(item.at.of(&self.text))).sum()
    }
}

/// Small habits by which people write the same thing differently.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hand {
    /// 05 rather than 5.
    pub(crate) padded: bool,
    /// Which of the ways to write a date.
    pub(crate) dates: u8,
    /// Which of the bullets.
    pub(crate) bullet: u8,
    /// A semicolon after a pledge rather than a full stop.
    pub(crate) semicolons: bool,
}

/// Counts syllables and numbers: stretches of letters or of digits.
///
/// Letters with marks are bytes above ASCII, and so are the few signs the vocabulary has beside them (“ ” –), which
/// always touch a letter or are counted by mistake. The count steers lengths, nothing else.
pub(crate) fn syllables(text: &str) -> u32 {
    // Without a branch or anything carried over, so that many bytes are looked at together.
    let inside = |byte: u8| byte.is_ascii_alphanumeric() | (byte >= 0x80);
    let bytes = text.as_bytes();
    let first = bytes.first().is_some_and(|&byte| inside(byte));
    let next = bytes.iter().skip(1);
    let starts = bytes.iter().zip(next).map(|(&before, &byte)| u32::from(!inside(before) & inside(byte)));
    u32::from(first) + starts.sum::<u32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_stretches_of_letters_or_digits() {
        assert_eq!(syllables(""), 0);
        assert_eq!(syllables("Phụ đạo 05 em, chiều thứ Năm."), 7);
        assert_eq!(syllables("  - trước 15/5"), 3);
    }
}
