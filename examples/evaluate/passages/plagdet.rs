//! Plagdet, the measure of the PAN workshops: how well detected passages cover the ones that were copied.
//!
//! Potthast, Stein, Barrón-Cedeño, Rosso 2010, "An evaluation framework for plagiarism detection", in letters:
//! a case is the letters of the copy and those of its source, a detection is one of a case when it touches it
//! in both. Macro-averaged, as the workshops rank by, precision is the mean over detections of the share of each
//! that is copied, recall the mean over cases of the share of each that is detected; micro-averaged both are
//! taken over all letters together. Granularity is the number of detections of each case that is detected, and
//! plagdet the harmonic mean of precision and recall over log2(1 + granularity).

use std::ops::Range;

/// A stretch of a copy and one of its source, in the letters of each.
pub(crate) type Match = (Range<usize>, Range<usize>);

/// Sums over any number of pairs of texts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Plagdet {
    precision: f64,
    detections: f64,
    recall: f64,
    cases: f64,
    touching: f64,
    touched: f64,
    /// Letters in cases and detections of them, in detections, in cases.
    letters: [f64; 3],
}

impl Plagdet {
    /// Adds one pair of texts.
    pub(crate) fn add(&mut self, cases: &[Match], detections: &[Match]) {
        let (precision, _) = coverage(detections, cases);
        let (recall, touching) = coverage(cases, detections);
        self.precision += precision;
        self.detections += detections.len() as f64;
        self.recall += recall;
        self.cases += cases.len() as f64;
        self.touching += touching.iter().sum::<usize>() as f64;
        self.touched += touching.iter().filter(|&&touching| touching > 0).count() as f64;
        let detected: Vec<Match> = cases
            .iter()
            .flat_map(|case| detections.iter().filter(|by| touch(case, by)).map(|by| common(case, by)))
            .collect();
        for (sum, matches) in self.letters.iter_mut().zip([&detected[..], detections, cases]) {
            *sum += letters(matches) as f64;
        }
    }

    /// Share of what was detected that was copied.
    pub(crate) fn precision(&self) -> f64 {
        share(self.precision, self.detections)
    }

    /// Share of what was copied that was detected.
    pub(crate) fn recall(&self) -> f64 {
        share(self.recall, self.cases)
    }

    /// As [`precision`](Self::precision), over letters instead of detections.
    pub(crate) fn micro_precision(&self) -> f64 {
        share(self.letters[0], self.letters[1])
    }

    /// As [`recall`](Self::recall), over letters instead of cases.
    pub(crate) fn micro_recall(&self) -> f64 {
        share(self.letters[0], self.letters[2])
    }

    /// Detections for each case that has one: 1 at best.
    pub(crate) fn granularity(&self) -> f64 {
        if self.touched == 0.0 { 1.0 } else { self.touching / self.touched }
    }

    /// The harmonic mean of precision and recall, over the logarithm of granularity.
    pub(crate) fn score(&self) -> f64 {
        plagdet(self.precision(), self.recall(), self.granularity())
    }

    /// As [`score`](Self::score), of what is averaged over letters.
    pub(crate) fn micro_score(&self) -> f64 {
        plagdet(self.micro_precision(), self.micro_recall(), self.granularity())
    }
}

pub(crate) fn plagdet(precision: f64, recall: f64, granularity: f64) -> f64 {
    let together = share(2.0 * precision * recall, precision + recall);
    together / (1.0 + granularity).log2()
}

fn share(part: f64, whole: f64) -> f64 {
    if whole == 0.0 { 0.0 } else { part / whole }
}

/// Whether two matches have a letter in common in the copy and one in the source.
fn touch(one: &Match, other: &Match) -> bool {
    let meet = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    meet(&one.0, &other.0) && meet(&one.1, &other.1)
}

/// What two matches that touch have in common.
fn common(one: &Match, other: &Match) -> Match {
    let common =
        |one: &Range<usize>, other: &Range<usize>| one.start.max(other.start)..one.end.min(other.end);
    (common(&one.0, &other.0), common(&one.1, &other.1))
}

/// The sum of the shares of each match that those that touch it in both texts cover, and how many touch it.
fn coverage(matches: &[Match], by: &[Match]) -> (f64, Vec<usize>) {
    let mut sum = 0.0;
    let mut touching = Vec::new();
    for whole in matches {
        let parts: Vec<Match> = by.iter().filter(|by| touch(whole, by)).map(|by| common(whole, by)).collect();
        touching.push(parts.len());
        sum += letters(&parts) as f64 / (whole.0.len() + whole.1.len()) as f64;
    }
    (sum, touching)
}

/// Letters of both texts that are in at least one match.
fn letters(matches: &[Match]) -> usize {
    let union = |mut parts: Vec<Range<usize>>| {
        parts.sort_by_key(|part| part.start);
        let (mut letters, mut end) = (0, 0);
        for part in parts {
            letters += part.end.saturating_sub(part.start.max(end));
            end = end.max(part.end);
        }
        letters
    };
    union(matches.iter().map(|(copy, _)| copy.clone()).collect())
        + union(matches.iter().map(|(_, source)| source.clone()).collect())
}
