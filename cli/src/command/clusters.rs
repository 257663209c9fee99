//! Which statements hang together.

use std::{collections::HashSet, io::Write as _};

use serde_json::json;

use crate::{
    Failure, Outcome,
    args::{Clusters, LineFormat},
    write::Sink,
};

pub(super) fn run(clusters: &Clusters) -> Result<Outcome, Failure> {
    let loaded = super::load::load(&clusters.input, &clusters.output)?;
    let corpus = &loaded.corpus;
    let mut sink = Sink::open(clusters.output.target.output.as_deref(), clusters.output.color)?;
    for (number, cluster) in corpus.clusters().iter().enumerate() {
        let id = |&member| corpus.statement(member).id.as_str();
        let members: Vec<&str> = cluster.members().iter().map(id).collect();
        let units: HashSet<_> =
            cluster.members().iter().map(|&member| corpus.statement(member).unit.as_deref()).collect();
        match clusters.format {
            LineFormat::Jsonl => {
                let line = json!({
                    "cluster": number + 1,
                    "size": members.len(),
                    "representative": id(&cluster.representative),
                    "members": members,
                    "kind": cluster.kind,
                    "units": units.len(),
                    "shared_tokens": cluster.shared_tokens,
                });
                writeln!(sink, "{line}")?;
            }
            LineFormat::Text => {
                writeln!(sink, "{}. {} bản: {}", number + 1, members.len(), members.join(", "))?;
            }
        }
    }
    sink.close()?;
    Ok(Outcome::Ran)
}
