// Made by tests/it/text_tables.rs from corpora/sections; `UPDATE=1 cargo test tables` writes it.

/// Words of short headings, and what each opens.
#[rustfmt::skip]
pub(crate) static STEMS: [(&str, &str); 22] = [
    ("chuyên đề", "chuyen-de"), ("chính trị", "tu-tuong"), ("chức trách", "nhiem-vu"), ("công việc", "nhiem-vu"), ("hạn chế", "han-che"), ("khuyết điểm", "han-che"),
    ("khắc phục", "khac-phuc"), ("kế hoạch", "ke-hoach"), ("kỷ luật", "ky-luat"), ("lề lối", "le-loi"), ("lối sống", "dao-duc"), ("nhiệm vụ", "nhiem-vu"),
    ("nêu gương", "neu-guong"), ("phương hướng", "phuong-huong"), ("phẩm chất", "dao-duc"), ("sửa chữa", "khac-phuc"), ("tác phong", "le-loi"), ("tư tưởng", "tu-tuong"),
    ("tự xếp loại", "tu-danh-gia"), ("ý thức tổ chức", "ky-luat"), ("đạo đức", "dao-duc"), ("ưu điểm", "uu-diem"),
];

/// Words that open a heading and do not tell what it is about.
#[rustfmt::skip]
pub(crate) static FRAMES: [&str; 6] = [
    "kết quả", "nội dung", "thực hiện", "việc", "về", "đối với",
];
