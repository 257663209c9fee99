//! Token keys to the phrases they spell.

use foldhash::fast::FixedState;
use std::hash::BuildHasher;

use crate::text::Key;

/// All phrases of a lexicon, one step per token.
///
/// A step is looked up by the node it starts from and the key it reads, in one open-addressed table, so that
/// a key no phrase begins with costs one probe.
#[derive(Clone, Debug, Default)]
pub(super) struct Trie {
    /// What ends at each node: one bit per kind.
    ends: Vec<u128>,
    steps: Vec<Step>,
    mask: usize,
    used: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Step {
    key: u64,
    from: u32,
    to: u32,
}

/// The node every phrase starts from.
pub(super) const ROOT: u32 = 0;

impl Trie {
    /// A trie without phrases.
    pub(super) fn new() -> Trie {
        Trie { ends: vec![0], steps: vec![Step::default(); 1024], mask: 1023, used: 0 }
    }

    /// Adds the kinds of one phrase to those it has.
    pub(super) fn insert(&mut self, keys: impl IntoIterator<Item = Key>, kinds: u128) {
        let mut node = ROOT;
        for key in keys {
            node = match self.step(node, key) {
                Some(next) => next,
                None => self.grow(node, key),
            };
        }
        self.ends[node as usize] |= kinds;
    }

    /// Where reading `key` at `node` leads.
    #[inline]
    pub(super) fn step(&self, node: u32, key: Key) -> Option<u32> {
        let key = key.to_bits();
        let mut place = slot(node, key) & self.mask;
        loop {
            let step = self.steps[place];
            if step.to == ROOT {
                return None;
            }
            if step.key == key && step.from == node {
                return Some(step.to);
            }
            place = (place + 1) & self.mask;
        }
    }

    /// The kinds of the phrase that ends at `node`; zero when none does.
    #[inline]
    pub(super) fn ends(&self, node: u32) -> u128 {
        self.ends[node as usize]
    }

    fn grow(&mut self, from: u32, key: Key) -> u32 {
        if self.used * 2 >= self.steps.len() {
            let old = std::mem::take(&mut self.steps);
            self.steps = vec![Step::default(); old.len() * 2];
            self.mask = self.steps.len() - 1;
            for step in old.into_iter().filter(|step| step.to != ROOT) {
                self.place(step);
            }
        }
        let to = u32::try_from(self.ends.len()).expect("phrases are fewer than four thousand million");
        self.ends.push(0);
        self.place(Step { key: key.to_bits(), from, to });
        self.used += 1;
        to
    }

    fn place(&mut self, step: Step) {
        let mut place = slot(step.from, step.key) & self.mask;
        while self.steps[place].to != ROOT {
            place = (place + 1) & self.mask;
        }
        self.steps[place] = step;
    }
}

#[inline]
fn slot(node: u32, key: u64) -> usize {
    FixedState::with_seed(0).hash_one(key ^ u64::from(node) << 32 ^ u64::from(node)) as usize
}
