//! Word of 1997 to 2003 (.doc) to text, after Microsoft's open specification \[MS-DOC\].
//!
//! Numbers that Word computes for lists are not stored in the text and are not made up.

mod pieces;
mod properties;
mod styles;

use std::{collections::HashSet, ops::Range};

use self::{
    pieces::Pieces,
    properties::{Character, Paragraph, Properties},
    styles::Styles,
};
use crate::{Document, Limits, Refusal, Remark, flow::Flow, kind::Streams};

pub(crate) fn read(streams: &Streams, limits: &Limits) -> Result<Document, Refusal> {
    let head = Head::read(streams)?;
    let pieces = Pieces::read(&streams.main, head.block(33))?;
    let mut reader = Reader {
        main: &streams.main,
        pieces,
        characters: Properties::characters(&streams.main, head.block(12)),
        paragraphs: Properties::paragraphs(&streams.main, head.block(13)),
        styles: Styles::read(head.block(1), head.block(15)),
        limits,
        hidden: false,
    };
    // The stories follow one another in one count of characters.
    let mut end = 0u32;
    let mut stories = [0x4C, 0x50, 0x54, 0x58, 0x5C, 0x60, 0x64, 0x68].map(|at| {
        let start = end;
        end = end.saturating_add(u32_at(&streams.main, at).unwrap_or(0));
        start..end
    });
    if end == 0 {
        return Err(Refusal::NoWords);
    }
    let last = reader.pieces.end();
    for story in &mut stories {
        *story = story.start.min(last)..story.end.min(last);
    }
    let [body, footnotes, headers, _, _, endnotes, boxes, header_boxes] = stories;
    let mut flow = Flow::default();
    let mut footers = Flow::default();
    let mut seen = HashSet::new();
    for (place, part) in parts(head.block(11), headers).into_iter().enumerate() {
        let text = reader.story(part)?;
        // The first six part footnotes from the text; then six of each section, footers third, fourth, sixth.
        if place < 6 || text.is_blank() || !seen.insert(text.raw().trim().to_owned()) {
            continue;
        }
        if matches!(place % 6, 2 | 3 | 5) { footers.append(text) } else { flow.append(text) }
    }
    for story in [body, boxes, header_boxes, footnotes, endnotes] {
        let text = reader.story(story)?;
        if !text.is_blank() {
            flow.append(text);
        }
    }
    if !footers.is_blank() {
        flow.append(footers);
    }
    flow.check(limits)?;
    let mut document = Document::of(flow);
    if reader.hidden {
        document.remarks.push(Remark::HiddenText);
    }
    Ok(document)
}

/// The beginning of the file: where everything stands.
struct Head<'a> {
    main: &'a [u8],
    table: &'a [u8],
}

impl<'a> Head<'a> {
    fn read(streams: &'a Streams) -> Result<Head<'a>, Refusal> {
        let main = &streams.main;
        let cut = || Refusal::damaged("WordDocument");
        let version = u16_at(main, 2).ok_or_else(cut)?;
        let flags = u16_at(main, 10).ok_or_else(cut)?;
        match u16_at(main, 0) {
            Some(0xA5EC) if version >= 0xC0 => {}
            Some(0xA5EC | 0xA5DC) => return Err(Refusal::Unsupported("Word 6, Word 95".into())),
            _ => return Err(cut()),
        }
        if flags & 0x0100 != 0 {
            return Err(Refusal::Encrypted);
        }
        let table = &streams.table[usize::from(flags & 0x0200 != 0)];
        if table.is_empty() { Err(Refusal::damaged("Table")) } else { Ok(Head { main, table }) }
    }

    /// A block of the table stream by its place in the list of blocks; empty when it is not there.
    fn block(&self, place: usize) -> &'a [u8] {
        let at = 0x9A + 8 * place;
        let (Some(start), Some(size)) = (u32_at(self.main, at), u32_at(self.main, at + 4)) else {
            return &[];
        };
        let start = start as usize;
        self.table.get(start..start.saturating_add(size as usize)).unwrap_or_default()
    }
}

/// The parts of the story of headers.
fn parts(block: &[u8], story: Range<u32>) -> Vec<Range<u32>> {
    let ends: Vec<u32> = block.chunks_exact(4).take(10_000).filter_map(|bytes| u32_at(bytes, 0)).collect();
    let inside = |place: u32| story.start.saturating_add(place).min(story.end);
    ends.windows(2)
        .map(|ends| inside(ends[0])..inside(ends[1]))
        .filter(|part| part.start <= part.end)
        .collect()
}

struct Reader<'a> {
    main: &'a [u8],
    pieces: Pieces,
    characters: Properties<Character>,
    paragraphs: Properties<Paragraph>,
    styles: Styles,
    limits: &'a Limits,
    hidden: bool,
}

/// A field that is open: what computes it, then what it came to.
#[derive(Default)]
struct Field {
    code: String,
    in_result: bool,
}

impl Reader<'_> {
    fn story(&mut self, story: Range<u32>) -> Result<Flow, Refusal> {
        let mut flow = Flow::default();
        let mut fields: Vec<Field> = Vec::new();
        for (place, letter) in self.pieces.letters(self.main, story) {
            let character = self.characters.at(place);
            if character.deleted {
                continue;
            }
            let paragraph = self.paragraphs.at(place);
            match letter {
                '\u{13}' => fields.push(Field::default()),
                '\u{14}' => {
                    if let Some(field) = fields.last_mut() {
                        field.in_result = true;
                    }
                }
                '\u{15}' => drop(fields.pop()),
                _ if fields.last().is_some_and(|field| !field.in_result) => {
                    if let Some(field) = fields.last_mut().filter(|field| field.code.len() < 64) {
                        field.code.push(letter);
                    }
                }
                _ if fields.iter().any(|field| {
                    matches!(field.code.split_whitespace().next(), Some("PAGE" | "NUMPAGES" | "SECTIONPAGES"))
                }) => {}
                '\u{07}' if paragraph.ends_row => flow.end_row(),
                '\u{07}' => {
                    if !flow.in_row() {
                        flow.open_row();
                    }
                    flow.end_cell();
                }
                _ => {
                    match (paragraph.in_table, flow.in_row()) {
                        (true, false) => flow.open_row(),
                        (false, true) => flow.end_row(),
                        _ => {}
                    }
                    match letter {
                        '\r' | '\u{0C}' => {
                            flow.end_paragraph();
                            flow.check(self.limits)?;
                        }
                        '\t' => flow.push("\t", None),
                        '\u{0B}' => flow.push("\n", None),
                        '\u{1E}' => flow.push("-", None),
                        letter
                            if letter < ' ' || letter == '\u{AD}' || (character.special && letter == '(') => {
                        }
                        letter => {
                            self.hidden |= character.hidden && !letter.is_whitespace();
                            let script = self.styles.script(character, paragraph.style);
                            flow.push(letter.encode_utf8(&mut [0; 4]), script);
                        }
                    }
                }
            }
        }
        if flow.in_row() {
            flow.end_row();
        }
        flow.check(self.limits)?;
        Ok(flow)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}
