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
    let headed = about.labels.iter().any(|label| {
        label.contains(&item.tokens.start) || (item.tokens.start..item.tokens.end).contains(&label.start)
    });
    let own = places.filter(|&place| {
        let said = traced[place].is_some_and(|provenance| !provenance.is_excused());
        let token = &text.tokens[place];
        said && token.kind != TokenKind::Date && !about.words.contains(&token.strict)
    });
    let own = own.count();
    // An item that is mostly form is the form, retyped.
    own >= PLEDGE && own * 2 >= item.tokens.len() && !headed
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
    config: &Config,
) -> impl Iterator<Item = Finding> + use<> {
    let Case { text, traced, set, specificity, where_pledged, .. } = *case;
    let words = shares.answered();
    let pledges = text.items.iter().filter(|item| is_pledge(item, text, traced, about)).count();
    // A few words that can be checked are what is asked for: "ngắn gọn, dễ nhớ".
    let checkable = specificity.band.is_some_and(|band| band >= Band::RatherSpecific);
    let few = pledges < config.min_pledges || (words as usize) < config.min_own_words && !checkable;
    let sketchy = match few && shares.words() > 0 {
        true => vec![Evidence::here(where_pledged)],
        false => Vec::new(),
    };

    // Name, post, unit and date are nobody's answer.
    let answers = |place: usize| {
        let token = &text.tokens[place];
        traced[place].is_some_and(|known| !known.is_excused())
            && token.kind != TokenKind::Date
            && !about.words.contains(&token.strict)
    };
    let answered = (0..traced.len()).filter(|&place| answers(place)).count() as u32;
    let phrases = (0..traced.len()).filter(|&place| set[place] && answers(place)).count() as u32;
    let mostly = f64::from(phrases) >= config.formulaic_from * f64::from(answered);
    let formulaic = match mostly && phrases > 0 && specificity.refused.is_none() {
        true => runs(text, traced, set),
        false => Vec::new(),
    };
    [
        Finding::new(FindingKind::Sketchy, pledges as u32, words, sketchy),
        Finding::new(FindingKind::Formulaic, phrases, answered, formulaic),
    ]
    .into_iter()
    .flatten()
}

/// The set phrases, neighbors joined.
fn runs(text: &Text, traced: &[Option<Provenance>], set: &[bool]) -> Vec<Evidence> {
    let answers = |place: usize| traced[place].is_some_and(|known| !known.is_excused());
    let places: Vec<usize> = (0..traced.len()).filter(|&place| set[place] && answers(place)).collect();
    places
        .chunk_by(|one, next| one + 1 == *next)
        .map(|run| Evidence::here(text.tokens[run[0]].span.to(text.tokens[run[run.len() - 1]].span)))
        .collect()
}
