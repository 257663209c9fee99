//! Copies to the passages that show them.

use std::{ops::Range, sync::OnceLock};

use super::{Evidence, Finding, FindingKind, Source, With};
use crate::{
    Corpus, StatementId,
    align::Passage,
    corpus::{Copies, Laid, Relation},
    form::Template,
    provenance::{CopiedFrom, Provenance, Shares},
    statement::{ReferenceKind, Statement},
    text::Text,
};

/// Statements a statement is held against at most, its best ones; what more would add is the same passages.
const PARTNERS: usize = 6;

/// Words of a passage that tells something by itself.
const TELLING: usize = 20;

/// A passage that is mostly set phrases tells something from so many words on: nobody puts so many in the same
/// order by chance.
const TELLING_STOCK: usize = 60;

/// Share of the words an author answers for from which short passages together tell as much as a long one.
const MUCH: f64 = 0.2;

/// Model answers and rules up to which each statement is held against each of them, however many others say
/// the same; what the whole corpus took from one text is not rare any more, and is no less taken.
const KNOWN: usize = 64;

/// Every sort of text that is copied from, in order of precedence, and the finding it makes.
const SORTS: [(CopiedFrom, FindingKind); 3] = [
    (CopiedFrom::Model, FindingKind::ModelAnswer),
    (CopiedFrom::Peer, FindingKind::Copied),
    (CopiedFrom::OwnPast, FindingKind::OwnPast),
];

/// For every statement the texts it shares with, and the passages in its own bytes (left) and theirs.
pub(super) struct Partners {
    statements: Vec<Vec<(StatementId, Vec<Passage>)>>,
    references: Vec<Vec<(usize, Relation, Vec<Passage>)>>,
    known: Vec<Known>,
}

/// A model answer or a rule that every statement is held against.
struct Known {
    reference: usize,
    relation: Relation,
    template: Template,
    laid: OnceLock<Laid>,
}

impl Partners {
    pub(super) fn of(copies: &Copies, corpus: &Corpus) -> Partners {
        // Best first, so each keeps its best.
        let mut kept: Vec<Vec<StatementId>> = vec![Vec::new(); corpus.len()];
        for likeness in &copies.pairs {
            let (left, right) = (likeness.pair.left, likeness.pair.right);
            for (one, other) in [(left, right), (right, left)] {
                if kept[one.index()].len() < PARTNERS {
                    kept[one.index()].push(other);
                }
            }
        }
        // Each pair is laid side by side once, for both of them.
        let mut asked: Vec<(StatementId, StatementId)> = Vec::new();
        for likeness in &copies.pairs {
            let (left, right) = (likeness.pair.left, likeness.pair.right);
            if kept[left.index()].contains(&right) || kept[right.index()].contains(&left) {
                asked.push((left, right));
            }
        }
        asked.sort_unstable();
        let mut statements = vec![Vec::new(); corpus.len()];
        for (&(left, right), passages) in asked.iter().zip(corpus.passages_of(&asked)) {
            if kept[right.index()].contains(&left) {
                statements[right.index()].push((left, turned(&passages)));
            }
            if kept[left.index()].contains(&right) {
                statements[left.index()].push((right, passages));
            }
        }
        let mut references = vec![Vec::new(); corpus.len()];
        let mut borrowed: Vec<(StatementId, usize)> = Vec::new();
        for judged in &copies.borrowed {
            let partners: &mut Vec<_> = &mut references[judged.statement.index()];
            if partners.len() < PARTNERS {
                partners.push((judged.reference, judged.relation, Vec::new()));
                borrowed.push((judged.statement, judged.reference));
            }
        }
        for ((statement, reference), found) in borrowed.iter().zip(corpus.reference_passages_of(&borrowed)) {
            let mut partners = references[statement.index()].iter_mut();
            if let Some((.., passages)) = partners.find(|(judged, ..)| judged == reference) {
                *passages = found;
            }
        }
        let known = corpus.references().iter().enumerate().filter_map(|(at, reference)| {
            let relation = match reference.kind {
                ReferenceKind::Model => Relation::Model,
                ReferenceKind::Regulation => Relation::Regulation,
                ReferenceKind::Previous => return None,
            };
            let template = Template::new(&reference.statement.text);
            Some(Known { reference: at, relation, template, laid: OnceLock::new() })
        });
        Partners { statements, references, known: known.take(KNOWN).collect() }
    }

