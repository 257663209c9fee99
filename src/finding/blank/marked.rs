//! Slots that are marked by signs: brackets, dots, crosses, what programs and spreadsheets leave.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use crate::Span;

/// Letters a marked slot has at most, its brackets with it.
const SLOT: usize = 90;

/// Letters behind a slot among which others show that the text is damaged.
const NEAR: usize = 60;

/// Bytes of empty brackets from which on something is to be written in them.
const WIDE: usize = 4;

/// What a number may count.
const COUNTED: &str = "(?i:ngày|giờ|phút|tháng|năm|tuần|quý|lần|lượt|hộ|người|em|cháu|học sinh|bạn|cụ|buổi|tiết|đồng|triệu|nghìn|\
    cây|con|ha|héc ta|sào|công|mét|km|tấn|kg|bài|cuốn|bộ|cái|chiếc|phiếu|vụ|hồ sơ|trường hợp)";

/// Marked slots. Neither word borders nor long counted repetitions stand in it, for with them no automaton can read each
/// byte once; [`is_slot`] sees to both.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    let marks = [
        // `[HỌ VÀ TÊN]`, `[nêu rõ hạn chế]`, `[ ]`, `( )`, `<tên đơn vị>`.
        r"\[[^\[\]\n]+\]|\(\s+\)",
        r"|<(?i:tên|họ|số|ngày|đơn vị|chi bộ|chức vụ|nêu|ghi|điền|nội dung)(?:[^\w<>\n][^<>\n]*)?>",
        // What programs fill in: `{{don_vi}}`, `{ho_ten}`, `${hoTen}`, `«Ho_ten»`, `<<năm>>`, `#TEN#`, `%s`.
        r"|\{\{[^{}\n]+\}\}|\{\p{L}\w*[_ ][\w ]*\}|\$\{\p{L}\w+\}|«\w+_\w+»|<<[^<>\n]+>>|#[A-Z]+_[A-Z_]+#|#,#",
        r"|\$[A-Z]+_[A-Z_]+|(?m:^|\s)%[sd]",
        // What a spreadsheet could not work out, and zeros in place of an amount.
        r"|#(?:REF!|NAME\?|VALUE!|DIV/0!)|#{3,}|=[A-Z]{3,}\([^()\n]*\)|0{3}\.0{3}",
        // What a form asks for behind a label: `Hạn chế: (tự nêu)`.
        concat!(
            r"|(?:[:.)]|\n[-+•*]?)\s?\((?i:(?:tự )?(?:nêu|ghi|điền|kê khai|liệt kê|trình bày|viết)",
            r"(?:[,;:][^()\n]*| (?:rõ|cụ thể|họ|tên|số|nội dung|ngắn|tóm tắt|thẳng|vào|các|những|ở)(?:[^\w()\n][^()\n]*)?)?)\)[.;]?(?m:$)",
        ),
        // The same anywhere, where it can be nothing else: `(ghi tên ấp)`, `(chèn tên)`, `(họ tên bí thư)`.
        concat!(
            r"|\((?i:(?:ghi|điền|chèn|nhập) (?:họ |họ và )?tên(?: (?:ấp|xã|thôn|bản|đơn vị|chi bộ|cơ quan|trường|đồng chí))?",
            r"|(?:họ |họ và )tên (?:bí thư|đảng viên|đồng chí)",
            r"|tên (?:đơn vị|cơ quan|chi bộ|xã|trường|nông trường|công ty|hợp tác xã)|mô tả (?:ngắn )?nhiệm vụ[^()\n]*",
            r"|(?:gạch bỏ|khoanh tròn|khoanh vào|đánh dấu x|đánh dấu vào|thay tên|thay bằng nội dung) [^()\n]*)\)",
        ),
        // Numbers that were to be put in: `…/30`, `…%`, `xx/xx/2025`, `dd/mm/yyyy`, `__/6/2026`, `20..`, `09xx xxx xxx`.
        r"|[….]{0,4}(?:…|\.{3})[….]{0,4}\s?(?:/\s?(?:\d+|…|\.{3})|%)",
        r"|\d+x{2,}(?:[ .]x{3})*|x{2,4}/x{2,4}(?:/(?:x{2,4}|\d{2,4}))?|x{3,4}|X\s?%",
        r"|(?i:dd)[/-](?i:mm)(?:[/-](?i:yyyy|yy))?|(?i:hh):(?i:mm)|\.{2,}/\.{2,}/\d{2,4}|20(?:\.{2,3}|…|_{2,3})",
        r"|_{1,4}/_{1,4}(?:/(?:_{1,4}|\d{2,4}))?|_{2,3}/\d{1,2}(?:/\d{2,4})?|\d{1,2}/_{2,3}|_{2,3}(?:\._{3}){0,3}(?:\.0{3})?",
        r"|(?i:ngày)\s?(?:…|\.{2,}|_+)\s?(?i:tháng)\s?(?:\d+|(?:…|\.{2,}|_+)\s?(?i:năm)\s?(?:…|\.{2,}|_+|\d+))",
        // The number of a rule: `số /QĐ-UBND`, `số …-KH/ĐU`.
        r"|(?i:số)\s*(?:…|\.{2,}|_{2,})?\s*[-/][A-ZĐ]{2,}|(?i:số nhà)\s?(?:…|\.{2,})",
        r"|(?i:nghị quyết|quyết định|chỉ thị|kế hoạch|thông báo|hướng dẫn|quy định) số\s?(?:…|\.{3})",
        // Dashes to write on; under the motto of the state they are an ornament.
        r"|(?:[Kk]ính gửi[^\n:;–—-]*|:) (?:[-–—] ?){5,}",
        // What stands for something: a name nobody has, no value.
        r"|(?i:lorem ipsum)|TBD|(?:[Cc]hi bộ|[Đđ]ơn vị|[Cc]ơ quan|[Xx]ã|[Tt]hôn|[Pp]hường|:) (?:ABC|XYZ|n/a|N/A)(?m:[\s,;.]|$)",
        r"|(?:[Đđ]ồng chí|[Đđ]ảng viên|tên:|[Tt]ôi là|[Ee]m là) Nguyễn Văn A(?m:[\s,;:)]|$)",
    ];
    let counts = [
        // `chậm nhất … ngày`, `dạy … tiết`.
        concat!(
            r"|(?i:trước|sau|trong|nhất|đủ|đạt|thiểu|quá|là|được|gồm|khoảng|thêm|tăng|giảm|trồng|dạy|nuôi|kèm|giúp|thăm|sửa|xây|bán|",
            r"thu|nộp|đóng|mua|cấp|khám|dự|viết|đọc|động|cho|lập|mở|chở|phát|vắng|nghỉ|tiêm|hiến|tặng)\s(?:…|\.{3})\s(?:%|",
        )
        .to_owned()
            + COUNTED
            + ")",
        // `xx ngày`, `n buổi`, `??? ngày`.
        format!(r"|(?:xx|XX|yy|YY|nn|NN) {COUNTED}|n (?:buổi|lần|lượt|ngày|hộ|cuộc)|[\s:]\?{{2,}}\s{COUNTED}"),
    ];
    let all: String = marks.into_iter().chain(counts.iter().map(String::as_str)).collect();
    Regex::new(&all).expect("the pattern is well formed")
});

