//! A zip file to its parts, never more of them than the limits allow.

use std::io::{Cursor, ErrorKind, Read as _};

use zip::{ZipArchive, result::ZipError};

use crate::{Limits, Refusal};

/// A zip file that is unpacked part by part. Sizes are counted while reading, never taken from the file.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    limits: Limits,
    left: u64,
}

impl<'a> Package<'a> {
    pub(crate) fn open(bytes: &'a [u8], limits: &Limits) -> Result<Package<'a>, Refusal> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(refused)?;
        if archive.len() as u64 > limits.entries {
            return Err(Refusal::Entries(limits.entries));
        }
        Ok(Package { archive, limits: *limits, left: limits.unpacked })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// A part as text, `None` when there is none of that name.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(place) = self.archive.index_for_name(name) else { return Ok(None) };
        let bytes = self.bytes(place)?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(text)),
            // The standards allow UTF-16, too.
            Err(error) => {
                let (text, _, damaged) = encoding_rs::UTF_8.decode(error.as_bytes());
                if damaged { Err(Refusal::damaged(name)) } else { Ok(Some(text.into_owned())) }
            }
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.archive.len()
    }

    /// The name of a part, in the bytes it is stored as.
    pub(crate) fn name(&mut self, place: usize) -> Result<Vec<u8>, Refusal> {
        let file = self.archive.by_index_raw(place).map_err(refused)?;
        Ok(file.name_raw().to_vec())
    }

    pub(crate) fn bytes(&mut self, place: usize) -> Result<Vec<u8>, Refusal> {
        let file = self.archive.by_index(place).map_err(refused)?;
        let mut bytes = Vec::new();
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|error| match error.kind() {
            ErrorKind::OutOfMemory => Refusal::Memory(self.limits.unpacked),
            _ => Refusal::damaged(error),
        })?;
        self.left =
            (self.left).checked_sub(bytes.len() as u64).ok_or(Refusal::UnpackedSize(self.limits.unpacked))?;
        Ok(bytes)
    }
}

fn refused(error: ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Encrypted,
        other => Refusal::damaged(other),
    }
}
