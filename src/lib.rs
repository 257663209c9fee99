//! Reads Vietnamese commitment statements: what was copied, what is formulaic, what is truly a pledge.

#![forbid(unsafe_code)]

pub mod config;
pub mod error;
pub mod form;
pub mod lexicon;
pub mod span;
pub mod specificity;
pub mod statement;
pub mod text;

pub(crate) mod shingle;

pub mod overlap;

pub(crate) mod index;

pub mod align;
pub mod cluster;
pub mod corpus;

pub use crate::{
    cluster::Cluster,
    config::Config,
    corpus::Corpus,
    error::Error,
    overlap::{Bound, Overlap, Pair},
    span::Span,
    statement::{Statement, StatementId},
};
