//! Tables in `src` are what the data in `corpora` says. `UPDATE=1 cargo test tables` writes them.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use khuonsao::text::SectionKind;

/// Rows of a table of `corpora`, without its heading.
fn rows(path: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora").join(path);
    let data = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    data.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[track_caller]
fn check(table: &str, source: &str, body: &str) {
    let signed = format!(
        "// Made by tests/it/text_tables.rs from {source}; `UPDATE=1 cargo test tables` writes it.\n\n{body}"
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/tables").join(table);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("tables have a folder")).expect("the folder can be made");
        fs::write(&path, &signed).expect("the table can be written");
    }
    let held = fs::read_to_string(&path).unwrap_or_default();
    assert!(held == signed, "src/text/tables/{table} is not what {source} says: UPDATE=1 cargo test tables");
}

#[test]
fn syllables() {
    let mut rimes: Vec<String> = rows("syllables/rimes.tsv").into_iter().map(|row| row[0].clone()).collect();
    rimes.sort();
    let mut body = String::from("/// Rimes without tone, in order of their bytes.\n");
    list(&mut body, "RIMES", "&str", rimes.iter().map(|rime| format!("{rime:?}")));
    let onsets = rows("syllables/onsets.tsv");
    let names = onsets.iter().map(|row| format!("{:?}", row[0].trim_matches('-')));
    body += "\n/// Onsets, the longest first; the last is none.\n";
    list(&mut body, "ONSETS", "&str", names);
    let words = |cell: &str| -> Vec<String> { cell.split(' ').map(str::to_owned).collect() };
    let allowed = onsets.iter().map(|row| {
        let (first, also, never) = (words(&row[1]), words(&row[2]), words(&row[3]));
        let mut bits = [0_u64; 3];
        for (place, rime) in rimes.iter().enumerate() {
            let opens = first.iter().any(|letter| rime.starts_with(letter.as_str()));
            if also.contains(rime) || opens && !never.contains(rime) {
                bits[place / 64] |= 1 << (place % 64);
            }
        }
        format!("{bits:?}")
    });
    body += "\n/// Which rimes may follow each onset, a bit for each rime.\n";
    list(&mut body, "ALLOWED", "[u64; 3]", allowed);
    body += "\n/// Syllables with marks that are met often, in the spelling of their keys, in order of their bytes.\n";
    let mut common: Vec<String> =
        rows("syllables/common.tsv").into_iter().map(|row| row[0].clone()).collect();
    common.sort();
    list(&mut body, "COMMON", "&str", common.iter().map(|syllable| format!("{syllable:?}")));
    check("syllables.rs", "corpora/syllables", &body);
}

#[test]
fn letters() {
    let rows = rows("letters/lookalikes.tsv");
    let of = |kind: &'static str| rows.iter().filter(move |row| row[1] == kind);
    let mut body = String::from("/// Letters that are typed for đ.\n");
    list(&mut body, "STROKES", "(char, char)", of("stroke").map(|row| pair(&row[0], &row[2])));
    body += "\n/// Cyrillic and Greek letters, and the Latin ones they look like, without marks.\n";
    list(&mut body, "HOMOGLYPHS", "(char, char)", of("homoglyph").map(|row| pair(&row[0], &row[2])));
    body += "\n/// Marks that look like Vietnamese ones.\n";
    list(&mut body, "MARKS", "(char, char)", of("mark").map(|row| pair(&row[0], &row[2])));
    body += "\n/// Characters that show nothing, first and last.\n";
    list(&mut body, "INVISIBLE", "(char, char)", of("invisible").map(|row| range(&row[0])));
    body += "\n/// Characters that are spaces.\n";
    list(&mut body, "SPACES", "(char, char)", of("space").map(|row| range(&row[0])));
    body += "\n/// Characters that open an item.\n";
    list(&mut body, "BULLETS", "char", of("bullet").map(|row| literal(code_point(&row[0]))));
    check("letters.rs", "corpora/letters", &body);
}

#[test]
fn encodings() {
    let mut body = String::new();
    let mut encodings: BTreeMap<String, Vec<(u16, String)>> = BTreeMap::new();
    for row in rows("encodings/letters.tsv") {
        let bytes = row[1]
            .split(' ')
            .fold(0, |code, byte| code << 8 | u16::from_str_radix(byte, 16).expect("bytes are hexadecimal"));
        encodings.entry(row[0].clone()).or_default().push((bytes, row[2].clone()));
    }
    for (name, mut letters) in encodings {
        letters.sort();
        let entries = letters.iter().map(|(bytes, letter)| {
            let letter = letter.chars().next().expect("a code has a letter");
            format!("(0x{bytes:02X}, {})", literal(letter))
        });
        writeln!(body, "/// One or two bytes of {name}, and the letter they are.").expect("strings take all");
        list(&mut body, &name.replace('-', "_").to_uppercase(), "(u16, char)", entries);
        body += "\n";
    }
    let mut carriers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows("encodings/carriers.tsv") {
        carriers.entry(row[0].clone()).or_default().push(pair_of_byte(&row[1], &row[2]));
    }
    for (name, entries) in carriers {
        writeln!(body, "/// What single bytes became when they were taken for {name}.")
            .expect("strings take all");
        list(&mut body, &name.to_uppercase(), "(u8, char)", entries.into_iter());
        body += "\n";
    }
    body.pop();
    check("encodings.rs", "corpora/encodings", &body);
}

#[test]
fn stems() {
    let rows = rows("sections/stems.tsv");
    assert!(rows.is_sorted(), "stems.tsv is not in order");
    for row in &rows {
        let [_, kind, reason] = &row[..] else { panic!("{row:?} has not three cells") };
        let known = kind == "frame" || SectionKind::ALL.iter().any(|(_, name)| name == kind);
        assert!(known, "{kind:?} is no section");
        assert!(!reason.is_empty(), "{row:?} has no reason");
    }
    let mut body = String::from("/// Words of short headings, and what each opens.\n");
    let (frames, stems): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row[1] == "frame");
    list(&mut body, "STEMS", "(&str, &str)", stems.iter().map(|row| format!("({:?}, {:?})", row[0], row[1])));
    body += "\n/// Words that open a heading and do not tell what it is about.\n";
    list(&mut body, "FRAMES", "&str", frames.iter().map(|row| format!("{:?}", row[0])));
    check("stems.rs", "corpora/sections", &body);
}

