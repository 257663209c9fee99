//! What may be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use khuonsao_corpora::{Family, Recipe};

/// Đọc các bản cam kết tiếng Việt: chỗ nào trùng nhau, chỗ nào khuôn sáo, chỗ nào là việc làm cụ thể.
#[derive(Debug, Parser)]
#[command(
    name = "khuonsao",
    version,
    after_help = "Ví dụ:\n  khuonsao check cam-ket/ --form mau.txt\n  khuonsao check cam-ket.jsonl --format json -o ket-qua.json\n\n\
        Mọi việc làm trên máy này: không mạng, không gửi gì đi đâu.",
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Xem tất cả: trùng lặp, khuôn sáo, mức cụ thể, từng bản, từng đơn vị.
    #[command(after_help = "Ví dụ:\n  khuonsao check cam-ket/ --form mau.txt\n  \
        khuonsao check nam-2024.jsonl --previous nam-2023.jsonl --format json -o ket-qua.json\n  \
        khuonsao check cam-ket/ --form mau.txt --fail-on copied blank-left")]
    Check(Check),
    /// Những bản nào trùng nhau (JSON Lines).
    #[command(after_help = "Ví dụ:\n  khuonsao pairs cam-ket.jsonl --form mau.txt\n  \
        khuonsao pairs cam-ket.jsonl --shingle-size 5 --min-jaccard 0.5")]
    Pairs(Pairs),
    /// Những nhóm bản gắn với nhau (JSON Lines).
    #[command(after_help = "Ví dụ:\n  khuonsao clusters cam-ket/ --form mau.txt")]
    Clusters(Clusters),
    /// Mỗi bản cụ thể đến đâu so với nhiệm vụ của người viết (JSON Lines).
    #[command(
        after_help = "Ví dụ:\n  khuonsao score cam-ket.jsonl\n  khuonsao score mot-ban.txt --format text"
    )]
    Score(Score),
    /// Đặt hai bản cạnh nhau, đánh dấu đoạn trùng.
    #[command(after_help = "Ví dụ:\n  khuonsao compare ban-a.txt ban-b.txt --form mau.txt")]
    Compare(Compare),
    /// Dạng chuẩn của văn bản, từng dòng một.
    #[command(
        after_help = "Ví dụ:\n  khuonsao normalize van-ban.txt\n  echo 'Hoà bình' | khuonsao normalize --key skeleton"
    )]
    Normalize(Normalize),
    /// Văn bản bảng mã cũ (TCVN3, VNI, …) hay hỏng mã thành UTF-8.
    #[command(after_help = "Ví dụ:\n  khuonsao decode cu.txt -o moi.txt")]
    Decode(Decode),
    /// Tạo bộ bản cam kết giả lập kèm đáp án, để thử chương trình (JSON Lines).
    #[command(
        after_help = "Ví dụ:\n  khuonsao generate --statements 5784 --seed 7 -o quan.jsonl --truth dap-an.jsonl --forms mau/"
    )]
    Generate(Generate),
    /// In phần tự điền lệnh cho shell.
    #[command(after_help = "Ví dụ:\n  khuonsao completions bash > /etc/bash_completion.d/khuonsao")]
    Completions {
        /// Shell nào.
        shell: clap_complete::Shell,
    },
    /// In trang hướng dẫn (man).
    #[command(after_help = "Ví dụ:\n  khuonsao manual > khuonsao.1")]
    Manual,
}

