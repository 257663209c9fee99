//! Tokens to items and sections.

use std::ops::Range;

use super::{Token, TokenKind};
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

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// Any other heading.
    Other,
}

/// Finds the items and the sections of a text.
pub(super) fn split(raw: &str, tokens: &[Token]) -> (Vec<Item>, Vec<Section>) {
    let mut items = Vec::new();
    let mut sections = Vec::new();
    let mut start = 0;
    let mut token = 0;
    for line in raw.split_inclusive('\n') {
        let end = start + line.len();
        let first = token;
        while token < tokens.len() && (tokens[token].span.start as usize) < end {
            token += 1;
        }
        let body = start + marker(line);
        start = end;
        let Some(within) = first_from(tokens, first..token, body) else { continue };
        if is_heading(raw, &tokens[within.clone()], line) {
            sections.push(Section {
                heading: span(tokens, &within),
                kind: SectionKind::Other,
                tokens: places(&within),
            });
            continue;
        }
        for sentence in sentences(raw, tokens, within) {
            items.push(Item {
                span: until_mark(raw, span(tokens, &sentence), end),
                tokens: places(&sentence),
                section: sections.len().checked_sub(1).map(|last| last as u32),
            });
        }
    }
    (items, sections)
}

/// How many bytes of white space, number and bullet open a line.
fn marker(line: &str) -> usize {
    let trimmed = line.trim_start_matches([' ', '\t', '-', '–', '+', '*', '•', '\u{A0}']);
    let skipped = line.len() - trimmed.len();
    let label: usize = trimmed
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'I' | b'V' | b'X'))
        .count();
    let label =
        if label == 0 && trimmed.len() > 1 && trimmed.as_bytes()[0].is_ascii_lowercase() { 1 } else { label };
    match trimmed.as_bytes().get(label) {
        Some(b'.' | b')' | b'/')
            if label > 0 && trimmed.as_bytes().get(label + 1).is_none_or(|next| !next.is_ascii_digit()) =>
        {
            skipped + label + 1
        }
        _ => skipped,
    }
}

fn is_heading(raw: &str, tokens: &[Token], line: &str) -> bool {
    let line = line.trim_end();
    let letters = tokens.iter().flat_map(|token| token.span.of(raw).chars()).filter(|c| c.is_alphabetic());
    let (mut upper, mut all) = (0, 0);
    for letter in letters {
        upper += usize::from(letter.is_uppercase());
        all += 1;
    }
    let numbered =
        marker(line) > 0 && line.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'I' | 'V' | 'X'));
    let open = !line.ends_with(['.', ';', '!', '?', ',']);
    all > 0 && open && (upper * 10 > all * 7 || numbered && tokens.len() <= 12)
}

/// Cuts a run of tokens at sentence ends.
fn sentences(raw: &str, tokens: &[Token], within: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = within.start;
    for place in within.clone() {
        let ends = match tokens.get(place + 1) {
            Some(next) if place + 1 < within.end => {
                let gap = &raw[tokens[place].span.end as usize..next.span.start as usize];
                let cut = gap.contains(['!', '?', ';']) || gap.contains(". ") || gap.contains("… ");
                let upper = next.span.of(raw).starts_with(|c: char| c.is_uppercase() || c.is_numeric());
                cut && (upper || gap.contains(';')) && tokens[place].span.len() > 1
            }
            _ => true,
        };
        if ends {
            if tokens[start..=place].iter().any(|token| token.kind != TokenKind::Leader) {
                found.push(start..place + 1);
            }
            start = place + 1;
        }
    }
    found
}

fn first_from(tokens: &[Token], within: Range<usize>, byte: usize) -> Option<Range<usize>> {
    let first = within.clone().find(|&place| tokens[place].span.start as usize >= byte)?;
    Some(first..within.end)
}

fn span(tokens: &[Token], within: &Range<usize>) -> Span {
    tokens[within.start].span.to(tokens[within.end - 1].span)
}

/// Takes in the closing punctuation behind a sentence.
fn until_mark(raw: &str, span: Span, end: usize) -> Span {
    let tail = &raw[span.end as usize..end];
    let marks: usize = tail
        .chars()
        .take_while(|c| matches!(c, '.' | ';' | '!' | '?' | '…' | ')' | '”' | '"' | '/'))
        .map(char::len_utf8)
        .sum();
    Span::new(span.start, span.end + marks as u32)
}

fn places(within: &Range<usize>) -> Range<u32> {
    within.start as u32..within.end as u32
}
