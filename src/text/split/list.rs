//! A sentence with a list behind a colon to the acts it names.

use std::ops::Range;

use super::Source;
use crate::text::{Key, key};

/// Words of the shortest act: `nhắc việc đến hạn`.
const SHORTEST: usize = 4;

/// The parts of `Tôi sẽ: …; …; …`, if every part is a full act.
pub(super) fn acts(source: Source<'_>, sentence: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let colon = (sentence.start + 1..sentence.end).find(|&place| source.gap(place).starts_with(':'))?;
    if source.is(colon - 1, key!("gồm")) {
        return None;
    }
    let mut acts = Vec::new();
    let mut start = colon;
    for place in colon + 1..=sentence.end {
        if place == sentence.end || source.gap(place).starts_with(';') {
            acts.push(start + usize::from(source.is(start, key!("và")))..place);
            start = place;
        }
    }
    let is_full = |act: &Range<usize>| {
        act.len() >= SHORTEST && source.is_small(act.start) && !source.is_any(act.start, &THINGS)
    };
    (acts.len() > 1 && acts.iter().all(is_full)).then_some(acts)
}

/// Words that open a thing rather than an act.
const THINGS: [Key; 10] = key!["các", "những", "một", "hai", "ba", "việc", "về", "theo", "là", "do"];
