//! Registers: what they know, what they refuse, and what happens when one is replaced.

use khuonsao::{
    Config, Corpus, Language, Registers, Report, Statement,
    register::{Day, Table},
};

fn given<'a>(name: &'a str, text: &'a str) -> Result<Registers, String> {
    Registers::builtin().with([Table { name, file: name, text }]).map_err(|error| error.to_string())
}

#[track_caller]
fn refused(name: &str, text: &str, expected: &str) {
    let message = given(name, text).expect_err("it is refused");
    assert_eq!(message, expected);
}

const RULES: &str =
    "number\tissuer\tdate\tsubject\tvalid-from\tvalid-to\treplaced-by\talso\tconfirmed\tsource\treason\n";

fn rules(rows: &[&str]) -> String {
    let rows = rows.iter().map(|row| row.replace('|', "\t")).collect::<Vec<_>>();
    format!("{RULES}{}\n", rows.join("\n"))
}

#[test]
fn every_table_is_built_in_and_can_be_replaced_by_itself() {
    let registers = Registers::builtin();
    let names: Vec<&str> = Registers::table_names().collect();
    assert!(names.contains(&"rules.tsv") && names.contains(&"stock.tsv"));
    assert_eq!(registers.versions().len(), names.len());
    assert!(registers.versions().iter().all(|version| !version.replaced && version.version.len() == 16));
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in names {
        let folder = ["corpora/registers", "corpora/lexicon"].map(|folder| root.join(folder).join(name));
        let path = folder.iter().find(|path| path.exists()).expect("each table has a source");
        let text = std::fs::read_to_string(path).expect("it can be read");
        let table = Table { name, file: name, text: &text };
        let again = registers.with([table]).unwrap_or_else(|error| panic!("{error}"));
        let version = |registers: &Registers| {
            let versions = registers.versions().iter();
            versions.filter(|version| version.name == name).map(|version| version.version.clone()).next()
        };
        assert_eq!(version(&again), version(registers), "{name}");
    }
}

#[test]
fn the_registers_hold_what_was_asked_of_them() {
    let registers = Registers::builtin();
    assert!(registers.rules().all().len() >= 35);
    assert!(registers.manifestations().all().len() == 27);
    assert!(registers.manifestations().all().iter().filter(|one| one.confirmed).count() >= 4);
    assert!(registers.sectors().roles().len() >= 30);
    let sectors: Vec<&str> = registers.sectors().names().collect();
    for sector in [
        "tài chính",
        "ngân hàng",
        "thuế",
        "bảo hiểm xã hội",
        "đầu tư",
        "tài nguyên - môi trường",
        "xây dựng",
        "tư pháp",
        "kiểm sát",
        "tòa án",
        "công an",
        "y tế",
        "giáo dục",
        "tổ chức cán bộ",
        "ủy ban kiểm tra",
    ] {
        assert!(sectors.contains(&sector), "{sector}");
    }
    let themes = registers.themes();
    assert!(themes.of(Some("Kiên Giang"), 2018).is_some_and(|theme| theme.province.is_some()));
    assert!(themes.of(Some("Kiên Giang"), 2019).is_some_and(|theme| theme.province.is_none()));
    assert!(themes.of(None, 2014).is_none(), "no source was found");
}

#[test]
fn a_rule_is_held_against_a_text_only_after_its_last_day() {
    let rules = Registers::builtin().rules();
    let next = |number: &str, day: (u16, u8, u8)| {
        let rule = rules.get(number).expect("it is known");
        let day = Day::new(day.0, day.1, day.2).expect("a day");
        rules.successor(rule, day).map(|next| next.number.as_str())
    };
    assert_eq!(next("03-CT/TW", (2016, 5, 15)), None);
    assert_eq!(next("03-CT/TW", (2016, 5, 16)), Some("05-CT/TW"));
    assert_eq!(next("124-QĐ/TW", (2025, 8, 29)), None);
    assert_eq!(next("124-QĐ/TW", (2025, 8, 31)), Some("366-QĐ/TW"));
    assert_eq!(next("37-QĐ/TW", (2026, 7, 25)), None);
    assert_eq!(next("37-QĐ/TW", (2027, 1, 1)), Some("207-QĐ/TW"));
    assert!(!rules.get("207-QĐ/TW").expect("it is known").confirmed, "it is reported");
    assert_eq!(rules.get("5 – CT/TƯ").map(|rule| rule.number.as_str()), Some("05-CT/TW"));
}

