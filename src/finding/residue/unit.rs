//! Units and places other than the author's, named as the author's own.

use std::ops::Range;

use super::{KIN, Left, Others, Own, is_told, opens_item};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, TokenKind, key},
};

/// Tokens at the top of a statement, where its unit stands.
const HEAD: u32 = 30;
/// Words by which places are named.
const PLACES: [Key; 10] = key!["xã", "phường", "huyện", "quận", "thôn", "bản", "ấp", "xóm", "buôn", "khóm"];
/// Of these, those that are looked after from above as well: only where the author says to belong there.
const VILLAGES: [Key; 6] = key!["thôn", "bản", "ấp", "xóm", "buôn", "khóm"];

/// What a school begins with, and a cell.
const SCHOOL: Key = key!("trường");
const LED: [Key; 2] = key!["chi", "bộ"];
const LEVELS: [(Key, &[Key]); 4] = [
    (key!("thpt"), &key!["trung", "học", "phổ", "thông"]),
    (key!("thcs"), &key!["trung", "học", "cơ", "sở"]),
    (key!("th"), &key!["tiểu", "học"]),
    (key!("mn"), &key!["mầm", "non"]),
];
/// What the names of the units above a commune begin with.
const HIGHER: [Key; 6] = key!["huyện", "quận", "tỉnh", "thành", "phố", "thị"];
/// Words of the units above a commune at most.
const ABOVE: u32 = 10;
/// What the names of cells begin with.
const HEADS: [Key; 13] =
    key!["trường", "thôn", "bản", "ấp", "xóm", "trạm", "khu", "tổ", "khoa", "phòng", "đội", "đồn", "hạt"];
/// What a cell does with its members: "chi bộ Khoa Nội *phân* việc gì tôi cũng làm".
const SETS: [Key; 2] = key!["phân", "giao"];
const WORK: [Key; 4] = key!["việc", "nhiệm", "công", "gì"];
/// Words of the longest cue at most.
const CUE: u32 = 8;
/// Words between what the author answers with and the unit: "cùng tập thể cán bộ chi bộ …".
const ASIDE: u32 = 6;
/// Words from the capitals of a unit's name to what it does at most: "Khoa Nội tim mạch phân việc".
const REST: u32 = 4;
/// Words of a sentence that tells what a place was called: "Ấp Cây Quéo lúc chưa tách còn kêu là ấp Ba Hồ".
const RENAMED: [Key; 4] = key!["kêu", "gọi", "tách", "nhập"];
/// Tokens of the longest name of a unit.
const LONGEST: u32 = 8;

pub(super) fn find(case: &Case<'_>, others: &Others, author: &Own<'_>) -> Vec<Left> {
    if author.units.is_empty() {
        return Vec::new();
    }
    let mut found = members(case, others, author);
    found.extend(places(case, author));
    found.extend(answered(case, author));
    found
}

/// Cells and schools that cannot be the author's, named as those the author answers to or belongs to: "kính mong
/// chi bộ Trường Tiểu học Xuân Lâm", "Trường Tiểu học Xuân Lâm nơi tôi dạy".
fn answered(case: &Case<'_>, author: &Own<'_>) -> Vec<Left> {
    let mut found = Vec::new();
    for place in 0..case.tokens().len() as u32 {
        let led = case.is(place, LED[0]) && case.is(place + 1, LED[1]);
        let school = case.is(place, SCHOOL) && !(place > 1 && case.is(place - 1, LED[1]));
        let (own, name) = match (led, school) {
            (true, _) => (author.unit(is_cell), place + 2),
            (_, true) => (author.unit(|own| school_in(own).is_some()), place),
            _ => continue,
        };
        let Some((own, words)) = own.filter(|_| !case.is_given(place)) else { continue };
        let Some(end) = other_name(case, name, words, author) else { continue };
        let sentence = case.sentence(place);
        let near = sentence.start.max(place.saturating_sub(CUE + ASIDE))..place;
        let mut cues = case.cues_in(CueKind::AnswersTo, near).iter();
        let answers = cues.any(|cue| cue.end <= place && place <= cue.end + ASIDE)
            || led && sets_work(case, end..sentence.end);
        if answers && !case.has(CueKind::PastDeed, sentence) || belongs(case, &(place..end)) {
            found.push((place..end, Some((*own).to_owned())));
        }
    }
    found
}

/// Whether a cell sets its members to work behind its name: "chi bộ Khoa Nội tim mạch phân việc gì tôi cũng làm".
fn sets_work(case: &Case<'_>, behind: Range<u32>) -> bool {
    let near = behind.start..behind.end.min(behind.start + REST);
    let mut rest = near.take_while(|&place| case.gap_before(place) == " ");
    let sets = |place: u32| case.is_any(place, &SETS) && case.is_any(place + 1, &WORK);
    rest.any(sets) && case.has(CueKind::Me, behind)
}

