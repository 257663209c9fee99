//! Texts that cannot be judged.

use serde::Serialize;

use crate::text::Text;

/// Why a text cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// There are no words.
    Empty,
    /// Vietnamese written without marks: too many words are the same.
    NoDiacritics,
    /// The letters are damaged: a wrong encoding, a bad scan.
    Damaged,
    /// Another language.
    NotVietnamese,
}

/// Words below which nothing is refused: a note of three words may have no mark.
const ENOUGH: usize = 8;
/// Words in a hundred with a mark that a Vietnamese text has at least; ordinary texts have 70 to 90.
const MARKED: usize = 35;
/// Words in a hundred with letters or a length that Vietnamese does not have, from which on it is another language.
const FOREIGN: usize = 20;
/// Letters in a thousand that only a wrong encoding puts into a text.
const BROKEN: usize = 20;

/// Says why `text` cannot be judged, if it cannot.
pub(super) fn refuse(raw: &str, text: &Text) -> Option<Refusal> {
    let (mut all, mut marked, mut foreign) = (0, 0, 0);
    for token in &text.tokens {
        let spelled = token.span.of(raw);
        if !spelled.chars().all(char::is_alphabetic) && token.strict == token.skeleton {
            continue;
        }
        all += 1;
        marked += usize::from(token.strict != token.skeleton);
        foreign +=
            usize::from(spelled.len() > 8 && spelled.is_ascii() || spelled.contains(['f', 'j', 'w', 'z']));
    }
    if all == 0 {
        return Some(Refusal::Empty);
    }
    let broken = raw.chars().filter(|letter| "\u{FFFD}¬»¼½¾¶§Ã¸µ×ÆÐ".contains(*letter)).count();
    if all >= ENOUGH && broken * 1000 > BROKEN * raw.len() {
        return Some(Refusal::Damaged);
    }
    if all < ENOUGH || marked * 100 >= MARKED * all {
        return None;
    }
    Some(if foreign * 100 >= FOREIGN * all { Refusal::NotVietnamese } else { Refusal::NoDiacritics })
}
