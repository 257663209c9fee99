//! Items to the duty each is mainly about.
//!
//! People go through their duties in order, so the pledges of a statement are assigned together. What a pledge says
//! draws it to a duty ([`super::duty::Shared::drawn`]); so does the heading it stands under, how far the text has come, and
//! where the pledge before went; a pledge may also be about none. The best of all ways through the duties is taken
//! (Viterbi's algorithm). All weights are log odds of one linear-chain conditional random field (Lafferty, McCallum and
//! Pereira 2001), fitted to the labels of the read halves of `corpora/specificity` and rounded.

use super::{
    duty::{self, Kinship, Tasks},
    item::Item,
    mark::Mark,
};
use crate::{Span, text::Text};

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
/// How far a pledge is drawn at least that shares words with a duty.
const TIED: f64 = 1.0;
/// Duties from which on their order is not followed any more.
const ORDERED: usize = 32;

/// Draws an item to the duties that the words before it name, `III. Công tác chủ nhiệm`; where these stand.
pub(super) fn head(item: &mut Item, (span, drawn): &(Span, Vec<(u32, f64)>)) {
    if !drawn.is_empty() {
        item.under = Some(*span);
        drawn.iter().for_each(|&(duty, held)| duty::gain(&mut item.drawn, duty, HEADS * held));
    }
}

/// The duty each item is mainly about.
///
/// Specific items are assigned, and with them the vague ones that name a duty plainly; what they name stays what they are
/// about. Takes time in the number of items and the square of the duties.
pub(super) fn follow(tasks: &Tasks<'_>, items: &[Item], text: &Text, marks: &[Mark]) -> Vec<Option<u32>> {
    let named = |item: &Item| item.duties.first().map_or(0.0, |&(_, held)| held);
    let first =
        |item: &Item| item.duties.first().filter(|&&(_, held)| Tasks::is_named(held)).map(|&(duty, _)| duty);
    let mut about: Vec<Option<u32>> = items.iter().map(first).collect();
    let follows =
        |item: &Item| item.specific || item.counts && item.discount.is_none() && duty::is_plain(named(item));
    let row: Vec<usize> = (0..items.len()).filter(|&place| follows(&items[place])).collect();
    let duties = tasks.len();
    if duties == 0 || duties > ORDERED || row.is_empty() {
        return about;
    }
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
    /// What it is worth to be about the same duty as the one before.
    same: f64,
}

impl Chain {
    fn of(items: &[Item], row: &[usize], tasks: &Tasks<'_>, text: &Text, marks: &[Mark]) -> Chain {
        let duties = tasks.len();
        let most = |item: &Item| item.drawn.iter().map(|&(_, held)| held).fold(0.0, f64::max);
        let tied = row.iter().filter(|&&place| most(&items[place]) >= TIED).count();
        let lines = row.iter().filter(|&&place| items[place].first).count().max(1) as f64;
        let count = duties as f64;
        let many = MANY * (row.len() as f64 / count - 1.0).clamp(MANY_PLEDGES.0, MANY_PLEDGES.1);
        let mut line = 0.0;
        let mut before: (Vec<u64>, Option<Span>) = (Vec::new(), None);
        let links = row
            .iter()
            .map(|&place| {
                let item = &items[place];
                line += f64::from(u8::from(item.first));
                // How far along the lines of pledges it stands, as a place in the list of duties.
                let far = (f64::max(line, 1.0) - 0.5) / lines * count - 0.5;
                let tokens = &text.tokens[item.tokens.clone()];
                let mut drawn = tasks.teller.draws(tokens);
                for (duty, drawn) in drawn.iter_mut().enumerate() {
                    *drawn -= AWAY * (far - duty as f64).abs() / count;
                }
                item.drawn.iter().for_each(|&(duty, held)| drawn[duty as usize] += held);
                let is = |known: bool| f64::from(u8::from(known));
                let others = tied - usize::from(most(item) >= TIED);
                let untied = match row.len() - 1 {
                    0 => 0.0,
                    all => 1.0 - others as f64 / all as f64,
                };
                let none = NONE
                    + FOREIGN * is(matches!(item.kinship, Kinship::Foreign(_)))
                    + VAGUE * is(!item.specific)
                    + ALONE * is(item.drawn.is_empty())
                    + UNTIED * untied;
                let words = duty::words(tokens, &marks[item.tokens.clone()]);
                let again = words.iter().filter(|word| before.0.binary_search(word).is_ok()).take(2).count();
                let under = f64::from(u8::from(item.under.is_some() && item.under == before.1));
                before = (words, item.under);
                let line = if item.first { SAME } else { SAME_LINE };
                let same = line + many + SAME_HEAD * under + AGAIN * again as f64;
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
                _ if last == before => -OPENS * duty as f64,
                _ if last == duty => link.same,
                _ if last < duty => NEXT - SKIP * (duty - last - 1) as f64,
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

/// What the items say of one duty.
pub(super) struct Cover {
    /// The items that name it or are about it.
    pub naming: Vec<usize>,
    /// Whether an item names it by more than a word that fits many posts.
    pub plainly: bool,
    /// Whether a specific item is mainly about it or has a whole word of it.
    pub concrete: bool,
    /// The most concrete item that shares its words. Points follow the words alone: what an item is mainly about
    /// may change with its neighbors, and a new pledge must not cost anything.
    pub best: Option<usize>,
}

/// What the items say of each duty.
pub(super) fn cover(tasks: &Tasks<'_>, items: &[Item], about: &[Option<u32>]) -> Vec<Cover> {
    let count = tasks.len();
    let mut cover: Vec<Cover> = (0..count)
        .map(|_| Cover { naming: Vec::new(), plainly: false, concrete: false, best: None })
        .collect();
    for (place, item) in items.iter().enumerate() {
        for &(duty, held) in item.duties.iter().filter(|&&(_, held)| Tasks::is_named(held)) {
            let cover = &mut cover[duty as usize];
            cover.naming.push(place);
            cover.plainly |= duty::is_plain(held);
            // A pledge may serve more than what it is mainly about.
            cover.concrete |= item.specific && held >= duty::WHOLE;
            if cover.best.is_none_or(|best| items[best].concreteness < item.concreteness) {
                cover.best = Some(place);
            }
        }
        if let Some(duty) = about[place] {
            let cover = &mut cover[duty as usize];
            cover.concrete |= item.specific;
            if cover.naming.last() != Some(&place) {
                cover.naming.push(place);
            }
        }
    }
    cover
}
