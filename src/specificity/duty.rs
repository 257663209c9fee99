//! Duties to the items that take them up.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use foldhash::fast::FixedState;

use super::{
    item::Item,
    mark::{self, Gap, Mark, Masked},
};
use crate::{
    lexicon::{Kind, Lexicon},
    statement::Duty,
    text::{Key, Text, Token, tokenize},
};

/// Tokens in a row shared with a duty from which on they count as copied out of it.
const PASTED: usize = 4;
/// Weight of shared words from which on an item names a duty: a word of one syllable that three duties have.
const NAMED: f64 = 0.3;
/// The same from which on naming it earns: more than a word that fits many posts.
const PLAIN: f64 = 0.45;
/// Weight of a word of several syllables, of which an item has all.
const WHOLE: f64 = 1.5;
/// Weight of a word that fits many posts: `vận động`, `kiểm tra`.
const COMMON: f64 = 0.4;
/// Weight of a word of several syllables that tells of a duty without being one of its own, and of one of a single
/// syllable, which may mean something else: `vở`, `neo`.
const TELLING: f64 = 0.5;
const HINT: f64 = 0.25;
/// Weight of a word of several syllables, of which an item has one, and where that belongs to another word there: the
/// `giải` of `giải tỏa` in `hòa giải`. It names nothing alone.
const PIECE: f64 = 0.3;
const SHADOW: f64 = 0.25;

/// Weight of each further token of a duty that stands behind the one before as it does there.
const RUN: f64 = 0.3;

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
            let marks = mark::mark_text(raw, text, lexicon);
            for item in &text.items {
                let range = item.tokens.start as usize..item.tokens.end as usize;
                let (tokens, marks) = (&text.tokens[range.clone()], &marks[range]);
                let named = tasks.shared(tokens, marks).named;
                let Some(&(duty, _)) = named.first().filter(|&&(_, held)| Tasks::is_named(held)) else {
                    continue;
                };
                let mut words: Vec<u64> = units(tokens, marks)
                    .flat_map(|(unit, _)| unit)
                    .map(|token| token.strict.to_bits())
                    .collect();
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
    /// Fields of work the duties speak of.
    trades: u128,
    /// Two tokens in a row of a duty, words of grammar apart, with the duty and its place there; in each duty once.
    pairs: HashMap<[u64; 2], Vec<(u32, u32)>, FixedState>,
    /// Units by each of their syllables.
    by_key: HashMap<u64, Vec<u32>, FixedState>,
    /// Words of the duties themselves.
    words: HashSet<u64, FixedState>,
    runs: HashMap<[u64; PASTED], (), FixedState>,
    /// Duties of fewer tokens.
    short: HashSet<Vec<u64>, FixedState>,
}

/// A word of a duty: one syllable or a phrase of the lexicon.
struct Unit {
    keys: Vec<u64>,
    duties: Vec<u32>,
    weight: f64,
    /// Whether it stands in a duty, and does not only tell of one.
    own: bool,
}

/// How much of a word of a duty stands in an item, least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Met {
    /// A syllable of it, in another word.
    Shadow,
    /// A syllable of it.
    Piece,
    /// All of it.
    Whole,
}

/// What tokens share with the duties.
pub(super) struct Shared {
    /// The duties whose own words they have, best first, each with the weight of what is shared.
    pub named: Vec<(u32, f64)>,
    /// The same, with the words that only tell of a duty.
    pub told: Vec<(u32, f64)>,
    /// How near they are to any duty.
    pub kinship: Kinship,
}

/// Adds to what is held of a duty.
fn gain(held: &mut Vec<(u32, f64)>, duty: u32, weight: f64) {
    match held.iter_mut().find(|(known, _)| *known == duty) {
        Some((_, sum)) => *sum += weight,
        None => held.push((duty, weight)),
    }
}

