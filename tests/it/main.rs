//! One program, a module per room.

mod conformance;

mod text;
mod text_tables;
