//! Paths to statements; whatever cannot be read is a [`Problem`], and the rest is read all the same.

mod frame;
mod jsonl;
mod office;
mod options;
mod result;
mod reviewed;
mod roster;
mod table;
mod walk;
mod worker;

use std::{
    collections::HashMap,
    fmt,
    fs::File,
    io::{self, BufRead as _, BufReader, Read as _},
    path::{Path, PathBuf},
};

use khuonsao::{
    Statement,
    text::{Decoded, Encoding, decode},
};
use khuonsao_reading::Refusal;
use serde_json::{Map, Value};

use self::{
    jsonl::Refused,
    walk::{Met, Source},
};
pub(crate) use self::{
    options::Options,
    reviewed::Reviewed,
    roster::Roster,
    worker::{COMMAND as WORKER, serve},
};
use crate::progress::Progress;

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
    /// What was read otherwise than a person may expect, or passed over.
    pub(crate) remarks: Vec<(Origin, String)>,
}

impl Reading {
    /// Reads files, folders and `-` (standard input), in the order given; folders in the order of their
    /// names. Files in `aside` have another part in the command and are passed over.
    pub(crate) fn of(
        paths: &[PathBuf],
        aside: &[PathBuf],
        options: &Options,
        progress: &Progress,
    ) -> Reading {
        let aside: Vec<PathBuf> = aside.iter().filter_map(|path| path.canonicalize().ok()).collect();
        let mut met = Vec::new();
        for path in paths {
            if path.is_dir() {
                met.extend(walk::folder(path, &aside, options));
            } else {
                let id = walk::spelled(path.file_name().unwrap_or(path.as_os_str()));
                met.push(Met::File(Source { path: path.clone(), id, unit: None, is_named: true }));
            }
        }
        let sources: Vec<&Source> = met
            .iter()
            .filter_map(|met| if let Met::File(source) = met { Some(source) } else { None })
            .collect();
        let (parts, is_bounded) = office::read(&sources, options, progress);
        let mut reading = Reading::default();
        if !is_bounded {
            let remark = options.say(
                "máy này không giới hạn được bộ nhớ khi đọc tệp Office và PDF",
                "this system cannot bound the memory for reading office files and PDF",
            );
            reading.remarks.push((Origin::file("khuonsao"), remark));
        }
        let mut parts = parts.into_iter();
        for met in met {
            match met {
                Met::File(_) => reading.append(parts.next().unwrap_or_default()),
                Met::Problem(problem) => reading.problems.push(problem),
                Met::Passed(origin, remark) => reading.remarks.push((origin, remark)),
            }
        }
        reading.keep_first_of_each_id(options);
        reading
    }

    fn append(&mut self, other: Reading) {
        self.statements.extend(other.statements);
        self.problems.extend(other.problems);
        self.remarks.extend(other.remarks);
    }

    /// Reads a file that needs no worker: JSON Lines, a table or plain text.
    fn plain(&mut self, source: &Source, kind: Plain, options: &Options) {
        let origin = Origin::file(&source.path);
        let limits = options.bounds.limits;
        let needed = options.say("cần tệp đọc được", "a file that can be read is needed");
        if kind == Plain::Lines {
            match lines_of(&source.path) {
                Ok(mut lines) => {
                    if lines.fill_buf().is_ok_and(|start| result::is_result("jsonl", start)) {
                        return self.passed_result(origin, options);
                    }
                    self.lines(&source.path, lines, options);
                }
                Err(error) => self.problem(origin, told(&error, options), needed),
            }
            return;
        }
        // A table holds many texts.
        let most = if kind == Plain::Table { limits.unpacked } else { limits.file };
        match bounded(&source.path, most) {
            Ok(Ok(bytes)) => self.bytes(source, kind, &bytes, origin, options),
            Ok(Err(refusal)) => self.refuse(origin, &refusal, options),
            Err(error) => self.problem(origin, told(&error, options), needed),
        }
    }

