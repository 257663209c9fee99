//! Characters back to the bytes they were made of.

use crate::text::tables::encodings::{CP1252, CP1258, MACROMAN};

/// The code page that a program took bytes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Carrier {
    /// Windows-1252, Latin-1, and symbol fonts that add U+F000 to a byte: they do not clash.
    Western,
    /// Windows-1258.
    Vietnamese,
    /// Mac Roman.
    Mac,
}

/// A byte, or a character that stands for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Byte(u8),
    Letter(char),
}

/// The bytes of a text that came through a carrier.
pub(super) fn pieces(text: &str, carrier: Carrier) -> Vec<Piece> {
    let table: &[(u8, char)] = match carrier {
        Carrier::Western => &CP1252,
        Carrier::Vietnamese => &CP1258,
        Carrier::Mac => &MACROMAN,
    };
    let piece = |letter: char| {
        let code = letter as u32;
        if code < 0x80 {
            return Piece::Byte(code as u8);
        }
        if let Some(&(byte, _)) = table.iter().find(|&&(_, shown)| shown == letter) {
            return Piece::Byte(byte);
        }
        match letter {
            '\u{F020}'..='\u{F0FF}' => Piece::Byte((code - 0xF000) as u8),
            // Programs put the everyday character in place of the rare one.
            '\u{3BC}' if carrier == Carrier::Western => Piece::Byte(0xB5),
            '\u{2219}' if carrier == Carrier::Western => Piece::Byte(0xB7),
            _ if code < 0x100 && carrier != Carrier::Mac => Piece::Byte(code as u8),
            _ => Piece::Letter(letter),
        }
    };
    text.chars().map(piece).collect()
}

/// Text whose UTF-8 bytes were taken for a code page, read as UTF-8 again wherever that is possible.
pub(super) fn unfold(text: &str, carrier: Carrier) -> String {
    let pieces = pieces(text, carrier);
    let mut letters = text.chars();
    let mut unfolded = String::with_capacity(text.len());
    let mut place = 0;
    while place < pieces.len() {
        let width = match pieces[place] {
            Piece::Byte(0xC3..=0xDF) => 2,
            Piece::Byte(0xE0..=0xEF) => 3,
            Piece::Byte(0xC2) => 2,
            Piece::Byte(0xF0..=0xF4) => 4,
            _ => 1,
        };
        let sequence: Option<Vec<u8>> =
            pieces.get(place..place + width).filter(|_| width > 1).and_then(|run| {
                run.iter()
                    .enumerate()
                    .map(|(at, piece)| match piece {
                        // A no-break space at the end of a letter is often turned into a plain one.
                        Piece::Byte(b' ') if at + 1 == width => Some(0xA0),
                        Piece::Byte(byte) => Some(*byte),
                        Piece::Letter(_) => None,
                    })
                    .collect()
            });
        let read = sequence.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok());
        match read {
            Some(letter) => {
                unfolded.push_str(letter);
                letters.by_ref().take(width).for_each(drop);
                place += width;
            }
            None => {
                unfolded.extend(letters.next());
                place += 1;
            }
        }
    }
    unfolded
}
