//! More specific texts stand above less specific ones.

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Specificity, score},
    statement::Duty,
    text::Text,
};

fn scored(raw: &str, duties: &[&str]) -> Specificity {
    let duties: Vec<Duty> = duties.iter().map(|&duty| Duty(duty.into())).collect();
    score(raw, &Text::read(raw), &duties, &[], Lexicon::builtin(), None)
}

/// Each text stands above the one before it.
#[track_caller]
fn check(ladder: &[&str]) {
    for pair in ladder.windows(2) {
        let [below, above] = [pair[0], pair[1]].map(|raw| scored(raw, &[]).specificity);
        assert!(below < above, "{:?} has {below:.1}, {:?} has {above:.1}", pair[0], pair[1]);
    }
}

#[test]
fn amount_time_and_place_each_add() {
    check(&[
        "Luôn hoàn thành tốt mọi nhiệm vụ được giao.",
        "Phụ đạo học sinh đọc chậm sau giờ học.",
        "Phụ đạo 5 học sinh đọc chậm.",
        "Phụ đạo 5 học sinh đọc chậm vào chiều thứ Năm hằng tuần.",
        "Phụ đạo 5 học sinh đọc chậm của lớp 4A vào chiều thứ Năm hằng tuần.",
    ]);
}

#[test]
fn points_add_up() {
    let raw = "1. Dự giờ 2 tiết/tháng.\n2. Nộp sáng kiến trước 15/3.\n3. Luôn gương mẫu.";
    let scored = scored(raw, &["Dự giờ, thao giảng", "Viết sáng kiến"]);
    let given: f64 = scored.items.iter().map(|item| item.points).sum::<f64>()
        + scored.duties.iter().map(|duty| duty.points).sum::<f64>();
    assert!((given - scored.specificity).abs() < 1e-9);
    for item in &scored.items {
        let signals: f64 = item.signals.iter().map(|signal| signal.points).sum();
        assert!((signals - item.points).abs() < 1e-9, "{item:?}");
    }
}

#[test]
fn without_duties_coverage_is_not_assessed() {
    assert_eq!(scored("Dự giờ 2 tiết/tháng.", &[]).dimensions.duties, None);
}
