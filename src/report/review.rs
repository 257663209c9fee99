//! What a person judged of findings before, carried over to this report.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Report;
use crate::finding::Seal;

/// What a person said of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Id of the statement.
    pub id: String,
    /// Code of the finding.
    pub code: String,
    /// What the finding is known by.
    pub seal: Seal,
    /// What was said.
    pub verdict: Verdict,
}

/// What was said of a finding, by whom and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Seen, or accepted as it is.
    pub state: State,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub by: String,
    /// On which day, `2024-03-15`.
    pub when: String,
    /// Whether the text has shifted since.
    pub shifted: bool,
}

/// How far a finding has been dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Somebody looked at it.
    Seen,
    /// Somebody looked at it and it may stay.
    Accepted,
}

impl Report {
    /// Carries over what was said of its findings; gives back the places of the reviews that match none.
    ///
    /// A review belongs to the finding of its code in its statement that has its seal, or else to the one whose
    /// seal is most alike. Of several for one finding the last holds. Linear in the reviews and the findings.
    pub fn review(&mut self, reviews: &[Review]) -> Vec<usize> {
        let mut rows: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, review) in reviews.iter().enumerate() {
            rows.entry(review.id.as_str()).or_default().push(at);
        }
        let mut matched = vec![false; reviews.len()];
        for row in &mut self.statements {
            for &at in rows.get(row.id.as_str()).into_iter().flatten() {
                let review = &reviews[at];
                let known = row.findings.iter_mut().filter(|finding| finding.code == review.code);
                let best =
                    known.filter(|finding| finding.seal.is_alike(&review.seal)).max_by_key(|finding| {
                        (finding.seal.is_same(&review.seal), finding.seal.agreement(&review.seal))
                    });
                if let Some(finding) = best {
                    matched[at] = true;
                    let shifted = !finding.seal.is_same(&review.seal);
                    finding.reviewed = Some(Verdict { shifted, ..review.verdict.clone() });
                }
            }
        }
        (0..reviews.len()).filter(|&at| !matched[at]).collect()
    }
}
