//! Duties to the words that name them and tell of them.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use foldhash::fast::FixedState;

use super::{
    mark::{self, Gap, Mark, mixed},
    tell::Teller,
};
use crate::{
    lexicon::{Kind, Lexicon},
    statement::Duty,
    text::{Text, Token, tokenize},
};

/// Tokens in a row shared with a duty from which on they count as copied out of it.
const PASTED: usize = 4;
/// Weight of shared words from which on an item names a duty: a word of one syllable that three duties have.
const NAMED: f64 = 0.3;
/// The same from which on naming it earns: more than a word that fits many posts.
const PLAIN: f64 = 0.45;
/// Weight of a word of several syllables, of which an item has all.
pub(super) const WHOLE: f64 = 1.5;

/// Weight of each further token of a duty that stands behind the one before as it does there, and how far it draws.
const RUN: f64 = 0.3;
const RUN_DRAWS: f64 = 1.1;
/// How much farther a word draws that stands among the first of an item, or before its colon: `Điện: thay 40 bóng`.
const EARLY_DRAWS: f64 = 1.1;
/// Words that are the first of an item, and tokens among which a colon closes its label.
const EARLY: usize = 3;
const LABEL: usize = 9;

/// Numbers by which words are told from those of the duties before these are asked.
const NEAR: usize = 1 << 10;

/// One of these numbers, the same for the same word.
fn nearness(key: u64) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (key.wrapping_mul(ODD) >> 54) as usize
}

/// Whether sharing words of that weight with a duty names it by more than a word that fits many posts.
pub(super) fn is_plain(held: f64) -> bool {
    held >= PLAIN
}

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
            let mut marks = mark::mark_text(raw, text, lexicon);
            tasks.find(&text.tokens, &mut marks);
            for item in &text.items {
                let range = item.tokens.start as usize..item.tokens.end as usize;
                let (tokens, marks) = (&text.tokens[range.clone()], &marks[range]);
                let named = tasks.shared(tokens, marks).named;
                let Some(&(duty, _)) = named.first().filter(|&&(_, held)| Tasks::is_named(held)) else {
                    continue;
                };
                let own =
                    |key: u64| tasks.places.get(&key).is_some_and(|&place| tasks.words[place as usize].own);
                let mut words: Vec<u64> = units(tokens, marks)
                    .flat_map(|(unit, _)| unit)
                    .map(|token| token.strict.to_bits())
                    .collect();
                words.sort_unstable();
                words.dedup();
                for word in words.into_iter().filter(|&word| !own(word)) {
                    beside.entry(word).or_insert_with(|| vec![0; duties.len()])[duty as usize] += 1;
                }
            }
        }
        Vocabulary { beside }
    }
}

/// The duties of one author, read once.
pub(super) struct Tasks<'a> {
    duties: usize,
    units: Vec<Unit>,
    /// Fields of work the duties speak of.
    trades: u128,
    /// Two tokens in a row of a duty, words of grammar apart, with the duty and its place there; in each duty once.
    pairs: HashMap<[u64; 2], Vec<(u32, u32)>, FixedState>,
    /// The syllables of duties and units, the first one standing for any other word; see [`Mark::task`].
    words: Vec<Word>,
    /// Their places.
    places: HashMap<u64, u32, FixedState>,
    runs: HashMap<[u64; PASTED], (), FixedState>,
    /// Duties of fewer tokens.
    short: HashSet<Vec<u64>, FixedState>,
    /// What words tell of them.
    pub teller: Teller<'a>,
}

/// A syllable of the duties or of what tells of them.
#[derive(Default)]
struct Word {
    /// The units it is in.
    units: Vec<u32>,
    /// Whether it carries what a duty is about.
    own: bool,
}

/// A word of a duty: one syllable or a phrase of the lexicon.
struct Unit {
    keys: Vec<u64>,
    duties: Vec<u32>,
    sort: Sort,
}

