//! A sample with its truth to how well the default judgement sees it.

use std::collections::{BTreeMap, HashSet};

use khuonsao::{Config, Corpus, Statement, corpus::Copies, statement::Form};
use khuonsao_corpora::{Corpus as Grown, Recipe};

/// What a sample is to be like; see [`Recipe`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) statements: usize,
    pub(crate) syllables: usize,
    pub(crate) form_share: f64,
    pub(crate) stock_share: f64,
    pub(crate) copy_rate: f64,
}

impl Default for Settings {
    fn default() -> Settings {
        let Recipe { seed, statements, syllables, form_share, stock_share, copy_rate, .. } =
            Recipe::default();
        let (statements, syllables) = (statements as usize, syllables as usize);
        Settings { seed, statements, syllables, form_share, stock_share, copy_rate }
    }
}

/// Statements of which it is known who copied.
#[derive(Default)]
pub(crate) struct Sample {
    pub(crate) forms: Vec<String>,
    pub(crate) texts: Vec<String>,
    pub(crate) planted: Vec<Planted>,
    /// For each statement the one its family began with.
    pub(crate) roots: Vec<usize>,
}

/// A copy and what it was copied from.
pub(crate) struct Planted {
    pub(crate) copy: usize,
    pub(crate) source: usize,
    pub(crate) kind: String,
}

/// Grows a sample with `khuonsao-corpora`.
pub(crate) fn grow(settings: &Settings) -> Sample {
    let &Settings { seed, statements, syllables, form_share, stock_share, copy_rate } = settings;
    let recipe = Recipe {
        seed,
        statements: statements as u64,
        syllables: syllables as u32,
        form_share,
        stock_share,
        copy_rate,
        ..Recipe::default()
    };
    let grown = Grown::new(recipe).expect("the recipe is in range");
    let planted = grown.truth().map(|(copy, source, kind)| Planted {
        copy: copy as usize,
        source: source as usize,
        kind: kind.to_string(),
    });
    Sample {
        forms: grown.forms().to_vec(),
        texts: grown.iter().map(|grown| grown.statement.text).collect(),
        planted: planted.collect(),
        roots: (0..grown.len()).map(|index| grown.root(index) as usize).collect(),
    }
}

/// How many of the planted pairs were found, by kind, and how many pairs are not of one family.
#[derive(Default)]
pub(crate) struct Figures {
    /// Found and planted.
    pub(crate) kinds: BTreeMap<String, (usize, usize)>,
    pub(crate) reported: usize,
    pub(crate) strangers: Vec<(usize, usize)>,
    pub(crate) missed: Vec<(usize, usize, String)>,
}

impl Figures {
    pub(crate) fn precision(&self) -> f64 {
        1.0 - self.strangers.len() as f64 / self.reported.max(1) as f64
    }
}

/// The statements of a sample as a corpus.
pub(crate) fn corpus(sample: &Sample, with_form: bool) -> Corpus {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are in range");
    for (at, form) in sample.forms.iter().enumerate().filter(|_| with_form) {
        corpus.add_form(Form::new(at.to_string(), form)).expect("there are no statements yet");
    }
    let texts = sample.texts.iter().enumerate();
    corpus.extend(texts.map(|(at, text)| Statement::new(at.to_string(), text)).collect());
    corpus
}

/// Holds what was judged copied against the truth.
pub(crate) fn figures(sample: &Sample, copies: &Copies) -> Figures {
    let mut figures = Figures { reported: copies.pairs.len(), ..Figures::default() };
    let mut found: HashSet<(usize, usize)> = HashSet::new();
    for likeness in &copies.pairs {
        let (left, right) = (likeness.pair.left.index(), likeness.pair.right.index());
        found.insert((left, right));
        if sample.roots[left] != sample.roots[right] {
            figures.strangers.push((left, right));
        }
    }
    for Planted { copy, source, kind } in &sample.planted {
        let (left, right) = (*copy.min(source), *copy.max(source));
        let of_kind = figures.kinds.entry(kind.clone()).or_default();
        of_kind.1 += 1;
        if found.contains(&(left, right)) {
            of_kind.0 += 1;
        } else {
            figures.missed.push((left, right, kind.clone()));
        }
    }
    figures
}
