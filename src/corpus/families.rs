//! Copies to the clusters they form.

use std::cmp::Reverse;

use super::{
    Corpus,
    copies::{Families, Found, Likeness},
};
use crate::{
    StatementId,
    cluster::{Cluster, ClusterKind},
    overlap::{Bound, Count},
    shingle::BARRIER,
};

/// Least plain likeness of every member to the representative of a near cluster.
const NEAR: f64 = 0.8;

impl Corpus {
    /// Statements that hang together by being copies of one another, the largest cluster first, then in
    /// order of ids.
    pub fn clusters(&self) -> Vec<Cluster> {
        self.with_found(|found| self.clusters_of(found))
    }

    pub(super) fn clusters_of(&self, found: &Found) -> Vec<Cluster> {
        let mut families = Families::new(self.len(), found);
        let mut inside: Vec<Vec<&Likeness>> = vec![Vec::new(); self.len()];
        let sets = families.counted(found);
        for likeness in found.pairs.iter().chain(&found.repeats) {
            inside[families.first(likeness.pair.left) as usize].push(likeness);
        }
        let crowd = |set: &[u32]| set.iter().filter(|&&member| found.crowded[member as usize]).count();
        let everywhere = found.crowded.iter().filter(|crowded| **crowded).count();
        let mut clusters: Vec<Cluster> = sets
            .into_iter()
            .map(|(set, pairs)| {
                // Only two that are both crowded can be a pair that was missed.
                let crowd = crowd(&set);
                let separated = crowd == 0 || crowd == everywhere;
                Cluster { separated, ..self.cluster(&inside[set[0] as usize], set, pairs) }
            })
            .collect();
        clusters.sort_by_key(|cluster| (Reverse(cluster.members.len()), cluster.members[0]));
        clusters
    }

    fn cluster(&self, links: &[&Likeness], set: Vec<u32>, pairs: Count) -> Cluster {
        let members: Vec<StatementId> = set.into_iter().map(StatementId).collect();
        let place = |id: StatementId| members.binary_search(&id).expect("pairs link members");
        let mut weights = vec![0u64; members.len()];
        for found in links {
            weights[place(found.pair.left)] += u64::from(found.pair.overlap.shared);
            weights[place(found.pair.right)] += u64::from(found.pair.overlap.shared);
        }
        let heaviest = (0..members.len()).max_by_key(|&at| (weights[at], Reverse(at)));
        let representative = members[heaviest.expect("a cluster has members")];
        let codes = |id: StatementId| &self.texts[self.references.len() + id.index()];
        let mut near = vec![false; members.len()];
        near[place(representative)] = true;
        for found in links.iter().filter(|found| Bound::jaccard(1, NEAR).admits(found.pair.overlap)) {
            near[place(found.pair.left)] |= found.pair.right == representative;
            near[place(found.pair.right)] |= found.pair.left == representative;
        }
        // The representative is the first that says what it says, so those who repeat a near one come after.
        for found in links.iter().filter(|found| codes(found.pair.left) == codes(found.pair.right)) {
            near[place(found.pair.right)] |= near[place(found.pair.left)];
        }
        let kind = if members.iter().all(|&member| codes(member) == codes(representative)) {
            ClusterKind::Identical
        } else if near.iter().all(|near| *near) {
            ClusterKind::Near
        } else {
            ClusterKind::Linked
        };
        let shared_tokens = self.shared_tokens(representative, links);
        Cluster { representative, kind, shared_tokens, pairs, separated: true, members }
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
