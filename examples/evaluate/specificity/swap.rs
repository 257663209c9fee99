//! Numbers and names of a text for others that mean as much.

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/// Words before which a number counts.
const COUNTED: [&str; 39] = [
    "hộ", "người", "em", "cháu", "chị", "anh", "lần", "lượt", "buổi", "phút", "giây", "tuần", "cây", "con",
    "ha", "km", "mét", "tấn", "tạ", "kg", "lít", "bài", "tiết", "cuốn", "bộ", "chiếc", "cái", "suất",
    "phiếu", "vụ", "ca", "đợt", "điểm", "đồng", "triệu", "học", "đoàn", "gia", "trang",
];
const PLACES: [&str; 22] = [
    "xã",
    "phường",
    "thôn",
    "bản",
    "ấp",
    "xóm",
    "khóm",
    "buôn",
    "làng",
    "huyện",
    "chợ",
    "cầu",
    "bến",
    "cảng",
    "hồ",
    "suối",
    "đập",
    "chùa",
    "dốc",
    "xứ",
    "kênh",
    "rạch",
];
const PEOPLE: [&str; 16] = [
    "ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "cháu", "thầy", "cậu", "dì", "chí", "già", "cụ",
    "nhà",
];
/// Names of hamlets and of people, of the Kinh and of others, by how many syllables they have.
const KINH_PLACES: [[&str; 8]; 3] = [
    ["Đông", "Trung", "Đoài", "Thượng", "Bùi", "Kiền", "Vạc", "Giữa"],
    ["Phú Lạc", "Tân Bình", "An Mỹ", "Yên Khê", "Đông Ngạc", "Hòa Lợi", "Thượng Cát", "Vĩnh Phong"],
    [
        "Phú Lạc Đông",
        "Tân Bình Hạ",
        "An Mỹ Trung",
        "Yên Khê Thượng",
        "Đông Ngạc Nam",
        "Hòa Lợi Tây",
        "Thượng Cát Đoài",
        "Vĩnh Phong Bắc",
    ],
];
const OTHER_PLACES: [[&str; 8]; 3] = [
    ["Nhéc", "Pắc", "Tơr", "Lếch", "Siu", "Khưa", "Blang", "Pụng"],
    ["Pá Vi", "Huổi Lếch", "Nậm Sát", "Plei Tơr", "Khuổi Ky", "Sóc Ruộng", "Kon Brăp", "Lao Chải"],
    [
        "Tà Lai Giàng",
        "Nậm Pọng Phìn",
        "Huổi Sáy Lếch",
        "Khuổi Pụng Ky",
        "Plei Kon Tơr",
        "Lao Và Chải",
        "Sủng Phìn Lủng",
        "Pá Khoang Vi",
    ],
];
const KINH_PEOPLE: [[&str; 8]; 3] = [
    ["Hùng", "Lan", "Thắm", "Quyết", "Nhàn", "Dũng", "Hoa", "Khoa"],
    ["Trần Bình", "Lê Nga", "Phạm Tú", "Vũ Hạnh", "Đỗ Lợi", "Bùi Thảo", "Ngô Kiên", "Hồ Diệp"],
    [
        "Nguyễn Văn Bình",
        "Trần Thị Nga",
        "Lê Văn Tú",
        "Phạm Thị Hạnh",
        "Vũ Văn Lợi",
        "Đỗ Thị Thảo",
        "Bùi Văn Kiên",
        "Ngô Thị Diệp",
    ],
];
const OTHER_PEOPLE: [[&str; 8]; 3] = [
    ["Páo", "Mỷ", "Kpă", "Sểnh", "Chu", "Blơi", "Dính", "Pành"],
    ["Giàng Páo", "Lò Pành", "Rơ Chăm", "Thạch Sêng", "Vàng Mỷ", "Siu Blơi", "Má Dính", "Cà Ín"],
    [
        "Giàng A Páo",
        "Lò Thị Pành",
        "Vàng Mí Dính",
        "Thạch Sa Rây",
        "Siu Y Blơi",
        "Cà Thị Ín",
        "Sùng A Chu",
        "Lý Mẩy Sểnh",
    ],
];

/// Counts up to 999 in words: `12 hộ` as `mười hai hộ`.
pub(super) fn in_words(text: &str) -> String {
    replaced(text, |words, at| {
        let value: usize = words[at].parse().ok()?;
        let counted = words.get(at + 1).is_some_and(|next| COUNTED.contains(next));
        let plain = (2..1000).contains(&value) && !words[at].starts_with('0');
        (plain && counted).then(|| (1, spelled(value)))
    })
}

