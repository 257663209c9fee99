//! Word (.docx) to text.
//!
//! Revisions are taken as accepted. What a program computes (page numbers) is left out, what a reader sees
//! (numbers of lists, text boxes, notes, headers) is in.

mod body;
mod numbering;
mod styles;

use std::collections::HashSet;

use self::{body::Body, numbering::Numbering, styles::Styles};
use crate::{
    Document, Limits, Refusal, Remark,
    flow::Flow,
    package::Package,
    xml::{self, Step},
};

/// Parts of a document that stand in files of their own, by the end of their relation's name.
const PARTS: [&str; 6] = ["/header", "/footnotes", "/endnotes", "/footer", "/styles", "/numbering"];

pub(crate) fn read(package: &mut Package<'_>, limits: &Limits) -> Result<Document, Refusal> {
    let main = main_part(package, limits)?;
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let inside = |target: &str| match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let links = links(package, &inside(&format!("_rels/{file}.rels")), limits)?;
    let of = |kind: &str| {
        links
            .iter()
            .filter(|(relation, _)| relation.ends_with(kind))
            .map(|(_, target)| inside(target))
            .collect::<Vec<_>>()
    };
    let [headers, footnotes, endnotes, footers, styles, numbering] = PARTS.map(of);
    let mut styles_part = None;
    if let Some(name) = styles.first() {
        styles_part = package.text(name)?;
    }
    let styles = Styles::read(styles_part.as_deref(), limits)?;
    let mut lists = None;
    if let Some(name) = numbering.first() {
        lists = package.text(name)?;
    }
    let mut numbering = Numbering::read(lists.as_deref(), limits)?;

    let mut flow = Flow::default();
    let mut seen = HashSet::new();
    let mut hidden = false;
    // The same heading stands in the headers of first, odd and even pages.
    let mut part = |package: &mut Package<'_>, flow: &mut Flow, name: &str| -> Result<(), Refusal> {
        let Some(xml) = package.text(name)? else { return Ok(()) };
        let mut body = Body::new(&styles, &mut numbering, limits);
        xml::walk(&xml, limits, |step| body.step(step))?;
        hidden |= body.hidden;
        let part = body.finish();
        if !part.is_blank() && seen.insert(part.raw().trim().to_owned()) {
            flow.append(part);
        }
        flow.check(limits)
    };
    for name in &headers {
        part(package, &mut flow, name)?;
    }
    if !package.has(&main) {
        return Err(Refusal::damaged(&main));
    }
    part(package, &mut flow, &main)?;
    for name in footnotes.iter().chain(&endnotes).chain(&footers) {
        part(package, &mut flow, name)?;
    }
    let mut document = Document::of(flow);
    if hidden {
        document.remarks.push(Remark::HiddenText);
    }
    Ok(document)
}

/// The part the package begins with.
fn main_part(package: &mut Package<'_>, limits: &Limits) -> Result<String, Refusal> {
    let links = links(package, "_rels/.rels", limits)?;
    let main = links.into_iter().find(|(relation, _)| relation.ends_with("/officeDocument"));
    Ok(main.map_or("word/document.xml".into(), |(_, target)| target.trim_start_matches('/').to_owned()))
}

/// The relations of a part: their names and targets, in the order of the file.
fn links(package: &mut Package<'_>, name: &str, limits: &Limits) -> Result<Vec<(String, String)>, Refusal> {
    let mut links = Vec::new();
    if let Some(xml) = package.text(name)? {
        xml::walk(&xml, limits, |step| {
            if let Step::Open(element) = step {
                let outside = element.get("TargetMode").is_some_and(|mode| mode == "External");
                if let (false, Some(relation), Some(target)) =
                    (outside, element.get("Type"), element.get("Target"))
                {
                    links.push((relation, target));
                }
            }
            Ok(())
        })?;
    }
    Ok(links)
}
