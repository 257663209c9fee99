//! What a place in the file is formatted as.

use std::cell::Cell;

use super::{u16_at, u32_at};

/// Formatting of stretches of the file, in their order.
pub(super) struct Properties<P> {
    runs: Vec<(usize, usize, P)>,
    /// Places are asked for nearly in order.
    last: Cell<usize>,
}

/// The formatting of letters that matters to a reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Character {
    pub(super) deleted: bool,
    pub(super) hidden: bool,
    /// It stands for something else: a picture, a note.
    pub(super) special: bool,
    pub(super) style: Option<u16>,
    pub(super) font: Option<u16>,
}

/// The formatting of paragraphs that matters to a reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) style: u16,
    pub(super) in_table: bool,
    pub(super) ends_row: bool,
}

/// Formatting stands on pages of this size, their list in the last byte.
const PAGE: usize = 512;

impl Properties<Character> {
    pub(super) fn characters(main: &[u8], block: &[u8]) -> Properties<Character> {
        Properties::read(main, block, |page, place, count| {
            let at = 2 * usize::from(*page.get(4 * (count + 1) + place)?);
            let size = usize::from(*page.get(at)?);
            Some(if at == 0 { Character::default() } else { Character::of(page.get(at + 1..at + 1 + size)?) })
        })
    }
}

impl Properties<Paragraph> {
    pub(super) fn paragraphs(main: &[u8], block: &[u8]) -> Properties<Paragraph> {
        Properties::read(main, block, |page, place, count| {
            let at = 2 * usize::from(*page.get(4 * (count + 1) + 13 * place)?);
            let (at, size) = match *page.get(at)? {
                0 => (at + 2, 2 * usize::from(*page.get(at + 1)?)),
                size => (at + 1, 2 * usize::from(size) - 1),
            };
            let mut paragraph = Paragraph { style: u16_at(page, at)?, ..Paragraph::default() };
            for (code, value) in changes(page.get(at + 2..(at + size).min(PAGE))?) {
                match code {
                    0x2416 => paragraph.in_table = value.first() == Some(&1),
                    0x2417 => paragraph.ends_row = value.first() == Some(&1),
                    _ => {}
                }
            }
            Some(paragraph)
        })
    }
}

impl<P: Copy + Default> Properties<P> {
    fn read(main: &[u8], block: &[u8], of: impl Fn(&[u8], usize, usize) -> Option<P>) -> Properties<P> {
        let count = block.len().saturating_sub(4) / 8;
        let mut runs = Vec::new();
        // There are no more pages than the file has room for.
        for place in 0..count.min(main.len() / PAGE) {
            let Some(number) = u32_at(block, 4 * (count + 1) + 4 * place) else { break };
            let start = (number & 0x3F_FFFF) as usize * PAGE;
            let Some(page) = main.get(start..start + PAGE) else { continue };
            let runs_of_page = usize::from(page[PAGE - 1]);
            for run in 0..runs_of_page {
                let (Some(from), Some(to)) = (u32_at(page, 4 * run), u32_at(page, 4 * run + 4)) else {
                    break;
                };
                let formatted = of(page, run, runs_of_page).unwrap_or_default();
                runs.push((from as usize, to as usize, formatted));
            }
        }
        runs.sort_by_key(|&(from, to, _)| (from, to));
        Properties { runs, last: Cell::new(0) }
    }

    /// The formatting at a place in the file.
    pub(super) fn at(&self, place: usize) -> P {
        let holds = |run: usize| self.runs.get(run).is_some_and(|&(from, to, _)| (from..to).contains(&place));
        let last = self.last.get();
        let run = if holds(last) {
            last
        } else {
            self.runs.partition_point(|&(from, ..)| from <= place).saturating_sub(1)
        };
        self.last.set(run);
        if holds(run) { self.runs[run].2 } else { P::default() }
    }
}

impl Character {
    /// The sum of a list of changes.
    pub(super) fn of(list: &[u8]) -> Character {
        let mut character = Character::default();
        for (code, value) in changes(list) {
            let on = value.first() == Some(&1);
            match code {
                0x0800 => character.deleted = on,
                0x083C => character.hidden = on,
                0x0855 => character.special = on,
                0x4A30 => character.style = u16_at(value, 0),
                // For ASCII, then for the letters beyond, which are the ones that tell.
                0x4A4F => character.font = character.font.or(u16_at(value, 0)),
                0x4A51 => character.font = u16_at(value, 0),
                _ => {}
            }
        }
        character
    }
}

/// Changes of formatting: the code of each and its value.
pub(super) fn changes(mut list: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let code = u16_at(list, 0)?;
        let size = match code >> 13 {
            0 | 1 => 1,
            2 | 4 | 5 => 2,
            3 => 4,
            7 => 3,
            // A table's definition counts its bytes in two.
            _ if code == 0xD608 => usize::from(u16_at(list, 2)?) + 1,
            _ => usize::from(*list.get(2)?) + 1,
        };
        let value = list.get(2..2 + size)?;
        list = &list[2 + size..];
        Some((code, value))
    })
}
