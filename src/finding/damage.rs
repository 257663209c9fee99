//! Text that cannot be read as its author meant it.

use std::collections::HashSet;

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    text::{Damage, DamageKind, Item, Language, Marks, Soundness, Text, Token, TokenKind, bare},
};

/// Damaged words from which a text counts as damaged; fewer are slips of the hand.
const SLIPS: usize = 3;

/// Words of an item that cannot all lack marks by chance: four of five Vietnamese words have one.
const BARE: usize = 8;

/// The same for words in a row in an item that has others.
const BARE_RUN: usize = 12;

/// Words no Vietnamese syllable can be, from which on their item was broken rather than mistyped.
const WORDS: usize = 2;

/// One word of so many, from which on words that may be of another language are broken Vietnamese.
const ODD: usize = 6;

/// Signs that stand for letters in the old fonts; beside a letter they stand for nothing else.
const SIGNS: [char; 11] = ['«', '®', '¬', '§', 'µ', '¸', '¹', '¶', '÷', '¨', '\u{AD}'];

/// Letters of a word without vowel that no abbreviation of daily use has.
const CLIPPED: usize = 3;

/// `damaged-text`: lost marks and other languages as wholes, broken letters each at its place.
pub(super) fn find(raw: &str, text: &Text, soundness: &Soundness) -> Option<Finding> {
    let whole = Evidence::here(Span::new(0, raw.len() as u32));
    if soundness.marks == Marks::Stripped {
        let bare = soundness.words - soundness.marked;
        return Finding::new(FindingKind::DamagedText, bare, soundness.words, vec![whole]);
    }
    if soundness.language == Language::Other {
        let foreign = soundness.words - soundness.syllables;
        return Finding::new(FindingKind::DamagedText, foreign, soundness.words, vec![whole]);
    }
    let mut spans: Vec<Span> = soundness.damage.iter().map(|damage| damage.span).collect();
    let known = spans.len();
    let is_broken = |item: &Item| {
        let damage = &soundness.damage;
        let known = damage.partition_point(|damage| damage.span.end <= item.span.start);
        let known = damage[known..].iter().take_while(|damage| damage.span.start < item.span.end);
        let (odd, broken): (Vec<&Damage>, Vec<&Damage>) = known.partition(|damage| is_odd(damage.kind));
        let tokens = text.tokens_of(item);
        let impossible = tokens.iter().filter(|token| is_impossible(raw, token));
        // In small letters such a word is odd, too: that makes two.
        let twice = |token: &&Token| 1 + usize::from(odd.iter().any(|odd| odd.span == token.span));
        let words = tokens.iter().filter(|token| token.kind.is_word()).count();
        let different: HashSet<&str> = odd.iter().map(|odd| odd.span.of(raw)).collect();
        broken.len() + impossible.map(|token| twice(&token)).sum::<usize>() >= WORDS
            || different.len() >= WORDS && different.len() * ODD >= words
    };
    for item in &text.items {
        let tokens = text.tokens_of(item);
        let whole = is_bare(tokens) || is_clipped(raw, tokens) || is_of_a_font(item.span.of(raw));
        let broken = is_broken(item);
        let span = match whole || broken {
            true => item.span,
            false => match bare_run(tokens) {
                Some(run) => run,
                None => continue,
            },
        };
        // Both lists are in order.
        let next = spans[..known].partition_point(|known| known.end <= span.start);
        if next == known || !spans[next].overlaps(span) {
            spans.push(span);
        } else if broken {
            // The whole line cannot be read, not only the words that show it.
            spans[next] = span;
        }
    }
    spans.sort_unstable();
    let within = |span: &Span| {
        let places = text.places_in(*span);
        text.tokens[places.start as usize..places.end as usize]
            .iter()
            .filter(|token| token.kind.is_word())
            .count()
    };
    let words: usize = spans.iter().map(within).sum();
    // A loanword that is two syllables is written again and again: *hécta*.
    let joined = soundness.damage.iter().filter(|damage| damage.kind == DamageKind::Joined);
    let joined: Vec<&str> = joined.map(|damage| damage.span.of(raw)).collect();
    let again = joined.len() - joined.iter().collect::<HashSet<_>>().len();
    let places: Vec<Evidence> = spans.into_iter().map(Evidence::here).collect();
    let count = words as u32;
    let of = soundness.words.max(count);
    (words >= SLIPS + again).then(|| Finding::new(FindingKind::DamagedText, count, of, places)).flatten()
}

