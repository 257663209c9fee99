//! How well passages cover what was copied: plagdet over the generator's copies and their sources, forms given.
//!
//! `cargo run --release --example evaluate -- passages 5784 1 650`: statements, seed, mean syllables of a statement.

mod plagdet;

use std::collections::BTreeMap;

use khuonsao::{
    Config, Corpus, Span, Statement, StatementId,
    align::{Line, Passage, align},
    corpus::Reading,
    statement::Form,
    text::TokenKind,
};
use khuonsao_corpora::{Copy, Corpus as Grown, Generated, Recipe};

use self::plagdet::{Match, Plagdet};
use crate::figure::Figure;

/// What is measured of each kind of copy, with what it says of the passages.
const ROWS: [&str; 5] = [
    "edits inside, the form as it is known",
    "edits inside, the form as it was found",
    "unbroken words, the form as it is known",
    "unbroken words, the form as it was found",
    "  at best, cases with edits inside",
];

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let mut numbers = arguments.iter().filter_map(|argument| argument.parse::<u64>().ok());
    let mut number = |default| numbers.next().unwrap_or(default);
    let (statements, seed, syllables) = (number(5_784), number(1), number(650));
    let recipe = Recipe { statements, seed, syllables: syllables as u32, ..Recipe::default() };
    let grown = Grown::new(recipe).expect("the recipe is in range");
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are in range");
    for (at, form) in grown.forms().iter().enumerate() {
        corpus.add_form(Form::new(at.to_string(), form)).expect("there are no statements yet");
    }
    let texts = grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text));
    corpus.extend(texts.collect());
    let mut sums: BTreeMap<String, [Plagdet; ROWS.len()]> = BTreeMap::new();
    for index in 0..statements {
        let Some(copy) = grown.statement(index).copy else { continue };
        let sides = [index, copy.source].map(|at| Side::new(&corpus, &grown, at));
        let unbroken = unbroken(&copy, &sides);
        let whole =
            cases(&unbroken, |between| sides.iter().zip(between).any(|(side, at)| side.ends_case(at)));
        let min_passage = corpus.config().min_passage;
        let passages = |line: for<'a> fn(&'a Side) -> Line<'a>| {
            let passages = align(line(&sides[0]), line(&sides[1]), min_passage);
            passages.iter().map(of_passage).collect::<Vec<Stretch>>()
        };
        let (known, found) = (passages(Side::known), passages(Side::found));
        let letters = |stretches: &[Stretch]| -> Vec<Match> {
            let at = |side: usize, (start, end): (usize, usize)| {
                sides[side].letters[start]..sides[side].letters[end]
            };
            stretches.iter().map(|&[copy, source]| (at(0, copy), at(1, source))).collect()
        };
        let measured = [
            (&whole, &known),
            (&whole, &found),
            (&unbroken, &known),
            (&unbroken, &found),
            (&unbroken, &whole),
        ];
        let sums = sums.entry(copy.kind.to_string()).or_default();
        for (sum, (cases, detections)) in sums.iter_mut().zip(measured) {
            sum.add(&letters(cases), &letters(detections));
        }
    }
    println!("kind\tcases\tplagdet\tprecision\trecall\tgranularity\tby letters");
    for (kind, sums) in &sums {
        for (sum, row) in sums.iter().zip(ROWS) {
            println!(
                "{kind}\t{row}\t{:.4}\t{:.4}\t{:.4}\t{:.3}\t{:.4}",
                sum.score(),
                sum.precision(),
                sum.recall(),
                sum.granularity(),
                sum.micro_score()
            );
        }
    }
    // The second row of each kind is what a user gets; the bar is for these two.
    let asked = sums.iter().filter(|(kind, _)| ["light", "partial"].contains(&kind.as_str()));
    asked.map(|(kind, sums)| Figure::at_least(format!("plagdet of {kind}"), sums[1].score(), 0.005)).collect()
}

/// Bytes of the copy and of its source.
type Stretch = [(usize, usize); 2];

