//! A commune: its villages, its cells, and who in it copied from whom.

use crate::{
    chance::Chance,
    copy::CopyKind,
    recipe::{Family, Recipe},
    vocabulary::{Vocabulary, bare},
};

/// Statements of one commune, next to one another in the corpus.
pub(crate) struct Block {
    pub(crate) first: u64,
    pub(crate) region: usize,
    pub(crate) district: String,
    pub(crate) commune: String,
    pub(crate) villages: Vec<String>,
    pub(crate) cells: Vec<Cell>,
    pub(crate) members: Vec<Member>,
}

/// A cell of the Party.
pub(crate) struct Cell {
    pub(crate) workplace: usize,
    pub(crate) name: String,
    pub(crate) agency: String,
    pub(crate) village: Option<usize>,
}

/// Who hands in a statement, and where it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    pub(crate) cell: u16,
    /// The seat of the person: two statements of one seat are by one person, in two years.
    pub(crate) seat: u16,
    pub(crate) last_year: bool,
    pub(crate) origin: Origin,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Origin {
    /// Nobody's copy.
    Own,
    /// Copied from a statement of the corpus.
    Copy { source: u64, kind: CopyKind },
    /// Copied from a statement of another commune, still to be found.
    Abroad { kind: CopyKind },
}

/// Statements of a commune, and communes of a district.
pub(crate) const BLOCK: u64 = 300;
const DISTRICT: u64 = 20;

/// One family of `n` for every so many: in proportion to n to the power of minus one and a half.
const SIZES: [u32; 29] = [
    3536, 1925, 1250, 894, 680, 540, 442, 370, 316, 274, 241, 213, 191, 172, 156, 143, 131, 121, 112, 104,
    97, 91, 85, 80, 75, 71, 67, 64, 61,
];

impl Block {
    pub(crate) fn new(recipe: &Recipe, vocabulary: &Vocabulary, index: u64) -> Block {
        let first = index * BLOCK;
        let len = (recipe.statements - first).min(BLOCK) as usize;
        let mut district_chance = Chance::new(recipe.seed, 1, index / DISTRICT);
        let region = district_chance.weighted(&REGION_WEIGHTS[..vocabulary.regions.len()]);
        let names = &vocabulary.regions[region];
        let mut district = String::new();
        vocabulary.say(names.district, &mut district_chance, "", &mut district);

        let mut chance = Chance::new(recipe.seed, 2, index);
        let mut commune = String::new();
        vocabulary.say(names.commune, &mut chance, "", &mut commune);
        let mut villages: Vec<String> = Vec::with_capacity(12);
        while villages.len() < 12 {
            let mut village = String::new();
            vocabulary.say(names.village, &mut chance, "", &mut village);
            if !villages.contains(&village) {
                villages.push(village);
            }
        }
        let mut block = Block {
            first,
            region,
            district,
            commune,
            villages,
            cells: Vec::new(),
            members: Vec::with_capacity(len),
        };
        block.settle(vocabulary, &mut chance, len);
        block.pair_years(recipe, &mut chance);
        match recipe.family {
            Family::Ordinary => block.draw_families(recipe, &mut chance),
            family => block.copy_the_first(family),
        }
        block
    }

    /// The commune without the word for what it is.
    pub(crate) fn commune_name(&self) -> &str {
        bare(&self.commune)
    }

    /// Seats everybody in cells of 8 to 30.
    fn settle(&mut self, vocabulary: &Vocabulary, chance: &mut Chance, len: usize) {
        let weights: Vec<u32> = vocabulary.workplaces.iter().map(|workplace| workplace.weight).collect();
        let mut left = len as u32;
        while left > 0 {
            let size = match left {
                0..=30 => left,
                31..=37 => left / 2,
                _ => chance.between(8, 30.min(left - 8)),
            };
            left -= size;
            let cell = self.cells.len() as u16;
            self.found_cell(vocabulary, chance, &weights);
            for _ in 0..size {
                let seat = self.members.len() as u16;
                self.members.push(Member { cell, seat, last_year: false, origin: Origin::Own });
            }
        }
    }

    /// A cell that the commune does not have yet.
    fn found_cell(&mut self, vocabulary: &Vocabulary, chance: &mut Chance, weights: &[u32]) {
        let mut tries = 0;
        loop {
            let workplace = chance.weighted(weights);
            let place = &vocabulary.workplaces[workplace];
            let village = place.in_village.then(|| chance.below(self.villages.len()));
            let mut agency = String::new();
            vocabulary.say(place.agency, chance, &self.commune, &mut agency);
            let mut name = String::new();
            match village {
                Some(village) => name.push_str(&self.villages[village]),
                None => vocabulary.say(place.cell, chance, &self.commune, &mut name),
            }
            if let Some(village) = village {
                agency.clone_from(&self.villages[village]);
            }
            tries += 1;
            if tries > 40 || self.cells.iter().all(|cell| cell.name != name) {
                self.cells.push(Cell { workplace, name, agency, village });
                return;
            }
        }
    }

