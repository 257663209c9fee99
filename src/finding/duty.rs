//! Duties that no pledge takes up, and pledges on them that say nothing that could be checked.

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Span,
    provenance::Provenance,
    register::CueKind,
    specificity::{Discount, ItemScore, SignalKind},
    statement::Kind,
    text::{Item, SectionKind, Text},
};

/// Concreteness up to which a pledge has nothing of its own to hold on to.
const EMPTY: f64 = 0.1;
/// Words outside form and rule from which on an item is a pledge and no field of a form, and under a heading on the
/// duties.
const PLEDGE: usize = 6;
const ANSWER: usize = 2;
/// Words beside those of the duties up to which a pledge only repeats them.
const REPEATED: u8 = 3;
/// How plain a signal has to be to be something one could check.
const PLAIN: f64 = 0.4;

/// `off-duty`, and `vague`, without known duties under a heading on them alone; neither where the text could not be
/// judged. What was `found` to be somebody else's or damaged is no pledge of the author's.
pub(super) fn find(case: &Case<'_>, found: &[Finding]) -> impl Iterator<Item = Finding> + use<> {
    let Case { statement, text, traced, specificity, where_pledged, .. } = *case;
    let duties = &specificity.duties;
    let strange = strange(found);
    let judged = specificity.refused.is_none();
    // In a review what was done counts as what is promised elsewhere.
    let reports = statement.kind == Some(Kind::KiemDiem);
    let pledges = if judged { pledges(text, traced, &specificity.items) } else { Vec::new() };
    // A deed that names no duty may serve one: what it belongs to is left to the reader.
    let free = pledges.iter().flat_map(|(_, parts)| *parts).filter(|part| may_serve(part)).count();
    let open = duties.iter().filter(|duty| !duty.covered).count();
    let off: Vec<Evidence> = duties
        .iter()
        .filter(|duty| judged && !duty.covered && open > free)
        .map(|duty| Evidence { duty: Some(duty.duty), ..Evidence::here(where_pledged) })
        .collect();
    let on_duties: Vec<&(Span, &[ItemScore])> = pledges
        .iter()
        .filter(|(_, parts)| {
            parts.iter().any(|part| (part.on_duties || part.duty.is_some()) && !part.pledge.frame)
        })
        .filter(|(span, _)| !is_apart(text, *span) && !overlaps_any(&strange, *span) && !owns_up(case, *span))
        .collect();
    let vague: Vec<Evidence> = on_duties
        .iter()
        .filter(|(_, parts)| parts.iter().all(is_vague) && parts.iter().any(|part| is_deed(part, reports)))
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

/// Whether an item owns up to a fault or, beside a part on the duties, answers to the theme or is on thoughts, conduct
/// or discipline: none is a pledge on the duties.
fn is_apart(text: &Text, item: Span) -> bool {
    let at = text.items.partition_point(|other| other.span.start < item.start);
    let section = text.items.get(at).and_then(|item| item.section);
    let kind = section.map(|section| text.sections[section as usize].kind);
    let duties = || text.sections.iter().any(|section| section.kind == SectionKind::Duties);
    let aside = [SectionKind::Theme, SectionKind::Thought, SectionKind::Ethics, SectionKind::Discipline];
    kind == Some(SectionKind::Shortcomings) || kind.is_some_and(|kind| aside.contains(&kind)) && duties()
}

/// What was found to be somebody else's or damaged, left to right.
fn strange(found: &[Finding]) -> Vec<Span> {
    let kinds = [FindingKind::Residue, FindingKind::DamagedText];
    let of = found.iter().filter(|finding| kinds.contains(&finding.kind));
    let mut spans: Vec<Span> =
        of.flat_map(|finding| &finding.evidence).map(|evidence| evidence.span).collect();
    spans.sort_unstable_by_key(|span| (span.end, span.start));
    spans
}

fn overlaps_any(spans: &[Span], item: Span) -> bool {
    let next = spans.partition_point(|span| span.end <= item.start);
    spans.get(next).is_some_and(|span| span.overlaps(item))
}

/// Whether an item speaks of a fault, in whatever words: "đôi khi quá say nghề".
fn owns_up(case: &Case<'_>, item: Span) -> bool {
    let places = case.text.places_in(item);
    [CueKind::WeaknessLabel, CueKind::Softener].into_iter().any(|kind| case.has(kind, places.clone()))
}

/// Each pledge of the text with what was judged of it, sentence by sentence.
fn pledges<'a>(
    text: &Text,
    traced: &[Option<Provenance>],
    items: &'a [ItemScore],
) -> Vec<(Span, &'a [ItemScore])> {
    let words = |tokens: &[Option<Provenance>]| {
        tokens.iter().flatten().filter(|provenance| !provenance.is_excused()).count()
    };
    let parts = |span: Span| {
        let start = items.partition_point(|item| item.span.end <= span.start);
        let end = items.partition_point(|item| item.span.start < span.end);
        &items[start..end.max(start)]
    };
    let said = |item: &Item, parts: &[ItemScore]| {
        let own = words(&traced[item.tokens.start as usize..item.tokens.end as usize]);
        own >= PLEDGE || own >= ANSWER && parts.iter().any(|part| part.on_duties || part.pledge.named)
    };
    let pledges = text.items.iter().map(|item| (item, parts(item.span)));
    let pledges =
        pledges.filter(|(item, parts)| said(item, parts) && !parts.iter().all(|part| part.pledge.frame));
    pledges.map(|(item, parts)| (item.span, parts)).filter(|(_, parts)| !parts.is_empty()).collect()
}

/// Whether there is nothing to check it by, nor a deed of its own; a person alone is nothing to check.
fn is_vague(part: &ItemScore) -> bool {
    let person = [SignalKind::Person, SignalKind::How, SignalKind::Own];
    let checkable =
        part.signals.iter().any(|signal| !person.contains(&signal.kind) && signal.strength >= PLAIN);
    !checkable && part.concreteness < EMPTY && (part.pledge.own <= REPEATED || part.pledge.tasks)
}

/// Whether it is a deed of the author's work that names none of the duties; in a review also one that was done.
fn may_serve(part: &ItemScore) -> bool {
    let counted =
        part.signals.iter().any(|signal| signal.kind == SignalKind::Quantity && signal.strength > PLAIN);
    let deed = part.specific || part.discount == Some(Discount::Past) && counted;
    let pledge = part.pledge;
    deed && pledge.professional && !pledge.named && !pledge.frame && !pledge.kinship.is_foreign()
}

/// Whether it tells a deed: no bare "không…", and a report of the past only where `reports` are asked for.
fn is_deed(part: &ItemScore, reports: bool) -> bool {
    match part.discount {
        Some(Discount::Past) => reports,
        discount => !matches!(discount, Some(Discount::Negative | Discount::Duplicate)),
    }
}
