//! Which duty each pledge takes up, and which none.

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Context, score},
    statement::Duty,
    text::{Key, Text, tokenize},
};

use crate::specificity::{DUTIES, scored};

/// The duty of every specific item, left to right.
#[track_caller]
fn check(raw: &str, duties: &[&str], expected: &[Option<u32>]) {
    let scored = scored(raw, duties);
    let about: Vec<_> = scored.items.iter().filter(|item| item.specific).map(|item| item.duty).collect();
    assert_eq!(about, expected, "{raw}");
}

const WARD: [&str; 4] = ["tiêm chủng mở rộng", "khám thai", "vệ sinh môi trường", "báo cáo thống kê"];

#[test]
fn words_that_stood_in_pledges_for_a_duty_tell_of_it() {
    check("Trước 30/9 đặt thêm 12 thùng gom rác ở chợ.", &WARD, &[Some(2)]);
    check("Ngày 12 hằng tháng mở phích đủ 40 liều vắc xin.", &WARD, &[Some(0)]);
    check("Mỗi tuần 2 buổi đo huyết áp, cân 15 mẹ bầu.", &WARD, &[Some(1)]);
    // What stands in every duty tells of none.
    let alike = ["tuần tra rừng", "trồng rừng"];
    check("Trước 30/6 ươm 4.000 cây giống keo.", &alike, &[Some(1)]);
}

#[test]
fn a_heading_draws_the_pledges_below_it() {
    let text = |heading: &str| {
        format!(
            "1. {heading}\n- Mỗi quý 2 lượt sang nhà 15 hộ trong xóm.\n- Sáng mùng 5 hằng tháng đi 2 xóm bên kia suối."
        )
    };
    check(&text("Khám thai"), &WARD, &[Some(1), Some(1)]);
    check(&text("Vệ sinh môi trường"), &WARD, &[Some(2), Some(2)]);
    check(&text("Khám thai\n\n\nCụ thể như sau:"), &WARD, &[Some(1), Some(1)]);
}

#[test]
fn the_first_words_tell_more_than_the_others() {
    let duties = ["quản lý kho", "quản lý xe"];
    check("Xe: trước 15/4 chở 20 chuyến về kho.", &duties, &[Some(1)]);
    check("Kho: trước 15/4 kiểm 20 chuyến xe.", &duties, &[Some(0)]);
}

/// Of however many duties the one that a pledge names is found, behind a pledge for another and alone.
#[test]
fn the_last_of_many_duties_is_found() {
    let others =
        ["tiêm chủng", "vệ sinh môi trường", "trồng rừng", "thu phí cầu cảng", "dạy hát", "nuôi ong"];
    for count in 2..=32 {
        let mut duties: Vec<&str> = others.iter().copied().cycle().take(count - 1).collect();
        duties.push("khám thai");
        let last = Some(count as u32 - 1);
        let named = "Trước 30/9 khám thai cho 40 mẹ bầu ở xóm 3.";
        check(named, &duties, &[last]);
        let both = scored(&format!("Mỗi tháng tiêm chủng 2 buổi cho 30 trẻ.\n{named}"), &duties);
        assert_eq!(both.items[1].duty, last, "of {count}");
    }
}

/// What came with the form tells of no duty.
#[test]
fn excused_words_draw_to_no_duty() {
    let raw = "Trước 30/9 đặt thêm 12 thùng gom rác ở chợ.";
    let duties: Vec<Duty> = WARD.iter().map(|&duty| Duty(duty.into())).collect();
    let text = Text::read(raw);
    let form: Vec<Key> = tokenize("thùng gom rác chợ").iter().map(|token| token.strict).collect();
    let excused: Vec<bool> = text.tokens.iter().map(|token| form.contains(&token.strict)).collect();
    let about = |excused: &[bool]| {
        let context = Context { duties: &duties, excused, ..Context::default() };
        score(raw, &text, &context, Lexicon::builtin()).items[0].duty
    };
    assert_eq!(about(&[]), Some(2));
    assert_ne!(about(&excused), Some(2));
}

#[test]
fn a_table_of_words_with_weights_is_read_and_refused() {
    let read =
        |table: &str| Lexicon::from_tsv("telling.tsv", table).map(|_| ()).map_err(|error| error.to_string());
    let head = "phrase\ttelling\treason\n";
    assert_eq!(read(&format!("{head}nuôi ong\tkèn 2.5 | cầu 1.4\tof 9 pledges\n")), Ok(()));
    for wrong in
        ["kèn", "kèn 0", "kèn -1", "kèn inf", "kèn 2.5 |", "2.5", "thùng kèn 2.5", "12 2.5", "kèn 1e3"]
    {
        let error = read(&format!("{head}nuôi ong\t{wrong}\tx\n")).unwrap_err();
        assert!(error.starts_with("telling.tsv:2: found"), "{error}");
        assert!(error.ends_with("one syllable and a weight above zero, like \"phích 2.4\""), "{error}");
    }
    let long = read(&format!("{head}nuôi ong mật\tkèn 2.5\tx\n")).unwrap_err();
    assert_eq!(long, "telling.tsv:2: found \"nuôi ong mật\", expected one syllable or two");
    assert!(read("phrase\tkind\treason\n").unwrap_err().contains("phrase, telling, reason"));
}

#[test]
fn words_that_tell_of_a_duty_count_where_the_pledge_can_be_checked() {
    let duties = ["Phòng cháy, chữa cháy", "Tiếp công dân"];
    let concrete = |raw: &str| {
        let scored = scored(raw, &duties);
        (scored.duties[0].covered, scored.duties[0].concrete)
    };
    assert_eq!(concrete("Cân đủ 12 bình bột ở kho A trước ngày 5 hằng tháng."), (true, true));
    assert_eq!(concrete("Quan tâm đến bình bột, họng nước."), (false, false));
}

#[test]
fn pledges_follow_the_order_of_the_duties() {
    let text = "1. Kèm 5 em đọc chậm mỗi tuần 2 buổi.\n2. Hai lần mỗi kỳ vào lớp bạn ngồi nghe, 1 đề tài nộp trước 15/3.\n3. Nhập học bạ điện tử trước ngày 5 hằng tháng.";
    let about: Vec<_> =
        scored(text, &DUTIES).items.iter().filter(|item| item.specific).map(|item| item.duty).collect();
    assert_eq!(about.first(), Some(&Some(0)));
    assert_eq!(about.last(), Some(&Some(2)));
}

#[test]
fn without_duties_coverage_is_not_assessed() {
    let scored = scored("Dự giờ 2 tiết/tháng.", &[]);
    assert_eq!(scored.dimensions.duties, None);
    assert!(scored.duties.is_empty());
}

#[test]
fn a_duty_is_named_and_taken_up() {
    let scored = scored("Phụ đạo 5 em đọc chậm mỗi tuần 2 buổi.\nLuôn dự giờ nghiêm túc.", &DUTIES);
    let said: Vec<(bool, bool)> = scored.duties.iter().map(|duty| (duty.covered, duty.concrete)).collect();
    assert_eq!(said, [(true, true), (true, false), (false, false)]);
}

#[test]
fn a_foreign_profession_earns_less() {
    let pledge = "Tuần tra rừng 8 chuyến mỗi tháng; ký cam kết với 63 hộ trước 15/01.";
    assert!(scored(pledge, &DUTIES).specificity < 0.5 * scored(pledge, &[]).specificity);
}
