//! Synthetic Vietnamese commitment statements, any number of them, with their ground truth.
//!
//! A [`Recipe`] says what a corpus is to be like; a [`Corpus`] writes it. The same recipe gives the same bytes on every
//! machine and in every release, and statement `i` can be had without the ones before it, so a corpus is stored as a
//! few numbers and grown where it is used.
//!
//! ```
//! use khuonsao_corpora::{Corpus, Recipe};
//!
//! let corpus = Corpus::new(Recipe { statements: 300, seed: 7, ..Recipe::default() })?;
//! let mut copies = 0;
//! for generated in &corpus {
//!     if let Some(copy) = &generated.copy {
//!         let source = corpus.statement(copy.source);
//!         for span in &copy.spans {
//!             // The same words, here and there.
//!             let _ = (&generated.statement.text[span.copy.0..span.copy.1],
//!                      &source.statement.text[span.source.0..span.source.1]);
//!         }
//!         copies += 1;
//!     }
//! }
//! assert_eq!(copies, 75);
//! # Ok::<(), khuonsao_corpora::RecipeError>(())
//! ```
//!
//! The statements are made of the tables in `generator/`, which Vietnamese readers can correct without reading Rust.
//! Nobody in them exists. What they are for: measuring how many copies are found and how many strangers are not left
//! in peace, how long that takes, and whether specific statements stand above formulaic ones. What they are not:
//! evidence of how real statements are spread; for that the share of everything is a guess, and the recipe says which.
#![forbid(unsafe_code)]

mod block;
mod chance;
mod copy;
mod corpus;
mod draft;
mod edits;
mod fill;
mod form;
mod original;
mod pen;
mod person;
mod recipe;
mod rewrite;
mod statement;
mod surface;
mod vocabulary;
mod walk;

pub use copy::{CopiedSpan, Copy, CopyKind};
pub use corpus::{Corpus, Statements};
pub use recipe::{Family, Recipe, RecipeError, UnknownFamily};
pub use statement::{Encoding, Generated, Item, Planted, Section, Span, Statement, StatementKind};
