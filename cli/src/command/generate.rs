//! A synthetic corpus with its ground truth.

use std::io::Write as _;

use khuonsao_corpora::{Corpus, Recipe};
use serde_json::json;

use crate::{Failure, Outcome, args::Generate, write::Sink};

pub(super) fn run(generate: &Generate) -> Result<Outcome, Failure> {
    let recipe = Recipe {
        statements: generate.statements,
        seed: generate.seed,
        syllables: generate.syllables,
        form_share: generate.form_share,
        stock_share: generate.stock_share,
        copy_rate: generate.copy_rate,
        family: generate.family,
        last_year: generate.last_year,
        ..Recipe::default()
    };
    let corpus = Corpus::new(recipe).map_err(|error| Failure::Message(error.to_string()))?;
    if let Some(folder) = &generate.forms {
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::file(folder, error, "cần thư mục ghi được"))?;
        for (number, form) in corpus.forms().iter().enumerate() {
            let mut sink = Sink::data(Some(&folder.join(format!("mau-{}.txt", number + 1))))?;
            sink.write_all(form.as_bytes())?;
            sink.close()?;
        }
    }
    let mut truth = generate.truth.as_deref().map(|path| Sink::data(Some(path))).transpose()?;
    let mut sink = Sink::data(generate.target.output.as_deref())?;
    for (index, generated) in corpus.iter().enumerate() {
        writeln!(sink, "{}", serde_json::to_string(&generated.statement)?)?;
        if let Some(truth) = &mut truth {
            let copy = generated.copy.as_ref().map(|copy| {
                json!({
                    "source": corpus.statement(copy.source).statement.id,
                    "kind": copy.kind.to_string(),
                    "edited": copy.edited,
                    "spans": copy.spans.iter().map(|span| json!([span.copy, span.source])).collect::<Vec<_>>(),
                })
            });
            let row = json!({
                "id": generated.statement.id,
                "root": corpus.statement(corpus.root(index as u64)).statement.id,
                "level": generated.level,
                "copy": copy,
                "planted": generated.planted.iter().map(|planted| format!("{planted:?}")).collect::<Vec<_>>(),
            });
            writeln!(truth, "{row}")?;
        }
    }
    sink.close()?;
    truth.map_or(Ok(()), Sink::close)?;
    Ok(Outcome::Ran)
}
