//! Items to their judged parts.

use std::collections::HashSet;

use super::{
    duty::Tasks,
    mark::{Mark, Shape},
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
    let mut judge = Judge { raw, text, marks, tasks, cased, announces: false, end: 0, seen: HashSet::default() };
    let mut items = Vec::with_capacity(text.items.len());
    for item in &text.items {
        let personal = item.section.is_none_or(|section| is_professional(text, marks, section));
        judge.end = item.tokens.end as usize;
        judge.announces = announces(raw, text, item);
        let parts = judge.parts(item.tokens.start as usize..item.tokens.end as usize);
        let parts = parts.into_iter().map(|part| judge.judge(part));
        let parts = parts.map(|part| Part { counts: part.counts && personal, ..part }).collect();
        items.push(Item { span: item.span, section: item.section, parts });
    }
    items
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
    let heading = &text.sections[section as usize].tokens;
    let kinds = marks[heading.start as usize..heading.end as usize].iter().fold(0, |kinds, mark| kinds | mark.part);
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
