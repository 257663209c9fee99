//! Tab-separated text to rows.

/// The rows of a table below its header line, each with its cells.
///
/// Lines that open with `#` are remarks.
///
/// # Panics
/// When a row has another number of cells than the header: the tables are part of this crate and its tests read them.
pub(crate) fn rows(name: &str, text: &'static str) -> Vec<Vec<&'static str>> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let columns = lines.next().map_or(0, |header| header.split('\t').count());
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == columns, "{name}: expected {columns} cells, got {}: {line}", cells.len());
            cells
        })
        .collect()
}
