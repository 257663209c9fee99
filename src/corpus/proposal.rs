//! Statements to the forms they were written on: what most of every unit shares, in order, with slots where
//! they differ.

mod frequent;
mod outline;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::{
    frequent::{Frequent, Stretch},
    outline::Outline,
};
use super::Corpus;
use crate::{Span, StatementId, text::Text};

/// Statements that must share a text before it is looked at.
const FEW: usize = 4;
/// Of a large corpus, one in so many must be written on a form before it is proposed.
const ONE_IN: usize = 200;
/// Forms that are looked for at most.
const FORMS: usize = 24;
/// Least share of the statements on a form that lies outside of what they share: a form is there to be
/// filled in.
const FILLED: f64 = 0.12;
/// Slots whose fillings differ that a form has at least.
const SLOTS: usize = 2;
/// Share of all statements from which on a text that several units hold is worth telling.
const WIDE: usize = 20;
/// Copied texts that are told at most.
const TOLD: usize = 20;

/// Forms that statements were written on, and texts that many share and that are none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposals {
    /// The form of most statements first.
    pub forms: Vec<Proposal>,
    /// What many share and is not proposed, the most widely held first.
    pub copying: Vec<Copying>,
    /// Number of different units that are named. Below two, a form cannot be told from a text that everybody
    /// copied.
    pub units: u32,
}

/// A form, as far as it can be told from what was written on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The form, with dots where something is to be filled in.
    pub text: String,
    /// The statement it was taken from: the one that holds most of it.
    pub exemplar: StatementId,
    /// The statements written on it, in order.
    pub statements: Vec<StatementId>,
    /// Number of different units they belong to.
    pub units: u32,
    /// Number of slots.
    pub slots: u32,
}

/// A text that many share and that is not taken for a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copying {
    /// The first statement that holds it.
    pub statement: StatementId,
    /// Where it stands there.
    pub span: Span,
    /// Number of statements that hold it.
    pub holders: u32,
    /// Number of different units they belong to.
    pub units: u32,
    /// Why it is no form.
    pub reason: NoForm,
}

/// Why a text that many share is not proposed as a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoForm {
    /// Only one unit holds it.
    OneUnit,
    /// It stands where others wrote answers of their own, or fills a section without leaving room for any.
    Answers,
    /// Hardly anything in it differs: there is nothing to fill in.
    NothingToFill,
}

impl Corpus {
    /// Proposes the forms its statements were written on.
    ///
    /// A form is what most statements of most units share, in order, and with answers of their own between.
    /// A text that one unit alone holds, that takes the place of answers, or that leaves nothing to fill in is
    /// told as copying instead. Words of the forms that were given are passed over. Takes time near-linear in the
    /// texts.
    pub fn propose_forms(&self) -> Proposals {
        self.run(|| Search::new(self).all())
    }
}

/// The search for forms, with what was found so far.
struct Search<'a> {
    corpus: &'a Corpus,
    frequent: Frequent,
    /// For each statement a number for its unit.
    units: Vec<Option<u32>>,
    found: Proposals,
    /// Shingles that belong to a form or were told already.
    settled: Vec<bool>,
}

