//! Items to how concrete each is by itself.

use std::{collections::HashSet, ops::Range};

use foldhash::fast::FixedState;

use super::{
    Discount,
    duty::{Kinship, Shared, Tasks},
    mark::{Gap, Mark, Masked, Shape, mixed},
    slot::{NAMED, Reader, Signal, SignalKind, Slots},
};
use crate::{
    Span,
    lexicon::Kind,
    text::{Text, Token, key},
};

/// One pledge, judged: a sentence or a stretch between semicolons, so that it makes no difference how sentences
/// are gathered into lines.
pub(super) struct Item {
    pub span: Span,
    pub tokens: Range<usize>,
    /// The heading it stands under, as a place in [`Text::sections`].
    pub section: Option<u32>,
    /// Whether it opens a line or an item of the text.
    pub first: bool,
    pub signals: Vec<Signal>,
    pub has: Slots,
    pub specific: bool,
    /// 0 to 1.
    pub concreteness: f64,
    pub discount: Option<Discount>,
    /// The duties it names or, when specific, tells of, best first, and how much of each it holds.
    pub duties: Vec<(u32, f64)>,
    /// How far its words draw it to each duty.
    pub drawn: Vec<(u32, f64)>,
    /// What was said before it that draws it, too.
    pub under: Option<Lead>,
    /// Whether its words name a duty.
    pub named: bool,
    /// How near it is to the duties.
    pub kinship: Kinship,
    /// Whether a statement made of such items would be called unspecific.
    pub counts: bool,
    /// Whether it stands under a heading on the duties, or speaks of tasks.
    pub on_duties: bool,
    /// Whether it speaks of tasks, goals or work as such.
    pub names_tasks: bool,
    /// Whether it cites a rule.
    pub cites: bool,
    /// How many words it has beside the duties', seven at most.
    pub own: u8,
    /// Whether it stands outside the parts on thoughts, ethics, discipline and manner.
    pub professional: bool,
    /// Whether it is a title, the name of the author or a rule that is cited.
    pub frame: bool,
    /// How plain each kind of signal is where no capitals tell names.
    pub earned: Strengths,
    /// What the item would be worth with one more slot filled: quantity, deadline, place, product.
    pub with: [f64; 4],
}

/// What is said before pledges, a heading for the most part, and tells what they are about.
#[derive(Clone)]
pub(super) struct Lead {
    /// Its first token, and the one behind its last.
    pub tokens: Range<usize>,
    /// How far its words draw to each duty.
    pub drawn: Vec<(u32, f64)>,
}

/// Judges the items of one text, left to right.
pub(super) struct Judge<'a> {
    pub raw: &'a str,
    pub text: &'a Text,
    pub marks: &'a [Mark],
    pub tasks: &'a Tasks<'a>,
    pub cased: bool,
    /// Whether what stands here reports on the past unless it says otherwise.
    pub past: bool,
    /// Whether what stands here stands under a heading on what was achieved.
    pub reported: bool,
    /// Whether what stands here leads up to the pledge.
    pub background: bool,
    /// Where the line at hand starts.
    pub start: usize,
    /// Three tokens in a row that stood in an earlier item.
    pub seen: HashSet<u64, FixedState>,
}

/// Concreteness an item without quantity or calendar time has at most: a habit, however plain.
const HABIT: f64 = 0.4;
/// Concreteness from which on an item with a quantity or a calendar time is specific.
const SPECIFIC: f64 = 0.2;

/// How plain each kind of signal is, in the order of [`SignalKind::WEIGHTS`].
pub(super) type Strengths = [f64; 7];

/// The plainest signal of each kind.
fn plainest(signals: &[Signal]) -> Strengths {
    SignalKind::WEIGHTS.map(|(kind, _)| {
        signals.iter().filter(|signal| signal.kind == kind).map(|signal| signal.strength).fold(0.0, f64::max)
    })
}

/// Whether one could say at the end of the year that it was done.
fn is_checkable(&[quantity, deadline, _, product, ..]: &Strengths) -> bool {
    quantity >= 0.5 || deadline >= 0.8 || deadline >= 0.6 && product >= 0.6
}

