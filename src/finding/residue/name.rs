//! Names where the author's own should stand.

use std::ops::Range;

use super::{FromPeer, Left, Others, strict};
use crate::{
    finding::case::Case,
    lexicon::Kind,
    register::CueKind,
    text::{Key, ToneStyle, key, normalize, tokenize},
};

/// Syllables of a full name.
const NAME: Range<usize> = 2..7;
/// Letters by which a name may differ from the author's and still be a slip of the hand.
const SLIP: usize = 2;
/// Tokens above the last line within which the author may have signed.
const SIGNED: u32 = 30;
/// Tokens around a passage within which the name of whoever else wrote it is looked for.
const AROUND: u32 = 12;

pub(super) fn find(case: &Case<'_>, others: &Others, peers: &[FromPeer<'_>]) -> Vec<Left> {
    let Some(author) = case.statement.author.as_deref() else { return Vec::new() };
    let opened = case.cues(CueKind::SelfName).map(|cue| cue.end);
    let name = |start: u32| {
        let end = name_end(case, start)?;
        let written = case.span(&(start..end)).of(case.raw);
        let other = strict(written);
        let listed = other != strict(author) && others.authors.contains(&other);
        (listed || !is_same_name(written, author)).then(|| (start..end, Some(author.to_owned())))
    };
    let mut found: Vec<Left> = opened.filter_map(name).collect();
    // "Gia đình đồng chí Lê Văn A chúng tôi", "Tôi, Lê Văn A, xin hứa".
    let spoken = (0..case.tokens().len() as u32).filter(|&place| case.is_any(place, &key!["tôi", "em"]));
    for place in spoken {
        let family = place > 1 && case.is(place - 1, key!("chúng"));
        if let Some(start) = family.then(|| name_start(case, place - 1)).flatten() {
            found.extend(name(start));
        } else if matches!(case.gap_before(place + 1).trim(), "," | "-" | "–" | "(") {
            let ends = name_end(case, place + 1)
                .is_some_and(|end| case.gap_before(end).contains([',', '-', '–', ')']));
            found.extend(name(place + 1).filter(|_| ends));
        }
    }
    // "Đảng viên Lê Văn A xin hứa …" at the head of a sentence.
    for vow in case.cues(CueKind::Vow) {
        let Some(start) = name_start(case, vow.start) else { continue };
        let titled = case.is_any(
            start.wrapping_sub(1),
            &key!["viên", "chí", "thầy", "cô", "ông", "bà", "anh", "chị", "em"],
        );
        let heads = |place: u32| place == case.sentence(place).start;
        let title = start.saturating_sub(if case.is_any(start.wrapping_sub(1), &key!["viên", "chí"]) {
            2
        } else {
            1
        });
        if heads(start) || titled && heads(title) {
            found.extend(name(start));
        }
    }
    found.extend(signature(case, author));
    found.retain(|(tokens, _)| !case.is_given(tokens.start));
    found.extend(
        peers.iter().flat_map(|(passage, peer)| of_peer(case, author, passage, peer.author.as_deref())),
    );
    found
}

/// The name of whoever else wrote a passage, in it or beside it.
fn of_peer(case: &Case<'_>, author: &str, passage: &Range<u32>, peer: Option<&str>) -> Vec<Left> {
    let Some(peer) = peer.map(strict).filter(|peer| peer.len() >= 3 && *peer != strict(author)) else {
        return Vec::new();
    };
    let end = (passage.end + AROUND).min(case.tokens().len() as u32);
    let start = passage.start.saturating_sub(AROUND);
    let keys: Vec<Key> =
        case.tokens()[start as usize..end as usize].iter().map(|token| token.strict).collect();
    let met = keys.windows(peer.len()).enumerate().filter(|(_, window)| **window == peer[..]);
    let places = met.map(|(at, _)| start + at as u32..start + (at + peer.len()) as u32);
    // Beside the passage a colleague may be named in a sentence of the author's own.
    let inside = |place: &Range<u32>| {
        passage.start <= place.start && place.end <= passage.end
            || !case.has(CueKind::WithOthers, case.sentence(place.start))
                && case.sentence(place.start).start >= passage.start
                && case.sentence(place.start).start < passage.end
    };
    places.filter(inside).map(|place| (place, Some(author.to_owned()))).collect()
}

/// The first word of a full name that ends before a token.
fn name_start(case: &Case<'_>, end: u32) -> Option<u32> {
    (end.saturating_sub(NAME.end as u32)..end).find(|&start| name_end_of_line(case, start) == Some(end))
}

/// A name alone on the last line, where the author's stands nowhere near.
fn signature(case: &Case<'_>, author: &str) -> Option<Left> {
    let end = case.tokens().len() as u32;
    let start = (end.saturating_sub(NAME.end as u32)..end)
        .find(|&start| case.gap_before(start).contains('\n') && name_end_of_line(case, start) == Some(end))?;
    let written = case.span(&(start..end)).of(case.raw);
    let near = case.tokens()[start.saturating_sub(SIGNED) as usize..].iter().map(|token| token.skeleton);
    let near: Vec<Key> = near.collect();
    let own: Vec<Key> = tokenize(author).into_iter().map(|token| token.skeleton).collect();
    let signed = !own.is_empty() && near.windows(own.len()).any(|window| window == own);
    (!signed && !is_same_name(written, author)).then(|| (start..end, Some(author.to_owned())))
}

/// The end of a full name that goes on the line of the word before it.
fn name_end(case: &Case<'_>, start: u32) -> Option<u32> {
    if case.gap_before(start).contains('\n') { None } else { name_end_of_line(case, start) }
}

/// The end of a full name that opens at a token: a surname and more capitalized words on the line.
fn name_end_of_line(case: &Case<'_>, start: u32) -> Option<u32> {
    let tokens = case.tokens();
    let first = tokens.get(start as usize)?;
    let lexicon = case.registers.lexicon();
    let is_surname =
        lexicon.scan(std::slice::from_ref(first)).iter().any(|found| found.kind == Kind::Surname);
    let capital = |place: u32| {
        let token = tokens.get(place as usize)?;
        let written = token.span.of(case.raw);
        (token.kind.is_word() && written.starts_with(char::is_uppercase)).then_some(())
    };
    if !is_surname || capital(start).is_none() {
        return None;
    }
    let close = |place: u32| case.gap_before(place).chars().all(|gap| gap == ' ' || gap == '\u{A0}');
    let mut end = start + 1;
    while capital(end).is_some() && close(end) && (end - start) < NAME.end as u32 {
        end += 1;
    }
    NAME.contains(&((end - start) as usize)).then_some(end)
}

/// Whether two names are one, whatever the case, the marks and a slip.
fn is_same_name(written: &str, author: &str) -> bool {
    let keys = |name: &str| tokenize(name).into_iter().map(|token| token.skeleton).collect::<Vec<Key>>();
    let (one, other) = (keys(written), keys(author));
    if one == other
        || one.len() >= 2 && other.starts_with(&one)
        || other.len() >= 2 && one.starts_with(&other)
    {
        return true;
    }
    let plain = |name: &str| normalize(name, ToneStyle::Old);
    strsim::damerau_levenshtein(&plain(written), &plain(author)) <= SLIP
}
