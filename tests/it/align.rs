//! Align: passages drawn under the left text.

#[path = "../../benches/plagdet/mod.rs"]
mod plagdet;

use khuonsao::{
    align::{Line, align},
    text::tokenize,
};

/// Underlines with `^` in the left text what both share in passages of four tokens or more.
fn drawn(left: &str, right: &str) -> String {
    let (left_tokens, right_tokens) = (tokenize(left), tokenize(right));
    let line = |tokens| Line { tokens, excused: &[] };
    let passages = align(line(&left_tokens), line(&right_tokens), 4);
    let under = |(at, letter): (usize, char)| {
        let inside = |span: khuonsao::Span| (span.start as usize..span.end as usize).contains(&at);
        if letter == '\n' || !passages.iter().any(|passage| inside(passage.left)) { ' ' } else { '^' }
    };
    left.char_indices().map(under).collect::<String>().trim_end().to_owned()
}

#[track_caller]
fn check(left: &str, right: &str, expected: &str) {
    let drawn = drawn(left, right);
    assert_eq!(drawn, expected, "\n{left}\n{drawn}\n{right}");
}

#[test]
fn shared_words_are_one_passage() {
    check(
        "tôi dự giờ hai tiết mỗi tháng rồi nghỉ",
        "bạn dự giờ hai tiết mỗi tháng và viết",
        "    ^^^^^^^^^^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn small_gaps_are_bridged() {
    check(
        "dự giờ hai tiết mỗi tháng của đồng nghiệp trong tổ",
        "dự giờ hai tiết từng tháng của đồng nghiệp trong tổ",
        "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn reordered_passages_are_found() {
    check(
        "dự giờ hai tiết mỗi tháng. thăm nhà bốn em học sinh",
        "thăm nhà bốn em học sinh; viết sáng kiến; dự giờ hai tiết mỗi tháng",
        "^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn marks_are_not_looked_at() {
    check("dự giờ hai tiết", "du gio hai tiet", "^^^^^^^^^^^^^^^");
    let (left, right) = (tokenize("dự giờ hai tiết"), tokenize("du gio hai tiet"));
    let line = |tokens| Line { tokens, excused: &[] };
    let passages = align(line(&left), line(&right), 4);
    assert_eq!((passages[0].tokens, passages[0].without_marks), (4, 3));
}

#[test]
fn a_passage_never_crosses_excused_words() {
    let raw = "dự giờ hai tiết mỗi tháng của đồng nghiệp";
    let tokens = tokenize(raw);
    let mut excused = vec![false; tokens.len()];
    excused[4] = true;
    let line = Line { tokens: &tokens, excused: &excused };
    let spans: Vec<&str> = align(line, line, 4).iter().map(|passage| passage.left.of(raw)).collect();
    assert_eq!(spans, ["dự giờ hai tiết", "tháng của đồng nghiệp"]);
}

#[test]
fn a_word_repeated_without_end_is_no_trouble() {
    let raw = "má ".repeat(20_000);
    let tokens = tokenize(&raw);
    let line = Line { tokens: &tokens, excused: &[] };
    assert_eq!(align(line, line, 4).len(), 1);
}

#[test]
fn plagdet_is_that_of_its_paper() {
    // One case of 100 + 100 letters found in two pieces of 40 + 40 each, one that nobody saw, and one
    // detection of 50 + 50 letters where nothing was copied.
    let cases = [(0..100, 200..300), (500..600, 700..800)];
    let found = [(0..40, 200..240), (60..100, 260..300), (900..950, 900..950)];
    let mut plagdet = plagdet::Plagdet::default();
    plagdet.add(&cases, &found);
    assert!((plagdet.precision() - 2.0 / 3.0).abs() < 1e-12);
    assert!((plagdet.recall() - 0.4).abs() < 1e-12);
    assert_eq!(plagdet.granularity(), 2.0);
    let together = 2.0 * (2.0 / 3.0) * 0.4 / (2.0 / 3.0 + 0.4);
    assert!((plagdet.score() - together / 3f64.log2()).abs() < 1e-12);
}

#[test]
fn a_detection_counts_where_both_texts_agree() {
    let mut plagdet = plagdet::Plagdet::default();
    plagdet.add(&[(0..10, 0..10)], &[(0..10, 50..60)]);
    assert_eq!((plagdet.precision(), plagdet.recall(), plagdet.score()), (0.0, 0.0, 0.0));
    plagdet.add(&[(0..10, 0..10)], &[(0..10, 0..10)]);
    assert_eq!((plagdet.precision(), plagdet.recall(), plagdet.granularity()), (0.5, 0.5, 1.0));
}
