//! Where each character of the text stands in the file.

use std::ops::Range;

use super::{u16_at, u32_at};
use crate::Refusal;

/// The text as a list of pieces of the file.
pub(super) struct Pieces(Vec<Piece>);

struct Piece {
    /// Which characters of the text, counted from its beginning.
    characters: Range<u32>,
    /// Where the first one stands in the file.
    place: usize,
    /// One byte a character, Windows-1252, instead of UTF-16.
    narrow: bool,
}

impl Pieces {
    pub(super) fn read(main: &[u8], block: &[u8]) -> Result<Pieces, Refusal> {
        let broken = || Refusal::damaged("Clx");
        let mut at = 0;
        // Before the pieces stand changes of formatting that are not needed.
        while block.get(at) == Some(&1) {
            at += 3 + usize::from(u16_at(block, at + 1).ok_or_else(broken)?);
        }
        if block.get(at) != Some(&2) {
            return Err(broken());
        }
        let block = block.get(at + 5..).ok_or_else(broken)?;
        let count = block.len().saturating_sub(4) / 12;
        let mut pieces = Vec::new();
        let mut end = 0;
        for place in 0..count {
            let (start, stop) = (u32_at(block, 4 * place), u32_at(block, 4 * place + 4));
            let descriptor = 4 * (count + 1) + 8 * place;
            let (Some(start), Some(stop), Some(offset)) = (start, stop, u32_at(block, descriptor + 2)) else {
                break;
            };
            if start != end || stop < start {
                return Err(broken());
            }
            end = stop;
            let narrow = offset & 0x4000_0000 != 0;
            let offset = (offset & 0x3FFF_FFFF) as usize;
            let place = if narrow { offset / 2 } else { offset };
            let size = (stop - start) as usize * if narrow { 1 } else { 2 };
            // Text that is not there is not made up.
            if place.saturating_add(size) > main.len() {
                return Err(broken());
            }
            pieces.push(Piece { characters: start..stop, place, narrow });
        }
        // Pieces may be listed to say the same bytes again and again.
        if end as usize > main.len() {
            return Err(broken());
        }
        Ok(Pieces(pieces))
    }

    /// How many characters there are.
    pub(super) fn end(&self) -> u32 {
        self.0.last().map_or(0, |piece| piece.characters.end)
    }

    /// The characters of a stretch, each with its place in the file.
    pub(super) fn letters<'p>(
        &'p self,
        main: &'p [u8],
        wanted: Range<u32>,
    ) -> impl Iterator<Item = (usize, char)> + use<'p> {
        let first = self.0.partition_point(|piece| piece.characters.end <= wanted.start);
        let overlapping = self.0[first..].iter().take_while(move |piece| piece.characters.start < wanted.end);
        overlapping.flat_map(move |piece| {
            let start = wanted.start.max(piece.characters.start) - piece.characters.start;
            let end = wanted.end.min(piece.characters.end) - piece.characters.start;
            let width = if piece.narrow { 1 } else { 2 };
            let from = piece.place + start as usize * width;
            let to = piece.place + end as usize * width;
            let bytes = main.get(from..to.max(from)).unwrap_or_default();
            let units = bytes.chunks_exact(width).map(move |unit| match *unit {
                [byte] => western(byte),
                [low, high] => u16::from_le_bytes([low, high]),
                _ => 0,
            });
            let mut place = from;
            char::decode_utf16(units).map(move |letter| {
                let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
                let at = place;
                place += width * letter.len_utf16();
                (at, letter)
            })
        })
    }
}

/// A byte of Windows-1252.
fn western(byte: u8) -> u16 {
    match byte {
        0x80..=0x9F => {
            let (text, _) =
                encoding_rs::WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte));
            text.chars().next().map_or(u16::from(byte), |letter| letter as u16)
        }
        byte => byte.into(),
    }
}
