//! Tokens to sentences, items and sections.

mod end;
mod heading;
mod list;
mod marker;
mod unit;

use std::{collections::HashMap, ops::Range};

use foldhash::fast::FixedState;
use unicode_normalization::UnicodeNormalization;

pub use self::heading::SectionKind;
use self::{heading::Role, unit::Unit};
use super::{Key, Token, TokenKind};
use crate::Span;

/// One pledge or other content unit: a numbered line, a bullet, a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Where it stands, without its number or bullet.
    pub span: Span,
    /// Its tokens, as places in [`Text::tokens`](super::Text::tokens).
    pub tokens: Range<u32>,
    /// The section it stands in, as a place in [`Text::sections`](super::Text::sections).
    pub section: Option<u32>,
}

/// A heading, and what kind of part it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading, without its number.
    pub heading: Span,
    /// What the part is about.
    pub kind: SectionKind,
    /// The tokens of the heading, as places in [`Text::tokens`](super::Text::tokens).
    pub tokens: Range<u32>,
}

/// Raw text and its tokens, and the questions both are needed for.
#[derive(Clone, Copy)]
struct Source<'a> {
    raw: &'a str,
    tokens: &'a [Token],
    composed: &'a Composed,
}

/// Words whose marks stand by themselves, by place, as they are written in composed letters.
type Composed = HashMap<usize, String, FixedState>;

/// The composed spellings; none for most texts.
fn compose(raw: &str, tokens: &[Token]) -> Composed {
    // The first bytes of U+0300 to U+036F; no composed Vietnamese letter has them.
    let apart = |word: &str| word.bytes().any(|byte| matches!(byte, 0xCC | 0xCD));
    if !apart(raw) {
        return Composed::default();
    }
    let words = tokens.iter().map(|token| token.span.of(raw)).enumerate();
    words.filter(|(_, word)| apart(word)).map(|(place, word)| (place, word.nfc().collect())).collect()
}

impl<'a> Source<'a> {
    /// What stands before a token; behind the last one, for the number of tokens; nothing beyond.
    fn gap(self, place: usize) -> &'a str {
        let behind =
            |before: usize| self.tokens.get(before).map_or(self.raw.len(), |token| token.span.end as usize);
        let start = place.checked_sub(1).map_or(0, behind);
        let end = self.tokens.get(place).map_or(self.raw.len(), |token| token.span.start as usize);
        &self.raw[start..end]
    }

    #[inline]
    fn word(self, place: usize) -> &'a str {
        let written = || self.tokens.get(place).map_or("", |token| token.span.of(self.raw));
        if self.composed.is_empty() {
            return written();
        }
        self.composed.get(&place).map_or_else(written, String::as_str)
    }

    fn kind(self, place: usize) -> Option<TokenKind> {
        self.tokens.get(place).map(|token| token.kind)
    }

    /// Whether the token is this word, in any case.
    fn is(self, place: usize, word: Key) -> bool {
        self.tokens.get(place).is_some_and(|token| token.strict == word)
    }

    /// Whether the token is one of these words, in any case.
    fn is_any(self, place: usize, words: &[Key]) -> bool {
        self.tokens.get(place).is_some_and(|token| words.contains(&token.strict))
    }

    /// Whether the token opens with a capital letter.
    fn is_capital(self, place: usize) -> bool {
        self.word(place).starts_with(char::is_uppercase)
    }

    fn is_small(self, place: usize) -> bool {
        self.word(place).starts_with(char::is_lowercase)
    }

    /// Whether the token is a word of two letters or more, all of them capitals.
    fn is_shouted(self, place: usize) -> bool {
        let word = self.word(place);
        self.is_capital(place)
            && word.chars().nth(1).is_some()
            && !word.chars().any(|letter| letter.is_lowercase() || letter.is_numeric())
    }
}

/// A unit and what it is; a heading that runs into its text is cut from it.
struct Part {
    tokens: Range<usize>,
    role: Role,
    unit: Unit,
}

