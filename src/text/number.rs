//! Digits, and what belongs to them, to one token.

use unicode_normalization::UnicodeNormalization;

use super::{
    TokenKind,
    letter::{SHAPES, is_mark, meant},
};

/// Numbers parted by one sort of mark that decide a kind; a longer row is a plain number.
const PARTS: usize = 4;

/// The parts of a number as they are scanned: `07/6/2017` has three and two slashes.
#[derive(Default)]
struct Parts {
    values: [u32; PARTS],
    digits: [usize; PARTS],
    joints: [char; PARTS],
    count: usize,
}

/// The length of the number that opens `rest`, which begins with a digit, and its kind.
///
/// One token are rules (`04-QĐ/TU`, `30/2020/NĐ-CP`, also with a space at the dash), dates, times, shares
/// with their sign, amounts with *đ*, and a class or form `12B1`. A unit that is written on (`500ha`) is not.
pub(super) fn number(rest: &str) -> (usize, TokenKind) {
    let mut parts = Parts::default();
    let mut end = part(rest, &mut parts, '\0');
    if end == 0 {
        // Fractions, superscripts: one sign, one number.
        return (rest.chars().next().map_or(0, char::len_utf8), TokenKind::Number);
    }
    while let Some(joint) = rest[end..].chars().next().map(dash).filter(|joint| ".,/:-".contains(*joint)) {
        let after = end + rest[end..].chars().next().map_or(0, char::len_utf8);
        let width = part(&rest[after..], &mut parts, joint);
        if width == 0 {
            break;
        }
        end = after + width;
    }
    if let Some(code) = rule(&rest[end..], parts.count > 1 || parts.digits[0] > 1) {
        return (end + code, TokenKind::Code);
    }
    let mut tail = rest[end..].chars();
    let (first, second, third) = (tail.next(), tail.next(), tail.next());
    match (first, second) {
        (Some('%'), _) => return (end + 1, TokenKind::Percent),
        (Some(' ' | '\u{A0}'), Some('%')) => {
            return (end + first.map_or(0, char::len_utf8) + 1, TokenKind::Percent);
        }
        (Some('đ' | 'Đ' | '₫'), _) if !second.is_some_and(goes_on) => {
            return (end + first.map_or(0, char::len_utf8), TokenKind::Money);
        }
        _ => {}
    }
    if let Some(minutes) = time(&rest[end..], &parts, first, second, third) {
        return (end + minutes, TokenKind::Time);
    }
    let letters = glued(&rest[end..]);
    if letters > 0 { (end + letters, TokenKind::Code) } else { (end, parts.kind()) }
}

/// The digits that open `rest`, taken up as one part.
fn part(rest: &str, parts: &mut Parts, joint: char) -> usize {
    let mut end = 0;
    let mut value: u32 = 0;
    let mut digits = 0;
    for letter in rest.chars() {
        let Some(digit) = meant(letter).to_digit(10) else { break };
        value = value.saturating_mul(10).saturating_add(digit);
        digits += 1;
        end += letter.len_utf8();
    }
    if end > 0 {
        if parts.count < PARTS {
            parts.values[parts.count] = value;
            parts.digits[parts.count] = digits;
            parts.joints[parts.count] = joint;
        }
        parts.count += 1;
    }
    end
}

impl Parts {
    fn kind(&self) -> TokenKind {
        let count = self.count.min(PARTS);
        let joints = &self.joints[1..count.max(1)];
        let all = |joint: char| joints.iter().all(|&other| other == joint);
        let [first, second, ..] = self.values;
        let year = |place: usize| self.digits[place] == 4 && (1800..2200).contains(&self.values[place]);
        match self.count {
            1 => TokenKind::Number,
            2 if all('/') && (year(1) && first <= 12 || first <= 31 && second <= 12) => TokenKind::Date,
            2 if all('/') => TokenKind::Ratio,
            2 if all('-') && year(1) && first <= 12 => TokenKind::Date,
            2 if all('-') => TokenKind::Range,
            2 | 3 if all(':') && first <= 24 => TokenKind::Time,
            3 if (all('/') || all('-') || all('.')) && (year(2) || year(0)) => TokenKind::Date,
            3 if all('/') && first <= 31 => TokenKind::Date,
            _ if joints.contains(&'-') => TokenKind::Range,
            _ => TokenKind::Number,
        }
    }
}

