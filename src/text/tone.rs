//! One place for every tone mark.

use serde::{Deserialize, Serialize};

/// Where the tone mark of an open *oa*, *oe*, *uy* stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ToneStyle {
    /// On the first vowel: *hòa*, *thúy*; what most people write.
    #[default]
    Old,
    /// On the second: *hoà*, *thuý*; the rule of QĐ 1989/QĐ-BGDĐT.
    New,
    /// As it was written.
    Keep,
}

/// Pairs of endings, old style first.
const ENDINGS: [(&str, &str); 15] = [
    ("òa", "oà"),
    ("óa", "oá"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("óe", "oé"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("úy", "uý"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("ụy", "uỵ"),
];

/// Moves the tone mark of a lower-case syllable, in place, to where `style` has it.
pub(super) fn place(syllable: &mut String, style: ToneStyle) {
    for (old, new) in ENDINGS {
        let (from, to) = match style {
            ToneStyle::Old => (new, old),
            ToneStyle::New => (old, new),
            ToneStyle::Keep => return,
        };
        if let Some(onset) = syllable.strip_suffix(from) {
            // In `quý` the u belongs to the onset.
            if !(from.starts_with('u') && onset.ends_with('q')) {
                let kept = onset.len();
                syllable.truncate(kept);
                syllable.push_str(to);
            }
            return;
        }
    }
}
