//! Judged items to the score of the statement.

use super::{
    Band, Dimensions, DutyScore, ItemScore, Missing, Section, SignalKind, Specificity,
    duty::{self, Cover, Tasks},
    item::Item,
    part::Part,
    slot::Slots,
};
use crate::text::Text;

/// What the best, second best … part counts.
const RANKS: [f64; 5] = [1.0, 0.8, 0.6, 0.45, 0.3];
/// Concreteness from which on a part is no longer held against the statement.
const ENOUGH: f64 = 0.5;

/// Share of a duty's points for naming it.
const NAMED: f64 = 0.25;

/// Weighs the items of a statement.
pub(super) fn weigh(raw: &str, text: &Text, mut items: Vec<Item>, tasks: &Tasks) -> Specificity {
    discount_strangers(&mut items, tasks);
    let parts: Vec<&Part> = items.iter().flat_map(|item| &item.parts).collect();
    let cover = duty::cover(tasks, &parts);
    let points = points(&parts, &cover);
    let total: f64 = points.sums.iter().sum();
    let score = total.clamp(0.0, 100.0);
    let duties = cover
        .iter()
        .zip((0..).zip(&points.duties))
        .map(|(cover, (duty, &points))| DutyScore {
            duty,
            covered: !cover.naming.is_empty(),
            concrete: cover.best.is_some_and(|place| parts[place].specific),
            spans: cover.naming.iter().map(|&place| parts[place].span).collect(),
            points,
        })
        .collect();
    let missing = missing(&parts);
    let dimensions = Dimensions {
        best: points.sums[0],
        share: points.sums[1],
        breadth: points.sums[2],
        duties: (tasks.len() > 0).then_some(points.sums[3]),
    };
    let about = duty::follow(tasks, &parts);
    drop(parts);
    let mut own = points.parts.into_iter().zip(about);
    let items = items
        .into_iter()
        .map(|item| {
            let own: Vec<(f64, Option<u32>)> = own.by_ref().take(item.parts.len()).collect();
            finish(raw, text, item, &own)
        })
        .collect();
    Specificity {
        specificity: score,
        band: Some(Band::of(score)),
        dimensions,
        duties,
        items,
        missing,
        refused: None,
    }
}

/// What a specific part keeps that shares no word with any duty, by how many duties others take up.
const STRANGER: [f64; 3] = [0.4, 0.7, 1.0];

/// Takes off what pledges of another profession earn: words of the duties have to stand in some specific part.
fn discount_strangers(items: &mut [Item], tasks: &Tasks) {
    if tasks.len() == 0 {
        return;
    }
    let named =
        |part: &Part| part.duties.first().filter(|&&(_, held)| Tasks::is_named(held)).map(|&(duty, _)| duty);
    let mut met: Vec<u32> = items
        .iter()
        .flat_map(|item| &item.parts)
        .filter(|part| part.specific && part.counts)
        .filter_map(named)
        .collect();
    met.sort_unstable();
    met.dedup();
    let kept = STRANGER[met.len().min(STRANGER.len() - 1)];
    for part in items.iter_mut().flat_map(|item| &mut item.parts).filter(|part| named(part).is_none()) {
        part.concreteness *= kept;
        part.with.iter_mut().for_each(|with| *with *= kept);
    }
}

/// Where the points of a statement lie.
struct Points {
    /// Best, share, breadth, duties.
    sums: [f64; 4],
    parts: Vec<f64>,
    duties: Vec<f64>,
}

