//! Items to the duty each is mainly about.
//!
//! People go through their duties in order, so the pledges of a statement are assigned together. What a pledge says
//! draws it to a duty ([`super::duty::Shared::drawn`], [`super::tell`]); so do the heading it stands under, how far the text
//! has come, and where the pledge before went; a pledge may also be about none. The best of all ways through the duties is
//! taken (Viterbi's algorithm).
//!
//! All weights are the potentials of one linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). They
//! were fitted once, with a penalty on their squares, to the labels of the read halves of `corpora/specificity` and rounded;
//! `evaluate` tells how well they do.

use super::{
    duty::{self, Tasks},
    item::Item,
    mark::Mark,
};
use crate::text::Text;

/// What it is worth to go on with the same duty, and within a line.
const SAME: f64 = 0.4;
const SAME_LINE: f64 = 2.0;
/// How much more, for every pledge above one for each duty; the least and the most of these.
const MANY: f64 = 0.8;
const MANY_PLEDGES: (f64, f64) = (-1.0, 2.0);
/// The same for a word of the pledge before, twice at most.
const AGAIN: f64 = 0.3;
/// What it is worth to go on with the next duty, and what each costs that is passed over; going back costs nothing and
/// earns nothing.
const NEXT: f64 = 1.8;
const SKIP: f64 = 1.1;
/// What each duty costs that is passed over before the first pledge.
const OPENS: f64 = 0.8;
/// Duties passed over that count, at most: the labelled posts have few duties, and of many a pledge may name the last.
const PASSED: usize = 3;
/// What it costs to stand as far from where the duty stands in its list as can be.
const AWAY: f64 = 1.9;
/// How far the words before a pledge draw it, of how far they would as its own, and what it is worth to go on with the
/// same duty under them.
const HEADS: f64 = 0.6;
const SAME_HEAD: f64 = 0.8;
/// What it is worth to be about no duty: for any pledge, in the words of another field of work, for one that is vague, for
/// one that shares no word with any duty, and where none of the others does.
const NONE: f64 = 0.5;
const FOREIGN: f64 = 1.8;
const VAGUE: f64 = 2.5;
const ALONE: f64 = 0.6;
const UNTIED: f64 = 0.9;
/// How far a pledge is drawn at least by its own words that shares some with a duty.
const TIED: f64 = 1.0;
/// Duties at most that are followed: of more, each pledge is about the one it names most plainly.
const FOLLOWED: usize = 32;

/// The duty each item is mainly about.
///
/// Specific items are assigned, and with them the vague ones that name a duty plainly; what they name stays what they are
/// about. Takes time in the number of items and the square of the duties.
pub(super) fn follow(tasks: &Tasks<'_>, items: &[Item], text: &Text, marks: &[Mark]) -> Vec<Option<u32>> {
    let named = |item: &Item| item.duties.first().map_or(0.0, |&(_, held)| held);
    let first =
        |item: &Item| item.duties.first().filter(|&&(_, held)| Tasks::is_named(held)).map(|&(duty, _)| duty);
    let mut about: Vec<Option<u32>> = items.iter().map(first).collect();
    let duties = tasks.len();
    if duties == 0 || duties > FOLLOWED || !items.iter().any(|item| item.specific) {
        return about;
    }
    let follows =
        |item: &Item| item.specific || item.counts && item.discount.is_none() && duty::is_plain(named(item));
    let row: Vec<usize> = (0..items.len()).filter(|&place| follows(&items[place])).collect();
    let chain = Chain::of(items, &row, tasks, text, marks);
    for (&place, duty) in row.iter().zip(chain.best()) {
        if items[place].specific {
            about[place] = duty;
        }
    }
    about
}

/// Pledges in their order.
struct Chain {
    duties: usize,
    links: Vec<Link>,
}

/// What is known of one pledge.
struct Link {
    /// How far it is drawn to each duty.
    drawn: Vec<f64>,
    /// What it is worth to be about none.
    none: f64,
    /// What it is worth to go on with the duty that was last spoken of.
    same: f64,
}

