//! Lines of a table to phrases and their kinds.

use std::fmt;

use super::{
    Kind,
    telling::{is_phrase, is_weighed},
};

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
    pub expected: Expected,
}

/// What could have stood where a table was refused; [`Display`](fmt::Display) says it in English.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// The heading with these columns.
    Heading(&'static str),
    /// So many columns.
    Columns(usize),
    /// Something in the column of that number, from one.
    Filled(usize),
    /// A source and a reason in the last columns.
    SourceAndReason,
    /// A reason in the last column.
    Reason,
    /// One syllable or two.
    Syllables,
    /// A word of one syllable and a weight above zero.
    Weighed,
    /// A phrase with a letter or a digit.
    Phrase,
    /// One of these words.
    OneOf(Vec<String>),
    /// The number of a rule.
    RuleNumber,
    /// The number of a rule of the same table.
    KnownNumber,
    /// A sector of `sectors.tsv`.
    KnownSector,
    /// A day of the calendar or a year.
    Day,
    /// A year.
    Year,
    /// A number from 0 to 255.
    Count,
    /// A day or year that is not before this one.
    Later(String),
    /// Years that no other line of the province has.
    YearsApart,
    /// Something that does not stand on this line already.
    Unique(usize),
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Heading(columns) => {
                write!(f, "the heading {}, parted by tabs", columns.replace(' ', ", "))
            }
            Expected::Columns(count) => write!(f, "{count} columns parted by tabs"),
            Expected::Filled(column) => write!(f, "something in column {column}"),
            Expected::SourceAndReason => f.write_str("a source and a reason in the last two columns"),
            Expected::Reason => f.write_str("a reason in the last column"),
            Expected::Syllables => f.write_str("one syllable or two"),
            Expected::Weighed => f.write_str("one syllable and a weight above zero, like \"phích 2.4\""),
            Expected::Phrase => f.write_str("a phrase with a letter or a digit"),
            Expected::OneOf(words) => write!(f, "one of {}", words.join(", ")),
            Expected::RuleNumber => f.write_str("the number of a rule, like 05-CT/TW"),
            Expected::KnownNumber => f.write_str("a number that stands in this table"),
            Expected::KnownSector => f.write_str("a sector of sectors.tsv"),
            Expected::Day => f.write_str("a day of the calendar like 2024-01-18, or a year"),
            Expected::Year => f.write_str("a year"),
            Expected::Count => f.write_str("a number from 0 to 255"),
            Expected::Later(first) => write!(f, "nothing before {first}"),
            Expected::YearsApart => f.write_str("years that no other line of this province has"),
            Expected::Unique(line) => write!(f, "it once only: it stands on line {line}"),
        }
    }
}

impl Expected {
    /// The same in Vietnamese.
    pub fn vi(&self) -> String {
        match self {
            Expected::Heading(columns) => {
                format!("dòng đầu ghi tên các cột {}, cách nhau bằng dấu tab", columns.replace(' ', ", "))
            }
            Expected::Columns(count) => format!("{count} cột, cách nhau bằng dấu tab"),
            Expected::Filled(column) => format!("cột thứ {column} không để trống"),
            Expected::SourceAndReason => "hai cột cuối ghi nguồn và lý do".to_owned(),
            Expected::Reason => "cột cuối ghi lý do".to_owned(),
            Expected::Syllables => "một hoặc hai tiếng".to_owned(),
            Expected::Weighed => "một tiếng và một trọng số lớn hơn 0, như \"phích 2.4\"".to_owned(),
            Expected::Phrase => "cụm từ có chữ hoặc số".to_owned(),
            Expected::OneOf(words) => format!("một trong: {}", words.join(", ")),
            Expected::RuleNumber => "số hiệu văn bản, như 05-CT/TW".to_owned(),
            Expected::KnownNumber => "số hiệu đã có trong bảng này".to_owned(),
            Expected::KnownSector => "tên ngành có trong sectors.tsv".to_owned(),
            Expected::Day => "ngày có thật như 2024-01-18, hoặc năm".to_owned(),
            Expected::Year => "năm".to_owned(),
            Expected::Count => "số từ 0 đến 255".to_owned(),
            Expected::Later(first) => format!("không trước {first}"),
            Expected::YearsApart => "những năm mà tỉnh ấy chưa có ở dòng khác".to_owned(),
            Expected::Unique(line) => format!("mỗi mục một lần; dòng {line} đã có"),
        }
    }
}

