//! Too little of one's own, or mostly set phrases.

use std::ops::Range;

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Config,
    lexicon::Kind,
    provenance::{Provenance, Shares},
    specificity::{Band, Mark},
    text::{Item, Key, Text, TokenKind, tokenize},
};

/// Words of its own that make an item a pledge rather than a remark.
const PLEDGE: usize = 4;

/// Tokens of a filled field of the head at most; what is longer goes on with what is said.
const FIELD: usize = 16;

/// Words of the printed head and of the line with place and day.
const PRINTED: &str = "ngày tháng năm chi bộ đảng bộ";

/// The set phrases of a text, neighbors joined.
pub(super) fn stock(words: &[Mark]) -> Vec<Range<u32>> {
    let mut runs: Vec<Range<u32>> = Vec::new();
    for (place, _) in (0u32..).zip(words).filter(|(_, word)| word.stock != 0) {
        match runs.last_mut().filter(|run| run.end == place) {
            Some(run) => run.end += 1,
            None => runs.push(place..place + 1),
        }
    }
    runs
}

/// Says of every token whether it stands in a set phrase, or in a clause that is little else.
///
/// What joins set phrases (*và*, *các*, *vững vàng*) is no more the author's own than they are: a clause of
/// which half or more are set phrases, and which has no number, is one.
pub(super) fn set_phrases(
    raw: &str,
    text: &Text,
    known: &[Option<Provenance>],
    stock: &[Range<u32>],
) -> Vec<bool> {
    let tokens = &text.tokens;
    let mut set = vec![false; tokens.len()];
    for run in stock {
        set[run.start as usize..run.end as usize].fill(true);
    }
    let answered = |place: usize| known[place].is_some_and(|provenance| !provenance.is_excused());
    let parts = |place: usize| {
        let gap = &raw[tokens[place - 1].span.end as usize..tokens[place].span.start as usize];
        gap.contains([',', ';', '.', ':', '\n'])
    };
    let mut start = 0;
    for end in 1..=tokens.len() {
        if end < tokens.len() && !parts(end) {
            continue;
        }
        let words = (start..end).filter(|&place| answered(place)).count();
        let phrases = (start..end).filter(|&place| answered(place) && set[place]).count();
        let counted = tokens[start..end].iter().any(|token| token.kind.is_number());
        if phrases * 2 >= words && phrases > 0 && !counted {
            set[start..end].fill(true);
        }
        start = end;
    }
    set
}

/// What an item is held against to tell whether it answers anything.
struct Answers<'a> {
    text: &'a Text,
    traced: &'a [Option<Provenance>],
    words: &'a [Mark],
    /// The words of the author's name, post and unit, sorted.
    about: Vec<Key>,
}

impl<'a> Answers<'a> {
    fn of(case: &Case<'a>, words: &'a [Mark]) -> Answers<'a> {
        let statement = case.statement;
        let fields = [&statement.author, &statement.role, &statement.unit];
        let texts = fields.into_iter().flatten().map(String::as_str);
        let mut about: Vec<Key> =
            texts.chain([PRINTED]).flat_map(tokenize).map(|token| token.strict).collect();
        about.sort_unstable();
        Answers { text: case.text, traced: case.traced, words, about }
    }

    /// Whether the author answers for a token that is not of the name, the post, the unit or a date.
    fn is_answer(&self, place: usize) -> bool {
        let token = &self.text.tokens[place];
        self.traced[place].is_some_and(|provenance| !provenance.is_excused())
            && token.kind != TokenKind::Date
            && self.about.binary_search(&token.strict).is_err()
    }

    /// Whether a label of the printed head or of the signatures opens an item.
    fn is_headed(&self, item: &Item) -> bool {
        const EDGE: u128 = Kind::bits(&[Kind::Header, Kind::Signature]);
        self.words[item.tokens.start as usize].part & EDGE != 0
    }

    /// Whether an item is a pledge: at least [`PLEDGE`] words that are an answer, beyond what stands above a
    /// statement. One that is mostly form is the form, retyped.
    fn is_pledge(&self, item: &Item) -> bool {
        let own =
            (item.tokens.start..item.tokens.end).filter(|&place| self.is_answer(place as usize)).count();
        own >= PLEDGE && own * 2 >= item.tokens.len() && !self.is_headed(item)
    }

    /// Whether an item is a heading, or a field for name and post.
    fn is_field(&self, item: &Item) -> bool {
        self.is_headed(item) && item.tokens.len() <= FIELD
    }
}

