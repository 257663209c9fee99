//! Tokens to what is known of each before anything is judged.

use super::line;
use crate::{
    lexicon::{Found, Kind, Lexicon},
    text::{Layout, Text, Token, is_column, numbering::may_number},
};

/// What is known of one token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark {
    /// Kinds of the phrase it belongs to, set phrases and headings apart.
    pub kinds: u64,
    /// Kinds it has by itself.
    pub word: u64,
    /// Kinds of the set phrase it belongs to.
    pub stock: u64,
    /// Kinds of the heading it belongs to.
    pub part: u128,
    /// Fields of work it is said in.
    pub trade: u128,
    /// Which word of the duties it is, from one; 0 where it is none of them.
    pub task: u32,
    /// Tokens from here to the end of the phrase it opens; 0 inside a phrase, 1 for a token by itself.
    pub len: u16,
    /// What it looks like.
    pub shape: Shape,
    /// What stands before it.
    pub gap: Gap,
    /// Whether a space stands before it and nothing else.
    pub spaced: bool,
    /// Whether a line break stands before it, or stood there.
    pub line: bool,
    /// Whether a line break before it was lost.
    pub lost: bool,
    /// Whether a colon stands before it.
    pub colon: bool,
    /// Whether it stands in brackets.
    pub aside: bool,
    /// Whether it earns nothing, and why.
    pub masked: Masked,
}

impl Mark {
    pub(crate) fn is(&self, kind: Kind) -> bool {
        self.kinds & kind.bit() as u64 != 0
    }

    /// Forgets the phrases it belongs to.
    fn forget(&mut self) {
        (self.kinds, self.stock, self.part, self.trade, self.len) = (0, 0, 0, 0, 1);
    }

    /// Whether it would be of that kind if it stood alone.
    pub(super) fn is_word(&self, kind: Kind) -> bool {
        self.word & kind.bit() as u64 != 0
    }

    /// Whether it opens a phrase of that kind.
    pub(super) fn opens(&self, kind: Kind) -> bool {
        self.len > 0 && self.is(kind)
    }

    /// The kinds of the phrase it opens; none inside one.
    pub(super) fn opened(&self) -> u64 {
        if self.len > 0 { self.kinds } else { 0 }
    }

    /// Whether it opens a verb: an act, steering or a will.
    pub(super) fn opens_verb(&self) -> bool {
        self.opened() & VERBS != 0
    }

    /// Whether a number begins here, in digits or in words.
    pub(super) fn opens_number(&self) -> bool {
        self.shape == Shape::Digit || self.opens(Kind::Number)
    }

    pub(super) fn is_own(&self) -> bool {
        self.masked == Masked::No
    }

    /// Whether its word tells what the text around it is about, the author's own or pasted from the duties.
    pub(super) fn tells(&self) -> bool {
        !matches!(self.masked, Masked::Excused | Masked::Header | Masked::Citation | Masked::Stock)
    }
}

/// Verbs, by how much of an act they name.
const VERBS: u64 = Kind::bits(&[Kind::Observable, Kind::Managerial, Kind::Vague]) as u64;

/// What a token looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
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

impl Shape {
    /// Whether it opens with a capital.
    pub(super) fn is_large(self) -> bool {
        matches!(self, Shape::Capital | Shape::Upper)
    }
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// White space or nothing; a line break is white space, since lines get lost.
    #[default]
    Space,
    /// A slash.
    Slash,
    /// A comma, colon, bracket, quote, dash, tab or other mark.
    Comma,
    /// A semicolon.
    Break,
    /// The end of a sentence.
    Stop,
}

/// Why a token earns nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Masked {
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

/// Tokens after which a bracket that is not closed is taken for a stray mark.
const ASIDE: u32 = 30;

