//! Rich Text Format (.rtf) to text: code pages by font, revisions taken as accepted.

mod token;

use std::collections::HashMap;

use self::token::{Token, Tokens};
use crate::{Document, Limits, Refusal, Remark, charset::Charset, flow::Flow, font::Script};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut reader = Reader::new(limits);
    for token in Tokens::of(bytes) {
        reader.token(token)?;
    }
    if !reader.outer.is_empty() || !reader.closed {
        return Err(Refusal::damaged("RTF"));
    }
    let mut flow = Flow::default();
    let [body, headers, notes, footers] = reader.stories;
    for story in [headers, body, notes, footers] {
        if !story.is_blank() {
            flow.append(story);
        }
    }
    let mut document = Document::of(flow);
    if reader.hidden {
        document.remarks.push(Remark::HiddenText);
    }
    Ok(document)
}

/// Where letters go: the text, headers, notes, footers.
const BODY: usize = 0;
const HEADERS: usize = 1;
const NOTES: usize = 2;
const FOOTERS: usize = 3;

/// What holds inside a group.
#[derive(Clone, Copy, Debug)]
struct Group {
    place: Place,
    story: usize,
    font: Option<i32>,
    /// Letters that stand for a Unicode one in programs that do not know it.
    fallback: usize,
    deleted: bool,
    hidden: bool,
    in_table: bool,
}

/// What the words of a group are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Text,
    /// The number or bullet of a paragraph.
    Label,
    Fonts,
    /// What computes a field.
    Code,
    Nowhere,
}

struct Reader<'a> {
    limits: &'a Limits,
    group: Group,
    outer: Vec<Group>,
    /// Fonts by number: their code page, and what is typed in them.
    fonts: HashMap<i32, Font>,
    font_name: Vec<u8>,
    charset: Charset,
    default_font: Option<i32>,
    /// Bytes whose code page is that of the font, not yet letters.
    bytes: Vec<u8>,
    /// The first half of a letter beyond 16 bits.
    half: Option<u16>,
    /// Letters left to skip behind a Unicode one.
    skip: usize,
    /// A group began with `\*`: what follows may be passed over.
    optional: bool,
    label: String,
    code: String,
    stories: [Flow; 4],
    hidden: bool,
    closed: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Font {
    charset: Option<Charset>,
    script: Option<Script>,
}

