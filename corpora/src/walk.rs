//! From statement to statement: who, from whom, on what form, in which letters.

use std::rc::Rc;

use crate::{
    block::{BLOCK, Block, Origin},
    chance::Chance,
    copy::{CopiedSpan, Copy, CopyKind},
    corpus::Corpus,
    draft::{Draft, DraftItem, Mark, Stretch},
    form::Form,
    original::write_original,
    pen::{Citations, Pen},
    person::Person,
    recipe::{Family, Recipe},
    rewrite::{Rewritten, write_copy},
    statement::{Encoding, Generated, Item, Planted, Span, Statement},
    surface::{Surface, Written},
    vocabulary::{Op, Slot},
};

/// A corpus and what was looked at last. What it keeps changes how long an answer takes, never the answer.
pub(crate) struct Walk<'c> {
    corpus: &'c Corpus,
    blocks: Vec<Rc<Block>>,
    source: Option<(u64, Rc<Draft>)>,
}

const BLOCKS_KEPT: usize = 4;

/// The rooms of chance: one number for each question asked of an index.
const PERSON: u64 = 3;
const TEXT: u64 = 4;
const ABROAD: u64 = 5;
const FORM: u64 = 6;
const SURFACE: u64 = 7;
const ADOPTED: u64 = 8;

