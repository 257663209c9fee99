//! Pages (.html) to text: blocks are paragraphs, lists keep their numbers, scripts are no words.

mod tag;

use self::tag::{Piece, Tag, pieces};
use crate::{
    Document, Limits, Refusal, Remark,
    charset::Charset,
    flow::Flow,
    font::Script,
    numbering::{Counts, Level, Style},
};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let page = decode(bytes);
    let mut reader = Reader::new(limits);
    for piece in pieces(&page) {
        reader.piece(piece)?;
    }
    reader.close_tables();
    let mut document = Document::of(reader.flow);
    if reader.hidden {
        document.remarks.push(Remark::HiddenText);
    }
    Ok(document)
}

/// The page as it says that it is encoded, or as it is.
fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    if let Ok(page) = std::str::from_utf8(bytes) {
        return page.to_owned();
    }
    let head: String = bytes.iter().take(4096).map(|&byte| char::from(byte.to_ascii_lowercase())).collect();
    let label = head.split_once("charset=").map(|(_, rest)| rest.trim_start_matches(['"', '\'', ' ']));
    let label = label.and_then(|rest| rest.split(['"', '\'', ' ', ';', '>', '/']).next());
    match label.and_then(Charset::of_label) {
        // It says UTF-8 and is not.
        Some(Charset::Other(page)) if page == encoding_rs::UTF_8 => Charset::western().decode(bytes),
        Some(charset) => charset.decode(bytes),
        None => Charset::western().decode(bytes),
    }
}

struct Reader<'a> {
    limits: &'a Limits,
    flow: Flow,
    /// Elements that matter to what is inside them.
    open: Vec<Open>,
    tables: Vec<Table>,
    lists: Vec<(Level, Counts)>,
    /// What the paragraphs of a page saved by Word are typed in.
    script: Option<Script>,
    /// A blank stands between what was written and what comes.
    blank: bool,
    hidden: bool,
}

struct Open {
    name: String,
    script: Option<Option<Script>>,
    skipped: bool,
    hidden: bool,
}

#[derive(Default)]
struct Table {
    row: bool,
    cell: bool,
}

/// Elements whose words are not read.
const SKIPPED: [&str; 9] = ["script", "style", "head", "title", "template", "noscript", "del", "svg", "xml"];
/// Elements that may change the font or hide what is inside.
const INLINE: [&str; 10] = ["span", "font", "b", "i", "u", "em", "strong", "a", "ins", "small"];

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "li"
            | "ul"
            | "ol"
            | "dl"
            | "dt"
            | "dd"
            | "table"
            | "tr"
            | "blockquote"
            | "pre"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "main"
            | "aside"
            | "form"
            | "fieldset"
            | "figure"
            | "figcaption"
            | "center"
            | "hr"
            | "body"
            | "html"
            | "address"
            | "nav"
            | "caption"
    )
}

