mod align;
mod cluster;
mod corpus;
mod index;
mod overlap;
mod shingle;
mod text;
