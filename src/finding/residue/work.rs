//! Work of another trade, told as one's own.

use std::ops::Range;

use super::{FromPeer, Left, Own, is_told, strict};
use crate::{
    finding::case::Case,
    provenance::Provenance,
    register::CueKind,
    specificity::{ItemScore, Kinship},
    text::{Key, key, tokenize},
};

/// Acts of one trade in one sentence that cannot be a neighbor's help any more.
const ACTS: usize = 2;
/// Pledges of another field of work that cannot be a neighbor's help any more.
const PLEDGES: u128 = 3;
/// Words by which an act is done to whoever is told of: "được tiêm".
const UNDERGONE: [Key; 2] = key!["được", "bị"];
/// Who goes to have it done: "18 chị đi đặt vòng".
const PATIENTS: [Key; 12] =
    key!["chị", "em", "cháu", "dân", "người", "bà", "cụ", "trẻ", "mẹ", "con", "vợ", "chồng"];
/// Tokens of a clause on either side of an act at most.
const CLAUSE: u32 = 12;
/// Words of an act that are no part of any trade.
const ME: [Key; 5] = key!["tôi", "em", "mình", "làm", "của"];

pub(super) fn find(case: &Case<'_>, peers: &[FromPeer<'_>], author: &Own<'_>) -> Vec<Left> {
    let statement = case.statement;
    let Some(role) = statement.role.as_deref().filter(|role| !role.trim().is_empty()) else {
        return Vec::new();
    };
    let sectors = case.registers.sectors();
    let leaf = statement.unit.as_deref().and_then(|unit| unit.rsplit('/').next()).unwrap_or_default();
    let duties: Vec<&str> = statement.duties.iter().map(|duty| duty.0.as_str()).collect();
    // A nurse may be in the cell of a village: what either names is no other trade.
    let mut own = sectors.named(role);
    own.extend(sectors.named(leaf));
    let known_trade = !own.is_empty();
    let mut own = sectors.with_kin(&own);
    own.extend(sectors.named(&duties.join("\n")));
    let roles = sectors.roles_of(role);
    let said = |place: &Range<u32>| {
        let traced = &case.traced[place.start as usize..place.end as usize];
        traced.iter().all(|provenance| matches!(provenance, Some(Provenance::Own | Provenance::Copied(_))))
    };
    let told = |place: &Range<u32>| said(place) && !case.set[place.start as usize];
    // The act may have such a word itself: "bài kiểm tra", "đón khách".
    let told_beside = |place: &Range<u32>| {
        let sentence = case.sentence(place.start);
        is_told(case, &(sentence.start..place.start))
            || is_told(case, &(place.end..sentence.end.max(place.end)))
    };
    // What the author is charged with is the author's work in any trade, and who goes to a doctor is none.
    let duties_named: Vec<Vec<Key>> =
        statement.duties.iter().map(|duty| strict(&duty.0)).filter(|duty| duty.len() > 1).collect();
    let charged = |place: &Range<u32>| {
        let sentence = case.sentence(place.start);
        let parts = |place: &u32| case.gap_before(*place).contains([',', ';']);
        let near = place.start.saturating_sub(CLAUSE).max(sentence.start);
        let start = (near..=place.start).rev().find(parts).unwrap_or(near);
        let far = sentence.end.min(place.end + CLAUSE).max(place.end);
        let end = (place.end..far).find(parts).unwrap_or(far);
        let clause = &case.tokens()[start as usize..end as usize];
        let undergone = place.start > sentence.start && case.is_any(place.start - 1, &UNDERGONE);
        let goes = place.start > sentence.start + 1
            && case.is(place.start - 1, key!("đi"))
            && (case.is_any(place.start - 2, &PATIENTS) || case.gap_before(place.start - 1).contains(','));
        undergone
            || goes
            || duties_named.iter().any(|duty| {
                clause
                    .windows(duty.len())
                    .any(|words| words.iter().map(|word| word.strict).eq(duty.iter().copied()))
            })
    };
    let strange = |place: &Range<u32>| {
        let tokens = &case.tokens()[place.start as usize..place.end as usize];
        tokens.iter().any(|token| !ME.contains(&token.strict) && !author.has(token))
    };
    let items = &case.specificity.items;
    // What shares a word or a field of work with the duties is the author's work.
    let related = |place: &Range<u32>| {
        let at = case.tokens()[place.start as usize].span.start;
        let next = items.partition_point(|item| item.span.end <= at);
        items.get(next).is_some_and(|item| item.span.start <= at && item.pledge.kinship == Kinship::Related)
    };
    let mut found: Vec<Left> = Vec::new();
    let mut leave = |place: Range<u32>| found.push((place, Some(role.to_owned())));
    let work: Vec<(Range<u32>, usize)> = sectors.work(case.tokens()).collect();
    // A set phrase may stand before it: "Xin hứa với tập thể sẽ …".
    for (place, _) in work.iter().filter(|(_, at)| !own.contains(at)) {
        let sentence = case.sentence(place.start);
        if said(place)
            && strange(place)
            && place.end <= sentence.end
            && !told_beside(place)
            && !charged(place)
            && !related(place)
        {
            leave(sentence);
        }
    }
    // Who has no colleagues does not work together with them, either.
    for place in sectors.foreign(case.tokens(), &roles) {
        let sentence = case.sentence(place.start);
        if told(&place) && strange(&place) && !case.has(CueKind::PastDeed, sentence.clone()) {
            leave(sentence);
        }
    }
    // What others may speak of as well tells something where nothing of the author's own trade stands beside it.
    let mut hints: Vec<(Range<u32>, usize)> = sectors.hints(case.tokens()).chain(work).collect();
    hints.sort_by_key(|(place, at)| (place.start, place.end, *at));
    let foreign = hints.iter().filter(|(_, at)| known_trade && !own.contains(at));
    // What the last sentence that was looked at names: nothing of it changes from one act to the next.
    let mut last: (Range<u32>, Vec<(usize, usize)>) = (0..0, Vec::new());
    for (place, at) in foreign.filter(|(place, _)| told(place) && strange(place)) {
        let sentence = case.sentence(place.start);
        if last.0 != sentence {
            last = (sentence.clone(), acts(&hints, &sentence));
        }
        let acts = |at: &usize| last.1.iter().find(|(of, _)| of == at).map_or(0, |&(_, acts)| acts);
        if last.1.iter().any(|(at, _)| own.contains(at))
            || told_beside(place)
            || charged(place)
            || related(place)
        {
            continue;
        }
        let shared = peers.iter().any(|(passage, peer)| {
            passage.contains(&place.start)
                && sectors.named(peer.role.as_deref().unwrap_or_default()).contains(at)
        });
        if acts(at) >= ACTS || shared {
            leave(sentence);
        }
    }
    for place in pledges(case, &[role, leaf]).into_iter().map(|item| case.text.places_in(item.span)) {
        if said(&place) && !is_told(case, &place) {
            leave(place);
        }
    }
    found
}

