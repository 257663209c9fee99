//! A normal spelling to the number it is compared by.

use std::fmt;

/// What two tokens are compared by: equal keys, equal spelling.
///
/// Spellings of up to nine letters, digits and joining marks are packed into the number itself, seven
/// bits a symbol, so that keys of Vietnamese syllables cannot collide and can be read back.
/// Anything longer or foreign is a 63-bit hash (XXH3) with the top bit set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u64);

/// The symbols a packed key is made of; a symbol's code is its place here plus one.
const SYMBOLS: &str = "abcdefghijklmnopqrstuvwxyz0123456789\
    àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ-/.,%'_:+";

const HASHED: u64 = 1 << 63;
const BITS: u32 = 7;
const CAPACITY: usize = 9;

/// Code of every symbol by code point; zero is "not a symbol".
static CODES: [u8; 0x1F00] = codes();
/// Code of every symbol without its marks, by code.
static BARE: [u8; 128] = bare();

impl Key {
    /// The key of nothing.
    pub(crate) const EMPTY: Key = Key(0);

    /// The key of a normal spelling.
    pub fn of(normal: &str) -> Key {
        let mut packed = 0;
        for (place, symbol) in normal.chars().enumerate() {
            let code = CODES.get(symbol as usize).copied().unwrap_or(0);
            if code == 0 || place == CAPACITY {
                return Key(xxhash_rust::xxh3::xxh3_64(normal.as_bytes()) | HASHED);
            }
            packed |= u64::from(code) << (BITS * place as u32);
        }
        Key(packed)
    }

    /// The strict key of a word of the code itself, made when it is compiled: see [`key!`].
    ///
    /// Takes a syllable in lower case with its tone in the old place: *khóa*, not *khoá*, which no token is. What has
    /// other symbols or is too long to be packed does not compile.
    pub(crate) const fn of_literal(word: &str) -> Key {
        let bytes = word.as_bytes();
        let (mut before_last, mut last) = ('\0', '\0');
        let (mut at, mut shift, mut packed) = (0, 0, 0);
        while at < bytes.len() {
            let (symbol, width) = decode(bytes, at);
            at += width;
            let mut letter = char::from_u32(symbol as u32).expect("a character of a string");
            // *quý* is *quí* in a strict key, and *lý* is *lí*.
            let behind_onset = matches!((before_last, last), ('q', 'u'))
                || matches!(last, 'b'..='d' | 'đ' | 'g' | 'h' | 'k'..='n' | 'p'..='t' | 'v' | 'x');
            if behind_onset && (at == bytes.len() || matches!(bytes[at], b't' | b'n' | b'c')) {
                letter = y_as_i(letter);
            }
            let code = CODES[letter as usize];
            assert!(code > 0 && shift < BITS * CAPACITY as u32, "no syllable in lower case");
            packed |= (code as u64) << shift;
            shift += BITS;
            (before_last, last) = (last, letter);
        }
        Key(packed)
    }

    /// The key of a few ASCII symbols, letters in any case.
    pub(crate) fn of_ascii(symbols: &[u8]) -> Option<Key> {
        if symbols.len() > CAPACITY {
            return None;
        }
        let mut packed = 0;
        for &symbol in symbols.iter().rev() {
            let code = CODES[usize::from(symbol.to_ascii_lowercase())];
            if code == 0 {
                return None;
            }
            packed = packed << BITS | u64::from(code);
        }
        Some(Key(packed))
    }

    /// The same key without diacritics, `đ` as `d`; `None` when the spelling was too long to be packed.
    pub(crate) fn bare(self) -> Option<Key> {
        if self.0 & HASHED != 0 {
            return None;
        }
        let mut rest = self.0;
        let mut packed = 0;
        let mut shift = 0;
        while rest != 0 {
            packed |= u64::from(BARE[(rest & 127) as usize]) << shift;
            rest >>= BITS;
            shift += BITS;
        }
        Some(Key(packed))
    }

    /// Whether the key holds its spelling whole.
    pub const fn is_exact(self) -> bool {
        self.0 & HASHED == 0
    }

    /// The number itself, stable across versions and platforms.
    pub const fn to_bits(self) -> u64 {
        self.0
    }
}

/// The strict key of a syllable, made when it is compiled; `key!["hằng", "hàng"]` is an array of them.
macro_rules! key {
    ($word:literal) => {
        const { $crate::text::Key::of_literal($word) }
    };
    [$($word:literal),+ $(,)?] => {
        const { [$($crate::text::Key::of_literal($word)),+] }
    };
}
pub(crate) use key;

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_exact() {
            return write!(f, "#{:016x}", self.0);
        }
        let mut rest = self.0;
        while rest != 0 {
            let code = (rest & 127) as usize;
            let symbol = SYMBOLS.chars().nth(code - 1).expect("codes come from SYMBOLS");
            write!(f, "{symbol}")?;
            rest >>= BITS;
        }
        Ok(())
    }
}

const fn codes() -> [u8; 0x1F00] {
    let mut table = [0; 0x1F00];
    let bytes = SYMBOLS.as_bytes();
    let (mut at, mut code) = (0, 1);
    while at < bytes.len() {
        let (symbol, width) = decode(bytes, at);
        table[symbol] = code;
        code += 1;
        at += width;
    }
    table
}

const fn bare() -> [u8; 128] {
    const PLAIN: &[u8] = b"aaaaeeeiioooouuyadiuouaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy";
    let mut table = [0; 128];
    let mut code = 1;
    while code < 128 {
        table[code] = code as u8;
        code += 1;
    }
    let mut marked = 0;
    while marked < PLAIN.len() {
        table[37 + marked] = PLAIN[marked] - b'a' + 1;
        marked += 1;
    }
    table
}

const fn y_as_i(letter: char) -> char {
    match letter {
        'y' => 'i',
        'ỳ' => 'ì',
        'ý' => 'í',
        'ỷ' => 'ỉ',
        'ỹ' => 'ĩ',
        'ỵ' => 'ị',
        _ => letter,
    }
}

/// One character of UTF-8 at compile time; the symbols take at most three bytes.
const fn decode(bytes: &[u8], at: usize) -> (usize, usize) {
    let first = bytes[at] as usize;
    if first < 0x80 {
        (first, 1)
    } else if first < 0xE0 {
        ((first & 0x1F) << 6 | (bytes[at + 1] as usize & 0x3F), 2)
    } else {
        ((first & 0x0F) << 12 | (bytes[at + 1] as usize & 0x3F) << 6 | (bytes[at + 2] as usize & 0x3F), 3)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ToneStyle, syllable::Syllable, tokenize};
    use super::*;

    #[test]
    fn a_key_made_by_the_compiler_is_that_of_the_token() {
        for syllable in Syllable::all() {
            let word = syllable.spelled(ToneStyle::Old);
            assert_eq!(Key::of_literal(&word), tokenize(&word)[0].strict, "{word}");
        }
        assert_eq!(key!["quý", "kỷ"], [Key::of("quí"), Key::of("kỉ")]);
    }
}
