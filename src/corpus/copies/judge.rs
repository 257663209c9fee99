//! Two texts to a verdict: what they share, weighed by how few others have it.

use super::{Reasons, widespread};
use crate::{
    corpus::{shared::Shingles, words::Words},
    index::Index,
    overlap::{Bound, Marks, Overlap},
    shingle::{self, Lens, Sieve, mix},
};

/// Weight that strangers share by chance, in shingles nobody else has.
const CHANCE: f64 = 4.0;
/// Least share of the weight of both, as their geometric mean, that must be shared beside that.
const WEIGHED: f64 = 0.16;
/// Least weight of the densest stretch, in shingles nobody else has.
const DENSEST: f64 = 16.0;
/// Least plain likeness as wholes.
const WHOLE: f64 = 0.5;
/// Least weight shared in shingles few others have for two texts to be laid side by side.
const NAMED: f64 = 2.0;
/// Least share of the weight that is in such shingles; whoever copies takes rare and common alike.
const RARE_SHARE: f64 = 0.12;
/// Holders up to which a shingle names all of them to one another.
pub(super) const RARE: usize = 128;
/// Tokens without a shared shingle that end a stretch.
const GAP: usize = 6;
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
    /// All texts in an order that depends on their words alone.
    pub(super) order: Vec<u32>,
    /// Weight of a shingle by its rank.
    weights: Vec<u32>,
    /// Weight of each text.
    totals: Vec<u64>,
    /// Weight of those shingles of each text that too many hold for each to be named to each.
    common: Vec<u64>,
    /// Shingles of each text that count for something.
    counted: Vec<u32>,
    /// For each text, whether so much of it is held by so many that one who is nearly the same as a whole may
    /// not have been named.
    crowded: Vec<bool>,
    /// Stretches that count for nothing, by their ranks.
    pub(super) discounted: Vec<Vec<u32>>,
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
        let order = by_words(&index);
        let discounted = widespread::widespread(&index, &order, |holders| weights[holders]);
        let mut weights: Vec<u32> = (0..index.ranks() as u32)
            .map(|rank| (weights[index.holders(rank) as usize] as u32).max(1))
            .collect();
        discounted.iter().flatten().for_each(|&rank| weights[rank as usize] = 0);
        let unit = weight(texts.len(), 1);
        let sum = |ranks: &[u32]| ranks.iter().map(|&rank| u64::from(weights[rank as usize])).sum::<u64>();
        let totals = (0..texts.len())
            .map(|text| sum(index.shared(text)) + u64::from(index.alone(text)) * unit)
            .collect();
        let common = (0..texts.len())
            .map(|text| {
                let ranks = index.shared(text);
                sum(&ranks[ranks.partition_point(|&rank| index.holders(rank) as usize <= RARE)..])
            })
            .collect();
        let count = |ranks: &[u32]| ranks.iter().filter(|&&rank| weights[rank as usize] > 0).count() as u32;
        let counted: Vec<u32> =
            (0..texts.len()).map(|text| count(index.shared(text)) + index.alone(text)).collect();
        let crowded = (0..texts.len())
            .map(|text| {
                let ranks = index.shared(text);
                let wide = ranks.partition_point(|&rank| index.holders(rank) as usize <= RARE);
                4 * count(&ranks[wide..]) > counted[text]
            })
            .collect();
        Judge { texts, words, size, index, order, weights, totals, common, counted, crowded, discounted }
    }

    /// Whether a copy of this text may have been missed: only one that is crowded, too.
    ///
    /// By weight or by a run only those are copies that share enough in shingles few have, and these shingles
    /// name each holder to each. As a whole, two are copies that share half of all that either has and that
    /// counts; they are laid side by side when half of *that* is named to them. When it is not, more than a
    /// quarter of either is held by more than [`RARE`].
    pub(super) fn is_crowded(&self, text: usize) -> bool {
        self.crowded[text]
    }

    /// Whether so much weight, shared in shingles few have, lets weight and runs count between these two.
    fn is_few_enough(&self, text: usize, other: usize, few: u64) -> bool {
        let rare = |text: usize| self.totals[text] - self.common[text];
        few as f64 >= (NAMED * UNIT).max(RARE_SHARE * rare(text).min(rare(other)) as f64)
    }

    /// Weight of the shingle of that rank.
    pub(super) fn weight(&self, rank: u32) -> u64 {
        self.weights[rank as usize].into()
    }

    /// The verdict on two texts that both say what this one says.
    pub(super) fn repeated(&self, text: usize) -> Verdict {
        let size = self.index.size(text);
        let densest = self.totals[text] as f64 / UNIT;
        let reasons =
            Reasons { weight: densest * (1.0 - WEIGHED) >= CHANCE, run: densest >= DENSEST, whole: true };
        let overlap = Overlap { shared: size, left: size, right: size };
        Verdict { overlap, weighed: 1.0, densest, reasons, without_marks: false }
    }

    /// Whether two texts that share that much weight in shingles few others have may be copies.
    pub(super) fn is_promising(&self, text: usize, other: usize, named: u64, times: u32) -> bool {
        let (size, theirs) = (self.counted[text], self.counted[other]);
        let need = Bound::jaccard(self.size, WHOLE).need(size, theirs);
        need.is_some_and(|need| 2 * times >= need) || self.is_few_enough(text, other, named)
    }

    /// Room to judge in.
    pub(super) fn bench(&self) -> Bench<'_, 'a> {
        Bench {
            judge: self,
            lens: self.words.lens(Marks::Ignored),
            text: 0,
            mine: Sieve::default(),
            weights: Vec::new(),
            few: Vec::new(),
            met: Vec::new(),
            round: 0,
        }
    }
}

