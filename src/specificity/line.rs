//! Long lines to where their line breaks were lost.

mod bullet;
mod capital;
mod label;
mod numbering;
mod table;
mod uncased;

use std::{cell::OnceCell, collections::HashSet};

use foldhash::fast::FixedState;

pub(super) use self::table::border;
use self::{bullet::Bullets, label::Labels, numbering::Numbering, table::Table, uncased::Years};
use super::mark::{Gap, Mark, Shape};
use crate::text::{INCOMPLETE, Key, Token, key};

/// Tokens from which on a line may be several that were joined.
const LONG: usize = 60;
/// Tokens from which on it may be a list of dashes or the rows of a table.
const SHORT: usize = 40;
/// Tokens from which on a text without line breaks may have lost them.
const ALONE: usize = 16;
/// Numbers in a row, dashes or first cells of rows that make a list.
const LISTED: usize = 3;
/// Words that no line of a list ends with, beside those that none ends with.
const NEEDY: [Key; 2] = key!["có", "tôi"];

/// Marks where a line began before its line breaks became spaces: at the number or bullet of a list, at a
/// word with a capital that is no name, where capitals begin and end.
///
/// Says whether there is such a place.
pub(super) fn restore(raw: &str, tokens: &[Token], marks: &mut [Mark]) -> bool {
    let mut start = 0;
    let mut any = false;
    for end in 1..=marks.len() {
        if end < marks.len() && !marks[end].line {
            continue;
        }
        let whole = start == 0 && end == marks.len();
        if end - start >= if whole { ALONE } else { SHORT } {
            let lost = Line { raw, tokens, marks, start, end, small: OnceCell::new() }.lost();
            any |= !lost.is_empty();
            for place in lost {
                (marks[place].line, marks[place].lost) = (true, true);
            }
        }
        start = end;
    }
    any
}

/// Some tokens from one line break to the next.
struct Line<'a> {
    raw: &'a str,
    tokens: &'a [Token],
    marks: &'a [Mark],
    start: usize,
    end: usize,
    /// The words of the line that stand in small letters, by themselves.
    small: OnceCell<HashSet<Key, FixedState>>,
}

impl Line<'_> {
    /// Where a break was lost inside the line, in order.
    fn lost(&self) -> Vec<usize> {
        let cased = self.is_cased();
        let rows = numbering::rows(self);
        let table = Table::of(self, &rows, cased);
        let bullets = Bullets::of(self);
        let labels = Labels::of(self);
        let years = Years::of(self);
        let mut numbering = Numbering::of(self, rows, table.is_listed());
        // Signs open a line in a short one, too, where they make a list.
        let whole = self.end - self.start >= if self.is_text() { ALONE } else { LONG };
        // Where the line at hand begins, behind its number, and its last sentence.
        let (mut start, mut sentence) = (self.start, self.start);
        let mut listed = numbering.is_next(self.start);
        // Whether the line at hand has a number, and what is counted off in words.
        let (mut numbered, mut counted) = (false, 0);
        let mut lost = Vec::new();
        for place in self.start + 1..self.end {
            // What follows a number stands on its line.
            if std::mem::take(&mut listed) {
                listed = numbering.is_next(place);
                (start, numbered) = (place, true);
                continue;
            }
            if self.marks[place].gap >= Gap::Stop {
                sentence = place;
            }
            let headed = whole && cased && self.is_headed(start, place, numbered);
            // No other phrase is cut: "… và cam kết đầu năm" and "Điều hành …" are no `năm điều`.
            if self.marks[place].len == 0 && !(headed && numbered) {
                continue;
            }
            listed = numbering.is_next(place);
            let counted_off = self.is_counted_off(place, &mut counted);
            let parted = bullets.part(place, start) || table.opens_row(place) || labels.open(place);
            let opens = || {
                listed
                    || counted_off
                    || bullets.open(place)
                    || self.is_apart(place)
                    || self.is_field(place)
                    || self.is_unit(start, place)
                    || years.open(place)
                    || if cased {
                        self.is_shouting(place)
                            || self.is_between(place)
                            || self.is_opening(place)
                            || headed
                            || self.is_titled(sentence, place)
                    } else {
                        self.is_year_of(place) || self.is_act(start, place)
                    }
            };
            if parted || whole && opens() {
                lost.push(place);
                (start, numbered) = (place, false);
            }
        }
        lost
    }

    /// Whether it is all there is.
    fn is_text(&self) -> bool {
        self.start == 0 && self.end == self.marks.len()
    }

    fn small(&self) -> &HashSet<Key, FixedState> {
        let small = |&place: &usize| self.marks[place].shape == Shape::Lower && self.marks[place].len == 1;
        let words = || (self.start..self.end).filter(small).map(|place| self.tokens[place].strict).collect();
        self.small.get_or_init(words)
    }

    /// Whether most words are in small letters.
    fn is_cased(&self) -> bool {
        let count =
            |shape| self.marks[self.start..self.end].iter().filter(|mark| mark.shape == shape).count();
        count(Shape::Lower) > count(Shape::Upper)
    }

    fn word(&self, place: usize) -> &str {
        self.tokens.get(place).map_or("", |token| token.span.of(self.raw))
    }

    /// What stands before a token.
    fn gap(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.tokens[before].span.end as usize);
        let end = self.tokens.get(place).map_or(self.raw.len(), |token| token.span.start as usize);
        self.raw.get(start..end).unwrap_or_default()
    }

    fn shape(&self, place: usize) -> Option<Shape> {
        (place < self.end).then(|| self.marks[place].shape)
    }

    /// Whether no line ends with a token.
    fn is_needy(&self, place: usize) -> bool {
        let word = self.tokens[place].strict;
        // "Những việc chưa được Có ba điều …".
        let ended = word == key!("được") && self.shape(place + 1) == Some(Shape::Capital);
        (INCOMPLETE.contains(&word) || NEEDY.contains(&word)) && !ended
    }

    /// Whether more than one space stands before a capital.
    fn is_apart(&self, place: usize) -> bool {
        let gap = self.gap(place);
        gap.len() > 1
            && gap.ends_with("  ")
            && matches!(self.shape(place), Some(Shape::Capital | Shape::Upper | Shape::Digit))
    }
}

/// Half of the stretches from one place to the next are at least as long.
fn median(places: &[usize]) -> usize {
    let mut lengths: Vec<usize> = places.windows(2).map(|pair| pair[1] - pair[0]).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().unwrap_or(0)
}
