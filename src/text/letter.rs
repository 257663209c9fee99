//! Characters to the letters they stand for.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::tables::letters::{HOMOGLYPHS, INVISIBLE, SPACES, STROKES};

/// The twelve vowels, each in six tones: ngang, huyền, sắc, hỏi, ngã, nặng.
pub(super) const VOWELS: [[char; 6]; 12] = [
    ['a', 'à', 'á', 'ả', 'ã', 'ạ'],
    ['ă', 'ằ', 'ắ', 'ẳ', 'ẵ', 'ặ'],
    ['â', 'ầ', 'ấ', 'ẩ', 'ẫ', 'ậ'],
    ['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ'],
    ['ê', 'ề', 'ế', 'ể', 'ễ', 'ệ'],
    ['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị'],
    ['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ'],
    ['ô', 'ồ', 'ố', 'ổ', 'ỗ', 'ộ'],
    ['ơ', 'ờ', 'ớ', 'ở', 'ỡ', 'ợ'],
    ['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ'],
    ['ư', 'ừ', 'ứ', 'ử', 'ữ', 'ự'],
    ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'],
];

/// Circumflex, breve and horn: they make another vowel, and stand before the tone.
pub(super) const SHAPES: [char; 3] = ['\u{302}', '\u{306}', '\u{31B}'];

/// Grave, acute, hook, tilde, dot below; a tone is its place here plus one.
pub(super) const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];

/// Place in [`VOWELS`], row times six plus tone plus one, by code point; zero is no vowel.
static PLACES: [u8; 0x1F00] = places();

const fn places() -> [u8; 0x1F00] {
    let mut table = [0; 0x1F00];
    let mut place = 0;
    while place < 72 {
        table[VOWELS[place / 6][place % 6] as usize] = place as u8 + 1;
        place += 1;
    }
    table
}

/// A lower-case letter without its tone, and the tone.
pub(super) fn untone(letter: char) -> (char, u8) {
    match PLACES.get(letter as usize) {
        Some(&place) if place > 0 => (VOWELS[usize::from(place - 1) / 6][0], (place - 1) % 6),
        _ => (letter, 0),
    }
}

/// A lower-case vowel in a tone; any other letter as it is.
pub(super) fn tone(letter: char, tone: u8) -> char {
    match PLACES.get(letter as usize) {
        Some(&place) if place > 0 => VOWELS[usize::from(place - 1) / 6][usize::from(tone)],
        _ => letter,
    }
}

/// A vowel of either case, in lower case with one more of the eight Vietnamese marks, in any order.
pub(super) fn marked(letter: char, mark: char) -> Option<char> {
    let place = match *PLACES.get(letter as usize)? {
        0 => *PLACES.get(letter.to_lowercase().next()? as usize)?,
        place => place,
    };
    let place = usize::from(place).checked_sub(1)?;
    let (row, tone) = (place / 6, place % 6);
    let marked = if let Some(added) = TONES.iter().position(|&known| known == mark) {
        (tone == 0).then(|| VOWELS[row][added + 1])?
    } else {
        let shape = SHAPES.iter().position(|&known| known == mark)?;
        let shaped = match (VOWELS[row][0], shape) {
            ('a', 0) => 2,
            ('a', 1) => 1,
            ('e', 0) => 4,
            ('o', 0) => 7,
            ('o', 2) => 8,
            ('u', 2) => 10,
            _ => return None,
        };
        VOWELS[shaped][tone]
    };
    Some(marked)
}

/// Whether it is laid over the letter before it.
pub(super) fn is_mark(letter: char) -> bool {
    letter >= '\u{300}' && (letter < '\u{370}' || is_combining_mark(letter))
}

/// Whether nothing of it is seen: joiners, marks of direction, soft hyphens.
pub(super) fn is_invisible(letter: char) -> bool {
    within(&INVISIBLE, letter)
}

/// Whether it is a dash, a quotation mark, a dot or the like of the block for these: told without a table.
pub(super) fn is_punctuation(letter: char) -> bool {
    matches!(letter, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}')
}

/// Whether it is a space of any width, but no line break.
pub(super) fn is_space(letter: char) -> bool {
    letter == ' ' || within(&SPACES, letter)
}

fn within(ranges: &[(char, char)], letter: char) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&letter))
}

/// A character as it was meant: no look-alike of *đ*, no letter of another width.
pub(super) fn meant(letter: char) -> char {
    if letter < '\u{D0}' {
        return letter;
    }
    if let Some(&(_, stroke)) = STROKES.iter().find(|&&(typed, _)| typed == letter) {
        return stroke;
    }
    match letter {
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(letter as u32 - 0xFEE0).expect("full-width letters have narrow ones")
        }
        // One letter for one letter: ligatures are left to `mend`.
        '\u{1D400}'..='\u{1D7FF}' => std::iter::once(letter).nfkc().next().unwrap_or(letter),
        _ => letter,
    }
}