/// `sketchy` and `formulaic`.
pub(super) fn find(
    case: &Case<'_>,
    shares: Shares,
    words: &[Mark],
    config: &Config,
) -> impl Iterator<Item = Finding> + use<> {
    let Case { text, traced, set, specificity, where_pledged, .. } = *case;
    let answers = Answers::of(case, words);
    // Headings, and the fields for name and post, are no answer.
    let said =
        || text.items.iter().filter(|item| !answers.is_field(item)).flat_map(|item| item.tokens.clone());
    let own = said().filter(|&place| traced[place as usize].is_some_and(|known| !known.is_excused())).count();
    let pledges = text.items.iter().filter(|item| answers.is_pledge(item)).count();
    // A few words that can be checked are what is asked for: "ngắn gọn, dễ nhớ".
    let checkable = specificity.band.is_some_and(|band| band >= Band::RatherSpecific);
    let few = pledges < config.min_pledges || own < config.min_own_words && !checkable;
    let sketchy = match few && shares.words() > 0 {
        true => vec![Evidence::here(where_pledged)],
        false => Vec::new(),
    };

    let share = |set: &[bool], places: &[usize], from: f64| {
        let phrases = places.iter().filter(|&&place| set[place]).count();
        (phrases as u32, places.len() as u32, phrases as f64 >= from * places.len() as f64)
    };
    let places: Vec<usize> = (0..traced.len()).filter(|&place| answers.is_answer(place)).collect();
    let (mut phrases, mut answered, mut mostly) = share(set, &places, config.formulaic_from);
    let mut set = set.to_vec();
    if !mostly {
        // Headings and what announces a list are put together from the same words: only what is said counts.
        let said: Vec<usize> =
            said().map(|place| place as usize).filter(|&place| answers.is_answer(place)).collect();
        // In a few words such clauses are too easily met by chance, and those are sketchy anyway.
        if said.len() >= ENOUGH {
            let made = made_of_set_phrases(case, &set, words);
            let (more, of, most) = share(&made, &said, config.formulaic_from + MADE);
            if most {
                (phrases, answered, mostly, set) = (more, of, true, made);
            }
        }
    }
    let formulaic = match mostly && phrases > 0 && specificity.refused.is_none() {
        true => runs(text, traced, &set),
        false => Vec::new(),
    };
    [
        Finding::new(FindingKind::Sketchy, pledges as u32, own as u32, sketchy),
        Finding::new(FindingKind::Formulaic, phrases, answered, formulaic),
    ]
    .into_iter()
    .flatten()
}

/// Adds the clauses that are put together from words of set phrases and nothing else: `kiên quyết chống tham nhũng, tiêu
/// cực`, though no phrase of the table says just that.
fn made_of_set_phrases(case: &Case<'_>, set: &[bool], words: &[Mark]) -> Vec<bool> {
    let tokens = &case.text.tokens;
    let lexicon = case.registers.lexicon();
    let mut all = set.to_vec();
    let joined = |place: usize| {
        case.gap_before(place as u32) == " "
            && lexicon.is_stock_pair([tokens[place - 1].strict, tokens[place].strict])
    };
    let parts = |place: usize| case.gap_before(place as u32).contains([',', ';', '.', ':', '\n']);
    let mut start = 0;
    for end in 1..=tokens.len() {
        if end < tokens.len() && !parts(end) {
            continue;
        }
        let clause = start..end;
        start = end;
        if tokens[clause.clone()].iter().any(|token| token.kind.is_number()) {
            continue;
        }
        let is_made = |others: usize| others * SPARE < clause.len();
        let (mut others, mut met, mut before) = (0, false, false);
        for place in clause.clone() {
            let behind = place + 1 < clause.end && joined(place + 1);
            met |= before || behind;
            others += usize::from(!(before || behind || set[place] || words[place].is(Kind::Function)));
            before = behind;
            if !is_made(others) {
                break;
            }
        }
        if met && is_made(others) {
            all[clause].fill(true);
        }
    }
    all
}

/// How much more there has to be of clauses put together from words of set phrases than of set phrases alone: they are
/// told by their words only.
const MADE: f64 = 0.2;
/// Words the author answers for from which on clauses put together from words of set phrases count.
const ENOUGH: usize = 40;
/// One word in so many may stand in no set phrase.
const SPARE: usize = 6;

/// The set phrases, neighbors joined.
fn runs(text: &Text, traced: &[Option<Provenance>], set: &[bool]) -> Vec<Evidence> {
    let answers = |place: usize| traced[place].is_some_and(|known| !known.is_excused());
    let places: Vec<usize> = (0..traced.len()).filter(|&place| set[place] && answers(place)).collect();
    places
        .chunk_by(|one, next| one + 1 == *next)
        .map(|run| Evidence::here(text.tokens[run[0]].span.to(text.tokens[run[run.len() - 1]].span)))
        .collect()
}