/// What sort of word of a duty something is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Several syllables.
    Whole,
    /// One syllable, or a duty that has nothing else.
    Single,
    /// A word that fits many posts: `vận động`, `kiểm tra`.
    Plain,
    /// A word that members of the post use for the duty.
    Learned,
    /// Several syllables that tell of a duty and do not stand in it.
    Related,
    /// One such syllable, which may mean something else: `vở`, `neo`.
    Hint,
}

impl Sort {
    /// Whether it stands in a duty, and does not only tell of one.
    fn is_own(self) -> bool {
        !matches!(self, Sort::Related | Sort::Hint)
    }

    /// How far it goes towards naming the duty. What is a syllable of another word in the item, as the `giải` of
    /// `giải tỏa` is in `hòa giải`, names nothing alone.
    fn names(self, met: Met) -> f64 {
        let whole = match self {
            Sort::Whole => WHOLE,
            Sort::Single => 1.0,
            Sort::Plain => 0.4,
            Sort::Learned => 0.6,
            Sort::Related => 0.5,
            Sort::Hint => 0.25,
        };
        match met {
            Met::Whole => whole,
            Met::Piece => f64::min(0.3, whole / 3.0),
            Met::Shadow => f64::min(0.25, whole / 3.0),
        }
    }

    /// How far it draws an item to the duty, among all: log odds (see [`super::follow`]).
    fn draws(self, met: Met) -> f64 {
        match (self, met) {
            (Sort::Whole, Met::Whole) => 2.0,
            (Sort::Plain, Met::Whole) => 2.4,
            (Sort::Related, _) => 1.6,
            (Sort::Hint, _) => 1.3,
            (_, Met::Whole) => 1.3,
            (Sort::Plain, _) => 0.5,
            (_, Met::Piece) => 1.6,
            (_, Met::Shadow) => 1.0,
        }
    }
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
    /// How far the words draw them to each duty.
    pub drawn: Vec<(u32, f64)>,
    /// How near they are to any duty.
    pub kinship: Kinship,
}

/// Adds to what is held of a duty.
pub(super) fn gain(held: &mut Vec<(u32, f64)>, duty: u32, weight: f64) {
    match held.iter_mut().find(|(known, _)| *known == duty) {
        Some((_, sum)) => *sum += weight,
        None => held.push((duty, weight)),
    }
}

impl<'a> Tasks<'a> {
    pub(super) fn read(duties: &[Duty], lexicon: &'a Lexicon, vocabulary: Option<&Vocabulary>) -> Tasks<'a> {
        let mut tasks = Tasks {
            duties: duties.len(),
            units: Vec::new(),
            trades: 0,
            pairs: HashMap::default(),
            words: vec![Word::default()],
            places: HashMap::default(),
            runs: HashMap::default(),
            short: HashSet::default(),
            teller: Teller::new(lexicon.telling()),
        };
        let mut known: HashMap<Vec<u64>, usize, FixedState> = HashMap::default();
        let mut add = |tasks: &mut Tasks, duty: u32, keys: Vec<u64>, sort: Sort| {
            let place = *known.entry(keys.clone()).or_insert(tasks.units.len());
            if place == tasks.units.len() {
                tasks.units.push(Unit { keys, duties: Vec::new(), sort });
            }
            // A duty's own word tells of no other.
            let unit = &mut tasks.units[place];
            if unit.sort.is_own() == sort.is_own() && !unit.duties.contains(&duty) {
                unit.duties.push(duty);
            }
        };
        let read: Vec<Vec<Token>> = duties.iter().map(|Duty(words)| tokenize(words)).collect();
        let all = read.iter().map(Vec::len).sum();
        tasks.places.reserve(all);
        tasks.pairs.reserve(all);
        tasks.runs.reserve(all);
        for ((duty, Duty(words)), tokens) in (0..).zip(duties).zip(&read) {
            let marks = mark::mark(words, tokens, lexicon);
            tasks.teller.add(words, tokens);
            tokens.iter().for_each(|token| _ = tasks.word(token.strict.to_bits()));
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
                add(&mut tasks, duty, keys, Sort::Single);
            }
            for (unit, plain) in units(tokens, &marks) {
                let keys: Vec<u64> = unit.iter().map(|token| token.strict.to_bits()).collect();
                let sort = match (plain, keys.len()) {
                    (true, _) => Sort::Plain,
                    (_, 1) => Sort::Single,
                    _ => Sort::Whole,
                };
                let long = match unit {
                    [only] => lexicon.expansion(only.strict),
                    _ => None,
                };
                if let Some(long) = long {
                    let long: Vec<u64> = long.iter().map(|key| key.to_bits()).collect();
                    add(&mut tasks, duty, long, Sort::Whole);
                }
                add(&mut tasks, duty, keys, sort);
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
                add(&mut tasks, duty as u32, vec![word], Sort::Learned);
            }
        }
        for (duty, tokens) in (0..).zip(&read) {
            for related in lexicon.related(tokens) {
                let sort = if related.len() > 1 { Sort::Related } else { Sort::Hint };
                add(&mut tasks, duty, related.iter().map(|key| key.to_bits()).collect(), sort);
            }
        }
        for (place, unit) in (0..).zip(std::mem::take(&mut tasks.units)) {
            for &key in &unit.keys {
                let word = tasks.word(key);
                word.own |= unit.sort.is_own();
                if word.units.last() != Some(&place) {
                    word.units.push(place);
                }
            }
            tasks.units.push(unit);
        }
        tasks
    }

