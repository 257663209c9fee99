//! What files may be like, and what comes out of them.

mod bad;
mod hard;
mod kinds;
mod package;

use std::path::PathBuf;

use khuonsao_reading::{Content, Document, Limits, Refusal};

/// The office files that are checked in.
fn made() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../corpora/office/made"))
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
