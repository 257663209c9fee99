//! The labelled set: every code keeps the precision and recall it has reached.

use crate::labelled::{Half, SETS, judged, tallies};

/// Code, and for each set the lowest precision and the lowest recall over all of it.
/// `examples/evaluate/findings.rs` prints all; `off-duty` and `vague` rest on the score, which has sets of its own.
const FLOORS: [(&str, [(f64, f64); 2]); 15] = [
    ("copied", [(1.0, 1.0), (1.0, 1.0)]),
    ("model-answer", [(1.0, 1.0), (1.0, 1.0)]),
    ("own-past", [(1.0, 1.0), (1.0, 1.0)]),
    ("damaged-text", [(1.0, 0.96), (1.0, 1.0)]),
    ("blank-left", [(1.0, 1.0), (1.0, 0.94)]),
    ("residue", [(1.0, 0.92), (0.75, 0.65)]),
    ("impossible-number", [(1.0, 1.0), (1.0, 0.85)]),
    ("off-duty", [(0.8, 0.8), (0.85, 0.6)]),
    ("sketchy", [(1.0, 1.0), (0.85, 0.85)]),
    ("formulaic", [(1.0, 1.0), (1.0, 1.0)]),
    ("one-sided", [(1.0, 1.0), (0.93, 1.0)]),
    ("theme-missing", [(1.0, 0.96), (0.78, 0.78)]),
    ("stale-citation", [(1.0, 1.0), (1.0, 1.0)]),
    ("citation-typo", [(1.0, 1.0), (1.0, 1.0)]),
    ("vague", [(0.75, 0.8), (0.65, 0.6)]),
];

#[test]
fn no_code_falls_below_what_it_has_reached() {
    let mut below = Vec::new();
    for (at, set) in SETS.into_iter().enumerate() {
        let tallies = tallies(&judged(set), Half::All);
        for (code, floors) in FLOORS {
            let (precision, recall) = floors[at];
            let (_, tally) = tallies.iter().find(|(known, _)| *known == code).expect("a code of ALL");
            let (found, met) = (tally.precision(), tally.recall());
            if found < precision || met < recall {
                below.push(format!("{set} {code}: precision {found:.3}, recall {met:.3}"));
            }
        }
    }
    assert!(below.is_empty(), "{below:#?}");
}

#[test]
fn the_two_halves_share_no_statement_and_leave_none_out() {
    for set in SETS {
        let judged = judged(set);
        let of = |half: Half| judged.iter().filter(|one| half.holds(&one.id)).count();
        assert_eq!(of(Half::Look) + of(Half::Blind), of(Half::All));
        assert!(judged.iter().all(|one| Half::Look.holds(&one.id) != Half::Blind.holds(&one.id)));
    }
}
