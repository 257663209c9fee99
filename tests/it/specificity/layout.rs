//! Lines, lists and forms around a text make no difference.

use super::{check, scored};

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

/// Each of these was read wrongly once.
#[test]
fn what_looks_like_a_list_or_a_head_and_is_none() {
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
}