/// The pledges that can be checked and are said in one field of work that no duty and none of the words on the author
/// belongs to, where there are several of a field: two are soon said of charity, taxes or one's own children.
fn pledges<'a>(case: &Case<'a>, about: &[&str]) -> Vec<&'a ItemScore> {
    let lexicon = case.registers.lexicon();
    let known = about.iter().flat_map(|words| lexicon.scan(&tokenize(words)));
    let own = known.fold(0, |own, found| own | found.kind.bit());
    let items = &case.specificity.items;
    let trades: Vec<u128> = items
        .iter()
        .map(|item| match item.pledge.kinship {
            Kinship::Foreign(trades) if item.specific => trades & !own,
            _ => 0,
        })
        .collect();
    // How many are said in each field.
    let mut counts = [0; u128::BITS as usize];
    for &trades in trades.iter().filter(|&&trades| trades != 0) {
        counts.iter_mut().enumerate().for_each(|(field, count)| *count += trades >> field & 1);
    }
    let left = (0..u128::BITS).zip(counts).filter(|&(_, count)| count >= PLEDGES);
    let left = left.fold(0, |left, (field, _)| left | 1 << field);
    items.iter().zip(trades).filter(|(_, trades)| trades & left != 0).map(|(item, _)| item).collect()
}

/// The trades of which a sentence names acts, and how many of each that do not overlap; `hints` are in order.
fn acts(hints: &[(Range<u32>, usize)], sentence: &Range<u32>) -> Vec<(usize, usize)> {
    let first = hints.partition_point(|(hint, _)| hint.start < sentence.start);
    let within = hints[first..].iter().take_while(|(hint, _)| hint.start < sentence.end);
    let mut acts: Vec<(usize, usize)> = Vec::new();
    let mut ends: Vec<u32> = Vec::new();
    for (hint, of) in within.filter(|(hint, _)| hint.end <= sentence.end) {
        let known = acts.iter().position(|(at, _)| at == of).unwrap_or_else(|| {
            acts.push((*of, 0));
            ends.push(0);
            acts.len() - 1
        });
        if hint.start >= ends[known] {
            acts[known].1 += 1;
            ends[known] = hint.end;
        }
    }
    acts
}