/// What is read, and what it is read against.
#[derive(Debug, Args)]
pub(crate) struct Input {
    /// Tệp .jsonl, .txt, thư mục, hoặc - (đầu vào chuẩn stdin, JSON Lines).
    #[arg(required = true, value_name = "ĐƯỜNG_DẪN")]
    pub(crate) paths: Vec<PathBuf>,
    /// Mẫu đã phát; chữ của mẫu không bị tính là trùng.
    #[arg(long, value_name = "TỆP", num_args = 1..)]
    pub(crate) form: Vec<PathBuf>,
    /// Danh sách người viết (.csv, .jsonl): họ tên, chức vụ, nhiệm vụ, năm.
    #[arg(long, value_name = "TỆP")]
    pub(crate) roster: Option<PathBuf>,
    /// Các bản năm trước.
    #[arg(long, value_name = "ĐƯỜNG_DẪN", num_args = 1..)]
    pub(crate) previous: Vec<PathBuf>,
    /// Các bài mẫu viết sẵn.
    #[arg(long, value_name = "ĐƯỜNG_DẪN", num_args = 1..)]
    pub(crate) model: Vec<PathBuf>,
    /// Văn bản quy định; trích quy định không bị tính là trùng.
    #[arg(long, value_name = "ĐƯỜNG_DẪN", num_args = 1..)]
    pub(crate) regulation: Vec<PathBuf>,
    /// Tệp cấu hình.
    #[arg(long, value_name = "TỆP.toml")]
    pub(crate) config: Option<PathBuf>,
    /// Số luồng; kết quả không đổi.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<usize>,
    /// Coi một bản không đọc được là lỗi, dừng lại.
    #[arg(long)]
    pub(crate) strict: bool,
}

/// Where results go.
#[derive(Debug, Args)]
pub(crate) struct Target {
    /// Ghi kết quả vào tệp; lỗi giữa chừng thì không để lại tệp dở.
    #[arg(short, long, value_name = "TỆP")]
    pub(crate) output: Option<PathBuf>,
    /// Không in thông báo.
    #[arg(long)]
    pub(crate) quiet: bool,
}

