//! All statements, and every question that takes more than one of them to answer.

mod beside;
mod copies;
mod families;
mod finder;
mod join;
mod proposal;
mod same;
mod shared;
mod store;
mod words;

use std::{collections::HashMap, sync::OnceLock};

use rayon::prelude::*;

pub use self::{
    beside::Laid,
    copies::{Borrowed, Copies, Discounted, Likeness, Reasons, Relation},
    finder::Finder,
    proposal::{Copying, NoForm, Proposal, Proposals},
};
use self::{
    copies::Known,
    words::{Spelled, Words},
};
use crate::{
    Config, Error, StatementId,
    form::Template,
    shingle::BARRIER,
    statement::{Form, Reference, Statement},
    text::{self, Text, Token, TokenKind},
};

/// Statements that are compared with one another, with the forms they were written on and the texts they
/// are held against.
///
/// Of each statement it keeps the text and 4 bytes a token: with id, unit and duties some 3.4 KB beside a text of 4 KB
/// (`benches/memory.rs`). Everything else is worked out when it is asked for, and kept only by
/// [`Corpus::similar_to`] and [`Corpus::compare_one`]. What it answers depends on the statements alone: not on the
/// number of threads, and on the order they came in only through their ids.
///
/// ```
/// use khuonsao::{Config, Corpus, Statement};
///
/// let mut corpus = Corpus::new(Config::default())?;
/// let pledge = "Mỗi tháng dự giờ hai tiết của đồng nghiệp và góp ý bằng văn bản trước ngày 25";
/// corpus.insert(Statement::new("an", pledge))?;
/// corpus.insert(Statement::new("binh", pledge))?;
/// assert_eq!(corpus.clusters().len(), 1);
/// # Ok::<(), khuonsao::Error>(())
/// ```
pub struct Corpus {
    config: Config,
    forms: Vec<(Form, Template)>,
    words: Words,
    references: Vec<Reference>,
    statements: Vec<Statement>,
    /// The form each statement was written on.
    written_on: Vec<Option<u32>>,
    ids: HashMap<String, StatementId>,
    /// Codes of the references, then of the statements.
    texts: Vec<Box<[u32]>>,
    /// What was worked out of all of them, once it was asked for and until there is one more.
    known: OnceLock<Known>,
    pool: Option<rayon::ThreadPool>,
}

/// A statement that has been read, and which of its tokens came with a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its tokens, items and sections.
    pub text: Text,
    /// For each token, whether it came with a form.
    pub excused: Vec<bool>,
}

impl Reading {
    /// How many words did not come with a form.
    pub fn words(&self) -> u32 {
        words(&self.text.tokens, &self.excused)
    }
}

/// How many of some tokens are words that did not come with a form.
fn words(tokens: &[Token], excused: &[bool]) -> u32 {
    let excused = excused.iter().copied().chain(std::iter::repeat(false));
    let words = tokens.iter().zip(excused);
    words.filter(|(token, excused)| !excused && token.kind != TokenKind::Leader).count() as u32
}

impl Corpus {
    /// A corpus without statements.
    ///
    /// # Errors
    ///
    /// [`Error::Setting`] when a setting lies outside its range, [`Error::Threads`] when the threads asked
    /// for could not be had.
    pub fn new(config: Config) -> Result<Corpus, Error> {
        config.check()?;
        let pool = config.threads.map(|threads| {
            rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .map_err(|failed| Error::Threads { threads, reason: failed.to_string() })
        });
        Ok(Corpus {
            config,
            forms: Vec::new(),
            words: Words::default(),
            references: Vec::new(),
            statements: Vec::new(),
            written_on: Vec::new(),
            ids: HashMap::new(),
            texts: Vec::new(),
            known: OnceLock::new(),
            pool: pool.transpose()?,
        })
    }

    /// Takes a form; what later statements share with it is excused.
    ///
    /// # Errors
    ///
    /// [`Error::TooLate`] once there are statements.
    pub fn add_form(&mut self, form: Form) -> Result<(), Error> {
        self.early("form", &form.name)?;
        let template = Template::new(&form.text);
        self.forms.push((form, template));
        Ok(())
    }

    /// Takes a text that later statements are held against.
    ///
    /// # Errors
    ///
    /// [`Error::TooLate`] once there are statements, [`Error::TextTooLong`] for a text of 4 GiB.
    pub fn add_reference(&mut self, reference: Reference) -> Result<(), Error> {
        self.early("reference", &reference.statement.id)?;
        let (_, read) = self.read(&reference.statement)?;
        self.known = OnceLock::new();
        self.texts.push(read.codes(&mut self.words));
        self.references.push(reference);
        Ok(())
    }

    fn early(&self, what: &'static str, name: &str) -> Result<(), Error> {
        if self.is_empty() { Ok(()) } else { Err(Error::TooLate { what, name: name.to_owned() }) }
    }

    /// Takes a statement.
    ///
    /// # Errors
    ///
    /// [`Error::DuplicateId`] when its id is taken, [`Error::TextTooLong`] for a text of 4 GiB.
    pub fn insert(&mut self, statement: Statement) -> Result<StatementId, Error> {
        let read = self.read(&statement);
        self.admit(statement, read)
    }