/// Counts in words in digits: `mười hai hộ` as `12 hộ`.
pub(super) fn in_digits(text: &str) -> String {
    let known: Vec<(Vec<String>, usize)> = (10..1000)
        .rev()
        .map(|value| (spelled(value).split(' ').map(str::to_owned).collect(), value))
        .collect();
    replaced(text, |words, at| {
        let reads = |number: &[String]| {
            words.len() > at + number.len()
                && number.iter().zip(&words[at..]).all(|(one, other)| one == other)
                && COUNTED.contains(&words[at + number.len()])
        };
        // "một nghìn năm trăm" is read whole or not at all.
        let large = at > 0 && ["nghìn", "ngàn", "triệu", "rưỡi"].contains(&words[at - 1]);
        if large || !known.iter().any(|(number, _)| number[0] == words[at]) {
            return None;
        }
        let longest =
            known.iter().filter(|(number, _)| reads(number)).max_by_key(|(number, _)| number.len())?;
        Some((longest.0.len(), longest.1.to_string()))
    })
}

/// Names behind words for places and people for those of another people with as many syllables: the same one for the
/// same name, another for another.
pub(super) fn names(text: &str, to_kinh: bool) -> String {
    let (places, people) = if to_kinh { (KINH_PLACES, KINH_PEOPLE) } else { (OTHER_PLACES, OTHER_PEOPLE) };
    let mut met: Vec<String> = Vec::new();
    replaced(text, |words, at| {
        let head = words[at.checked_sub(1)?];
        let names = if PLACES.contains(&head) {
            places
        } else if PEOPLE.contains(&head) {
            people
        } else {
            return None;
        };
        // "Giàng A Páo": a letter is a part of a name, and none by itself.
        let count = words[at..].iter().take_while(|word| word.starts_with(char::is_uppercase)).count();
        if count == 1 && words[at].chars().count() == 1 {
            return None;
        }
        let names = names.get(count.checked_sub(1)?)?;
        let old = words[at..at + count].join(" ");
        let number = met.iter().position(|known| *known == old).unwrap_or_else(|| {
            met.push(old);
            met.len() - 1
        });
        Some((count, names[number % names.len()].to_owned()))
    })
}

/// The text with some runs of words replaced; marks and spaces between them stay, and a run never crosses a mark.
fn replaced(text: &str, mut replace: impl FnMut(&[&str], usize) -> Option<(usize, String)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        // Words with one space between them, up to the first that a mark follows.
        let joined = out.ends_with(['.', ',', '/', '-', ':']);
        let mut words: Vec<&str> = Vec::new();
        let mut end = 0;
        loop {
            let width =
                rest[end..].find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len() - end);
            if width == 0 {
                break;
            }
            words.push(&rest[end..end + width]);
            end += width;
            let next = rest[end..].strip_prefix(' ').and_then(|next| next.chars().next());
            if !next.is_some_and(char::is_alphanumeric) {
                break;
            }
            end += 1;
        }
        let closed = !rest[end..].starts_with(['/', '%', '-', '.', ',']) || words.is_empty();
        let mut at = 0;
        while at < words.len() {
            let digits = words[at].starts_with(|letter: char| letter.is_ascii_digit());
            let part = digits && (at == 0 && joined || at + 1 == words.len() && !closed);
            let found = if part { None } else { replace(&words, at) };
            let (width, new) = found.unwrap_or_else(|| (1, words[at].to_owned()));
            out.push_str(&new);
            at += width;
            if at < words.len() {
                out.push(' ');
            }
        }
        match rest[end..].chars().next() {
            Some(mark) => {
                out.push(mark);
                rest = &rest[end + mark.len_utf8()..];
            }
            None => break,
        }
    }
    out
}

/// A number up to 999 in words.
fn spelled(value: usize) -> String {
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10);
    let mut words: Vec<&str> = Vec::new();
    if hundreds > 0 {
        words.extend([DIGITS[hundreds], "trăm"]);
    }
    match tens {
        0 if hundreds > 0 && ones > 0 => words.push("linh"),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([DIGITS[tens], "mươi"]),
    }
    match ones {
        0 => {}
        1 if tens > 1 => words.push("mốt"),
        5 if tens > 0 => words.push("lăm"),
        _ => words.push(DIGITS[ones]),
    }
    words.join(" ")
}
