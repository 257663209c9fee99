//! Findings: one example that shows and one that must not, for each.

use khuonsao::{Config, Corpus, Form, Language, Registers, Report, Statement};

const FORM: &str = "BẢN CAM KẾT\nHọ và tên: ……………\nTôi cam kết thực hiện nghiêm túc các nội dung sau đây:\n……………\n\
    Bản cam kết này là căn cứ để kiểm điểm, đánh giá cuối năm.";

/// Three pledges of a nurse, concrete enough to be no other finding.
const GOOD: &str = "- Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau.\n\
    - Trước 30/6 lập xong hồ sơ theo dõi huyết áp của 84 cụ ở thôn Bãi Cháo.\n\
    - Ngày 15 hằng tháng đi từng nhà nhắc 12 bà mẹ đưa con đi tiêm chủng.";

/// The codes seen in a statement, beside another that shares nothing with it.
fn codes(text: &str, duties: &[&str]) -> Vec<&'static str> {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    corpus.add_form(Form::new("mau.txt", FORM)).expect("no statement yet");
    let statement = duties.iter().fold(Statement::new("a", text), |statement, duty| statement.duty(*duty));
    corpus.insert(statement).expect("the id is free");
    corpus.insert(Statement::new("b", "Nuôi hai con trâu, đắp xong bờ ao sau nhà.")).expect("the id is free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    report.statements[0].findings.iter().map(|finding| finding.code).collect()
}

#[track_caller]
fn seen(code: &str, text: &str, duties: &[&str]) {
    let codes = codes(text, duties);
    assert!(codes.contains(&code), "{code} not among {codes:?}");
}

#[track_caller]
fn unseen(code: &str, text: &str, duties: &[&str]) {
    let codes = codes(text, duties);
    assert!(!codes.contains(&code), "{code} among {codes:?}");
}

#[test]
fn a_slot_of_the_form_left_open() {
    seen("blank-left", &format!("BẢN CAM KẾT\nHọ và tên: ……………\n{GOOD}"), &[]);
    seen("blank-left", &format!("{GOOD}\n- Cùng [TÊN ĐƠN VỊ] quét dọn đường thôn."), &[]);
    seen("blank-left", &format!("{GOOD}\nTự chấm: …/30 điểm."), &[]);
    seen("blank-left", &format!("{GOOD}\nHạn chế: [nêu rõ hạn chế]"), &[]);
    seen("blank-left", &format!("{GOOD}\n- Trả tiền chậm nhất … ngày sau khi bán."), &[]);
    seen("blank-left", &format!("{GOOD}\n- Nộp báo cáo xong trước xx/xx/2025."), &[]);
    seen("blank-left", &format!("{GOOD}\n- Gửi <tên đơn vị> danh sách tiêm chủng."), &[]);
    seen("blank-left", &format!("{GOOD}\n- Đề nghị xét khen đợt …/…"), &[]);
    seen("blank-left", &format!("{GOOD}\nSố điện thoại: 09xx xxx xxx"), &[]);
    seen("blank-left", &format!("{GOOD}\nTự nhận xếp loại: [mức]"), &[]);
    seen("blank-left", &format!("{GOOD}\n- Mở lớp cho xxx cháu trong hè."), &[]);
    seen("blank-left", &format!("{GOOD}\n- Ký giao ước với xã vào Ngày … tháng … năm …"), &[]);
    unseen(
        "blank-left",
        &format!("{GOOD}\n- Mục lục có dấu chấm dẫn \"Tập 1 ......... tr. 5\" đúng mẫu."),
        &[],
    );
    for told in [
        "- Tự nhận xếp loại [mức: hoàn thành tốt].",
        "xxxxxxxxxxxxxxx",
        "--- xxx ---",
        "- Kết quả xem tại trang web xxx.vn.",
        "- Ghi nhật ký đủ \"ngày ... tháng ... năm ...\" ở mỗi trang.",
        "- Mỗi ngày... tháng... tôi đều ghi sổ.",
    ] {
        unseen("blank-left", &format!("{GOOD}\n{told}"), &[]);
    }
    for note in ["[Trang 1]", "[Đã ký]", "[Đơn vị tính: triệu đồng]", "- [Đã hoàn thành]"] {
        unseen("blank-left", &format!("{GOOD}\n{note}"), &[]);
    }
    unseen("blank-left", &format!("BẢN CAM KẾT\nHọ và tên: ………Lò Thị Pành………\n{GOOD}"), &[]);
    unseen("blank-left", &format!("{GOOD}\n- Trồng 20 cây xoài [thời gian: tháng 3/2025]."), &[]);
    unseen("blank-left", &format!("{GOOD}\n- Làm đường [chi bộ thôn Bản Lầu]."), &[]);
    unseen("blank-left", &format!("{GOOD}\nGiúp bà con cấy, gặt, phơi thóc…"), &[]);
}

