//! Words to the manifestations of decline they name.

use std::ops::Range;

use super::{Table, phrases::Phrases, table};
use crate::{
    lexicon::{Expected, TableError},
    text::Token,
};

/// One manifestation by its short name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifestation {
    /// Its number, from 1.
    pub number: u8,
    /// The group it belongs to.
    pub group: String,
    /// Its short name; not the wording of the resolution.
    pub name: String,
    /// Whether sources agree on its place and meaning.
    pub confirmed: bool,
}

/// The register of manifestations.
#[derive(Clone, Debug)]
pub struct Manifestations {
    all: Vec<Manifestation>,
    phrases: Phrases<usize>,
}

impl Manifestations {
    pub(super) fn read(table: Table<'_>) -> Result<Manifestations, TableError> {
        let (mut all, mut phrases) = (Vec::new(), Vec::new());
        let mut lines: Vec<(u8, usize)> = Vec::new();
        for row in table::read(table, "number group name phrases confirmed source reason")? {
            let number: u8 = row.cell(0).parse().map_err(|_| row.refuse(row.cell(0), Expected::Count))?;
            if let Some(&(_, first)) = lines.iter().find(|(known, _)| *known == number) {
                return Err(row.refuse(row.cell(0), Expected::Unique(first)));
            }
            lines.push((number, row.line()));
            phrases.extend(row.list(3).map(|phrase| (phrase, all.len())));
            all.push(Manifestation {
                number,
                group: row.filled(1)?.to_owned(),
                name: row.filled(2)?.to_owned(),
                confirmed: row.is(4)?,
            });
        }
        Ok(Manifestations { all, phrases: Phrases::of(phrases) })
    }

    /// All of them, in order of the table.
    pub fn all(&self) -> &[Manifestation] {
        &self.all
    }

    /// Where a text names one.
    pub(crate) fn find<'a>(
        &'a self,
        tokens: &'a [Token],
    ) -> impl Iterator<Item = (Range<u32>, &'a Manifestation)> + 'a {
        self.phrases.find(tokens).map(|(place, at)| (place, &self.all[at]))
    }
}
