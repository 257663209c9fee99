//! Dates, hours and shares that cannot be.

mod agree;
mod day;
mod share;
mod stretch;
mod time;
pub(super) mod words;

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::text::{TokenKind, key};

/// `impossible-number`.
pub(super) fn find(case: &Case<'_>) -> Option<Finding> {
    let mut found: Vec<Range<u32>> = Vec::new();
    let mut numbers = 0;
    for (place, token) in (0u32..).zip(case.tokens()) {
        numbers += u32::from(token.kind.is_number());
        let seen = match token.kind {
            _ if case.is_given(place) => None,
            TokenKind::Date => day::date(case, place)
                .or_else(|| stretch::ends_early(case, place))
                .or_else(|| stretch::same_year(case, place))
                .or_else(|| agree::weekday(case, place)),
            TokenKind::Ratio => day::day_or_ratio(case, place),
            TokenKind::Percent => share::over(case, place)
                .or_else(|| share::under(case, place))
                .or_else(|| share::summed(case, place))
                .or_else(|| stretch::turned(case, place))
                .or_else(|| agree::graded(case, place))
                .or_else(|| agree::left(case, place))
                .or_else(|| agree::share(case, place)),
            TokenKind::Time | TokenKind::Code => time::hour(case, place),
            TokenKind::Range => day::backwards(case, place),
            TokenKind::Number => share::over(case, place)
                .or_else(|| share::summed(case, place))
                .or_else(|| time::counted(case, place))
                .or_else(|| day::named(case, place))
                .or_else(|| day::until(case, place))
                .or_else(|| share::parted(case, place))
                .or_else(|| share::exceeds(case, place))
                .or_else(|| share::outgrown(case, place))
                .or_else(|| share::under(case, place))
                .or_else(|| stretch::turned(case, place))
                .or_else(|| stretch::ends_before(case, place))
                .or_else(|| stretch::aged(case, place))
                .or_else(|| stretch::older(case, place))
                .or_else(|| agree::years(case, place))
                .or_else(|| agree::of_those(case, place))
                .or_else(|| agree::negative(case, place)),
            // Few words are numbers, and nothing else is told by a word that is none.
            _ if words::amount(case, place).is_none() => day::quarter(case, place)
                .or_else(|| agree::months(case, place))
                .or_else(|| agree::joined(case, place))
                .or_else(|| agree::weekday(case, place)),
            _ => day::quarter(case, place)
                .or_else(|| day::in_words(case, place))
                .or_else(|| time::counted(case, place))
                .or_else(|| share::over(case, place))
                .or_else(|| stretch::older(case, place))
                .or_else(|| agree::years(case, place))
                .or_else(|| agree::fraction(case, place)),
        };
        found.extend(seen.filter(|seen| !is_lunar(case, seen)));
    }
    found.dedup_by(|next, before| next.start < before.end);
    let places: Vec<Evidence> = found.iter().map(|tokens| Evidence::here(case.span(tokens))).collect();
    Finding::new(FindingKind::ImpossibleNumber, places.len() as u32, numbers.max(places.len() as u32), places)
}

/// Whether a day is one of the lunar calendar, all of whose months may have thirty: `ngày 30 tháng Hai âm lịch`.
fn is_lunar(case: &Case<'_>, seen: &Range<u32>) -> bool {
    let days = seen.clone().find_map(|at| words::amount(case, at)).map_or(0, |(days, _)| days);
    let lunar = case.is(seen.end, key!("âm")) && case.gap_before(seen.end) == " ";
    lunar && (case.is(seen.end + 1, key!("lịch")) || ends_at(case, seen.end + 1)) && (1..=30).contains(&days)
}

/// The numbers that joints part.
fn parts(written: &str) -> Vec<u32> {
    written.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// Whether a phrase ends before a token.
fn ends_at(case: &Case<'_>, place: u32) -> bool {
    place as usize >= case.tokens().len() || case.gap_before(place).contains(['.', ',', ';', ')', '\n'])
}