    /// The references a statement is held against: those judged to be in it, and known texts of which a
    /// telling stretch is.
    fn references_of(
        &self,
        corpus: &Corpus,
        id: StatementId,
        statement: &Laid,
    ) -> Vec<(usize, Relation, Vec<Passage>)> {
        let (raw, tokens) = (&corpus.statement(id).text, statement.tokens());
        let mut references = self.references[id.index()].clone();
        for known in &self.known {
            let is_there = || {
                let given = known.template.given(raw, tokens);
                given.chunk_by(|one, next| one == next).any(|run| run[0] && run.len() >= TELLING)
            };
            if !references.iter().any(|(judged, ..)| *judged == known.reference) && is_there() {
                let laid = known.laid.get_or_init(|| corpus.lay_reference(known.reference));
                let passages = corpus.passages_between(statement, laid);
                references.push((known.reference, known.relation, passages));
            }
        }
        references
    }
}

/// The same passages seen from the other side.
fn turned(passages: &[Passage]) -> Vec<Passage> {
    let turn = |passage: &Passage| Passage { left: passage.right, right: passage.left, ..*passage };
    let mut turned: Vec<Passage> = passages.iter().map(turn).collect();
    turned.sort_by_key(|passage| (passage.left, passage.right));
    turned
}

/// What one statement shares with other texts, in its own tokens.
#[derive(Default)]
pub(super) struct Shared {
    /// Passages that are quoted rules.
    pub(super) regulation: Vec<Range<u32>>,
    candidates: Vec<Candidate>,
}

/// A passage that may turn out to tell something.
struct Candidate {
    from: CopiedFrom,
    tokens: Range<u32>,
    /// Words that agree.
    agreeing: usize,
    evidence: Evidence,
}

impl Shared {
    /// Gathers the passages of one statement.
    pub(super) fn of(
        corpus: &Corpus,
        id: StatementId,
        text: &Text,
        laid: &Laid,
        partners: &Partners,
    ) -> Shared {
        let mut shared = Shared::default();
        let statement = corpus.statement(id);
        for (partner, passages) in &partners.statements[id.index()] {
            let other = corpus.statement(*partner);
            let from = match statement.same_author(other) && statement.year != other.year {
                true => CopiedFrom::OwnPast,
                false => CopiedFrom::Peer,
            };
            shared.take(text, passages, from, Source::Statement, &other.id, None);
        }
        for (reference, relation, passages) in partners.references_of(corpus, id, laid) {
            let from = match relation {
                Relation::OwnPast => CopiedFrom::OwnPast,
                Relation::Previous => CopiedFrom::Peer,
                Relation::Model => CopiedFrom::Model,
                Relation::Regulation => {
                    shared.regulation.extend(passages.iter().map(|passage| text.places_in(passage.left)));
                    continue;
                }
            };
            let of = &corpus.references()[reference];
            shared.take(text, &passages, from, of.kind.into(), &of.statement.id, Some(reference));
        }
        shared
    }

    fn take(
        &mut self,
        text: &Text,
        passages: &[Passage],
        from: CopiedFrom,
        source: Source,
        id: &str,
        reference: Option<usize>,
    ) {
        for passage in passages {
            let with = With {
                id: id.to_owned(),
                source,
                span: passage.right,
                reference,
                without_marks: passage.without_marks * 2 > passage.tokens,
            };
            self.candidates.push(Candidate {
                from,
                tokens: text.places_in(passage.left),
                agreeing: passage.tokens as usize,
                evidence: Evidence { with: Some(with), ..Evidence::here(passage.left) },
            });
        }
    }

