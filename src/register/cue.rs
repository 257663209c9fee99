//! Words that turn what stands beside them to what they turn it into.

use std::ops::Range;

use super::{Table, phrases::Phrases, table};
use crate::{
    lexicon::{Expected, TableError},
    text::Token,
};

/// What a cue does to its neighbors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum CueKind {
    /// Names a rule as history or as replaced.
    FormerRule,
    /// A plan, norm or earlier figure, of which more than a hundred percent is possible.
    OverHundred,
    /// A whole that no share of it exceeds.
    Whole,
    /// Calls a number a share.
    Rate,
    /// Takes away; never more than there is.
    Shrink,
    /// A day follows.
    DayOpener,
    /// The author's own name follows.
    SelfName,
    /// What the year behind it is planned or pledged for.
    OwnPlan,
    /// Tells what was, so another year or post may stand there.
    PastDeed,
    /// Somebody else's work or name stands here in its own part.
    WithOthers,
    /// Opens what fell short.
    WeaknessLabel,
    /// Opens another part of a self-review.
    OtherLabel,
    /// An act or omission one could check.
    Fault,
    /// Turns a fault into a mood.
    Softener,
    /// Says outright that the author was at fault.
    StrongFault,
    /// Opens a self-review.
    SelfReview,
    /// Opens what will be done against a fault.
    Remedy,
    /// Says that people or a place are the author's to look after.
    OwnCharge,
    /// The author's own post follows.
    PostOpener,
    /// The author's own unit follows.
    SelfUnit,
    /// The unit the author answers to follows.
    AnswersTo,
    /// Somebody promises: who stands before it is the author.
    Vow,
    /// A day follows by which something is to be done.
    Deadline,
    /// Says that something is studied or felt, not done.
    Study,
    /// Who speaks.
    Me,
    /// Counts a unit of time rather than naming one.
    Each,
    /// Names a month by a part of it.
    PartOfMonth,
    /// A part of a day.
    PartOfDay,
    /// Counted in days of work or months of pay, of several people.
    PaidUnit,
    /// A time of day follows.
    HourOpener,
    /// Opens what some of a whole are.
    Among,
    /// Opens all the parts of a whole.
    Parts,
    /// Makes a number a level that is reached, or one of another stretch of time: no part of a whole.
    NoPart,
    /// Counted things of which none is two at once, as people are: time and money.
    Disjoint,
    /// A number behind it is a name: *ngày 20*, *bản 9*.
    NumberName,
    /// Several people are spoken of, whose hours add up.
    Several,
    /// Years are gone through from the last to the first.
    Backwards,
    /// What grows or shrinks, and may do so by less than nothing.
    Growth,
    /// What is held so many times a year, once a month at most: *buổi*, *kỳ*.
    Occasion,
    /// Tells a part of people by their sex.
    Sex,
    /// A grade, of which nobody has two.
    Grade,
    /// How well a household is off, in one way only.
    Wealth,
    /// Grows: what is reached is more than where it began.
    Rise,
    /// Opens a span of time of its own: *trong*, *sau*, *cách*.
    Span,
    /// Makes the amount before it no amount within a larger one: *tuổi*, *tới*.
    SpanEnd,
    /// A deed that fills a stretch of time: *làm*, *nghỉ*.
    Fills,
    /// Labels a field of a form that one writes behind.
    FormField,
    /// What a form tells whoever fills it in.
    FormInstruction,
    /// A post that anybody may have in a manner of speaking: *chiến sĩ trên mặt trận kinh tế*.
    FigureOfSpeech,
    /// What the name of a unit begins with.
    UnitHead,
    /// Says behind the name of a unit that it is the author's own.
    UnitMine,
    /// Says behind the name of a unit what it is made, or made to stay.
    UnitRaised,
}

