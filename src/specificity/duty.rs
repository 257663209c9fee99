//! Duties to the items that take them up.

use std::{collections::HashMap, ops::Range};

use foldhash::fast::FixedState;

use super::{item::Item, mark};
use crate::{
    lexicon::{Kind, Lexicon},
    statement::Duty,
    text::{Key, Text, Token},
};

/// Tokens in a row shared with a duty from which on they count as copied out of it.
const PASTED: usize = 4;
/// Share of a clause of a duty, by weight, that an item has to hold to name it.
const NAMED: f64 = 0.5;

/// Words that members of one post use for its duties, learned from their statements.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    #[expect(dead_code, reason = "read once duties are linked by it")]
    related: HashMap<(u64, u64), u64, FixedState>,
}

/// The duties of one author, read once.
pub(super) struct Tasks {
    clauses: Vec<Clause>,
    duties: usize,
    keys: HashMap<u64, (), FixedState>,
    pairs: HashMap<(u64, u64), Vec<u32>, FixedState>,
    runs: HashMap<[u64; PASTED], (), FixedState>,
}

struct Clause {
    duty: u32,
    weight: f64,
    pairs: Vec<(u64, u64)>,
}

impl Tasks {
    pub(super) fn read(duties: &[Duty], lexicon: &Lexicon, _vocabulary: Option<&Vocabulary>) -> Tasks {
        let mut tasks = Tasks {
            clauses: Vec::new(),
            duties: duties.len(),
            keys: HashMap::default(),
            pairs: HashMap::default(),
            runs: HashMap::default(),
        };
        for (duty, Duty(words)) in (0..).zip(duties) {
            let text = Text::read(words);
            let marks = mark::mark(words, &text, lexicon);
            for run in text.tokens.windows(PASTED) {
                tasks.runs.insert(std::array::from_fn(|place| run[place].strict.to_bits()), ());
            }
            let mut start = 0;
            for end in 1..=text.tokens.len() {
                if end == text.tokens.len() || marks[end].gap >= mark::Gap::Comma {
                    tasks.clause(duty, &text.tokens[start..end], &marks[start..end]);
                    start = end;
                }
            }
        }
        tasks
    }

    fn clause(&mut self, duty: u32, tokens: &[Token], marks: &[mark::Mark]) {
        let mut pairs = Vec::new();
        let content = |mark: &mark::Mark| {
            !mark.is(Kind::Function)
                && !mark.is(Kind::Abstract)
                && !mark.is(Kind::Managerial)
                && !mark.is(Kind::Vague)
        };
        for (token, mark) in tokens.iter().zip(marks) {
            if content(mark) {
                self.keys.insert(token.strict.to_bits(), ());
            }
        }
        for (two, marks) in tokens.windows(2).zip(marks.windows(2)) {
            if marks.iter().all(content) {
                pairs.push((two[0].strict.to_bits(), two[1].strict.to_bits()));
            }
        }
        if pairs.is_empty() {
            return;
        }
        let clause = self.clauses.len() as u32;
        for &pair in &pairs {
            self.pairs.entry(pair).or_default().push(clause);
        }
        self.clauses.push(Clause { duty, weight: pairs.len() as f64, pairs });
    }

    /// How many duties there are.
    pub(super) fn len(&self) -> usize {
        self.duties
    }

    /// Whether a duty uses that word.
    pub(super) fn holds(&self, key: Key) -> bool {
        self.keys.contains_key(&key.to_bits())
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

    /// The duties `tokens` name, best first, each with how much of its best clause they hold.
    pub(super) fn named(&self, tokens: &[Token]) -> Vec<(u32, f64)> {
        let mut met: HashMap<u32, Vec<(u64, u64)>, FixedState> = HashMap::default();
        for two in tokens.windows(2) {
            let pair = (two[0].strict.to_bits(), two[1].strict.to_bits());
            for &clause in self.pairs.get(&pair).into_iter().flatten() {
                let pairs = met.entry(clause).or_default();
                if !pairs.contains(&pair) {
                    pairs.push(pair);
                }
            }
        }
        let mut best: Vec<(u32, f64)> = Vec::new();
        for (clause, pairs) in met {
            let clause = &self.clauses[clause as usize];
            debug_assert!(pairs.len() <= clause.pairs.len());
            let held = pairs.len() as f64 / clause.weight;
            match best.iter_mut().find(|(duty, _)| *duty == clause.duty) {
                Some((_, most)) => *most = most.max(held),
                None => best.push((clause.duty, held)),
            }
        }
        best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        best
    }

    /// Whether holding that much of a clause names it.
    pub(super) fn is_named(held: f64) -> bool {
        held >= NAMED
    }
}

/// What the items say of each duty.
pub(super) fn cover(tasks: &Tasks, items: &[Item]) -> Vec<(bool, Option<usize>, Vec<usize>)> {
    (0..tasks.len() as u32)
        .map(|duty| {
            let naming: Vec<usize> = (0..items.len())
                .filter(|&place| {
                    items[place].duties.iter().any(|&(named, held)| named == duty && Tasks::is_named(held))
                })
                .collect();
            let best = naming
                .iter()
                .copied()
                .filter(|&place| items[place].duties.first().is_some_and(|&(first, _)| first == duty))
                .max_by(|&a, &b| items[a].concreteness.total_cmp(&items[b].concreteness).then(b.cmp(&a)));
            (!naming.is_empty(), best, naming)
        })
        .collect()
}
