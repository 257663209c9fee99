//! A code of the report to the page that explains it.

use std::io::Write as _;

use khuonsao::finding::FindingKind;

use crate::{Failure, Outcome, args::Explain, write::Sink};

pub(super) fn run(explain: &Explain) -> Result<Outcome, Failure> {
    let page = match &explain.code {
        None => FindingKind::ALL.iter().map(|&(kind, _)| title(kind)).collect::<Vec<_>>().join("\n"),
        Some(code) => kind(code)?.page().to_owned(),
    };
    let mut sink = Sink::data(explain.target.output.as_deref())?;
    writeln!(sink, "{}", page.trim_end())?;
    sink.close()?;
    Ok(Outcome::Ran)
}

/// The kind of a code, or what codes there are.
pub(super) fn kind(code: &str) -> Result<FindingKind, Failure> {
    FindingKind::from_code(code).ok_or_else(|| {
        let known: Vec<&str> = FindingKind::ALL.iter().map(|(_, code)| *code).collect();
        Failure::Message(format!("không có mã {code:?}; cần một trong: {}", known.join(", ")))
    })
}

/// The first line of a page, without its marks.
fn title(kind: FindingKind) -> String {
    let first = kind.page().lines().next().unwrap_or_default();
    let (code, said) = first.trim_start_matches("# ").split_once(" – ").unwrap_or((first, ""));
    format!("{:18} {said}", code.trim_matches('`'))
}
