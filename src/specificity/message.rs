//! What a reader is told, in Vietnamese and English.

use super::{Discount, Refusal, SignalKind};

impl SignalKind {
    /// Its name in Vietnamese: "thời hạn".
    pub fn vi(self) -> &'static str {
        match self {
            SignalKind::Quantity => "số lượng",
            SignalKind::Deadline => "thời hạn hoặc tần suất",
            SignalKind::PlaceOrUnit => "nơi chốn hoặc đơn vị",
            SignalKind::ProductOrMeasure => "sản phẩm hoặc thước đo",
            SignalKind::Person => "người, đối tượng",
            SignalKind::How => "cách làm",
            SignalKind::Own => "nội dung riêng",
            SignalKind::Duty => "việc cho nhiệm vụ chưa được nhắc tới",
        }
    }

    /// Its name in English: "a deadline".
    pub fn en(self) -> &'static str {
        match self {
            SignalKind::Quantity => "a quantity",
            SignalKind::Deadline => "a deadline or frequency",
            SignalKind::PlaceOrUnit => "a place or unit",
            SignalKind::ProductOrMeasure => "a product or measure",
            SignalKind::Person => "a person or group",
            SignalKind::How => "a manner",
            SignalKind::Own => "words of one's own",
            SignalKind::Duty => "a deed for a duty not taken up",
        }
    }
}

impl Refusal {
    /// The reason in Vietnamese.
    pub fn vi(self) -> &'static str {
        match self {
            Refusal::Empty => "văn bản không có chữ nào",
            Refusal::NoDiacritics => "văn bản viết không dấu",
            Refusal::Damaged => "chữ trong văn bản bị hỏng (sai bảng mã hoặc nhận dạng lỗi)",
            Refusal::NotVietnamese => "văn bản không phải tiếng Việt",
        }
    }

    /// The reason in English.
    pub fn en(self) -> &'static str {
        match self {
            Refusal::Empty => "the text has no words",
            Refusal::NoDiacritics => "the text is written without diacritics and cannot be judged",
            Refusal::Damaged => "the letters of the text are damaged (wrong encoding or bad scan)",
            Refusal::NotVietnamese => "the text is not Vietnamese",
        }
    }
}

impl Discount {
    /// The reason in Vietnamese.
    pub fn vi(self) -> &'static str {
        match self {
            Discount::Past => "kể việc đã làm",
            Discount::Duplicate => "lặp lại mục trước",
            Discount::Procedural => "chỉ có kế hoạch, sổ sách, họp",
            Discount::Hollow => "đếm những điều không nói lên việc gì",
            Discount::Negative => "chỉ nêu điều không làm",
            Discount::Stock => "chỉ có câu mẫu",
            Discount::Universal => "việc mà đảng viên nào cũng phải làm",
        }
    }

    /// The reason in English.
    pub fn en(self) -> &'static str {
        match self {
            Discount::Past => "reports what has been done",
            Discount::Duplicate => "repeats an earlier item",
            Discount::Procedural => "nothing but plans, books and meetings",
            Discount::Hollow => "counts what says nothing",
            Discount::Negative => "only says what will not be done",
            Discount::Stock => "set phrases only",
            Discount::Universal => "what every member has to do anyway",
        }
    }
}
