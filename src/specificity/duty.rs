//! Duties to the parts that take them up.

use std::{collections::HashMap, ops::Range};

use foldhash::fast::FixedState;

use super::{
    mark::{self, Mark, Masked},
    part::Part,
};
use crate::{
    lexicon::{Kind, Lexicon},
    statement::Duty,
    text::{Key, Text, Token},
};

/// Tokens in a row shared with a duty from which on they count as copied out of it.
const PASTED: usize = 4;
/// Weight of shared words from which on a part names a duty: one word that no other duty has.
const NAMED: f64 = 0.9;
/// Weight of a word of several syllables, of which a part has all.
const WHOLE: f64 = 1.5;
/// Weight of a word of several syllables, of which a part has one.
const PIECE: f64 = 0.3;

/// Words that members of one post use for its duties, learned from their statements.
///
/// It is made of parts of other statements that name a duty: their remaining words are taken for words of
/// that duty. Give every cluster of copies once, or their words are learned as often as they were copied.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// How often a word stood beside each duty.
    beside: HashMap<u64, Vec<u32>, FixedState>,
}

impl Vocabulary {
    /// Learns from the statements of members who have these duties.
    pub fn learn<'a>(
        duties: &[Duty],
        statements: impl IntoIterator<Item = (&'a str, &'a Text)>,
        lexicon: &Lexicon,
    ) -> Vocabulary {
        let tasks = Tasks::read(duties, lexicon, None);
        let mut beside: HashMap<u64, Vec<u32>, FixedState> = HashMap::default();
        for (raw, text) in statements {
            let marks = mark::mark(raw, text, lexicon);
            for item in &text.items {
                let range = item.tokens.start as usize..item.tokens.end as usize;
                let (tokens, marks) = (&text.tokens[range.clone()], &marks[range]);
                let named = tasks.named(tokens, marks);
                let Some(&(duty, _)) = named.first().filter(|&&(_, held)| Tasks::is_named(held)) else {
                    continue;
                };
                let mut words: Vec<u64> =
                    units(tokens, marks).flatten().map(|token| token.strict.to_bits()).collect();
                words.sort_unstable();
                words.dedup();
                for word in words.into_iter().filter(|&word| !tasks.holds_bits(word)) {
                    beside.entry(word).or_insert_with(|| vec![0; duties.len()])[duty as usize] += 1;
                }
            }
        }
        Vocabulary { beside }
    }
}

/// The duties of one author, read once.
pub(super) struct Tasks {
    duties: usize,
    units: Vec<Unit>,
    /// Units by each of their syllables.
    by_key: HashMap<u64, Vec<u32>, FixedState>,
    runs: HashMap<[u64; PASTED], (), FixedState>,
}

/// A word of a duty: one syllable or a phrase of the lexicon.
struct Unit {
    keys: Vec<u64>,
    duties: Vec<u32>,
    weight: f64,
}

impl Tasks {
    pub(super) fn read(duties: &[Duty], lexicon: &Lexicon, vocabulary: Option<&Vocabulary>) -> Tasks {
        let mut tasks = Tasks {
            duties: duties.len(),
            units: Vec::new(),
            by_key: HashMap::default(),
            runs: HashMap::default(),
        };
        let mut places: HashMap<Vec<u64>, usize, FixedState> = HashMap::default();
        let mut add = |tasks: &mut Tasks, duty: u32, keys: Vec<u64>, weight: f64| {
            let place = *places.entry(keys.clone()).or_insert(tasks.units.len());
            if place == tasks.units.len() {
                tasks.units.push(Unit { keys, duties: Vec::new(), weight });
            }
            if !tasks.units[place].duties.contains(&duty) {
                tasks.units[place].duties.push(duty);
            }
        };
        for (duty, Duty(words)) in (0..).zip(duties) {
            let text = Text::read(words);
            let marks = mark::mark(words, &text, lexicon);
            for run in text.tokens.windows(PASTED) {
                tasks.runs.insert(std::array::from_fn(|place| run[place].strict.to_bits()), ());
            }
            for unit in units(&text.tokens, &marks) {
                let keys: Vec<u64> = unit.iter().map(|token| token.strict.to_bits()).collect();
                let weight = if keys.len() > 1 { WHOLE } else { 1.0 };
                if let [only] = unit
                    && let Some(long) = lexicon.expansion(only.strict)
                {
                    add(&mut tasks, duty, long.iter().map(|key| key.to_bits()).collect(), WHOLE);
                }
                add(&mut tasks, duty, keys, weight);
            }
        }
        for (&word, beside) in vocabulary.iter().flat_map(|vocabulary| &vocabulary.beside) {
            let all: u32 = beside.iter().sum();
            let (duty, &most) = beside
                .iter()
                .enumerate()
                .max_by_key(|&(duty, &most)| (most, usize::MAX - duty))
                .unwrap_or((0, &0));
            if most >= 2 && most * 3 >= all * 2 && duty < duties.len() {
                add(&mut tasks, duty as u32, vec![word], 0.6);
            }
        }
        for (place, unit) in tasks.units.iter().enumerate() {
            for &key in &unit.keys {
                let places = tasks.by_key.entry(key).or_default();
                if !places.contains(&(place as u32)) {
                    places.push(place as u32);
                }
            }
        }
        tasks
    }

    /// How many duties there are.
    pub(super) fn len(&self) -> usize {
        self.duties
    }

    /// Whether a duty uses that word.
    pub(super) fn holds(&self, key: Key) -> bool {
        self.holds_bits(key.to_bits())
    }

    fn holds_bits(&self, key: u64) -> bool {
        self.by_key.contains_key(&key)
    }