    /// Takes many statements, reading them in parallel; the same as inserting them one by one.
    ///
    /// A statement that is refused has its error in its place and leaves no trace.
    pub fn extend(&mut self, statements: Vec<Statement>) -> Vec<Result<StatementId, Error>> {
        // Words are told from new ones in parallel and numbered one by one, so the first blocks, in which
        // most are new, are small.
        let mut size = 64;
        let mut results = Vec::with_capacity(statements.len());
        let mut rest = statements.into_iter();
        loop {
            let block: Vec<Statement> = rest.by_ref().take(size).collect();
            size = (2 * size).min(4096);
            if block.is_empty() {
                return results;
            }
            let read: Vec<_> = self.run(|| block.par_iter().map(|statement| self.read(statement)).collect());
            results.extend(block.into_iter().zip(read).map(|(statement, read)| self.admit(statement, read)));
        }
    }

    fn read(&self, statement: &Statement) -> Result<(Option<u32>, words::Reading), Error> {
        if u32::try_from(statement.text.len()).is_err() {
            return Err(Error::TextTooLong { id: statement.id.clone(), bytes: statement.text.len() });
        }
        Ok(self.read_text(&statement.text))
    }

    /// The form that fits a text best, and what it consists of.
    fn read_text(&self, raw: &str) -> (Option<u32>, words::Reading) {
        let mut spelled = Spelled::with_capacity(raw.len() / 5);
        let mut form = None;
        if self.forms.is_empty() {
            text::each_token(raw, |token| spelled.push(&token, false));
        } else {
            let tokens = text::tokenize(raw);
            let excused;
            (form, excused) = self.fitting(raw, &tokens);
            tokens.iter().zip(excused).for_each(|(token, excused)| spelled.push(token, excused));
        }
        (form, words::Reading::new(&self.words, &spelled))
    }

    /// The form that fits a statement best, the first of equals, and which tokens came with it.
    fn fitting(&self, raw: &str, tokens: &[Token]) -> (Option<u32>, Vec<bool>) {
        let words = |given: &[bool]| given.iter().filter(|given| **given).count();
        let fits = self.forms.iter().enumerate().map(|(form, (_, template))| {
            let given = template.given(raw, tokens);
            (words(&given), form, given)
        });
        let best = fits.max_by_key(|&(words, form, _)| (words, std::cmp::Reverse(form)));
        match best {
            Some((1.., form, given)) => (Some(form as u32), given),
            _ => (None, vec![false; tokens.len()]),
        }
    }

    fn admit(
        &mut self,
        mut statement: Statement,
        read: Result<(Option<u32>, words::Reading), Error>,
    ) -> Result<StatementId, Error> {
        if self.ids.contains_key(&statement.id) {
            return Err(Error::DuplicateId { id: statement.id });
        }
        let (form, read) = read?;
        let id = StatementId(self.statements.len() as u32);
        self.known = OnceLock::new();
        self.texts.push(read.codes(&mut self.words));
        self.written_on.push(form);
        self.ids.insert(statement.id.clone(), id);
        if !self.config.keep_texts {
            statement.text = String::new();
        }
        self.statements.push(statement);
        Ok(id)
    }

    /// Number of statements.
    pub fn len(&self) -> usize {
        self.statements.len()
    }

    /// Whether there are no statements.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// The settings it was built with.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The statement of that id.
    ///
    /// # Panics
    ///
    /// If the id is of another corpus and lies beyond this one.
    pub fn statement(&self, id: StatementId) -> &Statement {
        &self.statements[id.index()]
    }

    /// All statements, in order of their ids.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Where the statement is whose own `id` this is.
    pub fn find(&self, id: &str) -> Option<StatementId> {
        self.ids.get(id).copied()
    }

    /// The forms, in the order they were added.
    pub fn forms(&self) -> impl Iterator<Item = &Form> {
        self.forms.iter().map(|(form, _)| form)
    }

    /// The form that fits a statement best; `None` when it shares nothing with any of them.
    pub fn form_of(&self, id: StatementId) -> Option<&Form> {
        let form = self.written_on[id.index()]?;
        self.forms.get(form as usize).map(|(form, _)| form)
    }

    /// The references, in the order they were added.
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// Reads a statement again: what it consists of, and what of it came with a form.
    pub fn reading(&self, id: StatementId) -> Reading {
        self.reread(self.references.len() + id.index())
    }

    /// Reads a reference again, by its place among the references.
    pub fn reference_reading(&self, reference: usize) -> Reading {
        self.reread(reference)
    }

    /// Reads one of all texts again, references first.
    fn reread(&self, place: usize) -> Reading {
        let text = Text::read(self.raw(place));
        let excused = self.excused(&text.tokens, place);
        Reading { text, excused }
    }

    /// One of all texts as it was given, references first.
    fn raw(&self, text: usize) -> &str {
        match text.checked_sub(self.references.len()) {
            Some(statement) => &self.statements[statement].text,
            None => &self.references[text].statement.text,
        }
    }

    /// Which tokens of one of all texts, references first, came with a form.
    fn excused(&self, tokens: &[Token], text: usize) -> Vec<bool> {
        let codes = self.texts[text].iter();
        let excused = |(token, &code): (&Token, &u32)| code == BARRIER && token.kind != TokenKind::Leader;
        tokens.iter().zip(codes).map(excused).collect()
    }

    /// Works something out for every statement, in parallel; the results are in order of their ids.
    pub fn map<T: Send>(&self, work: impl Fn(StatementId) -> T + Sync) -> Vec<T> {
        self.run(|| (0..self.len() as u32).into_par_iter().map(|id| work(StatementId(id))).collect())
    }

    /// Runs on the threads of this corpus.
    fn run<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        match &self.pool {
            Some(pool) => pool.install(work),
            None => work(),
        }
    }
}
