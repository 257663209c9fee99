//! What another member left in a statement, and what only looks like it.

use khuonsao::{Config, Corpus, Language, Registers, Report, Statement, statement::Duty};

/// Who writes: a nurse, a teacher with a class, a pupil's elder.
#[derive(Clone, Copy)]
struct Writer {
    author: &'static str,
    role: &'static str,
    unit: &'static str,
}

const NURSE: Writer = Writer {
    author: "Mạc Thị Hiên",
    role: "Điều dưỡng trạm y tế",
    unit: "Yên Bái/Huyện Văn Hồ/Xã Bản Sen/Chi bộ Trạm Y tế",
};
const TEACHER: Writer = Writer {
    author: "Tô Văn Khiêm",
    role: "Giáo viên Toán, chủ nhiệm lớp 7B",
    unit: "Yên Bái/Huyện Văn Hồ/Xã Bản Sen/Chi bộ Trường THCS Bản Sen",
};
const FARMER: Writer = Writer {
    author: "Hà Văn Tiệp",
    role: "Đảng viên nông dân",
    unit: "Yên Bái/Huyện Văn Hồ/Xã Bản Sen/Chi bộ thôn Nà Khoang",
};
const TAX: Writer = Writer {
    author: "Đinh Thị Lụa",
    role: "Công chức kiểm tra thuế",
    unit: "Yên Bái/Huyện Văn Hồ/Chi bộ Chi cục Thuế",
};
const STUDENT: Writer = Writer {
    author: "Nông Thế Bảo",
    role: "Sinh viên năm thứ ba",
    unit: "Yên Bái/Thành phố Sông Thao/Chi bộ sinh viên",
};

