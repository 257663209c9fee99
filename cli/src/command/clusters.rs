//! Which statements hang together.

use std::io::Write as _;

use khuonsao::report::ClusterRow;

use super::load;
use crate::{
    Failure, Outcome,
    args::{Clusters, LineFormat},
    draw::table::{Cell, Csv},
    write::Sink,
};

pub(super) fn run(clusters: &Clusters) -> Result<Outcome, Failure> {
    let loaded = load::load(&clusters.input, &clusters.output)?;
    let found = loaded.corpus.clusters();
    let mut sink = Sink::data(clusters.output.target.output.as_deref())?;
    let rows = (1..).zip(&found).map(|(number, cluster)| ClusterRow::of(&loaded.corpus, number, cluster));
    if clusters.format == LineFormat::Csv {
        spread(&mut sink, rows)?;
    } else {
        for row in rows {
            match clusters.format {
                LineFormat::Text => {
                    writeln!(sink, "{}. {} bản: {}", row.cluster, row.size, row.members.join(", "))?
                }
                _ => writeln!(sink, "{}", serde_json::to_string(&row)?)?,
            }
        }
    }
    sink.close()?;
    Ok(Outcome::Ran)
}

/// One row per cluster, its members in one cell.
fn spread(sink: &mut Sink, rows: impl Iterator<Item = ClusterRow>) -> Result<(), Failure> {
    let columns = ["cluster", "size", "representative", "kind", "units", "shared_tokens", "members"];
    let mut csv = Csv::new(sink, &columns)?;
    for row in rows {
        csv.row(&[
            Cell::count(row.cluster),
            Cell::count(row.size),
            Cell::text(&row.representative),
            serde_json::to_value(row.kind)?.as_str().into(),
            Cell::count(row.units),
            Cell::count(row.shared_tokens),
            Cell::text(row.members.join("; ")),
        ])?;
    }
    Ok(csv.close()?)
}
