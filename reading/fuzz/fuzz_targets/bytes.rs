//! Every entry that takes bytes: old encodings, saved corpora, tables and files; the first byte says which.
#![no_main]

#[path = "../../examples/fuzz/entries.rs"]
#[allow(dead_code, reason = "the other targets use the rest")]
mod entries;

use khuonsao::Registers;

/// What is told by its name how to be read. PDF is left out: the program reads it in a process of its own.
const FILES: [&str; 9] = ["a.docx", "a.odt", "a.doc", "a.rtf", "a.html", "a.xlsx", "a.csv", "a.txt", "a.zip"];

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((&which, bytes)) = bytes.split_first() else { return };
    match which as usize {
        0 => entries::decoded(bytes),
        1 => entries::opened(bytes),
        2 => {
            if let (Some((&name, table)), names) = (bytes.split_first(), Registers::table_names()) {
                let names: Vec<&'static str> = names.collect();
                entries::tabled(names[name as usize % names.len()], &String::from_utf8_lossy(table));
            }
        }
        file => entries::read_file(bytes, FILES[(file - 3) % FILES.len()]),
    }
});
