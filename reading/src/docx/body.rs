//! The paragraphs, runs and cells of one part of a Word file, in reading order.

use super::{
    numbering::Numbering,
    styles::{self, List, Styles},
};
use crate::{
    Limits, Refusal,
    flow::Flow,
    font::Script,
    xml::{Element, Step},
};

/// One part as it is walked through.
pub(super) struct Body<'a> {
    styles: &'a Styles,
    numbering: &'a mut Numbering,
    limits: &'a Limits,
    /// The text of the part, and over it those of the boxes that are open.
    flows: Vec<Flow>,
    /// Paragraphs that are open, each in a box of the one before.
    paragraphs: Vec<Paragraph>,
    /// Elements entered of a subtree that is left out.
    skipped: usize,
    /// Elements entered of the properties of a paragraph.
    properties: usize,
    run: Run,
    fields: Vec<Field>,
    in_text: bool,
    in_run: bool,
    /// Whether any text was hidden from the reader.
    pub(super) hidden: bool,
}

#[derive(Debug, Default)]
struct Paragraph {
    style: Option<String>,
    list: List,
    /// The paragraph mark was deleted: what follows belongs to it.
    joined: bool,
    boxes: Vec<Flow>,
    begun: bool,
}

#[derive(Debug, Default)]
struct Run {
    style: Option<String>,
    font: Option<String>,
    hidden: bool,
    /// What the run's letters are typed in, once looked up.
    script: Option<Option<Script>>,
}

/// A field: what computes it, then what it came to.
#[derive(Debug, Default)]
struct Field {
    code: String,
    in_result: bool,
}

impl Field {
    fn is_page_number(&self) -> bool {
        is_page_number(&self.code)
    }
}

fn is_page_number(code: &str) -> bool {
    matches!(code.split_whitespace().next(), Some("PAGE" | "NUMPAGES" | "SECTIONPAGES"))
}

