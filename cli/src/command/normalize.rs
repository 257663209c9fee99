//! The normal form, line by line.

use std::{
    io::{Read as _, Write as _},
    path::Path,
};

use khuonsao::text::{self, ToneStyle};

use crate::{
    Failure, Outcome,
    args::{Color, KeyKind, Normalize, Tone},
    write::Sink,
};

pub(super) fn run(normalize: &Normalize) -> Result<Outcome, Failure> {
    let path = normalize.path.as_deref().unwrap_or(Path::new("-"));
    let refuse = |error| Failure::file(path, error, "cần tệp văn bản");
    let mut bytes = Vec::new();
    match path.as_os_str() == "-" {
        true => std::io::stdin().lock().read_to_end(&mut bytes).map_err(refuse)?,
        false => std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)).map_err(refuse)?,
    };
    let mut sink = Sink::open(normalize.output.as_deref(), Color::Never)?;
    Ok(Outcome::Ran)
}
