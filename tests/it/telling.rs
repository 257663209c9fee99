//! What words tell of duties is counted anew from the pledges of `corpora/links`.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write,
    fs,
    path::Path,
};

use khuonsao::text::{Token, tokenize};
use serde::Deserialize;

use crate::lexicon_tables::sources;

/// A post, its duties, and pledges, each with the duty it serves.
#[derive(Deserialize)]
struct Post {
    duties: Vec<String>,
    pledges: Vec<(usize, String)>,
}

/// Pledges from which on a word tells of a phrase, and the least weight that is written.
const OFTEN: u32 = 4;
const LEAST: f64 = 0.4;

#[test]
fn the_table_is_what_was_counted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora");
    let (target, expected) = (root.join("lexicon/telling.tsv"), table(&posts(&root.join("links"))));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&target, &expected).expect("the table can be written");
    }
    let found = fs::read_to_string(&target).unwrap_or_default();
    assert!(found == expected, "telling.tsv differs from corpora/links: run UPDATE=1 cargo test telling");
}

/// No pledge stands there twice, and every one is about a duty of its post.
#[test]
fn pledges_are_about_the_duties_of_their_posts() {
    let mut seen = BTreeSet::new();
    for post in posts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/links")) {
        for (duty, pledge) in post.pledges {
            assert!(duty < post.duties.len(), "{pledge:?} is about duty {duty}");
            assert!(seen.insert(pledge.clone()), "twice: {pledge:?}");
        }
    }
}

fn posts(folder: &Path) -> Vec<Post> {
    let post = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    let posts = |(_, lines): (String, String)| lines.lines().map(post).collect::<Vec<Post>>();
    sources(folder, "jsonl").into_iter().flat_map(posts).collect()
}

/// For every phrase of a duty the words that stand oftener in pledges for duties that have it than in any, with their
/// pointwise mutual information: the natural logarithm of the pledges counted over those expected, one added to both.
fn table(posts: &[Post]) -> String {
    let mut pledges: HashMap<String, u32> = HashMap::new();
    let mut words: HashMap<String, u32> = HashMap::new();
    let mut both: BTreeMap<(String, String), u32> = BTreeMap::new();
    let mut all = 0;
    for post in posts {
        let duties: Vec<BTreeSet<String>> = post.duties.iter().map(|duty| phrases(duty)).collect();
        for (duty, pledge) in &post.pledges {
            let said = syllables(&tokenize(pledge));
            all += 1;
            for phrase in &duties[*duty] {
                *pledges.entry(phrase.clone()).or_default() += 1;
                // A duty's own words are no evidence beside them.
                for word in said.iter().filter(|word| phrase.split(' ').all(|own| own != *word)) {
                    *both.entry((phrase.clone(), word.clone())).or_default() += 1;
                }
            }
            said.into_iter().for_each(|word| *words.entry(word).or_default() += 1);
        }
    }
    let mut rows: BTreeMap<&str, Vec<(f64, &str)>> = BTreeMap::new();
    for ((phrase, word), &together) in both.iter().filter(|&(_, &together)| together >= OFTEN) {
        let expected = f64::from(pledges[phrase]) * f64::from(words[word]) / f64::from(all);
        let weight = ((f64::from(together) + 1.0) / (expected + 1.0)).ln();
        if weight > LEAST {
            rows.entry(phrase).or_default().push((weight, word));
        }
    }
    let mut out = String::from("phrase\ttelling\treason\n");
    for (phrase, mut words) in rows {
        words.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let words: Vec<String> = words.iter().map(|(weight, word)| format!("{word} {weight:.1}")).collect();
        writeln!(out, "{phrase}\t{}\tof {} pledges", words.join(" | "), pledges[phrase]).unwrap();
    }
    out
}

/// Whether a token is a word that its key spells: the key of a very long one is a hash.
fn is_word(token: &&Token) -> bool {
    token.kind.is_word() && !token.strict.to_string().starts_with('#')
}

/// The syllables and words among the tokens, as their keys spell them.
fn syllables(tokens: &[Token]) -> BTreeSet<String> {
    tokens.iter().filter(is_word).map(|token| token.strict.to_string()).collect()
}

/// The same, and two that stand in a row with nothing but space between.
fn phrases(raw: &str) -> BTreeSet<String> {
    let tokens = tokenize(raw);
    let mut phrases = syllables(&tokens);
    for pair in tokens.windows(2).filter(|pair| pair.iter().all(|token| is_word(&token))) {
        if raw[pair[0].span.end as usize..pair[1].span.start as usize].trim().is_empty() {
            phrases.insert(format!("{} {}", pair[0].strict, pair[1].strict));
        }
    }
    phrases
}
