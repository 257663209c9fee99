//! Statements to one row per role: those whose authors have the same duties, whatever their unit.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Counts, StatementRow, median};
use crate::{Statement, finding::Examined, provenance::Shares, text::strict_line};

/// Statements of a role below which there is no row: the median of a few would speak of persons.
pub const PEERS: usize = 5;

/// Statements whose authors have the same role.
#[derive(Clone, Debug, Serialize)]
pub struct PeerRow {
    /// The role, as it was first written.
    pub role: String,
    /// Number of statements.
    pub statements: u32,
    /// Number of different units they belong to, as far as units are named.
    pub units: u32,
    /// Half of those that could be judged lie at or below.
    pub median_specificity: Option<f64>,
    /// Where all their words came from.
    pub provenance: Shares,
    /// Statements with a finding of that code.
    pub findings: Counts,
}

/// Rows for every role that at least [`PEERS`] statements name, the largest first; and for each statement the
/// place of the narrowest of its roles among them.
///
/// A role that names several (`Bí thư chi bộ, giáo viên`) counts for each of them. Case, spacing and
/// punctuation make no difference.
pub(super) fn rows(
    statements: &[Statement],
    rows: &[StatementRow],
    examined: &[Examined],
) -> (Vec<PeerRow>, Vec<Option<u32>>) {
    let mut groups: BTreeMap<String, (String, Vec<usize>)> = BTreeMap::new();
    for (at, statement) in statements.iter().enumerate() {
        for role in roles(statement) {
            let (_, members) = groups.entry(key(role)).or_insert_with(|| (role.to_owned(), Vec::new()));
            // A role named twice by one author counts once.
            if members.last() != Some(&at) {
                members.push(at);
            }
        }
    }
    groups.retain(|key, (_, members)| !key.is_empty() && members.len() >= PEERS);
    let mut groups: Vec<(String, (String, Vec<usize>))> = groups.into_iter().collect();
    groups.sort_by_key(|(key, (_, members))| (std::cmp::Reverse(members.len()), key.clone()));
    let mut narrowest = vec![None; statements.len()];
    // The largest first, so the narrowest role comes last and stays.
    for (place, (_, (_, members))) in groups.iter().enumerate() {
        members.iter().for_each(|&at| narrowest[at] = Some(place as u32));
    }
    let row = |(_, (role, members)): (String, (String, Vec<usize>))| {
        let mut provenance = Shares::default();
        let mut findings = Counts::default();
        for &at in &members {
            provenance += examined[at].shares;
            findings.add(&rows[at]);
        }
        let units: BTreeSet<&str> = members.iter().filter_map(|&at| statements[at].unit.as_deref()).collect();
        PeerRow {
            role,
            statements: members.len() as u32,
            units: units.len() as u32,
            median_specificity: median(members.iter().filter_map(|&at| rows[at].specificity)),
            provenance,
            findings,
        }
    };
    (groups.into_iter().map(row).collect(), narrowest)
}

fn roles(statement: &Statement) -> impl Iterator<Item = &str> {
    let role = statement.role.as_deref().unwrap_or_default();
    role.split([',', ';', '\n']).map(str::trim).filter(|role| !role.is_empty())
}

fn key(role: &str) -> String {
    strict_line(role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_names_several_counts_for_each() {
        let statement =
            Statement { role: Some("Bí thư chi bộ, Giáo viên".into()), ..Statement::default() };
        assert_eq!(roles(&statement).map(key).collect::<Vec<_>>(), ["bí thư chi bộ", "giáo viên"]);
    }
}
