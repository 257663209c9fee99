//! Judged items to the score of the statement.

use super::{
    Band, Dimensions, DutyScore, ItemScore, Missing, Section, SignalKind, Specificity, duty, duty::Tasks,
    item::Item,
};
use crate::text::Text;

/// What the best, second best … item counts.
const RANKS: [f64; 5] = [1.0, 0.8, 0.6, 0.45, 0.3];
/// Concreteness from which on an item is no longer held against the statement.
const ENOUGH: f64 = 0.4;

/// Weighs the items of a statement.
pub(super) fn weigh(raw: &str, text: &Text, items: Vec<Item>, tasks: &Tasks) -> Specificity {
    let cover = duty::cover(tasks, &items);
    let (parts, item_points, duty_points) = points(&items, &cover);
    let total: f64 = parts.iter().sum();
    let score = total.clamp(0.0, 100.0);
    let duties = cover
        .iter()
        .zip((0..).zip(&duty_points))
        .map(|((covered, best, naming), (duty, &points))| DutyScore {
            duty,
            covered: *covered,
            concrete: best.is_some_and(|place| items[place].specific),
            spans: naming.iter().map(|&place| items[place].span).collect(),
            points,
        })
        .collect();
    let mut missing: Vec<Missing> = Vec::new();
    for item in items.iter().filter(|item| item.counts && item.concreteness > 0.0) {
        for (slot, &with) in item.with.iter().enumerate() {
            let gain = 100.0 * 0.5 * (with - item.concreteness) / RANKS.iter().sum::<f64>();
            if gain >= 0.5 {
                missing.push(Missing { what: SignalKind::WEIGHTS[slot].0, points: gain, span: item.span });
            }
        }
    }
    missing.sort_by(|a, b| b.points.total_cmp(&a.points).then(a.span.cmp(&b.span)).then(a.what.cmp(&b.what)));
    missing.truncate(5);
    Specificity {
        specificity: score,
        band: Some(Band::of(score)),
        dimensions: Dimensions {
            best: parts[0],
            share: parts[1],
            breadth: parts[2],
            duties: (tasks.len() > 0).then_some(parts[3]),
        },
        duties,
        items: items
            .into_iter()
            .zip(item_points)
            .map(|(item, points)| finish(raw, text, item, points))
            .collect(),
        missing,
        refused: None,
    }
}

type Cover = (bool, Option<usize>, Vec<usize>);

/// Points of the four parts, of every item and of every duty; the parts are the sum of the others.
fn points(items: &[Item], cover: &[Cover]) -> ([f64; 4], Vec<f64>, Vec<f64>) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|&a, &b| items[b].concreteness.total_cmp(&items[a].concreteness).then(a.cmp(&b)));
    let ranks: f64 = RANKS.iter().sum();
    let mut own = vec![0.0; items.len()];
    let mut parts = [0.0; 4];
    let weights = if cover.is_empty() { [55.0, 30.0, 15.0] } else { [45.0, 25.0, 15.0] };
    for (&place, rank) in order.iter().zip(RANKS) {
        let given = weights[0] * rank * items[place].concreteness / ranks;
        own[place] += given;
        parts[0] += given;
    }
    let good: Vec<f64> =
        items.iter().map(|item| (item.concreteness / ENOUGH).min(1.0) * item.concreteness).collect();
    let vague: f64 =
        items.iter().filter(|item| item.counts).map(|item| (1.0 - item.concreteness / ENOUGH).max(0.0)).sum();
    let sum: f64 = good.iter().sum();
    if sum > 0.0 {
        for (place, good) in good.iter().enumerate() {
            let given = weights[1] * good / (sum + 0.7 * vague + 0.4);
            own[place] += given;
            parts[1] += given;
        }
    }
    for slot in 0..6 {
        let kind = SignalKind::WEIGHTS[slot].0;
        let best = order.iter().copied().find(|&place| {
            items[place].concreteness > 0.2 && items[place].signals.iter().any(|signal| signal.kind == kind)
        });
        if let Some(place) = best {
            let given = weights[2] / 6.0 * (2.0 * items[place].concreteness).min(1.0);
            own[place] += given;
            parts[2] += given;
        }
    }
    let each = 15.0 / cover.len().max(1) as f64;
    let duties: Vec<f64> = cover
        .iter()
        .map(|(_, best, _)| each * best.map_or(0.0, |place| (items[place].concreteness / 0.6).min(1.0)))
        .collect();
    parts[3] = duties.iter().sum();
    (parts, own, duties)
}

fn finish(raw: &str, text: &Text, mut item: Item, points: f64) -> ItemScore {
    let mut shares = Vec::new();
    for (kind, weight) in SignalKind::WEIGHTS {
        let best = (0..item.signals.len())
            .filter(|&place| item.signals[place].kind == kind)
            .max_by(|&a, &b| item.signals[a].strength.total_cmp(&item.signals[b].strength).then(b.cmp(&a)));
        if let Some(place) = best {
            shares.push((place, -(1.0 - weight * item.signals[place].strength).ln()));
        }
    }
    let sum: f64 = shares.iter().map(|(_, share)| share).sum();
    for (place, share) in shares {
        item.signals[place].points = points * share / sum;
    }
    ItemScore {
        span: item.span,
        section: item.section.map(|section| {
            let span = text.sections[section as usize].heading;
            Section { span, heading: span.of(raw).to_owned() }
        }),
        specific: item.specific,
        duty: item.duties.first().filter(|&&(_, held)| Tasks::is_named(held)).map(|&(duty, _)| duty),
        has: item.has,
        signals: item.signals,
        concreteness: item.concreteness,
        points,
        discount: item.discount,
    }
}
