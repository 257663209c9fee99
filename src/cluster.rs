//! Pairs to the clusters they hold together.

use serde::{Deserialize, Serialize};

use crate::{StatementId, overlap::Count};

/// Statements linked to one another by pairs, each pair checked: at least two, in order of id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    pub(crate) members: Vec<StatementId>,
    /// The member that shares most with the others; the first of those that share equally.
    pub representative: StatementId,
    /// How alike the members are.
    pub kind: ClusterKind,
    /// Tokens of the representative that stand in another member, too.
    pub shared_tokens: u32,
    /// How many pairs of members are copies of one another. Not known exactly when members have so much in
    /// common with so many that not every two of them were looked at.
    pub pairs: Count,
    /// Whether every pair that could link this cluster to another statement was looked at; false when a copy
    /// of a member may have been missed among the statements that share the most widely held words.
    pub separated: bool,
}

impl Cluster {
    /// The statements in it: at least two, in order of id.
    pub fn members(&self) -> &[StatementId] {
        &self.members
    }
}

/// How alike the members of a cluster are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClusterKind {
    /// The same words in the same order.
    Identical,
    /// Every member is nearly the whole of the representative.
    Near,
    /// Each is linked to another; two members need not be alike.
    Linked,
}

/// Sets that grow together: which of `0..n` hang together by the links made so far.
pub(crate) struct Links {
    parents: Vec<u32>,
}

impl Links {
    /// `n` numbers, each by itself.
    pub(crate) fn new(n: usize) -> Links {
        Links { parents: (0..n as u32).collect() }
    }

    /// The smallest number that hangs together with this one.
    pub(crate) fn root(&mut self, mut number: u32) -> u32 {
        while self.parents[number as usize] != number {
            let above = self.parents[number as usize];
            self.parents[number as usize] = self.parents[above as usize];
            number = above;
        }
        number
    }

    /// Links two numbers; false when they hung together already.
    pub(crate) fn link(&mut self, left: u32, right: u32) -> bool {
        let (left, right) = (self.root(left), self.root(right));
        self.parents[left.max(right) as usize] = left.min(right);
        left != right
    }

    /// Every set of two numbers or more, each ascending, in order of the smallest number.
    pub(crate) fn sets(&mut self) -> Vec<Vec<u32>> {
        let mut sets: Vec<Vec<u32>> = vec![Vec::new(); self.parents.len()];
        for number in 0..self.parents.len() as u32 {
            let root = self.root(number);
            sets[root as usize].push(number);
        }
        sets.retain(|set| set.len() > 1);
        sets
    }
}
