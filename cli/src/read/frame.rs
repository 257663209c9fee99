//! What the program and its workers say to each other: a head as JSON, then bytes.

use std::io::{self, Read, Write};

use khuonsao_reading::{Content, Document, Member, Refusal, Table};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The first bytes of every frame: whatever else is written to the pipe is told from one.
const MARK: [u8; 4] = *b"KSF1";

/// What a worker read.
pub(super) type Answer = Result<Content, Refusal>;

/// A file to be read; its bytes follow.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Question {
    pub(super) name: String,
}

/// An answer as it travels: the bytes of members follow one another behind it.
#[derive(Debug, Serialize, Deserialize)]
enum Told {
    Document(Document),
    Table(Table),
    Archive(Vec<(String, Result<usize, Refusal>)>),
    Refused(Refusal),
}

pub(super) fn write(out: &mut impl Write, head: &impl Serialize, bytes: &[u8]) -> io::Result<()> {
    let head = serde_json::to_vec(head)?;
    out.write_all(&MARK)?;
    out.write_all(&(head.len() as u64).to_le_bytes())?;
    out.write_all(&(bytes.len() as u64).to_le_bytes())?;
    out.write_all(&head)?;
    out.write_all(bytes)?;
    out.flush()
}

/// A frame; `None` when there is none any more.
pub(super) fn read<H: DeserializeOwned>(from: &mut impl Read) -> io::Result<Option<(H, Vec<u8>)>> {
    let mut mark = [0; 4];
    match from.read_exact(&mut mark) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        other => other?,
    }
    if mark != MARK {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut size = || -> io::Result<u64> {
        let mut size = [0; 8];
        from.read_exact(&mut size)?;
        Ok(u64::from_le_bytes(size))
    };
    let (head, bytes) = (size()?, size()?);
    let head = exactly(from, head)?;
    let bytes = exactly(from, bytes)?;
    Ok(Some((serde_json::from_slice(&head)?, bytes)))
}

/// Room is made as bytes arrive, not as they are promised.
fn exactly(from: &mut impl Read, size: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(size).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == size { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

pub(super) fn write_answer(out: &mut impl Write, answer: Answer) -> io::Result<()> {
    let mut bytes = Vec::new();
    let told = match answer {
        Ok(Content::Document(document)) => Told::Document(document),
        Ok(Content::Table(table)) => Told::Table(table),
        Ok(Content::Archive(members)) => Told::Archive(
            members
                .into_iter()
                .map(|member| {
                    let size = member.bytes.map(|member| {
                        bytes.extend_from_slice(&member);
                        member.len()
                    });
                    (member.path, size)
                })
                .collect(),
        ),
        Err(refusal) => Told::Refused(refusal),
    };
    write(out, &told, &bytes)
}

pub(super) fn read_answer(from: &mut impl Read) -> io::Result<Option<Answer>> {
    let Some((told, bytes)) = read::<Told>(from)? else { return Ok(None) };
    let mut rest = &*bytes;
    Ok(Some(match told {
        Told::Document(document) => Ok(Content::Document(document)),
        Told::Table(table) => Ok(Content::Table(table)),
        Told::Refused(refusal) => Err(refusal),
        Told::Archive(members) => {
            let mut unpacked = Vec::with_capacity(members.len());
            for (path, size) in members {
                let bytes = match size {
                    Ok(size) => {
                        let (member, after) =
                            rest.split_at_checked(size).ok_or(io::ErrorKind::InvalidData)?;
                        rest = after;
                        Ok(member.to_vec())
                    }
                    Err(refusal) => Err(refusal),
                };
                unpacked.push(Member { path, bytes });
            }
            Ok(Content::Archive(unpacked))
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_arrive_as_they_were_sent() {
        let members = vec![
            Member { path: "a.docx".into(), bytes: Ok(vec![1, 2, 3]) },
            Member { path: "b.docx".into(), bytes: Err(Refusal::Encrypted) },
            Member { path: "c.docx".into(), bytes: Ok(vec![4]) },
        ];
        for answer in [Ok(Content::Archive(members)), Err(Refusal::NoWords)] {
            let mut pipe = Vec::new();
            write_answer(&mut pipe, answer.clone()).expect("written");
            assert_eq!(read_answer(&mut &*pipe).expect("read"), Some(answer));
        }
    }
}
