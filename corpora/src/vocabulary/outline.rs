//! A form as the table has it: lines that must stand, and lines that may.

use crate::{
    statement::{Section, StatementKind},
    vocabulary::table,
};

/// One form, before its length is chosen.
pub(crate) struct Outline {
    pub(crate) kind: StatementKind,
    pub(crate) lines: Vec<OutlineLine>,
}

/// One line of a form.
pub(crate) struct OutlineLine {
    pub(crate) fields: Vec<Field>,
    /// Left out of a short form.
    pub(crate) optional: bool,
    /// Set when pledges follow.
    pub(crate) section: Option<Section>,
}

/// Something in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Text(String),
    Author,
    Birth,
    Cell,
    /// The next level above the cell.
    Committee,
    Role,
    Workplace,
    PlaceAndDate,
    Year,
}

const FIELDS: [(&str, Field); 8] = [
    ("họ tên", Field::Author),
    ("ngày sinh", Field::Birth),
    ("chi bộ", Field::Cell),
    ("đảng bộ", Field::Committee),
    ("chức vụ", Field::Role),
    ("đơn vị", Field::Workplace),
    ("nơi ngày", Field::PlaceAndDate),
    ("năm", Field::Year),
];

impl Outline {
    pub(super) fn read(text: &'static str) -> Vec<Outline> {
        let mut outlines: Vec<(&str, Outline)> = Vec::new();
        for row in table::rows("forms", text) {
            if outlines.last().is_none_or(|(name, _)| *name != row[0]) {
                let kind = match row[0].split('.').next() {
                    Some("ke-hoach") => StatementKind::KeHoach,
                    Some("dang-ky") => StatementKind::DangKy,
                    _ => StatementKind::CamKet,
                };
                outlines.push((row[0], Outline { kind, lines: Vec::new() }));
            }
            let section =
                Section::ALL.iter().find(|(_, name, _)| *name == row[1]).map(|(section, ..)| *section);
            let line = OutlineLine { fields: fields(row[2]), optional: row[1] == "more", section };
            outlines.last_mut().expect("one was pushed above").1.lines.push(line);
        }
        outlines.into_iter().map(|(_, outline)| outline).collect()
    }
}

fn fields(line: &str) -> Vec<Field> {
    let mut fields = Vec::new();
    for (index, piece) in line.split(['{', '}']).enumerate() {
        let known = FIELDS.iter().find(|(name, _)| *name == piece);
        match known {
            Some((_, field)) if index % 2 == 1 => fields.push(field.clone()),
            _ if index % 2 == 1 => panic!("vocabulary: a form asks for {piece}"),
            _ if piece.is_empty() => {}
            _ => fields.push(Field::Text(piece.to_owned())),
        }
    }
    fields
}
