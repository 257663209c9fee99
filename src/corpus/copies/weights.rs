//! Who holds which shingle to what each weighs.

use rayon::prelude::*;

use super::{
    held::{Held, Lookup},
    widespread::Widespread,
};
use crate::{
    corpus::words::Words,
    overlap::{Bound, Marks},
    shingle::{BARRIER, mix},
};

/// Least plain likeness of two copies as wholes.
pub(super) const WHOLE: f64 = 0.5;
/// Least weight shared in shingles few others have for two texts to be laid side by side.
pub(super) const NAMED: f64 = 2.0;
/// Least share of the weight that is in such shingles; whoever copies takes rare and common alike.
const RARE_SHARE: f64 = 0.0625;
/// Holders up to which a shingle names all of them to one another.
pub(super) const RARE: usize = 128;
/// Statements imagined beside those there are, so that two of eight are not yet everybody.
const IMAGINED: f64 = 30.0;
/// Weight of a shingle that nobody else has; weights are whole numbers so that sums have no order.
pub(super) const UNIT: f64 = 65536.0;

/// What is known of all texts together when two of them are judged.
pub(super) struct Weights {
    pub(super) held: Held,
    size: usize,
    /// The first rank that as many hold as may be named to one another, one less than that for one more text.
    common_from: u32,
    /// A number for each text that depends on its words alone.
    keys: Vec<u64>,
    /// All texts in order of these numbers.
    pub(super) order: Vec<u32>,
    widespread: Widespread,
    /// Stretches that count for nothing, by their ranks.
    pub(super) discounted: Vec<Vec<u32>>,
    /// Weight of a shingle by its rank.
    by_rank: Vec<u32>,
    /// Weight of a shingle that nobody else has.
    alone: u64,
    /// What each text weighs; of one more text and beside it, worked out when it is asked for.
    loads: Vec<Load>,
}

/// What a text weighs.
#[derive(Clone, Copy)]
pub(super) struct Load {
    /// All of it.
    pub(super) total: u64,
    /// What few others have.
    rare: u64,
    /// Shingles that count for something.
    pub(super) counted: u32,
}

impl Load {
    /// Whether so much weight, shared in shingles few have, is a share of what either of two has in such.
    pub(super) fn has_few_enough(&self, other: &Load, few: u64) -> bool {
        few as f64 >= NAMED * UNIT && few as f64 >= RARE_SHARE * self.rare.min(other.rare) as f64
    }

    /// Whether two that share so many shingles that count can be nearly the same as wholes.
    pub(super) fn can_be_whole(&self, other: &Load, shared: u32) -> bool {
        // Of a union u and a sum s, shared / u >= w is shared (1 + w) >= w s.
        f64::from(shared) * (1.0 + WHOLE) >= WHOLE * (f64::from(self.counted) + f64::from(other.counted))
    }
}

impl Weights {
    /// Weighs the shingles of all texts.
    pub(super) fn new(held: Held, texts: &[Box<[u32]>], words: &Words, size: usize) -> Weights {
        let keys: Vec<u64> = texts.par_iter().map(|codes| key(codes, words)).collect();
        let mut order: Vec<u32> = (0..texts.len() as u32).collect();
        order.par_sort_unstable_by_key(|&text| (keys[text as usize], text));
        let widespread = Widespread::new(&held, &order);
        let mut weights = Weights::weigh(held, size, keys, order, widespread);
        weights.loads = (0..texts.len()).into_par_iter().map(|text| weights.load(text)).collect();
        weights
    }

    /// The same with one more text, which has the last number.
    pub(super) fn with(&self, codes: &[u32], words: &Words, hashes: &[u64], lookup: &Lookup) -> Weights {
        let (mut keys, mut order) = (self.keys.clone(), self.order.clone());
        let text = keys.len() as u32;
        keys.push(key(codes, words));
        let place = order.partition_point(|&other| keys[other as usize] <= keys[text as usize]);
        order.insert(place, text);
        let held = self.held.with(hashes, lookup);
        let comes_first = |one: u32, other: u32| (keys[one as usize], one) < (keys[other as usize], other);
        let widespread = self.widespread.with(&held, text, comes_first);
        Weights::weigh(held, self.size, keys, order, widespread)
    }

