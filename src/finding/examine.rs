//! A corpus to what was seen in each of its statements.

use super::{
    Finding, blank, citation, damage, duty, own,
    shared::{Partners, Shared},
};
use crate::{
    Corpus, Span, StatementId,
    cluster::Cluster,
    corpus::Discounted,
    lexicon::Lexicon,
    provenance::{Marks, Provenance, Shares, trace},
    specificity::{Specificity, score},
    text::{Item, Text},
};

/// What was seen in a corpus.
#[derive(Clone, Debug)]
pub struct Examination {
    /// One per statement, in order of the corpus.
    pub statements: Vec<Examined>,
    /// Statements that hang together, the largest cluster first.
    pub clusters: Vec<Cluster>,
    /// Stretches that many hold who share nothing else: a form that was not given; they made no copy.
    pub discounted: Vec<Discounted>,
}

/// What was seen in one statement.
#[derive(Clone, Debug)]
pub struct Examined {
    /// Where its words came from.
    pub shares: Shares,
    /// How specific it is.
    pub specificity: Specificity,
    /// What was seen, the weightiest first.
    pub findings: Vec<Finding>,
}

/// Examines every statement of a corpus. Takes the time of the comparison and, beyond it, time linear in
/// the texts and in the pairs listed.
pub fn examine(corpus: &Corpus, lexicon: &Lexicon) -> Examination {
    let copies = corpus.copies();
    let partners = Partners::of(&copies, corpus);
    let statements = corpus.map(|id| examine_one(corpus, id, &partners, lexicon));
    Examination { statements, clusters: copies.clusters, discounted: copies.discounted }
}

fn examine_one(corpus: &Corpus, id: StatementId, partners: &Partners, lexicon: &Lexicon) -> Examined {
    let statement = corpus.statement(id);
    let raw = statement.text.as_str();
    let laid = corpus.lay(id);
    let reading = laid.reading();
    let text = &reading.text;
    let shared = Shared::of(corpus, id, &laid, partners);
    let mut regulation = citation::find(raw, &text.tokens);
    regulation.extend_from_slice(&shared.regulation);
    let stock = lexicon.scan(&text.tokens).into_iter().filter(|found| found.kind.is_stock());
    let mut marks = Marks {
        given: &reading.excused,
        regulation,
        copied: Vec::new(),
        stock: stock.map(|found| found.tokens).collect(),
    };
    let copied = shared.weigh(&trace(&text.tokens, &marks), corpus.config().min_passage);
    marks.copied.clone_from(&copied.runs);
    let traced = trace(&text.tokens, &marks);
    let shares = Shares::of(&traced);

    let excused: Vec<bool> =
        traced.iter().map(|provenance| provenance.is_none_or(|p| p.is_excused())).collect();
    let specificity = score(raw, text, &statement.duties, &excused, lexicon, None);

    let mut findings: Vec<Finding> = copied.findings(&traced, shares).collect();
    findings.extend(damage::find(raw, text));
    findings.extend(blank::find(raw, text));
    let where_pledged = pledged(raw, text, &traced);
    findings.extend(duty::find(where_pledged, &specificity));
    findings.extend(own::find(where_pledged, text, &traced, shares, &specificity, corpus.config()));
    findings.sort_by_key(Finding::order);
    Examined { shares, specificity, findings }
}

/// From the first item that is not all form or rule to the last, or the whole text where there is none.
fn pledged(raw: &str, text: &Text, traced: &[Option<Provenance>]) -> Span {
    let answered = |item: &&Item| {
        let tokens = &traced[item.tokens.start as usize..item.tokens.end as usize];
        tokens.iter().flatten().any(|provenance| !provenance.is_excused())
    };
    let mut items = text.items.iter().filter(answered);
    match items.next() {
        Some(first) => first.span.to(items.next_back().unwrap_or(first).span),
        None => Span::new(0, raw.len() as u32),
    }
}

/// Scores every statement of a corpus, in order, without comparing them: the form earns nothing, what was
/// copied does.
pub fn specificities(corpus: &Corpus, lexicon: &Lexicon) -> Vec<Specificity> {
    corpus.map(|id| {
        let statement = corpus.statement(id);
        let reading = corpus.reading(id);
        score(&statement.text, &reading.text, &statement.duties, &reading.excused, lexicon, None)
    })
}