#[test]
fn sections() {
    let mut phrases: Vec<(String, String)> = Vec::new();
    for row in rows("lexicon/section.tsv") {
        assert!(
            SectionKind::ALL.iter().any(|(_, name)| *name == row[1]),
            "section.tsv has {:?}, which SectionKind does not know",
            row[1]
        );
        phrases.push((row[0].clone(), row[1].clone()));
    }
    phrases.sort();
    let mut body = String::from("/// Headings, labels and closing words, and what each opens.\n");
    list(&mut body, "PHRASES", "(&str, &str)", phrases.iter().map(|phrase| format!("{phrase:?}")));
    // Of `Th.S` the last part stands before the full stop.
    let mut abbreviations: Vec<String> = rows("lexicon/abbreviation.tsv")
        .into_iter()
        .filter(|row| row[1] == "sentence-safe" || row[1] == "title")
        .filter_map(|row| row[0].trim_end_matches(['.', '…']).rsplit('.').next().map(str::to_owned))
        .filter(|part| !part.contains('/'))
        .collect();
    abbreviations.sort();
    abbreviations.dedup();
    body += "\n/// Abbreviations whose full stop ends no sentence.\n";
    list(&mut body, "ABBREVIATIONS", "&str", abbreviations.iter().map(|part| format!("{part:?}")));
    check("sections.rs", "corpora/lexicon", &body);
}

fn list(body: &mut String, name: &str, kind: &str, entries: impl Iterator<Item = String>) {
    let entries: Vec<String> = entries.collect();
    // A row of six is easier to read than what the formatter makes of it.
    writeln!(body, "#[rustfmt::skip]\npub(crate) static {name}: [{kind}; {}] = [", entries.len())
        .expect("strings take all");
    for line in entries.chunks(6) {
        writeln!(body, "    {},", line.join(", ")).expect("strings take all");
    }
    body.push_str("];\n");
}

fn code_point(cell: &str) -> char {
    let digits = cell.strip_prefix("U+").unwrap_or_else(|| panic!("{cell} is no code point"));
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).expect("code points are scalar values")
}

fn literal(letter: char) -> String {
    format!("'\\u{{{:X}}}'", letter as u32)
}

fn pair(from: &str, to: &str) -> String {
    let to =
        if to.starts_with("U+") { code_point(to) } else { to.chars().next().expect("a look-alike is one") };
    format!("({}, {})", literal(code_point(from)), literal(to))
}

fn pair_of_byte(byte: &str, to: &str) -> String {
    format!("(0x{byte}, {})", literal(code_point(to)))
}

fn range(cell: &str) -> String {
    let (first, last) = cell.split_once("..").expect("a range has two ends");
    format!("({}, {})", literal(code_point(first)), literal(code_point(last)))
}
