//! Two statements side by side.

use std::{io::Write as _, path::Path};

use khuonsao::{Config, Corpus};
use serde_json::json;

use super::load;
use crate::{
    Failure, Outcome,
    args::{Compare, CompareFormat},
    draw::{self, comparison::Comparison},
    progress::Progress,
    read::{Options, Reading},
    write::Sink,
};

pub(super) fn run(compare: &Compare) -> Result<Outcome, Failure> {
    let mut corpus = Corpus::new(Config::default())?;
    for form in load::forms(&compare.form)? {
        corpus.add_form(form)?;
    }
    let mut sides = Vec::new();
    for (side, path) in [("A", &compare.left), ("B", &compare.right)] {
        let mut statement = only(path, compare)?;
        // The same file may stand on both sides.
        statement.id = format!("{side}\u{0}{}", statement.id);
        sides.push(corpus.insert(statement)?);
    }
    let names = [0, 1].map(|side| &corpus.statement(sides[side]).id[2..]);
    let comparison = || Comparison::of(&corpus, [sides[0], sides[1]], names);
    let language = super::language(compare.output.lang);
    let target = compare.output.target.output.as_deref();
    let sink = match compare.format {
        CompareFormat::Json => {
            let mut sink = Sink::data(target)?;
            let side = |side: usize| {
                let statement = corpus.statement(sides[side]);
                json!({ "id": names[side], "text": statement.text })
            };
            let passages = corpus.passages(sides[0], sides[1]);
            let row = json!({ "left": side(0), "right": side(1), "passages": passages });
            serde_json::to_writer_pretty(&mut sink, &row)?;
            writeln!(sink)?;
            sink
        }
        CompareFormat::Text => {
            let mut sink = Sink::drawn(target, compare.output.color)?;
            let width = compare.width.unwrap_or_else(draw::width).clamp(40, 400);
            draw::comparison::draw(&mut sink, &comparison(), width, language)?;
            sink
        }
        CompareFormat::Html => {
            let mut sink = Sink::data(target)?;
            draw::comparison_html::draw(&mut sink, &comparison(), language)?;
            sink
        }
    };
    sink.close()?;
    Ok(Outcome::Ran)
}

/// The one statement of a path.
fn only(path: &Path, compare: &Compare) -> Result<khuonsao::Statement, Failure> {
    let options = Options { language: super::language(compare.output.lang), ..Options::default() };
    let mut reading = Reading::of(&[path.to_owned()], &[], &options, &Progress::new(&compare.output));
    if let Some(problem) = reading.problems.first() {
        return Err(Failure::Message(problem.to_string()));
    }
    match (reading.statements.pop(), reading.statements.len()) {
        (Some(read), 0) => Ok(read.statement),
        (None, _) => Err(Failure::file(path, "không có bản nào", "cần đúng một bản")),
        (Some(_), more) => Err(Failure::file(path, format!("có {} bản", more + 1), "cần đúng một bản")),
    }
}
