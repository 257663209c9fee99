//! What files may be like, and what comes out of them.

mod bad;
mod hard;
mod kinds;

use std::{
    io::{Cursor, Write as _},
    path::PathBuf,
};

use khuonsao_reading::{Content, Document, Limits, Refusal};
use zip::{ZipWriter, write::SimpleFileOptions};

/// The office files that are checked in.
fn made() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../corpora/office/made"))
}

/// A zip file of parts.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

/// A Word file with a body.
fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    docx_of(&document)
}

fn docx_of(document: &str) -> Vec<u8> {
    let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    zipped(&[("[Content_Types].xml", types.as_bytes()), ("word/document.xml", document.as_bytes())])
}

fn read_with(bytes: &[u8], name: &str, limits: &Limits) -> Result<Document, Refusal> {
    match khuonsao_reading::read(bytes, name, limits)? {
        Content::Document(document) => Ok(document),
        other => panic!("{name} is {other:?}"),
    }
}

fn read(bytes: &[u8], name: &str) -> Result<Document, Refusal> {
    read_with(bytes, name, &Limits::STANDARD)
}
