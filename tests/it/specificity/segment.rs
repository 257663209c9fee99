//! What is a pledge, and what only leads up to it, tells of what was or binds everybody.

use khuonsao::specificity::Context;

use super::{check, check_slots, scored, scored_in};

/// What a statement is like tells nothing of what is pledged.
#[test]
fn what_there_is_and_what_was_earn_nothing() {
    check_slots("Hợp tác xã có 1.032 thành viên, canh tác 386 ha lúa.", false, "");
    check_slots("Lập danh sách gồm 12 hộ nghèo.", true, "quantity product person");
    check_slots("Năm rồi xảy ra 5 vụ mất xe ở hẻm 27.", false, "");
    check_slots("Năm học rồi trung tâm mình nhận 64 cháu, ai cũng thấy ấm lòng.", false, "");
    check_slots("Tôi nấu cơm cho trẻ mầm non mười bốn năm.", false, "");
    check_slots("Lớp 8B có 11 em viết dưới trung bình ở bài khảo sát tháng 12.", false, "");
    check_slots("Trước 30/4 lớp 8B có 11 em viết đạt.", true, "quantity deadline place product person");
    check_slots("Chấm 38 bài của học sinh chậm nhất 7 ngày.", true, "quantity deadline");
}

#[test]
fn what_is_told_of_an_earlier_year_is_past() {
    let raw = "Năm 2023 tiêm phòng 1.116 con bò ở thôn Nà Lốc.";
    let in_year = |year| scored_in(raw, Context { year, ..Context::default() }).items[0].specific;
    assert!(in_year(Some(2023)) && in_year(None));
    assert!(!in_year(Some(2024)));
}

#[test]
fn a_report_ends_where_the_pledges_begin() {
    let told = "Kết quả năm 2024: vận động quỹ 41 triệu đồng; hòa giải 7 vụ.";
    let pledge = "Vận động 45 triệu đồng quỹ Vì người nghèo trước ngày 17/10.";
    let specific = |raw: &str| -> Vec<bool> {
        let items = scored_in(raw, Context { year: Some(2025), ..Context::default() }).items;
        items.iter().filter(|item| item.span.of(raw).contains("triệu")).map(|item| item.specific).collect()
    };
    assert_eq!(specific(&format!("1. {told}\n2. Cam kết năm 2025\n{pledge}")), [false, true]);
    assert_eq!(specific(&format!("I. {told}\nII. Công việc của khu phố\n{pledge}")), [false, true]);
    assert_eq!(specific(&format!("{told}\nNăm 2025 tôi sẽ giữ gìn hẻm phố.\n{pledge}")), [false, true]);
    assert_eq!(specific(&format!("{told}\n{pledge}")), [false, false]);
    let listed = "1. Kết quả năm 2024\nh) Hòa giải 7 vụ.\ni)";
    assert_eq!(specific(&format!("{listed} {pledge}")), [false]);
    let lettered = "A. KẾT QUẢ NĂM 2024\nI. Công việc của khu phố\n";
    assert_eq!(specific(&format!("{lettered}{pledge}")), [false]);
    let how = "Quyết tâm bám dân, bám đường, hòa giải 7 vụ.";
    assert_eq!(specific(&format!("1. Kết quả năm 2024\n{how}\n{pledge}")), [false]);
    assert_eq!(specific(&format!("Vào Đảng năm 2011\n{pledge}")), [true]);
    let looked_back = "PHẦN I – TỰ SOI LẠI NĂM 2024\nHòa giải 7 vụ, thu 41 triệu.";
    assert_eq!(specific(&format!("{looked_back}\nPHẦN II – LỜI HỨA NĂM 2025\n1. {pledge}")), [false, true]);
    assert_eq!(specific(&format!("{looked_back}\nTôi xin hứa:\n{pledge}")), [false, true]);
    assert_eq!(specific(&format!("{looked_back}\nPHẦN II – CAM KẾT\n1. {pledge}")), [false, true]);
    let remembered = "- Đầu năm tôi cam kết thu 40 triệu.\n- Thu 41 triệu, hòa giải 7 vụ.";
    assert_eq!(specific(&format!("Kết quả năm 2024\n{remembered}")), [false, false]);
}

#[test]
fn a_report_ends_where_a_table_begins() {
    let row = "Nuôi dưỡng | Cân tê tê, ghi vào phiếu | 26 con | tối thứ hai";
    let specific = |raw: &str| scored(raw, &[]).items.iter().filter(|item| item.specific).count();
    let report = "Kết quả năm 2023: tiếp nhận 41 con, thả 22 con về rừng.";
    assert_eq!(specific(&format!("{report}\n{row}")), 1);
    for heading in ["Kết quả năm 2023", "Kết quả năm 2023.", "- Ưu điểm:"] {
        assert_eq!(specific(&format!("{heading}\n{row}")), 0);
        assert_eq!(specific(&format!("{heading}\n{}", row.replace(',', ";"))), 0);
    }
}

