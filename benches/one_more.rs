//! What one more statement costs against a corpus that is built, beside building it: by a bound and by the
//! default judgement.
//!
//! `cargo bench --bench one_more -- 20000 [questions] [join]`: the number of statements, and how many are asked
//! about, a quarter of them copies; with `join` the default judgement is left out and texts are not kept.

mod process;

use khuonsao::{Bound, Config, Corpus, Statement};
use khuonsao_corpora::{Corpus as Grown, Recipe};

fn main() {
    let mut numbers = std::env::args().filter_map(|argument| argument.parse().ok());
    let statements: u64 = numbers.next().unwrap_or(5_784);
    let questions: u64 = numbers.next().unwrap_or(200);
    let join = std::env::args().any(|argument| argument == "join");
    let recipe = Recipe { statements: statements + questions, ..Recipe::default() };
    let grown = Grown::new(recipe).expect("the recipe is in range");
    let statement = |index| {
        let grown = grown.statement(index).statement;
        Statement::new(grown.id, grown.text)
    };
    let mut corpus = Corpus::new(Config::default().keep_texts(!join)).expect("the defaults are in range");
    for start in (0..statements).step_by(4096) {
        corpus.extend((start..statements.min(start + 4096)).map(statement).collect());
    }
    let more: Vec<Statement> = (statements..statements + questions).map(statement).collect();
    println!("{statements} statements, {questions} questions");
    println!("by\tbuilt in CPU s\tpeak MB\tfirst ms\tp50 ms\tp90 ms\tp99 ms\tworst ms\tpairs");
    for at_least in [0.8, 0.5] {
        let start = process::cpu();
        let finder = corpus.finder(Bound::jaccard(5, at_least));
        let built = process::cpu() - start;
        ask(&format!("bound {at_least}"), built, &more, |more| finder.find(more).len());
    }
    if !join {
        let start = process::cpu();
        corpus.copies();
        let built = process::cpu() - start;
        ask("copies", built, &more, |more| corpus.compare_one(more).pairs.len());
    }
}

/// Asks about one after the other: milliseconds of the thread that asks.
fn ask(by: &str, built: f64, more: &[Statement], mut find: impl FnMut(&Statement) -> usize) {
    let mut pairs = 0;
    let mut costs: Vec<f64> = more
        .iter()
        .map(|more| {
            let start = process::thread_cpu();
            pairs += find(more);
            1e3 * (process::thread_cpu() - start)
        })
        .collect();
    let first = costs.remove(0);
    costs.sort_by(f64::total_cmp);
    let at = |share: f64| costs.get((share * (costs.len() - 1) as f64) as usize).copied().unwrap_or(0.0);
    println!(
        "{by}\t{built:.2}\t{}\t{first:.2}\t{:.3}\t{:.3}\t{:.3}\t{:.3}\t{pairs}",
        process::peak(),
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0)
    );
}