/// How an instruction to the writer opens, and what a form asks for by name.
const TOLD: [&str; 12] = [
    "nêu",
    "ghi",
    "điền",
    "kê khai",
    "liệt kê",
    "viết",
    "tự nêu",
    "tự ghi",
    "nhập",
    "trình bày",
    "mô tả",
    "chèn",
];
const ASKED: [&str; 18] = [
    "nội dung",
    "họ tên",
    "họ và tên",
    "chức vụ",
    "tên",
    "số",
    "ngày",
    "chi bộ",
    "đảng bộ",
    "nhiệm vụ",
    "thời gian",
    "thời hạn",
    "cơ quan",
    "đơn vị",
    "biện pháp",
    "chỉ tiêu",
    "tỷ lệ",
    "mức",
];
/// What brackets hold that is no slot: a note on what was quoted.
const NOTES: [&str; 7] = ["đã", "lược", "trích", "sic", "nguyên văn", "xem", "chú"];

/// Marked slots, left to right.
pub(super) fn find(raw: &str) -> impl Iterator<Item = Span> + '_ {
    let found = MARKED.find_iter(raw).map(|found| slot(raw, found.range()));
    let slots = found.filter(|slot| is_slot(raw, slot.clone()));
    slots.map(|slot| Span::new(slot.start as u32, slot.end as u32))
}

/// What is a slot of what was found, without the label before it and the stop behind it.
fn slot(raw: &str, found: Range<usize>) -> Range<usize> {
    let text = &raw[found.clone()];
    let within = |from: usize, to: usize| found.start + from..found.start + to;
    if text.starts_with(['[', '{', '<', '$', '«', '#', '=']) {
        return found;
    }
    // Dashes and question marks are told by what stands beside them.
    if let Some(from) = text.find(['-', '–', '—']).filter(|_| text.ends_with(['-', '–', '—', ' '])) {
        return within(from, text.trim_end().len());
    }
    if let Some((from, to)) = text.find("??").zip(text.rfind('?')) {
        return within(from, to + 1);
    }
    match (text.find('('), text.rfind(')')) {
        (Some(from), Some(to)) => within(from, to + 1),
        // The verb before the dots, `dạy … tiết`; of `ngày … tháng …` all is the slot.
        _ if text.starts_with(char::is_alphabetic) && !text.to_lowercase().starts_with("ngày") => {
            within(text.find(['…', '.']).unwrap_or(0), text.len())
        }
        _ => found,
    }
}

