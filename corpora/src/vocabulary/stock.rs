//! Set phrases, drawn as often as their rank says.

use crate::{chance::Chance, statement::Section, vocabulary::table};

/// The phrases by section, common ones first.
pub(crate) struct Stock {
    phrases: Vec<&'static str>,
    /// For each section, phrases in proportion to one over their rank: a draw is one look-up.
    tables: [Vec<u16>; 6],
}

const TABLE: usize = 8192;

impl Stock {
    pub(super) fn read(text: &'static str) -> Stock {
        let mut phrases = Vec::new();
        let mut ranked: [Vec<(u16, f64)>; 6] = Default::default();
        for row in table::rows("stock", text) {
            let rank: f64 = row[0].parse().expect("the first column of stock is a rank");
            let sections = Section::ALL
                .iter()
                .enumerate()
                .filter(|(_, (_, name, _))| row[1] == *name || row[1] == "any");
            for (section, _) in sections {
                ranked[section].push((phrases.len() as u16, 1.0 / rank));
            }
            phrases.push(row[2]);
        }
        let tables = ranked.map(|phrases| {
            let total: f64 = phrases.iter().map(|(_, weight)| weight).sum();
            let mut table = Vec::with_capacity(TABLE);
            let mut reached = 0.0;
            for (phrase, weight) in phrases {
                reached += weight;
                let end = (reached / total * TABLE as f64) as usize;
                table.resize(end.max(table.len() + 1), phrase);
            }
            table
        });
        Stock { phrases, tables }
    }

    pub(crate) fn draw(&self, section: Section, chance: &mut Chance) -> u16 {
        let table = &self.tables[section as usize];
        table[chance.below(table.len())]
    }

    pub(crate) fn phrase(&self, index: u16) -> &'static str {
        self.phrases[index as usize]
    }

    #[cfg(test)]
    pub(crate) fn phrases(&self) -> &[&'static str] {
        &self.phrases
    }
}
