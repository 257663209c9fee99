//! Which statements a reader would call copied from one another, and why.

mod judge;
mod seek;

use std::cmp::Ordering;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use self::judge::Judge;
use super::{
    Corpus,
    families::counted,
    words::{self, Words},
};
use crate::{
    StatementId,
    cluster::Links,
    overlap::{Count, Overlap, Pair},
    statement::{Reference, ReferenceKind, Statement},
    text::Text,
};

/// Members of a cluster up to which all its pairs are listed.
const LISTED: usize = 12;

/// Pairs of statements that are copies of one another, and statements that hold reference text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Copies {
    /// Best first, then in order of ids. In a large cluster each member is given with its best partner.
    pub pairs: Vec<Likeness>,
    /// How many pairs there are, listed or not.
    pub total: Count,
    /// What is shared with references, best first, then in order of ids.
    pub borrowed: Vec<Borrowed>,
}

/// Two statements judged copies of one another, and what that rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Likeness {
    /// The two, and their distinct shingles without diacritics.
    pub pair: Pair,
    /// Share of the lighter one's weight that the other has, too, each shingle weighed by its rarity; 0 to 1.
    pub weighed: f64,
    /// Weight of the densest stretch of shared shingles, in shingles that nobody else has.
    pub densest: f64,
    /// Which grounds hold.
    pub reasons: Reasons,
    /// Whether most of it matches only when diacritics are ignored.
    pub without_marks: bool,
}

impl Likeness {
    /// Best first, then in order of ids.
    fn better(&self, other: &Likeness) -> Ordering {
        let ids = |found: &Likeness| (found.pair.left, found.pair.right);
        other.weighed.total_cmp(&self.weighed).then(ids(self).cmp(&ids(other)))
    }
}

/// The grounds on which two texts are judged copies; one is enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reasons {
    /// Much of the lighter text's weight is shared.
    pub weight: bool,
    /// One stretch is shared that few others have.
    pub run: bool,
    /// The two are nearly the same as wholes, however many others are, too.
    pub whole: bool,
}

impl Reasons {
    /// Whether any holds.
    pub const fn any(self) -> bool {
        self.weight || self.run || self.whole
    }
}

/// A statement judged to hold the text of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Borrowed {
    /// The statement.
    pub statement: StatementId,
    /// The reference, by its place among the references.
    pub reference: usize,
    /// What the reference is to the statement.
    pub relation: Relation,
    /// Their distinct shingles without diacritics; the statement is on the left.
    pub overlap: Overlap,
    /// As in [`Likeness::weighed`].
    pub weighed: f64,
    /// As in [`Likeness::densest`].
    pub densest: f64,
    /// Which grounds hold.
    pub reasons: Reasons,
    /// As in [`Likeness::without_marks`].
    pub without_marks: bool,
}

/// What a reference is to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The author's own statement of another year.
    OwnPast,
    /// Another author's statement of another year.
    Previous,
    /// A ready-made answer.
    Model,
    /// The wording of a rule.
    Regulation,
}

impl Relation {
    /// What `reference` is to `statement`. Authors are the same when their names are, whatever the case
    /// and spacing, and no units are named that differ.
    pub fn of(reference: &Reference, statement: &Statement) -> Relation {
        match reference.kind {
            ReferenceKind::Model => Relation::Model,
            ReferenceKind::Regulation => Relation::Regulation,
            ReferenceKind::Previous if same_author(&reference.statement, statement) => Relation::OwnPast,
            ReferenceKind::Previous => Relation::Previous,
        }
    }
}

fn same_author(one: &Statement, other: &Statement) -> bool {
    let name = |statement: &Statement| {
        let words = statement.author.as_deref().unwrap_or_default().split_whitespace();
        words.map(str::to_lowercase).collect::<Vec<String>>()
    };
    let units = one.unit.as_ref().zip(other.unit.as_ref());
    !name(one).is_empty() && name(one) == name(other) && units.is_none_or(|(one, other)| one == other)
}

/// All pairs that were found, before any is left out.
pub(super) struct Found {
    /// In order of ids.
    pub(super) pairs: Vec<Likeness>,
    pub(super) borrowed: Vec<Borrowed>,
}

impl Corpus {
    /// Who copied, by the default judgement.
    pub fn copies(&self) -> Copies {
        let Found { pairs, mut borrowed } = self.found();
        let total = total(self.len(), &pairs);
        let mut pairs = bounded(self.len(), pairs);
        pairs.sort_by(Likeness::better);
        borrowed.sort_by(|one, other| {
            let ids = |found: &Borrowed| (found.statement, found.reference);
            other.weighed.total_cmp(&one.weighed).then(ids(one).cmp(&ids(other)))
        });
        Copies { pairs, total, borrowed }
    }

    /// Every statement that is a copy of this one, best first; nothing alike: empty.
    pub fn similar_to(&self, id: StatementId) -> Vec<Likeness> {
        let mut pairs = self.found().pairs;
        pairs.retain(|found| found.pair.left == id || found.pair.right == id);
        pairs.sort_by(Likeness::better);
        pairs
    }

