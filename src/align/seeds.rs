//! A list of tokens to where each three of its words stand.

use std::sync::OnceLock;

use foldhash::{HashMap, HashMapExt};

use super::Line;

/// Words in a row that open a run.
pub(super) const SEED: usize = 3;
/// How many places of one seed are kept; a seed that stands more often says little by itself.
const PLACES: u8 = 8;
/// No further place.
const LAST: u32 = u32::MAX;

/// Where each three words of a text stand, for the texts that are laid beside it; worked out when first asked for.
#[derive(Clone, Debug, Default)]
pub struct Seeds {
    table: OnceLock<Table>,
}

#[derive(Clone, Debug, Default)]
struct Table {
    seeds: HashMap<[u64; SEED], Known>,
    /// For each place the next one of the same seed.
    next: Vec<u32>,
}

#[derive(Clone, Debug)]
struct Known {
    first: u32,
    last: u32,
    count: u8,
}

impl Seeds {
    /// The first places of a seed of `line`, in order.
    pub(super) fn places(&self, line: Line, seed: [u64; SEED]) -> impl Iterator<Item = usize> {
        let table = self.table.get_or_init(|| Table::new(line));
        let first = table.seeds.get(&seed).map(|known| known.first);
        std::iter::successors(first, |&place| Some(table.next[place as usize]).filter(|&next| next != LAST))
            .map(|place| place as usize)
    }
}

impl Table {
    fn new(line: Line) -> Table {
        let mut seeds: HashMap<[u64; SEED], Known> = HashMap::with_capacity(line.tokens.len());
        let mut next = vec![LAST; line.tokens.len()];
        for place in 0..line.tokens.len() {
            let Some(seed) = seed(line, place) else { continue };
            let here = place as u32;
            let known = seeds.entry(seed).or_insert(Known { first: here, last: here, count: 0 });
            if known.count < PLACES {
                if known.last != here {
                    next[known.last as usize] = here;
                }
                known.last = here;
                known.count += 1;
            }
        }
        Table { seeds, next }
    }
}

/// The words that stand at a place; `None` when one of them is not compared.
pub(super) fn seed(line: Line, place: usize) -> Option<[u64; SEED]> {
    let mut seed = [0; SEED];
    for (at, key) in seed.iter_mut().enumerate() {
        *key = line.key(place + at)?;
    }
    Some(seed)
}