/// The slots that signals fill, from the strength on at which most readers saw them filled (counted on twelve graded
/// sets). A pledge that is not specific names papers and places in passing: they have to be plainer there, and persons
/// fill nothing.
fn filled(&[quantity, deadline, place, product, person, ..]: &Strengths, specific: bool) -> Slots {
    let least = |plain: f64, plainer: f64| if specific { plain } else { plainer };
    Slots {
        quantity: quantity >= least(0.5, 0.7),
        deadline: deadline >= 0.6,
        place_or_unit: place >= least(0.5, 0.7),
        product_or_measure: product >= least(0.4, 0.8),
        person: specific && person >= 0.5,
    }
}

/// What the tokens of an item are, taken together.
#[derive(Default)]
struct Sum {
    /// In small letters, and in capitals.
    lower: usize,
    upper: usize,
    /// With a capital, or in capitals.
    large: usize,
    /// Those that earn nothing, and those of the others that are no words of grammar.
    masked: usize,
    own: usize,
    /// Whether a rule is cited.
    cites: bool,
    /// Kinds of the phrases they belong to.
    kinds: u64,
    /// Kinds of the phrases that open, and of those among them that may earn.
    opened: u64,
    earning: u64,
    /// Kinds of set phrases.
    stock: u64,
    /// Fields of work.
    trade: u128,
}

impl Sum {
    fn of(marks: &[Mark]) -> Sum {
        let mut sum = Sum::default();
        for mark in marks {
            sum.lower += usize::from(mark.shape == Shape::Lower);
            sum.upper += usize::from(mark.shape == Shape::Upper);
            sum.large += usize::from(mark.shape.is_large());
            sum.masked += usize::from(!mark.is_own());
            sum.own += usize::from(mark.is_own() && !mark.is(Kind::Function));
            sum.cites |= mark.masked == Masked::Citation;
            sum.kinds |= mark.kinds;
            sum.opened |= mark.opened();
            sum.earning |= if mark.is_own() { mark.opened() } else { 0 };
            sum.stock |= mark.stock;
            sum.trade |= mark.trade;
        }
        sum
    }

    /// Whether a phrase of that kind opens.
    fn opens(&self, kind: Kind) -> bool {
        self.opened & kind.bit() as u64 != 0
    }

    /// The same of what may earn.
    fn earns(&self, kind: Kind) -> bool {
        self.earning & kind.bit() as u64 != 0
    }
}

