//! The default judgement on two small generated corpora: floors below which it must not fall.

#[path = "../../examples/evaluate/copies/judged.rs"]
mod judged;
#[path = "../../examples/evaluate/copies/medley.rs"]
mod medley;

use std::collections::BTreeSet;

use khuonsao::{Config, Corpus, Statement, overlap::Count};

use self::judged::{Sample, Settings, corpus, figures};

#[track_caller]
fn check(sample: &Sample) {
    for with_form in [false, true] {
        let figures = figures(sample, &corpus(sample, with_form).copies());
        // A form that was not given and that fewer than six have is taken for copied.
        let least = if with_form { 0.99 } else { 0.97 };
        assert!(figures.precision() >= least, "precision {} {:?}", figures.precision(), figures.strangers);
        for (kind, &(found, planted)) in &figures.kinds {
            let floor = match kind.as_str() {
                "partial" => 0.95,
                "heavy" => 0.97,
                _ => 1.0,
            };
            // One may be lost of a few.
            let may_be_lost = ((1.0 - floor) * planted as f64).ceil() as usize;
            assert!(found + may_be_lost >= planted, "{found} of {planted} {kind} {:?}", figures.missed);
        }
    }
}

#[test]
fn copies_of_a_generated_district_are_found() {
    check(&judged::grow(&Settings { seed: 11, statements: 900, ..Settings::default() }));
}

#[test]
fn copies_among_short_statements_are_found() {
    check(&judged::grow(&Settings { seed: 12, statements: 900, syllables: 320, ..Settings::default() }));
}

#[test]
fn copies_made_by_another_generator_are_found() {
    let corpora = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora");
    check(&medley::grow(
        corpora,
        &Settings { seed: 13, statements: 900, syllables: 500, ..Settings::default() },
    ));
}

/// Sentences that a quarter of the texts hold and more: no shingle is rare, and some texts are alike in most of theirs.
#[test]
fn every_pair_alike_as_a_whole_in_what_many_hold_is_counted() {
    counted_as_by_hand(700, |_, at, chance| chance < 27 + at);
}

/// Of the same sentences six of ten texts hold many; the others add to those who hold each, and to what is their own.
#[test]
fn every_pair_is_counted_where_some_texts_hold_little_that_many_do() {
    counted_as_by_hand(500, |number, at, chance| match number % 5 {
        0..3 => chance < 36 + at,
        _ => chance < 12,
    });
}

/// Holds the number of copies among texts made of thirty sentences, of which `holds` says by the number of the text, that of
/// the sentence and a number up to a hundred whether it is in, against a count of every pair.
#[track_caller]
fn counted_as_by_hand(texts: usize, holds: impl Fn(usize, usize, usize) -> bool) {
    const WORDS: usize = 8;
    let word = |sentence: usize, at: usize| {
        let consonants =
            ["b", "ch", "d", "g", "h", "kh", "l", "m", "n", "ph", "r", "s", "t", "th", "tr", "v", "x"];
        let rimes = ["a", "an", "ang", "e", "em", "en", "i", "inh", "o", "on", "ông", "u", "un", "ưa"];
        let mixed = (sentence as u64 * 1_000_003 + at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
        let (onset, rime) = (mixed as usize % consonants.len(), mixed as usize / 31 % rimes.len());
        format!("{}{}", consonants[onset], rimes[rime])
    };
    let mut state = 7u64;
    let mut below = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % most
    };
    let sentence = |number| (0..WORDS).map(|at| word(number, at)).collect::<Vec<_>>().join(" ") + ".";
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let mut shingles: Vec<BTreeSet<Vec<String>>> = Vec::new();
    for number in 0..texts {
        // Held by differing numbers, so that no stretch of several looks like a form.
        let mut chosen: Vec<String> =
            (0..30).filter(|&at| holds(number, at, below(100))).map(sentence).collect();
        if chosen.len() < 9 {
            chosen.extend((0..6).map(|at| sentence(100 + 6 * number + at)));
        }
        for at in (1..chosen.len()).rev() {
            chosen.swap(at, below(at + 1));
        }
        let text = chosen.join("\n");
        let words: Vec<String> =
            text.split_whitespace().map(|word| word.trim_end_matches('.').to_owned()).collect();
        shingles.push(words.windows(corpus.config().shingle_size).map(<[String]>::to_vec).collect());
        corpus.insert(Statement::new(format!("{number:03}"), text)).expect("ids are unique");
    }
    let alike = |one: &BTreeSet<Vec<String>>, other: &BTreeSet<Vec<String>>| {
        let shared = one.intersection(other).count();
        2 * shared >= one.len() + other.len() - shared
    };
    let pairs = (0..shingles.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
    let counted = pairs.filter(|&(one, other)| alike(&shingles[one], &shingles[other])).count() as u64;
    assert!(counted > 50, "{counted}");
    let copies = corpus.copies();
    assert!(copies.discounted.is_empty(), "{:?}", copies.discounted);
    // Beside these there are pairs with a stretch in common that few others have.
    let whole = copies.pairs.iter().filter(|found| found.reasons.whole).count() as u64;
    assert_eq!((whole, copies.total), (counted, Count::exactly(copies.pairs.len() as u64)));
}
