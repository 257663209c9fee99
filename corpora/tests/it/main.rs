//! The generator as others use it.

mod adversarial;
mod copies;
mod corpus;
mod shape;
