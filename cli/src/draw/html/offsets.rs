//! Bytes of a text to places in it as a browser counts them.

/// Counts UTF-16 units up to a byte, looking at no more than [`STEP`] bytes.
pub(super) struct Offsets<'a> {
    bytes: &'a [u8],
    /// Units before every [`STEP`]th byte.
    marks: Vec<u32>,
}

const STEP: usize = 64;

impl<'a> Offsets<'a> {
    pub(super) fn of(text: &'a str) -> Offsets<'a> {
        let bytes = text.as_bytes();
        let mut before = 0;
        let mark = |chunk| {
            let mark = before;
            before += units(chunk);
            mark
        };
        let marks = bytes.chunks(STEP).map(mark).collect();
        Offsets { bytes, marks }
    }

    /// Units before that byte.
    pub(super) fn at(&self, byte: u32) -> u32 {
        let byte = (byte as usize).min(self.bytes.len());
        let mark = byte / STEP;
        match self.marks.get(mark) {
            Some(before) => before + units(&self.bytes[mark * STEP..byte]),
            None => {
                self.marks.last().map_or(0, |before| before + units(&self.bytes[(mark - 1) * STEP..byte]))
            }
        }
    }
}

/// Units that begin in some bytes: one for each letter, two for those of four bytes.
fn units(bytes: &[u8]) -> u32 {
    bytes.iter().map(|byte| u32::from(byte & 0xC0 != 0x80) + u32::from(*byte >= 0xF0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_browser() {
        let text = "Chào 🙂 các đồng chí ".repeat(20);
        let offsets = Offsets::of(&text);
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            assert_eq!(offsets.at(byte as u32) as usize, text[..byte].encode_utf16().count());
        }
        let even = "a".repeat(2 * STEP);
        assert_eq!(Offsets::of(&even).at(2 * STEP as u32), 2 * STEP as u32);
        assert_eq!(Offsets::of("").at(0), 0);
    }
}
