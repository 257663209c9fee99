//! A whole text to its normal form, and to the line it is compared by.

use std::borrow::Cow;

use super::{
    Key, TokenKind, ToneStyle, each_token,
    letter::{self, bare, is_letter_sound, is_space, mend},
    spelling::{respell, strict},
};

/// The text as it was written, with its letters in one form: NFC with marks in order, look-alikes of
/// Vietnamese letters mended, invisible characters gone, every space one space wide, tone marks in `style`.
///
/// Case, punctuation, line breaks and everything that is not Vietnamese stay. Text that is in this form
/// already is borrowed.
///
/// ```
/// use khuonsao::text::{ToneStyle, normalize_text};
///
/// assert_eq!(normalize_text("Thuỷ điện Hoà Bình, 98,5 %", ToneStyle::Old), "Thủy điện Hòa Bình, 98,5 %");
/// ```
pub fn normalize_text(raw: &str, style: ToneStyle) -> Cow<'_, str> {
    let whole = is_sound(raw);
    let mended = if whole { Cow::Borrowed(raw) } else { Cow::Owned(mend_lines(raw)) };
    let mut changed = String::new();
    let mut kept = 0;
    each_token(&mended, |token| {
        let word = token.span.of(&mended);
        if !token.kind.is_word() || whole && is_placed(word, token.kind, token.strict, style) {
            return;
        }
        let respelled = respell(word, style);
        if respelled != word {
            changed.push_str(&mended[kept..token.span.start as usize]);
            changed.push_str(&respelled);
            kept = token.span.end as usize;
        }
    });
    if kept == 0 {
        return mended;
    }
    changed.push_str(&mended[kept..]);
    changed.into()
}

/// The strict keys of a text as a line of words: lower case, *y* as *i*, punctuation out.
///
/// ```
/// assert_eq!(khuonsao::text::strict_line("Kỷ luật; Hoà Bình!"), "kỉ luật hòa bình");
/// ```
pub fn strict_line(raw: &str) -> String {
    line(raw, |normal| normal)
}

/// The skeletons of a text as a line of words: as [`strict_line`], without marks, *đ* as *d*.
///
/// ```
/// assert_eq!(khuonsao::text::skeleton_line("Ðảng bộ"), "dang bo");
/// ```
pub fn skeleton_line(raw: &str) -> String {
    line(raw, |normal| bare(&normal))
}

fn line(raw: &str, spell: impl Fn(String) -> String) -> String {
    let mut line = String::with_capacity(raw.len());
    each_token(raw, |token| {
        if token.kind == TokenKind::Leader {
            return;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&spell(strict(token.span.of(raw))));
    });
    line
}

/// Whether a word of a text that needs no mending has its tone mark where `style` has it, as far as one
/// comparison can tell.
fn is_placed(word: &str, kind: TokenKind, strict: Key, style: ToneStyle) -> bool {
    match style {
        ToneStyle::Keep => true,
        _ if kind != TokenKind::Syllable => true,
        ToneStyle::Old => Key::of(&word.to_lowercase()) == strict,
        ToneStyle::New => {
            !word.ends_with(|last: char| {
                matches!(letter::untone(last.to_lowercase().next().unwrap_or(last)).0, 'a' | 'e' | 'y')
            }) && Key::of(&word.to_lowercase()) == strict
        }
    }
}

fn mend_lines(raw: &str) -> String {
    let mut mended = String::with_capacity(raw.len());
    for line in raw.split_inclusive('\n') {
        if is_sound(line) {
            mended.push_str(line);
            continue;
        }
        let spaced: String = line
            .chars()
            .map(|letter| match letter {
                '\u{B}' | '\u{C}' => '\n',
                '\u{1E}' => '-',
                _ if is_space(letter) => ' ',
                _ => letter,
            })
            .collect();
        mended.push_str(&mend(&spaced));
    }
    mended
}

/// Bytes looked at together; enough for a compiler to look at them side by side.
const BLOCK: usize = 64;

/// Whether there is nothing to mend in the characters of a text; tone marks may still stand in the other style.
///
/// Vietnamese letters and ASCII take six lead bytes. A block of bytes that has none but these, without the
/// pairs that are look-alikes, is sound; any other block is looked at character by character.
pub fn is_sound(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    let mut at = 0;
    while at + BLOCK < bytes.len() {
        let first: &[u8; BLOCK] = bytes[at..].first_chunk().expect("a block is left");
        let second: &[u8; BLOCK] = bytes[at + 1..].first_chunk().expect("a block and a byte are left");
        if is_block_plain(first, second) {
            at += BLOCK;
            continue;
        }
        let mut end = at + BLOCK;
        while !raw.is_char_boundary(end) {
            end += 1;
        }
        let mut start = at;
        while !raw.is_char_boundary(start) {
            start += 1;
        }
        if !raw[start..end].chars().all(is_letter_sound) {
            return false;
        }
        at = end;
    }
    while !raw.is_char_boundary(at) {
        at += 1;
    }
    raw[at..].chars().all(is_letter_sound)
}

/// Whether every byte is ASCII text or part of a letter in composed form, going by itself and the next byte.
#[inline(always)]
fn is_block_plain(first: &[u8; BLOCK], second: &[u8; BLOCK]) -> bool {
    let mut odd = 0;
    for (&byte, &next) in first.iter().zip(second) {
        let control = u8::from(byte < 0x20) & u8::from(byte != b'\n') & u8::from(byte != b'\r');
        let ours = u8::from(byte == 0xC3) | u8::from(byte.wrapping_sub(0xC4) < 3) | u8::from(byte == 0xE1);
        let lead = u8::from(byte >= 0xC0) & (ours ^ 1);
        let eth = u8::from(byte == 0xC3) & u8::from(next & 0xDF == 0x90);
        let african = u8::from(byte == 0xC6) & u8::from(next == 0x89);
        let other = u8::from(byte == 0xE1) & u8::from(next & 0xFE != 0xBA);
        odd |= control | lead | eth | african | other;
    }
    odd == 0
}
