//! The report: shares, units, and the same bytes whatever the threads.

use khuonsao::{Config, Corpus, Form, Language, Lexicon, Report, Statement};
use khuonsao_corpora::Recipe;
use proptest::prelude::*;

fn grown() -> (Vec<Form>, Vec<Statement>) {
    let recipe = Recipe { statements: 120, seed: 5, syllables: 300, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let forms = grown.forms().iter().enumerate().map(|(at, form)| Form::new(format!("{at}"), form)).collect();
    let statement = |one: khuonsao_corpora::Generated| {
        let statement = Statement::new(one.statement.id, one.statement.text);
        one.statement.duties.into_iter().fold(statement, Statement::duty)
    };
    (forms, grown.iter().map(statement).collect())
}

fn corpus(config: Config) -> Corpus {
    let (forms, _) = grown();
    let mut corpus = Corpus::new(config).expect("the settings are sound");
    forms.into_iter().for_each(|form| corpus.add_form(form).expect("no statement yet"));
    corpus
}

fn bytes(corpus: &Corpus) -> String {
    serde_json::to_string(&Report::of(corpus, Lexicon::builtin(), Language::Vi)).expect("reports serialize")
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let report = |threads| {
        let mut corpus = corpus(Config::default().threads(threads));
        corpus.extend(grown().1);
        bytes(&corpus)
    };
    let one = report(1);
    assert_eq!(one, report(2));
    assert_eq!(one, report(7));
}

#[test]
fn one_by_one_equals_all_at_once() {
    let (mut slowly, mut at_once) = (corpus(Config::default()), corpus(Config::default()));
    for statement in grown().1 {
        slowly.insert(statement).expect("ids are unique");
    }
    at_once.extend(grown().1);
    assert_eq!(bytes(&slowly), bytes(&at_once));
}

#[test]
fn a_saved_corpus_reports_as_before() {
    let mut corpus = corpus(Config::default().min_own_words(60).formulaic_from(0.4));
    corpus.extend(grown().1);
    let opened = Corpus::open(&corpus.save()).expect("what was saved opens");
    assert_eq!(bytes(&opened), bytes(&corpus));
}

#[test]
fn units_of_every_depth_have_a_row() {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    for (id, unit) in [("a", "Xã A/Chi bộ 1"), ("b", "Xã A/Chi bộ 2"), ("c", "Xã B")] {
        corpus
            .insert(Statement::new(id, "Trồng 20 cây xoan trước 30/4.").unit(unit))
            .expect("ids are unique");
    }
    let report = Report::of(&corpus, Lexicon::builtin(), Language::Vi);
    let units: Vec<(&str, u32)> =
        report.units.iter().map(|row| (row.unit.as_str(), row.statements)).collect();
    assert_eq!(units, [("Xã A", 2), ("Xã A/Chi bộ 1", 1), ("Xã A/Chi bộ 2", 1), ("Xã B", 1)]);
}

#[test]
fn taking_the_form_away_only_moves_words_out_of_given() {
    let (_, statements) = grown();
    let mut with = corpus(Config::default());
    let mut without = Corpus::new(Config::default()).expect("the defaults are sound");
    with.extend(statements.clone());
    without.extend(statements);
    let rows = |corpus: &Corpus| Report::of(corpus, Lexicon::builtin(), Language::Vi).statements;
    for (with, without) in rows(&with).iter().zip(rows(&without)) {
        assert_eq!(with.words, without.words);
        assert_eq!(without.provenance.given, 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_add_up_and_spans_can_be_quoted(texts in prop::collection::vec("(\\PC{0,40}|[ a-zA-Zăâđêôơưàáảãạ.,;:…0-9/%\n-]{0,80}){0,4}", 1..5)) {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        corpus.add_form(Form::new("mau", "Họ và tên: …… Tôi cam kết thực hiện tốt các nội dung sau")).expect("no statement yet");
        for (id, text) in texts.iter().enumerate() {
            corpus.insert(Statement::new(id.to_string(), text.as_str()).duty("Dạy toán lớp 4")).expect("ids are unique");
        }
        let report = Report::of(&corpus, Lexicon::builtin(), Language::Vi);
        for (row, text) in report.statements.iter().zip(&texts) {
            let shares = row.provenance;
            let sum: f64 = [shares.given, shares.regulation, shares.copied, shares.stock, shares.own]
                .into_iter()
                .map(|words| shares.share(words))
                .sum();
            prop_assert!(shares.words() == 0 || (sum - 1.0).abs() < 1e-9);
            for evidence in row.findings.iter().flat_map(|finding| &finding.evidence) {
                prop_assert!(text.get(evidence.span.start as usize..evidence.span.end as usize).is_some());
            }
        }
    }
}
