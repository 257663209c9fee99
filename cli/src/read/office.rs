//! Files of an office to statements, several at once and each in a worker.

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    thread,
};

use khuonsao::text::{Decoded, Encoding};
use khuonsao_reading::{Content, Member, Refusal, Remark};

use super::{
    Origin, Plain, Problem, Reading, bounded, is_office, plain_kind, result, table::Row, told, walk,
    walk::Source,
};
use crate::{
    progress::Progress,
    read::{options::Options, worker::Worker},
};

/// Reads every file, each to a part of its own, in the order given; says whether memory was bounded.
pub(super) fn read(sources: &[&Source], options: &Options, progress: &Progress) -> (Vec<Reading>, bool) {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let is_bounded = AtomicBool::new(true);
    let parts: Vec<Mutex<Reading>> = sources.iter().map(|_| Mutex::default()).collect();
    let work = || {
        let mut worker = Worker::new(*options);
        loop {
            let place = next.fetch_add(1, Relaxed);
            let Some(source) = sources.get(place) else { break };
            let mut part = Reading::default();
            part.file(source, &mut worker, options);
            *parts[place].lock().unwrap_or_else(PoisonError::into_inner) = part;
            progress.count(done.fetch_add(1, Relaxed) + 1, sources.len());
        }
        if worker.is_bounded == Some(false) {
            is_bounded.store(false, Relaxed);
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads(options).min(sources.len()) {
            scope.spawn(work);
        }
        work();
    });
    let parts =
        parts.into_iter().map(|part| part.into_inner().unwrap_or_else(PoisonError::into_inner)).collect();
    (parts, is_bounded.into_inner())
}

fn threads(options: &Options) -> usize {
    match options.threads {
        0 => thread::available_parallelism().map_or(1, usize::from),
        threads => threads,
    }
}

/// The text of one file of an office.
pub(super) fn text(path: &Path, bytes: &[u8], options: &Options) -> Result<Decoded, Problem> {
    let refuse = |refusal: Refusal| Problem {
        origin: Origin::file(path),
        found: refusal.found(options.language),
        expected: refusal.expected(options.language).to_owned(),
    };
    match Worker::new(*options).read(&path.to_string_lossy(), bytes).map_err(refuse)? {
        Content::Document(document) => {
            let told = document.remarks.iter().find_map(|remark| match remark {
                Remark::Encoding(name) => Encoding::ALL.iter().find(|(_, known)| known == name),
                _ => None,
            });
            let encoding = told.map_or(Encoding::Utf8, |(encoding, _)| *encoding);
            Ok(Decoded { text: document.text, encoding, confidence: 1.0, paragraphs: Vec::new() })
        }
        Content::Table(_) | Content::Archive(_) => Err(refuse(Refusal::Unsupported(walk::ending(path)))),
    }
}

/// The rows of a spreadsheet.
pub(super) fn table(path: &Path, bytes: &[u8], options: &Options) -> Result<Vec<Row>, Refusal> {
    match Worker::new(*options).read(&path.to_string_lossy(), bytes)? {
        Content::Table(table) => Ok(table.rows),
        Content::Document(_) | Content::Archive(_) => Err(Refusal::Unsupported(walk::ending(path))),
    }
}

impl Reading {
    /// Reads a file of any kind.
    fn file(&mut self, source: &Source, worker: &mut Worker, options: &Options) {
        let plain = if source.path.as_os_str() == "-" { Some(Plain::Lines) } else { plain_kind(&source.id) };
        // The start tells a Word file that is called .txt.
        let is_plain = plain.filter(|_| !starts_as_office(&source.path));
        if let Some(kind) = is_plain {
            return self.plain(source, kind, options);
        }
        let origin = Origin::file(&source.path);
        match bounded(&source.path, options.bounds.limits.file) {
            Ok(Ok(bytes)) => self.office(source, &bytes, origin, worker, options, false),
            Ok(Err(refusal)) => self.refuse(origin, &refusal, options),
            Err(error) => {
                let needed = options.say("cần tệp đọc được", "a file that can be read is needed");
                self.problem(origin, told(&error, options), needed);
            }
        }
    }

