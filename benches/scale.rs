//! How the cost of comparing grows with the number of statements: CPU seconds and peak memory of the process.
//!
//! `cargo bench --bench scale -- 5784 20000 [threads] [join|copies]`: numbers of statements, the last one below 100
//! is threads; with `join` texts are not kept and the default judgement is left out, with `copies` the joins are.

mod process;

use khuonsao::{Bound, Config, Corpus, Statement};
use khuonsao_corpora::{Corpus as Grown, Recipe};

fn main() {
    let mut sizes: Vec<u64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let threads = sizes.pop_if(|number| *number < 100);
    if sizes.is_empty() {
        sizes.push(5_784);
    }
    let [join, copies] = ["join", "copies"].map(|only| std::env::args().any(|argument| argument == only));
    println!("statements\tstep\tCPU s\tpeak MB\tfound");
    for statements in sizes {
        let config = Config::default().keep_texts(!join);
        let config = threads.map_or(config.clone(), |threads| config.threads(threads as usize));
        let mut corpus = Corpus::new(config).expect("the defaults are in range");
        let grown = Grown::new(Recipe { statements, ..Recipe::default() }).expect("the recipe is in range");
        let mut rest =
            grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text)).peekable();
        let mut read = 0.0;
        while rest.peek().is_some() {
            let block: Vec<Statement> = rest.by_ref().take(4096).collect();
            let start = process::cpu();
            corpus.extend(block);
            read += process::cpu() - start;
        }
        drop(rest);
        println!("{statements}\tread\t{read:.2}\t{}\t{}", process::peak(), corpus.len());
        let bounds: &[f64] = if copies { &[] } else { &[0.8, 0.5] };
        for &at_least in bounds {
            step(statements, &format!("pairs {at_least}"), || {
                let mut pairs = 0;
                corpus.for_each_pair(Bound::jaccard(5, at_least), |_| pairs += 1);
                pairs
            });
        }
        if !join {
            step(statements, "copies", || corpus.copies().pairs.len());
        }
    }
}

fn step(statements: u64, name: &str, work: impl FnOnce() -> usize) {
    let start = process::cpu();
    let found = work();
    println!("{statements}\t{name}\t{:.2}\t{}\t{found}", process::cpu() - start, process::peak());
}