/// Whether something was left in a statement of 2024, beside those of a few others.
fn left(writer: Writer, text: &str) -> bool {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let statement = |id: &str, writer: Writer, text: &str| {
        let statement = Statement::new(id, text).author(writer.author).unit(writer.unit).year(2024);
        Statement { role: Some(writer.role.to_owned()), ..statement }
    };
    corpus.insert(statement("a", writer, text)).expect("the id is free");
    let other = Writer {
        author: "Lù Văn Chín",
        role: "Trưởng thôn",
        unit: "Yên Bái/Huyện Văn Hồ/Xã Khe Mạ/Chi bộ thôn Pác Khoang",
    };
    corpus.insert(statement("b", other, "Đắp xong bờ ao sau nhà.")).expect("the id is free");
    let near = Writer { author: "Mạc Thị Hiền", role: "Nông dân", unit: other.unit };
    corpus.insert(statement("c", near, "Trồng thêm hai luống cải.")).expect("the id is free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    report.statements[0].findings.iter().any(|finding| finding.code == "residue")
}

#[track_caller]
fn all(expected: bool, cases: &[(Writer, &str)]) {
    let wrong: Vec<&str> = cases
        .iter()
        .filter(|&&(writer, text)| left(writer, text) != expected)
        .map(|(_, text)| *text)
        .collect();
    assert!(wrong.is_empty(), "expected {expected}: {wrong:#?}");
}

#[test]
fn names_where_the_author_stands() {
    all(
        true,
        &[
            (NURSE, "Tôi là Lù Văn Chín, điều dưỡng trạm.\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "Họ và tên đảng viên: Quách Văn Tấn\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "Em tên là Vi Thị Mận.\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "- Trực trạm 6 buổi mỗi tháng.\nĐảng viên Quách Văn Tấn xin hứa thực hiện đúng."),
            (NURSE, "- Trực trạm 6 buổi mỗi tháng.\nTôi - Quách Văn Tấn - xin chịu trách nhiệm."),
            (NURSE, "- Trực trạm 6 buổi mỗi tháng.\nNGƯỜI CAM KẾT\nQuách Văn Tấn"),
            // A slip away, but another member.
            (NURSE, "Tôi là Mạc Thị Hiền.\n- Trực trạm 6 buổi mỗi tháng."),
        ],
    );
    all(
        false,
        &[
            (NURSE, "Tôi là Mạc Thị Hiên, điều dưỡng trạm.\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "Tôi là Mạc Thị Hien.\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "- Cùng đồng chí Lù Văn Chín đi từng nhà nhắc tiêm chủng, ngày 5 hằng tháng."),
            (NURSE, "- Đồng chí Quách Văn Tấn kiểm tra sổ trực của tôi mỗi quý."),
            (NURSE, "- Giúp gia đình ông Quách Văn Tấn làm thẻ khám bệnh.\nMạc Thị Hiên"),
        ],
    );
}

#[test]
fn a_name_that_came_with_a_passage() {
    let shared = "Lù Văn Chín nhận đắp lại ba trăm mét bờ mương phía đông đồng Nà Lẹng, vét hết bùn ở cống Khe Mạ, trồng \
        kín tre gai dọc hai bên và mời cả xóm tới nghiệm thu vào sáng mồng tám tháng chạp.";
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let statements = [("a", "Hà Văn Tiệp", "- Nuôi 12 đàn ong."), ("b", "Lù Văn Chín", "- Bán 40 con vịt.")];
    for (id, author, own) in statements {
        let text = format!("- {shared}\n{own}");
        corpus.insert(Statement::new(id, text).author(author)).expect("the id is free");
    }
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let left = |at: usize| report.statements[at].findings.iter().any(|finding| finding.code == "residue");
    assert!(left(0) && !left(1));
}

#[test]
fn classes_years_and_units_of_others() {
    all(
        true,
        &[
            (TEACHER, "- Chủ nhiệm lớp 9A, giữ sĩ số 38 em."),
            (TEACHER, "- Lớp 6D của tôi có 4 em đọc chậm, kèm thêm chiều thứ Ba."),
            (TEACHER, "- Học sinh ở lớp 8A do tôi chủ nhiệm trực nhật mỗi sáng."),
            (TEACHER, "- Lớp 9A phấn đấu 100 % em đỗ vào lớp 10."),
            (TEACHER, "Trường THCS Khe Mạ nơi tôi dạy có 12 lớp."),
            (NURSE, "KẾ HOẠCH HÀNH ĐỘNG NĂM 2022\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "- Năm 2022 tôi sẽ học xong lớp siêu âm."),
            (NURSE, "- Lập sổ theo dõi huyết áp, xong trước ngày 30/6/2022."),
            (NURSE, "- Học xong lớp siêu âm chậm nhất tháng 9 năm 2023."),
            (NURSE, "Tôi hiện sinh hoạt tại Chi bộ thôn Pác Khoang.\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "- Phụ trách tiêm chủng cho bà con xã Khe Mạ theo phân công."),
            (FARMER, "- Quét đường thôn Bãi Cháo nơi tôi ở, sáng thứ Bảy."),
        ],
    );
    all(
        false,
        &[
            (TEACHER, "- Lớp 7B của tôi có 4 em đọc chậm, kèm thêm chiều thứ Ba."),
            (TEACHER, "- Dạy Toán ở 7A, 7B; lớp 7A học chiều thứ Tư."),
            (TEACHER, "- Thi đấu bóng với lớp 9A vào tháng 3."),
            (NURSE, "KẾ HOẠCH HÀNH ĐỘNG NĂM 2024\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "- Kế hoạch năm 2023 tôi đã làm chậm hai việc, nay trả nợ trước 30/4."),
            (NURSE, "- Học theo Quy định số 37-QĐ/TW ngày 25/10/2021, xong trước 30/4."),
            (NURSE, "- Sửa xong nhà kho trước ngày 30/6/2024."),
            (NURSE, "- Sổ lập trước năm 2022 đã chuyển lên huyện."),
            (NURSE, "Tôi hiện công tác tại Trạm Y tế xã Bản Sen.\n- Trực trạm 6 buổi mỗi tháng."),
            (NURSE, "- Phối hợp với trạm y tế xã Khe Mạ phun hóa chất."),
            (FARMER, "- Giúp thôn Pác Khoang sửa cầu một ngày công."),
        ],
    );
}

#[test]
fn work_of_another_trade() {
    all(
        true,
        &[
            (NURSE, "- Trực trạm 6 buổi mỗi tháng.\n- Soạn giáo án đầy đủ trước khi lên lớp."),
            (NURSE, "- Trực trạm 6 buổi mỗi tháng.\n- Thu hồi nợ xấu, thẩm định khoản vay trong 3 ngày."),
            (
                TEACHER,
                "- Dạy đủ tiết, ra đề theo ma trận.\n- Kê đơn thuốc an toàn, ghi hồ sơ bệnh án trong ngày.",
            ),
            (TEACHER, "- Dạy đủ tiết.\n- Hoàn thuế đúng hạn cho 30 người nộp thuế."),
            (TAX, "- Kiểm tra 12 hồ sơ mỗi tháng.\n- Huấn luyện dân quân, bảo quản vũ khí không để mất mát."),
            (TAX, "- Kiểm tra 12 hồ sơ mỗi tháng.\n- Đi buồng hai lượt mỗi ngày, bàn giao ca trực đầy đủ."),
            (FARMER, "- Nuôi 12 đàn ong.\n- Bàn giao công việc với thủ trưởng đúng hạn."),
            (STUDENT, "- Học đủ 18 tín chỉ.\n- Luôn nhường phần thưởng cho đồng nghiệp ở tổ."),
            (STUDENT, "- Học đủ 18 tín chỉ.\n- Phối hợp với đồng nghiệp hoàn thành việc của tổ."),
            (FARMER, "- Nuôi 12 đàn ong.\n- Em hứa nộp bài đúng hạn cho thầy cô."),
            (STUDENT, "- Học đủ 18 tín chỉ.\n- Kê đơn thuốc an toàn, ghi hồ sơ bệnh án trong ngày."),
            (NURSE, "- Trên cương vị giáo viên tôi đọc thêm sách mỗi tối."),
            (FARMER, "- Nuôi 12 đàn ong.\n- Với trách nhiệm giáo viên tôi đọc thêm sách mỗi tối."),
            (FARMER, "- Nuôi 12 đàn ong.\n- Em hứa ôn kỹ để thi tốt nghiệp đạt điểm cao."),
            (TAX, "- Kiểm tra 12 hồ sơ mỗi tháng.\n- Tổ chức cho cháu ăn, ngủ bán trú đúng giờ."),
            (
                TEACHER,
                "- Dạy đủ tiết.\n- Ca sản xuất nào cũng giữ hàng lỗi dưới 1 %, vận hành máy may đúng quy trình.",
            ),
        ],
    );
    all(
        false,
        &[
            (NURSE, "- Trực trạm 6 buổi mỗi tháng, kê đơn thuốc theo sổ."),
            (NURSE, "- Đưa con đến lớp đúng giờ, họp phụ huynh đủ ba lần."),
            (NURSE, "- Khám răng cho học sinh lớp 1, ngày 12/9."),
            (TEACHER, "- Dạy đủ tiết; đưa 4 em đi tiêm vắc xin tại trạm."),
            (TEACHER, "- Nộp thuế thu nhập đúng hạn."),
            (FARMER, "- Nuôi 12 đàn ong, bán mật ở chợ phiên."),
            (FARMER, "- Vận động hai cháu bỏ học trở lại trường."),
            (FARMER, "- Vay 50 triệu ngân hàng chính sách, trả lãi ngày 10."),
            (FARMER, "- Tham gia trực đêm giữ trật tự dịp Tết."),
            (TAX, "- Dạy con học bài tối thứ Hai."),
            (TEACHER, "- Dạy đủ tiết, tập huấn phòng cháy chữa cháy và cứu nạn, cứu hộ mỗi năm 1 lần."),
            (NURSE, "- Tặng quà 12 tân binh của xã, khám sức khỏe cho 4 em."),
            (TAX, "- Đi học trung cấp chính trị: học thuộc bài, không quay cóp."),
            (FARMER, "- Nuôi 12 đàn ong.\n- Nhắc con học thuộc bài, không trốn học."),
            (FARMER, "- Nuôi 12 đàn ong.\n- Phối hợp với trách nhiệm của công an xã và trưởng thôn."),
            (STUDENT, "- Kèm em trai học Toán hai tối mỗi tuần."),
            (STUDENT, "- Đi làm thêm ở quán cơm, chào khách lễ phép."),
        ],
    );
}

#[test]
fn cells_the_author_answers_to() {
    all(
        true,
        &[
            (
                TEACHER,
                "- Dạy đủ 18 tiết một tuần.\n- Kính mong chi bộ Trường Tiểu học Khe Mạ xem xét, giúp đỡ.",
            ),
            (FARMER, "- Trồng 200 gốc mận.\n- Xin hứa trước chi bộ thôn Pác Ngòi sẽ làm đúng."),
            (TEACHER, "- Dạy đủ 18 tiết.\n- Tập thể Trường Tiểu học Khe Mạ nơi tôi dạy đạt tiên tiến."),
            (TAX, "- Kiểm tra 12 hồ sơ.\n- Chi bộ Khoa Nội tim mạch phân việc gì tôi cũng chép lên lịch."),
        ],
    );
    all(
        false,
        &[
            (
                TEACHER,
                "- Dạy đủ 18 tiết.\n- Tôi xin chịu trách nhiệm trước chi bộ và Đảng ủy xã về lời hứa này.",
            ),
            (TEACHER, "- Dạy đủ 18 tiết.\n- Kính mong Chi bộ, Ban Giám hiệu xem xét, giúp đỡ."),
            (TEACHER, "- Dạy đủ 18 tiết.\n- Kính mong chi bộ Trường Trung học cơ sở Bản Sen giúp đỡ."),
            (TEACHER, "- Dạy đủ 18 tiết.\n- Kính mong chi bộ Bản Sen xem xét, giúp đỡ."),
            (
                TEACHER,
                "- Dạy đủ 18 tiết.\n- Xin hứa với chi bộ. Trường Tiểu học Khe Mạ mượn sân thì cho mượn.",
            ),
            (NURSE, "- Trực trạm 6 buổi.\n- Năm 2019 đã cam kết với chi bộ thôn Pác Ngòi khi còn ở đó."),
            (FARMER, "- Trồng 200 gốc mận.\n- Xin chịu trách nhiệm trước chi bộ thôn Nà Khoang."),
            (TAX, "- Kiểm tra 12 hồ sơ.\n- Chi cục phân việc, chi bộ phân công gì tôi cũng chép lên lịch."),
            (TAX, "- Kiểm tra 12 hồ sơ.\n- Thứ sáu dự họp với chi bộ Đội Thuế số 2."),
            (TAX, "- Kiểm tra 12 hồ sơ.\n- Chi bộ Trường Tiểu học Pác Ma giao lưu văn nghệ, tôi hát 2 bài."),
        ],
    );
}

#[test]
fn work_done_to_people_or_charged_with_is_no_other_trade() {
    const CHAIR: Writer = Writer {
        author: "Cầm Thị Ban",
        role: "chi hội trưởng phụ nữ",
        unit: "Yên Bái/Huyện Văn Hồ/Xã Bản Sen/Chi bộ thôn Nà Khoang",
    };
    all(
        false,
        &[
            (CHAIR, "- Nhắc 18 chị đi đặt vòng, đi khám thai ở trạm trong tháng 3."),
            (TEACHER, "- Phối hợp, ghi chỉ số công tơ cho 300 hộ mỗi tháng."),
        ],
    );
}

#[test]
fn the_commune_one_works_in() {
    const CLERK: Writer = Writer {
        author: "Lê Minh Đương",
        role: "công chức tư pháp, hộ tịch",
        unit: "Cà Mau/Chi bộ cơ quan Ủy ban nhân dân xã Tân Ân",
    };
    all(
        true,
        &[(CLERK, "- Với bà con phường Tân Xuyên, thành phố Cà Mau nơi tôi công tác, tôi luôn lễ độ.")],
    );
    all(
        false,
        &[
            (CLERK, "- Với bà con xã Tân Ân, huyện Ngọc Hiển nơi tôi công tác, tôi luôn lễ độ."),
            (CLERK, "- Ở ấp Rạch Gốc nơi tôi công tác, tôi luôn lễ độ."),
            (CLERK, "- Với bà con xã Tân Ân, tỉnh Cà Mau nơi tôi công tác, tôi luôn lễ độ."),
            (CLERK, "- Thăm bà con phường Tân Xuyên, thành phố Cà Mau trong tháng 3."),
        ],
    );
}

#[test]
fn years_of_a_review() {
    all(true, &[(FARMER, "BẢN TỰ KIỂM ĐIỂM NĂM 2019\nA. Kết quả\nThu 40 tạ ngô.")]);
    all(
        false,
        &[
            (FARMER, "BẢN TỰ KIỂM ĐIỂM NĂM 2023\nA. Kết quả\nThu 40 tạ ngô."),
            (
                FARMER,
                "1. Bản tự kiểm điểm năm 2021 của tôi còn sơ sài, năm nay tôi viết kỹ hơn.\n2. Trồng ngô.",
            ),
        ],
    );
}

/// How many places something was left at in a statement by one who has these duties.
fn places_left(duties: &[&str], role: &str, text: &str) -> usize {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let duties = duties.iter().map(|&duty| Duty(duty.to_owned())).collect();
    let statement = Statement { role: Some(role.to_owned()), duties, ..Statement::new("a", text).year(2024) };
    corpus.insert(statement).expect("the id is free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let residue = report.statements[0].findings.iter().find(|finding| finding.code == "residue");
    residue.map_or(0, |finding| finding.evidence.len())
}

fn left_beside(duties: &[&str], role: &str, text: &str) -> bool {
    places_left(duties, role, text) > 0
}

#[test]
fn pledges_that_no_duty_belongs_to() {
    let guard =
        &["Trông coi, bảo quản hiện vật", "Đón tiếp khách, giữ trật tự lễ hội", "Phòng cháy, phòng trộm"];
    let of_guard = |lines: &[&str]| places_left(guard, "Nhân viên ban quản lý di tích", &lines.join("\n"));
    let own = "- Ghi sổ 214 hiện vật, xong trước ngày 30/6.";
    let cattle = "- Tiêm phòng tụ huyết trùng cho 320 con trâu bò của thôn Hạ xong trước 30/4.";
    let stalls = "- Phun khử trùng 14 chuồng trại vào sáng thứ Bảy hằng tuần.";
    let pigs = "- Tiêm phòng lở mồm long móng cho 780 con trâu, bò trong tháng 9.";
    assert_eq!(of_guard(&[own, cattle, stalls, pigs]), 3);
    // One may help out.
    assert_eq!(of_guard(&[own, cattle, stalls]), 0);
    let helped: Vec<String> =
        [cattle, stalls, pigs].map(|line| line.replace("- ", "- Cùng thú y xã ")).into();
    assert_eq!(of_guard(&[own, &helped[0], &helped[1], &helped[2]]), 0);
    // A trade that the duties or the post name is the author's own.
    let vet = &["Tiêm phòng gia súc", "Giám sát dịch bệnh"];
    assert_eq!(places_left(vet, "Nhân viên thú y xã", &[cattle, stalls, pigs].join("\n")), 0);
    assert_eq!(places_left(guard, "Bảo vệ di tích kiêm thú y thôn", &[cattle, stalls, pigs].join("\n")), 0);
    let geography = &["dạy Địa lý lớp 6, lớp 9", "bồi dưỡng học sinh giỏi"];
    let maps = "- Kèm 3 em dự thi cấp tỉnh, tối thứ Ba hằng tuần.\n- Giảng lại bài cho 5 học trò nghỉ bệnh, trong 3 ngày.\n- Chữa vở 40 học sinh mỗi tháng.";
    assert!(!left_beside(geography, "Giáo viên Địa lý", maps));
    let gifts = "- Tặng 20 xe đạp cho học sinh nghèo trước 5/9.\n- Nhận đỡ đầu 2 học sinh mồ côi, 300.000 đồng mỗi tháng.";
    assert!(!left_beside(&["Khám bệnh"], "Bác sĩ", gifts));
}

#[test]
fn words_of_other_trades_beside_a_duty() {
    let vet = &["Tiêm phòng gia súc", "Giám sát dịch bệnh"];
    let sample = "- Mẫu bệnh phẩm lên tới Chi cục nội ngày đó, giữ phiếu gởi để chi bộ kiểm.";
    assert!(!left_beside(vet, "Nhân viên thú y xã", sample));
    let fisher = &["Khai thác đúng vùng", "Bảo quản cá"];
    assert!(!left_beside(fisher, "Tài công ghe lưới rê", "- Kéo lưới lên hai tiếng là cá phải vô hầm."));
    let safety = &["Kiểm tra khí mỏ", "Tổ chức diễn tập, ứng cứu sự cố"];
    let drill = "- Diễn tập bục nước giả định tại trạm bơm -97, đêm 12/7.";
    assert!(!left_beside(safety, "Cán bộ an toàn mỏ than", drill));
}

#[test]
fn posts_and_years_in_a_manner_of_speaking() {
    const MARKET: &str = "Kiểm soát viên quản lý thị trường";
    assert!(!left_beside(&[], MARKET, "- Luôn xứng đáng là chiến sĩ trên mặt trận kinh tế."));
    assert!(!left_beside(&[], "Hưu trí", "Nghề nghiệp: giáo viên nghỉ hưu\n- Đi họp đủ."));
    let director = "Chức vụ: Bí thư chi bộ, Giám đốc\n- Họp giao ban sáng thứ Hai.";
    assert!(!left_beside(&[], "Giám đốc công ty môi trường", director));
    let guide = "- Mỗi tháng dạy một tiết \"Em làm thợ lò\" cho khách nhỏ tuổi.";
    assert!(!left_beside(&[], "Thuyết minh viên bảo tàng", guide));
    assert!(!left_beside(&[], MARKET, "Góp sức thực hiện kế hoạch 5 năm 2021 - 2023 của ngành."));
    assert!(!left_beside(&[], MARKET, "Theo kết quả kiểm điểm năm 2023, tôi cam kết như sau."));
    for looked_back in [
        "Phát huy kết quả trong năm 2023, tôi phấn đấu giữ lớp tiên tiến.",
        "Theo Quy định số 22-QĐ/TW (năm 2021), tôi cam kết như sau.",
        "Nhận lớp vào năm 2022, tôi sẽ theo các em đến hết cấp.",
    ] {
        assert!(!left_beside(&[], MARKET, looked_back), "{looked_back}");
    }
    for vowed in [
        "Bước vào năm 2023, tôi cam kết như sau.",
        "Cuối năm 2023, tôi phấn đấu đạt loại tốt.",
        "6 tháng đầu năm 2023, tôi sẽ đi hết 12 chợ.",
        "Bản thân tôi năm 2021 phấn đấu đi hết 12 chợ.",
    ] {
        assert!(left_beside(&[], MARKET, vowed), "{vowed}");
    }
    assert!(left_beside(&[], "Hiệu trưởng trường tiểu học", "Chức vụ: Thợ lò, trường nghề\n- Đi họp đủ."));
}
