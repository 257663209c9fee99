//! More specific texts stand above less specific ones, and every point has a place.

use khuonsao::specificity::{Refusal, SignalKind, Specificity};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{DUTIES, check, scored};

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
fn slogans_and_mottos_count_nothing() {
    check(&[
        "Thực hiện 5 không 3 sạch, 24/24 giờ gương mẫu, 100% nhiệm vụ được giao.",
        "Quét hẻm 47 sáng Chủ nhật.",
    ]);
    check(&["Mỗi ngày một việc tốt, mỗi tuần một câu chuyện đẹp.", "Mỗi tuần 2 buổi phụ đạo 5 em đọc chậm."]);
}

#[test]
fn a_habit_stands_above_task_words_and_below_an_amount() {
    check(&[
        "Làm tốt công tác chăm sóc, nuôi dưỡng đàn vật nuôi.",
        "Trâu nhà nào ốm thì tôi tới tận chuồng, không đợi gọi.",
        "Trâu nhà nào ốm thì tôi tới tận chuồng trong 2 giờ.",
    ]);
}

#[test]
fn what_cannot_be_judged_is_refused() {
    let check = |raw: &str, expected| assert_eq!(scored(raw, &[]).refused, expected, "{raw}");
    check("", Some(Refusal::Empty));
    check("Du gio 2 tiet moi thang, nop sang kien truoc ngay 15 thang 3.", Some(Refusal::NoDiacritics));
    check("I will visit two households every week and file a written report.", Some(Refusal::NotVietnamese));
    check("Dự giờ.", None);
}

#[test]
fn missing_names_the_cheapest_improvement() {
    let scored = scored("Phụ đạo 5 em đọc chậm ở lớp 4A.", &[]);
    assert_eq!(scored.missing[0].what, SignalKind::Deadline);
    assert!(scored.missing[0].points > 0.0);
}

#[test]
fn the_json_keeps_its_shape() {
    let json = serde_json::to_value(scored("Dự giờ 2 tiết/tháng.", &DUTIES)).unwrap();
    for field in ["specificity", "band", "dimensions", "duties", "items", "missing"] {
        assert!(json.get(field).is_some(), "{field}");
    }
    let item = &json["items"][0];
    assert!(item["span"][0].is_u64() && item["specific"].is_boolean() && item["signals"].is_array());
    for slot in ["quantity", "deadline", "place_or_unit", "product_or_measure", "person"] {
        assert!(item["has"][slot].is_boolean(), "{slot}");
    }
}

const CONCRETE: [&str; 10] = [
    "Phụ đạo 5 em đọc chậm của lớp 4A chiều thứ Năm hằng tuần.",
    "Dự giờ 2 tiết/tháng, ghi sổ dự giờ.",
    "Nộp sáng kiến luyện đọc trước ngày 15/3/2025.",
    "Nhập học bạ điện tử xong trước ngày 05 hằng tháng.",
    "Thăm nhà 4 em ở xóm Trại mỗi tháng một lần.",
    "Trồng 200 cây keo ở đồi Khe Giữa trước mùa mưa.",
    "Đối chiếu sổ quỹ với kế toán ngày 25 hằng tháng, lệch không quá 0 đồng.",
    "Quét hẻm 47 sáng Chủ nhật hằng tuần.",
    "Kèm hai cháu học toán tối thứ Ba, cuối năm đạt từ 6,5 điểm.",
    "Lắp 12 bóng đèn ở ngã ba chợ trước 02/9.",
];

const VAGUE: [&str; 6] = [
    "Luôn hoàn thành tốt mọi nhiệm vụ được giao.",
    "Giữ vững bản lĩnh chính trị, kiên định mục tiêu, lý tưởng.",
    "Quan tâm giúp đỡ học sinh có hoàn cảnh khó khăn.",
    "Gọi điện cho cha mẹ khi con nghỉ học.",
    "Tham gia 12/12 kỳ sinh hoạt chi bộ.",
    "Năm 2023 tôi đã giúp 4 hộ thoát nghèo.",
];

fn statement() -> impl Strategy<Value = Vec<&'static str>> {
    let concrete = proptest::sample::subsequence(CONCRETE.to_vec(), 0..=CONCRETE.len());
    let vague = proptest::sample::subsequence(VAGUE.to_vec(), 0..=VAGUE.len());
    (concrete, vague).prop_map(|(concrete, vague)| [concrete, vague].concat()).prop_shuffle()
}

fn with_duties(raw: &str, some: bool) -> Specificity {
    scored(raw, if some { &DUTIES } else { &[] })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn points_add_up(lines in statement(), duties: bool, separator in "[\n ]") {
        let scored = with_duties(&lines.join(&separator), duties);
        let given: f64 = scored.items.iter().map(|item| item.points).sum::<f64>()
            + scored.duties.iter().map(|duty| duty.points).sum::<f64>();
        prop_assert!((given - scored.specificity).abs() < 1e-9);
        let parts = scored.dimensions;
        let sum = parts.best + parts.share + parts.breadth + parts.duties.unwrap_or(0.0);
        prop_assert!((sum - scored.specificity).abs() < 1e-9);
        prop_assert!((0.0..=100.0).contains(&scored.specificity));
        for item in &scored.items {
            let signals: f64 = item.signals.iter().map(|signal| signal.points).sum();
            prop_assert!((signals - item.points).abs() < 1e-9, "{item:?}");
            prop_assert!(item.points >= 0.0);
        }
    }

    #[test]
    fn a_new_concrete_pledge_never_lowers_the_score(
        lines in statement(), new in 0..CONCRETE.len(), place: prop::sample::Index, duties: bool,
    ) {
        let without: Vec<&str> = lines.iter().copied().filter(|&line| line != CONCRETE[new]).collect();
        let mut with = without.clone();
        with.insert(place.index(without.len() + 1), CONCRETE[new]);
        let [before, after] = [&without, &with].map(|lines| with_duties(&lines.join("\n"), duties).specificity);
        prop_assert!(after >= before - 1e-9, "{before} to {after}");
    }

    #[test]
    fn form_and_tone_style_make_no_difference(lines in statement(), duties: bool) {
        let raw = lines.join("\n");
        let before = with_duties(&raw, duties).specificity;
        let nfd: String = raw.nfd().collect();
        prop_assert!((with_duties(&nfd, duties).specificity - before).abs() < 1e-9);
        let new = raw.replace("òa", "oà").replace("ọa", "oạ").replace("ủy", "uỷ");
        prop_assert!((with_duties(&new, duties).specificity - before).abs() < 1e-9);
    }

    #[test]
    fn saying_it_twice_earns_nothing(lines in statement(), duties: bool) {
        let raw = lines.join("\n");
        let twice = format!("{raw}\n{raw}");
        prop_assert!(with_duties(&twice, duties).specificity <= with_duties(&raw, duties).specificity + 1e-9);
    }

    #[test]
    fn any_text_is_scored(raw in "\\PC{0,200}", lines in statement()) {
        let raw = format!("{raw}{}", lines.join(&raw));
        let scored = with_duties(&raw, true);
        for item in &scored.items {
            prop_assert!(!item.span.of(&raw).is_empty());
            for signal in &item.signals {
                prop_assert!(item.span.start <= signal.span.start && signal.span.end <= item.span.end);
            }
        }
    }
}
