//! A text to how well it can be read: valid syllables, marks, language, damage and where it is.

use serde::{Deserialize, Serialize};

use super::{Token, TokenKind, letter, quick::Syllables, syllable::Syllable};
use crate::Span;

/// How sound a text is; counts, and the places that are damaged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Soundness {
    /// Words, without abbreviations.
    pub words: u32,
    /// Those that Vietnamese spelling allows as they stand.
    pub syllables: u32,
    /// Those that would be syllables with their marks: *cac*, *truong*.
    pub bare: u32,
    /// Those that have a mark, or are *đ*.
    pub marked: u32,
    /// Whether the marks are there.
    pub marks: Marks,
    /// What language it is.
    pub language: Language,
    /// What is damaged, left to right.
    pub damage: Vec<Damage>,
}

/// Whether the diacritics of a text are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// As in ordinary text, or too little text to tell.
    #[default]
    Present,
    /// In some parts only.
    Partly,
    /// Typed without any.
    Stripped,
}

/// The language of a text, as far as its syllables tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// At least six of ten words are Vietnamese syllables, with marks or without.
    Vietnamese,
    /// Less.
    Other,
    /// Fewer words than can tell.
    #[default]
    Unknown,
}

/// A damaged place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Damage {
    /// Where it is.
    pub span: Span,
    /// What happened to it.
    pub kind: DamageKind,
}

/// What happened to a damaged place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DamageKind {
    /// A letter was lost: `Vi?t`, `Vi�t`.
    Lost,
    /// A symbol stands in a word, as when an old font is missing: `th©n`.
    Symbol,
    /// Digits stand in a word: `c0ng`.
    Digit,
    /// Letters with marks that make no syllable: `trừơgn`.
    Letters,
    /// Two words became one: `đảngviên`.
    Joined,
    /// A word was spread out: `c ô n g`.
    Spread,
}

/// Words that are enough to tell a language.
const ENOUGH: u32 = 5;

impl Soundness {
    /// The share of words that are syllables as they stand; 1 when there are none.
    pub fn share(&self) -> f64 {
        if self.words == 0 { 1.0 } else { f64::from(self.syllables) / f64::from(self.words) }
    }

    /// How sound the text is that these tokens were read from.
    pub(super) fn of(raw: &str, tokens: &[Token]) -> Soundness {
        let known = Syllables::get();
        let mut sound = Soundness::default();
        for token in tokens.iter().filter(|token| token.kind.is_word()) {
            if token.kind == TokenKind::Syllable {
                sound.words += 1;
                sound.syllables += 1;
                sound.marked += u32::from(token.strict != token.skeleton);
                continue;
            }
            let word = token.span.of(raw);
            if !is_abbreviation(word) {
                sound.words += 1;
                sound.bare += u32::from(word.is_ascii() && known.has_bare(word));
            }
        }
        let Soundness { words, syllables, bare, marked, .. } = sound;
        let vietnamese = syllables + bare;
        if words >= ENOUGH {
            sound.language =
                if vietnamese * 10 >= words * 6 { Language::Vietnamese } else { Language::Other };
        }
        // Four words of five have a mark in ordinary text.
        if sound.language == Language::Vietnamese {
            sound.marks = match () {
                () if marked * 20 < words => Marks::Stripped,
                () if marked * 10 < words * 4 && bare * 10 > words => Marks::Partly,
                () => Marks::Present,
            };
        }
        sound.damage = damage(raw, tokens);
        if sound.language == Language::Other {
            // Words of another language are no broken Vietnamese; holes in words are damage in any.
            sound.damage.retain(|damage| matches!(damage.kind, DamageKind::Lost | DamageKind::Symbol));
        }
        sound
    }
}

fn damage(raw: &str, tokens: &[Token]) -> Vec<Damage> {
    let mut damage: Vec<Damage> = Vec::new();
    let mut single = 0;
    let mut before: Option<&Token> = None;
    for (place, token) in tokens.iter().enumerate() {
        let word = || token.span.of(raw);
        let end = before.map_or(token.span.start, |before| before.span.end);
        let spaced = raw.as_bytes()[end as usize..token.span.start as usize] == *b" ";
        let mut add = |span: Span, kind| damage.push(Damage { span, kind });
        let is_single = || word().chars().next().is_some_and(|letter| letter.len_utf8() == word().len());
        let lone = spaced && token.kind.is_word() && token.span.len() <= LETTER && is_single();
        single = if lone { single + 1 } else { 0 };
        if single == SPREAD {
            add(tokens[place - SPREAD + 1].span.to(token.span), DamageKind::Spread);
        }
        // Most words stand behind a space, which stands for no letter.
        let cut = before.filter(|before| !spaced && before.kind.is_word()).and_then(|before| {
            let gap = &raw[end as usize..token.span.start as usize];
            let kind = lost(gap)?;
            (gap == "\u{FFFD}" || word().starts_with(char::is_lowercase)).then_some((before, kind))
        });
        if let Some((before, kind)) = cut {
            add(before.span.to(token.span), kind);
        } else if let Some(kind) = broken(token, raw) {
            add(token.span, kind);
        }
        before = Some(token);
    }
    damage
}

/// Bytes of a letter at most.
const LETTER: u32 = 4;
/// Letters in a row, each by itself, that are one word spread out.
const SPREAD: usize = 4;

/// What a gap between two parts of one word stands for.
fn lost(gap: &str) -> Option<DamageKind> {
    let mut letters = gap.chars();
    match (letters.next()?, letters.next()) {
        ('?' | '\u{FFFD}', None) => Some(DamageKind::Lost),
        (
            '\u{80}'..='\u{BF}' | '\u{D7}' | '\u{F7}' | '\u{2020}' | '\u{2021}' | '\u{2030}' | '\u{20AC}',
            None,
        ) => (!matches!(gap, "\u{A0}" | "·" | "«" | "»")).then_some(DamageKind::Symbol),
        _ => None,
    }
}

/// What is broken in a word or code; other tokens are whole.
fn broken(token: &Token, raw: &str) -> Option<DamageKind> {
    if !matches!(token.kind, TokenKind::Code | TokenKind::Word) {
        return None;
    }
    let word = token.span.of(raw);
    let small = word.starts_with(char::is_lowercase);
    if token.kind == TokenKind::Code {
        let letters: Vec<char> = word.chars().collect();
        let inside = letters.windows(3).any(|part| {
            part[0].is_lowercase() && matches!(part[1], '0' | '1' | '5' | '6') && part[2].is_lowercase()
        });
        return inside.then_some(DamageKind::Digit);
    }
    if small && parts(word) {
        return Some(DamageKind::Joined);
    }
    (small && word.chars().any(is_marked)).then_some(DamageKind::Letters)
}

/// Whether a word is two syllables written as one, at least one of them with a mark.
fn parts(word: &str) -> bool {
    let lower = word.to_lowercase();
    if lower.len() > 30 || lower.chars().count() < 4 || !lower.chars().any(is_marked) {
        return false;
    }
    lower.char_indices().skip(2).any(|(at, _)| lower.chars().count() >= 4 && both(&lower[..at], &lower[at..]))
}

fn both(left: &str, right: &str) -> bool {
    let long = |part: &str| part.chars().count() > 1;
    long(left) && long(right) && Syllable::parse(left).is_some() && Syllable::parse(right).is_some()
}

/// A vowel with a shape or a tone, or đ.
fn is_marked(letter: char) -> bool {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    let (vowel, tone) = letter::untone(lower);
    tone > 0 || matches!(vowel, 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư' | 'đ')
}

fn is_abbreviation(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
}
