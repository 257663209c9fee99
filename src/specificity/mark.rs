//! Tokens to what is known of each before anything is judged.

use crate::{
    lexicon::{Kind, Lexicon},
    text::{Text, Token},
};

/// What is known of one token.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    /// Kinds of the phrase it belongs to, set phrases and headings apart.
    pub kinds: u64,
    /// Kinds it has by itself.
    pub word: u64,
    /// Kinds of the set phrase it belongs to.
    pub stock: u64,
    /// Kinds of the heading it belongs to.
    pub part: u128,
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
        self.kinds & kind.bit() as u64 != 0
    }

    /// Whether it would be of that kind if it stood alone.
    pub(super) fn is_word(&self, kind: Kind) -> bool {
        self.word & kind.bit() as u64 != 0
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
    /// White space or nothing; a line break is white space, since lines get lost.
    #[default]
    Space,
    /// A slash.
    Slash,
    /// A comma, colon, bracket, quote, dash or other mark.
    Comma,
    /// A semicolon.
    Break,
    /// The end of a sentence.
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
    /// Heading, name, signature, number of a list.
    Header,
}

/// Marks every token of `text`.
pub(super) fn mark(raw: &str, text: &Text, lexicon: &Lexicon) -> Vec<Mark> {
    let mut end = 0;
    let mut before = "";
    let mut marks: Vec<Mark> = text
        .tokens
        .iter()
        .map(|token| {
            let spelled = token.span.of(raw);
            let gap = gap(before, raw.get(end..token.span.start as usize).unwrap_or_default(), spelled);
            end = token.span.end as usize;
            before = spelled;
            Mark { len: 1, shape: shape(token, raw), gap, ..Mark::default() }
        })
        .collect();
    let stops: Vec<bool> = marks.iter().map(|mark| mark.gap >= Gap::Break).collect();
    let mut words = vec![0; marks.len()];
    lexicon.walk(
        &text.tokens,
        |place| stops[place],
        |place, kinds| words[place] = kinds as u64,
        |start, end, kinds| {
            let marks = &mut marks[start as usize..end as usize];
            if kinds & Kind::STOCK != 0 {
                marks.iter_mut().for_each(|mark| mark.stock = kinds as u64);
            } else if kinds & Kind::SECTION != 0 {
                marks.iter_mut().for_each(|mark| mark.part = kinds);
            } else {
                let len = marks.len() as u16;
                for (place, mark) in marks.iter_mut().enumerate() {
                    mark.kinds = kinds as u64;
                    mark.len = if place == 0 { len } else { 0 };
                }
            }
        },
    );
    marks.iter_mut().zip(words).for_each(|(mark, word)| mark.word = word);
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

fn gap(before: &str, between: &str, after: &str) -> Gap {
    if between == " " {
        return Gap::Space;
    }
    let mut found = Gap::Space;
    for letter in between.chars() {
        let gap = match letter {
            '/' => Gap::Slash,
            ';' => Gap::Break,
            '!' | '?' | '•' => Gap::Stop,
            '.' | '…' if !is_abbreviated(before, after) => Gap::Stop,
            _ if letter.is_whitespace() || letter == '.' => Gap::Space,
            _ => Gap::Comma,
        };
        found = found.max(gap);
    }
    found
}

/// `TP. Cao Lãnh`, `BS. Nam`: a full stop that ends no sentence.
fn is_abbreviated(before: &str, after: &str) -> bool {
    before.chars().count() <= 3
        && before.starts_with(char::is_uppercase)
        && before.chars().filter(|letter| letter.is_alphabetic()).count() >= 1
        && (before.len() == 1 || before.chars().skip(1).any(|letter| !"aăâeêioôơuưyáàảãạ".contains(letter)))
        && after.starts_with(char::is_uppercase)
        && before.chars().all(char::is_uppercase)
}
