//! Posts that are not the author's, told as one's own.

use super::{Left, Others};
use crate::{
    finding::case::Case,
    register::CueKind,
    text::{Key, Token, tokenize},
};

/// Words of a post at most.
const LONGEST: u32 = 7;
/// What a post may be opened by beside the cues, where a neighbor of the cell holds it.
const WEAK: [&str; 2] = ["là", "làm"];
/// Who speaks: ends the name of a post.
const ME: [&str; 4] = ["tôi", "em", "mình", "chúng"];

/// "Với cương vị phó quản đốc, tôi …" by somebody who is none: a neighbor of the cell is, or the author's own post
/// has other words behind the same beginning, or it is a post of another trade.
pub(super) fn find(case: &Case<'_>, others: &Others) -> Vec<Left> {
    let statement = case.statement;
    let Some(role) = statement.role.as_deref().filter(|role| !role.trim().is_empty()) else {
        return Vec::new();
    };
    let duties: Vec<&str> = statement.duties.iter().map(|duty| duty.0.as_str()).collect();
    let own: Vec<Key> = keys(role);
    let duties: Vec<Vec<Key>> = duties.iter().map(|duty| keys(duty)).collect();
    let is_own = |post: &[Key]| {
        let holds = |words: &[Key]| words.windows(post.len()).any(|window| window == post);
        holds(&own) || duties.iter().any(|duty| holds(duty)) || post.iter().all(|word| own.contains(word))
    };
    let neighbors: Vec<&[Key]> = others.roles_beside(statement).filter(|role| **role != own[..]).collect();
    let sectors = case.registers.sectors();
    let of_role = sectors.with_kin(&sectors.named(role));
    let told: Vec<u32> = case.cues(CueKind::PostOpener).map(|cue| cue.end).collect();
    let tokens = case.tokens();
    let opened = (1..tokens.len() as u32).filter_map(|start| {
        let strong = told.contains(&start) || case.is(start - 1, "là") && is_said_of_me(case, start - 1);
        (strong || case.is_any(start - 1, &WEAK)).then_some((start, strong))
    });
    let mut found = Vec::new();
    for (start, strong) in opened.filter(|&(start, _)| !case.is_given(start)) {
        let place = start..end_of(case, start);
        let words = &tokens[place.start as usize..place.end as usize];
        let post: Vec<Key> = words.iter().map(strict).collect();
        if post.is_empty() || is_own(&post) || case.has(CueKind::PastDeed, case.sentence(start)) {
            continue;
        }
        let of_neighbor = |role: &&[Key]| {
            let length = role.len().min(post.len());
            length > 1 && role[..length] == post[..length] && !is_own(&post[..length])
        };
        let another = || {
            // "Phó trưởng ban Tuyên giáo" beside "phó trưởng ban Dân vận".
            let same = own.iter().zip(&post).take_while(|(one, other)| one == other).count();
            same > 1
                && same < own.len().min(post.len())
                && !post[same..].iter().any(|word| own.contains(word))
        };
        let foreign = || {
            let mut named = sectors.posts(words);
            named.any(|(at, sector)| at.start == 0 && !of_role.is_empty() && !of_role.contains(&sector))
        };
        if neighbors.iter().any(of_neighbor) || strong && (another() || foreign()) {
            found.push((place, Some(role.to_owned())));
        }
    }
    found
}

/// Whether *là* tells who the author is: "Là giáo viên chủ nhiệm, tôi …", "phần tôi là …".
fn is_said_of_me(case: &Case<'_>, place: u32) -> bool {
    place > 0 && case.is_any(place - 1, &ME)
        || super::opens_item(case, place)
        || case.sentence(place).start == place
}

/// Where the words of a post end.
fn end_of(case: &Case<'_>, start: u32) -> u32 {
    let sentence = case.sentence(start);
    let far = sentence.end.min(start + LONGEST);
    let ends =
        |place: u32| case.is_any(place, &ME) || case.gap_before(place).contains([',', ';', ':', '.', '\n']);
    (start + 1..far).find(|&place| ends(place)).unwrap_or(far.max(start))
}

fn strict(token: &Token) -> Key {
    token.strict
}

fn keys(words: &str) -> Vec<Key> {
    tokenize(words).iter().map(strict).collect()
}
