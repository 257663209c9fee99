//! Copies to the passages that show them.

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, With};
use crate::{
    Corpus, Span, StatementId,
    align::Passage,
    corpus::{Copies, Reading, Relation},
    provenance::{CopiedFrom, Provenance, Shares},
    text::Token,
};

/// Statements a statement is held against at most, its best ones; what more would add is the same passages.
const PARTNERS: usize = 6;

/// A passage of fewer words, most of them set phrases, tells nothing: everybody writes it.
const TELLING: u32 = 16;

/// For every statement the texts it shares with.
pub(super) struct Partners {
    statements: Vec<Vec<StatementId>>,
    references: Vec<Vec<(usize, Relation)>>,
}

/// What one statement shares with other texts, in its own tokens.
#[derive(Default)]
pub(super) struct Found {
    pub(super) copied: Vec<(Range<u32>, CopiedFrom)>,
    pub(super) regulation: Vec<Range<u32>>,
    pub(super) evidence: Vec<(CopiedFrom, Evidence)>,
}

impl Partners {
    pub(super) fn of(copies: &Copies, corpus: &Corpus) -> Partners {
        let mut statements = vec![Vec::new(); corpus.len()];
        let mut note = |one: StatementId, other: StatementId| {
            let partners: &mut Vec<StatementId> = &mut statements[one.index()];
            if partners.len() < PARTNERS {
                partners.push(other);
            }
        };
        // Best first, so each keeps its best.
        for likeness in &copies.pairs {
            note(likeness.pair.left, likeness.pair.right);
            note(likeness.pair.right, likeness.pair.left);
        }
        let mut references = vec![Vec::new(); corpus.len()];
        for borrowed in &copies.borrowed {
            let partners: &mut Vec<(usize, Relation)> = &mut references[borrowed.statement.index()];
            if partners.len() < PARTNERS {
                partners.push((borrowed.reference, borrowed.relation));
            }
        }
        Partners { statements, references }
    }
}

/// The passages of one statement; `stock` are its set phrases.
pub(super) fn find(
    corpus: &Corpus,
    id: StatementId,
    reading: &Reading,
    stock: &[Range<u32>],
    partners: &Partners,
) -> Found {
    let mut found = Found::default();
    let mut common = vec![false; reading.text.tokens.len()];
    for phrase in stock {
        common[phrase.start as usize..phrase.end as usize].fill(true);
    }
    let telling = |passage: &Passage| {
        let run = places(&reading.text.tokens, passage.left);
        let own = common[run.start as usize..run.end as usize].iter().filter(|common| !**common).count();
        passage.tokens >= TELLING || own * 2 > run.len()
    };
    let statement = corpus.statement(id);
    let tokens = &reading.text.tokens;
    for &partner in &partners.statements[id.index()] {
        let other = corpus.statement(partner);
        let from = match statement.same_author(other) && statement.year != other.year {
            true => CopiedFrom::OwnPast,
            false => CopiedFrom::Peer,
        };
        let passages = corpus.passages(id, partner);
        found.take(tokens, passages.iter().filter(|passage| telling(passage)), from, &other.id);
    }
    for &(reference, relation) in &partners.references[id.index()] {
        let passages = corpus.reference_passages(id, reference);
        let from = match relation {
            Relation::OwnPast => CopiedFrom::OwnPast,
            Relation::Previous => CopiedFrom::Peer,
            Relation::Model => CopiedFrom::Model,
            Relation::Regulation => {
                found.regulation.extend(passages.iter().map(|passage| places(tokens, passage.left)));
                continue;
            }
        };
        let passages = passages.iter().filter(|passage| telling(passage));
        found.take(tokens, passages, from, &corpus.references()[reference].statement.id);
    }
    found
}

impl Found {
    fn take<'p>(
        &mut self,
        tokens: &[Token],
        passages: impl Iterator<Item = &'p Passage>,
        from: CopiedFrom,
        id: &str,
    ) {
        for passage in passages {
            self.copied.push((places(tokens, passage.left), from));
            let with = With {
                id: id.to_owned(),
                span: passage.right,
                without_marks: passage.without_marks * 2 > passage.tokens,
            };
            self.evidence.push((from, Evidence { span: passage.left, with: Some(with), duty: None }));
        }
    }
}

/// The tokens that stand in a span.
fn places(tokens: &[Token], span: Span) -> Range<u32> {
    let start = tokens.partition_point(|token| token.span.start < span.start);
    let end = tokens.partition_point(|token| token.span.start < span.end);
    start as u32..end as u32
}

/// One finding for each sort of text that is shared with.
pub(super) fn findings(
    evidence: Vec<(CopiedFrom, Evidence)>,
    traced: &[Option<Provenance>],
    shares: Shares,
) -> impl Iterator<Item = Finding> {
    let kinds = [
        (CopiedFrom::Peer, FindingKind::Copied),
        (CopiedFrom::Model, FindingKind::ModelAnswer),
        (CopiedFrom::OwnPast, FindingKind::OwnPast),
    ];
    kinds.into_iter().filter_map(move |(from, kind)| {
        let words = traced.iter().filter(|traced| **traced == Some(Provenance::Copied(from))).count() as u32;
        let of_kind = evidence.iter().filter(|(shared, _)| *shared == from);
        let evidence: Vec<Evidence> = of_kind.map(|(_, evidence)| evidence.clone()).collect();
        (words > 0).then(|| Finding::new(kind, words, shares.answered(), evidence)).flatten()
    })
}
