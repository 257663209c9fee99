//! What goes in: statements, duties, forms and references.

use serde::{Deserialize, Serialize};

/// What one member handed in: one text, with who wrote it, where and when.
///
/// Only `id` and `text` are needed. Spans in every result are bytes of `text`.
///
/// ```
/// use khuonsao::Statement;
///
/// let statement = Statement::new("an-2024", "Dự giờ 02 tiết/tháng.")
///     .unit("Đảng bộ xã Phú Lạc/Chi bộ Trường Tiểu học")
///     .duty("Sinh hoạt tổ chuyên môn, dự giờ, thao giảng");
/// assert_eq!(statement.duties.len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Names the statement; no two in a corpus share one.
    pub id: String,
    /// What the author wrote.
    pub text: String,
    /// Name of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Path of units, the widest first, parted by `/`; any depth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Post or profession.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The tasks assigned to the author; none means they are not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<Duty>,
    /// The year the pledges are for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// The day it was signed, `2024-03-15`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The year's theme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// What sort of document it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
}

impl Statement {
    /// A statement of which only the id and the text are known.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Statement {
        Statement { id: id.into(), text: text.into(), ..Statement::default() }
    }

    /// Says who wrote it.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Statement {
        self.author = Some(author.into());
        self
    }

    /// Says where its author belongs.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Statement {
        self.unit = Some(unit.into());
        self
    }

    /// Adds one task of its author.
    #[must_use]
    pub fn duty(mut self, duty: impl Into<String>) -> Statement {
        self.duties.push(Duty(duty.into()));
        self
    }

    /// Says which year its pledges are for.
    #[must_use]
    pub fn year(mut self, year: u16) -> Statement {
        self.year = Some(year);
        self
    }

    /// Whether both are named as the same author's: the names agree, whatever the case and spacing, and no
    /// units are named that differ. Statements without an author are nobody's.
    pub fn same_author(&self, other: &Statement) -> bool {
        let name = |statement: &Statement| {
            let words = statement.author.as_deref().unwrap_or_default().split_whitespace();
            words.map(str::to_lowercase).collect::<Vec<String>>()
        };
        let units = self.unit.as_ref().zip(other.unit.as_ref());
        !name(self).is_empty() && name(self) == name(other) && units.is_none_or(|(one, other)| one == other)
    }
}

/// Somebody who was to hand in a statement and did not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The name, or the id where no name is known.
    pub name: String,
    /// The path of the unit, where it is known.
    pub unit: Option<String>,
}

/// Place of a statement in its corpus: the first one that went in is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StatementId(pub u32);

impl StatementId {
    /// The same as a place in a list.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One task assigned to an author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Duty(pub String);

/// What sort of document a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Bản cam kết: a pledge.
    CamKet,
    /// Kế hoạch hành động: a plan.
    KeHoach,
    /// Bản đăng ký làm theo: a registration.
    DangKy,
    /// Bài thu hoạch: an essay.
    ThuHoach,
    /// Bản kiểm điểm: a self-review.
    KiemDiem,
}

/// A text handed out to everyone; sharing it is excused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Names the form in reports, usually its file.
    pub name: String,
    /// The form as it was handed out, with its slots.
    pub text: String,
}

impl Form {
    /// A form of that name.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Form {
        Form { name: name.into(), text: text.into() }
    }
}

/// A text that statements are compared with and that is not judged itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The text, with what is known of it.
    pub statement: Statement,
    /// What sharing it means.
    pub kind: ReferenceKind,
}

/// What a reference is, and so what sharing it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceKind {
    /// A statement of an earlier year.
    Previous,
    /// A ready-made answer.
    Model,
    /// The wording of a rule.
    Regulation,
}

impl ReferenceKind {
    /// Its name in results.
    pub fn name(self) -> &'static str {
        match self {
            ReferenceKind::Previous => "previous",
            ReferenceKind::Model => "model",
            ReferenceKind::Regulation => "regulation",
        }
    }
}
