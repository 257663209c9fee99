//! Tokens to the phrases they spell, each with what it stands for.

use std::{hash::Hash, ops::Range};

use crate::text::{Token, Trie, tokenize};

/// Phrases, each with what it stands for; all that are met are given, also where they overlap.
#[derive(Clone, Debug)]
pub(crate) struct Phrases<T>(Trie<Vec<T>>);

impl<T: Copy + Eq + Hash> Phrases<T> {
    /// A phrase that is there twice stands for both.
    pub(super) fn of<'a>(phrases: impl IntoIterator<Item = (&'a str, T)>) -> Phrases<T> {
        let keys = |phrase| tokenize(phrase).into_iter().map(|token| token.strict).collect();
        let phrases = phrases.into_iter().map(|(phrase, means)| (keys(phrase), vec![means]));
        Phrases(Trie::of(phrases.collect(), |means, more| means.extend(more)))
    }

    /// Every phrase met, by the token it opens at, the shortest first.
    pub(crate) fn find(&self, tokens: &[Token]) -> impl Iterator<Item = (Range<u32>, T)> + use<T> {
        let mut found = Vec::new();
        for start in 0..tokens.len() {
            for (length, means) in self.at(tokens, start) {
                let place = start as u32..(start + length) as u32;
                found.extend(means.iter().map(|&means| (place.clone(), means)));
            }
        }
        found.into_iter()
    }

    /// The phrases that open at a token: how many tokens each has, and what it stands for.
    #[inline]
    fn at(&self, tokens: &[Token], start: usize) -> impl Iterator<Item = (usize, &[T])> {
        let keys = tokens.get(start..).unwrap_or_default().iter().map(|token| token.strict);
        self.0.opening(keys).map(|(length, means)| (length, means.as_slice()))
    }
}

/// Words that may stand between the two halves of an act.
const ROOM: usize = 4;

/// Acts, told by one of some words and, a little behind, one of others: `chấm|chữa … bài kiểm tra|vở`.
#[derive(Clone, Debug)]
pub(crate) struct Acts<T> {
    /// The words that acts begin with and those they end with, as places among the acts, in order.
    opens: Phrases<u32>,
    closes: Phrases<u32>,
    acts: Vec<Act<T>>,
}

#[derive(Clone, Copy, Debug)]
struct Act<T> {
    means: T,
    /// Whether other words have to follow those it begins with.
    is_closed: bool,
}

impl<T: Copy> Acts<T> {
    pub(super) fn of<'a>(acts: impl IntoIterator<Item = (&'a str, T)>) -> Acts<T> {
        let (mut opens, mut closes, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for ((act, means), number) in acts.into_iter().zip(0..) {
            let (first, last) = act.split_once('…').map_or((act, None), |(first, last)| (first, Some(last)));
            opens.extend(first.split('|').map(|phrase| (phrase, number)));
            closes.extend(last.into_iter().flat_map(|last| last.split('|')).map(|phrase| (phrase, number)));
            all.push(Act { means, is_closed: last.is_some() });
        }
        Acts { opens: Phrases::of(opens), closes: Phrases::of(closes), acts: all }
    }

    /// Every act met, by the token it opens at.
    pub(crate) fn find(&self, tokens: &[Token]) -> impl Iterator<Item = (Range<u32>, T)> + use<T> {
        let mut found = Vec::new();
        // What closes any act behind the words at hand, by the places it opens at, the longest first.
        let mut closings: Vec<(usize, &[u32])> = Vec::new();
        for start in 0..tokens.len() {
            for (length, acts) in self.opens.at(tokens, start) {
                let behind = start + length;
                closings.clear();
                if acts.iter().any(|&act| self.acts[act as usize].is_closed) {
                    for place in behind..=behind + ROOM {
                        let known = closings.len();
                        closings.extend(
                            self.closes.at(tokens, place).map(|(length, acts)| (place + length, acts)),
                        );
                        closings[known..].reverse();
                    }
                }
                found.extend(acts.iter().filter_map(|&act| {
                    let Act { means, is_closed } = self.acts[act as usize];
                    let end = match is_closed {
                        true => closings.iter().find(|(_, acts)| acts.binary_search(&act).is_ok())?.0,
                        false => behind,
                    };
                    Some((start as u32..end as u32, means))
                }));
            }
        }
        found.into_iter()
    }
}
