//! Feeds mutated texts and files to every reader and every entry of the library, and counts.
//!
//! ```console
//! $ cargo run --release -p khuonsao-reading --example fuzz                  all targets, ten million executions
//! $ cargo run --release -p khuonsao-reading --example fuzz -- 0.01          a hundredth of that
//! $ cargo run --release -p khuonsao-reading --example fuzz -- 1 score 7     one target, from another seed
//! ```
//!
//! Mutants are grown from the texts and files of `corpora`, the same from the same seed. What may not happen: a panic,
//! more than a second of CPU for each 100 KB, more memory than 64 MiB and 4,000 times the input. Where it does, the input is
//! written to the folder for temporary files and named, and the program ends with 1. PDF is left out: the program reads it
//! in a process of its own.

mod entries;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    any::Any,
    fs,
    io::{Cursor, Read as _, Write as _},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use khuonsao::{Config, Corpus, Registers, Statement};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Counts what is held, to bound it.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is left to the system's allocator; beside it two numbers are kept. What grows is counted old and new.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        MOST.fetch_max(held, Relaxed);
        // SAFETY: the caller keeps the promises this asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: as above.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A chain of numbers that is the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides.max(1) as u64) as usize
    }
}

/// What tells readers apart or has broken one before.
const SEASONING: [&str; 40] = [
    "\u{301}",
    "\u{302}\u{309}",
    "\u{31B}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{AD}",
    "\u{FFFD}",
    "\0",
    "\r\n",
    "\n\n",
    "\t",
    "……………",
    "......",
    "____",
    "[HỌ VÀ TÊN]",
    "{{",
    "}}",
    "01-02/QĐ-TW",
    "37–QĐ/TW ngày 25/10/2021",
    "31/02/2023",
    "25h61",
    "9999999999999999999",
    "1.000.000đ",
    "−",
    "½",
    "%",
    "100%/năm",
    "I.",
    "a)",
    "1.1.1.",
    "- ",
    "+ ",
    "•",
    "“",
    "”",
    "😀",
    "ﬁ",
    "ð",
    "Ð",
    "𝐓ô𝐢",
];

/// Seeds and how they are mutated.
struct Kitchen {
    dice: Dice,
    texts: Vec<Vec<u8>>,
}

impl Kitchen {
    /// A stretch of a seed, seldom a long one, on borders of characters or not.
    fn slice(&mut self, longest: usize) -> Vec<u8> {
        let at = self.dice.below(self.texts.len());
        let start = self.dice.below(self.texts[at].len());
        let long = if self.dice.below(200) == 0 { longest * 20 } else { longest };
        let end = (start + self.dice.below(long)).min(self.texts[at].len());
        self.texts[at][start..end].to_vec()
    }

    fn bytes(&mut self, longest: usize) -> Vec<u8> {
        let bytes = self.slice(longest);
        self.mutate(bytes, longest)
    }

    fn mutate(&mut self, mut bytes: Vec<u8>, longest: usize) -> Vec<u8> {
        for _ in 0..self.dice.below(6) {
            let at = self.dice.below(bytes.len() + 1);
            let end = (at + self.dice.below(24)).min(bytes.len());
            match self.dice.below(7) {
                0 => drop(bytes.splice(at..end, [])),
                1 => {
                    let again = bytes[at..end].repeat(1 + self.dice.below(4));
                    bytes.splice(at..at, again);
                }
                2 | 3 => {
                    let some = SEASONING[self.dice.below(SEASONING.len())];
                    bytes.splice(at..at, some.bytes());
                }
                4 => {
                    let other = self.slice(longest / 2);
                    bytes.splice(at..end, other);
                }
                5 if at < bytes.len() => bytes[at] = self.dice.below(256) as u8,
                6 if at < bytes.len() => bytes[at] ^= 1 << self.dice.below(8),
                _ => {}
            }
        }
        bytes
    }

    fn text(&mut self, longest: usize) -> String {
        String::from_utf8_lossy(&self.bytes(longest)).into_owned()
    }
}

/// What is fed: its name, and how many of ten million executions it gets.
struct Target {
    name: &'static str,
    times: usize,
    feed: Feed,
}

/// Makes the next execution of a target.
type Feed = Box<dyn FnMut(&mut Kitchen) -> Fed>;