    /// Keeps the passages that tell something beyond what is known already.
    ///
    /// `known` are the provenances without copies, `set` the tokens in set phrases. A passage counts by its words that are neither form nor
    /// rule nor, for a lower sort of text, part of a passage of a higher one. It tells something when it is
    /// long or mostly no set phrases; a sort of text is kept when one of its passages is long, or all of
    /// them together are much of what the author answers for.
    pub(super) fn weigh(self, known: &[Option<Provenance>], set: &[bool], min_passage: usize) -> Copied {
        let answered = Shares::of(known).answered();
        // Of a passage that is shown only beside another one.
        let least = (min_passage * 3).div_ceil(5);
        let mut free: Vec<bool> =
            known.iter().map(|provenance| provenance.is_some_and(|known| !known.is_excused())).collect();
        let mut copied = Copied::default();
        for (from, _) in SORTS {
            let mut runs: Vec<Range<u32>> = Vec::new();
            let mut evidence = Vec::new();
            let mut longest = 0;
            for candidate in self.candidates.iter().filter(|candidate| candidate.from == from) {
                let place = candidate.tokens.start as usize..candidate.tokens.end as usize;
                let fresh = free[place.clone()].iter().filter(|free| **free).count();
                let own = place.filter(|&at| free[at] && !set[at]).count();
                if fresh >= least && (fresh.min(candidate.agreeing) >= TELLING_STOCK || own * 2 > fresh) {
                    longest = longest.max(fresh);
                    runs.push(candidate.tokens.clone());
                    evidence.push(candidate.evidence.clone());
                }
            }
            let mut words = 0;
            let mut taken = free.clone();
            for run in &runs {
                for place in &mut taken[run.start as usize..run.end as usize] {
                    words += usize::from(std::mem::take(place));
                }
            }
            if longest >= TELLING || words as f64 >= MUCH * f64::from(answered.max(1)) {
                free = taken;
                copied.runs.extend(runs.into_iter().map(|run| (run, from)));
                copied.evidence.extend(evidence.into_iter().map(|evidence| (from, evidence)));
            }
        }
        copied
    }
}

/// What a statement was found to share.
#[derive(Default)]
pub(super) struct Copied {
    pub(super) runs: Vec<(Range<u32>, CopiedFrom)>,
    evidence: Vec<(CopiedFrom, Evidence)>,
}

impl Copied {
    /// The passages that stand in statements of other members, and those statements.
    pub(super) fn peers<'a>(&self, corpus: &'a Corpus) -> Vec<(Range<u32>, &'a Statement)> {
        let statement = |evidence: &Evidence| {
            let with = evidence.with.as_ref()?;
            match (with.source, with.reference) {
                (Source::Statement, _) => corpus.find(&with.id).map(|id| corpus.statement(id)),
                (_, Some(reference)) => Some(&corpus.references()[reference].statement),
                _ => None,
            }
        };
        // A run for every piece of evidence, in the same order.
        let shown = self.runs.iter().zip(&self.evidence).filter(|(_, (from, _))| *from == CopiedFrom::Peer);
        shown.filter_map(|((run, _), (_, shown))| Some((run.clone(), statement(shown)?))).collect()
    }

    /// One finding for each sort of text that is shared with.
    pub(super) fn findings(
        &self,
        traced: &[Option<Provenance>],
        shares: Shares,
    ) -> impl Iterator<Item = Finding> {
        SORTS.into_iter().filter_map(move |(from, kind)| {
            let copied = Some(Provenance::Copied(from));
            let words = traced.iter().filter(|traced| **traced == copied).count() as u32;
            let of_sort = self.evidence.iter().filter(|(shared, _)| *shared == from);
            let evidence: Vec<Evidence> = of_sort.map(|(_, evidence)| evidence.clone()).collect();
            Finding::new(kind, words, shares.answered(), evidence)
        })
    }
}
