//! Styles and fonts of a Word file.

use super::{
    properties::{Character, changes},
    u16_at,
};
use crate::font::Script;

/// What letters are typed in, by their own font, their style's, their paragraph's.
pub(super) struct Styles {
    styles: Vec<Style>,
    fonts: Vec<Option<Script>>,
    /// The font of letters that have none.
    font: Option<u16>,
}

#[derive(Clone, Copy, Default)]
struct Style {
    based_on: u16,
    font: Option<u16>,
}

/// Styles based on one another in a circle are given up after so many.
const MAX_CHAIN: usize = 32;

impl Styles {
    pub(super) fn read(styles: &[u8], fonts: &[u8]) -> Styles {
        let mut read = Styles { styles: Vec::new(), fonts: self::fonts(fonts), font: None };
        let head = usize::from(u16_at(styles, 0).unwrap_or(0));
        let base = usize::from(u16_at(styles, 4).unwrap_or(10));
        read.font = u16_at(styles, 2 + 16).filter(|_| head >= 18).or_else(|| u16_at(styles, 2 + 12));
        let mut at = 2 + head;
        while let Some(size) = u16_at(styles, at) {
            let size = usize::from(size);
            let style = styles.get(at + 2..at + 2 + size).unwrap_or_default();
            read.styles.push(Style::read(style, base).unwrap_or_default());
            at += 2 + size + size % 2;
        }
        read
    }

    /// What a letter is typed in.
    pub(super) fn script(&self, character: Character, paragraph: u16) -> Option<Script> {
        let inherited = |style: u16| self.chain(style).find_map(|style| style.font);
        let font = character.font.or_else(|| character.style.and_then(inherited));
        let font = font.or_else(|| inherited(paragraph)).or(self.font)?;
        self.fonts.get(usize::from(font)).copied().flatten()
    }

    fn chain(&self, style: u16) -> impl Iterator<Item = &Style> {
        let first = self.styles.get(usize::from(style));
        std::iter::successors(first, |style| self.styles.get(usize::from(style.based_on))).take(MAX_CHAIN)
    }
}

impl Style {
    fn read(style: &[u8], base: usize) -> Option<Style> {
        let kinds = u16_at(style, 2)?;
        let (kind, based_on) = (kinds & 0xF, kinds >> 4);
        let name = usize::from(u16_at(style, base)?);
        let mut at = base + 2 + 2 * name + 2;
        // Styles of paragraphs have the formatting of paragraphs first.
        if kind == 1 {
            let size = usize::from(u16_at(style, at)?);
            at += 2 + size + size % 2;
        }
        let mut font = None;
        if matches!(kind, 1 | 2) {
            let size = usize::from(u16_at(style, at)?);
            for (code, value) in changes(style.get(at + 2..at + 2 + size)?) {
                match code {
                    0x4A4F => font = font.or(u16_at(value, 0)),
                    0x4A51 => font = u16_at(value, 0),
                    _ => {}
                }
            }
        }
        Some(Style { based_on, font })
    }
}

/// The fonts of a file, in their order: what is typed in each.
fn fonts(block: &[u8]) -> Vec<Option<Script>> {
    /// Before the name of a font stand its weight, its classification and the code pages it covers.
    const NAME: usize = 39;
    let mut fonts = Vec::new();
    let mut at = 4;
    while let Some(&size) = block.get(at) {
        let size = usize::from(size);
        let font = block.get(at + 1..at + 1 + size).unwrap_or_default();
        let units = font.get(NAME..).unwrap_or_default().chunks_exact(2);
        let name: Vec<u16> =
            units.map(|unit| u16::from_le_bytes([unit[0], unit[1]])).take_while(|unit| *unit != 0).collect();
        fonts.push(Script::of_font(&String::from_utf16_lossy(&name)));
        at += 1 + size;
    }
    fonts
}
