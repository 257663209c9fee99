//! Which statements hang together.

use std::io::Write as _;

use khuonsao::report::ClusterRow;

use super::load;
use crate::{
    Failure, Outcome,
    args::{Clusters, LineFormat},
    write::Sink,
};

pub(super) fn run(clusters: &Clusters) -> Result<Outcome, Failure> {
    let loaded = load::load(&clusters.input, &clusters.output)?;
    let found = loaded.corpus.clusters();
    let mut sink = Sink::data(clusters.output.target.output.as_deref())?;
    for (number, cluster) in (1..).zip(&found) {
        let row = ClusterRow::of(&loaded.corpus, number, cluster);
        match clusters.format {
            LineFormat::Jsonl => writeln!(sink, "{}", serde_json::to_string(&row)?)?,
            LineFormat::Text => writeln!(sink, "{number}. {} bản: {}", row.size, row.members.join(", "))?,
        }
    }
    sink.close()?;
    Ok(Outcome::Ran)
}
