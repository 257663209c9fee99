//! What is said of a copy can be seen in it.

use khuonsao_corpora::{Copy, CopyKind, Corpus, Generated, Planted, Recipe};
use unicode_normalization::UnicodeNormalization;

fn each_copy(recipe: Recipe, mut check: impl FnMut(&Generated, &Copy, &Generated)) {
    let corpus = Corpus::new(recipe).unwrap();
    for generated in &corpus {
        if let Some(copy) = &generated.copy {
            check(&generated, copy, &corpus.statement(copy.source));
        }
    }
}

fn recipe() -> Recipe {
    Recipe { statements: 1_500, copy_rate: 0.5, last_year: 0.1, ..Recipe::default() }
}

/// Letters without marks, so that ways of writing do not matter.
fn bare(text: &str) -> String {
    text.nfd()
        .filter(|letter| !('\u{300}'..'\u{370}').contains(letter))
        .collect::<String>()
        .replace('đ', "d")
        .replace('Đ', "D")
}

#[test]
fn spans_hold_the_same_words_on_both_sides() {
    each_copy(recipe(), |copy, truth, source| {
        let mut last = 0;
        for span in &truth.spans {
            let here = &copy.statement.text[span.copy.0..span.copy.1];
            let there = &source.statement.text[span.source.0..span.source.1];
            match truth.kind {
                CopyKind::NoMarks | CopyKind::Nfd | CopyKind::ToneStyle => {
                    assert_eq!(bare(here), bare(there))
                }
                _ => assert_eq!(here, there, "{} {}", copy.statement.id, truth.kind),
            }
            assert!(span.copy.0 >= last && !here.is_empty());
            last = span.copy.1;
        }
        assert!(!truth.spans.is_empty(), "{} is a copy of nothing", copy.statement.id);
    });
}

#[test]
fn spans_go_as_far_as_they_can() {
    each_copy(recipe(), |copy, truth, source| {
        if !matches!(truth.kind, CopyKind::Exact | CopyKind::Names | CopyKind::Light) {
            return;
        }
        for pair in truth.spans.windows(2) {
            let joined = pair[0].copy.1 == pair[1].copy.0 && pair[0].source.1 == pair[1].source.0;
            assert!(!joined, "{}: two spans that are one", copy.statement.id);
        }
        _ = source;
    });
}

/// The share of the copy's pledges that stands in spans.
fn covered(copy: &Generated, truth: &Copy) -> f64 {
    let body: usize = copy.items.iter().map(|item| item.span.1 - item.span.0).sum();
    let inside = |item: (usize, usize)| -> usize {
        truth.spans.iter().map(|span| span.copy.1.min(item.1).saturating_sub(span.copy.0.max(item.0))).sum()
    };
    copy.items.iter().map(|item| inside(item.span)).sum::<usize>() as f64 / body as f64
}

#[test]
fn each_kind_takes_over_as_much_as_it_says() {
    let mut edited = std::collections::BTreeMap::<CopyKind, Vec<f64>>::new();
    each_copy(recipe(), |copy, truth, _| {
        let covered = covered(copy, truth);
        edited.entry(truth.kind).or_default().push(f64::from(truth.edited));
        match truth.kind {
            CopyKind::Exact => assert!(covered > 0.999, "{} {covered}", copy.statement.id),
            CopyKind::Names
            | CopyKind::Reordered
            | CopyKind::NoMarks
            | CopyKind::Nfd
            | CopyKind::ToneStyle => {
                assert!(
                    covered > 0.7 && truth.edited == 0.0,
                    "{} {} {covered}",
                    copy.statement.id,
                    truth.kind
                );
            }
            CopyKind::Light => {
                assert!((0.03..0.2).contains(&truth.edited) && covered > 0.6, "{} {}", truth.edited, covered)
            }
            CopyKind::Heavy => {
                assert!((0.22..0.4).contains(&truth.edited) && covered > 0.4, "{} {}", truth.edited, covered)
            }
            CopyKind::Partial => assert!((0.3..0.68).contains(&covered), "{} {covered}", copy.statement.id),
        }
    });
    let mean = |kind| edited[&kind].iter().sum::<f64>() / edited[&kind].len() as f64;
    assert!((mean(CopyKind::Light) - 0.1).abs() < 0.02, "{}", mean(CopyKind::Light));
    assert!((mean(CopyKind::Heavy) - 0.3).abs() < 0.03, "{}", mean(CopyKind::Heavy));
}

#[test]
fn only_decomposed_copies_are_not_composed() {
    let corpus = Corpus::new(recipe()).unwrap();
    for generated in &corpus {
        let decomposed = generated.copy.as_ref().is_some_and(|copy| copy.kind == CopyKind::Nfd);
        assert_eq!(
            unicode_normalization::is_nfc(&generated.statement.text),
            !decomposed,
            "{}",
            generated.statement.id
        );
    }
}

#[test]
fn residue_is_the_sources_and_not_the_copiers() {
    let mut found = 0;
    each_copy(recipe(), |copy, truth, source| {
        for planted in &copy.planted {
            let Planted::Residue((start, end)) = *planted else { continue };
            let left = &copy.statement.text[start..end];
            assert!(!left.is_empty());
            if truth.kind != CopyKind::Nfd
                && truth.kind != CopyKind::NoMarks
                && truth.kind != CopyKind::ToneStyle
            {
                assert!(source.statement.text.contains(left), "{left}");
            }
            found += 1;
        }
    });
    assert!(found > 20, "{found}");
}
