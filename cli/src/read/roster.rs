//! A list of members to what it adds to their statements.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use khuonsao::{
    Statement,
    statement::{Duty, Member},
};

use super::{
    Origin, Problem, Read, jsonl, office,
    options::Options,
    spoken,
    table::{Row, TITLE_ROWS, line_of},
};

/// A list of members: who wrote which file, in which post, with which duties.
///
/// Joined on the id, on the file name, or on the file name without its ending.
#[derive(Debug, Default)]
pub(crate) struct Roster {
    path: PathBuf,
    members: Vec<Statement>,
    /// The line each member stands on.
    lines: Vec<usize>,
    by_name: HashMap<String, usize>,
    joined: Vec<bool>,
    /// Lines, or parts of them, that could not be used, and names that fit more than one.
    pub(crate) problems: Vec<Problem>,
}

/// The columns understood, each with its English and its Vietnamese heading.
const COLUMNS: [(&str, &[&str]); 8] = [
    ("id", &["id", "file", "mã", "tệp", "tên tệp"]),
    ("author", &["author", "họ và tên", "họ tên"]),
    ("unit", &["unit", "chi bộ", "đơn vị"]),
    ("role", &["role", "chức vụ"]),
    ("duties", &["duties", "nhiệm vụ"]),
    ("year", &["year", "năm"]),
    ("date", &["date", "ngày"]),
    ("theme", &["theme", "chuyên đề"]),
];

const EXPECTED: &str = "cần danh sách .xlsx, .csv hoặc .jsonl";

impl Roster {
    /// Reads a spreadsheet, a `.csv` or a `.jsonl` list. What cannot be used of a line is told in `problems`; the rest is used.
    ///
    /// # Errors
    ///
    /// When nothing of the list can be used.
    pub(crate) fn of(path: &Path) -> Result<Roster, Problem> {
        let mut roster = Roster { path: path.to_owned(), ..Roster::default() };
        let bytes = std::fs::read(path).map_err(|error| Problem {
            origin: Origin::file(path),
            found: spoken(&error),
            expected: EXPECTED.into(),
        })?;
        if path.extension().is_some_and(|ending| ending == "jsonl") {
            roster.lines(&bytes);
        } else if super::is_office(&bytes) {
            let options = Options::default();
            let rows = office::table(path, &bytes, &options).map_err(|refusal| Problem {
                origin: Origin::file(path),
                found: refusal.found(options.language),
                expected: EXPECTED.into(),
            })?;
            roster.rows(&rows)?;
        } else {
            roster.table(&bytes)?;
        }
        roster.joined = vec![false; roster.members.len()];
        Ok(roster)
    }

    fn tell(&mut self, line: usize, found: String, expected: impl Into<String>) {
        let origin = Origin::line(&self.path, line);
        self.problems.push(Problem { origin, found, expected: expected.into() });
    }

    fn lines(&mut self, bytes: &[u8]) {
        for (line, read) in jsonl::members(bytes) {
            match read {
                Ok(member) => self.add(member, line),
                Err(jsonl::Refused { found, expected }) => self.tell(line, found, expected),
            }
        }
    }

    fn table(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let header = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let delimiter = [b';', b'\t']
            .into_iter()
            .find(|mark| header.contains(mark) && !header.contains(&b','))
            .unwrap_or(b',');
        let mut builder = csv::ReaderBuilder::new();
        builder.delimiter(delimiter).has_headers(false).flexible(true);
        let mut rows = Vec::new();
        for row in builder.from_reader(bytes).into_records() {
            match row {
                Ok(row) => {
                    let line = line_of(row.position(), bytes);
                    rows.push((line, row.iter().map(str::to_owned).collect()));
                }
                Err(error) => {
                    let line = error.position().map_or(0, |position| position.line() as usize);
                    self.tell(line, error.to_string(), "cần các ô văn bản UTF-8");
                }
            }
        }
        self.rows(&rows)
    }

    /// Takes the rows below the names of columns; a title may stand above them.
    fn rows(&mut self, rows: &[Row]) -> Result<(), Problem> {
        let find = |row: &[String], column: &str| {
            let names = COLUMNS.iter().find(|(name, _)| *name == column).map(|(_, names)| *names)?;
            row.iter().position(|heading| names.contains(&heading.trim().to_lowercase().as_str()))
        };
        let named = rows.iter().take(TITLE_ROWS).enumerate();
        let Some((top, id)) = named.filter_map(|(at, (_, row))| Some((at, find(row, "id")?))).next() else {
            let (line, row) = rows.first().cloned().unwrap_or((1, Vec::new()));
            return Err(Problem {
                origin: Origin::line(&self.path, line),
                found: format!("các cột {}", row.join(", ")),
                expected: "cần cột id (hoặc mã, tệp)".into(),
            });
        };
        let headings = &rows[top].1;
        for (line, row) in &rows[top + 1..] {
            let line = *line;
            let cell = |column: &str| {
                let cell = find(headings, column).and_then(|at| row.get(at));
                cell.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
            };
            if row.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let surplus: Vec<&str> = (row.iter().skip(headings.len()).map(String::as_str))
                .filter(|cell| !cell.trim().is_empty())
                .collect();
            if !surplus.is_empty() {
                let found = format!("có {} ô, ô thừa {:?} bị bỏ qua", row.len(), surplus.join(" | "));
                let expected = format!(
                    "cần {} ô như dòng tên cột; ô có dấu phân cách phải đặt trong ngoặc kép",
                    headings.len()
                );
                self.tell(line, found, expected);
            }
            let mut member = Statement::new(row.get(id).map_or("", |cell| cell.trim()), "");
            if member.id.is_empty() {
                self.tell(line, "ô mã trống, dòng này bị bỏ qua".into(), "cần mã bản hoặc tên tệp");
                continue;
            }
            member.author = cell("author").map(Into::into);
            member.unit = cell("unit").map(Into::into);
            member.role = cell("role").map(Into::into);
            member.date = cell("date").map(Into::into);
            member.theme = cell("theme").map(Into::into);
            if let Some(year) = cell("year") {
                member.year = year.parse().ok().filter(|year| YEARS.contains(year));
                if member.year.is_none() {
                    self.tell(line, format!("năm {year:?} bị bỏ qua"), "cần một năm, như 2024");
                }
            }
            member.duties = cell("duties")
                .into_iter()
                .flat_map(|duties| duties.split([';', '\n']))
                .map(str::trim)
                .filter(|duty| !duty.is_empty())
                .map(|duty| Duty(duty.into()))
                .collect();
            self.add(member, line);
        }
        Ok(())
    }

