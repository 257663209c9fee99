//! Styles of a Word file to the fonts and lists they bring.

use std::collections::HashMap;

use crate::{
    Limits, Refusal,
    xml::{self, Element, Step},
};

/// What a paragraph or a run gets from its style.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    paragraph: Option<String>,
    font: Option<String>,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    font: Option<String>,
    list: Option<List>,
}

/// A place in a list: which list, and how deep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    pub(super) list: Option<String>,
    pub(super) depth: Option<usize>,
}

/// Styles based on one another in a circle are given up after so many.
const MAX_CHAIN: usize = 32;

impl Styles {
    pub(super) fn read(xml: Option<&str>, limits: &Limits) -> Result<Styles, Refusal> {
        let mut styles = Styles::default();
        let Some(xml) = xml else { return Ok(styles) };
        let mut open: Option<(String, Style)> = None;
        xml::walk(xml, limits, |step| {
            match step {
                Step::Open(element) => match (element.name(), &mut open) {
                    // Most of the styles Word brings are of tables, and text takes nothing from those.
                    ("style", _) if element.get("type").is_some_and(|kind| kind == "table") => {
                        element.pass_over();
                    }
                    ("style", _) => {
                        let id = element.get("styleId").unwrap_or_default();
                        let default =
                            element.get("default").is_some_and(|default| default == "1" || default == "true");
                        if default && element.get("type").is_some_and(|kind| kind == "paragraph") {
                            styles.paragraph = Some(id.clone());
                        }
                        open = Some((id, Style::default()));
                    }
                    ("basedOn", Some((_, style))) => style.based_on = element.get("val"),
                    ("rFonts", Some((_, style))) => style.font = font(element),
                    ("rFonts", None) => styles.font = font(element),
                    ("numId", Some((_, style))) => {
                        style.list.get_or_insert_default().list = element.get("val")
                    }
                    ("ilvl", Some((_, style))) => {
                        style.list.get_or_insert_default().depth =
                            element.get("val").and_then(|depth| depth.parse().ok());
                    }
                    _ => {}
                },
                Step::Close("style") => styles.by_id.extend(open.take()),
                _ => {}
            }
            Ok(())
        })?;
        Ok(styles)
    }

    /// The font of a run that names none itself.
    pub(super) fn font(&self, run: Option<&str>, paragraph: Option<&str>) -> Option<&str> {
        let paragraph = paragraph.or(self.paragraph.as_deref());
        let inherited = |id| self.chain(id).find_map(|style| style.font.as_deref());
        run.and_then(inherited).or_else(|| paragraph.and_then(inherited)).or(self.font.as_deref())
    }

    /// The list of a paragraph that names none itself.
    pub(super) fn list(&self, paragraph: Option<&str>) -> Option<&List> {
        paragraph
            .or(self.paragraph.as_deref())
            .and_then(|id| self.chain(id).find_map(|style| style.list.as_ref()))
    }

    fn chain<'s>(&'s self, id: &str) -> impl Iterator<Item = &'s Style> {
        let first = self.by_id.get(id);
        std::iter::successors(first, |style| self.by_id.get(style.based_on.as_deref()?)).take(MAX_CHAIN)
    }
}

/// The font of letters beyond ASCII, which are the ones that tell.
pub(super) fn font(element: &Element<'_>) -> Option<String> {
    // A font of the theme is a font of today, and wins.
    let theme = element.get("hAnsiTheme").or_else(|| element.get("asciiTheme"));
    theme.or_else(|| element.get("hAnsi")).or_else(|| element.get("ascii"))
}
