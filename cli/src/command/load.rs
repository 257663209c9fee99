//! The input options of a command to a corpus.

use std::{
    collections::HashMap,
    io::Write as _,
    path::{Path, PathBuf},
};

use khuonsao::{
    Config, Corpus, Form, Reference, Registers,
    register::Table,
    statement::{Member, ReferenceKind},
};
use serde_json::{Map, Value};

use crate::{
    Failure,
    args::{Input, Output},
    complain,
    progress::Progress,
    pseudonym::Pseudonyms,
    read::{self, Options, Origin, Problem, Reading, Roster},
    write::Sink,
};

/// A corpus, and what was met on the way to it.
pub(super) struct Loaded {
    pub(super) corpus: Corpus,
    /// The registers that were given; see [`Loaded::registers`].
    registers: Option<Registers>,
    /// Per statement, the fields khuonsao does not know.
    pub(super) extra: Vec<Map<String, Value>>,
    pub(super) problems: Vec<Problem>,
    /// Members of the roster without a statement.
    pub(super) absent: Vec<Member>,
    /// What each id is called instead, when names are replaced.
    pub(super) renamed: HashMap<String, String>,
}

impl Loaded {
    /// The registers that were given, else the built-in ones, which are made when they are first asked for.
    pub(super) fn registers(&self) -> &Registers {
        self.registers.as_ref().unwrap_or_else(|| Registers::builtin())
    }
}

/// Reads everything a command names.
///
/// A statement that cannot be read is told and passed over; a form, a reference, a roster or settings that
/// cannot be read stop the command, because results without them would look like results with them.
pub(super) fn load(input: &Input, output: &Output) -> Result<Loaded, Failure> {
    let progress = Progress::new(output);
    progress.say("đang đọc");
    let options = options(input, output);
    let mut corpus = Corpus::new(settings(input)?)?;
    let registers = input.registers.as_deref().map(registers).transpose()?;
    for form in forms(&input.form)? {
        corpus.add_form(form)?;
    }
    let references = [
        (&input.previous, ReferenceKind::Previous),
        (&input.model, ReferenceKind::Model),
        (&input.regulation, ReferenceKind::Regulation),
    ];
    let mut held_against = Vec::new();
    for (paths, kind) in references {
        let reading = Reading::of(paths, &[], &options, &progress);
        if let Some(problem) = reading.problems.first() {
            return Err(Failure::Message(problem.to_string()));
        }
        held_against
            .extend(reading.statements.into_iter().map(|read| Reference { statement: read.statement, kind }));
    }

    let mut reading = Reading::of(&input.paths, &aside(input, output), &options, &progress);
    let mut absent = Vec::new();
    let mut told = Vec::new();
    let mut unlisted = Vec::new();
    if let Some(path) = &input.roster {
        let mut roster = Roster::of(path).map_err(|problem| Failure::Message(problem.to_string()))?;
        unlisted = roster.join(&mut reading.statements);
        absent = roster.without_statement();
        told = std::mem::take(&mut roster.problems);
    }
    let pseudonyms = (input.pseudonyms || input.pseudonym_map.is_some())
        .then(|| pseudonyms(&reading, &held_against, &absent));
    let mut renamed = HashMap::new();
    if let Some(pseudonyms) = &pseudonyms {
        renamed = pseudonyms.statements(&mut reading.statements);
    }
    if let Some(path) = input.roster.as_ref().filter(|_| !unlisted.is_empty()) {
        // By the names that come out.
        let ids: Vec<&str> =
            unlisted.iter().map(|&at| reading.statements[at].statement.id.as_str()).collect();
        let remark = unlisted_remark(&ids, &options);
        reading.remarks.push((Origin::file(path), remark));
    }
    if let Some(pseudonyms) = &pseudonyms {
        held_against.iter_mut().for_each(|reference| pseudonyms.statement(&mut reference.statement));
        absent.iter_mut().for_each(|member| pseudonyms.member(member));
        reading.problems.iter_mut().chain(&mut told).for_each(|problem| pseudonyms.problem(problem));
        reading.remarks.iter_mut().for_each(|remark| pseudonyms.remark(remark));
        if let Some(path) = &input.pseudonym_map {
            let mut sink = Sink::data(Some(path))?;
            sink.write_all(pseudonyms.table().as_bytes())?;
            sink.close()?;
        }
    }
    for reference in held_against {
        corpus.add_reference(reference)?;
    }
    if reading.statements.is_empty() && reading.problems.is_empty() {
        let paths: Vec<_> = input.paths.iter().map(|path| path.display().to_string()).collect();
        return Err(Failure::Message(format!(
            "{}: không có bản nào; cần .jsonl mỗi dòng một bản, hoặc thư mục có các tệp .docx, .pdf, .txt",
            paths.join(", ")
        )));
    }
    let remarks = std::mem::take(&mut reading.remarks);
    let loaded = Loaded { renamed, ..fill(corpus, registers, reading, absent) };
    drop(progress);
    if !output.target.quiet {
        for (origin, remark) in &remarks {
            complain(&format_args!("{origin}: {remark}"));
        }
        for problem in &told {
            complain(&format_args!("danh sách: {problem}"));
        }
        let unread = options.say("không đọc được", "could not be read");
        for problem in &loaded.problems {
            complain(&format_args!("{unread}: {problem}"));
        }
    }
    if let Some(problem) = told.first().filter(|_| input.strict) {
        return Err(Failure::Message(format!("dừng vì --strict: {problem}")));
    }
    match loaded.problems.first() {
        Some(problem) if input.strict || loaded.corpus.is_empty() => {
            Err(Failure::Message(match input.strict {
                true => format!("dừng vì --strict: {problem}"),
                false => "không đọc được bản nào".to_owned(),
            }))
        }
        _ => Ok(loaded),
    }
}

