//! Families made to be hard.

use std::collections::HashSet;

use khuonsao_corpora::{CopyKind, Corpus, Family, Recipe};

fn corpus(family: Family) -> Corpus {
    Corpus::new(Recipe { statements: 400, family, ..Recipe::default() }).unwrap()
}

/// Syllable 3-shingles that two texts share, over all they have.
fn jaccard(left: &str, right: &str) -> f64 {
    let shingles = |text: &str| -> HashSet<String> {
        let words: Vec<&str> =
            text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.windows(3).map(|window| window.join(" ")).collect()
    };
    let (left, right) = (shingles(left), shingles(right));
    let shared = left.intersection(&right).count() as f64;
    shared / ((left.len() + right.len()) as f64 - shared)
}

fn likeness(family: Family) -> Vec<f64> {
    let corpus = corpus(family);
    let root = corpus.statement(0).statement.text;
    corpus.iter().skip(1).map(|generated| jaccard(&root, &generated.statement.text)).collect()
}

#[test]
fn everybody_copies_the_first() {
    for (family, _) in &Family::ALL[1..] {
        let corpus = corpus(*family);
        assert_eq!(corpus.source(0), None);
        assert!((1..400).all(|index| corpus.root(index) == 0), "{family}");
    }
}

#[test]
fn all_exact_means_the_same_bytes() {
    let corpus = corpus(Family::AllExact);
    let root = corpus.statement(0).statement.text;
    for generated in corpus.iter().skip(1) {
        assert_eq!(generated.statement.text, root);
        assert_eq!(generated.copy.map(|copy| copy.kind), Some(CopyKind::Exact));
    }
}

#[test]
fn all_edited_means_one_in_a_hundred() {
    let corpus = corpus(Family::AllEdited);
    let edited: Vec<f32> =
        corpus.iter().filter_map(|generated| generated.copy).map(|copy| copy.edited).collect();
    let mean = edited.iter().sum::<f32>() / edited.len() as f32;
    assert!((0.005..0.02).contains(&mean), "{mean}");
    let texts: HashSet<String> = corpus.iter().map(|generated| generated.statement.text).collect();
    assert!(texts.len() > 380, "only {} texts differ", texts.len());
    assert!(likeness(Family::AllEdited).iter().all(|likeness| *likeness > 0.85));
}

#[test]
fn half_copied_means_half() {
    let corpus = corpus(Family::HalfCopied);
    let shares: Vec<f64> = corpus
        .iter()
        .filter_map(|generated| Some((generated.copy?.spans, generated.items)))
        .map(|(spans, items)| {
            let body: usize = items.iter().map(|item| item.span.1 - item.span.0).sum();
            let taken: usize = spans.iter().map(|span| span.copy.1 - span.copy.0).sum();
            taken as f64 / body as f64
        })
        .collect();
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    assert!((0.42..0.58).contains(&mean), "{mean}");
}

#[test]
fn straddling_lies_on_both_sides_of_every_threshold() {
    let mut likeness = likeness(Family::Straddling);
    likeness.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| likeness[(share * likeness.len() as f64) as usize];
    assert!((0.4..0.62).contains(&at(0.02)), "{}", at(0.02));
    assert!((0.62..0.82).contains(&at(0.5)), "{}", at(0.5));
    assert!((0.84..0.99).contains(&at(0.97)), "{}", at(0.97));
}

#[test]
fn one_cluster_is_one() {
    assert!(likeness(Family::OneCluster).iter().all(|likeness| *likeness > 0.4));
}
