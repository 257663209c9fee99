//! Themes that no deed takes up.

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Config,
    provenance::Provenance,
    text::{Key, TokenKind, tokenize},
};

/// `theme-missing`: the theme is known to the register and no pledge has a deed of it.
///
/// A deed counts outside form, rules and set phrases. The name of the theme counts where the item it stands
/// in can be checked.
pub(super) fn find(case: &Case<'_>, config: &Config) -> Option<Finding> {
    let themes = case.registers.themes();
    let statement = case.statement;
    let of_year = || {
        let province = statement.unit.as_deref().and_then(|unit| unit.split('/').next());
        themes.of(province, statement.year?).map(|theme| theme.title.as_str())
    };
    let title = match statement.theme.as_deref() {
        Some(title) => title,
        None if config.theme_by_year => of_year()?,
        None => return None,
    };
    let subjects = themes.subjects_of(title);
    if subjects.is_empty() || case.text.tokens.is_empty() {
        return None;
    }
    let said = |place: &Range<u32>| {
        let traced = &case.traced[place.start as usize..place.end as usize];
        traced.iter().all(|provenance| matches!(provenance, Some(Provenance::Own | Provenance::Copied(_))))
            && !case.set[place.start as usize..place.end as usize].contains(&true)
    };
    let item = |place: &Range<u32>| {
        let span = case.span(place);
        case.specificity.items.iter().find(|item| item.span.overlaps(span))
    };
    // A single syllable is part of too many words to be a deed by itself; *Shopee* is not.
    let plain = |place: &Range<u32>| {
        place.len() > 1 || case.tokens()[place.start as usize].kind != TokenKind::Syllable
    };
    // What the author's post or unit is called is no deed: "Kế toán hợp tác xã".
    let named_so = [&statement.role, &statement.unit].into_iter().flatten();
    let named_so: Vec<Key> = named_so.flat_map(|words| tokenize(words)).map(|token| token.strict).collect();
    let is_new = |place: &Range<u32>| {
        let tokens = &case.tokens()[place.start as usize..place.end as usize];
        tokens.iter().any(|token| !named_so.contains(&token.strict))
    };
    let is_deed = |place: &Range<u32>| {
        said(place) && is_new(place) && (plain(place) || item(place).is_some_and(|item| item.specific))
    };
    let done = themes.deeds(case.tokens(), &subjects).any(|place| is_deed(&place));
    let named = || {
        let mut places = themes.names(case.tokens(), &subjects).filter(|place| said(place));
        places.any(|place| item(&place).is_some_and(|item| item.specific))
    };
    if done || named() {
        return None;
    }
    let evidence = Evidence { expected: Some(title.to_owned()), ..Evidence::here(case.where_pledged) };
    Finding::new(FindingKind::ThemeMissing, 0, case.text.items.len() as u32, vec![evidence])
}
