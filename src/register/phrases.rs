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