/// One of the two texts, with all that is known about it.
struct Side {
    generated: Generated,
    reading: Reading,
    /// For each token whether it is the form's, as the generator knows.
    given: Vec<bool>,
    /// Letters before each byte.
    letters: Vec<usize>,
}

impl Side {
    fn new(corpus: &Corpus, grown: &Grown, index: u64) -> Side {
        let generated = grown.statement(index);
        let reading = corpus.reading(StatementId(index as u32));
        let is_given = |span: Span| meets(&generated.given, (span.start as usize, span.end as usize));
        let tokens = &reading.text.tokens;
        let given =
            tokens.iter().map(|token| token.kind != TokenKind::Leader && is_given(token.span)).collect();
        let letters = letters(&generated.statement.text);
        Side { generated, reading, given, letters }
    }

    fn known(&self) -> Line<'_> {
        Line { tokens: &self.reading.text.tokens, excused: &self.given }
    }

    fn found(&self) -> Line<'_> {
        Line { tokens: &self.reading.text.tokens, excused: &self.reading.excused }
    }

    /// Whether a case ends between two stretches: text of the form lies there, or a whole pledge.
    fn ends_case(&self, between: (usize, usize)) -> bool {
        let inside = |span: (usize, usize)| between.0 <= span.0 && span.1 <= between.1 && span.0 < span.1;
        meets(&self.generated.given, between) || self.generated.items.iter().any(|item| inside(item.span))
    }
}

fn meets(spans: &[(usize, usize)], (start, end): (usize, usize)) -> bool {
    spans.iter().any(|span| span.0 < end && start < span.1)
}

fn of_passage(passage: &Passage) -> Stretch {
    [passage.left, passage.right].map(|span| (span.start as usize, span.end as usize))
}

/// The stretches of equal words, without text of the form.
///
/// Only the copies that took over the form itself hold any; there both sides are equal byte for byte.
fn unbroken(copy: &Copy, sides: &[Side; 2]) -> Vec<Stretch> {
    let mut unbroken = Vec::new();
    for span in &copy.spans {
        let (mut start, end) = span.copy;
        for &(given, given_end) in &sides[0].generated.given {
            if given >= end || given_end <= start {
                continue;
            }
            if given > start {
                unbroken.push(part(span.copy, span.source, start, given));
            }
            start = given_end;
        }
        if start < end {
            unbroken.push(part(span.copy, span.source, start, end));
        }
    }
    let text = &sides[0].generated.statement.text;
    unbroken.retain(|[copy, _]| text[copy.0..copy.1].contains(char::is_alphanumeric));
    unbroken
}

fn part(copy: (usize, usize), source: (usize, usize), start: usize, end: usize) -> Stretch {
    let there = if end == copy.1 { source.1 } else { source.0 + (end - copy.0) };
    [(start, end), (source.0 + (start - copy.0), there)]
}

/// What was copied in one go, with the copier's edits inside: a case in the sense of the workshops.
///
/// Stretches that follow one another in both texts are one case unless it `ends` between them.
fn cases(stretches: &[Stretch], ends: impl Fn([(usize, usize); 2]) -> bool) -> Vec<Stretch> {
    let mut cases: Vec<Stretch> = Vec::new();
    for &[copy, source] in stretches {
        match cases.last_mut() {
            Some([last, there])
                if last.1 <= copy.0
                    && there.1 <= source.0
                    && !ends([(last.1, copy.0), (there.1, source.0)]) =>
            {
                (last.1, there.1) = (copy.1, source.1);
            }
            _ => cases.push([copy, source]),
        }
    }
    cases
}

/// Letters before each byte of a text.
fn letters(text: &str) -> Vec<usize> {
    let mut letters = vec![0; text.len() + 1];
    let mut count = 0;
    for (at, letter) in text.char_indices() {
        letters[at..at + letter.len_utf8()].fill(count);
        count += 1;
    }
    letters[text.len()] = count;
    letters
}