impl Tasks {
    pub(super) fn read(duties: &[Duty], lexicon: &Lexicon, vocabulary: Option<&Vocabulary>) -> Tasks {
        let mut tasks = Tasks {
            duties: duties.len(),
            units: Vec::new(),
            trades: 0,
            pairs: HashMap::default(),
            by_key: HashMap::default(),
            words: HashSet::default(),
            runs: HashMap::default(),
            short: HashSet::default(),
        };
        let mut places: HashMap<Vec<u64>, usize, FixedState> = HashMap::default();
        let mut add = |tasks: &mut Tasks, duty: u32, keys: Vec<u64>, weight: f64, own: bool| {
            if own {
                tasks.words.extend(&keys);
            }
            let place = *places.entry(keys.clone()).or_insert(tasks.units.len());
            if place == tasks.units.len() {
                tasks.units.push(Unit { keys, duties: Vec::new(), weight, own });
            }
            // A duty's own word tells of no other.
            let unit = &mut tasks.units[place];
            if unit.own == own && !unit.duties.contains(&duty) {
                unit.duties.push(duty);
            }
        };
        let read: Vec<Vec<Token>> = duties.iter().map(|Duty(words)| tokenize(words)).collect();
        for ((duty, Duty(words)), tokens) in (0..).zip(duties).zip(&read) {
            let marks = mark::mark(words, tokens, lexicon);
            tasks.trades |= marks.iter().fold(0, |trades, mark| trades | mark.trade & !Kind::Task.bit());
            for ((run, marks), at) in tokens.windows(2).zip(marks.windows(2)).zip(0..) {
                if marks[1].gap == Gap::Space && marks.iter().all(|mark| mark.kinds & GRAMMAR == 0) {
                    let places =
                        tasks.pairs.entry([run[0].strict.to_bits(), run[1].strict.to_bits()]).or_default();
                    if places.last().is_none_or(|&(last, _)| last != duty) {
                        places.push((duty, at));
                    }
                }
            }
            if (2..PASTED).contains(&tokens.len()) {
                tasks.short.insert(tokens.iter().map(|token| token.strict.to_bits()).collect());
            }
            for run in tokens.windows(PASTED) {
                tasks.runs.insert(std::array::from_fn(|place| run[place].strict.to_bits()), ());
            }
            // "học tập" alone: what says little elsewhere is all there is.
            if units(tokens, &marks).next().is_none() && !tokens.is_empty() {
                let keys: Vec<u64> = tokens.iter().map(|token| token.strict.to_bits()).collect();
                add(&mut tasks, duty, keys, 1.0, true);
            }
            for (unit, plain) in units(tokens, &marks) {
                let keys: Vec<u64> = unit.iter().map(|token| token.strict.to_bits()).collect();
                let weight = if plain {
                    COMMON
                } else if keys.len() > 1 {
                    WHOLE
                } else {
                    1.0
                };
                let long = match unit {
                    [only] => lexicon.expansion(only.strict),
                    _ => None,
                };
                if let Some(long) = long {
                    let long: Vec<u64> = long.iter().map(|key| key.to_bits()).collect();
                    add(&mut tasks, duty, long, WHOLE, true);
                }
                add(&mut tasks, duty, keys, weight, true);
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
                add(&mut tasks, duty as u32, vec![word], 0.6, true);
            }
        }
        for (duty, tokens) in (0..).zip(&read) {
            for related in lexicon.related(tokens) {
                let weight = if related.len() > 1 { TELLING } else { HINT };
                add(&mut tasks, duty, related.iter().map(|key| key.to_bits()).collect(), weight, false);
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
        self.words.contains(&key)
    }

    /// Runs of tokens copied out of the list of duties: several in a row, or a short duty between two marks.
    pub(super) fn pasted(&self, tokens: &[Token], marks: &[Mark]) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        if self.runs.is_empty() && self.short.is_empty() {
            return runs;
        }
        let parted = |place: usize| marks.get(place).is_none_or(|mark| mark.gap >= Gap::Comma || mark.line);
        for start in 0..tokens.len() {
            let key = |place: usize| tokens[place].strict.to_bits();
            let long = tokens.len() - start >= PASTED
                && self.runs.contains_key(&std::array::from_fn(|place| key(start + place)));
            let short = || {
                let ends = (start + 2..start + PASTED).filter(|&end| end <= tokens.len() && parted(end));
                let whole = |end: usize| self.short.contains(&(start..end).map(key).collect::<Vec<_>>());
                parted(start).then(|| ends.rev().find(|&end| whole(end))).flatten()
            };
            let end = if long { Some(start + PASTED) } else { short() };
            let Some(end) = end else { continue };
            match runs.last_mut() {
                Some(last) if last.end >= start => last.end = last.end.max(end),
                _ => runs.push(start..end),
            }
        }
        runs
    }

    /// What the tokens share with the duties.
    pub(super) fn shared(&self, tokens: &[Token], marks: &[Mark]) -> Shared {
        let (mut named, mut told) = (Vec::new(), Vec::new());
        let mut singles = 0;
        let mut related = false;
        for (unit, part) in self.met(tokens, marks) {
            let whole = part == Met::Whole;
            related |= whole && unit.weight >= WHOLE;
            singles += u32::from(whole && unit.weight > COMMON);
            let weight = match part {
                Met::Whole => unit.weight,
                Met::Piece => PIECE.min(unit.weight / 3.0),
                Met::Shadow => SHADOW.min(unit.weight / 3.0),
            };
            let weight = weight * self.telling(unit.duties.len());
            for &duty in &unit.duties {
                gain(&mut told, duty, weight);
                if unit.own {
                    gain(&mut named, duty, weight);
                }
            }
        }
        let runs = self.runs_in(tokens);
        related |= !runs.is_empty();
        for (duty, length) in runs {
            gain(&mut named, duty, RUN * f64::from(length));
            gain(&mut told, duty, RUN * f64::from(length));
        }
        for held in [&mut named, &mut told] {
            held.sort_by(|a: &(u32, f64), b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        }
        related |= singles > 1;
        let trades = marks.iter().fold(0, |trades, mark| trades | mark.trade);
        let kinship = if self.by_key.is_empty() {
            Kinship::Open
        } else if related || trades & self.trades != 0 {
            Kinship::Related
        } else if trades & !NEUTRAL != 0 && self.trades & !NEUTRAL != 0 {
            Kinship::Foreign(trades & !NEUTRAL)
        } else {
            Kinship::Open
        };
        Shared { named, told, kinship }
    }

    /// How many tokens in a row behind the first stand in a duty in the same order, at most, where any do.
    fn runs_in(&self, tokens: &[Token]) -> Vec<(u32, u32)> {
        let mut longest: Vec<(u32, u32)> = Vec::new();
        // What ends at the pair before: the duty, the place there, the length.
        let mut open: Vec<(u32, u32, u32)> = Vec::new();
        for run in tokens.windows(2) {
            let Some(places) = self.pairs.get(&[run[0].strict.to_bits(), run[1].strict.to_bits()]) else {
                open.clear();
                continue;
            };
            let ends = |&(duty, at): &(u32, u32)| {
                // Duties stand in their order.
                let before = open.binary_search_by_key(&duty, |&(known, ..)| known).map(|found| open[found]);
                (
                    duty,
                    at,
                    before.map_or(1, |(_, place, length)| if place + 1 == at { length + 1 } else { 1 }),
                )
            };
            open = places.iter().map(ends).collect();
            for &(duty, _, length) in &open {
                match longest.iter_mut().find(|(known, _)| *known == duty) {
                    Some((_, most)) => *most = length.max(*most),
                    None => longest.push((duty, length)),
                }
            }
        }
        longest
    }

    /// The words of duties among the tokens, each once, and how much of it stands there together: of what only
    /// tells of a duty nothing less counts.
    fn met(&self, tokens: &[Token], marks: &[Mark]) -> impl Iterator<Item = (&Unit, Met)> {
        let mut met: Vec<(u32, Met)> = Vec::new();
        for (place, (token, mark)) in tokens.iter().zip(marks).enumerate() {
            if matches!(mark.masked, Masked::Excused | Masked::Header | Masked::Citation | Masked::Stock) {
                continue;
            }
            for &at in self.by_key.get(&token.strict.to_bits()).into_iter().flatten() {
                let unit = &self.units[at as usize];
                let ahead = tokens[place..].iter().map(|token| token.strict.to_bits());
                let whole = unit.keys.len() == 1 || ahead.take(unit.keys.len()).eq(unit.keys.iter().copied());
                let part = match whole {
                    true => Met::Whole,
                    false if mark.len == 1 => Met::Piece,
                    false => Met::Shadow,
                };
                match met.iter_mut().find(|(known, _)| *known == at) {
                    Some((_, known)) => *known = part.max(*known),
                    None if whole || unit.own => met.push((at, part)),
                    None => {}
                }
            }
        }
        met.into_iter().map(|(at, part)| (&self.units[at as usize], part))
    }

    /// How much a word that so many duties have tells of one of them: a word of all tells nothing.
    fn telling(&self, having: usize) -> f64 {
        match self.duties {
            0 | 1 => 1.0,
            all => (1.0 / having as f64).min((all - having) as f64 / (all - 1) as f64),
        }
    }

    /// Whether sharing words of that weight names a duty.
    pub(super) fn is_named(held: f64) -> bool {
        held >= NAMED
    }
}

/// How near a pledge is to the duties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kinship {
    /// It shares a word with them, or its field of work.
    Related,
    /// Nothing tells.
    #[default]
    Open,
    /// Its words are said in other fields of work: these.
    Foreign(u128),
}

impl Kinship {
    pub(crate) fn is_foreign(self) -> bool {
        matches!(self, Kinship::Foreign(_))
    }
}

/// Work that members of every profession do beside their own.
const NEUTRAL: u128 = Kind::PartyTrade.bit() | Kind::SocialTrade.bit() | Kind::Task.bit();

/// Kinds of words of grammar.
const GRAMMAR: u64 = Kind::bits(&[Kind::Function, Kind::Abstract, Kind::Vague, Kind::Managerial]) as u64;

/// The words that carry what a text is about, phrases of the lexicon whole, other syllables one by one, each
/// with whether it fits many posts.
fn units<'a>(tokens: &'a [Token], marks: &'a [Mark]) -> impl Iterator<Item = (&'a [Token], bool)> {
    const EMPTY: u64 = Kind::bits(&[
        Kind::Function,
        Kind::Vague,
        Kind::Number,
        Kind::Period,
        Kind::DeadlineOpener,
        Kind::Zero,
        Kind::Weak,
        Kind::VagueGroup,
    ]) as u64;
    let mut place = 0;
    std::iter::from_fn(move || {
        while place < tokens.len() {
            let start = place;
            place += (marks[start].len.max(1) as usize).min(tokens.len() - start);
            let single = place == start + 1 && marks[start].is(Kind::Abstract);
            if marks[start].kinds & EMPTY == 0 && marks[start].shape != mark::Shape::Digit && !single {
                let plain = marks[start].is(Kind::Abstract) || marks[start].is(Kind::Managerial);
                return Some((&tokens[start..place], plain));
            }
        }
        None
    })
}