/// Whether a part of the text is short enough for a slot, cuts no word in two and was not filled in.
fn is_slot(raw: &str, part: Range<usize>) -> bool {
    // A mark laid over a letter belongs to its word.
    let of_word = |letter: char| letter.is_alphanumeric() || ('\u{300}'..'\u{370}').contains(&letter);
    let inside =
        |before: Option<char>, after: Option<char>| before.is_some_and(of_word) && after.is_some_and(of_word);
    let found = &raw[part.clone()];
    let cuts = inside(raw[..part.start].chars().next_back(), found.chars().next())
        || inside(found.chars().next_back(), raw[part.end..].chars().next());
    let long = found.chars().count() > SLOT;
    // "1.000.000", "20..30".
    let of_number = found.starts_with("000")
        && raw[..part.start]
            .trim_end_matches(' ')
            .ends_with(|before: char| ".,".contains(before) || before.is_ascii_digit())
        || found.ends_with('.') && raw[part.end..].starts_with(|after: char| after.is_ascii_digit());
    let before = raw[..part.start].trim_end_matches(' ').chars().next_back();
    let near = &raw[floor(raw, part.start)..part.start];
    let line = near.rsplit('\n').next().unwrap_or_default();
    let quoted = before.is_some_and(|before| matches!(before, '‘' | '\''))
        || line.matches('"').count() % 2 == 1
        || line.rfind('“') > line.rfind('”');
    // Behind a word and before another or the end: no ornament, no address.
    let stands = before.is_some_and(char::is_alphanumeric)
        && !raw[part.end..].starts_with(|after: char| !matches!(after, ' ' | ',' | ';' | '\n'));
    let crossed = found.chars().all(|letter| matches!(letter, 'x' | '_'));
    let labelled = before.is_none_or(|before| matches!(before, ':' | '\n' | '-' | '+' | '.' | ')' | '|'));
    let ends = raw[part.end..]
        .trim_start_matches([' ', '.', ';'])
        .chars()
        .next()
        .is_none_or(|after| matches!(after, '\n' | '|'));
    // "??y ?? c?c phong tr?o" has lost its letters.
    let broken = found.starts_with('?') && {
        let near = line.chars().chain(found.chars()).chain(raw[part.end..].chars().take(NEAR));
        let letters: Vec<char> = near.take_while(|&letter| letter != '\n').collect();
        letters.windows(2).any(|pair| pair[0] == '?' && pair[1].is_alphabetic())
    };
    // "Sửa lỗi #REF!", "định dạng dd/mm/yyyy" speak of them.
    let spoken =
        ["lỗi", "hàm", "dạng", "kiểu", "công thức"].iter().any(|word| line.trim_end().ends_with(word));
    // "Từ nay … ngày nào cũng": a pause.
    let any = raw[part.end..].starts_with(" nào");
    let answer = is_answer(found, labelled && ends);
    !(cuts || of_number || long || quoted || broken || spoken || any || answer || crossed && !stands)
}

/// A border of a letter so far before a place that no quotation is longer.
fn floor(raw: &str, place: usize) -> usize {
    const LONGEST: usize = 240;
    let far = place.saturating_sub(LONGEST);
    (far..=place).find(|&at| raw.is_char_boundary(at)).unwrap_or(place)
}

/// Whether square or pointed brackets hold an answer or a note and nothing that is asked for: `[chi bộ thôn Bản Lầu]`,
/// `[thời gian: tháng 3/2025]`, `[1]`, `[x]`. What does not stand alone on its line may be an aside.
fn is_answer(found: &str, alone: bool) -> bool {
    let inner = found.trim_start_matches(['[', '<']).trim_end_matches([']', '>']).trim();
    if inner.len() + 2 > found.len() || found.starts_with("<<") {
        return false;
    }
    // A box that was not ticked stands before what it is for; a wider one is to be written in.
    if inner.is_empty() {
        return !alone && found.len() < WIDE;
    }
    // "[...]" within a sentence leaves out what was said.
    if inner.chars().all(|letter| matches!(letter, '.' | '…' | '_' | ' ')) {
        return !alone;
    }
    if !inner.contains(char::is_lowercase) {
        return inner.chars().filter(|letter| letter.is_alphabetic()).count() < 2;
    }
    let small = inner.to_lowercase();
    let opens = |words: &[&str]| {
        let rest = |word: &&str| small.strip_prefix(*word).map(|rest| !rest.starts_with(char::is_alphabetic));
        words.iter().filter_map(rest).any(|ends| ends)
    };
    let told = opens(&TOLD);
    // "[trình bày ngắn gọn, không quá 5 dòng]".
    if told
        && !inner.contains(':')
        && !inner.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase))
    {
        return false;
    }
    let answered = inner.split_once(':').is_some_and(|(_, answer)| answer.contains(char::is_alphabetic));
    inner.contains(|c: char| c.is_ascii_digit())
        || inner.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase))
        || answered && !told
        || !alone && !told && !opens(&ASKED)
        || opens(&NOTES)
        || inner.chars().nth(1).is_none()
}