/// Where results go and how they look.
#[derive(Debug, Args)]
pub(crate) struct Output {
    #[command(flatten)]
    pub(crate) target: Target,
    /// Ngôn ngữ của báo cáo.
    #[arg(long, value_enum, default_value_t = Lang::Vi)]
    pub(crate) lang: Lang,
    /// Không báo tiến độ.
    #[arg(long)]
    pub(crate) no_progress: bool,
    /// Dùng màu.
    #[arg(long, value_enum, default_value_t = Color::Auto, value_name = "KHI_NÀO")]
    pub(crate) color: Color,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Dạng kết quả.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,
    /// Thoát với mã 1 khi thấy một trong các mã này: copied, model-answer, own-past, damaged-text,
    /// blank-left, off-duty, sketchy, formulaic, vague.
    #[arg(long, value_name = "MÃ", num_args = 1.., value_delimiter = ',')]
    pub(crate) fail_on: Vec<String>,
    /// In cả các bản không có gì cần xem.
    #[arg(long)]
    pub(crate) all: bool,
    /// Kèm nguyên văn từng bản trong JSON.
    #[arg(long)]
    pub(crate) with_text: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Pairs {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Dạng kết quả.
    #[arg(long, value_enum, default_value_t = LineFormat::Jsonl)]
    pub(crate) format: LineFormat,
    /// Số âm tiết liền nhau của một mảnh.
    #[arg(long, value_name = "K")]
    pub(crate) shingle_size: Option<usize>,
    /// Mọi cặp có hệ số Jaccard từ mức này.
    #[arg(long, value_name = "X", conflicts_with = "min_containment")]
    pub(crate) min_jaccard: Option<f64>,
    /// Mọi cặp mà một bản chứa bản kia từ mức này.
    #[arg(long, value_name = "X")]
    pub(crate) min_containment: Option<f64>,
    /// Kèm các đoạn trùng.
    #[arg(long)]
    pub(crate) passages: bool,
    /// Chỉ giữ N cặp đầu.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Clusters {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Dạng kết quả.
    #[arg(long, value_enum, default_value_t = LineFormat::Jsonl)]
    pub(crate) format: LineFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Score {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Dạng kết quả.
    #[arg(long, value_enum, default_value_t = LineFormat::Jsonl)]
    pub(crate) format: LineFormat,
    /// Chỉ ra từng chi tiết được tính điểm (in dạng văn bản).
    #[arg(long)]
    pub(crate) explain: bool,
    /// Kèm nguyên văn từng bản.
    #[arg(long)]
    pub(crate) with_text: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// Bản thứ nhất.
    #[arg(value_name = "A")]
    pub(crate) left: PathBuf,
    /// Bản thứ hai.
    #[arg(value_name = "B")]
    pub(crate) right: PathBuf,
    /// Mẫu đã phát; chữ của mẫu không bị tính là trùng.
    #[arg(long, value_name = "TỆP", num_args = 1..)]
    pub(crate) form: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Dạng kết quả.
    #[arg(long, value_enum, default_value_t = CompareFormat::Text)]
    pub(crate) format: CompareFormat,
    /// Bề rộng, tính bằng cột; mặc định theo cửa sổ.
    #[arg(long, value_name = "CỘT")]
    pub(crate) width: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Normalize {
    /// Tệp văn bản; không nói thì đọc đầu vào chuẩn (stdin).
    #[arg(value_name = "ĐƯỜNG_DẪN")]
    pub(crate) path: Option<PathBuf>,
    /// Chỗ đặt dấu thanh: old là hòa, new là hoà, keep là để nguyên.
    #[arg(long, value_enum, default_value_t = Tone::Old)]
    pub(crate) tone: Tone,
    /// In khóa so khớp thay cho văn bản: strict giữ dấu, skeleton bỏ dấu.
    #[arg(long, value_enum, value_name = "KHÓA")]
    pub(crate) key: Option<KeyKind>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Decode {
    /// Tệp văn bản, hoặc - (đầu vào chuẩn stdin).
    #[arg(value_name = "ĐƯỜNG_DẪN")]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// Số bản, từ 10 đến 10 triệu.
    #[arg(long, value_name = "N", default_value_t = Recipe::default().statements)]
    pub(crate) statements: u64,
    /// Hạt giống: cùng hạt giống thì cùng từng byte.
    #[arg(long, value_name = "N", default_value_t = Recipe::default().seed)]
    pub(crate) seed: u64,
    /// Độ dài trung bình, tính bằng âm tiết, kể cả mẫu.
    #[arg(long, value_name = "N", default_value_t = Recipe::default().syllables)]
    pub(crate) syllables: u32,
    /// Tỷ lệ chữ của mẫu.
    #[arg(long, value_name = "X", default_value_t = Recipe::default().form_share)]
    pub(crate) form_share: f64,
    /// Tỷ lệ câu khuôn sáo trong phần tự viết.
    #[arg(long, value_name = "X", default_value_t = Recipe::default().stock_share)]
    pub(crate) stock_share: f64,
    /// Tỷ lệ bản sao chép.
    #[arg(long, value_name = "X", default_value_t = Recipe::default().copy_rate)]
    pub(crate) copy_rate: f64,
    /// Các bản sao gắn với nhau thế nào.
    #[arg(long, value_name = "KIỂU", default_value_t = Recipe::default().family)]
    pub(crate) family: Family,
    /// Tỷ lệ bản của năm trước.
    #[arg(long, value_name = "X", default_value_t = Recipe::default().last_year)]
    pub(crate) last_year: f64,
    /// Ghi đáp án vào tệp này: bản nào lấy từ bản nào, kiểu gì, những đoạn nào.
    #[arg(long, value_name = "TỆP")]
    pub(crate) truth: Option<PathBuf>,
    /// Ghi các mẫu vào thư mục này.
    #[arg(long, value_name = "THƯ_MỤC")]
    pub(crate) forms: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    Vi,
    En,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Text,
    Json,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LineFormat {
    Text,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CompareFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tone {
    Old,
    New,
    Keep,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum KeyKind {
    Strict,
    Skeleton,
}
