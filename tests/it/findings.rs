//! The labelled set: every code keeps the precision and recall it has reached.

use crate::labelled::{Half, judged, report, tallies};

/// Code, lowest precision and lowest recall over the whole set. `examples/evaluate_findings.rs` prints all;
/// `off-duty` and `vague` rest on the score, which has sets of its own.
const FLOORS: [(&str, f64, f64); 13] = [
    ("copied", 1.0, 1.0),
    ("model-answer", 1.0, 1.0),
    ("own-past", 1.0, 1.0),
    ("damaged-text", 1.0, 0.96),
    ("blank-left", 1.0, 1.0),
    ("residue", 1.0, 0.92),
    ("impossible-number", 1.0, 1.0),
    ("sketchy", 1.0, 1.0),
    ("formulaic", 1.0, 1.0),
    ("one-sided", 1.0, 1.0),
    ("theme-missing", 1.0, 0.96),
    ("stale-citation", 1.0, 0.92),
    ("citation-typo", 1.0, 1.0),
];

#[test]
fn no_code_falls_below_what_it_has_reached() {
    let judged = judged(&report());
    let tallies = tallies(&judged, Half::All);
    let mut below = Vec::new();
    for (code, precision, recall) in FLOORS {
        let (_, tally) = tallies.iter().find(|(known, _)| *known == code).expect("a code of ALL");
        if tally.precision() < precision || tally.recall() < recall {
            below.push(format!("{code}: precision {:.3}, recall {:.3}", tally.precision(), tally.recall()));
        }
    }
    assert!(below.is_empty(), "{below:#?}");
}

#[test]
fn the_two_halves_share_no_statement_and_leave_none_out() {
    let judged = judged(&report());
    let of = |half: Half| judged.iter().filter(|one| half.holds(&one.id)).count();
    assert_eq!(of(Half::Look) + of(Half::Blind), of(Half::All));
    assert!(judged.iter().all(|one| Half::Look.holds(&one.id) != Half::Blind.holds(&one.id)));
}