/// The lines of a table with their numbers from one, without empty ones and those that open with `#`.
pub(crate) fn lines(table: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(table.trim_start_matches('\u{FEFF}').lines()).filter(|(_, line)| {
        let line = line.trim();
        !line.is_empty() && !line.starts_with('#')
    })
}

/// One line of a table.
pub(super) enum Row<'a> {
    Phrase {
        phrase: &'a str,
        kind: Kind,
        /// What an abbreviation stands for; empty for other phrases.
        expansion: &'a str,
    },
    /// Phrases that tell of another, parted by [`PARTED`].
    Related { phrase: &'a str, related: &'a str },
    /// Words that tell of a phrase, each with a weight, parted by [`PARTED`].
    Telling { phrase: &'a str, words: &'a str },
}

/// The columns of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Columns {
    Kinds,
    Expansions,
    Related,
    Telling,
}

/// The table of phrases that tell of others, and that of words with weights.
const RELATED: &str = "related.tsv";
const TELLING: &str = "telling.tsv";

/// What parts the phrases of one field.
pub(super) const PARTED: char = '|';

/// Reads a table: a heading `phrase kind reason`, `phrase kind expansion reason`, `phrase related reason` or `phrase
/// telling reason`, then a phrase a line, parted by tabs.
pub(super) fn read<'a>(file: &str, table: &'a str) -> Result<Vec<Row<'a>>, TableError> {
    let refuse = |line: usize, found: &str, expected: Expected| TableError {
        file: file.to_owned(),
        line,
        found: found.to_owned(),
        expected,
    };
    let mut lines = lines(table);
    let (number, heading) = lines.next().unwrap_or((1, ""));
    let heads: Vec<&str> = heading.split('\t').map(str::trim).collect();
    // Only these two tables have columns of their own.
    let (columns, expected) = match heads[..] {
        _ if file.ends_with(RELATED) => (Columns::Related, "phrase related reason"),
        _ if file.ends_with(TELLING) => (Columns::Telling, "phrase telling reason"),
        ["phrase", "kind", "expansion", "reason"] => (Columns::Expansions, "phrase kind expansion reason"),
        _ => (Columns::Kinds, "phrase kind reason"),
    };
    if !heads.iter().copied().eq(expected.split(' ')) {
        return Err(refuse(number, heading, Expected::Heading(expected)));
    }
    lines
        .map(|(number, line)| {
            let mut fields = line.split('\t').map(str::trim);
            let phrase = fields.next().unwrap_or_default();
            let spelled = |phrase: &str| phrase.chars().any(char::is_alphanumeric);
            if !spelled(phrase) {
                return Err(refuse(number, phrase, Expected::Phrase));
            }
            let second = fields.next().unwrap_or_default();
            let row = match columns {
                Columns::Kinds | Columns::Expansions => {
                    let kind = Kind::named(second).ok_or_else(|| {
                        let names = Kind::ALL.iter().map(|&(_, name)| name.to_owned());
                        refuse(number, second, Expected::OneOf(names.collect()))
                    })?;
                    let expands = columns == Columns::Expansions;
                    let expansion = if expands { fields.next().unwrap_or_default() } else { "" };
                    Row::Phrase { phrase, kind, expansion }
                }
                Columns::Related => {
                    if !second.split(PARTED).all(spelled) {
                        return Err(refuse(number, second, Expected::Phrase));
                    }
                    Row::Related { phrase, related: second }
                }
                Columns::Telling => {
                    if !is_phrase(phrase) {
                        return Err(refuse(number, phrase, Expected::Syllables));
                    }
                    if let Some(field) = second.split(PARTED).find(|field| !is_weighed(field)) {
                        return Err(refuse(number, field.trim(), Expected::Weighed));
                    }
                    Row::Telling { phrase, words: second }
                }
            };
            match fields.next() {
                Some(reason) if !reason.is_empty() => Ok(row),
                _ => Err(refuse(number, line, Expected::Reason)),
            }
        })
        .collect()
}