    /// Every statement that is a copy of one that is not in the corpus: what [`Corpus::similar_to`] would
    /// say had it been inserted, with the id it would have had. Its own `id` may be taken.
    pub fn compare_one(&self, statement: &Statement) -> Vec<Likeness> {
        let tokens = Text::read(&statement.text).tokens;
        let keys = words::keys(&tokens, &self.excused(&tokens));
        let mut words = self.words.clone();
        let mut texts = self.texts.clone();
        texts.push(words::codes(&mut words, &keys));
        let id = StatementId(self.len() as u32);
        let mut pairs = self.found_in(&texts, &words).pairs;
        pairs.retain(|found| found.pair.right == id);
        pairs.sort_by(Likeness::better);
        pairs
    }

    /// Lab.
    pub fn all_copies(&self) -> Vec<Likeness> {
        self.found().pairs
    }

    pub(super) fn found(&self) -> Found {
        self.found_in(&self.texts, &self.words)
    }

    fn found_in(&self, texts: &[Box<[u32]>], words: &Words) -> Found {
        self.run(|| {
            let judge = Judge::new(texts, words, self.config.shingle_size);
            let sought = seek::Seek::new(&judge);
            let first = self.references.len();
            let blocks: Vec<Found> = (first..texts.len())
                .collect::<Vec<usize>>()
                .par_chunks(256)
                .map(|block| {
                    let mut scratch = sought.scratch();
                    let mut bench = judge.bench();
                    let mut found = Found { pairs: Vec::new(), borrowed: Vec::new() };
                    for &text in block {
                        let others = sought.others(text, &mut scratch);
                        if others.is_empty() {
                            continue;
                        }
                        bench.take(text);
                        for other in others {
                            let verdict = bench.hear(other);
                            if verdict.reasons.any() {
                                self.note(text, other, verdict, &mut found);
                            }
                        }
                    }
                    found
                })
                .collect();
            let mut found = Found { pairs: Vec::new(), borrowed: Vec::new() };
            for mut block in blocks {
                found.pairs.append(&mut block.pairs);
                found.borrowed.append(&mut block.borrowed);
            }
            found.pairs.sort_by_key(|found| (found.pair.left, found.pair.right));
            found
        })
    }

    fn note(&self, text: usize, other: usize, verdict: judge::Verdict, found: &mut Found) {
        let first = self.references.len();
        let judge::Verdict { overlap, weighed, densest, reasons, without_marks } = verdict;
        let id = |text: usize| StatementId((text - first) as u32);
        if other < first {
            let Some(statement) = self.statements.get(text - first) else { return };
            let relation = Relation::of(&self.references[other], statement);
            found.borrowed.push(Borrowed {
                statement: id(text),
                reference: other,
                relation,
                overlap,
                weighed,
                densest,
                reasons,
                without_marks,
            });
        } else {
            let pair = match other < text {
                true => Pair { left: id(other), right: id(text), overlap: overlap.flipped() },
                false => Pair { left: id(text), right: id(other), overlap },
            };
            found.pairs.push(Likeness { pair, weighed, densest, reasons, without_marks });
        }
    }
}

fn total(statements: usize, pairs: &[Likeness]) -> Count {
    let mut links = Links::new(statements);
    for found in pairs {
        links.link(found.pair.left.0, found.pair.right.0);
    }
    let mut inside = vec![0; statements];
    pairs.iter().for_each(|found| inside[links.root(found.pair.left.0) as usize] += 1);
    links.sets().iter().fold(Count::default(), |total, set| {
        let count = counted(inside[set[0] as usize], set.len());
        Count { at_least: total.at_least + count.at_least, at_most: total.at_most + count.at_most }
    })
}

/// In a large cluster keeps for each member the pair with its best partner.
fn bounded(statements: usize, pairs: Vec<Likeness>) -> Vec<Likeness> {
    let mut links = Links::new(statements);
    for found in &pairs {
        links.link(found.pair.left.0, found.pair.right.0);
    }
    let mut large = vec![false; statements];
    for set in links.sets().iter().filter(|set| set.len() > LISTED) {
        set.iter().for_each(|&member| large[member as usize] = true);
    }
    let mut best: Vec<Option<usize>> = vec![None; statements];
    for (at, found) in pairs.iter().enumerate() {
        for member in [found.pair.left, found.pair.right] {
            let best = &mut best[member.index()];
            if best.is_none_or(|best| pairs[best].weighed < found.weighed) {
                *best = Some(at);
            }
        }
    }
    let mut kept = vec![false; pairs.len()];
    for (at, found) in pairs.iter().enumerate() {
        kept[at] = !large[found.pair.left.index()];
    }
    best.iter().flatten().for_each(|&at| kept[at] = true);
    let mut kept = kept.into_iter();
    pairs.into_iter().filter(|_| kept.next().expect("one for each pair")).collect()
}