#[test]
fn a_day_of_an_earlier_year_tells_what_was_where_it_opens_a_part() {
    let past = |raw: &str| {
        let item = &scored(&format!("Tôi cam kết năm 2025:\n{raw}"), &[]).items[0];
        item.discount == Some(khuonsao::specificity::Discount::Past)
    };
    assert!(past("Đến 31/12/2024 xã còn 143 hồ sơ cấp giấy tồn, trong đó 38 hồ sơ quá hạn."));
    for pledge in [
        "Tiêm phòng cho 120 trẻ sinh sau 01/01/2024 ở xã Ea Tu, mỗi tháng 2 đợt.",
        "Cấp đổi thẻ cho 300 người có thẻ hết hạn ngày 31/12/2024 tại thôn Ea Tu.",
        "Chỉnh lý 40 mét giá tài liệu giai đoạn 2005-2012, xong trước 30/10.",
    ] {
        assert!(!past(pledge), "{pledge}");
    }
}

#[test]
fn what_there_is_and_who_one_is_are_no_pledges() {
    let specific = |text: &str| scored(text, &[]).items.iter().any(|item| item.specific);
    for told in [
        "Hồ có dung tích 21 triệu m3, tưới cho 1.900 ha thuộc 6 xã.",
        "Đồn quản lý 21,4 km đường biên, 34 mốc, hai xã với 17 bản.",
        "Tên tôi là Mạc Thị Hiên, điều dưỡng trạm, phụ trách 3 thôn.",
        "Tôi tên Đặng Văn Hết, cầm lái phà Vàm Ô Rô 23 năm, phà trọng tải 60 tấn, khách tối đa 180 người.",
        "Đảng viên: Ngô Thế Vinh – tổ hàn 3 – nhà máy 2\nTôi luôn cố gắng.",
    ] {
        assert!(!specific(told), "{told}");
    }
    for pledged in [
        "Được giao phụ trách 25 hộ nghèo, mỗi tháng tôi đến từng hộ 1 lần.",
        "Chi đoàn đảm nhận 2 tuyến đường, quét sạch vào chiều thứ sáu.",
        "Người viết sổ trực ký tên sau mỗi ca trước 17 giờ.",
        "Chậm nhất ngày 5 hằng tháng xong sổ, năm ngoái trễ 3 lần.",
        "Giảm từ 210 phút năm ngoái xuống dưới 150 phút mất điện.",
    ] {
        assert!(specific(pledged), "{pledged}");
    }
}

#[test]
fn the_past_promises_nothing() {
    check_slots("Năm 2023 tôi đã kết nạp 38 hội viên; giúp 4 chị khởi nghiệp.", false, "");
}

#[test]
fn what_leads_up_to_the_pledges_is_none() {
    check(&[
        "Năm qua xóm có 412 hộ, 18 km đường, thu 6 tỷ đồng. Tui hứa với chi bộ: giữ đường sạch.",
        "Tui hứa với chi bộ: mỗi tháng vá 18 km đường.",
    ]);
    let scored = scored(
        "Theo Quy chế số 05-QC/HU, mỗi người viết không quá 2 trang.\n1. Quét hẻm 47 sáng Chủ nhật.",
        &[],
    );
    let specific: Vec<bool> = scored.items.iter().map(|item| item.specific).collect();
    assert_eq!(specific.iter().filter(|&&specific| specific).count(), 1, "{:?}", scored.items);
}

#[test]
fn a_day_before_a_unit_is_no_signature() {
    let items = |raw: &str| scored(raw, &[]).items.len();
    assert_eq!(items("Đến ngày 30 tháng 6 năm 2024 chi bộ còn 2 hộ nghèo."), 1);
    assert_eq!(items("Giữ chợ sạch.\nHà Nội, ngày 12 tháng 01 năm 2023 Người cam kết Hoàng Văn Thịnh"), 1);
}

#[test]
fn what_closes_the_pledges_opens_none() {
    let pledges = "Mỗi tháng tuần rừng 6 chuyến, ghi nhật ký. Tháng 3 trồng 2.000 cây keo mỗi năm.";
    let open = ["Tôi xin cam kết: ", "Năm nay tôi xin hứa với chi bộ mấy việc. ", "Kính thưa chi bộ. "];
    for raw in open.map(|open| format!("{open}{pledges} Tôi xin hứa.")) {
        let remark =
            "Chi bộ đã đọc và góp ý thêm về cách ghi chép, về giờ giấc đi rừng, về việc nhà, việc xóm.";
        let once = scored(&raw, &[]).specificity;
        for more in [format!("{raw}\n{raw}"), format!("{raw}\n{remark}")] {
            let more = scored(&more, &[]).specificity;
            assert!(once > 30.0 && (once - more).abs() < 3.0, "{raw}: {once} and {more}");
        }
    }
}

