//! What one more statement costs against a corpus that is built: milliseconds from the text to its pairs.
//!
//! `cargo bench --bench one_more -- 300000 0.8`: the number of statements, and the bound. Asked are 2,000 more
//! statements of the same recipe, a quarter of them copies of those in the corpus, one after the other on one
//! thread.

mod process;

use std::time::Instant;

use khuonsao::{Bound, Config, Corpus, Statement};
use khuonsao_corpora::{Corpus as Grown, Recipe};

const ASKED: u64 = 2_000;

fn main() {
    let numbers: Vec<f64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let statements = numbers.first().map_or(20_000, |&number| number as u64);
    let at_least = numbers.get(1).copied().unwrap_or(0.8);
    let recipe = Recipe { statements: statements + ASKED, ..Recipe::default() };
    let grown = Grown::new(recipe).expect("the recipe is in range");
    let mut all =
        grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text)).peekable();
    let mut corpus = Corpus::new(Config::default().keep_texts(false)).expect("the defaults are in range");
    let mut left = statements as usize;
    while left > 0 {
        let block: Vec<Statement> = all.by_ref().take(left.min(4096)).collect();
        left -= block.len();
        corpus.extend(block);
    }
    let start = process::cpu();
    let finder = corpus.finder(Bound::jaccard(5, at_least));
    println!("statements\tbound\tbuilt in CPU s\tpeak MB\tp50 ms\tp90 ms\tp99 ms\tworst ms\tpairs");
    print!("{statements}\t{at_least}\t{:.1}\t{}", process::cpu() - start, process::peak());
    let mut pairs = 0;
    let mut took: Vec<f64> = all
        .map(|statement| {
            let start = Instant::now();
            pairs += finder.find(&statement).len();
            1e3 * start.elapsed().as_secs_f64()
        })
        .collect();
    took.sort_by(f64::total_cmp);
    for share in [0.5, 0.9, 0.99, 1.0] {
        print!("\t{:.3}", took[(share * (took.len() - 1) as f64) as usize]);
    }
    println!("\t{pairs}");
}
