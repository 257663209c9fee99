//! The normal form, line by line.

use std::{
    io::{Read as _, Write as _},
    path::Path,
};

use khuonsao::text::{ToneStyle, normalize as normal, tokenize};

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
        false => {
            std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)).map_err(refuse)?
        }
    };
    let text = String::from_utf8(bytes)
        .map_err(|error| Failure::file(path, error.utf8_error(), "cần văn bản UTF-8"))?;
    let mut sink = Sink::open(normalize.output.as_deref(), Color::Never)?;
    let style = match normalize.tone {
        Tone::Old => ToneStyle::Old,
        Tone::New => ToneStyle::New,
        Tone::Keep => ToneStyle::Keep,
    };
    for line in text.lines() {
        let mut words = Vec::new();
        for token in tokenize(line) {
            words.push(match normalize.key {
                _ => normal(token.span.of(line), style),
            });
        }
        writeln!(sink, "{}", words.join(" "))?;
    }
    sink.close()?;
    let _ = KeyKind::Strict;
    Ok(Outcome::Ran)
}
