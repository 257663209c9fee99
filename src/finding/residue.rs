//! A name, class, role, kind of work or year that is not the author's, left standing as if it were.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Corpus,
    lexicon::Kind,
    provenance::Provenance,
    register::CueKind,
    text::{Key, Token, TokenKind, ToneStyle, normalize, tokenize},
};

/// Syllables of a full name.
const NAME: Range<usize> = 2..7;
/// Letters by which a name may differ from the author's and still be a slip of the hand.
const SLIP: usize = 2;

/// `residue`.
pub(super) fn find(case: &Case<'_>, others: &Units) -> Option<Finding> {
    let mut found: Vec<(Range<u32>, Option<String>)> = names(case);
    found.extend(units(case, others));
    found.extend(places(case));
    found.extend(years(case));
    found.extend(classes(case));
    found.extend(work(case));
    found.sort_by_key(|(tokens, _)| (tokens.start, tokens.end));
    found.dedup_by(|(next, _), (before, _)| next.start < before.end);
    let evidence = found
        .into_iter()
        .map(|(tokens, expected)| Evidence { expected, ..Evidence::here(case.span(&tokens)) })
        .collect::<Vec<Evidence>>();
    Finding::new(FindingKind::Residue, evidence.len() as u32, evidence.len() as u32, evidence)
}

/// Names where the author's own should stand.
fn names(case: &Case<'_>) -> Vec<(Range<u32>, Option<String>)> {
    let Some(author) = case.statement.author.as_deref() else { return Vec::new() };
    let opened = case.cues(CueKind::SelfName).map(|cue| cue.end);
    let name = |start: u32| {
        let end = name_end(case, start)?;
        let written = case.span(&(start..end)).of(case.raw);
        (!is_same_name(written, author)).then(|| (start..end, Some(author.to_owned())))
    };
    let mut found: Vec<_> = opened.filter_map(name).collect();
    // "Gia đình đồng chí Lê Văn A chúng tôi", "Tôi, Lê Văn A, xin hứa".
    let spoken = (0..case.tokens().len() as u32).filter(|&place| case.is_any(place, &["tôi", "em"]));
    for place in spoken {
        let family = place > 1 && case.is(place - 1, "chúng");
        if let Some(start) = family.then(|| name_start(case, place - 1)).flatten() {
            found.extend(name(start));
        } else if case.gap_before(place + 1).trim() == "," {
            let ends = name_end(case, place + 1).is_some_and(|end| case.gap_before(end).contains(','));
            found.extend(name(place + 1).filter(|_| ends));
        }
    }
    found.extend(signature(case, author));
    found.retain(|(tokens, _)| !case.is_given(tokens.start));
    found
}

/// The first word of a full name that ends before a token.
fn name_start(case: &Case<'_>, end: u32) -> Option<u32> {
    (end.saturating_sub(NAME.end as u32)..end).find(|&start| name_end(case, start) == Some(end))
}

/// A name alone on the last line, where the author's stands nowhere near.
fn signature(case: &Case<'_>, author: &str) -> Option<(Range<u32>, Option<String>)> {
    let end = case.tokens().len() as u32;
    let start = (end.saturating_sub(NAME.end as u32)..end)
        .find(|&start| case.gap_before(start).contains('\n') && name_end_of_line(case, start) == Some(end))?;
    let written = case.span(&(start..end)).of(case.raw);
    let near = case.tokens()[start.saturating_sub(SIGNED) as usize..].iter().map(|token| token.skeleton);
    let near: Vec<Key> = near.collect();
    let own: Vec<Key> = tokenize(author).into_iter().map(|token| token.skeleton).collect();
    let signed = !own.is_empty() && near.windows(own.len()).any(|window| window == own);
    (!signed && !is_same_name(written, author)).then(|| (start..end, Some(author.to_owned())))
}

/// Tokens above the last line within which the author may have signed.
const SIGNED: u32 = 30;

/// The end of a full name that goes on the line of the word before it.
fn name_end(case: &Case<'_>, start: u32) -> Option<u32> {
    if case.gap_before(start).contains('\n') { None } else { name_end_of_line(case, start) }
}

