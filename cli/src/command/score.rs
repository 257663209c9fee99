//! How specific each statement is.

use std::io::Write as _;

use khuonsao::{finding, specificity::Specificity};
use serde_json::json;

use super::{check::carry, load};
use crate::{
    Failure, Outcome,
    args::{LineFormat, Score},
    draw::{
        self,
        table::{Cell, Csv},
    },
    write::Sink,
};

pub(super) fn run(score: &Score) -> Result<Outcome, Failure> {
    let loaded = load::load(&score.input, &score.output)?;
    let corpus = &loaded.corpus;
    let scores: Vec<Specificity> = finding::specificities(corpus, loaded.registers().lexicon());
    let language = super::language(score.output.lang);
    let drawn = score.explain || score.format == LineFormat::Text;
    let target = score.output.target.output.as_deref();
    let mut sink = if drawn { Sink::drawn(target, score.output.color)? } else { Sink::data(target)? };
    if score.format == LineFormat::Csv && !score.explain {
        let columns = [
            "id",
            "author",
            "unit",
            "specificity",
            "band",
            "items",
            "specific_items",
            "duties",
            "concrete_duties",
        ];
        let mut csv = Csv::new(&mut sink, &columns)?;
        for (specificity, statement) in scores.iter().zip(corpus.statements()) {
            let points = specificity.band.map(|_| Cell::Number(specificity.specificity));
            csv.row(&[
                Cell::text(&statement.id),
                statement.author.as_deref().into(),
                statement.unit.as_deref().into(),
                points.unwrap_or(Cell::Empty),
                specificity.band.map(|band| band.name()).into(),
                Cell::count(specificity.items.len() as u64),
                Cell::count(specificity.items.iter().filter(|item| item.specific).count() as u64),
                Cell::count(specificity.duties.len() as u64),
                Cell::count(specificity.duties.iter().filter(|duty| duty.concrete).count() as u64),
            ])?;
        }
        csv.close()?;
        sink.close()?;
        return Ok(Outcome::Ran);
    }
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