impl Judge<'_> {
    /// Judges one item.
    pub(super) fn judge(&mut self, range: Range<usize>) -> Item {
        let tokens = &self.text.tokens[range.clone()];
        let marks = &self.marks[range.clone()];
        let sum = Sum::of(marks);
        let reader = Reader {
            raw: self.raw,
            tokens: &self.text.tokens,
            marks: self.marks,
            range: range.clone(),
            cased: self.cased && sum.lower >= sum.upper,
        };
        let signals = reader.signals();
        let seen = plainest(&signals);
        let checkable = is_checkable(&seen);
        // Capitals can be typed, and lost, anywhere: points are given for what is seen without them. That is the same where
        // no name is looked for, and no capital stands but the first.
        let uncased = || plainest(&Reader { range: range.clone(), cased: false, ..reader }.signals());
        let named = sum.kinds & NAMED != 0 || sum.large > usize::from(marks[0].shape.is_large());
        let mut strengths = if reader.cased && sum.large > 0 && named { uncased() } else { seen };
        debug_assert!(named || strengths == uncased());
        let plainly = is_checkable(&strengths);
        let [quantity, deadline, place, _, person, ..] = strengths;
        let anchored = quantity >= 0.7 || deadline >= 0.6 || place >= 0.7 || person >= 0.7;
        let own = self.new_words(range.clone(), false);
        let new = if anchored { self.new_words(range.clone(), true) } else { own };
        strengths[6] = new;
        let gate = gate(marks, &sum, &strengths, anchored);
        let Shared { named, told, drawn, kinship } = self.tasks.shared(tokens, marks);
        let real = signals.iter().filter(|signal| signal.kind == SignalKind::Quantity).count();
        let hollow = if sum.opens(Kind::Hollow) { reader.hollow_counts() } else { 0 };
        let acts = sum.earns(Kind::Observable);
        let says_nothing = || sum.opens(Kind::Hollow) && marks.iter().any(is_empty_object);
        let empty = hollow > 1 && hollow >= real
            || hollow > 0 && hollow >= real && !acts
            || real == 0 && !acts && deadline < 0.8 && says_nothing();
        // "không để đơn nào quá hạn", "ai vắng thì không chờ" can be kept or not.
        let when = sum.opens(Kind::How)
            && marks.iter().any(|mark| mark.opens(Kind::How) && !mark.is_word(Kind::Negation));
        let shown = checkable || when;
        let discount = self.discount(range.clone(), &sum, &named, empty, shown, deadline);
        let kept = match discount {
            None => 1.0,
            Some(Discount::Past | Discount::Universal) => 0.15,
            Some(Discount::Hollow) => 0.1,
            Some(Discount::Stock | Discount::Duplicate) => 0.0,
            Some(_) => 0.35,
        };
        let worth = |strengths: &Strengths| {
            let weights = SignalKind::WEIGHTS.iter().zip(strengths);
            let open: f64 = weights.map(|((_, weight), strength)| 1.0 - weight * strength).product();
            gate * kept * (0.35 + 0.65 * new) * (1.0 - open)
        };
        let most = if plainly { 1.0 } else { HABIT };
        let concreteness = worth(&strengths).min(most);
        let with = std::array::from_fn(|slot| {
            let mut more = strengths;
            more[slot] = 1.0;
            worth(&more)
        });
        let specific = concreteness >= SPECIFIC && checkable && discount.is_none();
        Item {
            tokens: range.clone(),
            span: tokens[0].span.to(tokens[tokens.len() - 1].span),
            section: None,
            first: range.start == self.start,
            signals,
            has: if matches!(discount, Some(Discount::Past | Discount::Hollow)) {
                Slots::default()
            } else {
                filled(&seen, specific)
            },
            specific,
            concreteness,
            counts: sum.masked * 5 < marks.len() * 3
                && matches!(discount, None | Some(Discount::Hollow | Discount::Universal)),
            discount,
            on_duties: false,
            names_tasks: sum.trade & Kind::Task.bit() != 0,
            cites: sum.cites,
            own: (own * 7.0).round() as u8,
            professional: false,
            frame: false,
            kinship,
            named: named.first().is_some_and(|&(_, held)| Tasks::is_named(held)),
            // What is vague takes up no duty it does not name.
            duties: if specific { told } else { named },
            drawn,
            under: None,
            earned: strengths,
            with,
        }
    }

    /// How many words of its own the item has, 0 to 1. Without an amount, a time or a name they have to be
    /// more and other words than the duties'.
    fn new_words(&self, range: Range<usize>, anchored: bool) -> f64 {
        let mut words = [0; 7];
        let mut count = 0;
        for (token, mark) in self.text.tokens[range.clone()].iter().zip(&self.marks[range]) {
            let word = token.strict.to_bits();
            let content = mark.is_own()
                && mark.kinds & PLAIN == 0
                && !matches!(mark.shape, Shape::Digit | Shape::Leader);
            if content && (anchored || !self.tasks.holds(mark)) && !words[..count].contains(&word) {
                words[count] = word;
                count += 1;
                if count == words.len() {
                    break;
                }
            }
        }
        (count as f64 / if anchored { 3.0 } else { 7.0 }).min(1.0)
    }

    /// Takes words for said that are not judged by themselves.
    pub(super) fn hear(&mut self, range: Range<usize>) {
        self.seen.extend(self.text.tokens[range].windows(RUN).map(mixed));
    }

    /// Whether a colon stands before the token at `end`: what precedes only announces.
    fn is_followed_by_colon(&self, end: usize) -> bool {
        match self.marks.get(end) {
            Some(next) => next.colon,
            None => self.raw[self.text.tokens[end - 1].span.end as usize..].contains(':'),
        }
    }

    /// Why the item earns less than its signals say; `empty` says that it counts what says nothing, `kept` that one
    /// could tell whether it was kept.
    fn discount(
        &mut self,
        range: Range<usize>,
        sum: &Sum,
        duties: &[(u32, f64)],
        empty: bool,
        kept: bool,
        deadline: f64,
    ) -> Option<Discount> {
        let announces = self.is_followed_by_colon(range.end);
        let marks = &self.marks[range.clone()];
        let charge = is_charge(&self.text.tokens[range.clone()], marks);
        let (mut fresh, mut all) = (0, 0);
        for run in self.text.tokens[range].windows(RUN) {
            all += 1;
            fresh += usize::from(self.seen.insert(mixed(run)));
        }
        // "năm trước" reports where it opens a sentence, and compares elsewhere, as do "210 phút năm ngoái xuống …".
        let reports = |(place, mark): (usize, &Mark)| {
            let moves = |next: &Mark| next.opens(Kind::Change) || next.opens(Kind::Ceiling);
            let compares = marks.get(place + mark.len as usize).is_some_and(moves);
            mark.opens(Kind::Past) && !mark.aside && !compares && (!mark.is(Kind::Weak) || place < OPENING)
        };
        // "xã có", but "tại cơ quan, có …"; "có" alone tells of a state before a count.
        let describes = |(place, mark): (usize, &Mark)| {
            let mut behind = marks.iter().take(place + mark.len as usize).skip(place + 1);
            mark.opens(Kind::Background)
                && !mark.aside
                && mark.len > 1
                && !behind.any(|mark| mark.gap >= Gap::Comma)
        };
        let near = |most| marks.iter().enumerate().take(most);
        let (past, background) = (sum.opens(Kind::Past), sum.opens(Kind::Background));
        let deed = sum.earns(Kind::Observable);
        let stated = if background { marks.windows(2).take(STATE).position(is_state) } else { None };
        let stated = stated.is_some_and(|at| !marks[..at].iter().any(Mark::opens_verb)) || charge;
        // "Lớp 8B có 11 em yếu ở bài tháng 12": a month that nothing opens is none to come.
        let to_come = || {
            let opens = |mark: &Mark| mark.opens(Kind::DeadlineOpener) && !mark.is_word(Kind::Period);
            let due = [Kind::Frequency, Kind::Deadline, Kind::Lunar];
            due.iter().any(|&kind| sum.opens(kind)) || marks.iter().any(opens)
        };
        let state = stated && (deadline < 0.6 || !to_come());
        let bygone = background && near(EARLY).any(describes) && !(deed && deadline >= 0.8)
            || background && !deed && near(NEAR).any(describes)
            || state;
        let told = past && near(EARLY).any(reports) || bygone;
        // "Năm rồi trạm nhận 64 cháu": behind a year gone by one word does not say that something is still to come.
        let gone = marks.iter().take(OPENING).any(|mark| mark.opens(Kind::Past) && mark.len > 1);
        // "từ tháng 2 giao ca tại gương lò" is to come, "từ tháng 2 đã …" was.
        let aims = || {
            marks.iter().any(|mark| {
                mark.is_own()
                    && mark.opens(Kind::Target)
                    && (mark.len > 1 || !gone && !self.reported)
                    && (!mark.is(Kind::DeadlineOpener) || !told && !self.reported)
            })
        };
        let closing = sum.stock & Kind::Closing.bit() as u64 != 0;
        let plainly = duties.first().is_some_and(|&(_, held)| held >= PLAINLY);
        if sum.own == 0 || sum.own * 5 < marks.len() || closing || announces {
            Some(Discount::Stock)
        } else if all > 0 && fresh * 5 <= all {
            Some(Discount::Duplicate)
        } else if self.background || (self.past || told) && !aims() {
            Some(Discount::Past)
        } else if sum.earns(Kind::Universal) && !plainly && marks.len() <= ONE {
            Some(Discount::Universal)
        } else if empty {
            Some(Discount::Hollow)
        } else if !kept && is_negative(marks) {
            Some(Discount::Negative)
        } else {
            None
        }
    }
}

