//! A sentence with a list behind a colon to the acts it names.

use std::ops::Range;

use super::Source;
use crate::text::{Key, key};

/// Words of the shortest act: `nhắc việc đến hạn`.
const SHORTEST: usize = 4;

/// The parts of `Tôi sẽ: …; …; …` when every part is a full act, else the sentence whole.
pub(super) fn acts(source: Source<'_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let inner = |place: &usize| *place > sentence.start;
    let Some(colon) = sentence.clone().filter(inner).find(|&place| source.gap(place).starts_with(':')) else {
        return vec![sentence];
    };
    if source.is(colon - 1, key!("gồm")) {
        return vec![sentence];
    }
    let mut parts = Vec::new();
    let mut start = colon;
    for place in colon + 1..=sentence.end {
        if place == sentence.end || source.gap(place).starts_with(';') {
            parts.push(start..place);
            start = place;
        }
    }
    let parts: Vec<Range<usize>> = parts
        .into_iter()
        .map(|part| if source.is(part.start, key!("và")) { part.start + 1..part.end } else { part })
        .collect();
    let full = parts.len() > 1
        && parts.iter().all(|part| {
            part.len() >= SHORTEST && source.is_small(part.start) && !source.is_any(part.start, &THINGS)
        });
    if full { parts } else { vec![sentence] }
}

/// Words that open a thing rather than an act.
const THINGS: [Key; 10] = key!["các", "những", "một", "hai", "ba", "việc", "về", "theo", "là", "do"];
