//! What was measured, and what stands in the committed table.

use std::collections::HashMap;

/// One number that tells how well something is done.
pub(crate) struct Figure {
    pub(crate) name: String,
    value: f64,
    /// How far it may fall before that is news.
    margin: f64,
    /// Whether more is better.
    more: bool,
}

impl Figure {
    /// A figure that is better the larger it is.
    pub(crate) fn at_least(name: impl Into<String>, value: f64, margin: f64) -> Figure {
        Figure { name: name.into(), value, margin, more: true }
    }

    /// A figure that is better the smaller it is.
    pub(crate) fn at_most(name: impl Into<String>, value: f64, margin: f64) -> Figure {
        Figure { name: name.into(), value, margin, more: false }
    }

    /// The same under the name of what it was measured on.
    pub(crate) fn of(self, what: &str) -> Figure {
        Figure { name: format!("{what}: {}", self.name), ..self }
    }

    /// A row of the table.
    pub(crate) fn row(&self) -> String {
        let Figure { name, value, margin, more } = self;
        format!("| {name} | {value:.4} | {} {margin} |", if *more { "−" } else { "+" })
    }

    /// Whether it has fallen by more than its margin since the table was written.
    pub(crate) fn has_fallen(&self, known: &HashMap<String, f64>) -> Option<f64> {
        let before = *known.get(&self.name)?;
        let lost = if self.more { before - self.value } else { self.value - before };
        // The table has four digits.
        (lost > self.margin + 0.000_05).then_some(before)
    }
}

/// The figures of a table by their names.
pub(crate) fn known(table: &str) -> HashMap<String, f64> {
    let row = |line: &str| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        Some((cells.next()?.to_owned(), cells.next()?.parse().ok()?))
    };
    table.lines().filter_map(row).collect()
}
