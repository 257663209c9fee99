//! How much of a form is excused, and how much of the answers, when forms are retyped with slips, lose their
//! diacritics or have their sections moved; and how much of the forms is proposed from the statements alone.
//!
//! ```console
//! $ cargo run --release --example evaluate -- form [deviations] [proposals]
//! ```
//!
//! Statements, forms and the truth about every byte come from `khuonsao-corpora`, seed by seed. Each
//! deviation is planted here, in the form's words only or in the whole text, and the truth follows it.

use khuonsao::{
    Config, Corpus, Form, Statement,
    form::Template,
    text::{TokenKind, bare, tokenize},
};
use khuonsao_corpora::{Corpus as Grown, Generated, Recipe};

use crate::figure::Figure;

const SEEDS: [u64; 6] = [1, 2, 3, 4, 5, 6];
const STATEMENTS: u64 = 600;

/// What is done to the form's words of a statement.
#[derive(Clone, Copy)]
enum Deviation {
    None,
    /// One word in so many has a slip.
    Slips(u64),
    /// The whole text loses its diacritics.
    Bare,
    /// The sections change places.
    Moved,
    /// All line breaks are lost.
    OneLine,
    /// Slips in moved sections.
    MovedSlips(u64),
}

const DEVIATIONS: [(&str, Deviation); 8] = [
    ("as it is", Deviation::None),
    ("a slip in 1 of 50 words", Deviation::Slips(50)),
    ("a slip in 1 of 20 words", Deviation::Slips(20)),
    ("a slip in 1 of 10 words", Deviation::Slips(10)),
    ("without diacritics", Deviation::Bare),
    ("sections moved", Deviation::Moved),
    ("sections moved, 1 of 20", Deviation::MovedSlips(20)),
    ("one line", Deviation::OneLine),
];

/// A chain of numbers that is the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }
}

/// A stretch of a statement, and whether it came with the form.
#[derive(Clone)]
struct Stretch {
    text: String,
    given: bool,
}

fn stretches(generated: &Generated) -> Vec<Stretch> {
    let text = &generated.statement.text;
    let mut at = 0;
    let mut stretches = Vec::new();
    for &(start, end) in &generated.given {
        stretches.push(Stretch { text: text[at..start].to_owned(), given: false });
        stretches.push(Stretch { text: text[start..end].to_owned(), given: true });
        at = end;
    }
    stretches.push(Stretch { text: text[at..].to_owned(), given: false });
    stretches.retain(|stretch| !stretch.text.is_empty());
    stretches
}

/// A word with one slip of the hand, or two words run together.
fn slip(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let length = letters.iter().take_while(|letter| letter.is_alphabetic()).count();
    if length < 3 {
        return word.to_owned();
    }
    let at = dice.below(length as u64 - 1) as usize;
    match dice.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, at + 1),
        _ => letters[at] = ['n', 'h', 'o', 'u', 'k'][dice.below(5) as usize],
    }
    letters.into_iter().collect()
}

fn slips(text: &str, one_in: u64, dice: &mut Dice) -> String {
    let mut out = String::new();
    for word in text.split_inclusive([' ', '\n']) {
        match dice.below(one_in) {
            0 if dice.below(6) == 0 => out.push_str(word.trim_end_matches(' ')),
            0 => out.push_str(&slip(word, dice)),
            _ => out.push_str(word),
        }
    }
    out
}

/// Headings with their answers, one after another, change places.
fn moved(stretches: Vec<Stretch>) -> Vec<Stretch> {
    let words = |stretch: &Stretch| stretch.text.split_whitespace().count();
    let mut places = Vec::new();
    let mut out: Vec<Stretch> = Vec::new();
    let mut blocks = Vec::new();
    for stretch in stretches {
        let heading = out.last().filter(|last| last.given && !stretch.given && words(&stretch) > 15);
        let cut = heading.and_then(|heading| heading.text.trim_end().rfind('\n'));
        match cut {
            Some(cut) => {
                let before = out.last_mut().expect("a heading stands there");
                let heading = before.text.split_off(cut);
                places.push(out.len());
                blocks.push([Stretch { text: heading, given: true }, stretch]);
            }
            None => out.push(stretch),
        }
    }
    if blocks.len() > 1 {
        blocks.rotate_left(1);
    }
    for (place, block) in places.into_iter().zip(blocks).rev() {
        out.splice(place..place, block);
    }
    out
}

