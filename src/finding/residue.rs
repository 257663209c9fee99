//! A name, unit, class, role, kind of work or year that is not the author's, left standing as if it were.

mod class;
mod mine;
mod name;
mod post;
mod unit;
mod work;
mod year;

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Corpus,
    register::CueKind,
    statement::Statement,
    text::{Key, Token, key, tokenize},
};

/// Whose a unit is behind *của em*, where it is not the author's: "của em trai".
const KIN: [Key; 7] = key!["trai", "gái", "họ", "dâu", "rể", "vợ", "chồng"];

/// What stands there, and what should.
type Left = (Range<u32>, Option<String>);

/// A passage of a statement that stands in another member's, and that statement.
pub(super) type FromPeer<'a> = (Range<u32>, &'a Statement);

/// `residue`.
pub(super) fn find(case: &Case<'_>, others: &Others, peers: &[FromPeer<'_>]) -> Option<Finding> {
    let own = Own::of(case.statement);
    let mut found: Vec<Left> = name::find(case, others, peers);
    found.extend(unit::find(case, others, &own));
    found.extend(mine::find(case, &own));
    found.extend(year::find(case));
    found.extend(class::find(case, &own));
    found.extend(work::find(case, peers, &own));
    found.extend(post::find(case, others));
    found.sort_by_key(|(tokens, _)| (tokens.start, tokens.end));
    found.dedup_by(|(next, _), (before, _)| next.start < before.end);
    let evidence = found
        .into_iter()
        .map(|(tokens, expected)| Evidence { expected, ..Evidence::here(case.span(&tokens)) })
        .collect::<Vec<Evidence>>();
    Finding::new(FindingKind::Residue, evidence.len() as u32, evidence.len() as u32, evidence)
}

/// Whether a sentence tells what others did or what was once.
fn is_told(case: &Case<'_>, sentence: &Range<u32>) -> bool {
    case.has(CueKind::WithOthers, sentence.clone()) || case.has(CueKind::PastDeed, sentence.clone())
}

fn opens_item(case: &Case<'_>, place: u32) -> bool {
    case.text.items.binary_search_by_key(&place, |item| item.tokens.start).is_ok()
}

/// What is the author's own by what was handed in beside the text.
struct Own<'a> {
    /// The words of duties, role and unit.
    words: Vec<Key>,
    /// The units, from the whole to the cell, as they are written and as keys.
    units: Vec<(&'a str, Vec<Key>)>,
}

impl<'a> Own<'a> {
    fn of(statement: &'a Statement) -> Own<'a> {
        let units = statement.unit.iter().flat_map(|unit| unit.split('/'));
        let units: Vec<(&str, Vec<Key>)> = units.map(|unit| (unit, strict(unit))).collect();
        let duties = statement.duties.iter().map(|duty| duty.0.as_str());
        let mut words: Vec<Key> = duties.chain(statement.role.as_deref()).flat_map(strict).collect();
        words.extend(units.iter().flat_map(|(_, unit)| unit));
        Own { words, units }
    }

    fn has(&self, token: &Token) -> bool {
        self.words.contains(&token.strict)
    }

    /// The first of the author's units of which something holds.
    fn unit(&self, mut holds: impl FnMut(&[Key]) -> bool) -> Option<&(&'a str, Vec<Key>)> {
        self.units.iter().find(|(_, unit)| holds(unit))
    }
}

/// The units, names and posts of all members.
pub(super) struct Others {
    units: HashMap<Key, Vec<(Vec<Key>, Key)>>,
    authors: HashSet<Vec<Key>>,
    /// By the cell they are in and their first two words.
    roles: HashMap<String, HashMap<[Key; 2], HashSet<Vec<Key>>>>,
}

impl Others {
    /// The members of a corpus, and the units they belong to, at every depth.
    pub(super) fn of(corpus: &Corpus) -> Others {
        let mut units: HashMap<Key, Vec<(Vec<Key>, Key)>> = HashMap::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let paths = corpus.statements().iter().filter_map(|statement| statement.unit.as_deref());
        for segment in paths.flat_map(|unit| unit.split('/')).filter(|segment| seen.insert(segment)) {
            let keys = strict(segment);
            if keys.len() >= 3 {
                units.entry(keys[0]).or_default().push((keys.clone(), keys[0]));
            }
        }
        let authors = corpus.statements().iter().filter_map(|statement| statement.author.as_deref());
        let mut roles: HashMap<String, HashMap<[Key; 2], HashSet<Vec<Key>>>> = HashMap::new();
        for statement in corpus.statements() {
            let (Some(unit), Some(role)) = (&statement.unit, &statement.role) else { continue };
            let role = strict(role);
            if let [first, second, ..] = role[..] {
                let beside = roles.entry(unit.clone()).or_default();
                beside.entry([first, second]).or_default().insert(role);
            }
        }
        let authors = authors.map(strict).filter(|name| name.len() > 1).collect();
        Others { units, authors, roles }
    }

    /// Whether one of an author's cell, maybe the author, has a post that opens with the same words as these, as far
    /// as both go: how many words are the same.
    fn beside(&self, statement: &Statement, post: &[Key]) -> impl Iterator<Item = usize> {
        let opening = post.first_chunk::<2>();
        let cell = statement.unit.as_ref().and_then(|unit| self.roles.get(unit));
        let roles = cell.zip(opening).and_then(|(cell, opening)| cell.get(opening)).into_iter().flatten();
        roles.filter_map(move |role| {
            let length = role.len().min(post.len());
            (role[..length] == post[..length]).then_some(length)
        })
    }

    /// Where a text names a unit, and the first word of the unit's name, by which units of one sort are known.
    fn units<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = (Range<u32>, Key)> + 'a {
        tokens.iter().enumerate().flat_map(move |(place, token)| {
            let known = self.units.get(&token.strict).into_iter().flatten();
            known.filter_map(move |(keys, head)| {
                let behind = tokens.get(place..place + keys.len())?;
                let met = behind.iter().map(|token| token.strict).eq(keys.iter().copied());
                met.then(|| (place as u32..(place + keys.len()) as u32, *head))
            })
        })
    }
}

/// The keys of some words.
fn strict(words: &str) -> Vec<Key> {
    tokenize(words).into_iter().map(|token| token.strict).collect()
}
