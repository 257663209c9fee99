//! A source to its copy.

use crate::{
    copy::CopyKind,
    draft::{Draft, DraftItem, Stretch, syllables},
    edits::{Edits, Fate},
    fill::fill,
    form::Form,
    original::Plan,
    pen::Pen,
    recipe::{Family, Recipe},
    statement::Section,
    vocabulary::{Op, Slot},
};

/// What became of the source's text.
pub(crate) struct Rewritten {
    pub(crate) edited: f32,
    /// Names of the source's that were left standing.
    pub(crate) residue: Vec<Stretch>,
}

/// Writes a copy of `source` in the pen's draft.
///
/// `same_trade` says whether classes, subjects and workplaces of the source have a counterpart in the copier's work.
pub(crate) fn write_copy(
    pen: &mut Pen<'_>,
    form: &Form,
    recipe: &Recipe,
    source: &Draft,
    kind: CopyKind,
    same_trade: bool,
) -> Rewritten {
    let whole = match recipe.family {
        Family::AllExact => Some(0.0),
        Family::AllEdited => Some(0.01),
        Family::Ordinary if kind == CopyKind::Exact && pen.chance.happens(0.3) => Some(0.0),
        _ => None,
    };
    let share = whole.unwrap_or_else(|| match (recipe.family, kind) {
        (Family::Straddling, _) => 0.01 + 0.15 * pen.chance.unit(),
        (Family::OneCluster, _) => 0.02 + 0.08 * pen.chance.unit(),
        (_, CopyKind::Light) => 0.05 + 0.1 * pen.chance.unit(),
        (_, CopyKind::Heavy) => 0.3,
        _ => 0.0,
    });
    if whole.is_some() && share == 0.0 {
        return photograph(pen, source, recipe);
    }
    let mut copier = Copier {
        source,
        edits: match share {
            0.0 => Edits::none(source),
            _ => Edits::draw(source, &pen.vocabulary.grammar, &mut pen.chance, share),
        },
        names: if whole.is_some() || kind == CopyKind::Exact { Names::Left } else { Names::Swapped },
        same_trade,
        changed: 0,
        residue: Vec::new(),
        residue_wanted: kind != CopyKind::Exact && pen.chance.happens(recipe.residue),
        number: 0,
    };
    pen.draft.hand = source.hand;
    let stays = matches!(kind, CopyKind::Exact | CopyKind::Names) || whole.is_some();
    if !stays && pen.chance.happens(0.3) {
        pen.draft.hand.bullet = pen.draw_hand().bullet;
    }
    if whole.is_some() {
        copier.write_with_header(pen);
    } else {
        copier.write_on_form(pen, form, recipe, kind);
    }
    let body = source.body_syllables().max(1);
    let edited = copier.changed as f32 / body as f32;
    join_lines(pen, source);
    Rewritten { edited, residue: copier.residue }
}

/// The source's bytes, name and all.
fn photograph(pen: &mut Pen<'_>, source: &Draft, recipe: &Recipe) -> Rewritten {
    pen.draft = source.clone();
    let all = Stretch { start: 0, end: pen.here() };
    pen.taken = vec![(all, all)];
    let residue =
        if recipe.family == Family::Ordinary { source.signed.into_iter().collect() } else { Vec::new() };
    Rewritten { edited: 0.0, residue }
}

#[derive(Clone, Copy, PartialEq)]
enum Names {
    Left,
    Swapped,
}

struct Copier<'s> {
    source: &'s Draft,
    edits: Edits,
    names: Names,
    same_trade: bool,
    /// Syllables that were changed.
    changed: u32,
    residue: Vec<Stretch>,
    residue_wanted: bool,
    number: usize,
}

