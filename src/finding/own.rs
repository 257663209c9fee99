//! Too little of one's own, or mostly set phrases.

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Config,
    lexicon::{Kind, Match},
    provenance::{Provenance, Shares},
    specificity::Band,
    text::{Item, Key, Text, TokenKind, tokenize},
};

/// Words of its own that make an item a pledge rather than a remark.
const PLEDGE: usize = 4;

/// Tokens of a filled field of the head at most; what is longer goes on with what is said.
const FIELD: usize = 16;

/// Words of the printed head and of the line with place and day.
const PRINTED: &str = "ngày tháng năm chi bộ đảng bộ";

/// Says of every token whether it stands in a set phrase, or in a clause that is little else.
///
/// What joins set phrases (*và*, *các*, *vững vàng*) is no more the author's own than they are: a clause of
/// which half or more are set phrases, and which has no number, is one.
pub(super) fn set_phrases(
    raw: &str,
    text: &Text,
    known: &[Option<Provenance>],
    stock: &[Range<u32>],
) -> Vec<bool> {
    let tokens = &text.tokens;
    let mut set = vec![false; tokens.len()];
    for run in stock {
        set[run.start as usize..run.end as usize].fill(true);
    }
    let answered = |place: usize| known[place].is_some_and(|provenance| !provenance.is_excused());
    let parts = |place: usize| {
        let gap = &raw[tokens[place - 1].span.end as usize..tokens[place].span.start as usize];
        gap.contains([',', ';', '.', ':', '\n'])
    };
    let mut start = 0;
    for end in 1..=tokens.len() {
        if end < tokens.len() && !parts(end) {
            continue;
        }
        let words = (start..end).filter(|&place| answered(place)).count();
        let phrases = (start..end).filter(|&place| answered(place) && set[place]).count();
        let counted = tokens[start..end].iter().any(|token| token.kind.is_number());
        if phrases * 2 >= words && phrases > 0 && !counted {
            set[start..end].fill(true);
        }
        start = end;
    }
    set
}

/// Whether an item is a pledge: at least [`PLEDGE`] words that the author answers for, beyond the name, the
/// post and the unit that stand above a statement.
fn is_pledge(item: &Item, text: &Text, traced: &[Option<Provenance>], about: &About) -> bool {
    let places = item.tokens.start as usize..item.tokens.end as usize;
    let headed = is_headed(item, about);
    let own = places.filter(|&place| {
        let said = traced[place].is_some_and(|provenance| !provenance.is_excused());
        let token = &text.tokens[place];
        said && token.kind != TokenKind::Date && about.words.binary_search(&token.strict).is_err()
    });
    let own = own.count();
    // An item that is mostly form is the form, retyped.
    own >= PLEDGE && own * 2 >= item.tokens.len() && !headed
}

/// Whether a label of the printed head or of the signatures stands in an item, or the item in it.
fn is_headed(item: &Item, about: &About) -> bool {
    about.labels.iter().any(|label| {
        label.contains(&item.tokens.start) || (item.tokens.start..item.tokens.end).contains(&label.start)
    })
}

/// What stands above and below a statement.
pub(super) struct About {
    /// Words of the author's name, post and unit, sorted.
    words: Vec<Key>,
    /// Labels of the printed head and of the signatures.
    labels: Vec<Range<u32>>,
}

impl About {
    pub(super) fn of(case: &Case<'_>, matches: &[Match]) -> About {
        let (statement, text) = (case.statement, case.text);
        let fields = [&statement.author, &statement.role, &statement.unit];
        let texts = fields.into_iter().flatten().map(String::as_str);
        let mut words: Vec<Key> =
            texts.chain([PRINTED]).flat_map(tokenize).map(|token| token.strict).collect();
        words.sort_unstable();
        let heads = |found: &&Match| matches!(found.kind, Kind::Header | Kind::Signature);
        let labels = matches.iter().filter(heads).map(|found| found.tokens.clone());
        let opens = |label: &Range<u32>| text.items.iter().any(|item| item.tokens.start == label.start);
        About { words, labels: labels.filter(opens).collect() }
    }
}

