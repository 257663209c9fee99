//! Judged items to the score of the statement.

use std::cmp::Ordering;

use super::{
    Band, Dimensions, DutyScore, ItemScore, Missing, Pledge, Section, Signal, SignalKind, Specificity,
    cover::{self, Cover},
    duty::{Kinship, Tasks},
    follow::follow,
    item::Item,
    mark::Mark,
};
use crate::text::Text;

/// What the best, second best … item counts.
const RANKS: [f64; 5] = [1.0, 0.8, 0.6, 0.45, 0.3];
/// Concreteness from which on an item is no longer held against the statement.
const ENOUGH: f64 = 0.5;

/// What each kind of signal is worth for breadth. An amount and a time are in most pledges that can be checked; a
/// place, a result and a person tell the thorough ones.
const BREADTH: [(SignalKind, f64); 5] = [
    (SignalKind::Quantity, 0.5),
    (SignalKind::Deadline, 0.5),
    (SignalKind::PlaceOrUnit, 1.5),
    (SignalKind::ProductOrMeasure, 1.0),
    (SignalKind::Person, 1.0),
];
/// Items that count for each kind.
const OFTEN: usize = 2;
/// Concreteness from which on an item counts for breadth, and from which on it counts whole.
const FILLED: f64 = 0.4;
const WHOLE: f64 = 0.7;

/// Share of a duty's points for naming it.
const NAMED: f64 = 0.28;

/// Weighs the items of a statement.
pub(super) fn weigh(
    raw: &str,
    text: &Text,
    marks: &[Mark],
    mut items: Vec<Item>,
    tasks: &Tasks<'_>,
) -> Specificity {
    discount_strangers(&mut items, tasks);
    let about = follow(tasks, &items, text, marks);
    let cover = cover::cover(tasks, &items, &about);
    let order = order(&items);
    let points = points(&items, &order, &cover);
    let total: f64 = points.sums.iter().sum();
    let score = total.clamp(0.0, 100.0);
    let duties = cover
        .iter()
        .zip((0..).zip(&points.duties))
        .map(|(cover, (duty, &points))| DutyScore {
            duty,
            covered: !cover.naming.is_empty(),
            concrete: cover.concrete,
            spans: cover.naming.iter().map(|&place| items[place].span).collect(),
            points,
        })
        .collect();
    let missing = missing(&mut items, order, &cover, total);
    let dimensions = Dimensions {
        best: points.sums[0],
        share: points.sums[1],
        breadth: points.sums[2],
        duties: (tasks.len() > 0).then_some(points.sums[3]),
    };
    let items = items
        .into_iter()
        .zip(points.items)
        .zip(about)
        .map(|((item, points), duty)| finish(raw, text, item, points, duty))
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

/// Concreteness from which on a pledge on the duties speaks for the others.
const RELATED: f64 = 0.25;
/// What a pledge keeps that nothing ties to the duties, by how many others are tied to them.
const OPEN: [f64; 3] = [0.7, 0.85, 1.0];
/// What a pledge of another field of work keeps, by the same.
const FOREIGN: [f64; 3] = [0.15, 0.3, 0.6];

/// Takes off what pledges of another profession earn.
fn discount_strangers(items: &mut [Item], tasks: &Tasks<'_>) {
    if tasks.len() == 0 {
        return;
    }
    let tied = |item: &&Item| item.kinship == Kinship::Related && item.concreteness >= RELATED;
    let met = items.iter().filter(tied).count();
    for item in items.iter_mut() {
        let kept = match item.kinship {
            Kinship::Related => continue,
            Kinship::Open => OPEN[met.min(OPEN.len() - 1)],
            Kinship::Foreign(_) => FOREIGN[met.min(FOREIGN.len() - 1)],
        };
        item.concreteness *= kept;
        item.with.iter_mut().for_each(|with| *with *= kept);
    }
}

/// Where the points of a statement lie.
struct Points {
    /// Best, share, breadth, duties.
    sums: [f64; 4],
    items: Vec<f64>,
    duties: Vec<f64>,
}

/// The places of the items, the most concrete first.
fn order(items: &[Item]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_unstable_by(|&a, &b| first(items, a, b));
    order
}

/// Which of two items stands first in the order.
fn first(items: &[Item], a: usize, b: usize) -> Ordering {
    items[b].concreteness.total_cmp(&items[a].concreteness).then(a.cmp(&b))
}

fn points(items: &[Item], order: &[usize], cover: &[Cover]) -> Points {
    let ranks: f64 = RANKS.iter().sum();
    let mut own = vec![0.0; items.len()];
    let mut sums = [0.0; 4];
    let weights = if cover.is_empty() { [46.0, 22.0, 32.0] } else { [35.0, 18.0, 32.0] };
    for (&place, rank) in order.iter().zip(RANKS) {
        let given = weights[0] * rank * items[place].concreteness / ranks;
        own[place] += given;
        sums[0] += given;
    }
    let enough = |item: &Item| (item.concreteness / ENOUGH).min(1.0);
    let vague: f64 =
        items.iter().filter(|item| item.counts && !item.specific).map(|item| 1.0 - enough(item)).sum();
    let good: f64 = items.iter().map(|item| enough(item) * item.concreteness).sum();
    for (place, item) in items.iter().enumerate().filter(|_| good > 0.0) {
        let given = weights[1] * enough(item) * item.concreteness / (good + 0.7 * vague + 0.6);
        own[place] += given;
        sums[1] += given;
    }
    let parts: f64 = BREADTH.iter().map(|(_, weight)| weight).sum();
    for (kind, weight) in BREADTH {
        let shows = |place: &usize| {
            let mut earned = SignalKind::WEIGHTS.iter().zip(items[*place].earned);
            earned.any(|((known, _), plain)| *known == kind && plain >= 0.5)
        };
        let filled = order.iter().copied().take_while(|&place| items[place].concreteness > FILLED);
        for place in filled.filter(shows).take(OFTEN) {
            let full = (items[place].concreteness / WHOLE).min(1.0);
            let given = weights[2] * weight / parts / OFTEN as f64 * full;
            own[place] += given;
            sums[2] += given;
        }
    }
    let each = 15.0 / cover.len().max(1) as f64;
    let worth = |place: usize| (items[place].concreteness / 0.6).min(1.0);
    let named = |cover: &Cover| if cover.plainly { NAMED } else { 0.0 };
    let duties: Vec<f64> = cover
        .iter()
        .map(|cover| each * (named(cover) + (1.0 - NAMED) * cover.best.map_or(0.0, worth)))
        .collect();
    sums[3] = duties.iter().sum();
    Points { sums, items: own, duties }
}

/// How many improvements are tried, and how many are told.
const TRIED: usize = 12;
const TOLD: usize = 5;

/// The slots that would add most: each is filled in turn and the statement weighed again.
fn missing(items: &mut [Item], mut order: Vec<usize>, cover: &[Cover], now: f64) -> Vec<Missing> {
    let mut tries: Vec<(f64, usize, usize)> = Vec::new();
    for (place, item) in items.iter().enumerate().filter(|(_, item)| item.counts && item.concreteness > 0.0) {
        let gains = item.with.iter().enumerate().map(|(slot, with)| (with - item.concreteness, place, slot));
        tries.extend(gains.filter(|&(gain, ..)| gain > 0.0));
    }
    let best = |a: &(f64, usize, usize), b: &(f64, usize, usize)| {
        b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2)))
    };
    if tries.len() > TRIED {
        tries.select_nth_unstable_by(TRIED, best);
        tries.truncate(TRIED);
    }
    tries.sort_unstable_by(best);
    let mut missing: Vec<Missing> = Vec::new();
    for (_, place, slot) in tries {
        let with = items[place].with[slot];
        let before = std::mem::replace(&mut items[place].concreteness, with);
        // It moves up alone: the others keep their order.
        let last = order.iter().position(|&known| known == place).expect("every item has its place");
        let up = order[..last].partition_point(|&other| first(items, other, place).is_lt());
        order[up..=last].rotate_right(1);
        let points = points(items, &order, cover).sums.iter().sum::<f64>() - now;
        order[up..=last].rotate_left(1);
        items[place].concreteness = before;
        if points >= 0.5 {
            missing.push(Missing { what: SignalKind::WEIGHTS[slot].0, points, span: items[place].span });
        }
    }
    missing.sort_by(|a, b| b.points.total_cmp(&a.points).then(a.span.cmp(&b.span)).then(a.what.cmp(&b.what)));
    missing.truncate(TOLD);
    missing
}