impl<'a> Body<'a> {
    pub(super) fn new(styles: &'a Styles, numbering: &'a mut Numbering, limits: &'a Limits) -> Body<'a> {
        Body {
            styles,
            numbering,
            limits,
            flows: vec![Flow::default()],
            paragraphs: Vec::new(),
            skipped: 0,
            properties: 0,
            run: Run::default(),
            fields: Vec::new(),
            in_text: false,
            in_run: false,
            hidden: false,
        }
    }

    pub(super) fn finish(mut self) -> Flow {
        self.flows.swap_remove(0)
    }

    pub(super) fn step(&mut self, step: Step<'_>) -> Result<(), Refusal> {
        match step {
            Step::Open(_) if self.skipped > 0 => self.skipped += 1,
            Step::Close(_) if self.skipped > 0 => self.skipped -= 1,
            Step::Open(element) => self.open(element),
            Step::Close(name) => return self.close(name),
            Step::Text(_) if self.skipped > 0 => {}
            Step::Text(text) => self.text(text),
        }
        Ok(())
    }

    fn open(&mut self, element: &Element<'_>) {
        if self.properties > 0 {
            self.properties += 1;
            return self.property(element);
        }
        match element.name() {
            // Deleted and moved-away text, what stands for newer shapes in old programs, how it was formatted
            // before, readings of ruby, notes that only part the page.
            "del" | "moveFrom" | "Fallback" | "delText" | "rPrChange" | "tblPrChange" | "trPrChange"
            | "tcPrChange" | "sectPrChange" | "rt" => self.skipped = 1,
            "footnote" | "endnote" if element.get("type").is_some_and(|kind| kind != "normal") => {
                self.skipped = 1
            }
            "fldSimple" if element.get("instr").is_some_and(|code| is_page_number(&code)) => self.skipped = 1,
            "p" => self.paragraphs.push(Paragraph::default()),
            "pPr" => self.properties = 1,
            "r" => {
                self.run = Run::default();
                self.in_run = true;
            }
            "rStyle" => self.run.style = element.get("val"),
            "rFonts" => self.run.font = styles::font(element),
            "vanish" => self.run.hidden = element.is_on(),
            "t" => self.in_text = true,
            "instrText" => self.in_text = true,
            "fldChar" => match element.get("fldCharType").as_deref() {
                Some("begin") => self.fields.push(Field::default()),
                Some("separate") => {
                    if let Some(field) = self.fields.last_mut() {
                        field.in_result = true;
                    }
                }
                Some("end") => drop(self.fields.pop()),
                _ => {}
            },
            "tab" | "ptab" if self.in_run => self.push("\t"),
            "br" | "cr" if self.in_run => self.push("\n"),
            "noBreakHyphen" if self.in_run => self.push("-"),
            "txbxContent" => self.flows.push(Flow::default()),
            "tr" => self.flow().open_row(),
            _ => {}
        }
    }

    /// A property of the paragraph that is open.
    fn property(&mut self, element: &Element<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match element.name() {
            "pStyle" => paragraph.style = element.get("val"),
            "numId" => paragraph.list.list = element.get("val"),
            "ilvl" => paragraph.list.depth = element.get("val").and_then(|depth| depth.parse().ok()),
            "del" | "moveFrom" => paragraph.joined = true,
            "pPrChange" => {
                // Its paragraph properties are those of before.
                self.properties -= 1;
                self.skipped = 1;
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        if self.properties > 0 {
            self.properties -= 1;
            return Ok(());
        }
        match name {
            "t" | "instrText" => self.in_text = false,
            "r" => self.in_run = false,
            "p" => {
                let paragraph = self.paragraphs.pop().unwrap_or_default();
                if !paragraph.joined {
                    self.flow().end_paragraph();
                }
                for text in paragraph.boxes {
                    self.flow().append(text);
                }
                let limits = self.limits;
                self.flow().check(limits)?;
            }
            "txbxContent" if self.flows.len() > 1 => {
                let text = self.flows.pop().unwrap_or_default();
                match self.paragraphs.last_mut() {
                    Some(paragraph) => paragraph.boxes.push(text),
                    None => self.flow().append(text),
                }
            }
            "tc" => self.flow().end_cell(),
            "tr" => self.flow().end_row(),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if !self.in_text {
            return;
        }
        match self.fields.last_mut() {
            Some(field) if !field.in_result => field.code.push_str(text),
            _ => self.push(text),
        }
    }

    fn push(&mut self, text: &str) {
        if self.fields.iter().any(|field| !field.in_result || field.is_page_number()) {
            return;
        }
        self.begin();
        self.hidden |= self.run.hidden && !text.trim().is_empty();
        let styles = self.styles;
        let style = self.paragraphs.last().and_then(|paragraph| paragraph.style.as_deref());
        let run = &self.run;
        let script = run.script.unwrap_or_else(|| {
            run.font.as_deref().or_else(|| styles.font(run.style.as_deref(), style)).and_then(Script::of_font)
        });
        self.run.script = Some(script);
        self.flow().push(text, script);
    }

    /// Puts the label in front of the first letters of a paragraph.
    fn begin(&mut self) {
        let Some(paragraph) = self.paragraphs.last_mut().filter(|paragraph| !paragraph.begun) else { return };
        paragraph.begun = true;
        let of_style = self.styles.list(paragraph.style.as_deref());
        let list = paragraph.list.list.as_ref().or(of_style.and_then(|list| list.list.as_ref()));
        let depth = paragraph.list.depth.or(of_style.and_then(|list| list.depth)).unwrap_or(0);
        // List 0 takes a paragraph out of the list of its style.
        let label = list.filter(|list| *list != "0").and_then(|list| self.numbering.next(list, depth));
        if let Some(label) = label {
            self.flow().label(label);
        }
    }

    fn flow(&mut self) -> &mut Flow {
        self.flows.last_mut().expect("the text of the part is never closed")
    }
}