    fn weigh(held: Held, size: usize, keys: Vec<u64>, order: Vec<u32>, widespread: Widespread) -> Weights {
        let texts = held.texts();
        let most = (0..held.listed()).last().map_or(2, |rank| held.holders(rank as u32) as usize + 2);
        let by_holders: Vec<u32> = (0..=most).map(|holders| weight(texts, holders).max(1) as u32).collect();
        let discounted = widespread.strange(&held, &order, |holders| by_holders[holders as usize].into());
        let mut by_rank: Vec<u32> =
            (0..held.ranks() as u32).map(|rank| by_holders[held.holders(rank) as usize]).collect();
        discounted.iter().flatten().for_each(|&rank| by_rank[rank as usize] = 0);
        let alone = weight(texts, 1);
        let ranks: Vec<u32> = (0..held.listed() as u32).collect();
        let common_from = ranks.partition_point(|&rank| held.listed_holders(rank) < RARE) as u32;
        Weights {
            held,
            size,
            common_from,
            keys,
            order,
            widespread,
            discounted,
            by_rank,
            alone,
            loads: Vec::new(),
        }
    }

    /// Weight of the shingle of that rank.
    pub(super) fn of(&self, rank: u32) -> u64 {
        self.by_rank[rank as usize].into()
    }

    /// The least that a shingle of so many holders weighs, with one more text or not, unless it counts for nothing.
    pub(super) fn least(&self, holders: u32) -> u64 {
        weight(self.held.texts() + 1, holders as usize + 1).max(1)
    }

    /// Shingles of a text that are held by so many, or nearly so, that not each is named to each; ascending.
    pub(super) fn common(&self, text: usize) -> &[u32] {
        self.held.from(text, self.common_from)
    }

    /// Whether few hold the shingle of that rank.
    pub(super) fn is_rare(&self, rank: u32) -> bool {
        self.held.holders(rank) as usize <= RARE
    }

    /// What a text weighs.
    pub(super) fn load(&self, text: usize) -> Load {
        self.loads.get(text).copied().unwrap_or_else(|| {
            let alone = self.held.alone(text);
            let own = u64::from(alone) * self.alone;
            let mut load = Load { total: own, rare: own, counted: alone };
            for rank in self.held.shared(text) {
                let weight = self.of(rank);
                load.total += weight;
                load.rare += if self.is_rare(rank) { weight } else { 0 };
                load.counted += u32::from(weight > 0);
            }
            load
        })
    }

    /// Place of a text in the order, or where it would stand.
    pub(super) fn place_among(&self, order: &[u32], text: usize) -> usize {
        let key = |text: u32| (self.keys[text as usize], text);
        order.partition_point(|&other| key(other) < key(text as u32))
    }

    /// Texts of the same number as this one: among them are all that say the same.
    pub(super) fn like(&self, text: usize) -> impl Iterator<Item = u32> {
        let start = self.order.partition_point(|&other| self.keys[other as usize] < self.keys[text]);
        self.order[start..]
            .iter()
            .copied()
            .take_while(move |&other| self.keys[other as usize] == self.keys[text])
    }

    /// Whether so much weight, shared in shingles few have, lets weight and runs count between these two.
    pub(super) fn is_few_enough(&self, text: usize, other: usize, few: u64) -> bool {
        self.load(text).has_few_enough(&self.load(other), few)
    }

    /// How many shingles two texts must share, of those that count, to be nearly the same as wholes.
    pub(super) fn need(&self, text: usize, other: usize) -> Option<u32> {
        Bound::jaccard(self.size, WHOLE).need(self.load(text).counted, self.load(other).counted)
    }

    /// How many shingles that count two texts share.
    pub(super) fn shared(&self, text: usize, other: usize) -> u32 {
        let mut theirs = self.held.shared(other).peekable();
        let mut shared = 0;
        for rank in self.held.shared(text).filter(|&rank| self.of(rank) > 0) {
            while theirs.next_if(|&other| other < rank).is_some() {}
            shared += u32::from(theirs.next_if_eq(&rank).is_some());
        }
        shared
    }
}

/// A number for a text that depends on its words alone.
fn key(codes: &[u32], words: &Words) -> u64 {
    let seeds = words.lens(Marks::Kept).seeds;
    let seed = |&code: &u32| if code == BARRIER { code.into() } else { seeds[code as usize] };
    codes.iter().fold(0, |sum, code| mix(sum ^ seed(code)))
}

/// Rarity of a shingle that `holders` of `texts` hold, squared so that what everybody writes counts for
/// next to nothing: 1 when one does.
fn weight(texts: usize, holders: usize) -> u64 {
    let all = texts as f64 + IMAGINED;
    let rarity = (all / holders.max(1) as f64).ln() / all.ln();
    (rarity * rarity * UNIT).round() as u64
}
