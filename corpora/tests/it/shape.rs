//! The shape of what comes out, and what is refused.

use khuonsao_corpora::{Corpus, Encoding, Family, Planted, Recipe};
use serde_json::Value;

pub(crate) fn syllables(text: &str) -> usize {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).count()
}

#[test]
fn a_statement_is_a_line_of_input() {
    let corpus = Corpus::new(Recipe::default()).unwrap();
    for generated in corpus.range(0..300) {
        let line = serde_json::to_string(&generated.statement).unwrap();
        assert!(!line.contains('\n'));
        let value: Value = serde_json::from_str(&line).unwrap();
        for key in ["id", "text", "author", "unit", "role", "date", "kind"] {
            assert!(value[key].as_str().is_some_and(|text| !text.is_empty()), "{key} in {line}");
        }
        assert_eq!(value["year"], 2024);
        assert!((3..=5).contains(&value["duties"].as_array().unwrap().len()));
        assert_eq!(value["unit"].as_str().unwrap().split('/').count(), 3);
        assert!(["cam-ket", "ke-hoach", "dang-ky"].contains(&value["kind"].as_str().unwrap()));
        let text = value["text"].as_str().unwrap();
        for item in &generated.items {
            let pledge = &text[item.span.0..item.span.1];
            assert!(!pledge.contains("  ") && !pledge.contains(" ,") && !pledge.contains(",,"), "{pledge}");
        }
        assert!(!text.contains(['{', '}', '[', ']', '|']), "{text}");
    }
}

#[test]
fn the_truth_is_json_too() {
    let corpus = Corpus::new(Recipe { statements: 100, ..Recipe::default() }).unwrap();
    let copy = corpus.truth().next().unwrap().0;
    let value = serde_json::to_value(corpus.statement(copy)).unwrap();
    assert!(value["copy"]["source"].is_u64() && value["copy"]["kind"].is_string());
    assert_eq!(value["copy"]["spans"][0]["copy"].as_array().unwrap().len(), 2);
}

#[test]
fn every_item_lies_in_the_text() {
    let corpus =
        Corpus::new(Recipe { statements: 600, damage: 0.1, legacy: 0.1, ..Recipe::default() }).unwrap();
    for generated in &corpus {
        let text = &generated.statement.text;
        assert!((1..=5).contains(&generated.level) && !generated.items.is_empty());
        for item in &generated.items {
            assert!(syllables(&text[item.span.0..item.span.1]) >= 1, "{}", generated.statement.id);
        }
        for span in generated.given.iter().chain(&generated.stock) {
            assert!(text.is_char_boundary(span.0) && text.is_char_boundary(span.1));
        }
    }
}

#[test]
fn forms_are_there_word_for_word() {
    let corpus = Corpus::new(Recipe::default()).unwrap();
    assert!(corpus.forms().len() >= 4);
    for generated in corpus.range(0..200).filter(|generated| generated.copy.is_none()) {
        let Some(form) = generated.form else { continue };
        for (start, end) in &generated.given {
            for line in generated.statement.text[*start..*end].lines() {
                assert!(corpus.forms()[form].contains(line), "{line}");
            }
        }
    }
    assert!(corpus.forms().iter().all(|form| form.contains("…………")));
}

#[test]
fn oddities_are_planted_where_they_are_said_to_be() {
    let recipe = Recipe {
        statements: 600,
        blanks: 0.2,
        stale_citations: 0.2,
        damage: 0.1,
        legacy: 0.1,
        ..Recipe::default()
    };
    let corpus = Corpus::new(recipe).unwrap();
    let mut seen = [0; 5];
    for generated in &corpus {
        let text = &generated.statement.text;
        let clean =
            !generated.planted.iter().any(|planted| matches!(planted, Planted::Damaged | Planted::Legacy(_)));
        let written = generated
            .copy
            .as_ref()
            .is_none_or(|copy| !matches!(copy.kind.to_string().as_str(), "no-marks" | "nfd" | "tone-style"));
        for planted in &generated.planted {
            match *planted {
                Planted::BlankLeft((start, end)) => {
                    seen[0] += 1;
                    assert!(!clean || text[start..end].contains("……"));
                }
                Planted::StaleCitation((start, end)) => {
                    seen[1] += 1;
                    assert!(!clean || !written || text[start..end].contains("/TW"), "{}", &text[start..end]);
                }
                Planted::Damaged => seen[2] += 1,
                Planted::Legacy(Encoding::Tcvn3) => {
                    seen[3] += 1;
                    assert!(text.chars().all(|letter| u32::from(letter) < 256));
                }
                Planted::Legacy(Encoding::Vni) => seen[4] += 1,
                Planted::Residue(_) => {}
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
}

#[track_caller]
fn refuse(recipe: Recipe, expected: &str) {
    assert_eq!(Corpus::new(recipe).map(|_| ()).unwrap_err().to_string(), expected);
}

#[test]
fn recipes_out_of_range_are_refused() {
    let recipe = Recipe::default;
    refuse(Recipe { statements: 9, ..recipe() }, "statements must lie in 10..=10000000, got 9");
    refuse(Recipe { form_share: 0.7, ..recipe() }, "form_share must lie in 0..=0.6, got 0.7");
    refuse(Recipe { copy_rate: -0.1, ..recipe() }, "copy_rate must lie in 0..=0.95, got -0.1");
    refuse(Recipe { residue: f64::NAN, ..recipe() }, "residue must lie in 0..=1, got NaN");
    refuse(Recipe { year: 1999, ..recipe() }, "year must lie in 2017..=2025, got 1999");
    assert_eq!("all-exact".parse(), Ok(Family::AllExact));
    assert!(
        "exact".parse::<Family>().unwrap_err().to_string().starts_with("family must be one of ordinary, ")
    );
}
