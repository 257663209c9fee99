//! An outline to the form that is handed out.

use crate::{
    draft::syllables,
    statement::{Section, StatementKind},
    vocabulary::{Field, Outline},
};

/// A text handed out to everyone, with slots to fill in.
pub(crate) struct Form {
    pub(crate) kind: StatementKind,
    pub(crate) parts: Vec<FormPart>,
    /// Syllables that everybody gets.
    pub(crate) syllables: u32,
    /// The form as it is handed out, dots and all.
    pub(crate) blank: String,
}

pub(crate) enum FormPart {
    Field(Field),
    Section(Section),
}

/// A slot of the form while nobody has written in it.
pub(crate) const DOTS: &str = "…………………………";

/// How many times the recipe's share each form of the vocabulary takes, so that forms differ in length.
const STRETCH: [f64; 5] = [1.0, 0.78, 1.2, 0.88, 1.1];

impl Form {
    /// All forms of a corpus whose statements have so many syllables; none when the share is 0.
    pub(crate) fn all(outlines: &[Outline], syllables: u32, share: f64) -> Vec<Form> {
        if share == 0.0 {
            return Vec::new();
        }
        let wanted = |index: usize| (f64::from(syllables) * share * STRETCH[index % STRETCH.len()]) as u32;
        outlines.iter().enumerate().map(|(index, outline)| Form::of(outline, wanted(index))).collect()
    }

    /// No form: a title of the writer's own, and pledges.
    pub(crate) fn none() -> Form {
        let title = [
            Field::Text("Bản cam kết năm ".to_owned()),
            Field::Year,
            Field::Text(" của ".to_owned()),
            Field::Author,
        ];
        let mut parts: Vec<FormPart> = title.map(FormPart::Field).into();
        parts.extend(Section::ALL.map(|(section, ..)| FormPart::Section(section)));
        Form { kind: StatementKind::CamKet, parts, syllables: 0, blank: String::new() }
    }

    /// Lines that may stand are taken in order until the form is `wanted` syllables long.
    fn of(outline: &Outline, wanted: u32) -> Form {
        let length = |fields: &[Field]| -> u32 {
            fields.iter().map(|field| if let Field::Text(text) = field { syllables(text) } else { 0 }).sum()
        };
        let must: u32 =
            outline.lines.iter().filter(|line| !line.optional).map(|line| length(&line.fields)).sum();
        let mut form = Form { kind: outline.kind, parts: Vec::new(), syllables: must, blank: String::new() };
        for line in &outline.lines {
            if line.optional {
                let more = length(&line.fields);
                if form.syllables + more / 2 > wanted {
                    continue;
                }
                form.syllables += more;
            }
            form.add_line(&line.fields, line.section);
        }
        form
    }

    fn add_line(&mut self, fields: &[Field], section: Option<Section>) {
        if !self.parts.is_empty() {
            self.add(Field::Text("\n".to_owned()));
        }
        for field in fields {
            self.add(field.clone());
        }
        if let Some(section) = section {
            self.parts.push(FormPart::Section(section));
            for _ in 0..2 {
                self.blank.push('\n');
                self.blank.push_str(DOTS);
            }
        }
    }

    fn add(&mut self, field: Field) {
        let Field::Text(text) = field else {
            self.blank.push_str(DOTS);
            self.parts.push(FormPart::Field(field));
            return;
        };
        self.blank.push_str(&text);
        match self.parts.last_mut() {
            Some(FormPart::Field(Field::Text(before))) => before.push_str(&text),
            _ => self.parts.push(FormPart::Field(Field::Text(text))),
        }
    }

    /// The sections it asks for, in order.
    pub(crate) fn sections(&self) -> impl Iterator<Item = Section> + '_ {
        self.parts
            .iter()
            .filter_map(|part| if let FormPart::Section(section) = part { Some(*section) } else { None })
    }

    /// Whether pledges written on `other` fill every section of it.
    pub(crate) fn asks_no_more_than(&self, other: &Form) -> bool {
        self.sections().all(|section| other.sections().any(|theirs| theirs == section))
    }

    /// Where a pledge goes that stood under `section` of another form.
    pub(crate) fn home(&self, section: Section) -> Section {
        if self.sections().any(|own| own == section) {
            return section;
        }
        let wanted = match section {
            Section::Duty | Section::Remedy => Section::Duty,
            Section::Politics | Section::Ethics | Section::Discipline | Section::Style => Section::Ethics,
        };
        self.sections().find(|own| *own == wanted).or(self.sections().next()).unwrap_or(section)
    }
}
