//! The normal form, line by line.

use std::{borrow::Cow, io::Write as _, path::Path};

use khuonsao::text::{ToneStyle, normalize_text, skeleton_line, strict_line};

use crate::{
    Failure, Outcome,
    args::{Color, KeyKind, Normalize, Tone},
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
    let mut sink = Sink::open(normalize.target.output.as_deref(), Color::Never)?;
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
