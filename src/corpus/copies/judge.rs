//! Two texts to a verdict: what they share, weighed by how few others have it.

use super::{
    Reasons,
    seek::{Scratch, Seek},
    weights::{UNIT, WHOLE, Weights},
};
use crate::{
    corpus::words::Words,
    overlap::{Bound, Marks, Overlap},
    shingle::{self, Lens, Sieve},
};

/// Weight that strangers share by chance, in shingles nobody else has.
const CHANCE: f64 = 4.0;
/// Least share of the weight of both, as their geometric mean, that must be shared beside that: an eighth.
///
/// Of a statement half copied, or with three words in ten changed, a third of the shingles are left and more;
/// strangers share less than a tenth.
const WEIGHED: f64 = 0.125;
/// Least weight of the densest stretch, in shingles nobody else has.
const DENSEST: f64 = 16.0;
/// Tokens without a shared shingle that end a stretch.
const GAP: usize = 6;
/// All texts and what is known of them together, to judge two of them.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) texts: &'a [Box<[u32]>],
    /// One more text, after all others.
    pub(super) more: &'a [u32],
    pub(super) words: &'a Words,
    pub(super) size: usize,
    pub(super) weights: &'a Weights,
}

/// What was seen when two texts were laid side by side.
pub(super) struct Verdict {
    pub(super) overlap: Overlap,
    pub(super) weighed: f64,
    pub(super) densest: f64,
    pub(super) reasons: Reasons,
    pub(super) without_marks: bool,
}

impl<'a> Judge<'a> {
    /// Codes of a text.
    pub(super) fn codes(&self, text: usize) -> &'a [u32] {
        self.texts.get(text).map_or(self.more, |codes| codes)
    }

    /// The verdict on two texts that both say what this one says.
    pub(super) fn repeated(&self, text: usize) -> Verdict {
        let size = self.weights.held.size(text);
        let densest = self.weights.load(text).total as f64 / UNIT;
        let reasons =
            Reasons { weight: densest * (1.0 - WEIGHED) >= CHANCE, run: densest >= DENSEST, whole: true };
        let overlap = Overlap { shared: size, left: size, right: size };
        Verdict { overlap, weighed: 1.0, densest, reasons, without_marks: false }
    }

    /// Calls `found` with every verdict of copied on one of some texts and another one named to it, and `crowd`
    /// with texts of which not every such pair was looked at.
    pub(super) fn each(
        &self,
        among: &Seek,
        texts: &[u32],
        mut crowd: impl FnMut(usize),
        mut found: impl FnMut(usize, usize, Verdict),
    ) {
        let mut scratch = Scratch::default();
        let mut bench = self.bench();
        for text in texts.iter().map(|&text| text as usize) {
            let others = among.others(self.weights, text, &mut scratch, &mut crowd);
            bench.copied(text, others).for_each(|(other, verdict)| found(text, other, verdict));
        }
    }

    /// Room to judge in.
    pub(super) fn bench(&self) -> Bench<'a> {
        Bench {
            judge: *self,
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

/// Whether that much shared weight makes copies of two texts.
fn is_much(weights: &Weights, text: usize, other: usize, weight: u64) -> bool {
    let both = weights.load(text).total as f64 * weights.load(other).total as f64;
    weight as f64 - CHANCE * UNIT >= WEIGHED * both.sqrt()
}

/// Whether that much shared weight may make copies of two texts, by itself or all of it in one stretch.
pub(super) fn is_enough(weights: &Weights, text: usize, other: usize, weight: u64) -> bool {
    weight as f64 >= DENSEST * UNIT || is_much(weights, text, other, weight)
}

/// One text laid out, to be compared with others.
pub(super) struct Bench<'a> {
    judge: Judge<'a>,
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

impl Bench<'_> {
    /// The verdicts of copied on a text and some others.
    pub(super) fn copied(
        &mut self,
        text: usize,
        others: impl IntoIterator<Item = usize>,
    ) -> impl Iterator<Item = (usize, Verdict)> {
        let mut others = others.into_iter().peekable();
        if others.peek().is_some() {
            self.take(text);
        }
        let heard = others.map(|other| (other, self.hear(other)));
        heard.filter(|(_, verdict)| verdict.reasons.any())
    }

    /// Lays out a text.
    fn take(&mut self, text: usize) {
        let Bench { judge, lens, mine, weights, few, met, round, .. } = self;
        let codes = judge.codes(text);
        self.text = text;
        mine.fill(codes, lens, judge.size);
        weights.clear();
        weights.resize(codes.len(), 0);
        few.clear();
        few.resize(codes.len(), false);
        met.clear();
        met.resize(codes.len(), 0);
        *round = 0;
        for rank in judge.weights.held.shared(text) {
            let hash = judge.weights.held.hash(rank);
            let place = mine.place(hash).expect("a text has the shingles it is listed for");
            weights[place] = judge.weights.of(rank) as u32;
            few[place] = judge.weights.is_rare(rank);
        }
    }

    /// Compares the text laid out with another.
    fn hear(&mut self, other: usize) -> Verdict {
        let Bench { judge, lens, text, mine, weights, few, met, round } = self;
        let (size, codes, theirs) = (judge.size, judge.codes(*text), judge.codes(other));
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
        let held = &judge.weights.held;
        let overlap = Overlap { shared, left: held.size(*text), right: held.size(other) };
        let [mine, yours] = [*text, other].map(|text| judge.weights.load(text));
        let least = mine.total.min(yours.total);
        let weighed = if weight == 0 { 0.0 } else { weight as f64 / least as f64 };
        let densest = densest as f64 / UNIT;
        let named = judge.weights.is_few_enough(*text, other, rare);
        let reasons = Reasons {
            weight: named && is_much(judge.weights, *text, other, weight),
            run: named && densest >= DENSEST,
            whole: Bound::jaccard(size, WHOLE).admits(Overlap {
                shared: counted,
                left: mine.counted,
                right: yours.counted,
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
