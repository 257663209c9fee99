//! A corpus to what was seen in each of its statements.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{
    Finding, blank,
    case::Case,
    citation, damage, duty,
    manifestation::{self, TakenUp},
    number, own, residue, review,
    shared::{Partners, Shared},
    theme,
};
use crate::{
    Corpus, Span, Statement, StatementId,
    cluster::Cluster,
    corpus::{Discounted, Laid, Likeness},
    lexicon::Lexicon,
    overlap::Count,
    provenance::{Marks, Provenance, Run, Shares, runs, trace},
    register::Registers,
    specificity::{Context, Specificity, mark_text, score, score_marked},
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
    /// The pairs of [`Copies::pairs`](crate::corpus::Copies::pairs), best first.
    pub pairs: Vec<Likeness>,
    /// How many pairs there are, listed or not.
    pub pairs_in_all: Count,
    /// The pairs of [`Copies::links`](crate::corpus::Copies::links).
    pub links: Vec<Likeness>,
}

/// How far an examination is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Looks for copies among all statements.
    Comparing,
    /// That many statements have been laid beside their partners; told of each.
    Aligned(usize),
    /// That many statements have been examined; told of each.
    Examined(usize),
}

/// What was seen in one statement.
#[derive(Clone, Debug)]
pub struct Examined {
    /// Where its words came from.
    pub shares: Shares,
    /// The same, where it stands in the text.
    pub runs: Vec<Run>,
    /// How specific it is.
    pub specificity: Specificity,
    /// What was seen, the weightiest first.
    pub findings: Vec<Finding>,
    /// The manifestations of decline it takes up.
    pub taken_up: Vec<TakenUp>,
}

/// Examines every statement of a corpus. Takes the time of the comparison and, beyond it, time linear in
/// the texts and in the pairs listed.
pub fn examine(corpus: &Corpus, registers: &Registers) -> Examination {
    examine_watched(corpus, registers, &|_| ())
}

/// The same, telling how far it is. `watch` is called from the threads that work, once or twice for each
/// statement, and changes nothing.
pub fn examine_watched(corpus: &Corpus, registers: &Registers, watch: &(dyn Fn(Step) + Sync)) -> Examination {
    watch(Step::Comparing);
    let copies = corpus.copies();
    let partners = Partners::of(&copies, corpus);
    watch(Step::Aligned(corpus.len()));
    let others = residue::Others::of(corpus);
    let examined = AtomicUsize::new(0);
    let statements = corpus.map(|id| {
        let one = examine_one(corpus, id, &partners, &others, registers);
        watch(Step::Examined(1 + examined.fetch_add(1, Ordering::Relaxed)));
        one
    });
    Examination {
        statements,
        clusters: copies.clusters,
        discounted: copies.discounted,
        pairs: copies.pairs,
        pairs_in_all: copies.total,
        links: copies.links,
    }
}

fn examine_one(
    corpus: &Corpus,
    id: StatementId,
    partners: &Partners,
    others: &residue::Others,
    registers: &Registers,
) -> Examined {
    let lexicon = registers.lexicon();
    let statement = corpus.statement(id);
    let raw = statement.text.as_str();
    let reading = corpus.reading(id);
    let text = &reading.text;
    let shared = Shared::of(corpus, id, text, &Laid::from(&reading), partners);
    let citations = citation::citations(raw, &text.tokens, registers.rules());
    let mut regulation: Vec<_> = citations.iter().map(|citation| citation.tokens.clone()).collect();
    regulation.extend_from_slice(&shared.regulation);
    let mut words = mark_text(raw, text, lexicon);
    let mut marks =
        Marks { given: &reading.excused, regulation, copied: Vec::new(), stock: own::stock(&words) };
    let known = trace(&text.tokens, &marks);
    let set = own::set_phrases(raw, text, &known, &marks.stock);
    let copied = shared.weigh(&known, &set, corpus.config().min_passage);
    marks.copied.clone_from(&copied.runs);
    let traced = trace(&text.tokens, &marks);
    let shares = Shares::of(&traced);

    let excused: Vec<bool> =
        traced.iter().map(|provenance| provenance.is_none_or(|p| p.is_excused())).collect();
    let soundness = text.soundness(raw);
    let specificity = score_marked(raw, text, &soundness, &mut words, &context(statement, &excused), lexicon);

    let mut findings: Vec<Finding> = copied.findings(&traced, shares).collect();
    findings.extend(damage::find(raw, text, &soundness));
    let where_pledged = pledged(raw, text, &traced);
    let case = Case {
        statement,
        raw,
        text,
        traced: &traced,
        set: &set,
        specificity: &specificity,
        registers,
        citations: &citations,
        where_pledged,
        cues: registers.cues().find(&text.tokens),
    };
    let config = corpus.config();
    findings.extend(own::find(&case, shares, &words, config));
    findings.extend(citation::find(&case));
    findings.extend(blank::find(&case));
    findings.extend(number::find(&case));
    findings.extend(residue::find(&case, others, &copied.peers(corpus)));
    findings.extend(review::find(&case));
    findings.extend(theme::find(&case, config));
    findings.extend(duty::find(&case, &findings).collect::<Vec<_>>());
    findings.sort_by_key(Finding::order);
    let taken_up = manifestation::find(&case);
    Examined { shares, runs: runs(&text.tokens, &traced), specificity, findings, taken_up }
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
        score(&statement.text, &reading.text, &context(statement, &reading.excused), lexicon)
    })
}

fn context<'a>(statement: &'a Statement, excused: &'a [bool]) -> Context<'a> {
    Context { duties: &statement.duties, year: statement.year, excused, vocabulary: None }
}