#[test]
fn hardly_a_word_of_ones_own() {
    seen("sketchy", "Tôi xin hứa cố gắng.", &[]);
    unseen("sketchy", GOOD, &[]);
}

#[test]
fn set_phrases_and_nothing_else() {
    let phrases = "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao. Chấp hành nghiêm chủ trương, \
        đường lối của Đảng, chính sách, pháp luật của Nhà nước. Giữ gìn đoàn kết nội bộ.";
    seen("formulaic", phrases, &[]);
    unseen("formulaic", GOOD, &[]);
    unseen("formulaic", &format!("{GOOD}\n- Giữ gìn đoàn kết nội bộ."), &[]);
}

#[test]
fn a_duty_that_no_pledge_takes_up() {
    let duties = ["Trực trạm, cấp cứu ban đầu", "Quản lý kho thuốc và vật tư"];
    let (first, _) = GOOD.split_once('\n').expect("several lines");
    seen("off-duty", first, &duties);
    unseen("off-duty", first, &duties[..1]);
    // Deeds that name no duty may serve the one that is left.
    unseen("off-duty", GOOD, &duties);
    unseen("off-duty", GOOD, &[]);
}

#[test]
fn a_pledge_with_nothing_to_check_it_by() {
    let duties = ["Trực trạm, cấp cứu ban đầu"];
    seen(
        "vague",
        "- Trực trạm chu đáo, tận tình với người bệnh.\n- Nâng cao tay nghề cấp cứu ban đầu.",
        &duties,
    );
    unseen("vague", "- Trực trạm 6 buổi tối mỗi tháng.", &duties);
}

#[test]
fn letters_that_were_lost() {
    seen(
        "damaged-text",
        "Moi thang truc tram sau buoi toi, ghi so ban giao ca. Lap xong ho so theo doi huyet ap cua cac cu.",
        &[],
    );
    seen("damaged-text", "I promise to do my best and to keep the rules of this office all year round.", &[]);
    unseen("damaged-text", GOOD, &[]);
    unseen("damaged-text", "Giúp hộ ông K'Brêl, bà H'Loan ở buôn Krông Pắc trồng 2 ha cà phê Robusta.", &[]);
}

