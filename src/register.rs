//! Reviewed tables to what findings are held against: dated facts, cues and the lexicon, with their versions.

mod cue;
mod day;
mod manifestation;
mod number;
mod phrases;
mod rule;
mod sector;
mod table;
mod tables;
mod theme;

use std::{borrow::Cow, sync::LazyLock};

use xxhash_rust::xxh3::xxh3_64;

pub(crate) use self::{
    cue::{CueKind, MetCues},
    day::days_in_month,
    number::RuleNumber,
    rule::SignKind,
};
pub use self::{
    day::{Day, Period},
    manifestation::{Manifestation, Manifestations},
    rule::{Rule, Rules},
    sector::{Role, Sectors},
    theme::{Theme, Themes},
};
use crate::lexicon::{Expected, Lexicon, TableError};

/// Everything reviewed that findings are held against: the lexicon, and tables of dated facts.
///
/// A table can be replaced without recompiling; the version of every table is known, so that a report can be
/// repeated.
///
/// ```
/// use khuonsao::{register::{Day, Table}, Registers};
///
/// let rules = Registers::builtin().rules();
/// let old = rules.get("124-QĐ/TW").expect("it is in the register");
/// let new = rules.successor(old, Day::new(2025, 12, 1).expect("a day")).expect("it was replaced by then");
/// assert_eq!(new.number, "366-QĐ/TW");
///
/// let bad = Table { name: "rules.tsv", file: "của-tỉnh/rules.tsv", text: "số\tngày\n" };
/// assert!(Registers::builtin().with([bad]).unwrap_err().to_string().starts_with("của-tỉnh/rules.tsv:1:"));
/// ```
#[derive(Clone, Debug)]
pub struct Registers {
    lexicon: Cow<'static, Lexicon>,
    rules: Rules,
    themes: Themes,
    manifestations: Manifestations,
    sectors: Sectors,
    cues: cue::Cues,
    versions: Vec<Version>,
}

/// A table to be used instead of the built-in one of its name.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// Which table it is: `rules.tsv`, `stock.tsv`.
    pub name: &'a str,
    /// What errors call it, usually its path.
    pub file: &'a str,
    /// Its lines.
    pub text: &'a str,
}

/// Which table was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its name: `rules.tsv`.
    pub name: String,
    /// Changes whenever a line of it does: 16 hexadecimal digits.
    pub version: String,
    /// Whether it was given by the user.
    pub replaced: bool,
}

static BUILTIN: LazyLock<Registers> = LazyLock::new(|| {
    let lexicon = Cow::Borrowed(Lexicon::builtin());
    Registers::read(lexicon, &Texts::builtin(), &[]).expect("the built-in tables are tested")
});

/// The texts of all tables of facts.
#[derive(Clone)]
struct Texts<'a> {
    tables: Vec<Table<'a>>,
}

impl Texts<'static> {
    fn builtin() -> Texts<'static> {
        let table = |&(name, text): &(&'static str, &'static str)| Table { name, file: name, text };
        Texts { tables: tables::TABLES.iter().map(table).collect() }
    }
}

impl<'a> Texts<'a> {
    fn get(&self, name: &str) -> Table<'a> {
        *self.tables.iter().find(|table| table.name == name).expect("every table is built in")
    }
}

impl Registers {
    /// The registers that ship with the crate, built from `corpora/registers` and `corpora/lexicon`.
    pub fn builtin() -> &'static Registers {
        &BUILTIN
    }

    /// The names of all tables that can be replaced.
    pub fn table_names() -> impl Iterator<Item = &'static str> {
        tables::TABLES.iter().map(|&(name, _)| name).chain(Lexicon::table_names())
    }

    /// The built-in registers with some tables replaced, each by the one of its name.
    ///
    /// # Errors
    ///
    /// [`TableError`] for a table of another name, and for the first line that cannot be read: wrong columns,
    /// a day that is not in the calendar, a number that stands twice.
    pub fn with<'a>(&self, given: impl IntoIterator<Item = Table<'a>>) -> Result<Registers, TableError> {
        let mut texts: Texts<'a> = Texts::builtin();
        let mut phrases: Vec<Table<'a>> = Vec::new();
        let mut replaced: Vec<Table<'a>> = Vec::new();
        for table in given {
            if let Some(place) = texts.tables.iter_mut().find(|own| own.name == table.name) {
                *place = table;
            } else if Lexicon::table_names().any(|name| name == table.name) {
                phrases.push(table);
            } else {
                return Err(TableError {
                    file: table.file.to_owned(),
                    line: 1,
                    found: table.name.to_owned(),
                    expected: Expected::OneOf(Registers::table_names().map(str::to_owned).collect()),
                });
            }
            replaced.push(table);
        }
        let lexicon = match phrases.is_empty() {
            true => Cow::Borrowed(Lexicon::builtin()),
            false => {
                let named = phrases.iter().map(|table| (table.name, table.file, table.text));
                Cow::Owned(Lexicon::builtin_with(named)?)
            }
        };
        Registers::read(lexicon, &texts, &replaced)
    }

    /// The same registers with another lexicon.
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: Lexicon) -> Registers {
        self.versions.retain(|version| Lexicon::table_names().all(|name| name != version.name));
        self.lexicon = Cow::Owned(lexicon);
        self
    }

    fn read(
        lexicon: Cow<'static, Lexicon>,
        texts: &Texts<'_>,
        replaced: &[Table<'_>],
    ) -> Result<Registers, TableError> {
        let mut versions: Vec<Version> = texts
            .tables
            .iter()
            .map(|table| (table.name, version_of(table.text)))
            .chain(Lexicon::builtin_tables().map(|(name, version)| (name, version.to_owned())))
            .map(|(name, version)| Version { name: name.to_owned(), version, replaced: false })
            .collect();
        for version in &mut versions {
            if let Some(table) = replaced.iter().find(|table| table.name == version.name) {
                version.version = version_of(table.text);
                version.replaced = true;
            }
        }
        versions.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(Registers {
            lexicon,
            rules: Rules::read(texts.get("rules.tsv"), texts.get("signs.tsv"))?,
            themes: Themes::read(texts.get("themes.tsv"), texts.get("deeds.tsv"))?,
            manifestations: Manifestations::read(texts.get("manifestations.tsv"))?,
            sectors: Sectors::read(texts.get("sectors.tsv"), texts.get("roles.tsv"))?,
            cues: cue::Cues::read(texts.get("cues.tsv"))?,
            versions,
        })
    }

    /// Phrases and their kinds.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Rules by their numbers and days.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Themes by province and year, and the deeds that take one up.
    pub fn themes(&self) -> &Themes {
        &self.themes
    }

    /// The manifestations of decline by short name.
    pub fn manifestations(&self) -> &Manifestations {
        &self.manifestations
    }

    /// Sectors and roles with the words of their work.
    pub fn sectors(&self) -> &Sectors {
        &self.sectors
    }

    /// Which tables are used, in order of their names.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    pub(crate) fn cues(&self) -> &cue::Cues {
        &self.cues
    }
}

/// The version of a table: the same whatever its line ends.
fn version_of(text: &str) -> String {
    let lines: Vec<&str> = text.trim_start_matches('\u{FEFF}').lines().map(str::trim_end).collect();
    format!("{:016x}", xxh3_64(lines.join("\n").trim_end().as_bytes()))
}
