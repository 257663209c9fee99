//! What is printed fits the terminal, and the workbook its window.

use std::{fs::File, io::Read as _, process::Command};

use unicode_width::UnicodeWidthStr as _;

fn check(columns: &str, more: &[&str], variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_khuonsao"));
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).env("COLUMNS", columns).args([
        "check",
        "corpora/chi-bo",
        "--form",
        "corpora/chi-bo/mau-cam-ket-2024.txt",
        "--previous",
        "corpora/chi-bo/nam-truoc",
        "--model",
        "corpora/chi-bo/mau-viet-san.txt",
        "--all",
        "--quiet",
    ]);
    command.args(more).envs(variables.iter().copied());
    let output = command.output().expect("the program is there");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("reports are UTF-8")
}

#[test]
fn no_line_is_wider_than_the_paper() {
    for columns in [60, 80, 120] {
        for language in ["vi", "en"] {
            let page = check(&columns.to_string(), &["--lang", language], &[]);
            for line in page.lines() {
                assert!(line.width() <= columns, "{columns}: {line}");
            }
        }
    }
}

#[test]
fn colors_come_only_when_they_are_wanted() {
    assert!(!check("80", &[], &[]).contains('\u{1b}'), "a pipe shows no colors");
    assert!(check("80", &["--color", "always"], &[]).contains('\u{1b}'));
    assert!(!check("80", &[], &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "0")]).contains('\u{1b}'));
}

/// LibreOffice, which opens the workbook in the tests of the browser, keeps no windows when it has no screen.
#[test]
fn heads_and_first_columns_of_sheets_stay_in_view() {
    let folder = tempfile::tempdir().expect("there is room");
    let workbook = folder.path().join("bao-cao.xlsx");
    check("80", &["--format", "xlsx", "-o", workbook.to_str().expect("a path")], &[]);
    let mut package = zip::ZipArchive::new(File::open(&workbook).expect("written")).expect("a zip file");
    for sheet in 1..=6 {
        let mut xml = String::new();
        let mut part = package.by_name(&format!("xl/worksheets/sheet{sheet}.xml")).expect("a sheet");
        part.read_to_string(&mut xml).expect("XML");
        assert!(xml.contains("<pane xSplit=\"1\" ySplit=\"1\""), "{sheet}");
        assert!(xml.contains("state=\"frozen\""), "{sheet}");
    }
}