#[test]
fn quoted_rules_are_no_copies() {
    let rule = "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.";
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    corpus.insert(Statement::new("a", format!("{rule} {GOOD}"))).expect("the id is free");
    corpus.insert(Statement::new("b", format!("{rule} Nuôi hai con trâu."))).expect("the id is free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    assert!(report.statements[0].provenance.regulation > 0);
    assert!(report.statements.iter().all(|row| row.findings.iter().all(|finding| finding.code != "copied")));
}

#[test]
fn every_finding_has_evidence_and_a_sentence_in_two_languages() {
    let text = "BẢN CAM KẾT\nHọ và tên: ……………\nLuôn nêu cao tinh thần trách nhiệm.";
    for language in [Language::Vi, Language::En] {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        corpus.insert(Statement::new("a", text).duty("Dạy toán")).expect("the id is free");
        let report = Report::of(&corpus, Registers::builtin(), language);
        assert!(!report.statements[0].findings.is_empty());
        for finding in &report.statements[0].findings {
            assert!(!finding.evidence.is_empty() && !finding.message.is_empty());
            for evidence in &finding.evidence {
                assert!(!evidence.span.of(text).is_empty());
            }
        }
    }
}

#[test]
fn a_plan_says_what_it_sets_against_a_manifestation() {
    let plan = "1. Biểu hiện nể nang, né tránh trong phê bình: phân công đồng chí Lò Văn Phúc theo dõi, mỗi kỳ sinh hoạt ghi biên \
        bản 2 ý kiến góp ý, xong trước 30/6/2024.\n\
        2. Trong chi bộ còn biểu hiện cờ bạc.\n\
        3. Trồng 20 cây xoan ở sân nhà văn hóa thôn Bản Pho trước 30/4.";
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    corpus.insert(Statement::new("a", plan)).expect("the id is free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let taken: Vec<(u8, bool, bool, bool, &str)> = report.statements[0]
        .manifestations
        .iter()
        .map(|one| (one.number, one.remedy, one.person, one.time, one.span.of(plan)))
        .collect();
    assert_eq!(taken, [(5, true, true, true, "nể nang, né tránh"), (18, false, false, false, "cờ bạc")]);
    let row = serde_json::to_value(&report.statements[0]).expect("it serializes");
    assert_eq!(row["manifestations"][0]["confirmed"], false, "one source alone");
}

#[test]
fn a_statement_without_theme_is_held_to_the_year_only_when_asked() {
    let theme = |held: bool| {
        let mut corpus = Corpus::new(Config::default().theme_by_year(held)).expect("the settings are sound");
        let statement = Statement::new("a", "Vào sổ công văn trong ngày, giữ con dấu trong két.").year(2021);
        corpus.insert(statement).expect("the id is free");
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        report.statements[0].findings.iter().any(|finding| finding.code == "theme-missing")
    };
    assert!(theme(true) && !theme(false));
}

#[test]
fn numbers_that_cannot_be() {
    let seen = |text: &str| seen("impossible-number", text, &[]);
    let unseen = |text: &str| unseen("impossible-number", text, &[]);
    seen("- Nhập hồ sơ vào máy xong trước 32/12.");
    seen("- Bảo dưỡng trạm điện vào các ngày 10, 20 và 30/2.");
    seen("- Gặp trạm bạn mỗi tháng một lần, một năm 13 tháng đủ 13 lần.");
    seen("- Câu lạc bộ họp thứ 9 hằng tuần tại xưởng.");
    seen("- Thu súng tự chế, cuối tháng 14 tổng hợp.");
    seen("- Trực bếp đủ 31 ngày của tháng 4.");
    seen("- Mục tiêu 115 % trẻ dưới 1 tuổi được tiêm đủ mũi.");
    seen("- Thu đủ quỹ, hết 31 tháng 11.");
    seen("- Mở lớp cho 90 học viên, trong đó nữ 61, nam 44.");
    seen("- Họp dân 90 hộ, trong đó 95 hộ nghèo.");
    seen("- Đối chiếu được 118% tổng dư nợ.");
    seen("- Kiểm tra nội bộ vào 24/13, rút kinh nghiệm trước hạt.");
    unseen("- Đưa vào 24/36 hộ, còn 12 hộ làm tiếp.");
    unseen("- Mở cổng khu trọ cho công nhân ra vào 24/24.");
    unseen("- Lắp camera vào 12/15, còn 3 ngõ làm trong quý III.");
    unseen("- Mở 3 lớp, trong đó 95 em là nữ.");
    unseen("- Mở lớp cho 90 học viên, trong đó nữ 46, nam 44.");
    seen("- Mở lớp cho 90 học viên, trong đó nữ 4294967295, nam 4294967295.");
    unseen("- Lớp 4 có 28 học sinh, trong đó nữ 13.");
    unseen("- Trả hết nợ trong 30");
    unseen("- Trả hết nợ trong 30 tháng");
    unseen("- Dạy 45 em, trong đó 25 nữ, 22 nữ dân tộc.");
    unseen("- Chi bộ có 25 đảng viên, trong đó 3 đồng chí kết nạp năm 2023.");
    unseen("- Tháng 3, tổ tuần tra 45 lượt, trong đó ban đêm 30.");
    unseen("1. Trả hết nợ vay trong 30 tháng\n2. Tham gia họp tổ.");
    unseen("- Thu đủ quỹ, hết 30 tháng 11.");
    unseen("- Bảo dưỡng trạm điện vào các ngày 10, 20 và 28/2.");
    unseen("- Mỗi tuần làm 8 ngày công cho nhà bếp.");
    unseen("- Tới cuối tháng 14 hộ có nhà vệ sinh mới.");
    unseen("- Câu lạc bộ họp thứ 7 hằng tuần tại xưởng.");
    unseen("- Mục tiêu thu đạt 115 % kế hoạch năm.");
    unseen("12. Nộp báo cáo vào cuối tháng\n13. Dự họp tổ dân phố.");
    unseen("- Đầu tháng 15 triệu đồng nộp về quỹ.");
    unseen("- Tẩm mùng 45 hộ trong ấp phòng sốt rét, phát mùng 20 cái cho hộ nghèo.");
    unseen("- Từ nay đến cuối tháng mười tư vấn pháp luật cho 12 hộ.");
    unseen("- Sáng ngày 10, 32/35 em có mặt.");
    unseen("- Xét nghiệm ngày 31/7 âm tính, vắng 0 ngày trong tháng 3.");
    unseen("- Trực đủ 61 ngày của tháng 7 và tháng 8.");
    unseen("- Phân lịch mỗi tuần 14 ngày trực cho 7 người.");
    unseen("- Hưởng ứng lần thứ 12 Tuần lễ trồng cây.");
    unseen("- Có mặt vào đêm thứ 10 của đợt trực.");
}

#[test]
fn more_than_there_is() {
    let seen = |text: &str| seen("impossible-number", text, &[]);
    let unseen = |text: &str| unseen("impossible-number", text, &[]);
    seen("- Chia suất ăn 40% bữa sáng, 45% bữa trưa và 35% bữa tối.");
    unseen("- Chia suất ăn 30% bữa sáng, 40% bữa trưa và 30% bữa tối.");
    unseen("- Lớp gồm 80% là nữ, trong đó 60% là người Mông.");
    unseen("- Đạt 95% hộ đóng quỹ, 90% hộ có hố rác.");
    seen("- Mỗi buổi họp 90 phút gồm 60 phút thảo luận và 50 phút đọc văn bản.");
    unseen("- Mỗi buổi họp 90 phút gồm 60 phút thảo luận và 30 phút đọc văn bản.");
    unseen("- Đội 12 người gồm 2 tổ, 15 xe và 20 cuốc.");
    seen("- Tiêm được 1.050 con trong 900 con của bản.");
    unseen("- Tiêm được 850 con trong 900 con của bản.");
    unseen("- Xong trước ngày 20 trong 15 hộ đầu bản.");
    seen("- Giảm phế phẩm xuống âm 5% so với năm ngoái.");
    unseen("- Giữ kho lạnh, giảm nhiệt độ xuống âm 5 độ.");
    seen("- Tiêm phòng đạt 140% tổng đàn của buôn.");
    unseen("- Tỷ lệ sống 92%, bằng 102% mức đoàn giao.");
    for told in [
        "- Chia sẻ với đồng nghiệp, phấn đấu 90% học sinh khá, 70% giỏi.",
        "- Chia theo quý: quý I đạt 25%, quý II đạt 50%, quý III đạt 75%, quý IV đạt 100%.",
        "- Tỷ lệ chuyên cần chia theo lớp: nhà trẻ 92%, mẫu giáo 97%.",
        "- Hồ sơ gồm bản giấy đạt 100%, bản số hóa đạt 95%.",
        "- Lớp có 35 em, gồm 20 em nam và 15 em nữ, phấn đấu 30 em đạt giỏi.",
        "- Tổ 12 hộ gồm 8 hộ nghèo, 6 hộ người Dao.",
        "- Mua 10 con bò chia cho 10 hộ, mỗi hộ 1 con, đến năm 2026 có 15 con.",
        "- Xếp lịch tuần này 3 tiết, gồm 2 tiết toán và 1 tiết văn; tuần sau 2 tiết.",
        "- Dạy 20 tiết trên 17 tiết chuẩn.",
        "- Bản 9 trong 6 bản khó khăn.",
        "- Khoan giảm cao độ xuống âm 12 mét.",
        "- Giảm tăng trưởng từ 3% xuống âm 2%.",
        "- Nâng tổng đàn lên 130% tổng đàn hiện nay.",
    ] {
        unseen(told);
    }
    seen("- Mỗi buổi họp 90 phút gồm có 60 phút thảo luận và 50 phút đọc.");
}

#[test]
fn times_that_no_calendar_and_no_clock_has() {
    let seen = |text: &str| seen("impossible-number", text, &[]);
    let unseen = |text: &str| unseen("impossible-number", text, &[]);
    seen("- Thay dây cu roa vào quý 0 và tháng 10.");
    unseen("- Cả tháng 0 vụ cháy.");
    seen("- Bốc xếp 140 giờ mỗi tuần trong 5 ngày, không kêu mệt.");
    unseen("- Bốc xếp 40 giờ mỗi tuần trong 5 ngày, không kêu mệt.");
    seen("- Trực thay 28 ngày trong tuần lễ Tết.");
    seen("- Trực bếp hai mươi lăm giờ một ngày.");
    unseen("- Trực bếp hai mươi bốn giờ một ngày.");
    seen("- Nộp sổ vào ngày ba mươi mốt tháng chín.");
    unseen("- Nộp sổ vào ngày ba mươi mốt tháng mười hai.");
    unseen("- Từ ngày ba mươi tháng hai mươi hộ được vay.");
    seen("- Mở cửa kho lúc 15 giờ sáng.");
    unseen("- Để đèn cổng 24 giờ sáng trưng.");
    seen("- Trả nợ từ năm 2024 đến năm 2021 cho xong.");
    unseen("- Trả nợ từ năm 2021 đến năm 2024 cho xong.");
    seen("- Thực hiện nghị quyết giai đoạn 2025-2020 của xã.");
    seen("- Họp tổ vào tuần thứ 6 hằng tháng.");
    unseen("- Họp tổ vào tuần thứ 4 hằng tháng.");
    for told in [
        "- Tôi theo nghề hai mươi năm, giờ mỗi ngày vẫn đọc thêm một bài.",
        "- Tối tắt đèn kho lúc 22 giờ. Sáng, tôi đi thăm đồng.",
        "- Nộp ngày ba mươi mốt, tháng tư họp.",
        "- Ngày ba mươi mốt tháng tư vấn cho bà con.",
        "- Đoàn viên góp 300 giờ công trong 5 ngày.",
        "- Nhóm 5 người đóng góp 200 giờ mỗi tuần.",
        "- Giảm chi phí từ 2150 đến 1950 đồng.",
        "- Số hóa hồ sơ lùi dần từ năm 2024 đến năm 2015.",
        "- Tuần thứ 6 trong tháng hành động vì trẻ em.",
        "- Họp bắt đầu lúc 8 giờ, 90 phút là xong.",
    ] {
        unseen(told);
    }
}

#[test]
fn posts_of_somebody_else() {
    let left = |text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        let member = |id: &str, role: &str, text: &str| Statement {
            role: Some(role.to_owned()),
            ..Statement::new(id, text).unit("Lào Cai/xã Nậm Sín/Chi bộ Phân xưởng 3")
        };
        let statements = [
            member("a", "phó trưởng ban Dân vận", text),
            member("b", "phó quản đốc", "Nuôi hai con trâu, đắp xong bờ ao sau nhà."),
        ];
        corpus.extend(statements.to_vec()).into_iter().for_each(|taken| _ = taken.expect("ids are unique"));
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        report.statements[0].findings.iter().any(|finding| finding.code == "residue")
    };
    assert!(left("Với cương vị phó quản đốc, tôi chỉ huy ca 3 an toàn."), "a neighbor's");
    assert!(
        left("Là phó trưởng ban Tuyên giáo, tôi còn nói dài; nay nói không quá 15 phút."),
        "other words behind"
    );
    assert!(!left("Là phó trưởng ban Dân vận, tôi thăm 11 chức sắc dịp Nô-en."), "one's own");
    assert!(
        !left("Là phó trưởng ban phụ trách cơ sở, tôi thăm 11 chức sắc dịp Nô-en."),
        "a part of one's own"
    );
    assert!(
        !left("Người hướng dẫn tôi là phó quản đốc, tháng 3 tôi thăm 11 chức sắc."),
        "said of a neighbor"
    );
    assert!(!left("Bầu anh Pành làm phó quản đốc trước 30/4."), "what a neighbor is to be");
    assert!(!left("Trước đây tôi là phó quản đốc, nay tôi thăm 11 chức sắc dịp Nô-en."), "a former one");
}

#[test]
fn a_shortcoming_named_within_a_line() {
    let review = "BẢN TỰ KIỂM ĐIỂM\nHọp chi bộ 12 kỳ không vắng, bán 20 cây dừa làm lộ.";
    let with = |rest: &str| format!("{review} {rest}");
    seen("one-sided", &with("Khuyết điểm: đôi lúc chưa thật sự mạnh dạn. Sang năm: họp đủ 12 kỳ."), &[]);
    seen("one-sided", &with("Tôi không có khuyết điểm nào. Ưu điểm: bán 20 cây dừa."), &[]);
    seen("one-sided", &with("Đã khắc phục khuyết điểm. Kết quả: bán 20 cây dừa."), &[]);
    unseen("one-sided", &with("Khuyết điểm: đêm 24/6 tôi ngủ quên, trộm lấy cái máy bơm."), &[]);
    unseen("one-sided", &with("Lương tháng 5 tôi trả trễ 2 ngày do quên duyệt."), &[]);
    unseen("one-sided", &with("Quý II tôi ghi gộp một lần. Tôi xin nhận lỗi."), &[]);
    seen("one-sided", &with("Cả năm tôi không để trễ một kỳ lương nào."), &[]);
    seen("one-sided", &with("Nhắc 3 em trễ giờ, các em đã sửa."), &[]);
    seen("one-sided", &with("Trong năm tôi không bị kỷ luật."), &[]);
    unseen("one-sided", &with("Tôi chưa đến được nhóm chị em làm rẫy ở suối Khe Mạ lần nào."), &[]);
    seen("one-sided", &with("Tôi không để hồ sơ nào bị trả lại."), &[]);
    seen("one-sided", &with("Tôi vận động bà con, hộ ông Páo bỏ đánh bài."), &[]);
}

#[test]
fn a_theme_is_taken_up_by_deeds() {
    let missing = |text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        let theme = Some("gần dân, thực hành tiết kiệm".to_owned());
        corpus.insert(Statement { theme, ..Statement::new("a", text) }).expect("the id is free");
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        report.statements[0].findings.iter().any(|finding| finding.code == "theme-missing")
    };
    let heading = "1. Thực hiện chức trách, nhiệm vụ được giao\nChống buôn lậu: bắt 12 vụ trước 30/10.\n\
        2. Thực hiện chuyên đề học tập và làm theo Bác\n";
    assert!(missing(&format!("{heading}Quán triệt chuyên đề gần dân tới 12 đồng chí trước 30/4.")));
    assert!(!missing(&format!("{heading}Cắt tóc cho ba bệnh nhân sống một mình mỗi tháng một lần.")));
}

