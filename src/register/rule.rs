//! Numbers of rules to what they are and how long they held.

use std::{cmp::Reverse, collections::HashMap, ops::Range};

use super::{
    Table,
    day::{Day, Period},
    number::RuleNumber,
    phrases::Phrases,
    table,
};
use crate::{
    lexicon::{Expected, TableError},
    text::{Key, Token, TokenKind, key, tokenize},
};

/// One rule of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// As it is printed: `05-CT/TW`.
    pub number: String,
    /// Who made it: `Trung ương`, or a province.
    pub issuer: String,
    /// The day it was made.
    pub date: Option<Period>,
    /// What it is about.
    pub subject: String,
    /// Since when it holds.
    pub valid_from: Option<Period>,
    /// The day its successor came.
    pub valid_to: Option<Period>,
    /// The number of its successor.
    pub replaced_by: Option<String>,
    /// Whether sources agree on it; where a text is held against a rule that is only reported, it is said so.
    pub confirmed: bool,
    pub(crate) parsed: RuleNumber,
    /// The words of its subject.
    pub(crate) about: Vec<Key>,
}

/// The part of a rule's number that a sign stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum SignKind {
    /// A sort of rule: `CT`.
    Sort,
    /// A central organ: `TW`.
    Central,
    /// Any other organ: `TU`.
    Local,
}

/// The register of rules.
#[derive(Clone, Debug)]
pub struct Rules {
    rules: Vec<Rule>,
    /// The first rule of each number.
    numbers: HashMap<RuleNumber, usize>,
    /// Rules by their number as it is written, whole and with any one character left out.
    spellings: HashMap<String, Vec<usize>>,
    names: Phrases<usize>,
    /// Sort of sign by the sign in lower case; a sign may be both a sort and an organ.
    signs: HashMap<String, Vec<SignKind>>,
}

impl Rules {
    pub(super) fn read(table: Table<'_>, signs: Table<'_>) -> Result<Rules, TableError> {
        const COLUMNS: &str =
            "number issuer date subject valid-from valid-to replaced-by also confirmed source reason";
        let mut rules: Vec<Rule> = Vec::new();
        let mut lines: Vec<(usize, TableError)> = Vec::new();
        let mut names = Vec::new();
        let mut known: HashMap<(String, String), usize> = HashMap::new();
        for row in table::read(table, COLUMNS)? {
            let number = row.filled(0)?;
            let parsed = RuleNumber::parse(number).ok_or_else(|| row.refuse(number, Expected::RuleNumber))?;
            let issuer = row.filled(1)?;
            if let Some(first) = known.insert((parsed.to_string(), issuer.to_lowercase()), row.line()) {
                return Err(row.refuse(number, Expected::Unique(first)));
            }
            let period = |column: usize| match row.cell(column) {
                "" => Ok(None),
                text => match Period::parse(text) {
                    Some(period) => Ok(Some(period)),
                    None => Err(row.refuse(text, Expected::Day)),
                },
            };
            let (date, valid_from, valid_to) = (period(2)?, period(4)?, period(5)?);
            if valid_from.zip(valid_to).is_some_and(|(from, to)| to.last < from.first) {
                return Err(row.refuse(row.cell(5), Expected::Later(row.cell(4).to_owned())));
            }
            let subject = row.filled(3)?;
            names.extend(row.list(7).map(|name| (name, rules.len())));
            let replaced_by = Some(row.cell(6)).filter(|next| !next.is_empty()).map(str::to_owned);
            if let Some(next) = &replaced_by {
                lines.push((rules.len(), row.refuse(next, Expected::KnownNumber)));
            }
            rules.push(Rule {
                number: number.to_owned(),
                issuer: issuer.to_owned(),
                date,
                subject: subject.to_owned(),
                about: tokenize(subject).iter().map(|word| word.strict).collect(),
                valid_from,
                valid_to,
                replaced_by,
                confirmed: row.is(8)?,
                parsed,
            });
        }
        let (mut numbers, mut spellings) = (HashMap::new(), HashMap::<String, Vec<usize>>::new());
        for (at, rule) in rules.iter().enumerate() {
            numbers.entry(rule.parsed.clone()).or_insert(at);
            for spelling in slipped(&rule.parsed.to_string()) {
                spellings.entry(spelling).or_default().push(at);
            }
        }
        let names = Phrases::of(names);
        let mut register = Rules { rules, numbers, spellings, names, signs: HashMap::new() };
        for (at, error) in lines {
            let next = register.rules[at].replaced_by.as_deref().unwrap_or_default();
            if register.get(next).is_none() {
                return Err(error);
            }
        }
        for row in table::read(signs, "sign kind name source reason")? {
            let kind = match row.cell(1) {
                "sort" => SignKind::Sort,
                "central" => SignKind::Central,
                "local" => SignKind::Local,
                other => {
                    let names = ["sort", "central", "local"].map(str::to_owned);
                    return Err(row.refuse(other, Expected::OneOf(names.into())));
                }
            };
            register.signs.entry(row.filled(0)?.to_lowercase()).or_default().push(kind);
        }
        Ok(register)
    }

