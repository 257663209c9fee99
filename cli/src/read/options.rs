//! How reading is bounded, and in which language it speaks.

use khuonsao::Language;
use khuonsao_reading::Limits;
use serde::{Deserialize, Serialize};

/// How files are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) bounds: Bounds,
    /// Seconds one file may take.
    pub(crate) seconds: u64,
    /// Files read at once; 0 is one a core.
    pub(crate) threads: usize,
    pub(crate) language: Language,
}

/// What a worker is told before its first file.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Bounds {
    pub(crate) limits: Limits,
    /// Bytes of memory a worker may ask for.
    pub(crate) memory: u64,
}

impl Options {
    /// The limits of [`Limits::STANDARD`], 1 GiB of memory and 60 seconds a file.
    pub(crate) const VIETNAMESE: Options = Options {
        bounds: Bounds { limits: Limits::STANDARD, memory: 1 << 30 },
        seconds: 60,
        threads: 0,
        language: Language::Vi,
    };

    /// The Vietnamese or the English wording.
    pub(crate) fn say(&self, vietnamese: &str, english: &str) -> String {
        match self.language {
            Language::Vi => vietnamese.to_owned(),
            Language::En => english.to_owned(),
        }
    }
}

impl Default for Options {
    fn default() -> Options {
        Options::VIETNAMESE
    }
}