#[test]
fn a_theme_only_its_reader_knows_is_missing_where_it_is_only_named() {
    let missing = |text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        let theme = Some("xây dựng gia đình văn hóa".to_owned());
        corpus.insert(Statement { theme, ..Statement::new("a", text) }).expect("the id is free");
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        report.statements[0].findings.iter().any(|finding| finding.code == "theme-missing")
    };
    assert!(missing(&format!(
        "{GOOD}\n- Nhiệt liệt hưởng ứng chuyên đề xây dựng gia đình văn hóa của cấp trên."
    )));
    assert!(!missing(&format!(
        "{GOOD}\n- Xây dựng gia đình văn hóa: mỗi tối cả nhà ăn cơm chung lúc 18 giờ, ghi sổ 3 việc tốt mỗi tuần."
    )));
    assert!(!missing(GOOD), "it may be answered in other words");
    assert!(
        !missing(&format!("- Thực hiện chuyên đề xây dựng gia đình văn hóa.\n{GOOD}")),
        "or behind its name"
    );
}

#[test]
fn a_deed_of_a_theme_is_no_part_of_its_name() {
    let missing = |text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        let theme = Some("tăng cường khối đại đoàn kết toàn dân tộc".to_owned());
        corpus.insert(Statement { theme, ..Statement::new("a", text) }).expect("the id is free");
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        report.statements[0].findings.iter().any(|finding| finding.code == "theme-missing")
    };
    assert!(missing(&format!("{GOOD}\n- Tăng cường khối đại đoàn kết toàn dân tộc theo lời Bác dạy.")));
    assert!(!missing(&format!("{GOOD}\n- Cấy giùm nhà bà Páo 2 công ruộng trước 30/6.")));
}

#[test]
fn neither_a_fault_nor_the_theme_is_a_vague_pledge() {
    let form = "1. Hạn chế, khuyết điểm\nĐôi khi tôi còn nóng vội trong công việc được giao.\n\
        2. Nội dung chuyên đề\nQuán triệt chuyên đề khám bệnh tận tâm.\n3. Nhiệm vụ\n";
    unseen("vague", &format!("{form}{GOOD}"), &["khám bệnh"]);
    seen("vague", &format!("{form}{GOOD}\n- Khám bệnh chu đáo cho mọi người."), &["khám bệnh"]);
    let conduct = format!("1. Đạo đức, lối sống\nKhám bệnh không gợi ý quà.\n2. Nhiệm vụ\n{GOOD}");
    unseen("vague", &conduct, &["khám bệnh"]);
    // A form may have all pledges under such a heading.
    let all = "Nội dung đăng ký phấn đấu\n- Khám bệnh chu đáo cho mọi người.";
    seen("vague", &format!("{all}\n{GOOD}"), &["khám bệnh"]);
}
