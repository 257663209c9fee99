//! Lists of a Word file to the labels of their paragraphs.

use std::collections::HashMap;

use crate::{
    Limits, Refusal,
    numbering::{Counts, Level, Style},
    xml::{self, Element, Step},
};

/// Lists and how far each has been counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    shapes: HashMap<String, Vec<Level>>,
    lists: HashMap<String, List>,
    /// Lists of one shape are counted on together.
    counts: HashMap<String, Counts>,
}

#[derive(Debug, Default)]
struct List {
    shape: String,
    /// Levels that begin with a number of their own.
    starts: Vec<(usize, u32)>,
}

/// Word knows nine levels.
const LEVELS: usize = 9;

impl Numbering {
    pub(super) fn read(xml: Option<&str>, limits: &Limits) -> Result<Numbering, Refusal> {
        let mut numbering = Numbering::default();
        let Some(xml) = xml else { return Ok(numbering) };
        let mut shape: Option<(String, Vec<Level>)> = None;
        let mut list: Option<(String, List)> = None;
        let mut depth = 0;
        xml::walk(xml, limits, |step| {
            match step {
                Step::Open(element) => match element.name() {
                    "abstractNum" => {
                        shape = Some((element.get("abstractNumId").unwrap_or_default(), Vec::new()))
                    }
                    "num" => list = Some((element.get("numId").unwrap_or_default(), List::default())),
                    "abstractNumId" => {
                        if let Some((_, list)) = &mut list {
                            list.shape = element.get("val").unwrap_or_default();
                        }
                    }
                    "lvl" | "lvlOverride" => depth = number(element, "ilvl").unwrap_or(0) as usize,
                    "startOverride" => {
                        if let (Some((_, list)), Some(start)) = (&mut list, number(element, "val")) {
                            list.starts.push((depth, start));
                        }
                    }
                    name => {
                        if let Some((_, levels)) = shape.as_mut().filter(|_| depth < LEVELS) {
                            describe(levels, depth, name, element);
                        }
                    }
                },
                Step::Close("abstractNum") => numbering.shapes.extend(shape.take()),
                Step::Close("num") => numbering.lists.extend(list.take()),
                _ => {}
            }
            Ok(())
        })?;
        Ok(numbering)
    }

    /// The label of the next paragraph of a list.
    pub(super) fn next(&mut self, list: &str, depth: usize) -> Option<String> {
        let List { shape, starts } = self.lists.get(list)?;
        let levels = self.shapes.get(shape)?;
        if starts.is_empty() {
            return self.counts.entry(shape.clone()).or_default().next(levels, depth);
        }
        let mut levels = levels.clone();
        for &(depth, start) in starts {
            if let Some(level) = levels.get_mut(depth) {
                level.start = start;
            }
        }
        self.counts.entry(format!("{shape}/{list}")).or_default().next(&levels, depth)
    }
}

fn describe(levels: &mut Vec<Level>, depth: usize, name: &str, element: &Element<'_>) {
    let blank = Level { start: 1, style: Style::Decimal, pattern: String::new(), gap: " " };
    if levels.len() <= depth {
        levels.resize(depth + 1, blank);
    }
    let level = &mut levels[depth];
    match (name, element.get("val")) {
        ("start", Some(value)) => level.start = value.parse().unwrap_or(1),
        ("lvlText", Some(value)) => level.pattern = value,
        ("suff", Some(value)) if value == "nothing" => level.gap = "",
        ("numFmt", Some(value)) => {
            level.style = match value.as_str() {
                "bullet" => Style::Bullet,
                "decimalZero" => Style::Padded,
                "lowerLetter" => Style::LowerLetter,
                "upperLetter" => Style::UpperLetter,
                "lowerRoman" => Style::LowerRoman,
                "upperRoman" => Style::UpperRoman,
                "none" => Style::None,
                _ => Style::Decimal,
            }
        }
        _ => {}
    }
}

fn number(element: &Element<'_>, name: &str) -> Option<u32> {
    element.get(name)?.parse().ok()
}
