//! What can go wrong while building; analysing cannot fail.

/// Why a setting or a statement was refused.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Two statements of one corpus have the same id.
    #[error("statement id {id:?} is taken")]
    DuplicateId {
        /// The id they share.
        id: String,
    },
    /// A setting lies outside its range.
    #[error("{setting} must lie in {range}, got {got}")]
    Setting {
        /// Name of the setting.
        setting: &'static str,
        /// The values it may have.
        range: &'static str,
        /// The value it was given.
        got: String,
    },
    /// A text is longer than spans can point into (4 GiB).
    #[error("text of {id:?} has {bytes} bytes, at most 4294967295 can be read")]
    TextTooLong {
        /// The id of the statement.
        id: String,
        /// Its length.
        bytes: usize,
    },
    /// The operating system gave no threads.
    #[error("could not start {threads} threads: {reason}")]
    Threads {
        /// How many were asked for.
        threads: usize,
        /// What the system said.
        reason: String,
    },
}
