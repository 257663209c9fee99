//! Items to how concrete each is by itself.

use std::collections::HashSet;

use foldhash::fast::FixedState;

use super::{
    Discount,
    duty::Tasks,
    mark::{Mark, Masked, Shape},
    slot::{Reader, Signal, SignalKind, Slots},
};
use crate::{Span, lexicon::Kind, text::Text};

/// One item, judged.
pub(super) struct Item {
    pub span: Span,
    pub section: Option<u32>,
    pub signals: Vec<Signal>,
    pub has: Slots,
    pub specific: bool,
    /// 0 to 1.
    pub concreteness: f64,
    pub discount: Option<Discount>,
    /// The duties it names, best first, and how much of each it holds.
    pub duties: Vec<(u32, f64)>,
    /// Whether a statement made of such items would be called unspecific.
    pub counts: bool,
    /// What the item would be worth with one more slot filled.
    pub with: [f64; 4],
}

/// Judges every item of `text`.
pub(super) fn judge(raw: &str, text: &Text, marks: &[Mark], tasks: &Tasks) -> Vec<Item> {
    let mut seen: HashSet<[u64; 3], FixedState> = HashSet::default();
    text.items
        .iter()
        .map(|item| {
            let range = item.tokens.start as usize..item.tokens.end as usize;
            let tokens = &text.tokens[range.clone()];
            let own = &marks[range.clone()];
            let (upper, lower) = own.iter().fold((0, 0), |(upper, lower), mark| match mark.shape {
                Shape::Upper => (upper + 1, lower),
                Shape::Lower => (upper, lower + 1),
                _ => (upper, lower),
            });
            let cased = lower >= upper;
            let reader = Reader { raw, tokens: &text.tokens, marks, range: range.clone(), cased };
            let signals = reader.signals();
            let strongest = |kind| {
                signals
                    .iter()
                    .filter(|signal| signal.kind == kind)
                    .map(|signal| signal.strength)
                    .fold(0.0, f64::max)
            };
            let mut strengths = SignalKind::WEIGHTS.map(|(kind, _)| strongest(kind));
            let has = Slots {
                quantity: strengths[0] >= 0.5,
                deadline: strengths[1] >= 0.6,
                place_or_unit: strengths[2] >= 0.5,
                product_or_measure: strengths[3] >= 0.5,
                person: strengths[4] >= 0.5,
            };
            let anchored =
                strengths[0] >= 0.7 || strengths[1] >= 0.6 || strengths[2] >= 0.7 || strengths[4] >= 0.7;

            let mut words: HashSet<u64, FixedState> = HashSet::default();
            for (token, mark) in tokens.iter().zip(own) {
                let plain = mark.kinds
                    & (Kind::Function.bit()
                        | Kind::Abstract.bit()
                        | Kind::Vague.bit()
                        | Kind::Managerial.bit());
                if mark.is_own()
                    && plain == 0
                    && !matches!(mark.shape, Shape::Digit | Shape::Leader)
                    && (anchored || !tasks.holds(token.strict))
                {
                    words.insert(token.strict.to_bits());
                }
            }
            let needed = if anchored { 3.0 } else { 7.0 };
            let new = (words.len() as f64 / needed).min(1.0);
            strengths[6] = new;

            let opens = |kind| own.iter().any(|mark| mark.is_own() && mark.opens(kind));
            let (q, t, m, h) =
                (strengths[0] >= 0.5, strengths[1] >= 0.6, strengths[3] >= 0.5, strengths[5] > 0.0);
            let gate = if opens(Kind::Observable) {
                1.0
            } else if opens(Kind::Managerial) {
                if anchored && new >= 0.3 { 0.9 } else { 0.45 }
            } else if (q || m) && t && new >= 0.3 {
                0.9
            } else if (q || t || m) && new >= 0.3 {
                0.7
            } else if h {
                0.6
            } else if opens(Kind::Vague) {
                0.2
            } else {
                0.15
            };

            let content = own.iter().filter(|mark| mark.is_own() && !mark.is(Kind::Function)).count();
            let mut fresh = 0;
            let mut all = 0;
            for run in tokens.windows(3) {
                all += 1;
                fresh += usize::from(seen.insert(std::array::from_fn(|place| run[place].strict.to_bits())));
            }
            let discount = if content == 0 || content * 5 < own.len() {
                Some(Discount::Stock)
            } else if all > 0 && fresh * 5 <= all {
                Some(Discount::Duplicate)
            } else if own.iter().take(8).any(|mark| mark.opens(Kind::Past) && mark.is_own()) {
                Some(Discount::Past)
            } else {
                None
            };
            let kept = match discount {
                None => 1.0,
                Some(Discount::Past) => 0.15,
                Some(Discount::Stock | Discount::Duplicate) => 0.0,
                Some(_) => 0.35,
            };
            let worth = |strengths: &[f64; 7]| {
                let open: f64 = SignalKind::WEIGHTS
                    .iter()
                    .zip(strengths)
                    .map(|((_, weight), strength)| 1.0 - weight * strength)
                    .product();
                gate * kept * (0.35 + 0.65 * new) * (1.0 - open)
            };
            let concreteness = worth(&strengths);
            let with = std::array::from_fn(|slot| {
                let mut more = strengths;
                more[slot] = 1.0f64.max(more[slot]);
                worth(&more)
            });
            let specific = concreteness >= 0.4 && (q || t || strengths[3] >= 0.5 || strengths[2] >= 0.7);
            let duties = tasks.named(tokens);
            let creed = own.iter().filter(|mark| mark.masked != Masked::No).count() * 5 >= own.len() * 3;
            Item {
                span: item.span,
                section: item.section,
                signals,
                has,
                specific,
                concreteness,
                discount,
                duties,
                counts: !creed && discount.is_none(),
                with,
            }
        })
        .collect()
}
