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

/// `theme-missing`: the theme is known to the register and no pledge has a deed of it; or it is known to the statement
/// only, and the item that names it says its name and nothing behind it can be checked.
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
    if case.text.tokens.is_empty() {
        return None;
    }
    let subjects = themes.subjects_of(title);
    let words: Vec<Key> = tokenize(title).into_iter().map(|token| token.strict).collect();
    let missing = match subjects.is_empty() {
        true => is_only_named(case, &words) && !is_answered(case),
        false => !is_taken_up(case, &subjects, &words) && !is_answered(case),
    };
    if !missing {
        return None;
    }
    let evidence = Evidence { expected: Some(title.to_owned()), ..Evidence::here(case.where_pledged) };
    Finding::new(FindingKind::ThemeMissing, 0, case.text.items.len() as u32, vec![evidence])
}

/// Whether a deed of one of these subjects is told, or one of them named where it can be checked.
fn is_taken_up(case: &Case<'_>, subjects: &[usize], title: &[Key]) -> bool {
    let themes = case.registers.themes();
    let statement = case.statement;
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
    // Nor is a part of the theme's own name: "tăng cường khối đại đoàn kết toàn *dân tộc*".
    let is_named = |place: &Range<u32>| {
        let first = (place.end as usize).saturating_sub(NAMED);
        (first..=place.start as usize).any(|start| {
            let around = case.tokens().get(start..start + NAMED).unwrap_or_default();
            !around.is_empty()
                && title
                    .windows(NAMED)
                    .any(|name| around.iter().map(|token| token.strict).eq(name.iter().copied()))
        })
    };
    let deeds: Vec<Range<u32>> = themes
        .deeds(case.tokens(), subjects)
        .filter(|place| said(place) && is_new(place) && !is_named(place))
        .collect();
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
        let mut places = themes.names(case.tokens(), subjects).filter(|place| said(place) && !studied(place));
        places.any(|place| item(&place).is_some_and(|item| item.specific))
    };
    deeds.iter().any(is_deed) || named()
}

/// Words of a title in a row by which a text names it.
const NAMED: usize = 4;

/// Whether the text names a theme, by words of its title in a row, and nowhere with words of its own beside it: what
/// the title asks for is known to its reader only, but who names a theme for itself means to answer it there.
fn is_only_named(case: &Case<'_>, title: &[Key]) -> bool {
    let run = NAMED.min(title.len());
    if run < 2 {
        return false;
    }
    let tokens = case.tokens();
    let mut named = None;
    for item in &case.text.items {
        let places = item.tokens.start..item.tokens.end;
        let keys: Vec<Key> = case.text.tokens_of(item).iter().map(|token| token.strict).collect();
        let names = keys.windows(run).any(|words| title.windows(run).any(|known| known == words));
        if !names || places.clone().all(|place| case.is_given(place)) {
            continue;
        }
        let judged = case.specificity.items.iter().filter(|judged| judged.span.overlaps(item.span));
        let own = places.clone().filter(|&place| {
            let token = &tokens[place as usize];
            !case.set[place as usize] && token.kind.is_word() && !title.contains(&token.strict)
        });
        if judged.clone().any(|judged| judged.specific)
            || own.count() >= DEED && !case.has(CueKind::Study, places)
        {
            return false;
        }
        named = Some(item.span);
    }
    // What can be checked behind the name may be the answer to it.
    let judged = &case.specificity.items;
    named.is_some_and(|name| !judged.iter().any(|item| item.specific && item.span.start >= name.end))
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
