//! A kind of finding to the page that explains it.

use super::FindingKind;

impl FindingKind {
    /// The page that explains it, in Vietnamese and English, as Markdown: what is seen, what is not, how to
    /// read it, with an example that shows and one that must not.
    pub fn page(self) -> &'static str {
        match self {
            FindingKind::Copied => include_str!("page/copied.md"),
            FindingKind::ModelAnswer => include_str!("page/model-answer.md"),
            FindingKind::OwnPast => include_str!("page/own-past.md"),
            FindingKind::DamagedText => include_str!("page/damaged-text.md"),
            FindingKind::BlankLeft => include_str!("page/blank-left.md"),
            FindingKind::Residue => include_str!("page/residue.md"),
            FindingKind::ImpossibleNumber => include_str!("page/impossible-number.md"),
            FindingKind::OffDuty => include_str!("page/off-duty.md"),
            FindingKind::Sketchy => include_str!("page/sketchy.md"),
            FindingKind::Formulaic => include_str!("page/formulaic.md"),
            FindingKind::OneSided => include_str!("page/one-sided.md"),
            FindingKind::ThemeMissing => include_str!("page/theme-missing.md"),
            FindingKind::StaleCitation => include_str!("page/stale-citation.md"),
            FindingKind::CitationTypo => include_str!("page/citation-typo.md"),
            FindingKind::Vague => include_str!("page/vague.md"),
        }
    }
}
