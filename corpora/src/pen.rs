//! Steps of the grammar to text, with a mark on every piece.

use std::fmt::Write;

use crate::{
    chance::Chance,
    draft::{Clause, Draft, DraftItem, Hand, Mark, Stretch},
    person::Person,
    statement::Section,
    vocabulary::{Number, Op, Role, RuleId, Slot, Vocabulary},
};

/// Writes one draft for one person.
pub(crate) struct Pen<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) chance: Chance,
    pub(crate) draft: Draft,
    pub(crate) person: Person<'a>,
    /// Whose classes and subjects stand in pledges of a trade that is not the writer's.
    pub(crate) lender: Person<'a>,
    pub(crate) citations: &'a Citations,
    /// Stretches taken from a source: where they stand now, and where they stood.
    pub(crate) taken: Vec<(Stretch, Stretch)>,
    section: Section,
    level: u8,
    trade: u8,
    capital: bool,
    depth: u8,
    /// Options of frames and acts that were used already: nobody pledges the same thing twice.
    used: [u64; 6],
    phrases: Vec<u16>,
}

/// The rules that can be cited in one year.
pub(crate) struct Citations {
    pub(crate) in_force: Vec<&'static str>,
    pub(crate) replaced: Vec<&'static str>,
    pub(crate) year: u16,
}

const BULLETS: [&str; 6] = ["- ", "- ", "+ ", "• ", "", "* "];

