//! Token keys to the phrases they spell.

use std::{collections::HashMap, ops::Range};

use foldhash::fast::FixedState;

use crate::text::Key;

/// All phrases of a lexicon, one step per token.
///
/// Nodes lie in order of depth, those that follow one node side by side and in order of their keys, so that what is
/// read of the trie stays small: the first word of a phrase is looked up in a table, any other among the few that
/// may follow.
#[derive(Clone, Debug)]
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// What may end at a node: one bit per kind.
    kinds: Vec<u128>,
    /// Where the first words lie among the nodes, open-addressed; zero is none.
    firsts: Vec<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Node {
    key: u64,
    /// Where those that follow it begin; they end where those of the next node begin.
    next: u32,
    /// Its place among the kinds; zero is none.
    ends: u32,
}

/// The node every phrase starts from.
pub(super) const ROOT: u32 = 0;

impl Trie {
    /// The trie of some phrases with the kinds of each; a phrase that is there twice has the kinds of both.
    pub(super) fn of(mut phrases: Vec<(Vec<Key>, u128)>) -> Trie {
        phrases.retain(|(keys, _)| !keys.is_empty());
        phrases.sort_unstable();
        let mut kinds = vec![0];
        let mut known: HashMap<u128, u32, FixedState> = HashMap::default();
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
                let whole = phrases[through.clone()].iter().take_while(|(keys, _)| keys.len() == depth);
                let ends = whole.fold(0, |ends, (_, kinds)| ends | kinds);
                let ends = match ends {
                    0 => 0,
                    _ => *known.entry(ends).or_insert_with(|| {
                        kinds.push(ends);
                        place(kinds.len() - 1)
                    }),
                };
                nodes.push(Node { key: key.to_bits(), next: 0, ends });
            }
            level = below.into_iter().map(|(_, through)| through).collect();
        }
        // Those that follow the last end where the list does.
        nodes.push(Node { next: place(nodes.len()), ..Node::default() });
        let many = (nodes[1].next.max(1) - 1) as usize;
        let mut firsts = vec![0; (many * 2).next_power_of_two()];
        for (at, node) in nodes.iter().enumerate().skip(1).take(many) {
            let mut place = slot(node.key) & (firsts.len() - 1);
            while firsts[place] != 0 {
                place = (place + 1) & (firsts.len() - 1);
            }
            firsts[place] = at as u32;
        }
        Trie { nodes, kinds, firsts }
    }

    /// Where reading `key` at `node` leads.
    #[inline]
    pub(super) fn step(&self, node: u32, key: Key) -> Option<u32> {
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
        let start = self.nodes[node as usize].next;
        let followers = &self.nodes[start as usize..self.nodes[node as usize + 1].next as usize];
        let at = match followers.len() {
            0..=FEW => followers.iter().position(|follower| follower.key == key)?,
            _ => followers.binary_search_by_key(&key, |follower| follower.key).ok()?,
        };
        Some(start + at as u32)
    }

    /// The kinds of the phrase that ends at `node`; zero when none does.
    #[inline]
    pub(super) fn ends(&self, node: u32) -> u128 {
        self.kinds[self.nodes[node as usize].ends as usize]
    }
}

/// Nodes side by side that are looked through one by one.
const FEW: usize = 8;

fn place(at: usize) -> u32 {
    u32::try_from(at).expect("phrases are fewer than four thousand million")
}

/// Spreads keys over the table; packed keys differ mostly in their low bits, so the high half is taken.
#[inline]
fn slot(key: u64) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (key.wrapping_mul(ODD) >> 32) as usize
}
