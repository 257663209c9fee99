//! Two texts to a verdict: what they share, weighed by how few others have it.

use foldhash::{HashMap, HashMapExt};

use super::Reasons;
use crate::{
    corpus::{join, words::Words},
    index::Index,
    overlap::{Bound, Marks, Overlap},
    shingle::{Lens, Sieve},
};

/// Least share of the lighter text's weight.
const WEIGHED: f64 = 0.28;
/// Least weight that is shared, in shingles nobody else has, for its share to count.
const FLOOR: f64 = 8.0;
/// Least weight of the densest stretch, in shingles nobody else has.
const DENSEST: f64 = 14.0;
/// Tokens without a shared shingle that end a stretch.
const GAP: usize = 6;
/// Least plain likeness as wholes.
const WHOLE: f64 = 0.8;
/// Statements imagined beside those there are, so that two of eight are not yet everybody.
const IMAGINED: f64 = 30.0;
/// Weight of a shingle that nobody else has; weights are whole numbers so that sums have no order.
const UNIT: f64 = 65536.0;

/// What is known of all texts together when two of them are judged.
pub(in crate::corpus) struct Judge<'a> {
    texts: &'a [Box<[u32]>],
    words: &'a Words,
    size: usize,
    pub(super) index: Index,
    /// Weight of a shingle by the number of texts that hold it.
    weights: Vec<u64>,
    /// Weight of each text.
    totals: Vec<u64>,
}

/// What was seen when two texts were laid side by side.
pub(in crate::corpus) struct Verdict {
    pub(in crate::corpus) overlap: Overlap,
    pub(in crate::corpus) weighed: f64,
    pub(in crate::corpus) densest: f64,
    pub(in crate::corpus) reasons: Reasons,
    pub(in crate::corpus) without_marks: bool,
}

impl<'a> Judge<'a> {
    /// Weighs the shingles of all texts.
    pub(in crate::corpus) fn new(texts: &'a [Box<[u32]>], words: &'a Words, size: usize) -> Judge<'a> {
        let index = join::index(texts, &words.lens(Marks::Ignored), size);
        let most = (0..index.ranks()).last().map_or(1, |rank| index.holders(rank as u32) as usize);
        let weights: Vec<u64> = (0..=most).map(|holders| weight(texts.len(), holders)).collect();
        let totals = (0..texts.len())
            .map(|text| {
                let shared: u64 =
                    index.shared(text).iter().map(|&rank| weights[index.holders(rank) as usize]).sum();
                shared + u64::from(index.alone(text)) * weights[1]
            })
            .collect();
        Judge { texts, words, size, index, weights, totals }
    }

    /// How many texts there are.
    pub(super) fn texts(&self) -> usize {
        self.texts.len()
    }

    /// Room to judge in.
    pub(super) fn bench(&self) -> Bench<'_, 'a> {
        Bench {
            judge: self,
            lens: self.words.lens(Marks::Ignored),
            text: 0,
            ranks: HashMap::new(),
            seen: Sieve::default(),
        }
    }
}

/// Rarity of a shingle that `holders` of `texts` hold, squared so that what everybody writes counts for
/// next to nothing: 1 when one does.
fn weight(texts: usize, holders: usize) -> u64 {
    let all = texts as f64 + IMAGINED;
    let rarity = (all / holders.max(1) as f64).ln() / all.ln();
    (rarity * rarity * UNIT).round() as u64
}

/// One text laid out, to be compared with others.
pub(super) struct Bench<'j, 'a> {
    judge: &'j Judge<'a>,
    lens: Lens<'a>,
    text: usize,
    /// Where each shared shingle of the text stands first, with its weight.
    ranks: HashMap<u64, (u64, u32)>,
    seen: Sieve,
}

impl Bench<'_, '_> {
    /// Lays out a text.
    pub(super) fn take(&mut self, text: usize) {
        let Bench { judge, lens, ranks, .. } = self;
        self.text = text;
        ranks.clear();
        for &rank in judge.index.shared(text) {
            let weight = judge.weights[judge.index.holders(rank) as usize];
            ranks.insert(judge.index.hash(rank), (weight, 0));
        }
        let mut places = Sieve::default();
        places.distinct(
            &judge.texts[text],
            lens,
            judge.size,
            |_| true,
            |hash, place| {
                if let Some(found) = ranks.get_mut(&hash) {
                    found.1 = place as u32;
                }
            },
        );
    }

    /// Compares the text laid out with another.
    pub(super) fn hear(&mut self, other: usize) -> Verdict {
        let Bench { judge, lens, text, ranks, seen } = self;
        let (mine, theirs) = (&judge.texts[*text], &judge.texts[other]);
        let (mut shared, mut weight, mut marked) = (0, 0, 0);
        let (mut densest, mut stretch, mut last) = (0u64, 0u64, 0usize);
        seen.distinct(
            theirs,
            lens,
            judge.size,
            |_| true,
            |hash, place| {
                let Some(&(one, there)) = ranks.get(&hash) else { return };
                let (window, there) = (&theirs[place..place + judge.size], there as usize);
                if !lens.agree(&mine[there..there + judge.size], window) {
                    return;
                }
                shared += 1;
                weight += one;
                marked += u32::from(&mine[there..there + judge.size] == window);
                if place > last + judge.size + GAP {
                    stretch = 0;
                }
                (stretch, last) = (stretch + one, place);
                densest = densest.max(stretch);
            },
        );
        let overlap = Overlap { shared, left: judge.index.size(*text), right: judge.index.size(other) };
        let least = judge.totals[*text].min(judge.totals[other]);
        let weighed = if weight == 0 { 0.0 } else { weight as f64 / least as f64 };
        let densest = densest as f64 / UNIT;
        let whole = Bound::jaccard(judge.size, WHOLE).admits(overlap);
        let reasons = Reasons {
            weight: weighed >= WEIGHED && weight as f64 >= FLOOR * UNIT,
            run: densest >= DENSEST,
            whole,
        };
        Verdict { overlap, weighed, densest, reasons, without_marks: 2 * marked < shared }
    }
}