impl<'a> Pen<'a> {
    pub(crate) fn new(
        vocabulary: &'a Vocabulary,
        citations: &'a Citations,
        person: Person<'a>,
        chance: Chance,
    ) -> Pen<'a> {
        let trade = vocabulary.roles[person.role].trade;
        Pen {
            vocabulary,
            chance,
            draft: Draft::default(),
            person,
            lender: person,
            citations,
            taken: Vec::new(),
            section: Section::Politics,
            level: 1,
            trade,
            capital: false,
            depth: 0,
            used: [0; 6],
            phrases: Vec::new(),
        }
    }

    pub(crate) fn draw_hand(&mut self) -> Hand {
        Hand {
            padded: self.chance.happens(0.5),
            dates: self.chance.below(4) as u8,
            bullet: self.chance.below(BULLETS.len() + 2) as u8,
            semicolons: self.chance.happens(0.25),
        }
    }

    pub(crate) fn here(&self) -> u32 {
        self.draft.text.len() as u32
    }

    /// Opens a pledge on a line of its own; `number` is its place in the section.
    pub(crate) fn open_item(&mut self, section: Section, level: u8, trade: Option<u8>, number: usize) {
        self.draft.text.push('\n');
        match self.draft.hand.bullet {
            6 => _ = write!(self.draft.text, "{number}. "),
            7 => _ = write!(self.draft.text, "{number}) "),
            bullet => self.draft.text.push_str(BULLETS[bullet as usize]),
        }
        (self.section, self.level) = (section, level);
        self.trade = trade.unwrap_or(self.vocabulary.roles[self.person.role].trade);
        self.capital = true;
        let at = Stretch { start: self.here(), end: self.here() };
        let marks = (self.draft.marks.len() as u32, 0);
        let clauses = (self.draft.clauses.len() as u32, 0);
        let trade = self.trade;
        self.draft.items.push(DraftItem { at, marks, clauses, section, level, trade, formulaic: false });
    }

    pub(crate) fn mark_formulaic(&mut self) {
        if let Some(item) = self.draft.items.last_mut() {
            item.formulaic = true;
        }
    }

    /// Goes on with a pledge whose bullet stands already.
    pub(crate) fn resume_item(&mut self, item: &DraftItem) {
        (self.section, self.level, self.trade) = (item.section, item.level, item.trade);
        self.capital = true;
        let here = self.here();
        let marks = (self.draft.marks.len() as u32, 0);
        self.draft.items.push(DraftItem {
            at: Stretch { start: here, end: here },
            marks,
            clauses: (0, 0),
            ..*item
        });
    }

    /// Ends it without its full stop.
    pub(crate) fn suspend_item(&mut self) {
        self.capital = false;
        let (end, marks) = (self.here(), self.draft.marks.len() as u32);
        if let Some(item) = self.draft.items.last_mut() {
            (item.at.end, item.marks.1) = (end, marks);
        }
    }

    pub(crate) fn close_item(&mut self, last: bool) {
        self.capital = false;
        while self.draft.text.ends_with(' ') {
            self.draft.text.pop();
        }
        let end = self.here();
        if let Some(mark) = self.draft.marks.last_mut() {
            mark.at.end = mark.at.end.min(end);
            mark.at.start = mark.at.start.min(end);
        }
        if let Some((copy, source)) = self.taken.last_mut() {
            let beyond = copy.end.saturating_sub(end);
            copy.end -= beyond;
            source.end -= beyond;
        }
        let (marks, clauses) = (self.draft.marks.len() as u32, self.draft.clauses.len() as u32);
        if let Some(item) = self.draft.items.last_mut() {
            item.at.end = end;
            item.marks.1 = marks;
            item.clauses.1 = clauses;
        }
        self.draft.text.push(if self.draft.hand.semicolons && !last { ';' } else { '.' });
    }

    /// Writes one option of a frame.
    pub(crate) fn frame(&mut self, rule: RuleId) {
        self.depth = 0;
        self.expand(rule, None, Some(0));
    }

    /// Does a step again until it comes out differently from `before`, three times at most.
    pub(crate) fn redo(&mut self, op: u32, before: &str) {
        let (text, marks, capital) = (self.draft.text.len(), self.draft.marks.len(), self.capital);
        for _ in 0..4 {
            self.draft.text.truncate(text);
            self.draft.marks.truncate(marks);
            self.capital = capital;
            self.depth = 2;
            self.step(op);
            if self.draft.text[text..] != *before {
                break;
            }
        }
        self.depth = 0;
    }

    pub(crate) fn step(&mut self, op: u32) {
        let start = self.here();
        match self.vocabulary.grammar.ops[op as usize] {
            Op::Literal { at, len } => self.write(self.vocabulary.grammar.literal((at, len))),
            Op::Rule(rule) => return self.expand(rule, Some(op), None),
            Op::Trade(what) => {
                let rule = self.vocabulary.trade(self.trade, what);
                return self.expand(rule, Some(op), Some(1 + what as usize));
            }
            Op::Stock => self.phrase(),
            Op::Number(number) => self.count(self.vocabulary.grammar.number_of(number)),
            Op::Slot(slot) => self.slot(slot),
        }
        let clause = matches!(self.vocabulary.grammar.ops[op as usize], Op::Stock) && self.depth <= 1;
        self.mark(start, op);
        if clause {
            let last = self.draft.marks.len() as u32;
            self.draft.clauses.push(Clause { first: last - 1, last, op });
        }
    }

    /// Writes one option of a rule; `unique` is the list of used options to respect.
    fn expand(&mut self, rule: RuleId, op: Option<u32>, unique: Option<usize>) {
        let choices = self.vocabulary.grammar.choices(rule);
        let mut pick = self.chance.below(choices.len());
        if let Some(list) = unique {
            let seen = |used: u64, pick: usize| used >> (pick % 64) & 1 == 1;
            for _ in 0..6 {
                if !seen(self.used[list], pick) {
                    break;
                }
                pick = self.chance.below(choices.len());
            }
            self.used[list] |= 1 << (pick % 64);
        }
        let choice = choices[pick];
        let start = self.here();
        if let (Some(literal), Some(op)) = (choice.literal, op) {
            self.write(self.vocabulary.grammar.literal(literal));
            self.mark(start, op);
            return;
        }
        let first = self.draft.marks.len() as u32;
        self.depth += 1;
        for step in choice.first..choice.first + u32::from(choice.len) {
            self.step(step);
        }
        self.depth -= 1;
        if let (Some(op), 1) = (op, self.depth) {
            let last = self.draft.marks.len() as u32;
            self.draft.clauses.push(Clause { first, last, op });
        }
    }

    /// Takes a piece of the source as it stands.
    pub(crate) fn take(&mut self, source: &Draft, mark: Mark) {
        let mut from = mark.at;
        let start = self.here();
        if from.start == from.end {
            return self.mark(start, mark.op);
        }
        let text = from.of(&source.text);
        let after_space = self.draft.text.ends_with([' ', '\n']);
        if text.starts_with(' ') && after_space {
            from.start += 1;
        } else if !after_space && !text.starts_with(' ') && self.opens_with_space(mark.op) {
            self.draft.text.push(' ');
        }
        let text = from.of(&source.text);
        let begin = self.here();
        let first = text.chars().next();
        if self.capital && first.is_some_and(char::is_lowercase) {
            self.write(text);
        } else {
            self.draft.text.push_str(text);
            self.capital &= text.is_empty();
            self.took(Stretch { start: begin, end: self.here() }, from);
        }
        self.mark(start, mark.op);
    }

    /// Takes a piece without marking it: the caller marks what it is part of.
    pub(crate) fn take_part(&mut self, source: &Draft, from: Stretch) {
        let text = from.of(&source.text);
        if self.capital && !text.is_empty() {
            return self.write(text);
        }
        let start = self.here();
        self.draft.text.push_str(text);
        self.took(Stretch { start, end: self.here() }, from);
    }

    /// Notes that a stretch is the source's, joined with the one before when both sides go on.
    pub(crate) fn took(&mut self, here: Stretch, there: Stretch) {
        if here.start == here.end {
            return;
        }
        match self.taken.last_mut() {
            Some((copy, source)) if copy.end == here.start && source.end == there.start => {
                copy.end = here.end;
                source.end = there.end;
            }
            _ => self.taken.push((here, there)),
        }
    }

    fn opens_with_space(&self, op: u32) -> bool {
        match self.vocabulary.grammar.ops[op as usize] {
            Op::Literal { at, len } => self.vocabulary.grammar.literal((at, len)).starts_with(' '),
            _ => false,
        }
    }

    pub(crate) fn mark(&mut self, start: u32, op: u32) {
        let end = self.here();
        self.draft.marks.push(Mark { at: Stretch { start: start.min(end), end }, op });
    }

    pub(crate) fn write(&mut self, text: &str) {
        let text = match text.strip_prefix(' ') {
            Some(rest) if self.draft.text.ends_with([' ', '\n']) => rest,
            _ => text,
        };
        let mut rest = text.chars();
        match rest.next() {
            Some(first) if self.capital => {
                self.capital = false;
                self.draft.text.extend(first.to_uppercase());
                self.draft.text.push_str(rest.as_str());
            }
            _ => self.draft.text.push_str(text),
        }
    }

    fn phrase(&mut self) {
        let stock = &self.vocabulary.stock;
        let mut phrase = stock.draw(self.section, &mut self.chance);
        for _ in 0..5 {
            if !self.phrases.contains(&phrase) {
                break;
            }
            phrase = stock.draw(self.section, &mut self.chance);
        }
        self.phrases.push(phrase);
        self.write(stock.phrase(phrase));
    }

    fn count(&mut self, number: Number) {
        let Number { low, high, step, padded, unit, plain } = number;
        let grammar = &self.vocabulary.grammar;
        match plain {
            Some(plain) if self.level < 4 => {
                let words = grammar.choices(plain);
                let word = words[self.chance.below(words.len())].literal;
                self.write(grammar.literal(word.unwrap_or_default()));
            }
            _ => {
                let steps = self.chance.below(((high - low) / step) as usize + 1) as u32;
                self.number(low + steps * step, padded);
                if unit.1 > 0 {
                    self.write(" ");
                    self.write(grammar.literal(unit));
                }
            }
        }
    }

    fn number(&mut self, number: u32, padded: bool) {
        self.capital = false;
        let text = &mut self.draft.text;
        _ = match number {
            0..=9 if padded && self.draft.hand.padded => write!(text, "0{number}"),
            1_000_000.. => {
                write!(text, "{}.{:03}.{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000)
            }
            1000.. => write!(text, "{}.{:03}", number / 1000, number % 1000),
            _ => write!(text, "{number}"),
        };
    }

    fn slot(&mut self, slot: Slot) {
        let (block, citations) = (self.person.block, self.citations);
        match slot {
            Slot::District => self.write(&block.district),
            Slot::Commune => self.write(&block.commune),
            Slot::CommuneName => self.write(block.commune_name()),
            Slot::Village => self.write(self.person.village()),
            Slot::Workplace => self.write(self.person.workplace()),
            Slot::Class => self.of_work(|role| role.class, 1),
            Slot::Subject => self.of_work(|role| role.subject, 2),
            Slot::Author => {
                let name = self.person.name(self.vocabulary);
                self.write(&name);
            }
            Slot::Neighbor => {
                let mut key = Chance::keyed(self.chance.next(), 0);
                let rule = self.vocabulary.regions[block.region].person;
                self.vocabulary.say(rule, &mut key, "", &mut self.draft.text);
            }
            Slot::Year => _ = write!(self.draft.text, "{}", self.citations.year),
            Slot::Date => self.date(),
            Slot::Citation => {
                let rule = choose(&citations.in_force, &mut self.chance);
                self.write(rule);
            }
            Slot::StaleCitation => {
                let rule = choose(&citations.replaced, &mut self.chance);
                self.write(rule);
            }
        }
    }

    /// Writes what the writer, or else the one they copy from, has in the trade at hand.
    fn of_work(&mut self, rule: impl Fn(&Role) -> RuleId, what: u64) {
        let roles = &self.vocabulary.roles;
        let own = roles[self.person.role].trade == self.trade;
        let worker = if own { self.person } else { self.lender };
        worker.say(self.vocabulary, rule(&roles[worker.role]), what, &mut self.draft.text);
    }

    fn date(&mut self) {
        let (month, day) = (self.chance.between(2, 12), self.chance.between(1, 28));
        let text = &mut self.draft.text;
        _ = match self.draft.hand.dates {
            0 => write!(text, "{day}/{month}"),
            1 => write!(text, "{day:02}/{month:02}/{}", self.citations.year),
            2 => write!(text, "{day}-{month}"),
            _ => write!(text, "{day} tháng {month}"),
        };
    }
}

fn choose<'t>(list: &[&'t str], chance: &mut Chance) -> &'t str {
    list.get(chance.below(list.len())).copied().unwrap_or_default()
}
