//! A spreadsheet (.xlsx, .xls, .ods) to the rows of its first sheet with cells.

use std::io::Cursor;

use calamine::{Data, Reader as _, Sheets, XlsxError, open_workbook_auto_from_rs};
use serde::{Deserialize, Serialize};

use crate::{Limits, Refusal, Remark};

/// Rows of cells as text, the first row usually names of columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Rows with anything in them, each with its number counted from 1.
    pub rows: Vec<(usize, Vec<String>)>,
    /// What its reader should know.
    pub remarks: Vec<Remark>,
}

/// A spreadsheet has no more columns than these in a row that is read.
const COLUMNS: u32 = 1024;

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Table, Refusal> {
    let mut book =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| match error.to_string() {
            message if message.to_lowercase().contains("password") || message.contains("ncrypt") => {
                Refusal::Encrypted
            }
            message => Refusal::Damaged(message),
        })?;
    let names = book.sheet_names();
    let mut table = Table::default();
    let mut filled = 0;
    let mut cells = 0;
    for name in &names {
        let rows = sheet(&mut book, name, limits, &mut cells)?;
        if rows.is_empty() {
            continue;
        }
        filled += 1;
        if filled == 1 {
            table.rows = rows;
        }
    }
    if filled > 1 {
        table.remarks.push(Remark::MoreSheets(filled - 1));
    }
    if filled == 0 { Err(Refusal::NoWords) } else { Ok(table) }
}

type Rows = Vec<(usize, Vec<String>)>;

fn sheet(
    book: &mut Sheets<Cursor<&[u8]>>,
    name: &str,
    limits: &Limits,
    cells: &mut u64,
) -> Result<Rows, Refusal> {
    let mut rows = Rows::new();
    let mut size = 0;
    let mut put = |row: u32, column: u32, text: String| -> Result<(), Refusal> {
        *cells += 1;
        size += text.len() as u64;
        // A table holds many texts; together they are bounded by what may be unpacked.
        if *cells > limits.cells {
            return Err(Refusal::Cells(limits.cells));
        }
        if size > limits.unpacked {
            return Err(Refusal::UnpackedSize(limits.unpacked));
        }
        if text.trim().is_empty() || column >= COLUMNS {
            return Ok(());
        }
        if rows.last().is_none_or(|(last, _)| *last != row as usize + 1) {
            rows.push((row as usize + 1, Vec::new()));
        }
        let (_, line) = rows.last_mut().expect("a row was put there");
        if line.len() <= column as usize {
            line.resize(column as usize + 1, String::new());
        }
        line[column as usize] = text;
        Ok(())
    };
    match book {
        // Cell by cell: one far away must not ask for a rectangle of billions.
        Sheets::Xlsx(book) => {
            let mut reader = match book.worksheet_cells_reader(name) {
                Ok(reader) => reader,
                Err(XlsxError::NotAWorksheet(_)) => return Ok(rows),
                Err(error) => return Err(Refusal::damaged(error)),
            };
            while let Some(cell) = reader.next_cell().map_err(Refusal::damaged)? {
                let (row, column) = cell.get_position();
                put(row, column, shown(&Data::from(cell.get_value().clone())))?;
            }
        }
        other => {
            let range = other.worksheet_range(name).map_err(Refusal::damaged)?;
            let (top, left) = range.start().unwrap_or_default();
            for (row, column, value) in range.used_cells() {
                put(top + row as u32, left + column as u32, shown(value))?;
            }
        }
    }
    rows.sort_by_key(|(row, _)| *row);
    Ok(rows)
}

/// A cell as a person would type it.
fn shown(value: &Data) -> String {
    match value {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
            match (date.as_f64() >= 1.0, date.as_f64().fract() == 0.0) {
                (true, true) => format!("{year:04}-{month:02}-{day:02}"),
                (true, false) => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
                (false, _) => format!("{hour:02}:{minute:02}:{second:02}"),
            }
        }
        Data::DateTimeIso(text) | Data::DurationIso(text) | Data::String(text) => text.clone(),
        Data::Error(_) | Data::Empty => String::new(),
        other => other.to_string(),
    }
}
