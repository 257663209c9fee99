//! The same words, written in another way.

use unicode_normalization::{UnicodeNormalization, char::decompose_canonical};

use crate::{
    chance::Chance,
    statement::{Encoding, Span},
};

/// A way of writing that is not the usual one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Surface {
    NoMarks,
    Nfd,
    /// hoà for hòa.
    NewTones,
    /// As if scanned: about one syllable in twelve is hurt.
    Damaged {
        seed: u64,
    },
    Legacy(Encoding),
}

/// Text, and where each place of the text before it went.
pub(crate) struct Written {
    pub(crate) text: String,
    /// Old and new places, wherever the distance between them changes.
    turns: Vec<(usize, usize)>,
}

impl Written {
    /// Text as it is.
    pub(crate) fn plain(text: String) -> Written {
        Written { text, turns: Vec::new() }
    }

    /// Where a span of the text before went.
    pub(crate) fn span(&self, (start, end): Span) -> Span {
        (self.place(start), self.place(end))
    }

    fn place(&self, old: usize) -> usize {
        let after = self.turns.partition_point(|(before, _)| *before <= old);
        match after.checked_sub(1).map(|turn| self.turns[turn]) {
            Some((before, now)) => now + (old - before),
            None => old,
        }
    }

    /// The text rewritten; the offsets of what it was before are followed through both.
    pub(crate) fn rewrite(self, surface: Surface) -> Written {
        let mut out = Rewriting { text: String::with_capacity(self.text.len() * 5 / 4), turns: Vec::new() };
        match surface {
            Surface::NoMarks => out.each(&self.text, |letter, out| out.push(bare(letter))),
            Surface::Nfd => {
                out.each(&self.text, |letter, out| decompose_canonical(letter, |part| out.push(part)))
            }
            Surface::NewTones => out.new_tones(&self.text),
            Surface::Damaged { seed } => out.damage(&self.text, Chance::keyed(seed, 0)),
            Surface::Legacy(Encoding::Tcvn3) => out.each(&self.text, tcvn3),
            Surface::Legacy(Encoding::Vni) => out.each(&self.text, vni),
        }
        let written = Written { text: out.text, turns: out.turns };
        if self.turns.is_empty() { written } else { written.after(&self.turns) }
    }

    /// Composes the turns of two rewritings.
    fn after(self, earlier: &[(usize, usize)]) -> Written {
        let mut turns: Vec<(usize, usize)> =
            earlier.iter().map(|&(old, middle)| (old, self.place(middle))).collect();
        for &(middle, now) in &self.turns {
            let before = earlier.partition_point(|(_, to)| *to <= middle).checked_sub(1);
            let old = before.map_or(middle, |turn| earlier[turn].0 + (middle - earlier[turn].1));
            turns.push((old, now));
        }
        turns.sort_unstable();
        turns.dedup_by_key(|(old, _)| *old);
        Written { text: self.text, turns }
    }
}

struct Rewriting {
    text: String,
    turns: Vec<(usize, usize)>,
}

impl Rewriting {
    /// Letter by letter.
    fn each(&mut self, text: &str, mut write: impl FnMut(char, &mut String)) {
        for (at, letter) in text.char_indices() {
            let start = self.text.len();
            write(letter, &mut self.text);
            self.turn(at + letter.len_utf8(), self.text.len() - start != letter.len_utf8());
        }
    }

    fn turn(&mut self, old: usize, turned: bool) {
        if turned {
            self.turns.push((old, self.text.len()));
        }
    }

    fn new_tones(&mut self, text: &str) {
        let mut letters = text.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let moved = letters.peek().and_then(|&(_, next)| move_tone(letter, next));
            let Some((first, second)) = moved else {
                self.text.push(letter);
                continue;
            };
            self.text.push(first);
            self.text.push(second);
            let old = at + letter.len_utf8() + letters.next().map_or(0, |(_, next)| next.len_utf8());
            self.turn(old, true);
        }
    }

    fn damage(&mut self, text: &str, mut chance: Chance) {
        let mut at = 0;
        for word in text.split_inclusive([' ', '\n']) {
            let letters = word.trim_end();
            let space = &word[letters.len()..];
            let hurt = if letters.chars().all(char::is_alphabetic) { chance.below(60) } else { 60 };
            match hurt {
                0 => self.text.extend(letters.chars().map(bare)),
                1 => self.text.extend([letters, " ", letters]),
                3 => self.text.push_str(&letters.replace('l', "1").replace('o', "0").replace('i', "í")),
                4 => self.text.push_str(&letters.replace("rn", "m").replace('n', "ri").replace('m', "rn")),
                _ => self.text.push_str(letters),
            }
            self.turn(at + letters.len(), hurt < 5);
            let lost = hurt == 2 && space == " ";
            if !lost {
                self.text.push_str(space);
            }
            at += word.len();
            self.turn(at, lost);
        }
    }
}

