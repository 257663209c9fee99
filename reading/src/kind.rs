//! Bytes to the kind of file they are; the name only helps where bytes do not tell.

use std::io::{Cursor, Read as _};

use cfb::CompoundFile;

use crate::{Limits, Refusal, package::Package};

/// A kind of file, opened as far as it took to tell.
pub(crate) enum Kind<'a> {
    Docx(Package<'a>),
    Odt(Package<'a>),
    Archive(Package<'a>),
    Doc(Streams),
    Rtf,
    Html,
    Pdf,
    Sheet,
}

/// The streams of a Word file of 1997 to 2003.
pub(crate) struct Streams {
    pub(crate) main: Vec<u8>,
    pub(crate) table: Vec<Vec<u8>>,
}

impl Kind<'_> {
    pub(crate) fn of<'a>(bytes: &'a [u8], name: &str, limits: &Limits) -> Result<Kind<'a>, Refusal> {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
        match start {
            [b'P', b'K', 3 | 5 | 7, 4 | 6 | 8, ..] => zipped(bytes, &ending, limits),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => compound(bytes, limits),
            [b'{', b'\\', b'r', b't', b'f', ..] => Ok(Kind::Rtf),
            [] => Err(Refusal::NoWords),
            _ if find(&start[..start.len().min(1024)], b"%PDF-") => Ok(Kind::Pdf),
            _ if looks_html(start) || matches!(ending.as_str(), "html" | "htm") => Ok(Kind::Html),
            _ if matches!(
                ending.as_str(),
                "docx" | "docm" | "odt" | "xlsx" | "xlsm" | "xls" | "ods" | "zip" | "pdf" | "doc" | "rtf"
            ) =>
            {
                Err(unlike(start, &ending))
            }
            _ => Err(Refusal::UnknownKind),
        }
    }
}

/// Why a file is not what its name says.
fn unlike(start: &[u8], ending: &str) -> Refusal {
    match start {
        [0xDB, 0xA5, ..] | [0x31, 0xBE, 0, 0, ..] | [0x9B, 0xA5, ..] => {
            Refusal::Unsupported("Word 2, Word 6".into())
        }
        _ if start.starts_with(b"<?xml") => Refusal::Unsupported("XML".into()),
        _ if start.starts_with(b"MIME-Version") => Refusal::Unsupported("MHTML".into()),
        _ => Refusal::Damaged(format!(".{ending}")),
    }
}

fn zipped<'a>(bytes: &'a [u8], ending: &str, limits: &Limits) -> Result<Kind<'a>, Refusal> {
    let mut package = Package::open(bytes, limits)?;
    if package.has("[Content_Types].xml") {
        let types = package.text("[Content_Types].xml")?.unwrap_or_default();
        return match () {
            () if types.contains("wordprocessingml") || types.contains("ms-word") => Ok(Kind::Docx(package)),
            () if types.contains("spreadsheetml") || types.contains("ms-excel") => Ok(Kind::Sheet),
            () if types.contains("presentationml") => Err(Refusal::Unsupported("PowerPoint".into())),
            () => Err(Refusal::UnknownKind),
        };
    }
    if package.has("mimetype") && package.has("content.xml") {
        let manifest = package.text("META-INF/manifest.xml")?.unwrap_or_default();
        if manifest.contains("encryption-data") {
            return Err(Refusal::Encrypted);
        }
        let kind = package.text("mimetype")?.unwrap_or_default();
        return match kind.trim() {
            kind if kind.contains("opendocument.text") => Ok(Kind::Odt(package)),
            kind if kind.contains("opendocument.spreadsheet") => Ok(Kind::Sheet),
            kind => Err(Refusal::Unsupported(kind.chars().take(80).collect())),
        };
    }
    match ending {
        // A package whose parts have lost their names.
        "docx" | "docm" | "dotx" | "odt" | "ott" | "xlsx" | "xlsm" | "ods" => {
            Err(Refusal::Damaged(format!(".{ending}")))
        }
        _ => Ok(Kind::Archive(package)),
    }
}

fn compound<'a>(bytes: &[u8], limits: &Limits) -> Result<Kind<'a>, Refusal> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(Refusal::damaged)?;
    if file.is_stream("EncryptedPackage") {
        return Err(Refusal::Encrypted);
    }
    if file.is_stream("Workbook") || file.is_stream("Book") {
        return Ok(Kind::Sheet);
    }
    let mut stream = |name: &str| -> Result<Option<Vec<u8>>, Refusal> {
        if !file.is_stream(name) {
            return Ok(None);
        }
        let stream = file.open_stream(name).map_err(Refusal::damaged)?;
        let mut bytes = Vec::new();
        // A chain of sectors may run in a circle.
        stream.take(limits.file + 1).read_to_end(&mut bytes).map_err(Refusal::damaged)?;
        if bytes.len() as u64 > limits.file {
            return Err(Refusal::UnpackedSize(limits.file));
        }
        Ok(Some(bytes))
    };
    let Some(main) = stream("WordDocument")? else { return Err(Refusal::UnknownKind) };
    let table = ["0Table", "1Table"].map(&mut stream);
    let [zero, one] = table;
    Ok(Kind::Doc(Streams { main, table: vec![zero?.unwrap_or_default(), one?.unwrap_or_default()] }))
}

fn looks_html(start: &[u8]) -> bool {
    let head: Vec<u8> = start.iter().take(1024).map(u8::to_ascii_lowercase).collect();
    head.starts_with(b"<!doctype html") || find(&head, b"<html") || head.starts_with(b"<meta ")
}

fn find(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
