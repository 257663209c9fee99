//! Results drawn for people: for a terminal, as a page, as a workbook, as Markdown.

pub(crate) mod columns;
pub(crate) mod comparison;
pub(crate) mod comparison_html;
pub(crate) mod explanation;
pub(crate) mod html;
pub(crate) mod markdown;
pub(crate) mod place;
pub(crate) mod report;
pub(crate) mod sheets;
pub(crate) mod table;
pub(crate) mod tables;
pub(crate) mod words;

use anstyle::{AnsiColor, Style};

pub(crate) const PLAIN: Style = Style::new();
pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const COPIED: Style = AnsiColor::Red.on_default();
pub(crate) const HIGH: Style = AnsiColor::Red.on_default().bold();
pub(crate) const MEDIUM: Style = AnsiColor::Yellow.on_default();

/// Columns of the window, of the terminal when nothing else is said; 80 where there is none.
pub(crate) fn width() -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(seen).unwrap_or(80).clamp(40, 200)
}
