//! One text and its duties into a score with reasons.

mod layout;
mod score;
mod segment;
mod slot;

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Context, Specificity, score},
    statement::Duty,
    text::Text,
};

pub(crate) const DUTIES: [&str; 3] =
    ["Phụ đạo học sinh chưa hoàn thành", "Dự giờ, thao giảng, viết sáng kiến", "Cập nhật học bạ điện tử"];

pub(crate) fn scored(raw: &str, duties: &[&str]) -> Specificity {
    let duties: Vec<Duty> = duties.iter().map(|&duty| Duty(duty.into())).collect();
    scored_in(raw, Context { duties: &duties, ..Context::default() })
}

fn scored_in(raw: &str, context: Context<'_>) -> Specificity {
    score(raw, &Text::read(raw), &context, Lexicon::builtin())
}

/// Each text stands above the one before it.
#[track_caller]
fn check(ladder: &[&str]) {
    for pair in ladder.windows(2) {
        let [below, above] = [pair[0], pair[1]].map(|raw| scored(raw, &[]).specificity);
        assert!(below < above, "{:?} has {below:.1}, {:?} has {above:.1}", pair[0], pair[1]);
    }
}

/// Whether the only item is specific, and the slots it fills.
#[track_caller]
fn check_slots(raw: &str, specific: bool, slots: &str) {
    let scored = scored(raw, &[]);
    let has = |slot: &str| {
        scored.items.iter().any(|item| match slot {
            "quantity" => item.has.quantity,
            "deadline" => item.has.deadline,
            "place" => item.has.place_or_unit,
            "product" => item.has.product_or_measure,
            _ => item.has.person,
        })
    };
    let found: Vec<&str> =
        ["quantity", "deadline", "place", "product", "person"].into_iter().filter(|slot| has(slot)).collect();
    assert_eq!(found.join(" "), slots, "{raw}: {:?}", scored.items);
    assert_eq!(scored.items.iter().any(|item| item.specific), specific, "{raw}: {:?}", scored.items);
}
