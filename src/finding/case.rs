//! One statement with all that is known of it, and the questions several findings ask.

use std::ops::Range;

use super::citation::Citation;
use crate::{
    Span,
    provenance::Provenance,
    register::{CueKind, Day, MetCues, Registers},
    specificity::Specificity,
    statement::Statement,
    text::{Key, Text, Token, TokenKind, key},
};

/// A statement with all that is known of it.
pub(super) struct Case<'a> {
    pub(super) statement: &'a Statement,
    pub(super) raw: &'a str,
    pub(super) text: &'a Text,
    pub(super) traced: &'a [Option<Provenance>],
    /// Per token, whether it stands in a set phrase or in a clause that is little else.
    pub(super) set: &'a [bool],
    pub(super) specificity: &'a Specificity,
    pub(super) registers: &'a Registers,
    pub(super) citations: &'a [Citation<'a>],
    /// From the first pledge to the last: where something that is nowhere is shown.
    pub(super) where_pledged: Span,
    /// The cues of the text.
    pub(super) cues: MetCues,
}

impl<'a> Case<'a> {
    pub(super) fn tokens(&self) -> &'a [Token] {
        &self.text.tokens
    }

    /// The bytes of some tokens, which are at least one.
    pub(super) fn span(&self, tokens: &Range<u32>) -> Span {
        let tokens = &self.text.tokens[tokens.start as usize..tokens.end as usize];
        tokens[0].span.to(tokens[tokens.len() - 1].span)
    }

    /// Whether a token came with the form.
    pub(super) fn is_given(&self, place: u32) -> bool {
        self.traced[place as usize] == Some(Provenance::Given)
    }

    /// The tokens of the sentence that holds a token.
    pub(super) fn sentence(&self, place: u32) -> Range<u32> {
        let sentences = &self.text.sentences;
        let at = self.text.tokens[place as usize].span.start;
        let next = sentences.partition_point(|sentence| sentence.end <= at);
        match sentences.get(next) {
            Some(sentence) if sentence.start <= at => self.text.places_in(*sentence),
            _ => place..place + 1,
        }
    }

    /// The cues of a kind, left to right.
    pub(super) fn cues(&self, kind: CueKind) -> impl Iterator<Item = &Range<u32>> {
        self.cues.of(kind).iter()
    }

    /// The cues of a kind that open among some tokens.
    pub(super) fn cues_in(&self, kind: CueKind, within: Range<u32>) -> &[Range<u32>] {
        self.cues.opening(kind, &within)
    }

    /// Whether there is a cue of that kind among some tokens.
    pub(super) fn has(&self, kind: CueKind, within: Range<u32>) -> bool {
        self.cues.opening(kind, &within).iter().any(|cue| cue.end <= within.end)
    }

    /// Where a cue of that kind that opens at a token ends: the longest.
    pub(super) fn opens(&self, kind: CueKind, place: u32) -> Option<u32> {
        self.cues.opening(kind, &(place..place + 1)).iter().map(|cue| cue.end).max()
    }

    /// Whether a cue of that kind opens at a token.
    pub(super) fn is_cue(&self, kind: CueKind, place: u32) -> bool {
        self.opens(kind, place).is_some()
    }

    /// Whether a token is that word.
    pub(super) fn is(&self, place: u32, word: Key) -> bool {
        self.text.tokens.get(place as usize).is_some_and(|token| token.strict == word)
    }

    /// Whether a token is one of these words.
    pub(super) fn is_any(&self, place: u32, words: &[Key]) -> bool {
        self.text.tokens.get(place as usize).is_some_and(|token| words.contains(&token.strict))
    }

    /// The value of a plain number, its thousands parted by full stops or not.
    pub(super) fn number(&self, place: u32) -> Option<u32> {
        let token = self.text.tokens.get(place as usize).filter(|token| token.kind == TokenKind::Number)?;
        let written = token.span.of(self.raw);
        let Some((first, rest)) = written.split_once('.') else { return written.parse().ok() };
        let thousands = first.len() < 4 && rest.split('.').all(|group| group.len() == 3);
        thousands.then(|| written.replace('.', "").parse().ok()).flatten()
    }

    /// What stands between a token and the one before it; nothing past the end.
    pub(super) fn gap_before(&self, place: u32) -> &'a str {
        let place = place as usize;
        let end = self.text.tokens.get(place).map_or(self.raw.len(), |token| token.span.start as usize);
        let start = place.checked_sub(1).map_or(0, |before| {
            self.text.tokens.get(before).map_or(self.raw.len(), |token| token.span.end as usize)
        });
        &self.raw[start.min(end)..end]
    }

    /// The day the statement was signed: as it was given, or else as the text says, or else the first day of
    /// its year.
    pub(super) fn day(&self) -> Option<Day> {
        let given = self.statement.date.as_deref().and_then(Day::parse);
        given.or_else(|| self.signed()).or_else(|| self.statement.year.map(Day::new_year))
    }

    /// The last line of the form "…, ngày 18 tháng 01 năm 2024" or "Ngày 18/01/2024" of the statement's year
    /// or its neighbors.
    fn signed(&self) -> Option<Day> {
        let near = |day: &Day| self.statement.year.is_none_or(|year| day.year().abs_diff(year) <= 1);
        let places = (0..self.text.tokens.len() as u32).rev();
        places
            .filter(|&place| self.is(place, key!("ngày")))
            .find_map(|place| self.day_behind(place))
            .filter(near)
    }

    /// The day behind the word *ngày*.
    pub(super) fn day_behind(&self, place: u32) -> Option<Day> {
        let date = self.text.tokens.get(place as usize + 1)?;
        if date.kind == TokenKind::Date {
            let mut parts =
                date.span.of(self.raw).split(['/', '-', '.']).map(|part| part.trim().parse().ok());
            let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
            return Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        }
        let (day, month) = (self.number(place + 1)?, self.number(place + 3)?);
        let year = self.number(place + 5)?;
        let named = self.is(place + 2, key!("tháng")) && self.is(place + 4, key!("năm"));
        named.then(|| Day::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)).flatten()
    }
}
