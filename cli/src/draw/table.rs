//! Rows under named columns, and how they become CSV and Markdown.

use std::io::{self, Write};

use super::columns::one_line;

/// Rows under named columns.
pub(crate) struct Table {
    /// What the whole is called.
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// As many cells each as there are columns.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// What stands at the head of a column.
pub(crate) struct Column {
    /// The name programs know it by.
    pub(crate) key: String,
    /// The name people read.
    pub(crate) title: String,
    /// Letters of a usual cell.
    pub(crate) width: u16,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(f64),
    /// A part of one, shown as a percentage.
    Share(f64),
    /// So many of so many: a percentage for people, the first number for programs.
    Part(u32, u32),
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Cell {
        Cell::Text(text.into())
    }

    pub(crate) fn count(count: impl Into<u64>) -> Cell {
        Cell::Number(count.into() as f64)
    }
}

impl From<Option<&str>> for Cell {
    fn from(text: Option<&str>) -> Cell {
        text.map_or(Cell::Empty, Cell::text)
    }
}

/// A file that begins with it is read as UTF-8 by Excel, which otherwise takes the code page of the machine.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// RFC 4180 with a byte order mark, parted by commas; shares are parts of one with four decimals.
///
/// A text that a spreadsheet would take for a formula is preceded by an apostrophe.
pub(crate) struct Csv<'a>(csv::Writer<&'a mut dyn Write>);

impl<'a> Csv<'a> {
    /// Begins with the names of the columns.
    pub(crate) fn new(out: &'a mut dyn Write, columns: &[&str]) -> io::Result<Csv<'a>> {
        out.write_all(BYTE_ORDER_MARK.as_bytes())?;
        let mut csv = Csv::more(out);
        csv.0.write_record(columns)?;
        Ok(csv)
    }

    /// Goes on below rows that are written already.
    pub(crate) fn more(out: &'a mut dyn Write) -> Csv<'a> {
        Csv(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out))
    }

    pub(crate) fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        Ok(self.0.write_record(cells.iter().map(Cell::for_programs))?)
    }

    pub(crate) fn close(mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Table {
    /// All of it as [`Csv`], columns named by their keys.
    pub(crate) fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        let keys: Vec<&str> = self.columns.iter().map(|column| column.key.as_str()).collect();
        let mut csv = Csv::new(out, &keys)?;
        self.rows.iter().try_for_each(|row| csv.row(row))?;
        csv.close()
    }

    /// A Markdown table with the names that people read.
    pub(crate) fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        let titles: Vec<String> = self.columns.iter().map(|column| markdown(&column.title)).collect();
        writeln!(out, "| {} |", titles.join(" | "))?;
        let numeric = |at: usize| {
            self.rows.iter().any(|row| matches!(row[at], Cell::Number(_) | Cell::Share(_) | Cell::Part(..)))
        };
        let rules: Vec<&str> = (0..titles.len()).map(|at| if numeric(at) { "---:" } else { "---" }).collect();
        writeln!(out, "| {} |", rules.join(" | "))?;
        for row in &self.rows {
            let cells: Vec<String> = row.iter().map(|cell| markdown(&cell.for_people())).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        Ok(())
    }
}

impl Cell {
    fn for_programs(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => decimals(*number, 1),
            Cell::Share(share) => decimals(*share, 4),
            // Where a comma parts decimals, a spreadsheet would not read 0.58 as a number.
            Cell::Part(part, _) => part.to_string(),
        }
    }

    fn for_people(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => one_line(text),
            Cell::Number(number) => decimals(*number, 0),
            Cell::Share(share) => format!("{:.0}%", 100.0 * share),
            Cell::Part(part, of) => format!("{:.0}%", 100.0 * ratio(*part, *of)),
        }
    }
}

/// A part of a whole, 0 to 1; 0 of nothing.
pub(crate) fn ratio(part: u32, of: u32) -> f64 {
    if of == 0 { 0.0 } else { f64::from(part) / f64::from(of) }
}

/// A number with at most so many decimals, and none that say nothing.
fn decimals(number: f64, most: usize) -> String {
    let text = format!("{number:.most$}");
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

/// Text as Markdown that shows it letter by letter.
pub(crate) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => escaped.extend(['\\', letter]),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cell: Cell) -> Table {
        let column = Column { key: "text".into(), title: "Nội dung".into(), width: 20 };
        Table { name: "t".into(), columns: vec![column], rows: vec![vec![cell]] }
    }

    fn csv(cell: Cell) -> String {
        let mut out = Vec::new();
        table(cell).csv(&mut out).expect("vectors take everything");
        String::from_utf8(out).expect("text in, text out").trim_start_matches(BYTE_ORDER_MARK).to_owned()
    }

    #[test]
    fn no_cell_is_a_formula() {
        for begun in ["=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1"] {
            let written = csv(Cell::text(begun));
            let cell = written.strip_prefix("text\r\n").expect("the head comes first");
            assert!(cell.trim_start_matches('"').starts_with('\''), "{written:?}");
        }
        assert_eq!(csv(Cell::Number(-2.5)), "text\r\n-2.5\r\n");
    }

    #[test]
    fn leading_zeros_and_line_breaks_stay() {
        assert_eq!(csv(Cell::text("007")), "text\r\n007\r\n");
        assert_eq!(csv(Cell::text("a\"b\nc")), "text\r\n\"a\"\"b\nc\"\r\n");
    }

    #[test]
    fn text_is_no_markdown() {
        let mut out = Vec::new();
        table(Cell::text("a|b <b>*x*</b>\n# y")).markdown(&mut out).expect("vectors take everything");
        let page = String::from_utf8(out).expect("text in, text out");
        assert_eq!(page, "| Nội dung |\n| --- |\n| a\\|b &lt;b&gt;\\*x\\*&lt;/b&gt; \\# y |\n");
    }
}