impl<'c> Walk<'c> {
    pub(crate) fn new(corpus: &'c Corpus) -> Walk<'c> {
        Walk { corpus, blocks: Vec::with_capacity(BLOCKS_KEPT), source: None }
    }

    fn chance(&self, room: u64, index: u64) -> Chance {
        Chance::new(self.corpus.recipe.seed, room, index)
    }

    fn block(&mut self, index: u64) -> Rc<Block> {
        let first = index / BLOCK * BLOCK;
        if let Some(known) = self.blocks.iter().position(|block| block.first == first) {
            return Rc::clone(&self.blocks[known]);
        }
        let block = Rc::new(Block::new(&self.corpus.recipe, self.corpus.vocabulary, index / BLOCK));
        if self.blocks.len() == BLOCKS_KEPT {
            self.blocks.remove(0);
        }
        self.blocks.push(Rc::clone(&block));
        block
    }

    pub(crate) fn source(&mut self, index: u64) -> Option<(u64, CopyKind)> {
        let block = self.block(index);
        match block.members[(index - block.first) as usize].origin {
            Origin::Own => None,
            Origin::Copy { source, kind } => Some((source, kind)),
            Origin::Abroad { kind } => self.abroad(index).map(|source| (source, kind)),
        }
    }

    /// A statement of another commune, or of this one when there is no other.
    fn abroad(&mut self, index: u64) -> Option<u64> {
        let mut chance = self.chance(ABROAD, index);
        let blocks = self.corpus.len().div_ceil(BLOCK);
        let here = index / BLOCK;
        let there = match blocks {
            1 => here,
            _ => (here + 1 + chance.below(blocks as usize - 1) as u64) % blocks,
        };
        let sources = self.block(there * BLOCK).sources();
        sources.get(chance.below(sources.len())).copied()
    }

    pub(crate) fn root(&mut self, index: u64) -> u64 {
        let mut root = index;
        while let Some((source, _)) = self.source(root) {
            root = source;
        }
        root
    }

    fn person<'b>(&mut self, block: &'b Block, index: u64) -> Person<'b> {
        let member = block.members[(index - block.first) as usize];
        let mut chance = self.chance(PERSON, block.first + u64::from(member.seat));
        let cell = usize::from(member.cell);
        let roles = &self.corpus.vocabulary.workplaces[block.cells[cell].workplace].roles;
        let role = usize::from(roles[chance.below(roles.len())]);
        Person { block, cell, role, key: chance.next() }
    }

    fn form(&self, block: &Block, index: u64) -> Option<usize> {
        if self.corpus.forms.is_empty() {
            return None;
        }
        // Families made to be hard are not to be told apart by their forms.
        if self.corpus.recipe.family != Family::Ordinary {
            return Some(0);
        }
        let mut chance = self.chance(FORM, block.first);
        let of_commune = chance.weighted(&[60, 15, 10, 8, 7][..self.corpus.forms.len().min(5)]);
        let mut chance = self.chance(FORM, index + (1 << 40));
        match chance.below(50) {
            0 => None,
            1 | 2 => Some(chance.below(self.corpus.forms.len())),
            _ => Some(of_commune),
        }
    }

    fn citations(&self, block: &Block, index: u64) -> &'c Citations {
        let last_year = block.members[(index - block.first) as usize].last_year;
        if last_year { &self.corpus.before } else { &self.corpus.now }
    }

    fn pen<'b>(&mut self, block: &'b Block, index: u64) -> Pen<'b>
    where
        'c: 'b,
    {
        let person = self.person(block, index);
        Pen::new(self.corpus.vocabulary, self.citations(block, index), person, self.chance(TEXT, index))
    }

    /// The text of a statement that is nobody's copy.
    fn original(&mut self, block: &Block, index: u64) -> Draft {
        let form = self.form_at(self.form(block, index));
        let mut pen = self.pen(block, index);
        write_original(&mut pen, form, &self.corpus.recipe);
        pen.draft
    }

    fn form_at(&self, form: Option<usize>) -> &'c Form {
        form.map_or(&self.corpus.free, |form| &self.corpus.forms[form])
    }

    fn source_draft(&mut self, index: u64) -> Rc<Draft> {
        if let Some((known, draft)) = &self.source {
            if *known == index {
                return Rc::clone(draft);
            }
        }
        let block = self.block(index);
        let draft = Rc::new(self.original(&block, index));
        self.source = Some((index, Rc::clone(&draft)));
        draft
    }

    /// How a statement is written down, apart from what is in it.
    fn surfaces(&mut self, index: u64, kind: Option<CopyKind>) -> (Option<Surface>, Option<Surface>) {
        let of_kind = match kind {
            Some(CopyKind::NoMarks) => Some(Surface::NoMarks),
            Some(CopyKind::Nfd) => Some(Surface::Nfd),
            Some(CopyKind::ToneStyle) => Some(Surface::NewTones),
            _ => None,
        };
        let Recipe { damage, legacy, family, .. } = self.corpus.recipe;
        let mut chance = self.chance(SURFACE, if family == Family::AllExact { 0 } else { index });
        let (drawn, key) = (chance.unit(), chance.next());
        let planted = if drawn < damage {
            Some(Surface::Damaged { seed: key })
        } else if drawn < damage + legacy && !matches!(kind, Some(CopyKind::NoMarks | CopyKind::Nfd)) {
            Some(Surface::Legacy(if key % 3 == 0 { Encoding::Vni } else { Encoding::Tcvn3 }))
        } else {
            None
        };
        (of_kind, planted)
    }

    fn write_down(&mut self, text: String, index: u64, kind: Option<CopyKind>) -> Written {
        let (of_kind, planted) = self.surfaces(index, kind);
        let written = Written::plain(text);
        of_kind.into_iter().chain(planted).fold(written, Written::rewrite)
    }

    pub(crate) fn statement(&mut self, index: u64) -> Generated {
        let block = self.block(index);
        let block = &*block;
        let mut form = self.form(block, index);
        let source = self.source(index);
        let there = source.map(|(from, _)| self.block(from));
        let mut pen;
        let mut rewritten = Rewritten { edited: 0.0, residue: Vec::new() };
        let mut source_text = None;
        match source {
            None => {
                pen = self.pen(block, index);
                write_original(&mut pen, self.form_at(form), &self.corpus.recipe);
            }
            Some((from, kind)) => {
                let draft = self.source_draft(from);
                let there = there.as_deref().unwrap_or(block);
                pen = self.pen(block, index);
                let lender = self.person(there, from);
                let role = lender.role;
                if self.adopts_role(block, &pen.person, role, index) {
                    let key = pen.person.key;
                    let person = Person { role, key, ..pen.person };
                    pen = Pen::new(self.corpus.vocabulary, pen.citations, person, pen.chance);
                }
                pen.lender = lender;
                let theirs = self.form(there, from);
                if !self.form_at(form).asks_no_more_than(self.form_at(theirs)) {
                    form = theirs;
                }
                let trade = |role: usize| self.corpus.vocabulary.roles[role].trade;
                let same_trade = trade(role) == trade(pen.person.role);
                let own_form = self.form_at(form);
                rewritten = write_copy(&mut pen, own_form, &self.corpus.recipe, &draft, kind, same_trade);
                if pen.taken.first().is_some_and(|(copy, _)| copy.start == 0) {
                    form = self.form(there, from);
                }
                let (of_kind, planted) = self.surfaces(from, None);
                if of_kind.or(planted).is_some() {
                    source_text = Some(self.write_down(draft.text.clone(), from, None));
                }
            }
        }
        self.finish(index, pen, form, source, rewritten, source_text)
    }

    /// Half of those who copy in one sort of workplace have the source's role as well.
    fn adopts_role(&self, block: &Block, person: &Person<'_>, role: usize, index: u64) -> bool {
        let vocabulary = self.corpus.vocabulary;
        let roles = &vocabulary.workplaces[block.cells[person.cell].workplace].roles;
        let same_name = vocabulary.roles[role].women_only == vocabulary.roles[person.role].women_only;
        let member = block.members[(index - block.first) as usize];
        let same_person = matches!(member.origin, Origin::Copy { source, .. }
            if source >= block.first && block.members.get((source - block.first) as usize)
                .is_some_and(|other| other.seat == member.seat));
        !same_person
            && same_name
            && roles.contains(&(role as u16))
            && self.chance(ADOPTED, index).happens(0.5)
    }

    fn finish(
        &mut self,
        index: u64,
        pen: Pen<'_>,
        form: Option<usize>,
        source: Option<(u64, CopyKind)>,
        rewritten: Rewritten,
        source_text: Option<Written>,
    ) -> Generated {
        let vocabulary = self.corpus.vocabulary;
        let Pen { draft, taken, person, citations, .. } = pen;
        let op = |mark: u32| vocabulary.grammar.ops[mark as usize];
        let kind = source.map(|(_, kind)| kind);
        let written = self.write_down(draft.text, index, kind);
        let place = |at: Stretch| written.span((at.start as usize, at.end as usize));
        let place_there = |at: Stretch| -> Span {
            let span = (at.start as usize, at.end as usize);
            source_text.as_ref().map_or(span, |text| text.span(span))
        };
        let stale = |mark: &&Mark| op(mark.op) == Op::Slot(Slot::StaleCitation);
        let mut planted: Vec<Planted> = Vec::new();
        planted.extend(rewritten.residue.iter().map(|at| Planted::Residue(place(*at))));
        planted.extend(draft.marks.iter().filter(stale).map(|mark| Planted::StaleCitation(place(mark.at))));
        planted.extend(draft.blanks.iter().map(|at| Planted::BlankLeft(place(*at))));
        match self.surfaces(index, kind).1 {
            Some(Surface::Damaged { .. }) => planted.push(Planted::Damaged),
            Some(Surface::Legacy(encoding)) => planted.push(Planted::Legacy(encoding)),
            _ => {}
        }
        let (day, month) = person.signing_day(citations.year);
        let form_kind = self.form_at(form).kind;
        Generated {
            level: dominant(&draft.items),
            form,
            copy: source.map(|(source, kind)| Copy {
                source,
                kind,
                edited: rewritten.edited,
                spans: taken
                    .iter()
                    .map(|(copy, there)| CopiedSpan { copy: place(*copy), source: place_there(*there) })
                    .collect(),
            }),
            planted,
            items: draft
                .items
                .iter()
                .map(|item| Item { span: place(item.at), section: item.section, level: item.level })
                .collect(),
            given: draft.given.iter().map(|at| place(*at)).collect(),
            stock: draft
                .marks
                .iter()
                .filter(|mark| op(mark.op) == Op::Stock)
                .map(|mark| place(mark.at))
                .collect(),
            statement: Statement {
                id: format!("ck-{index:07}"),
                author: person.name(vocabulary),
                unit: person.unit(),
                role: person.role_name(vocabulary),
                duties: person.duties(vocabulary),
                year: citations.year,
                date: format!("{}-{month:02}-{day:02}", citations.year),
                theme: vocabulary.calendar.theme(citations.year).map(str::to_owned),
                kind: form_kind,
                text: written.text,
            },
        }
    }
}

/// The level most of the text outside set phrases is at; the lower one when two have as much.
fn dominant(items: &[DraftItem]) -> u8 {
    let mut weights = [0u32; 6];
    for item in items.iter().filter(|item| !item.formulaic) {
        weights[item.level as usize] += item.at.end - item.at.start;
    }
    let most = weights.iter().max().copied().unwrap_or(0);
    weights.iter().position(|weight| *weight == most && most > 0).unwrap_or(1) as u8
}
