//! Tokens and what is known of them to one provenance each.

use std::ops::Range;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::{
    Span,
    text::{Token, TokenKind},
};

/// Where a token came from. When several are true the first in this order holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Provenance {
    /// It came with the form.
    Given,
    /// It quotes a rule, or its number and title.
    Regulation,
    /// It stands in a passage shared with another text.
    Copied(CopiedFrom),
    /// It is part of a set phrase.
    Stock,
    /// The author's own.
    Own,
}

impl Provenance {
    /// Whether the author does not answer for it.
    pub fn is_excused(self) -> bool {
        matches!(self, Provenance::Given | Provenance::Regulation)
    }
}

/// Whose text a copied token also stands in. When several are true the first in this order holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CopiedFrom {
    /// A ready-made answer.
    Model,
    /// Another member's statement, of this year or an earlier one.
    Peer,
    /// The author's own earlier statement.
    OwnPast,
}

/// What is known of a text's tokens, each list as runs of places in [`Text::tokens`](crate::text::Text::tokens).
#[derive(Clone, Debug, Default)]
pub struct Marks<'a> {
    /// Per token: came with the form. Shorter than the text means "no" for the rest.
    pub given: &'a [bool],
    /// Quoted rules.
    pub regulation: Vec<Range<u32>>,
    /// Passages shared with other texts.
    pub copied: Vec<(Range<u32>, CopiedFrom)>,
    /// Set phrases.
    pub stock: Vec<Range<u32>>,
}

/// Gives every token its provenance; leaders, which are no words, have none.
pub fn trace(tokens: &[Token], marks: &Marks<'_>) -> Vec<Option<Provenance>> {
    let mut traced = vec![Some(Provenance::Own); tokens.len()];
    let mut mark = |run: &Range<u32>, provenance| {
        let end = (run.end as usize).min(traced.len());
        for place in &mut traced[(run.start as usize).min(end)..end] {
            *place = (*place).min(Some(provenance));
        }
    };
    for run in &marks.stock {
        mark(run, Provenance::Stock);
    }
    for (run, from) in &marks.copied {
        mark(run, Provenance::Copied(*from));
    }
    for run in &marks.regulation {
        mark(run, Provenance::Regulation);
    }
    for (place, _) in marks.given.iter().enumerate().filter(|(_, given)| **given) {
        mark(&(place as u32..place as u32 + 1), Provenance::Given);
    }
    for (place, _) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Leader) {
        traced[place] = None;
    }
    traced
}

/// A stretch of words that all came from the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Run {
    /// From the first of them to the last.
    pub span: Span,
    /// Where they came from.
    pub provenance: Provenance,
    /// How many there are.
    pub words: u32,
}

/// Traced tokens to runs, left to right, as long as they can be; what has no provenance parts none.
pub fn runs(tokens: &[Token], traced: &[Option<Provenance>]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (token, provenance) in tokens.iter().zip(traced) {
        let Some(provenance) = *provenance else { continue };
        match runs.last_mut() {
            Some(run) if run.provenance == provenance => {
                run.span = run.span.to(token.span);
                run.words += 1;
            }
            _ => runs.push(Run { span: token.span, provenance, words: 1 }),
        }
    }
    runs
}

/// How many words of a text came from where.
///
/// Serialized as the five shares, each 0 to 1, adding up to 1 unless the text has no word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shares {
    /// Words that came with the form.
    pub given: u32,
    /// Words that quote a rule.
    pub regulation: u32,
    /// Words in passages shared with other texts.
    pub copied: u32,
    /// Words in set phrases.
    pub stock: u32,
    /// The author's own words.
    pub own: u32,
}

impl Shares {
    /// Counts a traced text.
    pub fn of(traced: &[Option<Provenance>]) -> Shares {
        let mut shares = Shares::default();
        for provenance in traced.iter().flatten() {
            *match provenance {
                Provenance::Given => &mut shares.given,
                Provenance::Regulation => &mut shares.regulation,
                Provenance::Copied(_) => &mut shares.copied,
                Provenance::Stock => &mut shares.stock,
                Provenance::Own => &mut shares.own,
            } += 1;
        }
        shares
    }

    /// All words.
    pub fn words(self) -> u32 {
        self.given.saturating_add(self.regulation).saturating_add(self.answered())
    }

    /// The words the author answers for: all but the form and quoted rules.
    pub fn answered(self) -> u32 {
        self.copied.saturating_add(self.stock).saturating_add(self.own)
    }

    /// A count of words as a share of all, 0 to 1; 0 in a text without words.
    pub fn share(self, words: u32) -> f64 {
        if self.words() == 0 { 0.0 } else { f64::from(words) / f64::from(self.words()) }
    }
}

impl std::ops::AddAssign for Shares {
    fn add_assign(&mut self, other: Shares) {
        self.given = self.given.saturating_add(other.given);
        self.regulation = self.regulation.saturating_add(other.regulation);
        self.copied = self.copied.saturating_add(other.copied);
        self.stock = self.stock.saturating_add(other.stock);
        self.own = self.own.saturating_add(other.own);
    }
}

impl Serialize for Shares {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shares = serializer.serialize_struct("Shares", 5)?;
        shares.serialize_field("given", &self.share(self.given))?;
        shares.serialize_field("regulation", &self.share(self.regulation))?;
        shares.serialize_field("copied", &self.share(self.copied))?;
        shares.serialize_field("stock", &self.share(self.stock))?;
        shares.serialize_field("own", &self.share(self.own))?;
        shares.end()
    }
}
