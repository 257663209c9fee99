//! How a list counts: the number or sign of an item by itself, whatever stands around it.

use super::{Key, key, tables::letters::BULLETS};

/// How the first and second are counted beside `một` and `hai`: `Thứ nhất`.
pub(crate) const FIRST: [Key; 3] = key!["nhất", "nhứt", "nhì"];
/// Letters in the order they count in, with and without đ.
const COUNTING: &str = "abcdđeghiklmnopqrstuvxy";
/// Letters of the longest Roman number.
const LONGEST: usize = 5;
/// The largest Roman number that numbers a list.
const LARGEST: i32 = 30;

/// The way a list is numbered; `II` and `III` are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `II`
    Roman,
    /// `2`
    Digit,
    /// `2.1`
    Dotted,
    /// `B`, `B2`
    Capital,
    /// `b`, `b2`
    Small,
}

impl Style {
    /// The way a word numbers, if it may number anything.
    pub(crate) fn of(word: &str) -> Option<Style> {
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        let single = || word.chars().all(char::is_alphabetic) && word.chars().nth(1).is_none();
        let lettered = || word.len() < 4 && lettered(&word.to_ascii_uppercase()).is_some();
        let capital = word.starts_with(char::is_uppercase);
        match word {
            "" => None,
            _ if digits => Some(Style::Digit),
            _ if word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) => Some(Style::Roman),
            _ if word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => Some(Style::Dotted),
            _ if single() || lettered() => Some(if capital { Style::Capital } else { Style::Small }),
            _ => None,
        }
    }
}

/// Whether a sign is a bullet and nothing else: `•`, `▪`, `➢`.
pub(crate) fn is_bullet(sign: char) -> bool {
    !sign.is_ascii() && BULLETS.binary_search(&sign).is_ok()
}

/// Whether a sign may open an item, and may be something else: a dash, a plus, a star.
pub(crate) fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '–' | '—' | '+' | '*')
}

/// Whether a dash alone stands in a gap: `Phần II – Cam kết`.
pub(crate) fn is_dashed(gap: &str) -> bool {
    matches!(gap, " - " | " – " | " — ")
}

/// Whether a word may number a list: `12`, `IV`, `iv`, `b`, `C1`.
pub(crate) fn may_number(word: &str) -> bool {
    let letters = |letters: &[u8]| word.bytes().all(|byte| letters.contains(&byte));
    match word.len() {
        1 => word.as_bytes()[0].is_ascii_alphanumeric(),
        2 if word.bytes().all(|byte| byte.is_ascii_digit()) => true,
        2..=4 => letters(b"IVXivx") || word.len() < 4 && lettered(&word.to_ascii_uppercase()).is_some(),
        _ => false,
    }
}

/// The value of a Roman number in capitals, thirty at most.
pub(crate) fn roman(word: &str) -> Option<u32> {
    let value = |digit: u8| match digit {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        _ => None,
    };
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let (mut sum, mut last) = (0, 0);
    for digit in word.bytes().rev() {
        let value = value(digit)?;
        sum += if value < last { -value } else { value };
        last = value;
    }
    u32::try_from(sum).ok().filter(|_| (1..=LARGEST).contains(&sum))
}

/// The place of a single letter, small or large, in the order letters count in.
pub(crate) fn letter(word: &str) -> Option<u32> {
    let mut letters = word.chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    let small = letter.to_lowercase().next()?;
    COUNTING.chars().position(|counting| counting == small).map(|at| at as u32 + 1)
}

/// The letter and the number, not 0, of `C1`, `B12`.
pub(crate) fn lettered(word: &str) -> Option<(char, u32)> {
    let letter = word.chars().next().filter(char::is_ascii_uppercase)?;
    let digits = &word[1..];
    let plain = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((letter, digits.parse().ok().filter(|&value| plain && value > 0)?))
}

/// Whether a word is an outline of numbers with one or two digits each: `2.1`, `2.3.1`.
pub(crate) fn is_outline(word: &str) -> bool {
    let short = |part: &str| (1..=2).contains(&part.len());
    word.contains('.') && word.split('.').all(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_lists_have_values() {
        assert_eq!(["I", "IV", "IX", "XIV", "XXX"].map(roman), [1, 4, 9, 14, 30].map(Some));
        assert_eq!(["", "i", "XXXI", "IL", "VIIII I"].map(roman), [None; 5]);
        assert_eq!(["a", "đ", "Đ", "y"].map(letter), [1, 5, 5, 23].map(Some));
        assert_eq!(["", "ab", "f", "1"].map(letter), [None; 4]);
        assert_eq!(["C1", "B12"].map(lettered), [Some(('C', 1)), Some(('B', 12))]);
        assert_eq!(["c1", "C", "C0", "C123", "CA1", "Đ1"].map(lettered), [None; 6]);
        assert!(is_outline("2.1") && is_outline("2.3.11") && !is_outline("2") && !is_outline("2.100"));
    }

    #[test]
    fn lists_are_numbered_in_ways_that_are_alike() {
        assert_eq!(Style::of("II"), Style::of("XIV"));
        assert_eq!(
            ["2", "2.1", "B", "b", "đ", "B2"].map(Style::of).map(Option::unwrap),
            [Style::Digit, Style::Dotted, Style::Capital, Style::Small, Style::Small, Style::Capital]
        );
        assert_eq!(["", "ab", "TP", "-"].map(Style::of), [None; 4]);
        assert!(["1", "12", "iv", "VIII", "b", "c1", "C12"].iter().all(|word| may_number(word)));
        assert!(["", "123", "abc", "đ", "XVIII", "C123"].iter().all(|word| !may_number(word)));
    }
}
