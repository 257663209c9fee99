//! Where sentences, items and sections begin and end, against `corpora/boundaries`, labelled by hand.

use std::collections::BTreeSet;

use khuonsao::{Span, text::Text};
use serde_json::Value;

/// Spans found and spans labelled, and how many of them are the same.
#[derive(Default)]
pub(crate) struct Score {
    found: usize,
    labelled: usize,
    same: usize,
}

impl Score {
    fn add<T: Ord>(&mut self, found: impl Iterator<Item = T>, labelled: impl Iterator<Item = T>) -> bool {
        let (found, labelled): (BTreeSet<T>, BTreeSet<T>) = (found.collect(), labelled.collect());
        self.found += found.len();
        self.labelled += labelled.len();
        self.same += found.intersection(&labelled).count();
        found == labelled
    }

    pub(crate) fn precision(&self) -> f64 {
        self.same as f64 / self.found.max(1) as f64
    }

    pub(crate) fn recall(&self) -> f64 {
        self.same as f64 / self.labelled.max(1) as f64
    }

    #[track_caller]
    fn reaches(&self, what: &str, bound: f64) {
        let (precision, recall) = (100.0 * self.precision(), 100.0 * self.recall());
        eprintln!("{what:<28} precision {precision:5.1} recall {recall:5.1} of {}", self.labelled);
        assert!(
            precision >= bound && recall >= bound,
            "{what}: {precision:.1} and {recall:.1} lie under {bound}"
        );
    }
}

fn rows(name: &str) -> Vec<Value> {
    let path = format!("{}/corpora/boundaries/{name}", env!("CARGO_MANIFEST_DIR"));
    let data = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    data.lines().map(|line| serde_json::from_str(line).expect("a row is an object")).collect()
}

/// A span without the closing punctuation, quotes and white space at its ends, which nobody argues about.
fn trimmed(raw: &str, span: Span) -> (usize, usize) {
    let outer = |mark: char| mark.is_whitespace() || ".;:!?…,”“\"’‘'()/»«[]*|".contains(mark);
    let text = span.of(raw);
    let start = span.start as usize + text.len() - text.trim_start_matches(outer).len();
    (start, (span.start as usize + text.trim_end_matches(outer).len()).max(start))
}

fn spans(raw: &str, labelled: &Value) -> Vec<(usize, usize)> {
    let spans = labelled.as_array().expect("labels are a list");
    spans
        .iter()
        .map(|span| trimmed(raw, serde_json::from_value(span.clone()).expect("a label is a span")))
        .collect()
}

/// Both ends of spans.
fn ends(spans: &[(usize, usize)]) -> impl Iterator<Item = (bool, usize)> {
    spans.iter().flat_map(|&(start, end)| [(false, start), (true, end)])
}

