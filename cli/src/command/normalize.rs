//! The normal form, line by line.

use std::{
    borrow::Cow,
    io::{Read as _, Write as _},
    path::Path,
};

use khuonsao::text::{ToneStyle, normalize_text, skeleton_line, strict_line};

use crate::{
    Failure, Outcome,
    args::{Color, KeyKind, Normalize, Tone},
    write::Sink,
};

pub(super) fn run(normalize: &Normalize) -> Result<Outcome, Failure> {
    let path = normalize.path.as_deref().unwrap_or(Path::new("-"));
    let text = String::from_utf8(bytes(path)?)
        .map_err(|error| Failure::file(path, error.utf8_error(), "cần văn bản UTF-8"))?;
    let style = match normalize.tone {
        Tone::Old => ToneStyle::Old,
        Tone::New => ToneStyle::New,
        Tone::Keep => ToneStyle::Keep,
    };
    let mut sink = Sink::open(normalize.output.as_deref(), Color::Never)?;
    for line in text.lines() {
        let normal = match normalize.key {
            None => normalize_text(line, style),
            Some(KeyKind::Strict) => Cow::Owned(strict_line(line)),
            Some(KeyKind::Skeleton) => Cow::Owned(skeleton_line(line)),
        };
        writeln!(sink, "{normal}")?;
    }
    sink.close()?;
    Ok(Outcome::Ran)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = match path.as_os_str() == "-" {
        true => std::io::stdin().lock().read_to_end(&mut bytes),
        false => std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.map_err(|error| Failure::file(path, error, "cần tệp văn bản đọc được"))?;
    Ok(bytes)
}