/// What the items say of one duty.
pub(super) struct Cover {
    /// The items that name it or are about it.
    pub naming: Vec<usize>,
    /// Whether an item names it by more than a word that fits many posts.
    pub plainly: bool,
    /// Whether a specific item is mainly about it or has a whole word of it.
    pub concrete: bool,
    /// The most concrete item that shares its words. Points follow the words alone: what an item is mainly about
    /// may change with its neighbors, and a new pledge must not cost anything.
    pub best: Option<usize>,
}

/// What the items say of each duty.
pub(super) fn cover(tasks: &Tasks, items: &[Item], about: &[Option<u32>]) -> Vec<Cover> {
    let count = tasks.len();
    let mut cover: Vec<Cover> = (0..count)
        .map(|_| Cover { naming: Vec::new(), plainly: false, concrete: false, best: None })
        .collect();
    for (place, item) in items.iter().enumerate() {
        for &(duty, held) in item.duties.iter().filter(|&&(_, held)| Tasks::is_named(held)) {
            let cover = &mut cover[duty as usize];
            cover.naming.push(place);
            cover.plainly |= held >= PLAIN;
            // A pledge may serve more than what it is mainly about.
            cover.concrete |= item.specific && held >= WHOLE;
            if cover.best.is_none_or(|best| items[best].concreteness < item.concreteness) {
                cover.best = Some(place);
            }
        }
        if let Some(duty) = about[place] {
            let cover = &mut cover[duty as usize];
            cover.concrete |= item.specific;
            if cover.naming.last() != Some(&place) {
                cover.naming.push(place);
            }
        }
    }
    cover
}

