//! The input options of a command to a corpus.

use std::{collections::HashMap, path::PathBuf};

use khuonsao::{Config, Corpus, Form, Reference, statement::ReferenceKind};
use serde_json::{Map, Value};

use crate::{
    Failure,
    args::{Input, Output},
    complain,
    progress::Progress,
    read::{self, Origin, Problem, Reading, Roster},
};

/// A corpus, and what was met on the way to it.
pub(super) struct Loaded {
    pub(super) corpus: Corpus,
    /// Per statement, the fields khuonsao does not know.
    pub(super) extra: Vec<Map<String, Value>>,
    pub(super) problems: Vec<Problem>,
    /// Members of the roster without a statement.
    pub(super) absent: Vec<String>,
}

/// Reads everything a command names.
///
/// A statement that cannot be read is told and passed over; a form, a reference, a roster or settings that
/// cannot be read stop the command, because results without them would look like results with them.
pub(super) fn load(input: &Input, output: &Output) -> Result<Loaded, Failure> {
    let progress = Progress::new(output);
    progress.say("đang đọc");
    let mut corpus = Corpus::new(settings(input)?)?;
    for form in forms(&input.form)? {
        corpus.add_form(form)?;
    }
    let references = [
        (&input.previous, ReferenceKind::Previous),
        (&input.model, ReferenceKind::Model),
        (&input.regulation, ReferenceKind::Regulation),
    ];
    for (paths, kind) in references {
        let reading = Reading::of(paths, &[]);
        if let Some(problem) = reading.problems.first() {
            return Err(Failure::Message(problem.to_string()));
        }
        for read in reading.statements {
            corpus.add_reference(Reference { statement: read.statement, kind })?;
        }
    }

    let mut reading = Reading::of(&input.paths, &aside(input));
    let mut absent = Vec::new();
    if let Some(path) = &input.roster {
        let (mut roster, problems) = Roster::of(path);
        if let Some(problem) = problems.first() {
            return Err(Failure::Message(problem.to_string()));
        }
        reading.statements.iter_mut().for_each(|read| roster.join(read));
        absent = roster
            .without_statement()
            .map(|member| member.author.clone().unwrap_or_else(|| member.id.clone()))
            .collect();
    }
    if reading.statements.is_empty() && reading.problems.is_empty() {
        let paths: Vec<_> = input.paths.iter().map(|path| path.display().to_string()).collect();
        return Err(Failure::Message(format!(
            "{}: không có bản nào; cần .jsonl mỗi dòng một bản, hoặc thư mục có các tệp .txt",
            paths.join(", ")
        )));
    }
    let guesses = std::mem::take(&mut reading.guesses);
    let loaded = fill(corpus, reading, absent);
    drop(progress);
    if !output.target.quiet {
        for (origin, encoding) in &guesses {
            complain(&format_args!("{origin}: không phải UTF-8, đọc theo {}", encoding.name()));
        }
        for problem in &loaded.problems {
            complain(&format_args!("không đọc được: {problem}"));
        }
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

/// The forms of `--form`, each named by its file.
pub(super) fn forms(paths: &[PathBuf]) -> Result<Vec<Form>, Failure> {
    paths
        .iter()
        .map(|path| match read::text_file(path) {
            Ok(decoded) => {
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
                Ok(Form::new(name, decoded.text))
            }
            Err(problem) => Err(Failure::Message(problem.to_string())),
        })
        .collect()
}

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

/// Files inside a folder of statements that the command names as something else.
fn aside(input: &Input) -> Vec<PathBuf> {
    let named = [&input.form, &input.previous, &input.model, &input.regulation];
    named.into_iter().flatten().chain(&input.roster).chain(&input.config).cloned().collect()
}

fn fill(mut corpus: Corpus, reading: Reading, absent: Vec<String>) -> Loaded {
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
    Loaded { corpus, extra, problems, absent }
}
