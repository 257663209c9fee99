//! The encodings, and text that was in one of them.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::{
    Piece,
    carrier::{Carrier, unfold},
    pieces,
    score::{SAMPLE, Score},
};
use crate::text::{
    letter,
    tables::encodings::{BKHCM1, BKHCM2, TCVN3, VIETWARE_F, VIETWARE_X, VISCII, VNI, VPS, WINDOWS_1258},
};

/// What text was encoded in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, or a string as it is.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// TCVN 5712:1993 VN3, fonts .VnTime, .VnArial and their capitals.
    Tcvn3,
    /// VNI-Windows, fonts VNI-Times.
    Vni,
    /// VISCII 1.1 (RFC 1456).
    Viscii,
    /// VPS.
    Vps,
    /// Windows-1258.
    Windows1258,
    /// BK HCM, one byte a letter.
    BkHcm1,
    /// BK HCM, two bytes a letter.
    BkHcm2,
    /// Vietware, one byte a letter.
    VietwareF,
    /// Vietware, two bytes a letter.
    VietwareX,
    /// VIQR: marks as ASCII punctuation.
    Viqr,
    /// UTF-8 that was taken for Windows-1252 or Latin-1, once or more.
    Utf8AsWestern,
    /// UTF-8 that was taken for Windows-1258.
    Utf8AsVietnamese,
    /// UTF-8 that was taken for Mac Roman.
    Utf8AsMac,
}

impl Encoding {
    /// Every encoding, with the name it is told by.
    pub const ALL: &[(Encoding, &str)] = &[
        (Encoding::Utf8, "utf-8"),
        (Encoding::Utf16Le, "utf-16le"),
        (Encoding::Utf16Be, "utf-16be"),
        (Encoding::Tcvn3, "tcvn3"),
        (Encoding::Vni, "vni"),
        (Encoding::Viscii, "viscii"),
        (Encoding::Vps, "vps"),
        (Encoding::Windows1258, "windows-1258"),
        (Encoding::BkHcm1, "bkhcm1"),
        (Encoding::BkHcm2, "bkhcm2"),
        (Encoding::VietwareF, "vietware-f"),
        (Encoding::VietwareX, "vietware-x"),
        (Encoding::Viqr, "viqr"),
        (Encoding::Utf8AsWestern, "utf-8 as windows-1252"),
        (Encoding::Utf8AsVietnamese, "utf-8 as windows-1258"),
        (Encoding::Utf8AsMac, "utf-8 as mac roman"),
    ];

    /// What a text that is not sound may be, the likelier first.
    pub(super) const LEGACY: [Encoding; 12] = [
        Encoding::Utf8AsWestern,
        Encoding::Utf8AsMac,
        Encoding::Utf8AsVietnamese,
        Encoding::Tcvn3,
        Encoding::Vni,
        Encoding::Viscii,
        Encoding::Vps,
        Encoding::Windows1258,
        Encoding::BkHcm2,
        Encoding::BkHcm1,
        Encoding::VietwareF,
        Encoding::VietwareX,
    ];
    /// What a text of ASCII may be.
    pub(super) const VIQR_ONLY: [Encoding; 1] = [Encoding::Viqr];

    /// The name it is told by.
    pub fn name(self) -> &'static str {
        Encoding::ALL.iter().find(|(encoding, _)| *encoding == self).map_or("utf-8", |&(_, name)| name)
    }

    /// The text behind a string that was read in the wrong encoding; borrowed when nothing changes.
    ///
    /// For text whose encoding is known from elsewhere, as by the font it is set in: each byte of the old
    /// encoding stands in the string as the letter that Windows-1252 or Windows-1258 has there.
    /// [`decode_str`](super::decode_str) finds the encoding out.
    ///
    /// ```
    /// use khuonsao::text::Encoding;
    ///
    /// assert_eq!(Encoding::Tcvn3.read("cam k\u{d5}t"), "cam kết");
    /// ```
    pub fn read(self, text: &str) -> Cow<'_, str> {
        let table: &[(u16, char)] = match self {
            Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be => return text.into(),
            Encoding::Utf8AsWestern => return unfolded(text, Carrier::Western),
            Encoding::Utf8AsVietnamese => return unfolded(text, Carrier::Vietnamese),
            Encoding::Utf8AsMac => return unfolded(text, Carrier::Mac),
            Encoding::Viqr => return viqr(text).into(),
            Encoding::Tcvn3 => &TCVN3,
            Encoding::Vni => &VNI,
            Encoding::Viscii => &VISCII,
            Encoding::Vps => &VPS,
            Encoding::Windows1258 => &WINDOWS_1258,
            Encoding::BkHcm1 => &BKHCM1,
            Encoding::BkHcm2 => &BKHCM2,
            Encoding::VietwareF => &VIETWARE_F,
            Encoding::VietwareX => &VIETWARE_X,
        };
        // Letters that only Windows-1258 has tell which code page it came through.
        let carrier = if text.contains([
            'ă', 'Ă', 'ơ', 'Ơ', 'ư', 'Ư', 'đ', 'Đ', '₫', '\u{300}', '\u{301}', '\u{303}', '\u{309}',
            '\u{323}',
        ]) {
            Carrier::Vietnamese
        } else {
            Carrier::Western
        };
        let decoded = letters(&pieces(text, carrier), table);
        match self {
            Encoding::Tcvn3 | Encoding::VietwareF => capitals(&decoded).into(),
            _ => decoded.into(),
        }
    }
}

