//! Tables made from the data in `corpora`.

pub(super) mod encodings;
pub(super) mod letters;
pub(super) mod sections;
pub(super) mod stems;
pub(super) mod syllables;
