//! Bytes of any encoding to text.

mod carrier;
mod encoding;
mod entity;
mod escape;
mod score;

use std::borrow::Cow;

pub use self::encoding::Encoding;
use self::{
    carrier::{Piece, pieces},
    score::Score,
};
use crate::Span;

/// Text that was read from bytes or mended from a string, and what was guessed on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// The text, whatever could be made of it.
    pub text: String,
    /// The encoding most of it was in.
    pub encoding: Encoding,
    /// How sure that is: the share of valid syllables among words that tell, 0 to 1.
    pub confidence: f64,
    /// Paragraphs that were in another encoding than the rest, as spans of `text`.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph in an encoding of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// Where it stands in the decoded text.
    pub span: Span,
    /// What it was read as.
    pub encoding: Encoding,
    /// The share of valid syllables among its words that tell.
    pub confidence: f64,
}

/// Reads bytes: UTF-8, UTF-16, or one of the encodings used before Unicode. Never fails.
///
/// ```
/// use khuonsao::text::{Encoding, decode};
///
/// let decoded = decode(b"B\xB6n th\xA9n cam k\xD5t tu d\xAD\xECng, r\xCCn luy\xD6n");
/// assert_eq!(decoded.text, "Bản thân cam kết tu dưỡng, rèn luyện");
/// assert_eq!(decoded.encoding, Encoding::Tcvn3);
/// ```
pub fn decode(bytes: &[u8]) -> Decoded {
    let sure = |text: String, encoding| Decoded { text, encoding, confidence: 1.0, paragraphs: Vec::new() };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match (bytes, wide(bytes)) {
        ([0xFF, 0xFE, rest @ ..], _) => return sure(utf16(rest, u16::from_le_bytes), Encoding::Utf16Le),
        ([0xFE, 0xFF, rest @ ..], _) => return sure(utf16(rest, u16::from_be_bytes), Encoding::Utf16Be),
        (_, Some(Encoding::Utf16Le)) => return sure(utf16(bytes, u16::from_le_bytes), Encoding::Utf16Le),
        (_, Some(_)) => return sure(utf16(bytes, u16::from_be_bytes), Encoding::Utf16Be),
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return decode_str(text);
    }
    let mut text = String::with_capacity(bytes.len() * 2);
    let mut broken = 0;
    let mut whole = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        match std::str::from_utf8(line) {
            Ok(line) => {
                whole += usize::from(!line.is_ascii());
                text.push_str(line);
            }
            // A few broken bytes in UTF-8 are damage, many are another encoding.
            Err(_) if mostly_utf8(line) => {
                broken += 1;
                text.push_str(&String::from_utf8_lossy(line));
            }
            Err(_) => text.extend(line.iter().map(|&byte| char::from(byte))),
        }
    }
    let mut decoded = decode_str(&text);
    if broken > 0 && decoded.encoding == Encoding::Utf8 {
        decoded.confidence *= whole as f64 / (whole + broken) as f64;
    }
    decoded
}

/// Mends a string that was read in the wrong encoding: letters of old fonts, UTF-8 taken for another code
/// page up to three times, HTML entities, escapes as `\u1ec7` and `%E1%BB%87`. Text that is sound comes back as it is.
///
/// ```
/// use khuonsao::text::decode_str;
///
/// assert_eq!(decode_str("Tiáº¿ng Viá»‡t").text, "Tiếng Việt");
/// assert_eq!(decode_str("Tieáng Vieät raát ñeïp").text, "Tiếng Việt rất đẹp");
/// assert_eq!(decode_str("Tiếng Việt, Zoé").text, "Tiếng Việt, Zoé");
/// ```
pub fn decode_str(text: &str) -> Decoded {
    let text = match escape::decode(text) {
        Cow::Borrowed(text) => entity::decode(text),
        Cow::Owned(text) => entity::decode(&text).into_owned().into(),
    };
    let kept = |confidence| Decoded {
        text: text.clone().into_owned(),
        encoding: Encoding::Utf8,
        confidence,
        paragraphs: Vec::new(),
    };
    if text.is_ascii() {
        return match best(&text, &Encoding::VIQR_ONLY).filter(|_| encoding::looks_viqr(&text)) {
            Some(guess) => one(guess, &text),
            None => kept(1.0),
        };
    }
    let as_is = Score::of(&text, score::SAMPLE);
    if as_is.is_clean() {
        return kept(as_is.share());
    }
    let paragraphs: Vec<&str> = text.split_inclusive('\n').collect();
    let old: String = paragraphs.iter().filter(|paragraph| !is_unicode(paragraph)).copied().collect();
    let document = best(&old, &Encoding::LEGACY);
    match (document, &*paragraphs) {
        (Some(guess), [_]) => one(guess, &text),
        (document, _) => mixed(&paragraphs, document, as_is),
    }
}

