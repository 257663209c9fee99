//! Who shares text with whom.

use std::io::Write as _;

use khuonsao::{
    Corpus, Pair,
    align::Passage,
    overlap::{Bound, Measure},
};
use serde_json::{Value, json};

use super::load;
use crate::{
    Failure, Outcome,
    args::{LineFormat, Pairs},
    complain,
    draw::table::{Cell, Csv},
    write::Sink,
};

/// Syllables per shingle of the plain join when only a bound is named.
const SHINGLE_SIZE: usize = 5;
/// Bound of the plain join when only the shingle size is named.
const MIN_JACCARD: f64 = 0.5;

/// Names of the columns of CSV, those of the JSON fields.
const COLUMNS: [&str; 9] = [
    "left",
    "right",
    "shared",
    "left_shingles",
    "right_shingles",
    "jaccard",
    "containment",
    "passages",
    "longest",
];

pub(super) fn run(pairs: &Pairs) -> Result<Outcome, Failure> {
    let bound = bound(pairs)?;
    let loaded = load::load(&pairs.input, &pairs.output)?;
    let corpus = &loaded.corpus;
    let mut sink = Sink::data(pairs.output.target.output.as_deref())?;
    let limit = pairs.limit.unwrap_or(usize::MAX);
    if pairs.format == LineFormat::Csv {
        Csv::new(&mut sink, &COLUMNS)?.close()?;
    }
    match bound {
        Some(bound) => {
            let found: Vec<Pair> = corpus.pairs(bound).into_iter().take(limit).collect();
            with_passages(
                corpus,
                &found,
                |pair| *pair,
                |pair, passages| line(&mut sink, corpus, *pair, passages, pairs, &[]),
            )?;
        }
        None => {
            let copies = corpus.copies();
            let shown = &copies.pairs[..limit.min(copies.pairs.len())];
            with_passages(
                corpus,
                shown,
                |likeness| likeness.pair,
                |likeness, passages| {
                    let reasons = [
                        ("weighed", json!(likeness.weighed)),
                        ("densest", json!(likeness.densest)),
                        ("reasons", json!(likeness.reasons)),
                        ("without_marks", json!(likeness.without_marks)),
                    ];
                    line(&mut sink, corpus, likeness.pair, passages, pairs, &reasons)
                },
            )?;
            if !pairs.output.target.quiet && copies.total.at_most > copies.pairs.len() as u64 {
                let total = match copies.total.is_exact() {
                    true => copies.total.at_least.to_string(),
                    false => {
                        format!("ít nhất {}, nhiều nhất {}", copies.total.at_least, copies.total.at_most)
                    }
                };
                complain(&format_args!(
                    "có {total} cặp; trong nhóm lớn mỗi bản chỉ nêu với bản giống nhất ({} dòng)",
                    copies.pairs.len()
                ));
            }
        }
    }
    sink.close()?;
    Ok(Outcome::Ran)
}

/// The plain join that the options ask for, if they do.
fn bound(pairs: &Pairs) -> Result<Option<Bound>, Failure> {
    let (measure, at_least) = match (pairs.min_jaccard, pairs.min_containment) {
        (None, None) if pairs.shingle_size.is_none() => return Ok(None),
        (_, Some(at_least)) => (Measure::Containment, at_least),
        (jaccard, None) => (Measure::Jaccard, jaccard.unwrap_or(MIN_JACCARD)),
    };
    let shingle_size = pairs.shingle_size.unwrap_or(SHINGLE_SIZE);
    if !(1..=64).contains(&shingle_size) {
        return Err(Failure::Message(format!("--shingle-size phải từ 1 đến 64, không phải {shingle_size}")));
    }
    if !(0.0..=1.0).contains(&at_least) {
        return Err(Failure::Message(format!("mức phải từ 0 đến 1, không phải {at_least}")));
    }
    Ok(Some(match measure {
        Measure::Jaccard => Bound::jaccard(shingle_size, at_least),
        Measure::Containment => Bound::containment(shingle_size, at_least),
    }))
}

/// Gives each pair with its passages, in order. They are worked out for many pairs at once, so that a statement
/// that is in many of them is not read for each, and not for all, so that they need not all be kept.
fn with_passages<T>(
    corpus: &Corpus,
    found: &[T],
    pair: impl Fn(&T) -> Pair,
    mut give: impl FnMut(&T, &[Passage]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    const AT_ONCE: usize = 1 << 14;
    for found in found.chunks(AT_ONCE) {
        let sides: Vec<_> = found.iter().map(|found| (pair(found).left, pair(found).right)).collect();
        for (found, passages) in found.iter().zip(corpus.passages_of(&sides)) {
            give(found, &passages)?;
        }
    }
    Ok(())
}

fn line(
    sink: &mut Sink,
    corpus: &Corpus,
    pair: Pair,
    passages: &[Passage],
    pairs: &Pairs,
    reasons: &[(&str, Value)],
) -> Result<(), Failure> {
    let id = |statement| corpus.statement(statement).id.as_str();
    let longest = passages.iter().map(|passage| passage.tokens).max().unwrap_or(0);
    if pairs.format == LineFormat::Text {
        writeln!(
            sink,
            "{}  {}  {:.0}%  {} đoạn, dài nhất {longest} chữ",
            id(pair.left),
            id(pair.right),
            100.0 * pair.overlap.containment(),
            passages.len()
        )?;
        return Ok(());
    }
    if pairs.format == LineFormat::Csv {
        return Ok(Csv::more(sink).row(&[
            Cell::text(id(pair.left)),
            Cell::text(id(pair.right)),
            Cell::count(pair.overlap.shared),
            Cell::count(pair.overlap.left),
            Cell::count(pair.overlap.right),
            Cell::Share(pair.overlap.jaccard()),
            Cell::Share(pair.overlap.containment()),
            Cell::count(passages.len() as u64),
            Cell::count(longest),
        ])?);
    }
    let mut row = json!({
        "left": id(pair.left),
        "right": id(pair.right),
        "shared": pair.overlap.shared,
        "left_shingles": pair.overlap.left,
        "right_shingles": pair.overlap.right,
        "jaccard": pair.overlap.jaccard(),
        "containment": pair.overlap.containment(),
        "passages": passages.len(),
        "longest": longest,
    });
    for (name, value) in reasons {
        row[*name] = value.clone();
    }
    if pairs.passages {
        let span = |passage: &Passage| {
            json!({
                "left": passage.left,
                "right": passage.right,
                "tokens": passage.tokens,
                "without_marks": passage.without_marks,
            })
        };
        row["spans"] = passages.iter().map(span).collect();
    }
    writeln!(sink, "{row}")?;
    Ok(())
}