/// Ends of sentences, whole sentences, ends of items, whole items, sections with their kinds.
pub(crate) fn scores() -> [(&'static str, Score); 5] {
    let [mut sentences, mut items, mut sections] = [Score::default(), Score::default(), Score::default()];
    let [mut sentence_ends, mut item_ends] = [Score::default(), Score::default()];
    let shown = std::env::var_os("SHOW").is_some();
    for row in rows("snippets.jsonl") {
        let raw = row["text"].as_str().expect("a snippet has a text");
        let text = Text::read(raw);
        let found: Vec<_> = text.sentences.iter().map(|&span| trimmed(raw, span)).collect();
        let labelled = spans(raw, &row["sentences"]);
        sentence_ends.add(ends(&found), ends(&labelled));
        let show = |kind: &str, found: &[(usize, usize)], labelled: &[(usize, usize)]| {
            let only = |these: &[(usize, usize)], those: &[(usize, usize)]| -> Vec<String> {
                let alone = these.iter().filter(|span| !those.contains(span));
                alone.map(|&(start, end)| raw[start..end].to_owned()).collect()
            };
            if shown {
                eprintln!("--- {} {kind} {}\n{raw}", row["id"], row["note"]);
                eprintln!("  found: {:#?}\n  labelled: {:#?}", only(found, labelled), only(labelled, found));
            }
        };
        if !sentences.add(found.iter(), labelled.iter()) {
            show("sentences", &found, &labelled);
        }
        let found: Vec<_> = text.items.iter().map(|item| trimmed(raw, item.span)).collect();
        let labelled = spans(raw, &row["items"]);
        item_ends.add(ends(&found), ends(&labelled));
        if !items.add(found.iter(), labelled.iter()) {
            show("items", &found, &labelled);
        }
        let found: Vec<_> = text
            .sections
            .iter()
            .map(|section| (trimmed(raw, section.heading), section.kind.name().to_owned()))
            .filter(|(_, kind)| !matches!(&**kind, "header" | "signature" | "closing"))
            .collect();
        let labelled: Vec<_> = row["sections"]
            .as_array()
            .expect("labels are a list")
            .iter()
            .map(|section| {
                let heading =
                    serde_json::from_value(section["heading"].clone()).expect("a heading is a span");
                (trimmed(raw, heading), section["kind"].as_str().unwrap_or_default().to_owned())
            })
            .collect();
        if !sections.add(found.iter(), labelled.iter()) && shown {
            eprintln!("--- {} sections {}\n{raw}", row["id"], row["note"]);
            let name = |(span, kind): &((usize, usize), String)| format!("{kind}: {}", &raw[span.0..span.1]);
            eprintln!(
                "  found: {:?}",
                found.iter().filter(|one| !labelled.contains(one)).map(name).collect::<Vec<_>>()
            );
            eprintln!(
                "  labelled: {:?}",
                labelled.iter().filter(|one| !found.contains(one)).map(name).collect::<Vec<_>>()
            );
        }
    }
    [
        ("ends of sentences", sentence_ends),
        ("sentences, whole", sentences),
        ("ends of items", item_ends),
        ("items, whole", items),
        ("sections with kind", sections),
    ]
}

#[test]
fn sentences_and_items_end_where_readers_end_them() {
    for ((what, score), bound) in scores().into_iter().zip([99.0, 98.0, 99.0, 98.0, 95.0]) {
        score.reaches(what, bound);
    }
}

#[test]
fn lost_line_breaks_give_the_same_items() {
    let [mut written, mut joined, mut alike] = [Score::default(), Score::default(), Score::default()];
    let items = |raw: &str| -> Vec<String> {
        let clean = |span: Span| {
            let (start, end) = trimmed(raw, span);
            raw[start..end].split_whitespace().collect::<Vec<_>>().join(" ")
        };
        Text::read(raw).items.iter().map(|item| clean(item.span)).collect()
    };
    for row in rows("joined.jsonl") {
        let labelled: Vec<String> = row["items"]
            .as_array()
            .expect("items are a list")
            .iter()
            .map(|item| {
                let item = item.as_str().expect("an item is a text");
                let (start, end) = trimmed(item, Span::new(0, item.len() as u32));
                item[start..end].split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect();
        let [kept, lost] = ["text", "joined"].map(|field| items(row[field].as_str().expect("a text")));
        written.add(kept.iter(), labelled.iter());
        alike.add(lost.iter(), kept.iter());
        if !joined.add(lost.iter(), labelled.iter()) && std::env::var_os("SHOW_JOINED").is_some() {
            eprintln!("--- {}\n{}", row["id"], row["joined"].as_str().unwrap_or_default());
            eprintln!(
                "  found: {:#?}",
                lost.iter().filter(|item| !labelled.contains(item)).collect::<Vec<_>>()
            );
            eprintln!(
                "  labelled: {:#?}",
                labelled.iter().filter(|item| !lost.contains(item)).collect::<Vec<_>>()
            );
        }
    }
    written.reaches("items, as written", 99.0);
    joined.reaches("items, line breaks lost", 0.0);
    alike.reaches("lost against written", 0.0);
}