/// Tokens of one pledge at most: a stretch of more is several whose lines were lost, of which one that every member
/// has to keep makes the others no worse.
const ONE: usize = 40;
/// Tokens in a row by which what was said before is known.
pub(super) const RUN: usize = 3;
/// Tokens among which a report shows itself, and a description where no deed is named.
const EARLY: usize = 8;
const NEAR: usize = 16;
/// Tokens among which a year gone by opens a sentence.
const OPENING: usize = 2;
/// Tokens among which a sentence says what there is.
const STATE: usize = 12;

/// Whether two tokens say how many there are: `có 412`.
fn is_state(pair: &[Mark]) -> bool {
    pair[0].len == 1 && pair[0].is(Kind::Background) && is_count_behind(&pair[1])
}

/// Whether the first words say how much a unit manages: `Đồn quản lý 21,4 km`.
fn is_charge(tokens: &[Token], marks: &[Mark]) -> bool {
    let verb = marks[0].len as usize;
    let manages = |tokens: &[Token]| tokens[0].strict == key!("quản") && tokens[1].strict == key!("lý");
    marks[0].opens(Kind::UnitHead)
        && tokens.get(verb..verb + 2).is_some_and(manages)
        && marks.get(verb + 2).is_some_and(is_count_behind)
}

fn is_count_behind(mark: &Mark) -> bool {
    mark.gap == Gap::Space && mark.opens_number()
}