/// Where a school is named in the words of a cell: "Chi bộ Trường Mầm non", but not "Phường Trường Thi".
fn school_in(own: &[Key]) -> Option<usize> {
    [0, 2].into_iter().find(|&at| own.get(at) == Some(&SCHOOL) && (at == 0 || is_cell(own)))
}

/// Where a unit's name ends that has words the author's own unit has not, and is of another sort or name from the
/// first word on that both spell out.
fn other_name(case: &Case<'_>, name: u32, own: &[Key], author: &Own<'_>) -> Option<u32> {
    let own = at_length(own);
    let led = if is_cell(&own) { 2 } else { 0 };
    let school = school_in(&own).filter(|_| case.is(name, SCHOOL));
    let own = &own[school.unwrap_or(led)..];
    // Behind the cell a name follows at once: a head as "Trường" or "thôn", or a capital.
    let written = |place: u32| case.tokens().get(place as usize).map(|word| word.span.of(case.raw));
    if !case.is_any(name, &HEADS) || name > 0 && case.is(name - 1, LED[1]) && case.gap_before(name) != " " {
        return None;
    }
    let named = |place: &u32| {
        let word = case.tokens().get(*place as usize).filter(|word| word.kind.is_word());
        word.is_some() && case.gap_before(*place) == " " && written(*place).is_some_and(is_part)
    };
    let end = (name + 1..name + LONGEST).find(|place| !named(place)).unwrap_or(name + LONGEST);
    let theirs = case.tokens().get(name as usize..end as usize)?;
    let strange = theirs[1..].iter().any(|word| !author.has(word));
    let spelled = at_length(&theirs.iter().map(|word| word.strict).collect::<Vec<Key>>());
    let differs = spelled.iter().zip(own).any(|(word, own)| word != own);
    // A name without its school, or a school without its name, says nothing.
    let same_sort = own.first() == spelled.first() || own.first().is_some_and(|own| HEADS.contains(own));
    let foreign = theirs.iter().all(|word| !author.has(word));
    (strange && differs && (same_sort || led > 0 && foreign)).then_some(end)
}

/// Levels of schools are as often abbreviated as not.
fn at_length(words: &[Key]) -> Vec<Key> {
    let level = |word: &Key| LEVELS.iter().find(|(short, _)| short == word);
    let spelled = words.iter().map(|word| level(word).map_or(std::slice::from_ref(word), |(_, long)| long));
    spelled.flatten().copied().collect()
}

/// Whether the author works at a place, and does not only live there: "… nơi tôi công tác".
fn is_worked_at(case: &Case<'_>, end: u32) -> bool {
    let end = with_units_above(case, end);
    let words = key!["nơi", "tôi", "công", "tác"];
    (end..).zip(words).all(|(place, word)| case.is(place, word))
}

/// Where the units above a place end that are told behind it: "phường Tân Xuyên, thành phố Cà Mau nơi tôi công tác".
fn with_units_above(case: &Case<'_>, end: u32) -> u32 {
    let goes_on = |place: &u32| {
        matches!(case.gap_before(*place), " " | ", " | " - ")
            && (is_written_large(case, *place) || case.is_any(*place, &HIGHER))
    };
    (end..end + ABOVE).find(|place| !goes_on(place)).unwrap_or(end + ABOVE)
}

fn is_written_large(case: &Case<'_>, place: u32) -> bool {
    let word = case.tokens().get(place as usize);
    word.is_some_and(|word| word.span.of(case.raw).starts_with(char::is_uppercase))
}

/// Whether a word goes on with the name of a unit: a capital, or a level of school.
fn is_part(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        || ["học", "non", "sở", "tiểu", "mầm", "trung", "phổ", "thông"].contains(&word)
}

/// Units of other members, set above the statement or told as the author's own.
fn members(case: &Case<'_>, others: &Others, author: &Own<'_>) -> Vec<Left> {
    let mut found = Vec::new();
    for (place, head) in others.units(case.tokens()) {
        let tokens = &case.tokens()[place.start as usize..place.end as usize];
        if tokens.iter().all(|token| author.has(token)) || case.is_given(place.start) {
            continue;
        }
        // Only where the author has a unit of that sort, with another name.
        let Some((own, _)) = author.unit(|own| own.first() == Some(&head)) else { continue };
        let sentence = case.sentence(place.start);
        let heads = place.start < HEAD && case.gap_before(place.start).contains('\n');
        if heads || belongs(case, &place) {
            found.push((place, Some((*own).to_owned())));
        } else if is_charged(case, &sentence) {
            found.push((sentence, Some((*own).to_owned())));
        }
    }
    found
}

