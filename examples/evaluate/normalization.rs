//! Prints how many statements are read as the same words however their letters were written, and how many short texts
//! in the encodings from before Unicode are read as they were meant.
//!
//! `cargo run --release --example evaluate -- normalization`
//!
//! Statements come from the generator and are disguised here: letters taken apart, marks in another order, look-alikes
//! of đ, tones in their other place. Words are the same where their strict keys are. The shorter texts are words of
//! `corpora/boundaries` in a row, encoded by `corpora/encodings`.

#[path = "../../tests/it/decode.rs"]
#[allow(dead_code, unused_imports)]
mod decode;

use khuonsao::text::{Key, ToneStyle, bare, normalize_text, tokenize};
use khuonsao_corpora::{Corpus, Recipe};
use unicode_normalization::{UnicodeNormalization as _, char::canonical_combining_class};

use crate::figure::Figure;

const STATEMENTS: u64 = 600;
/// Words of the short texts.
const LENGTHS: [usize; 3] = [8, 20, 50];

type Disguise = fn(&str) -> String;

const DISGUISES: [(&str, Disguise); 5] = [
    ("NFD", |text| text.nfd().collect()),
    ("marks in reverse order", reversed),
    ("look-alikes of đ", |text| text.replace('đ', "ð").replace('Đ', "Ð")),
    ("tones in the new place", |text| normalize_text(text, ToneStyle::New).into_owned()),
    ("tones in the old place", |text| normalize_text(text, ToneStyle::Old).into_owned()),
];

pub(crate) fn run(_: &[String]) -> Vec<Figure> {
    let grown =
        Corpus::new(Recipe { statements: STATEMENTS, ..Recipe::default() }).expect("the recipe is in range");
    let texts: Vec<String> = grown.iter().map(|grown| grown.statement.text).collect();
    let share = |same: &dyn Fn(&str) -> bool| {
        texts.iter().filter(|text| same(text)).count() as f64 / texts.len() as f64
    };
    let mut figures = Vec::new();
    let mut tell = |name: String, share: f64| {
        println!("{name:<44} {share:.4}");
        figures.push(Figure::at_least(name, share, 0.005));
    };
    for (name, disguise) in DISGUISES {
        tell(
            format!("{name}: statements with the same words"),
            share(&|text| words(&disguise(text)) == words(text)),
        );
    }
    tell(
        "diacritics left out: statements as told letter by letter".to_owned(),
        share(&|text| bare(text) == plain(text)),
    );
    for length in LENGTHS {
        let readings = decode::readings(length);
        for (name, share) in readings.old {
            tell(format!("{name}, {length} words: texts read"), share);
        }
        tell(format!("UTF-8 taken for Windows-1252, {length} words: texts read"), readings.mojibake);
        tell(format!("UTF-8, {length} words: texts left alone"), readings.utf8);
    }
    figures
}

fn words(text: &str) -> Vec<Key> {
    tokenize(text).into_iter().map(|token| token.strict).collect()
}

/// Letters taken apart, the marks of each in the reverse of their order.
fn reversed(text: &str) -> String {
    let apart: Vec<char> = text.nfd().collect();
    let clusters = apart.chunk_by(|_, next| canonical_combining_class(*next) != 0);
    clusters.flat_map(|cluster| cluster[..1].iter().chain(cluster[1..].iter().rev())).collect()
}

/// The letters of a text without their marks.
fn plain(text: &str) -> String {
    let apart = text.nfd().filter(|&letter| canonical_combining_class(letter) == 0);
    apart
        .map(|letter| {
            if letter == 'đ' {
                'd'
            } else if letter == 'Đ' {
                'D'
            } else {
                letter
            }
        })
        .collect()
}
