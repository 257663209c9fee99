//! Any encoding to UTF-8.

use std::{io::Write as _, path::Path};

use khuonsao::text::Encoding;

use crate::{Failure, Outcome, args::Decode, complain, read, write::Sink};

pub(super) fn run(decode: &Decode) -> Result<Outcome, Failure> {
    let text = read(&decode.path, decode.target.quiet)?;
    let mut sink = Sink::data(decode.target.output.as_deref())?;
    sink.write_all(text.as_bytes())?;
    sink.close()?;
    Ok(Outcome::Ran)
}

/// Reads a file in whatever encoding it is, and says what was guessed.
pub(super) fn read(path: &Path, quiet: bool) -> Result<String, Failure> {
    let decoded = read::text_file(path).map_err(|problem| Failure::Message(problem.to_string()))?;
    if !quiet && decoded.encoding != Encoding::Utf8 {
        let sure = 100.0 * decoded.confidence;
        complain(&format_args!("{}: đọc theo {}, chắc {sure:.0}%", path.display(), decoded.encoding.name()));
    }
    Ok(decoded.text)
}
