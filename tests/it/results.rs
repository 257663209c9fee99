//! What `text`, `form`, `overlap`, `index`, `cluster`, `align` and `corpus` give for hundreds of texts, each in six
//! ways, against committed digests: a change of any of it is seen, meant or not, also a rule that only one sentence in a
//! thousand shows.
//!
//! A digest says that something changed, not what: the tests of each room say what is right.

use std::{
    fmt::{Debug, Write},
    fs,
    path::Path,
};

use khuonsao::{
    Bound, Config, Corpus, Form, Reference, Statement, StatementId,
    align::{Line, align},
    corpus::{Borrowed, Likeness},
    form::Template,
    overlap::{Marks, Measure},
    statement::ReferenceKind,
    text::{Text, ToneStyle, bare, decode, decode_str, normalize_text, skeleton_line, strict_line},
};
use khuonsao_corpora::{Family, Recipe};
use unicode_normalization::UnicodeNormalization;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

const LIST: &str = "tests/it/results.txt";

#[test]
fn results_are_the_listed_ones() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut list = String::from(
        "# Digests of results, made by tests/it/results.rs: UPDATE=1 cargo test --test it results\n\
         # A line that changes means that texts are read or compared otherwise than before, or that these texts or\n\
         # a type that is printed changed.\n",
    );
    for line in read(root).into_iter().chain(compared()) {
        list.push_str(&line);
    }
    super::api::check_listed(LIST, &list, "results");
}

/// A digest of whatever is written to it.
#[derive(Default)]
struct Digest(Xxh3);

impl Digest {
    fn take(&mut self, result: &impl Debug) {
        write!(self, "{result:?};").expect("a digest takes all");
    }

    fn line(&self, name: &str) -> String {
        format!("{:016x} {name}\n", self.0.digest())
    }
}

