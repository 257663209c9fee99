//! Prints how well slots are seen in single pledges, against words that readers marked.
//!
//! `cargo run --release --example evaluate -- slots [--each LETTER]`
//!
//! Over the pledges of `corpora/slots`, each scored by itself with the duties of its post in `corpora/links`. The files
//! that end in 3 were never read by those who write rules and are counted apart. `--each q` prints the pledges of the
//! others in which a quantity was missed or seen where none is (`d` deadline, `p` place, `m` product, `w` person, `s`
//! specific).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Context, Slots, score},
    statement::Duty,
    text::Text,
};
use serde::Deserialize;

use crate::{figure::Figure, findings::labelled::Tally};

/// The letter of a mark, what it stands for, and whether an item fills it.
type Slot = (char, &'static str, fn(&Slots) -> bool);

const SLOTS: [Slot; 5] = [
    ('q', "quantity", |has| has.quantity),
    ('d', "deadline", |has| has.deadline),
    ('p', "place", |has| has.place_or_unit),
    ('m', "product", |has| has.product_or_measure),
    ('w', "person", |has| has.person),
];
/// The letter for a pledge that is specific.
const SPECIFIC: (char, &str) = ('s', "specific");
/// The year the pledges are for; none names another.
const YEAR: u16 = 2024;

#[derive(Deserialize)]
struct Post {
    duties: Vec<Duty>,
}

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let asked = arguments.iter().skip_while(|argument| *argument != "--each").nth(1);
    let asked = asked.and_then(|letter| letter.chars().next());
    let mut tallies: BTreeMap<(bool, usize), Tally> = BTreeMap::new();
    let letters = SLOTS.map(|(letter, ..)| letter).into_iter().chain([SPECIFIC.0]);
    let letters: Vec<char> = letters.collect();
    for file in files() {
        let read = !file.ends_with('3');
        let posts = posts(&file);
        for line in lines(&format!("slots/{file}.tsv")).lines().skip(1) {
            let [post, pledge, specific, marked] = fields(line);
            let place: usize = post.parse().expect("the number of a post");
            let (plain, mut filled) = unmarked(marked);
            filled.extend((specific == "1").then_some(SPECIFIC.0));
            let context = Context { duties: &posts[place].duties, year: Some(YEAR), ..Context::default() };
            let scored = score(&plain, &Text::read(&plain), &context, Lexicon::builtin());
            let seen = |letter: char| {
                scored.items.iter().any(|item| match SLOTS.iter().find(|&&(known, ..)| known == letter) {
                    Some((.., fills)) => fills(&item.has),
                    None => item.specific,
                })
            };
            for (at, &letter) in letters.iter().enumerate() {
                let tally = tallies.entry((read, at)).or_default();
                match (filled.contains(&letter), seen(letter)) {
                    (true, true) => tally.right += 1,
                    (true, false) => tally.missed += 1,
                    (false, true) => tally.wrong += 1,
                    (false, false) => continue,
                }
                if read && asked == Some(letter) && filled.contains(&letter) != seen(letter) {
                    let what = if seen(letter) { "wrong " } else { "missed" };
                    println!("    {what} {file} {post}:{pledge} {marked}");
                }
            }
        }
    }
    println!(
        "| pledges | slot | right | wrong | missed | precision | recall |\n|---|---|---|---|---|---|---|"
    );
    let mut figures = Vec::new();
    for ((read, at), tally) in tallies {
        let pledges = if read { "read" } else { "unread" };
        let slot = SLOTS.get(at).map_or(SPECIFIC.1, |&(_, slot, _)| slot);
        let (precision, recall) = (tally.precision(), tally.recall());
        let Tally { right, wrong, missed, .. } = tally;
        println!("| {pledges} | {slot} | {right} | {wrong} | {missed} | {precision:.3} | {recall:.3} |");
        figures.push(Figure::at_least(format!("{pledges}, {slot}, precision"), precision, 0.02));
        figures.push(Figure::at_least(format!("{pledges}, {slot}, recall"), recall, 0.02));
    }
    figures
}

fn lines(path: &str) -> String {
    let path = format!("{}/corpora/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("a set can be read")
}

/// The names of the files, in order.
fn files() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/slots");
    let files = fs::read_dir(folder).expect("the set is there").flatten();
    let named = files.filter_map(|file| file.file_name().into_string().ok());
    let mut names: Vec<String> = named
        .filter_map(|name| Some(name.strip_suffix(".tsv")?.to_owned()))
        .filter(|name| name != "second")
        .collect();
    names.sort();
    names
}

fn posts(file: &str) -> Vec<Post> {
    let posts = lines(&format!("links/{file}.jsonl"));
    posts.lines().map(|line| serde_json::from_str(line).expect("a post a line")).collect()
}

/// The post, the pledge of it, whether it is specific, and its text with marks.
fn fields(line: &str) -> [&str; 4] {
    let mut fields = line.splitn(3, '\t');
    let mut next = || fields.next().expect("three columns");
    let (pledge, specific, marked) = (next(), next(), next());
    let (post, pledge) = pledge.split_once(':').expect("a post and a pledge");
    [post, pledge, specific, marked]
}

/// A text without its marks, `Dự [q:2 tiết] [d:mỗi tháng]`, and the letters of these.
fn unmarked(marked: &str) -> (String, BTreeSet<char>) {
    let mut plain = String::with_capacity(marked.len());
    let mut filled = BTreeSet::new();
    let mut rest = marked;
    while let Some((before, behind)) = rest.split_once('[') {
        let (mark, after) = behind.split_once(']').expect("marks are closed");
        let (letters, words) = mark.split_once(':').expect("a mark has letters");
        filled.extend(letters.chars());
        plain.extend([before, words]);
        rest = after;
    }
    plain.push_str(rest);
    (plain, filled)
}
