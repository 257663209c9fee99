//! The page of every finding: its examples do what they say.

use khuonsao::{
    Config, Corpus, Form, Language, Reference, Registers, Report, Statement,
    finding::FindingKind,
    statement::{Duty, Kind, ReferenceKind},
};

/// The fenced blocks of a page that are marked so.
fn blocks<'a>(page: &'a str, mark: &str) -> Vec<&'a str> {
    let opened = format!("```text {mark}\n");
    page.split(&*opened).skip(1).map(|rest| rest.split("\n```").next().expect("a block ends")).collect()
}

/// A text under its fields: `role: …`, then an empty line; or a text alone.
fn statement(id: &str, block: &str) -> Statement {
    let mut statement = Statement::new(id, block);
    let Some((head, text)) = block.split_once("\n\n") else { return statement };
    let fields: Vec<(&str, &str)> = head.lines().filter_map(|line| line.split_once(": ")).collect();
    if fields.len() != head.lines().count() {
        return statement;
    }
    statement.text = text.to_owned();
    for (name, value) in fields {
        match name {
            "author" => statement.author = Some(value.to_owned()),
            "role" => statement.role = Some(value.to_owned()),
            "unit" => statement.unit = Some(value.to_owned()),
            "date" => statement.date = Some(value.to_owned()),
            "theme" => statement.theme = Some(value.to_owned()),
            "year" => statement.year = Some(value.parse().expect("a year")),
            "duty" => statement.duties.push(Duty(value.to_owned())),
            "kind" => {
                assert_eq!(value, "kiem-diem", "the one kind that pages use");
                statement.kind = Some(Kind::KiemDiem);
            }
            other => panic!("no field {other:?}"),
        }
    }
    statement
}

/// The codes seen in the first text of an example, with the others beside it.
fn codes(block: &str) -> Vec<&'static str> {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let mut parts = block.split("\n--- ");
    let first = parts.next().expect("an example has a text");
    let mut peers = Vec::new();
    for (at, part) in parts.enumerate() {
        let (what, text) = part.split_once('\n').expect("a text follows its name");
        let other = statement(&format!("{what}-{at}"), text);
        let kind = match what {
            "peer" => {
                peers.push(other);
                continue;
            }
            "form" => {
                corpus.add_form(Form::new("mau", text)).expect("no statement yet");
                continue;
            }
            "previous" => ReferenceKind::Previous,
            "model" => ReferenceKind::Model,
            "regulation" => ReferenceKind::Regulation,
            other => panic!("no part {other:?}"),
        };
        corpus.add_reference(Reference { statement: other, kind }).expect("no statement yet");
    }
    corpus.insert(statement("own", first)).expect("the id is free");
    for peer in peers {
        corpus.insert(peer).expect("the id is free");
    }
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    report.statements[0].findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn examples_do_what_they_say() {
    let mut wrong = Vec::new();
    for &(kind, code) in FindingKind::ALL {
        let (fires, quiet) = (blocks(kind.page(), "fires"), blocks(kind.page(), "quiet"));
        assert!(!fires.is_empty() && !quiet.is_empty(), "{code} needs both examples");
        for (block, wanted) in
            fires.into_iter().map(|block| (block, true)).chain(quiet.into_iter().map(|block| (block, false)))
        {
            let codes = codes(block);
            if codes.contains(&code) != wanted {
                wrong.push(format!("{code}: {codes:?} in\n{block}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_opens_with_its_code() {
    for (kind, code) in FindingKind::ALL {
        assert!(kind.page().starts_with(&format!("# `{code}` – ")), "{code}");
    }
}