impl<'a> Search<'a> {
    fn new(corpus: &'a Corpus) -> Search<'a> {
        let mut names: Vec<&str> = corpus.statements.iter().filter_map(|one| one.unit.as_deref()).collect();
        names.sort_unstable();
        names.dedup();
        let number = |unit: &str| names.binary_search(&unit).expect("every unit is among the names") as u32;
        let units = corpus.statements.iter().map(|one| one.unit.as_deref().map(number)).collect();
        let lens = corpus.words.lens(crate::overlap::Marks::Ignored);
        let frequent = Frequent::of(&corpus.texts[corpus.references.len()..], &lens, FEW);
        let settled = vec![false; frequent.len()];
        let found = Proposals { units: names.len() as u32, ..Proposals::default() };
        Search { corpus, frequent, units, found, settled }
    }

    fn all(mut self) -> Proposals {
        let enough = FEW.max(self.corpus.len() / ONE_IN);
        let mut pool: Vec<u32> = (0..self.corpus.len() as u32).collect();
        let mut tries = 0;
        while self.found.forms.len() < FORMS && tries < 4 * FORMS {
            tries += 1;
            let Some(stretch) = self.frequent.heaviest(&pool, enough, &self.settled) else { break };
            let stretch = self.frequent.parted(stretch, enough, &self.settled);
            match self.judge(&stretch) {
                Ok((proposal, shared)) => {
                    pool.retain(|text| stretch.holders.binary_search(text).is_err());
                    shared.into_iter().for_each(|rank| self.settled[rank as usize] = true);
                    self.found.forms.push(proposal);
                }
                Err(reason) => {
                    stretch.ranks.iter().for_each(|&rank| self.settled[rank as usize] = true);
                    self.tell(&stretch, reason);
                }
            }
        }
        self.copied_answers();
        self.found.forms.sort_by_key(|form| (std::cmp::Reverse(form.statements.len()), form.exemplar));
        self.found.copying.sort_by_key(|one| (std::cmp::Reverse(one.holders), one.statement, one.span));
        self.found.copying.truncate(TOLD);
        self.found
    }

    /// A form and the shingles that are settled by it, or why it is none.
    fn judge(&mut self, stretch: &Stretch) -> Result<(Proposal, Vec<u32>), NoForm> {
        let units = self.units_of(&stretch.holders);
        if self.found.units > 0 && units.len() < 2 {
            return Err(NoForm::OneUnit);
        }
        let shared = self.frequent.shared_by_most(&stretch.holders, &self.units);
        let outline = Outline::of(self.corpus, &self.frequent, &stretch.holders, &shared);
        if outline.slots < SLOTS || outline.filled < FILLED {
            return Err(NoForm::NothingToFill);
        }
        let exemplar = StatementId(outline.exemplar);
        for (tokens, holders) in &outline.answers {
            let span = outline.span(tokens);
            self.found.copying.push(Copying {
                statement: exemplar,
                span,
                holders: holders.len() as u32,
                units: self.units_of(holders).len() as u32,
                reason: NoForm::Answers,
            });
        }
        let proposal = Proposal {
            text: outline.text(&self.corpus.statements[outline.exemplar as usize].text),
            exemplar,
            statements: stretch.holders.iter().map(|&text| StatementId(text)).collect(),
            units: units.len() as u32,
            slots: outline.slots as u32,
        };
        Ok((proposal, shared))
    }

    fn units_of(&self, holders: &[u32]) -> BTreeSet<u32> {
        holders.iter().filter_map(|&text| self.units[text as usize]).collect()
    }

    /// Tells a text that many hold, quoted from the first of them.
    fn tell(&mut self, stretch: &Stretch, reason: NoForm) {
        let Some(&first) = stretch.holders.first() else { return };
        let places = self.frequent.places(first, &stretch.ranks);
        let Some((&start, &end)) = places.first().zip(places.last()) else { return };
        // The longest piece of it without a break.
        let mut best = start..start;
        let mut run = start..start;
        for &place in places.iter().filter(|&&place| place <= end) {
            run = if place <= run.end {
                run.start..place + frequent::SIZE as u32
            } else {
                place..place + frequent::SIZE as u32
            };
            if run.len() > best.len() {
                best = run.clone();
            }
        }
        let text = Text::read(&self.corpus.statements[first as usize].text);
        let tokens = &text.tokens[best.start as usize..best.end as usize];
        let Some((first_token, last)) = tokens.first().zip(tokens.last()) else { return };
        self.found.copying.push(Copying {
            statement: StatementId(first),
            span: first_token.span.to(last.span),
            holders: stretch.holders.len() as u32,
            units: self.units_of(&stretch.holders).len() as u32,
            reason,
        });
    }

    /// Texts shared outside the forms: by most of one unit, or by a good part of all statements.
    fn copied_answers(&mut self) {
        let mut sizes = vec![0usize; self.found.units as usize];
        self.units.iter().flatten().for_each(|&unit| sizes[unit as usize] += 1);
        let pool: Vec<u32> = (0..self.corpus.len() as u32).collect();
        for stretch in self.frequent.stretches(&pool, FEW, &self.settled) {
            let units = self.units_of(&stretch.holders);
            let one = units.len() == 1 && {
                let size = units.first().map_or(0, |&unit| sizes[unit as usize]);
                2 * stretch.holders.len() >= size
            };
            if one {
                self.tell(&stretch, NoForm::OneUnit);
            } else if stretch.holders.len() * WIDE >= self.corpus.len() {
                self.tell(&stretch, NoForm::Answers);
            }
        }
    }
}