/// The end of a full name that opens at a token: a surname and more capitalized words on the line.
fn name_end_of_line(case: &Case<'_>, start: u32) -> Option<u32> {
    let tokens = case.tokens();
    let first = tokens.get(start as usize)?;
    let lexicon = case.registers.lexicon();
    let is_surname =
        lexicon.scan(std::slice::from_ref(first)).iter().any(|found| found.kind == Kind::Surname);
    let capital = |place: u32| {
        let token = tokens.get(place as usize)?;
        let written = token.span.of(case.raw);
        (token.kind.is_word() && written.starts_with(char::is_uppercase)).then_some(())
    };
    if !is_surname || capital(start).is_none() {
        return None;
    }
    let close = |place: u32| case.gap_before(place).chars().all(|gap| gap == ' ' || gap == '\u{A0}');
    let mut end = start + 1;
    while capital(end).is_some() && close(end) && (end - start) < NAME.end as u32 {
        end += 1;
    }
    NAME.contains(&((end - start) as usize)).then_some(end)
}

/// Whether two names are one, whatever the case, the marks and a slip.
fn is_same_name(written: &str, author: &str) -> bool {
    let keys = |name: &str| tokenize(name).into_iter().map(|token| token.skeleton).collect::<Vec<Key>>();
    let (one, other) = (keys(written), keys(author));
    if one == other
        || one.len() >= 2 && other.starts_with(&one)
        || other.len() >= 2 && one.starts_with(&other)
    {
        return true;
    }
    let plain = |name: &str| normalize(name, ToneStyle::Old);
    strsim::damerau_levenshtein(&plain(written), &plain(author)) <= SLIP
}

/// Years for which something is planned or pledged that are over.
fn years(case: &Case<'_>) -> Vec<(Range<u32>, Option<String>)> {
    let Some(year) = case.statement.year.map(u32::from) else { return Vec::new() };
    let mut found = Vec::new();
    for plan in case.cues(CueKind::OwnPlan) {
        // "Kế hoạch [cá nhân] năm 2021", "năm học 2020-2021".
        let Some(at) = (plan.end..plan.end + 3).find(|&place| case.is(place, "năm")) else { continue };
        let at = if case.is(at + 1, "học") { at + 1 } else { at };
        let Some(token) = case.tokens().get(at as usize + 1) else { continue };
        let written = token.span.of(case.raw);
        let last: Option<u32> = match token.kind {
            TokenKind::Number | TokenKind::Range => {
                written.split(['-', '–']).next_back().and_then(|part| part.trim().parse().ok())
            }
            _ => None,
        };
        let over = last.is_some_and(|last| (1990..year).contains(&last));
        let sentence = case.sentence(at);
        let own = !case.is_given(at + 1) && !case.has(CueKind::PastDeed, sentence);
        // A review is of the year that ends, a pledge may speak of last year's plan.
        let heads = plan.start < TITLE && case.text.items.iter().all(|item| item.tokens.end > plan.start);
        let far = last.is_some_and(|last| last + 1 < year) || opens_item(case, plan.start) || heads;
        if over && own && far {
            found.push((plan.start..at + 2, Some(year.to_string())));
        }
    }
    for (place, _) in (0u32..).zip(case.tokens()).filter(|&(place, _)| case.is(place, "năm")) {
        let over = case.number(place + 1).is_some_and(|past| (1990..year).contains(&past));
        let who = place + 2 + u32::from(case.is(place + 2, "này"));
        let vows = case.is_any(who, &["tôi", "em"])
            && case.is_any(who + 1, &["sẽ", "phấn", "cam", "hứa", "quyết", "đăng"]);
        if over && vows && !case.is_given(place) {
            found.push((place..who + 2, Some(year.to_string())));
        }
    }
    found
}

/// Tokens at the top of a statement within which its title stands.
const TITLE: u32 = 40;

fn opens_item(case: &Case<'_>, place: u32) -> bool {
    case.text.items.iter().any(|item| item.tokens.start == place)
}

/// Classes that are not the author's, spoken of as if they were.
fn classes(case: &Case<'_>) -> Vec<(Range<u32>, Option<String>)> {
    let known = |code: Key| known_words(case).contains(&code);
    let role = case.statement.role.as_deref().unwrap_or_default();
    let Some(own) = class_of(role) else { return Vec::new() };
    let class = Key::of("lớp");
    let mut found = Vec::new();
    for (place, token) in (0u32..).zip(case.tokens()) {
        if token.strict != class || case.is_given(place) {
            continue;
        }
        let Some(end) = class_end(case, place + 1) else { continue };
        let written = tokenize(case.span(&(place + 1..end)).of(case.raw));
        let mine = case.is(end, "của") && case.is_any(end + 1, &["tôi", "em", "mình"])
            || case.is_any(end, &["tôi", "em"]) && case.is(end + 1, "chủ")
            || case.is(end, "do") && case.is(end + 2, "chủ")
            || opens_item(case, place)
                && case.is_any(end, &["phấn", "cuối", "tôi", "của", "năm", "duy", "giữ"]);
        let elsewhere = written.iter().any(|word| known(word.strict)) || same_class(&written, &own);
        if mine && !elsewhere && !case.has(CueKind::PastDeed, case.sentence(place)) {
            found.push((place..end, Some(own.join(" "))));
        }
    }
    found
}

