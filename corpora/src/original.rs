//! One person's own statement.

use crate::{
    draft::syllables, fill::fill, form::Form, pen::Pen, recipe::Recipe, statement::Section, vocabulary::Op,
};

/// How many statements of a hundred are mostly of level 1, 2, 3, 4 and 5.
const LEVELS: [u32; 5] = [15, 25, 25, 20, 15];

/// How much of a body is set phrases, against the recipe's share, by level. Over [`LEVELS`] it comes to 1.
const STOCK: [f64; 5] = [1.35, 1.18, 1.0, 0.8, 0.62];

/// Writes a statement that is nobody's copy.
pub(crate) fn write_original(pen: &mut Pen<'_>, form: &Form, recipe: &Recipe) {
    pen.draft.hand = pen.draw_hand();
    let level = 1 + pen.chance.weighted(&LEVELS) as u8;
    let spread = 0.7 + 0.3 * (pen.chance.unit() + pen.chance.unit());
    let filled = 34.0;
    let body = (f64::from(recipe.syllables) * spread - f64::from(form.syllables) - filled).max(60.0);
    let leave_blank = pen.chance.happens(recipe.blanks);
    let stale = pen.chance.happens(recipe.stale_citations);
    let mut plan = Plan::new(form, level, body, recipe.stock_share, stale);
    fill(pen, form, leave_blank, |pen, section| plan.write_section(pen, section, 1));
}

/// A pledge of set phrases has about so many syllables.
const ITEM: f64 = 18.0;

/// How the body is shared out.
pub(crate) struct Plan {
    level: u8,
    /// Syllables for each section.
    budget: [f64; 6],
    /// Set phrases' share of each section.
    stock: [f64; 6],
    stale: bool,
    last: Option<Section>,
    /// Syllables written beyond the budget so far.
    ahead: f64,
    /// Syllables of set phrases still to come for what is written already.
    owed: f64,
}

impl Plan {
    pub(crate) fn new(form: &Form, level: u8, body: f64, stock_share: f64, stale: bool) -> Plan {
        let mut parts = [0.0; 6];
        for (section, _, part) in Section::ALL {
            parts[form.home(section) as usize] += f64::from(part) / 100.0;
        }
        let wanted = stock_share * STOCK[level as usize - 1];
        let duty = parts[Section::Duty as usize];
        let of_duty = wanted * 0.4;
        let of_others = if duty < 1.0 { ((wanted - duty * of_duty) / (1.0 - duty)).min(0.95) } else { 0.0 };
        let mut stock = [of_others; 6];
        stock[Section::Duty as usize] = of_duty;
        Plan {
            level,
            budget: parts.map(|part| part * body),
            stock,
            stale,
            last: form.sections().last(),
            ahead: 0.0,
            owed: 0.0,
        }
    }

    /// Asks for so many syllables under one heading.
    pub(crate) fn set_budget(&mut self, section: Section, syllables: f64) {
        self.budget[section as usize] = syllables;
        self.ahead = 0.0;
    }

    /// Pledges under one heading, numbered from `first`, until its part of the body is written.
    pub(crate) fn write_section(&mut self, pen: &mut Pen<'_>, section: Section, first: usize) {
        let budget = self.budget[section as usize] - self.ahead;
        let mut written = 0.0;
        let share = self.stock[section as usize];
        for number in first.. {
            let enough = written + 11.0 >= budget;
            if enough && number > first {
                break;
            }
            let formulaic = self.owed + share * ITEM + ITEM * (pen.chance.unit() - 0.5) > ITEM / 2.0;
            self.write_item(pen, section, formulaic, number);
            let (all, phrases) = weigh(pen);
            written += all;
            self.owed += share * all - phrases;
            let last = written + 11.0 >= budget;
            pen.close_item(last);
        }
        self.ahead = written - budget;
        if self.last == Some(section) {
            self.ahead = 0.0;
        }
    }

    fn write_item(&mut self, pen: &mut Pen<'_>, section: Section, formulaic: bool, number: usize) {
        if formulaic {
            pen.open_item(section, 1, None, number);
            pen.mark_formulaic();
            return pen.frame(pen.vocabulary.stock_frame);
        }
        let level = match pen.chance.below(20) {
            0..=3 => self.level.saturating_sub(1).max(1),
            4..=6 => (self.level + 1).min(5),
            _ => self.level,
        };
        pen.open_item(section, level, None, number);
        if self.stale && matches!(section, Section::Politics | Section::Ethics | Section::Discipline) {
            self.stale = false;
            return pen.frame(pen.vocabulary.grammar.rule("stale.0"));
        }
        pen.frame(pen.vocabulary.frames[section as usize][level as usize - 1]);
    }
}

/// Syllables of the pledge being written, and how many of them are in set phrases.
fn weigh(pen: &Pen<'_>) -> (f64, f64) {
    let Some(item) = pen.draft.items.last() else { return (0.0, 0.0) };
    let all = syllables(&pen.draft.text[item.at.start as usize..]);
    let phrase = |op: u32| pen.vocabulary.grammar.ops[op as usize] == Op::Stock;
    let marks = &pen.draft.marks[item.marks.0 as usize..];
    let stock: u32 =
        marks.iter().filter(|mark| phrase(mark.op)).map(|mark| syllables(mark.at.of(&pen.draft.text))).sum();
    (f64::from(all), f64::from(stock))
}
