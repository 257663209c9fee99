//! Copies to the clusters they form.

use super::{Corpus, copies::Likeness};
use crate::{
    StatementId,
    cluster::{Cluster, ClusterKind, Links},
    overlap::{Bound, Count},
    shingle::BARRIER,
};

/// Least plain likeness of every member to the representative of a near cluster.
const NEAR: f64 = 0.8;

/// Members up to which every pair of a cluster is looked at.
const SMALL: usize = 64;

/// How many pairs a cluster has when that many were found: in a large one not all are looked at.
pub(super) fn counted(pairs: usize, members: usize) -> Count {
    let (pairs, members) = (pairs as u64, members as u64);
    let all = members * (members - 1) / 2;
    if members <= SMALL as u64 { Count::exactly(pairs) } else { Count { at_least: pairs, at_most: all } }
}

impl Corpus {
    /// Statements that hang together by being copies of one another, the largest cluster first, then in
    /// order of ids.
    pub fn clusters(&self) -> Vec<Cluster> {
        self.clusters_of(&self.found().pairs)
    }

    /// The clusters that those copies form.
    pub(super) fn clusters_of(&self, pairs: &[Likeness]) -> Vec<Cluster> {
        let mut links = Links::new(self.len());
        for found in pairs {
            links.link(found.pair.left.0, found.pair.right.0);
        }
        let mut inside: Vec<Vec<&Likeness>> = vec![Vec::new(); self.len()];
        for found in pairs {
            inside[links.root(found.pair.left.0) as usize].push(found);
        }
        let sets = links.sets();
        let mut clusters: Vec<Cluster> =
            sets.into_iter().map(|set| self.cluster(&inside[set[0] as usize], set)).collect();
        clusters.sort_by_key(|cluster| (std::cmp::Reverse(cluster.members.len()), cluster.members[0]));
        clusters
    }

    fn cluster(&self, pairs: &[&Likeness], set: Vec<u32>) -> Cluster {
        let members: Vec<StatementId> = set.into_iter().map(StatementId).collect();
        let place = |id: StatementId| members.binary_search(&id).expect("pairs link members");
        let mut weights = vec![0u64; members.len()];
        for found in pairs {
            weights[place(found.pair.left)] += u64::from(found.pair.overlap.shared);
            weights[place(found.pair.right)] += u64::from(found.pair.overlap.shared);
        }
        let heaviest = (0..members.len()).max_by_key(|&at| (weights[at], std::cmp::Reverse(at)));
        let representative = members[heaviest.expect("a cluster has members")];
        let codes = |id: StatementId| &self.texts[self.references.len() + id.index()];
        let near = pairs
            .iter()
            .filter(|found| found.pair.left == representative || found.pair.right == representative)
            .filter(|found| Bound::jaccard(1, NEAR).admits(found.pair.overlap))
            .count();
        let kind = if members.iter().all(|&member| codes(member) == codes(representative)) {
            ClusterKind::Identical
        } else if near + 1 == members.len() {
            ClusterKind::Near
        } else {
            ClusterKind::Linked
        };
        Cluster {
            representative,
            kind,
            shared_tokens: self.shared_tokens(representative, pairs),
            pairs: counted(pairs.len(), members.len()),
            separated: true,
            members,
        }
    }

    /// Tokens of a statement that lie in a shingle one of its partners has, too.
    fn shared_tokens(&self, id: StatementId, pairs: &[&Likeness]) -> u32 {
        let size = self.config.shingle_size;
        let lens = self.words.lens(crate::overlap::Marks::Ignored);
        let codes = |id: StatementId| &self.texts[self.references.len() + id.index()];
        let mine = codes(id);
        let mut shared = vec![false; mine.len()];
        for found in pairs.iter().take(64) {
            let other = match (found.pair.left == id, found.pair.right == id) {
                (true, _) => found.pair.right,
                (_, true) => found.pair.left,
                _ => continue,
            };
            let mut theirs = crate::shingle::Sieve::default();
            theirs.fill(codes(other), &lens, size);
            crate::shingle::each(mine, &lens, size, |hash, place| {
                if theirs.find(codes(other), mine, &lens, size, hash, place).is_some() {
                    shared[place..place + size].fill(true);
                }
            });
        }
        shared.iter().zip(mine).filter(|(shared, code)| **shared && **code != BARRIER).count() as u32
    }
}
