//! Marked tokens to those that may earn.

use std::ops::Range;

use super::{
    duty::Tasks,
    mark::{Gap, Mark, Masked, Shape},
};
use crate::{
    lexicon::Kind,
    text::{Text, TokenKind},
};

/// Tokens of a quoted title from which on it earns nothing.
const QUOTED: usize = 7;
/// Tokens a citation runs on behind its number at most.
const CITED: usize = 30;

/// Masks whatever is not the author's own.
pub(super) fn mask(raw: &str, text: &Text, excused: &[bool], tasks: &Tasks, marks: &mut [Mark]) {
    for mark in marks.iter_mut().filter(|mark| mark.stock != 0 && mark.stock & Kind::Hedge.bit() == 0) {
        mark.masked = Masked::Stock;
    }
    quoted(raw, text, marks);
    citations(raw, text, marks);
    for run in tasks.pasted(&text.tokens) {
        marks[run].iter_mut().for_each(|mark| mark.masked = Masked::Pasted);
    }
    for (mark, _) in marks.iter_mut().zip(excused).filter(|(_, excused)| **excused) {
        mark.masked = Masked::Excused;
    }
}

/// Long quotes are titles of themes and movements.
fn quoted(raw: &str, text: &Text, marks: &mut [Mark]) {
    let mut open: Option<usize> = None;
    let mut last = 0;
    for (place, token) in text.tokens.iter().enumerate() {
        let between = &raw[last..token.span.start as usize];
        last = token.span.end as usize;
        if between.len() < 2 && between != "\"" {
            continue;
        }
        let closes = between.contains(['”', '»']) || open.is_some() && between.contains('"');
        if let Some(start) = open.filter(|_| closes || between.contains('\n')) {
            if closes && place - start >= QUOTED {
                marks[start..place].iter_mut().for_each(|mark| mark.masked = Masked::Quoted);
            }
            open = None;
        }
        if between.contains(['“', '«']) || !closes && between.contains('"') {
            open = Some(place);
        }
    }
}

/// `Quy định số 37-QĐ/TW ngày 25/10/2021 về …` up to the next comma.
fn citations(raw: &str, text: &Text, marks: &mut [Mark]) {
    let mut place = 0;
    while place < marks.len() {
        match cited(raw, text, marks, place) {
            Some(run) => {
                place = run.end;
                marks[run].iter_mut().for_each(|mark| mark.masked = Masked::Citation);
            }
            None => place += 1,
        }
    }
}

fn cited(raw: &str, text: &Text, marks: &[Mark], at: usize) -> Option<Range<usize>> {
    let number = if marks[at].opens(Kind::Citation) {
        let end = at + marks[at].len as usize;
        (end..marks.len().min(end + 4)).find(|&place| marks[place].shape == Shape::Digit)?
    } else {
        at
    };
    let spelled = text.tokens[number].span.of(raw);
    let coded = text.tokens[number].kind != TokenKind::Number
        && spelled.starts_with(|c: char| c.is_ascii_digit())
        && spelled.contains(['-', '–', '/'])
        && spelled.chars().filter(|c| c.is_uppercase()).count() >= 2;
    if number == at && !coded {
        return None;
    }
    let mut end = number + 1;
    while end < marks.len() && end < number + CITED && marks[end].gap < Gap::Comma {
        let mark = &marks[end];
        if mark.opens(Kind::DeadlineOpener) || mark.opens(Kind::Deadline) || mark.opens(Kind::Frequency) {
            break;
        }
        end += 1;
    }
    Some(at..end)
}
