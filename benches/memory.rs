//! How many bytes does a statement take beyond its text? Counted at the allocator, so it repeats.
//!
//! `cargo bench --bench memory [STATEMENTS]`. What a row holds stands in `benches/README.md`.

mod grown;

use std::alloc::System;

use cap::Cap;
use khuonsao::{Bound, Language, Registers, Report};
use khuonsao_corpora::Recipe;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

fn main() {
    let statements = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(5_784);
    let recipe = Recipe { statements, ..Recipe::default() };
    let corpora = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let texts = grown::statements(&corpora);
    let bytes: usize = texts.iter().map(|statement| statement.text.len()).sum();
    // What is kept once for all: tables and lexicons.
    drop(Report::of(&grown::corpus(&corpora, &texts[..1]), Registers::builtin(), Language::Vi));
    println!("{statements} statements, {:.1} MB of text\n", bytes as f64 / 1e6);
    println!("| what is held | bytes a statement |\n|---|---|");
    let row = |what: &str, held: usize| println!("| {what} | {} |", held as u64 / statements);
    row("the text itself", bytes);
    let before = ALLOCATOR.allocated();
    let built = grown::corpus(&corpora, &texts);
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
