//! Runs, paragraphs and cells to one text, in the order they are read.

use std::ops::Range;

use crate::{Limits, Refusal, font::Script};

/// A text as it grows.
///
/// A paragraph is a line. The cells of a row stand in one line, parted by tabs, unless one of them has
/// several paragraphs: then every cell begins a line.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    text: String,
    /// Stretches typed in fonts made before Unicode.
    typed: Vec<(Range<usize>, Script)>,
    rows: Vec<Row>,
    /// Ends of cells that turned out to be ends of lines.
    lines: Vec<usize>,
    /// The number or bullet of a paragraph that has no text yet.
    label: Option<String>,
    paragraph: usize,
}

#[derive(Debug)]
struct Row {
    cell: usize,
    ends: Vec<usize>,
    tall: bool,
}

impl Flow {
    /// Adds letters set in a font of old encoding, or in any other.
    pub(crate) fn push(&mut self, text: &str, script: Option<Script>) {
        if text.is_empty() {
            return;
        }
        if let Some(label) = self.label.take() {
            self.text.push_str(&label);
        }
        let start = self.text.len();
        self.text.push_str(text);
        let Some(script) = script else { return };
        match self.typed.last_mut() {
            Some((range, last)) if range.end == start && *last == script => range.end = self.text.len(),
            _ => self.typed.push((start..self.text.len(), script)),
        }
    }

    /// Gives the paragraph a number or a bullet, shown when there is text behind it.
    pub(crate) fn label(&mut self, label: String) {
        self.label = Some(label);
    }

    /// Whether the paragraph has no text yet.
    pub(crate) fn is_fresh(&self) -> bool {
        self.text.len() == self.paragraph
    }

    /// Whether the next letter is the first of its line or cell.
    pub(crate) fn is_at_start(&self) -> bool {
        self.is_fresh() || self.text.ends_with('\n')
    }

    /// Ends a paragraph.
    pub(crate) fn end_paragraph(&mut self) {
        self.label = None;
        self.text.push('\n');
        self.paragraph = self.text.len();
    }

    /// Ends a paragraph if it has text.
    pub(crate) fn end_line(&mut self) {
        if !self.is_fresh() {
            self.end_paragraph();
        }
    }

    pub(crate) fn open_row(&mut self) {
        self.end_line();
        self.rows.push(Row { cell: self.text.len(), ends: Vec::new(), tall: false });
    }

    pub(crate) fn end_cell(&mut self) {
        self.end_line();
        let Some(row) = self.rows.last_mut() else { return };
        // The last paragraph of a cell ends with the cell.
        let cell = &self.text[row.cell..];
        if cell.ends_with('\n') {
            row.tall |= cell.trim_end_matches('\n').contains('\n');
            self.text.pop();
        }
        row.ends.push(self.text.len());
        self.text.push('\t');
        row.cell = self.text.len();
        self.paragraph = row.cell;
    }

    pub(crate) fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        if let Some(&last) = row.ends.last() {
            if last + 1 == self.text.len() {
                self.text.pop();
            }
            if row.tall {
                self.lines.extend(&row.ends[..row.ends.len() - 1]);
            }
        }
        self.end_paragraph();
    }

    /// Whether text stands in a cell just now.
    pub(crate) fn in_row(&self) -> bool {
        !self.rows.is_empty()
    }

    /// Adds another text behind this one.
    pub(crate) fn append(&mut self, other: Flow) {
        self.end_line();
        let start = self.text.len();
        self.text.push_str(&other.text);
        self.typed.extend(
            other.typed.into_iter().map(|(range, script)| (range.start + start..range.end + start, script)),
        );
        self.lines.extend(other.lines.into_iter().map(|line| line + start));
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.paragraph = self.text.len();
    }

    /// Whether there are no letters in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether it has grown past the limit.
    pub(crate) fn check(&self, limits: &Limits) -> Result<(), Refusal> {
        if self.text.len() as u64 > limits.text { Err(Refusal::TextSize(limits.text)) } else { Ok(()) }
    }

    /// The letters as they stand, without old encodings resolved: to compare two texts.
    pub(crate) fn raw(&self) -> &str {
        &self.text
    }

    /// The text, old fonts decoded, and whether there were any.
    pub(crate) fn finish(mut self) -> (String, Option<Script>) {
        self.lines.sort_unstable();
        let mut cells = self.text.into_bytes();
        for line in self.lines {
            cells[line] = b'\n';
        }
        let text = String::from_utf8(cells).expect("a tab was made a line break");
        // Programs of today write Unicode in any font: letters no old encoding has tell.
        let modern = |typed: &str| {
            typed.chars().any(|letter| {
                matches!(letter, '\u{1EA0}'..='\u{1EF9}' | 'ơ' | 'ư' | 'ă' | 'đ' | 'Ơ' | 'Ư' | 'Ă' | 'Đ')
            })
        };
        let old = |typed: &str| {
            typed.chars().any(|letter| matches!(letter, '\u{80}'..='\u{2FF}' | '\u{2000}'..='\u{22FF}'))
        };
        let sizes = |which: &dyn Fn(&str) -> bool| -> usize {
            self.typed
                .iter()
                .filter(|(range, _)| which(&text[range.clone()]))
                .map(|(range, _)| range.len())
                .sum()
        };
        let trusted = sizes(&|typed| old(typed) && !modern(typed)) >= sizes(&modern);
        let mut decoded = String::with_capacity(text.len());
        let mut script = None;
        let mut at = 0;
        for (range, typed) in &self.typed {
            decoded.push_str(&text[at..range.start]);
            let letters = &text[range.clone()];
            if trusted && !modern(letters) {
                script = script.or(Some(*typed).filter(|_| old(letters)));
                decoded.push_str(&typed.decode(letters));
            } else {
                decoded.push_str(letters);
            }
            at = range.end;
        }
        decoded.push_str(&text[at..]);
        let whole = decoded.trim_end();
        decoded.truncate(whole.len());
        let blank = decoded.len() - decoded.trim_start_matches(['\n', '\t', ' ']).len();
        decoded.drain(..blank);
        (decoded, script)
    }
}