/// Whether a word of another language looks like that, too: *amí amă*, *hécta*.
fn is_odd(kind: DamageKind) -> bool {
    matches!(kind, DamageKind::Letters | DamageKind::Joined)
}

/// Whether an item was typed without diacritics.
fn is_bare(tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|token| token.kind.is_word());
    words().count() >= BARE && words().all(|word| word.strict == word.skeleton)
}

/// Words in a row without diacritics, behind a label that has them: `Ưu điểm: lam 640 ho so dinh danh`.
fn bare_run(tokens: &[Token]) -> Option<Span> {
    let mut run: Option<(Span, usize)> = None;
    for word in tokens.iter().filter(|token| token.kind.is_word()) {
        run = match run {
            Some((span, words)) if word.strict == word.skeleton => Some((span.to(word.span), words + 1)),
            Some((span, BARE_RUN..)) => return Some(span),
            _ => (word.strict == word.skeleton).then_some((word.span, 1)),
        };
    }
    run.filter(|&(_, words)| words >= BARE_RUN).map(|(span, _)| span)
}

/// Whether a word has a tone that a syllable with its end cannot have: *bòc*, *mãt*.
fn is_impossible(raw: &str, token: &Token) -> bool {
    const TONED: &str = "àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ";
    if token.kind != TokenKind::Word || token.strict == token.skeleton {
        return false;
    }
    let written = token.span.of(raw);
    let stopped = match written.as_bytes() {
        [.., before, b'h' | b'H'] => before.eq_ignore_ascii_case(&b'c'),
        [.., last] => matches!(last, b'c' | b'p' | b't' | b'C' | b'P' | b'T'),
        [] => false,
    };
    stopped && written.chars().flat_map(char::to_lowercase).any(|letter| TONED.contains(letter))
}

/// Whether an item is in the letters of an old font: two words with a sign inside.
fn is_of_a_font(item: &str) -> bool {
    let signed = |word: &&str| {
        let letters: Vec<char> = word.chars().collect();
        letters.windows(2).any(|pair| {
            SIGNS.contains(&pair[0]) && pair[1].is_lowercase()
                || pair[0].is_lowercase() && SIGNS.contains(&pair[1])
        })
    };
    item.contains(SIGNS) && item.split_whitespace().filter(signed).count() >= WORDS
}

/// Whether letters were dropped in an item, as when a font has no *ư*: `gng mẫu trc học sinh`.
///
/// Told by words without a vowel: at least two, one of them longer than the abbreviations people type.
fn is_clipped(raw: &str, tokens: &[Token]) -> bool {
    // A syllable has a vowel.
    let words = || tokens.iter().filter(|token| token.kind == TokenKind::Word);
    if words().nth(1).is_none() {
        return false;
    }
    let clipped: Vec<usize> = words()
        .map(|token| token.span.of(raw))
        .filter(|written| !written.chars().skip(1).any(char::is_uppercase))
        .filter(|written| written.chars().count() > 1 || written.chars().all(char::is_lowercase))
        .map(|written| bare(written).to_lowercase())
        .filter(|plain| plain.chars().all(|letter| letter.is_alphabetic() && !"aeiouy".contains(letter)))
        .map(|plain| plain.chars().count())
        .collect();
    clipped.len() >= 2 && clipped.iter().any(|&letters| letters >= CLIPPED)
}
