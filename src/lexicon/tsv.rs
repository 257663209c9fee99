//! Lines of a table to phrases and their kinds.

use super::Kind;

/// Why a table was refused: names the file, the line, what stands there and what was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: found {found:?}, expected {expected}")]
#[non_exhaustive]
pub struct TableError {
    /// The file as its reader called it.
    pub file: String,
    /// Its line, counted from one.
    pub line: usize,
    /// What stands there.
    pub found: String,
    /// What could have stood there.
    pub expected: String,
}

/// One line of a table.
pub(super) struct Row<'a> {
    pub phrase: &'a str,
    pub kind: Kind,
    /// What an abbreviation stands for; empty for other phrases.
    pub expansion: &'a str,
}

/// Reads a table: a heading `phrase kind reason` or `phrase kind expansion reason`, then a phrase a line,
/// parted by tabs.
///
/// Empty lines and lines that open with `#` are passed over.
pub(super) fn read<'a>(file: &str, table: &'a str) -> Result<Vec<Row<'a>>, TableError> {
    let refuse = |line: usize, found: &str, expected: &str| TableError {
        file: file.to_owned(),
        line,
        found: found.to_owned(),
        expected: expected.to_owned(),
    };
    let mut lines = (1..).zip(table.trim_start_matches('\u{FEFF}').lines()).filter(|(_, line)| {
        let line = line.trim();
        !line.is_empty() && !line.starts_with('#')
    });
    let (number, heading) = lines.next().unwrap_or((1, ""));
    let expands = match heading.split('\t').map(str::trim).collect::<Vec<_>>()[..] {
        ["phrase", "kind", "reason"] => false,
        ["phrase", "kind", "expansion", "reason"] => true,
        _ => return Err(refuse(number, heading, "the heading phrase, kind, reason, parted by tabs")),
    };
    lines
        .map(|(number, line)| {
            let mut fields = line.split('\t').map(str::trim);
            let phrase = fields.next().unwrap_or_default();
            if !phrase.chars().any(char::is_alphanumeric) {
                return Err(refuse(number, phrase, "a phrase with a letter or a digit"));
            }
            let name = fields.next().unwrap_or_default();
            let kind = Kind::named(name).ok_or_else(|| {
                let names: Vec<&str> = Kind::ALL.iter().map(|&(_, name)| name).collect();
                refuse(number, name, &format!("one of {}", names.join(", ")))
            })?;
            let expansion = if expands { fields.next().unwrap_or_default() } else { "" };
            match fields.next() {
                Some(reason) if !reason.is_empty() => Ok(Row { phrase, kind, expansion }),
                _ => Err(refuse(number, line, "a reason in the last column")),
            }
        })
        .collect()
}
