//! The labelled set: every code keeps the precision and recall it has reached.

#[path = "../../examples/evaluate/figure.rs"]
#[allow(dead_code)]
mod figure;

use self::figure::{Figure, known};
use crate::labelled::{Half, SETS, judged, tallies};

#[test]
fn no_code_falls_below_what_the_committed_table_says() {
    let table = include_str!("../../corpora/QUALITY.md");
    let known = known(table);
    let mut fallen = Vec::new();
    for set in SETS {
        for (code, tally) in tallies(set, &judged(set), Half::All) {
            for (what, value) in [("precision", tally.precision()), ("recall", tally.recall())] {
                let figure = Figure::at_least(format!("findings: {set} set, {code}, {what}"), value, 0.02);
                assert!(known.contains_key(&figure.name), "{} is not in the table", figure.name);
                if figure.has_fallen(&known).is_some() {
                    fallen.push(figure.row());
                }
            }
        }
    }
    assert!(fallen.is_empty(), "{fallen:#?}");
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
