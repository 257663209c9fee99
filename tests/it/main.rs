//! Tests of the library, a module per room.

mod align;
mod boundaries;
mod chi_bo;
mod cluster;
mod conformance;
mod corpus;
mod decode;
mod finding;
mod index;
mod lexicon;
mod lexicon_tables;
mod overlap;
mod report;
mod rooms;
mod shingle;
mod specificity;
mod text;
mod text_tables;
