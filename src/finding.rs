//! What was seen in one statement, each thing with its evidence.

mod blank;
mod citation;
mod damage;
mod duty;
mod examine;
mod message;
mod own;
mod shared;

use serde::{Serialize, Serializer};

pub use self::{
    examine::{Examination, Examined, examine, specificities},
    message::Language,
};
use crate::Span;

/// One thing seen in a statement, with where it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was seen.
    pub kind: FindingKind,
    /// How many of what the kind counts were seen.
    pub count: u32,
    /// Out of how many.
    pub of: u32,
    /// Where; never empty.
    pub evidence: Vec<Evidence>,
}

/// What can be seen, and what [`Finding::count`] and [`Finding::of`] count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// Passages shared with other members: words in them, of the words the author answers for.
    Copied,
    /// Passages shared with a ready-made answer: words in them, of the words the author answers for.
    ModelAnswer,
    /// Passages shared with the author's own earlier statement: likewise.
    OwnPast,
    /// Lost diacritics, wrong encoding, broken letters, another language: damaged words, of all words.
    DamagedText,
    /// Slots of the form that were not filled in: such slots, and their number again.
    BlankLeft,
    /// Duties that no pledge takes up: duties, of all duties.
    OffDuty,
    /// Too few pledges or too few words of one's own: pledges, and the words that are neither form, rule nor
    /// set phrase.
    Sketchy,
    /// Set phrases make up most of it: words in them, of the words the author answers for.
    Formulaic,
    /// Pledges on the duties with none of quantity, deadline or frequency, place or unit, product or
    /// measure: such pledges, of all on the duties.
    Vague,
}

/// How much a finding weighs when somebody decides what to read first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Read it first.
    High,
    /// Worth a look.
    Medium,
    /// Good to know.
    Low,
}

/// Where something was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The bytes of the statement.
    pub span: Span,
    /// The other text, when two are involved.
    pub with: Option<With>,
    /// The duty it is about, as a place in the author's list.
    pub duty: Option<u32>,
}

/// The other text of a piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct With {
    /// Id of the other statement or reference.
    pub id: String,
    /// Its bytes.
    pub span: Span,
    /// Whether the words only agree once their diacritics are left out.
    pub without_marks: bool,
}

impl FindingKind {
    /// Every kind with its stable code, the weightiest first.
    pub const ALL: &[(FindingKind, &str)] = &[
        (FindingKind::Copied, "copied"),
        (FindingKind::ModelAnswer, "model-answer"),
        (FindingKind::DamagedText, "damaged-text"),
        (FindingKind::BlankLeft, "blank-left"),
        (FindingKind::OffDuty, "off-duty"),
        (FindingKind::Sketchy, "sketchy"),
        (FindingKind::Formulaic, "formulaic"),
        (FindingKind::Vague, "vague"),
        (FindingKind::OwnPast, "own-past"),
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        let (_, code) = FindingKind::ALL[self.rank()];
        code
    }

    /// The kind of that code.
    pub fn from_code(code: &str) -> Option<FindingKind> {
        FindingKind::ALL.iter().find(|(_, known)| *known == code).map(|(kind, _)| *kind)
    }

    fn rank(self) -> usize {
        FindingKind::ALL.iter().position(|(kind, _)| *kind == self).expect("ALL lists every kind")
    }
}

impl Finding {
    /// A finding; `None` where there is no evidence.
    pub fn new(kind: FindingKind, count: u32, of: u32, evidence: Vec<Evidence>) -> Option<Finding> {
        (!evidence.is_empty()).then_some(Finding { kind, count, of, evidence })
    }

    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        let most = self.count * 2 >= self.of;
        match self.kind {
            FindingKind::Copied | FindingKind::ModelAnswer if most => Severity::High,
            FindingKind::BlankLeft => Severity::High,
            FindingKind::OffDuty | FindingKind::Vague | FindingKind::OwnPast if !most => Severity::Low,
            _ => Severity::Medium,
        }
    }

    /// Orders findings as a reader should meet them: by severity, then by kind.
    pub fn order(&self) -> impl Ord + use<> {
        (self.severity(), self.kind.rank())
    }
}

impl Evidence {
    /// Something seen in this text alone.
    pub fn here(span: Span) -> Evidence {
        Evidence { span, with: None, duty: None }
    }
}

impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shape<'a> {
            span: Span,
            with: Option<&'a str>,
            with_span: Option<Span>,
            #[serde(skip_serializing_if = "Option::is_none")]
            without_marks: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            duty: Option<u32>,
        }
        let with = self.with.as_ref();
        Shape {
            span: self.span,
            with: with.map(|with| with.id.as_str()),
            with_span: with.map(|with| with.span),
            without_marks: with.map(|with| with.without_marks),
            duty: self.duty,
        }
        .serialize(serializer)
    }
}
