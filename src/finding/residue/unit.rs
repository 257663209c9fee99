//! Units and places other than the author's, named as the author's own.

use std::ops::Range;

use super::{Left, Others, is_told, known_words, opens_item, strict};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, TokenKind},
};

/// Tokens at the top of a statement, where its unit stands.
const HEAD: u32 = 30;
/// Words by which places are named.
const PLACES: [&str; 10] = ["xã", "phường", "huyện", "quận", "thôn", "bản", "ấp", "xóm", "buôn", "khóm"];
/// Of these, those that are looked after from above as well: only where the author says to belong there.
const VILLAGES: [&str; 6] = ["thôn", "bản", "ấp", "xóm", "buôn", "khóm"];

/// What a school begins with, and a cell.
const SCHOOL: &str = "trường";
const LED: [&str; 2] = ["chi", "bộ"];
const LEVELS: [(&str, &str); 4] =
    [("thpt", "trung học phổ thông"), ("thcs", "trung học cơ sở"), ("th", "tiểu học"), ("mn", "mầm non")];
/// What the names of cells begin with.
const HEADS: [&str; 8] = ["trường", "thôn", "bản", "ấp", "xóm", "trạm", "khu", "tổ"];
/// Words between what the author answers with and the unit: "cùng tập thể cán bộ chi bộ …".
const ASIDE: u32 = 6;
/// Tokens of the longest name of a unit.
const LONGEST: u32 = 8;

pub(super) fn find(case: &Case<'_>, others: &Others) -> Vec<Left> {
    let Some(unit) = case.statement.unit.as_deref() else { return Vec::new() };
    let known = known_words(case);
    let mut found = members(case, others, unit, &known);
    found.extend(places(case, unit, &known));
    found.extend(answered(case, unit, &known));
    found
}

/// Cells and schools that cannot be the author's, named as those the author answers to or belongs to: "kính mong
/// chi bộ Trường Tiểu học Xuân Lâm", "Trường Tiểu học Xuân Lâm nơi tôi dạy".
fn answered(case: &Case<'_>, unit: &str, known: &[Key]) -> Vec<Left> {
    let mut found = Vec::new();
    for place in 0..case.tokens().len() as u32 {
        let led = case.is(place, LED[0]) && case.is(place + 1, LED[1]);
        let school = case.is(place, SCHOOL) && !(place > 1 && case.is(place - 1, LED[1]));
        let (own, name) = match (led, school) {
            (true, _) => (unit.split('/').find(|own| is_cell(own)), place + 2),
            (_, true) => (unit.split('/').find(|own| school_in(&strict(own)).is_some()), place),
            _ => continue,
        };
        let Some(own) = own.filter(|_| !case.is_given(place)) else { continue };
        let Some(end) = other_name(case, name, own, known) else { continue };
        let sentence = case.sentence(place);
        let mut cues = case.cues(CueKind::AnswersTo);
        let answers =
            cues.any(|cue| sentence.start <= cue.start && cue.end <= place && place <= cue.end + ASIDE);
        if answers && !case.has(CueKind::PastDeed, sentence) || belongs(case, &(place..end)) {
            found.push((place..end, Some(own.to_owned())));
        }
    }
    found
}

/// Where a school is named in the words of a cell: "Chi bộ Trường Mầm non", but not "Phường Trường Thi".
fn school_in(own: &[Key]) -> Option<usize> {
    let school = Key::of(SCHOOL);
    [0, 2]
        .into_iter()
        .find(|&at| own.get(at) == Some(&school) && (at == 0 || own.starts_with(&LED.map(Key::of))))
}

/// Where a unit's name ends that has words the author's own unit has not, and is of another sort or name from the
/// first word on that both spell out.
fn other_name(case: &Case<'_>, name: u32, own: &str, known: &[Key]) -> Option<u32> {
    let own = at_length(strict(own));
    let led = if own.starts_with(&LED.map(Key::of)) { 2 } else { 0 };
    let school = school_in(&own).filter(|_| case.is(name, SCHOOL));
    let own = &own[school.unwrap_or(led)..];
    // Behind the cell a name follows at once: a head as "Trường" or "thôn", or a capital.
    let written = |place: u32| case.tokens().get(place as usize).map(|word| word.span.of(case.raw));
    let heads = HEADS.iter().any(|head| case.is(name, head));
    if !heads || case.is(name - 1, LED[1]) && case.gap_before(name) != " " {
        return None;
    }
    let named = |place: &u32| {
        let word = case.tokens().get(*place as usize).filter(|word| word.kind.is_word());
        word.is_some() && case.gap_before(*place) == " " && written(*place).is_some_and(is_part)
    };
    let end = (name + 1..name + LONGEST).find(|place| !named(place)).unwrap_or(name + LONGEST);
    let theirs = case.tokens().get(name as usize..end as usize)?;
    let strange = theirs[1..].iter().any(|word| !known.contains(&word.strict));
    let spelled = at_length(theirs.iter().map(|word| word.strict).collect());
    let differs = spelled.iter().zip(own).any(|(word, own)| word != own);
    // A name without its school, or a school without its name, says nothing.
    let same_sort =
        own.first() == spelled.first() || HEADS.iter().any(|head| own.first() == Some(&Key::of(head)));
    (strange && differs && same_sort).then_some(end)
}

