//! Every room of the library, from outside.

mod align;
mod cluster;
mod corpus;
mod index;
mod lexicon;
mod overlap;
mod shingle;
mod specificity;
mod tables;
mod text;
