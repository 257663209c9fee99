//! Items to their judged parts.

use std::collections::HashSet;

use super::{
    Discount,
    duty::Tasks,
    mark::{Gap, Mark, Shape},
    part::{Judge, Part},
};
use crate::{
    Span,
    lexicon::Kind,
    text::{self, Text},
};

/// One item and its parts.
pub(super) struct Item {
    pub span: Span,
    pub section: Option<u32>,
    pub parts: Vec<Part>,
}

/// Judges every item of `text`.
pub(super) fn judge(raw: &str, text: &Text, marks: &[Mark], tasks: &Tasks) -> Vec<Item> {
    let cased = marks.iter().any(|mark| mark.shape == Shape::Capital);
    let mut judge = Judge {
        raw,
        text,
        marks,
        tasks,
        cased,
        past: false,
        announces: false,
        end: 0,
        seen: HashSet::default(),
    };
    let mut items = Vec::with_capacity(text.items.len());
    let mut context = 0;
    let mut section = None;
    for item in &text.items {
        if item.section != section {
            section = item.section;
            context = section.map_or(0, |section| heading_kinds(text, marks, section));
        }
        let personal = item.section.is_none_or(|section| is_professional(text, marks, section));
        judge.end = item.tokens.end as usize;
        judge.announces = announces(raw, text, item);
        let range = item.tokens.start as usize..item.tokens.end as usize;
        if let Some(kinds) = opens_part(&marks[range.clone()]) {
            context = kinds;
        }
        let reports = context & PAST_PARTS.iter().fold(0, |bits, kind| bits | kind.bit()) != 0;
        judge.past = reports;
        let mut parts = Vec::new();
        for part in judge.parts(range) {
            // What was achieved is told in one sentence, parted by semicolons.
            judge.past = reports || judge.past && marks[part.start].gap == Gap::Break;
            let part = judge.judge(part);
            judge.past = part.discount == Some(Discount::Past);
            parts.push(Part { counts: part.counts && personal, ..part });
        }
        items.push(Item { span: item.span, section: item.section, parts });
    }
    items
}

/// Headings under which the past is reported.
const PAST_PARTS: [Kind; 3] = [Kind::StrengthPart, Kind::WeaknessPart, Kind::GradePart];
/// Tokens a line of a heading has at most when it was not read as one.
const HEADING: usize = 12;

/// The kinds of a heading that was read as an item.
fn opens_part(marks: &[Mark]) -> Option<u128> {
    let edge = Kind::Header.bit() | Kind::Signature.bit();
    let named = marks.iter().take(4).fold(0, |kinds, mark| kinds | mark.part) & !edge;
    let acts = marks.iter().any(|mark| mark.opens(Kind::Observable));
    (marks.len() <= HEADING && named != 0 && !acts).then_some(named)
}

fn heading_kinds(text: &Text, marks: &[Mark], section: u32) -> u128 {
    let heading = &text.sections[section as usize].tokens;
    marks[heading.start as usize..heading.end as usize].iter().fold(0, |kinds, mark| kinds | mark.part)
}

/// Whether an item ends in a colon.
fn announces(raw: &str, text: &Text, item: &text::Item) -> bool {
    let end = item.span.end as usize;
    let next = text.tokens.get(item.tokens.end as usize).map_or(raw.len(), |next| next.span.start as usize);
    let behind = raw.get(end..next).unwrap_or_default();
    item.span.of(raw).trim_end().ends_with(':') || behind.trim_start().starts_with(':')
}

/// Whether what stands under a heading is held against the statement when it is vague: thoughts, ethics,
/// discipline and manner of work are formulaic by design.
fn is_professional(text: &Text, marks: &[Mark], section: u32) -> bool {
    let kinds = heading_kinds(text, marks, section);
    let formulaic = [
        Kind::IdeologyPart,
        Kind::EthicsPart,
        Kind::DisciplinePart,
        Kind::StylePart,
        Kind::ExamplePart,
        Kind::StrengthPart,
        Kind::WeaknessPart,
        Kind::GradePart,
    ];
    let professional = [Kind::DutyPart, Kind::PlanPart, Kind::RemedyPart, Kind::DirectionPart];
    let any = |wanted: &[Kind]| wanted.iter().any(|kind| kinds & kind.bit() != 0);
    any(&professional) || !any(&formulaic)
}
