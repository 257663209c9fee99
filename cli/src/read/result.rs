//! Files that khuonsao itself wrote: results of an earlier run are nobody's statements.

use serde_json::{Map, Value};

/// Fields that together stand in rows of a result and in no statement.
const ROWS: [&[&str]; 4] = [
    &["provenance", "findings"],
    &["specificity", "dimensions"],
    &["left", "right", "jaccard"],
    &["cluster", "representative", "members"],
];

/// Whether a text is a result.
pub(super) fn is_result(ending: &str, bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match ending {
        "jsonl" | "ndjson" => is_row(bytes.split(|&byte| byte == b'\n').next().unwrap_or_default()),
        "txt" => is_drawn(bytes),
        "html" | "htm" => is_page(bytes),
        _ => false,
    }
}

fn is_row(line: &[u8]) -> bool {
    let Ok(fields) = serde_json::from_slice::<Map<String, Value>>(line) else { return false };
    ROWS.iter().any(|row| row.iter().all(|name| fields.contains_key(*name)))
}

/// The first and the last line of a drawn report.
fn is_drawn(bytes: &[u8]) -> bool {
    const FIRST: [&str; 2] = [" bản đã đọc", " statements read"];
    const LAST: [&str; 2] =
        ["Báo cáo nói về văn bản, không nói về người viết.", "This is about texts, not about their authors."];
    let head = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let tail = &bytes[bytes.len() - bytes.len().min(1024)..];
    let (head, tail) = (String::from_utf8_lossy(&head[..head.len().min(200)]), String::from_utf8_lossy(tail));
    FIRST.iter().any(|first| head.contains(first)) && LAST.iter().any(|last| tail.contains(last))
}

/// A page says who made it.
fn is_page(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let maker = head.split_once("name=\"generator\"").map(|(_, rest)| rest.trim_start());
    maker.is_some_and(|rest| rest.starts_with("content=\"khuonsao"))
}
