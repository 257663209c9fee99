//! A text to its judged items.

use std::{collections::HashSet, ops::Range};

use foldhash::fast::FixedState;

use super::{
    Discount,
    duty::Tasks,
    item::{Item, Judge},
    mark::{Gap, Mark, Masked, Shape},
    mask,
};
use crate::{lexicon::Kind, text::Text};

/// Headings under which the past is reported.
const PAST_PARTS: [Kind; 3] = [Kind::StrengthPart, Kind::WeaknessPart, Kind::GradePart];
/// Tokens a line of a heading has at most when it was not read as one.
const HEADING: usize = 12;
/// Concreteness from which on an act counts that stands in no item of the text, as in lines of capitals.
const STRAY: f64 = 0.2;

/// Judges every item of `text`, left to right.
pub(super) fn judge(raw: &str, text: &Text, marks: &[Mark], tasks: &Tasks) -> Vec<Item> {
    let cased = marks.iter().any(|mark| mark.shape == Shape::Capital);
    let mut judge = Judge {
        raw,
        text,
        marks,
        tasks,
        cased,
        past: false,
        start: 0,
        seen: HashSet::with_capacity_and_hasher(text.tokens.len(), FixedState::default()),
    };
    let mut items = Vec::with_capacity(text.items.len());
    let mut context = 0;
    let mut section = None;
    for line in lines(text) {
        if line.section != section {
            section = line.section;
            let kinds = section.map_or(0, |section| heading_kinds(text, marks, section));
            context = if kinds == 0 { context } else { kinds };
        }
        judge.start = line.tokens.start;
        for part in parts(raw, text, marks, &line) {
            if let Some(kinds) = opens_part(&marks[part.clone()]) {
                context = kinds;
            }
            let reports = context & PAST_PARTS.iter().fold(0, |bits, kind| bits | kind.bit()) != 0;
            // What was achieved is told in one sentence, parted by semicolons.
            judge.past = reports || judge.past && marks[part.start].gap == Gap::Break;
            let acts = marks[part.clone()].iter().any(|mark| mark.is_own() && mark.opens(Kind::Observable));
            let item = judge.judge(part);
            judge.past = item.discount == Some(Discount::Past);
            let stray = !line.is_item
                && !(item.concreteness >= STRAY && (acts || item.specific && item.has.quantity));
            if !stray {
                items.push(Item { section, counts: item.counts && is_professional(context), ..item });
            }
        }
    }
    items
}

/// A run of tokens: an item of the text, or what stands between two.
struct Line {
    tokens: Range<usize>,
    section: Option<u32>,
    is_item: bool,
}

/// The items of the text and what stands between them: nothing an author wrote is passed over because of how
/// it was laid out.
fn lines(text: &Text) -> Vec<Line> {
    let mut lines = Vec::with_capacity(text.items.len() * 2 + 1);
    let mut start = 0;
    let mut section = None;
    for item in &text.items {
        let tokens = item.tokens.start as usize..item.tokens.end as usize;
        if start < tokens.start {
            lines.push(Line { tokens: start..tokens.start, section, is_item: false });
        }
        start = tokens.end;
        section = item.section;
        lines.push(Line { tokens, section, is_item: true });
    }
    if start < text.tokens.len() {
        lines.push(Line { tokens: start..text.tokens.len(), section, is_item: false });
    }
    lines
}

/// Cuts a line at the ends of sentences and at semicolons.
fn parts(raw: &str, text: &Text, marks: &[Mark], line: &Line) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = line.tokens.start;
    for place in start + 1..=line.tokens.end {
        // What is no item was laid out by its lines alone.
        let broken = |place: usize| !line.is_item && mask::starts_line(raw, text, place);
        if place == line.tokens.end || marks[place].gap >= Gap::Break || broken(place) {
            if marks[start..place].iter().any(|mark| mark.masked != Masked::Header) {
                parts.push(start..place);
            }
            start = place;
        }
    }
    parts
}

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

/// Whether what stands under a heading is held against the statement when it is vague: thoughts, ethics,
/// discipline and manner of work are formulaic by design.
fn is_professional(kinds: u128) -> bool {
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
