//! Who shares text with whom.

use std::io::Write as _;

use khuonsao::overlap::Bound;
use serde_json::json;

use crate::{
    Failure, Outcome,
    args::{LineFormat, Pairs},
    write::Sink,
};
