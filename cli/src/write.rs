//! Results to a file, whole or not at all, or to standard output.

use std::{
    io::{self, BufWriter, IsTerminal, Write},
    path::Path,
};

use anstream::AutoStream;
use tempfile::NamedTempFile;

use crate::{Failure, args};

/// Where results go.
pub(crate) enum Sink {
    /// To standard output, with colors when it shows them.
    Screen(Box<dyn Write>),
    /// To a file beside the target, moved there when everything is written.
    File(BufWriter<NamedTempFile>, std::path::PathBuf),
}

impl Sink {
    pub(crate) fn open(path: Option<&Path>, color: args::Color) -> Result<Sink, Failure> {
        let Some(path) = path else {
            let choice = match color {
                args::Color::Auto => anstream::stdout().current_choice(),
                args::Color::Always => anstream::ColorChoice::Always,
                args::Color::Never => anstream::ColorChoice::Never,
            };
            let stdout = AutoStream::new(io::stdout(), choice);
            return Ok(Sink::Screen(Box::new(BufWriter::new(stdout))));
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = tempfile::Builder::new()
            .prefix(".khuonsao-")
            .tempfile_in(folder)
            .map_err(|error| Failure::file(path, error, "cần thư mục ghi được"))?;
        Ok(Sink::File(BufWriter::new(file), path.to_owned()))
    }

    /// Whether a person is likely to read along.
    pub(crate) fn is_screen(&self) -> bool {
        matches!(self, Sink::Screen(_)) && io::stdout().is_terminal()
    }

    /// Puts everything in place.
    pub(crate) fn close(self) -> Result<(), Failure> {
        match self {
            Sink::Screen(mut screen) => Ok(screen.flush()?),
            Sink::File(file, path) => {
                let refuse = |error: io::Error| Failure::file(&path, error, "cần chỗ ghi được");
                let file = file.into_inner().map_err(|error| refuse(error.into_error()))?;
                readable(file.as_file()).map_err(refuse)?;
                file.persist(&path).map_err(|error| refuse(error.error))?;
                Ok(())
            }
        }
    }
}

/// Temporary files are private; a result is as readable as any other new file.
fn readable(file: &std::fs::File) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    file.sync_all()
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Sink::Screen(screen) => screen.write(bytes),
            Sink::File(file, _) => match file.write(bytes) {
                Err(error) => Err(error),
                written => written,
            },
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Screen(screen) => screen.flush(),
            Sink::File(file, _) => file.flush(),
        }
    }
}
