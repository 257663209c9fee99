//! Statements in JSON Lines to the pairs gaoya takes for alike: MinHash over shingles of five words, two line numbers a
//! pair.
//!
//! `peer-gaoya FILE THRESHOLD [BANDS ROWS]`, with bands x rows as gaoya's documentation advises for the threshold unless
//! told.

use std::io::{BufRead, Write};

use gaoya::{
    minhash::{MinHashIndex, MinHasher, MinHasher32},
    text::whitespace_split,
};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let threshold: f64 = arguments[2].parse().expect("a threshold");
    let (bands, rows) = match (arguments.get(3), arguments.get(4)) {
        (Some(bands), Some(rows)) => (bands.parse().expect("bands"), rows.parse().expect("rows")),
        _ if threshold < 0.65 => (25, 5),
        _ => (9, 13),
    };
    let hasher = MinHasher32::new(bands * rows);
    let mut index = MinHashIndex::new(bands, rows, threshold);
    let file = std::io::BufReader::new(std::fs::File::open(&arguments[1]).expect("a file"));
    let mut signatures = Vec::new();
    for (id, line) in file.lines().enumerate() {
        let statement: serde_json::Value = serde_json::from_str(&line.expect("a line")).expect("an object");
        let text = statement["text"].as_str().expect("a text").to_lowercase();
        let words: Vec<&str> = whitespace_split(&text).collect();
        let signature = hasher.create_signature(words.windows(5).map(|five| five.join(" ")));
        index.insert(id, signature.clone());
        signatures.push(signature);
    }
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    for (id, signature) in signatures.iter().enumerate() {
        for &other in index.query(signature).into_iter().filter(|&&other| other < id) {
            writeln!(output, "{other} {id}").expect("standard output");
        }
    }
}
