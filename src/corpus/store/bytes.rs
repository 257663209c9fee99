//! Numbers, texts and lists to bytes and back.

use xxhash_rust::xxh3::xxh3_64;

use crate::Error;

/// Bytes that grow.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// A number, seven bits a byte, the lowest first.
    pub(super) fn number(&mut self, mut number: u64) {
        while number >= 128 {
            self.bytes.push(number as u8 | 128);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// A number that is seldom small, in eight bytes.
    pub(super) fn long(&mut self, number: u64) {
        self.bytes.extend(number.to_le_bytes());
    }

    /// A length and as many bytes.
    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend(text.as_bytes());
    }

    /// A length and as many things.
    pub(super) fn list<T>(&mut self, list: &[T], mut write: impl FnMut(&mut Writer, &T)) {
        self.number(list.len() as u64);
        list.iter().for_each(|thing| write(self, thing));
    }

    /// What was written, behind its name, version and checksum.
    pub(super) fn sealed(self, magic: &[u8; 8], version: u32) -> Vec<u8> {
        let mut sealed = magic.to_vec();
        sealed.extend(version.to_le_bytes());
        sealed.extend(xxh3_64(&self.bytes).to_le_bytes());
        sealed.extend(self.bytes);
        sealed
    }
}

/// Bytes that are left to read.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// The body behind the right name, version and checksum.
    pub(super) fn unsealed(bytes: &'a [u8], magic: &[u8; 8], version: u32) -> Result<Reader<'a>, Error> {
        let mut reader = Reader { rest: bytes };
        if reader.take(8).is_none_or(|name| name != magic) {
            return Err(damaged("not a saved corpus"));
        }
        let found = reader.array().map(u32::from_le_bytes)?;
        if found != version {
            return Err(Error::Version { found, expected: version });
        }
        let sum = reader.long()?;
        if xxh3_64(reader.rest) != sum {
            return Err(damaged("its checksum differs"));
        }
        Ok(reader)
    }

    fn take(&mut self, bytes: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(bytes)?;
        self.rest = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        let taken = self.take(N).ok_or_else(|| damaged("it ends too soon"))?;
        Ok(taken.try_into().expect("as many as were asked for"))
    }

    /// What [`Writer::number`] wrote.
    pub(super) fn number(&mut self) -> Result<u64, Error> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let [byte] = self.array()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Ok(number);
            }
        }
        Err(damaged("a number without an end"))
    }

    /// What [`Writer::long`] wrote.
    pub(super) fn long(&mut self) -> Result<u64, Error> {
        self.array().map(u64::from_le_bytes)
    }

    /// What [`Writer::text`] wrote.
    pub(super) fn text(&mut self) -> Result<String, Error> {
        let length = self.number()?;
        let bytes = usize::try_from(length).ok().and_then(|length| self.take(length));
        let bytes = bytes.ok_or_else(|| damaged("it ends too soon"))?;
        String::from_utf8(bytes.to_vec()).map_err(|_| damaged("a text that is not UTF-8"))
    }

    /// What [`Writer::list`] wrote.
    pub(super) fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Reader<'a>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let length = self.number()?;
        // Every thing takes a byte at least, so a length that was made up cannot ask for much memory.
        let mut list = Vec::with_capacity(usize::try_from(length).unwrap_or(0).min(self.rest.len()));
        for _ in 0..length {
            list.push(read(self)?);
        }
        Ok(list)
    }

    /// That nothing is left.
    pub(super) fn end(&self) -> Result<(), Error> {
        if self.rest.is_empty() { Ok(()) } else { Err(damaged("it does not end where it should")) }
    }
}

/// The error for bytes that say something impossible.
pub(super) fn damaged(reason: &'static str) -> Error {
    Error::Damaged { reason }
}
