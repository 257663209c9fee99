//! Folders as offices have them, read by the program.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

use self::package::zipped;

mod hostile;
#[path = "../../reading/tests/it/package.rs"]
mod package;

const LETTERS: &str = "Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau.";

fn corpora() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../corpora"))
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// Runs the program in a folder.
fn run(inside: &Path, arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_khuonsao");
    Command::new(program).current_dir(inside).args(arguments).output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The rows of `check`, by id.
fn checked(inside: &Path, arguments: &[&str]) -> BTreeMap<String, Value> {
    let output = run(inside, &[&["check", "--format", "jsonl"], arguments].concat());
    let rows = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    let rows: Vec<Value> = rows.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(!rows.is_empty(), "{}", said(&output));
    rows.into_iter().map(|row| (row["id"].as_str().expect("an id").to_owned(), row)).collect()
}

fn ids(rows: &BTreeMap<String, Value>) -> Vec<&str> {
    rows.keys().map(String::as_str).collect()
}

/// A Word file, a paragraph a line.
fn docx(text: &str) -> Vec<u8> {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    let paragraphs: String = escaped
        .lines()
        .map(|line| format!("<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>"))
        .collect();
    package::docx(&paragraphs)
}

/// The demonstration cell, its lines in the order of their ids.
fn cell() -> Vec<Value> {
    let lines = fs::read_to_string(corpora().join("chi-bo/cam-ket-2024.jsonl")).expect("the cell is there");
    let mut cell: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    cell.sort_by_key(|one| one["id"].as_str().expect("an id").to_owned());
    cell
}

fn jsonl(statements: &[Value]) -> String {
    statements.iter().map(|one| format!("{one}\n")).collect()
}

/// What a row says, with the ids of files as those of lines.
fn without_endings(rows: BTreeMap<String, Value>) -> Value {
    let rows: Value = rows.into_values().collect();
    serde_json::from_str(&rows.to_string().replace(".docx", "")).expect("JSON")
}

/// Compares a folder of Word files (with a list of members) and a spreadsheet with JSON Lines.
fn same_findings(statements: &[Value], files: &Path, sheet: Option<&Path>) {
    let inside = folder();
    fs::write(inside.path().join("cam-ket.jsonl"), jsonl(statements)).expect("written");
    let roster: Vec<Value> = statements
        .iter()
        .map(|one| {
            let mut member = one.clone();
            member.as_object_mut().expect("an object").remove("text");
            member
        })
        .collect();
    fs::write(inside.path().join("danh-sach.jsonl"), jsonl(&roster)).expect("written");
    let form = corpora().join("chi-bo/mau-cam-ket-2024.txt");
    let form = form.to_str().expect("a path");
    let lines = without_endings(checked(inside.path(), &["cam-ket.jsonl", "--form", form]));
    let files = files.to_str().expect("a path");
    let by_file = checked(inside.path(), &[files, "--form", form, "--roster", "danh-sach.jsonl"]);
    assert_eq!(without_endings(by_file), lines);
    if let Some(sheet) = sheet {
        let rows = checked(inside.path(), &[sheet.to_str().expect("a path"), "--form", form]);
        assert_eq!(without_endings(rows), lines);
    }
}

#[test]
fn word_and_excel_say_what_json_lines_say() {
    let made = corpora().join("office/made");
    let few: Vec<Value> = cell()
        .into_iter()
        .filter(|one| made.join(format!("docx/{}.docx", one["id"].as_str().expect("an id"))).exists())
        .collect();
    assert_eq!(few.len(), 2);
    same_findings(&few, &made.join("docx"), Some(&made.join("cam-ket.xlsx")));
    same_findings(&few, &made.join("docx"), Some(&made.join("cam-ket.csv")));
}

#[test]
fn the_whole_cell_as_word_says_what_json_lines_say() {
    let inside = folder();
    let cell = cell();
    for one in &cell {
        let file = inside.path().join(format!("{}.docx", one["id"].as_str().expect("an id")));
        fs::write(file, docx(one["text"].as_str().expect("a text"))).expect("written");
    }
    same_findings(&cell, inside.path(), None);
}

/// With `KHUONSAO_OFFICE_FILES` naming what `corpora/office/make.py` made of the whole cell.
#[test]
#[ignore = "needs KHUONSAO_OFFICE_FILES, a folder made by corpora/office/make.py"]
fn the_whole_cell_by_office_programs_says_what_json_lines_say() {
    let made = PathBuf::from(std::env::var_os("KHUONSAO_OFFICE_FILES").expect("the variable names a folder"));
    same_findings(&cell(), &made.join("docx"), Some(&made.join("cam-ket.xlsx")));
}

#[test]
fn folders_and_archives_are_units() {
    let inside = folder();
    let at = |path: &str| inside.path().join(path);
    fs::create_dir_all(at("xã/Chi bộ A")).expect("a folder");
    fs::write(at("xã/Chi bộ A/một.docx"), docx(LETTERS)).expect("written");
    fs::write(at("xã/Chi bộ A/~$một.docx"), "lock").expect("written");
    fs::write(at("xã/Chi bộ A/.ẩn.docx"), docx(LETTERS)).expect("written");
    let zip =
        zipped(&[("hai.docx", &docx(LETTERS)), ("con/ba.txt", LETTERS.as_bytes()), ("~$x.docx", b"lock")]);
    fs::write(at("xã/Chi bộ B.zip"), &zip).expect("written");
    let same = zipped(&[("Chi bộ C/bốn.docx", &docx(LETTERS))]);
    fs::write(at("xã/Chi bộ C.zip"), &same).expect("written");
    let rows = checked(inside.path(), &["xã"]);
    let units: Vec<(&str, &str)> =
        rows.iter().map(|(id, row)| (id.as_str(), row["unit"].as_str().expect("a unit"))).collect();
    assert_eq!(
        units,
        [
            ("Chi bộ A/một.docx", "Chi bộ A"),
            ("Chi bộ B.zip/con/ba.txt", "Chi bộ B/con"),
            ("Chi bộ B.zip/hai.docx", "Chi bộ B"),
            ("Chi bộ C.zip/Chi bộ C/bốn.docx", "Chi bộ C"),
        ]
    );
    // An archive that is named is the folder itself.
    let rows = checked(inside.path(), &["xã/Chi bộ C.zip"]);
    assert_eq!(ids(&rows), ["Chi bộ C/bốn.docx"]);
}

#[test]
fn a_list_may_be_a_spreadsheet_and_says_what_it_does_not_know() {
    let inside = folder();
    let made = corpora().join("office/made");
    for name in ["thcs-07", "lau-04"] {
        fs::copy(made.join(format!("docx/{name}.docx")), inside.path().join(format!("{name}.docx")))
            .expect("copied");
    }
    fs::write(inside.path().join("khach.docx"), docx(LETTERS)).expect("written");
    let roster = made.join("cam-ket.xlsx");
    let roster = roster.to_str().expect("a path");
    let output = run(inside.path(), &["check", ".", "--roster", roster, "--format", "jsonl"]);
    let rows = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    assert_eq!(rows.matches("\"author\"").count(), 2, "{rows}");
    assert!(said(&output).contains("danh sách không có 1 bản: khach.docx"), "{}", said(&output));
}

#[test]
fn a_form_may_be_a_word_file() {
    let inside = folder();
    fs::write(inside.path().join("mau.docx"), docx("Tôi cam kết thực hiện các nội dung sau:"))
        .expect("written");
    fs::write(inside.path().join("a.txt"), format!("Tôi cam kết thực hiện các nội dung sau:\n{LETTERS}"))
        .expect("written");
    let rows = checked(inside.path(), &[".", "--form", "mau.docx"]);
    assert_eq!(ids(&rows), ["a.txt"]);
    assert!(rows["a.txt"]["provenance"]["given"].as_f64().expect("a share") > 0.2);
}

#[test]
fn results_are_not_read_again() {
    let inside = folder();
    fs::write(inside.path().join("a.txt"), LETTERS).expect("written");
    fs::write(inside.path().join("b.txt"), "Thứ Hai hằng tuần đối chiếu quỹ tiền mặt.").expect("written");
    for (format, file) in [("jsonl", "ket-qua.jsonl"), ("text", "ket-qua.txt")] {
        let arguments = ["check", ".", "--format", format, "--with-text", "-o", file];
        for _ in 0..2 {
            let output = run(inside.path(), &arguments);
            assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        }
        // By another name it is told by what is in it.
        let output = run(inside.path(), &["check", ".", "--format", "jsonl"]);
        let rows = String::from_utf8(output.stdout.clone()).expect("UTF-8");
        assert_eq!(rows.lines().count(), 2, "{rows}");
        assert!(
            said(&output).contains(&format!("{file}: là kết quả của khuonsao, bỏ qua")),
            "{}",
            said(&output)
        );
        fs::remove_file(inside.path().join(file)).expect("removed");
    }
}

/// Prints how many Word files are read a second of processor time, workers included.
#[test]
#[ignore = "measures: run with --release -- --ignored --nocapture"]
#[cfg(target_os = "linux")]
fn word_files_a_second_a_core() {
    let inside = folder();
    let files = inside.path().join("docx");
    fs::create_dir(&files).expect("a folder");
    let made = std::env::var_os("KHUONSAO_OFFICE_FILES").map_or(corpora().join("office/made"), PathBuf::from);
    let mut statements = Vec::new();
    let mut originals: Vec<PathBuf> = fs::read_dir(made.join("docx"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    originals.sort();
    let cell = cell();
    for number in 0..1000 {
        let original = &originals[number % originals.len()];
        fs::copy(original, files.join(format!("{number:04}.docx"))).expect("copied");
        let id = original.file_stem().expect("a name").to_str().expect("UTF-8");
        let mut one = cell.iter().find(|one| one["id"] == id).expect("in the cell").clone();
        one["id"] = format!("{number:04}").into();
        statements.push(one);
    }
    fs::write(inside.path().join("all.jsonl"), jsonl(&statements)).expect("written");
    // Fields 16 and 17: processor time of children that have ended, in ticks of a hundredth.
    let spent = || {
        let stat = fs::read_to_string("/proc/self/stat").expect("Linux");
        let fields: Vec<f64> = stat
            .rsplit_once(')')
            .expect("a name")
            .1
            .split_whitespace()
            .filter_map(|field| field.parse().ok())
            .collect();
        (fields[12] + fields[13]) / 100.0
    };
    let measure = |path: &str| {
        let before = spent();
        let output = run(inside.path(), &["score", path, "-o", "/dev/null"]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        spent() - before
    };
    let (by_file, by_line) = (measure("docx"), measure("all.jsonl"));
    let reading = by_file - by_line;
    println!(
        "1000 .docx: {by_file:.2} s of processor, as JSON Lines {by_line:.2} s: {:.0} a second a core",
        1000.0 / reading
    );
    assert!(reading < 1000.0 / 300.0);
}
