//! Settings, each with a default, checked once when a corpus is built.

use serde::{Deserialize, Serialize};

use crate::Error;

/// Every setting of an analysis; two runs with equal settings on equal texts give equal results.
///
/// ```
/// use khuonsao::Config;
///
/// let config = Config::default().min_passage(10);
/// assert_eq!(config.shingle_size, 3);
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Config {
    /// Tokens per shingle when copies are looked for, 1 to 16.
    pub shingle_size: usize,
    /// Tokens of the shortest passage that is shown, 1 or more.
    pub min_passage: usize,
    /// Threads to work on; `None` leaves it to the pool the caller runs in. Never changes a result.
    #[serde(skip)]
    pub threads: Option<usize>,
}

impl Default for Config {
    fn default() -> Config {
        Config { shingle_size: 3, min_passage: 8, threads: None }
    }
}

impl Config {
    /// Tokens per shingle. Small values find loose likeness, large values only long copies.
    #[must_use]
    pub fn shingle_size(mut self, tokens: usize) -> Config {
        self.shingle_size = tokens;
        self
    }

    /// Tokens of the shortest passage shown. Small values show chance likeness, large values only long copies.
    #[must_use]
    pub fn min_passage(mut self, tokens: usize) -> Config {
        self.min_passage = tokens;
        self
    }

    /// Works on that many threads of its own. One thread and many give the same result.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Config {
        self.threads = Some(threads);
        self
    }

    /// Says which setting lies outside its range.
    ///
    /// # Errors
    ///
    /// [`Error::Setting`] for the first such setting.
    pub fn check(&self) -> Result<(), Error> {
        let refuse =
            |setting, range, got: usize| Err(Error::Setting { setting, range, got: got.to_string() });
        match self {
            Config { shingle_size: 0 | 17.., .. } => refuse("shingle_size", "1..=16", self.shingle_size),
            Config { min_passage: 0, .. } => refuse("min_passage", "1..", self.min_passage),
            Config { threads: Some(0), .. } => refuse("threads", "1..", 0),
            _ => Ok(()),
        }
    }
}