    /// Runs of tokens copied out of the list of duties.
    pub(super) fn pasted(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        if self.runs.is_empty() {
            return runs;
        }
        for (start, run) in tokens.windows(PASTED).enumerate() {
            let run: [u64; PASTED] = std::array::from_fn(|place| run[place].strict.to_bits());
            if self.runs.contains_key(&run) {
                match runs.last_mut() {
                    Some(last) if last.end >= start => last.end = start + PASTED,
                    _ => runs.push(start..start + PASTED),
                }
            }
        }
        runs
    }

    /// The duties the tokens share words with, best first, each with the weight of what is shared.
    pub(super) fn named(&self, tokens: &[Token], marks: &[Mark]) -> Vec<(u32, f64)> {
        let mut held: Vec<(u32, f64)> = Vec::new();
        if self.by_key.is_empty() {
            return held;
        }
        let mut met: Vec<(u32, bool)> = Vec::new();
        for (place, (token, mark)) in tokens.iter().zip(marks).enumerate() {
            if matches!(mark.masked, Masked::Excused | Masked::Header | Masked::Citation) {
                continue;
            }
            for &at in self.by_key.get(&token.strict.to_bits()).into_iter().flatten() {
                let unit = &self.units[at as usize];
                let ahead = tokens[place..].iter().map(|token| token.strict.to_bits());
                let whole = unit.keys.len() == 1 || ahead.take(unit.keys.len()).eq(unit.keys.iter().copied());
                match met.iter_mut().find(|(known, _)| *known == at) {
                    Some((_, known)) => *known |= whole,
                    None => met.push((at, whole)),
                }
            }
        }
        for (at, whole) in met {
            let unit = &self.units[at as usize];
            let weight = if whole { unit.weight } else { PIECE } / unit.duties.len() as f64;
            for &duty in &unit.duties {
                match held.iter_mut().find(|(known, _)| *known == duty) {
                    Some((_, sum)) => *sum += weight,
                    None => held.push((duty, weight)),
                }
            }
        }
        held.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        held
    }

    /// Whether sharing words of that weight names a duty.
    pub(super) fn is_named(held: f64) -> bool {
        held >= NAMED
    }
}

/// The words that carry what a text is about: phrases of the lexicon whole, other syllables one by one.
fn units<'a>(tokens: &'a [Token], marks: &'a [Mark]) -> impl Iterator<Item = &'a [Token]> {
    const EMPTY: [Kind; 10] = [
        Kind::Function,
        Kind::Abstract,
        Kind::Managerial,
        Kind::Vague,
        Kind::Number,
        Kind::Period,
        Kind::DeadlineOpener,
        Kind::Zero,
        Kind::Weak,
        Kind::VagueGroup,
    ];
    let empty = EMPTY.iter().fold(0, |bits, kind| bits | kind.bit() as u64);
    let mut place = 0;
    std::iter::from_fn(move || {
        while place < tokens.len() {
            let start = place;
            place += (marks[start].len.max(1) as usize).min(tokens.len() - start);
            if marks[start].kinds & empty == 0 && marks[start].shape != mark::Shape::Digit {
                return Some(&tokens[start..place]);
            }
        }
        None
    })
}

/// What the parts say of one duty.
pub(super) struct Cover {
    /// The parts that name it.
    pub naming: Vec<usize>,
    /// The most concrete part that is mainly about it.
    pub best: Option<usize>,
}

/// What the parts say of each duty.
pub(super) fn cover(tasks: &Tasks, parts: &[&Part]) -> Vec<Cover> {
    let about = follow(tasks, parts);
    (0..tasks.len() as u32)
        .map(|duty| {
            let names = |place: usize| {
                about[place] == Some(duty)
                    || parts[place].duties.iter().any(|&(named, held)| named == duty && Tasks::is_named(held))
            };
            let naming: Vec<usize> = (0..parts.len()).filter(|&place| names(place)).collect();
            let best = naming
                .iter()
                .copied()
                .filter(|&place| about[place] == Some(duty))
                .max_by(|&a, &b| parts[a].concreteness.total_cmp(&parts[b].concreteness).then(b.cmp(&a)));
            Cover { naming, best }
        })
        .collect()
}

/// The duty each part is mainly about.
///
/// Where the words do not say it, the place may: people go through their duties in order, so a specific part
/// between two that name duties is about one of these or the one between them.
pub(super) fn follow(tasks: &Tasks, parts: &[&Part]) -> Vec<Option<u32>> {
    let first =
        |part: &&Part| part.duties.first().filter(|&&(_, held)| Tasks::is_named(held)).map(|&(duty, _)| duty);
    let named: Vec<Option<u32>> = parts.iter().map(first).collect();
    let mut about = named.clone();
    let (linked, all) = parts
        .iter()
        .zip(&named)
        .filter(|(part, _)| part.specific)
        .fold((0, 0), |(linked, all), (_, named)| (linked + usize::from(named.is_some()), all + 1));
    if linked * 3 < all {
        return about;
    }
    let taken = |duty: u32| named.contains(&Some(duty));
    for place in (0..parts.len()).filter(|&place| named[place].is_none() && parts[place].specific) {
        let before = about[..place].iter().rev().find_map(|&duty| duty);
        let after = named[place..].iter().find_map(|&duty| duty);
        about[place] = match (before, after) {
            (Some(before), Some(after)) if before + 2 == after && !taken(before + 1) => Some(before + 1),
            (Some(before), _)
                if (before + 1) < tasks.len() as u32 && !taken(before + 1) && after.is_none() =>
            {
                Some(before + 1)
            }
            (None, Some(after)) if after > 0 => Some(after - 1),
            (Some(duty), _) | (None, Some(duty)) => Some(duty),
            (None, None) => None,
        };
    }
    about
}