#[test]
fn pledges_under_two_openings_all_count() {
    let head = "Thưa chi bộ, con là Trần Minh Khoa, ba mươi tuổi.";
    let deeds = "mỗi vụ sấy được 40 tấn lúa; lò đỏ lửa từ 4 giờ tới 10 giờ sáng";
    let both = format!("{head}\nCon hứa làm: {deeds}.\nCon hứa giữ: không bỏ ca đi chơi.");
    let first = format!("{head}\nCon hứa làm: {deeds}.");
    let [both, first] = [both, first].map(|raw| scored(&raw, &[]).specificity);
    assert!(first > 30.0 && both > 30.0, "{first} and {both}");
}

#[test]
fn lines_on_the_paper_and_its_author_are_no_pledges() {
    let pledges = "Dạy đủ 18 tiết mỗi tuần, nộp giáo án sáng thứ Hai.\nThăm nhà 12 em trước 30/4.";
    let alone = scored(pledges, &[]).specificity;
    for line in [
        "Krông Pắc, đầu năm 2022",
        "Bến Bình, ngày mồng chín tháng Giêng năm Quý Mão",
        "Thái Nguyên, ngày 20/01/2024",
        "Biên Hòa, mùng 10 tháng Giêng Nhâm Dần",
        "Tháng Chạp năm Quý Mão, tui ký tên dưới đây.",
        "Cam kết 2025 – Sáu Đực, thú y",
        "Vũ Thị Mận, tổ 2 hợp tác xã muối Bạch Long",
        "Đảng viên: Lê Thị Mỹ Lệ, nhân viên khu nữ (38 người, 3 dãy phòng)",
        "CHI BỘ VĂN PHÒNG HĐND VÀ UBND               Kiến Xương, ngày 12 tháng 01 năm 2023",
        "Thái Nguyên, ngày 3 tháng 2 năm 2023 (Đã ký) Tống Duy Ngoạn",
    ] {
        let score = scored(&format!("{line}\n{pledges}"), &[]).specificity;
        assert!((score - alone).abs() < 1.0, "{line}: {score:.1} beside {alone:.1}");
    }
    for pledge in [
        "Dạy thêm lớp 2, tối thứ Năm.",
        "Tổ 3, mỗi tuần 2 buổi quét chợ.",
        "Cam kết năm 2025, giảm 10 hồ sơ trễ hạn tại bộ phận một cửa.",
        "Phấn đấu đạt 95%, tăng 5% so với năm 2024.",
        "Hồ sơ, sổ sách của 45 hộ nghèo được số hóa xong trước tháng 6/2025.",
        "Cao su, trồng mới 2 ha ở đồi Nà Lẹng.",
        "Em Trần Văn Lâm, lớp 8A, tôi kèm môn Toán chiều thứ Ba.",
        "Vườn hoa cổng ủy ban, quý III năm 2025.",
        "Nâng cấp đường Lê Lợi, quý III năm 2025.",
        "500 cây cho Ea Tu, tháng 6/2025.",
        "Ra mắt tổ hòa giải Trà Kha, ngày 20/5/2025.",
        "Trước 15/9/2025, xác nhận 300 hồ sơ hộ tịch ở Ea Tu.",
        "Quý II năm 2025, bí thư chi bộ đi 12 hộ ở Ea Tu.",
        "Ngày 20/5/2025, Đảng viên trẻ ra quân dọn 3 kênh.",
        "Nhà vệ sinh trường, trước tháng 9/2025",
        "Chi bộ xóm quét dọn 2 km đường làng.",
        "Thôn Bến, ngày 12 tháng 3 năm 2024 (nộp 3 sổ cho chị Hoa)",
        "Trồng 200 cây ở    bờ kênh số 3 trước    30/4.",
    ] {
        let score = scored(&format!("{pledge}\n{pledges}"), &[]);
        assert!(score.items[0].discount.is_none(), "{pledge}: {:?}", score.items[0].discount);
    }
}

#[test]
fn a_rule_that_is_cited_is_no_pledge() {
    check_slots("Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.", false, "");
}

#[test]
fn what_every_member_has_to_do_is_not_specific() {
    check_slots("Đóng đảng phí trước ngày 10 hằng tháng.", false, "deadline");
}
