//! The index of all texts, and perhaps one text more, to who holds which shingle.

use std::sync::Arc;

use foldhash::HashMap;

use crate::index::Index;

/// Which text holds which shingle, by rank.
pub(super) struct Held {
    index: Arc<Index>,
    more: Option<More>,
}

/// The shingles of one more text. Those that one other text had for itself alone have ranks after all others.
#[derive(Default)]
pub(super) struct More {
    /// Ascending.
    ranks: Vec<u32>,
    /// How many of its shingles nobody else holds.
    alone: u32,
    /// Hash and holder of each shingle that one other text had for itself.
    met: Vec<(u64, u32)>,
    /// Ranks of these by their holder.
    taken: HashMap<u32, Vec<u32>>,
    /// Whether it holds a rank, a bit for each.
    holds: Vec<u64>,
}

impl Held {
    /// The index alone.
    pub(super) fn new(index: Index) -> Held {
        Held { index: Arc::new(index), more: None }
    }

    /// The same index and one more text with shingles of those hashes, each given once.
    pub(super) fn with(&self, hashes: &[u64], lookup: &Lookup) -> Held {
        let ranks = self.index.ranks();
        let mut more = More { holds: vec![0; ranks.div_ceil(64)], ..More::default() };
        for &hash in hashes {
            match lookup.find(hash) {
                Some(Holder::Many(rank)) => {
                    more.ranks.push(rank);
                    more.holds[rank as usize / 64] |= 1 << (rank % 64);
                }
                Some(Holder::One(text)) => {
                    let rank = (ranks + more.met.len()) as u32;
                    more.met.push((hash, text));
                    more.taken.entry(text).or_default().push(rank);
                    more.ranks.push(rank);
                }
                None => more.alone += 1,
            }
        }
        more.ranks.sort_unstable();
        Held { index: Arc::clone(&self.index), more: Some(more) }
    }

    /// Number of texts.
    pub(super) fn texts(&self) -> usize {
        self.index.texts() + usize::from(self.more.is_some())
    }

    /// How many ranks there are.
    pub(super) fn ranks(&self) -> usize {
        self.listed() + self.more.as_ref().map_or(0, |more| more.met.len())
    }

    /// How many ranks the index lists: the rarest first, one more text apart.
    pub(super) fn listed(&self) -> usize {
        self.index.ranks()
    }

    /// The shared shingles of a text, ascending.
    pub(super) fn shared(&self, text: usize) -> impl Iterator<Item = u32> {
        let none: &[u32] = &[];
        let [listed, met] = match &self.more {
            Some(more) if text == self.index.texts() => [more.ranks.as_slice(), none],
            Some(more) => {
                [self.index.shared(text), more.taken.get(&(text as u32)).map_or(none, Vec::as_slice)]
            }
            None => [self.index.shared(text), none],
        };
        listed.iter().chain(met).copied()
    }

    /// The shared shingles of a text that are listed from that rank on; not for one more text.
    pub(super) fn from(&self, text: usize, rank: u32) -> &[u32] {
        let ranks = match &self.more {
            Some(more) if text == self.index.texts() => more.ranks.as_slice(),
            _ => self.index.shared(text),
        };
        &ranks[ranks.partition_point(|&other| other < rank)..]
    }

    /// How many shingles of a text nobody else holds.
    pub(super) fn alone(&self, text: usize) -> u32 {
        match &self.more {
            Some(more) if text == self.index.texts() => more.alone,
            Some(more) => {
                let taken = more.taken.get(&(text as u32)).map_or(0, Vec::len);
                self.index.alone(text) - taken as u32
            }
            None => self.index.alone(text),
        }
    }

    /// How many shingles a text has.
    pub(super) fn size(&self, text: usize) -> u32 {
        match &self.more {
            Some(more) if text == self.index.texts() => more.alone + more.ranks.len() as u32,
            _ => self.index.size(text),
        }
    }

    /// How many texts hold the shingle of that rank.
    pub(super) fn holders(&self, rank: u32) -> u32 {
        match &self.more {
            _ if rank as usize >= self.listed() => 2,
            Some(_) => self.index.holders(rank) + u32::from(self.is_of_more(rank)),
            None => self.index.holders(rank),
        }
    }

    /// How many texts of the index hold a listed rank.
    pub(super) fn listed_holders(&self, rank: u32) -> usize {
        self.index.holders(rank) as usize
    }

    /// The hash of the shingle of that rank.
    pub(super) fn hash(&self, rank: u32) -> u64 {
        let met = (rank as usize).checked_sub(self.listed());
        match (met, &self.more) {
            (Some(at), Some(more)) => more.met[at].0,
            _ => self.index.hash(rank),
        }
    }

    /// The ranks of one more text that one other text alone holds beside it, each with that one; of others none.
    pub(super) fn met_by(&self, text: usize) -> impl Iterator<Item = (u32, u32)> {
        let more = self.more.as_ref().filter(|_| text == self.index.texts());
        let met = more.into_iter().flat_map(|more| &more.met);
        (self.listed() as u32..).zip(met).map(|(rank, &(_, other))| (rank, other))
    }

    /// Who beside one more text holds that rank, when nobody else does.
    pub(super) fn met(&self, rank: u32) -> Option<u32> {
        let at = (rank as usize).checked_sub(self.listed())?;
        self.more.as_ref().map(|more| more.met[at].1)
    }

    /// Whether one more text holds a listed rank.
    pub(super) fn is_of_more(&self, rank: u32) -> bool {
        let bit = |more: &More| more.holds[rank as usize / 64] >> (rank % 64) & 1 == 1;
        self.more.as_ref().is_some_and(bit)
    }
}

/// The hash of every shingle, to be looked up by what is not in the index: 12 bytes each.
pub(super) struct Lookup {
    hashes: Vec<u64>,
    holders: Vec<u32>,
}

/// Who holds a shingle.
enum Holder {
    /// The texts that hold this rank.
    Many(u32),
    /// This text alone.
    One(u32),
}

/// Marks the number of a text among ranks.
const ONE: u32 = 1 << 31;

impl Lookup {
    /// Sorts the ranks by their hashes, and the hashes of `texts`, each given with its text, that have no rank.
    pub(super) fn new(held: &Held, mut texts: Vec<(u64, u32)>) -> Lookup {
        let mut ranked: Vec<(u64, u32)> =
            (0..held.listed() as u32).map(|rank| (held.hash(rank), rank)).collect();
        ranked.sort_unstable();
        texts.sort_unstable();
        texts.dedup();
        let mut known = ranked.iter().peekable();
        texts.retain(|&(hash, _)| {
            while known.next_if(|known| known.0 < hash).is_some() {}
            known.peek().is_none_or(|known| known.0 != hash)
        });
        ranked.extend(texts.into_iter().map(|(hash, text)| (hash, text | ONE)));
        ranked.sort_unstable();
        let (hashes, holders) = ranked.into_iter().unzip();
        Lookup { hashes, holders }
    }

    fn find(&self, hash: u64) -> Option<Holder> {
        let holder = self.holders[self.hashes.binary_search(&hash).ok()?];
        Some(if holder & ONE == 0 { Holder::Many(holder) } else { Holder::One(holder & !ONE) })
    }
}
