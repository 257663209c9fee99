//! OpenDocument text (.odt) to text; deletions and comments are left out.

mod styles;

use std::collections::HashMap;

use self::styles::Styles;
use crate::{
    Document, Limits, Refusal,
    flow::Flow,
    font::Script,
    numbering::Counts,
    package::Package,
    xml::{self, Element, Step},
};

pub(crate) fn read(package: &mut Package<'_>, limits: &Limits) -> Result<Document, Refusal> {
    let mut styles = Styles::default();
    let common = package.text("styles.xml")?;
    if let Some(xml) = &common {
        styles.read(xml, limits)?;
    }
    let content = package.text("content.xml")?.ok_or_else(|| Refusal::damaged("content.xml"))?;
    styles.read(&content, limits)?;
    let mut flow = Flow::default();
    let mut part = |xml: &str, only: &str| -> Result<(), Refusal> {
        let mut body = Body::new(&styles, limits, only);
        xml::walk(xml, limits, |step| body.step(step))?;
        let (part, notes) = body.finish();
        for text in [part, notes] {
            if !text.is_blank() {
                flow.append(text);
            }
        }
        flow.check(limits)
    };
    // Headers and footers stand with the styles of pages.
    if let Some(xml) = &common {
        part(xml, "header")?;
    }
    part(&content, "text")?;
    if let Some(xml) = &common {
        part(xml, "footer")?;
    }
    Ok(Document::of(flow))
}

/// One part as it is walked through.
struct Body<'a> {
    styles: &'a Styles,
    limits: &'a Limits,
    /// The element that holds the text: the body, or headers and footers with their first-page kin.
    only: &'a str,
    inside: usize,
    skipped: usize,
    /// The text, and over it those of boxes and notes that are open.
    flows: Vec<Flow>,
    notes: Flow,
    /// Boxes of the paragraphs that are open, in which they are anchored.
    paragraphs: Vec<Vec<Flow>>,
    scripts: Vec<Option<Script>>,
    lists: Vec<List>,
    counts: HashMap<String, Counts>,
}

/// A list that is open.
#[derive(Debug)]
struct List {
    style: Option<String>,
    /// Whether the item that is open has not shown its label.
    fresh: bool,
}

impl<'a> Body<'a> {
    fn new(styles: &'a Styles, limits: &'a Limits, only: &'a str) -> Body<'a> {
        Body {
            styles,
            limits,
            only,
            inside: 0,
            skipped: 0,
            flows: vec![Flow::default()],
            notes: Flow::default(),
            paragraphs: Vec::new(),
            scripts: Vec::new(),
            lists: Vec::new(),
            counts: HashMap::new(),
        }
    }

    fn finish(mut self) -> (Flow, Flow) {
        (self.flows.swap_remove(0), self.notes)
    }

    fn step(&mut self, step: Step<'_>) -> Result<(), Refusal> {
        match step {
            Step::Open(_) if self.skipped > 0 => self.skipped += 1,
            Step::Close(_) if self.skipped > 0 => self.skipped -= 1,
            Step::Open(element) if self.inside == 0 => self.inside = usize::from(self.holds(element.name())),
            Step::Open(element) => {
                self.inside += 1;
                self.open(element);
            }
            Step::Close(_) if self.inside == 0 => {}
            Step::Close(name) => {
                self.inside -= 1;
                if self.inside > 0 {
                    return self.close(name);
                }
            }
            Step::Text(text) if self.skipped == 0 && self.inside > 0 && !self.paragraphs.is_empty() => {
                self.text(text)
            }
            Step::Text(_) => {}
        }
        Ok(())
    }

    fn holds(&self, name: &str) -> bool {
        let kin =
            |kind: &str| name.strip_prefix(kind).is_some_and(|rest| matches!(rest, "" | "-left" | "-first"));
        match self.only {
            // <office:body><office:text>
            "text" => name == "body",
            only => kin(only),
        }
    }

    fn open(&mut self, element: &Element<'_>) {
        match element.name() {
            // What was deleted, what is said about the text, what describes a picture to those who cannot see it.
            "tracked-changes" | "annotation" | "annotation-end" | "title" | "desc" | "note-citation"
            | "forms" | "page-number" | "page-count" | "binary-data" | "math" | "ruby-text"
            | "sequence-decls" | "variable-decls" | "user-field-decls" => {
                self.inside -= 1;
                self.skipped = 1;
            }
            "p" | "h" => {
                let style = element.get("style-name");
                self.scripts.push(
                    style.as_deref().and_then(|style| self.styles.script(style)).or(self.styles.default),
                );
                self.paragraphs.push(Vec::new());
                self.label(element);
            }
            "span" => {
                let style = element.get("style-name");
                let own = style.as_deref().and_then(|style| self.styles.named(style));
                self.scripts.push(own.unwrap_or_else(|| self.scripts.last().copied().flatten()));
            }
            "s" => {
                let count = element.get("c").and_then(|count| count.parse().ok()).unwrap_or(1usize);
                self.push(&" ".repeat(count.min(1000)));
            }
            "tab" => self.push("\t"),
            "line-break" => self.push("\n"),
            "list" => {
                let style = element
                    .get("style-name")
                    .or_else(|| self.lists.last().and_then(|list| list.style.clone()));
                self.lists.push(List { style, fresh: false });
            }
            "list-item" => {
                if let Some(list) = self.lists.last_mut() {
                    list.fresh = true;
                }
            }
            "text-box" | "note-body" => self.flows.push(Flow::default()),
            "table-row" => self.flow().open_row(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "p" | "h" => {
                self.scripts.pop();
                self.flow().end_paragraph();
                for text in self.paragraphs.pop().unwrap_or_default() {
                    self.flow().append(text);
                }
                let limits = self.limits;
                self.flow().check(limits)?;
            }
            "span" => drop(self.scripts.pop()),
            "list" => drop(self.lists.pop()),
            "text-box" | "note-body" if self.flows.len() > 1 => {
                let text = self.flows.pop().unwrap_or_default();
                match self.paragraphs.last_mut() {
                    _ if name == "note-body" => self.notes.append(text),
                    Some(boxes) => boxes.push(text),
                    None => self.flow().append(text),
                }
            }
            "table-cell" | "covered-table-cell" => self.flow().end_cell(),
            "table-row" => self.flow().end_row(),
            _ => {}
        }
        Ok(())
    }

    /// The number of a heading or of the first paragraph of a list item.
    fn label(&mut self, element: &Element<'_>) {
        let depth = self.lists.len();
        let Some(list) = self.lists.last_mut() else { return };
        if !std::mem::take(&mut list.fresh) {
            return;
        }
        let Some(style) = list.style.clone().or_else(|| self.styles.list_of(&element.get("style-name")?))
        else {
            return;
        };
        let Some(levels) = self.styles.lists.get(&style) else { return };
        let label = self.counts.entry(style).or_default().next(levels, depth - 1);
        if let Some(label) = label {
            self.flow().label(label);
        }
    }

    /// Blanks in a row are one, as the format has it.
    fn text(&mut self, text: &str) {
        let mut squeezed = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                ' ' | '\t' | '\n' | '\r' if squeezed.ends_with(' ') => {}
                ' ' | '\t' | '\n' | '\r' => squeezed.push(' '),
                '\u{AD}' => {}
                letter => squeezed.push(letter),
            }
        }
        self.push(&squeezed);
    }

    fn push(&mut self, text: &str) {
        let script = self.scripts.last().copied().flatten();
        self.flow().push(text, script);
    }

    fn flow(&mut self) -> &mut Flow {
        self.flows.last_mut().expect("the text of the part is never closed")
    }
}