/// Bytes as letters, two bytes at once where the table has them.
fn letters(pieces: &[Piece], table: &[(u16, char)]) -> String {
    let known =
        |code: u16| table.binary_search_by_key(&code, |&(code, _)| code).ok().map(|place| table[place].1);
    let mut decoded = String::with_capacity(pieces.len() * 2);
    let mut place = 0;
    while place < pieces.len() {
        let letter = match (pieces[place], pieces.get(place + 1)) {
            (Piece::Byte(first), Some(&Piece::Byte(second))) if second >= 0x80 => {
                known(u16::from(first) << 8 | u16::from(second)).inspect(|_| place += 1)
            }
            _ => None,
        };
        decoded.push(letter.unwrap_or_else(|| match pieces[place] {
            Piece::Byte(byte) => known(byte.into()).unwrap_or(char::from(byte)),
            Piece::Letter(letter) => letter,
        }));
        place += 1;
    }
    if decoded.contains(['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}']) {
        decoded.nfc().collect()
    } else {
        decoded
    }
}

/// Encodings without toned capitals show them by a font of capitals: a word whose ASCII letters are
/// capitals is all capitals, and so is one without ASCII letters on a line of them.
fn capitals(text: &str) -> String {
    let shouted = |part: &str| {
        let letters = || part.bytes().filter(u8::is_ascii_alphabetic);
        (letters().count() > 1).then(|| letters().all(|letter| letter.is_ascii_uppercase()))
    };
    let mut raised = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let whole = shouted(line).unwrap_or(false);
        for word in line.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
            let upper = shouted(word).unwrap_or(whole);
            if upper { raised.push_str(&word.to_uppercase()) } else { raised.push_str(word) }
        }
    }
    raised
}

/// Takes one to three layers off, as many as make it most Vietnamese.
fn unfolded(text: &str, carrier: Carrier) -> Cow<'_, str> {
    let mut best = Cow::Borrowed(text);
    let mut points = isize::MIN;
    let mut layer = text.to_owned();
    for _ in 0..3 {
        let next = unfold(&layer, carrier);
        if next == layer {
            break;
        }
        layer = next;
        let found = Score::of(&layer, SAMPLE).points();
        if found > points {
            points = found;
            best = Cow::Owned(layer.clone());
        }
    }
    best
}

/// Whether a text of ASCII has marks of VIQR that are no punctuation: `a^`, `o+`, `dd`, `a'c`.
pub(super) fn looks_viqr(text: &str) -> bool {
    text.as_bytes().windows(3).any(|part| match part {
        [b'a' | b'e' | b'o' | b'A' | b'E' | b'O', b'^', _] | [b'o' | b'u' | b'O' | b'U', b'+', _] => true,
        [b'a', b'(', _] | [b'd', b'd', _] => true,
        [vowel, b'`' | b'\'' | b'~', next] => b"aeiouy".contains(vowel) && next.is_ascii_lowercase(),
        _ => false,
    })
}

fn viqr(text: &str) -> String {
    let mut decoded: Vec<char> = Vec::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        let next = rest.peek().copied();
        let mark = match letter {
            '^' => Some('\u{302}'),
            '(' => Some('\u{306}'),
            '+' => Some('\u{31B}'),
            '`' => Some('\u{300}'),
            '\'' => Some('\u{301}'),
            '?' => Some('\u{309}'),
            '~' => Some('\u{303}'),
            '.' => Some('\u{323}'),
            _ => None,
        };
        // A mark of punctuation at the end of a word may be one; inside it is none.
        let marked = mark.zip(decoded.last().copied()).and_then(|(mark, last)| {
            let ends = matches!(letter, '.' | '?' | '\'') && next.is_none_or(|next| !next.is_alphanumeric());
            let toned = letter::untone(last.to_lowercase().next().unwrap_or(last)).1 > 0;
            let sentence = ends
                && match letter {
                    '.' => next.is_none_or(char::is_whitespace) && rest_opens(&rest),
                    '?' => next.is_none_or(|next| next == '\n'),
                    _ => false,
                };
            if toned || sentence { None } else { cased(last, letter::marked(last, mark)?) }
        });
        match (marked, letter, decoded.last()) {
            (Some(marked), ..) => *decoded.last_mut().expect("a mark has a letter") = marked,
            (None, 'd' | 'D', Some('d')) => *decoded.last_mut().expect("there is one") = 'đ',
            (None, 'd' | 'D', Some('D')) => *decoded.last_mut().expect("there is one") = 'Đ',
            (None, '\\', _) => {}
            _ => decoded.push(letter),
        }
    }
    decoded.into_iter().collect()
}

/// Whether what follows a full stop is the end or a capital, as after a sentence.
fn rest_opens(rest: &std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    rest.clone().find(|letter| !letter.is_whitespace()).is_none_or(char::is_uppercase)
}

fn cased(like: char, letter: char) -> Option<char> {
    if like.is_uppercase() { letter.to_uppercase().next() } else { Some(letter) }
}