/// An input, and what is done with it.
type Fed = (Vec<u8>, Box<dyn Fn(&[u8])>);

fn of_text(name: &'static str, times: usize, run: fn(&str)) -> Target {
    let feed = move |kitchen: &mut Kitchen| -> Fed {
        let text = kitchen.text(400);
        let run = move |bytes: &[u8]| run(std::str::from_utf8(bytes).expect("it was a text"));
        (text.into_bytes(), Box::new(run))
    };
    Target { name, times, feed: Box::new(feed) }
}

fn of_bytes(name: &'static str, times: usize, run: fn(&[u8])) -> Target {
    let feed = move |kitchen: &mut Kitchen| -> Fed { (kitchen.bytes(400), Box::new(run)) };
    Target { name, times, feed: Box::new(feed) }
}

/// A file of an office, with bytes changed in its main part.
fn of_file(
    name: &'static str,
    times: usize,
    corpora: &Path,
    file: &'static str,
    part: Option<&'static str>,
) -> Target {
    let whole = fs::read(corpora.join("office/made").join(file)).expect("the files are there");
    let parts = part.map(|_| unpacked(&whole));
    let feed = move |kitchen: &mut Kitchen| -> Fed {
        let bytes = match (&parts, part) {
            (Some(parts), Some(part)) => {
                let changed = parts.iter().map(|(name, bytes)| {
                    let bytes = if name == part { kitchen.mutate(bytes.clone(), 60) } else { bytes.clone() };
                    (name.as_str(), bytes)
                });
                packed(changed)
            }
            _ => kitchen.mutate(whole.clone(), 60),
        };
        (bytes, Box::new(move |bytes| entries::read_file(bytes, file)))
    };
    Target { name, times, feed: Box::new(feed) }
}

fn unpacked(whole: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(whole)).expect("a zip file");
    let parts = (0..archive.len()).map(|at| {
        let mut part = archive.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("it is whole");
        (part.name().expect("it has a name").into_owned(), bytes)
    });
    // Styles of tables and pictures make a file large and are not read.
    parts
        .filter(|(name, _)| {
            !name.contains("stylesWithEffects") && !name.contains("thumbnail") && !name.contains("styles.xml")
        })
        .collect()
}

fn packed<'a>(parts: impl Iterator<Item = (&'a str, Vec<u8>)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        zip.start_file(name, stored).expect("a part");
        zip.write_all(&bytes).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

/// A saved corpus, with bytes changed.
fn of_saved(times: usize) -> Target {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    for (id, text) in
        [("1", "Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca."), ("2", "Thứ Hai đối chiếu quỹ.")]
    {
        corpus.insert(Statement::new(id, text)).expect("ids are unique");
    }
    let saved = corpus.save();
    let feed = move |kitchen: &mut Kitchen| -> Fed {
        let bytes = kitchen.mutate(saved.clone(), 60);
        (bytes, Box::new(entries::opened))
    };
    Target { name: "saved", times, feed: Box::new(feed) }
}

