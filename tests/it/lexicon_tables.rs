//! Generated tables say what their sources say.

use std::{fmt::Write, fs, path::Path};

use khuonsao::lexicon::Kind;

const TARGET: &str = "src/lexicon/tables.rs";
const SOURCE: &str = "corpora/lexicon";

#[test]
fn tables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let expected = phrases(&root.join(SOURCE));
    let target = root.join(TARGET);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&target, &expected).expect("the table can be written");
    }
    let found = fs::read_to_string(&target).unwrap_or_default();
    assert!(found == expected, "{TARGET} differs from {SOURCE}: run UPDATE=1 cargo test tables");
}

#[test]
fn tables_are_sorted_and_reasoned() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE);
    for (name, table) in sources(&folder) {
        khuonsao::lexicon::Lexicon::from_tsv(&name, &table).unwrap_or_else(|error| panic!("{error}"));
        let lines: Vec<(&str, &str)> = rows(&table).collect();
        if let Some(pair) = lines.windows(2).find(|pair| pair[0] >= pair[1]) {
            panic!("{name}: {:?} must stand before {:?}, once", pair[1], pair[0]);
        }
    }
}

fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
        .collect();
    files.sort();
    let read = |path: &Path| fs::read_to_string(path).expect("the file can be read");
    files.iter().map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), read(path))).collect()
}

fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().skip(1).map(|line| {
        let mut fields = line.split('\t');
        (fields.next().unwrap_or_default(), fields.next().unwrap_or_default())
    })
}

/// Abbreviations and what they stand for, of a table that has such a column.
fn expansions(table: &str) -> impl Iterator<Item = (&str, &str)> {
    let expands = table.starts_with("phrase\tkind\texpansion");
    table.lines().skip(1).filter(move |_| expands).filter_map(|line| {
        let mut fields = line.split('\t');
        Some((fields.next()?, fields.nth(1)?))
    })
}

fn phrases(folder: &Path) -> String {
    let sources = sources(folder);
    let mut rows: Vec<(&str, Kind)> = sources
        .iter()
        .flat_map(|(name, table)| {
            rows(table).map(move |(phrase, kind)| {
                (phrase, Kind::named(kind).unwrap_or_else(|| panic!("{name}: no kind {kind:?}")))
            })
        })
        .collect();
    rows.sort();
    rows.dedup();
    let mut out = String::from(
        "// Made by tests/it/lexicon_tables.rs from corpora/lexicon: UPDATE=1 cargo test tables\n",
    );
    out.push_str("//! Every phrase and its kind.\n\nuse super::Kind::{self, *};\n\n");
    let mut body = String::new();
    for (phrase, kind) in rows {
        writeln!(body, "    ({phrase:?}, {kind:?}),").expect("a string takes everything");
    }
    let version = xxhash_rust::xxh3::xxh3_64(body.as_bytes());
    writeln!(out, "/// Changes with any phrase.\npub(super) const VERSION: &str = \"{version:016x}\";\n")
        .unwrap();
    let mut short: Vec<(&str, &str)> = sources.iter().flat_map(|(_, table)| expansions(table)).collect();
    short.sort_unstable();
    writeln!(out, "#[rustfmt::skip]\npub(super) static EXPANSIONS: &[(&str, &str)] = &[").unwrap();
    for (short, long) in short {
        writeln!(out, "    ({short:?}, {long:?}),").unwrap();
    }
    writeln!(out, "];\n").unwrap();
    writeln!(out, "#[rustfmt::skip]\npub(super) static PHRASES: &[(&str, Kind)] = &[\n{body}];").unwrap();
    out
}
