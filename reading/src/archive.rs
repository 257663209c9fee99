//! A zip archive to the files in it.

use khuonsao::text::{Encoding, decode};
use serde::{Deserialize, Serialize};

use crate::{Refusal, package::Package};

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Its path in the archive, parted by `/`.
    pub path: String,
    /// Its bytes, or why they could not be unpacked.
    pub bytes: Result<Vec<u8>, Refusal>,
}

/// Unpacks every file, in the order of their paths. Folders, hidden files and lock files are left out.
pub(crate) fn read(package: &mut Package<'_>) -> Result<Vec<Member>, Refusal> {
    let names = (0..package.len()).map(|place| package.name(place)).collect::<Result<Vec<_>, _>>()?;
    let encoding = encoding(&names);
    let mut members = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let path = spelled(name, encoding).replace('\\', "/");
        let hidden = |part: &str| part.starts_with('.') || part.starts_with("~$") || part == "__MACOSX";
        if path.is_empty() || path.ends_with('/') || path.split('/').any(hidden) {
            continue;
        }
        let bytes = match package.bytes(place) {
            // What is unpacked together is bounded together.
            Err(refusal @ Refusal::UnpackedSize(_)) => return Err(refusal),
            bytes => bytes,
        };
        members.push(Member { path, bytes });
    }
    members.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(members)
}

/// The encoding of the names that are not UTF-8: all of them together tell it, one alone would not.
fn encoding(names: &[Vec<u8>]) -> Encoding {
    let old = names.iter().filter(|name| std::str::from_utf8(name).is_err());
    // Names are words parted by other marks than text is.
    let words = |byte: &u8| if matches!(byte, b'/' | b'\\' | b'_' | b'.' | b'-') { b' ' } else { *byte };
    let text: Vec<u8> = old.flat_map(|name| name.iter().map(words).chain([b' '])).collect();
    match decode(&text).encoding {
        // Windows in Vietnamese writes its own code page.
        Encoding::Utf8 => Encoding::Windows1258,
        encoding => encoding,
    }
}

fn spelled(name: &[u8], encoding: Encoding) -> String {
    match std::str::from_utf8(name) {
        Ok(name) => name.to_owned(),
        Err(_) => {
            let letters: String = name.iter().map(|&byte| char::from(byte)).collect();
            encoding.read(&letters).into_owned()
        }
    }
}
