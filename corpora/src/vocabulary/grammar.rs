//! Patterns to a flat list of steps that write text.
//!
//! A pattern is text with choices, references and slots in it:
//!
//! ```text
//! [thăm|gặp] {3-8 các} hộ [cận nghèo|neo đơn] ở {thôn}[| cùng trưởng thôn]
//! ```
//!
//! `[a|b]` is one of its options, which may be empty; `{name}` is one of the patterns called that; `{3-8 các}` is a
//! number where the pledge is specific and the word where it is not (one of several: `{3-8 các/những}`); `{thôn}` is the writer's own.

use std::collections::HashMap;

/// One step of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    /// Text of the grammar's arena.
    Literal {
        at: u32,
        len: u16,
    },
    /// One option of a rule.
    Rule(RuleId),
    /// One option of a rule that depends on the writer's role.
    Trade(Trade),
    /// A set phrase that suits the section.
    Stock,
    /// `low`, `low + step`, … up to `high`, with its unit; below level 4 the literal `plain` instead.
    Number(u16),
    Slot(Slot),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RuleId(u16);

/// What people of one trade pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trade {
    /// Something done, whichever it is.
    Act,
    /// Something done again and again.
    Habit,
    /// Something done once.
    Task,
    /// How one can tell that it was done.
    Proof,
    /// A field of work, as a noun.
    Field,
}

/// Something only the writer or the calendar knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    District,
    Commune,
    /// Without the word for what it is: Tân Lập of xã Tân Lập.
    CommuneName,
    Village,
    Workplace,
    Class,
    Subject,
    /// The writer.
    Author,
    /// Anybody who lives there.
    Neighbor,
    Year,
    /// A day of the year, in the writer's way of writing dates.
    Date,
    /// A rule in force.
    Citation,
    /// A rule that is not.
    StaleCitation,
}

impl Slot {
    const ALL: &'static [(Slot, &'static str)] = &[
        (Slot::District, "huyện"),
        (Slot::Commune, "xã"),
        (Slot::CommuneName, "tên xã"),
        (Slot::Village, "thôn"),
        (Slot::Workplace, "cơ quan"),
        (Slot::Class, "lớp"),
        (Slot::Subject, "môn"),
        (Slot::Author, "tôi"),
        (Slot::Neighbor, "người"),
        (Slot::Year, "năm"),
        (Slot::Date, "ngày"),
        (Slot::Citation, "văn bản"),
        (Slot::StaleCitation, "văn bản cũ"),
    ];

    /// Whether it names somebody or some place, so that a copier would want to change it.
    pub(crate) fn is_name(self) -> bool {
        matches!(
            self,
            Slot::District
                | Slot::Commune
                | Slot::CommuneName
                | Slot::Village
                | Slot::Workplace
                | Slot::Class
                | Slot::Subject
                | Slot::Author
                | Slot::Neighbor
        )
    }
}

/// All patterns, ready to be written from.
#[derive(Debug, Default)]
pub(crate) struct Grammar {
    arena: String,
    pub(crate) ops: Vec<Op>,
    options: Vec<Choice>,
    rules: Vec<Rule>,
    names: HashMap<String, RuleId>,
    numbers: Vec<Number>,
}

/// A number to be drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number {
    pub(crate) low: u32,
    pub(crate) high: u32,
    pub(crate) step: u32,
    /// Whether somebody who writes 05 would write it so here.
    pub(crate) padded: bool,
    pub(crate) unit: (u32, u16),
    pub(crate) plain: Option<RuleId>,
}

/// One option: its steps, and the text when that is all it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    pub(crate) first: u32,
    pub(crate) len: u16,
    pub(crate) literal: Option<(u32, u16)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Rule {
    first: u32,
    len: u16,
    may_be_empty: bool,
}

impl Grammar {
    /// Makes a name known before any pattern uses it.
    pub(crate) fn declare(&mut self, name: &str) -> RuleId {
        if let Some(&known) = self.names.get(name) {
            return known;
        }
        let id = self.add_rule();
        self.names.insert(name.to_owned(), id);
        id
    }

