//! Which statements a reader would call copied from one another, and why.

mod discounted;
mod find;
mod held;
mod judge;
mod list;
mod one;
mod seek;
mod sure;
mod weights;
mod wholes;
mod widespread;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

pub(super) use self::find::{Found, Known};
pub(super) use self::list::Families;
use crate::{
    Span, StatementId,
    cluster::Cluster,
    overlap::{Count, Overlap, Pair},
    statement::{Reference, ReferenceKind, Statement},
};

/// Pairs of statements that are copies of one another, and statements that hold reference text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Copies {
    /// Best first, then in order of ids. In a large cluster each member is given with its best partner.
    pub pairs: Vec<Likeness>,
    /// How many pairs there are, listed or not.
    pub total: Count,
    /// What [`Corpus::clusters`](crate::Corpus::clusters) gives, made of the same pairs; none for one more statement.
    pub clusters: Vec<Cluster>,
    /// Pairs enough to tell which statements hang together at any bound on [`Overlap::containment`]: of all
    /// chains of pairs between two statements, one whose weakest pair is strongest is made of these. At most
    /// one less than there are statements; none for one more statement.
    pub links: Vec<Likeness>,
    /// What is shared with references, best first, then in order of ids.
    pub borrowed: Vec<Borrowed>,
    /// What counted for nothing, as a form that was not given would: the most widely held first, then in order
    /// of ids; at most 48. For one more statement only what stands in it, and where it stands there.
    pub discounted: Vec<Discounted>,
}

/// A stretch that many hold who otherwise share next to nothing; it was left out of the judgement of copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discounted {
    /// The first statement that has it.
    pub statement: StatementId,
    /// Where it stands there.
    pub span: Span,
    /// How many statements and references hold each shingle of it, at the least.
    pub holders: u32,
}

/// Two statements judged copies of one another, and what that rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Likeness {
    /// The two, and their distinct shingles without diacritics.
    pub pair: Pair,
    /// Share of the lighter one's weight that the other has, too, each shingle weighed by its rarity; 0 to 1.
    pub weighed: f64,
    /// Weight of the densest stretch of shared shingles, in shingles that nobody else has.
    pub densest: f64,
    /// Which grounds hold.
    pub reasons: Reasons,
    /// Whether most of it matches only when diacritics are ignored.
    pub without_marks: bool,
}

impl Likeness {
    /// Best first, then in order of ids.
    pub(super) fn better(&self, other: &Likeness) -> Ordering {
        let ids = |found: &Likeness| (found.pair.left, found.pair.right);
        other.weighed.total_cmp(&self.weighed).then(ids(self).cmp(&ids(other)))
    }
}

/// The grounds on which two texts are judged copies; one is enough.
///
/// The first two hold only between texts that share enough in shingles few others have (128 texts at most):
/// whoever copies takes rare and common alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reasons {
    /// Much of the lighter text's weight is shared.
    pub weight: bool,
    /// One stretch is shared that few others have.
    pub run: bool,
    /// The two are nearly the same as wholes, however many others are, too.
    pub whole: bool,
}

impl Reasons {
    /// Whether any holds.
    pub const fn any(self) -> bool {
        self.weight || self.run || self.whole
    }
}

/// A statement judged to hold the text of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Borrowed {
    /// The statement.
    pub statement: StatementId,
    /// The reference, by its place among the references.
    pub reference: usize,
    /// What the reference is to the statement.
    pub relation: Relation,
    /// Their distinct shingles without diacritics; the statement is on the left.
    pub overlap: Overlap,
    /// As in [`Likeness::weighed`].
    pub weighed: f64,
    /// As in [`Likeness::densest`].
    pub densest: f64,
    /// Which grounds hold.
    pub reasons: Reasons,
    /// As in [`Likeness::without_marks`].
    pub without_marks: bool,
}

impl Borrowed {
    /// Best first, then in order of ids.
    pub(super) fn better(&self, other: &Borrowed) -> Ordering {
        let ids = |found: &Borrowed| (found.statement, found.reference);
        other.weighed.total_cmp(&self.weighed).then(ids(self).cmp(&ids(other)))
    }
}

/// What a reference is to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The author's own statement of another year.
    OwnPast,
    /// Another author's statement of another year.
    Previous,
    /// A ready-made answer.
    Model,
    /// The wording of a rule.
    Regulation,
}

impl Relation {
    /// What `reference` is to `statement`; see [`Statement::same_author`].
    pub fn of(reference: &Reference, statement: &Statement) -> Relation {
        match reference.kind {
            ReferenceKind::Model => Relation::Model,
            ReferenceKind::Regulation => Relation::Regulation,
            ReferenceKind::Previous if reference.statement.same_author(statement) => Relation::OwnPast,
            ReferenceKind::Previous => Relation::Previous,
        }
    }
}
