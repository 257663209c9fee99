//! The page with everything that stands elsewhere than in a paragraph.

use std::fs;

use crate::{made, read};

/// Words in order, whatever parts them.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[track_caller]
fn text(ending: &str) -> String {
    let path = made().join("hard").join(format!("hard.{ending}"));
    let bytes = fs::read(&path).expect("the file is checked in");
    read(&bytes, &path.to_string_lossy()).expect("it is read").text
}

/// Lines a reader sees, each somewhere in the text, and words that were deleted, nowhere.
#[track_caller]
fn check(ending: &str, left_out: &[&str]) {
    let read = words(&text(ending)).join(" ");
    let expected = fs::read_to_string(made().join("hard/hard.txt")).expect("it is checked in");
    for line in expected.lines().flat_map(|line| line.split('\t')) {
        let line = words(line).join(" ");
        if !left_out.contains(&&*line) {
            assert_eq!(read.matches(&line).count().min(1), 1, "{ending}: {line:?} in {read}");
        }
    }
    for gone in ["30/9", "chỗ cũ", "DATE", "17"] {
        assert!(!read.contains(gone), "{ending}: {gone:?} in {read}");
    }
    assert!(read.matches("Chữ trong khung.").count() < 2, "{ending}: {read}");
}

#[test]
fn word_is_read_to_the_letter() {
    let expected = fs::read_to_string(made().join("hard/hard.txt")).expect("it is checked in");
    assert_eq!(text("docx"), expected.trim_end());
}

#[test]
fn every_kind_says_the_same() {
    check("docx", &[]);
    // LibreOffice drops a box that has no place, and computes fields anew.
    let lost = ["Chữ trong khung.", "Năm 2024"];
    check("odt", &lost);
    check("doc", &lost);
    // It also writes the line before a deleted paragraph mark as deleted.
    check("rtf", &[lost[0], lost[1], "Hai đoạn đã nhập một."]);
}
