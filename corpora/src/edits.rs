//! How much to change to what is changed.

use crate::{
    chance::Chance,
    draft::{Draft, syllables},
    vocabulary::{Grammar, Op},
};

/// What becomes of one mark of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Keep,
    /// Written anew by the same step.
    Redo,
    /// One of its words swapped for another of the same meaning.
    Reword,
    Drop,
    /// With all marks of the clause that opens here.
    RedoClause(u32),
}

/// A fate for every mark of a draft, and pledges that get one more clause.
pub(crate) struct Edits {
    pub(crate) fates: Vec<Fate>,
    pub(crate) lengthened: Vec<bool>,
}

impl Edits {
    /// Nothing is changed.
    pub(crate) fn none(source: &Draft) -> Edits {
        Edits { fates: vec![Fate::Keep; source.marks.len()], lengthened: vec![false; source.items.len()] }
    }

    /// Changes `share` of the syllables: half of them in runs (a clause anew, gone, or one more), half by the word.
    pub(crate) fn draw(source: &Draft, grammar: &Grammar, chance: &mut Chance, share: f64) -> Edits {
        let mut edits = Edits::none(source);
        let sizes: Vec<u32> = source.marks.iter().map(|mark| syllables(mark.at.of(&source.text))).collect();
        let wanted = f64::from(sizes.iter().sum::<u32>()) * share;
        let runs = if wanted < 12.0 { 0.0 } else { wanted / 2.0 };
        let left = edits.change_runs(source, grammar, chance, &sizes, runs);
        edits.change_words(source, grammar, chance, &sizes, wanted - runs + left);
        edits
    }

    /// Gives back the syllables it could not place.
    fn change_runs(
        &mut self,
        source: &Draft,
        grammar: &Grammar,
        chance: &mut Chance,
        sizes: &[u32],
        wanted: f64,
    ) -> f64 {
        let mut left = wanted;
        let mut order: Vec<u32> = (0..source.clauses.len() as u32).collect();
        chance.shuffle(&mut order);
        for index in order {
            if left < 4.0 {
                break;
            }
            if chance.happens(0.12) {
                self.lengthened[chance.below(source.items.len())] = true;
                left -= 7.0;
                continue;
            }
            let clause = source.clauses[index as usize];
            let marks = clause.first as usize..clause.last as usize;
            let size: u32 = sizes[marks.clone()].iter().sum();
            if size < 3 || f64::from(size) > left + 4.0 {
                continue;
            }
            left -= f64::from(size);
            let joint = clause.first.checked_sub(1).filter(|&before| is_joint(source, grammar, before));
            match joint {
                Some(joint) if chance.happens(0.2) => {
                    self.fates[joint as usize] = Fate::Drop;
                    self.fates[marks].fill(Fate::Drop);
                }
                _ => {
                    self.fates[marks.clone()].fill(Fate::Drop);
                    self.fates[marks.start] = Fate::RedoClause(index);
                }
            }
        }
        left
    }

    fn change_words(
        &mut self,
        source: &Draft,
        grammar: &Grammar,
        chance: &mut Chance,
        sizes: &[u32],
        mut wanted: f64,
    ) {
        let mut order: Vec<u32> = (0..source.marks.len() as u32).collect();
        chance.shuffle(&mut order);
        for index in order {
            if wanted < 0.5 {
                break;
            }
            let at = index as usize;
            if self.fates[at] != Fate::Keep {
                continue;
            }
            let op = grammar.ops[source.marks[at].op as usize];
            let fixed = matches!(op, Op::Literal { .. } | Op::Stock) || sizes[at] > 4;
            if fixed {
                if sizes[at] >= 3 {
                    self.fates[at] = Fate::Reword;
                    wanted -= 1.5;
                }
                continue;
            }
            let optional = matches!(op, Op::Rule(rule) if grammar.may_be_empty(rule));
            self.fates[at] =
                if optional && sizes[at] > 0 && chance.happens(0.5) { Fate::Drop } else { Fate::Redo };
            wanted -= f64::from(sizes[at].max(1));
        }
    }
}

/// Whether a mark only joins the clause after it to what stands before, so that both can go.
fn is_joint(source: &Draft, grammar: &Grammar, mark: u32) -> bool {
    let mark = source.marks[mark as usize];
    matches!(grammar.ops[mark.op as usize], Op::Literal { .. })
        && matches!(mark.at.of(&source.text), ", " | "; ")
}
