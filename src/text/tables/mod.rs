//! Tables made from the data in `corpora`.

#[rustfmt::skip]
pub(super) mod encodings;
#[rustfmt::skip]
pub(super) mod letters;
#[rustfmt::skip]
pub(super) mod sections;
#[rustfmt::skip]
pub(super) mod syllables;
