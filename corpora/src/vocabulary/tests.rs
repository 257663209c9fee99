//! What must hold of the tables whoever edits them.

use unicode_normalization::is_nfc;

use super::*;

const TABLES: &[(&str, &str)] = &[
    ("acts", include_str!("../../generator/acts.tsv")),
    ("citations", include_str!("../../generator/citations.tsv")),
    ("forms", include_str!("../../generator/forms.tsv")),
    ("frames", include_str!("../../generator/frames.tsv")),
    ("phrases", include_str!("../../generator/phrases.tsv")),
    ("places", include_str!("../../generator/places.tsv")),
    ("roles", include_str!("../../generator/roles.tsv")),
    ("stock", include_str!("../../generator/stock.tsv")),
    ("synonyms", include_str!("../../generator/synonyms.tsv")),
    ("themes", include_str!("../../generator/themes.tsv")),
    ("workplaces", include_str!("../../generator/workplaces.tsv")),
];

#[test]
fn tables_are_composed_and_tidy() {
    for (name, text) in TABLES {
        assert!(is_nfc(text), "{name} is not NFC");
        for line in text.lines() {
            assert!(!line.ends_with(' ') && !line.contains("  ") || *name == "forms", "{name}: {line}");
            for word in line.split(|letter: char| !letter.is_alphabetic()) {
                let moved =
                    ["oà", "oá", "oả", "oã", "oạ", "uỷ", "uý", "uỳ"].iter().any(|end| word.ends_with(end));
                assert!(
                    !moved || word.starts_with(['q', 'Q']),
                    "{name}: {word} has its tone mark in the other place"
                );
            }
        }
    }
}

#[test]
fn the_vocabulary_is_as_rich_as_promised() {
    let vocabulary = Vocabulary::read();
    assert!(vocabulary.roles.len() >= 40);
    assert!(vocabulary.stock.phrases().len() >= 600, "{} phrases", vocabulary.stock.phrases().len());
    assert!(vocabulary.outlines.len() >= 4);
    for role in &vocabulary.roles {
        assert!((3..=5).contains(&role.duties.len()));
    }
    for workplace in &vocabulary.workplaces {
        assert!(!workplace.roles.is_empty(), "nobody works in {:?}", workplace.cell);
    }
    assert_eq!(vocabulary.workplaces.iter().map(|workplace| workplace.weight).sum::<u32>(), 107);
}

#[test]
fn no_phrase_is_in_two_places() {
    let vocabulary = Vocabulary::read();
    let mut phrases: Vec<&str> = vocabulary.stock.phrases().to_vec();
    phrases.sort_unstable();
    let twice: Vec<&[&str]> =
        phrases.chunk_by(|left, right| left == right).filter(|chunk| chunk.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn rules_in_force_are_not_replaced() {
    let calendar = Vocabulary::read().calendar;
    for year in 2016..=2025 {
        let in_force = calendar.in_force(year);
        assert!(!in_force.is_empty() && calendar.replaced(year).iter().all(|rule| !in_force.contains(rule)));
    }
    assert!(calendar.replaced(2024).iter().any(|rule| rule.contains("47-QĐ/TW")));
}
