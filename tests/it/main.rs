//! One program, a module per room.

mod boundaries;
mod conformance;

mod text;
mod text_tables;
