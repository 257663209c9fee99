//! Results drawn for a terminal.

pub(crate) mod columns;
pub(crate) mod comparison;
pub(crate) mod explanation;
pub(crate) mod report;

use anstyle::{AnsiColor, Style};

pub(crate) const PLAIN: Style = Style::new();
pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const COPIED: Style = AnsiColor::Red.on_default();
pub(crate) const HIGH: Style = AnsiColor::Red.on_default().bold();
pub(crate) const MEDIUM: Style = AnsiColor::Yellow.on_default();

/// Columns of the window; 100 where there is none.
pub(crate) fn width() -> usize {
    std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(100).clamp(40, 200)
}
