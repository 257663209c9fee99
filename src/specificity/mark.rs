//! Tokens to what is known of each before anything is judged.

use crate::{
    lexicon::{Kind, Lexicon},
    text::{Text, Token},
};

/// What is known of one token.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    /// Kinds of the phrase it belongs to, set phrases apart.
    pub kinds: u64,
    /// Kinds of the set phrase it belongs to.
    pub stock: u64,
    /// Tokens from here to the end of the phrase it opens; 0 inside a phrase, 1 for a token by itself.
    pub len: u16,
    /// What it looks like.
    pub shape: Shape,
    /// What stands before it.
    pub gap: Gap,
    /// Whether it earns nothing, and why.
    pub masked: Masked,
}

impl Mark {
    pub(super) fn is(&self, kind: Kind) -> bool {
        self.kinds & kind.bit() != 0
    }

    /// Whether it opens a phrase of that kind.
    pub(super) fn opens(&self, kind: Kind) -> bool {
        self.len > 0 && self.is(kind)
    }

    pub(super) fn is_own(&self) -> bool {
        self.masked == Masked::No
    }
}

/// What a token looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// Small letters.
    #[default]
    Lower,
    /// A capital, then small letters or nothing.
    Capital,
    /// Capitals only, two or more.
    Upper,
    /// Opens with a digit.
    Digit,
    /// A run of dots.
    Leader,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// White space or nothing.
    #[default]
    Space,
    /// A slash.
    Slash,
    /// A comma, bracket, quote, dash or other mark.
    Comma,
    /// A semicolon, colon or full stop.
    Stop,
}

/// Why a token earns nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Masked {
    /// It may earn.
    #[default]
    No,
    /// It came with the form or a rule.
    Excused,
    /// A rule is cited.
    Citation,
    /// Part of a set phrase.
    Stock,
    /// Copied from the list of duties.
    Pasted,
    /// A quoted title.
    Quoted,
    /// Heading, name, signature.
    Header,
}

/// Marks every token of `text`.
pub(super) fn mark(raw: &str, text: &Text, lexicon: &Lexicon) -> Vec<Mark> {
    let mut end = 0;
    let mut marks: Vec<Mark> = text
        .tokens
        .iter()
        .map(|token| {
            let gap = gap(&raw[end..token.span.start as usize]);
            end = token.span.end as usize;
            Mark { len: 1, shape: shape(token, raw), gap, ..Mark::default() }
        })
        .collect();
    lexicon.walk(&text.tokens, |start, end, kinds| {
        let tokens = start as usize..end as usize;
        if kinds & Kind::STOCK != 0 {
            marks[tokens].iter_mut().for_each(|mark| mark.stock = kinds);
            return;
        }
        if marks[tokens.clone()].iter().skip(1).any(|mark| mark.gap == Gap::Stop) {
            return;
        }
        for (place, mark) in marks[tokens.clone()].iter_mut().enumerate() {
            mark.kinds = kinds;
            mark.len = if place == 0 { tokens.len() as u16 } else { 0 };
        }
    });
    marks
}

fn shape(token: &Token, raw: &str) -> Shape {
    let mut letters = token.span.of(raw).chars();
    match letters.next() {
        Some(first) if first.is_ascii_digit() => Shape::Digit,
        Some('.' | '…' | '_') => Shape::Leader,
        Some(first) if first.is_uppercase() => {
            let mut rest = letters.filter(|letter| letter.is_alphabetic()).peekable();
            if rest.peek().is_some() && rest.all(char::is_uppercase) { Shape::Upper } else { Shape::Capital }
        }
        _ => Shape::Lower,
    }
}

fn gap(between: &str) -> Gap {
    if between == " " {
        return Gap::Space;
    }
    let mut found = Gap::Space;
    for letter in between.chars() {
        let gap = match letter {
            '/' => Gap::Slash,
            ';' | '.' | '!' | '?' | '\n' | '•' | '…' | '|' => Gap::Stop,
            _ if letter.is_whitespace() => Gap::Space,
            _ => Gap::Comma,
        };
        found = found.max(gap);
    }
    found
}
