//! Cases of other projects' own tests, when the folder that holds them is there.
//!
//! They stand under many licences and stay outside this repository: `KHUONSAO_SHARED`, or `../shared`.

use std::{collections::BTreeMap, path::PathBuf};

use khuonsao::text::{
    Text, TokenKind, ToneStyle, bare, decode, decode_str, normalize_text, skeleton_line, strict_line,
    tokenize, tokenize_slowly,
};
use serde_json::Value;

struct Case {
    id: String,
    kind: String,
    input: String,
    expected: Value,
    hex: Option<String>,
}

impl Case {
    fn text(&self) -> &str {
        self.expected.as_str().unwrap_or_default()
    }
}

/// The cases by kind; none, with a note, where the folder is missing.
fn cases() -> BTreeMap<String, Vec<Case>> {
    let shared = std::env::var_os("KHUONSAO_SHARED")
        .map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")), PathBuf::from);
    let path = shared.join("conformance/normalization.jsonl");
    let Ok(lines) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return BTreeMap::new();
    };
    let mut cases: BTreeMap<String, Vec<Case>> = BTreeMap::new();
    for line in lines.lines() {
        let case: Value = serde_json::from_str(line).expect("a case is an object");
        let text = |field: &str| case[field].as_str().unwrap_or_default().to_owned();
        let kind = text("kind");
        let expected = case["expected"].clone();
        let hex = case["input_hex"].as_str().map(str::to_owned);
        let case = Case { id: text("id"), kind: kind.clone(), input: text("input"), expected, hex };
        cases.entry(kind).or_default().push(case);
    }
    cases
}

/// Runs the cases of some kinds; at most `allowed` of them may fail.
#[track_caller]
fn check(kinds: &[&str], allowed: usize, holds: impl Fn(&Case) -> bool) {
    let cases = cases();
    let wanted: Vec<&Case> = kinds.iter().filter_map(|&kind| cases.get(kind)).flatten().collect();
    let failed: Vec<&Case> = wanted.iter().filter(|case| !holds(case)).copied().collect();
    for case in &failed {
        let Case { id, kind, input, expected, .. } = case;
        eprintln!("{id} {kind}: {input:?} gives {:?}, not {expected}", normalize_text(input, ToneStyle::Old));
    }
    eprintln!("{kinds:?}: {} of {}", wanted.len() - failed.len(), wanted.len());
    assert!(failed.len() <= allowed, "{} of {} fail, {allowed} may", failed.len(), wanted.len());
}

fn old(raw: &str) -> String {
    normalize_text(raw, ToneStyle::Old).into_owned()
}

#[test]
fn letters_are_composed() {
    check(&["nfc", "mark_order", "d_stroke", "homoglyph"], 0, |case| old(&case.input) == old(case.text()));
    check(&["nfc"], 0, |case| normalize_text(&case.input, ToneStyle::Keep) == case.text());
}

#[test]
fn other_scripts_come_out_in_nfc() {
    check(&["nfc_general"], 0, |case| normalize_text(&case.input, ToneStyle::Old) == case.text());
}

#[test]
fn tone_marks_have_one_place() {
    check(&["tone_old"], 3, |case| old(&case.input) == case.text());
    check(&["tone_multi", "tone_fixed_point"], 0, |case| old(&case.input) == case.text());
    check(&["tone_new", "tone_new_rime"], 0, |case| {
        normalize_text(&case.input, ToneStyle::New) == case.text()
    });
}

/// The peers run white space together; here each space keeps its place and is one space wide.
#[test]
fn white_space_is_spaces() {
    check(&["whitespace", "invisible_space"], 0, |case| {
        old(&case.input).split_whitespace().eq(case.text().split_whitespace())
    });
}

#[test]
fn spellings_of_one_sound_have_one_key() {
    check(&["spelling_repair"], 3, |case| strict_line(&case.input) == strict_line(case.text()));
    check(&["iy_equivalent"], 0, |case| strict_line(&case.input) == strict_line(case.text()));
    check(&["lowercase"], 0, |case| strict_line(&case.input) == strict_line(case.text()));
}

#[test]
fn skeletons_have_no_marks() {
    check(&["skeleton"], 0, |case| bare(&case.input).split_whitespace().eq(case.text().split_whitespace()));
    check(&["skeleton_lower"], 0, |case| skeleton_line(&case.input) == case.text());
}

/// Whether a legacy text is read right; look-alikes of đ in what other converters gave are đ.
fn reads(case: &Case) -> bool {
    let same = |left: &str, right: &str| old(left).to_lowercase() == old(right).to_lowercase();
    let bytes: Option<Vec<u8>> = case.hex.as_ref().map(|hex| {
        (0..hex.len() / 2)
            .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("digits"))
            .collect()
    });
    let read = decode_str(&case.input);
    let right = same(&read.text, case.text());
    if !right {
        eprintln!("{:?} {:?}", read.encoding, read.text);
    }
    right && bytes.is_none_or(|bytes| same(&decode(&bytes).text, case.text()))
}

const LEGACY: [&str; 11] = [
    "legacy:TCVN3",
    "legacy:VISCII",
    "legacy:VPS",
    "legacy:VNI-WIN",
    "legacy:VIQR",
    "legacy:CP1258",
    "legacy:BKHCM2",
    "legacy:BKHCM1",
    "legacy:VIETWARE-F",
    "legacy:VIETWARE-X",
    "legacy:TCVN3-caps",
];

#[test]
fn sentences_in_old_encodings_are_read() {
    let long = |case: &Case| case.input.split(' ').count() > 4;
    for kind in LEGACY {
        check(&[kind], 0, |case| !long(case) || reads(case));
    }
    check(&["mojibake"], 0, reads);
}

/// A name of two syllables can be valid in two encodings; in a column of them it is not alone.
#[test]
fn names_in_old_encodings_are_read() {
    let cases = cases();
    let (mut right, mut all) = (0, 0);
    for kind in LEGACY {
        let short: Vec<&Case> =
            cases.get(kind).into_iter().flatten().filter(|case| case.input.split(' ').count() <= 4).collect();
        let alone = short.iter().filter(|case| reads(case)).count();
        eprintln!("{kind}: {alone} of {} alone", short.len());
        right += alone;
        all += short.len();
        let column: Vec<&str> = short.iter().map(|case| &*case.input).collect();
        let read = decode_str(&column.join("\n"));
        for (line, case) in read.text.lines().zip(&short) {
            assert_eq!(old(line), old(case.text()), "{kind} in a column");
        }
    }
    assert!(right * 10 >= all * 9, "{right} of {all} names were read alone");
}

#[test]
fn syllables_of_a_dictionary_are_syllables() {
    check(&["syllable_valid"], 1, |case| {
        let syllable = tokenize(&case.input).first().is_some_and(|token| token.kind == TokenKind::Syllable);
        case.expected == syllable
    });
}

#[test]
fn sentences_end_where_readers_end_them() {
    let sentences = |raw: &str| -> Vec<String> {
        Text::read(raw).sentences.iter().map(|span| span.of(raw).to_owned()).collect()
    };
    check(&["sentence_split"], 0, |case| Value::from(sentences(&case.input)) == case.expected);
    check(&["sentence_count"], 0, |case| case.expected == sentences(&case.input).len());
}

#[test]
fn fast_and_slow_agree() {
    for case in cases().values().flatten() {
        assert_eq!(tokenize(&case.input), tokenize_slowly(&case.input), "{}", case.id);
    }
}