impl Copier<'_> {
    /// The source's whole text, header included, with the edits in its body.
    fn write_with_header(&mut self, pen: &mut Pen<'_>) {
        let source = self.source;
        let mut done = 0;
        for (index, item) in source.items.iter().enumerate() {
            self.take_outside(pen, done, item.at.start);
            self.write_item(pen, index, item, false);
            done = item.at.end;
        }
        self.take_outside(pen, done, source.text.len() as u32);
    }

    fn take_outside(&mut self, pen: &mut Pen<'_>, start: u32, end: u32) {
        let here = pen.here();
        let there = Stretch { start, end };
        pen.draft.text.push_str(there.of(&self.source.text));
        pen.took(Stretch { start: here, end: pen.here() }, there);
        let moved = |old: &Stretch| {
            let inside = old.start >= start && old.end <= end;
            inside.then(|| Stretch { start: old.start - start + here, end: old.end - start + here })
        };
        pen.draft.given.extend(self.source.given.iter().filter_map(moved));
        pen.draft.blanks.extend(self.source.blanks.iter().filter_map(moved));
        pen.draft.signed = pen.draft.signed.or(self.source.signed.as_ref().and_then(moved));
    }

    /// The copier's own header, and the source's pledges under the headings of the copier's form.
    fn write_on_form(&mut self, pen: &mut Pen<'_>, form: &Form, recipe: &Recipe, kind: CopyKind) {
        let source = self.source;
        let mut order: Vec<usize> = (0..source.items.len()).collect();
        if kind == CopyKind::Reordered {
            pen.chance.shuffle(&mut order);
        }
        let kept =
            if kind == CopyKind::Partial { self.keep_some(pen) } else { vec![true; source.items.len()] };
        let level = source.items.iter().map(|item| item.level).max().unwrap_or(1);
        let mut own =
            (kind == CopyKind::Partial).then(|| Plan::new(form, level, 0.0, recipe.stock_share, false));
        let leave_blank = pen.chance.happens(recipe.blanks);
        let homes: Vec<Section> = source.items.iter().map(|item| form.home(item.section)).collect();
        fill(pen, form, leave_blank, |pen, section| {
            self.number = 0;
            let here: Vec<usize> = order.iter().copied().filter(|&index| homes[index] == section).collect();
            let mut missing = 0.0;
            for (place, &index) in here.iter().enumerate() {
                let last = place + 1 == here.len() && kept.iter().all(|kept| *kept);
                let item = &source.items[index];
                if kept[index] {
                    self.number += 1;
                    pen.open_item(section, item.level, Some(item.trade), self.number);
                    if item.formulaic {
                        pen.mark_formulaic();
                    }
                    self.write_item(pen, index, item, true);
                    pen.close_item(last);
                } else {
                    missing += f64::from(syllables(item.at.of(&source.text)));
                }
            }
            if let Some(plan) = own.as_mut().filter(|_| missing > 0.0) {
                plan.set_budget(section, missing);
                plan.write_section(pen, section, self.number + 1);
            }
        });
    }

    /// Pledges for 40 to 60 % of the body.
    fn keep_some(&self, pen: &mut Pen<'_>) -> Vec<bool> {
        let sizes: Vec<u32> =
            self.source.items.iter().map(|item| syllables(item.at.of(&self.source.text))).collect();
        let total: u32 = sizes.iter().sum();
        let wanted = f64::from(total) * (0.42 + 0.16 * pen.chance.unit());
        let mut order: Vec<usize> = (0..sizes.len()).collect();
        pen.chance.shuffle(&mut order);
        let mut kept = vec![false; sizes.len()];
        let mut have = 0.0;
        for index in order {
            let size = f64::from(sizes[index]);
            if have + size <= wanted + size / 2.0 && have + size <= f64::from(total) * 0.6 {
                kept[index] = true;
                have += size;
            }
        }
        kept
    }

    fn write_item(&mut self, pen: &mut Pen<'_>, index: usize, item: &DraftItem, open: bool) {
        if !open {
            pen.resume_item(item);
        }
        let source = self.source;
        let mut at = item.marks.0;
        let mut clauses = source.clauses_of(item).iter().peekable();
        while at < item.marks.1 {
            while clauses.next_if(|clause| clause.first < at).is_some() {}
            let mark = source.marks[at as usize];
            let before = mark.at.of(&source.text);
            match self.edits.fates[at as usize] {
                Fate::Keep => self.keep(pen, at),
                Fate::Drop => self.changed += syllables(before),
                Fate::Reword => self.reword(pen, at),
                Fate::Redo => {
                    let start = pen.draft.text.len();
                    pen.redo(mark.op, before);
                    if pen.draft.text[start..] != *before {
                        self.changed += syllables(before).max(syllables(&pen.draft.text[start..]));
                    }
                }
                Fate::RedoClause(clause) => {
                    let clause = source.clauses[clause as usize];
                    let start = mark.at.start as usize;
                    let end = source.marks[clause.last as usize - 1].at.end as usize;
                    pen.redo(clause.op, &source.text[start..end]);
                    self.changed += syllables(&source.text[start..end]);
                    at = clause.last;
                    continue;
                }
            }
            at += 1;
        }
        if self.edits.lengthened[index] {
            let start = pen.draft.text.len();
            pen.step(pen.vocabulary.addition);
            self.changed += syllables(&pen.draft.text[start..]);
        }
        if !open {
            pen.suspend_item();
        }
    }

    /// Takes a mark over, with a name in it made the copier's own.
    fn keep(&mut self, pen: &mut Pen<'_>, at: u32) {
        let mark = self.source.marks[at as usize];
        let Op::Slot(slot) = pen.vocabulary.grammar.ops[mark.op as usize] else {
            return pen.take(self.source, mark);
        };
        let of_work = matches!(slot, Slot::Class | Slot::Subject | Slot::Workplace);
        if !slot.is_name() || (of_work && !self.same_trade) {
            return pen.take(self.source, mark);
        }
        let before = mark.at.of(&self.source.text);
        let start = pen.draft.text.len();
        let marks = pen.draft.marks.len();
        pen.step(mark.op);
        let differs = pen.draft.text[start..] != *before;
        let leave = self.names == Names::Left || (self.residue_wanted && slot != Slot::Neighbor);
        if differs && !leave {
            return;
        }
        pen.draft.text.truncate(start);
        pen.draft.marks.truncate(marks);
        pen.take(self.source, mark);
        if differs && slot != Slot::Neighbor {
            self.residue_wanted = false;
            self.residue.push(Stretch { start: start as u32, end: pen.here() });
        }
    }

    /// Swaps one word of the mark for a synonym, if it has any.
    fn reword(&mut self, pen: &mut Pen<'_>, at: u32) {
        let mark = self.source.marks[at as usize];
        let text = mark.at.of(&self.source.text);
        let synonyms = &pen.vocabulary.synonyms;
        let first = pen.chance.below(synonyms.len());
        let found = (0..synonyms.len()).find_map(|step| {
            let (from, to) = synonyms[(first + step) % synonyms.len()];
            let position = text.find(from)?;
            let ends =
                text[position + from.len()..].chars().next().is_none_or(|next| !next.is_alphanumeric());
            let begins = text[..position].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
            (ends && begins).then_some((position as u32, from, to))
        });
        let Some((position, from, to)) = found else { return self.keep(pen, at) };
        let start = pen.here();
        let Stretch { start: begin, end } = mark.at;
        let (cut, resume) = (begin + position, begin + position + from.len() as u32);
        pen.take_part(self.source, Stretch { start: begin, end: cut });
        pen.write(to);
        pen.take_part(self.source, Stretch { start: resume, end });
        pen.mark(start, mark.op);
        self.changed += syllables(from).max(syllables(to));
    }
}

