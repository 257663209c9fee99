//! Paths to statements; whatever cannot be read is a [`Problem`], and the rest is read all the same.

mod jsonl;
mod roster;

use std::{
    collections::HashMap,
    fmt,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use khuonsao::{
    Statement,
    text::{Decoded, Encoding, decode},
};
use serde_json::{Map, Value};
use walkdir::WalkDir;

pub(crate) use self::roster::Roster;

/// A statement as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) statement: Statement,
    /// Fields of its JSON object that khuonsao does not know; they come out again untouched.
    pub(crate) extra: Map<String, Value>,
    pub(crate) origin: Origin,
}

/// Where something was read: a file, and in files of many statements the line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    pub(crate) path: PathBuf,
    pub(crate) line: Option<usize>,
}

/// One thing that could not be read.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) origin: Origin,
    pub(crate) found: String,
    pub(crate) expected: String,
}

impl Origin {
    pub(crate) fn file(path: impl Into<PathBuf>) -> Origin {
        Origin { path: path.into(), line: None }
    }

    pub(crate) fn line(path: impl Into<PathBuf>, line: usize) -> Origin {
        Origin { path: path.into(), line: Some(line) }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.path.display()),
            None => write!(f, "{}", self.path.display()),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.origin, self.found, self.expected)
    }
}

/// Everything that was read from the paths of one command.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) statements: Vec<Read>,
    pub(crate) problems: Vec<Problem>,
    /// Files that were not UTF-8, and what they were read as.
    pub(crate) guesses: Vec<(Origin, Encoding)>,
}

impl Reading {
    /// Reads files, folders and `-` (standard input), in the order given; folders in the order of their
    /// names. Files in `aside` have another part in the command and are passed over.
    pub(crate) fn of(paths: &[PathBuf], aside: &[PathBuf]) -> Reading {
        let aside: Vec<PathBuf> = aside.iter().filter_map(|path| path.canonicalize().ok()).collect();
        let mut reading = Reading::default();
        for path in paths {
            reading.path(path, &aside);
        }
        reading.keep_first_of_each_id();
        reading
    }

    fn path(&mut self, path: &Path, aside: &[PathBuf]) {
        if path.as_os_str() == "-" {
            match bytes(path) {
                Ok(bytes) => self.lines(path, &bytes),
                Err(error) => self.problem(Origin::file(path), spoken(&error), "cần JSON Lines".into()),
            }
        } else if path.is_dir() {
            self.folder(path, aside);
        } else {
            let id = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            self.file(path, id, None);
        }
    }

