//! Tests of the library, a module per room.

mod align;
mod cluster;
mod corpus;
mod index;
mod lexicon;
mod overlap;
mod rooms;
mod shingle;
mod specificity;
mod tables;
mod text;
