//! An examination to what a drawing of every text needs beyond the report.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Corpus, Overlap, Span, StatementId,
    align::Passage,
    corpus::{Laid, Likeness},
    finding::{Examination, Examined},
    overlap::Count,
    provenance::Run,
    specificity::Specificity,
};

/// What a drawing of every text needs beyond the [`Report`](super::Report): several times its size, so it is
/// made only when it is asked for.
#[derive(Clone, Debug)]
pub struct Detail {
    /// One per statement, in order of the corpus.
    pub texts: Vec<TextDetail>,
    /// Pairs of statements, best first as in [`Copies::pairs`](crate::corpus::Copies::pairs), then those that
    /// are there only to hold the clusters together at every bound.
    pub pairs: Vec<PairDetail>,
    /// How many pairs of statements there are, listed or not.
    pub pairs_in_all: Count,
    /// What findings show of references, in order of statements and references.
    pub borrowed: Vec<BorrowedDetail>,
}

/// Where the words of a statement came from and what its points were given for.
#[derive(Clone, Debug)]
pub struct TextDetail {
    /// Stretches of one provenance, left to right.
    pub runs: Vec<Run>,
    /// Where its headings stand, left to right.
    pub headings: Vec<Span>,
    /// Its score with the reason for every point.
    pub specificity: Specificity,
}

/// Two statements judged copies of one another, laid side by side.
#[derive(Clone, Debug)]
pub struct PairDetail {
    /// The statement that came first.
    pub left: StatementId,
    /// The other one.
    pub right: StatementId,
    /// Their distinct shingles.
    pub overlap: Overlap,
    /// Whether most of it matches only when diacritics are ignored.
    pub without_marks: bool,
    /// What they share, and out of how much.
    pub shared: Shared,
}

/// A statement and a reference, laid side by side.
#[derive(Clone, Debug)]
pub struct BorrowedDetail {
    /// The statement.
    pub statement: StatementId,
    /// The reference, by its place among the references.
    pub reference: usize,
    /// What they share, and out of how much; the statement is on the left.
    pub shared: Shared,
}

/// The passages two texts share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Left to right in the left text.
    pub passages: Vec<Passage>,
    /// Words in them that are the same in both.
    pub words: u32,
    /// Words of the left text that did not come with a form.
    pub left: u32,
    /// Words of the right text that did not come with a form.
    pub right: u32,
}

impl Shared {
    fn new(passages: Vec<Passage>, left: u32, right: u32) -> Shared {
        Shared { words: passages.iter().map(|passage| passage.tokens).sum(), passages, left, right }
    }

    /// Which share of the left text stands in the right one, 0 to 1.
    pub fn of_left(&self) -> f64 {
        Overlap { shared: self.words, left: self.left, right: self.left }.containment().min(1.0)
    }

    /// Which share of the right text stands in the left one, 0 to 1.
    pub fn of_right(&self) -> f64 {
        Overlap { shared: self.words, left: self.right, right: self.right }.containment().min(1.0)
    }
}

impl Detail {
    /// Lays every listed pair side by side. Takes time linear in the texts of the pairs.
    pub(super) fn of(corpus: &Corpus, examination: &Examination) -> Detail {
        let mut listed: BTreeSet<(StatementId, StatementId)> = BTreeSet::new();
        let likenesses: Vec<&Likeness> = examination
            .pairs
            .iter()
            .chain(&examination.links)
            .filter(|likeness| listed.insert((likeness.pair.left, likeness.pair.right)))
            .collect();
        let mut by_left: BTreeMap<StatementId, Vec<usize>> = BTreeMap::new();
        for (at, likeness) in likenesses.iter().enumerate() {
            by_left.entry(likeness.pair.left).or_default().push(at);
        }
        let none = Vec::new();
        let laid = corpus.map(|id| {
            let reading = corpus.reading(id);
            let laid = Laid::from(&reading);
            let rights = by_left.get(&id).unwrap_or(&none).iter();
            let pairs: Vec<(usize, Shared)> = rights
                .map(|&at| {
                    let right = corpus.lay(likenesses[at].pair.right);
                    let passages = corpus.passages_between(&laid, &right);
                    (at, Shared::new(passages, laid.words(), right.words()))
                })
                .collect();
            let references = references(&examination.statements[id.index()]).into_iter();
            let borrowed: Vec<BorrowedDetail> = references
                .map(|reference| {
                    let right = corpus.lay_reference(reference);
                    let passages = corpus.passages_between(&laid, &right);
                    let shared = Shared::new(passages, laid.words(), right.words());
                    BorrowedDetail { statement: id, reference, shared }
                })
                .collect();
            let headings: Vec<Span> = reading.text.sections.iter().map(|section| section.heading).collect();
            (headings, pairs, borrowed)
        });
        let mut pairs: Vec<Option<PairDetail>> = vec![None; likenesses.len()];
        let mut texts = Vec::with_capacity(corpus.len());
        let mut all_borrowed = Vec::new();
        for ((headings, shared, borrowed), examined) in laid.into_iter().zip(&examination.statements) {
            for (at, shared) in shared {
                let Likeness { pair, without_marks, .. } = *likenesses[at];
                let crate::Pair { left, right, overlap } = pair;
                pairs[at] = Some(PairDetail { left, right, overlap, without_marks, shared });
            }
            let (runs, specificity) = (examined.runs.clone(), examined.specificity.clone());
            texts.push(TextDetail { runs, headings, specificity });
            all_borrowed.extend(borrowed);
        }
        Detail {
            texts,
            pairs: pairs.into_iter().flatten().collect(),
            pairs_in_all: examination.pairs_in_all,
            borrowed: all_borrowed,
        }
    }
}

/// The references that the findings of one statement show.
fn references(examined: &Examined) -> BTreeSet<usize> {
    let evidence = examined.findings.iter().flat_map(|finding| &finding.evidence);
    evidence.filter_map(|evidence| evidence.with.as_ref()?.reference).collect()
}
