//! Tables to an Excel workbook.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use unicode_width::UnicodeWidthStr;

use super::table::{Cell, Table, ratio};

/// Rows of a sheet below its head.
const ROWS: usize = 1_048_575;
/// Letters of a cell.
const LETTERS: usize = 32_767;
/// Points of a line of text.
const LINE: f64 = 15.0;
/// Lines of a row; Excel draws no taller one.
const TALLEST: u16 = 27;

/// A sheet for each table: the head stays in view, every column can be filtered, texts stay texts.
///
/// The same tables give the same bytes.
pub(crate) fn workbook(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The day it was made would make two equal reports differ.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for table in tables {
        sheet(workbook.add_worksheet(), table)?;
    }
    workbook.save_to_buffer()
}

fn sheet(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00E3_EBF1))
        .set_border_bottom(FormatBorder::Thin);
    let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let number = Format::new().set_align(FormatAlign::Top).set_num_format("#,##0.##");
    let whole = Format::new().set_align(FormatAlign::Top).set_num_format("#,##0");
    let share = Format::new().set_align(FormatAlign::Top).set_num_format("0%");
    sheet.set_name(&table.name)?;
    for (at, column) in (0u16..).zip(&table.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, &column.title, &head)?;
    }
    for (line, row) in (1u32..).zip(table.rows.iter().take(ROWS)) {
        for (at, cell) in (0u16..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(words) => {
                    sheet.write_string_with_format(line, at, fitting(words), &text)?;
                }
                Cell::Number(value) if value.fract() == 0.0 => {
                    sheet.write_number_with_format(line, at, *value, &whole)?;
                }
                Cell::Number(value) => {
                    sheet.write_number_with_format(line, at, *value, &number)?;
                }
                Cell::Part(part, of) => {
                    sheet.write_number_with_format(line, at, ratio(*part, *of), &share)?;
                }
                Cell::Share(part) => {
                    sheet.write_number_with_format(line, at, *part, &share)?;
                }
            }
        }
    }
    for (line, row) in (1u32..).zip(table.rows.iter().take(ROWS)) {
        let tall = row.iter().zip(&table.columns).map(|(cell, column)| lines(cell, column.width)).max();
        if let Some(lines @ 2..) = tall {
            sheet.set_row_height(line, LINE * f64::from(lines))?;
        }
    }
    let last = table.rows.len().min(ROWS) as u32;
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, last, table.columns.len().saturating_sub(1) as u16)?;
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// Lines that a cell takes at the width of its column.
fn lines(cell: &Cell, width: u16) -> u16 {
    let Cell::Text(text) = cell else { return 1 };
    let lines =
        text.lines().map(|line| line.width().div_ceil(usize::from(width).max(1)).max(1)).sum::<usize>();
    lines.min(TALLEST.into()) as u16
}

/// A text cut to what a cell holds, without the characters that XML cannot.
fn fitting(text: &str) -> String {
    let sound = text.chars().filter(|letter| *letter >= ' ' || matches!(letter, '\n' | '\t'));
    let mut units = 0;
    let mut kept = String::with_capacity(text.len());
    for letter in sound {
        units += letter.len_utf16();
        if units >= LETTERS {
            kept.push('…');
            break;
        }
        kept.push(letter);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::table::Column;

    #[test]
    fn any_text_fits_a_cell() {
        assert_eq!(fitting("a\u{0}b\nc"), "ab\nc");
        assert_eq!(fitting(&"ấ".repeat(40_000)).chars().count(), LETTERS);
        assert!(fitting(&"🙂".repeat(40_000)).encode_utf16().count() <= LETTERS);
    }

    #[test]
    fn the_same_tables_give_the_same_bytes() {
        let table = || Table {
            name: "Các bản".into(),
            columns: vec![Column { key: "id".into(), title: "Mã".into(), width: 10 }],
            rows: vec![vec![Cell::text("007")], vec![Cell::text("=1+1")], vec![Cell::Share(0.5)]],
        };
        let one = workbook(&[table()]).expect("a small table fits");
        std::thread::sleep(std::time::Duration::from_millis(2100));
        assert_eq!(one, workbook(&[table()]).expect("a small table fits"));
    }
}
