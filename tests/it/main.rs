//! One program, a module per room.

mod conformance;
mod tables;
mod text;
