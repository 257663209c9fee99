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

pub use crate::{config::Config, error::Error, span::Span, statement::Statement};
