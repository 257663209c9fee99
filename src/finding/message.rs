//! Findings in words: what was seen, never what it means.

use serde::{Deserialize, Serialize};

use super::{Finding, FindingKind};

/// The language of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}

impl Finding {
    /// One sentence that says what was seen, with its numbers.
    pub fn message(&self, language: Language) -> String {
        match language {
            Language::Vi => self.vietnamese(),
            Language::En => self.english(),
        }
    }

    fn vietnamese(&self) -> String {
        let Finding { count, of, .. } = self;
        match self.kind {
            FindingKind::Copied => {
                format!("{count}/{of} chữ ngoài mẫu trùng với bản khác")
            }
            FindingKind::ModelAnswer => {
                format!("{count}/{of} chữ ngoài mẫu có sẵn trong bài viết sẵn")
            }
            FindingKind::OwnPast => {
                format!("{count}/{of} chữ ngoài mẫu giống bản năm trước của chính người viết")
            }
            FindingKind::DamagedText => {
                format!("{count}/{of} chữ mất dấu, hỏng bảng mã hoặc không phải tiếng Việt")
            }
            FindingKind::BlankLeft => format!("còn {count} chỗ trống của mẫu chưa điền"),
            FindingKind::Residue => {
                format!(
                    "{count} chỗ còn sót tên, đơn vị, chức vụ, công việc hoặc năm không phải của người viết"
                )
            }
            FindingKind::ImpossibleNumber => {
                format!("{count} con số không thể có thật (ngày, giờ hoặc tỷ lệ)")
            }
            FindingKind::OneSided => "bản kiểm điểm chưa nêu hạn chế nào cụ thể, kiểm tra được".to_owned(),
            FindingKind::ThemeMissing => "chưa thấy việc làm cụ thể nào theo chuyên đề năm".to_owned(),
            FindingKind::StaleCitation => {
                format!("{count}/{of} văn bản được trích dẫn đã có văn bản khác thay thế trước ngày viết")
            }
            FindingKind::CitationTypo => {
                format!("{count}/{of} số hiệu văn bản viết sai một ký tự")
            }
            FindingKind::OffDuty => {
                format!("chưa tìm thấy nội dung nào nhắc đến {count}/{of} nhiệm vụ được giao")
            }
            FindingKind::Sketchy if *count == 0 => {
                "không có nội dung cam kết nào ngoài chữ của mẫu".to_owned()
            }
            FindingKind::Sketchy => {
                format!("chỉ có {count} nội dung cam kết ({of} chữ, không kể mẫu)")
            }
            FindingKind::Formulaic => {
                format!("câu chữ khuôn sáo chiếm {count}/{of} chữ ngoài mẫu")
            }
            FindingKind::Vague => {
                format!("{count}/{of} nội dung chưa rõ số lượng, thời hạn, nơi chốn hay sản phẩm")
            }
        }
    }

    fn english(&self) -> String {
        let Finding { count, of, .. } = self;
        match self.kind {
            FindingKind::Copied => {
                format!("{count} of {of} words outside the form also stand in other statements")
            }
            FindingKind::ModelAnswer => {
                format!("{count} of {of} words outside the form also stand in a ready-made answer")
            }
            FindingKind::OwnPast => {
                format!("{count} of {of} words outside the form also stand in the author's earlier statement")
            }
            FindingKind::DamagedText => {
                format!("{count} of {of} words are damaged, without diacritics or not Vietnamese")
            }
            FindingKind::BlankLeft => format!("{count} slot(s) of the form not filled in"),
            FindingKind::Residue => {
                format!("{count} place(s) with a name, unit, post, work or year that is not the author's")
            }
            FindingKind::ImpossibleNumber => {
                format!("{count} number(s) that cannot be: a day, an hour or a share")
            }
            FindingKind::OneSided => "this self-review names no shortcoming one could check".to_owned(),
            FindingKind::ThemeMissing => "no deed was found that takes up the theme of the year".to_owned(),
            FindingKind::StaleCitation => {
                format!("{count} of {of} rules cited had been replaced by the day of the statement")
            }
            FindingKind::CitationTypo => {
                format!("{count} of {of} numbers of rules are one slip from a known one")
            }
            FindingKind::OffDuty => format!("no pledge was found that takes up {count} of {of} duties"),
            FindingKind::Sketchy => {
                format!("only {count} pledge(s), {of} words beyond the form")
            }
            FindingKind::Formulaic => {
                format!("set phrases make up {count} of {of} words outside the form")
            }
            FindingKind::Vague => {
                format!("{count} of {of} pledges on the duties name no quantity, deadline, place or product")
            }
        }
    }
}
