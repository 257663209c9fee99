//! Phrases to what each means, one step per token.

use std::{collections::HashMap, hash::Hash, ops::Range};

use foldhash::fast::FixedState;

use super::Key;

/// Phrases, as the keys of their tokens, each with what it means.
///
/// Nodes lie in order of depth, those that follow one node side by side and in order of their keys, so that what is
/// read of the trie stays small: the first word of a phrase is looked up in a table, any other among the few that
/// may follow.
#[derive(Clone, Debug)]
pub(crate) struct Trie<M> {
    nodes: Vec<Node>,
    /// Each meaning once.
    meanings: Vec<M>,
    /// Where the first words lie among the nodes, open-addressed; zero is none.
    firsts: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Node {
    key: u64,
    /// Where those that follow it begin; they end where those of the next node begin.
    next: u32,
    /// What the phrase that ends here means: its place among the meanings, from one; zero is none.
    means: u32,
    /// A bit for each key that follows it, where [`bit`] says: most words that stand behind follow nothing.
    followers: u64,
}

/// The node every phrase starts from.
pub(crate) const ROOT: u32 = 0;

impl<M: Clone + Eq + Hash> Trie<M> {
    /// The trie of some phrases and what each means. Where a phrase is there twice, `merge` adds the meaning of the
    /// later to that of the earlier.
    pub(crate) fn of(mut phrases: Vec<(Vec<Key>, M)>, merge: impl Fn(&mut M, &M)) -> Trie<M> {
        phrases.retain(|(keys, _)| !keys.is_empty());
        // Those that are the same stay in the order they were given in.
        phrases.sort_by(|(one, _), (other, _)| one.cmp(other));
        phrases.dedup_by(|(later, more), (earlier, means)| {
            let same = later == earlier;
            if same {
                merge(means, more);
            }
            same
        });
        let mut meanings = Vec::new();
        let mut known: HashMap<M, u32, FixedState> = HashMap::default();
        let mut nodes = vec![Node::default()];
        // Per node that is not yet followed, the phrases that go through it.
        let mut level: Vec<Range<usize>> = Vec::from([Range { start: 0, end: phrases.len() }]);
        let mut depth = 0;
        let mut first = 0;
        while !level.is_empty() {
            let mut below = Vec::new();
            for (node, through) in level.into_iter().enumerate() {
                nodes[first + node].next = place(nodes.len() + below.len());
                let longer = phrases[through.clone()].partition_point(|(keys, _)| keys.len() <= depth);
                let mut at = through.start + longer;
                while at < through.end {
                    let key = phrases[at].0[depth];
                    let same = phrases[at..through.end].partition_point(|(keys, _)| keys[depth] == key);
                    below.push((key, at..at + same));
                    at += same;
                }
            }
            depth += 1;
            first = nodes.len();
            for (key, through) in &below {
                // The shortest of them comes first.
                let (keys, meaning) = &phrases[through.start];
                let means = match keys.len() == depth {
                    false => 0,
                    true => *known.entry(meaning.clone()).or_insert_with(|| {
                        meanings.push(meaning.clone());
                        place(meanings.len())
                    }),
                };
                nodes.push(Node { key: key.to_bits(), means, ..Node::default() });
            }
            level = below.into_iter().map(|(_, through)| through).collect();
        }
        // Those that follow the last end where the list does.
        nodes.push(Node { next: place(nodes.len()), ..Node::default() });
        for at in 0..nodes.len() - 1 {
            let followers = nodes[at].next as usize..nodes[at + 1].next as usize;
            nodes[at].followers = nodes[followers].iter().fold(0, |bits, node| bits | bit(node.key));
        }
        let many = (nodes[1].next.max(1) - 1) as usize;
        let mut firsts = vec![0; (many * 2).next_power_of_two()];
        for (at, node) in nodes.iter().enumerate().skip(1).take(many) {
            let mut place = slot(node.key) & (firsts.len() - 1);
            while firsts[place] != 0 {
                place = (place + 1) & (firsts.len() - 1);
            }
            firsts[place] = at as u32;
        }
        Trie { nodes, meanings, firsts }
    }

    /// Where reading `key` at `node` leads.
    #[inline]
    pub(crate) fn step(&self, node: u32, key: Key) -> Option<u32> {
        let key = key.to_bits();
        if node == ROOT {
            let mut place = slot(key) & (self.firsts.len() - 1);
            loop {
                let first = self.firsts[place];
                if first == 0 || self.nodes[first as usize].key == key {
                    return (first != 0).then_some(first);
                }
                place = (place + 1) & (self.firsts.len() - 1);
            }
        }
        let Node { next: start, followers, .. } = self.nodes[node as usize];
        if followers & bit(key) == 0 {
            return None;
        }
        let followers = &self.nodes[start as usize..self.nodes[node as usize + 1].next as usize];
        let at = match followers.len() {
            0..=FEW => followers.iter().position(|follower| follower.key == key)?,
            _ => followers.binary_search_by_key(&key, |follower| follower.key).ok()?,
        };
        Some(start + at as u32)
    }

    /// What the phrase that ends at `node` means, if one does.
    #[inline]
    pub(crate) fn meaning(&self, node: u32) -> Option<&M> {
        let means = self.nodes[node as usize].means.checked_sub(1)?;
        Some(&self.meanings[means as usize])
    }

    /// The phrases that open a list of tokens, the shortest first: how many tokens each has, and what it means.
    #[inline]
    pub(crate) fn opening(&self, keys: impl Iterator<Item = Key>) -> impl Iterator<Item = (usize, &M)> {
        let mut node = ROOT;
        let nodes = keys.map_while(move |key| {
            node = self.step(node, key)?;
            Some(node)
        });
        nodes.zip(1..).filter_map(|(node, length)| Some((length, self.meaning(node)?)))
    }
}

/// Nodes side by side that are looked through one by one.
const FEW: usize = 8;

fn place(at: usize) -> u32 {
    u32::try_from(at).expect("phrases are fewer than four thousand million")
}

/// One of the bits of a number that tells whether a key may be among some.
#[inline]
fn bit(key: u64) -> u64 {
    1 << (slot(key) & 63)
}

/// Spreads keys over the table; packed keys differ mostly in their low bits, so the high half is taken.
#[inline]
fn slot(key: u64) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (key.wrapping_mul(ODD) >> 32) as usize
}
