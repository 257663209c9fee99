//! Statements and those their authors handed in before to what is repeated, what is new, and which remedies
//! were promised already.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    Corpus, Span, StatementId,
    align::Passage,
    corpus::{Laid, Reading},
    statement::{ReferenceKind, Statement},
    text::{Item, SectionKind},
};

/// Words of a remedy that must stand in this year's statement, too, for it to be promised again.
const AGAIN: usize = 6;

/// A statement beside the one its author handed in before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct YearOnYear {
    /// Id of the earlier statement.
    pub with: String,
    /// Its year.
    pub year: Option<u16>,
    /// Words outside the form that stand in passages of the earlier one, too.
    pub repeated: u32,
    /// Words outside the form that do not.
    pub new: u32,
    /// What was to be put right then and is promised in the same words again.
    pub remedies: Vec<Repeated>,
}

/// A remedy that was promised before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Repeated {
    /// Where it stands in this statement.
    pub span: Span,
    /// Where it stands in the earlier one.
    pub with_span: Span,
    /// Words that are the same.
    pub words: u32,
}

/// Holds every statement against the latest earlier one of its author among the references of kind
/// [`ReferenceKind::Previous`]; `None` where there is none. Linear in the texts.
pub fn year_on_year(corpus: &Corpus) -> Vec<Option<YearOnYear>> {
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, reference) in corpus.references().iter().enumerate() {
        if let (ReferenceKind::Previous, Some(name)) = (reference.kind, name(&reference.statement)) {
            by_name.entry(name).or_default().push(at);
        }
    }
    corpus.map(|id| {
        let statement = corpus.statement(id);
        let known = by_name.get(&name(statement)?)?;
        let earlier =
            known.iter().copied().filter(|&at| is_earlier(&corpus.references()[at].statement, statement));
        let latest =
            earlier.max_by_key(|&at| (corpus.references()[at].statement.year, std::cmp::Reverse(at)))?;
        Some(beside(corpus, id, latest))
    })
}

fn name(statement: &Statement) -> Option<String> {
    let words = statement.author.as_deref()?.split_whitespace().map(str::to_lowercase);
    Some(words.collect::<Vec<String>>().join(" ")).filter(|name| !name.is_empty())
}

fn is_earlier(earlier: &Statement, statement: &Statement) -> bool {
    let years = earlier.year.zip(statement.year);
    statement.same_author(earlier) && years.is_none_or(|(before, now)| before < now)
}

fn beside(corpus: &Corpus, id: StatementId, reference: usize) -> YearOnYear {
    let earlier = &corpus.references()[reference].statement;
    let (now, then) = (corpus.lay(id), corpus.reference_reading(reference));
    let passages = corpus.passages_between(&now, &Laid::from(&then));
    let all = now.words();
    // Words inside a passage that differ are new.
    let repeated = passages.iter().map(|passage| passage.tokens).sum::<u32>().min(all);
    YearOnYear {
        with: earlier.id.clone(),
        year: earlier.year,
        repeated,
        new: all - repeated,
        remedies: remedies(&then, &passages),
    }
}

/// The remedies of the earlier text of which most stands in a passage.
fn remedies(then: &Reading, passages: &[Passage]) -> Vec<Repeated> {
    let is_remedy = |item: &&Item| {
        let section = item.section.map(|section| then.text.sections[section as usize].kind);
        matches!(section, Some(SectionKind::Remedy | SectionKind::Shortcomings))
    };
    let mut owners: Vec<Option<usize>> = vec![None; then.text.tokens.len()];
    for (number, passage) in passages.iter().enumerate() {
        let places = then.text.places_in(passage.right);
        owners[places.start as usize..places.end as usize].fill(Some(number));
    }
    let again = |item: &Item| {
        let places = item.tokens.start as usize..item.tokens.end as usize;
        let words = places.clone().filter(|&place| !then.excused[place]).count();
        let shared: Vec<usize> = places.filter_map(|place| owners[place]).collect();
        let most = shared.chunk_by(|one, next| one == next).max_by_key(|run| run.len())?;
        (shared.len() >= AGAIN && 2 * shared.len() >= words).then(|| Repeated {
            span: passages[most[0]].left,
            with_span: item.span,
            words: shared.len().min(words) as u32,
        })
    };
    then.text.items.iter().filter(is_remedy).filter_map(again).collect()
}
