//! The default judgement on two small generated corpora: floors below which it must not fall.

#[path = "../../examples/evaluate_copies/judged.rs"]
mod judged;
#[path = "../../examples/evaluate_copies/medley.rs"]
mod medley;

use self::judged::{Sample, Settings, corpus, figures};

#[track_caller]
fn check(sample: &Sample) {
    for with_form in [false, true] {
        let figures = figures(sample, &corpus(sample, with_form).copies());
        // A form that was not given and that fewer than six have is taken for copied.
        let least = if with_form { 0.99 } else { 0.97 };
        assert!(figures.precision() >= least, "precision {} {:?}", figures.precision(), figures.strangers);
        for (kind, &(found, planted)) in &figures.kinds {
            let floor = match kind.as_str() {
                "partial" => 0.95,
                "heavy" => 0.97,
                _ => 1.0,
            };
            // One may be lost of a few.
            let may_be_lost = ((1.0 - floor) * planted as f64).ceil() as usize;
            assert!(found + may_be_lost >= planted, "{found} of {planted} {kind} {:?}", figures.missed);
        }
    }
}

#[test]
fn copies_of_a_generated_district_are_found() {
    check(&judged::grow(&Settings { seed: 11, statements: 900, ..Settings::default() }));
}

#[test]
fn copies_among_short_statements_are_found() {
    check(&judged::grow(&Settings { seed: 12, statements: 900, syllables: 320, ..Settings::default() }));
}

#[test]
fn copies_made_by_another_generator_are_found() {
    let corpora = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora");
    check(&medley::grow(
        corpora,
        &Settings { seed: 13, statements: 900, syllables: 500, ..Settings::default() },
    ));
}
