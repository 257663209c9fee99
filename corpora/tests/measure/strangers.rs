//! How much text strangers share by accident: `strangers [statements] [seed]`.
//!
//! Every pair of statements from different families is compared by the share of the shorter one's 4-syllable shingles
//! that stand in the other one too: once with nothing excused but the form, once without set phrases as well.

use std::collections::HashMap;

use khuonsao_corpora::{Corpus, Generated, Recipe, Span};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let statements = std::env::args().nth(1).map_or(Ok(5_784), |text| text.parse())?;
    let seed = std::env::args().nth(2).map_or(Ok(1), |text| text.parse())?;
    let corpus = Corpus::new(Recipe { statements, seed, ..Recipe::default() })?;
    let originals: Vec<Generated> = corpus.iter().filter(|generated| generated.copy.is_none()).collect();
    report_lengths(&corpus);
    println!("{} statements that are nobody's copy", originals.len());
    for (title, with_stock) in [("form out", true), ("form and set phrases out", false)] {
        let sets: Vec<Vec<u64>> = originals.iter().map(|generated| shingles(generated, with_stock)).collect();
        let mut shares = containments(&sets);
        shares.sort_unstable_by(f32::total_cmp);
        let pairs = originals.len() * (originals.len() - 1) / 2;
        let zeros = pairs - shares.len();
        let at = |share: f64| {
            let rank = (share * pairs as f64) as usize;
            rank.checked_sub(zeros).map_or(0.0, |rank| shares[rank.min(shares.len() - 1)])
        };
        println!(
            "{title}: {pairs} pairs, median {:.4}, p99 {:.4}, p99.9 {:.4}, p99.99 {:.4}, max {:.4}",
            at(0.5),
            at(0.99),
            at(0.999),
            at(0.9999),
            shares.last().copied().unwrap_or(0.0)
        );
        if std::env::args().nth(3).is_some() {
            common(&originals, with_stock);
        }
    }
    Ok(())
}

fn report_lengths(corpus: &Corpus) {
    let (mut all, mut given, mut stock, mut body, mut bytes) = (0, 0, 0, 0, 0);
    for generated in corpus {
        let text = &generated.statement.text;
        let count =
            |spans: &[Span]| -> usize { spans.iter().map(|span| words(&text[span.0..span.1]).count()).sum() };
        all += words(text).count();
        given += count(&generated.given);
        stock += count(&generated.stock);
        body +=
            generated.items.iter().map(|item| words(&text[item.span.0..item.span.1]).count()).sum::<usize>();
        bytes += text.len();
    }
    let mean = all as f64 / corpus.len() as f64;
    println!(
        "mean {mean:.0} syllables, {} bytes; form {:.3} of the text, set phrases {:.3} of the body",
        bytes as u64 / corpus.len(),
        given as f64 / all as f64,
        stock as f64 / body as f64
    );
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !('\u{300}'..'\u{370}').contains(&letter))
        .filter(|word| !word.is_empty())
}

/// Shingles of the pledges; without set phrases a shingle ends where one begins.
fn shingles(generated: &Generated, with_stock: bool) -> Vec<u64> {
    let text = &generated.statement.text;
    let mut set = Vec::new();
    for item in &generated.items {
        let mut start = item.span.0;
        let phrases =
            generated.stock.iter().filter(|phrase| phrase.0 >= item.span.0 && phrase.1 <= item.span.1);
        for phrase in phrases.filter(|_| !with_stock) {
            add(&text[start..phrase.0], &mut set);
            start = phrase.1;
        }
        add(&text[start..item.span.1], &mut set);
    }
    set.sort_unstable();
    set.dedup();
    set
}

fn add(text: &str, set: &mut Vec<u64>) {
    let hashes: Vec<u64> = words(text).map(|word| hash(word.to_lowercase().bytes())).collect();
    set.extend(hashes.windows(4).map(|window| hash(window.iter().flat_map(|hash| hash.to_le_bytes()))));
}

fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The shares of all pairs that share anything.
fn containments(sets: &[Vec<u64>]) -> Vec<f32> {
    let mut holders: HashMap<u64, Vec<u32>> = HashMap::new();
    for (index, set) in sets.iter().enumerate() {
        for shingle in set {
            holders.entry(*shingle).or_default().push(index as u32);
        }
    }
    let mut shares = Vec::new();
    let mut shared = vec![0u32; sets.len()];
    for (index, set) in sets.iter().enumerate() {
        shared.fill(0);
        for holder in set.iter().flat_map(|shingle| &holders[shingle]) {
            if (*holder as usize) < index {
                shared[*holder as usize] += 1;
            }
        }
        let lengths = shared[..index].iter().zip(sets);
        shares.extend(
            lengths
                .filter(|(count, _)| **count > 0)
                .map(|(count, other)| *count as f32 / other.len().min(set.len()).max(1) as f32),
        );
    }
    shares
}

/// The shingles most statements hold, to see what is to be varied.
fn common(originals: &[Generated], with_stock: bool) {
    let mut counts: HashMap<String, u32> = HashMap::new();
    for generated in originals {
        let text = &generated.statement.text;
        for item in &generated.items {
            let inside = |span: &&Span| span.0 < item.span.1 && span.1 > item.span.0;
            if !with_stock && generated.stock.iter().any(|span| inside(&span)) {
                continue;
            }
            let list: Vec<String> = words(&text[item.span.0..item.span.1]).map(str::to_lowercase).collect();
            for window in list.windows(4) {
                *counts.entry(window.join(" ")).or_default() += 1;
            }
        }
    }
    let mut list: Vec<(u32, String)> = counts.into_iter().map(|(text, count)| (count, text)).collect();
    list.sort_unstable();
    for (count, text) in list.iter().rev().take(60) {
        println!("{count}\t{text}");
    }
}
