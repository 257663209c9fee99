//! Prints how well findings follow the labelled statements of `corpora/findings`, code by code.
//!
//! `cargo run --release --example evaluate_findings [--misses]`
//!
//! The set is read in two halves: ids with an odd number are looked at while rules are written, ids with an
//! even number are only counted (but for the codes named in `corpora/findings/README.md`, whose misses were read
//! once). `--misses` names the statements of the first half where a code fails.

#[path = "../tests/it/labelled.rs"]
mod labelled;

use labelled::{Half, judged, report, tallies};

fn main() {
    let misses = std::env::args().any(|argument| argument == "--misses");
    let report = report();
    let judged = judged(&report);
    println!("| half | code | right | wrong | of these near-misses | missed | precision | recall |");
    println!("|---|---|---|---|---|---|---|---|");
    for half in [Half::Look, Half::Blind, Half::All] {
        for (code, tally) in tallies(&judged, half) {
            println!(
                "| {half:?} | {code} | {} | {} | {} | {} | {:.3} | {:.3} |",
                tally.right,
                tally.wrong,
                tally.near,
                tally.missed,
                tally.precision(),
                tally.recall()
            );
        }
    }
    if misses {
        for (code, _) in tallies(&judged, Half::Look) {
            let of = |wanted: bool| {
                let failed = judged.iter().filter(|one| {
                    Half::Look.holds(&one.id)
                        && one.seen.contains(code) == wanted
                        && one.found.contains(code) != wanted
                });
                failed.map(|one| one.id.as_str()).collect::<Vec<_>>().join(" ")
            };
            println!("{code}: missed {}; wrong {}", of(true), of(false));
        }
    }
}