#[test]
fn bad_tables_are_refused_with_file_line_and_reason() {
    refused(
        "rules.tsv",
        "số\tngày\n",
        "rules.tsv:1: found \"số ngày\", expected the heading number, issuer, date, subject, valid-from, valid-to, \
         replaced-by, also, confirmed, source, reason, parted by tabs",
    );
    refused(
        "rules.tsv",
        &rules(&["01-QĐ/TW|Trung ương|2023-02-29|thử|||||yes|nguồn|lý do"]),
        "rules.tsv:2: found \"2023-02-29\", expected a day of the calendar like 2024-01-18, or a year",
    );
    refused(
        "rules.tsv",
        &rules(&[
            "01-QĐ/TW|Trung ương||thử|||||yes|nguồn|lý do",
            "1 - QĐ/TƯ|Trung ương||thử lại|||||yes|nguồn|lý do",
        ]),
        "rules.tsv:3: found \"1 - QĐ/TƯ\", expected it once only: it stands on line 2",
    );
    refused(
        "rules.tsv",
        &rules(&["01-QĐ/TW|Trung ương||thử||2020|02-QĐ/TW||yes|nguồn|lý do"]),
        "rules.tsv:2: found \"02-QĐ/TW\", expected a number that stands in this table",
    );
    refused(
        "rules.tsv",
        &rules(&["01-QĐ/TW|Trung ương||thử|2020|2019|||yes|nguồn|lý do"]),
        "rules.tsv:2: found \"2019\", expected nothing before 2020",
    );
    refused(
        "rules.tsv",
        &rules(&["01-QĐ/TW|Trung ương||thử|||||có|nguồn|lý do"]),
        "rules.tsv:2: found \"có\", expected one of yes, no",
    );
    refused(
        "rules.tsv",
        &rules(&["01-QĐ/TW|Trung ương||thử|||||yes||lý do"]),
        "rules.tsv:2: found \"01-QĐ/TW\\tTrung ương\\t\\tthử\\t\\t\\t\\t\\tyes\\t\\tlý do\", expected a source and a \
         reason in the last two columns",
    );
    refused(
        "rules.tsv",
        &format!("{RULES}01-QĐ/TW\tTrung ương\n"),
        "rules.tsv:2: found \"01-QĐ/TW\\tTrung ương\", expected 11 columns parted by tabs",
    );
    refused(
        "themes.tsv",
        "province\tfrom\tto\ttheme\tconfirmed\tsource\treason\n*\t2020\t2021\ta\tyes\tn\tl\n*\t2021\t2022\tb\tyes\tn\tl\n",
        "themes.tsv:3: found \"2021\", expected years that no other line of this province has",
    );
    refused(
        "stock.tsv",
        "phrase\tkind\treason\nnói suông\tkhông có\tlý do\n",
        &given("stock.tsv", "phrase\tkind\treason\nnói suông\tkhông có\tlý do\n").expect_err("refused"),
    );
    assert!(given("của-tôi.tsv", "").expect_err("refused").starts_with("của-tôi.tsv:1: found"));
    let duplicate = "number\tgroup\tname\tphrases\tconfirmed\tsource\treason\n7\tg\tn\tp\tno\ts\tr\n7\tg\tn\tq\tno\ts\tr\n";
    refused(
        "manifestations.tsv",
        duplicate,
        "manifestations.tsv:3: found \"7\", expected it once only: it stands on line 2",
    );
}

#[test]
fn a_replaced_register_is_used_and_named_in_the_report() {
    let table = rules(&[
        "07-QĐ/TU|Tỉnh Sơn Hà|2020-01-01|giờ giấc|2020-01-01|2022-01-01|09-QĐ/TU||yes|công báo|thử",
        "09-QĐ/TU|Tỉnh Sơn Hà|2022-01-01|giờ giấc|2022-01-01||||yes|công báo|thử",
    ]);
    let registers = given("rules.tsv", &table).expect("it can be read");
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let mut statement = Statement::new("a", "Tôi làm theo Quy định số 07-QĐ/TU về giờ giấc.");
    statement.date = Some("2023-05-01".into());
    corpus.insert(statement).expect("the id is free");
    let report = Report::of(&corpus, &registers, Language::Vi);
    let stale = report.statements[0].findings.iter().find(|finding| finding.code == "stale-citation");
    assert_eq!(stale.and_then(|stale| stale.evidence[0].expected.as_deref()), Some("09-QĐ/TU"));
    assert_eq!(report.settings.replaced, ["rules.tsv"]);
    let builtin = Report::of(&corpus, Registers::builtin(), Language::Vi);
    assert!(builtin.statements[0].findings.iter().all(|finding| finding.code != "stale-citation"));
    assert!(builtin.settings.replaced.is_empty());
    assert_ne!(builtin.settings.registers["rules.tsv"], report.settings.registers["rules.tsv"]);
    assert_eq!(builtin.settings.registers["stock.tsv"], report.settings.registers["stock.tsv"]);
}

#[test]
fn a_replaced_lexicon_table_takes_the_place_of_its_own_alone() {
    let registers =
        given("stock.tsv", "phrase\tkind\treason\nnói suông\tslogan\tthử\n").expect("it can be read");
    let share = |registers: &Registers, text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        corpus.insert(Statement::new("a", text)).expect("the id is free");
        Report::of(&corpus, registers, Language::Vi).statements[0].provenance.stock
    };
    assert_eq!(share(&registers, "nói suông"), 2);
    assert_eq!(share(&registers, "nêu cao tinh thần trách nhiệm"), 0);
    assert_eq!(share(Registers::builtin(), "nói suông"), 0);
    assert!(registers.lexicon().len() < Registers::builtin().lexicon().len());
    assert!(registers.lexicon().len() > 5000, "the other tables are still there");
}

#[test]
fn set_phrases_and_slogans_are_as_many_as_were_asked_for() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/lexicon/stock.tsv");
    let table = std::fs::read_to_string(root).expect("it can be read");
    let kinds: Vec<&str> = table.lines().skip(1).filter_map(|line| line.split('\t').nth(1)).collect();
    let slogans = kinds.iter().filter(|kind| kind.starts_with("slogan")).count();
    assert!(slogans >= 120 && kinds.len() - slogans >= 400, "{slogans} of {}", kinds.len());
}
