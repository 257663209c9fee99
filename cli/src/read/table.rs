//! Rows of a spreadsheet or of a .csv file to statements.

use std::sync::LazyLock;

use khuonsao::{
    Statement,
    text::{skeleton_line, strict_line},
};
use khuonsao_reading::Refusal;
use serde_json::{Map, Value};

use super::{
    jsonl::{self, Refused},
    options::Options,
};

/// Columns by their field, each with the headings it is known by.
const COLUMNS: [(&str, &[&str]); 10] = [
    ("id", &["id", "mã", "mã số", "file", "tệp", "tên tệp"]),
    ("text", &["text", "nội dung", "nội dung cam kết", "văn bản"]),
    ("author", &["author", "họ và tên", "họ tên", "người viết"]),
    ("unit", &["unit", "chi bộ", "đơn vị"]),
    ("role", &["role", "chức vụ"]),
    ("duties", &["duties", "nhiệm vụ", "nhiệm vụ được giao"]),
    ("year", &["year", "năm"]),
    ("date", &["date", "ngày"]),
    ("theme", &["theme", "chuyên đề"]),
    ("kind", &["kind", "loại"]),
];

/// Above the names of columns may stand a title.
pub(super) const TITLE_ROWS: usize = 20;

/// A row with the number it has in its file, counted from 1.
pub(super) type Row = (usize, Vec<String>);

type Line = Result<(Statement, Map<String, Value>), Refused>;

/// Reads the rows below the names of columns. Without a column of ids, rows are called by their number.
///
/// # Errors
/// When no row names a column of texts.
pub(super) fn statements(rows: &[Row], name: &str, options: &Options) -> Result<Vec<(usize, Line)>, Refused> {
    let named = |row: &Row| row.1.iter().any(|cell| field(cell) == Some("text"));
    let Some(place) = rows.iter().take(TITLE_ROWS).position(named) else {
        let headings = rows.first().map(|(_, row)| row.join(", ")).unwrap_or_default();
        let headings: String = headings.chars().take(120).collect();
        return Err(Refused {
            found: options.say(&format!("các cột {headings}"), &format!("the columns {headings}")),
            expected: options.say(
                "cần cột \"nội dung\" (text); danh sách người viết thì đưa vào --roster",
                "a column \"text\" is needed; a list of members goes to --roster",
            ),
        });
    };
    let spelled = |heading: &String| field(heading).unwrap_or(heading.trim()).to_owned();
    let headings: Vec<String> = rows[place].1.iter().map(spelled).collect();
    let has_ids = headings.iter().any(|heading| heading == "id");
    let body = rows[place + 1..].iter();
    Ok(body
        .map(|(number, row)| {
            let mut fields = Map::new();
            for (field, cell) in headings.iter().zip(row) {
                let value = cell.trim();
                if value.is_empty() || field.is_empty() || fields.contains_key(field) {
                    continue;
                }
                let value = match field.as_str() {
                    "duties" => {
                        value.split([';', '\n']).map(str::trim).filter(|duty| !duty.is_empty()).collect()
                    }
                    "kind" => Value::from(skeleton_line(value).trim().replace(' ', "-")),
                    // Blank lines around a text are the cell's.
                    _ => Value::from(value),
                };
                fields.insert(field.clone(), value);
            }
            if !has_ids {
                fields.insert("id".into(), Value::from(format!("{name}:{number}")));
            }
            (*number, jsonl::statement(fields.into_iter().collect(), options))
        })
        .collect())
}

/// The field a heading names, however it is spelled.
fn field(heading: &str) -> Option<&'static str> {
    static KEYS: LazyLock<Vec<(String, &str)>> = LazyLock::new(|| {
        let keys = |&(field, names): &(&'static str, &[&str])| {
            names.iter().map(move |name| (strict_line(name), field)).collect::<Vec<_>>()
        };
        COLUMNS.iter().flat_map(keys).collect()
    });
    // No heading is as long as a text.
    if heading.len() > 100 {
        return None;
    }
    let key = strict_line(heading.trim());
    KEYS.iter().find(|(known, _)| *known == key).map(|(_, field)| *field)
}

/// The rows of a .csv file, parted by whichever mark makes the most of its first row.
pub(super) fn rows(text: &str, options: &Options) -> Result<Vec<Row>, Refused> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let table = |mark: u8| {
        let mut builder = csv::ReaderBuilder::new();
        builder.delimiter(mark).has_headers(false).flexible(true);
        builder.from_reader(text.as_bytes())
    };
    let worth = |mark: u8| {
        let first = table(mark).into_records().take(TITLE_ROWS).flatten();
        first
            .map(|row| (row.iter().filter(|cell| field(cell).is_some()).count(), row.len()))
            .max()
            .unwrap_or_default()
    };
    // Of equals the first.
    let mark = [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| worth(*mark)).unwrap_or(b',');
    let longest = options.bounds.limits.text;
    let mut rows = Vec::new();
    for row in table(mark).into_records() {
        let row = row.map_err(|error| Refused {
            found: error.to_string(),
            expected: options.say("cần bảng CSV", "a table in CSV is needed"),
        })?;
        let line = line_of(row.position(), text.as_bytes());
        if row.iter().any(|cell| cell.len() as u64 > longest) {
            let refusal = Refusal::TextSize(longest);
            let expected = refusal.expected(options.language).to_owned();
            return Err(Refused { found: refusal.found(options.language), expected });
        }
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((line, row.iter().map(str::to_owned).collect()));
        }
    }
    Ok(rows)
}

/// The line a record stands on. Blank lines before it belong to no record, and its position is before them.
pub(super) fn line_of(position: Option<&csv::Position>, bytes: &[u8]) -> usize {
    let Some(position) = position else { return 0 };
    let from = bytes.get(position.byte() as usize..).unwrap_or_default();
    let blank = from.iter().take_while(|&&byte| matches!(byte, b'\r' | b'\n'));
    position.line() as usize + blank.filter(|&&byte| byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let rows = rows(text, &Options::default()).ok().expect("rows");
        let read = statements(&rows, "bang.csv", &Options::default()).ok().expect("statements");
        let read: Vec<_> = read.into_iter().map(|(_, line)| line.ok().expect("a statement").0).collect();
        let read: Vec<_> = read.iter().map(|statement| (&*statement.id, &*statement.text)).collect();
        assert_eq!(read, expected);
    }

    #[test]
    fn columns_are_parted_by_comma_semicolon_or_tab() {
        for mark in [",", ";", "\t"] {
            check(&format!("mã{mark}nội dung\na{mark}\"một, hai; ba\"\n"), &[("a", "một, hai; ba")]);
        }
    }

    #[test]
    fn a_title_may_stand_above_the_names_of_columns() {
        check("\u{FEFF}DANH SÁCH;;\n;;\nSTT;Mã;Nội Dung\n1;a;chữ\n", &[("a", "chữ")]);
    }

    #[test]
    fn rows_without_ids_are_called_by_their_number() {
        check("text\nmột\n\nhai\n", &[("bang.csv:2", "một"), ("bang.csv:4", "hai")]);
    }

    #[test]
    fn a_quoted_cell_keeps_its_lines() {
        check("id,text\na,\"1. một\n2. hai\"\n", &[("a", "1. một\n2. hai")]);
    }
}
