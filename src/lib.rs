//! Reads Vietnamese commitment statements: what was copied, what is formulaic, what is truly a pledge.

#![forbid(unsafe_code)]

pub mod span;
pub mod statement;
pub mod text;

pub mod lexicon;

pub mod form;

pub(crate) mod shingle;

pub mod overlap;

pub(crate) mod index;

pub mod cluster;

pub mod align;

pub mod corpus;

pub mod specificity;

pub mod provenance;

pub mod finding;

pub mod report;

pub mod config;
pub mod error;

pub use crate::{
    cluster::Cluster,
    config::Config,
    corpus::Corpus,
    error::Error,
    finding::Finding,
    overlap::{Bound, Overlap, Pair},
    report::Report,
    span::Span,
    statement::{Form, Reference, Statement, StatementId},
};
