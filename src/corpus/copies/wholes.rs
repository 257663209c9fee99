//! Pairs that are alike as wholes in nothing but what many hold.

use rayon::prelude::*;

use super::{seek::Seek, weights::Weights};

/// Entries of lists that are looked at for a text, and for all of them on the average. Where there are more, either
/// most texts are alike, and their pairs are counted in families, or there are so many of them that most of their
/// words are widely held.
const ENTRIES: usize = 1 << 15;

/// Who may be alike as a whole with whom among texts that share only what many hold.
///
/// Two that are alike as wholes share, of what both have, half or more, and so half or more of what either has that
/// counts; next to none of it is what few hold, or they would have been named to each other. So they share one of
/// the rarest of what is listed for each ([`Seek::prefix`]).
pub(super) struct Wholes<'a> {
    weights: &'a Weights,
    among: &'a Seek,
    /// The texts, ascending.
    texts: &'a [u32],
    /// For each text, its widely held shingles that are listed.
    prefixes: Vec<Vec<u32>>,
    /// For each text, how many of its shingles count, and how many of these are widely held.
    sizes: Vec<[u32; 2]>,
    /// Ranks that are listed, ascending, where the list of each begins, and the lists: places among the texts.
    ranks: Vec<u32>,
    starts: Vec<u32>,
    lists: Vec<u32>,
}

impl<'a> Wholes<'a> {
    /// Lists what some texts, ascending, hold together with many others of `among`, each at least half of what counts
    /// in it ([`Seek::crowd`]); `None` where the lists are too long to be looked at. Linear in what they hold.
    pub(super) fn new(weights: &'a Weights, among: &'a Seek, texts: &'a [u32]) -> Option<Wholes<'a>> {
        let prefixes: Vec<Vec<u32>> = texts.par_iter().map(|&text| prefix(weights, among, text)).collect();
        let mut holders = vec![0u32; weights.held.ranks()];
        prefixes.iter().flatten().for_each(|&rank| holders[rank as usize] += 1);
        let entries: u64 = holders.iter().map(|&holders| u64::from(holders).pow(2)).sum();
        if entries > ENTRIES as u64 * texts.len() as u64 {
            return None;
        }
        let sizes: Vec<[u32; 2]> = texts.iter().map(|&text| among.sizes_of(text)).collect();
        let mut entries: Vec<(u32, u32)> = (0u32..)
            .zip(&prefixes)
            .flat_map(|(place, prefix)| prefix.iter().map(move |&rank| (rank, place)))
            .collect();
        entries.par_sort_unstable_by_key(|&(rank, place)| (rank, sizes[place as usize][0], place));
        let (mut ranks, mut starts) = (Vec::new(), Vec::new());
        for (at, &(rank, _)) in (0u32..).zip(&entries) {
            if ranks.last() != Some(&rank) {
                ranks.push(rank);
                starts.push(at);
            }
        }
        starts.push(entries.len() as u32);
        let lists = entries.into_iter().map(|(_, place)| place).collect();
        Some(Wholes { weights, among, texts, prefixes, sizes, ranks, starts, lists })
    }

    /// Every text that shares enough of what many hold to be alike as a whole with the one at that place; `None` where
    /// too many would have to be looked at.
    pub(super) fn beside(&self, place: usize, marked: &mut Vec<u32>) -> Option<Vec<u32>> {
        let [counted, wide] = self.sizes[place];
        let named = self.among.most_named();
        // Of a union u and a sum s, shared / u >= 1/2 is 3 shared >= s.
        let largest = 3 * (wide + named) - counted;
        let lists = self.prefixes[place].iter().map(|rank| {
            let at = self.ranks.binary_search(rank).expect("what is listed for a text has a list");
            let list = &self.lists[self.starts[at] as usize..self.starts[at + 1] as usize];
            &list[..list.partition_point(|&other| self.sizes[other as usize][0] <= largest)]
        });
        let lists: Vec<&[u32]> = lists.collect();
        if lists.iter().map(|list| list.len()).sum::<usize>() > ENTRIES {
            return None;
        }
        // Whoever was met last at this place is not met again.
        marked.resize(self.texts.len(), u32::MAX);
        let mut others = Vec::new();
        for &other in lists.into_iter().flatten() {
            let [theirs, shared] = self.sizes[other as usize];
            if 3 * (wide.min(shared) + named) >= counted + theirs
                && std::mem::replace(&mut marked[other as usize], place as u32) != place as u32
            {
                others.push(other);
            }
        }
        let text = self.texts[place] as usize;
        let (load, signature) = (self.weights.load(text), self.among.signature_of(text as u32));
        others.retain(|&other| {
            let with = self.texts[other as usize] as usize;
            other as usize != place
                && load.can_be_whole(
                    &self.weights.load(with),
                    signature.most(self.among.signature_of(with as u32)) + named,
                )
                && self
                    .weights
                    .need(text, with)
                    .is_some_and(|need| self.among.common(self.weights, text, with) + named >= need)
        });
        others.iter_mut().for_each(|other| *other = self.texts[*other as usize]);
        Some(others)
    }
}

/// The rarest of the widely held shingles of a text.
fn prefix(weights: &Weights, among: &Seek, text: u32) -> Vec<u32> {
    let [_, wide] = among.sizes_of(text);
    let listed = among.prefix(weights, text as usize, wide);
    among.wide_of(weights, text as usize, false).take(listed as usize).collect()
}