impl<'a> Reader<'a> {
    fn new(limits: &'a Limits) -> Reader<'a> {
        Reader {
            limits,
            group: Group {
                place: Place::Text,
                story: BODY,
                font: None,
                fallback: 1,
                deleted: false,
                hidden: false,
                in_table: false,
            },
            outer: Vec::new(),
            fonts: HashMap::new(),
            font_name: Vec::new(),
            charset: Charset::western(),
            default_font: None,
            bytes: Vec::new(),
            half: None,
            skip: 0,
            optional: false,
            label: String::new(),
            code: String::new(),
            stories: Default::default(),
            hidden: false,
            closed: false,
        }
    }

    fn token(&mut self, token: Token<'_>) -> Result<(), Refusal> {
        match token {
            // What follows the last group is padding.
            _ if self.closed => {}
            Token::Open => {
                self.flush();
                self.skip = 0;
                if self.outer.len() >= self.limits.depth {
                    return Err(Refusal::Depth(self.limits.depth));
                }
                self.outer.push(self.group);
            }
            Token::Close => {
                self.flush();
                self.skip = 0;
                self.close();
                self.stories[self.group.story].check(self.limits)?;
            }
            Token::Byte(_) if self.skip > 0 => self.skip -= 1,
            Token::Byte(byte) => self.byte(byte),
            Token::Symbol(b'*') => self.optional = true,
            Token::Symbol(symbol) => {
                self.flush();
                match symbol {
                    b'~' => self.push("\u{A0}"),
                    b'_' => self.push("-"),
                    b'\n' | b'\r' => self.paragraph(),
                    b'\t' => self.push("\t"),
                    _ => {}
                }
            }
            Token::Word(word, number) => {
                if self.skip > 0 && word != "u" {
                    self.skip -= 1;
                    return Ok(());
                }
                self.flush();
                let optional = std::mem::take(&mut self.optional);
                self.word(word, number, optional);
            }
        }
        Ok(())
    }

    fn close(&mut self) {
        let inner = self.group;
        match self.outer.pop() {
            Some(group) => self.group = group,
            None => self.closed = true,
        }
        self.closed |= self.outer.is_empty();
        match inner.place {
            Place::Label if self.group.place != Place::Label => {
                let label = std::mem::take(&mut self.label);
                let label = label.trim();
                if !label.is_empty() && self.group.place == Place::Text && !inner.deleted {
                    self.stories[self.group.story].label(format!("{label} "));
                }
            }
            Place::Fonts => self.name_font(),
            _ => {}
        }
    }

    fn byte(&mut self, byte: u8) {
        self.optional = false;
        match self.group.place {
            Place::Text | Place::Label | Place::Code => self.bytes.push(byte),
            Place::Fonts if byte == b';' => self.name_font(),
            Place::Fonts => self.font_name.push(byte),
            Place::Nowhere => {}
        }
    }

    fn name_font(&mut self) {
        let name = std::mem::take(&mut self.font_name);
        if let (Some(font), false) = (self.group.font, name.trim_ascii().is_empty()) {
            self.fonts.entry(font).or_default().script = Script::of_font(&String::from_utf8_lossy(&name));
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>, optional: bool) {
        let on = number != Some(0);
        match word {
            "fonttbl" => self.group.place = Place::Fonts,
            "f" => {
                self.group.font = number;
            }
            "fcharset" if self.group.place == Place::Fonts => {
                if let Some(font) = self.group.font {
                    self.fonts.entry(font).or_default().charset = number.and_then(Charset::of_font);
                }
            }
            "ansicpg" => self.charset = number.and_then(Charset::of_page).unwrap_or(self.charset),
            "mac" => self.charset = Charset::of_page(10000).unwrap_or(self.charset),
            "deff" => self.default_font = number,
            "uc" => self.group.fallback = number.unwrap_or(1).clamp(0, 16) as usize,
            "u" => {
                self.unicode(number.unwrap_or(0));
                self.skip = self.group.fallback;
            }
            "plain" => {
                self.group.font = None;
                self.group.deleted = false;
                self.group.hidden = false;
            }
            "deleted" => self.group.deleted = on,
            "v" => self.group.hidden = on,
            "pard" => self.group.in_table = false,
            "intbl" => self.group.in_table = true,
            "par" | "sect" | "page" => self.paragraph(),
            "line" | "lbr" => self.push("\n"),
            "tab" => self.push("\t"),
            "emdash" => self.push("—"),
            "endash" => self.push("–"),
            "bullet" => self.push("•"),
            "lquote" => self.push("‘"),
            "rquote" => self.push("’"),
            "ldblquote" => self.push("“"),
            "rdblquote" => self.push("”"),
            "emspace" | "enspace" | "qmspace" => self.push(" "),
            "cell" => self.cell(),
            "nestcell" => self.paragraph(),
            "row" if self.group.place == Place::Text => self.flow().end_row(),
            "row" => {}
            "listtext" | "pntext" => self.enter(Place::Label),
            "fldinst" => {
                self.code.clear();
                self.enter(Place::Code);
            }
            "fldrslt" if is_page_number(&self.code) => self.enter(Place::Nowhere),
            "header" | "headerl" | "headerr" | "headerf" => self.tell(HEADERS),
            "footer" | "footerl" | "footerr" | "footerf" => self.tell(FOOTERS),
            "footnote" => self.tell(NOTES),
            // The text of a box, and what holds it; its likeness for old programs is passed over.
            "shpinst" | "shptxt" | "ud" | "dptxbxtext" | "do" | "background" => {}
            // {\upr{…}{\*\ud{…}}}: the second has every letter.
            "colortbl" | "stylesheet" | "info" | "pict" | "objdata" | "sp" | "shprslt" | "nonshppict"
            | "nonesttables" | "annotation" | "xe" | "tc" | "txe" | "rxe" | "filetbl" | "template"
            | "upr" | "mmath" => {
                self.enter(Place::Nowhere);
            }
            _ if optional => self.enter(Place::Nowhere),
            _ => {}
        }
        if word == "ud" && self.group.place == Place::Nowhere {
            self.group.place = Place::Text;
        }
    }

    fn enter(&mut self, place: Place) {
        if self.group.place != Place::Nowhere {
            self.group.place = place;
        }
    }

    /// What follows belongs to another story.
    fn tell(&mut self, story: usize) {
        self.group.story = story;
        self.group.in_table = false;
        self.stories[story].end_line();
    }

    fn paragraph(&mut self) {
        if self.group.place == Place::Text && !self.group.deleted {
            self.settle();
            self.flow().end_paragraph();
        }
    }

    fn cell(&mut self) {
        if self.group.place == Place::Text {
            self.group.in_table = true;
            self.settle();
            self.flow().end_cell();
        }
    }

    /// Opens and closes rows as the paragraph has it.
    fn settle(&mut self) {
        let in_table = self.group.in_table;
        let flow = self.flow();
        match (in_table, flow.in_row()) {
            (true, false) => flow.open_row(),
            (false, true) => flow.end_row(),
            _ => {}
        }
    }

    /// Turns bytes into letters, now that their font is known.
    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        let font = self.font();
        let text = match font.script {
            Some(_) => Charset::western().decode(&bytes),
            None => font.charset.unwrap_or(self.charset).decode(&bytes),
        };
        self.push(&text);
    }

    fn font(&self) -> Font {
        let number = self.group.font.or(self.default_font);
        number.and_then(|number| self.fonts.get(&number)).copied().unwrap_or_default()
    }

    fn unicode(&mut self, number: i32) {
        // Numbers beyond 32767 are written as negative ones.
        let unit = number as u16;
        let letter = match (self.half.take(), unit) {
            (_, 0xD800..=0xDBFF) => {
                self.half = Some(unit);
                return;
            }
            (Some(first), second) => char::decode_utf16([first, second]).next().and_then(Result::ok),
            (None, unit) => char::from_u32(unit.into()),
        };
        // Bytes of symbol fonts are told as letters of nobody.
        match letter {
            Some('\u{F000}'..='\u{F0FF}') => self.push("•"),
            Some(letter) if letter >= ' ' => self.push(letter.encode_utf8(&mut [0; 4])),
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        match self.group.place {
            Place::Text if self.group.deleted => {}
            Place::Text => {
                self.settle();
                self.hidden |= self.group.hidden && !text.trim().is_empty();
                let script = self.font().script;
                self.flow().push(text, script);
            }
            Place::Label => self.label.push_str(text),
            Place::Code if self.code.len() < 64 => self.code.push_str(text),
            Place::Code | Place::Fonts | Place::Nowhere => {}
        }
    }

    fn flow(&mut self) -> &mut Flow {
        &mut self.stories[self.group.story]
    }
}

fn is_page_number(code: &str) -> bool {
    matches!(code.split_whitespace().next(), Some("PAGE" | "NUMPAGES" | "SECTIONPAGES"))
}
