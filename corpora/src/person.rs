//! Who writes.

use std::fmt::Write;

use crate::{
    block::Block,
    chance::Chance,
    vocabulary::{Op, RuleId, Slot, Vocabulary},
};

/// Somebody in a cell. All that is known of them follows from the key.
#[derive(Clone, Copy)]
pub(crate) struct Person<'a> {
    pub(crate) block: &'a Block,
    pub(crate) cell: usize,
    pub(crate) role: usize,
    pub(crate) key: u64,
}

impl<'a> Person<'a> {
    pub(crate) fn name(&self, vocabulary: &Vocabulary) -> String {
        let mut name = String::with_capacity(32);
        let region = &vocabulary.regions[self.block.region];
        let rule = if vocabulary.roles[self.role].women_only { region.woman } else { region.person };
        self.say(vocabulary, rule, 0, &mut name);
        name
    }

    /// The village they live in: their cell's, when it is a village's cell.
    pub(crate) fn village(&self) -> &'a str {
        let any = (self.key % self.block.villages.len() as u64) as usize;
        &self.block.villages[self.block.cells[self.cell].village.unwrap_or(any)]
    }

    pub(crate) fn workplace(&self) -> &'a str {
        &self.block.cells[self.cell].agency
    }

    pub(crate) fn unit(&self) -> String {
        let Block { district, commune, cells, .. } = self.block;
        let mut unit = String::with_capacity(96);
        push_capital(&mut unit, district);
        unit.push('/');
        push_capital(&mut unit, commune);
        _ = write!(unit, "/Chi bộ {}", cells[self.cell].name);
        unit
    }

    /// Writes what a rule says of this person: each `what` has its own answer, and always the same.
    pub(crate) fn say(&self, vocabulary: &Vocabulary, rule: RuleId, what: u64, out: &mut String) {
        vocabulary.say(rule, &mut Chance::keyed(self.key, what), &self.block.commune, out);
    }

    pub(crate) fn role_name(&self, vocabulary: &Vocabulary) -> String {
        self.told(vocabulary, vocabulary.roles[self.role].name, 3)
    }

    pub(crate) fn duties(&self, vocabulary: &Vocabulary) -> Vec<String> {
        let duties = &vocabulary.roles[self.role].duties;
        duties.iter().zip(20..).map(|(duty, what)| self.told(vocabulary, *duty, what)).collect()
    }

    /// As [`Person::say`], for text that may speak of the class or the subject.
    fn told(&self, vocabulary: &Vocabulary, rule: RuleId, what: u64) -> String {
        let mut text = String::with_capacity(64);
        let role = &vocabulary.roles[self.role];
        let mut chance = Chance::keyed(self.key, what);
        let choices = vocabulary.grammar.choices(rule);
        let choice = choices[chance.below(choices.len())];
        for op in choice.first..choice.first + u32::from(choice.len) {
            match vocabulary.grammar.ops[op as usize] {
                Op::Literal { at, len } => text.push_str(vocabulary.grammar.literal((at, len))),
                Op::Rule(inner) => vocabulary.say(inner, &mut chance, &self.block.commune, &mut text),
                Op::Slot(Slot::Class) => self.say(vocabulary, role.class, 1, &mut text),
                Op::Slot(Slot::Subject) => self.say(vocabulary, role.subject, 2, &mut text),
                Op::Slot(Slot::Commune) => text.push_str(&self.block.commune),
                Op::Slot(Slot::CommuneName) => text.push_str(self.block.commune_name()),
                Op::Slot(Slot::Village) => text.push_str(self.village()),
                Op::Slot(Slot::Workplace) => text.push_str(self.workplace()),
                Op::Number(_) | Op::Slot(_) | Op::Trade(_) | Op::Stock => {}
            }
        }
        text
    }

    /// Statements are handed in from January to March.
    pub(crate) fn signing_day(&self, year: u16) -> (u32, u32) {
        let mut chance = Chance::keyed(self.key, year.into());
        (chance.between(2, 28), chance.between(1, 3))
    }

    /// Day, month and year of birth.
    pub(crate) fn birth(&self) -> (u32, u32, u32) {
        let mut chance = Chance::keyed(self.key, 9);
        (chance.between(1, 28), chance.between(1, 12), chance.between(1962, 2000))
    }
}

/// Appends `text` with its first letter large.
pub(crate) fn push_capital(out: &mut String, text: &str) {
    let mut rest = text.chars();
    out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
    out.push_str(rest.as_str());
}
