//! One more statement to the pairs it makes, without it entering the corpus.

use foldhash::HashMap;
use rayon::prelude::*;

use super::{Corpus, same::same, shared::Shingles, words::Words};
use crate::{
    StatementId,
    index::{Lookup, Signature},
    overlap::{Bound, Marks, Overlap, Pair},
    shingle::{self, BARRIER, Lens, Sieve},
    statement::Statement,
    text::{self, TokenKind},
};

/// A corpus ready to be asked, again and again, which of its statements reach a bound with one more.
///
/// Made by [`Corpus::finder`]. The answer is the one [`Corpus::pairs`] would give had the statement been
/// inserted; asking takes time linear in it, in the statements that share one of its rarest shingles, and in
/// the answer.
pub struct Finder<'c> {
    corpus: &'c Corpus,
    bound: Bound,
    lookup: Lookup,
    /// Statements of different texts, by the number the lookup knows them by.
    alone: Vec<u32>,
    /// Every statement that says what an earlier one says, after that one.
    repeats: Vec<(u32, u32)>,
}

impl Corpus {
    /// Takes up all statements so that one more can be compared with them quickly.
    ///
    /// Takes about as long as [`Corpus::pairs`] without its peeling, and some 2 KB a statement of 700 shingles under
    /// a Jaccard bound of 0.8.
    ///
    /// ```
    /// use khuonsao::{Bound, Config, Corpus, Statement};
    ///
    /// let mut corpus = Corpus::new(Config::default())?;
    /// let pledge = "Mỗi tháng dự giờ hai tiết của đồng nghiệp và góp ý bằng văn bản trước ngày 25";
    /// corpus.insert(Statement::new("an", pledge))?;
    /// let finder = corpus.finder(Bound::jaccard(5, 0.8));
    /// assert_eq!(finder.find(&Statement::new("binh", pledge)).len(), 1);
    /// # Ok::<(), khuonsao::Error>(())
    /// ```
    pub fn finder(&self, bound: Bound) -> Finder<'_> {
        let bound = Bound { shingle_size: bound.shingle_size.max(1), ..bound };
        let texts = &self.texts[self.references.len()..];
        let lens = self.words.lens(bound.marks);
        let shingles = Shingles { texts, lens: &lens, size: bound.shingle_size };
        let same = same(texts);
        let (mut alone, mut repeats): (Vec<u32>, Vec<(u32, u32)>) = (Vec::new(), Vec::new());
        for (text, &first) in (0..).zip(&same) {
            if text == first { alone.push(text) } else { repeats.push((first, text)) }
        }
        repeats.sort_unstable();
        let lookup = self.run(|| {
            let index = shingles.index(&alone);
            let ranks = Lookup::ranks(&index);
            let read = |(sieve, hashes): &mut (Sieve, Vec<u64>), (number, &text): (usize, &u32)| {
                hashes.clear();
                let codes = &texts[text as usize];
                sieve.distinct(codes, &lens, bound.shingle_size, |_| true, |hash, _| hashes.push(hash));
                let signature = Signature::of(hashes.iter().copied());
                hashes.retain(|&hash| ranks.all(hash).next().is_none());
                Lookup::prefix(bound, index.size(number), hashes);
                (hashes.clone(), signature)
            };
            let (lonely, signatures): (Vec<Vec<u64>>, Vec<Signature>) =
                alone.par_iter().enumerate().map_init(Default::default, read).unzip();
            let lonely: Vec<(u64, u32)> = (0..)
                .zip(lonely)
                .flat_map(|(number, hashes)| hashes.into_iter().map(move |hash| (hash, number)))
                .collect();
            Lookup::new(&index, bound, ranks, &lonely, signatures)
        });
        Finder { corpus: self, bound, lookup, alone, repeats }
    }
}

impl Finder<'_> {
    /// The pairs the statement would make, best first, then in order of ids; it has the id it would have had,
    /// the next one. Its own `id` may be taken.
    pub fn find(&self, statement: &Statement) -> Vec<Pair> {
        let Bound { shingle_size: size, marks, .. } = self.bound;
        let corpus = self.corpus;
        let guest = Guest::new(corpus, &statement.text, marks);
        let lens = corpus.words.lens(marks);
        let (mut mine, mut hashes) = (Sieve::default(), Vec::with_capacity(guest.codes.len()));
        let own = Lens { seeds: &guest.seeds, folded: &[] };
        mine.distinct(&guest.numbers, &own, size, |_| true, |hash, _| hashes.push(hash));
        let left = hashes.len() as u32;
        let mut met = vec![u32::MAX; guest.codes.len()];
        let right = StatementId(corpus.len() as u32);
        let texts = &corpus.texts[corpus.references.len()..];
        let mut pairs = Vec::new();
        for &other in &self.lookup.ask(&hashes) {
            let first = self.alone[other as usize];
            let theirs = &texts[first as usize];
            let mut shared = 0;
            shingle::each(theirs, &lens, size, |hash, place| {
                if let Some(there) = mine.find(&guest.codes, theirs, &lens, size, hash, place) {
                    shared += u32::from(std::mem::replace(&mut met[there], other) != other);
                }
            });
            let overlap = Overlap { shared, left: self.lookup.size(other), right: left };
            if self.bound.admits(overlap) {
                let start = self.repeats.partition_point(|repeat| repeat.0 < first);
                let repeats = self.repeats[start..].iter().take_while(|repeat| repeat.0 == first);
                let all = std::iter::once(first).chain(repeats.map(|repeat| repeat.1));
                pairs.extend(all.map(|left| Pair { left: StatementId(left), right, overlap }));
            }
        }
        pairs.sort_by(|one, other| {
            let score = |pair: &Pair| self.bound.measure.of(pair.overlap);
            score(other).total_cmp(&score(one)).then(one.left.cmp(&other.left))
        });
        pairs
    }
}

/// A text whose words need not be known to the corpus.
struct Guest {
    /// A number for each token among the words of this text alone.
    numbers: Vec<u32>,
    /// The number behind each of these.
    seeds: Vec<u64>,
    /// The codes the corpus knows the tokens by; codes that nobody has for words it does not know.
    codes: Vec<u32>,
}

impl Guest {
    fn new(corpus: &Corpus, raw: &str, marks: Marks) -> Guest {
        let words: &Words = &corpus.words;
        let tokens = text::tokenize(raw);
        let (_, excused) = corpus.fitting(raw, &tokens);
        let mut known: HashMap<u64, u32> = HashMap::default();
        let mut foreign: Vec<u32> = Vec::new();
        let mut guest = Guest { numbers: Vec::new(), seeds: Vec::new(), codes: Vec::new() };
        for (token, excused) in tokens.iter().zip(excused) {
            if excused || token.kind == TokenKind::Leader {
                guest.numbers.push(BARRIER);
                guest.codes.push(BARRIER);
                continue;
            }
            let key = match marks {
                Marks::Kept => token.strict.to_bits(),
                Marks::Ignored => token.skeleton.to_bits(),
            };
            let number = *known.entry(key).or_insert_with(|| {
                guest.seeds.push(shingle::mix(key));
                let code = match marks {
                    Marks::Kept => words.known(key),
                    Marks::Ignored => words.known_bare(key),
                };
                // Counted down from the top, where no code of the corpus comes.
                foreign.push(code.unwrap_or(BARRIER - 1 - foreign.len() as u32));
                foreign.len() as u32 - 1
            });
            guest.numbers.push(number);
            guest.codes.push(foreign[number as usize]);
        }
        guest
    }
}
