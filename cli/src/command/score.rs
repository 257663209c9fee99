//! How specific each statement is.

use std::io::Write as _;

use khuonsao::{finding, lexicon::Lexicon, specificity::Specificity};
use serde_json::json;

use super::{check::carry, load};
use crate::{
    Failure, Outcome,
    args::{LineFormat, Score},
    draw,
    write::Sink,
};

pub(super) fn run(score: &Score) -> Result<Outcome, Failure> {
    let loaded = load::load(&score.input, &score.output)?;
    let corpus = &loaded.corpus;
    let scores: Vec<Specificity> = finding::specificities(corpus, Lexicon::builtin());
    let language = super::language(score.output.lang);
    let drawn = score.explain || score.format == LineFormat::Text;
    let target = score.output.target.output.as_deref();
    let mut sink = if drawn { Sink::drawn(target, score.output.color)? } else { Sink::data(target)? };
    for ((specificity, statement), extra) in scores.iter().zip(corpus.statements()).zip(&loaded.extra) {
        if drawn {
            draw::explanation::draw(
                &mut sink,
                statement,
                specificity,
                language,
                draw::width(),
                score.explain,
            )?;
            continue;
        }
        let mut row = json!({ "id": statement.id });
        if let serde_json::Value::Object(fields) = serde_json::to_value(specificity)? {
            row.as_object_mut().expect("made as an object").extend(fields);
        }
        if score.with_text {
            row["text"] = json!(statement.text);
        }
        carry(&mut row, extra);
        writeln!(sink, "{row}")?;
    }
    sink.close()?;
    Ok(Outcome::Ran)
}