    /// Gives a declared rule its patterns.
    pub(crate) fn define(&mut self, id: RuleId, patterns: &[&str]) {
        let choices: Vec<Choice> = patterns.iter().map(|pattern| self.choice(pattern)).collect();
        self.fill(id, &choices);
    }

    /// The rule of that name.
    pub(crate) fn rule(&self, name: &str) -> RuleId {
        *self.names.get(name).unwrap_or_else(|| panic!("vocabulary: nothing is called {name}"))
    }

    pub(crate) fn choices(&self, id: RuleId) -> &[Choice] {
        let Rule { first, len, .. } = self.rules[id.0 as usize];
        &self.options[first as usize..first as usize + len as usize]
    }

    pub(crate) fn may_be_empty(&self, id: RuleId) -> bool {
        self.rules[id.0 as usize].may_be_empty
    }

    pub(crate) fn literal(&self, (at, len): (u32, u16)) -> &str {
        &self.arena[at as usize..at as usize + len as usize]
    }

    /// Names that were declared and never given a pattern.
    pub(crate) fn undefined(&self) -> Vec<&str> {
        let empty = |id: &RuleId| self.rules[id.0 as usize].len == 0;
        self.names.iter().filter(|(_, id)| empty(id)).map(|(name, _)| name.as_str()).collect()
    }

    pub(crate) fn number_of(&self, index: u16) -> Number {
        self.numbers[index as usize]
    }

    /// A step that writes one option of a rule.
    pub(crate) fn step(&mut self, op: Op) -> u32 {
        self.ops.push(op);
        self.ops.len() as u32 - 1
    }

    fn add_rule(&mut self) -> RuleId {
        self.rules.push(Rule::default());
        RuleId(u16::try_from(self.rules.len() - 1).expect("the vocabulary has fewer than 65,536 rules"))
    }

    fn fill(&mut self, id: RuleId, choices: &[Choice]) {
        let may_be_empty = choices.iter().any(|choice| choice.len == 0);
        let first = self.options.len() as u32;
        self.options.extend_from_slice(choices);
        self.rules[id.0 as usize] = Rule { first, len: choices.len() as u16, may_be_empty };
    }

    fn choice(&mut self, pattern: &str) -> Choice {
        let ops = self.parse(pattern);
        let literal = match ops[..] {
            [] => Some((0, 0)),
            [Op::Literal { at, len }] => Some((at, len)),
            _ => None,
        };
        let first = self.ops.len() as u32;
        self.ops.extend_from_slice(&ops);
        Choice { first, len: ops.len() as u16, literal }
    }

    fn parse(&mut self, pattern: &str) -> Vec<Op> {
        let mut ops = Vec::new();
        let mut rest = pattern;
        while !rest.is_empty() {
            let (op, length) = match rest.as_bytes()[0] {
                b'[' => {
                    let end = closing(rest).unwrap_or_else(|| panic!("vocabulary: [ without ] in {pattern}"));
                    (self.alternatives(&rest[1..end]), end + 1)
                }
                b'{' => {
                    let end =
                        rest.find('}').unwrap_or_else(|| panic!("vocabulary: {{ without }} in {pattern}"));
                    (self.reference(&rest[1..end]), end + 1)
                }
                _ => {
                    let end = rest.find(['[', '{']).unwrap_or(rest.len());
                    (self.text(&rest[..end]), end)
                }
            };
            ops.push(op);
            rest = &rest[length..];
        }
        ops
    }

    fn alternatives(&mut self, inner: &str) -> Op {
        Op::Rule(self.one_of(inner))
    }

    fn one_of(&mut self, inner: &str) -> RuleId {
        let choices: Vec<Choice> = split(inner).into_iter().map(|option| self.choice(option)).collect();
        let id = self.add_rule();
        self.fill(id, &choices);
        id
    }

