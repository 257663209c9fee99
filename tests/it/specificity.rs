//! More specific texts stand above less specific ones, and every point has a place.

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Context, Refusal, SignalKind, Specificity, score},
    statement::Duty,
    text::Text,
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

pub(crate) const DUTIES: [&str; 3] =
    ["Phụ đạo học sinh chưa hoàn thành", "Dự giờ, thao giảng, viết sáng kiến", "Cập nhật học bạ điện tử"];

pub(crate) fn scored(raw: &str, duties: &[&str]) -> Specificity {
    let duties: Vec<Duty> = duties.iter().map(|&duty| Duty(duty.into())).collect();
    let context = Context { duties: &duties, ..Context::default() };
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
    let in_year = |year| {
        let context = Context { year, ..Context::default() };
        score(raw, &Text::read(raw), &context, Lexicon::builtin()).items[0].specific
    };
    assert!(in_year(Some(2023)) && in_year(None));
    assert!(!in_year(Some(2024)));
}

#[test]
fn a_report_ends_where_the_pledges_begin() {
    let told = "Kết quả năm 2024: vận động quỹ 41 triệu đồng; hòa giải 7 vụ.";
    let pledge = "Vận động 45 triệu đồng quỹ Vì người nghèo trước ngày 17/10.";
    let specific = |raw: &str| -> Vec<bool> {
        let context = Context { year: Some(2025), ..Context::default() };
        let items = score(raw, &Text::read(raw), &context, Lexicon::builtin()).items;
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
fn a_form_around_the_text_changes_nothing() {
    let raw = "Địa bàn tôi phụ trách có 4.317 ha rừng. Năm nay tôi xin hứa về chuyên môn.\n\
        Mỗi tháng tuần rừng 6 chuyến, ghi nhật ký.\nKhông bao che lâm tặc.";
    let form = format!(
        "ĐẢNG CỘNG SẢN VIỆT NAM\nBẢN CAM KẾT NĂM 2024\nHọ và tên: Nguyễn Văn Bình\n\
        Căn cứ Quy định số 37-QĐ/TW ngày 25/10/2021, tôi xin cam kết:\n{raw}\nNGƯỜI CAM KẾT"
    );
    let [alone, within] = [raw, &form].map(|raw| scored(raw, &[]).specificity);
    assert!((alone - within).abs() < 0.5, "{alone} and {within}");
}

/// Lists that lost their line breaks, and what only looks like one.
#[test]
fn lists_are_read_again_where_lines_were_joined() {
    let items = |raw: &str| scored(raw, &[]).items.len();
    let slogans = "giữ vững lập trường, kiên định mục tiêu, nói không với tiêu cực, sống giản dị, chan hòa";
    let joined = |signs: [&str; 4]| signs.map(|sign| format!("{sign}{slogans}")).join(" ");
    assert_eq!(items(&joined(["1/ ", "2/ ", "3/ ", "4/ "])), 4);
    assert_eq!(items(&joined(["1 | ", "2 | ", "3 | ", "4 | "])), 4);
    assert_eq!(items(&joined(["tháng 1: ", "tháng 2: ", "tháng 3: ", "tháng 4: "])), 1);
    assert_eq!(items(&joined(["rèn nghe - nói - đọc - viết, ", "", "", ""])), 1);
    let dashed = "Cam kết 2025 của thú y - trung thành với Đảng - làm hết việc chớ không làm hết giờ - ba bữa nhậu \
        thì bỏ hai - thương dân, gần dân, dân kêu đâu có đó - học Bác mỗi ngày một chút - phấn đấu hoàn thành tốt";
    assert_eq!(items(dashed), 7);
    let ranges = "Rút ngắn thời gian cấp giấy từ 5 - 3 ngày, giảm 10 - 20 phút chờ, đón tiếp 8 - 10 lượt mỗi buổi, trả \
        15 - 20 hồ sơ mỗi ngày, làm thêm từ 17 giờ - 19 giờ mỗi tuần vào quý cuối năm để không hồ sơ nào trễ hẹn quá \
        một ngày làm việc";
    assert_eq!(items(ranges), 1);
    let rows = "Khoan nổ | Hộ chiếu vẽ xong trình giám đốc mỏ trước 9 giờ hôm nổ Kho thuốc | Xuất nhập kíp đếm hai \
        người, cân thừa trả kho trong ngày Cảnh giới | Chờ đủ 15 phút sau tiếng nổ cuối rồi mới vào bãi Đạo đức | \
        Không đưa thuốc nổ ra ngoài dù một thỏi";
    assert_eq!(items(rows), 4);
    let tabs = "Việc\tMức\tNơi làm Cân chợ\tKiểm định 640 cân trước 30/6\tchợ Thủ, chợ Búng Cột xăng\tĐo 48 cột, lập biên \
        bản\tdọc Quốc lộ 13 chủ cửa hàng ký Khiếu nại\tTrả lời từng đơn trong 5 ngày\tbộ phận một cửa Hồ sơ\tNhập máy \
        trước 16 giờ 30 thứ Năm\tmáy chủ trung tâm";
    assert_eq!(items(tabs), 5);
    let points = "Cam kết 2023 > Tập bơi ghe chiều 4 giờ, 30 buổi > Trét chai 2 lần, trước khi hạ thủy > Dạy tám đứa lớp 8 \
        tối thứ Bảy > Kiểm dàn ngũ âm sau mỗi đám, ghi sổ, ký với ông Acha, thiếu món nào báo liền";
    assert_eq!(items(points), 5);
    let steps = "Mỗi ngày giải quyết 15 hồ sơ đất đai theo quy trình tiếp nhận > Kiểm tra thành phần > Trình lãnh đạo > Trả \
        kết quả tại bộ phận một cửa của xã, không để hồ sơ nào trễ hẹn quá một ngày làm việc trong tháng";
    assert_eq!(items(steps), 1);
    let days = "Mỗi tuần dạy thứ 2 - tiết 1 - lớp 6A, thứ 3 - tiết 2 - lớp 6B, thứ 4 - tiết 3 - lớp 7A, thứ 5 - tiết 4 - lớp \
        7B, phụ đạo 6 em đọc chậm chiều thứ Sáu và nộp sổ điểm trước ngày 25 hằng tháng cho tổ trưởng chuyên môn";
    assert_eq!(items(days), 1);
    let commas = "Cam kết 1, Làm hết việc chứ không làm hết giờ 2, Lấy kết quả cuối cùng làm thước đo năng lực 3, 100% nhiệm vụ \
        đúng tiến độ, đúng lời hứa với bà con 4, Cải tiến lề lối, tác phong, chống trì trệ trong công việc hằng ngày 5, Nâng cao tính chuyên nghiệp, hiện đại trong từng việc nhỏ";
    assert_eq!(items(commas), 5);
    // No list counts from nothing, and one may leave a number out.
    assert_eq!(items(&joined(["1/ ", "2/ ", "0/ ", "3/ "])), 3);
    assert_eq!(items(&joined(["1 | ", "2 | ", "3 | ", "5 | "])), 4);
}

/// The same text in a field that takes no line breaks, in capitals or put in twice.
#[test]
fn how_a_text_is_laid_out_makes_no_difference() {
    let texts = [
        // The head, the last line and the name under it.
        "ĐẢNG ỦY XÃ TÂN MỘC\nCHI BỘ Y TẾ\nCAM KẾT\nTu dưỡng, rèn luyện năm 2024\nHọ tên: Trịnh Thị Nhạn\n\
            Công việc: Hộ sinh\nChi bộ Trạm Y tế, Xã Tả Gia Khâu\n\
            1. Khám thai cho 64 chị ở thôn Nà Lốc trước ngày 25 hằng tháng, ghi sổ.\n\
            2. Trực đêm thứ Ba và thứ Sáu, không bỏ ca.\n3. Giữ phòng đẻ sạch sẽ, thoáng mát.\n\
            Xã Tả Gia Khâu, ngày 19 tháng 1 năm 2024\nTrịnh Thị Nhạn",
        // Headings with a number and no mark behind.
        "BẢN TỰ KIỂM ĐIỂM NĂM 2023\nLê Hữu Phước, phó chủ tịch xã\n1. Kết quả thực hiện nhiệm vụ trong năm\n\
            Đi thăm 210 lượt hộ, lập xong danh sách 148 em.\n2. Những việc chưa được\nBỏ sót 3 em ở dãy trọ ông Bảy.\n\
            3. Khắc phục\nĐo lại 40 thửa ruộng ở xóm Đá trước 30/6, có biên bản.",
        // A table without numbers.
        "Bản cam kết của Lê Thị Út Em, kế toán, năm 2025\nViệc | Lúc nào | Ai coi\n\
            Lấy mẫu nước ở vòi số 3, đo độ đục và clo | 7 giờ mỗi sáng | trưởng ca ký\n\
            Rửa bể lọc số 1 tới số 6, thay cát | ngày 10 và 25 | phòng Hóa nghiệm\n\
            Dò rò rỉ 12 km ống đường Lê Văn Lương, vẽ sơ đồ | trước 30/6 | tổ mạng\n\
            Chép đồng hồ của 900 hộ | ngày cuối quý | kế toán",
        // Lists in small letters under dashes, letters with a comma, `+`, and words of their own.
        "- thay mỡ 10 ổ bi, trước 20/4\n- báo động II: đủ 4 người tại nhà máy trong 30 phút\n\
            - sát hạch 6 công nhân ngày 5/5 tại trạm\n- đảng viên: ngay thẳng",
        "a, Còn đi được thì còn đi họp chi bộ;\nb, Viết xong 20 trang hồi ký, nộp trước 30/4;\n\
            c, Mỗi quý ghé 2 nhà đảng viên ốm, ghi sổ;\nd, Không mắng lớp trẻ.",
        "+ lỗi dưới 1,5% mỗi ca\n+ vận động 2 chị em học lớp cảm tình\n\
            + học xong trung cấp may, tháng 8\n+ bữa ca có sạn thì chụp ảnh gửi công đoàn",
        "về lời nói: không la trẻ ở lớp lá 2\nvề chuyên môn: làm 20 bộ đồ chơi từ lõi bắp\n\
            về phụ huynh: tối thứ tư hằng tuần ghé hai nhà\nvề bản thân: thi tin học tháng 7",
        "dừng lò ngoài kế hoạch: không quá 3 lần một năm\ntiêu hao nhiệt: dưới 760 kcal\n\
            giao ca: ghi sổ đủ 15 mục, ký đủ\nbảo hộ: thiếu mũ phạt 50 nghìn\n\
            kèm thợ trẻ: hai người, đến tháng 9 tự trực bàn điều khiển",
        // A head in capitals, with numbers.
        "CHI BỘ CÔNG TY MAY TÂN PHÚ\nCỦ CHI, THÁNG 01/2024\nHỌ VÀ TÊN: CAO THỊ MỸ DUNG\nCHUYỀN: 12 (46 LAO ĐỘNG)\n\
            Chuyền 12 đạt 1.150 áo mỗi ngày, lỗi dưới 2,5%. Tăng ca không quá 40 giờ mỗi tháng, quá thì tôi từ chối ký. \
            Chị em mang bầu từ tháng thứ 7 về sớm 1 tiếng, không ép ký giấy tự nguyện ở lại.",
    ];
    for text in texts {
        let whole = scored(text, &[]).specificity;
        let joined = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        let changed = [joined, text.to_uppercase(), text.to_lowercase(), format!("{text}\n{text}")];
        for changed in changed {
            let other = scored(&changed, &[]).specificity;
            assert!((whole - other).abs() <= 3.0, "{whole} and {other}: {changed}");
        }
    }
}

/// A name in a line that was long is no beginning of another.
#[test]
fn names_are_not_cut() {
    let line = "Tôi là Hà Văn Chiêu và xin hứa trong năm nay sẽ cùng Phân xưởng Khai thác 6 chống 310 vì sắt ở lò 4, mỗi quý gửi Trung tâm Hỗ trợ phát triển \
        một bản, học thêm tiếng Anh với cháu Vàng A Chứ mỗi tối, chạy tuyến mặt bằng +18 không chậm quá 5 phút, viết 40 tin cho Tạp chí và nhắc cả tổ giữ lời";
    assert_eq!(scored(line, &[]).items.len(), 1);
}

/// A line that was wrapped goes on; a number, a label or the next field of a form does not.
#[test]
fn wrapped_lines_score_as_if_they_stood_in_one() {
    let wrapped = "Chi bộ Trạm Thú y huyện, bản cam kết năm 2023, họ tên Trần Văn Ba, nhân viên\n\
        thú y. Mỗi tháng tiêm phòng cho đủ 120 con bò ở xã Trà Phú trước ngày 25, ghi\n\
        sổ có chữ ký chủ hộ. Chiều thứ Sáu hằng tuần đi kiểm tra lò mổ ở chợ Bến Đá,\n\
        lập phiếu đủ 12 con. Đến 30/6 tập huấn xong 3 buổi cho 45 hộ nuôi heo ở ấp\n\
        Tân Lập, mỗi hộ nhận 1 tờ chỉ dẫn.";
    let whole = wrapped.replace('\n', " ");
    let [one, many] = [&whole, wrapped].map(|raw| scored(raw, &[]).specificity);
    assert!(one > 50.0 && (one - many).abs() < 1.0, "{one} and {many}");
    let field = "Ngày vào Đảng: 3/2/2010, chính thức 3/2/2011\nSoạn xong 40 toa thuốc trước 10 giờ mỗi sáng.";
    check(&["Soạn thuốc đúng quy định.", field]);
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
fn hours_days_and_rates_are_deadlines() {
    for timed in [
        "17 giờ cộng sổ với thủ quỹ.",
        "8 giờ, 14 giờ ghi nhiệt ẩm kế kho 2.",
        "Ghi số liệu mỗi 2 giờ vào sổ.",
        "Họp tổ 2 tháng 1 lần.",
        "Biên soạn 6 tờ thông tin, hai tháng một tờ.",
        "Tới 30/6 đứa nào cũng tự làm được cái trã.",
        "Mở hòm công đức ngày mười sáu hằng tháng.",
        "Ngồi phòng tiếp dân số 1 từ 8 giờ đến 11 giờ.",
        "Đo mực nước đúng một giờ, bảy giờ, mười ba giờ.",
        "Gửi bảng chấm công 16 giờ hằng ngày.",
        "Tiếp dân từ 7 giờ 30 phút đến 11 giờ.",
    ] {
        let items = scored(timed, &[]).items;
        assert!(items.iter().any(|item| item.has.deadline), "{timed}: {:?}", items[0].signals);
    }
    for other in [
        "Thợ hàn bậc 5/7 kèm hai thợ mới.",
        "Đạt từ 7/10 câu đúng trở lên.",
        "Kèm học viên đủ 90 giờ thực hành.",
        "Kèm học viên ba mươi giờ và hai mươi giờ thực hành.",
    ] {
        assert!(scored(other, &[]).items.iter().all(|item| !item.has.deadline), "{other}");
    }
    check_slots("Tới 20 tháng 11 phải có 5 cây ra trái.", true, "quantity deadline");
    check_slots("Tới 20 tháng 11 có 5 cây ra trái.", true, "quantity deadline");
    check_slots("Từ 6 tháng 2 đến 28 tháng 4 tưới 5 cây.", true, "quantity deadline");
    check_slots("Trong 6 tháng 2 lượt tưới cây.", true, "quantity deadline");
    check_slots("Trả đơn trong 4 giờ làm việc.", true, "deadline");
    check_slots("Lau sổ SKT-1 dưới lưới 35 kV.", false, "");
}

#[test]
fn who_signs_and_where_are_seen() {
    check_slots("Hằng tháng kiểm két 2 lần, thủ quỹ cùng ký.", true, "quantity deadline product person");
    check_slots("Hằng tháng kèm 5 em đọc chậm tại hiên lớp.", true, "quantity deadline place person");
    check_slots("Hằng tháng phát biểu 2 lần, bài nói phải luôn LÀM MỚI.", true, "quantity deadline");
    check_slots("Quét 2 lượt trước hai mươi ba tháng Chạp ở tầng hai.", true, "quantity deadline place");
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
fn slots_are_read_where_they_stand() {
    check_slots("Trả hồ sơ không quá 3 ngày.", true, "quantity deadline");
    check_slots("Ghi mực nước 8 lượt một ngày.", true, "quantity deadline product");
    check_slots("Đánh nhau trong đội: từ 6 vụ còn tối đa 2 vụ.", true, "quantity product");
    check_slots("Dự giờ 02 tiết/tháng.", true, "quantity deadline");
    check_slots("Nộp sáng kiến trước ngày 15/3/2025.", true, "deadline product");
    check_slots("Kiểm kê thuốc vào rằm tháng Bảy.", true, "deadline");
    check_slots("Tưới vườn từ 7 giờ 30.", true, "deadline");
    check_slots("Sửa hai trăm mét mương ở thôn Nà Lốc.", true, "quantity place");
    check_slots("Thăm nhà ông Sùng Mí Già mỗi quý.", true, "deadline person");
    check_slots("Để nợ quá hạn không quá 2 hộ.", true, "quantity product person");
    check_slots("Trồng xong 3 sào rau trước tháng Năm.", true, "quantity deadline");
    check_slots("Mở rộng nguồn tuyển, để mắt tới trẻ vạn đò.", false, "");
    check_slots("Mùa khô đi ba chuyến vào các xã căn cứ cũ.", true, "quantity deadline");
    check_slots("Trực chòi số 3 hai buổi mỗi tuần.", true, "quantity deadline place");
    check_slots("Số cháu nhẹ cân giảm từ 6 còn 3.", true, "quantity product");
    check_slots("Thu được 1,8 tỷ đồng nợ thuế.", true, "quantity product");
    check_slots("Từ 7 giờ lên 5 bản.", false, "quantity");
    check_slots("Số hộ dùng nước sạch từ một trăm hai mươi hộ lên 150 hộ.", true, "quantity product person");
    check_slots("Mỗi em được 2 quyển vở.", true, "quantity");
    check_slots("Xây nhà vệ sinh 2 ngăn cho 10 hộ.", true, "quantity person");
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
fn a_point_that_is_numbered_in_words_names_no_day() {
    check_slots("Thứ tư, về phần việc được phân công.", false, "");
    check_slots("Thứ Tư tiếp dân ở phòng số 2.", true, "deadline place");
    // Without a comma, where points are counted so from the first on.
    let counted = "Thứ nhứt lái phà cho êm. Thứ nhì sắp xe cho gọn. Thứ ba coi máy móc như con, giữ cho bền.";
    assert!(scored(counted, &[]).items.iter().all(|item| !item.specific && !item.has.deadline));
    let day = "Giữ sạch bến. Thứ ba kiểm hai phao cứu sinh.";
    assert!(scored(day, &[]).items.iter().any(|item| item.has.deadline));
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
fn what_is_written_down_or_handed_in_is_there_afterwards() {
    check_slots("Gọi bưu tá trước 15 giờ.", true, "deadline");
    check_slots("Nộp bài trước 15 giờ.", true, "deadline product");
    check_slots("Đo mực nước mỗi sáng, ghi vào sổ trực.", true, "deadline product");
}

#[test]
fn a_family_is_no_place_and_a_limit_no_condition() {
    check_slots("Giúp nhà Bàn Sành 300 cây giống.", true, "quantity person");
    check_slots("Chở hàng trễ không quá một chuyến mỗi quý.", true, "quantity deadline product");
}

#[test]
fn a_rule_that_is_cited_is_no_pledge() {
    check_slots("Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.", false, "");
}

#[test]
fn what_every_member_has_to_do_is_not_specific() {
    check_slots("Đóng đảng phí trước ngày 10 hằng tháng.", false, "deadline");
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

#[test]
fn a_length_of_time_that_says_how_soon_is_no_amount() {
    check_slots("Lưu mẫu thức ăn đủ 24 giờ, dán nhãn.", true, "deadline product");
    check_slots("Nhận tin 4 giờ có mặt, ký biên bản.", true, "deadline product");
    check_slots("Dán giấy báo trước 3 ngày khi dời buổi khám.", true, "deadline product");
    check_slots("Chép sổ mực nước, gửi điều độ trước 15 giờ mỗi ngày.", true, "deadline product");
    check_slots("Dán tem đỏ thuốc còn dưới 60 ngày.", true, "deadline product");
    check_slots("Trả lời đơn kêu cân thiếu trong 24 giờ, ghi sổ.", true, "deadline product");
    check_slots("Tối mười bốn âm lịch họp tổ, lập biên bản.", true, "deadline product");
    // What is counted stays an amount.
    check_slots("Dạy kèm 24 buổi.", true, "quantity");
    check_slots("Rút thời gian đổi mẫu từ 95 phút xuống 70 phút.", true, "quantity deadline product");
}

#[test]
fn a_place_is_told_by_whose_it_is_and_by_the_names_of_those_counted() {
    check_slots(
        "Họp tổ tự quản ở quán chú Tám Lỡ mỗi tháng hai buổi.",
        true,
        "quantity deadline place person",
    );
    check_slots("Tiêm phòng 2.300 trâu bò ở 4 xã Quang Sơn, Hợp Lý.", true, "quantity place person");
    check_slots("Chấm bài kiểm tra cho 2 lớp 8A, 8B trong 7 ngày.", true, "quantity deadline place");
    check_slots(
        "Dạy chạm nổi cho hai cháu tại nhà tôi mỗi tối thứ Hai.",
        true,
        "quantity deadline place person",
    );
    check_slots("Niêm yết danh sách ở 7 nhà rông trước ngày 10/10.", true, "quantity deadline place product");
    // A year of school is no class of it.
    check_slots("Soạn 18 giáo án môn Toán lớp 8.", true, "quantity product");
}

#[test]
fn what_somebody_is_able_to_or_gets_is_a_result() {
    check_slots("Kèm cậu Dế đến 30/9 tự sửa được khởi động từ.", true, "deadline product person");
    check_slots(
        "Sát hạch 6 công nhân ngày 5/5, mỗi người từ 8 điểm.",
        true,
        "quantity deadline product person",
    );
    check_slots(
        "Kèm Sinh học cho 5 em lớp 8B, cuối học kỳ cả 5 em trên 6,5.",
        true,
        "quantity deadline place product person",
    );
    check_slots("Đi hết tuyến mười ngày một vòng, lưu vết GPS.", true, "quantity deadline product");
    // An allowance is none.
    check_slots("Dạy ôn cho 14 em vào chiều thứ Sáu.", true, "quantity deadline person");
}

/// What a look at the new readings found: each of these was read wrongly once.
#[test]
fn what_looks_like_a_time_a_list_or_a_head_and_is_none() {
    let items = |raw: &str| scored(raw, &[]).items.len();
    // The letter of a list with nothing behind it.
    let cut = "Chúng tôi họp tổ rồi thống nhất các việc sau: a, gom rác mỗi tuần hai lần; giữ đường sạch; b";
    assert!(items(&format!("{cut}, ")) > 0 && items(&format!("{cut}) ")) > 0);
    assert_eq!(
        items(
            "Cùng công an + dân quân + phụ nữ + thanh niên tuần tra 12 đêm ở xóm Đá trước Tết, ghi sổ, báo trưởng ấp"
        ),
        1
    );
    let loud = "TÔI BỎ THUỐC LÁ TRƯỚC 30/6\nTôi giữ mình trong sạch, luôn cố gắng học tập bạn bè và làm gương cho con cháu trong nhà.";
    assert!(scored(loud, &[]).specificity > 5.0);
    check_slots("Rút thời gian xử lý hồ sơ từ 10 ngày xuống còn 5 ngày.", true, "quantity deadline product");
    check_slots("Sáng mười bốn em được kèm tại lớp 8B.", true, "quantity deadline place person");
    check_slots("Học bồi dưỡng đủ 72 giờ, nộp chứng nhận.", true, "quantity product");
}

#[test]
fn times_that_are_named_are_told_from_lengths_of_time() {
    let deadline = [
        "Nộp báo cáo vào tháng ba.",
        "Phát tờ gấp trước mồng ba.",
        "Trực cổng 16 đến 18 giờ.",
        "Soát vé tới 19 giờ.",
        "Soi áo năm phút trước giờ chạy.",
        "Cứ 250 giờ máy thay nhớt.",
        "Rửa lưới sau mỗi chuyến biển.",
        "Lát sân xong trước 23 Chạp.",
        "Hồ sơ vay: 3 ngày làm việc có trả lời.",
        "Vá lưới xong trong tháng Năm\n3 hộ nghèo.",
    ];
    for raw in deadline {
        assert!(scored(raw, &[]).items.iter().any(|item| item.has.deadline), "{raw}");
    }
    let none = [
        "Ngủ 7 đến 8 giờ.",
        "Học đủ 15 đến 18 giờ thực hành.",
        "Đứng 5 phút trước gương.",
        "Trong mỗi chúng ta đều có điểm tốt.",
        "Cứ 3 cây bón một gốc.",
        "Đi làm 22 ngày làm việc.",
    ];
    for raw in none {
        assert!(!scored(raw, &[]).items.iter().any(|item| item.has.deadline), "{raw}");
    }
    // The last number of a sum is its own: eleven months.
    check_slots("Trực chốt mười một tháng, ghi sổ.", true, "quantity product");
}

#[test]
fn people_are_those_who_are_counted_aged_or_at_the_head() {
    check_slots("Đắp đường cho người trên 70 tuổi trước Tết.", true, "deadline person");
    check_slots("Mỗi sáng thứ Hai tổ trưởng soát 12 bảng.", true, "quantity deadline product person");
    check_slots("Lợp 19 xưởng trước 30/6.", true, "quantity deadline");
    check_slots("Gác 2 ngã ba mỗi tối thứ Bảy.", true, "deadline place");
    check_slots("Tỉa 12 cây xoài trên 70 tuổi trước Tết.", true, "quantity deadline");
}
