//! Folders that were made to break a reader: bounded, told, and the rest is done.

use std::{fs, io::Write as _, path::Path, process::Output, time::Instant};

use super::{
    LETTERS, docx, folder,
    package::{docx_of, zipped},
    run, said,
};

/// Runs `check` on a folder that holds one good file, `tot.txt`, and one that cannot be read.
#[track_caller]
fn refused(inside: &Path, arguments: &[&str], vietnamese: &str, english: &str) {
    fs::write(inside.join("tot.txt"), LETTERS).expect("written");
    let check = |more: &[&str]| run(inside, &[&["check", ".", "--format", "json"], arguments, more].concat());
    let told = |output: &Output, words: &str| {
        assert_eq!(output.status.code(), Some(0), "{}", said(output));
        assert!(said(output).contains(words), "{words:?} in {}", said(output));
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let ids: Vec<&str> = report["statements"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|row| row["id"].as_str())
            .collect();
        assert!(ids.contains(&"tot.txt"), "{ids:?}");
        assert_ne!(report["unreadable"].as_array().expect("a list").len(), 0);
    };
    told(&check(&[]), vietnamese);
    told(&check(&["--lang", "en"]), english);
    let strict = check(&["--strict", "--quiet"]);
    assert_eq!(strict.status.code(), Some(2));
    assert!(said(&strict).contains(vietnamese), "{}", said(&strict));
}

#[test]
fn a_zip_bomb() {
    let inside = folder();
    fs::write(inside.path().join("bom.docx"), docx(&" ".repeat(8 << 20))).expect("written");
    refused(
        inside.path(),
        &["--max-unpacked", "4"],
        "bom.docx: tệp giải nén ra lớn hơn 4 MiB; cần tệp nhỏ hơn, hoặc tăng --max-unpacked",
        "bom.docx: the file unpacks to more than 4 MiB; a smaller file, or a larger --max-unpacked",
    );
}

#[test]
fn an_archive_in_an_archive() {
    let inside = folder();
    let inner = zipped(&[("a.txt", LETTERS.as_bytes())]);
    fs::write(inside.path().join("ngoai.zip"), zipped(&[("trong.zip", &inner)])).expect("written");
    refused(
        inside.path(),
        &[],
        "ngoai.zip/trong.zip: tệp nén nằm trong tệp nén",
        "an archive inside an archive",
    );
}

#[test]
fn an_entity_bomb() {
    let inside = folder();
    let document = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w><p><r><t>&b;</t></r></p></w>";
    fs::write(inside.path().join("bom.docx"), docx_of(document)).expect("written");
    refused(
        inside.path(),
        &[],
        "bom.docx: tệp khai báo thực thể XML",
        "bom.docx: the file declares XML entities",
    );
}

#[test]
fn a_line_without_end() {
    let inside = folder();
    let mut file = fs::File::create(inside.path().join("dai.jsonl")).expect("created");
    // A hole of zeros takes no room on the disk.
    file.set_len(256 << 20).expect("made long");
    std::io::Seek::seek(&mut file, std::io::SeekFrom::End(0)).expect("at its end");
    writeln!(file, "\n{{\"id\": \"sau\", \"text\": \"{LETTERS}\"}}").expect("written");
    let words = "dai.jsonl:1: phần chữ hoặc một dòng dài hơn 1 MiB";
    refused(
        inside.path(),
        &["--max-text", "1"],
        words,
        "dai.jsonl:1: the text or a line is longer than 1 MiB",
    );
    let rows = super::checked(inside.path(), &[".", "--max-text", "1"]);
    assert_eq!(super::ids(&rows), ["sau", "tot.txt"]);
}

#[test]
fn a_file_that_is_too_large() {
    let inside = folder();
    fs::File::create(inside.path().join("to.pdf"))
        .and_then(|file| file.set_len(100 << 20))
        .expect("made large");
    refused(inside.path(), &[], "to.pdf: tệp lớn hơn 64 MiB", "to.pdf: the file is larger than 64 MiB");
}

