//! What comes out: a statement, and everything that is known about it.

use serde::Serialize;

use crate::copy::Copy;

/// Bytes in a statement's text: the first, and the one after the last.
pub type Span = (usize, usize);

/// One statement as khuonsao reads it. As JSON it is one line of its input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// Unlike any other in the corpus, and in their order.
    pub id: String,
    /// All of it, form included.
    pub text: String,
    /// The name of who hands it in.
    pub author: String,
    /// Three levels: district, commune, cell.
    pub unit: String,
    /// What the author does for a living.
    pub role: String,
    /// Three to five tasks of the role.
    pub duties: Vec<String>,
    /// The recipe's year, or the one before.
    pub year: u16,
    /// When it was signed: `2024-02-15`.
    pub date: String,
    /// What the year is dedicated to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Follows from the form.
    pub kind: StatementKind,
}

/// What sort of statement the form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// Bản cam kết.
    CamKet,
    /// Kế hoạch hành động.
    KeHoach,
    /// Bản đăng ký làm theo.
    DangKy,
}

/// A statement with its ground truth. All spans are bytes in `statement.text`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Generated {
    /// What khuonsao is given.
    pub statement: Statement,
    /// How specific most of what is not a set phrase is: 1 nothing but will, 2 names the job, 3 habits one can check, 4 with a quantity
    /// or a time, 5 with quantity, time and proof.
    pub level: u8,
    /// Which of [`Corpus::forms`](crate::Corpus::forms) it is written on; `None` when on no form.
    pub form: Option<usize>,
    /// What it was copied from; `None` when it is nobody's copy.
    pub copy: Option<Copy>,
    /// Oddities put in on purpose.
    pub planted: Vec<Planted>,
    /// The pledges, in order.
    pub items: Vec<Item>,
    /// Text that came with the form.
    pub given: Vec<Span>,
    /// Set phrases, each by itself.
    pub stock: Vec<Span>,
}

/// One pledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Without bullet and full stop.
    pub span: Span,
    /// The heading it stands under.
    pub section: Section,
    /// As [`Generated::level`], for this pledge alone.
    pub level: u8,
}

/// The heading a pledge stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Tư tưởng chính trị.
    Politics,
    /// Đạo đức, lối sống.
    Ethics,
    /// Tổ chức kỷ luật.
    Discipline,
    /// Tác phong, lề lối làm việc.
    Style,
    /// Chức trách, nhiệm vụ.
    Duty,
    /// Khắc phục hạn chế.
    Remedy,
}

impl Section {
    /// Every section with its name in the vocabulary and its usual part of a body, in hundredths.
    pub(crate) const ALL: [(Section, &'static str, u32); 6] = [
        (Section::Politics, "politics", 14),
        (Section::Ethics, "ethics", 14),
        (Section::Discipline, "discipline", 12),
        (Section::Style, "style", 11),
        (Section::Duty, "duty", 36),
        (Section::Remedy, "remedy", 13),
    ];
}

/// One oddity put in on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Planted {
    /// A name, place, workplace or class of the source's.
    Residue(Span),
    /// A rule cited that had been replaced by then.
    StaleCitation(Span),
    /// A slot of the form with its dots still there.
    BlankLeft(Span),
    /// The whole text was damaged as if by scanning.
    Damaged,
    /// The whole text is bytes of an old encoding read as Latin-1.
    Legacy(Encoding),
}

/// An encoding from before Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// TCVN 5712:1993 VN3, also called ABC: one byte a letter.
    Tcvn3,
    /// VNI for Windows: marks in a byte of their own.
    Vni,
}