/// Gives the points of an item to its signals.
fn finish(raw: &str, text: &Text, mut item: Item, points: f64, duty: Option<u32>) -> ItemScore {
    give(&mut item, points);
    let section = item.section.map(|section| {
        let span = text.sections[section as usize].heading;
        Section { span, heading: span.of(raw).to_owned() }
    });
    ItemScore {
        span: item.span,
        section,
        specific: item.specific,
        duty,
        has: item.has,
        signals: item.signals,
        concreteness: item.concreteness,
        points,
        discount: item.discount,
        on_duties: item.on_duties,
        pledge: Pledge {
            frame: item.frame,
            named: item.named,
            professional: item.professional,
            tasks: item.names_tasks,
            kinship: item.kinship,
            own: item.own,
        },
    }
}

/// Shares the points of an item among the plainest signal of each kind; without any they are its own words'.
fn give(item: &mut Item, points: f64) {
    let mut shares = Vec::new();
    let earned = SignalKind::WEIGHTS.into_iter().zip(item.earned).filter(|&(_, earned)| earned > 0.0);
    for ((kind, weight), _) in earned {
        let best = (0..item.signals.len())
            .filter(|&place| item.signals[place].kind == kind)
            .max_by(|&a, &b| item.signals[a].strength.total_cmp(&item.signals[b].strength).then(b.cmp(&a)));
        if let Some(place) = best {
            shares.push((place, -(1.0 - weight * item.signals[place].strength).ln()));
        }
    }
    if shares.is_empty() && points > 0.0 {
        item.signals.push(Signal { kind: SignalKind::Own, span: item.span, strength: 1.0, points });
        return;
    }
    let sum: f64 = shares.iter().map(|(_, share)| share).sum();
    for (place, share) in shares {
        item.signals[place].points = points * share / sum;
    }
}