/// The name of the class a role names: *8C*, *Chồi 2*.
fn class_of(role: &str) -> Option<Vec<String>> {
    let tokens = tokenize(role);
    let at = tokens.iter().rposition(|token| token.strict == Key::of("lớp"))?;
    let name = tokens[at + 1..].iter().take(2).map(|token| token.span.of(role).to_lowercase());
    let name: Vec<String> = name.collect();
    name.iter().any(|part| part.contains(|c: char| c.is_ascii_digit())).then_some(name)
}

fn class_end(case: &Case<'_>, start: u32) -> Option<u32> {
    let token = |place: u32| case.tokens().get(place as usize);
    let first = token(start)?;
    if first.kind == TokenKind::Code {
        return Some(start + 1);
    }
    let named = first.span.of(case.raw).starts_with(char::is_uppercase) && first.kind.is_word();
    let numbered =
        token(start + 1).is_some_and(|next| matches!(next.kind, TokenKind::Number | TokenKind::Code));
    (named && numbered).then_some(start + 2)
}

fn same_class(written: &[Token], own: &[String]) -> bool {
    let own = tokenize(&own.join(" "));
    written.iter().map(|token| token.strict).eq(own.iter().take(written.len()).map(|token| token.strict))
}

fn known_words(case: &Case<'_>) -> Vec<Key> {
    let statement = case.statement;
    let duties = statement.duties.iter().map(|duty| duty.0.as_str());
    let texts = duties.chain(statement.role.as_deref()).chain(statement.unit.as_deref());
    texts.flat_map(tokenize).map(|token| token.strict).collect()
}

/// Work and posts of another trade, told as one's own.
fn work(case: &Case<'_>) -> Vec<(Range<u32>, Option<String>)> {
    let statement = case.statement;
    let Some(role) = statement.role.as_deref().filter(|role| !role.trim().is_empty()) else {
        return Vec::new();
    };
    let sectors = case.registers.sectors();
    let leaf = statement.unit.as_deref().and_then(|unit| unit.rsplit('/').next()).unwrap_or_default();
    let duties: Vec<&str> = statement.duties.iter().map(|duty| duty.0.as_str()).collect();
    // A post says more than the cell one belongs to: a nurse may be in the cell of a village.
    let mut own = sectors.named(role);
    if own.is_empty() {
        own = sectors.named(leaf);
    }
    let mut own = sectors.with_kin(&own);
    own.extend(sectors.named(&duties.join("\n")));
    let roles = sectors.roles_of(role);
    let told = |place: &Range<u32>| {
        let traced = &case.traced[place.start as usize..place.end as usize];
        traced.iter().all(|provenance| matches!(provenance, Some(Provenance::Own | Provenance::Copied(_))))
            && !case.set[place.start as usize]
    };
    let known = known_words(case);
    let strange = |place: &Range<u32>| {
        let tokens = &case.tokens()[place.start as usize..place.end as usize];
        tokens.iter().any(|token| !known.contains(&token.strict))
    };
    let mut found = Vec::new();
    let other = sectors.other_work(case.tokens(), &own).map(|(place, _)| place);
    for place in other.chain(sectors.foreign(case.tokens(), &roles)) {
        let sentence = case.sentence(place.start);
        let shared =
            case.has(CueKind::WithOthers, sentence.clone()) || case.has(CueKind::PastDeed, sentence.clone());
        if told(&place) && strange(&place) && !shared {
            found.push((sentence, Some(role.to_owned())));
        }
    }
    for (place, at) in sectors.posts(case.tokens()) {
        let opened = case.cues(CueKind::PostOpener).any(|cue| cue.end == place.start);
        let sentence = case.sentence(place.start);
        if opened && !own.contains(&at) && strange(&place) && !case.has(CueKind::PastDeed, sentence.clone()) {
            found.push((sentence, Some(role.to_owned())));
        }
    }
    found
}

