//! The bytes of an RTF file to its words.

/// One word of RTF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Open,
    Close,
    /// `\word` or `\word12`.
    Word(&'a str, Option<i32>),
    /// A backslash and a mark.
    Symbol(u8),
    /// A byte of text.
    Byte(u8),
}

/// The words of a file, in their order.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Tokens<'a> {
        Tokens { rest: bytes }
    }

    fn word(&mut self) -> Token<'a> {
        let letters = self.rest.iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (word, rest) = self.rest.split_at(letters);
        let word = std::str::from_utf8(word).unwrap_or_default();
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits =
            rest[sign.min(rest.len())..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let mut number = None;
        let mut rest = rest;
        if digits > 0 {
            let written = std::str::from_utf8(&rest[..sign + digits]).unwrap_or_default();
            number = written.parse::<i64>().ok().map(|number| number as i32);
            rest = &rest[sign + digits..];
        }
        // One blank ends a word and is no text.
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        if word == "bin" {
            let size = number.unwrap_or(0).max(0) as usize;
            self.rest = self.rest.get(size..).unwrap_or_default();
        }
        Token::Word(word, number)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            return Some(match (byte, rest) {
                (b'{', _) => Token::Open,
                (b'}', _) => Token::Close,
                (b'\r' | b'\n' | 0, _) => continue,
                (b'\\', [b'\'', high, low, ..]) => {
                    let digit = |byte: u8| char::from(byte).to_digit(16);
                    self.rest = &rest[3..];
                    match (digit(*high), digit(*low)) {
                        (Some(high), Some(low)) => Token::Byte((high * 16 + low) as u8),
                        _ => continue,
                    }
                }
                (b'\\', [letter, ..]) if letter.is_ascii_alphabetic() => self.word(),
                (b'\\', [mark @ (b'\\' | b'{' | b'}'), ..]) => {
                    self.rest = &rest[1..];
                    Token::Byte(*mark)
                }
                (b'\\', [mark, ..]) => {
                    self.rest = &rest[1..];
                    Token::Symbol(*mark)
                }
                (b'\\', []) => return None,
                (byte, _) => Token::Byte(byte),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_a_blank_a_mark_or_a_number() {
        let tokens: Vec<_> = Tokens::of(br"{\b a\u7879?\'e1\~}").collect();
        let expected = [
            Token::Open,
            Token::Word("b", None),
            Token::Byte(b'a'),
            Token::Word("u", Some(7879)),
            Token::Byte(b'?'),
            Token::Byte(0xE1),
            Token::Symbol(b'~'),
            Token::Close,
        ];
        assert_eq!(tokens, expected);
    }
}