    /// Makes some statements last year's, of people who hand in one this year as well.
    fn pair_years(&mut self, recipe: &Recipe, chance: &mut Chance) {
        let pairs = (self.members.len() as f64 * recipe.last_year) as usize;
        let half = self.members.len() / 2;
        for pair in 0..pairs.min(half) {
            let (now, before) = (pair * 2, pair * 2 + 1);
            let Member { cell, seat, .. } = self.members[now];
            self.members[before] = Member { cell, seat, last_year: true, origin: Origin::Own };
            if chance.happens(recipe.own_past) {
                let kind =
                    [CopyKind::Exact, CopyKind::Light, CopyKind::Light, CopyKind::Partial][chance.below(4)];
                let source = self.first + before as u64;
                self.members[now].origin = Origin::Copy { source, kind };
            }
        }
    }

    /// Families of 2 to 30 side by side, until the share of copies is reached; one copy in five is from abroad.
    fn draw_families(&mut self, recipe: &Recipe, chance: &mut Chance) {
        let wanted = self.members.len() as f64 * recipe.copy_rate;
        let mut left = wanted as usize + usize::from(chance.happens(wanted - wanted.floor()));
        let mut taken: Vec<bool> = self.members.iter().map(|member| member.origin != Origin::Own).collect();
        for member in &self.members {
            if let Origin::Copy { source, .. } = member.origin {
                taken[(source - self.first) as usize] = true;
            }
        }
        let abroad = (0..left).filter(|_| chance.happens(0.2)).count();
        for _ in 0..abroad {
            let Some(copy) = self.vacancy(&taken, chance, None) else { return };
            taken[copy] = true;
            self.members[copy].origin = Origin::Abroad { kind: draw_kind(chance) };
        }
        left -= abroad;
        while left > 0 {
            let size = (chance.weighted(&SIZES) + 2).min(left + 1);
            let Some(root) = self.vacancy(&taken, chance, None) else { return };
            taken[root] = true;
            let mut at = root;
            for _ in 1..size {
                let Some(copy) = self.vacancy(&taken, chance, Some((at, self.members[root].last_year)))
                else {
                    break;
                };
                taken[copy] = true;
                let source = self.first + root as u64;
                self.members[copy].origin = Origin::Copy { source, kind: draw_kind(chance) };
                left -= 1;
                at = copy;
            }
        }
    }

    /// A place nobody has taken: anywhere, or soon after `near` in the same year.
    fn vacancy(&self, taken: &[bool], chance: &mut Chance, near: Option<(usize, bool)>) -> Option<usize> {
        let len = taken.len();
        let start = match near {
            Some((at, _)) => at + 1 + chance.below(3),
            None => chance.below(len),
        };
        let free =
            |at: &usize| !taken[*at] && near.is_none_or(|(_, year)| self.members[*at].last_year == year);
        (0..len).map(|step| (start + step) % len).find(free)
    }

    /// Everybody copies from the corpus' first statement.
    fn copy_the_first(&mut self, family: Family) {
        let start = usize::from(self.first == 0);
        for member in &mut self.members[start..] {
            let kind = match family {
                Family::AllExact => CopyKind::Exact,
                Family::HalfCopied => CopyKind::Partial,
                _ => CopyKind::Light,
            };
            member.origin = Origin::Copy { source: 0, kind };
        }
    }

    /// Statements here that a copy from abroad may have as its source: those that others copied, if there are any.
    pub(crate) fn sources(&self) -> Vec<u64> {
        let mut copied: Vec<u64> = Vec::new();
        for member in &self.members {
            match member.origin {
                Origin::Copy { source, .. } if !copied.contains(&source) => copied.push(source),
                _ => {}
            }
        }
        copied.retain(|source| self.members[(source - self.first) as usize].origin == Origin::Own);
        if copied.is_empty() {
            let own = self.members.iter().enumerate().filter(|(_, member)| member.origin == Origin::Own);
            copied.extend(own.map(|(at, _)| self.first + at as u64));
        }
        copied
    }
}

const REGION_WEIGHTS: [u32; 8] = [10, 7, 6, 4, 4, 4, 4, 4];

fn draw_kind(chance: &mut Chance) -> CopyKind {
    let mut weights = [0; CopyKind::ALL.len()];
    for (weight, (_, _, share)) in weights.iter_mut().zip(CopyKind::ALL) {
        *weight = *share;
    }
    CopyKind::ALL[chance.weighted(&weights)].0
}