/// Lets stretches go on over full stop, line break and bullet where these are the same on both sides.
fn join_lines(pen: &mut Pen<'_>, source: &Draft) {
    const LONGEST: u32 = 10;
    let text = &pen.draft.text;
    let mut joined: Vec<(Stretch, Stretch)> = Vec::with_capacity(pen.taken.len());
    for &(mut copy, mut there) in &pen.taken {
        if let Some((last_copy, last_source)) = joined.last_mut() {
            let gap = Stretch { start: last_copy.end, end: copy.start };
            let gap_there = Stretch { start: last_source.end, end: there.start };
            let follows = gap_there.start <= gap_there.end && gap.end - gap.start <= LONGEST;
            if follows && gap.of(text) == gap_there.of(&source.text) {
                (last_copy.end, last_source.end) = (copy.end, there.end);
                continue;
            }
        }
        (copy, there) = (trim(copy, text), trim(there, &source.text));
        joined.push((copy, there));
    }
    for (copy, there) in &mut joined {
        let stop = |text: &str, end: u32| {
            text.as_bytes().get(end as usize).copied().filter(|byte| b".;".contains(byte))
        };
        if stop(text, copy.end).is_some() && stop(text, copy.end) == stop(&source.text, there.end) {
            copy.end += 1;
            there.end += 1;
        }
    }
    joined.retain(|(copy, _)| copy.start < copy.end);
    pen.taken = joined;
}

/// Without the spaces it opens with: both sides have the same ones.
fn trim(at: Stretch, text: &str) -> Stretch {
    let spaces = at.of(text).bytes().take_while(|byte| *byte == b' ').count() as u32;
    Stretch { start: at.start + spaces, end: at.end }
}
