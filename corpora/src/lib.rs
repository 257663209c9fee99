//! Statements grown from a seed, with their ground truth.
