//! Statements to one row per unit they belong to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Counts, StatementRow, median};
use crate::{finding::Examined, provenance::Shares};

/// One unit with everything below it.
#[derive(Clone, Debug, Serialize)]
pub struct UnitRow {
    /// Its path, the widest unit first, parted by `/`.
    pub unit: String,
    /// Statements of the unit and of those below it.
    pub statements: u32,
    /// Half of them that could be judged lie at or below.
    pub median_specificity: Option<f64>,
    /// Copied words of all words, 0 to 1.
    pub copied_share: f64,
    /// Words in set phrases of all words, 0 to 1.
    pub formulaic_share: f64,
    /// Statements with a finding of that code.
    pub findings: Counts,
}

/// Levels above a unit that get a row; real paths have at most six.
const DEPTH: usize = 15;

#[derive(Default)]
struct Sums {
    statements: u32,
    shares: Shares,
    specificity: Vec<f64>,
    findings: Counts,
}

/// Rows for every unit named and every unit above one.
pub(super) fn rows(statements: &[StatementRow], examined: &[Examined]) -> Vec<UnitRow> {
    let mut units: BTreeMap<&str, Sums> = BTreeMap::new();
    for (row, examined) in statements.iter().zip(examined) {
        let Some(unit) = row.unit.as_deref() else { continue };
        let above = unit.match_indices('/').map(|(end, _)| &unit[..end]).take(DEPTH);
        for path in above.chain([unit]) {
            let sums = units.entry(path).or_default();
            sums.statements += 1;
            sums.shares += examined.shares;
            sums.specificity.extend(row.specificity);
            sums.findings.add(row);
        }
    }
    let row = |(unit, sums): (&str, Sums)| UnitRow {
        unit: unit.to_owned(),
        statements: sums.statements,
        median_specificity: median(sums.specificity.into_iter()),
        copied_share: sums.shares.share(sums.shares.copied),
        formulaic_share: sums.shares.share(sums.shares.stock),
        findings: sums.findings,
    };
    units.into_iter().map(row).collect()
}