/// Whether a text has letters that no old encoding can have left in it.
fn is_unicode(text: &str) -> bool {
    text.contains(|letter| ('\u{1EA0}'..='\u{1EF9}').contains(&letter))
}

/// A reading of a whole text in one encoding.
#[derive(Clone, Debug)]
struct Guess {
    encoding: Encoding,
    score: Score,
}

fn one(guess: Guess, text: &str) -> Decoded {
    let decoded = guess.encoding.read(text);
    Decoded {
        text: decoded.into_owned(),
        encoding: guess.encoding,
        confidence: guess.score.share(),
        paragraphs: Vec::new(),
    }
}

/// Reads paragraph by paragraph: in the encoding of the document, as it is, or in one of its own.
fn mixed(paragraphs: &[&str], document: Option<Guess>, as_is: Score) -> Decoded {
    let main = document.as_ref().map_or(Encoding::Utf8, |guess| guess.encoding);
    let mut text = String::new();
    let mut others: Vec<Paragraph> = Vec::new();
    let (mut bytes, mut bytes_as_is) = (0, 0);
    for &paragraph in paragraphs {
        let mut encoding = main;
        let mut share = 1.0;
        if !paragraph.is_ascii() {
            let kept = Score::of(paragraph, score::SAMPLE);
            let inherited = Score::of(&main.read(paragraph), score::SAMPLE);
            let alone = || best(paragraph, &Encoding::LEGACY);
            encoding = match main {
                _ if is_unicode(paragraph) => Encoding::Utf8,
                Encoding::Utf8 if kept.is_clean() => Encoding::Utf8,
                Encoding::Utf8 => alone().map_or(Encoding::Utf8, |guess| guess.encoding),
                _ if kept.points() > inherited.points() => Encoding::Utf8,
                _ if inherited.is_clean() => main,
                _ => alone()
                    .filter(|guess| guess.score.points() > inherited.points() + 10)
                    .map_or(main, |guess| guess.encoding),
            };
            share = Score::of(&encoding.read(paragraph), score::SAMPLE).share();
        }
        let start = text.len() as u32;
        text.push_str(&encoding.read(paragraph));
        bytes_as_is += if encoding == Encoding::Utf8 && !paragraph.is_ascii() { paragraph.len() } else { 0 };
        bytes += if paragraph.is_ascii() { 0 } else { paragraph.len() };
        if !paragraph.is_ascii() {
            others.push(Paragraph { span: Span::new(start, text.len() as u32), encoding, confidence: share });
        }
    }
    let confidence = document.map_or(as_is.share(), |guess| guess.score.share());
    let encoding = if 2 * bytes_as_is > bytes { Encoding::Utf8 } else { main };
    others.retain(|part| part.encoding != encoding);
    Decoded { text, encoding, confidence, paragraphs: others }
}

/// The reading that makes most of a text Vietnamese, if one plainly does.
///
/// With three words or more that tell: four valid ones for each that is not, three better than as it is,
/// and seven of ten words with letters are syllables. Shorter texts must be valid throughout.
fn best(text: &str, candidates: &[Encoding]) -> Option<Guess> {
    let as_is = Score::of(text, score::SAMPLE);
    let mut best: Option<Guess> = None;
    for &encoding in candidates {
        let read = encoding.read(text);
        if let Cow::Borrowed(_) = read {
            continue;
        }
        let score = Score::of(&read, score::SAMPLE);
        if score.beats(as_is) && best.as_ref().is_none_or(|best| score.points() > best.score.points()) {
            best = Some(Guess { encoding, score });
        }
    }
    best
}

/// The byte order of UTF-16 without a mark, told by the zero bytes that ASCII leaves in it.
fn wide(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |place: usize| sample.iter().skip(place).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = |zeros: usize| zeros * 10 > sample.len() * 2 && sample.len() >= 4;
    match () {
        () if many(odd) && even * 20 < odd => Some(Encoding::Utf16Le),
        () if many(even) && odd * 20 < even => Some(Encoding::Utf16Be),
        () => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether at least nine of ten bytes outside ASCII are parts of UTF-8 sequences.
fn mostly_utf8(line: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in line.utf8_chunks() {
        good += chunk.valid().bytes().filter(|&byte| byte >= 0x80).count();
        bad += chunk.invalid().len();
    }
    good >= 9 * bad
}