/// Pseudonyms for everybody who is named in what was read.
fn pseudonyms(reading: &Reading, references: &[Reference], absent: &[Member]) -> Pseudonyms {
    let statements = reading.statements.iter().map(|read| &read.statement);
    let authors = statements.chain(references.iter().map(|reference| &reference.statement));
    let named = authors.filter_map(|one| Some((one.author.as_deref()?, one.unit.as_deref())));
    Pseudonyms::of(named.chain(absent.iter().map(|member| (member.name.as_str(), member.unit.as_deref()))))
}

/// How the command wants its files read.
fn options(input: &Input, output: &Output) -> Options {
    let mut options = Options {
        seconds: input.bounds.max_seconds,
        threads: input.threads.unwrap_or(0),
        language: super::language(output.lang),
        ..Options::default()
    };
    options.bounds.memory = input.bounds.max_memory << 20;
    options.bounds.limits.file = input.bounds.max_file << 20;
    options.bounds.limits.unpacked = input.bounds.max_unpacked << 20;
    options.bounds.limits.text = input.bounds.max_text << 20;
    options
}

/// Statements the list does not know; a few are named, the rest is counted.
fn unlisted_remark(ids: &[&str], options: &Options) -> String {
    const NAMED: usize = 10;
    let named = ids[..ids.len().min(NAMED)].join(", ");
    let more = if ids.len() > NAMED { ", …" } else { "" };
    let count = ids.len();
    options.say(
        &format!("danh sách không có {count} bản: {named}{more}"),
        &format!("{count} statement(s) are not in the list: {named}{more}"),
    )
}

