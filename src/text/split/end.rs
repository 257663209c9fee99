//! Where a sentence ends.

use super::Source;
use crate::text::{TokenKind, tables::sections::ABBREVIATIONS};

/// Whether a sentence ends in the gap before a token, on one line.
///
/// A full stop after an abbreviation, an initial or inside a number ends none; three dots do before a
/// capital only. (Rules R-SENT.)
pub(super) fn ends_before(source: Source<'_>, place: usize) -> bool {
    let gap = source.gap(place);
    let Some(mark) = gap.find(['.', '!', '?', '…', ';']) else { return false };
    let tail = &gap[mark..];
    if !tail.contains(char::is_whitespace) && !tail.starts_with(';') {
        return false;
    }
    let before = place - 1;
    let capital = source.is_capital(place) || source.kind(place).is_some_and(|kind| !kind.is_word());
    match tail.as_bytes()[0] {
        b';' => source.is_capital(place) && !source.is_shouted(place),
        b'.' if tail.starts_with("..") => source.is_capital(place),
        b'.' => {
            let small = source.is_small(place)
                && source.kind(before) == Some(TokenKind::Syllable)
                && source.is_small(before)
                && source.word(before).chars().nth(1).is_some();
            (capital && !is_abbreviated(source, before) || small) && !tail.contains(',')
        }
        b'!' | b'?' => !source.is_small(place),
        _ => source.is_capital(place),
    }
}

/// Whether the full stop behind a token belongs to it.
fn is_abbreviated(source: Source<'_>, place: usize) -> bool {
    let word = source.word(place);
    if word.chars().count() == 1 && source.is_capital(place) {
        return true;
    }
    if matches!(word, "Mrs" | "Ms" | "Dr") {
        return true;
    }
    // `v.v.` ends a sentence before a capital.
    ABBREVIATIONS.binary_search(&word).is_ok() && word != "v"
}
