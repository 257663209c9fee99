//! The forms a set of statements was written on.

use std::io::Write as _;

use khuonsao::{
    Corpus,
    corpus::{Copying, NoForm, Proposals},
    finding::Language,
};
use serde_json::json;

use super::load::{self, NOTE, OPENS};
use crate::{
    Failure, Outcome,
    args::{Propose, ProposeFormat},
    complain,
    draw::columns::cut,
    progress::Progress,
    write::Sink,
};

/// Columns of a text that is quoted in a note.
const QUOTED: usize = 72;

pub(super) fn run(propose: &Propose) -> Result<Outcome, Failure> {
    let loaded = load::load(&propose.input, &propose.output)?;
    let corpus = &loaded.corpus;
    let progress = Progress::new(&propose.output);
    progress.say("đang tìm mẫu");
    let found = corpus.propose_forms();
    drop(progress);
    let language = super::language(propose.output.lang);
    let notes = notes(corpus, &found, language);
    let mut sink = Sink::data(propose.output.target.output.as_deref())?;
    match propose.format {
        ProposeFormat::Json => {
            serde_json::to_writer_pretty(&mut sink, &json(corpus, &found))?;
            writeln!(sink)?;
        }
        ProposeFormat::Text => {
            for (number, form) in (1..).zip(&found.forms) {
                let (statements, units, slots) = (form.statements.len(), form.units, form.slots);
                let told = match language {
                    Language::Vi => format!("{statements} bản, {units} đơn vị, {slots} chỗ trống"),
                    Language::En => format!("{statements} statements, {units} units, {slots} slots"),
                };
                writeln!(sink, "{NOTE} {OPENS} {number}: {told}")?;
                write!(sink, "{}", form.text)?;
            }
            for note in &notes {
                writeln!(sink, "{NOTE} {note}")?;
            }
        }
    }
    sink.close()?;
    if !propose.output.target.quiet {
        for note in &notes {
            complain(note);
        }
    }
    Ok(Outcome::Ran)
}

/// What must not go unsaid: why there is no form, what many share and was not taken for one.
fn notes(corpus: &Corpus, found: &Proposals, language: Language) -> Vec<String> {
    let say = |vi: &str, en: &str| match language {
        Language::Vi => vi.to_owned(),
        Language::En => en.to_owned(),
    };
    let mut notes = Vec::new();
    if found.forms.is_empty() {
        notes.push(say(
            "Không thấy mẫu nào mà hầu hết các bản ở từ hai đơn vị trở lên cùng viết theo.",
            "No form was found that most statements of two or more units were written on.",
        ));
    }
    match found.units {
        0 => notes.push(say(
            "Các bản không ghi đơn vị: không phân biệt được mẫu với bài mà mọi người cùng chép. Hãy đọc kỹ trước khi dùng.",
            "The statements name no unit: a form cannot be told from a text everybody copied. Read it before you use it.",
        )),
        1 => notes.push(say(
            "Chỉ có một đơn vị: không phân biệt được mẫu với bài mà cả đơn vị cùng chép. Cần bản của ít nhất hai đơn vị.",
            "There is one unit only: a form cannot be told from a text the unit copied. Give at least two units.",
        )),
        _ => {}
    }
    notes.extend(found.copying.iter().map(|copying| note(corpus, copying, language)));
    notes
}

fn note(corpus: &Corpus, copying: &Copying, language: Language) -> String {
    let statement = corpus.statement(copying.statement);
    let quoted = cut(copying.span.of(&statement.text), QUOTED);
    let (holders, units) = (copying.holders, copying.units);
    let (counted, reason) = match (language, copying.reason) {
        (Language::Vi, reason) => (
            format!("{holders} bản, {units} đơn vị cùng có, không đưa vào mẫu"),
            match reason {
                NoForm::OneUnit => "chỉ một đơn vị có",
                NoForm::Answers => "chiếm chỗ của phần trả lời",
                NoForm::NothingToFill => "không có chỗ nào để điền",
            },
        ),
        (Language::En, reason) => (
            format!("{holders} statements of {units} units share, not taken into the form"),
            match reason {
                NoForm::OneUnit => "one unit alone has it",
                NoForm::Answers => "it takes the place of answers",
                NoForm::NothingToFill => "nothing in it is to be filled in",
            },
        ),
    };
    format!("{counted} ({reason}): {}: “{quoted}”", statement.id)
}

fn json(corpus: &Corpus, found: &Proposals) -> serde_json::Value {
    let id = |id| corpus.statement(id).id.as_str();
    let forms = found.forms.iter().map(|form| {
        json!({
            "text": form.text,
            "exemplar": id(form.exemplar),
            "statements": form.statements.iter().map(|&statement| id(statement)).collect::<Vec<_>>(),
            "units": form.units,
            "slots": form.slots,
        })
    });
    let copying = found.copying.iter().map(|copying| {
        json!({
            "id": id(copying.statement),
            "span": copying.span,
            "holders": copying.holders,
            "units": copying.units,
            "reason": copying.reason,
        })
    });
    json!({
        "forms": forms.collect::<Vec<_>>(),
        "copying": copying.collect::<Vec<_>>(),
        "units": found.units,
    })
}
