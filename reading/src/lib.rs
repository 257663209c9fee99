//! Files of an office to the text in them: bytes in, text out.
//!
//! [`read`] tells by the bytes what a file is and reads it: Word (.docx, .doc), OpenDocument (.odt), RTF, PDF
//! with a text layer, HTML, spreadsheets (.xlsx, .xls, .ods) and archives (.zip). Words come out in the order
//! they are read, a paragraph a line; letters typed in fonts made before Unicode are decoded by their font.
//!
//! Nothing is believed of a file: sizes are counted, not taken from headers, and [`Limits`] bound what one may
//! cost. The PDF and spreadsheet crates may still panic or ask for more memory than there is: whoever reads
//! files of strangers reads them in a process of its own.

#![forbid(unsafe_code)]

mod archive;
mod charset;
mod doc;
mod docx;
mod flow;
mod font;
mod html;
mod kind;
mod limits;
mod numbering;
mod odt;
mod package;
mod pdf;
mod refusal;
mod rtf;
mod sheet;
mod xml;

use khuonsao::text::{Encoding, decode_str};
use serde::{Deserialize, Serialize};

use self::flow::Flow;
pub use self::{archive::Member, limits::Limits, refusal::Refusal, sheet::Table};

/// What was read out of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Content {
    /// One text.
    Document(Document),
    /// Rows of cells.
    Table(Table),
    /// Files in a file, not read yet.
    Archive(Vec<Member>),
}

/// The text of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The text, a paragraph a line.
    pub text: String,
    /// What its reader should know.
    pub remarks: Vec<Remark>,
}

/// Something about a text that its reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Remark {
    /// It was in an old encoding, as its name tells.
    Encoding(String),
    /// Some of it is formatted as hidden.
    HiddenText,
    /// Pages without a text layer beside pages with one.
    ScannedPages(usize),
    /// Sheets beyond the first one with cells; they were not read.
    MoreSheets(usize),
}

/// Reads a file.
///
/// # Errors
/// When it is no kind that is read, is damaged, has no words, or passes a limit.
///
/// # Panics
/// The crates behind PDF and old spreadsheets may panic on damaged files.
pub fn read(bytes: &[u8], name: &str, limits: &Limits) -> Result<Content, Refusal> {
    if bytes.len() as u64 > limits.file {
        return Err(Refusal::FileSize(limits.file));
    }
    let document = match kind::Kind::of(bytes, name, limits)? {
        kind::Kind::Docx(mut package) => docx::read(&mut package, limits)?,
        kind::Kind::Odt(mut package) => odt::read(&mut package, limits)?,
        kind::Kind::Archive(mut package) => return archive::read(&mut package).map(Content::Archive),
        kind::Kind::Doc(streams) => doc::read(&streams, limits)?,
        kind::Kind::Rtf => rtf::read(bytes, limits)?,
        kind::Kind::Html => html::read(bytes, limits)?,
        kind::Kind::Pdf => pdf::read(bytes, limits)?,
        kind::Kind::Sheet => return sheet::read(bytes, limits).map(Content::Table),
    };
    if document.text.len() as u64 > limits.text {
        return Err(Refusal::TextSize(limits.text));
    }
    if document.text.trim().is_empty() {
        return Err(Refusal::NoWords);
    }
    Ok(Content::Document(document))
}

impl Document {
    fn of(flow: Flow) -> Document {
        let (text, script) = flow.finish();
        match script {
            Some(script) => {
                let encoding = Remark::Encoding(script.encoding.name().to_owned());
                Document { text, remarks: vec![encoding] }
            }
            None => Document::told(text),
        }
    }

    /// Text whose fonts tell nothing: an old encoding shows in the letters alone.
    fn told(text: String) -> Document {
        /// How sure a guess must be.
        const SURE: f64 = 0.7;
        let decoded = decode_str(&text);
        if decoded.encoding == Encoding::Utf8 || decoded.confidence < SURE {
            return Document { text, remarks: Vec::new() };
        }
        let encoding = Remark::Encoding(decoded.encoding.name().to_owned());
        Document { text: decoded.text, remarks: vec![encoding] }
    }
}