/// What it is worth to go on with the same duty or with the next one; twice that within a line.
const STEP: f64 = 0.25;
/// What it costs to go back to an earlier duty, and to pass over one.
const BACK: f64 = 0.5;
const SKIP: f64 = 0.15;
/// What it costs to stand as far from where the duty stands in its list as can be.
const AWAY: f64 = 1.2;
/// Weight of shared words from which on an item shows that the pledges are about these duties.
const TIED: f64 = 0.9;
/// Duties from which on their order is not followed any more.
const ORDERED: usize = 32;

/// The duty each item is mainly about.
///
/// People go through their duties in order, so specific items are assigned together, and with them the vague ones
/// that name a duty plainly: the words each shares with the duties, the order of the duties and how far the text has
/// come decide (Viterbi's algorithm). Where no item shares a telling word with any duty, the order is no evidence and
/// the words decide alone; what is said in another field of work is about none of them.
pub(super) fn follow(tasks: &Tasks, items: &[Item]) -> Vec<Option<u32>> {
    let first =
        |item: &Item| item.duties.first().filter(|&&(_, held)| Tasks::is_named(held)).map(|&(duty, _)| duty);
    let mut about: Vec<Option<u32>> = items.iter().map(first).collect();
    let named = |item: &Item| item.duties.first().map_or(0.0, |&(_, held)| held);
    let follows = |item: &Item| {
        if item.specific {
            !item.kinship.is_foreign() || named(item) >= PLAIN
        } else {
            item.counts && item.discount.is_none() && named(item) >= PLAIN
        }
    };
    let row: Vec<usize> = (0..items.len()).filter(|&place| follows(&items[place])).collect();
    let tied = row.iter().filter(|&&place| named(&items[place]) >= TIED).count();
    let specific = row.iter().filter(|&&place| items[place].specific).count();
    let duties = tasks.len();
    if duties == 0 || duties > ORDERED || specific == 0 || tied * 4 < row.len() {
        return about;
    }
    let lines = row.iter().filter(|&&place| items[place].first).count().max(1);
    let mut line = 0;
    // How far along the lines of pledges each item stands, as a place in the list of duties.
    let far: Vec<f64> = row
        .iter()
        .map(|&place| {
            line += usize::from(items[place].first);
            (line.max(1) as f64 - 0.5) / lines as f64 * duties as f64 - 0.5
        })
        .collect();
    let held = |at: usize, duty: usize| {
        let known = items[row[at]].duties.iter().find(|&&(known, _)| known as usize == duty);
        let away = (far[at] - duty as f64).abs() / duties as f64;
        known.map_or(0.0, |&(_, held)| held.min(2.0)) - AWAY * away
    };
    let mut best: Vec<f64> = (0..duties).map(|duty| held(0, duty)).collect();
    let mut from: Vec<Vec<usize>> = Vec::new();
    for at in 1..row.len() {
        let step = |before: usize, duty: usize| match duty.checked_sub(before) {
            None => -BACK,
            Some(0) if !items[row[at]].first => 2.0 * STEP,
            Some(0 | 1) => STEP,
            Some(more) => -SKIP * (more - 1) as f64,
        };
        let chosen: Vec<usize> = (0..duties)
            .map(|duty| {
                let worth = |before: usize| best[before] + step(before, duty);
                (0..duties).max_by(|&a, &b| worth(a).total_cmp(&worth(b)).then(b.cmp(&a))).unwrap_or(0)
            })
            .collect();
        best =
            (0..duties).map(|duty| best[chosen[duty]] + step(chosen[duty], duty) + held(at, duty)).collect();
        from.push(chosen);
    }
    let mut duty = (0..duties).max_by(|&a, &b| best[a].total_cmp(&best[b]).then(b.cmp(&a))).unwrap_or(0);
    for (at, &place) in row.iter().enumerate().rev() {
        if items[place].specific {
            about[place] = Some(duty as u32);
        }
        if at > 0 {
            duty = from[at - 1][duty];
        }
    }
    about
}
