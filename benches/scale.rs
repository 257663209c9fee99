//! How the cost of comparing grows with the number of statements: CPU seconds and peak memory of the process.
//!
//! `cargo bench --bench scale -- 5784 20000 [threads] [0.8] [join|copies]`: numbers of statements, the last one below
//! 100 is threads; Jaccard bounds, 0.8 and 0.5 unless told; with `join` texts are not kept and the default judgement
//! is left out, with `copies` the joins are.
//! The last column is the power by which reading and the step together grow from the number before.

mod process;

use std::collections::HashMap;

use khuonsao::{Bound, Config, Corpus, Statement};
use khuonsao_corpora::{Corpus as Grown, Recipe};

fn main() {
    let mut sizes: Vec<u64> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let threads = sizes.last().copied().filter(|&number| number < 100);
    sizes.truncate(sizes.len() - usize::from(threads.is_some()));
    if sizes.is_empty() {
        sizes.push(5_784);
    }
    let [join, copies] = ["join", "copies"].map(|only| std::env::args().any(|argument| argument == only));
    let given = std::env::args().filter_map(|argument| argument.parse().ok()).filter(|bound| *bound < 1.0);
    let bounds: Vec<f64> = match given.collect::<Vec<f64>>() {
        _ if copies => Vec::new(),
        given if given.is_empty() => vec![0.8, 0.5],
        given => given,
    };
    println!("statements\tstep\tCPU s\tpeak MB\tfound\tgrowth");
    let mut costs = Costs::default();
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
        costs.read = read;
        for &at_least in &bounds {
            costs.step(statements, &format!("pairs {at_least}"), || {
                let mut pairs = 0;
                corpus.for_each_pair(Bound::jaccard(5, at_least), |_| pairs += 1);
                pairs
            });
        }
        if !join {
            costs.step(statements, "copies", || corpus.copies().pairs.len());
        }
    }
}

/// What was spent so far.
#[derive(Default)]
struct Costs {
    read: f64,
    /// By step the number of statements it was last taken with, and what it cost with reading them.
    before: HashMap<String, (u64, f64)>,
}

impl Costs {
    fn step(&mut self, statements: u64, name: &str, work: impl FnOnce() -> usize) {
        let start = process::cpu();
        let found = work();
        let spent = process::cpu() - start;
        let all = self.read + spent;
        let before = self.before.insert(name.to_owned(), (statements, all));
        let growth = before.map_or(String::new(), |(fewer, less)| {
            format!("{:.2}", (all / less).ln() / (statements as f64 / fewer as f64).ln())
        });
        println!("{statements}\t{name}\t{spent:.2}\t{}\t{found}\t{growth}", process::peak());
    }
}