/// Places and units of other members, told as the author's own to look after, or set above the statement.
fn units(case: &Case<'_>, others: &Units) -> Vec<(Range<u32>, Option<String>)> {
    let Some(unit) = case.statement.unit.as_deref() else { return Vec::new() };
    let known = known_words(case);
    let mut found = Vec::new();
    for (place, head) in others.find(case.tokens()) {
        let tokens = &case.tokens()[place.start as usize..place.end as usize];
        if tokens.iter().all(|token| known.contains(&token.strict)) || case.is_given(place.start) {
            continue;
        }
        // Only where the author has a unit of that sort, with another name.
        let Some(own) = unit.split('/').find(|own| Units::head(own) == Some(head)) else { continue };
        let sentence = case.sentence(place.start);
        let shared =
            case.has(CueKind::WithOthers, sentence.clone()) || case.has(CueKind::PastDeed, sentence.clone());
        let heads = place.start < HEAD && case.gap_before(place.start).contains('\n');
        if heads || case.has(CueKind::OwnCharge, sentence.clone()) && !shared {
            found.push((if heads { place } else { sentence }, Some(own.to_owned())));
        }
    }
    found
}

/// Communes and districts other than the author's, told as the author's own to look after.
fn places(case: &Case<'_>) -> Vec<(Range<u32>, Option<String>)> {
    let Some(unit) = case.statement.unit.as_deref() else { return Vec::new() };
    let heads = ["xã", "phường", "huyện", "quận"].map(Key::of);
    let known = known_words(case);
    let mut found = Vec::new();
    for (place, token) in (0u32..).zip(case.tokens()).filter(|(_, token)| heads.contains(&token.strict)) {
        let Some(own) = unit.split('/').find(|own| Units::head(own) == Some(token.strict)) else { continue };
        let named = |place: u32| {
            let word = case.tokens().get(place as usize);
            let written = word.map_or("", |word| word.span.of(case.raw));
            written.starts_with(char::is_uppercase) && case.gap_before(place) == " "
        };
        let end = (place + 1..place + 4).find(|&place| !named(place)).unwrap_or(place + 4);
        let name = &case.tokens()[place as usize + 1..end as usize];
        let other = name.len() >= 2 && name.iter().all(|word| !known.contains(&word.strict));
        let sentence = case.sentence(place);
        let shared =
            case.has(CueKind::WithOthers, sentence.clone()) || case.has(CueKind::PastDeed, sentence.clone());
        if other && !shared && !case.is_given(place) && case.has(CueKind::OwnCharge, sentence.clone()) {
            found.push((sentence, Some(own.to_owned())));
        }
    }
    found
}

/// Tokens at the top of a statement, where its unit stands.
const HEAD: u32 = 30;

/// The units of all members.
pub(super) struct Units {
    names: HashMap<Key, Vec<(Vec<Key>, Key)>>,
}

impl Units {
    /// The units that members of a corpus belong to, at every depth.
    pub(super) fn of(corpus: &Corpus) -> Units {
        let mut names: HashMap<Key, Vec<(Vec<Key>, Key)>> = HashMap::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let units = corpus.statements().iter().filter_map(|statement| statement.unit.as_deref());
        for segment in units.flat_map(|unit| unit.split('/')).filter(|segment| seen.insert(segment)) {
            let keys: Vec<Key> = tokenize(segment).into_iter().map(|token| token.strict).collect();
            if let (Some(head), true) = (Units::head(segment), keys.len() >= 3) {
                names.entry(keys[0]).or_default().push((keys, head));
            }
        }
        Units { names }
    }

    /// The first word of a unit's name, by which units of one sort are known.
    fn head(segment: &str) -> Option<Key> {
        tokenize(segment).first().map(|token| token.strict)
    }

    fn find(&self, tokens: &[Token]) -> Vec<(Range<u32>, Key)> {
        let mut found = Vec::new();
        for (place, token) in tokens.iter().enumerate() {
            for (keys, head) in self.names.get(&token.strict).into_iter().flatten() {
                let behind = tokens.get(place..place + keys.len());
                if behind
                    .is_some_and(|behind| behind.iter().map(|token| token.strict).eq(keys.iter().copied()))
                {
                    found.push((place as u32..(place + keys.len()) as u32, *head));
                }
            }
        }
        found
    }
}
