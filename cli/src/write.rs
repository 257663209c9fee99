//! Results to a file, whole or not at all, or to standard output.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use anstream::{AutoStream, ColorChoice};
use tempfile::TempPath;

use crate::{Failure, args};

/// Where results go.
pub(crate) enum Sink {
    /// To standard output, with colors when it shows them.
    Screen(Box<dyn Write>),
    /// To a file beside the target, moved there when everything is written; colors only when asked for.
    File { file: BufWriter<AutoStream<File>>, written: TempPath, target: PathBuf },
}

impl Sink {
    pub(crate) fn open(path: Option<&Path>, color: args::Color) -> Result<Sink, Failure> {
        let Some(path) = path else {
            let choice = match color {
                args::Color::Auto => anstream::stdout().current_choice(),
                args::Color::Always => ColorChoice::Always,
                args::Color::Never => ColorChoice::Never,
            };
            let stdout = AutoStream::new(io::stdout(), choice);
            return Ok(Sink::Screen(Box::new(BufWriter::new(stdout))));
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = tempfile::Builder::new()
            .prefix(".khuonsao-")
            .tempfile_in(folder)
            .map_err(|error| Failure::file(path, error, "cần thư mục ghi được"))?;
        let choice = match color {
            args::Color::Always => ColorChoice::AlwaysAnsi,
            args::Color::Auto | args::Color::Never => ColorChoice::Never,
        };
        let (file, written) = file.into_parts();
        let file = BufWriter::new(AutoStream::new(file, choice));
        Ok(Sink::File { file, written, target: path.to_owned() })
    }

    /// Puts everything in place.
    pub(crate) fn close(self) -> Result<(), Failure> {
        match self {
            Sink::Screen(mut screen) => Ok(screen.flush()?),
            Sink::File { file, written, target } => {
                let refuse = |error: io::Error| Failure::file(&target, error, "cần chỗ ghi được");
                let file = file.into_inner().map_err(|error| refuse(error.into_error()))?.into_inner();
                readable(&file).map_err(refuse)?;
                written.persist(&target).map_err(|error| refuse(error.error))
            }
        }
    }
}

/// Temporary files are private; a result is as readable as any other new file.
fn readable(file: &File) -> io::Result<()> {
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
            Sink::File { file, .. } => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Sink::Screen(screen) => screen.flush(),
            Sink::File { file, .. } => file.flush(),
        }
    }
}
