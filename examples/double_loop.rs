//! Whether the exact join gives what a double loop over all statements gives, pair by pair and count by count.
//!
//! `cargo run --release --example double_loop -- 5784 [seed]`: the number of statements. Exits with 1 when a
//! pair is missing, invented or counted otherwise.

use std::{collections::HashMap, process::ExitCode};

use khuonsao::{
    Bound, Config, Corpus, Overlap, Pair, Statement, StatementId,
    text::{TokenKind, tokenize},
};
use khuonsao_corpora::{Corpus as Grown, Recipe};

fn main() -> ExitCode {
    let numbers: Vec<u64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let statements = numbers.first().copied().unwrap_or(5_784);
    let seed = numbers.get(1).copied().unwrap_or(1);
    let grown = Grown::new(Recipe { statements, seed, ..Recipe::default() }).expect("the recipe is in range");
    let texts: Vec<Statement> =
        grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text)).collect();
    let mut all_equal = true;
    println!("shingle\tbound\tdouble loop\tjoin\tequal");
    for size in [3, 5] {
        let sets = sets(&texts, size);
        let bounds = [
            Bound::jaccard(size, 0.2),
            Bound::jaccard(size, 0.5),
            Bound::jaccard(size, 0.8),
            Bound::containment(size, 0.4),
            Bound::containment(size, 0.8),
        ];
        let expected = double_loop(&sets, &bounds);
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are in range");
        corpus.extend(texts.clone());
        for (bound, mut expected) in bounds.into_iter().zip(expected) {
            let mut found = corpus.pairs(bound);
            for pairs in [&mut expected, &mut found] {
                pairs.sort_by_key(|pair| (pair.left, pair.right));
            }
            let equal = expected == found;
            all_equal &= equal;
            println!(
                "{size}\t{:?} {}\t{}\t{}\t{equal}",
                bound.measure,
                bound.at_least,
                expected.len(),
                found.len()
            );
        }
    }
    if all_equal { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The distinct shingles of each text, as numbers that are the same for the same words, ascending.
fn sets(texts: &[Statement], size: usize) -> Vec<Vec<u32>> {
    let mut numbers: HashMap<Vec<u64>, u32> = HashMap::new();
    texts
        .iter()
        .map(|statement| {
            let tokens = tokenize(&statement.text);
            let windows = tokens
                .windows(size)
                .filter(|window| window.iter().all(|token| token.kind != TokenKind::Leader));
            let mut set: Vec<u32> = windows
                .map(|window| {
                    let new = numbers.len() as u32;
                    let words = window.iter().map(|token| token.strict.to_bits()).collect();
                    *numbers.entry(words).or_insert(new)
                })
                .collect();
            set.sort_unstable();
            set.dedup();
            set
        })
        .collect()
}

/// For each bound the pairs that reach it.
fn double_loop(sets: &[Vec<u32>], bounds: &[Bound]) -> Vec<Vec<Pair>> {
    let mut pairs = vec![Vec::new(); bounds.len()];
    for (right, theirs) in sets.iter().enumerate() {
        for (left, mine) in sets[..right].iter().enumerate() {
            let overlap =
                Overlap { shared: common(mine, theirs), left: mine.len() as u32, right: theirs.len() as u32 };
            for (bound, pairs) in bounds.iter().zip(&mut pairs) {
                if bound.admits(overlap) {
                    pairs.push(Pair {
                        left: StatementId(left as u32),
                        right: StatementId(right as u32),
                        overlap,
                    });
                }
            }
        }
    }
    pairs
}

fn common(left: &[u32], right: &[u32]) -> u32 {
    let (mut at, mut to, mut shared) = (0, 0, 0);
    while at < left.len() && to < right.len() {
        shared += u32::from(left[at] == right[to]);
        let (one, two) = (left[at], right[to]);
        at += usize::from(one <= two);
        to += usize::from(two <= one);
    }
    shared
}
