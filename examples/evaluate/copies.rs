//! Prints how many copies the default judgement finds, by kind, and how many strangers it leaves in peace.
//!
//! `cargo run --release --example evaluate -- copies [--statements 5784] [--seeds 1,2,3] [--syllables 650]
//! [--form-share 0.33] [--stock-share 0.35] [--copy-rate 0.25] [--medley] [--given | --not-given] [--each 5]`
//!
//! A pair is right when both belong to one family; a copy is found when the pair of it and its source is in the
//! list. Every row is one seed; the last is the worst of each column. `--medley` asks the second generator;
//! its forms are as long as they are. `--each 5` draws five wrong pairs and five missed ones.

mod judged;
mod medley;

use std::{collections::BTreeMap, time::Instant};

use khuonsao::StatementId;

use self::judged::{Figures, Settings, corpus, figures};
use crate::figure::Figure;

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let given = |name: &str| arguments.iter().any(|argument| argument == name);
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        Some(arguments.get(at + 1).unwrap_or_else(|| panic!("{name} takes a value")).as_str())
    };
    let number = |name: &str, default: f64| {
        value(name).map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name}: {value}")))
    };
    let usual = Settings::default();
    let settings = Settings {
        statements: number("--statements", usual.statements as f64) as usize,
        syllables: number("--syllables", usual.syllables as f64) as usize,
        form_share: number("--form-share", usual.form_share),
        stock_share: number("--stock-share", usual.stock_share),
        copy_rate: number("--copy-rate", usual.copy_rate),
        ..usual
    };
    let seeds: Vec<u64> = value("--seeds")
        .unwrap_or("1,2,3")
        .split(',')
        .map(|seed| seed.parse().expect("--seeds takes numbers with commas between"))
        .collect();
    let each = number("--each", 0.0) as usize;
    let mut worst: BTreeMap<String, f64> = BTreeMap::new();
    let mut precision = 1f64;
    for seed in seeds {
        let settings = Settings { seed, ..settings };
        let sample = match given("--medley") {
            true => medley::grow(concat!(env!("CARGO_MANIFEST_DIR"), "/corpora"), &settings),
            false => judged::grow(&settings),
        };
        for with_form in [false, true] {
            if given(if with_form { "--not-given" } else { "--given" }) {
                continue;
            }
            let start = Instant::now();
            let corpus = corpus(&sample, with_form);
            let copies = corpus.copies();
            let seconds = start.elapsed().as_secs_f64();
            let figures = figures(&sample, &copies);
            let form = if with_form { "given" } else { "not given" };
            print!("seed {seed}, form {form}: ");
            print_row(figures.precision(), recalls(&figures));
            let separated = copies.clusters.iter().filter(|cluster| cluster.separated).count();
            println!(
                "    {} of {} pairs wrong; {}..{} pairs in all, {separated} of {} clusters separated; {seconds:.1} s",
                figures.strangers.len(),
                figures.reported,
                copies.total.at_least,
                copies.total.at_most,
                copies.clusters.len()
            );
            precision = precision.min(figures.precision());
            for (kind, recall) in recalls(&figures) {
                let worst = worst.entry(kind.to_owned()).or_insert(1.0);
                *worst = worst.min(recall);
            }
            draw(&corpus, &copies.pairs, &figures, each);
        }
    }
    print!("worst: ");
    print_row(precision, worst.iter().map(|(kind, recall)| (kind.as_str(), *recall)));
    let precision = Figure::at_least("precision, worst", precision, 0.002);
    let kinds = worst
        .into_iter()
        .map(|(kind, recall)| Figure::at_least(format!("recall of {kind}, worst"), recall, 0.005));
    std::iter::once(precision).chain(kinds).collect()
}

/// Share of the planted pairs of each kind that was found.
fn recalls(figures: &Figures) -> impl Iterator<Item = (&str, f64)> {
    figures.kinds.iter().map(|(kind, &(found, planted))| (kind.as_str(), found as f64 / planted as f64))
}

fn print_row<'a>(precision: f64, kinds: impl Iterator<Item = (&'a str, f64)>) {
    print!("precision {precision:.4}");
    kinds.for_each(|(kind, recall)| print!("  {kind} {recall:.4}"));
    println!();
}

/// Some of the wrong pairs and some of the missed ones, with the passages they share.
fn draw(corpus: &khuonsao::Corpus, pairs: &[khuonsao::corpus::Likeness], figures: &Figures, each: usize) {
    let wrong = figures.strangers.iter().map(|&(left, right)| (left, right, "wrong"));
    let missed = figures.missed.iter().map(|(left, right, kind)| (*left, *right, kind.as_str()));
    for (left, right, what) in wrong.take(each).chain(missed.take(each)) {
        let [left, right] = [left, right].map(|id| StatementId(id as u32));
        println!("--- {what}: {} and {}", left.0, right.0);
        let is_this = |pair: &khuonsao::Pair| pair.left == left && pair.right == right;
        if let Some(found) = pairs.iter().find(|found| is_this(&found.pair)) {
            println!("    {found:?}");
        }
        let text = &corpus.statement(left).text;
        for passage in corpus.passages(left, right) {
            println!("    {} tokens: {}", passage.tokens, passage.left.of(text).replace('\n', " / "));
        }
    }
}
