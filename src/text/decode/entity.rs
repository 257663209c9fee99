//! HTML entities to the characters they name.

use std::borrow::Cow;

/// Names of the letters and marks that Vietnamese text on the web is written with.
const NAMES: [(&str, char); 52] = [
    ("agrave", 'à'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("igrave", 'ì'),
    ("iacute", 'í'),
    ("ograve", 'ò'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("otilde", 'õ'),
    ("ugrave", 'ù'),
    ("uacute", 'ú'),
    ("yacute", 'ý'),
    ("Agrave", 'À'),
    ("Aacute", 'Á'),
    ("Acirc", 'Â'),
    ("Atilde", 'Ã'),
    ("Egrave", 'È'),
    ("Eacute", 'É'),
    ("Ecirc", 'Ê'),
    ("Igrave", 'Ì'),
    ("Iacute", 'Í'),
    ("Ograve", 'Ò'),
    ("Oacute", 'Ó'),
    ("Ocirc", 'Ô'),
    ("Otilde", 'Õ'),
    ("Ugrave", 'Ù'),
    ("Uacute", 'Ú'),
    ("Yacute", 'Ý'),
    ("abreve", 'ă'),
    ("Abreve", 'Ă'),
    ("dstrok", 'đ'),
    ("Dstrok", 'Đ'),
    ("itilde", 'ĩ'),
    ("utilde", 'ũ'),
    ("ETH", 'Đ'),
    ("nbsp", '\u{A0}'),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
];

/// Bytes of the longest entity.
const LONGEST: usize = 10;

/// Entities as characters, in a text that has one for a letter; any other text as it is.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    let mut decoded = String::new();
    let mut letters = false;
    let mut kept = 0;
    for (at, _) in text.match_indices('&') {
        if at < kept {
            continue;
        }
        let Some((letter, width)) = entity(&text[at..]) else { continue };
        letters |= letter.is_alphabetic() || letter >= '\u{300}' || letter == '\u{A0}';
        decoded.push_str(&text[kept..at]);
        decoded.push(letter);
        kept = at + width;
    }
    if !letters {
        return text.into();
    }
    decoded.push_str(&text[kept..]);
    decoded.into()
}

fn entity(rest: &str) -> Option<(char, usize)> {
    let end = rest.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = &rest[1..end];
    let letter = match name.strip_prefix('#') {
        Some(digits) => {
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code).filter(|letter| !letter.is_control())?
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((letter, end + 1))
}