    /// Reads the bytes of a file that needs no worker.
    fn bytes(&mut self, source: &Source, kind: Plain, bytes: &[u8], origin: Origin, options: &Options) {
        if result::is_result(&walk::ending(Path::new(&source.id)), bytes) {
            return self.passed_result(origin, options);
        }
        match kind {
            Plain::Lines => self.lines(&origin.path, bytes, options),
            Plain::Text => self.text(source, bytes, origin, options),
            Plain::Table => match csv_text(bytes) {
                Ok(text) => match table::rows(&text, options) {
                    Ok(rows) => self.rows(&rows, source, &origin, options),
                    Err(refused) => self.problem(origin, refused.found, refused.expected),
                },
                Err(found) => {
                    self.problem(origin, found, options.say("cần bảng UTF-8", "a table in UTF-8 is needed"))
                }
            },
        }
    }

    fn text(&mut self, source: &Source, bytes: &[u8], origin: Origin, options: &Options) {
        let limit = options.bounds.limits.text;
        if bytes.len() as u64 > limit {
            return self.refuse(origin, &Refusal::TextSize(limit), options);
        }
        match text_of(bytes, options) {
            Ok(decoded) => {
                if decoded.encoding != Encoding::Utf8 {
                    self.remark_encoding(&origin, decoded.encoding.name(), options);
                }
                self.document(source, decoded.text, origin);
            }
            Err(found) => {
                self.problem(origin, found, options.say("cần tệp văn bản", "a text file is needed"))
            }
        }
    }

    /// Takes the text of a file as one statement.
    fn document(&mut self, source: &Source, text: String, origin: Origin) {
        let mut statement = Statement::new(source.id.clone(), text);
        statement.unit.clone_from(&source.unit);
        self.statements.push(Read { statement, extra: Map::new(), origin });
    }

    fn lines(&mut self, path: &Path, from: impl io::BufRead, options: &Options) {
        for (line, read) in jsonl::read(from, options) {
            self.line(Origin::line(path, line), read);
        }
    }

    fn rows(&mut self, rows: &[table::Row], source: &Source, origin: &Origin, options: &Options) {
        match table::statements(rows, &source.id, options) {
            Ok(lines) => {
                lines.into_iter().for_each(|(line, read)| self.line(Origin::line(&origin.path, line), read))
            }
            Err(refused) => self.problem(origin.clone(), refused.found, refused.expected),
        }
    }

    fn line(&mut self, origin: Origin, read: Result<(Statement, Map<String, Value>), Refused>) {
        match read {
            Ok((statement, extra)) => self.statements.push(Read { statement, extra, origin }),
            Err(Refused { found, expected }) => self.problem(origin, found, expected),
        }
    }

    fn remark_encoding(&mut self, origin: &Origin, encoding: &str, options: &Options) {
        let remark = options.say(
            &format!("không phải UTF-8, đọc theo {encoding}"),
            &format!("not UTF-8, read as {encoding}"),
        );
        self.remarks.push((origin.clone(), remark));
    }

    fn passed_result(&mut self, origin: Origin, options: &Options) {
        let remark =
            options.say("là kết quả của khuonsao, bỏ qua", "is a result of khuonsao and was passed over");
        self.remarks.push((origin, remark));
    }

    fn refuse(&mut self, origin: Origin, refusal: &Refusal, options: &Options) {
        self.problem(origin, refusal.found(options.language), refusal.expected(options.language).to_owned());
    }

    fn problem(&mut self, origin: Origin, found: String, expected: String) {
        self.problems.push(Problem { origin, found, expected });
    }

