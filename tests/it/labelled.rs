//! The labelled sets of `corpora/findings`: what was found in each statement beside what its readers saw.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use khuonsao::{
    Config, Corpus, Form, Language, Reference, Registers, Report, Statement, finding::FindingKind,
    statement::ReferenceKind,
};
use serde::Deserialize;

/// One statement with the codes its readers saw and the codes that were found.
pub(crate) struct Judged {
    pub(crate) id: String,
    pub(crate) seen: BTreeSet<String>,
    pub(crate) near_miss: BTreeSet<String>,
    pub(crate) found: BTreeSet<String>,
}

/// How the findings of one code went.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) right: u32,
    pub(crate) wrong: u32,
    pub(crate) missed: u32,
    /// Near-misses among the wrong ones.
    pub(crate) near: u32,
}

/// The sets, by the folders they are in: each is by an author of its own.
pub(crate) const SETS: [&str; 8] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/// Whether the author of a set decided a code for every statement.
fn is_decided(set: &str, code: &str) -> bool {
    match set {
        "third" => !["formulaic", "own-past", "model-answer", "citation-typo"].contains(&code),
        "fourth" => !["own-past", "model-answer"].contains(&code),
        "fifth" | "sixth" | "seventh" | "eighth" => {
            !["own-past", "model-answer", "copied", "stale-citation", "citation-typo", "damaged-text"]
                .contains(&code)
        }
        _ => true,
    }
}

/// Which statements are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    /// Ids with an odd number: rules may be mended where they fail on these.
    Look,
    /// Ids with an even number: only counted, but for the codes that `corpora/findings/README.md` names.
    Blind,
    All,
}

impl Half {
    pub(crate) fn holds(self, id: &str) -> bool {
        let odd = id.bytes().last().is_some_and(|digit| digit % 2 == 1);
        match self {
            Half::Look => odd,
            Half::Blind => !odd,
            Half::All => true,
        }
    }
}

impl Tally {
    /// Right ones of all found; 1 where nothing was found.
    pub(crate) fn precision(self) -> f64 {
        ratio(self.right, self.right + self.wrong)
    }

    /// Found ones of all there are; 1 where there are none.
    pub(crate) fn recall(self) -> f64 {
        ratio(self.right, self.right + self.missed)
    }
}

fn ratio(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

#[derive(Deserialize)]
struct Label {
    id: String,
    findings: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    near_miss: BTreeSet<String>,
}

fn folder(set: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpora/findings").join(set)
}

fn read(set: &str, file: &str) -> String {
    let path = folder(set).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn has(set: &str, file: &str) -> bool {
    folder(set).join(file).exists()
}

pub(crate) fn statements(set: &str, file: &str) -> Vec<Statement> {
    read(set, file).lines().map(|line| serde_json::from_str(line).expect("a statement a line")).collect()
}

/// A whole set as one corpus, with its forms, earlier statements, model answer and rule.
pub(crate) fn corpus(set: &str) -> Corpus {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let forms = fs::read_dir(folder(set).join("forms")).expect("a set has forms");
    let mut forms: Vec<PathBuf> = forms.map(|entry| entry.expect("an entry").path()).collect();
    forms.sort();
    for form in forms {
        let name = form.file_name().expect("a file").to_string_lossy().into_owned();
        let text = fs::read_to_string(&form).expect("UTF-8");
        corpus.add_form(Form::new(name, text)).expect("no statement yet");
    }
    let previous = has(set, "previous.jsonl").then(|| statements(set, "previous.jsonl"));
    for statement in previous.into_iter().flatten() {
        let reference = Reference { statement, kind: ReferenceKind::Previous };
        corpus.add_reference(reference).expect("no statement yet");
    }
    let texts = [("model.txt", ReferenceKind::Model), ("regulation.txt", ReferenceKind::Regulation)];
    for (file, kind) in texts.into_iter().filter(|(file, _)| has(set, file)) {
        let statement = Statement::new(file, read(set, file));
        corpus.add_reference(Reference { statement, kind }).expect("no statement yet");
    }
    for taken in corpus.extend(statements(set, "statements.jsonl")) {
        taken.expect("ids are unique");
    }
    corpus
}

pub(crate) fn report(set: &str) -> Report {
    Report::of(&corpus(set), Registers::builtin(), Language::En)
}

/// Every statement with what was seen and what was found.
pub(crate) fn judged(set: &str) -> Vec<Judged> {
    let report = report(set);
    let labels: Vec<Label> = read(set, "labels.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a label a line"))
        .collect();
    let labels: BTreeMap<&str, &Label> = labels.iter().map(|label| (label.id.as_str(), label)).collect();
    let judge = |row: &khuonsao::report::StatementRow| {
        let label = labels[row.id.as_str()];
        Judged {
            id: row.id.clone(),
            seen: label.findings.keys().cloned().collect(),
            near_miss: label.near_miss.clone(),
            found: row.findings.iter().map(|finding| finding.code.to_owned()).collect(),
        }
    };
    report.statements.iter().map(judge).collect()
}

/// One tally per code that is decided in a set, in the order of the codes.
pub(crate) fn tallies(set: &str, judged: &[Judged], half: Half) -> Vec<(&'static str, Tally)> {
    let tally = |code: &'static str| {
        let mut tally = Tally::default();
        for one in judged.iter().filter(|one| half.holds(&one.id)) {
            match (one.seen.contains(code), one.found.contains(code)) {
                (true, true) => tally.right += 1,
                (true, false) => tally.missed += 1,
                (false, true) => {
                    tally.wrong += 1;
                    tally.near += u32::from(one.near_miss.contains(code));
                }
                (false, false) => {}
            }
        }
        (code, tally)
    };
    let decided = FindingKind::ALL.iter().filter(|(_, code)| is_decided(set, code));
    decided.map(|(_, code)| tally(code)).collect()
}
