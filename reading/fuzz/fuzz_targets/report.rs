//! Four statements, a form and an earlier statement, to a report.
#![no_main]

#[path = "../../examples/fuzz/entries.rs"]
#[allow(dead_code, reason = "the other targets use the rest")]
mod entries;

libfuzzer_sys::fuzz_target!(|raw: &str| entries::reported(raw));
