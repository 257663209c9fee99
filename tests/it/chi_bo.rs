//! The demonstration cell: every planted copy is found, and no stranger is called one.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    path::PathBuf,
};

use khuonsao::{
    Config, Corpus, Form, Language, Reference, Registers, Report, Statement, finding::FindingKind,
    statement::ReferenceKind,
};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora/chi-bo")
}

fn read(file: &str) -> String {
    fs::read_to_string(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn statements(file: &str) -> Vec<Statement> {
    read(file).lines().map(|line| serde_json::from_str(line).expect("a statement a line")).collect()
}

fn corpus(form: bool) -> Corpus {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    if form {
        let mau = Form::new("mau-cam-ket-2024.txt", read("mau-cam-ket-2024.txt"));
        corpus.add_form(mau).expect("no statement yet");
    }
    for statement in statements("nam-truoc/cam-ket-2023.jsonl") {
        let reference = Reference { statement, kind: ReferenceKind::Previous };
        corpus.add_reference(reference).expect("no statement yet");
    }
    let model = Statement::new("mau-viet-san.txt", read("mau-viet-san.txt"));
    corpus
        .add_reference(Reference { statement: model, kind: ReferenceKind::Model })
        .expect("no statement yet");
    for taken in corpus.extend(statements("cam-ket-2024.jsonl")) {
        taken.expect("ids are unique");
    }
    corpus
}

/// A planted row: what was planted where.
struct Planted {
    left: String,
    right: String,
    kind: String,
}

fn planted() -> Vec<Planted> {
    let row = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let mut cell = || cells.next().unwrap_or_default();
        Planted { left: cell(), right: cell(), kind: cell() }
    };
    read("truth.tsv").lines().skip(1).map(row).collect()
}

/// The texts that hang together by what was planted, as the smallest id of each family.
fn families(planted: &[Planted]) -> HashMap<String, String> {
    let mut family: HashMap<String, String> = HashMap::new();
    for row in planted.iter().filter(|row| !row.right.is_empty()) {
        let root =
            |family: &HashMap<String, String>, id: &str| family.get(id).cloned().unwrap_or(id.to_owned());
        let (left, right) = (root(&family, &row.left), root(&family, &row.right));
        for id in [&row.left, &row.right] {
            family.entry(id.clone()).or_insert_with(|| id.clone());
        }
        family.values_mut().filter(|known| **known == left).for_each(|known| known.clone_from(&right));
    }
    family
}

/// Pairs of ids that the report shows as sharing text, the smaller first.
fn shown(report: &Report) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for row in &report.statements {
        for with in row.findings.iter().flat_map(|finding| &finding.evidence).filter_map(|e| e.with.as_ref())
        {
            let (one, other) = (row.id.clone(), with.id.clone());
            pairs.insert(if one < other { (one, other) } else { (other, one) });
        }
    }
    pairs
}

#[track_caller]
fn check(form: bool) {
    let report = Report::of(&corpus(form), Registers::builtin(), Language::Vi);
    let planted = planted();
    let family = families(&planted);
    let shown = shown(&report);
    let strangers: Vec<_> = shown
        .iter()
        .filter(|(one, other)| !family.contains_key(one) || family.get(one) != family.get(other))
        .collect();
    assert!(strangers.is_empty(), "strangers called copies: {strangers:?}");
    let missed: Vec<String> = planted
        .iter()
        .filter(|row| !row.right.is_empty() && row.kind != "heavy")
        .filter(|row| {
            let pair = (row.left.clone(), row.right.clone());
            let turned = (row.right.clone(), row.left.clone());
            !shown.contains(&pair) && !shown.contains(&turned)
        })
        .map(|row| format!("{} {} {}", row.left, row.right, row.kind))
        .collect();
    assert!(missed.is_empty(), "planted copies not shown: {missed:?}");
}

#[test]
fn every_planted_copy_is_found_and_no_stranger_with_the_form_given() {
    check(true);
}

#[test]
fn every_planted_copy_is_found_and_no_stranger_without_the_form() {
    check(false);
}

#[test]
fn own_past_model_answers_and_blanks_are_told_apart() {
    let report = Report::of(&corpus(true), Registers::builtin(), Language::Vi);
    for row in planted() {
        let kind = match row.kind.as_str() {
            "own-past" => FindingKind::OwnPast,
            "last-year-other" => FindingKind::Copied,
            "model-answer" => FindingKind::ModelAnswer,
            "blank-left" => FindingKind::BlankLeft,
            "off-duty" => FindingKind::OffDuty,
            _ => continue,
        };
        let found =
            report.statements.iter().find(|statement| statement.id == row.left).expect("planted ids exist");
        let codes: Vec<&str> = found.findings.iter().map(|finding| finding.code).collect();
        assert!(codes.contains(&kind.code()), "{} lacks {}, has {codes:?}", row.left, kind.code());
    }
}
