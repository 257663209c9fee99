//! A finding to a seal it is known by again, also when the text has shifted a little.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use super::Finding;
use crate::{
    Statement,
    text::{Token, TokenKind, tokenize},
};

/// Numbers of the sketch.
const SKETCH: usize = 16;
/// Words in a row that the sketch is made of.
const RUN: usize = 3;
/// How many numbers of the sketch agree when about half of the words in a row are the same.
const ALIKE: usize = 8;

/// What a finding is known by: the words of its evidence, without diacritics, case and punctuation.
///
/// Written as 16 hexadecimal digits of an XXH3 hash of all the words in order, a dash, and 32 digits of a sketch: the
/// smallest of 16 hashes over every three words in a row, 8 bits of each. The same words give the same hash;
/// of words that shifted a little, most of the sketch stays.
///
/// ```
/// use khuonsao::finding::Seal;
///
/// let seal: Seal = "00112233445566aa-000102030405060708090a0b0c0d0e0f".parse()?;
/// assert_eq!(seal.to_string(), "00112233445566aa-000102030405060708090a0b0c0d0e0f");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Seal {
    words: u64,
    sketch: [u8; SKETCH],
}

impl Seal {
    /// The seal of a finding in its statement. Linear in the evidence.
    pub fn of(finding: &Finding, statement: &Statement) -> Seal {
        let mut spans: Vec<_> =
            finding.evidence.iter().filter(|one| one.duty.is_none()).map(|one| one.span).collect();
        spans.sort_unstable();
        let mut words: Vec<u64> = Vec::new();
        let mut read = 0;
        for span in spans {
            // Passages that overlap are read once.
            let start = span.start.max(read);
            if start < span.end {
                let text = statement.text.get(start as usize..span.end as usize).unwrap_or_default();
                words.extend(tokenize(text).iter().filter_map(word));
                read = span.end;
            }
        }
        for duty in finding.evidence.iter().filter_map(|one| statement.duties.get(one.duty? as usize)) {
            words.extend(tokenize(&duty.0).iter().filter_map(word));
        }
        Seal::of_words(&words)
    }

    fn of_words(words: &[u64]) -> Seal {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let mut smallest = [u64::MAX; SKETCH];
        let run = RUN.min(words.len().max(1)) * size_of::<u64>();
        for run in bytes.windows(run).step_by(size_of::<u64>()) {
            let hash = xxh3_64(run);
            for (seed, smallest) in smallest.iter_mut().enumerate() {
                *smallest = (*smallest).min(xxh3_64_with_seed(&hash.to_le_bytes(), seed as u64));
            }
        }
        Seal { words: xxh3_64(&bytes), sketch: smallest.map(|hash| hash as u8) }
    }

    /// Whether both are of the same words.
    pub fn is_same(&self, other: &Seal) -> bool {
        self.words == other.words
    }

    /// How much of the sketches agrees: 0 for other words, up to 16 for the same.
    pub fn agreement(&self, other: &Seal) -> usize {
        self.sketch.iter().zip(other.sketch).filter(|(one, other)| **one == *other).count()
    }

    /// Whether both are of about the same words.
    pub fn is_alike(&self, other: &Seal) -> bool {
        self.is_same(other) || self.agreement(other) >= ALIKE
    }
}

fn word(token: &Token) -> Option<u64> {
    (token.kind != TokenKind::Leader).then(|| token.skeleton.to_bits())
}

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}-", self.words)?;
        self.sketch.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Seal {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Seal, &'static str> {
        const SHAPE: &str = "16 hexadecimal digits, a dash, 32 hexadecimal digits";
        let (words, sketch) = text.split_once('-').ok_or(SHAPE)?;
        let hex = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        if words.len() != 16 || sketch.len() != 2 * SKETCH || !hex(words) || !hex(sketch) {
            return Err(SHAPE);
        }
        let words = u64::from_str_radix(words, 16).map_err(|_| SHAPE)?;
        let mut bytes = [0; SKETCH];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&sketch[2 * at..2 * at + 2], 16).map_err(|_| SHAPE)?;
        }
        Ok(Seal { words, sketch: bytes })
    }
}

impl Serialize for Seal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::finding::{Evidence, FindingKind};

    fn seal(text: &str) -> Seal {
        let evidence = vec![Evidence::here(Span::new(0, text.len() as u32))];
        let finding = Finding { kind: FindingKind::Copied, count: 1, of: 1, evidence };
        Seal::of(&finding, &Statement::new("a", text))
    }

    const TEXT: &str = "Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau; ngày 15 hằng \
        tháng cùng y tế thôn đi từng nhà nhắc 12 bà mẹ đưa con đi tiêm chủng.";

    #[test]
    fn case_marks_and_punctuation_do_not_break_a_seal() {
        assert!(seal(TEXT).is_same(&seal(&crate::text::bare(TEXT).to_uppercase().replace([',', ';'], " –"))));
    }

    #[test]
    fn a_seal_holds_when_the_text_shifts_a_little() {
        for (from, to) in [("6 buổi", "7 buổi"), ("ghi sổ", "ghi đủ sổ"), ("cùng y tế thôn ", "")]
        {
            let shifted = seal(&TEXT.replace(from, to));
            assert!(!seal(TEXT).is_same(&shifted) && seal(TEXT).is_alike(&shifted), "{from} {to}");
        }
    }

    #[test]
    fn another_text_breaks_a_seal() {
        let other =
            "Thứ Hai hằng tuần đối chiếu quỹ tiền mặt với thủ quỹ, lập biên bản có chữ ký của hai người.";
        assert!(!seal(TEXT).is_alike(&seal(other)));
        assert!(!seal("").is_alike(&seal(other)));
    }

    #[test]
    fn a_seal_is_read_as_it_is_written() {
        assert_eq!(seal(TEXT).to_string().parse(), Ok(seal(TEXT)));
        for bad in
            ["", "abc", "00112233445566aa", "0011-00", "00112233445566ag-000102030405060708090a0b0c0d0e0f"]
        {
            assert!(bad.parse::<Seal>().is_err(), "{bad}");
        }
    }
}