/// The texts in an order that depends on the words in them and, where these are the same, on their numbers.
fn by_words(index: &Index) -> Vec<u32> {
    let mut order: Vec<u32> = (0..index.texts() as u32).collect();
    order.sort_by_cached_key(|&text| {
        let ranks = index.shared(text as usize);
        (
            ranks
                .iter()
                .fold(u64::from(index.alone(text as usize)), |sum, &rank| mix(sum ^ index.hash(rank))),
            text,
        )
    });
    order
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
    /// For each place of the text, whether few hold that shingle.
    few: Vec<bool>,
    /// For each place of the text, the last comparison that came across the shingle there.
    met: Vec<u32>,
    round: u32,
}

impl Bench<'_, '_> {
    /// Lays out a text.
    pub(super) fn take(&mut self, text: usize) {
        let Bench { judge, lens, mine, weights, few, met, round, .. } = self;
        let codes = &judge.texts[text];
        self.text = text;
        mine.fill(codes, lens, judge.size);
        weights.clear();
        weights.resize(codes.len(), 0);
        few.clear();
        few.resize(codes.len(), false);
        met.clear();
        met.resize(codes.len(), 0);
        *round = 0;
        for &rank in judge.index.shared(text) {
            let place = mine.place(judge.index.hash(rank)).expect("a text has the shingles it is listed for");
            weights[place] = judge.weight(rank) as u32;
            few[place] = judge.index.holders(rank) as usize <= RARE;
        }
    }

    /// Compares the text laid out with another.
    pub(super) fn hear(&mut self, other: usize) -> Verdict {
        let Bench { judge, lens, text, mine, weights, few, met, round } = self;
        let (size, codes, theirs) = (judge.size, &judge.texts[*text], &judge.texts[other]);
        *round += 1;
        let (mut shared, mut weight, mut rare, mut marked, mut counted) = (0, 0u64, 0u64, 0, 0);
        let mut densest = 0u64;
        let mut runs = [Run::default(); RUNS];
        shingle::each(theirs, lens, size, |hash, place| {
            let Some(there) = mine.find(codes, theirs, lens, size, hash, place) else { return };
            if std::mem::replace(&mut met[there], *round) == *round {
                return;
            }
            let one = u64::from(weights[there]);
            shared += 1;
            weight += one;
            rare += if few[there] { one } else { 0 };
            counted += u32::from(one > 0);
            marked += u32::from(codes[there..there + size] == theirs[place..place + size]);
            densest = densest.max(follow(&mut runs, size, place, there, one));
        });
        let overlap = Overlap { shared, left: judge.index.size(*text), right: judge.index.size(other) };
        let least = judge.totals[*text].min(judge.totals[other]);
        let weighed = if weight == 0 { 0.0 } else { weight as f64 / least as f64 };
        let densest = densest as f64 / UNIT;
        let both = judge.totals[*text] as f64 * judge.totals[other] as f64;
        let named = judge.is_few_enough(*text, other, rare);
        let reasons = Reasons {
            weight: named && weight as f64 - CHANCE * UNIT >= WEIGHED * both.sqrt(),
            run: named && densest >= DENSEST,
            whole: Bound::jaccard(size, WHOLE).admits(Overlap {
                shared: counted,
                left: judge.counted[*text],
                right: judge.counted[other],
            }),
        };
        Verdict { overlap, weighed, densest, reasons, without_marks: 2 * marked < shared }
    }
}

/// Shared shingles that follow one another in both texts.
#[derive(Clone, Copy, Default)]
struct Run {
    here: usize,
    there: usize,
    weight: u64,
}

/// Runs that are kept in sight at a time.
const RUNS: usize = 4;

/// Adds a shingle to the run that it follows, or opens one in the place of the lightest; gives its weight.
fn follow(runs: &mut [Run; RUNS], size: usize, here: usize, there: usize, weight: u64) -> u64 {
    let reach = size + GAP;
    let follows = |run: &Run| {
        run.weight > 0 && here - run.here <= reach && there > run.there && there - run.there <= reach
    };
    let at = (0..RUNS).filter(|&at| follows(&runs[at])).max_by_key(|&at| runs[at].weight);
    let run = match at {
        Some(at) => &mut runs[at],
        None => {
            let ended = |run: &Run| here - run.here > reach;
            let at =
                (0..RUNS).min_by_key(|&at| (!ended(&runs[at]), runs[at].weight)).expect("there are runs");
            runs[at].weight = 0;
            &mut runs[at]
        }
    };
    *run = Run { here, there, weight: run.weight + weight };
    run.weight
}