/// The forms of `--form`, each named by its file.
///
/// What `khuonsao form` wrote may hold several: a line that opens with `%%` is a note, and `%% MẪU` opens
/// a form.
pub(super) fn forms(paths: &[PathBuf]) -> Result<Vec<Form>, Failure> {
    let mut forms = Vec::new();
    for path in paths {
        let decoded = read::text_file(path).map_err(|problem| Failure::Message(problem.to_string()))?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let mut texts = vec![String::new()];
        for line in decoded.text.split_inclusive('\n') {
            match line.trim_start_matches('\u{feff}').strip_prefix(NOTE) {
                Some(note) if note.trim_start().starts_with(OPENS) => texts.push(String::new()),
                Some(_) => {}
                None => texts.last_mut().expect("starts with one text").push_str(line),
            }
        }
        let several = texts.len() > 2;
        let texts = texts
            .into_iter()
            .enumerate()
            .filter(|(at, text)| !(several && *at == 0 && text.trim().is_empty()));
        let texts: Vec<_> = texts.collect();
        forms.extend(texts.into_iter().map(|(number, text)| {
            let name = if several { format!("{name} #{number}") } else { name.clone().into_owned() };
            Form::new(name, text.trim_start_matches('\n'))
        }));
    }
    Ok(forms)
}

/// Opens a line of a form file that is a note.
pub(super) const NOTE: &str = "%%";
/// What a note says that opens a form.
pub(super) const OPENS: &str = "MẪU";

fn settings(input: &Input) -> Result<Config, Failure> {
    let config = match &input.config {
        None => Config::default(),
        Some(path) => {
            let text = read::text_file(path).map_err(|problem| Failure::Message(problem.to_string()))?;
            let config: Config =
                toml::from_str(&text.text).map_err(|error| Failure::file(path, error, "cần tệp TOML"))?;
            config.check().map_err(|error| Failure::file(path, error, "cần giá trị trong khoảng ấy"))?;
            config
        }
    };
    Ok(match input.threads {
        Some(threads) => config.threads(threads),
        None => config,
    })
}

/// The built-in registers, with the tables of a folder in place of those of their names.
fn registers(folder: &Path) -> Result<Registers, Failure> {
    let refuse =
        |error: &std::io::Error| Failure::file(folder, read::spoken(error), "cần thư mục có các bảng .tsv");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| refuse(&error))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
    paths.sort();
    if paths.is_empty() {
        return Err(Failure::file(folder, "không có bảng .tsv nào", "cần bảng như rules.tsv"));
    }
    let mut tables = Vec::new();
    for path in &paths {
        let text = read::text_file(path).map_err(|problem| Failure::Message(problem.to_string()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        tables.push((name, path.display().to_string(), text.text));
    }
    let given = tables.iter().map(|(name, file, text)| Table { name, file, text });
    Registers::builtin().with(given).map_err(|error| {
        let (file, line) = (error.file, error.line);
        Failure::Message(format!("{file}:{line}: thấy {:?}; cần {}", error.found, error.expected.vi()))
    })
}

/// Files inside a folder of statements that the command names as something else: what its result is written to, too.
fn aside(input: &Input, output: &Output) -> Vec<PathBuf> {
    let named = [&input.form, &input.previous, &input.model, &input.regulation];
    named
        .into_iter()
        .flatten()
        .chain(&input.roster)
        .chain(&input.config)
        .chain(&input.registers)
        .chain(&input.pseudonym_map)
        .chain(&output.target.output)
        .cloned()
        .collect()
}

fn fill(mut corpus: Corpus, registers: Option<Registers>, reading: Reading, absent: Vec<Member>) -> Loaded {
    let Reading { statements, mut problems, .. } = reading;
    let mut origins: HashMap<String, Origin> = HashMap::new();
    let mut extras = Vec::with_capacity(statements.len());
    let mut texts = Vec::with_capacity(statements.len());
    for read in statements {
        origins.insert(read.statement.id.clone(), read.origin);
        extras.push(read.extra);
        texts.push(read.statement);
    }
    let ids: Vec<String> = texts.iter().map(|statement| statement.id.clone()).collect();
    let mut extra = Vec::with_capacity(extras.len());
    for ((taken, fields), id) in corpus.extend(texts).into_iter().zip(extras).zip(ids) {
        match taken {
            Ok(_) => extra.push(fields),
            Err(error) => problems.push(Problem {
                origin: origins[&id].clone(),
                found: error.to_string(),
                expected: "cần một bản ngắn hơn 4 GiB, mã riêng".into(),
            }),
        }
    }
    Loaded { corpus, registers, extra, problems, absent, renamed: HashMap::new() }
}