/// Weight of words shared with a duty from which on what every member does is the author's own work.
const PLAINLY: f64 = 1.2;

/// Whether a phrase is an object that says nothing, counted or not: `nhiệm vụ`, not the `không` of `5 không`.
fn is_empty_object(mark: &Mark) -> bool {
    mark.opens(Kind::Hollow) && (mark.len > 1 || mark.is_word(Kind::Abstract))
}

/// Whether every clause only says what will not be done.
fn is_negative(marks: &[Mark]) -> bool {
    let mut opening = true;
    let mut clauses = 0;
    for mark in marks {
        opening |= mark.gap >= Gap::Comma;
        if opening && mark.is_word(Kind::Negation) {
            opening = false;
            clauses += 1;
        } else if opening
            && !mark.is_word(Kind::Function)
            && !mark.is_word(Kind::Zero)
            && !mark.is_word(Kind::Number)
        {
            return false;
        }
    }
    clauses > 0
}

/// Words that are not what a pledge is about: grammar, will, time, number, paper about work.
const PLAIN: u64 = Kind::bits(&[
    Kind::Function,
    Kind::Abstract,
    Kind::Vague,
    Kind::Managerial,
    Kind::Hollow,
    Kind::Procedural,
    Kind::Number,
    Kind::Fraction,
    Kind::Bound,
    Kind::Deadline,
    Kind::DeadlineOpener,
    Kind::Frequency,
    Kind::Lunar,
    Kind::Period,
    Kind::Weekday,
    Kind::Weak,
    Kind::Zero,
    Kind::Proof,
    Kind::VagueGroup,
    Kind::Target,
    Kind::Past,
    Kind::Background,
    Kind::Universal,
    Kind::Negation,
]) as u64;

/// How much of an act the words name, 0 to 1.
fn gate(marks: &[Mark], sum: &Sum, strengths: &Strengths, anchored: bool) -> f64 {
    let [quantity, deadline, _, product, _, how, new] = *strengths;
    let (counted, timed, shown) = (quantity >= 0.5, deadline >= 0.6, product >= 0.5);
    // Not the words of a heading whose line break was lost.
    let heading = marks.iter().take_while(|mark| mark.part != 0).count();
    let lead = marks[heading..].iter().find(|mark| mark.opens_verb());
    if lead.is_some_and(|lead| lead.is(Kind::Vague) && !lead.is(Kind::Observable)) && !counted && !timed {
        0.25
    } else if sum.earns(Kind::Observable) {
        1.0
    } else if sum.earns(Kind::Managerial) {
        if anchored && new >= 0.3 { 0.9 } else { 0.45 }
    } else if (counted || shown) && timed && new >= 0.3 {
        0.9
    } else if (counted || timed || shown) && new >= 0.3 {
        0.7
    } else if how > 0.0 {
        if new >= 0.4 { 0.85 } else { 0.6 }
    } else if sum.earns(Kind::Vague) {
        0.2
    } else {
        0.15
    }
}
