//! Posts that are not the author's, told as one's own.

use std::ops::Range;

use super::{Left, Others, strict};
use crate::{
    finding::case::Case,
    lexicon::{self, Match},
    register::CueKind,
    text::{Key, key, tokenize},
};

/// Words of one's own post by which it is known again behind another.
const NAMED: usize = 2;
/// Words of a post at most.
const LONGEST: u32 = 7;
/// What a post may be opened by beside the cues, where the author speaks of himself.
const AM: [Key; 2] = key!["là", "làm"];

/// "Với cương vị phó quản đốc, tôi …" by somebody who is none: a neighbor of the cell is, or the author's own post
/// has another name behind the same beginning, or it is a post of another trade.
pub(super) fn find(case: &Case<'_>, others: &Others) -> Vec<Left> {
    let statement = case.statement;
    let Some(role) = statement.role.as_deref().filter(|role| !role.trim().is_empty()) else {
        return Vec::new();
    };
    let own: Vec<Key> = strict(role);
    let duties: Vec<Vec<Key>> = statement.duties.iter().map(|duty| strict(&duty.0)).collect();
    let is_own = |post: &[Key]| {
        let holds = |words: &[Key]| words.windows(post.len()).any(|window| window == post);
        holds(&own) || duties.iter().any(|duty| holds(duty)) || post.iter().all(|word| own.contains(word))
    };
    let sectors = case.registers.sectors();
    let of_role = sectors.with_kin(&sectors.named(role));
    let mut told: Vec<u32> = case.cues(CueKind::PostOpener).map(|cue| cue.end).collect();
    told.sort_unstable();
    let tokens = case.tokens();
    let opened = (1..tokens.len() as u32).filter(|&start| {
        told.binary_search(&start).is_ok() || case.is_any(start - 1, &AM) && is_said_of_me(case, start - 1)
    });
    let mut found = Vec::new();
    // Whether the last sentence that was looked at tells of what was.
    let mut past: (Range<u32>, bool) = (0..0, false);
    for start in opened.filter(|&start| !case.is_given(start)) {
        let place = start..end_of(case, start);
        let words = &tokens[place.start as usize..place.end as usize];
        let post: Vec<Key> = words.iter().map(|token| token.strict).collect();
        // "Chức vụ: Bí thư chi bộ, Giám đốc"; "dạy tiết "Em làm thợ lò"".
        let behind = &tokens[tokens.len().min(place.end as usize)..];
        let goes_on = case.gap_before(place.end).trim_start().starts_with(',')
            && behind.len() >= own.len().min(NAMED)
            && behind.iter().zip(&own).take(NAMED).all(|(next, own)| next.strict == *own);
        let quoted = (start + 1..=place.end).any(|place| case.gap_before(place).starts_with(['"', '”', '»']));
        if post.is_empty() || is_own(&post) || goes_on || quoted {
            continue;
        }
        let sentence = case.sentence(start);
        if past.0 != sentence {
            past = (sentence.clone(), case.has(CueKind::PastDeed, sentence));
        }
        if past.1 {
            continue;
        }
        let of_neighbor = || others.beside(statement, &post).any(|length| !is_own(&post[..length]));
        let another = || {
            // "Phó trưởng ban Tuyên giáo" beside "phó trưởng ban Dân vận", but not "giáo viên dạy Toán" beside
            // "giáo viên Trường THCS": what differs has to be a name on both sides, and none of a unit.
            let same = own.iter().zip(&post).take_while(|(one, other)| one == other).count();
            same > 1
                && same < own.len().min(post.len())
                && words[same].span.of(case.raw).starts_with(char::is_uppercase)
                && is_name_in(case, role, same)
                && !post[same..].iter().any(|word| own.contains(word))
        };
        // "Giáo viên nghỉ hưu" may be said by who has retired, "chiến sĩ trên mặt trận kinh tế" by anybody.
        let foreign = || {
            let named: Vec<_> = sectors.posts(words).collect();
            let own = |sector: &usize| of_role.is_empty() || of_role.contains(sector);
            named.iter().any(|(at, _)| at.start == 0)
                && !named.iter().any(|(_, sector)| own(sector))
                && !case.is_cue(CueKind::FigureOfSpeech, start)
        };
        if of_neighbor() || another() || foreign() {
            found.push((place, Some(role.to_owned())));
        }
    }
    found
}

/// Whether *là* tells who the author is: "Là giáo viên chủ nhiệm, tôi …", "phần tôi là …", but not "người hướng dẫn
/// tôi là …".
fn is_said_of_me(case: &Case<'_>, place: u32) -> bool {
    let opens = |place: u32| super::opens_item(case, place) || case.sentence(place).start == place;
    let clause = |place: u32| opens(place) || case.gap_before(place).contains([',', ';', ':', '\n']);
    let me = || place > 0 && case.is_cue(CueKind::Me, place - 1);
    let part = || place > 1 && case.is_any(place - 2, &key!["phần", "thân", "nay"]);
    opens(place) || me() && (clause(place - 1) || part())
}

/// Whether a word of a role is written as a name and opens none of a unit: *Dân vận*, not *Trường THCS*.
fn is_name_in(case: &Case<'_>, role: &str, place: usize) -> bool {
    let words = tokenize(role);
    let named = words[place].span.of(role).starts_with(char::is_uppercase);
    let heads = case.registers.lexicon().scan(&words[place..]);
    let unit = |found: &Match| {
        found.tokens.start == 0 && matches!(found.kind, lexicon::Kind::UnitHead | lexicon::Kind::PlaceHead)
    };
    named && !heads.iter().any(unit)
}

/// Where the words of a post end.
fn end_of(case: &Case<'_>, start: u32) -> u32 {
    let sentence = case.sentence(start);
    let far = sentence.end.min(start + LONGEST);
    let ends = |place: u32| {
        case.is_cue(CueKind::Me, place) || case.gap_before(place).contains([',', ';', ':', '.', '\n'])
    };
    (start + 1..far).find(|&place| ends(place)).unwrap_or(far.max(start))
}
