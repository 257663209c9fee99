//! Token keys to the phrases they spell, each with what it stands for.

use std::{collections::HashMap, ops::Range};

use foldhash::fast::FixedState;

use crate::text::{Key, Token, tokenize};

/// What follows the first token of a phrase, and what the phrase stands for.
type Rest<T> = (Box<[Key]>, T);

/// Phrases, each with what it stands for; all that are met are given, also where they overlap.
#[derive(Clone, Debug)]
pub(crate) struct Phrases<T> {
    by_first: HashMap<Key, Vec<Rest<T>>, FixedState>,
}

impl<T: Copy> Phrases<T> {
    pub(super) fn new() -> Phrases<T> {
        Phrases { by_first: HashMap::default() }
    }

    pub(super) fn insert(&mut self, phrase: &str, means: T) {
        let keys: Vec<Key> = tokenize(phrase).into_iter().map(|token| token.strict).collect();
        if let Some((first, rest)) = keys.split_first() {
            self.by_first.entry(*first).or_default().push((rest.into(), means));
        }
    }

    /// Every phrase met, by the token it opens at.
    pub(crate) fn find<'a>(
        &'a self,
        tokens: &'a [Token],
    ) -> impl Iterator<Item = (Range<u32>, T)> + use<'a, T> {
        tokens.iter().enumerate().flat_map(move |(place, token)| {
            let opened = self.by_first.get(&token.strict).map_or(&[][..], Vec::as_slice);
            opened.iter().filter_map(move |(rest, means)| {
                let behind = tokens.get(place + 1..place + 1 + rest.len())?;
                let met = behind.iter().map(|token| token.strict).eq(rest.iter().copied());
                met.then_some((place as u32..(place + 1 + rest.len()) as u32, *means))
            })
        })
    }
}

/// Words that may stand between the two halves of an act.
const ROOM: usize = 4;

/// Acts, told by one of some words and, a little behind, one of others: `chấm|chữa … bài kiểm tra|vở`.
#[derive(Clone, Debug)]
pub(crate) struct Acts<T> {
    opens: Phrases<u32>,
    acts: Vec<(Vec<Box<[Key]>>, T)>,
}

impl<T: Copy> Acts<T> {
    pub(super) fn new() -> Acts<T> {
        Acts { opens: Phrases::new(), acts: Vec::new() }
    }

    pub(super) fn insert(&mut self, act: &str, means: T) {
        let (opens, closes) =
            act.split_once('…').map_or((act, None), |(opens, closes)| (opens, Some(closes)));
        let keys = |phrase: &str| tokenize(phrase).into_iter().map(|token| token.strict).collect();
        let number = self.acts.len() as u32;
        opens.split('|').for_each(|phrase| self.opens.insert(phrase, number));
        let closes: Vec<Box<[Key]>> =
            closes.into_iter().flat_map(|closes| closes.split('|')).map(keys).collect();
        self.acts.push((closes, means));
    }

    /// Every act met, by the token it opens at.
    pub(crate) fn find<'a>(
        &'a self,
        tokens: &'a [Token],
    ) -> impl Iterator<Item = (Range<u32>, T)> + use<'a, T> {
        self.opens.find(tokens).filter_map(move |(opened, number)| {
            let (closes, means) = &self.acts[number as usize];
            if closes.is_empty() {
                return Some((opened, *means));
            }
            let behind = opened.end as usize;
            let closed = (behind..=behind + ROOM).find_map(|place| {
                let met = closes.iter().filter(|close| {
                    tokens
                        .get(place..place + close.len())
                        .is_some_and(|words| words.iter().map(|token| token.strict).eq(close.iter().copied()))
                });
                met.map(|close| place + close.len()).max()
            });
            closed.map(|end| (opened.start..end as u32, *means))
        })
    }
}