/// Marks every token of a text.
pub(crate) fn mark_text(raw: &str, text: &Text, lexicon: &Lexicon) -> Vec<Mark> {
    let mut marks = shapes(raw, &text.tokens);
    join_wrapped(raw, text, &mut marks);
    // "… từ 7 điểm" above "Tự chấm điểm: …" is no phrase.
    let opens = text.items.iter().map(|item| item.tokens.start as usize);
    look_up(&text.tokens, opens, lexicon, &mut marks);
    if line::restore(raw, &text.tokens, &mut marks) {
        // "Ưu điểm, kết quả Năm nay …": nor does one reach beyond a line.
        marks.iter_mut().for_each(Mark::forget);
        let opens = text.items.iter().map(|item| item.tokens.start as usize);
        look_up(&text.tokens, opens, lexicon, &mut marks);
    }
    marks
}

/// Marks every one of some tokens.
pub(super) fn mark(raw: &str, tokens: &[Token], lexicon: &Lexicon) -> Vec<Mark> {
    let mut marks = shapes(raw, tokens);
    look_up(tokens, std::iter::empty(), lexicon, &mut marks);
    line::restore(raw, tokens, &mut marks);
    marks
}

/// A break inside a sentence is where a line was wrapped. Without capitals, where sentences begin is not known: there
/// a line has to be full, and no number of a list may open the next.
fn join_wrapped(raw: &str, text: &Text, marks: &mut [Mark]) {
    if is_cased(marks) {
        let mut sentences = text.sentences.iter().peekable();
        for (mark, token) in marks.iter_mut().zip(&text.tokens).filter(|(mark, _)| mark.line) {
            while sentences.next_if(|sentence| sentence.end <= token.span.start).is_some() {}
            mark.line = sentences.peek().is_none_or(|sentence| token.span.start <= sentence.start);
        }
        return;
    }
    let layout = Layout::of(raw);
    for (mark, pair) in marks.iter_mut().skip(1).zip(text.tokens.windows(2)) {
        let end = pair[0].span.end as usize;
        let gap = &raw[end..pair[1].span.start as usize];
        let word = pair[1].span.of(raw);
        let plain = mark.line && matches!(gap.trim(), "" | ",") && gap.matches('\n').count() == 1;
        let listed = || may_number(word) && raw[pair[1].span.end as usize..].starts_with(['.', ')', '/']);
        if plain && !listed() {
            let broken = end + gap.find('\n').unwrap_or(0);
            mark.line = !layout.is_full(raw, broken, word);
        }
    }
}

/// Whether capitals and small letters are told apart in a text.
pub(super) fn is_cased(marks: &[Mark]) -> bool {
    let has = |shape| marks.iter().any(|mark| mark.shape == shape);
    has(Shape::Capital) && has(Shape::Lower)
}

/// What each token looks like and what stands before it.
fn shapes(raw: &str, tokens: &[Token]) -> Vec<Mark> {
    let mut end = 0;
    let mut aside = 0;
    let mut marks: Vec<Mark> = Vec::with_capacity(tokens.len());
    for (place, token) in tokens.iter().enumerate() {
        let start = token.span.start as usize;
        let shape = match raw.as_bytes()[start] {
            b'a'..=b'z' => Shape::Lower,
            b'0'..=b'9' => Shape::Digit,
            _ => shape(token.span.of(raw)),
        };
        let mut mark = Mark { len: 1, shape, ..Mark::default() };
        mark.spaced = raw.as_bytes().get(end..start) == Some(b" ");
        if !mark.spaced {
            let between = raw.get(end..start).unwrap_or_default();
            // "TP. Cao Lãnh", but not "5 kg.": behind a number it is a unit.
            let counted = || place > 1 && marks[place - 2].shape == Shape::Digit;
            let abbreviated = || place > 0 && !counted() && is_abbreviated(tokens[place - 1].span.of(raw));
            let (mut opens, mut closes) = (false, false);
            for letter in between.chars() {
                mark.gap = mark.gap.max(gap(letter, abbreviated));
                match letter {
                    '\n' => mark.line = true,
                    ':' => mark.colon = true,
                    '(' => opens = true,
                    ')' => closes = true,
                    _ => {}
                }
            }
            mark.line |= is_column(between, &raw[start..]);
            aside = match (opens, closes) {
                (true, _) => ASIDE,
                (false, true) => 0,
                _ => aside,
            };
        }
        mark.aside = aside > 0;
        aside = aside.saturating_sub(1);
        marks.push(mark);
        end = token.span.end as usize;
    }
    marks
}

