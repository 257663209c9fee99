//! Files that are broken, or were made to break their reader.

use std::{
    fs,
    io::{Cursor, Write as _},
    panic,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use khuonsao_reading::{Limits, Refusal};

use crate::{
    made,
    package::{docx, docx_of, zipped},
    read, read_with,
};

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let limits = Limits { unpacked: 1 << 20, ..Limits::STANDARD };
    let bomb = docx(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", " ".repeat(20 << 20)));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read_with(&bomb, "a.docx", &limits), Err(Refusal::UnpackedSize(1 << 20)));
    let archive = zipped(&[("a.txt", &vec![b' '; 20 << 20])]);
    assert_eq!(
        khuonsao_reading::read(&archive, "a.zip", &limits).err(),
        Some(Refusal::UnpackedSize(1 << 20))
    );
}

#[test]
fn entities_are_not_expanded() {
    let laughs: String = (1..30).map(|n| format!("<!ENTITY l{n} \"&l{};&l{};\">", n - 1, n - 1)).collect();
    let bomb = docx_of(&format!(
        "<!DOCTYPE w [<!ENTITY l0 \"ha\">{laughs}]><w:document><w:body><w:p><w:r><w:t>&l29;</w:t></w:r></w:p></w:body></w:document>"
    ));
    assert_eq!(read(&bomb, "a.docx"), Err(Refusal::Entities));
}

#[test]
fn a_million_tables_in_one_another_are_refused_at_once() {
    let begun = Instant::now();
    let bomb = docx(&"<w:tbl><w:tr><w:tc>".repeat(1_000_000));
    assert_eq!(read(&bomb, "a.docx"), Err(Refusal::Depth(512)));
    let rtf = [b"{\\rtf1".to_vec(), b"{".repeat(1_000_000)].concat();
    assert_eq!(read(&rtf, "a.rtf"), Err(Refusal::Depth(512)));
    let html = "<table><tr><td>".repeat(1_000_000);
    assert_eq!(read(format!("<html>{html}").as_bytes(), "a.html"), Err(Refusal::Depth(512)));
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_text_longer_than_the_limit_is_refused() {
    let limits = Limits { text: 1000, ..Limits::STANDARD };
    let long = docx(&"<w:p><w:r><w:t>chữ</w:t></w:r></w:p>".repeat(1000));
    assert_eq!(read_with(&long, "a.docx", &limits), Err(Refusal::TextSize(1000)));
    let limits = Limits { file: 100, ..Limits::STANDARD };
    assert_eq!(read_with(&[b'x'; 101], "a.docx", &limits), Err(Refusal::FileSize(100)));
}

#[test]
fn protected_files_are_said_to_be() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("created");
    file.create_stream("EncryptedPackage").expect("a stream").write_all(b"x").expect("written");
    let bytes = file.into_inner().into_inner();
    assert_eq!(read(&bytes, "a.docx"), Err(Refusal::Encrypted));

    let manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    let odt = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", b"x"),
        ("META-INF/manifest.xml", manifest),
    ]);
    assert_eq!(read(&odt, "a.odt"), Err(Refusal::Encrypted));

    let bytes = fs::read(made().join("hard/protected.pdf")).expect("it is checked in");
    assert_eq!(read(&bytes, "a.pdf"), Err(Refusal::Encrypted));
}

#[test]
fn a_scan_without_text_is_said_to_be_one() {
    let bytes = fs::read(made().join("hard/scan.pdf")).expect("it is checked in");
    assert_eq!(read(&bytes, "a.pdf"), Err(Refusal::Scanned(1)));
}

/// Every checked-in document.
fn documents() -> impl Iterator<Item = (PathBuf, Vec<u8>)> {
    let folders = ["docx", "docx-lists", "docx-lo", "doc", "odt", "rtf", "html", "pdf"];
    folders.into_iter().map(|folder| {
        let mut files: Vec<_> = fs::read_dir(made().join(folder))
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        files.sort();
        let bytes = fs::read(&files[0]).expect("a file");
        (files.swap_remove(0), bytes)
    })
}

/// The crate behind PDF may panic on broken files: the program reads them in a process of its own.
fn read_all_the_same(bytes: &[u8], path: &Path) -> Option<Result<String, Refusal>> {
    let read = || read(bytes, &path.to_string_lossy()).map(|document| document.text);
    match panic::catch_unwind(read) {
        Ok(read) => Some(read),
        Err(_) if path.extension().is_some_and(|ending| ending == "pdf") => None,
        Err(panic) => panic::resume_unwind(panic),
    }
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    for (path, bytes) in documents() {
        let whole = read(&bytes, &path.to_string_lossy()).expect("it is whole").text;
        for part in 0..24 {
            let cut = &bytes[..bytes.len() * part / 24];
            let read = read_all_the_same(cut, &path);
            // A page is never wrong; its text ends where the file does.
            let is_page = path.extension().is_some_and(|ending| ending == "html");
            if let Some(Ok(text)) = read {
                assert!(is_page || text == whole, "{} cut to {}", path.display(), cut.len());
            }
        }
    }
}

#[test]
fn a_file_with_broken_bytes_never_takes_the_reader_down() {
    for (path, bytes) in documents() {
        let mut chance = 7u64;
        for _ in 0..60 {
            let mut broken = bytes.clone();
            for _ in 0..8 {
                chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let at = (chance >> 33) as usize % broken.len();
                broken[at] = (chance >> 20) as u8;
            }
            let _ = read_all_the_same(&broken, &path);
        }
    }
}