/// The rest of a rule's number behind its digits: `-QĐ/TU`, `/NĐ-CP`, `- CT/TW`.
///
/// Told from a list number before a heading (`1-VỀ`, `2/THỰC HIỆN`) by a second joint, or by letters
/// without tone behind a number of two digits or parts.
fn rule(rest: &str, is_long: bool) -> Option<usize> {
    let mut at = 0;
    let mut spaced = false;
    if rest.starts_with(' ') {
        at = 1;
        spaced = true;
    }
    let joint = rest[at..].chars().next().filter(|&joint| dash(joint) == '-' || joint == '/')?;
    at += joint.len_utf8();
    if rest[at..].starts_with(' ') {
        at += 1;
        spaced = true;
    }
    if spaced && joint == '/' {
        return None;
    }
    let mut runs = 0;
    let mut toneless = true;
    let mut slash = joint == '/';
    loop {
        let (width, plain) = capitals(&rest[at..]);
        if width == 0 {
            break;
        }
        toneless &= plain;
        at += width;
        runs += 1;
        let Some(next) = rest[at..].chars().next().filter(|&next| dash(next) == '-' || next == '/') else {
            break;
        };
        if capitals(&rest[at + next.len_utf8()..]).0 == 0 {
            break;
        }
        slash |= next == '/';
        at += next.len_utf8();
    }
    let is_rule = match runs {
        0 => false,
        1 => toneless && is_long && slash && !spaced,
        _ => toneless && slash,
    };
    is_rule.then_some(at)
}

/// Bytes of an abbreviation: at least two letters, or one before a joint, the first two of them capitals.
fn capitals(rest: &str) -> (usize, bool) {
    let mut end = 0;
    let mut toneless = true;
    let mut place = 0;
    for letter in rest.chars() {
        if is_mark(letter) && end > 0 {
            // A letter with a tone is part of a word, one with a shape may be part of an abbreviation.
            toneless &= SHAPES.contains(&letter);
            end += letter.len_utf8();
            continue;
        }
        let fits = match place {
            0 | 1 => letter.is_uppercase(),
            _ => letter.is_alphanumeric() && !is_hangul(letter) || letter == '₫',
        };
        if !fits {
            break;
        }
        toneless &= letter.is_ascii()
            || matches!(meant(letter), 'Đ' | 'đ' | '₫')
            || std::iter::once(letter).nfd().skip(1).all(|mark| SHAPES.contains(&mark));
        end += letter.len_utf8();
        place += 1;
    }
    if place > 12 { (0, false) } else { (end, toneless) }
}

/// Whether it is one of the few letters that come apart into letters, and so have no number of their own.
fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}')
}

/// `g30`, `h`, `h00'` behind the hour.
fn time(
    rest: &str,
    parts: &Parts,
    first: Option<char>,
    second: Option<char>,
    third: Option<char>,
) -> Option<usize> {
    let hour = parts.count == 1 && parts.values[0] <= 24 && parts.digits[0] <= 2;
    if !hour || !matches!(first, Some('g' | 'h' | 'G' | 'H')) {
        return None;
    }
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let alone = |letter: Option<char>| !letter.is_some_and(goes_on);
    if digit(second) && digit(third) {
        return alone(rest.chars().nth(3)).then_some(3);
    }
    (matches!(first, Some('h' | 'H')) && alone(second)).then_some(1)
}

/// Units that are written on in capitals, too: `500HA` is `500ha`, `12AB` a class.
const UNITS: [&str; 13] = ["ha", "kg", "km", "cm", "mm", "ml", "cv", "kw", "kv", "kwh", "mw", "tr", "ph"];

/// Letters that belong to the digits before them: `B1` of `12B1`, `a` of `5a`, not `ha` of `500ha`.
fn glued(rest: &str) -> usize {
    let mut end = 0;
    let mut lower = 0;
    let mut count = 0;
    let mut digits = false;
    for letter in rest.chars() {
        if is_mark(letter) && end > 0 {
            end += letter.len_utf8();
            continue;
        }
        if is_mark(letter) || !letter.is_alphanumeric() && letter != '₫' {
            break;
        }
        lower += usize::from(letter.is_lowercase() || letter == '₫');
        digits |= letter.is_numeric();
        count += 1;
        end += letter.len_utf8();
    }
    // What has a mark is a word in any case: `90GIÂY`.
    let word = count > 1 && rest[..end].nfd().any(is_mark);
    let unit = lower > 1
        || count == 1 && matches!(rest.as_bytes()[0], b'm' | b'k')
        || word
        || UNITS.iter().any(|unit| rest[..end].eq_ignore_ascii_case(unit));
    if unit && !digits { 0 } else { end }
}

/// Whether a character continues the word before it.
fn goes_on(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

/// Every dash that joins as `-`.
fn dash(joint: char) -> char {
    if matches!(joint, '\u{2010}'..='\u{2013}' | '\u{2212}') { '-' } else { joint }
}
