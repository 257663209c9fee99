//! Findings: one example that shows and one that must not, for each.

use khuonsao::{Config, Corpus, Form, Language, Registers, Report, Statement};
use khuonsao_corpora::{Corpus as Grown, Recipe};

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
pub(crate) fn seen(code: &str, text: &str, duties: &[&str]) {
    let codes = codes(text, duties);
    assert!(codes.contains(&code), "{code} not among {codes:?} of {text}");
}

#[track_caller]
pub(crate) fn unseen(code: &str, text: &str, duties: &[&str]) {
    let codes = codes(text, duties);
    assert!(!codes.contains(&code), "{code} among {codes:?} of {text}");
}

#[test]
fn what_a_form_tells_its_writer_and_what_programs_fill_in() {
    for open in [
        "Em là ${hoTen}, đoàn viên.",
        "- Chi bộ {ten_chi_bo} đã góp ý.",
        "- Giúp {số hộ} hộ làm chuồng bò.",
        "«Ho_ten» xin cam kết.",
        "Nơi sinh hoạt: Chi bộ #TEN_CHI_BO#.",
        "Số giờ giảng là #REF! giờ.",
        "- Nộp quỹ 000.000 đồng mỗi năm.",
        "- Dự đủ YY buổi học nghị quyết.",
        "- Đạt X% hồ sơ trực tuyến.",
        "Ngày sinh dd/mm/yyyy.",
        "Kết nạp ngày ../../2011.",
        "- Xong trước ngày __/6/2026.",
        "- Từ tháng 3 năm 20.. làm trưởng ban.",
        "Hải Dương, ngày … tháng … năm 2025",
        "Đắk Lắk, ngày … tháng 12 năm 2025",
        "Theo Quyết định số /QĐ-UBND ngày 14/3/2025.",
        "Thực hiện nghị quyết số ... của Huyện ủy.",
        "Số ngày nghỉ: ??? ngày.",
        "Kính gửi Chi bộ - - - - - - - -",
        "Tự xếp loại: tốt / khá (khoanh vào mức phù hợp).",
        "- Làm việc tại (ghi tên ấp) cùng bà con.",
        "Về tự học: Nhấn vào đây để nhập văn bản.",
        "Kết quả năm trước: [...]",
        "Đề nghị xếp loại [   ] theo hướng dẫn.",
        "☐ Đồng ý ☐ Không đồng ý",
        "Số thẻ đảng viên:\nNơi ở: bản Piềng Mòn",
        "1. Khuyết điểm: hay nóng.\n2. Nguyên nhân:\n3. Hướng sửa: nhờ chi hội nhắc.",
        "Đơn vị: ____________. Chức vụ: y sĩ",
        "Đảng viên Nguyễn Văn A, y sĩ.",
    ] {
        seen("blank-left", &format!("{GOOD}\n{open}"), &[]);
    }
    for full in [
        "☑ Đồng ý ☐ Không đồng ý",
        "☐ Việc thứ nhất\n☐ Việc thứ hai",
        "Số thẻ đảng viên: 12.345\nNơi ở: bản Piềng Mòn",
        "1. Nguyên nhân:\n- do nể nang\n2. Hướng sửa: nhờ chi hội nhắc.",
        "- Thu quỹ 1.000.000 đồng mỗi năm.",
        "- Tham gia ??y ?? c?c phong tr?o.",
        "- Thế kỷ XX có 2 cuộc kháng chiến.",
        "- Thật sao??? Tôi hỏi lại cho rõ.",
        "- Mục để \"……\" tôi đã điền xong.",
        "- Ai cũng góp: người gạo, người củi…",
        "NGƯỜI CAM KẾT\n(Ký, ghi rõ họ tên)\nLò Thị Pành",
        "- Dạy 12 em điền kinh (chạy 800 m, nhảy xa).",
        "- Chốt số ngày 05/02 (tăng 3 hộ).",
        "- Làm 5 câu hỏi có ba lựa chọn a, b, c.",
        "Tự xếp loại: ☐ Xuất sắc ☐ Tốt\n☑ Khá ☐ Trung bình",
        "☐ Tốt ✅ Khá ☐ Trung bình",
        "□ Dạy xóa mù chữ □ Giúp hộ nghèo □ Dọn đường làng",
        "1. Tôi đăng ký các việc sau:\n2. Dạy chữ cho 5 em.",
        "2. Tôi làm những việc sau:\n3. Dọn đường.",
        "1. Các việc sau:\n2.1. Dạy chữ",
        "Đơn vị:\nChi bộ 3",
        "Trình độ:\nTrình độ chuyên môn: y sĩ",
        "Công việc hiện nay:\nNăm ngoái tôi làm y tế thôn.",
        "- Ý kiến của tôi chỉ mang tính tham khảo.",
        "- Hướng dẫn 20 cụ tích vào ô cần chọn trên điện thoại.",
        "- Đề nghị bỏ đoạn này trong quy ước.",
        "- Ai có ý kiến thì viết vào đây, tôi đọc trước dân.",
        "- Vắng phải xin phép (nêu rõ lý do).",
        "- Công khai thu chi (liệt kê cụ thể từng khoản).",
        "- Lập danh sách (ghi rõ số điện thoại).",
        "- Mua bán có giấy tờ (nếu không có hóa đơn thì lập bảng kê).",
        "NGƯỜI VIẾT\n(ghi rõ họ tên) Lò Thị Pành",
        "- Nhà còn … bộ đồ nghề cũ của cha.",
        "Ông/Bà: Lò Văn Pành, chức vụ: bí thư",
        "- Trả lời có/không cho từng câu hỏi.",
        "- Trường THPT Nguyễn Văn A, huyện Tân Lạc.",
        "- Quỹ có 12 000.000 đồng.",
        "- Đọc báo «L'Humanité» bằng tiếng Pháp.",
        "- Sửa lỗi #REF! trong bảng tính của trường.",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc - - - - - BẢN CAM KẾT",
        "- V\u{61}\u{323}\u{302}n ha\u{300}nh băng chuyền kịp thời.",
    ] {
        unseen("blank-left", &format!("{GOOD}\n{full}"), &[]);
    }
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
    for open in [
        "Trồng … cây keo trước 30/6.",
        "Tăng …% so với năm trước.",
        "Gồm ___ người.",
        "Nộp ngày __/__/2024.",
        "- (ghi rõ số lượng xe)",
        "Hạn chế: (tự nêu)",
        "Hạn chế: [nêu thẳng]",
        "II. Đạo đức\n[viết ở đây]",
        "Số điện thoại: [ ]",
        "Xếp loại: (   )",
        "Người viết: [ký, ghi rõ họ tên]",
        "Sinh năm: …….",
        "Dạy … tiết mỗi tuần.",
        "Kèm xxx em.",
        "[tên xã]",
        "Chỉ tiêu: [số lượng] hộ",
        "Hỗ trợ <số> hộ.",
        "Vận động {{so_ho}} hộ.",
    ] {
        seen("blank-left", &format!("{GOOD}\n{open}"), &[]);
    }
    for told in [
        "Thiếu gì … thì xin.",
        "Có 5 em [theo danh sách], 3 em mới.",
        "Giữ nếp sống giản dị [không tổ chức sinh nhật].",
        "\"[…] phải làm gương\" là lời dạy.",
        "Trồng lúa, ngô, khoai… cây nào cũng tốt.",
        "Sao vậy??",
        "Thật thế sao ??? Tôi hứa làm.",
        "Tôi [x] đồng ý [ ] không đồng ý",
        "Điều 5 [1] của quy định.",
        "Email a__b@x.vn gửi đúng hạn.",
        "file_name_2024 nộp đủ.",
        "Họ tên: Lê A (ký, ghi rõ họ tên)",
        "NGƯỜI CAM KẾT\n(Ký, ghi rõ họ tên)\nLê Văn A",
        "Kết luận (ghi trong biên bản số 5) được làm.",
        "Việc 1: (ghi sổ trước 7 giờ) xong mới về.",
        "Sổ trực: (ghi mỗi ca một trang)",
        "Từ nay … ngày nào cũng dậy sớm.",
        "Nhớ lời mẹ dặn … con phải sống ngay thẳng.",
        "Kho có cuốc, xẻng … cái gì hỏng tôi báo.",
        "Sáng đi chợ, chiều ra đồng … ngày hai buổi.",
        "Ghi lại [theo lời cụ Năm ... 90 tuổi] vào sổ.",
        "Đọc [đã lược ...] trước tổ.",
        "Phiếu [ký, đóng dấu xong mới phát] để riêng.",
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
    // Headings and fields are no words of one's own.
    let fields = "Họ và tên: Dương Tấn Tem\nCông việc đang làm: giao dịch viên bưu cục Chợ Vàm, huyện Cái Bè\n\
        I. Về tư tưởng, đạo đức, lối sống\nKính già, nhường trẻ trong xóm.\n\
        II. Về thực hiện chức trách, nhiệm vụ\nGửi hàng thì cân trước mặt khách.\n\
        III. Về khắc phục hạn chế, khuyết điểm\nQuên xin chữ ký, nay hết quên.";
    seen("sketchy", fields, &[]);
    unseen("sketchy", GOOD, &[]);
}

#[test]
fn set_phrases_and_nothing_else() {
    let phrases = "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao. Chấp hành nghiêm chủ trương, \
        đường lối của Đảng, chính sách, pháp luật của Nhà nước. Giữ gìn đoàn kết nội bộ.";
    seen("formulaic", phrases, &[]);
    // Put together from words of set phrases, though none of the table says just that.
    let made = "Một lòng với lý tưởng cộng sản, suốt đời vì nước, vì dân; nêu cao tinh thần tiên phong, gương mẫu; chấp hành sự \
        phân công của tổ chức; sống có trách nhiệm, có kỷ luật, đoàn kết, yêu thương đồng đội; kiên quyết chống tham nhũng, \
        tiêu cực, lãng phí. Việc chia chọn hàng tôi làm nhanh.";
    seen("formulaic", made, &[]);
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
    let home = "Về với buôn: hè về phụ amí amă làm rẫy, nói cho thanh niên trong buôn hiểu chuyện giữ rừng.";
    unseen("damaged-text", home, &[]);
    let fields =
        "Hợp tác xã có 213 hécta xoài, trong đó 96 hécta có mã số vùng trồng, năm nay thêm 40 hécta.";
    unseen("damaged-text", fields, &[]);
    let font = "Bà con trong thơn ai cũng được mời tới bàn bòc, khơng bỏ sót mọt nhà nào.";
    seen("damaged-text", font, &[]);
    let typed = "- Học trừơgn đủ buổi.\n- Quét trừơgn thứ Hai.\n- Về trừơgn đúng giờ, họp cùng tổ.";
    seen("damaged-text", typed, &[]);
    unseen("damaged-text", "- Mãt trận xã họp 2 kỳ, ghi sổ đủ, gửi biên bản lên huyện.", &[]);
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
fn units_told_as_ones_own() {
    let left = |unit: &str, role: &str, text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        let statement = Statement {
            role: Some(role.to_owned()),
            ..Statement::new("a", format!("- Giữ nghiêm giờ giấc.\n- {text}")).unit(unit)
        };
        corpus.insert(statement).expect("the id is free");
        let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
        report.statements[0].findings.iter().any(|finding| finding.code == "residue")
    };
    let post = "Lạng Sơn/Bộ đội Biên phòng tỉnh/Chi bộ Đồn Biên phòng Bản Chắt";
    let soldier = |text: &str| left(post, "đội trưởng Đội Vũ trang", text);
    assert!(soldier("Đoạn 21 km do Đồn Biên phòng Pò Mã tôi đang đóng quân quản lý luôn giữ vững."));
    assert!(soldier("Quyết tâm đưa Đồn Biên phòng Pò Mã thành đơn vị vững mạnh toàn diện."));
    assert!(soldier("Anh em Đồn Biên phòng Pò Mã chúng tôi trồng 4 sào rau trước 30/4."));
    assert!(!soldier("Phối hợp với Đồn Biên phòng Pò Mã tuần tra chung mỗi quý một lần."));
    assert!(!soldier("Đến Đồn Biên phòng Pò Mã chúng tôi học cách nuôi bò trước 30/4."));
    assert!(!soldier("Trước đây ở Đồn Biên phòng Pò Mã, nơi tôi công tác, đường còn khó."));
    assert!(!soldier("Anh em Đồn Biên phòng Bản Chắt chúng tôi trồng 4 sào rau trước 30/4."));
    let school = |text: &str| left("Nghệ An/xã Yên Khê/Chi bộ Trường Tiểu học Yên Khê", "giáo viên", text);
    assert!(school("Trong các tiết ở Trường Tiểu học Phồn Xương nơi em đang dạy, em chấm bài ngay."));
    assert!(!school("Tặng sách cho Trường Tiểu học Phồn Xương của em trai trước 20/11."));
    assert!(!school("Thôn Nà Lốc do tôi phụ trách phổ cập có 4 em chưa ra lớp."));
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
    // An amount in words, a label without its colon, and an amount of something else behind it.
    unseen("one-sided", &with("Lỗi: nghỉ phép quá một ngày không xin."), &[]);
    unseen("one-sided", &with("Khuyết điểm là tháng 4 lớn tiếng với chú Năm Lượm giữa chi bộ."), &[]);
    seen("one-sided", &with("Hạn chế: nhiệt tình quá nên đôi khi ôm việc. Thôn có 140 nóc nhà."), &[]);
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

/// Nothing is wrong with what is grown but where it was meant: copies whose marks were taken.
#[test]
fn grown_statements_are_damaged_only_where_their_marks_were_taken() {
    let recipe = Recipe { statements: 600, seed: 1, ..Recipe::default() };
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let grown = Grown::new(recipe).expect("the recipe is in range");
    let statements: Vec<Statement> =
        grown.iter().map(|grown| Statement::new(grown.statement.id, grown.statement.text)).collect();
    let bare = |text: &str| !text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    let expected: Vec<bool> = statements.iter().map(|statement| bare(&statement.text)).collect();
    corpus.extend(statements);
    let report = Report::of(&corpus, Registers::builtin(), Language::En);
    for (row, expected) in report.statements.iter().zip(&expected) {
        let damaged = row.findings.iter().any(|finding| finding.code == "damaged-text");
        assert_eq!(damaged, *expected, "{}", row.id);
    }
    assert!(expected.contains(&true));
}
