//! What was seen in one statement, each thing with its evidence.

mod blank;
mod case;
mod citation;
mod damage;
mod duty;
mod examine;
mod manifestation;
mod message;
mod number;
mod own;
mod page;
mod residue;
mod review;
mod past;
mod seal;
mod shared;
mod theme;

use serde::{Serialize, Serializer};

pub use self::{
    citation::{Citation, citations},
    examine::{Examination, Examined, Step, examine, examine_watched, specificities},
    manifestation::TakenUp,
    message::Language,
    past::{Repeated, YearOnYear, year_on_year},
    seal::Seal,
};
use crate::{Span, statement::ReferenceKind};

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
    /// A name, unit, role, kind of work or year that is not the author's: such places, and their number again.
    Residue,
    /// Dates, hours and shares that cannot be: such numbers, of all numbers.
    ImpossibleNumber,
    /// Duties that no pledge takes up: duties, of all duties.
    OffDuty,
    /// Too few pledges or too few words: pledges, and the words the author answers for.
    Sketchy,
    /// Set phrases make up most of it: words in them and in clauses that are little else, of the words the author answers for.
    Formulaic,
    /// A self-review without a shortcoming one could check: none, and the words the author answers for.
    OneSided,
    /// The theme that no deed takes up: none, of all items.
    ThemeMissing,
    /// Rules cited that had been replaced by the day of the statement: such citations, of all citations.
    StaleCitation,
    /// Numbers of rules that are one slip away from a known one: such citations, of all citations.
    CitationTypo,
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
    /// What should stand there instead: the number of the rule in force or meant, the author's own name,
    /// role, class or year, the theme.
    pub expected: Option<String>,
    /// Since when, `2025-08-30`.
    pub since: Option<String>,
    /// Whether what is expected is only reported, not confirmed by the register.
    pub is_reported: bool,
}

/// The other text of a piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct With {
    /// Id of the other statement or reference.
    pub id: String,
    /// Where to look for that id; a statement and a reference may share one.
    pub source: Source,
    /// Its bytes.
    pub span: Span,
    /// Its place among the references, when it is one: a reference may have the id of a statement.
    pub reference: Option<usize>,
    /// Whether the words only agree once their diacritics are left out.
    pub without_marks: bool,
}

/// Among which texts another text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The statements of the corpus.
    Statement,
    /// The statements of earlier years.
    Previous,
    /// The ready-made answers.
    Model,
    /// The wordings of rules.
    Regulation,
}

impl From<ReferenceKind> for Source {
    fn from(kind: ReferenceKind) -> Source {
        match kind {
            ReferenceKind::Previous => Source::Previous,
            ReferenceKind::Model => Source::Model,
            ReferenceKind::Regulation => Source::Regulation,
        }
    }
}

impl FindingKind {
    /// Every kind with its stable code, the weightiest first.
    pub const ALL: &[(FindingKind, &str)] = &[
        (FindingKind::Copied, "copied"),
        (FindingKind::ModelAnswer, "model-answer"),
        (FindingKind::DamagedText, "damaged-text"),
        (FindingKind::BlankLeft, "blank-left"),
        (FindingKind::Residue, "residue"),
        (FindingKind::ImpossibleNumber, "impossible-number"),
        (FindingKind::OffDuty, "off-duty"),
        (FindingKind::Sketchy, "sketchy"),
        (FindingKind::Formulaic, "formulaic"),
        (FindingKind::OneSided, "one-sided"),
        (FindingKind::ThemeMissing, "theme-missing"),
        (FindingKind::StaleCitation, "stale-citation"),
        (FindingKind::CitationTypo, "citation-typo"),
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
            FindingKind::BlankLeft | FindingKind::Residue => Severity::High,
            FindingKind::OffDuty | FindingKind::Vague | FindingKind::OwnPast if !most => Severity::Low,
            FindingKind::CitationTypo => Severity::Low,
            FindingKind::StaleCitation if self.evidence.iter().all(|one| one.is_reported) => Severity::Low,
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
        Evidence { span, with: None, duty: None, expected: None, since: None, is_reported: false }
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
            source: Option<Source>,
            #[serde(skip_serializing_if = "Option::is_none")]
            without_marks: Option<bool>,
            #[serde(skip_serializing_if = "Option::is_none")]
            duty: Option<u32>,
            #[serde(skip_serializing_if = "Option::is_none")]
            expected: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            since: Option<&'a str>,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            reported: bool,
        }
        let with = self.with.as_ref();
        Shape {
            span: self.span,
            with: with.map(|with| with.id.as_str()),
            with_span: with.map(|with| with.span),
            source: with.map(|with| with.source),
            without_marks: with.map(|with| with.without_marks),
            duty: self.duty,
            expected: self.expected.as_deref(),
            since: self.since.as_deref(),
            reported: self.is_reported,
        }
        .serialize(serializer)
    }
}
