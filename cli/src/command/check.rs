//! Everything at once, as a report.

use std::io::Write as _;

use khuonsao::{Report, finding::FindingKind, lexicon::Lexicon};
use serde_json::{Map, Value, json};

use super::load::{self, Loaded};
use crate::{
    Failure, Outcome,
    args::{Check, CheckFormat},
    draw,
    progress::Progress,
    write::Sink,
};

pub(super) fn run(check: &Check) -> Result<Outcome, Failure> {
    let awaited = codes(&check.fail_on)?;
    let loaded = load::load(&check.input, &check.output)?;
    let language = super::language(check.output.lang);
    let progress = Progress::new(&check.output);
    progress.say("đang so và chấm");
    let report = Report::of(&loaded.corpus, Lexicon::builtin(), language);
    drop(progress);
    let target = check.output.target.output.as_deref();
    let mut sink = match check.format {
        CheckFormat::Text => Sink::drawn(target, check.output.color)?,
        CheckFormat::Json | CheckFormat::Jsonl => Sink::data(target)?,
    };
    match check.format {
        CheckFormat::Text => {
            let problems: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
            let drawing = draw::report::Drawing {
                report: &report,
                corpus: &loaded.corpus,
                language,
                width: draw::width(),
                all: check.all,
                absent: &loaded.absent,
                problems: &problems,
            };
            drawing.draw(&mut sink)?;
        }
        CheckFormat::Json => {
            let mut value = serde_json::to_value(&report)?;
            value["statements"] = rows(&report, &loaded, check.with_text).collect::<Result<_, _>>()?;
            value["unreadable"] = unreadable(&loaded);
            value["absent"] = json!(loaded.absent);
            serde_json::to_writer_pretty(&mut sink, &value)?;
            writeln!(sink)?;
        }
        CheckFormat::Jsonl => {
            for row in rows(&report, &loaded, check.with_text) {
                writeln!(sink, "{}", row?)?;
            }
        }
    }
    sink.close()?;
    let seen = |code: &str| report.totals.findings.0.contains_key(code);
    Ok(if awaited.iter().any(|kind| seen(kind.code())) { Outcome::Seen } else { Outcome::Ran })
}

/// The kinds named by `--fail-on`.
fn codes(names: &[String]) -> Result<Vec<FindingKind>, Failure> {
    names
        .iter()
        .map(|name| {
            FindingKind::from_code(name).ok_or_else(|| {
                let known: Vec<&str> = FindingKind::ALL.iter().map(|(_, code)| *code).collect();
                Failure::Message(format!(
                    "--fail-on không có mã {name:?}; cần một trong: {}",
                    known.join(", ")
                ))
            })
        })
        .collect()
}

/// The rows of the statements, each with the fields of its input that khuonsao does not know.
fn rows<'a>(
    report: &'a Report,
    loaded: &'a Loaded,
    with_text: bool,
) -> impl Iterator<Item = Result<Value, Failure>> + 'a {
    let rows = report.statements.iter().zip(&loaded.extra).zip(loaded.corpus.statements());
    rows.map(move |((row, extra), statement)| {
        let mut row = serde_json::to_value(row)?;
        if with_text {
            row["text"] = json!(statement.text);
        }
        carry(&mut row, extra);
        Ok(row)
    })
}

/// Adds the unknown fields of an input to its result; a field of the result is never overwritten.
pub(super) fn carry(row: &mut Value, extra: &Map<String, Value>) {
    if let Value::Object(fields) = row {
        for (name, value) in extra {
            fields.entry(name).or_insert_with(|| value.clone());
        }
    }
}

fn unreadable(loaded: &Loaded) -> Value {
    let rows = loaded.problems.iter().map(|problem| {
        json!({
            "path": problem.origin.path.display().to_string(),
            "line": problem.origin.line,
            "found": problem.found,
            "expected": problem.expected,
        })
    });
    rows.collect()
}