    fn folder(&mut self, folder: &Path, aside: &[PathBuf]) {
        let visible = |entry: &walkdir::DirEntry| {
            let name = entry.file_name().to_string_lossy();
            let set_aside =
                !aside.is_empty() && entry.path().canonicalize().is_ok_and(|path| aside.contains(&path));
            entry.depth() == 0 || !(name.starts_with('.') || name.starts_with("~$") || set_aside)
        };
        for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(visible) {
            match entry {
                Ok(entry) if entry.file_type().is_file() && kind_of(entry.path()).is_some() => {
                    let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                    let unit = inside.parent().map(slashed).filter(|unit| !unit.is_empty());
                    self.file(entry.path(), slashed(inside), unit);
                }
                Ok(entry) if entry.file_type().is_file() && is_document(entry.path()) => {
                    self.problem(
                        Origin::file(entry.path()),
                        "loại tệp chưa đọc được".into(),
                        "cần lưu thành .txt hoặc .jsonl".into(),
                    );
                }
                Ok(_) => {}
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    let found = error.io_error().map_or_else(|| error.to_string(), spoken);
                    self.problem(Origin::file(path), found, "cần thư mục đọc được".into());
                }
            }
        }
    }

    fn file(&mut self, path: &Path, id: String, unit: Option<String>) {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                return self.problem(Origin::file(path), spoken(&error), "cần tệp đọc được".into());
            }
        };
        match kind_of(path) {
            Some(FileKind::Lines) => self.lines(path, &bytes),
            Some(FileKind::Text) => match text_of(&bytes) {
                Ok(decoded) => {
                    let origin = Origin::file(path);
                    if decoded.encoding != Encoding::Utf8 {
                        self.guesses.push((origin.clone(), decoded.encoding));
                    }
                    let mut statement = Statement::new(id, decoded.text);
                    statement.unit = unit;
                    self.statements.push(Read { statement, extra: Map::new(), origin });
                }
                Err(found) => self.problem(Origin::file(path), found, "cần tệp văn bản".into()),
            },
            None => self.problem(
                Origin::file(path),
                "loại tệp chưa đọc được".into(),
                "cần .txt, .jsonl hoặc thư mục chứa các tệp ấy".into(),
            ),
        }
    }

    fn lines(&mut self, path: &Path, bytes: &[u8]) {
        for (line, read) in jsonl::read(bytes) {
            let origin = Origin::line(path, line);
            match read {
                Ok((statement, extra)) => self.statements.push(Read { statement, extra, origin }),
                Err(jsonl::Refused { found, expected }) => self.problem(origin, found, expected),
            }
        }
    }

    fn problem(&mut self, origin: Origin, found: String, expected: String) {
        self.problems.push(Problem { origin, found, expected });
    }

    fn keep_first_of_each_id(&mut self) {
        let mut first: HashMap<String, Origin> = HashMap::new();
        for read in std::mem::take(&mut self.statements) {
            if let Some(taken) = first.get(&read.statement.id) {
                let found = format!("mã {:?} đã có ở {taken}", read.statement.id);
                self.problem(read.origin, found, "mỗi bản cần một mã riêng".into());
            } else {
                first.insert(read.statement.id.clone(), read.origin.clone());
                self.statements.push(read);
            }
        }
        self.problems.sort_by(|one, other| one.origin.cmp(&other.origin));
    }
}

/// A whole file as one text.
pub(crate) fn text_file(path: &Path) -> Result<Decoded, Problem> {
    let problem =
        |found| Problem { origin: Origin::file(path), found, expected: "cần tệp văn bản".into() };
    let bytes = bytes(path).map_err(|error| problem(spoken(&error)))?;
    text_of(&bytes).map_err(problem)
}

/// All of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path.as_os_str() != "-" {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// How sure a guess must be before text in an old encoding is read by it.
const SURE: f64 = 0.7;

/// Bytes as text in whatever encoding they are, when that can be told.
pub(crate) fn text_of(bytes: &[u8]) -> Result<Decoded, String> {
    let decoded = decode(bytes);
    let sure = decoded.encoding != Encoding::Utf8 && decoded.confidence >= SURE;
    match std::str::from_utf8(bytes) {
        Err(error) if !sure => {
            let at = error.valid_up_to();
            Err(format!("byte 0x{:02X} ở vị trí {at} không phải UTF-8, cũng không rõ bảng mã nào", bytes[at]))
        }
        _ => Ok(decoded),
    }
}

/// What a system error says, in Vietnamese where it is a usual one.
pub(crate) fn spoken(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "không tìm thấy".into(),
        io::ErrorKind::PermissionDenied => "không được phép mở".into(),
        io::ErrorKind::IsADirectory => "là thư mục".into(),
        io::ErrorKind::StorageFull => "hết chỗ ghi".into(),
        _ => error.to_string(),
    }
}

enum FileKind {
    Lines,
    Text,
}

fn kind_of(path: &Path) -> Option<FileKind> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "jsonl" | "ndjson" => Some(FileKind::Lines),
        "txt" => Some(FileKind::Text),
        _ => None,
    }
}

/// Whether a file is of a sort that people hand statements in as, and that cannot be read yet.
fn is_document(path: &Path) -> bool {
    const ENDINGS: [&str; 11] =
        ["docx", "doc", "odt", "rtf", "pdf", "html", "htm", "zip", "csv", "xlsx", "xls"];
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// A path inside a folder, parted by `/` on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
