//! Everything at once, as a report.

use std::io::{IsTerminal as _, Write as _};

use khuonsao::{
    Report,
    finding::FindingKind,
    report::{FindingRow, State, Verdict},
};
use serde_json::{Map, Value, json};

use super::load::{self, Loaded};
use crate::{
    Failure, Outcome,
    args::{Check, CheckFormat},
    complain,
    draw::{self, tables::Tables},
    progress::{Progress, Watch},
    read::Reviewed,
    write::Sink,
};

pub(super) fn run(check: &Check) -> Result<Outcome, Failure> {
    let awaited = codes(&check.fail_on)?;
    let loaded = load::load(&check.input, &check.output)?;
    let language = super::language(check.output.lang);
    let target = check.output.target.output.as_deref();
    if check.format == CheckFormat::Xlsx && target.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::Message(
            "--format xlsx cần -o TỆP.xlsx: tệp Excel không in ra màn hình được".into(),
        ));
    }
    let progress = Progress::new(&check.output);
    let watch = Watch::new(&progress, loaded.corpus.len());
    let (corpus, registers) = (&loaded.corpus, loaded.registers());
    let see = |step| watch.see(step);
    let (mut report, detail) = match check.format {
        CheckFormat::Html | CheckFormat::Xlsx => {
            let (report, detail) = Report::detailed(corpus, registers, language, &loaded.absent, &see);
            (report, Some(detail))
        }
        _ => (Report::watched(corpus, registers, language, &loaded.absent, &see), None),
    };
    drop(progress);
    let stale = review(check, &loaded, &mut report)?;
    let absent: Vec<String> = loaded.absent.iter().map(|member| member.name.clone()).collect();
    let problems: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
    let tables = || Tables::new(&report, corpus, language);
    let mut sink = match check.format {
        CheckFormat::Text => Sink::drawn(target, check.output.color)?,
        _ => Sink::data(target)?,
    };
    match (check.format, &detail) {
        (CheckFormat::Text, _) => {
            let drawing = draw::report::Drawing {
                report: &report,
                corpus,
                language,
                width: draw::width(),
                all: check.all,
                absent: &absent,
                stale: &stale,
                problems: &problems,
            };
            drawing.draw(&mut sink)?;
        }
        (CheckFormat::Jsonl, _) => {
            for row in rows(&report, &loaded, check.with_text) {
                writeln!(sink, "{}", row?)?;
            }
        }
        (CheckFormat::Csv, _) => tables().statements().csv(&mut sink)?,
        (CheckFormat::Md, _) => {
            let foot: Vec<String> = problems.iter().chain(&absent).cloned().collect();
            draw::markdown::draw(&tables(), check.all, &foot, &mut sink)?;
        }
        (CheckFormat::Html, Some(detail)) => {
            let page = draw::html::Page {
                report: &report,
                detail,
                corpus,
                extra: &loaded.extra,
                language,
                absent: &absent,
                problems: &problems,
            };
            page.draw(&mut sink)?;
        }
        (CheckFormat::Xlsx, Some(detail)) => {
            let tables = tables();
            let sheets = [
                tables.statements(),
                tables.findings(),
                tables.clusters(),
                tables.pairs(detail),
                tables.units(),
                tables.settings(&absent, &problems),
            ];
            let workbook = draw::sheets::workbook(&sheets)
                .map_err(|error| Failure::Message(format!("không tạo được tệp Excel: {error}")))?;
            sink.write_all(&workbook)?;
        }
        (CheckFormat::Json | CheckFormat::Html | CheckFormat::Xlsx, _) => {
            let statements = rows(&report, &loaded, check.with_text).collect::<Result<_, _>>()?;
            // The rows stand by themselves: made once, not with the report again.
            let own = std::mem::take(&mut report.statements);
            let mut value = serde_json::to_value(&report)?;
            report.statements = own;
            value["statements"] = statements;
            value["unreadable"] = unreadable(&loaded);
            value["absent"] = json!(absent);
            value["reviewed_unmatched"] = json!(stale);
            serde_json::to_writer_pretty(&mut sink, &value)?;
            writeln!(sink)?;
        }
    }
    sink.close()?;
    let findings = || report.statements.iter().flat_map(|row| &row.findings);
    // What somebody accepted is no reason to stop a build.
    let open = |finding: &FindingRow| {
        finding.reviewed.as_ref().is_none_or(|verdict| verdict.state != State::Accepted)
    };
    let seen = |code: &str| findings().any(|finding| finding.code == code && open(finding));
    Ok(if awaited.iter().any(|kind| seen(kind.code())) { Outcome::Seen } else { Outcome::Ran })
}

/// Carries over what `--reviewed` says; gives back the lines that match nothing any more.
fn review(check: &Check, loaded: &Loaded, report: &mut Report) -> Result<Vec<String>, Failure> {
    let Some(path) = &check.reviewed else { return Ok(Vec::new()) };
    let mut reviewed = Reviewed::of(path).map_err(|problem| Failure::Message(problem.to_string()))?;
    if let Some(problem) = reviewed.problems.first().filter(|_| check.input.strict) {
        return Err(Failure::Message(format!("dừng vì --strict: {problem}")));
    }
    for review in &mut reviewed.reviews {
        if let Some(renamed) = loaded.renamed.get(&review.id) {
            review.id.clone_from(renamed);
        }
    }
    let unmatched = report.review(&reviewed.reviews);
    if !check.output.target.quiet {
        for problem in &reviewed.problems {
            complain(&format_args!("bỏ qua dòng đã xem xét: {problem}"));
        }
    }
    let line = |at: usize| {
        let (origin, review) = (&reviewed.origins[at], &reviewed.reviews[at]);
        let Verdict { reason, by, when, .. } = &review.verdict;
        format!("{origin}: {} {}: {reason} ({by}, {when})", review.id, review.code)
    };
    Ok(unmatched.into_iter().map(line).collect())
}

/// The kinds named by `--fail-on`.
fn codes(names: &[String]) -> Result<Vec<FindingKind>, Failure> {
    let kind = |name: &String| {
        super::explain::kind(name).map_err(|failure| Failure::Message(format!("--fail-on {failure}")))
    };
    names.iter().map(kind).collect()
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

/// Adds the unknown fields of an input to its result. A field of the result is never overwritten: input
/// fields of the same name go under `input`.
pub(super) fn carry(row: &mut Value, extra: &Map<String, Value>) {
    if let Value::Object(fields) = row {
        let (clashing, free): (Vec<_>, Vec<_>) =
            extra.iter().partition(|(name, _)| fields.contains_key(*name));
        let apart = !clashing.is_empty();
        let mut input: Map<String, Value> =
            clashing.into_iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        for (name, value) in free {
            let home = if apart && name == "input" { &mut input } else { &mut *fields };
            home.insert(name.clone(), value.clone());
        }
        if apart {
            fields.insert("input".into(), Value::Object(input));
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
