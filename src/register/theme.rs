//! Province and year to the theme, and a theme to the deeds that take it up.

use std::ops::Range;

use super::{Table, phrases::Phrases, table};
use crate::{
    lexicon::{Expected, TableError},
    text::{Token, tokenize},
};

/// The theme of one or more years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The province it was set for; `None` for the whole country.
    pub province: Option<String>,
    /// The first and the last year it was set for.
    pub years: (u16, u16),
    /// Its title, shortened.
    pub title: String,
    /// Whether a source was found.
    pub confirmed: bool,
}

/// Themes by province and year, and the deeds that take one up.
#[derive(Clone, Debug)]
pub struct Themes {
    themes: Vec<Theme>,
    names: Phrases<usize>,
    deeds: Phrases<usize>,
}

impl Themes {
    pub(super) fn read(themes: Table<'_>, deeds: Table<'_>) -> Result<Themes, TableError> {
        let mut all: Vec<Theme> = Vec::new();
        for row in table::read(themes, "province from to theme confirmed source reason")? {
            let year = |column: usize| {
                let year = row.cell(column).parse::<u16>().ok().filter(|year| (1900..2200).contains(year));
                year.ok_or_else(|| row.refuse(row.cell(column), Expected::Year))
            };
            let years = (year(1)?, year(2)?);
            if years.1 < years.0 {
                return Err(row.refuse(row.cell(2), Expected::Later(row.cell(1).to_owned())));
            }
            let province = Some(row.filled(0)?).filter(|province| *province != "*").map(str::to_owned);
            let clash = all.iter().any(|theme| {
                theme.province == province && theme.years.0 <= years.1 && years.0 <= theme.years.1
            });
            if clash {
                return Err(row.refuse(row.cell(1), Expected::YearsApart));
            }
            let (title, confirmed) = (row.filled(3)?.to_owned(), row.is(4)?);
            all.push(Theme { province, years, title, confirmed });
        }
        let (mut subjects, mut names, mut acts) = (Vec::<&str>::new(), Vec::new(), Vec::new());
        for row in table::read(deeds, "theme phrase kind source reason")? {
            let subject = row.filled(0)?;
            let at = subjects.iter().position(|known| *known == subject).unwrap_or_else(|| {
                subjects.push(subject);
                subjects.len() - 1
            });
            match row.cell(2) {
                "name" => names.push((row.filled(1)?, at)),
                "deed" => acts.push((row.filled(1)?, at)),
                other => {
                    let names = ["name", "deed"].map(str::to_owned);
                    return Err(row.refuse(other, Expected::OneOf(names.into())));
                }
            }
        }
        Ok(Themes { themes: all, names: Phrases::of(names), deeds: Phrases::of(acts) })
    }

    /// All themes, in order of the table.
    pub fn all(&self) -> &[Theme] {
        &self.themes
    }

    /// The confirmed theme of a year: of that province, or else of the whole country.
    pub fn of(&self, province: Option<&str>, year: u16) -> Option<&Theme> {
        let within = |theme: &&Theme| theme.confirmed && theme.years.0 <= year && year <= theme.years.1;
        let held = |place: Option<&str>| {
            self.themes.iter().filter(within).find(|theme| theme.province.as_deref() == place)
        };
        province.and_then(|place| held(Some(place))).or_else(|| held(None))
    }

    /// What a theme is about, as far as the register knows.
    pub(crate) fn subjects_of(&self, title: &str) -> Vec<usize> {
        let mut subjects: Vec<usize> = self.names.find(&tokenize(title)).map(|(_, at)| at).collect();
        subjects.sort_unstable();
        subjects.dedup();
        subjects
    }

    /// Where a text has deeds of one of these subjects.
    pub(crate) fn deeds<'a>(
        &'a self,
        tokens: &'a [Token],
        subjects: &'a [usize],
    ) -> impl Iterator<Item = Range<u32>> + 'a {
        self.deeds.find(tokens).filter(|(_, at)| subjects.contains(at)).map(|(place, _)| place)
    }

    /// Where a text names one of these subjects.
    pub(crate) fn names<'a>(
        &'a self,
        tokens: &'a [Token],
        subjects: &'a [usize],
    ) -> impl Iterator<Item = Range<u32>> + 'a {
        self.names.find(tokens).filter(|(_, at)| subjects.contains(at)).map(|(place, _)| place)
    }
}
