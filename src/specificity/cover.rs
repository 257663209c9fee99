//! Items and what each is mainly about to what is said of each duty.

use super::{
    duty::{self, Tasks},
    item::Item,
};

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
