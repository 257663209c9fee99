//! Numbers in digits, and in words up to 999, and what they count.

use crate::{
    finding::case::Case,
    lexicon::Kind,
    register::CueKind,
    text::{Key, key},
};

/// Words of what is counted at most.
const COUNTED: usize = 3;

const DIGITS: [(Key, u32); 14] = [
    (key!("một"), 1),
    (key!("mốt"), 1),
    (key!("hai"), 2),
    (key!("ba"), 3),
    (key!("bốn"), 4),
    (key!("tư"), 4),
    (key!("năm"), 5),
    (key!("lăm"), 5),
    (key!("nhăm"), 5),
    (key!("sáu"), 6),
    (key!("bảy"), 7),
    (key!("bẩy"), 7),
    (key!("tám"), 8),
    (key!("chín"), 9),
];

/// A number in digits or words at a token: its value, and the first token behind it.
///
/// Words are read as far as they go on in one number: `ba mươi mốt`, `hai chục`, `một trăm lẻ năm`.
pub(in crate::finding) fn amount(case: &Case<'_>, place: u32) -> Option<(u32, u32)> {
    if let Some(value) = case.number(place) {
        return Some((value, place + 1));
    }
    let (value, end) = below_hundred(case, place)?;
    if value > 9 || !goes_on(case, end) || !case.is(end, key!("trăm")) {
        return Some((value, end));
    }
    let rest = end + 1;
    let rest = rest + u32::from(case.is_any(rest, &key!["lẻ", "linh"]));
    let more = below_hundred(case, rest).filter(|_| goes_on(case, rest));
    Some(more.map_or((value * 100, end + 1), |(more, end)| (value * 100 + more, end)))
}

fn below_hundred(case: &Case<'_>, place: u32) -> Option<(u32, u32)> {
    let (tens, end) = if case.is(place, key!("mười")) {
        (1, place + 1)
    } else {
        let digit = digit(case, place)?;
        let ten = goes_on(case, place + 1) && case.is_any(place + 1, &key!["mươi", "chục"]);
        if !ten {
            return Some((digit, place + 1));
        }
        (digit, place + 2)
    };
    // Behind tens five is *lăm*: "hai mươi năm" is twenty years.
    let unit = digit(case, end).filter(|_| goes_on(case, end) && !case.is(end, key!("năm")));
    Some(unit.map_or((tens * 10, end), |unit| (tens * 10 + unit, end + 1)))
}

fn digit(case: &Case<'_>, place: u32) -> Option<u32> {
    let word = case.tokens().get(place as usize)?.strict;
    DIGITS.iter().find(|&&(digit, _)| digit == word).map(|&(_, value)| value)
}

/// Whether nothing but a space stands before a token.
fn goes_on(case: &Case<'_>, place: u32) -> bool {
    case.gap_before(place) == " "
}

/// Whether a number counts what stands behind it: "cuối tháng 14 hộ thoát nghèo", "đầu tháng 15 triệu đồng".
pub(in crate::finding) fn is_count(case: &Case<'_>, place: u32) -> bool {
    let behind = case.tokens().get(place as usize + 1..).unwrap_or_default();
    let known = case.registers.lexicon().scan(&behind[..behind.len().min(COUNTED)]);
    let counted = [Kind::Classifier, Kind::Number];
    case.opens(CueKind::Whole, place + 1).is_some()
        || known.iter().any(|found| found.tokens.start == 0 && counted.contains(&found.kind))
}