    fn keep_first_of_each_id(&mut self, options: &Options) {
        let mut first: HashMap<String, Origin> = HashMap::new();
        for read in std::mem::take(&mut self.statements) {
            if let Some(taken) = first.get(&read.statement.id) {
                let id = &read.statement.id;
                let found = options.say(
                    &format!("mã {id:?} đã có ở {taken}"),
                    &format!("the id {id:?} was taken at {taken}"),
                );
                let expected =
                    options.say("mỗi bản cần một mã riêng", "every statement needs an id of its own");
                self.problem(read.origin, found, expected);
            } else {
                first.insert(read.statement.id.clone(), read.origin.clone());
                self.statements.push(read);
            }
        }
        self.problems.sort_by(|one, other| one.origin.cmp(&other.origin));
    }
}

/// Files that are read where they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plain {
    Lines,
    Text,
    Table,
}

/// What a file that needs no worker is, by its name.
fn plain_kind(id: &str) -> Option<Plain> {
    match walk::ending(Path::new(id)).as_str() {
        "jsonl" | "ndjson" => Some(Plain::Lines),
        "csv" | "tsv" => Some(Plain::Table),
        "txt" => Some(Plain::Text),
        _ => None,
    }
}

/// Whether bytes are a file of an office whatever its name says.
fn is_office(bytes: &[u8]) -> bool {
    [&b"PK\x03\x04"[..], b"\xD0\xCF\x11\xE0", b"%PDF-", b"{\\rtf"]
        .iter()
        .any(|start| bytes.starts_with(start))
}

fn csv_text(bytes: &[u8]) -> Result<String, String> {
    // What is sound is not looked into: a cell may well hold `&quot;`.
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => text_of(bytes, &Options::default()).map(|decoded| decoded.text),
    }
}

/// A file, or standard input for `-`, line by line.
fn lines_of(path: &Path) -> io::Result<Box<dyn io::BufRead>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    Ok(Box::new(BufReader::with_capacity(1 << 20, File::open(path)?)))
}

/// All of a file that is no larger than so many bytes.
fn bounded(path: &Path, most: u64) -> io::Result<Result<Vec<u8>, Refusal>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(if bytes.len() as u64 > most { Err(Refusal::FileSize(most)) } else { Ok(bytes) })
}

/// A whole file as one text: plain in any encoding, or of an office.
pub(crate) fn text_file(path: &Path) -> Result<Decoded, Problem> {
    let options = Options::default();
    let problem =
        |found| Problem { origin: Origin::file(path), found, expected: "cần tệp văn bản".into() };
    let bytes = bytes(path).map_err(|error| problem(told(&error, &options)))?;
    let name = walk::ending(path);
    if is_office(&bytes) || matches!(name.as_str(), "html" | "htm") {
        return office::text(path, &bytes, &options);
    }
    text_of(&bytes, &options).map_err(problem)
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
pub(crate) fn text_of(bytes: &[u8], options: &Options) -> Result<Decoded, String> {
    let decoded = decode(bytes);
    let sure = decoded.encoding != Encoding::Utf8 && decoded.confidence >= SURE;
    match std::str::from_utf8(bytes) {
        Err(error) if !sure => {
            let at = error.valid_up_to();
            let byte = bytes[at];
            Err(options.say(
                &format!("byte 0x{byte:02X} ở vị trí {at} không phải UTF-8, cũng không rõ bảng mã nào"),
                &format!("byte 0x{byte:02X} at {at} is not UTF-8, and the encoding is not known"),
            ))
        }
        _ => Ok(decoded),
    }
}

/// What a system error says, in Vietnamese where it is a usual one.
pub(crate) fn spoken(error: &io::Error) -> String {
    told(error, &Options::default())
}

/// What a system error says, in the language of the command where it is a usual one.
fn told(error: &io::Error, options: &Options) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => options.say("không tìm thấy", "not found"),
        io::ErrorKind::PermissionDenied => options.say("không được phép mở", "permission denied"),
        io::ErrorKind::IsADirectory => options.say("là thư mục", "is a folder"),
        io::ErrorKind::StorageFull => options.say("hết chỗ ghi", "no room is left"),
        _ => error.to_string(),
    }
}
