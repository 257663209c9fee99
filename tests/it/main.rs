//! One program, a module per room.

mod boundaries;
mod conformance;

mod decode;
mod text;
mod text_tables;
