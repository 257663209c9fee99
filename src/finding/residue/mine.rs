//! Units that the words around them tell as the author's own: "Đồn Biên phòng Pò Mã nơi tôi đang công tác", "đưa Đại đội
//! 11 thành đơn vị vững mạnh".

use std::ops::Range;

use super::{KIN, Left, Own};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, key},
};

/// Words of the name of a unit behind its head at most, and of those in small letters in a row.
const NAME: u32 = 10;
const SMALL: u32 = 3;
/// Words before a unit by which one is only there: "Ở xã Tân Lập chúng tôi gặp …".
const AT: [Key; 14] =
    key!["ở", "tại", "đến", "tới", "qua", "sang", "về", "lên", "xuống", "vô", "vào", "ra", "từ", "với"];
/// Words by which one belonged, or was born, there.
const ONCE: [Key; 5] = key!["từng", "cũ", "quê", "xưa", "hồi"];
/// Who speaks: behind a unit nobody else does.
const WE: [Key; 9] = key!["chúng", "tụi", "bọn", "mình", "ta", "của", "nhà", "bên", "tôi"];
/// How it is said that one belongs to a unit, rather than looks after it, and what one does there beside one's work.
const BELONGING: [Key; 3] = key!["nơi", "đơn", "cơ"];
const CHARGED: [Key; 3] = key!["phụ", "dạy", "đang"];
/// Words before a unit among which it is said that one makes it what it is to be, and with whom.
const BUILT: u32 = 5;
const BUILDING: [Key; 3] = key!["đưa", "dựng", "cùng"];
const TOGETHER: [Key; 6] = key!["tập", "anh", "chị", "viên", "toàn", "đồng"];
/// Units that a unit has several of, of which the author may be in charge of any.
const PARTS: [Key; 13] =
    key!["đội", "tổ", "tiểu", "trung", "câu", "chợ", "thôn", "bản", "ấp", "xóm", "buôn", "làng", "khóm"];

pub(super) fn find(case: &Case<'_>, author: &Own<'_>) -> Vec<Left> {
    if author.units.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Left> = Vec::new();
    for head in case.cues(CueKind::UnitHead) {
        let nested = found.last().is_some_and(|(before, _)| head.start < before.end);
        if nested || case.is_given(head.start) {
            continue;
        }
        let mine = name_end(case, head, CueKind::UnitMine);
        let raised = || name_end(case, head, CueKind::UnitRaised).filter(|_| is_built(case, head.start));
        let Some(end) = mine.or_else(raised) else { continue };
        // What says nothing by itself: the unit has to be of a sort that the author has one of.
        let plain = mine.is_none() || case.is_any(end, &WE);
        let sort = &case.tokens()[head.start as usize..head.end as usize];
        let sort: Vec<Key> = sort.iter().map(|word| word.strict).collect();
        let own = author.unit(|own| own.windows(sort.len()).any(|words| words == sort));
        let same = own.is_some() || author.words.windows(sort.len()).any(|words| words == sort);
        let at = mine.is_some() && head.start > 0 && case.is_any(head.start - 1, &AT);
        // "Thôn Nà Lốc do tôi phụ trách" may be anybody's who looks after villages or schools.
        let belongs = case.is_any(end, &BELONGING) && !case.is_any(end + 2, &CHARGED);
        let kin = mine.is_some() && case.is_any(end + 2, &KIN);
        if plain && (at || !same) || !same && (!belongs || case.is_any(head.start, &PARTS)) || kin {
            continue;
        }
        let sentence = case.sentence(head.start);
        let once = case.has(CueKind::FormerRule, sentence.clone())
            || sentence.clone().any(|place| case.is_any(place, &ONCE));
        if !once && is_foreign(case, head.end..end, author, same) {
            let expected = own.or(author.units.last()).map(|(own, _)| (*own).to_owned());
            found.push((head.start..end, expected));
        }
    }
    found
}

/// Whether words before a unit say that the author makes it what it is to be, with those who belong there.
fn is_built(case: &Case<'_>, start: u32) -> bool {
    let sentence = case.sentence(start);
    let near = sentence.start.max(start.saturating_sub(BUILT))..start;
    let Some(at) = near.rev().find(|&place| case.is_any(place, &BUILDING)) else { return false };
    !case.is(at, key!("cùng")) || (at + 1..start).any(|place| case.is_any(place, &TOGETHER))
}

/// Where the name of a unit ends that a cue of that kind follows at once.
fn name_end(case: &Case<'_>, head: &Range<u32>, cue: CueKind) -> Option<u32> {
    let mut small = 0;
    for end in head.end..(head.end + NAME).min(case.tokens().len() as u32) {
        let gap = case.gap_before(end);
        if case.is_cue(cue, end) && end > head.end && matches!(gap, " " | ", " | " – " | " - ") {
            return Some(end);
        }
        small = if is_named(case, end) { 0 } else { small + 1 };
        if small > SMALL || !matches!(gap, " " | " – " | " - " | "-") {
            return None;
        }
    }
    None
}

/// Whether the words of a name are not the author's: none of its capitals and numbers, or, in a unit of the same sort,
/// its number.
fn is_foreign(case: &Case<'_>, name: Range<u32>, author: &Own<'_>, same: bool) -> bool {
    let named: Vec<u32> = name.filter(|&place| is_named(case, place)).collect();
    let foreign = |place: &u32| !author.has(&case.tokens()[*place as usize]);
    let numbered =
        || named.last().is_some_and(|last| foreign(last) && case.tokens()[*last as usize].kind.is_number());
    !named.is_empty() && (named.iter().all(foreign) || same && numbered())
}

fn is_named(case: &Case<'_>, place: u32) -> bool {
    let token = &case.tokens()[place as usize];
    token.kind.is_number() || token.span.of(case.raw).starts_with(char::is_uppercase)
}
