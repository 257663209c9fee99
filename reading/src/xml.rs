//! XML to a walk over its elements. What the XML crate is called stays in this file.

use std::cell::Cell;

use quick_xml::{Reader, XmlVersion, escape::resolve_predefined_entity, events::Event};

use crate::{Limits, Refusal};

/// One step of a walk.
pub(crate) enum Step<'a> {
    /// An element begins; an empty one begins and ends.
    Open(&'a Element<'a>),
    /// The innermost element ends; its name without prefix.
    Close(&'a str),
    /// Characters, entities resolved.
    Text(&'a str),
}

/// An element that begins.
pub(crate) struct Element<'a> {
    tag: &'a quick_xml::events::BytesStart<'a>,
    passed_over: Cell<bool>,
}

impl<'a> Element<'a> {
    fn of(tag: &'a quick_xml::events::BytesStart<'a>) -> Element<'a> {
        Element { tag, passed_over: Cell::new(false) }
    }

    /// Walks on behind its end: nothing inside it is visited, only its end.
    pub(crate) fn pass_over(&self) {
        self.passed_over.set(true);
    }

    /// Its name without prefix.
    pub(crate) fn name(&self) -> &str {
        local(self.tag.name().into_inner())
    }

    /// An attribute by its name without prefix.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.tag.attributes();
        attributes.with_checks(false);
        let found = attributes.flatten().find(|attribute| local(attribute.key.into_inner()) == name)?;
        let value = found.normalized_value(XmlVersion::Implicit1_0).map(Into::into);
        Some(value.unwrap_or_else(|_| found.value.into_owned()))
    }

    /// Whether it stands for yes: present, and not said to be off.
    pub(crate) fn is_on(&self) -> bool {
        !matches!(self.get("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// Walks a document from its first element to its last.
///
/// # Errors
/// When it is not well formed, nests too deep or declares entities, and whatever `visit` refuses. How deep it nests is
/// not looked at in what is passed over.
pub(crate) fn walk(
    xml: &str,
    limits: &Limits,
    mut visit: impl FnMut(Step<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(xml.strip_prefix('\u{FEFF}').unwrap_or(xml));
    reader.config_mut().allow_dangling_amp = true;
    let mut depth = 0;
    let mut any = false;
    loop {
        match reader.read_event().map_err(Refusal::damaged)? {
            Event::Start(tag) => {
                any = true;
                depth += 1;
                if depth > limits.depth {
                    return Err(Refusal::Depth(limits.depth));
                }
                let element = Element::of(&tag);
                visit(Step::Open(&element))?;
                if element.passed_over.get() {
                    reader.read_to_end(tag.name()).map_err(Refusal::damaged)?;
                    depth -= 1;
                    visit(Step::Close(element.name()))?;
                }
            }
            Event::Empty(tag) => {
                any = true;
                visit(Step::Open(&Element::of(&tag)))?;
                visit(Step::Close(local(tag.name().into_inner())))?;
            }
            Event::End(tag) => {
                depth -= 1;
                visit(Step::Close(local(tag.name().into_inner())))?;
            }
            Event::Text(text) => visit(Step::Text(&text.xml_content(XmlVersion::Implicit1_0)))?,
            Event::CData(text) => visit(Step::Text(&text))?,
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) => visit(Step::Text(letter.encode_utf8(&mut [0; 4])))?,
                _ => match resolve_predefined_entity(&name) {
                    Some(text) => visit(Step::Text(text))?,
                    None => return Err(Refusal::damaged(format_args!("&{};", &*name))),
                },
            },
            Event::DocType(declared) if declared.contains("<!ENTITY") => return Err(Refusal::Entities),
            Event::Eof if depth > 0 || !any => return Err(Refusal::damaged("XML")),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn local(name: &str) -> &str {
    // Names are a few bytes long: a plain loop beats a search made for long texts.
    let prefix = name.bytes().rposition(|byte| byte == b':');
    prefix.map_or(name, |colon| &name[colon + 1..])
}
