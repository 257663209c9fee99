//! What a corpus is to be like.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Everything a corpus depends on: two equal recipes give the same bytes.
///
/// ```
/// use khuonsao_corpora::Recipe;
///
/// let recipe = Recipe { statements: 5_784, seed: 7, ..Recipe::default() };
/// assert!(recipe.check().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Recipe {
    /// Where all chance comes from.
    pub seed: u64,
    /// How many statements: 10 to 10 million.
    pub statements: u64,
    /// Mean length of a statement in syllables, form included: 150 to 3,000.
    pub syllables: u32,
    /// Share of the text that is form, on average over the forms: 0 (no form at all) to 0.6.
    ///
    /// The forms lie around it, from three quarters of it to a fifth above: 0.25 to 0.4 by default.
    pub form_share: f64,
    /// Share of the body that is set phrases: 0 to 0.9. Formulaic statements hold more, specific ones less.
    pub stock_share: f64,
    /// Share of statements that are copies of another: 0 to 0.95. Only [`Family::Ordinary`] asks for it.
    pub copy_rate: f64,
    /// How copies hang together.
    pub family: Family,
    /// The year of the statements: 2017 to 2025, because rules and themes are known for these.
    pub year: u16,
    /// Share of statements that are last year's, by people who also hand one in this year: 0 to 0.5.
    pub last_year: f64,
    /// Of the people with a statement from last year, the share that hands it in again: 0 to 1.
    pub own_past: f64,
    /// Share of edited copies in which a name of the source's is left standing.
    pub residue: f64,
    /// Share of statements that cite a rule which had been replaced by then.
    pub stale_citations: f64,
    /// Share of statements in which a slot of the form is left blank.
    pub blanks: f64,
    /// Share of statements damaged as if by scanning.
    pub damage: f64,
    /// Share of statements given as TCVN3 or VNI bytes read as Latin-1.
    pub legacy: f64,
}

impl Default for Recipe {
    /// A district: 5,784 statements of about 650 syllables, a quarter of them copies.
    fn default() -> Recipe {
        Recipe {
            seed: 1,
            statements: 5_784,
            syllables: 650,
            form_share: 0.33,
            stock_share: 0.35,
            copy_rate: 0.25,
            family: Family::Ordinary,
            year: 2024,
            last_year: 0.0,
            own_past: 0.3,
            residue: 0.1,
            stale_citations: 0.02,
            blanks: 0.03,
            damage: 0.0,
            legacy: 0.0,
        }
    }
}

impl Recipe {
    /// Says whether a corpus can be made of it.
    ///
    /// # Errors
    /// When a value lies outside its range; the error names the first such value.
    pub fn check(&self) -> Result<(), RecipeError> {
        within("statements", self.statements as f64, 10.0, 10_000_000.0)?;
        within("syllables", self.syllables.into(), 150.0, 3_000.0)?;
        within("form_share", self.form_share, 0.0, 0.6)?;
        within("stock_share", self.stock_share, 0.0, 0.9)?;
        within("copy_rate", self.copy_rate, 0.0, 0.95)?;
        within("year", self.year.into(), 2017.0, 2025.0)?;
        within("last_year", self.last_year, 0.0, 0.5)?;
        for (name, share) in [
            ("own_past", self.own_past),
            ("residue", self.residue),
            ("stale_citations", self.stale_citations),
            ("blanks", self.blanks),
            ("damage", self.damage),
            ("legacy", self.legacy),
        ] {
            within(name, share, 0.0, 1.0)?;
        }
        Ok(())
    }
}

fn within(name: &'static str, got: f64, low: f64, high: f64) -> Result<(), RecipeError> {
    if (low..=high).contains(&got) { Ok(()) } else { Err(RecipeError { name, got, low, high }) }
}

/// A value of a [`Recipe`] that no corpus can be made with.
#[derive(Clone, Debug, PartialEq)]
pub struct RecipeError {
    name: &'static str,
    got: f64,
    low: f64,
    high: f64,
}

impl fmt::Display for RecipeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RecipeError { name, got, low, high } = self;
        write!(out, "{name} must lie in {low}..={high}, got {got}")
    }
}

impl std::error::Error for RecipeError {}

/// How the copies of a corpus hang together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Many small families of 2 to 30 with copies of every kind, as a district would hand in.
    #[default]
    Ordinary,
    /// Everybody has changed 2 to 10 % of one and the same statement.
    OneCluster,
    /// Everybody has handed in the same bytes.
    AllExact,
    /// Everybody has handed in the same text with 1 % of it changed, each in another place.
    AllEdited,
    /// Half of everybody's body is from one statement, each with another half; the rest is their own.
    HalfCopied,
    /// One family whose likeness to its root spreads from 0.5 to 0.95, across any threshold.
    Straddling,
}

impl Family {
    /// Every family with the name it is asked for by.
    pub const ALL: &[(Family, &str)] = &[
        (Family::Ordinary, "ordinary"),
        (Family::OneCluster, "one-cluster"),
        (Family::AllExact, "all-exact"),
        (Family::AllEdited, "all-edited"),
        (Family::HalfCopied, "half-copied"),
        (Family::Straddling, "straddling"),
    ];
}

impl fmt::Display for Family {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Family::ALL.iter().find(|(family, _)| family == self).map_or("", |(_, name)| name);
        out.pad(name)
    }
}

impl FromStr for Family {
    type Err = UnknownFamily;

    fn from_str(name: &str) -> Result<Family, UnknownFamily> {
        let found = Family::ALL.iter().find(|(_, known)| *known == name);
        found.map(|(family, _)| *family).ok_or_else(|| UnknownFamily(name.to_owned()))
    }
}

/// A name that is not among [`Family::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFamily(String);

impl fmt::Display for UnknownFamily {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = Family::ALL.iter().map(|(_, name)| *name).collect();
        write!(out, "family must be one of {}, got {}", names.join(", "), self.0)
    }
}

impl std::error::Error for UnknownFamily {}