    /// All rules, in order of the table.
    pub fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule of that number, however it is spaced and dashed; the first where two issuers share it.
    pub fn get(&self, number: &str) -> Option<&Rule> {
        self.of(&RuleNumber::parse(number)?)
    }

    pub(crate) fn of(&self, number: &RuleNumber) -> Option<&Rule> {
        Some(&self.rules[*self.numbers.get(number)?])
    }

    /// The first rule that `admits` lets in and whose number is at most one slip away from what was written: a
    /// character changed, left out or put in, or two neighbors swapped.
    ///
    /// Two such have what is left without one character in common (the symmetric deletions of SymSpell).
    pub(crate) fn near(&self, written: &str, admits: impl Fn(&Rule) -> bool) -> Option<&Rule> {
        let mut near: Vec<usize> =
            slipped(written).filter_map(|left| self.spellings.get(&left)).flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        let slips = |rule: &Rule| strsim::osa_distance(written, &rule.parsed.to_string());
        near.into_iter().map(|at| &self.rules[at]).find(|rule| admits(rule) && slips(rule) <= 1)
    }

    /// What had replaced a rule before that day, confirmed or only reported; `None` while it held and where no
    /// successor is known.
    pub fn successor(&self, rule: &Rule, day: Day) -> Option<&Rule> {
        let next = self.get(rule.replaced_by.as_deref()?)?;
        rule.valid_to.is_some_and(|end| end.last < day).then_some(next)
    }

    /// Whether a sign is known as that part of a number.
    pub(crate) fn knows(&self, sign: &str, kind: SignKind) -> bool {
        self.signs.get(sign).is_some_and(|kinds| kinds.contains(&kind))
    }

    /// Rules called by a name instead of their number: *Nghị quyết Trung ương 4 (khóa XI, khóa XII)*.
    pub(crate) fn named(&self, tokens: &[Token]) -> Vec<(Range<u32>, &Rule)> {
        let mut named: Vec<(Range<u32>, &Rule)> = Vec::new();
        // Of names that open with one another the longest is meant.
        let mut met: Vec<(Range<u32>, usize)> = self.names.find(tokens).collect();
        met.sort_by_key(|(place, _)| (place.start, Reverse(place.end)));
        for (place, at) in met {
            if counts_on(tokens, &place) {
                continue;
            }
            named.push((place.clone(), &self.rules[at]));
            // Further terms of the same plenum: "khóa XI, khóa XII".
            let behind = place.end as usize;
            let skip = usize::from(tokens.get(behind).is_some_and(|token| token.strict == key!("khóa")));
            let Some(next) = tokens.get(behind + skip) else { continue };
            let mut other = tokens[place.start as usize..behind].to_vec();
            if let Some(last) = other.last_mut() {
                last.strict = next.strict;
            }
            for (range, at) in self.names.find(&other) {
                if range == (0..other.len() as u32) {
                    let end = (behind + skip + 1) as u32;
                    named.push((place.end..end, &self.rules[at]));
                }
            }
        }
        named
    }
}

/// What is written, and what is left of it without each of its characters.
fn slipped(written: &str) -> impl Iterator<Item = String> {
    let left = written.char_indices().map(|(at, letter)| {
        let (before, behind) = (&written[..at], &written[at + letter.len_utf8()..]);
        format!("{before}{behind}")
    });
    std::iter::once(written.to_owned()).chain(left)
}

/// Words that may go on behind a rule that is called by its number alone: "Quy định 47 về …".
const GOES_ON: [Key; 9] = key!["về", "ngày", "và", "hiện", "tôi", "em", "thì", "là", "đã"];
/// Whose rules are in the register.
const CENTRAL: [Key; 3] = key!["ban", "trung", "bộ"];

/// Whether the number a name ends in counts what stands behind it, or is that of somebody else's rule: "quy định 22
/// tiết", "Quy định 47 của Tỉnh ủy".
fn counts_on(tokens: &[Token], place: &Range<u32>) -> bool {
    let last = &tokens[place.end as usize - 1];
    let Some(next) = tokens.get(place.end as usize) else { return false };
    let joined = next.span.start == last.span.end + 1 && next.kind.is_word();
    let central = || tokens.get(place.end as usize + 1).is_some_and(|whose| CENTRAL.contains(&whose.strict));
    let goes_on = GOES_ON.contains(&next.strict) || next.strict == key!("của") && central();
    last.kind == TokenKind::Number && joined && !goes_on
}
