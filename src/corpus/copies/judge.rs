//! Two texts to a verdict: what they share, weighed by how few others have it.

use super::Reasons;
use crate::{
    corpus::{shared::Shingles, words::Words},
    index::Index,
    overlap::{Bound, Marks, Overlap},
    shingle::{self, Lens, Sieve},
};

/// Least share of the lighter text's weight.
const WEIGHED: f64 = 0.28;
/// Least weight that is shared, in shingles nobody else has, for its share to count.
const FLOOR: f64 = 8.0;
/// Least weight of the densest stretch, in shingles nobody else has.
const DENSEST: f64 = 14.0;
/// Least weight shared in shingles few others have for two texts to be laid side by side.
const NAMED: f64 = 7.0;
/// Holders up to which a shingle names all of them to one another.
pub(super) const RARE: usize = 64;
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
    /// Weight of those shingles of each text that too many hold for each to be named to each.
    common: Vec<u64>,
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
        let named: Vec<u32> = (0..texts.len() as u32).collect();
        let index = Shingles { texts, lens: &words.lens(Marks::Ignored), size }.index(&named);
        let most = (0..index.ranks()).last().map_or(1, |rank| index.holders(rank as u32) as usize);
        let weights: Vec<u64> = (0..=most).map(|holders| weight(texts.len(), holders)).collect();
        let totals = (0..texts.len())
            .map(|text| {
                let shared: u64 =
                    index.shared(text).iter().map(|&rank| weights[index.holders(rank) as usize]).sum();
                shared + u64::from(index.alone(text)) * weights[1]
            })
            .collect();
        let common = (0..texts.len())
            .map(|text| {
                let ranks = index.shared(text).iter().rev().map(|&rank| index.holders(rank) as usize);
                ranks.take_while(|&holders| holders > RARE).map(|holders| weights[holders]).sum()
            })
            .collect();
        Judge { texts, words, size, index, weights, totals, common }
    }

    /// Weight of the shingle of that rank.
    pub(super) fn weight(&self, rank: u32) -> u64 {
        self.weights[self.index.holders(rank) as usize]
    }

    /// The verdict on two texts that both say what this one says.
    pub(super) fn repeated(&self, text: usize) -> Verdict {
        let size = self.index.size(text);
        let densest = self.totals[text] as f64 / UNIT;
        let reasons = Reasons { weight: densest >= FLOOR, run: densest >= DENSEST, whole: true };
        let overlap = Overlap { shared: size, left: size, right: size };
        Verdict { overlap, weighed: 1.0, densest, reasons, without_marks: false }
    }

    /// Whether two texts that share that much weight in shingles few others have may be copies.
    pub(super) fn is_promising(&self, text: usize, other: usize, named: u32) -> bool {
        let share = f64::from(named) + self.common[text].min(self.common[other]) as f64;
        f64::from(named) >= NAMED * UNIT
            || share >= WEIGHED * self.totals[text].min(self.totals[other]) as f64
    }

    /// Room to judge in.
    pub(super) fn bench(&self) -> Bench<'_, 'a> {
        Bench {
            judge: self,
            lens: self.words.lens(Marks::Ignored),
            text: 0,
            mine: Sieve::default(),
            weights: Vec::new(),
            met: Vec::new(),
            round: 0,
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
    mine: Sieve,
    /// For each place of the text, the weight of the shingle that first stands there.
    weights: Vec<u32>,
    /// For each place of the text, the last comparison that came across the shingle there.
    met: Vec<u32>,
    round: u32,
}

impl Bench<'_, '_> {
    /// Lays out a text.
    pub(super) fn take(&mut self, text: usize) {
        let Bench { judge, lens, mine, weights, met, round, .. } = self;
        let codes = &judge.texts[text];
        self.text = text;
        mine.fill(codes, lens, judge.size);
        weights.clear();
        weights.resize(codes.len(), 0);
        met.clear();
        met.resize(codes.len(), 0);
        *round = 0;
        for &rank in judge.index.shared(text) {
            let place = mine.place(judge.index.hash(rank)).expect("a text has the shingles it is listed for");
            weights[place] = judge.weight(rank) as u32;
        }
    }

    /// Compares the text laid out with another.
    pub(super) fn hear(&mut self, other: usize) -> Verdict {
        let Bench { judge, lens, text, mine, weights, met, round } = self;
        let (size, codes, theirs) = (judge.size, &judge.texts[*text], &judge.texts[other]);
        *round += 1;
        let (mut shared, mut weight, mut marked) = (0, 0u64, 0);
        let (mut densest, mut stretch, mut last) = (0u64, 0u64, 0);
        shingle::each(theirs, lens, size, |hash, place| {
            let Some(there) = mine.find(codes, theirs, lens, size, hash, place) else { return };
            if std::mem::replace(&mut met[there], *round) == *round {
                return;
            }
            let one = u64::from(weights[there]);
            shared += 1;
            weight += one;
            marked += u32::from(codes[there..there + size] == theirs[place..place + size]);
            if place > last + size + GAP {
                stretch = 0;
            }
            (stretch, last) = (stretch + one, place);
            densest = densest.max(stretch);
        });
        let overlap = Overlap { shared, left: judge.index.size(*text), right: judge.index.size(other) };
        let least = judge.totals[*text].min(judge.totals[other]);
        let weighed = if weight == 0 { 0.0 } else { weight as f64 / least as f64 };
        let densest = densest as f64 / UNIT;
        let reasons = Reasons {
            weight: weighed >= WEIGHED && weight as f64 >= FLOOR * UNIT,
            run: densest >= DENSEST,
            whole: Bound::jaccard(size, WHOLE).admits(overlap),
        };
        Verdict { overlap, weighed, densest, reasons, without_marks: 2 * marked < shared }
    }
}
