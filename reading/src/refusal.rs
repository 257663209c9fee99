//! Why a file was not read, in words for the person who has it.

use std::fmt;

use khuonsao::Language;
use serde::{Deserialize, Serialize};

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Refusal {
    /// It cannot be opened without a password.
    Encrypted,
    /// It is broken or cut off; what the reader tripped over.
    Damaged(String),
    /// A PDF of pictures, without a text layer; its number of pages.
    Scanned(usize),
    /// It is sound, and there are no words in it.
    NoWords,
    /// It is none of the kinds that are read.
    UnknownKind,
    /// A kind that is known and not read; its name.
    Unsupported(String),
    /// It declares XML entities, which no office program does.
    Entities,
    /// The stored file is larger than the limit, in bytes.
    FileSize(u64),
    /// It unpacks to more than the limit, in bytes.
    UnpackedSize(u64),
    /// It holds more text, or a longer line, than the limit, in bytes.
    TextSize(u64),
    /// A spreadsheet has more cells than the limit.
    Cells(u64),
    /// An archive has more members, or a PDF more pages, than the limit.
    Entries(u64),
    /// Its elements stand deeper in one another than the limit.
    Depth(usize),
    /// An archive inside an archive.
    ArchiveInArchive,
    /// Reading took longer than the limit, in seconds.
    Time(u64),
    /// Reading took more memory than the limit, in bytes.
    Memory(u64),
    /// The reader broke off; what it said last.
    Crashed(String),
}

impl Refusal {
    pub(crate) fn damaged(what: impl fmt::Display) -> Refusal {
        Refusal::Damaged(what.to_string())
    }

    /// What was found.
    pub fn found(&self, language: Language) -> String {
        let vi = matches!(language, Language::Vi);
        let say = |vietnamese: &str, english: &str| (if vi { vietnamese } else { english }).to_owned();
        match self {
            Refusal::Encrypted => say("tệp có đặt mật khẩu", "the file is protected by a password"),
            Refusal::Damaged(what) if vi => format!("tệp hỏng hoặc bị cắt cụt ({what})"),
            Refusal::Damaged(what) => format!("the file is damaged or cut off ({what})"),
            Refusal::Scanned(pages) if vi => format!("PDF {pages} trang chỉ có ảnh quét, không có lớp chữ"),
            Refusal::Scanned(pages) => format!("a PDF of {pages} page(s) of pictures, without a text layer"),
            Refusal::NoWords => say("tệp không có chữ nào", "there are no words in the file"),
            Refusal::UnknownKind => say("không nhận ra loại tệp", "the kind of file is not recognized"),
            Refusal::Unsupported(kind) if vi => format!("loại tệp chưa đọc được ({kind})"),
            Refusal::Unsupported(kind) => format!("a kind of file that is not read ({kind})"),
            Refusal::Entities => say(
                "tệp khai báo thực thể XML, có thể là tệp bẫy",
                "the file declares XML entities, as a trap would",
            ),
            Refusal::FileSize(limit) if vi => format!("tệp lớn hơn {}", size(*limit)),
            Refusal::FileSize(limit) => format!("the file is larger than {}", size(*limit)),
            Refusal::UnpackedSize(limit) if vi => format!("tệp giải nén ra lớn hơn {}", size(*limit)),
            Refusal::UnpackedSize(limit) => format!("the file unpacks to more than {}", size(*limit)),
            Refusal::TextSize(limit) if vi => format!("phần chữ hoặc một dòng dài hơn {}", size(*limit)),
            Refusal::TextSize(limit) => format!("the text or a line is longer than {}", size(*limit)),
            Refusal::Cells(limit) if vi => format!("bảng tính có hơn {limit} ô"),
            Refusal::Cells(limit) => format!("the spreadsheet has more than {limit} cells"),
            Refusal::Entries(limit) if vi => format!("có hơn {limit} tệp con hoặc trang"),
            Refusal::Entries(limit) => format!("there are more than {limit} members or pages"),
            Refusal::Depth(limit) if vi => format!("các phần lồng nhau sâu hơn {limit} tầng"),
            Refusal::Depth(limit) => format!("its parts stand more than {limit} levels deep in one another"),
            Refusal::ArchiveInArchive => say("tệp nén nằm trong tệp nén", "an archive inside an archive"),
            Refusal::Time(limit) if vi => format!("đọc quá {limit} giây chưa xong"),
            Refusal::Time(limit) => format!("reading was not done after {limit} seconds"),
            Refusal::Memory(limit) if vi => format!("đọc cần hơn {} bộ nhớ", size(*limit)),
            Refusal::Memory(limit) => format!("reading needs more than {} of memory", size(*limit)),
            Refusal::Crashed(what) if vi => format!("bộ đọc bị ngắt giữa chừng ({what})"),
            Refusal::Crashed(what) => format!("the reader broke off ({what})"),
        }
    }

    /// What is needed instead.
    pub fn expected(&self, language: Language) -> &'static str {
        let (vietnamese, english) = match self {
            Refusal::Encrypted => ("cần bỏ mật khẩu rồi lưu lại", "take the password off and save it again"),
            Refusal::Damaged(_) | Refusal::Crashed(_) | Refusal::Time(_) | Refusal::Entities => (
                "cần mở bằng chương trình soạn thảo rồi lưu lại",
                "open it in an office program and save it again",
            ),
            Refusal::Scanned(_) | Refusal::NoWords => (
                "cần tệp có chữ, như bản Word hoặc PDF xuất từ Word",
                "a file with words is needed, such as Word or a PDF exported from it",
            ),
            Refusal::UnknownKind | Refusal::Unsupported(_) => (
                "cần .docx, .doc, .odt, .rtf, .pdf, .html, .txt, .zip, .xlsx, .csv hoặc .jsonl",
                "a .docx, .doc, .odt, .rtf, .pdf, .html, .txt, .zip, .xlsx, .csv or .jsonl is needed",
            ),
            Refusal::FileSize(_) => {
                ("cần tệp nhỏ hơn, hoặc tăng --max-file", "a smaller file, or a larger --max-file")
            }
            Refusal::UnpackedSize(_) => {
                ("cần tệp nhỏ hơn, hoặc tăng --max-unpacked", "a smaller file, or a larger --max-unpacked")
            }
            Refusal::TextSize(_) => {
                ("cần văn bản ngắn hơn, hoặc tăng --max-text", "a shorter text, or a larger --max-text")
            }
            Refusal::Cells(_) | Refusal::Entries(_) => ("cần chia nhỏ tệp", "split the file"),
            Refusal::Depth(_) => {
                ("cần lưu lại, bỏ các bảng lồng nhau", "save it without tables inside tables")
            }
            Refusal::ArchiveInArchive => ("cần giải nén tệp bên trong", "unpack the inner one"),
            Refusal::Memory(_) => {
                ("cần tệp nhỏ hơn, hoặc tăng --max-memory", "a smaller file, or a larger --max-memory")
            }
        };
        match language {
            Language::Vi => vietnamese,
            Language::En => english,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.found(Language::En), self.expected(Language::En))
    }
}

impl std::error::Error for Refusal {}

/// Bytes as a person says them.
fn size(bytes: u64) -> String {
    match bytes {
        0..1024 => format!("{bytes} byte"),
        1024..1_048_576 => format!("{} KiB", bytes >> 10),
        _ => format!("{} MiB", bytes >> 20),
    }
}