/// The kinds of every token, of the phrases of the lexicon that it belongs to and its own. No phrase reaches beyond a
/// stop, a line, or one of the places where something `opens`.
fn look_up(tokens: &[Token], opens: impl Iterator<Item = usize>, lexicon: &Lexicon, marks: &mut [Mark]) {
    // With capitals, what opens at a line is known, and a line that opens nothing may have been wrapped.
    let cased = is_cased(marks);
    let stops = marks.iter().map(|mark| mark.gap >= Gap::Break || mark.lost || mark.line && !cased);
    let mut stops: Vec<bool> = stops.collect();
    opens.for_each(|place| stops[place] = true);
    lexicon.walk(
        tokens,
        |place| stops[place],
        |start, end, found| {
            let marks = &mut marks[start as usize..end as usize];
            let kinds = match found {
                Found::Phrase(kinds) => kinds,
                Found::Word(kinds) => return marks[0].word = kinds as u64,
            };
            if kinds & Kind::STOCK != 0 {
                marks.iter_mut().for_each(|mark| mark.stock = kinds as u64);
            } else if kinds & Kind::SECTION != 0 {
                marks.iter_mut().for_each(|mark| mark.part = kinds);
            } else if kinds & Kind::TRADE != 0 {
                marks.iter_mut().for_each(|mark| mark.trade = kinds);
            } else {
                let len = marks.len() as u16;
                for (place, mark) in marks.iter_mut().enumerate() {
                    mark.kinds = kinds as u64;
                    mark.len = if place == 0 { len } else { 0 };
                }
            }
        },
    );
}

/// Whether the number of a list stands there, cut off from what it numbers.
pub(super) fn is_number_of_list(marks: &[Mark], place: usize) -> bool {
    marks[place].masked == Masked::Header
        && marks[place].part == 0
        && marks.get(place + 1).is_some_and(|next| next.masked != Masked::Header)
}

/// What a token looks like that opens with no small letter of the alphabet and no digit.
fn shape(spelled: &str) -> Shape {
    let mut letters = spelled.chars();
    match letters.next() {
        Some('.' | '…' | '_') => Shape::Leader,
        Some(first) if first.is_uppercase() => {
            let mut shape = Shape::Capital;
            for letter in letters {
                match letter {
                    _ if letter.is_lowercase() => return Shape::Capital,
                    _ if letter.is_uppercase() => shape = Shape::Upper,
                    _ if letter.is_alphabetic() => return Shape::Capital,
                    _ => {}
                }
            }
            shape
        }
        _ => Shape::Lower,
    }
}

/// How far a sign parts two tokens; `abbreviated` says whether a full stop belongs to the one before.
fn gap(sign: char, abbreviated: impl Fn() -> bool) -> Gap {
    match sign {
        '/' => Gap::Slash,
        ';' => Gap::Break,
        '!' | '?' | '•' => Gap::Stop,
        '.' | '…' if !abbreviated() => Gap::Stop,
        // The border between two cells of a table.
        '\t' => Gap::Comma,
        _ if sign.is_whitespace() || sign == '.' => Gap::Space,
        _ => Gap::Comma,
    }
}

/// `TP. Cao Lãnh`, `BS. Nam`: two or three letters without a vowel, whose full stop ends no sentence.
fn is_abbreviated(word: &str) -> bool {
    let consonant = |letter: char| letter.is_ascii_alphabetic() && !"aeiouyAEIOUY".contains(letter);
    (2..=3).contains(&word.len()) && word.chars().all(consonant)
}

/// One number for a few tokens in a row.
pub(super) fn mixed(run: &[Token]) -> u64 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    run.iter().fold(0, |mixed: u64, token| (mixed.rotate_left(23) ^ token.strict.to_bits()).wrapping_mul(ODD))
}