    fn add(&mut self, member: Statement, line: usize) {
        if let Some(&first) = self.by_name.get(&member.id) {
            let found = format!("mã {:?} đã có ở dòng {}, dòng này bị bỏ qua", member.id, self.lines[first]);
            return self.tell(line, found, "mỗi người cần một mã riêng");
        }
        self.by_name.insert(member.id.clone(), self.members.len());
        self.members.push(member);
        self.lines.push(line);
    }

    /// Adds to each statement what the list knows of its author and the statement does not say itself.
    ///
    /// An id goes before a file name, a file name before its stem. A member whose name fits several
    /// statements is told and added to none of them. Gives back the places of the statements no member fits.
    pub(crate) fn join(&mut self, statements: &mut [Read]) -> Vec<usize> {
        let mut unlisted = Vec::new();
        let mut whole: Vec<Option<usize>> = vec![None; self.members.len()];
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); self.members.len()];
        for (at, read) in statements.iter().enumerate() {
            let id = read.statement.id.as_str();
            let file = id.rsplit('/').next().unwrap_or(id);
            let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
            let mut fits: Vec<usize> =
                [id, file, stem].iter().filter_map(|name| self.by_name.get(*name).copied()).collect();
            fits.dedup();
            let Some(&best) = fits.first() else {
                unlisted.push(at);
                continue;
            };
            if self.members[best].id == id {
                whole[best] = Some(at);
            } else {
                parts[best].push(at);
            }
            for &other in &fits[1..] {
                let found = format!(
                    "mã {:?} cũng là của bản {id:?}, bản này đã lấy dòng {}",
                    self.members[other].id, self.lines[best]
                );
                self.joined[other] = true;
                self.tell(self.lines[other], found, "mỗi bản cần một dòng");
            }
        }
        for member in 0..self.members.len() {
            let fits: Vec<usize> = whole[member].into_iter().chain(parts[member].iter().copied()).collect();
            self.joined[member] |= !fits.is_empty();
            if fits.len() > 1 {
                let shown: Vec<&str> =
                    fits.iter().take(3).map(|&at| statements[at].statement.id.as_str()).collect();
                let more = if fits.len() > 3 { ", …" } else { "" };
                let taken = match whole[member] {
                    Some(_) => "chỉ ghép bản đầu",
                    None => "không ghép bản nào",
                };
                let found = format!(
                    "mã {:?} khớp với {} bản ({}{more}), {taken}",
                    self.members[member].id,
                    fits.len(),
                    shown.join(", ")
                );
                self.tell(self.lines[member], found, "cần đường dẫn đủ của tệp, như chi-bo-1/01.txt");
            }
            let one = whole[member].or(fits.first().copied().filter(|_| fits.len() == 1));
            if let Some(at) = one {
                add_to(&mut statements[at].statement, &self.members[member]);
            }
        }
        self.problems.sort_by(|one, other| one.origin.cmp(&other.origin));
        unlisted
    }

    /// The members no statement fits.
    pub(crate) fn without_statement(&self) -> Vec<Member> {
        let absent = self.members.iter().zip(&self.joined).filter(|(_, joined)| !**joined);
        let member = |(member, _): (&Statement, _)| Member {
            name: member.author.clone().unwrap_or_else(|| member.id.clone()),
            unit: member.unit.clone(),
        };
        absent.map(member).collect()
    }
}

/// Years that a statement can be of.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2999;

fn add_to(statement: &mut Statement, member: &Statement) {
    statement.author = statement.author.take().or_else(|| member.author.clone());
    statement.unit = member.unit.clone().or_else(|| statement.unit.take());
    statement.role = statement.role.take().or_else(|| member.role.clone());
    statement.year = statement.year.or(member.year);
    statement.date = statement.date.take().or_else(|| member.date.clone());
    statement.theme = statement.theme.take().or_else(|| member.theme.clone());
    statement.kind = statement.kind.or(member.kind);
    if statement.duties.is_empty() {
        statement.duties.clone_from(&member.duties);
    }
}
