//! One statement with its score, item by item.

use std::io::{self, Write};

use khuonsao::{
    Statement,
    finding::Language,
    specificity::{ItemScore, SignalKind, Specificity},
};

use super::{BOLD, DIM, columns::cut};

pub(crate) fn draw(
    out: &mut dyn Write,
    statement: &Statement,
    score: &Specificity,
    language: Language,
    width: usize,
    items: bool,
) -> io::Result<()> {
    let say = |vi, en| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    let name = |kind: SignalKind| say(kind.vi(), kind.en());
    match (score.band, score.refused) {
        (Some(band), _) => {
            writeln!(out, "{BOLD}{}{BOLD:#}  {:.0}/100 ({})", statement.id, score.specificity, band.name())?
        }
        (None, refused) => {
            let reason = refused.map_or("", |reason| say(reason.vi(), reason.en()));
            writeln!(out, "{BOLD}{}{BOLD:#}  {}: {reason}", statement.id, say("không chấm", "not judged"))?;
        }
    }
    if items {
        for item in &score.items {
            draw_item(out, statement, item, width, &name, say)?;
        }
    }
    for missing in &score.missing {
        writeln!(
            out,
            "  {DIM}{} {}: +{:.0} {}{DIM:#}  “{}”",
            say("nếu thêm", "adding"),
            name(missing.what),
            missing.points,
            say("điểm", "points"),
            cut(missing.span.of(&statement.text), width.saturating_sub(50).max(20))
        )?;
    }
    writeln!(out)
}

fn draw_item(
    out: &mut dyn Write,
    statement: &Statement,
    item: &ItemScore,
    width: usize,
    name: &dyn Fn(SignalKind) -> &'static str,
    say: impl Fn(&'static str, &'static str) -> &'static str,
) -> io::Result<()> {
    let mark = if item.specific { "✓" } else { "·" };
    let quoted = cut(item.span.of(&statement.text), width.saturating_sub(12));
    writeln!(out, "  {mark} {:>5.1}  {quoted}", item.points)?;
    for signal in &item.signals {
        writeln!(
            out,
            "            {DIM}{:+.1}  {}: {}{DIM:#}",
            signal.points,
            name(signal.kind),
            cut(signal.span.of(&statement.text), width.saturating_sub(50).max(20))
        )?;
    }
    if let Some(discount) = item.discount {
        writeln!(out, "            {DIM}({}){DIM:#}", say(discount.vi(), discount.en()))?;
    }
    Ok(())
}