    fn reference(&mut self, name: &str) -> Op {
        if let Some((slot, _)) = Slot::ALL.iter().find(|(_, known)| *known == name) {
            return Op::Slot(*slot);
        }
        match name {
            "việc" => Op::Trade(Trade::Act),
            "việc đều" => Op::Trade(Trade::Habit),
            "việc xong" => Op::Trade(Trade::Task),
            "đo" => Op::Trade(Trade::Proof),
            "mảng" => Op::Trade(Trade::Field),
            "sáo" => Op::Stock,
            _ if name.starts_with(|first: char| first.is_ascii_digit() || first == '=') => self.number(name),
            _ => Op::Rule(self.declare(name)),
        }
    }

    /// `3-8`, `=3-8` for what is no quantity, `3-8 các`, `10-90/5`, `3-8 -` for nothing at all, `5-9 triệu đồng:ít tiền` with a unit.
    fn number(&mut self, text: &str) -> Op {
        let (padded, text) = text.strip_prefix('=').map_or((true, text), |rest| (false, rest));
        let (range, plain) = text.split_once(' ').map_or((text, None), |(range, plain)| (range, Some(plain)));
        let (range, step) = range.split_once('/').unwrap_or((range, "1"));
        let (low, high) = range.split_once('-').unwrap_or_else(|| panic!("vocabulary: no range in {text}"));
        let number =
            |digits: &str| digits.parse().unwrap_or_else(|_| panic!("vocabulary: no number in {text}"));
        let (unit, plain) = match plain.map(|words| words.split_once(':').unwrap_or(("", words))) {
            Some((unit, plain)) => {
                (unit, Some(if plain == "-" { String::new() } else { plain.replace('/', "|") }))
            }
            None => ("", None),
        };
        let (unit, plain) = (self.place(unit), plain.map(|plain| self.one_of(&plain)));
        let number = Number { low: number(low), high: number(high), step: number(step), padded, unit, plain };
        self.numbers.push(number);
        Op::Number(
            u16::try_from(self.numbers.len() - 1).expect("the vocabulary has fewer than 65,536 numbers"),
        )
    }

    fn text(&mut self, text: &str) -> Op {
        let (at, len) = self.place(text);
        Op::Literal { at, len }
    }

    fn place(&mut self, text: &str) -> (u32, u16) {
        let at = self.arena.len() as u32;
        self.arena.push_str(text);
        (at, text.len() as u16)
    }
}

/// Where the bracket that opens `text` closes.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.bytes().position(|byte| {
        depth += i32::from(byte == b'[') - i32::from(byte == b']');
        depth == 0
    })
}

/// The options between the bars that stand in no inner bracket.
fn split(inner: &str) -> Vec<&str> {
    let mut options = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => depth -= 1,
            b'|' if depth == 0 => {
                options.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    options.push(&inner[start..]);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_nest() {
        assert_eq!(split("a|b[c|d]|"), ["a", "b[c|d]", ""]);
        assert_eq!(closing("[a[b]c]d"), Some(6));
        assert_eq!(closing("[a"), None);
    }

    #[test]
    fn a_pattern_becomes_steps() {
        let mut grammar = Grammar::default();
        let id = grammar.declare("thử");
        grammar.define(id, &["[thăm|gặp] {3-8 các} hộ[| nghèo] ở {thôn}"]);
        let choice = grammar.choices(id)[0];
        assert_eq!(choice.len, 7);
        let ops = &grammar.ops[choice.first as usize..][..choice.len as usize];
        let Op::Number(number) = ops[2] else { panic!("no number") };
        let Number { low, high, step, plain, .. } = grammar.number_of(number);
        assert_eq!((low, high, step), (3, 8, 1));
        let words =
            plain.map(|plain| grammar.choices(plain)[0].literal.map(|literal| grammar.literal(literal)));
        assert_eq!(words, Some(Some("các")));
        assert!(matches!(ops[4], Op::Rule(rule) if grammar.may_be_empty(rule)));
        assert_eq!(ops[6], Op::Slot(Slot::Village));
    }
}
