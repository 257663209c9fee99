//! Plagdet, the measure of the PAN workshops: how well detected passages cover the ones that were copied.
//!
//! Potthast, Stein, Barrón-Cedeño, Rosso 2010, "An evaluation framework for plagiarism detection", in letters:
//! a case is the letters of the copy and those of its source, a detection is one of a case when it touches it
//! in both. Precision is the mean over detections, recall the mean over cases, granularity the number of
//! detections for each case that is detected.

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
    }

    /// Share of what was detected that was copied.
    pub(crate) fn precision(&self) -> f64 {
        if self.detections == 0.0 { 0.0 } else { self.precision / self.detections }
    }

    /// Share of what was copied that was detected.
    pub(crate) fn recall(&self) -> f64 {
        if self.cases == 0.0 { 0.0 } else { self.recall / self.cases }
    }

    /// Detections for each case that has one: 1 at best.
    pub(crate) fn granularity(&self) -> f64 {
        if self.touched == 0.0 { 1.0 } else { self.touching / self.touched }
    }

    /// The harmonic mean of precision and recall, over the logarithm of granularity.
    pub(crate) fn score(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall == 0.0 {
            return 0.0;
        }
        2.0 * precision * recall / (precision + recall) / (1.0 + self.granularity()).log2()
    }
}

/// The sum of the shares of each match that those that touch it in both texts cover, and how many touch it.
fn coverage(matches: &[Match], by: &[Match]) -> (f64, Vec<usize>) {
    let meet = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let mut sum = 0.0;
    let mut touching = Vec::new();
    for (left, right) in matches {
        let near: Vec<&Match> = by.iter().filter(|by| meet(&by.0, left) && meet(&by.1, right)).collect();
        touching.push(near.len());
        let lefts = covered(left, near.iter().map(|by| by.0.clone()));
        let rights = covered(right, near.iter().map(|by| by.1.clone()));
        sum += (lefts + rights) as f64 / (left.len() + right.len()) as f64;
    }
    (sum, touching)
}

fn covered(whole: &Range<usize>, parts: impl Iterator<Item = Range<usize>>) -> usize {
    let mut parts: Vec<Range<usize>> = parts.collect();
    parts.sort_by_key(|part| part.start);
    let (mut covered, mut end) = (0, whole.start);
    for part in parts {
        let (from, to) = (part.start.max(end), part.end.min(whole.end));
        covered += to.saturating_sub(from);
        end = end.max(to);
    }
    covered
}