fn deviate(generated: &Generated, deviation: Deviation, dice: &mut Dice) -> Vec<Stretch> {
    let mut stretches = stretches(generated);
    if let Deviation::Moved | Deviation::MovedSlips(_) = deviation {
        stretches = moved(stretches);
    }
    for stretch in &mut stretches {
        match deviation {
            Deviation::Slips(one_in) | Deviation::MovedSlips(one_in) if stretch.given => {
                stretch.text = slips(&stretch.text, one_in, dice);
            }
            Deviation::Bare => stretch.text = bare(&stretch.text),
            Deviation::OneLine => stretch.text = stretch.text.replace('\n', " "),
            _ => {}
        }
    }
    stretches
}

/// Words given, of them excused; words of one's own, of them excused.
#[derive(Clone, Copy, Default)]
struct Tally {
    given: u64,
    excused: u64,
    own: u64,
    wronged: u64,
}

impl Tally {
    fn recall(self) -> f64 {
        100.0 * self.excused as f64 / self.given.max(1) as f64
    }

    fn wrong(self) -> f64 {
        100.0 * self.wronged as f64 / self.own.max(1) as f64
    }
}

fn excuse(grown: &Grown, forms: &[String], deviation: Deviation, seed: u64) -> Tally {
    let mut dice = Dice(seed);
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    for (number, form) in forms.iter().enumerate() {
        corpus.add_form(Form::new(format!("{number}"), form.clone())).expect("no statement yet");
    }
    let mut truth = Vec::new();
    let mut statements = Vec::new();
    for generated in grown {
        let stretches = deviate(&generated, deviation, &mut dice);
        let mut spans = Vec::new();
        let mut text = String::new();
        for stretch in stretches {
            let start = text.len();
            text.push_str(&stretch.text);
            spans.push((start, text.len(), stretch.given));
        }
        statements.push(Statement::new(generated.statement.id, text));
        truth.push(spans);
    }
    corpus.extend(statements).into_iter().for_each(|taken| {
        taken.expect("ids are unique");
    });
    let tallies = corpus.map(|id| {
        let reading = corpus.reading(id);
        let spans = &truth[id.index()];
        let mut tally = Tally::default();
        for (token, excused) in reading.text.tokens.iter().zip(&reading.excused) {
            if token.kind == TokenKind::Leader {
                continue;
            }
            let place = spans.partition_point(|&(_, end, _)| end <= token.span.start as usize);
            if spans.get(place).is_some_and(|span| span.2) {
                tally.given += 1;
                tally.excused += u64::from(*excused);
            } else {
                tally.own += 1;
                tally.wronged += u64::from(*excused);
            }
        }
        tally
    });
    tallies.into_iter().fold(Tally::default(), |sum, tally| Tally {
        given: sum.given + tally.given,
        excused: sum.excused + tally.excused,
        own: sum.own + tally.own,
        wronged: sum.wronged + tally.wronged,
    })
}

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let asked = |part: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == part);
    let grown: Vec<(u64, Grown)> = SEEDS
        .iter()
        .map(|&seed| {
            let recipe = Recipe { seed, statements: STATEMENTS, ..Recipe::default() };
            (seed, Grown::new(recipe).expect("the recipe is sound"))
        })
        .collect();
    let mut figures = Vec::new();
    if asked("deviations") {
        figures.extend(deviations(&grown));
    }
    if asked("proposals") {
        let shares: Vec<[f64; 2]> = grown.iter().map(|(seed, grown)| proposals(grown, *seed)).collect();
        for (at, name) in
            ["words of forms proposed", "proposed words that are a form's"].into_iter().enumerate()
        {
            let worst = shares.iter().map(|share| share[at]).fold(f64::INFINITY, f64::min);
            figures.push(Figure::at_least(format!("{name}, worst seed"), worst, 0.02));
        }
    }
    figures
}

