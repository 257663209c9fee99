//! Words of a pledge to the duties they tell of, by how often they stood in pledges for such duties.

use super::mark::Mark;
use crate::{
    lexicon::Telling,
    text::{Key, Token},
};

/// What all words of a pledge tell of a duty, at most, and how far what they tell draws.
const MOST: f64 = 4.0;
const DRAWS: f64 = 1.2;

/// What words tell of the duties of one author.
pub(super) struct Teller<'a> {
    telling: &'a Telling,
    duties: Vec<Heard>,
}

/// What is known of one duty.
struct Heard {
    /// Its syllables.
    own: Vec<Key>,
    /// How many phrases it has, in the table or not, and the places of those in it.
    phrases: f64,
    places: Vec<u32>,
}

/// A word of pledges: its place in the table stands behind its key, as words are taken in the order of these.
type Word = (Key, u32);

/// What a word tells of one phrase of a duty.
struct Told {
    duty: u32,
    weight: f32,
    /// One more than the place of the next the same word tells; zero at the last.
    next: u32,
}

impl<'a> Teller<'a> {
    pub(super) fn new(telling: &'a Telling) -> Teller<'a> {
        Teller { telling, duties: Vec::new() }
    }

    /// Takes the next duty.
    pub(super) fn add(&mut self, raw: &str, tokens: &[Token]) {
        let phrases = phrases(raw, tokens);
        let mut places: Vec<u32> = phrases.iter().filter_map(|&phrase| self.telling.place(phrase)).collect();
        places.sort_unstable();
        self.duties.push(Heard { own: syllables(tokens), phrases: phrases.len().max(1) as f64, places });
    }

    /// How far the words of each pledge draw it to each duty: the mean over its phrases of what each word tells of them,
    /// summed over the words. What a word tells of every duty tells of none, and a duty's own words are no evidence here.
    pub(super) fn draws<'t>(
        &self,
        pledges: impl Iterator<Item = (&'t [Token], &'t [Mark])>,
    ) -> Vec<Vec<f64>> {
        let pledges: Vec<Vec<Word>> = pledges.map(|(tokens, marks)| self.words(tokens, marks)).collect();
        let (first, told) = self.told(&pledges);
        let mut of_each = vec![0.0; self.duties.len()];
        let drawn = |words: &Vec<Word>| {
            let mut sums = vec![0.0; self.duties.len()];
            for &(word, place) in words {
                let mut next = first[place as usize];
                if next == 0 {
                    continue;
                }
                of_each.fill(0.0);
                while let Some(at) = next.checked_sub(1) {
                    let told = &told[at as usize];
                    of_each[told.duty as usize] += f64::from(told.weight);
                    next = told.next;
                }
                for (of_one, duty) in
                    of_each.iter_mut().zip(&self.duties).filter(|(of_one, _)| **of_one > 0.0)
                {
                    *of_one =
                        if duty.own.binary_search(&word).is_ok() { 0.0 } else { *of_one / duty.phrases };
                }
                let of_all = if of_each.len() > 1 {
                    of_each.iter().copied().fold(f64::INFINITY, f64::min)
                } else {
                    0.0
                };
                sums.iter_mut().zip(&of_each).for_each(|(sum, of_one)| *sum += of_one - of_all);
            }
            sums.iter_mut().for_each(|sum| *sum = DRAWS * sum.min(MOST));
            sums
        };
        pledges.iter().map(drawn).collect()
    }

    /// What the words tell of phrases of the duties, and for each word of the table one more than the place of the first
    /// that it tells; zero where it tells nothing. A phrase is told of by many words, of which few are said.
    fn told(&self, pledges: &[Vec<Word>]) -> (Vec<u32>, Vec<Told>) {
        let mut said = vec![false; self.telling.words()];
        pledges.iter().flatten().for_each(|&(_, place)| said[place as usize] = true);
        let mut first = vec![0; self.telling.words()];
        let mut told: Vec<Told> = Vec::new();
        for (duty, heard) in (0..).zip(&self.duties) {
            // The last first, so that what is told is summed in the order of the table.
            for &place in heard.places.iter().rev() {
                for &(word, weight) in self.telling.told_of(place) {
                    if said[word as usize] {
                        told.push(Told { duty, weight, next: first[word as usize] });
                        first[word as usize] = told.len() as u32;
                    }
                }
            }
        }
        (first, told)
    }

    /// The words among the tokens that may tell of something, once each and in order.
    fn words(&self, tokens: &[Token], marks: &[Mark]) -> Vec<Word> {
        let said = tokens.iter().zip(marks).filter(|(token, mark)| token.kind.is_word() && mark.tells());
        let known = |token: &Token| Some((token.strict, self.telling.word(token.strict)?));
        let mut words: Vec<Word> = Vec::with_capacity(tokens.len());
        words.extend(said.filter_map(|(token, _)| known(token)));
        words.sort_unstable();
        words.dedup();
        words
    }
}

/// The syllables and words among the tokens, once each.
fn syllables(tokens: &[Token]) -> Vec<Key> {
    let mut syllables: Vec<Key> =
        tokens.iter().filter(|token| token.kind.is_word()).map(|token| token.strict).collect();
    syllables.sort_unstable();
    syllables.dedup();
    syllables
}

/// The same, each with nothing, and two that stand in a row with nothing but space between.
fn phrases(raw: &str, tokens: &[Token]) -> Vec<[Key; 2]> {
    let joined =
        |pair: &[Token]| raw[pair[0].span.end as usize..pair[1].span.start as usize].trim().is_empty();
    let pairs =
        tokens.windows(2).filter(|pair| pair.iter().all(|token| token.kind.is_word()) && joined(pair));
    let mut phrases: Vec<[Key; 2]> = pairs.map(|pair| [pair[0].strict, pair[1].strict]).collect();
    phrases.extend(syllables(tokens).into_iter().map(|word| [word, Key::EMPTY]));
    phrases.sort_unstable();
    phrases.dedup();
    phrases
}