    fn office(
        &mut self,
        source: &Source,
        bytes: &[u8],
        origin: Origin,
        worker: &mut Worker,
        options: &Options,
        is_inside: bool,
    ) {
        if result::is_result(&walk::ending(Path::new(&source.id)), bytes) {
            return self.passed_result(origin, options);
        }
        match worker.read(&source.id, bytes) {
            Ok(Content::Document(document)) => {
                self.remark(&origin, &document.remarks, options);
                self.document(source, document.text, origin);
            }
            Ok(Content::Table(table)) => {
                self.remark(&origin, &table.remarks, options);
                self.rows(&table.rows, source, &origin, options);
            }
            Ok(Content::Archive(_)) if is_inside => self.refuse(origin, &Refusal::ArchiveInArchive, options),
            Ok(Content::Archive(members)) => self.members(source, members, worker, options),
            Err(refusal) => self.refuse(origin, &refusal, options),
        }
    }

    /// Reads the files of an archive as if they lay in a folder of its name.
    fn members(&mut self, archive: &Source, members: Vec<Member>, worker: &mut Worker, options: &Options) {
        let before = self.statements.len() + self.problems.len();
        for member in members {
            if !walk::is_read(Path::new(&member.path)) {
                continue;
            }
            let path = PathBuf::from(format!("{}/{}", archive.path.display(), member.path));
            let origin = Origin::file(&path);
            let inside = if archive.is_named {
                member.path.clone()
            } else {
                format!("{}/{}", archive.id, member.path)
            };
            let source = Source { path, id: inside, unit: unit(archive, &member.path), is_named: false };
            match member.bytes {
                Err(refusal) => self.refuse(origin, &refusal, options),
                Ok(bytes) => match plain_kind(&source.id).filter(|_| !is_office(&bytes)) {
                    Some(kind) => self.bytes(&source, kind, &bytes, origin, options),
                    None => self.office(&source, &bytes, origin, worker, options, true),
                },
            }
        }
        if self.statements.len() + self.problems.len() == before {
            self.refuse(Origin::file(&archive.path), &Refusal::NoWords, options);
        }
    }

    fn remark(&mut self, origin: &Origin, remarks: &[Remark], options: &Options) {
        for remark in remarks {
            let said = match remark {
                Remark::Encoding(name) => {
                    self.remark_encoding(origin, name, options);
                    continue;
                }
                Remark::HiddenText => options.say("có chữ bị ẩn, vẫn đọc", "has hidden text, which was read"),
                Remark::ScannedPages(pages) => options.say(
                    &format!("{pages} trang chỉ có ảnh quét, không đọc được"),
                    &format!("{pages} page(s) of pictures could not be read"),
                ),
                Remark::MoreSheets(sheets) => options.say(
                    &format!("còn {sheets} trang tính sau không đọc"),
                    &format!("{sheets} more sheet(s) were not read"),
                ),
                _ => continue,
            };
            self.remarks.push((origin.clone(), said));
        }
    }
}

/// The unit of a file in an archive: the folders of both, and the archive's own name as one of them. An archive
/// named by the command is the folder itself; `Chi bộ A.zip` often holds one folder `Chi bộ A`.
fn unit(archive: &Source, path: &str) -> Option<String> {
    let folder = path.rsplit_once('/').map(|(folder, _)| folder);
    let name = archive.id.rsplit('/').next().unwrap_or(&archive.id);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_said = folder.is_some_and(|folder| folder.split('/').next() == Some(stem));
    let own = Some(stem).filter(|_| !archive.is_named && !is_said);
    let parts: Vec<&str> = [archive.unit.as_deref(), own, folder].into_iter().flatten().collect();
    if parts.is_empty() { None } else { Some(parts.join("/")) }
}

/// Whether a file begins as those of offices do. What is no plain file, as a pipe, is not looked into.
fn starts_as_office(path: &Path) -> bool {
    let mut start = [0; 8];
    let is_file = path.metadata().is_ok_and(|metadata| metadata.is_file());
    if !is_file {
        return false;
    }
    let read = File::open(path).and_then(|mut file| file.read(&mut start));
    read.is_ok_and(|size| is_office(&start[..size]))
}
