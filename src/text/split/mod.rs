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
pub(crate) use self::unit::{INCOMPLETE, Layout, is_column};
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
    /// Whether an `o` that opens a line is a bullet.
    rounds: bool,
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

    /// The first letter of the token; one whose marks stand by themselves is as large or small as with them.
    #[inline]
    fn first(self, place: usize) -> Option<char> {
        let token = self.tokens.get(place)?;
        self.raw[token.span.start as usize..].chars().next()
    }

    /// Whether the token opens with a capital letter.
    #[inline]
    fn is_capital(self, place: usize) -> bool {
        self.first(place).is_some_and(char::is_uppercase)
    }

    #[inline]
    fn is_small(self, place: usize) -> bool {
        self.first(place).is_some_and(char::is_lowercase)
    }

    /// Whether the token is a word of two letters or more, all of them capitals.
    fn is_shouted(self, place: usize) -> bool {
        if !self.is_capital(place) {
            return false;
        }
        let word = self.word(place);
        word.chars().nth(1).is_some()
            && !word.chars().any(|letter| letter.is_lowercase() || letter.is_numeric())
    }
}

/// A unit and what it is; a heading that runs into its text is cut from it.
struct Part {
    tokens: Range<usize>,
    role: Role,
    unit: Unit,
}

/// The parts of a unit, one or two, by what stands before and behind it.
fn parts(source: Source<'_>, units: &[Unit], place: usize) -> impl Iterator<Item = Part> {
    let unit = &units[place];
    let before = place.checked_sub(1).map(|before| &units[before]);
    let role = heading::role(source, unit, before, units.get(place + 1));
    let mut tokens = unit.tokens.clone();
    let mut text = None;
    let heading = match &role {
        Role::Heading(heading, _) if heading.end < tokens.end => Some(heading),
        _ => None,
    };
    if let Some(heading) = heading {
        let unit = Unit { marker: None, ..unit.clone() };
        text = Some(Part { tokens: heading.end..tokens.end, role: Role::Item, unit });
        tokens = heading.clone();
    }
    std::iter::once(Part { tokens, role, unit: unit.clone() }).chain(text)
}

/// What a text falls into.
#[derive(Default)]
pub(super) struct Split {
    pub(super) items: Vec<Item>,
    pub(super) sections: Vec<Section>,
    pub(super) sentences: Vec<Span>,
    /// Whether the last item takes in the sentences that follow it.
    gathers: bool,
}

/// Finds the items, the sections and the sentences of a text.
pub(super) fn split(raw: &str, tokens: &[Token]) -> Split {
    let composed = compose(raw, tokens);
    let source = Source { raw, tokens, composed: &composed, rounds: marker::has_rounds(raw) };
    let units = unit::units(source);
    let mut split = Split::default();
    for part in (0..units.len()).flat_map(|place| parts(source, &units, place)) {
        let span = until_mark(source, &part.tokens);
        split.sentence(source, &part, span);
        split.part(source, part, span);
    }
    split
}

impl Split {
    /// Takes in that a sentence or line stands there, a heading too, without its number or bullet.
    fn sentence(&mut self, source: Source<'_>, Part { tokens, unit, .. }: &Part, span: Span) {
        if source.tokens[tokens.clone()].iter().all(|token| token.kind == TokenKind::Leader) {
            return;
        }
        match self.sentences.last_mut() {
            Some(last) if unit.soft => *last = last.to(span),
            _ => self.sentences.push(span),
        }
    }

    /// Takes in the items of a part, or the section it opens.
    ///
    /// A numbered or bulleted line is one item with all its sentences; elsewhere every sentence is one. Titles,
    /// lines about the person, signatures and lines that only announce what follows are neither.
    fn part(&mut self, source: Source<'_>, Part { tokens: body, role, unit }: Part, whole: Span) {
        let tokens = source.tokens;
        if unit.follows && self.gathers && (role == Role::Item || source.gap(body.end).starts_with('?')) {
            if let Some(last) = self.items.last_mut() {
                last.tokens.end = body.end as u32;
                last.span = last.span.to(whole);
            }
            return;
        }
        self.gathers = false;
        match role {
            Role::Heading(heading, kind) => {
                self.sections.push(Section {
                    heading: span(tokens, &heading),
                    kind,
                    tokens: places(&heading),
                });
                return;
            }
            Role::Aside => return,
            Role::Item => self.gathers = unit.marker.is_some() && !unit.soft,
        }
        // Slots, dates and page numbers by themselves say nothing.
        if !tokens[body.clone()].iter().any(|token| token.kind.is_word()) {
            return;
        }
        let section = self.sections.len().checked_sub(1).map(|last| last as u32);
        let item = |act, span| Item { span, tokens: places(act), section };
        match list::acts(source, &body) {
            Some(acts) => self.items.extend(acts.iter().map(|act| item(act, until_mark(source, act)))),
            None => self.items.push(item(&body, whole)),
        }
    }
}

fn span(tokens: &[Token], within: &Range<usize>) -> Span {
    tokens[within.start].span.to(tokens[within.end - 1].span)
}

/// Takes in the quotes and brackets before a unit and the closing punctuation behind it.
fn until_mark(source: Source<'_>, tokens: &Range<usize>) -> Span {
    let Span { start, end } = span(source.tokens, tokens);
    let opens = |mark: &char| matches!(mark, '“' | '"' | '‘' | '(' | '«' | '[');
    let closes = |mark: &char| {
        matches!(mark, '.' | ';' | ':' | '!' | '?' | '…' | ')' | '”' | '’' | '"' | '/' | '»' | ']' | ',')
    };
    let length = |mark: char| mark.len_utf8();
    let opening: usize = source.gap(tokens.start).chars().rev().take_while(opens).map(length).sum();
    let closing: usize = source.gap(tokens.end).chars().take_while(closes).map(length).sum();
    Span::new(start - opening as u32, end + closing as u32)
}

fn places(within: &Range<usize>) -> Range<u32> {
    within.start as u32..within.end as u32
}