/// Proposes forms from the statements alone and holds them against the real ones.
fn proposals(grown: &Grown, seed: u64) -> [f64; 2] {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let statements =
        grown.iter().map(|one| Statement::new(one.statement.id, one.statement.text).unit(one.statement.unit));
    corpus.extend(statements.collect()).into_iter().for_each(|taken| {
        taken.expect("ids are unique");
    });
    let started = std::time::Instant::now();
    let found = corpus.propose_forms();
    let took = started.elapsed();
    let texts: Vec<String> = found.forms.iter().map(|form| form.text.clone()).collect();
    // Of each form, how many of its words are proposed; of each proposal, how many of its words are a form's.
    let words = |text: &str| tokenize(text).iter().filter(|token| token.kind != TokenKind::Leader).count();
    let shared = |form: &str, text: &str| {
        let given = Template::new(form).given(text, &tokenize(text));
        given.iter().filter(|given| **given).count()
    };
    let mut line = Vec::new();
    let (mut real, mut recovered, mut proposed, mut right) = (0, 0, 0, 0);
    for (number, form) in grown.forms().iter().enumerate() {
        let users = grown.iter().filter(|one| one.form == Some(number)).count();
        let best = texts.iter().map(|text| shared(text, form)).max().unwrap_or(0);
        real += words(form);
        recovered += best;
        line.push(format!("{best}/{} by {users}", words(form)));
    }
    for text in &texts {
        proposed += words(text);
        right += grown.forms().iter().map(|form| shared(form, text)).max().unwrap_or(0);
    }
    let tally = excuse(grown, &texts, Deviation::None, seed);
    println!(
        "seed {seed}: {} proposed, {:.1}% of the forms' words proposed, {:.1}% of what is proposed is a form's; as --form it \
         excuses {:.2}% of the form, {:.3}% of what is one's own; {} copied texts told; {took:.2?}\n    {}",
        texts.len(),
        100.0 * recovered as f64 / real as f64,
        100.0 * right as f64 / f64::max(1.0, proposed as f64),
        tally.recall(),
        tally.wrong(),
        found.copying.len(),
        line.join(", "),
    );
    [recovered as f64 / real as f64, right as f64 / f64::max(1.0, proposed as f64)]
}

fn deviations(grown: &[(u64, Grown)]) -> Vec<Figure> {
    let mut figures = Vec::new();
    println!("{STATEMENTS} statements on 5 forms, seeds {SEEDS:?}; mean (worst seed)");
    println!("{:<28}{:>24}{:>26}", "", "form excused %", "own excused wrongly %");
    for (name, deviation) in DEVIATIONS {
        let tallies: Vec<Tally> =
            grown.iter().map(|(seed, grown)| excuse(grown, grown.forms(), deviation, *seed)).collect();
        let mean =
            |ask: fn(Tally) -> f64| tallies.iter().copied().map(ask).sum::<f64>() / tallies.len() as f64;
        let worst = tallies.iter().map(|tally| tally.recall()).fold(f64::INFINITY, f64::min);
        let most = tallies.iter().map(|tally| tally.wrong()).fold(0.0, f64::max);
        println!(
            "{name:<28}{:>14.2} ({worst:.2}){:>17.3} ({most:.3})",
            mean(Tally::recall),
            mean(Tally::wrong)
        );
        figures.push(Figure::at_least(format!("{name}: form excused, worst seed"), worst / 100.0, 0.005));
        figures.push(Figure::at_most(format!("{name}: own words excused, worst seed"), most / 100.0, 0.002));
    }
    figures
}