/// Levels of schools are as often abbreviated as not.
fn at_length(words: Vec<Key>) -> Vec<Key> {
    let level = |word: &Key| LEVELS.iter().find(|(short, _)| Key::of(short) == *word);
    let spelled = words.into_iter().map(|word| match level(&word) {
        Some((_, long)) => strict(long),
        None => vec![word],
    });
    spelled.flatten().collect()
}

/// Whether a word goes on with the name of a unit: a capital, or a level of school.
fn is_part(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        || ["học", "non", "sở", "tiểu", "mầm", "trung", "phổ", "thông"].contains(&word)
}

/// Units of other members, set above the statement or told as the author's own.
fn members(case: &Case<'_>, others: &Others, unit: &str, known: &[Key]) -> Vec<Left> {
    let mut found = Vec::new();
    for (place, head) in others.units(case.tokens()) {
        let tokens = &case.tokens()[place.start as usize..place.end as usize];
        if tokens.iter().all(|token| known.contains(&token.strict)) || case.is_given(place.start) {
            continue;
        }
        // Only where the author has a unit of that sort, with another name.
        let Some(own) = unit.split('/').find(|own| strict(own).first() == Some(&head)) else { continue };
        let sentence = case.sentence(place.start);
        let heads = place.start < HEAD && case.gap_before(place.start).contains('\n');
        let charged = case.has(CueKind::OwnCharge, sentence.clone()) && !is_told(case, &sentence);
        if heads || belongs(case, &place) {
            found.push((place, Some(own.to_owned())));
        } else if charged {
            found.push((sentence, Some(own.to_owned())));
        }
    }
    found
}

/// Communes, districts and villages other than the author's, told as the author's own.
fn places(case: &Case<'_>, unit: &str, known: &[Key]) -> Vec<Left> {
    let heads = PLACES.map(Key::of);
    let villages = VILLAGES.map(Key::of);
    let mut found = Vec::new();
    for (place, token) in (0u32..).zip(case.tokens()).filter(|(_, token)| heads.contains(&token.strict)) {
        let village = villages.contains(&token.strict);
        let of_sort = |own: &&str| match village {
            true => strict(own).contains(&token.strict),
            false => strict(own).first() == Some(&token.strict),
        };
        let own = unit.split('/').find(of_sort);
        let named = |place: u32| {
            let word = case.tokens().get(place as usize);
            let written = word.filter(|word| word.kind.is_word() || word.kind == TokenKind::Number);
            written.is_some_and(|word| word.span.of(case.raw).starts_with(char::is_uppercase))
                && case.gap_before(place) == " "
        };
        let end = (place + 1..place + 4).find(|&place| !named(place)).unwrap_or(place + 4);
        let name = &case.tokens()[place as usize + 1..end as usize];
        let other = name.len() >= 2 && name.iter().all(|word| !known.contains(&word.strict));
        if !other || case.is_given(place) {
            continue;
        }
        let sentence = case.sentence(place);
        let led = place > 1 && case.is(place - 2, "chi") && case.is(place - 1, "bộ");
        // "Tổ 7 phường Lãm Hà do tôi làm tổ trưởng", "Chi bộ thôn Phú Lộc chúng tôi": nobody has two of these.
        let Some(own) = own.or_else(|| unit.split('/').find(|own| is_commune(own) || led && is_cell(own)))
        else {
            continue;
        };
        let here =
            opens_item(case, place.wrapping_sub(1)) && case.is_any(place.wrapping_sub(1), &["ở", "tại"]);
        let same_sort = of_sort(&own);
        let owned = belongs(case, &(place..end)) && (same_sort || led || case.is_any(end, &["do", "chúng"]));
        if owned || here && same_sort && !village && !is_told(case, &sentence) {
            found.push((place..end, Some(own.to_owned())));
        } else if same_sort
            && !village
            && case.has(CueKind::OwnCharge, sentence.clone())
            && !is_told(case, &sentence)
        {
            found.push((sentence, Some(own.to_owned())));
        }
    }
    found
}

fn is_commune(segment: &str) -> bool {
    strict(segment).first().is_some_and(|head| ["xã", "phường"].map(Key::of).contains(head))
}

fn is_cell(segment: &str) -> bool {
    strict(segment).starts_with(&["chi", "bộ"].map(Key::of))
}

/// Whether the author says to belong to a unit: "hiện công tác tại …", "… của chúng tôi", "… nơi tôi ở".
fn belongs(case: &Case<'_>, place: &Range<u32>) -> bool {
    let opened = case.cues(CueKind::SelfUnit).any(|cue| {
        let near = cue.end == place.start || cue.end + 2 == place.start && case.is(cue.end, "chi");
        near && !case.has(CueKind::PastDeed, case.sentence(place.start))
    });
    let end = place.end;
    let me = |place: u32| {
        case.is_any(place, &["tôi", "em", "mình"])
            || case.is(place, "chúng") && case.is_any(place + 1, &["tôi", "em", "ta"])
    };
    let mine = case.is_any(end, &["của", "nơi", "do"]) && me(end + 1)
        || case.is(end, "chúng") && case.is_any(end + 1, &["tôi", "em"]);
    let sentence = case.sentence(place.start);
    opened || mine && !is_told(case, &sentence)
}
