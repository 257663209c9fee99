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
    /// For each phrase of the table, one more than the place of those that have it in `having`; zero where no duty does.
    heard: Vec<u32>,
    /// Duties that have a phrase.
    having: Vec<Vec<u32>>,
    /// Syllables of each duty, and how many phrases it has, in the table or not.
    duties: Vec<(Vec<Key>, f64)>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(telling: &'a Telling) -> Teller<'a> {
        Teller { telling, heard: vec![0; telling.phrases()], having: Vec::new(), duties: Vec::new() }
    }

    /// Takes the next duty.
    pub(super) fn add(&mut self, raw: &str, tokens: &[Token]) {
        let duty = self.duties.len() as u32;
        let phrases = phrases(raw, tokens);
        for place in phrases.iter().filter_map(|&phrase| self.telling.place(phrase)) {
            if self.heard[place] == 0 {
                self.having.push(Vec::new());
                self.heard[place] = self.having.len() as u32;
            }
            self.having[self.heard[place] as usize - 1].push(duty);
        }
        self.duties.push((syllables(tokens), phrases.len().max(1) as f64));
    }

    /// How far the words draw to each duty: the mean over its phrases of what each word tells of them, summed over the
    /// words. What a word tells of every duty tells of none, and a duty's own words are no evidence here.
    pub(super) fn draws(&self, tokens: &[Token], marks: &[Mark]) -> Vec<f64> {
        let mut sums = vec![0.0; self.duties.len()];
        let mut told = sums.clone();
        let said = tokens.iter().zip(marks).filter(|(_, mark)| mark.tells()).map(|(token, _)| token);
        for word in syllables(said) {
            told.fill(0.0);
            for (place, weight) in self.telling.told_by(word) {
                let having = (self.heard[place] as usize).checked_sub(1).map(|at| &self.having[at]);
                having.into_iter().flatten().for_each(|&duty| told[duty as usize] += weight);
            }
            for (told, (own, phrases)) in told.iter_mut().zip(&self.duties) {
                *told = if own.binary_search(&word).is_ok() { 0.0 } else { *told / phrases };
            }
            let of_all =
                if told.len() > 1 { told.iter().copied().fold(f64::INFINITY, f64::min) } else { 0.0 };
            sums.iter_mut().zip(&told).for_each(|(sum, told)| *sum += told - of_all);
        }
        sums.iter().map(|sum| DRAWS * sum.min(MOST)).collect()
    }
}

/// The syllables and words among the tokens, once each.
fn syllables<'t>(tokens: impl IntoIterator<Item = &'t Token>) -> Vec<Key> {
    let mut syllables: Vec<Key> =
        tokens.into_iter().filter(|token| token.kind.is_word()).map(|token| token.strict).collect();
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