/// `sketchy` and `formulaic`.
pub(super) fn find(
    case: &Case<'_>,
    shares: Shares,
    about: &About,
    matches: &[Match],
    config: &Config,
) -> impl Iterator<Item = Finding> + use<> {
    let Case { text, traced, set, specificity, where_pledged, .. } = *case;
    // Headings, and the fields for name and post, are no answer.
    let field = |item: &&Item| is_headed(item, about) && item.tokens.len() <= FIELD;
    let said: usize = text
        .items
        .iter()
        .filter(|item| !field(item))
        .map(|item| {
            let places = item.tokens.start as usize..item.tokens.end as usize;
            traced[places].iter().flatten().filter(|known| !known.is_excused()).count()
        })
        .sum();
    let pledges = text.items.iter().filter(|item| is_pledge(item, text, traced, about)).count();
    // A few words that can be checked are what is asked for: "ngắn gọn, dễ nhớ".
    let checkable = specificity.band.is_some_and(|band| band >= Band::RatherSpecific);
    let few = pledges < config.min_pledges || said < config.min_own_words && !checkable;
    let sketchy = match few && shares.words() > 0 {
        true => vec![Evidence::here(where_pledged)],
        false => Vec::new(),
    };

    // Name, post, unit and date are nobody's answer.
    let answers = |place: usize| {
        let token = &text.tokens[place];
        traced[place].is_some_and(|known| !known.is_excused())
            && token.kind != TokenKind::Date
            && about.words.binary_search(&token.strict).is_err()
    };
    let share = |set: &[bool], places: &[usize], from: f64| {
        let phrases = places.iter().filter(|&&place| set[place]).count();
        (phrases as u32, places.len() as u32, phrases as f64 >= from * places.len() as f64)
    };
    let places: Vec<usize> = (0..traced.len()).filter(|&place| answers(place)).collect();
    let (mut phrases, mut answered, mut mostly) = share(set, &places, config.formulaic_from);
    let mut set = set.to_vec();
    if !mostly {
        // Headings and what announces a list are put together from the same words: only what is said counts.
        let items = text.items.iter().filter(|item| !field(item)).flat_map(|item| item.tokens.clone());
        let said: Vec<usize> = items.map(|place| place as usize).filter(|&place| answers(place)).collect();
        // In a few words such clauses are too easily met by chance, and those are sketchy anyway.
        if said.len() >= ENOUGH {
            let made = made_of_set_phrases(case, &set, matches);
            let (more, of, most) = share(&made, &said, config.formulaic_from + MADE);
            if most {
                (phrases, answered, mostly, set) = (more, of, true, made);
            }
        }
    }
    let formulaic = match mostly && phrases > 0 && specificity.refused.is_none() {
        true => runs(text, traced, &set),
        false => Vec::new(),
    };
    [
        Finding::new(FindingKind::Sketchy, pledges as u32, said as u32, sketchy),
        Finding::new(FindingKind::Formulaic, phrases, answered, formulaic),
    ]
    .into_iter()
    .flatten()
}

/// Adds the clauses that are put together from words of set phrases and nothing else: `kiên quyết chống tham nhũng, tiêu
/// cực`, though no phrase of the table says just that.
fn made_of_set_phrases(case: &Case<'_>, set: &[bool], matches: &[Match]) -> Vec<bool> {
    let tokens = &case.text.tokens;
    let lexicon = case.registers.lexicon();
    let mut all = set.to_vec();
    let mut empty = set.to_vec();
    let joins = matches.iter().filter(|found| found.kind == Kind::Function);
    joins.for_each(|found| empty[found.tokens.start as usize..found.tokens.end as usize].fill(true));
    let mut paired = vec![false; tokens.len()];
    for place in 1..tokens.len() {
        let pair = [tokens[place - 1].strict, tokens[place].strict];
        if case.gap_before(place as u32) == " " && lexicon.is_stock_pair(pair) {
            paired[place - 1..=place].fill(true);
        }
    }
    let parts = |place: usize| case.gap_before(place as u32).contains([',', ';', '.', ':', '\n']);
    let mut start = 0;
    for end in 1..=tokens.len() {
        if end < tokens.len() && !parts(end) {
            continue;
        }
        let clause = start..end;
        let others = clause.clone().filter(|&place| !paired[place] && !empty[place]).count();
        let counted = tokens[clause.clone()].iter().any(|token| token.kind.is_number());
        if others * SPARE < clause.len() && clause.clone().any(|place| paired[place]) && !counted {
            all[clause].fill(true);
        }
        start = end;
    }
    all
}

/// How much more there has to be of clauses put together from words of set phrases than of set phrases alone: they are
/// told by their words only.
const MADE: f64 = 0.2;
/// Words the author answers for from which on clauses put together from words of set phrases count.
const ENOUGH: usize = 40;
/// One word in so many may stand in no set phrase.
const SPARE: usize = 6;

/// The set phrases, neighbors joined.
fn runs(text: &Text, traced: &[Option<Provenance>], set: &[bool]) -> Vec<Evidence> {
    let answers = |place: usize| traced[place].is_some_and(|known| !known.is_excused());
    let places: Vec<usize> = (0..traced.len()).filter(|&place| set[place] && answers(place)).collect();
    places
        .chunk_by(|one, next| one + 1 == *next)
        .map(|run| Evidence::here(text.tokens[run[0]].span.to(text.tokens[run[run.len() - 1]].span)))
        .collect()
}