fn points(parts: &[&Part], cover: &[Cover]) -> Points {
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|&a, &b| parts[b].concreteness.total_cmp(&parts[a].concreteness).then(a.cmp(&b)));
    let ranks: f64 = RANKS.iter().sum();
    let mut own = vec![0.0; parts.len()];
    let mut sums = [0.0; 4];
    let weights = if cover.is_empty() { [55.0, 30.0, 15.0] } else { [45.0, 25.0, 15.0] };
    for (&place, rank) in order.iter().zip(RANKS) {
        let given = weights[0] * rank * parts[place].concreteness / ranks;
        own[place] += given;
        sums[0] += given;
    }
    let enough = |part: &Part| (part.concreteness / ENOUGH).min(1.0);
    let vague: f64 = parts.iter().filter(|part| part.counts).map(|part| 1.0 - enough(part)).sum();
    let good: f64 = parts.iter().map(|part| enough(part) * part.concreteness).sum();
    for (place, part) in parts.iter().enumerate().filter(|_| good > 0.0) {
        let given = weights[1] * enough(part) * part.concreteness / (good + 0.7 * vague + 0.4);
        own[place] += given;
        sums[1] += given;
    }
    for (kind, _) in &SignalKind::WEIGHTS[..6] {
        let best = order.iter().copied().find(|&place| {
            parts[place].concreteness > 0.2 && parts[place].signals.iter().any(|signal| signal.kind == *kind)
        });
        if let Some(place) = best {
            let given = weights[2] / 6.0 * (2.0 * parts[place].concreteness).min(1.0);
            own[place] += given;
            sums[2] += given;
        }
    }
    let each = 15.0 / cover.len().max(1) as f64;
    let worth = |place: usize| (parts[place].concreteness / 0.6).min(1.0);
    let named = |cover: &Cover| if cover.naming.is_empty() { 0.0 } else { NAMED };
    let duties: Vec<f64> = cover
        .iter()
        .map(|cover| each * (named(cover) + (1.0 - NAMED) * cover.best.map_or(0.0, worth)))
        .collect();
    sums[3] = duties.iter().sum();
    Points { sums, parts: own, duties }
}

/// The slots that would add most.
fn missing(parts: &[&Part]) -> Vec<Missing> {
    let mut missing: Vec<Missing> = Vec::new();
    for part in parts.iter().filter(|part| part.counts && part.concreteness > 0.0) {
        for (&with, (what, _)) in part.with.iter().zip(SignalKind::WEIGHTS) {
            let points = 50.0 * (with - part.concreteness) / RANKS.iter().sum::<f64>();
            if points >= 0.5 {
                missing.push(Missing { what, points, span: part.span });
            }
        }
    }
    missing.sort_by(|a, b| b.points.total_cmp(&a.points).then(a.span.cmp(&b.span)).then(a.what.cmp(&b.what)));
    missing.truncate(5);
    missing
}

/// Gathers the parts of an item and gives their points to their signals.
fn finish(raw: &str, text: &Text, item: Item, points: &[(f64, Option<u32>)]) -> ItemScore {
    let section = item.section.map(|section| {
        let span = text.sections[section as usize].heading;
        Section { span, heading: span.of(raw).to_owned() }
    });
    let mut whole = ItemScore {
        span: item.span,
        section,
        specific: false,
        duty: None,
        has: Slots::default(),
        signals: Vec::new(),
        concreteness: 0.0,
        points: points.iter().map(|(points, _)| points).sum(),
        discount: item.parts.first().and_then(|part| part.discount),
    };
    let mut held = 0.0;
    for (mut part, &(points, about)) in item.parts.into_iter().zip(points) {
        give(&mut part, points);
        whole.specific |= part.specific;
        whole.has = whole.has.or(part.has);
        whole.concreteness = whole.concreteness.max(part.concreteness);
        whole.discount = whole.discount.and(part.discount);
        let share = part.duties.first().map_or(0.0, |&(_, share)| share);
        if about.is_some() && (whole.duty.is_none() || share > held) {
            whole.duty = about;
            held = share;
        }
        whole.signals.append(&mut part.signals);
    }
    whole
}

/// Parts the points of a part among the plainest signal of each kind; what has none is its own words'.
fn give(part: &mut Part, points: f64) {
    let mut shares = Vec::new();
    for (kind, weight) in SignalKind::WEIGHTS {
        let best = (0..part.signals.len())
            .filter(|&place| part.signals[place].kind == kind)
            .max_by(|&a, &b| part.signals[a].strength.total_cmp(&part.signals[b].strength).then(b.cmp(&a)));
        if let Some(place) = best {
            shares.push((place, -(1.0 - weight * part.signals[place].strength).ln()));
        }
    }
    if shares.is_empty() && points > 0.0 {
        part.signals.push(super::Signal { kind: SignalKind::Own, span: part.span, strength: 1.0, points });
        return;
    }
    let sum: f64 = shares.iter().map(|(_, share)| share).sum();
    for (place, share) in shares {
        part.signals[place].points = points * share / sum;
    }
}