impl Write for Digest {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

/// Files of texts: plain ones of each sort, a text or a statement a line.
const FILES: [&str; 5] = [
    "corpora/boundaries/snippets.jsonl",
    "corpora/specificity/look.jsonl",
    "corpora/specificity/south.jsonl",
    "corpora/findings/first/statements.jsonl",
    "corpora/findings/fifth/statements.jsonl",
];

/// What is strewn over texts: marks, signs, numbers and words that are read by a rule of their own.
const STREWN: [&str; 80] = [
    "\u{301}",
    "\u{323}",
    "\u{31B}",
    "\u{306}",
    "\u{303}",
    "₫",
    "ð",
    "Ð",
    "đ",
    "’",
    "'",
    "-",
    "–",
    "/",
    ".",
    "..",
    "…",
    "....",
    "_____",
    "(",
    ")",
    "“",
    "”",
    "\"",
    ";",
    ":",
    "!",
    "?",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " | ",
    "\u{7}",
    "\n• ",
    "\n- ",
    " + ",
    "\n1. ",
    " 2. ",
    "\n3/",
    "\nI. ",
    "\na) ",
    " (i) ",
    "\n1.1. ",
    "\nC1. ",
    " Thứ hai, ",
    " Một là: ",
    "\nĐiều 5. ",
    " 12B1 ",
    " 04-QĐ/TU ",
    " 30/2020/NĐ-CP ",
    " 30/6 ",
    " 07/6/2017 ",
    " 8g30 ",
    " 14h ",
    " 98,5% ",
    " 1.500.000đ ",
    " 17/24 ",
    " 2020-2025 ",
    " 500ha ",
    "½",
    "а",
    "ο",
    "ﬁ",
    "Ａ",
    "\u{200B}",
    "\u{AD}",
    "\u{A0}",
    " trưòng ",
    " nghành ",
    " NGHỊ QUYẾT TRUNG ƯƠNG ",
    " Hạn chế: ",
    "\nII. TƯ TƯỞNG CHÍNH TRỊ\n",
    " Về đạo đức: ",
    " TP. ",
    " v.v. ",
    " Nguyễn Văn A. ",
    " khoản 2. ",
    " và ",
    "\nTôi tên là ",
];

/// Ways a text may come.
fn surfaces(raw: &str) -> [(&'static str, String); 6] {
    let strewn = |every: u64| {
        let mut seed = xxh3_64(raw.as_bytes()) | 1;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            seed >> 33
        };
        let mut text = String::new();
        for letter in raw.chars() {
            match next() % every {
                0 => text.push_str(STREWN[next() as usize % STREWN.len()]),
                1 if letter.is_alphabetic() => continue,
                _ => {}
            }
            text.push(letter);
        }
        text
    };
    [
        ("as it is", raw.to_owned()),
        ("marks apart", raw.nfd().collect()),
        ("without marks", bare(raw)),
        ("capitals on one line", raw.to_uppercase().replace('\n', " ")),
        ("strewn", strewn(30)),
        ("strewn thickly", strewn(6)),
    ]
}

/// Lines of digests of what is read in each file.
fn read(root: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    for file in FILES {
        let rows = fs::read_to_string(root.join(file)).expect("the texts are there");
        let mut digests: [(&str, Digest); 6] = surfaces("").map(|(name, _)| (name, Digest::default()));
        let texts = rows.lines().map(|row| {
            let row: serde_json::Value = serde_json::from_str(row).expect("a text a line");
            row["text"].as_str().expect("a text").to_owned()
        });
        for text in texts.step_by(3) {
            for (digest, (_, text)) in digests.iter_mut().zip(surfaces(&text)) {
                read_one(&mut digest.1, &text);
            }
        }
        lines.extend(digests.iter().map(|(name, digest)| digest.line(&format!("read {file}, {name}"))));
    }
    lines
}

fn read_one(digest: &mut Digest, raw: &str) {
    let text = Text::read(raw);
    for token in &text.tokens {
        let keys = [token.strict, token.skeleton].map(khuonsao::text::Key::to_bits);
        digest.0.update(&token.span.start.to_le_bytes());
        digest.0.update(&token.span.end.to_le_bytes());
        keys.iter().for_each(|key| digest.0.update(&key.to_le_bytes()));
        digest.take(&token.kind);
    }
    digest.take(&(&text.items, &text.sections, &text.sentences, text.soundness(raw)));
    digest.take(&(normalize_text(raw, ToneStyle::Old), normalize_text(raw, ToneStyle::New)));
    digest.take(&(strict_line(raw), skeleton_line(raw)));
    let western: String = raw.bytes().map(char::from).collect();
    digest.take(&(decode_str(raw), decode_str(&western), decode(raw.as_bytes())));
}

/// Families of statements grown from a recipe, with their forms and without.
fn compared() -> Vec<String> {
    let families = [
        Family::Ordinary,
        Family::OneCluster,
        Family::AllExact,
        Family::AllEdited,
        Family::HalfCopied,
        Family::Straddling,
    ];
    let mut lines = Vec::new();
    for (seed, family) in (31..).zip(families) {
        let recipe = Recipe {
            seed,
            family,
            statements: 240,
            syllables: 150,
            copy_rate: 0.5,
            blanks: 0.2,
            damage: 0.1,
            ..Recipe::default()
        };
        for given in [true, false] {
            let mut digest = Digest::default();
            compare(&mut digest, &recipe, given);
            lines.push(
                digest.line(&format!(
                    "compared {family:?}, forms {}",
                    if given { "given" } else { "not given" }
                )),
            );
        }
    }
    lines
}

fn statement(one: khuonsao_corpora::Generated) -> Statement {
    let one = one.statement;
    Statement::new(one.id, one.text).author(one.author).unit(one.unit).year(one.year)
}

fn compare(digest: &mut Digest, recipe: &Recipe, given: bool) {
    let grown = khuonsao_corpora::Corpus::new(recipe.clone()).expect("the recipe is sound");
    let statements: Vec<Statement> = grown.iter().map(statement).collect();
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    for form in grown.forms().iter().filter(|_| given) {
        corpus.add_form(Form::new("form", form)).expect("forms come first");
    }
    let (others, handed_in) = statements.split_at(20);
    let kinds = [ReferenceKind::Previous, ReferenceKind::Model, ReferenceKind::Regulation];
    for (statement, kind) in others.iter().zip(kinds.iter().cycle()) {
        let reference = Reference { statement: statement.clone(), kind: *kind };
        corpus.add_reference(reference).expect("references come first");
    }
    corpus.extend(handed_in.to_vec()).into_iter().for_each(|result| assert!(result.is_ok()));
    let copies = corpus.copies();
    // Weights are sums of logarithms, which may differ in their last bits from one machine to the next: neither they nor
    // the order they give are taken. A pair just at a bound might still come and go.
    let mut pairs: Vec<&Likeness> = copies.pairs.iter().chain(&copies.links).collect();
    pairs.sort_by_key(|found| (found.pair.left, found.pair.right));
    for found in pairs {
        digest.take(&(found.pair, found.reasons, found.without_marks));
        digest.take(&corpus.passages(found.pair.left, found.pair.right));
    }
    let mut borrowed: Vec<&Borrowed> = copies.borrowed.iter().collect();
    borrowed.sort_by_key(|found| (found.statement, found.reference));
    for found in borrowed {
        digest.take(&(found.statement, found.reference, found.relation, found.overlap, found.reasons));
    }
    digest.take(&(copies.total, &copies.clusters, &copies.discounted, corpus.propose_forms()));
    for id in 0..handed_in.len() as u32 {
        digest.take(&corpus.reading(StatementId(id)));
    }
    for (shingle_size, at_least) in [(1, 0.7), (3, 0.4), (5, 0.8)] {
        for measure in [Measure::Jaccard, Measure::Containment] {
            let bound = Bound { shingle_size, measure, at_least, marks: Marks::Ignored };
            digest.take(&corpus.pairs(bound));
            let finder = corpus.finder(bound);
            others.iter().take(4).for_each(|statement| digest.take(&finder.find(statement)));
        }
    }
    for statement in &others[..6] {
        let found = corpus.compare_one(statement);
        let pairs: Vec<_> = found.pairs.iter().map(|found| (found.pair, found.reasons)).collect();
        digest.take(&(pairs, found.discounted));
    }
    digest.take(&xxh3_64(&corpus.save()));
    let texts: Vec<Text> = handed_in[..12].iter().map(|statement| Text::read(&statement.text)).collect();
    let lines: Vec<Line> = texts.iter().map(|text| Line { tokens: &text.tokens, excused: &[] }).collect();
    for (at, &left) in lines.iter().enumerate() {
        lines[at..].iter().for_each(|&right| digest.take(&align(left, right, 8)));
    }
    for form in grown.forms() {
        let template = Template::new(form);
        for (statement, text) in handed_in.iter().zip(&texts) {
            digest.take(&template.given(&statement.text, &text.tokens));
        }
    }
}
