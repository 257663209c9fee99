//! Where a tone mark stands.

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
