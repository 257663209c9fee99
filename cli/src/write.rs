//! Results to a file, whole or not at all, or to standard output.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anstream::{AutoStream, ColorChoice};
use tempfile::TempPath;

use crate::{Failure, args, read::spoken};

/// Where results go.
pub(crate) enum Sink {
    /// To standard output, with colors when it shows them.
    Screen(Box<dyn Write>),
    /// To a file beside the target, moved there when everything is written; colors only when asked for.
    File { file: BufWriter<AutoStream<File>>, written: TempPath, target: PathBuf },
}

impl Sink {
    /// Opens a place for drawn text, with colors where they are shown or asked for.
    pub(crate) fn drawn(path: Option<&Path>, color: args::Color) -> Result<Sink, Failure> {
        Sink::open(path, Some(color))
    }

    /// Opens a place for data: every byte arrives as it was written.
    pub(crate) fn data(path: Option<&Path>) -> Result<Sink, Failure> {
        Sink::open(path, None)
    }

    fn open(path: Option<&Path>, color: Option<args::Color>) -> Result<Sink, Failure> {
        let Some(path) = path else {
            let choice = match color {
                Some(args::Color::Auto) => anstream::stdout().current_choice(),
                Some(args::Color::Always) | None => ColorChoice::AlwaysAnsi,
                Some(args::Color::Never) => ColorChoice::Never,
            };
            let stdout = AutoStream::new(io::stdout(), choice);
            return Ok(Sink::Screen(Box::new(BufWriter::new(stdout))));
        };
        // A link is followed, so that it stays one; what is no file (a pipe, a terminal, /dev/null) is written to
        // as it is, for it cannot be replaced as a whole.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        match target.metadata() {
            Ok(there) if there.is_dir() => {
                return Err(Failure::file(path, "là thư mục", "cần tên một tệp"));
            }
            Ok(there) if !there.is_file() => {
                let special = File::options()
                    .write(true)
                    .open(&target)
                    .map_err(|error| Failure::file(path, spoken(&error), "cần chỗ ghi được"))?;
                return Ok(Sink::Screen(Box::new(BufWriter::new(AutoStream::new(special, colors(color))))));
            }
            _ => {}
        }
        let path = target.as_path();
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::Builder::new();
        file.prefix(".khuonsao-");
        // Temporary files are private; a result is as readable as any other new file.
        #[cfg(unix)]
        file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = file
            .tempfile_in(folder)
            .map_err(|error| Failure::file(path, spoken(&error), "cần thư mục ghi được"))?;
        let (file, written) = file.into_parts();
        leave_nothing_behind(&written);
        let file = BufWriter::new(AutoStream::new(file, colors(color)));
        Ok(Sink::File { file, written, target: path.to_owned() })
    }

    /// Puts everything in place.
    pub(crate) fn close(self) -> Result<(), Failure> {
        match self {
            Sink::Screen(mut screen) => Ok(screen.flush()?),
            Sink::File { file, written, target } => {
                let refuse = |error: io::Error| Failure::file(&target, spoken(&error), "cần chỗ ghi được");
                let file = file.into_inner().map_err(|error| refuse(error.into_error()))?.into_inner();
                file.sync_all().map_err(refuse)?;
                written.persist(&target).map_err(|error| refuse(error.error))
            }
        }
    }
}

/// Colors in a file: only when they were asked for; data is left as it is.
fn colors(color: Option<args::Color>) -> ColorChoice {
    match color {
        Some(args::Color::Always) | None => ColorChoice::AlwaysAnsi,
        Some(args::Color::Auto | args::Color::Never) => ColorChoice::Never,
    }
}

/// Files being written, to be removed when the program is stopped from outside.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Sees to it that a file that is not finished goes when somebody presses Ctrl-C.
fn leave_nothing_behind(path: &Path) {
    let lock = || UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner);
    let first = lock().is_empty();
    lock().push(path.to_owned());
    if first {
        // Without a handler the worst is a stray temporary file: no reason not to run.
        let _ = ctrlc::set_handler(move || {
            lock().iter().for_each(|path| drop(std::fs::remove_file(path)));
            std::process::exit(130);
        });
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sink::Screen(screen) => screen.write(bytes),
            Sink::File { file, target, .. } => file.write(bytes).map_err(|error| naming(target, &error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Screen(screen) => screen.flush(),
            Sink::File { file, target, .. } => file.flush().map_err(|error| naming(target, &error)),
        }
    }
}

/// An error of writing that says which file it is about: whoever writes through a sink does not know.
fn naming(target: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {}; cần chỗ ghi được", target.display(), spoken(error)))
}
