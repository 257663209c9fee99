//! The rules that texts cite: recognized in every shape, stale by the day, misspelt by one slip.

use std::{fs, path::Path};

use khuonsao::{
    Config, Corpus, Language, Registers, Report, Statement,
    finding::citations,
    text::{Text, tokenize},
};

/// What is cited in a text: number of the rule, `~` and the rule that is meant, or `?` and what is written.
fn cited(raw: &str) -> Vec<String> {
    let found = citations(raw, &tokenize(raw), Registers::builtin().rules());
    let name = |citation: &khuonsao::finding::Citation<'_>| match (citation.rule, citation.meant) {
        (Some(rule), _) => rule.number.clone(),
        (None, Some(meant)) => format!("~{}", meant.number),
        (None, None) => format!("?{}", citation.span.of(raw)),
    };
    found.iter().map(name).collect()
}

#[track_caller]
fn check(raw: &str, expected: &[&str]) {
    assert_eq!(cited(raw), expected, "{raw}");
}

#[test]
fn numbers_are_recognized_however_they_are_written() {
    check("Chỉ thị số 05-CT/TW ngày 15/5/2016", &["05-CT/TW"]);
    check("Chỉ thị 05 - CT/TW, 03- CT/TW và 37–QĐ/TW", &["05-CT/TW", "03-CT/TW", "37-QĐ/TW"]);
    check("Quy định số 37 QĐ/TW", &["37-QĐ/TW"]);
    check("thực hiện 08-QĐi/TW, 21-KL/TƯ", &["08-QĐi/TW", "21-KL/TW"]);
    check("Chỉ thị 05 của Bộ Chính trị", &["05-CT/TW"]);
    check("Nghị quyết Trung ương 4 (khóa XI, khóa XII)", &["12-NQ/TW", "04-NQ/TW"]);
    check("Nghị quyết Trung ương 4 khóa XI, XII", &["12-NQ/TW", "04-NQ/TW"]);
    check("NQTW 4 (khóa XI)", &["12-NQ/TW"]);
    check("theo 15-QC/UBND của xã", &["?15-QC/UBND"]);
}

#[test]
fn a_slip_is_told_from_a_local_rule() {
    check("Chỉ thị 05-CT/WT", &["~05-CT/TW"]);
    check("Chỉ thị 05-CT/TƯW", &["~05-CT/TW"]);
    check("Kết luận số 21-LK/TW", &["~21-KL/TW"]);
    check("Quy định số 37-QDD/TW", &["?Quy định số 37-QDD/TW"]);
    check("Chỉ thị 05-CT/TU", &["05-CT/TU"]);
    check("Quy định 37-QĐ/HU", &["?Quy định 37-QĐ/HU"]);
    check("Quy định số 141-QĐ/TW", &["?Quy định số 141-QĐ/TW"]);
    check("Quy định số 141-QĐ/TW ngày 09/5/2024", &["~144-QĐ/TW"]);
    check("Quy định số 141-QĐ/TW về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên", &["~144-QĐ/TW"]);
}

/// Citations of the shapes that inspectors' reports have, in sentences of this project.
#[test]
fn a_report_of_its_time_cites_nothing_stale() {
    let report = "Năm 2012, tỉnh ủy ban hành Kế hoạch số 08-KH/TU ngày 07/9/2011 để thực hiện Chỉ thị 03- CT/TW và Kế hoạch \
        số 03- KH/TW, gắn với Nghị quyết Trung ương 4 (khóa XI).";
    check(report, &["08-KH/TU", "03-CT/TW", "03-KH/TW", "12-NQ/TW"]);
    assert!(codes(report, "2012-06-19").is_empty());
    assert_eq!(codes(report, "2020-06-19"), ["stale-citation"]);
    assert_eq!(codes("Sơ kết ba năm Chỉ thị 05-CT/WT ở xã.", "2019-08-21"), ["citation-typo"]);
}

/// The codes about citations that a text of that day has.
fn codes(raw: &str, date: &str) -> Vec<&'static str> {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let mut statement = Statement::new("a", raw);
    statement.date = Some(date.to_owned());
    corpus.insert(statement).expect("the id is free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let codes = report.statements[0].findings.iter().map(|finding| finding.code);
    codes.filter(|code| code.contains("citation")).collect()
}

#[test]
fn a_rule_called_by_its_number_alone_is_told_from_a_count() {
    let cited = |raw: &str| {
        let cited = citations(raw, &tokenize(raw), Registers::builtin().rules());
        cited.iter().filter_map(|citation| citation.rule).map(|rule| rule.number.clone()).collect::<Vec<_>>()
    };
    assert_eq!(cited("Quy định 47: mười chín điều, tôi chép, dán ở đầu giường."), ["47-QĐ/TW"]);
    assert_eq!(cited("Học Quy định 37 của Ban Chấp hành Trung ương."), ["37-QĐ/TW"]);
    for raw in [
        "Dạy theo quy định 22 tiết một tuần.",
        "Theo Quy định 47 của Tỉnh ủy Sơn Hà.",
        "quy định 24 giờ trực",
    ] {
        assert!(cited(raw).is_empty(), "{raw}");
    }
}

/// The five reports that asked for this program; not part of it, so they may be missing.
#[test]
fn reports_of_inspectors() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/seeds"));
    let reports = [
        ("bac-ninh-2012.txt", "2012-06-19", ["03-CT/TW", "03-KH/TW", "08-KH/TU", "12-NQ/TW"].as_slice()),
        (
            "giong-rieng-2018.txt",
            "2018-12-01",
            &["71-KH/HU", "40-KH/HU", "05-CT/TW", "05-CT/TU", "04-NQ/TW", "12-HD/BTCTW"],
        ),
        ("kien-giang-2019.txt", "2019-08-21", &["~05-CT/TW", "05-CT/TW", "12-NQ/TW", "04-NQ/TW"]),
        ("long-an-2019.txt", "2019-07-19", &["101-QĐ/TW", "55-QĐ/TW", "08-QĐi/TW", "04-NQ/TW"]),
        ("quang-ninh-2020.txt", "2020-07-02", &["04-QĐ/TU", "05-CT/TW", "12-NQ/TW", "04-NQ/TW"]),
    ];
    for (file, date, expected) in reports {
        let Ok(raw) = fs::read_to_string(folder.join(file)) else {
            eprintln!("skipped: {file} is not here");
            continue;
        };
        let cited = cited(&raw);
        for number in expected {
            assert!(cited.iter().any(|known| known == number), "{file}: {number} not among {cited:?}");
        }
        assert!(cited.iter().all(|known| !known.starts_with('?')), "{file}: {cited:?}");
        let wanted: &[&str] = if file.starts_with("kien-giang") { &["citation-typo"] } else { &[] };
        assert_eq!(codes(&raw, date), wanted, "{file}");
        assert!(!Text::read(&raw).items.is_empty());
    }
}
