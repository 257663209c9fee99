//! A recipe to its statements.

use std::ops::Range;

use crate::{
    copy::CopyKind,
    form::Form,
    pen::Citations,
    recipe::{Recipe, RecipeError},
    statement::Generated,
    vocabulary::{VOCABULARY, Vocabulary},
    walk::Walk,
};

/// All statements of a recipe. None is kept: each is written when it is asked for.
///
/// Statement `i` depends on the recipe and on `i` alone, so any number of threads may ask for any of them in any
/// order, and the corpus takes no more memory for ten million than for ten.
pub struct Corpus {
    pub(crate) recipe: Recipe,
    pub(crate) vocabulary: &'static Vocabulary,
    pub(crate) forms: Vec<Form>,
    pub(crate) free: Form,
    blanks: Vec<String>,
    pub(crate) now: Citations,
    pub(crate) before: Citations,
}

impl Corpus {
    /// Makes ready to write the statements of a recipe.
    ///
    /// # Errors
    /// When the recipe does not [check](Recipe::check).
    pub fn new(recipe: Recipe) -> Result<Corpus, RecipeError> {
        recipe.check()?;
        let vocabulary = &*VOCABULARY;
        let forms = Form::all(&vocabulary.outlines, recipe.syllables, recipe.form_share);
        let calendar = &vocabulary.calendar;
        let citations =
            |year| Citations { in_force: calendar.in_force(year), replaced: calendar.replaced(year), year };
        Ok(Corpus {
            vocabulary,
            blanks: forms.iter().map(|form| form.blank.clone()).collect(),
            forms,
            free: Form::none(),
            now: citations(recipe.year),
            before: citations(recipe.year - 1),
            recipe,
        })
    }

    /// What it is made from.
    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// How many statements there are.
    pub fn len(&self) -> u64 {
        self.recipe.statements
    }

    /// Never: a recipe asks for ten statements at least.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The forms as they were handed out, with dots where something is to be filled in.
    pub fn forms(&self) -> &[String] {
        &self.blanks
    }

    /// One statement.
    ///
    /// # Panics
    /// When there are not that many.
    pub fn statement(&self, index: u64) -> Generated {
        assert!(index < self.len(), "statement {index} of a corpus of {}", self.len());
        Walk::new(self).statement(index)
    }

    /// All statements in order.
    pub fn iter(&self) -> Statements<'_> {
        self.range(0..self.len())
    }

    /// The statements of a range in order: what one of several threads would write.
    pub fn range(&self, range: Range<u64>) -> Statements<'_> {
        let end = range.end.min(self.len());
        Statements { walk: Walk::new(self), range: range.start.min(end)..end }
    }

    /// What statement `index` was copied from and how, without writing either; `None` when it is nobody's copy.
    pub fn source(&self, index: u64) -> Option<(u64, CopyKind)> {
        Walk::new(self).source(index)
    }

    /// The statement at the beginning of the chain of copies that `index` is in: itself when it is nobody's copy.
    ///
    /// Two statements are of one family exactly when their roots are the same.
    pub fn root(&self, index: u64) -> u64 {
        Walk::new(self).root(index)
    }

    /// Every copy with its source, in order: the truth that pairs are judged by.
    pub fn truth(&self) -> impl Iterator<Item = (u64, u64, CopyKind)> + '_ {
        let mut walk = Walk::new(self);
        (0..self.len())
            .filter_map(move |index| walk.source(index).map(|(source, kind)| (index, source, kind)))
    }

    /// Every family of two or more: its root first, then its copies in order. Needs memory for all copies.
    pub fn families(&self) -> Vec<Vec<u64>> {
        let mut walk = Walk::new(self);
        let mut linked: Vec<(u64, u64)> = self.truth().map(|(copy, ..)| (walk.root(copy), copy)).collect();
        linked.sort_unstable();
        let families = linked.chunk_by(|left, right| left.0 == right.0);
        families
            .map(|family| [family[0].0].into_iter().chain(family.iter().map(|(_, copy)| *copy)).collect())
            .collect()
    }
}

impl<'c> IntoIterator for &'c Corpus {
    type Item = Generated;
    type IntoIter = Statements<'c>;

    fn into_iter(self) -> Statements<'c> {
        self.iter()
    }
}

/// Statements in order. Neighbors share what is known of their commune, so this is faster than asking one by one.
pub struct Statements<'c> {
    walk: Walk<'c>,
    range: Range<u64>,
}

impl Iterator for Statements<'_> {
    type Item = Generated;

    fn next(&mut self) -> Option<Generated> {
        self.range.next().map(|index| self.walk.statement(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::try_from(self.range.end - self.range.start).unwrap_or(usize::MAX);
        (left, Some(left))
    }
}
