//! A report as Markdown, for a wiki or a note.

use std::io::{self, Write};

use khuonsao::{Corpus, finding::Severity, report::Report};

use super::{columns::cut, place::places, table::markdown, tables::Tables};

/// Letters of a quotation.
const LETTERS: usize = 160;
/// Quotations of a finding; the rest is counted.
const QUOTED: usize = 3;

/// Totals, units, clusters, then each statement with what was seen in it.
pub(crate) fn draw(tables: &Tables<'_>, all: bool, foot: &[String], out: &mut dyn Write) -> io::Result<()> {
    let (report, words) = (tables.report, &tables.words);
    let totals = &report.totals;
    writeln!(out, "# khuonsao\n")?;
    writeln!(out, "{}\n", words.say("report.title").replace("{n}", &totals.statements.to_string()))?;
    let shares = totals.provenance;
    let groups = [
        ("given", shares.given),
        ("regulation", shares.regulation),
        ("copied", shares.copied),
        ("stock", shares.stock),
        ("own", shares.own),
    ];
    for (group, count) in groups {
        writeln!(out, "- {}: {:.0}%", words.name("group", group), 100.0 * shares.share(count))?;
    }
    if let Some(median) = totals.median_specificity {
        writeln!(out, "- {}: {median:.0}/100", words.say("specificity.median"))?;
    }
    if report.settings.forms.is_empty() {
        writeln!(out, "- {}", words.say("no-form"))?;
    } else {
        let names: Vec<String> = report.settings.forms.iter().map(|name| markdown(name)).collect();
        writeln!(out, "- {}", words.say("forms").replace("{names}", &names.join(", ")))?;
    }
    if !report.units.is_empty() {
        writeln!(out, "\n## {}\n", words.say("units"))?;
        tables.units().markdown(out)?;
    }
    if !report.clusters.is_empty() {
        writeln!(out, "\n## {}\n", words.say("clusters"))?;
        for cluster in &report.clusters {
            let members: Vec<String> = cluster.members.iter().map(|id| markdown(id)).collect();
            writeln!(
                out,
                "{}. {} {}: {}",
                cluster.cluster,
                cluster.size,
                words.say("statements"),
                members.join(", ")
            )?;
        }
    }
    statements(report, tables.corpus, tables, all, out)?;
    if !foot.is_empty() {
        writeln!(out, "\n## {}\n", words.say("left-out"))?;
        for line in foot {
            writeln!(out, "- {}", markdown(line))?;
        }
    }
    writeln!(out, "\n{}", words.say("about-texts"))
}

fn statements(
    report: &Report,
    corpus: &Corpus,
    tables: &Tables<'_>,
    all: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = &tables.words;
    writeln!(out, "\n## {}\n", words.say("statements.title"))?;
    let rows = report.statements.iter().zip(corpus.statements());
    for (row, statement) in rows.filter(|(row, _)| all || !row.findings.is_empty()) {
        let who = [row.author.as_deref(), row.unit.as_deref()].into_iter().flatten().map(markdown);
        writeln!(out, "### {}\n", markdown(&row.id))?;
        let who: Vec<String> = who.collect();
        if !who.is_empty() {
            writeln!(out, "{}\n", who.join(" · "))?;
        }
        if let (Some(points), Some(band)) = (row.specificity, row.band) {
            writeln!(
                out,
                "{}: {points:.0}/100 ({})\n",
                words.say("specificity"),
                words.name("band", band.name())
            )?;
        }
        for finding in &row.findings {
            let mark = if finding.severity == Severity::Low { "○" } else { "●" };
            writeln!(out, "- {mark} {}", markdown(&finding.message))?;
            let places = places(&finding.evidence);
            for place in places.iter().take(QUOTED) {
                let with: Vec<String> = place.partners.iter().map(|id| markdown(id)).collect();
                let with = if with.is_empty() { String::new() } else { with.join(", ") + ": " };
                let quoted = markdown(&cut(place.evidence.span.of(&statement.text), LETTERS));
                writeln!(out, "  - {with}“{quoted}”")?;
            }
            if let Some(more @ 1..) = places.len().checked_sub(QUOTED) {
                writeln!(out, "  - {}", words.say("more").replace("{n}", &more.to_string()))?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
