//! Counts how many tokens are looked at: linear means twice as many for twice the text, whatever stands in it.

use std::cell::Cell;

use super::{Line, Seeds, align, align_seeded};
use crate::text::tokenize;

thread_local! {
    static LOOKS: Cell<u64> = const { Cell::new(0) };
}

pub(super) fn look() {
    LOOKS.set(LOOKS.get() + 1);
}

fn looks<T>(work: impl FnOnce() -> T) -> u64 {
    let before = LOOKS.get();
    work();
    LOOKS.get() - before
}

/// Tokens looked at to align two texts, for each of their tokens.
fn share(left: &str, right: &str) -> f64 {
    let (left, right) = (tokenize(left), tokenize(right));
    let line = |tokens| Line { tokens, excused: &[] };
    let looks = looks(|| align(line(&left), line(&right), 13));
    looks as f64 / (left.len() + right.len()) as f64
}

/// `texts` gives two texts of about so many tokens.
#[track_caller]
fn check(texts: impl Fn(usize) -> (String, String)) {
    let of = |size| {
        let (left, right) = texts(size);
        share(&left, &right)
    };
    // In small texts of few words most places are soon taken, and taken places cost nothing.
    let (small, large) = (of(20_000), of(80_000));
    assert!(large < small * 1.1 + 1.0, "{small} looks a token in a small text, {large} in a large one");
    assert!(large < 300.0, "{large} looks a token");
}

#[test]
fn one_word_without_end() {
    check(|size| ("má ".repeat(size), "má ".repeat(size)));
    check(|size| ("má ".repeat(size), "má ".repeat(size - 7)));
    check(|size| ("má ".repeat(size), format!("{}ba {}", "má ".repeat(size / 2), "má ".repeat(size / 3))));
}

#[test]
fn a_seed_that_stands_everywhere() {
    let text = |size: usize, own: &str| -> String {
        (0..size / 4).map(|at| format!("dự giờ hai {own}{at} ")).collect()
    };
    check(|size| (text(size, "x"), text(size, "y")));
    // Runs just short of being long.
    let text = |size: usize, own: &str| -> String {
        (0..size / 16).map(|at| format!("{} {own}{at} ", "dự giờ hai tiết mỗi ".repeat(3))).collect()
    };
    check(|size| (text(size, "x"), text(size, "y")));
}

#[test]
fn periods() {
    let words = ["ba", "má", "anh", "chị", "em", "cô", "chú", "bác"];
    for period in 2..=words.len() {
        let text = |size: usize| -> String {
            words[..period].iter().cycle().take(size).map(|word| format!("{word} ")).collect()
        };
        check(|size| (text(size), text(size + period / 2)));
        check(|size| (text(size), format!("x {}", text(size).replace("ba má", "má ba"))));
    }
}

#[test]
fn ordinary_likeness() {
    // Words drawn from few, so that short runs are everywhere.
    let text = |size: usize, seed: u64, words: u64| -> String {
        let mut state = seed;
        let mut draw = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % words
        };
        (0..size).map(|_| format!("t{} ", char::from(b'a' + draw() as u8))).collect()
    };
    for words in [2, 3, 5, 12] {
        check(|size| (text(size, 1, words), text(size, 2, words)));
    }
}

#[test]
fn a_long_text_beside_many_short_ones_is_read_once() {
    let long: String = (0..50_000).map(|at| format!("{at} ")).collect();
    let short: String = (40_000..40_200).map(|at| format!("{at} ")).collect();
    let (long, short) = (tokenize(&long), tokenize(&short));
    let line = |tokens| Line { tokens, excused: &[] };
    let seeds = Seeds::default();
    let beside = || align_seeded((line(&short), &Seeds::default()), (line(&long), &seeds), 13);
    let first = looks(beside);
    let next = looks(beside);
    assert!(first > 50_000 && next < 20 * 200, "{first} looks the first time, then {next}");
    assert_eq!(beside().len(), 1);
}
