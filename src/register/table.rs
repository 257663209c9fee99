//! Lines of a table to cells under known columns.

use super::Table;
use crate::lexicon::{Expected, TableError, lines};

/// One line of a table.
pub(super) struct Row<'a> {
    table: Table<'a>,
    line: usize,
    cells: Vec<&'a str>,
}

/// Reads a table of the columns named; the last two hold a source and a reason and are never empty.
pub(super) fn read<'a>(table: Table<'a>, columns: &'static str) -> Result<Vec<Row<'a>>, TableError> {
    let count = columns.split(' ').count();
    let mut lines = lines(table.text);
    let cells = |line: &'a str| line.split('\t').map(str::trim).collect::<Vec<&str>>();
    let (number, heading) = lines.next().unwrap_or((1, ""));
    let heading = Row { table, line: number, cells: cells(heading) };
    if !heading.cells.iter().copied().eq(columns.split(' ')) {
        return Err(heading.refuse(&heading.cells.join(" "), Expected::Heading(columns)));
    }
    lines
        .map(|(line, text)| {
            let row = Row { table, line, cells: cells(text) };
            match row.cells.len() == count && row.cells[count - 2..].iter().all(|cell| !cell.is_empty()) {
                true => Ok(row),
                false if row.cells.len() == count => Err(row.refuse(text, Expected::SourceAndReason)),
                false => Err(row.refuse(text, Expected::Columns(count))),
            }
        })
        .collect()
}

impl<'a> Row<'a> {
    /// What stands in a column.
    pub(super) fn cell(&self, column: usize) -> &'a str {
        self.cells[column]
    }

    /// What stands in a column, which must not be empty.
    pub(super) fn filled(&self, column: usize) -> Result<&'a str, TableError> {
        match self.cells[column] {
            "" => Err(self.refuse("", Expected::Filled(column + 1))),
            cell => Ok(cell),
        }
    }

    /// The entries of a column, parted by `;`.
    pub(super) fn list(&self, column: usize) -> impl Iterator<Item = &'a str> {
        self.cells[column].split(';').map(str::trim).filter(|entry| !entry.is_empty())
    }

    /// What a column makes of `yes` and `no`.
    pub(super) fn is(&self, column: usize) -> Result<bool, TableError> {
        match self.cells[column] {
            "yes" => Ok(true),
            "no" => Ok(false),
            other => Err(self.refuse(other, Expected::OneOf(vec!["yes".into(), "no".into()]))),
        }
    }

    pub(super) fn line(&self) -> usize {
        self.line
    }

    pub(super) fn refuse(&self, found: &str, expected: Expected) -> TableError {
        TableError { file: self.table.file.to_owned(), line: self.line, found: found.to_owned(), expected }
    }
}