impl<'a> Reader<'a> {
    fn new(limits: &'a Limits) -> Reader<'a> {
        Reader {
            limits,
            flow: Flow::default(),
            open: Vec::new(),
            tables: Vec::new(),
            lists: Vec::new(),
            script: None,
            blank: false,
            hidden: false,
        }
    }

    fn piece(&mut self, piece: Piece<'_>) -> Result<(), Refusal> {
        match piece {
            Piece::Open(tag) => self.open(&tag)?,
            Piece::Close(name) => self.close(&name),
            Piece::Text(text) => self.text(&text),
            Piece::Style(rules) => self.script = self.script.or_else(|| normal_font(rules)),
        }
        self.flow.check(self.limits)
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let name = tag.name.as_str();
        if is_block(name) {
            self.end_block();
        }
        match name {
            "br" => {
                self.blank = false;
                self.flow.push("\n", None);
            }
            // A head need not be closed.
            "body" => self.close("head"),
            "table" => self.tables.push(Table::default()),
            "tr" => self.open_row(),
            "td" | "th" => self.open_cell(),
            "ul" | "ol" => self.lists.push((level(tag), Counts::default())),
            "li" => {
                if let Some((level, counts)) = self.lists.last_mut()
                    && let Some(label) = counts.next(std::slice::from_ref(level), 0)
                {
                    self.flow.label(label);
                }
            }
            _ => {}
        }
        if self.open.len().max(self.tables.len()).max(self.lists.len()) >= self.limits.depth {
            return Err(Refusal::Depth(self.limits.depth));
        }
        let style = tag.get("style").unwrap_or_default().to_lowercase();
        let skipped = SKIPPED.contains(&name);
        let hidden = style.replace(' ', "").contains("display:none");
        if !tag.is_closed && (skipped || hidden || INLINE.contains(&name)) {
            let face = if name == "font" { tag.get("face") } else { family(&style) };
            let script = face.map(|face| Script::of_font(face.split(',').next().unwrap_or_default()));
            self.open.push(Open { name: tag.name.clone(), script, skipped, hidden });
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        if is_block(name) {
            self.end_block();
        }
        match name {
            "td" | "th" => self.close_cell(),
            "tr" => self.close_row(),
            "table" => {
                self.close_row();
                self.tables.pop();
            }
            "ul" | "ol" => drop(self.lists.pop()),
            _ => {}
        }
        if let Some(place) = self.open.iter().rposition(|open| open.name == name) {
            self.open.truncate(place);
        }
    }

    fn text(&mut self, text: &str) {
        if self.open.iter().any(|open| open.skipped) {
            return;
        }
        let script = self.open.iter().rev().find_map(|open| open.script).unwrap_or(self.script);
        let mut words = String::new();
        for letter in text.chars() {
            match letter {
                ' ' | '\t' | '\n' | '\r' => self.blank = true,
                '\u{AD}' => {}
                letter => {
                    let fresh = words.is_empty() && self.flow.is_at_start();
                    if std::mem::take(&mut self.blank) && !fresh {
                        words.push(' ');
                    }
                    words.push(letter);
                }
            }
        }
        self.hidden |= !words.is_empty() && self.open.iter().any(|open| open.hidden);
        self.flow.push(&words, script);
    }

    fn end_block(&mut self) {
        self.blank = false;
        self.flow.end_line();
    }

    fn open_row(&mut self) {
        self.close_row();
        if let Some(table) = self.tables.last_mut() {
            table.row = true;
            self.flow.open_row();
        }
    }

    fn open_cell(&mut self) {
        self.close_cell();
        if self.tables.last().is_some_and(|table| !table.row) {
            self.open_row();
        }
        if let Some(table) = self.tables.last_mut() {
            table.cell = true;
        }
    }

    fn close_cell(&mut self) {
        if let Some(table) = self.tables.last_mut().filter(|table| table.cell) {
            table.cell = false;
            self.blank = false;
            self.flow.end_cell();
        }
    }

    fn close_row(&mut self) {
        self.close_cell();
        if let Some(table) = self.tables.last_mut().filter(|table| table.row) {
            table.row = false;
            self.flow.end_row();
        }
    }

    fn close_tables(&mut self) {
        while !self.tables.is_empty() {
            self.close_row();
            self.tables.pop();
        }
    }
}

fn level(tag: &Tag<'_>) -> Level {
    let style = match (tag.name.as_str(), tag.get("type").unwrap_or_default()) {
        ("ul", _) => Style::Bullet,
        (_, "a") => Style::LowerLetter,
        (_, "A") => Style::UpperLetter,
        (_, "i") => Style::LowerRoman,
        (_, "I") => Style::UpperRoman,
        _ => Style::Decimal,
    };
    let pattern = if style == Style::Bullet { "-" } else { "%1." };
    let start = tag.get("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
    Level { start, style, pattern: pattern.into(), gap: " " }
}

/// The font family of a list of declarations.
fn family(style: &str) -> Option<&str> {
    let (_, rest) = style.split_once("font-family:")?;
    Some(rest.split([';', '}']).next().unwrap_or_default().trim())
}

/// What ordinary paragraphs are typed in, by the rules Word writes.
fn normal_font(rules: &str) -> Option<Script> {
    let (_, rule) = rules.split_once("MsoNormal")?;
    let rule = rule.split('}').next()?.to_lowercase();
    Script::of_font(family(&rule)?.split(',').next()?)
}
