//! Tokens to the rules they cite by number.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use crate::text::{Token, TokenKind};

/// The shape of a rule's number in its normal spelling: `05-ct/tw`, `30/2020/nđ-cp`.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\d{1,5}\s*[-/]\s*(?:\d{4}\s*/\s*)?(?:qđi?|qđns|ct|kl|nq|hd|kh|tb|qc|nđ|tt|ttr|bc|cv|l)\s*[-/]\s*[a-zđư]{2,10}$")
        .expect("the pattern is well formed")
});

/// Words that may stand between the sort of rule and its number, or between number and date.
const LINKS: [&str; 3] = ["số", "ngày", "năm"];
/// Sorts of rules, by their words.
const SORTS: [&[&str]; 11] = [
    &["nghị", "quyết"],
    &["chỉ", "thị"],
    &["quy", "định"],
    &["kết", "luận"],
    &["hướng", "dẫn"],
    &["nghị", "định"],
    &["thông", "tư"],
    &["kế", "hoạch"],
    &["quyết", "định"],
    &["thông", "báo"],
    &["quy", "chế"],
];
