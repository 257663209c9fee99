//! Themes that no deed takes up.

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Config,
    provenance::Provenance,
    register::CueKind,
    specificity::Discount,
    text::{Item, Key, SectionKind, TokenKind, tokenize},
};

/// `theme-missing`: the theme is known to the register and no pledge has a deed of it.
///
/// A deed counts outside form, rules and set phrases; what stands under the heading of the theme is one unless it only
/// says that the theme is studied. The name of the theme counts where the item it stands in can be checked.
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
    let deeds: Vec<Range<u32>> =
        themes.deeds(case.tokens(), &subjects).filter(|place| said(place) && is_new(place)).collect();
    // Nor is one such word in a pledge: *buôn* is a village, and what smugglers do.
    let beside = |place: &Range<u32>| {
        let sentence = case.sentence(place.start);
        let word = |place: &Range<u32>| case.tokens()[place.start as usize].strict;
        deeds.iter().any(|other| sentence.contains(&other.start) && word(other) != word(place))
    };
    let free = |place: &Range<u32>| item(place).is_some_and(|item| item.specific) && beside(place);
    let is_deed = |place: &Range<u32>| plain(place) || free(place);
    let studied = |place: &Range<u32>| case.has(CueKind::Study, case.sentence(place.start));
    let named = || {
        let mut places =
            themes.names(case.tokens(), &subjects).filter(|place| said(place) && !studied(place));
        places.any(|place| item(&place).is_some_and(|item| item.specific))
    };
    if deeds.iter().any(is_deed) || named() || is_answered(case) {
        return None;
    }
    let evidence = Evidence { expected: Some(title.to_owned()), ..Evidence::here(case.where_pledged) };
    Finding::new(FindingKind::ThemeMissing, 0, case.text.items.len() as u32, vec![evidence])
}

/// Words of one's own from which on a pledge under the heading of the theme is a deed.
const DEED: usize = 8;

/// Whether a deed stands under the heading of the theme: whatever it is, it is meant to take the theme up.
fn is_answered(case: &Case<'_>) -> bool {
    let of_theme = |item: &&Item| {
        let heading = item.section.map(|section| case.text.sections[section as usize].kind);
        heading == Some(SectionKind::Theme)
    };
    case.text.items.iter().filter(of_theme).any(|item| {
        let places = item.tokens.start..item.tokens.end;
        let own = |place: &u32| {
            matches!(case.traced[*place as usize], Some(Provenance::Own | Provenance::Copied(_)))
                && !case.set[*place as usize]
        };
        let mut judged = case.specificity.items.iter().filter(|judged| judged.span.overlaps(item.span));
        let empty = [Some(Discount::Hollow), Some(Discount::Stock), Some(Discount::Universal)];
        places.clone().filter(own).count() >= DEED
            && !case.has(CueKind::Study, places)
            && judged.any(|judged| !empty.contains(&judged.discount))
    })
}
