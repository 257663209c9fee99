//! Too little of one's own, or mostly set phrases.

use super::{Evidence, Finding, FindingKind};
use crate::{
    Config, Span,
    provenance::{Provenance, Shares},
    specificity::{Band, Specificity},
    text::Text,
};

/// Words of its own that make an item a pledge rather than a remark.
const PLEDGE: usize = 4;

/// `sketchy`, shown at `where_pledged`, and `formulaic`.
pub(super) fn find(
    where_pledged: Span,
    text: &Text,
    traced: &[Option<Provenance>],
    shares: Shares,
    specificity: &Specificity,
    config: &Config,
) -> impl Iterator<Item = Finding> {
    let said =
        |provenance: &Option<Provenance>| matches!(provenance, Some(Provenance::Copied(_) | Provenance::Own));
    let words = shares.copied + shares.own;
    let pledges = text
        .items
        .iter()
        .filter(|item| {
            let tokens = &traced[item.tokens.start as usize..item.tokens.end as usize];
            tokens.iter().filter(|token| said(token)).count() >= PLEDGE
        })
        .count();
    // A few words that can be checked are what is asked for: "ngắn gọn, dễ nhớ".
    let checkable = specificity.band.is_some_and(|band| band >= Band::RatherSpecific);
    let few = pledges < config.min_pledges || (words as usize) < config.min_own_words && !checkable;
    let sketchy = match few && shares.words() > 0 {
        true => vec![Evidence::here(where_pledged)],
        false => Vec::new(),
    };

    let answered = shares.answered();
    let mostly = f64::from(shares.stock) >= config.formulaic_from * f64::from(answered);
    let formulaic = match mostly && shares.stock > 0 && specificity.refused.is_none() {
        true => stock(text, traced),
        false => Vec::new(),
    };
    [
        Finding::new(FindingKind::Sketchy, pledges as u32, words, sketchy),
        Finding::new(FindingKind::Formulaic, shares.stock, answered, formulaic),
    ]
    .into_iter()
    .flatten()
}

/// The set phrases, neighbours joined.
fn stock(text: &Text, traced: &[Option<Provenance>]) -> Vec<Evidence> {
    let places: Vec<usize> =
        (0..traced.len()).filter(|&place| traced[place] == Some(Provenance::Stock)).collect();
    places
        .chunk_by(|one, next| one + 1 == *next)
        .map(|run| Evidence::here(text.tokens[run[0]].span.to(text.tokens[run[run.len() - 1]].span)))
        .collect()
}
