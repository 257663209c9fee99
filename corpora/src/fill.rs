//! A form filled in: what everybody fills in the same way, whatever they pledge.

use std::fmt::Write;

use crate::{
    draft::Stretch,
    form::{DOTS, Form, FormPart},
    pen::Pen,
    person::push_capital,
    statement::Section,
    vocabulary::Field,
};

/// Writes the form, calling `pledge` where pledges go. One slot keeps its dots when `leave_blank` says so.
pub(crate) fn fill(
    pen: &mut Pen<'_>,
    form: &Form,
    leave_blank: bool,
    mut pledge: impl FnMut(&mut Pen<'_>, Section),
) {
    let slots = form.parts.iter().filter(|part| is_slot(part)).count();
    let mut blank = if leave_blank { pen.chance.below(slots) } else { usize::MAX };
    for part in &form.parts {
        let start = pen.here();
        match part {
            FormPart::Section(section) => pledge(pen, *section),
            FormPart::Field(Field::Text(text)) => {
                pen.draft.text.push_str(text);
                if !form.blank.is_empty() {
                    let end = pen.here();
                    pen.draft.given.push(Stretch { start, end });
                }
            }
            FormPart::Field(field) => {
                if blank == 0 {
                    pen.draft.text.push_str(DOTS);
                    let end = pen.here();
                    pen.draft.blanks.push(Stretch { start, end });
                } else {
                    answer(pen, field);
                }
                blank = blank.wrapping_sub(1);
            }
        }
    }
}

fn is_slot(part: &FormPart) -> bool {
    matches!(part, FormPart::Field(field) if !matches!(field, Field::Text(_)))
}

fn answer(pen: &mut Pen<'_>, field: &Field) {
    let person = pen.person;
    let vocabulary = pen.vocabulary;
    let start = pen.here();
    let year = pen.citations.year;
    let text = &mut pen.draft.text;
    match field {
        Field::Text(known) => text.push_str(known),
        Field::Author => {
            text.push_str(&person.name(vocabulary));
            let end = pen.here();
            pen.draft.signed = Some(Stretch { start, end });
        }
        Field::Birth => {
            let (day, month, year) = person.birth();
            _ = write!(text, "{day:02}/{month:02}/{year}");
        }
        Field::Cell => text.push_str(&person.block.cells[person.cell].name),
        Field::Committee => text.push_str(&person.block.commune),
        Field::Role => text.push_str(&person.role_name(vocabulary)),
        Field::Workplace => push_capital(text, person.workplace()),
        Field::PlaceAndDate => {
            let (day, month) = person.signing_day(year);
            let commune = person.block.commune_name();
            _ = write!(text, "{commune}, ngày {day:02} tháng {month:02} năm {year}");
        }
        Field::Year => _ = write!(text, "{year}"),
    }
}
