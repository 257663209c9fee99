//! A report to the tables that a spreadsheet holds.

use khuonsao::{
    Corpus, Span,
    finding::{Language, Severity},
    provenance::Shares,
    report::{Detail, FindingRow, Report, StatementRow},
};
use serde_json::Value;

use super::{
    columns::one_line,
    place::{Place, places},
    table::{Cell, Column, Table},
    words::Words,
};

/// What the tables are made of.
pub(crate) struct Tables<'a> {
    pub(crate) report: &'a Report,
    pub(crate) corpus: &'a Corpus,
    pub(crate) words: Words,
}

/// Quotations in one cell of evidence.
const QUOTED: usize = 3;

impl<'a> Tables<'a> {
    pub(crate) fn new(report: &'a Report, corpus: &'a Corpus, language: Language) -> Tables<'a> {
        Tables { report, corpus, words: Words::of(language) }
    }

    fn table(&self, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Table {
        let columns = columns.iter().map(|&(key, width)| self.column(key, width)).collect();
        Table { name: self.words.name("sheet", name).to_owned(), columns, rows }
    }

    fn column(&self, key: &str, width: u16) -> Column {
        let names = ["field", "group", "code"].map(|kind| self.words.name(kind, key));
        let named = names.into_iter().find(|name| *name != key).unwrap_or_else(|| self.words.say(key));
        let mut letters = named.chars();
        let title = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
        Column { key: key.to_owned(), title: title.unwrap_or_default(), width }
    }

    /// One row per statement.
    pub(crate) fn statements(&self) -> Table {
        let columns = [
            ("id", 16),
            ("author", 24),
            ("unit", 44),
            ("role", 20),
            ("words", 9),
            ("given", 10),
            ("regulation", 10),
            ("copied", 10),
            ("stock", 10),
            ("own", 10),
            ("specificity", 9),
            ("band", 13),
            ("severity", 14),
            ("findings", 60),
        ];
        let rows = self.report.statements.iter().zip(self.corpus.statements()).map(|(row, statement)| {
            let mut cells = vec![
                Cell::text(&row.id),
                row.author.as_deref().into(),
                row.unit.as_deref().into(),
                statement.role.as_deref().into(),
                Cell::count(row.words),
            ];
            cells.extend(parts(row.provenance));
            cells.push(row.specificity.map_or(Cell::Empty, |points| Cell::Number(points.round())));
            cells.push(row.band.map_or(Cell::Empty, |band| Cell::text(self.words.name("band", band.name()))));
            let worst = row.findings.iter().map(|finding| finding.severity).min();
            cells.push(worst.map_or(Cell::Empty, |severity| self.severity(severity)));
            let messages: Vec<&str> = row.findings.iter().map(|finding| finding.message.as_str()).collect();
            cells.push(Cell::text(messages.join("\n")));
            cells
        });
        self.table("statements", &columns, rows.collect())
    }

    /// One row per finding.
    pub(crate) fn findings(&self) -> Table {
        let columns = [
            ("id", 16),
            ("author", 24),
            ("unit", 44),
            ("finding", 24),
            ("severity", 14),
            ("message", 60),
            ("places", 9),
            ("with", 24),
            ("evidence", 80),
            ("code", 16),
        ];
        let rows =
            self.report.statements.iter().zip(self.corpus.statements()).flat_map(|(row, statement)| {
                row.findings.iter().map(|finding| self.finding(row, finding, &statement.text))
            });
        self.table("findings", &columns, rows.collect())
    }

    fn finding(&self, row: &StatementRow, finding: &FindingRow, text: &str) -> Vec<Cell> {
        let mut others: Vec<&str> = Vec::new();
        for with in finding.evidence.iter().filter_map(|evidence| evidence.with.as_ref()) {
            if !others.contains(&with.id.as_str()) {
                others.push(&with.id);
            }
        }
        let places = places(&finding.evidence);
        vec![
            Cell::text(&row.id),
            row.author.as_deref().into(),
            row.unit.as_deref().into(),
            Cell::text(self.words.name("code", finding.code)),
            self.severity(finding.severity),
            Cell::text(&finding.message),
            Cell::count(places.len() as u64),
            if others.is_empty() { Cell::Empty } else { Cell::text(others.join(", ")) },
            Cell::text(quotations(&places, text)),
            Cell::text(finding.code),
        ]
    }

    fn severity(&self, severity: Severity) -> Cell {
        Cell::text(self.words.say(match severity {
            Severity::High => "severity.high",
            Severity::Medium => "severity.medium",
            Severity::Low => "severity.low",
        }))
    }

    /// One row per member of a cluster.
    pub(crate) fn clusters(&self) -> Table {
        let columns =
            [("cluster", 8), ("statements", 8), ("likeness", 20), ("id", 16), ("author", 24), ("unit", 44)];
        let rows = self.report.clusters.iter().flat_map(|cluster| {
            cluster.members.iter().map(|id| {
                let member = self.corpus.find(id).map(|id| &self.report.statements[id.index()]);
                vec![
                    Cell::count(cluster.cluster),
                    Cell::count(cluster.size),
                    Cell::text(self.words.name("kind", &name_of(&cluster.kind))),
                    Cell::text(id),
                    member.and_then(|row| row.author.as_deref()).into(),
                    member.and_then(|row| row.unit.as_deref()).into(),
                ]
            })
        });
        self.table("clusters", &columns, rows.collect())
    }

    /// One row per listed pair.
    pub(crate) fn pairs(&self, detail: &Detail) -> Table {
        let columns = [
            ("statement", 20),
            ("with", 20),
            ("contained", 10),
            ("of-first", 12),
            ("of-second", 12),
            ("passages.number", 10),
            ("longest", 12),
        ];
        let rows = detail.pairs.iter().map(|pair| {
            let passages = &pair.shared.passages;
            vec![
                Cell::text(&self.report.statements[pair.left.index()].id),
                Cell::text(&self.report.statements[pair.right.index()].id),
                Cell::Share(pair.overlap.containment()),
                Cell::Share(pair.shared.of_left()),
                Cell::Share(pair.shared.of_right()),
                Cell::count(passages.len() as u64),
                Cell::count(passages.iter().map(|passage| passage.tokens).max().unwrap_or(0)),
            ]
        });
        self.table("pairs", &columns, rows.collect())
    }

    /// One row per unit, with a column for each kind of finding that was made.
    pub(crate) fn units(&self) -> Table {
        let mut columns =
            vec![("unit", 60), ("statements", 8), ("specificity.median", 12), ("copied", 10), ("stock", 10)];
        let codes: Vec<&str> = self.report.totals.findings.0.keys().copied().collect();
        columns.extend(codes.iter().map(|code| (*code, 12)));
        let rows = self.report.units.iter().map(|unit| {
            let mut cells = vec![
                Cell::text(&unit.unit),
                Cell::count(unit.statements),
                unit.median_specificity.map_or(Cell::Empty, |points| Cell::Number(points.round())),
                Cell::Share(unit.copied_share),
                Cell::Share(unit.formulaic_share),
            ];
            cells.extend(
                codes.iter().map(|code| Cell::count(unit.findings.0.get(code).copied().unwrap_or(0))),
            );
            cells
        });
        let mut table = self.table("units", &columns, rows.collect());
        for (column, code) in table.columns.iter_mut().skip(5).zip(&codes) {
            column.title = self.words.name("code", code).to_owned();
        }
        table
    }

    /// What is needed to repeat the report, and what was not read.
    pub(crate) fn settings(&self, absent: &[String], problems: &[String]) -> Table {
        let mut rows = vec![vec![Cell::text(self.words.say("field.schema")), Cell::text(self.report.schema)]];
        let settings = serde_json::to_value(&self.report.settings).unwrap_or_default();
        self.flatten("", &settings, &mut rows);
        let row = |key: &str, text: &str| {
            vec![Cell::text(self.words.say(key).replace("{n} ", "")), Cell::text(text)]
        };
        rows.extend(problems.iter().map(|problem| row("unreadable", problem)));
        rows.extend(absent.iter().map(|name| row("absent", name)));
        rows.push(vec![Cell::Empty, Cell::text(self.words.say("about-texts"))]);
        self.table("settings", &[("name", 48), ("value", 90)], rows)
    }

    fn flatten(&self, name: &str, value: &Value, rows: &mut Vec<Vec<Cell>>) {
        let cell = match value {
            Value::Object(fields) => {
                return fields.iter().for_each(|(name, value)| self.flatten(name, value, rows));
            }
            Value::Array(values) => {
                let texts: Vec<String> = values
                    .iter()
                    .map(|one| one.as_str().map_or_else(|| one.to_string(), str::to_owned))
                    .collect();
                Cell::text(texts.join(", "))
            }
            Value::Number(number) => number.as_f64().map_or(Cell::Empty, Cell::Number),
            Value::String(text) => Cell::text(text),
            Value::Bool(yes) => Cell::text(self.words.say(if *yes { "yes" } else { "no" })),
            Value::Null => Cell::Empty,
        };
        rows.push(vec![Cell::text(self.words.name("field", name)), cell]);
    }
}

/// The words of each group, of all.
fn parts(shares: Shares) -> [Cell; 5] {
    [shares.given, shares.regulation, shares.copied, shares.stock, shares.own]
        .map(|words| Cell::Part(words, shares.words()))
}

/// The longest places of some evidence, each on its line.
fn quotations(places: &[Place<'_>], text: &str) -> String {
    let mut spans: Vec<Span> = places.iter().take(QUOTED).map(|place| place.evidence.span).collect();
    spans.sort();
    let quoted: Vec<String> = spans.iter().map(|span| format!("“{}”", one_line(span.of(text)))).collect();
    quoted.join("\n")
}

/// What a kind is called in JSON.
pub(crate) fn name_of(kind: &impl serde::Serialize) -> String {
    serde_json::to_value(kind).ok().and_then(|name| Some(name.as_str()?.to_owned())).unwrap_or_default()
}