/// Characters in canonical composition, marks in order, invisible ones dropped, look-alikes of *đ* as *đ*.
///
/// NFC leaves 64 spellings of 16 letters broken, those with the tone typed before the circumflex or breve:
/// canonical order keeps marks of one class as they were typed. Here shape goes before tone wherever a base
/// carries Vietnamese marks only; any other text comes out in NFC.
pub(super) fn mend(raw: &str) -> String {
    let mut apart: Vec<char> = Vec::with_capacity(raw.len());
    for letter in raw.chars() {
        match letter {
            '\u{FB00}'..='\u{FB06}' => apart.extend(std::iter::once(letter).nfkd()),
            _ if is_invisible(letter) => {}
            _ => apart.extend(std::iter::once(meant(letter)).nfd()),
        }
    }
    let mut start = 0;
    let mut mended: Vec<char> = Vec::with_capacity(apart.len());
    while start < apart.len() {
        let base = apart[start];
        let marks = apart[start + 1..].iter().take_while(|&&mark| is_combining_mark(mark)).count();
        let run = &mut apart[start + 1..start + 1 + marks];
        start += 1 + marks;
        let stroked = matches!(base, 'd' | 'D') && run.first().is_some_and(|mark| is_stroke(*mark));
        match base {
            'd' if stroked => mended.push('đ'),
            'D' if stroked => mended.push('Đ'),
            _ => mended.push(base),
        }
        let run = if stroked { &mut run[1..] } else { run };
        if !is_mark(base) && run.iter().all(|mark| SHAPES.contains(mark) || TONES.contains(mark)) {
            run.sort_by_key(|mark| !SHAPES.contains(mark));
            // Each mark once; eight of them are soon found.
            let first = mended.len();
            for mark in run {
                if !mended[first..].contains(mark) {
                    mended.push(*mark);
                }
            }
        } else {
            mended.extend_from_slice(run);
        }
    }
    mended.into_iter().nfc().collect()
}

/// A stroke laid over a letter.
fn is_stroke(mark: char) -> bool {
    matches!(mark, '\u{335}'..='\u{338}')
}

/// A word of mended letters with its Cyrillic and Greek look-alikes as Latin letters, if it has Latin ones too.
pub(super) fn latin(word: &str) -> Option<String> {
    let foreign = |letter: char| ('\u{370}'..'\u{530}').contains(&letter);
    let mixed = word.chars().any(foreign)
        && word
            .chars()
            .any(|letter| letter.is_alphabetic() && letter < '\u{250}' || is_latin_extended(letter));
    if !mixed {
        return None;
    }
    let apart = word.nfd().map(|letter| {
        HOMOGLYPHS.iter().find(|&&(typed, _)| typed == letter).map_or(letter, |&(_, latin)| latin)
    });
    Some(apart.nfc().collect())
}

fn is_latin_extended(letter: char) -> bool {
    ('\u{1E00}'..'\u{1F00}').contains(&letter)
}

/// The same without diacritics, *đ* as *d*; case and everything else are kept.
///
/// ```
/// assert_eq!(khuonsao::text::bare("Đẩy mạnh"), "Day manh");
/// ```
pub fn bare(raw: &str) -> String {
    let mended = mend(raw);
    mended.nfd().filter(|&letter| !is_combining_mark(letter)).map(bare_stroke).nfc().collect()
}

/// A lower-case letter of the alphabet without its marks; any other letter as it is.
pub(super) fn plain(letter: char) -> char {
    match untone(letter).0 {
        'ă' | 'â' => 'a',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        untoned => bare_stroke(untoned),
    }
}

fn bare_stroke(letter: char) -> char {
    match letter {
        'đ' => 'd',
        'Đ' => 'D',
        _ => letter,
    }
}

/// Whether a character is in the form [`normalize_text`](super::normalize_text) leaves it in, whatever stands beside it.
pub(super) fn is_letter_sound(letter: char) -> bool {
    match letter {
        '\n' | '\r' | ' '..='~' | '\u{7F}' => true,
        '\u{D0}' | '\u{F0}' | '\u{189}' => false,
        '\u{C0}'..='\u{1BF}' | '\u{1E80}'..='\u{1EFF}' => true,
        '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{BF}' => true,
        '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{2190}'..='\u{2211}' => true,
        '\u{2213}'..='\u{2328}' | '\u{2400}'..='\u{2ADB}' | '\u{E000}'..='\u{F8FF}' => true,
        _ => false,
    }
}
