//! Every entry that takes one text.
#![no_main]

#[path = "../../examples/fuzz/entries.rs"]
#[allow(dead_code, reason = "the other targets use the rest")]
mod entries;

libfuzzer_sys::fuzz_target!(|raw: &str| {
    entries::read_text(raw);
    entries::normalized(raw);
    entries::decoded_str(raw);
    entries::cited(raw);
    entries::aligned(raw);
    entries::held_against_a_form(raw);
    entries::scored(raw);
    entries::small_things(raw);
});