impl Chain {
    fn of(items: &[Item], row: &[usize], tasks: &Tasks<'_>, text: &Text, marks: &[Mark]) -> Chain {
        let duties = tasks.len();
        let count = duties as f64;
        let is = |known: bool| f64::from(u8::from(known));
        let is_tied = |place: &usize| items[*place].drawn.iter().any(|&(_, held)| held >= TIED);
        let tied = row.iter().filter(|place| is_tied(place)).count();
        let many = MANY * (row.len() as f64 / count - 1.0).clamp(MANY_PLEDGES.0, MANY_PLEDGES.1);
        let lines = lines(items, row);
        let last_line = lines.last().map_or(1, |&line| line + 1) as f64;
        let of = |item: &Item| (&text.tokens[item.tokens.clone()], &marks[item.tokens.clone()]);
        let drawn = tasks.teller.draws(row.iter().map(|&place| of(&items[place])));
        let mut words_before: Vec<u64> = Vec::new();
        let links = row
            .iter()
            .zip(drawn)
            .enumerate()
            .map(|(at, (place, mut drawn))| {
                let item = &items[*place];
                let before = at.checked_sub(1).map(|before| &items[row[before]]);
                // How far along the lines of pledges it stands, as a place in the list of duties.
                let far = (lines[at] as f64 + 0.5) / last_line * count - 0.5;
                for (duty, drawn) in drawn.iter_mut().enumerate() {
                    *drawn -= AWAY * (far - duty as f64).abs() / count;
                }
                item.drawn.iter().for_each(|&(duty, held)| drawn[duty as usize] += held);
                let above = item.under.iter().flat_map(|lead| &lead.drawn);
                above.for_each(|&(duty, held)| drawn[duty as usize] += HEADS * held);
                let others = tied - usize::from(is_tied(place));
                let untied = if row.len() > 1 { 1.0 - others as f64 / (row.len() - 1) as f64 } else { 0.0 };
                let none = NONE
                    + FOREIGN * is(item.kinship.is_foreign())
                    + VAGUE * is(!item.specific)
                    + ALONE * is(item.drawn.iter().all(|&(_, held)| held == 0.0))
                    + UNTIED * untied;
                let (tokens, marks) = of(item);
                let words = duty::words(tokens, marks);
                let again =
                    words.iter().filter(|word| words_before.binary_search(word).is_ok()).take(2).count();
                words_before = words;
                let in_line = at > 0 && lines[at] == lines[at - 1];
                let leads = [before.and_then(|before| before.under.as_ref()), item.under.as_ref()];
                let under = matches!(leads, [Some(before), Some(now)] if before.tokens == now.tokens);
                let same = if in_line { SAME_LINE } else { SAME }
                    + many
                    + SAME_HEAD * is(under)
                    + AGAIN * again as f64;
                Link { drawn, none, same }
            })
            .collect();
        Chain { duties, links }
    }

    /// The duty of each on the best way through.
    fn best(&self) -> Vec<Option<u32>> {
        // Where each way stands: at the duty of the last pledge that was about one, or before any.
        let before = self.duties;
        let mut best = vec![f64::NEG_INFINITY; self.duties + 1];
        best[before] = 0.0;
        // Where each way stood, and whether the pledge was about a duty.
        let mut from: Vec<Vec<(usize, bool)>> = Vec::with_capacity(self.links.len());
        for link in &self.links {
            let step = |last: usize, duty: usize| match (last, duty) {
                _ if last == before => -OPENS * duty.min(PASSED) as f64,
                _ if last == duty => link.same,
                _ if last < duty => NEXT - SKIP * (duty - last - 1).min(PASSED) as f64,
                _ => 0.0,
            };
            let (next, chosen) = (0..=before)
                .map(|at| {
                    let stays = (best[at] + link.none, (at, false));
                    let comes = (0..=before)
                        .filter(|_| at != before)
                        .map(|last| (best[last] + step(last, at) + link.drawn[at], (last, true)));
                    comes.fold(stays, |most, way| if way.0 > most.0 { way } else { most })
                })
                .unzip();
            best = next;
            from.push(chosen);
        }
        let mut at = (0..=before).fold(0, |most, at| if best[at] > best[most] { at } else { most });
        let mut about = Vec::with_capacity(from.len());
        for chosen in from.iter().rev() {
            let (last, is_about) = chosen[at];
            about.push(is_about.then_some(at as u32));
            at = last;
        }
        about.reverse();
        about
    }
}

/// The line each pledge of a row stands in, among those that hold any.
fn lines(items: &[Item], row: &[usize]) -> Vec<usize> {
    let mut lines = Vec::with_capacity(row.len());
    let mut line = 0;
    for (at, &place) in row.iter().enumerate() {
        let parted = at > 0 && items[row[at - 1] + 1..=place].iter().any(|item| item.first);
        line += usize::from(parted);
        lines.push(line);
    }
    lines
}