fn bare(letter: char) -> char {
    match letter {
        'đ' => 'd',
        'Đ' => 'D',
        _ => {
            let mut base = letter;
            let mut first = true;
            decompose_canonical(letter, |part| {
                if std::mem::take(&mut first) {
                    base = part;
                }
            });
            base
        }
    }
}

/// òa to oà, and its kin; `None` when the two letters are no such pair.
fn move_tone(first: char, second: char) -> Option<(char, char)> {
    if !matches!(second, 'a' | 'e' | 'y' | 'A' | 'E' | 'Y') {
        return None;
    }
    let mut parts = first.nfd();
    let (base, tone) = (parts.next()?, parts.next()?);
    let open = matches!(
        (base.to_ascii_lowercase(), second.to_ascii_lowercase()),
        ('o', 'a') | ('o', 'e') | ('u', 'y')
    );
    let is_tone = matches!(tone, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    if !open || !is_tone || parts.next().is_some() {
        return None;
    }
    unicode_normalization::char::compose(second, tone).map(|toned| (base, toned))
}

/// Small letters beyond ASCII and their TCVN3 (ABC) bytes; capitals with tones share them, told apart by the font.
const TCVN3: &str = include_str!("../generator/tcvn3.tsv");
/// Letters beyond ASCII and their VNI bytes: a letter and, for most, a mark after it.
const VNI: &str = include_str!("../generator/vni.tsv");

fn tcvn3(letter: char, out: &mut String) {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    _ = push_bytes(TCVN3, letter, out) || push_bytes(TCVN3, small, out) || push_plain(letter, out);
}

fn vni(letter: char, out: &mut String) {
    _ = push_bytes(VNI, letter, out) || push_plain(letter, out);
}

/// Writes the bytes a table has for a letter as Latin-1; says whether there were any.
fn push_bytes(table: &str, letter: char, out: &mut String) -> bool {
    if letter.is_ascii() {
        out.push(letter);
        return true;
    }
    let mut utf8 = [0; 4];
    let letter: &str = letter.encode_utf8(&mut utf8);
    let Some(row) = table.lines().find(|row| row.starts_with(letter)) else { return false };
    for byte in row[letter.len()..].split_ascii_whitespace() {
        out.push(char::from(u8::from_str_radix(byte, 16).unwrap_or(b'?')));
    }
    true
}

/// Signs that no old encoding has.
fn push_plain(letter: char, out: &mut String) -> bool {
    match letter {
        '“' | '”' => out.push('"'),
        '–' => out.push('-'),
        '…' => out.push_str("..."),
        '•' => out.push('*'),
        _ => out.push('?'),
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, surface: Surface, expected: &str) {
        assert_eq!(Written::plain(text.to_owned()).rewrite(surface).text, expected);
    }

    #[test]
    fn the_same_words_in_other_letters() {
        check("Đoàn kết, hòa giải", Surface::NoMarks, "Doan ket, hoa giai");
        check("hòa, thủy, quý, khỏe, HÒA, hoàn", Surface::NewTones, "hoà, thuỷ, quý, khoẻ, HOÀ, hoàn");
        check("ế", Surface::Nfd, "e\u{302}\u{301}");
        check("Việt", Surface::Legacy(Encoding::Tcvn3), "ViÖt");
        check("Việt", Surface::Legacy(Encoding::Vni), "Vieät");
    }

    #[test]
    fn places_are_followed() {
        let text = "tổ hòa giải ở thôn";
        let span = |word: &str| text.find(word).map(|at| (at, at + word.len())).unwrap();
        for surface in [Surface::NoMarks, Surface::Nfd, Surface::NewTones, Surface::Legacy(Encoding::Vni)] {
            let written = Written::plain(text.to_owned()).rewrite(surface);
            let (start, end) = written.span(span("giải"));
            let alone = Written::plain("giải".to_owned()).rewrite(surface);
            assert_eq!(written.text[start..end], alone.text, "{surface:?}");
        }
    }

    #[test]
    fn two_rewritings_in_a_row_are_followed() {
        let text = "ủy ban, đồng chí";
        let written = Written::plain(text.to_owned()).rewrite(Surface::NewTones).rewrite(Surface::NoMarks);
        let (start, end) = written.span((text.find("chí").unwrap(), text.len()));
        assert_eq!(&written.text[start..end], "chi");
    }
}
