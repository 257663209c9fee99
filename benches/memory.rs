//! How many bytes does a statement take beyond its text? Counted at the allocator, so it repeats.
//!
//! `cargo bench --bench memory [STATEMENTS]`. What a row holds stands in `benches/README.md`.

use std::alloc::System;

use cap::Cap;
use khuonsao::{Bound, Config, Corpus, Form, Language, Registers, Report, Statement, statement::Duty};
use khuonsao_corpora::Recipe;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

fn main() {
    let statements = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(5_784);
    let recipe = Recipe { statements, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let texts: Vec<Statement> = grown
        .iter()
        .map(|grown| {
            let mut statement = Statement::new(grown.statement.id, grown.statement.text);
            statement.duties = grown.statement.duties.into_iter().map(Duty).collect();
            statement
        })
        .collect();
    let bytes: usize = texts.iter().map(|statement| statement.text.len()).sum();
    // What is kept once for all: tables and lexicons.
    drop(Report::of(&corpus(&grown, &texts[..1]), Registers::builtin(), Language::Vi));
    println!("{statements} statements, {:.1} MB of text\n", bytes as f64 / 1e6);
    println!("| what is held | bytes a statement |\n|---|---|");
    let row = |what: &str, held: usize| println!("| {what} | {} |", held as u64 / statements);
    row("the text itself", bytes);
    let before = ALLOCATOR.allocated();
    let built = corpus(&grown, &texts);
    let held = ALLOCATOR.allocated() - before;
    row("a corpus, with the text", held);
    row("a corpus, beyond the text", held.saturating_sub(bytes));
    let before = ALLOCATOR.allocated();
    let pairs = built.pairs(Bound::jaccard(5, 0.8));
    row(&format!("the list of {} pairs, J >= 0.8", pairs.len()), ALLOCATOR.allocated() - before);
    drop(pairs);
    let before = ALLOCATOR.allocated();
    let report = Report::of(&built, Registers::builtin(), Language::Vi);
    row("the report, and what is kept for the next question", ALLOCATOR.allocated() - before);
    let before = ALLOCATOR.allocated();
    drop(report);
    row("of that the report alone", before - ALLOCATOR.allocated());
}

fn corpus(grown: &khuonsao_corpora::Corpus, texts: &[Statement]) -> Corpus {
    let mut corpus = Corpus::new(Config::default().threads(1)).expect("the settings are sound");
    for (number, form) in grown.forms().iter().enumerate() {
        corpus.add_form(Form::new(format!("mau-{number}"), form)).expect("no statement yet");
    }
    for taken in corpus.extend(texts.to_vec()) {
        taken.expect("ids are unique");
    }
    corpus
}