/// Tables of the lexicon and of the registers, with bytes changed.
fn of_tables(times: usize, corpora: &Path) -> Target {
    let tables: Vec<(&'static str, String)> = Registers::table_names()
        .filter_map(|name| Some((name, fs::read_to_string(corpora.join("registers").join(name)).ok()?)))
        .map(|(name, table)| (name, table.lines().take(12).collect::<Vec<_>>().join("\n")))
        .collect();
    let feed = move |kitchen: &mut Kitchen| -> Fed {
        let (name, table) = &tables[kitchen.dice.below(tables.len())];
        let name = *name;
        let bytes = kitchen.mutate(table.clone().into_bytes(), 60);
        let table = String::from_utf8_lossy(&bytes).into_owned();
        let run = move |bytes: &[u8]| {
            entries::tabled(name, std::str::from_utf8(bytes).expect("it was a text"));
        };
        (table.into_bytes(), Box::new(run))
    };
    Target { name: "tables", times, feed: Box::new(feed) }
}

fn targets(corpora: &Path) -> Vec<Target> {
    vec![
        of_text("text", 2_000_000, entries::read_text),
        of_text("normalize", 2_000_000, entries::normalized),
        of_bytes("decode", 1_500_000, entries::decoded),
        of_text("decode-str", 1_000_000, entries::decoded_str),
        of_text("citations", 1_000_000, entries::cited),
        of_text("align", 1_000_000, entries::aligned),
        of_text("form", 400_000, entries::held_against_a_form),
        of_text("score", 400_000, entries::scored),
        of_text("small-things", 1_000_000, entries::small_things),
        of_text("report", 20_000, entries::reported),
        of_saved(400_000),
        of_tables(100_000, corpora),
        of_file("docx", 100_000, corpora, "docx/thcs-07.docx", Some("word/document.xml")),
        of_file("docx-hard", 50_000, corpora, "hard/hard.docx", Some("word/document.xml")),
        of_file("odt", 50_000, corpora, "odt/thcs-07.odt", Some("content.xml")),
        of_file("zip", 100_000, corpora, "docx/thcs-07.docx", None),
        of_file("doc", 100_000, corpora, "doc/thcs-07.doc", None),
        of_file("rtf", 100_000, corpora, "rtf/thcs-07.rtf", None),
        of_file("html", 100_000, corpora, "html/thcs-07.html", None),
        of_file("xlsx", 50_000, corpora, "cam-ket.xlsx", Some("xl/worksheets/sheet1.xml")),
    ]
}

/// What a panic said.
fn said(panic: &dyn Any) -> &str {
    let said = panic.downcast_ref::<&str>().copied();
    said.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no words")
}

/// CPU seconds of all threads of this process so far, so that it makes no difference what runs beside it.
fn cpu() -> f64 {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
    }
    #[cfg(not(unix))]
    0.0
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let share: f64 = arguments.first().map_or(1.0, |share| share.parse().expect("a share of ten million"));
    let only = arguments.get(1).filter(|name| *name != "all");
    let seed: u64 = arguments.get(2).map_or(1, |seed| seed.parse().expect("a number"));
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpora");
    let texts =
        ["chi-bo/cam-ket-2024.jsonl", "findings/first/statements.jsonl", "findings/second/statements.jsonl"];
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    for file in texts {
        let lines = fs::read_to_string(corpora.join(file)).expect("the sets are there");
        let statements =
            lines.lines().map(|line| serde_json::from_str::<Statement>(line).expect("a statement"));
        seeds.extend(statements.map(|statement| statement.text.into_bytes()));
    }
    seeds.push(
        b"{\"id\": \"1\", \"text\": \"a\", \"year\": 2024, \"duties\": [\"b\"], \"date\": \"2024-01-31\"}"
            .to_vec(),
    );
    let mut kitchen = Kitchen { dice: Dice(seed), texts: seeds };
    std::panic::set_hook(Box::new(|_| {}));
    let (mut all, mut bad) = (0, 0);
    for mut target in
        targets(&corpora).into_iter().filter(|target| only.is_none_or(|name| name == target.name))
    {
        let times = (target.times as f64 * share).ceil() as usize;
        let (mut slowest, mut largest) = (0.0f64, 0usize);
        for time in 0..times {
            let (bytes, run) = (target.feed)(&mut kitchen);
            let before = HELD.load(Relaxed);
            MOST.store(before, Relaxed);
            let began = cpu();
            let ended = catch_unwind(AssertUnwindSafe(|| run(&bytes)));
            let seconds = cpu() - began;
            let held = MOST.load(Relaxed).saturating_sub(before);
            slowest = slowest.max(seconds);
            largest = largest.max(held);
            let why = match ended {
                Err(panic) => format!("panicked ({})", said(&*panic)),
                // The first execution builds what is built once.
                Ok(()) if time > 0 && seconds > 1.0 + bytes.len() as f64 / 1e5 => "took too long".into(),
                Ok(()) if time > 0 && held > (64 << 20) + 4_000 * bytes.len() => "held too much".into(),
                Ok(()) => continue,
            };
            let path = std::env::temp_dir().join(format!("fuzz-{}-{seed}-{time}", target.name));
            fs::write(&path, &bytes).expect("the input can be written");
            println!("{} {why}: {}", target.name, path.display());
            bad += 1;
        }
        all += times;
        println!(
            "{:<14} {times:>9} executions, slowest {slowest:.4} s, most memory {:.1} MiB",
            target.name,
            largest as f64 / 1048576.0
        );
    }
    println!("{all} executions, {bad} bad");
    if bad == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