fn parts(source: Source<'_>) -> Vec<Part> {
    let units = unit::units(source);
    let mut parts = Vec::with_capacity(units.len());
    for (place, unit) in units.iter().enumerate() {
        let (before, after) = (place.checked_sub(1).map(|before| &units[before]), units.get(place + 1));
        let role = heading::role(source, unit, before, after);
        let mut tokens = unit.tokens.clone();
        if let Role::Heading(heading, _) = &role
            && heading.end < tokens.end
        {
            let heading = heading.clone();
            tokens.start = heading.end;
            parts.push(Part { tokens: heading, role, unit: unit.clone() });
            let unit = Unit { marker: None, ..unit.clone() };
            parts.push(Part { tokens, role: Role::Item, unit });
        } else {
            parts.push(Part { tokens, role, unit: unit.clone() });
        }
    }
    parts
}

/// What a text falls into.
#[derive(Default)]
pub(super) struct Split {
    pub(super) items: Vec<Item>,
    pub(super) sections: Vec<Section>,
    pub(super) sentences: Vec<Span>,
}

/// Finds the items, the sections and the sentences of a text.
pub(super) fn split(raw: &str, tokens: &[Token]) -> Split {
    let composed = compose(raw, tokens);
    let source = Source { raw, tokens, composed: &composed };
    let parts = parts(source);
    let sentences = sentences(source, &parts);
    let (items, sections) = items(source, parts);
    Split { items, sections, sentences }
}

/// The items and the sections they stand in.
///
/// A numbered or bulleted line is one item with all its sentences; elsewhere every sentence is one. Titles,
/// lines about the person, signatures and lines that only announce what follows are neither.
fn items(source: Source<'_>, parts: Vec<Part>) -> (Vec<Item>, Vec<Section>) {
    let tokens = source.tokens;
    let mut items: Vec<Item> = Vec::new();
    let mut sections = Vec::new();
    // Whether the last item takes in the sentences that follow it.
    let mut gathers = false;
    for Part { tokens: body, role, unit } in parts {
        let asks = source.gap(body.end).starts_with('?');
        if unit.follows && gathers && (role == Role::Item || asks) {
            if let Some(last) = items.last_mut() {
                last.tokens.end = body.end as u32;
                last.span = last.span.to(until_mark(source, &body));
            }
            continue;
        }
        gathers = false;
        match role {
            Role::Heading(heading, kind) => {
                sections.push(Section { heading: span(tokens, &heading), kind, tokens: places(&heading) });
                continue;
            }
            Role::Aside => continue,
            Role::Item => gathers = unit.marker.is_some() && !unit.soft,
        }
        // Slots, dates and page numbers by themselves say nothing.
        if !tokens[body.clone()].iter().any(|token| token.kind.is_word()) {
            continue;
        }
        for body in list::acts(source, body) {
            items.push(Item {
                span: until_mark(source, &body),
                tokens: places(&body),
                section: sections.len().checked_sub(1).map(|last| last as u32),
            });
        }
    }
    (items, sections)
}

fn span(tokens: &[Token], within: &Range<usize>) -> Span {
    tokens[within.start].span.to(tokens[within.end - 1].span)
}

/// Takes in the quotes and brackets before a unit and the closing punctuation behind it.
fn until_mark(source: Source<'_>, tokens: &Range<usize>) -> Span {
    let Span { start, end } = span(source.tokens, tokens);
    let before = source.gap(tokens.start);
    let opening: usize =
        before.chars().rev().take_while(|mark| "“\"‘(«[".contains(*mark)).map(char::len_utf8).sum();
    let closing: usize = source
        .gap(tokens.end)
        .chars()
        .take_while(|mark| ".;:!?…)”’\"/»],".contains(*mark))
        .map(char::len_utf8)
        .sum();
    Span::new(start - opening as u32, end + closing as u32)
}

fn places(within: &Range<usize>) -> Range<u32> {
    within.start as u32..within.end as u32
}

/// Where every sentence and line stands, headings too, without numbers and bullets.
fn sentences(source: Source<'_>, parts: &[Part]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::with_capacity(parts.len());
    for Part { tokens, unit, .. } in parts {
        if source.tokens[tokens.clone()].iter().all(|token| token.kind == TokenKind::Leader) {
            continue;
        }
        let span = until_mark(source, tokens);
        match spans.last_mut() {
            Some(last) if unit.soft => *last = last.to(span),
            _ => spans.push(span),
        }
    }
    spans
}
