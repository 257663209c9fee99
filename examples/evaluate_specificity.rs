//! Prints how well the order of scores follows the order of graded statements.
//!
//! `cargo run --release --example evaluate_specificity -- graded.jsonl [--each]`

use std::{env, fs};

use khuonsao::{lexicon::Lexicon, specificity::score, statement::Duty, text::Text};
use serde::Deserialize;

#[derive(Deserialize)]
struct Graded {
    id: String,
    text: String,
    level: u8,
    #[serde(default)]
    duties: Vec<Duty>,
}

fn main() {
    let path = env::args().nth(1).expect("a JSON Lines file of graded statements");
    let each = env::args().any(|argument| argument == "--each");
    let lines = fs::read_to_string(&path).expect("the file can be read");
    let graded: Vec<Graded> =
        lines.lines().map(|line| serde_json::from_str(line).expect("a graded statement")).collect();
    let scores: Vec<f64> = graded
        .iter()
        .map(|one| {
            let text = Text::read(&one.text);
            let scored = score(&one.text, &text, &one.duties, &[], Lexicon::builtin(), None);
            if each {
                println!("{} L{} {:5.1} {:?}", one.id, one.level, scored.specificity, scored.dimensions);
                for item in &scored.items {
                    println!(
                        "    {:.2} {} d{:?} {:?} {}",
                        item.concreteness,
                        if item.specific { "S" } else { "-" },
                        item.duty,
                        item.discount,
                        item.span.of(&one.text).chars().take(150).collect::<String>()
                    );
                    for signal in &item.signals {
                        println!(
                            "          {:?} {:.1} «{}»",
                            signal.kind,
                            signal.strength,
                            signal.span.of(&one.text)
                        );
                    }
                }
            }
            scored.specificity
        })
        .collect();
    let levels: Vec<f64> = graded.iter().map(|one| f64::from(one.level)).collect();
    println!("spearman {:.3}", pearson(&ranks(&scores), &ranks(&levels)));
    for level in 1..=5 {
        let mut own: Vec<f64> =
            (0..scores.len()).filter(|&at| levels[at] == f64::from(level)).map(|at| scores[at]).collect();
        own.sort_by(f64::total_cmp);
        println!(
            "level {level}: n {} min {:.1} median {:.1} max {:.1}",
            own.len(),
            own.first().unwrap_or(&0.0),
            own.get(own.len() / 2).unwrap_or(&0.0),
            own.last().unwrap_or(&0.0)
        );
    }
    for (name, low, high) in [("all pairs", 1.0, 4.0), ("two apart", 2.0, 4.0), ("5 over 1", 4.0, 4.0)] {
        println!("{name} {:.3}", pairwise(&scores, &levels, |a, b| b - a >= low && b - a <= high));
    }
    for level in 1..5 {
        let level = f64::from(level);
        println!(
            "{level} below {} {:.3}",
            level + 1.0,
            pairwise(&scores, &levels, |a, b| a == level && b == level + 1.0)
        );
    }
}

fn pairwise(scores: &[f64], levels: &[f64], wanted: impl Fn(f64, f64) -> bool) -> f64 {
    let (mut right, mut all) = (0.0, 0.0f64);
    for a in 0..scores.len() {
        for b in 0..scores.len() {
            if levels[b] > levels[a] && wanted(levels[a], levels[b]) {
                all += 1.0;
                right += if scores[b] > scores[a] {
                    1.0
                } else if scores[b] == scores[a] {
                    0.5
                } else {
                    0.0
                };
            }
        }
    }
    right / all.max(1.0)
}

fn ranks(values: &[f64]) -> Vec<f64> {
    values
        .iter()
        .map(|value| {
            let below = values.iter().filter(|other| *other < value).count();
            let equal = values.iter().filter(|other| *other == value).count();
            below as f64 + (equal as f64 + 1.0) / 2.0
        })
        .collect()
}

fn pearson(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let sum = |f: &dyn Fn(usize) -> f64| (0..a.len()).map(f).sum::<f64>();
    sum(&|at| (a[at] - mean_a) * (b[at] - mean_b))
        / (sum(&|at| (a[at] - mean_a).powi(2)) * sum(&|at| (b[at] - mean_b).powi(2))).sqrt()
}
