//! Items to the manifestations of decline they take up, and what they set against each.

use serde::Serialize;

use super::case::Case;
use crate::{
    Span,
    lexicon::Kind,
    provenance::Provenance,
    register::{CueKind, Manifestation},
};

/// A manifestation that a statement or a plan takes up, and whether it says what will be done, by whom and
/// by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakenUp {
    /// Its number, from 1.
    pub number: u8,
    /// Its short name.
    pub name: String,
    /// Whether sources agree on its place among the others.
    pub confirmed: bool,
    /// Where it is named.
    pub span: Span,
    /// Whether the item, or the next one, says what will be done.
    pub remedy: bool,
    /// Whether it says who.
    pub person: bool,
    /// Whether it says by when or how often.
    pub time: bool,
}

/// The manifestations taken up, each once, left to right. Form, rules and set phrases take up nothing.
pub(super) fn find(case: &Case<'_>) -> Vec<TakenUp> {
    let mut taken: Vec<TakenUp> = Vec::new();
    for (place, manifestation) in case.registers.manifestations().find(case.tokens()) {
        let traced = &case.traced[place.start as usize..place.end as usize];
        let said = traced.iter().any(|one| matches!(one, Some(Provenance::Own | Provenance::Copied(_))));
        if said && taken.iter().all(|known| known.number != manifestation.number) {
            taken.push(take(case, case.span(&place), manifestation));
        }
    }
    taken
}

fn take(case: &Case<'_>, span: Span, manifestation: &Manifestation) -> TakenUp {
    let items = &case.specificity.items;
    let at = items.iter().position(|item| item.span.overlaps(span));
    // What is done about it often stands in the item below.
    let near = at.map_or(&items[..0], |at| &items[at..items.len().min(at + 2)]);
    let mut remedy = false;
    let (mut person, mut time) = (false, false);
    for (below, item) in near.iter().enumerate() {
        let places = case.text.places_in(item.span);
        let opens = case.has(CueKind::Remedy, places.clone());
        if below > 0 && !opens {
            break;
        }
        let tokens = &case.tokens()[places.start as usize..places.end as usize];
        let acts = case.registers.lexicon().scan(tokens).iter().any(|found| found.kind == Kind::Observable);
        remedy |= opens || acts;
        person |= item.has.person;
        time |= item.has.deadline;
    }
    TakenUp {
        number: manifestation.number,
        name: manifestation.name.clone(),
        confirmed: manifestation.confirmed,
        span,
        remedy,
        person,
        time,
    }
}
