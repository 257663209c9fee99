//! Office files of the demonstration cell, read back and compared with the texts they were made from.
//!
//! ```console
//! $ cargo test -p khuonsao-reading --test made
//! ```
//!
//! prints how many tokens came back, in order, kind by kind: of a small set that is checked in, and of the whole
//! cell where `KHUONSAO_OFFICE_FILES` names a folder that `corpora/office/make.py` filled.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use khuonsao_reading::{Content, Limits, read};

/// Folders, and the share of tokens that must come back in each.
///
/// A list of a .doc is numbered by Word when it is opened: its numbers are not in the file's text. A list of a
/// page has bullets, and the page does not say which.
const BARS: [(&str, f64); 16] = [
    ("docx", 0.995),
    ("docx-lists", 0.995),
    ("docx-lo", 0.995),
    ("doc", 0.995),
    ("doc-lists", 0.90),
    ("odt", 0.995),
    ("odt-lists", 0.995),
    ("odt-odf", 0.995),
    ("rtf", 0.995),
    ("rtf-lists", 0.995),
    ("html", 0.995),
    ("html-lists", 0.98),
    ("pdf", 0.98),
    ("pdf-lists", 0.98),
    ("pdf-columns", 0.98),
    ("cam-ket.xlsx", 0.995),
];

fn main() -> ExitCode {
    // A filter or `--list` is for tests with names.
    if std::env::args().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpora");
    let texts = texts(&corpora.join("chi-bo/cam-ket-2024.jsonl"));
    let mut good = compare("checked in", &corpora.join("office/made"), &texts);
    match std::env::var_os("KHUONSAO_OFFICE_FILES") {
        Some(folder) => good &= compare("the whole cell", Path::new(&folder), &texts),
        None => {
            println!("test the_whole_cell_is_read_back ... skipped: KHUONSAO_OFFICE_FILES names no folder")
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn texts(path: &Path) -> HashMap<String, String> {
    let lines = fs::read_to_string(path).expect("the cell is there");
    let field = |value: &serde_json::Value, name: &str| value[name].as_str().expect("a string").to_owned();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .map(|value: serde_json::Value| (field(&value, "id"), field(&value, "text")))
        .collect()
}

/// Tokens of the texts, tokens that came back in order, and tokens that came besides.
#[derive(Default)]
struct Tally {
    files: usize,
    tokens: usize,
    kept: usize,
    added: usize,
    worst: Option<(usize, String)>,
}

impl Tally {
    fn add(&mut self, name: &str, text: &str, read: &str) {
        let (text, read): (Vec<&str>, Vec<&str>) =
            (text.split_whitespace().collect(), read.split_whitespace().collect());
        let kept = in_order(&text, &read);
        self.files += 1;
        self.tokens += text.len();
        self.kept += kept;
        self.added += read.len() - kept;
        let wrong = text.len() - kept + read.len() - kept;
        if wrong > self.worst.as_ref().map_or(0, |(worst, _)| *worst) {
            self.worst = Some((wrong, name.to_owned()));
        }
    }

    /// What was lost and what was added both count.
    fn share(&self) -> f64 {
        self.kept as f64 / (self.tokens.max(self.kept + self.added)) as f64
    }
}

fn compare(title: &str, folder: &Path, texts: &HashMap<String, String>) -> bool {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut good = true;
    for (kind, _) in BARS {
        let path = folder.join(kind);
        let tally = tallies.entry(kind).or_default();
        let files: Vec<PathBuf> = match fs::read_dir(&path) {
            Ok(entries) => entries.map(|entry| entry.expect("an entry").path()).collect(),
            Err(_) if path.is_file() => vec![path],
            Err(_) => Vec::new(),
        };
        for file in files {
            let stem = file.file_stem().expect("a name").to_string_lossy().into_owned();
            let bytes = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            match read(&bytes, &file.to_string_lossy(), &Limits::default()) {
                Ok(Content::Document(document)) => tally.add(&stem, &texts[&stem], &document.text),
                Ok(Content::Table(table)) => {
                    for (_, row) in &table.rows[1..] {
                        tally.add(&row[0], &texts[&row[0]], &row[1]);
                    }
                }
                Ok(Content::Archive(_)) => panic!("{}: an archive", file.display()),
                Err(refusal) => panic!("{}: {refusal}", file.display()),
            }
        }
    }
    println!("\n{title}: tokens that came back in order");
    for (kind, bar) in BARS {
        let tally = &tallies[kind];
        let worst =
            tally.worst.as_ref().map_or(String::new(), |(wrong, name)| format!("  worst {name} ({wrong})"));
        let held = tally.files > 0 && tally.share() >= bar;
        good &= held;
        println!(
            "{} {kind:<13} {:>8.3} %  (bar {:.1} %)  {:>3} files, {:>6} tokens, {:>3} lost, {:>3} added{worst}",
            if held { "ok    " } else { "FAILED" },
            100.0 * tally.share(),
            100.0 * bar,
            tally.files,
            tally.tokens,
            tally.tokens - tally.kept,
            tally.added,
        );
    }
    good
}

/// How many tokens two texts have in common in the same order: the longest common subsequence.
fn in_order(left: &[&str], right: &[&str]) -> usize {
    let mut best = vec![0usize; right.len() + 1];
    for token in left {
        let mut diagonal = 0;
        for (place, other) in right.iter().enumerate() {
            let above = best[place + 1];
            best[place + 1] = if token == other { diagonal + 1 } else { above.max(best[place]) };
            diagonal = above;
        }
    }
    best[right.len()]
}
