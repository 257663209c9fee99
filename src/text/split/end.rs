//! Where a sentence ends.

use super::Source;
use crate::text::{Key, TokenKind, key, tables::sections::ABBREVIATIONS};

/// Quotation marks and brackets that close.
const CLOSING: [char; 5] = ['”', '"', ')', ']', '»'];

/// Whether a sentence ends in the gap before a token, on one line.
///
/// A full stop after an abbreviation, an initial or inside a number ends none; three dots do before a
/// capital only. (Rules R-SENT.)
pub(super) fn ends_before(source: Source<'_>, place: usize) -> bool {
    let gap = source.gap(place);
    let Some(mark) = gap.find(['.', '!', '?', '…']) else { return false };
    let tail = &gap[mark..];
    if !tail.contains(char::is_whitespace) {
        // A space was left out: `cột bơm.Cột số 7`.
        let word =
            |place: usize| source.kind(place) == Some(TokenKind::Syllable) && source.word(place).len() > 2;
        return tail == "."
            && word(place - 1)
            && source.is_small(place - 1)
            && word(place)
            && source.is_capital(place)
            && !source.is_shouted(place);
    }
    let before = place - 1;
    let capital = source.is_capital(place) || source.kind(place).is_some_and(|kind| !kind.is_word());
    match tail.as_bytes()[0] {
        b'.' if tail.starts_with("..") => source.is_capital(place) && !gap.starts_with(','),
        b'.' if is_article(source, before) && source.is_any(place, &ARTICLES) => false,
        b'.' => {
            let small = source.is_small(place)
                && source.kind(before) == Some(TokenKind::Syllable)
                && source.is_small(before)
                && source.word(before).chars().nth(1).is_some();
            (capital && !is_abbreviated(source, before) || small && !tail.contains(CLOSING))
                && !tail.contains(',')
        }
        b'!' | b'?' => !source.is_small(place),
        _ => source.is_capital(place) && !gap.starts_with(','),
    }
}

/// Whether a number belongs to the name of a part of a law before it: `khoản 2`.
pub(super) fn is_article(source: Source<'_>, place: usize) -> bool {
    place > 0 && source.kind(place) == Some(TokenKind::Number) && source.is_any(place - 1, &ARTICLES)
}

const ARTICLES: [Key; 5] = key!["điểm", "khoản", "điều", "mục", "chương"];

/// Whether the full stop behind a token belongs to it.
fn is_abbreviated(source: Source<'_>, place: usize) -> bool {
    let word = source.word(place);
    if word.chars().count() == 1 && source.is_capital(place) {
        // `Nguyễn Văn A. Nam`, but `khối A. Tôi kèm`.
        let named = place == 0 || !source.is_small(place - 1);
        return named || !source.is_small(place + 2);
    }
    if word == "c" && place > 0 {
        return source.gap(place) == "/" && matches!(source.word(place - 1), "đ" | "Đ");
    }
    // `v.v.` ends a sentence before a capital.
    matches!(word, "Mrs" | "Ms" | "Dr" | "CKI" | "CKII" | "NCS")
        || ABBREVIATIONS.binary_search(&word).is_ok() && word != "v"
}
