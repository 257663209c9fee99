//! Raw text to tokens, items and sections, each pointing at the author's bytes.

mod decode;
mod key;
mod letter;
mod normal;
mod number;
pub(crate) mod numbering;
mod quick;
mod soundness;
mod spelling;
mod split;
mod syllable;
mod tables;
mod token;
mod tone;
mod trie;

use std::ops::Range;

use self::split::Split;
use crate::Span;

pub use self::{
    decode::{Decoded, Encoding, Paragraph, decode, decode_str},
    key::Key,
    letter::bare,
    normal::{is_sound, normalize_text, skeleton_line, strict_line},
    soundness::{Damage, DamageKind, Language, Marks, Soundness},
    spelling::normalize,
    split::{Item, Section, SectionKind},
    token::{Token, TokenKind, each_token, tokenize, tokenize_slowly},
    tone::ToneStyle,
};
pub(crate) use self::{
    key::key,
    split::{INCOMPLETE, Layout, is_column},
    trie::{ROOT, Trie},
};

/// A text that has been read: its tokens in order, the items they form, the sections the items stand in.
///
/// Reading cannot fail and takes time linear in the text.
///
/// ```
/// use khuonsao::text::Text;
///
/// let raw = "1. Dự giờ 02 tiết/tháng.\n2. Thăm nhà 4 em.";
/// let text = Text::read(raw);
/// assert_eq!(text.items.len(), 2);
/// assert_eq!(text.items[1].span.of(raw), "Thăm nhà 4 em.");
///
/// let raw = "TP. HCM có mưa. Tôi ở nhà.";
/// let sentences: Vec<&str> = Text::read(raw).sentences.iter().map(|span| span.of(raw)).collect();
/// assert_eq!(sentences, ["TP. HCM có mưa.", "Tôi ở nhà."]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Every word, number and leader, left to right.
    pub tokens: Vec<Token>,
    /// The pledges and other content units, left to right; they do not overlap.
    pub items: Vec<Item>,
    /// The headings, left to right.
    pub sections: Vec<Section>,
    /// Where its sentences, headings and lines stand, left to right, without their numbers and bullets.
    pub sentences: Vec<Span>,
}

impl Text {
    /// Reads `raw`.
    pub fn read(raw: &str) -> Text {
        let tokens = tokenize(raw);
        let Split { items, sections, sentences, .. } = split::split(raw, &tokens);
        Text { tokens, items, sections, sentences }
    }

    /// How well it can be read: valid syllables, marks, language, and where it is damaged.
    ///
    /// ```
    /// use khuonsao::text::{Marks, Text};
    ///
    /// let raw = "Toi xin cam ket thuc hien tot nhiem vu";
    /// assert_eq!(Text::read(raw).soundness(raw).marks, Marks::Stripped);
    /// ```
    pub fn soundness(&self, raw: &str) -> Soundness {
        Soundness::of(raw, &self.tokens)
    }

    /// The tokens of one item.
    pub fn tokens_of(&self, item: &Item) -> &[Token] {
        &self.tokens[item.tokens.start as usize..item.tokens.end as usize]
    }

    /// The places of the tokens that have a byte in a span; logarithmic in the text.
    pub fn places_in(&self, span: Span) -> Range<u32> {
        let start = self.tokens.partition_point(|token| token.span.end <= span.start);
        let end = self.tokens.partition_point(|token| token.span.start < span.end);
        start as u32..end as u32
    }
}
