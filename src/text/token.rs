//! Letters, digits and marks to tokens.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{Key, ToneStyle, tone};
use crate::Span;

/// One syllable, number or code, and where its letters stand in the raw text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The bytes it came from.
    pub span: Span,
    /// What sort of token it is.
    pub kind: TokenKind,
    /// Compares with marks: lower case, one tone placement, *i* and *y* as one.
    pub strict: Key,
    /// Compares without marks: *đ* is *d*, *má* and *mà* are *ma*.
    pub skeleton: Key,
}

/// What sort of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters only.
    Word,
    /// Digits, with what joins them: `98,5%`, `07/6/2017`.
    Number,
    /// Digits and letters that are one: `04-QĐ/TU`, `12B1`.
    Code,
    /// A slot of a form: a run of dots or underscores.
    Leader,
}

/// Splits `raw` into tokens, left to right; what stands between them is space and punctuation.
pub fn tokenize(raw: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(raw.len() / 6);
    let mut rest = raw.char_indices().peekable();
    while let Some(&(start, first)) = rest.peek() {
        if let Some(end) = leader(&raw[start..]) {
            let span = Span::new(start as u32, (start + end) as u32);
            let key = Key::of("…");
            tokens.push(Token { span, kind: TokenKind::Leader, strict: key, skeleton: key });
            while rest.peek().is_some_and(|&(at, _)| at < start + end) {
                rest.next();
            }
            continue;
        }
        rest.next();
        if !first.is_alphanumeric() {
            continue;
        }
        let mut end = start + first.len_utf8();
        let mut digits = first.is_numeric();
        let mut letters = !digits;
        let mut previous = first;
        while let Some(&(at, next)) = rest.peek() {
            if next.is_alphanumeric() || is_combining_mark(next) {
                digits |= next.is_numeric();
                letters |= next.is_alphabetic();
            } else if next == '%' && previous.is_numeric() {
                rest.next();
                end = at + 1;
                break;
            } else {
                let after = raw[at + next.len_utf8()..].chars().next();
                let joins = first.is_numeric()
                    && matches!(next, '-' | '/' | '.' | ',' | '–')
                    && after.is_some_and(|after| {
                        after.is_numeric() && previous.is_numeric()
                            || matches!(next, '-' | '/' | '–') && after.is_uppercase()
                    });
                if !joins {
                    break;
                }
            }
            end = at + next.len_utf8();
            previous = next;
            rest.next();
        }
        let kind = match (digits, letters) {
            (true, true) => TokenKind::Code,
            (true, false) => TokenKind::Number,
            _ => TokenKind::Word,
        };
        tokens.push(token(raw, start, end, kind));
    }
    tokens
}

/// The normal spelling of one token: NFC, lower case, `Ð` and `ð` as *đ*, tone marks in `style`.
pub fn normalize(raw: &str, style: ToneStyle) -> String {
    let mut normal: String = raw
        .chars()
        .map(|letter| match letter {
            '\u{D0}' | '\u{F0}' | '\u{189}' | '\u{256}' => 'đ',
            '–' => '-',
            _ => letter,
        })
        .flat_map(char::to_lowercase)
        .nfc()
        .collect();
    tone::place(&mut normal, style);
    normal
}

fn token(raw: &str, start: usize, end: usize, kind: TokenKind) -> Token {
    let normal = normalize(&raw[start..end], ToneStyle::Old);
    let strict = Key::of(&normal);
    let skeleton = strict.bare().unwrap_or_else(|| {
        let bare: String = normal
            .nfd()
            .filter(|&letter| !is_combining_mark(letter))
            .map(|letter| if letter == 'đ' { 'd' } else { letter })
            .collect();
        Key::of(&bare)
    });
    Token { span: Span::new(start as u32, end as u32), kind, strict, skeleton }
}

/// How many bytes of dots or underscores open `rest`, when they are enough for a slot.
fn leader(rest: &str) -> Option<usize> {
    let mut weight = 0;
    let mut end = 0;
    for mark in rest.chars() {
        weight += match mark {
            '.' | '_' => 1,
            '…' => 2,
            _ => break,
        };
        end += mark.len_utf8();
    }
    (weight >= 4).then_some(end)
}
