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
    /// Bytes that should be a saved corpus are not, or were changed.
    #[error("saved corpus cannot be opened: {reason}")]
    Damaged {
        /// What is wrong with them.
        reason: &'static str,
    },
    /// A saved corpus was written by a version that wrote otherwise.
    #[error("saved corpus has format {found}, this version reads {expected}")]
    Version {
        /// The format it is in.
        found: u32,
        /// The format that can be read.
        expected: u32,
    },
    /// A form or a reference came after the first statement.
    #[error("{what} {name:?} must be added before the first statement")]
    TooLate {
        /// What it is.
        what: &'static str,
        /// Its name or id.
        name: String,
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
