//! The program `khuonsao`: files in, reports out.

#![forbid(unsafe_code)]

mod args;
mod command;
mod draw;
mod help;
mod progress;
mod pseudonym;
mod read;
mod refuse;
mod write;

use std::{
    fmt,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use clap::FromArgMatches as _;

fn main() -> ExitCode {
    // Files of strangers are read by this program in a process of its own.
    if std::env::args_os().nth(1).is_some_and(|command| command == read::WORKER) {
        return if read::serve().is_ok() { ExitCode::SUCCESS } else { ExitCode::from(2) };
    }
    let arguments = match help::command()
        .try_get_matches()
        .and_then(|matches| args::Arguments::from_arg_matches(&matches))
    {
        Ok(arguments) => arguments,
        Err(error) => return refuse::arguments(&error),
    };
    match command::run(arguments.command) {
        Ok(Outcome::Ran) => ExitCode::SUCCESS,
        Ok(Outcome::Seen) => ExitCode::from(1),
        Err(Failure::BrokenPipe) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&failure);
            ExitCode::from(2)
        }
    }
}

/// Says something on standard error; when nobody listens any more, that is no reason to fail.
fn complain(what: &dyn fmt::Display) {
    let _ = writeln!(io::stderr(), "khuonsao: {what}");
}

/// How a command that ran ended.
enum Outcome {
    Ran,
    /// A finding of a kind named by `--fail-on` was made.
    Seen,
}

/// Why a command could not run.
#[derive(Debug)]
enum Failure {
    /// Whoever read the results has gone: no reason to complain.
    BrokenPipe,
    /// What stands in the way, with what was expected.
    Message(String),
}

impl Failure {
    fn file(path: &Path, error: impl fmt::Display, expected: &str) -> Failure {
        Failure::Message(format!("{}: {error}; {expected}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::BrokenPipe => f.write_str("người đọc đã đóng ống dẫn"),
            Failure::Message(message) => f.write_str(message),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::BrokenPipe,
            _ => Failure::Message(error.to_string()),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        io::Error::from(error).into()
    }
}

impl From<khuonsao::Error> for Failure {
    fn from(error: khuonsao::Error) -> Failure {
        Failure::Message(error.to_string())
    }
}
