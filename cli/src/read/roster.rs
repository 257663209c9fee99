//! A list of members to what it adds to their statements.

use std::{collections::HashMap, path::Path};

use khuonsao::{Statement, statement::Duty};

use super::{Origin, Problem, Read, jsonl, spoken};

/// A list of members: who wrote which file, in which post, with which duties.
///
/// Joined on the id, on the file name, or on the file name without its ending.
#[derive(Debug, Default)]
pub(crate) struct Roster {
    members: Vec<Statement>,
    by_name: HashMap<String, usize>,
    joined: Vec<bool>,
}

/// The columns understood, each with its English and its Vietnamese heading.
const COLUMNS: [(&str, &[&str]); 6] = [
    ("id", &["id", "file", "mã", "tệp", "tên tệp"]),
    ("author", &["author", "họ và tên", "họ tên"]),
    ("unit", &["unit", "chi bộ", "đơn vị"]),
    ("role", &["role", "chức vụ"]),
    ("duties", &["duties", "nhiệm vụ"]),
    ("year", &["year", "năm"]),
];

impl Roster {
    /// Reads a `.csv` or `.jsonl` list. Lines that cannot be used are problems; the rest is used.
    pub(crate) fn of(path: &Path) -> (Roster, Vec<Problem>) {
        let mut roster = Roster::default();
        let mut problems = Vec::new();
        match std::fs::read(path) {
            Err(error) => problems.push(Problem {
                origin: Origin::file(path),
                found: spoken(&error),
                expected: "cần danh sách .csv hoặc .jsonl".into(),
            }),
            Ok(bytes) if path.extension().is_some_and(|ending| ending == "jsonl") => {
                roster.lines(path, &bytes, &mut problems);
            }
            Ok(bytes) => roster.table(path, &bytes, &mut problems),
        }
        roster.joined = vec![false; roster.members.len()];
        (roster, problems)
    }

    fn lines(&mut self, path: &Path, bytes: &[u8], problems: &mut Vec<Problem>) {
        for (line, read) in jsonl::members(bytes) {
            match read {
                Ok(member) => self.add(member),
                Err(jsonl::Refused { found, expected }) => {
                    problems.push(Problem { origin: Origin::line(path, line), found, expected });
                }
            }
        }
    }

    fn table(&mut self, path: &Path, bytes: &[u8], problems: &mut Vec<Problem>) {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let header = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let delimiter = [b';', b'\t']
            .into_iter()
            .find(|mark| header.contains(mark) && !header.contains(&b','))
            .unwrap_or(b',');
        let mut table = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
        let headings = match table.headers() {
            Ok(headings) => headings.clone(),
            Err(error) => {
                return problems.push(Problem {
                    origin: Origin::line(path, 1),
                    found: error.to_string(),
                    expected: "cần dòng tên cột".into(),
                });
            }
        };
        let place = |column: &str| {
            let names = COLUMNS.iter().find(|(name, _)| *name == column).map(|(_, names)| *names)?;
            headings.iter().position(|heading| names.contains(&heading.trim().to_lowercase().as_str()))
        };
        let Some(id) = place("id") else {
            return problems.push(Problem {
                origin: Origin::line(path, 1),
                found: format!("các cột {}", headings.iter().collect::<Vec<_>>().join(", ")),
                expected: "cần cột id (hoặc mã, tệp)".into(),
            });
        };
        for row in table.records() {
            let row = match row {
                Ok(row) => row,
                Err(error) => {
                    let line = error.position().map_or(0, |position| position.line() as usize);
                    problems.push(Problem {
                        origin: Origin::line(path, line),
                        found: error.to_string(),
                        expected: "cần các ô văn bản UTF-8".into(),
                    });
                    continue;
                }
            };
            let cell = |column: &str| {
                place(column).and_then(|at| row.get(at)).map(str::trim).filter(|cell| !cell.is_empty())
            };
            let mut member = Statement::new(row.get(id).unwrap_or_default().trim(), "");
            member.author = cell("author").map(Into::into);
            member.unit = cell("unit").map(Into::into);
            member.role = cell("role").map(Into::into);
            member.year = cell("year").and_then(|year| year.parse().ok());
            member.duties = cell("duties")
                .into_iter()
                .flat_map(|duties| duties.split([';', '\n']))
                .map(str::trim)
                .filter(|duty| !duty.is_empty())
                .map(|duty| Duty(duty.into()))
                .collect();
            self.add(member);
        }
    }

    fn add(&mut self, member: Statement) {
        self.by_name.entry(member.id.clone()).or_insert(self.members.len());
        self.members.push(member);
    }

    /// Adds to a statement what the list knows of its author and the statement does not say itself.
    pub(crate) fn join(&mut self, read: &mut Read) {
        let statement = &mut read.statement;
        let file = statement.id.rsplit('/').next().unwrap_or(&statement.id);
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let found = [statement.id.as_str(), file, stem].into_iter().find_map(|name| self.by_name.get(name));
        let Some(&place) = found else { return };
        self.joined[place] = true;
        let member = &self.members[place];
        statement.author = statement.author.take().or_else(|| member.author.clone());
        statement.unit = member.unit.clone().or_else(|| statement.unit.take());
        statement.role = statement.role.take().or_else(|| member.role.clone());
        statement.year = statement.year.or(member.year);
        if statement.duties.is_empty() {
            statement.duties.clone_from(&member.duties);
        }
    }

    /// The members no statement was joined to.
    pub(crate) fn without_statement(&self) -> impl Iterator<Item = &Statement> {
        self.members.iter().zip(&self.joined).filter(|(_, joined)| !**joined).map(|(member, _)| member)
    }
}