#[test]
fn more_memory_than_there_may_be() {
    let inside = folder();
    let file = docx(&format!("{LETTERS}{}", " ".repeat(300 << 20)));
    fs::write(inside.path().join("lon.docx"), file).expect("written");
    if cfg!(unix) {
        refused(
            inside.path(),
            &["--max-memory", "256"],
            "lon.docx: đọc cần hơn 256 MiB bộ nhớ",
            "lon.docx: reading needs more than 256 MiB of memory",
        );
    }
}

/// A PDF of one page that draws a form.
fn pdf(forms: &[String]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>"
            .to_owned(),
        "<</Length 5>>stream\n/F Do\nendstream".to_owned(),
    ];
    objects.extend_from_slice(forms);
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", number + 1).as_bytes());
    }
    let table = file.len();
    file.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    places.iter().for_each(|place| file.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes()));
    let size = objects.len() + 1;
    file.extend_from_slice(
        format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").as_bytes(),
    );
    file
}

fn form(number: usize, draws: &str) -> String {
    format!(
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F {number} 0 R>>>>/Length {}>>stream\n{draws}\nendstream",
        draws.len()
    )
}

#[test]
fn a_pdf_that_draws_itself() {
    let inside = folder();
    fs::write(inside.path().join("vong.pdf"), pdf(&[form(5, "/F Do")])).expect("written");
    refused(inside.path(), &[], "vong.pdf: bộ đọc bị ngắt giữa chừng", "vong.pdf: the reader broke off");
}

#[test]
fn a_pdf_that_takes_for_ever() {
    let inside = folder();
    // Each form draws the next one twice: a page of two to the fiftieth.
    let forms: Vec<String> =
        (0..50).map(|depth| form(6 + depth, "/F Do /F Do")).chain([form(55, "")]).collect();
    fs::write(inside.path().join("lau.pdf"), pdf(&forms)).expect("written");
    let begun = Instant::now();
    refused(
        inside.path(),
        &["--max-seconds", "2"],
        "lau.pdf: đọc quá 2 giây chưa xong",
        "lau.pdf: reading was not done after 2 seconds",
    );
    assert!(begun.elapsed().as_secs() < 60);
}

#[test]
fn cut_off_and_empty_files() {
    let inside = folder();
    let whole = docx(LETTERS);
    fs::write(inside.path().join("cut.docx"), &whole[..whole.len() / 2]).expect("written");
    refused(
        inside.path(),
        &[],
        "cut.docx: tệp hỏng hoặc bị cắt cụt",
        "cut.docx: the file is damaged or cut off",
    );
    fs::write(inside.path().join("cut.docx"), docx(" ")).expect("written");
    refused(inside.path(), &[], "cut.docx: tệp không có chữ nào", "cut.docx: there are no words in the file");
}

#[test]
fn two_files_of_one_id() {
    let inside = folder();
    fs::create_dir_all(inside.path().join("a")).expect("a folder");
    fs::create_dir_all(inside.path().join("b")).expect("a folder");
    fs::write(inside.path().join("a/x.docx"), docx(LETTERS)).expect("written");
    fs::write(inside.path().join("b/x.docx"), docx("Bản khác.")).expect("written");
    let output = run(inside.path(), &["check", "a", "b", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("b/x.docx: the id \"x.docx\" was taken at a/x.docx"), "{}", said(&output));
}

#[test]
#[cfg(unix)]
fn a_circle_of_links() {
    let inside = folder();
    fs::create_dir(inside.path().join("con")).expect("a folder");
    fs::write(inside.path().join("con/a.txt"), LETTERS).expect("written");
    std::os::unix::fs::symlink("..", inside.path().join("con/vong")).expect("a link");
    let output = run(inside.path(), &["check", ".", "--format", "jsonl"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1);
    assert!(said(&output).contains("con/vong: là liên kết, không đi theo"), "{}", said(&output));
}

#[test]
#[cfg(target_os = "linux")]
fn names_that_are_not_utf8() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
    let inside = folder();
    for name in [&b"b\xE1n.txt"[..], b"b\xE2n.txt"] {
        fs::write(inside.path().join(OsStr::from_bytes(name)), LETTERS).expect("written");
    }
    let rows = super::checked(inside.path(), &["."]);
    assert_eq!(super::ids(&rows), ["b\\xE1n.txt", "b\\xE2n.txt"]);
}
