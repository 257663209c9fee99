//! The detail of a report: runs, pairs side by side, and the links that hold clusters together at any bound.

use std::collections::BTreeSet;

use khuonsao::{
    Config, Corpus, Form, Language, Registers, Report, Statement, StatementId,
    corpus::Likeness,
    provenance::{CopiedFrom, Provenance, Shares},
    report::Detail,
};
use khuonsao_corpora::Recipe;

fn corpus() -> Corpus {
    let recipe = Recipe { statements: 150, seed: 11, syllables: 250, copy_rate: 0.6, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let mut corpus = Corpus::new(Config::default()).expect("the settings are sound");
    for (at, form) in grown.forms().iter().enumerate() {
        corpus.add_form(Form::new(format!("{at}"), form)).expect("no statement yet");
    }
    for one in grown.iter() {
        corpus.insert(Statement::new(one.statement.id, one.statement.text)).expect("ids differ");
    }
    corpus
}

fn detailed(corpus: &Corpus) -> (Report, Detail) {
    Report::detailed(corpus, Registers::builtin(), Language::Vi, &[], &|_| ())
}

#[test]
fn the_report_is_the_same_with_its_detail_and_without() {
    let corpus = corpus();
    let (report, detail) = detailed(&corpus);
    let alone = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let bytes = |report: &Report| serde_json::to_string(report).expect("reports serialize");
    assert_eq!(bytes(&report), bytes(&alone));
    assert_eq!(detail.texts.len(), report.statements.len());
}

#[test]
fn runs_hold_every_word_once_in_order() {
    let corpus = corpus();
    let (report, detail) = detailed(&corpus);
    for (row, text) in report.statements.iter().zip(&detail.texts) {
        let mut counted = Shares::default();
        for run in &text.runs {
            *match run.provenance {
                Provenance::Given => &mut counted.given,
                Provenance::Regulation => &mut counted.regulation,
                Provenance::Copied(CopiedFrom::Peer | CopiedFrom::Model | CopiedFrom::OwnPast) => {
                    &mut counted.copied
                }
                Provenance::Stock => &mut counted.stock,
                Provenance::Own => &mut counted.own,
            } += run.words;
        }
        assert_eq!(counted, row.provenance, "{}", row.id);
        assert!(text.runs.windows(2).all(|two| two[0].span.end <= two[1].span.start));
        assert!(text.runs.windows(2).all(|two| two[0].provenance != two[1].provenance));
    }
}

#[test]
fn a_pair_shares_no_more_than_either_has() {
    let corpus = corpus();
    let (_, detail) = detailed(&corpus);
    assert!(detail.pairs.len() > 20);
    for pair in &detail.pairs {
        let shared = &pair.shared;
        assert!(shared.words <= shared.left && shared.words <= shared.right);
        assert_eq!(shared.passages, corpus.passages(pair.left, pair.right));
        assert!((0.0..=1.0).contains(&shared.of_left()) && (0.0..=1.0).contains(&shared.of_right()));
    }
    let listed: BTreeSet<_> = detail.pairs.iter().map(|pair| (pair.left, pair.right)).collect();
    assert_eq!(listed.len(), detail.pairs.len(), "a pair is listed twice");
}

/// The first statement each hangs together with by pairs at or above a bound.
fn firsts(statements: usize, pairs: &[Likeness], bound: f64) -> Vec<u32> {
    let mut firsts: Vec<u32> = (0..statements as u32).collect();
    let strong = pairs.iter().filter(|likeness| likeness.pair.overlap.containment() >= bound);
    for Likeness { pair, .. } in strong {
        let (one, other) = (firsts[pair.left.index()], firsts[pair.right.index()]);
        firsts.iter_mut().filter(|first| **first == one.max(other)).for_each(|first| *first = one.min(other));
    }
    firsts
}

#[test]
fn links_tell_what_hangs_together_at_any_bound() {
    let corpus = corpus();
    let links = corpus.copies().links;
    let every: Vec<Likeness> =
        (0..corpus.len() as u32).flat_map(|id| corpus.similar_to(StatementId(id))).collect();
    assert!(links.len() < corpus.len() && every.len() > links.len());
    for percent in 0..=100 {
        let bound = f64::from(percent) / 100.0;
        assert_eq!(
            firsts(corpus.len(), &links, bound),
            firsts(corpus.len(), &every, bound),
            "at {percent} %"
        );
    }
}
