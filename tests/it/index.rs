//! Index: the pairs found through it are those a double loop finds.

use std::collections::BTreeSet;

use khuonsao::{
    Bound, Config, Corpus, Overlap, Pair, Statement, StatementId,
    overlap::{Marks, Measure},
    text::{TokenKind, tokenize},
};
use proptest::prelude::*;

/// The slow, obvious way.
fn double_loop(texts: &[String], bound: Bound) -> Vec<Pair> {
    let shingles: Vec<BTreeSet<Vec<u64>>> = texts
        .iter()
        .map(|raw| {
            let tokens = tokenize(raw);
            tokens
                .windows(bound.shingle_size)
                .filter(|window| window.iter().all(|token| token.kind != TokenKind::Leader))
                .map(|window| {
                    let key = |token: &khuonsao::text::Token| match bound.marks {
                        Marks::Kept => token.strict.to_bits(),
                        Marks::Ignored => token.skeleton.to_bits(),
                    };
                    window.iter().map(key).collect()
                })
                .collect()
        })
        .collect();
    let mut pairs = Vec::new();
    for (left, mine) in shingles.iter().enumerate() {
        for (right, theirs) in shingles.iter().enumerate().skip(left + 1) {
            let overlap = Overlap {
                shared: mine.intersection(theirs).count() as u32,
                left: mine.len() as u32,
                right: theirs.len() as u32,
            };
            if bound.admits(overlap) {
                pairs.push(Pair {
                    left: StatementId(left as u32),
                    right: StatementId(right as u32),
                    overlap,
                });
            }
        }
    }
    let score = |pair: &Pair| bound.measure.of(pair.overlap);
    pairs.sort_by(|one, other| score(other).total_cmp(&score(one)));
    pairs
}

fn corpus(texts: &[String]) -> Corpus {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    let statements =
        texts.iter().enumerate().map(|(at, text)| Statement::new(at.to_string(), text)).collect();
    for result in corpus.extend(statements) {
        result.unwrap();
    }
    corpus
}

/// Texts over few words, some made of pieces of others, so that shingles repeat and are shared.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(&["má", "mà", "ma", "đi", "di", "học", "2024", "......", "tập", "rèn"]);
    let piece = prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "));
    prop::collection::vec(piece, 1..6).prop_flat_map(|pieces| {
        let text = prop::collection::vec(prop::sample::select(pieces), 0..5).prop_map(|text| text.join(" "));
        prop::collection::vec(text, 0..14)
    })
}

fn bound() -> impl Strategy<Value = Bound> {
    let measure = prop::sample::select(&[Measure::Jaccard, Measure::Containment]);
    let marks = prop::sample::select(&[Marks::Kept, Marks::Ignored]);
    let fractions = (0u32..=12, 1u32..=12).prop_map(|(part, whole)| f64::from(part) / f64::from(whole));
    (1usize..=8, measure, prop_oneof![fractions, 0.0..1.1f64], marks)
        .prop_map(|(shingle_size, measure, at_least, marks)| Bound { shingle_size, measure, at_least, marks })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn pairs_are_those_of_a_double_loop(texts in texts(), bound in bound()) {
        prop_assert_eq!(corpus(&texts).pairs(bound), double_loop(&texts, bound));
    }

    #[test]
    fn one_more_makes_the_pairs_it_would_have_made(texts in texts(), bound in bound()) {
        let Some((more, before)) = texts.split_last() else { return Ok(()) };
        let id = StatementId(before.len() as u32);
        let mut expected = double_loop(&texts, bound);
        expected.retain(|pair| pair.right == id);
        let found = corpus(before).finder(bound).find(&Statement::new("0", more));
        prop_assert_eq!(found, expected);
    }
}
