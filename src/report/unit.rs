//! Statements to one row per unit they belong to.

use std::cmp::Ordering;

use serde::Serialize;

use super::{Counts, StatementRow, YearTotals, median};
use crate::{finding::Examined, provenance::Shares, statement::Member};

/// One unit with everything below it.
#[derive(Clone, Debug, Default, Serialize)]
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
    /// Where all the words came from.
    pub provenance: Shares,
    /// Statements with a finding of that code.
    pub findings: Counts,
    /// Statements that could be held against one of an earlier year by the same author, and what they repeat.
    pub year_on_year: YearTotals,
    /// Members of the unit and of those below it who handed in no statement, as far as a list of them was
    /// given.
    pub missing: u32,
    /// Their names, those of the units below left out.
    pub absent: Vec<String>,
}

/// Levels that always have a row; below them only units that are named or that hold several others, so that
/// a path of any length adds no more rows than it has statements.
const LEVELS: usize = 64;

/// Whoever belongs to a unit: a statement by its place, or a member without one.
#[derive(Clone, Copy)]
enum Belongs<'a> {
    Statement(usize),
    Absent(&'a Member),
}

/// A unit while its rows are gone through.
struct Level {
    /// Bytes of the path up to here.
    bytes: usize,
    /// Place of the first that belongs to it.
    start: usize,
    named: bool,
    below: usize,
}

/// Rows for every unit named and every unit above one, each unit before those below it.
pub(super) fn rows(statements: &[StatementRow], examined: &[Examined], absent: &[Member]) -> Vec<UnitRow> {
    let mut places: Vec<(&str, Belongs)> = statements
        .iter()
        .enumerate()
        .filter_map(|(at, row)| Some((row.unit.as_deref()?, Belongs::Statement(at))))
        .chain(absent.iter().filter_map(|member| Some((member.unit.as_deref()?, Belongs::Absent(member)))))
        .collect();
    places.sort_by(|(one, _), (other, _)| by_level(one, other));
    let mut open: Vec<Level> = Vec::new();
    // First and last place, depth, path.
    let mut found: Vec<(usize, usize, usize, &str)> = Vec::new();
    let mut before = "";
    for at in 0..=places.len() {
        let path = places.get(at).map(|(path, _)| *path);
        let common = path.map_or(0, |path| common_levels(before, path).min(open.len()));
        while open.len() > common {
            let level = open.pop().expect("more are open than in common");
            if open.len() < LEVELS || level.named || level.below > 1 {
                found.push((level.start, at, open.len(), &before[..level.bytes]));
            }
        }
        let Some(path) = path else { break };
        let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
        for bytes in ends.skip(open.len()) {
            if let Some(above) = open.last_mut() {
                above.below += 1;
            }
            open.push(Level { bytes, start: at, named: false, below: 0 });
        }
        if let Some(level) = open.last_mut() {
            level.named = true;
        }
        before = path;
    }
    found.sort_by_key(|&(start, _, depth, _)| (start, depth));
    found
        .into_iter()
        .map(|(start, end, _, path)| row(path, &places[start..end], statements, examined))
        .collect()
}

fn row(
    path: &str,
    places: &[(&str, Belongs)],
    statements: &[StatementRow],
    examined: &[Examined],
) -> UnitRow {
    let mut unit = UnitRow { unit: path.to_owned(), ..UnitRow::default() };
    let mut specificity = Vec::new();
    for &(named, belongs) in places {
        match belongs {
            Belongs::Statement(at) => {
                unit.statements += 1;
                unit.provenance += examined[at].shares;
                specificity.extend(statements[at].specificity);
                unit.findings.add(&statements[at]);
                unit.year_on_year.add(&statements[at]);
            }
            Belongs::Absent(member) => {
                unit.missing += 1;
                if named == path {
                    unit.absent.push(member.name.clone());
                }
            }
        }
    }
    unit.median_specificity = median(specificity.into_iter());
    unit.copied_share = unit.provenance.share(unit.provenance.copied);
    unit.formulaic_share = unit.provenance.share(unit.provenance.stock);
    unit
}

/// Orders paths so that a unit stands right before those below it.
fn by_level(one: &str, other: &str) -> Ordering {
    one.split('/').cmp(other.split('/'))
}

/// How many levels two paths have in common, from the widest on.
fn common_levels(one: &str, other: &str) -> usize {
    one.split('/').zip(other.split('/')).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(units: &[&str], expected: &[(&str, u32)]) {
        let members: Vec<Member> =
            units.iter().map(|unit| Member { name: "a".into(), unit: Some((*unit).to_owned()) }).collect();
        let rows = rows(&[], &[], &members);
        let found: Vec<(&str, u32)> = rows.iter().map(|row| (row.unit.as_str(), row.missing)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_unit_counts_all_below_it() {
        check(
            &["Tỉnh/Xã B/Chi bộ 1", "Tỉnh/Xã A", "Tỉnh/Xã B/Chi bộ 2", "Tỉnh/Xã A"],
            &[
                ("Tỉnh", 4),
                ("Tỉnh/Xã A", 2),
                ("Tỉnh/Xã B", 2),
                ("Tỉnh/Xã B/Chi bộ 1", 1),
                ("Tỉnh/Xã B/Chi bộ 2", 1),
            ],
        );
    }

    #[test]
    fn a_unit_stands_before_those_below_it_whatever_its_neighbor_is_called() {
        check(&["Xã A lớn", "Xã A/1"], &[("Xã A", 1), ("Xã A/1", 1), ("Xã A lớn", 1)]);
    }

    #[test]
    fn units_may_lie_at_any_depth() {
        let deep = |last: &str| format!("{}{last}", "a/".repeat(40));
        let (one, other) = (deep("x"), deep("y"));
        let members = [one.as_str(), other.as_str()]
            .map(|unit| Member { name: "a".into(), unit: Some(unit.to_owned()) });
        let rows = rows(&[], &[], &members);
        assert_eq!(rows.len(), 42);
        assert_eq!((rows[40].unit.as_str(), rows[41].unit.as_str()), (one.as_str(), other.as_str()));
    }

    #[test]
    fn a_path_without_end_has_rows_for_its_last_unit_and_the_first_levels_only() {
        let unit = "a/".repeat(100_000) + "x";
        let members = [Member { name: "a".into(), unit: Some(unit.clone()) }];
        let rows = rows(&[], &[], &members);
        assert_eq!(rows.len(), LEVELS + 1);
        assert_eq!(rows[LEVELS].unit, unit);
    }
}
