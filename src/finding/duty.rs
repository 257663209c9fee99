//! Duties that no pledge takes up, and pledges on them that say nothing that could be checked.

use super::{Evidence, Finding, FindingKind};
use crate::{Span, specificity::Specificity};

/// `off-duty`, shown at `where_pledged`, and `vague`; neither where the text could not be judged or no duties are known.
pub(super) fn find(where_pledged: Span, specificity: &Specificity) -> impl Iterator<Item = Finding> {
    let duties = &specificity.duties;
    let judged = specificity.refused.is_none() && !duties.is_empty();
    let off: Vec<Evidence> = duties
        .iter()
        .filter(|duty| judged && !duty.covered)
        .map(|duty| Evidence { duty: Some(duty.duty), ..Evidence::here(where_pledged) })
        .collect();
    let on_duties = specificity.items.iter().filter(|item| judged && item.duty.is_some());
    let vague: Vec<Evidence> = on_duties
        .clone()
        .filter(|item| !item.has.checkable())
        .map(|item| Evidence { duty: item.duty, ..Evidence::here(item.span) })
        .collect();
    [
        Finding::new(FindingKind::OffDuty, off.len() as u32, duties.len() as u32, off),
        Finding::new(FindingKind::Vague, vague.len() as u32, on_duties.count() as u32, vague),
    ]
    .into_iter()
    .flatten()
}
