//! How long does each stage take? Medians over several rounds on one generated corpus, one thread.
//!
//! `cargo bench --bench stages [STATEMENTS] [STAGE]`: one stage alone is run once, for callgrind. What is inside each
//! timer stands in `benches/README.md`.

mod grown;

use std::{hint::black_box, time::Instant};

use khuonsao::{
    Bound, Language, Lexicon, Registers, Report,
    finding::{examine, specificities},
    specificity::{Context, score},
    text::{Text, tokenize},
};
use khuonsao_corpora::Recipe;

const ROUNDS: usize = 5;

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let statements =
        arguments.first().map_or(1_000, |number| number.parse().expect("a number of statements"));
    let only = arguments.get(1);
    let recipe = Recipe { statements, ..Recipe::default() };
    let corpora = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let texts = grown::statements(&corpora);
    let bytes: usize = texts.iter().map(|statement| statement.text.len()).sum();
    println!("{statements} statements, {:.1} MB\n", bytes as f64 / 1e6);
    println!("| stage | ms | µs a statement | MB/s |\n|---|---|---|---|");
    let stage = |name: &str, work: &mut dyn FnMut()| {
        if only.is_some_and(|only| !name.starts_with(only.as_str())) {
            return;
        }
        // Tables that are built at the first call are not what is counted.
        work();
        let rounds = if only.is_some() { 1 } else { ROUNDS };
        let mut times: Vec<f64> = (0..rounds)
            .map(|_| {
                let start = Instant::now();
                counted(work);
                start.elapsed().as_secs_f64()
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let time = times[rounds / 2];
        println!(
            "| {name} | {:.0} | {:.1} | {:.0} |",
            time * 1e3,
            time * 1e6 / statements as f64,
            bytes as f64 / 1e6 / time
        );
    };

    stage("generator", &mut || drop(black_box(grown::statements(&corpora))));
    stage("tokens", &mut || {
        texts.iter().for_each(|statement| drop(black_box(tokenize(&statement.text))));
    });
    stage("text (tokens, items, sections, soundness)", &mut || {
        texts.iter().for_each(|statement| drop(black_box(Text::read(&statement.text))));
    });
    let read: Vec<Text> = texts.iter().map(|statement| Text::read(&statement.text)).collect();
    stage("lexicon", &mut || {
        read.iter().for_each(|text| drop(black_box(Lexicon::builtin().scan(&text.tokens))));
    });
    stage("specificity", &mut || {
        for (statement, text) in texts.iter().zip(&read) {
            let context = Context { duties: &statement.duties, year: statement.year, ..Context::default() };
            black_box(score(&statement.text, text, &context, Lexicon::builtin()));
        }
    });
    stage("corpus (reading, forms, codes)", &mut || drop(black_box(grown::corpus(&corpora, &texts))));
    let built = grown::corpus(&corpora, &texts);
    stage("pairs, J >= 0.5 over 5 syllables", &mut || drop(black_box(built.pairs(Bound::jaccard(5, 0.5)))));
    stage("copies, the default judgement", &mut || drop(black_box(built.copies())));
    let pairs: Vec<_> = built.copies().pairs.iter().map(|likeness| likeness.pair).collect();
    stage("passages of these pairs", &mut || {
        pairs.iter().for_each(|pair| drop(black_box(built.passages(pair.left, pair.right))));
    });
    stage("scores (and reading again)", &mut || {
        drop(black_box(specificities(&built, Lexicon::builtin())));
    });
    stage("examination (copies, scores, findings)", &mut || {
        drop(black_box(examine(&built, Registers::builtin())));
    });
    stage("report (all of it)", &mut || {
        drop(black_box(Report::of(&built, Registers::builtin(), Language::Vi)));
    });
}

/// What callgrind counts, `--toggle-collect='*counted*'`, of the stages that run on the thread that calls them.
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}
