//! Phrases are met where they stand, whatever their letters look like.

use khuonsao::{
    lexicon::{Kind, Lexicon},
    text::tokenize,
};

/// Draws what is met: `kind:words`, left to right.
#[track_caller]
fn check(table: &str, raw: &str, expected: &[&str]) {
    let table =
        format!("phrase\tkind\treason\n{}", table.replace('=', "\t").replace(", ", "\tfor the test\n"));
    let lexicon = Lexicon::from_tsv("test.tsv", &(table + "\tfor the test\n")).unwrap();
    let tokens = tokenize(raw);
    let drawn: Vec<String> = lexicon
        .scan(&tokens)
        .into_iter()
        .map(|found| {
            let first = tokens[found.tokens.start as usize].span;
            let last = tokens[found.tokens.end as usize - 1].span;
            format!("{}:{}", found.kind.name(), first.to(last).of(raw))
        })
        .collect();
    assert_eq!(drawn, expected);
}

#[test]
fn the_longest_phrase_wins() {
    check(
        "trước=deadline-opener, trước ngày=deadline-opener",
        "xong trước ngày 5",
        &["deadline-opener:trước ngày"],
    );
    check("làm=observable, làm việc=compound", "làm việc, làm cỏ", &["compound:làm việc", "observable:làm"]);
}

#[test]
fn a_phrase_has_as_many_kinds_as_tables_give_it() {
    check("tuần=period, tuần=classifier", "2 tuần", &["classifier:tuần", "period:tuần"]);
}

#[test]
fn set_phrases_hide_nothing() {
    check(
        "hoàn thành trước ngày giao=empty, trước ngày=deadline-opener",
        "hoàn thành trước ngày giao",
        &["empty:hoàn thành trước ngày giao", "deadline-opener:trước ngày"],
    );
}

#[test]
fn case_form_and_tone_style_make_no_difference() {
    for raw in ["hòa giải", "HÒA GIẢI", "hoà giải", "hòa giải", "Hòa-giải"] {
        check("hòa giải=observable", raw, &[&format!("observable:{raw}")]);
    }
    check("hòa giải=observable", "hoa giải", &[]);
}

#[test]
fn an_error_names_file_line_and_what_was_expected() {
    let error = |table: &str| Lexicon::from_tsv("mine.tsv", table).unwrap_err().to_string();
    assert!(error("").starts_with("mine.tsv:1: found \"\", expected the heading"));
    let head = "phrase\tkind\treason\n";
    assert!(
        error(&format!("{head}trước\tdedline\tx\n"))
            .starts_with("mine.tsv:2: found \"dedline\", expected one of creed")
    );
    assert!(error(&format!("{head}trước\tdeadline\n")).contains("a reason in the last column"));
    assert!(error(&format!("{head}…\tdeadline\tx\n")).contains("a phrase with a letter"));
}

#[test]
fn a_table_of_related_phrases_tells_of_duties() {
    let related = |table: &str| Lexicon::from_tsv("related.tsv", table);
    let head = "phrase\trelated\treason\n";
    let lexicon = related(&format!("{head}phòng cháy\tbình bột | họng nước\ttools\n")).unwrap();
    let told = |duty: &str| lexicon.related(&tokenize(duty)).map(<[_]>::len).collect::<Vec<_>>();
    assert_eq!(told("công tác phòng cháy, chữa cháy"), [2, 2]);
    assert!(told("tiếp công dân").is_empty());
    let error = |table: &str| related(table).unwrap_err().to_string();
    assert!(error("phrase\tkind\treason\n").contains("related"));
    assert!(error(&format!("{head}phòng cháy\tbình bột |\ttools\n")).contains("a phrase with a letter"));
    assert!(Lexicon::from_tsv("stock.tsv", head).is_err());
}

#[test]
fn every_kind_has_a_name_and_is_found_by_it() {
    for &(kind, name) in Kind::ALL {
        assert_eq!(Kind::named(name), Some(kind));
        assert_eq!(kind.name(), name);
    }
}