impl CueKind {
    /// Every kind and its name in the table.
    const ALL: [(CueKind, &str); 52] = [
        (CueKind::FormerRule, "former-rule"),
        (CueKind::Study, "study"),
        (CueKind::OverHundred, "over-hundred"),
        (CueKind::Whole, "whole"),
        (CueKind::Rate, "rate"),
        (CueKind::Shrink, "shrink"),
        (CueKind::DayOpener, "day-opener"),
        (CueKind::SelfName, "self-name"),
        (CueKind::OwnPlan, "own-plan"),
        (CueKind::PastDeed, "past-deed"),
        (CueKind::WithOthers, "with-others"),
        (CueKind::WeaknessLabel, "weakness-label"),
        (CueKind::OtherLabel, "other-label"),
        (CueKind::Fault, "fault"),
        (CueKind::Softener, "softener"),
        (CueKind::StrongFault, "strong-fault"),
        (CueKind::SelfReview, "self-review"),
        (CueKind::Remedy, "remedy"),
        (CueKind::OwnCharge, "own-charge"),
        (CueKind::PostOpener, "post-opener"),
        (CueKind::SelfUnit, "self-unit"),
        (CueKind::AnswersTo, "answers-to"),
        (CueKind::Vow, "vow"),
        (CueKind::Deadline, "deadline"),
        (CueKind::Me, "me"),
        (CueKind::Each, "each"),
        (CueKind::PartOfMonth, "part-of-month"),
        (CueKind::PartOfDay, "part-of-day"),
        (CueKind::PaidUnit, "paid-unit"),
        (CueKind::HourOpener, "hour-opener"),
        (CueKind::Among, "among"),
        (CueKind::Parts, "parts"),
        (CueKind::NoPart, "no-part"),
        (CueKind::Disjoint, "disjoint"),
        (CueKind::NumberName, "number-name"),
        (CueKind::Several, "several"),
        (CueKind::Backwards, "backwards"),
        (CueKind::Growth, "growth"),
        (CueKind::Occasion, "occasion"),
        (CueKind::Sex, "sex"),
        (CueKind::Grade, "grade"),
        (CueKind::Wealth, "wealth"),
        (CueKind::Rise, "rise"),
        (CueKind::Span, "span"),
        (CueKind::SpanEnd, "span-end"),
        (CueKind::Fills, "fills"),
        (CueKind::FormField, "form-field"),
        (CueKind::FormInstruction, "form-instruction"),
        (CueKind::FigureOfSpeech, "figure-of-speech"),
        (CueKind::UnitHead, "unit-head"),
        (CueKind::UnitMine, "unit-mine"),
        (CueKind::UnitRaised, "unit-raised"),
    ];
}

/// The cues met in a text, by kind and the token they open at.
#[derive(Clone, Debug)]
pub(crate) struct MetCues {
    by_kind: [Vec<Range<u32>>; CueKind::ALL.len()],
}

impl MetCues {
    /// Those of a kind, left to right.
    pub(crate) fn of(&self, kind: CueKind) -> &[Range<u32>] {
        &self.by_kind[kind as usize]
    }

    /// Those of a kind that open among some tokens, left to right. Takes the time of a search.
    pub(crate) fn opening(&self, kind: CueKind, within: &Range<u32>) -> &[Range<u32>] {
        let cues = self.of(kind);
        let first = cues.partition_point(|cue| cue.start < within.start);
        let count = cues[first..].partition_point(|cue| cue.start < within.end);
        &cues[first..first + count]
    }
}

/// All cues.
#[derive(Clone, Debug)]
pub(crate) struct Cues {
    phrases: Phrases<CueKind>,
}

impl Cues {
    pub(super) fn read(table: Table<'_>) -> Result<Cues, TableError> {
        let mut phrases = Vec::new();
        for row in table::read(table, "phrase kind source reason")? {
            let named = CueKind::ALL.iter().find(|(_, name)| *name == row.cell(1));
            let (kind, _) = named.ok_or_else(|| {
                let names = CueKind::ALL.iter().map(|&(_, name)| name.to_owned());
                row.refuse(row.cell(1), Expected::OneOf(names.collect()))
            })?;
            phrases.push((row.filled(0)?, *kind));
        }
        Ok(Cues { phrases: Phrases::of(phrases) })
    }

    /// The cues of a text.
    pub(crate) fn find(&self, tokens: &[Token]) -> MetCues {
        let mut met = MetCues { by_kind: std::array::from_fn(|_| Vec::new()) };
        self.phrases.find(tokens).for_each(|(tokens, kind)| met.by_kind[kind as usize].push(tokens));
        met
    }
}
