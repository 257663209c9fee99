//! How well passages cover what was copied: plagdet over the generator's copies and their sources, forms given.
//!
//! `cargo bench --bench passages -- 5784`: the number of statements.

mod plagdet;

use std::{collections::BTreeMap, ops::Range};

use khuonsao::{Config, Corpus, Span, Statement, StatementId, statement::Form};
use khuonsao_corpora::{Corpus as Grown, Recipe};

use self::plagdet::{Match, Plagdet};

fn main() {
    let statements = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(5_784);
    let grown = Grown::new(Recipe { statements, ..Recipe::default() }).expect("the recipe is in range");
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are in range");
    for (at, form) in grown.forms().iter().enumerate() {
        corpus.add_form(Form::new(at.to_string(), form)).expect("there are no statements yet");
    }
    let texts = grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text));
    corpus.extend(texts.collect());
    let mut sums: BTreeMap<String, [Plagdet; 2]> = BTreeMap::new();
    for index in 0..statements {
        let Some(copy) = grown.statement(index).copy else { continue };
        let ids = [StatementId(index as u32), StatementId(copy.source as u32)];
        let letters = ids.map(|id| letters(&corpus.statement(id).text));
        let at = |side: usize, (start, end): (usize, usize)| letters[side][start]..letters[side][end];
        let bytes = |span: Span| (span.start as usize, span.end as usize);
        let stretches: Vec<Match> =
            copy.spans.iter().map(|span| (at(0, span.copy), at(1, span.source))).collect();
        let found: Vec<Match> = corpus
            .passages(ids[0], ids[1])
            .iter()
            .map(|passage| (at(0, bytes(passage.left)), at(1, bytes(passage.right))))
            .collect();
        let sums = sums.entry(copy.kind.to_string()).or_default();
        sums[0].add(&stretches, &found);
        sums[1].add(&cases(&stretches), &found);
    }
    println!("kind\tcases\tplagdet\tprecision\trecall\tgranularity");
    for (kind, sums) in &sums {
        for (sum, cases) in sums.iter().zip(["unbroken words", "edits of a phrase inside"]) {
            println!(
                "{kind}\t{cases}\t{:.4}\t{:.4}\t{:.4}\t{:.3}",
                sum.score(),
                sum.precision(),
                sum.recall(),
                sum.granularity()
            );
        }
    }
}

/// Letters before each byte of a text.
fn letters(text: &str) -> Vec<usize> {
    let mut letters = vec![0; text.len() + 1];
    let mut count = 0;
    for (at, letter) in text.char_indices() {
        letters[at..at + letter.len_utf8()].fill(count);
        count += 1;
    }
    letters[text.len()] = count;
    letters
}

/// Stretches that follow one another in both texts with at most so many letters between, joined: what was
/// copied in one go and then edited, which is what the workshops call a case.
fn cases(stretches: &[Match]) -> Vec<Match> {
    const BETWEEN: usize = 40;
    let near =
        |one: &Range<usize>, next: &Range<usize>| next.start >= one.end && next.start - one.end <= BETWEEN;
    let mut cases: Vec<Match> = Vec::new();
    for (copy, source) in stretches {
        match cases.last_mut() {
            Some(last) if near(&last.0, copy) && near(&last.1, source) => {
                (last.0.end, last.1.end) = (copy.end, source.end);
            }
            _ => cases.push((copy.clone(), source.clone())),
        }
    }
    cases
}