    /// The word with that key, new if there was none.
    fn word(&mut self, key: u64) -> &mut Word {
        let place = *self.places.entry(key).or_insert(self.words.len() as u32) as usize;
        if place == self.words.len() {
            self.words.push(Word::default());
        }
        &mut self.words[place]
    }

    /// Marks the words of the duties in a text, so that all others are passed over.
    pub(super) fn find(&self, tokens: &[Token], marks: &mut [Mark]) {
        if self.places.is_empty() {
            return;
        }
        // Most words are in no duty, and most of them are told by a few of their bits.
        let mut near = [false; NEAR];
        self.places.keys().for_each(|&key| near[nearness(key)] = true);
        for (token, mark) in tokens.iter().zip(marks) {
            let key = token.strict.to_bits();
            let place = if near[nearness(key)] { self.places.get(&key) } else { None };
            mark.task = place.copied().unwrap_or(0);
        }
    }

    /// How many duties there are.
    pub(super) fn len(&self) -> usize {
        self.duties
    }

    /// Whether a duty is about that word.
    pub(super) fn holds(&self, mark: &Mark) -> bool {
        self.words[mark.task as usize].own
    }

    /// Runs of tokens copied out of the list of duties: several in a row, or a short duty between two marks.
    pub(super) fn pasted(&self, tokens: &[Token], marks: &[Mark]) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        if self.runs.is_empty() && self.short.is_empty() {
            return runs;
        }
        let parted = |place: usize| marks.get(place).is_none_or(|mark| mark.gap >= Gap::Comma || mark.line);
        for start in 0..tokens.len() {
            if marks[start].task == 0 {
                continue;
            }
            let key = |place: usize| tokens[place].strict.to_bits();
            let long = tokens.len() - start >= PASTED
                && marks[start..start + PASTED].iter().all(|mark| mark.task > 0)
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
        let (mut named, mut told, mut drawn) = (Vec::new(), Vec::new(), Vec::new());
        let label =
            marks.iter().take(LABEL).skip(1).position(|mark| mark.colon).map_or(0, |before| before + 1);
        let mut singles = 0;
        let mut related = false;
        for (unit, part, place) in self.met(tokens, marks) {
            let whole = part == Met::Whole;
            related |= whole && unit.sort == Sort::Whole;
            singles += u32::from(whole && !matches!(unit.sort, Sort::Plain | Sort::Hint));
            let early = whole && place < label.max(EARLY) && unit.sort != Sort::Hint;
            let share = self.share(unit.duties.len());
            let weight = unit.sort.names(part) * share;
            let draws = (unit.sort.draws(part) + if early { EARLY_DRAWS } else { 0.0 }) * share;
            for &duty in &unit.duties {
                gain(&mut told, duty, weight);
                gain(&mut drawn, duty, draws);
                if unit.sort.is_own() {
                    gain(&mut named, duty, weight);
                }
            }
        }
        let runs = self.runs_in(tokens, marks);
        related |= !runs.is_empty();
        for (duty, length) in runs {
            gain(&mut named, duty, RUN * f64::from(length));
            gain(&mut told, duty, RUN * f64::from(length));
            gain(&mut drawn, duty, RUN_DRAWS * f64::from(length));
        }
        for held in [&mut named, &mut told] {
            held.sort_by(|a: &(u32, f64), b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        }
        related |= singles > 1;
        let trades = marks.iter().fold(0, |trades, mark| trades | mark.trade);
        let kinship = if self.units.is_empty() {
            Kinship::Open
        } else if related || trades & self.trades != 0 {
            Kinship::Related
        } else if trades & !NEUTRAL != 0 && self.trades & !NEUTRAL != 0 {
            Kinship::Foreign(trades & !NEUTRAL)
        } else {
            Kinship::Open
        };
        Shared { named, told, drawn, kinship }
    }

    /// How many tokens in a row behind the first stand in a duty in the same order, at most, where any do.
    fn runs_in(&self, tokens: &[Token], marks: &[Mark]) -> Vec<(u32, u32)> {
        let mut longest: Vec<(u32, u32)> = Vec::new();
        // What ends at the pair before: the duty, the place there, the length.
        let mut open: Vec<(u32, u32, u32)> = Vec::new();
        for (run, marks) in tokens.windows(2).zip(marks.windows(2)) {
            let known = marks[0].task > 0 && marks[1].task > 0;
            let pair = known.then(|| self.pairs.get(&[run[0].strict.to_bits(), run[1].strict.to_bits()]));
            let Some(places) = pair.flatten() else {
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

    /// The words of duties among the tokens, each once, how much of it stands there together and where the most does first: of what
    /// only tells of a duty nothing less counts.
    fn met(&self, tokens: &[Token], marks: &[Mark]) -> impl Iterator<Item = (&Unit, Met, usize)> {
        let mut met: Vec<(u32, Met, usize)> = Vec::new();
        for (place, mark) in marks.iter().enumerate() {
            if mark.task == 0 || !mark.tells() {
                continue;
            }
            for &at in &self.words[mark.task as usize].units {
                let unit = &self.units[at as usize];
                let ahead = tokens[place..].iter().map(|token| token.strict.to_bits());
                let whole = unit.keys.len() == 1 || ahead.take(unit.keys.len()).eq(unit.keys.iter().copied());
                let part = match whole {
                    true => Met::Whole,
                    false if mark.len == 1 => Met::Piece,
                    false => Met::Shadow,
                };
                match met.iter_mut().find(|(known, ..)| *known == at) {
                    Some((_, known, first)) if part > *known => (*known, *first) = (part, place),
                    Some(_) => {}
                    None if whole || unit.sort.is_own() => met.push((at, part, place)),
                    None => {}
                }
            }
        }
        met.into_iter().map(|(at, part, place)| (&self.units[at as usize], part, place))
    }

    /// How much a word that so many duties have tells of one of them: a word of all tells nothing.
    fn share(&self, having: usize) -> f64 {
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

/// The words that carry what a text is about and fit not many posts, each as one number, once and in order.
pub(super) fn words(tokens: &[Token], marks: &[Mark]) -> Vec<u64> {
    let own = units(tokens, marks).filter(|&(_, plain)| !plain);
    let mut words: Vec<u64> = own.map(|(unit, _)| mixed(unit)).collect();
    words.sort_unstable();
    words.dedup();
    words
}

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
            if marks[start].tells()
                && marks[start].kinds & EMPTY == 0
                && marks[start].shape != mark::Shape::Digit
                && !single
            {
                let plain = marks[start].is(Kind::Abstract) || marks[start].is(Kind::Managerial);
                return Some((&tokens[start..place], plain));
            }
        }
        None
    })
}
