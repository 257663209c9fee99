//! Duties that no pledge takes up, and pledges on them that say nothing that could be checked.

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    specificity::{Discount, Slots, Specificity},
};

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
        .filter(|item| !checkable(item.has) && is_deed(item.discount))
        .map(|item| Evidence { duty: item.duty, ..Evidence::here(item.span) })
        .collect();
    [
        Finding::new(FindingKind::OffDuty, off.len() as u32, duties.len() as u32, off),
        Finding::new(FindingKind::Vague, vague.len() as u32, on_duties.count() as u32, vague),
    ]
    .into_iter()
    .flatten()
}

/// Whether there is anything to check a pledge by; a person alone is not.
fn checkable(has: Slots) -> bool {
    has.quantity || has.deadline || has.place_or_unit || has.product_or_measure
}

/// Whether an item promises a deed: neither a report of the past nor a bare "không…".
fn is_deed(discount: Option<Discount>) -> bool {
    !matches!(discount, Some(Discount::Past | Discount::Negative | Discount::Duplicate))
}
