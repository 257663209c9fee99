//! What the program is doing, told on standard error while somebody watches.

use std::io::{self, IsTerminal, Write};

use crate::args::Output;

/// A line that is written over and gone in the end.
pub(crate) struct Progress {
    shown: bool,
}

impl Progress {
    /// Shown only on a terminal, and not when asked to be quiet.
    pub(crate) fn new(output: &Output) -> Progress {
        Progress { shown: io::stderr().is_terminal() && !output.target.quiet && !output.no_progress }
    }

    /// Says what comes next.
    pub(crate) fn say(&self, step: &str) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K{step} …");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
