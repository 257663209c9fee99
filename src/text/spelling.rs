//! One token to its normal spelling and its keys, the slow and obvious way.

use unicode_normalization::UnicodeNormalization;

use super::{
    Key, TokenKind, ToneStyle,
    letter::{self, bare, is_letter_sound, mend},
    syllable::Syllable,
    tables::letters::MARKS,
};

/// Bytes of the longest spelling that is read as a word; a longer one is compared letter by letter.
const LONGEST_WORD: usize = 1024;

/// What a run of letters was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) kind: TokenKind,
    pub(super) strict: Key,
    pub(super) skeleton: Key,
}

/// The normal spelling of one token: lower case, NFC, look-alikes mended, the tone mark in `style`.
///
/// Anything that is not a Vietnamese syllable keeps its marks where they are.
///
/// ```
/// use khuonsao::text::{ToneStyle, normalize};
///
/// assert_eq!(normalize("Hoà", ToneStyle::Old), "hòa");
/// assert_eq!(normalize("Zoé", ToneStyle::Old), "zoé");
/// assert_eq!(normalize("Ðảng", ToneStyle::Old), "đảng");
/// ```
pub fn normalize(raw: &str, style: ToneStyle) -> String {
    joined(&respell(raw, style)).to_lowercase()
}

/// A token with its letters mended and its tone mark in `style`; case is kept.
pub(super) fn respell(raw: &str, style: ToneStyle) -> String {
    let mended = mended(raw);
    if style == ToneStyle::Keep || mended.len() > LONGEST_WORD {
        return mended;
    }
    match Syllable::parse(&mended.to_lowercase()) {
        Some(syllable) => {
            let place = syllable.tone_place(style);
            let tones = syllable
                .letters()
                .enumerate()
                .map(|(at, letter)| if at == place { letter::tone(letter, syllable.tone()) } else { letter });
            mended.chars().zip(tones).map(|(cased, letter)| with_case(letter, cased)).collect()
        }
        None => mended,
    }
}

/// Reads a run of letters (and digits, when it is a code).
pub(super) fn read(raw: &str, kind: TokenKind) -> Reading {
    let plain = kind != TokenKind::Word && raw.is_ascii();
    if let Some(key) = plain.then(|| Key::of_ascii(raw.as_bytes())).flatten() {
        return Reading { kind, strict: key, skeleton: key };
    }
    let lower = mended(raw).to_lowercase();
    if lower.len() > LONGEST_WORD {
        let key = Key::of(&lower);
        return Reading { kind, strict: key, skeleton: key };
    }
    let (kind, spelling) = if kind == TokenKind::Word {
        let syllable = Syllable::parse(&lower);
        (if syllable.is_some() { TokenKind::Syllable } else { kind }, compared(&lower, syllable))
    } else {
        (kind, joined(&lower))
    };
    let strict = Key::of(&spelling);
    Reading { kind, strict, skeleton: strict.bare().unwrap_or_else(|| skeleton(&spelling)) }
}

/// The key of a normal spelling without its marks; letters of the alphabet need no decomposition.
fn skeleton(spelling: &str) -> Key {
    let plain: String = spelling.chars().map(letter::plain).collect();
    if plain.is_ascii() { Key::of(&plain) } else { Key::of(&bare(spelling)) }
}

/// The spelling that the strict key of a token is the key of.
pub(super) fn strict(raw: &str) -> String {
    let lower = mended(raw).to_lowercase();
    if lower.len() > LONGEST_WORD {
        return lower;
    }
    compared(&lower, Syllable::parse(&lower))
}

/// A syllable, or the one that was meant, with its tone in the old place and *y* as *i*; else the letters.
fn compared(lower: &str, syllable: Option<Syllable>) -> String {
    match syllable.or_else(|| repaired(lower)) {
        Some(syllable) => syllable.with_i().spelled(ToneStyle::Old),
        None => joined(lower),
    }
}

/// Letters and digits with every mark that joins them in one form, and no space.
fn joined(lower: &str) -> String {
    lower.chars().map(joint).filter(|letter| !letter.is_whitespace()).collect()
}

/// Letters in their canonical form, look-alikes from other scripts as Latin, marks that look Vietnamese as such.
fn mended(raw: &str) -> String {
    if raw.chars().all(is_letter_sound) {
        return raw.to_owned();
    }
    let mut mended = mend(raw);
    if mended.contains('₫') {
        mended = mended.replace('₫', "đ");
    }
    if let Some(latin) = letter::latin(&mended) {
        mended = latin;
    }
    let apart = || mended.nfd();
    if apart().any(|letter| MARKS.iter().any(|&(typed, _)| typed == letter)) {
        let marked: String = apart()
            .map(|letter| MARKS.iter().find(|&&(typed, _)| typed == letter).map_or(letter, |&(_, mark)| mark))
            .collect();
        let marked = mend(&marked);
        if Syllable::parse(&marked.to_lowercase()).is_some() {
            return marked;
        }
    }
    mended
}

/// The syllable that was meant by a word that is none, for the usual slips of spelling.
///
/// A horn left off *ươ* on either vowel (*trưòng*, *chuơng*); *ngh*, *gh* before a back vowel (*nghành*).
fn repaired(lower: &str) -> Option<Syllable> {
    let back = |vowel| matches!(vowel, 'ơ' | 'o');
    let letters = || lower.chars().map(|letter| letter::untone(letter).0);
    let hornless =
        letters().zip(letters().skip(1)).any(|(first, second)| matches!(first, 'u' | 'ư') && back(second));
    if !hornless && !lower.starts_with("gh") && !lower.starts_with("ngh") || letters().count() > 8 {
        return None;
    }
    let apart: Vec<(char, u8)> = lower.chars().map(letter::untone).collect();
    let horned = |apart: &[(char, u8)]| -> Vec<(char, u8)> {
        let mut horned = apart.to_vec();
        for at in 1..horned.len() {
            if matches!((horned[at - 1].0, horned[at].0), ('u', 'ơ') | ('ư', 'o')) {
                (horned[at - 1].0, horned[at].0) = ('ư', 'ơ');
            }
        }
        horned
    };
    let without_h = |apart: &[(char, u8)]| -> Vec<(char, u8)> {
        let h = match apart {
            [('n', _), ('g', _), ('h', _), ..] => 2,
            [('g', _), ('h', _), ..] => 1,
            _ => return apart.to_vec(),
        };
        [&apart[..h], &apart[h + 1..]].concat()
    };
    let spelled = |apart: Vec<(char, u8)>| -> String {
        apart.into_iter().map(|(vowel, tone)| letter::tone(vowel, tone)).collect()
    };
    [horned(&apart), without_h(&apart), without_h(&horned(&apart))]
        .into_iter()
        .find_map(|slip| Syllable::parse(&spelled(slip)))
}

/// Marks that join, in one form: every dash is `-`, every apostrophe `'`.
fn joint(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => '\'',
        _ => letter,
    }
}

fn with_case(letter: char, cased: char) -> char {
    if cased.is_uppercase() { letter.to_uppercase().next().unwrap_or(letter) } else { letter }
}
