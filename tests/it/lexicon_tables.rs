//! Generated tables say what their sources say.

use std::{fmt::Write, fs, path::Path};

use khuonsao::lexicon::Kind;

const SOURCE: &str = "corpora/lexicon";

#[test]
fn tables() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made = [
        ("src/lexicon/tables.rs", SOURCE, phrases(&root.join(SOURCE))),
        ("src/register/tables.rs", REGISTERS, registers(&root.join(REGISTERS))),
    ];
    for (target, source, expected) in made {
        if std::env::var_os("UPDATE").is_some() {
            fs::write(root.join(target), &expected).expect("the table can be written");
        }
        let found = fs::read_to_string(root.join(target)).unwrap_or_default();
        assert!(found == expected, "{target} differs from {source}: run UPDATE=1 cargo test tables");
    }
}

const REGISTERS: &str = "corpora/registers";

/// Every table of facts as it stands: the crate ships without `corpora`.
fn registers(folder: &Path) -> String {
    let mut out = String::from(
        "// Made by tests/it/lexicon_tables.rs from corpora/registers: UPDATE=1 cargo test tables\n\
         //! Every table of facts, line by line.\n\n\
         #[rustfmt::skip]\npub(super) static TABLES: &[(&str, &str)] = &[\n",
    );
    for (name, table) in sources(folder, "tsv") {
        assert!(!table.contains("\"##"), "{name} would end a raw string");
        writeln!(out, "    ({name:?}, r##\"{table}\"##),").unwrap();
    }
    out.push_str("];\n");
    out
}

#[test]
fn tables_are_sorted_and_reasoned() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE);
    for (name, table) in sources(&folder, "tsv") {
        khuonsao::lexicon::Lexicon::from_tsv(&name, &table).unwrap_or_else(|error| panic!("{error}"));
        let lines: Vec<(&str, &str)> = rows(&table).collect();
        if let Some(pair) = lines.windows(2).find(|pair| pair[0] >= pair[1]) {
            panic!("{name}: {:?} must stand before {:?}, once", pair[1], pair[0]);
        }
    }
}

/// How many rows a table has, and of each kind, is told in the README.
#[test]
fn the_readme_counts_the_rows() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCE);
    let readme = fs::read_to_string(folder.join("README.md")).expect("the folder has a README");
    let (_, counts) = readme.split_once("## Counts").expect("it counts");
    let tables = sources(&folder, "tsv");
    let table = |name: &str| tables.iter().find(|(known, _)| known == name).map(|(_, table)| table.as_str());
    let mut counted = Vec::new();
    let mut current = "";
    for line in counts.lines() {
        if let Some((name, told)) = line.strip_prefix("### `").and_then(|head| head.split_once("`: ")) {
            let all = rows(table(name).unwrap_or_else(|| panic!("there is no {name}"))).count();
            assert_eq!(told, all.to_string(), "{name}");
            (current, counted) = (name, [counted, vec![name]].concat());
        }
        let cells: Vec<&str> = line.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let (name, kind, told) = match cells[..] {
            ["", name, kind, told, _, ""] if name.ends_with(".tsv") => (name, kind, told),
            ["", kind, told, _, ""] if line.starts_with("| `") => (current, kind, told),
            _ => continue,
        };
        let table = table(name).unwrap_or_else(|| panic!("there is no {name}"));
        // "`trade-…`, 32 kinds" are all of them, "`zero` beside `frequency`" the phrases that are both.
        let (kind, beside) =
            kind.split_once("` beside `").map_or((kind, None), |(one, other)| (one, Some(other)));
        let opening = kind.split_once('…').map(|(opening, _)| opening);
        let of_kind = |of: &str| opening.map_or(of == kind, |opening| of.starts_with(opening));
        let both = |phrase: &str| {
            beside.is_none_or(|beside| rows(table).any(|(other, of)| other == phrase && of == beside))
        };
        let all = rows(table).filter(|(phrase, of)| of_kind(of) && both(phrase)).count();
        assert_eq!(told, all.to_string(), "{name}: {kind}");
        counted.push(name);
    }
    let missing: Vec<&str> =
        tables.iter().map(|(name, _)| name.as_str()).filter(|name| !counted.contains(name)).collect();
    assert!(missing.is_empty(), "not counted: {missing:?}");
}

/// The files of a folder that end like that, in order of their names: name, text.
pub(crate) fn sources(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
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
    let mut out = String::from(
        "// Made by tests/it/lexicon_tables.rs from corpora/lexicon: UPDATE=1 cargo test tables\n",
    );
    out.push_str("//! Every phrase and its kind, table by table.\n\nuse super::{Kind::*, Table};\n\n");
    let mut tables = String::new();
    for (name, table) in sources(folder, "tsv") {
        let column = table.lines().next().and_then(|heading| heading.split('\t').nth(1)).unwrap_or_default();
        let tells = ["related", "telling"].contains(&column);
        let constant = name.trim_end_matches(".tsv").replace('-', "_").to_uppercase();
        let version = version(&table);
        writeln!(tables, "    Table {{").unwrap();
        writeln!(tables, "        name: {name:?},\n        version: \"{version}\",").unwrap();
        writeln!(tables, "        phrases: {constant},\n        expansions: &[").unwrap();
        for (short, long) in expansions(&table) {
            writeln!(tables, "            ({short:?}, {long:?}),").unwrap();
        }
        for field in ["related", "telling"] {
            writeln!(tables, "        ],\n        {field}: &[").unwrap();
            for (phrase, words) in rows(&table).filter(|_| field == column) {
                writeln!(tables, "            ({phrase:?}, {words:?}),").unwrap();
            }
        }
        writeln!(tables, "        ],\n    }},").unwrap();
        writeln!(out, "#[rustfmt::skip]\nstatic {constant}: &[(&str, super::Kind)] = &[").unwrap();
        for (phrase, kind) in rows(&table).filter(|_| !tells) {
            let kind = Kind::named(kind).unwrap_or_else(|| panic!("{name}: no kind {kind:?}"));
            writeln!(out, "    ({phrase:?}, {kind:?}),").unwrap();
        }
        writeln!(out, "];\n").unwrap();
    }
    let version = xxhash_rust::xxh3::xxh3_64(tables.as_bytes()) ^ xxhash_rust::xxh3::xxh3_64(out.as_bytes());
    writeln!(out, "/// Changes with any phrase.\npub(super) const VERSION: &str = \"{version:016x}\";\n")
        .unwrap();
    writeln!(out, "#[rustfmt::skip]\npub(super) static TABLES: &[Table] = &[\n{tables}];").unwrap();
    out
}

/// As the library tells the version of a table that is given to it.
fn version(table: &str) -> String {
    let lines: Vec<&str> = table.lines().map(str::trim_end).collect();
    format!("{:016x}", xxhash_rust::xxh3::xxh3_64(lines.join("\n").trim_end().as_bytes()))
}
