//! Paths of a command to the files they stand for, always in the same order.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::{Origin, Problem, told};
use crate::read::options::Options;

/// A file to be read.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    /// What its statement is called: the path inside the folder that was named.
    pub(super) id: String,
    /// The folders it lies in.
    pub(super) unit: Option<String>,
    /// Whether the command names it, rather than a folder it lies in.
    pub(super) is_named: bool,
}

/// One thing met on the way.
#[derive(Debug)]
pub(super) enum Met {
    File(Source),
    Problem(Problem),
    /// Something passed over that a person may wonder about.
    Passed(Origin, String),
}

/// The files of a folder in the order of their names. Hidden and lock files are passed over, and so is what
/// `aside` names; links are told and not followed, so that a circle of them is no circle.
pub(super) fn folder(folder: &Path, aside: &[PathBuf], options: &Options) -> Vec<Met> {
    let visible = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().as_encoded_bytes();
        let hidden = name.starts_with(b".") || name.starts_with(b"~$");
        let set_aside =
            || !aside.is_empty() && entry.path().canonicalize().is_ok_and(|path| aside.contains(&path));
        entry.depth() == 0 || !(hidden || set_aside())
    };
    let mut met = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(visible) {
        match entry {
            Ok(entry) if entry.depth() > 0 && entry.path_is_symlink() => {
                let passed = options.say("là liên kết, không đi theo", "is a link and was not followed");
                met.push(Met::Passed(Origin::file(entry.path()), passed));
            }
            Ok(entry) if entry.file_type().is_file() && is_read(entry.path()) => {
                let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                let unit = inside.parent().map(slashed).filter(|unit| !unit.is_empty());
                let (path, id) = (entry.path().to_owned(), slashed(inside));
                met.push(Met::File(Source { path, id, unit, is_named: false }));
            }
            Ok(_) => {}
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let found = error.io_error().map_or_else(|| error.to_string(), |error| told(error, options));
                let expected = options.say("cần thư mục đọc được", "a folder that can be read is needed");
                met.push(Met::Problem(Problem { origin: Origin::file(path), found, expected }));
            }
        }
    }
    met
}

/// Endings of files that statements are handed in as; a table of another sort that lies beside them (.tsv) is read
/// when it is named.
const ENDINGS: [&str; 20] = [
    "txt", "docx", "docm", "doc", "dot", "dotx", "odt", "ott", "rtf", "pdf", "html", "htm", "zip", "xlsx",
    "xlsm", "xls", "ods", "csv", "jsonl", "ndjson",
];

/// Whether a file is of a kind that statements are handed in as, by its name.
pub(super) fn is_read(path: &Path) -> bool {
    ENDINGS.contains(&ending(path).as_str())
}

/// The ending of a file's name in small letters, empty when there is none.
pub(super) fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

/// A path inside a folder, parted by `/` on every system.
pub(super) fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| spelled(part.as_os_str())).collect();
    parts.join("/")
}

/// A name, with bytes that are not UTF-8 spelled out: two names never become one.
pub(super) fn spelled(name: &OsStr) -> String {
    let mut spelled = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        spelled.push_str(chunk.valid());
        chunk.invalid().iter().for_each(|byte| spelled.push_str(&format!("\\x{byte:02X}")));
    }
    spelled
}
