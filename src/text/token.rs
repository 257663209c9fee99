//! Letters, digits and marks to tokens.

use super::{
    Key,
    letter::{is_invisible, is_mark, is_punctuation},
    number,
    quick::{Quick, Syllables, quick_number},
    spelling::{self, Reading},
};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// Letters that Vietnamese spelling allows: `hòa`, `an`; with every mark in its place or without any.
    Syllable,
    /// Other letters: `UBND`, `Chloé`, `thanhh`.
    Word,
    /// Digits, with what joins them: `12`, `1.500`, `3.1`.
    Number,
    /// Digits that name a day, a month or a year with one of them: `07/6/2017`, `30.9.2020`, `30/6`, `6/2024`.
    Date,
    /// A time of day: `8g30`, `14h`, `08:41`.
    Time,
    /// An amount in đồng: `1.500.000đ`.
    Money,
    /// A share: `98,5%`.
    Percent,
    /// One number out of another: `17/24`.
    Ratio,
    /// From one number to another: `01-02`, `2020-2025`.
    Range,
    /// Digits and letters that are one: a rule `04-QĐ/TU`, a class `12B1`.
    Code,
    /// A slot of a form: a run of dots or underscores.
    Leader,
}

impl TokenKind {
    /// Whether it is made of letters only.
    pub const fn is_word(self) -> bool {
        matches!(self, TokenKind::Syllable | TokenKind::Word)
    }

    /// Whether it says an amount, a day or a time.
    pub const fn is_number(self) -> bool {
        matches!(
            self,
            TokenKind::Number
                | TokenKind::Date
                | TokenKind::Time
                | TokenKind::Money
                | TokenKind::Percent
                | TokenKind::Ratio
                | TokenKind::Range
        )
    }
}

/// Splits `raw` into tokens, left to right; what stands between them is space and punctuation.
///
/// ```
/// use khuonsao::text::tokenize;
///
/// let raw = "Theo 04-QĐ/TU, dự giờ 02 tiết/tháng.";
/// let tokens: Vec<&str> = tokenize(raw).iter().map(|token| token.span.of(raw)).collect();
/// assert_eq!(tokens, ["Theo", "04-QĐ/TU", "dự", "giờ", "02", "tiết", "tháng"]);
/// ```
pub fn tokenize(raw: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(raw.len() / 5);
    each_token(raw, |token| tokens.push(token));
    tokens
}

/// Gives every token of `raw` to `take`, left to right; for those who want keys only and no list of tokens.
pub fn each_token(raw: &str, take: impl FnMut(Token)) {
    let syllables = Syllables::get();
    let quick = |rest: &[u8]| {
        if rest[0].is_ascii_digit() { quick_number(rest) } else { syllables.quick(rest) }
    };
    scan(raw, take, quick, |letter| syllables.knows(letter), |word| syllables.read(word));
}

/// What [`tokenize`] gives, from the rules alone and without its tables: for tests.
#[doc(hidden)]
pub fn tokenize_slowly(raw: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    scan(raw, |token| tokens.push(token), |_| None, |_| false, |word| spelling::read(word, TokenKind::Word));
    tokens
}

/// The one scanner: `quick` may know the token that opens the rest, `knows` is sure of some letters, `read`
/// knows any word.
#[inline(always)]
fn scan(
    raw: &str,
    mut take: impl FnMut(Token),
    quick: impl Fn(&[u8]) -> Option<Quick>,
    knows: impl Fn(char) -> bool,
    read: impl Fn(&str) -> Reading,
) {
    let bytes = raw.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let first = bytes[at];
        if first == b' ' {
            at += 1;
            continue;
        }
        let may_be_word = first.is_ascii_alphanumeric() || first >= 0x80;
        if let Some(Quick { length, reading }) = may_be_word.then(|| quick(&bytes[at..])).flatten() {
            take(token(at, at + length, reading));
            at += length;
            continue;
        }
        let rest = &raw[at..];
        let letter = rest.chars().next().expect("at is on a character boundary");
        let (length, kind) = match letter {
            '0'..='9' => some(number::number(rest)),
            'a'..='z' | 'A'..='Z' => some(word(rest, &knows)),
            '.' | '_' | '…' | '\u{2024}' | '\u{2025}' => leader(rest),
            '\u{2000}'..='\u{2023}' | '\u{2027}'..='\u{206F}' => (3, None),
            '₫' if opens_word(rest) && !raw[..at].ends_with('₫') => some(word(rest, &knows)),
            '\0'..='\x7F' => (1, None),
            _ if knows(letter) || is_letter(letter) => some(word(rest, &knows)),
            _ if letter.is_numeric() => some(number::number(rest)),
            _ => (letter.len_utf8(), None),
        };
        if let Some(kind) = kind {
            let reading = match kind {
                TokenKind::Word => read(&rest[..length]),
                TokenKind::Leader => Reading { kind, strict: Key::of("…"), skeleton: Key::of("…") },
                _ => spelling::read(&rest[..length], kind),
            };
            take(token(at, at + length, reading));
        }
        at += length;
    }
}

fn some((length, kind): (usize, TokenKind)) -> (usize, Option<TokenKind>) {
    (length, Some(kind))
}

fn token(start: usize, end: usize, reading: Reading) -> Token {
    let Reading { kind, strict, skeleton } = reading;
    Token { span: Span::new(start as u32, end as u32), kind, strict, skeleton }
}

/// Whether it can open a word: a letter of any script, and no mark that belongs to what stands before it.
fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() && !is_mark(letter) && !is_invisible(letter)
}

/// The length of the word that opens `rest`, and whether it has digits in it.
///
/// Marks and invisible characters belong to the letter before them; an apostrophe joins two letters.
fn word(rest: &str, knows: &impl Fn(char) -> bool) -> (usize, TokenKind) {
    let mut kind = TokenKind::Word;
    let mut end = 0;
    let mut marks = rest.char_indices().peekable();
    while let Some((at, letter)) = marks.next() {
        let next = marks.peek().map(|&(_, next)| next);
        let punctuation = is_punctuation(letter);
        if knows(letter) || !punctuation && (is_mark(letter) || is_letter(letter)) {
            end = at + letter.len_utf8();
        } else if !punctuation && letter.is_numeric() {
            kind = TokenKind::Code;
            end = at + letter.len_utf8();
        } else if letter == '₫' && next.is_some_and(is_letter) {
            end = at + letter.len_utf8();
        } else if !(is_invisible(letter)
            || matches!(letter, '\'' | '\u{2019}') && end == at && next.is_some_and(is_letter))
        {
            break;
        }
    }
    (end, kind)
}

/// Whether a đồng sign stands for the letter: `₫ảng`.
fn opens_word(rest: &str) -> bool {
    rest.chars().nth(1).is_some_and(is_letter)
}

/// How many bytes of dots or underscores open `rest`, and whether they are enough for a slot.
fn leader(rest: &str) -> (usize, Option<TokenKind>) {
    let mut weight = 0;
    let mut end = 0;
    for mark in rest.chars() {
        weight += match mark {
            '.' | '_' => 1,
            '…' => 2,
            '\u{2025}' | '\u{2024}' => 1,
            _ => break,
        };
        end += mark.len_utf8();
    }
    if weight >= 4 { (end, Some(TokenKind::Leader)) } else { (end.max(1), None) }
}
