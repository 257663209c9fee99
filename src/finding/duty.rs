//! Duties that no pledge takes up, and pledges on them that say nothing that could be checked.

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    provenance::Provenance,
    specificity::{Discount, ItemScore, SignalKind, Specificity},
    text::{Item, Text},
};

/// Concreteness up to which a pledge has nothing of its own to hold on to.
const EMPTY: f64 = 0.1;
/// Words outside form and rule from which on an item is a pledge and no field of a form.
const PLEDGE: usize = 6;
/// How plain a signal has to be to be something one could check.
const PLAIN: f64 = 0.4;

/// `off-duty`, shown at `where_pledged`, and `vague`; neither where the text could not be judged or no duties are known.
pub(super) fn find(
    where_pledged: Span,
    text: &Text,
    traced: &[Option<Provenance>],
    specificity: &Specificity,
) -> impl Iterator<Item = Finding> {
    let duties = &specificity.duties;
    let judged = specificity.refused.is_none() && !duties.is_empty();
    let off: Vec<Evidence> = duties
        .iter()
        .filter(|duty| judged && !duty.covered)
        .map(|duty| Evidence { duty: Some(duty.duty), ..Evidence::here(where_pledged) })
        .collect();
    let pledges = if judged { pledges(text, traced, &specificity.items) } else { Vec::new() };
    let on_duties: Vec<&(Span, &[ItemScore])> = pledges
        .iter()
        .filter(|(_, parts)| parts.iter().any(|part| part.on_duties || part.duty.is_some()))
        .collect();
    let vague: Vec<Evidence> = on_duties
        .iter()
        .filter(|(_, parts)| parts.iter().all(is_vague) && parts.iter().any(is_deed))
        .map(|(span, parts)| Evidence {
            duty: parts.iter().find_map(|part| part.duty),
            ..Evidence::here(*span)
        })
        .collect();
    [
        Finding::new(FindingKind::OffDuty, off.len() as u32, duties.len() as u32, off),
        Finding::new(FindingKind::Vague, vague.len() as u32, on_duties.len() as u32, vague),
    ]
    .into_iter()
    .flatten()
}

/// Each pledge of the text with what was judged of it, sentence by sentence.
fn pledges<'a>(
    text: &Text,
    traced: &[Option<Provenance>],
    items: &'a [ItemScore],
) -> Vec<(Span, &'a [ItemScore])> {
    let answers = |tokens: &[Option<Provenance>]| {
        tokens.iter().flatten().filter(|provenance| !provenance.is_excused()).count() >= PLEDGE
    };
    let parts = |span: Span| {
        let start = items.partition_point(|item| item.span.end <= span.start);
        let end = items.partition_point(|item| item.span.start < span.end);
        &items[start..end.max(start)]
    };
    let said = |item: &&Item| answers(&traced[item.tokens.start as usize..item.tokens.end as usize]);
    let pledges = text.items.iter().filter(said).map(|item| (item.span, parts(item.span)));
    pledges.filter(|(_, parts)| !parts.is_empty()).collect()
}

/// Whether there is nothing to check it by, nor a deed of its own; a person alone is nothing to check.
fn is_vague(part: &ItemScore) -> bool {
    let person = [SignalKind::Person, SignalKind::How, SignalKind::Own];
    let checkable =
        part.signals.iter().any(|signal| !person.contains(&signal.kind) && signal.strength >= PLAIN);
    !checkable && part.concreteness < EMPTY
}

/// Whether it promises a deed: neither a report of the past nor a bare "không…".
fn is_deed(part: &ItemScore) -> bool {
    !matches!(part.discount, Some(Discount::Past | Discount::Negative | Discount::Duplicate))
}
