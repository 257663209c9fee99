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
    write::Sink,
};

/// Syllables per shingle of the plain join when only a bound is named.
const SHINGLE_SIZE: usize = 5;
/// Bound of the plain join when only the shingle size is named.
const MIN_JACCARD: f64 = 0.5;

pub(super) fn run(pairs: &Pairs) -> Result<Outcome, Failure> {
    let bound = bound(pairs)?;
    let loaded = load::load(&pairs.input, &pairs.output)?;
    let corpus = &loaded.corpus;
    let mut sink = Sink::data(pairs.output.target.output.as_deref())?;
    let limit = pairs.limit.unwrap_or(usize::MAX);
    match bound {
        Some(bound) => {
            for pair in corpus.pairs(bound).into_iter().take(limit) {
                line(&mut sink, corpus, pair, pairs, &[])?;
            }
        }
        None => {
            let copies = corpus.copies();
            for likeness in copies.pairs.iter().take(limit) {
                let reasons = [
                    ("weighed", json!(likeness.weighed)),
                    ("densest", json!(likeness.densest)),
                    ("reasons", json!(likeness.reasons)),
                    ("without_marks", json!(likeness.without_marks)),
                ];
                line(&mut sink, corpus, likeness.pair, pairs, &reasons)?;
            }
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

fn line(
    sink: &mut Sink,
    corpus: &Corpus,
    pair: Pair,
    pairs: &Pairs,
    reasons: &[(&str, Value)],
) -> Result<(), Failure> {
    let id = |statement| corpus.statement(statement).id.as_str();
    let passages = corpus.passages(pair.left, pair.right);
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
