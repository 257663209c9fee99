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
    /// Tokens of the shortest passage that is shown wherever it stands, 1 or more; three fifths of it are enough
    /// beside another passage.
    pub min_passage: usize,
    /// Fewer words of one's own than this are sketchy, forms, rules, headings and the fields for name and post not
    /// counted; 0 finds none.
    pub min_own_words: usize,
    /// Fewer pledges than this are sketchy; 0 finds none.
    pub min_pledges: usize,
    /// Share of set phrases, of the words the author answers for, from which a text is formulaic, 0 to 1.
    pub formulaic_from: f64,
    /// Whether texts are kept once they are read. Without them statements take a third of the memory, and what
    /// is shared is counted as ever; but no span can be given and nothing be read again.
    #[serde(skip)]
    pub keep_texts: bool,
    /// Whether a statement that names no theme is held to the theme its province, or else the country, had in
    /// its year.
    pub theme_by_year: bool,
    /// Threads to work on; `None` leaves it to the pool the caller runs in. Never changes a result.
    #[serde(skip)]
    pub threads: Option<usize>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            shingle_size: 3,
            min_passage: 13,
            min_own_words: 36,
            min_pledges: 3,
            formulaic_from: 0.5,
            keep_texts: true,
            theme_by_year: false,
            threads: None,
        }
    }
}

impl Config {
    /// Tokens per shingle. Small values find loose likeness, large values only long copies.
    #[must_use]
    pub fn shingle_size(mut self, tokens: usize) -> Config {
        self.shingle_size = tokens;
        self
    }

    /// Tokens of the shortest passage shown wherever it stands; three fifths of it are enough beside another one.
    /// Small values show set phrases, large values only long copies.
    #[must_use]
    pub fn min_passage(mut self, tokens: usize) -> Config {
        self.min_passage = tokens;
        self
    }

    /// Words of one's own below which a text is sketchy. 0 finds none, large values nearly all.
    #[must_use]
    pub fn min_own_words(mut self, words: usize) -> Config {
        self.min_own_words = words;
        self
    }

    /// Pledges below which a text is sketchy. 0 finds none, large values nearly all.
    #[must_use]
    pub fn min_pledges(mut self, pledges: usize) -> Config {
        self.min_pledges = pledges;
        self
    }

    /// Share of set phrases from which a text is formulaic. 0 finds every text with one, 1 only texts of
    /// nothing else.
    #[must_use]
    pub fn formulaic_from(mut self, share: f64) -> Config {
        self.formulaic_from = share;
        self
    }

    /// Keeps texts or lets go of each once it is read. Without texts pairs, overlaps and clusters are the same,
    /// but passages and readings are empty.
    #[must_use]
    pub fn keep_texts(mut self, keep: bool) -> Config {
        self.keep_texts = keep;
        self
    }

    /// Whether statements that name no theme are held to the one the register has for their year. `false` says
    /// nothing of them, `true` holds all of a known province and year to it.
    #[must_use]
    pub fn theme_by_year(mut self, held: bool) -> Config {
        self.theme_by_year = held;
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
            Config { formulaic_from: share, .. } if !(0.0..=1.0).contains(share) => {
                Err(Error::Setting { setting: "formulaic_from", range: "0..=1", got: share.to_string() })
            }
            _ => Ok(()),
        }
    }
}
