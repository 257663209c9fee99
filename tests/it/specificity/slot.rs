//! What is seen in a pledge: how much, by when, where, what is there afterwards, who.

use super::{check_slots, scored};

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
    check_slots("Sáng mười bốn em được kèm tại lớp 8B.", true, "quantity deadline place person");
    check_slots("Học bồi dưỡng đủ 72 giờ, nộp chứng nhận.", true, "quantity product");
    check_slots("Rút thời gian đổi mẫu từ 95 phút xuống 70 phút.", true, "quantity deadline product");
    check_slots("Rút thời gian xử lý hồ sơ từ 10 ngày xuống còn 5 ngày.", true, "quantity deadline product");
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
