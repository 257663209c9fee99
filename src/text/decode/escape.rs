//! Escapes of programs to the letters they stand for: `\u1ec7`, `%u1EC7`, `%E1%BB%87`.

use std::borrow::Cow;

use super::score::{SAMPLE, Score};
use crate::text::letter::{SHAPES, TONES, untone};

/// Escapes as letters, in a text that reads as Vietnamese by them; any other text as it is.
///
/// Addresses keep theirs: they are to be followed, not read.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains("\\u") && !text.contains('%') {
        return text.into();
    }
    let mut decoded = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        let address = word.contains("://") || word.starts_with("www.");
        decoded.push_str(&if address { word.into() } else { unescaped(word) });
    }
    let better = decoded != text && Score::of(&decoded, SAMPLE).reads_better(Score::of(text, SAMPLE));
    if better { decoded.into() } else { text.into() }
}

/// A word with its Vietnamese escapes as letters; spaces and marks that were escaped beside them too.
fn unescaped(word: &str) -> Cow<'_, str> {
    let mut letters = String::new();
    let mut vietnamese = false;
    let mut kept = 0;
    for (at, _) in word.match_indices(['\\', '%']) {
        if at < kept || word[..at].ends_with('\\') {
            continue;
        }
        let Some((letter, width)) = unit(&word[at..]).or_else(|| bytes(&word[at..])) else { continue };
        vietnamese |= !letter.is_ascii();
        letters.push_str(&word[kept..at]);
        letters.push(letter);
        kept = at + width;
    }
    if !vietnamese {
        return word.into();
    }
    letters.push_str(&word[kept..]);
    letters.into()
}

/// `\u1ec7` or `%u1EC7`, and its width.
fn unit(rest: &str) -> Option<(char, usize)> {
    let digits = rest.strip_prefix("\\u").or_else(|| rest.strip_prefix("%u"))?.get(..4)?;
    let letter = char::from_u32(hexadecimal(digits)?).filter(|&letter| is_ours(letter))?;
    Some((letter, 6))
}

/// The bytes of one character, each as `%E1`, and their width.
fn bytes(rest: &str) -> Option<(char, usize)> {
    let byte = |place: usize| -> Option<u8> {
        let digits = rest.get(3 * place..3 * place + 3)?.strip_prefix('%')?;
        hexadecimal(digits)?.try_into().ok()
    };
    let width = match byte(0)? {
        0x20..=0x7E => 1,
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => return None,
    };
    let sequence: Vec<u8> = (0..width).map_while(byte).collect();
    let letter = std::str::from_utf8(&sequence).ok()?.chars().next()?;
    (letter.is_ascii() || is_ours(letter)).then_some((letter, 3 * width))
}

/// Digits that are nothing else: a sign is none.
fn hexadecimal(digits: &str) -> Option<u32> {
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

/// Whether Vietnamese text has it outside ASCII: a vowel, đ, a mark, a no-break space, a quote or dash.
fn is_ours(letter: char) -> bool {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    let vowel = untone(lower) != (lower, 0) || matches!(lower, 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư');
    vowel
        || lower == 'đ'
        || SHAPES.contains(&letter)
        || TONES.contains(&letter)
        || matches!(letter, '\u{A0}' | '\u{2010}'..='\u{2027}')
}
