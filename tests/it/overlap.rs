//! Overlap: counts and the questions asked of them.

use khuonsao::{Bound, Overlap};

#[track_caller]
fn check(counts: [u32; 3], jaccard: f64, containment: f64) {
    let [shared, left, right] = counts;
    let overlap = Overlap { shared, left, right };
    assert_eq!((overlap.jaccard(), overlap.containment()), (jaccard, containment));
    assert_eq!(overlap.flipped().jaccard(), jaccard);
}

#[test]
fn ratios_lie_between_nothing_and_all() {
    check([0, 0, 0], 0.0, 0.0);
    check([0, 5, 7], 0.0, 0.0);
    check([5, 5, 5], 1.0, 1.0);
    check([5, 5, 20], 0.25, 1.0);
    check([30, 40, 50], 0.5, 0.75);
}

#[test]
fn a_bound_lets_in_what_reaches_it() {
    let overlap = Overlap { shared: 1, left: 3, right: 3 };
    assert!(Bound::jaccard(3, 0.2).admits(overlap));
    assert!(!Bound::jaccard(3, 0.2000001).admits(overlap));
    assert!(Bound::containment(3, 1.0 / 3.0).admits(overlap));
    assert!(!Bound::jaccard(3, f64::NAN).admits(overlap));
}

#[test]
fn nothing_shared_reaches_no_bound() {
    assert!(!Bound::jaccard(3, 0.0).admits(Overlap { shared: 0, left: 3, right: 3 }));
}
