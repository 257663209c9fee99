//! The normal form, line by line.

use std::{borrow::Cow, io::Write as _, path::Path};

use khuonsao::text::{ToneStyle, normalize_text, skeleton_line, strict_line};

use crate::{
    Failure, Outcome,
    args::{KeyKind, Normalize, Tone},
    write::Sink,
};

pub(super) fn run(normalize: &Normalize) -> Result<Outcome, Failure> {
    let path = normalize.path.as_deref().unwrap_or(Path::new("-"));
    let text = super::decode::read(path, normalize.target.quiet)?;
    let style = match normalize.tone {
        Tone::Old => ToneStyle::Old,
        Tone::New => ToneStyle::New,
        Tone::Keep => ToneStyle::Keep,
    };
    let mut sink = Sink::data(normalize.target.output.as_deref())?;
    for line in text.lines() {
        let normal = match normalize.key {
            None => normalize_text(line, style),
            Some(KeyKind::Strict) => Cow::Owned(strict_line(line)),
            Some(KeyKind::Skeleton) => Cow::Owned(skeleton_line(line)),
        };
        // One line out for each line in, also where a line holds breaks of other sorts.
        writeln!(sink, "{}", normal.replace('\n', " "))?;
    }
    sink.close()?;
    Ok(Outcome::Ran)
}
