//! A page to its tags and the text between them. No page is wrong: what is no tag is text.

use std::borrow::Cow;

use quick_xml::escape::resolve_html5_entity;

use crate::charset::Charset;

/// One piece of a page.
pub(super) enum Piece<'a> {
    Open(Tag<'a>),
    /// The name of an element that ends.
    Close(String),
    /// Text, entities resolved.
    Text(Cow<'a, str>),
    /// Rules of style.
    Style(&'a str),
}

/// A tag that opens an element.
pub(super) struct Tag<'a> {
    /// Its name in small letters.
    pub(super) name: String,
    attributes: &'a str,
    /// It has no content: `<br/>`.
    pub(super) is_closed: bool,
}

impl<'a> Tag<'a> {
    /// An attribute as it is written.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start();
            let end = rest.find(|letter: char| letter == '=' || letter.is_whitespace())?;
            let (found, after) = rest.split_at(end);
            let Some(after) = after.trim_start().strip_prefix('=') else {
                rest = after;
                continue;
            };
            let after = after.trim_start();
            let (value, left) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            if found.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            rest = left;
        }
    }
}

/// Cuts a page into pieces.
pub(super) fn pieces(page: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = page;
    // Behind `<script>` and its like comes text that has no tags.
    let mut raw: Option<&'static str> = None;
    std::iter::from_fn(move || {
        loop {
            if let Some(name) = raw.take() {
                let (inside, after) = rest.split_at(end_of(rest, name));
                rest = after;
                match name {
                    "style" => return Some(Piece::Style(inside)),
                    _ => continue,
                }
            }
            if rest.is_empty() {
                return None;
            }
            let Some(at) = rest.find('<') else {
                return Some(Piece::Text(resolved(std::mem::take(&mut rest))));
            };
            if at > 0 {
                let (text, after) = rest.split_at(at);
                rest = after;
                return Some(Piece::Text(resolved(text)));
            }
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            match rest[1..].chars().next() {
                Some('!' | '?') => rest = rest.split_once('>').map_or("", |(_, after)| after),
                Some('/') => {
                    let (inside, after) = rest[2..].split_once('>').unwrap_or((&rest[2..], ""));
                    rest = after;
                    return Some(Piece::Close(name_of(inside).0));
                }
                Some(letter) if letter.is_ascii_alphabetic() => {
                    let end = end_of_tag(rest);
                    let inside = rest[1..end].trim_end_matches('>');
                    rest = &rest[end..];
                    let is_closed = inside.ends_with('/');
                    let (name, attributes) = name_of(inside.trim_end_matches('/'));
                    raw = ["script", "style"].into_iter().find(|raw| *raw == name && !is_closed);
                    return Some(Piece::Open(Tag { name, attributes, is_closed }));
                }
                _ => {
                    rest = &rest[1..];
                    return Some(Piece::Text("<".into()));
                }
            }
        }
    })
}

fn name_of(inside: &str) -> (String, &str) {
    let end = inside.find(|letter: char| letter.is_whitespace() || letter == '/').unwrap_or(inside.len());
    let (name, attributes) = inside.split_at(end);
    (name.to_ascii_lowercase(), attributes)
}

/// Where a tag ends: a `>` outside quotes.
fn end_of_tag(rest: &str) -> usize {
    let mut quote = None;
    let mut equals = false;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            // A quote opens behind an equals sign; elsewhere it is a slip.
            (None, b'"' | b'\'') if equals => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
        equals = byte == b'=' || (equals && byte.is_ascii_whitespace());
    }
    // A quote that never closes: the tag ends at its first `>`.
    rest.find('>').map_or(rest.len(), |at| at + 1)
}

/// Where an element of raw text ends.
fn end_of(rest: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = rest[at..].find("</") {
        at += found;
        if rest[at + 2..].get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name)) {
            return at;
        }
        at += 2;
    }
    rest.len()
}

/// Text with its entities resolved; what is none stays.
fn resolved(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let size =
            after.bytes().take(40).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
        let (name, left) = after.split_at(size);
        match letters(name) {
            Some(letters) => {
                plain.push_str(&letters);
                rest = left.strip_prefix(';').unwrap_or(left);
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain.into()
}

fn letters(name: &str) -> Option<Cow<'static, str>> {
    let Some(number) = name.strip_prefix('#') else { return resolve_html5_entity(name).map(Into::into) };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    // Numbers of Windows-1252 are taken as such by every browser.
    if let 0x80..=0x9F = code {
        return Some(Charset::western().decode(&[code as u8]).into());
    }
    char::from_u32(code).map(|letter| letter.to_string().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_found_in_any_dress() {
        let tag = |page| match pieces(page).next() {
            Some(Piece::Open(tag)) => tag,
            _ => panic!("a tag"),
        };
        assert_eq!(tag("<font face=\".VnTime\" size=2>").get("FACE"), Some(".VnTime"));
        assert_eq!(tag("<p class = a style='x:\"y\"'>").get("style"), Some("x:\"y\""));
        assert_eq!(tag("<input disabled value=1>").get("value"), Some("1"));
        assert_eq!(tag("<a b>").get("c"), None);
    }

    #[test]
    fn entities_are_letters_and_the_rest_is_text() {
        assert_eq!(
            resolved("Ti&ecirc;n &#7879; &#x1EC7; A&B &nothing; 5 &lt; 6"),
            "Tiên ệ ệ A&B &nothing; 5 < 6"
        );
    }
}