/// Communes, districts and villages other than the author's, told as the author's own.
fn places(case: &Case<'_>, author: &Own<'_>) -> Vec<Left> {
    let mut found = Vec::new();
    for (place, token) in (0u32..).zip(case.tokens()).filter(|(_, token)| PLACES.contains(&token.strict)) {
        let village = VILLAGES.contains(&token.strict);
        let of_sort = |own: &[Key]| match village {
            true => own.contains(&token.strict),
            false => own.first() == Some(&token.strict),
        };
        let own = author.unit(of_sort);
        let named = |place: u32| {
            let word = case.tokens().get(place as usize);
            let written = word.filter(|word| word.kind.is_word() || word.kind == TokenKind::Number);
            written.is_some_and(|word| word.span.of(case.raw).starts_with(char::is_uppercase))
                && case.gap_before(place) == " "
        };
        let end = (place + 1..place + 4).find(|&place| !named(place)).unwrap_or(place + 4);
        let name = &case.tokens()[place as usize + 1..end as usize];
        // Neighbors often have a word in common: "Tân Ân" and "Tân Xuyên".
        let strange = name.iter().any(|word| !author.has(word));
        let other = !name.iter().any(|word| author.has(word));
        if name.len() < 2 || !strange || case.is_given(place) {
            continue;
        }
        let sentence = case.sentence(place);
        let led = place > 1 && case.is(place - 2, key!("chi")) && case.is(place - 1, key!("bộ"));
        // "Tổ 7 phường Lãm Hà do tôi làm tổ trưởng", "Chi bộ thôn Phú Lộc chúng tôi": nobody has two of these.
        let Some((own, words)) = own.or_else(|| author.unit(|own| is_commune(own) || led && is_cell(own)))
        else {
            continue;
        };
        let here =
            opens_item(case, place.wrapping_sub(1)) && case.is_any(place.wrapping_sub(1), &key!["ở", "tại"]);
        let same_sort = of_sort(words);
        // Villages are looked after by teachers and nurses, too: "Thôn Nà Lốc do tôi phụ trách phổ cập".
        let charged = village && case.is(end + 2, key!("phụ"));
        let told = case.is_any(end, &key!["do", "chúng"]) && !charged;
        let owned = belongs(case, &(place..end)) && (same_sort || led || told);
        // Nobody works in two communes; hamlets and districts are another matter.
        let commune = !village && is_commune(&[token.strict]) && is_commune(words);
        if commune && is_worked_at(case, end) && !is_told(case, &sentence) || other && owned {
            found.push((place..end, Some((*own).to_owned())));
        } else if !other {
            continue;
        } else if here && same_sort && !village && !is_told(case, &sentence) {
            found.push((place..end, Some((*own).to_owned())));
        } else if same_sort && !village && is_charged(case, &sentence) {
            found.push((sentence, Some((*own).to_owned())));
        }
    }
    found
}

/// Whether a sentence says that what it names is the author's to look after, and not what it was once called.
fn is_charged(case: &Case<'_>, sentence: &Range<u32>) -> bool {
    case.has(CueKind::OwnCharge, sentence.clone())
        && !is_told(case, sentence)
        && !sentence.clone().any(|place| case.is_any(place, &RENAMED))
}

/// Whether a unit is a commune or named after one: "cơ quan Ủy ban nhân dân xã Tân Ân".
fn is_commune(unit: &[Key]) -> bool {
    let of = |at: usize| at.checked_sub(1).map(|before| unit[before]);
    // Neither a cooperative nor social insurance is one.
    (0..unit.len()).any(|at| {
        key!["xã", "phường"].contains(&unit[at])
            && of(at) != Some(key!("tác"))
            && unit.get(at + 1) != Some(&key!("hội"))
    })
}

fn is_cell(unit: &[Key]) -> bool {
    unit.starts_with(&LED)
}

/// Whether the author says to belong to a unit: "hiện công tác tại …", "… của chúng tôi", "… nơi tôi ở".
fn belongs(case: &Case<'_>, place: &Range<u32>) -> bool {
    let before = place.start.saturating_sub(CUE + 2)..place.start;
    let opened = case.cues_in(CueKind::SelfUnit, before).iter().any(|cue| {
        let near = cue.end == place.start || cue.end + 2 == place.start && case.is(cue.end, key!("chi"));
        near && !case.has(CueKind::PastDeed, case.sentence(place.start))
    });
    let end = with_units_above(case, place.end);
    let me = |place: u32| {
        case.is_any(place, &key!["tôi", "em", "mình"])
            || case.is(place, key!("chúng")) && case.is_any(place + 1, &key!["tôi", "em", "ta"])
    };
    let mine = case.is_any(end, &key!["của", "nơi", "do"]) && me(end + 1) && !case.is_any(end + 2, &KIN)
        || case.is(end, key!("chúng")) && case.is_any(end + 1, &key!["tôi", "em"]);
    let sentence = case.sentence(place.start);
    opened || mine && !is_told(case, &sentence)
}
