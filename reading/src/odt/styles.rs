//! Styles of an OpenDocument text to fonts and lists.

use std::collections::HashMap;

use crate::{
    Limits, Refusal,
    font::Script,
    numbering::{Level, Style as Numbers},
    xml::{self, Element, Step},
};

/// What styles bring, common and automatic ones together.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_name: HashMap<String, Style>,
    /// Font faces by the name they are declared under.
    faces: HashMap<String, String>,
    pub(super) lists: HashMap<String, Vec<Level>>,
    /// What paragraphs are typed in that say nothing.
    pub(super) default: Option<Script>,
}

#[derive(Debug, Default)]
struct Style {
    parent: Option<String>,
    font: Option<String>,
    list: Option<String>,
}

/// Styles that inherit in a circle are given up after so many.
const MAX_CHAIN: usize = 32;

/// OpenDocument knows ten levels.
const LEVELS: usize = 10;

impl Styles {
    /// Adds the styles of a part.
    pub(super) fn read(&mut self, xml: &str, limits: &Limits) -> Result<(), Refusal> {
        let mut style: Option<(Option<String>, Style)> = None;
        let mut list: Option<(String, Vec<Level>)> = None;
        let mut in_body = 0usize;
        xml::walk(xml, limits, |step| {
            match step {
                Step::Open(_) if in_body > 0 => in_body += 1,
                Step::Close(_) if in_body > 0 => in_body -= 1,
                Step::Open(element) => match (element.name(), &mut style, &mut list) {
                    ("body", ..) => in_body = 1,
                    ("font-face", ..) => {
                        if let (Some(name), Some(family)) = (element.get("name"), element.get("font-family"))
                        {
                            self.faces.insert(name, family);
                        }
                    }
                    ("style" | "default-style", ..) => {
                        let name = element.get("name");
                        let list = element.get("list-style-name");
                        style = Some((
                            name,
                            Style { parent: element.get("parent-style-name"), font: None, list },
                        ));
                    }
                    ("text-properties", Some((_, style)), None) => {
                        style.font = element.get("font-name").or_else(|| element.get("font-family"));
                    }
                    ("list-style" | "outline-style", ..) => {
                        list = element.get("name").map(|name| (name, Vec::new()))
                    }
                    (
                        "list-level-style-number" | "list-level-style-bullet" | "outline-level-style",
                        _,
                        Some((_, levels)),
                    ) => {
                        level(levels, element);
                    }
                    _ => {}
                },
                Step::Close("style") => {
                    if let Some((Some(name), style)) = style.take() {
                        self.by_name.insert(name, style);
                    }
                }
                Step::Close("default-style") => {
                    if let Some((None, Style { font: Some(font), .. })) = style.take() {
                        self.default = self.default.or(self.script_of(&font));
                    }
                }
                Step::Close("list-style" | "outline-style") => self.lists.extend(list.take()),
                _ => {}
            }
            Ok(())
        })
    }

    /// What a style is typed in: `None` when neither it nor its parents name a font.
    pub(super) fn named(&self, style: &str) -> Option<Option<Script>> {
        let font = self.chain(style).find_map(|style| style.font.as_deref())?;
        Some(self.script_of(font))
    }

    /// What a paragraph of a style is typed in.
    pub(super) fn script(&self, style: &str) -> Option<Script> {
        self.named(style).unwrap_or(self.default)
    }

    /// The list a paragraph style belongs to.
    pub(super) fn list_of(&self, style: &str) -> Option<String> {
        self.chain(style).find_map(|style| style.list.clone())
    }

    fn script_of(&self, font: &str) -> Option<Script> {
        Script::of_font(self.faces.get(font).map_or(font, String::as_str))
    }

    fn chain<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s Style> {
        let first = self.by_name.get(name);
        std::iter::successors(first, |style| self.by_name.get(style.parent.as_deref()?)).take(MAX_CHAIN)
    }
}

/// One level of a list style.
fn level(levels: &mut Vec<Level>, element: &Element<'_>) {
    let number = |name: &str| element.get(name).and_then(|value| value.parse::<usize>().ok());
    let Some(depth @ 1..=LEVELS) = number("level") else { return };
    if levels.len() < depth {
        let blank = Level { start: 1, style: Numbers::None, pattern: String::new(), gap: " " };
        levels.resize(depth, blank);
    }
    let around = |name: &str| element.get(name).unwrap_or_default();
    levels[depth - 1] = if let Some(bullet) = element.get("bullet-char") {
        Level { start: 1, style: Numbers::Bullet, pattern: bullet, gap: " " }
    } else {
        let shown = number("display-levels").unwrap_or(1).clamp(1, depth);
        let numbers: Vec<String> = (depth + 1 - shown..=depth).map(|place| format!("%{place}")).collect();
        let pattern = around("num-prefix") + &numbers.join(".") + &around("num-suffix");
        let style = match around("num-format").as_str() {
            "1" => Numbers::Decimal,
            "01" => Numbers::Padded,
            "a" => Numbers::LowerLetter,
            "A" => Numbers::UpperLetter,
            "i" => Numbers::LowerRoman,
            "I" => Numbers::UpperRoman,
            _ => Numbers::None,
        };
        Level { start: number("start-value").unwrap_or(1) as u32, style, pattern, gap: " " }
    };
}
