//! Roles and units to their sector, and words to the sector whose work they tell.

use std::ops::Range;

use super::{
    Table,
    phrases::{Acts, Phrases},
    table,
};
use crate::{
    lexicon::{Expected, TableError},
    text::{Token, tokenize},
};

/// A role with the words of its duties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// What it is called.
    pub name: String,
    /// The sector it belongs to.
    pub sector: String,
    /// What its duties are called.
    pub duties: Vec<String>,
}

/// Sectors and roles.
#[derive(Clone, Debug)]
pub struct Sectors {
    sectors: Vec<Sector>,
    names: Phrases<usize>,
    marks: Acts<usize>,
    hints: Acts<usize>,
    roles: Vec<Role>,
    role_names: Phrases<usize>,
    foreign: Phrases<usize>,
}

#[derive(Clone, Debug)]
struct Sector {
    name: String,
    kin: Vec<usize>,
}

impl Sectors {
    pub(super) fn read(sectors: Table<'_>, roles: Table<'_>) -> Result<Sectors, TableError> {
        let rows = table::read(sectors, "sector names marks hints kin source reason")?;
        let mut all: Vec<Sector> = Vec::new();
        let (mut names, mut marks, mut hints) = (Vec::new(), Vec::new(), Vec::new());
        for (at, row) in rows.iter().enumerate() {
            let name = row.filled(0)?;
            if let Some(first) = rows[..at].iter().find(|before| before.cell(0) == name) {
                return Err(row.refuse(name, Expected::Unique(first.line())));
            }
            all.push(Sector { name: name.to_owned(), kin: Vec::new() });
            names.extend(row.list(1).map(|phrase| (phrase, at)));
            marks.extend(row.list(2).map(|act| (act, at)));
            hints.extend(row.list(3).map(|act| (act, at)));
        }
        let place = |name: &str| rows.iter().position(|row| row.cell(0) == name);
        for (at, row) in rows.iter().enumerate() {
            for kin in row.list(4) {
                let other = place(kin).ok_or_else(|| row.refuse(kin, Expected::KnownSector))?;
                all[at].kin.push(other);
            }
        }
        let (mut known, mut role_names, mut foreign) = (Vec::new(), Vec::new(), Vec::new());
        for row in table::read(roles, "role sector names duties foreign source reason")? {
            let at = known.len();
            let sector = row.filled(1)?;
            place(sector).ok_or_else(|| row.refuse(sector, Expected::KnownSector))?;
            role_names.extend(row.list(2).map(|phrase| (phrase, at)));
            foreign.extend(row.list(4).map(|phrase| (phrase, at)));
            known.push(Role {
                name: row.filled(0)?.to_owned(),
                sector: sector.to_owned(),
                duties: row.list(3).map(str::to_owned).collect(),
            });
        }
        Ok(Sectors {
            sectors: all,
            names: Phrases::of(names),
            marks: Acts::of(marks),
            hints: Acts::of(hints),
            roles: known,
            role_names: Phrases::of(role_names),
            foreign: Phrases::of(foreign),
        })
    }

    /// The names of all sectors, in order of the table.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sectors.iter().map(|sector| sector.name.as_str())
    }

    /// All roles, in order of the table.
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// The sectors that words name.
    pub(crate) fn named(&self, words: &str) -> Vec<usize> {
        self.names.find(&tokenize(words)).map(|(_, at)| at).collect()
    }

    /// Where a text names a sector or a role of one, and the sector.
    pub(crate) fn posts<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = (Range<u32>, usize)> + 'a {
        self.names.find(tokens)
    }

    /// These sectors, and those close enough to share their words.
    pub(crate) fn with_kin(&self, own: &[usize]) -> Vec<usize> {
        let mut all = own.to_vec();
        for (at, sector) in self.sectors.iter().enumerate() {
            let close =
                own.iter().any(|&own| sector.kin.contains(&own) || self.sectors[own].kin.contains(&at));
            if close {
                all.push(at);
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The roles that words name.
    pub(crate) fn roles_of(&self, words: &str) -> Vec<usize> {
        self.role_names.find(&tokenize(words)).map(|(_, at)| at).collect()
    }

    /// Where a text tells work of a sector that nobody of another one would call their own, and the sector.
    pub(crate) fn work<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = (Range<u32>, usize)> + 'a {
        self.marks.find(tokens)
    }

    /// Where a text has an act or thing of a sector that others may speak of, too, and the sector.
    pub(crate) fn hints<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = (Range<u32>, usize)> + 'a {
        self.hints.find(tokens)
    }

    /// Where a text has words that nobody of these roles has reason to use.
    pub(crate) fn foreign<'a>(
        &'a self,
        tokens: &'a [Token],
        roles: &'a [usize],
    ) -> impl Iterator<Item = Range<u32>> + 'a {
        self.foreign.find(tokens).filter(|(_, at)| roles.contains(at)).map(|(place, _)| place)
    }
}
