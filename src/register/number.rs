//! The number of a rule to what it is compared by.

use std::{fmt, sync::LazyLock};

use regex::Regex;

use crate::text::{ToneStyle, normalize};

/// The number of a rule: `05-CT/TW`, also written `05 - CT/TW`, `5–CT/TƯ`, `05/CT-TW`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct RuleNumber {
    /// Digits, then the year of a law where it has one.
    value: String,
    /// The sort of rule, lower case: `ct`.
    pub(crate) sort: String,
    /// The organ, lower case: `tw`.
    pub(crate) organ: String,
}

static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(\d{1,5})\s*[-/]\s*(?:(\d{4})\s*[-/]\s*)?([a-zđư]{1,6})\s*[-/]\s*([a-zđư][a-zđư0-9]{0,9})$")
        .expect("the pattern is well formed")
});

impl RuleNumber {
    /// Reads a number in whatever way it is spaced, dashed and cased.
    pub(crate) fn parse(written: &str) -> Option<RuleNumber> {
        let normal = normalize(written, ToneStyle::Old).replace(['–', '—', '−', '‑', '‐'], "-");
        let parts = SHAPE.captures(&normal)?;
        let mut value = format!("{:0>2}", parts[1].trim_start_matches('0'));
        if let Some(year) = parts.get(2) {
            value = format!("{value}/{}", year.as_str());
        }
        // TƯ is how many write TW.
        let organ = match parts[4].strip_suffix("tư") {
            Some(before) => format!("{before}tw"),
            None => parts[4].to_owned(),
        };
        Some(RuleNumber { value, sort: parts[3].to_owned(), organ })
    }

    /// Whether only the digits differ.
    pub(crate) fn differs_in_digits(&self, other: &RuleNumber) -> bool {
        self.value != other.value && self.sort == other.sort && self.organ == other.organ
    }
}

impl fmt::Display for RuleNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}/{}", self.value, self.sort, self.organ)
    }
}
