//! What may be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use khuonsao_corpora::{Family, Recipe};
use khuonsao_reading::Limits;

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
        khuonsao check cam-ket/ --form mau.txt --fail-on copied blank-left\n  \
        khuonsao check cam-ket/ --form mau.txt --format html -o bao-cao.html\n  \
        khuonsao check cam-ket/ --form mau.txt --format xlsx -o bao-cao.xlsx")]
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
    #[command(after_help = "Ví dụ:\n  khuonsao compare ban-a.txt ban-b.txt --form mau.txt\n  \
        khuonsao compare ban-a.txt ban-b.txt --form mau.txt --format html -o so-sanh.html")]
    Compare(Compare),
    /// Giải thích một mã trong báo cáo: thấy gì, không có nghĩa là gì, ví dụ.
    #[command(after_help = "Ví dụ:\n  khuonsao explain\n  khuonsao explain residue")]
    Explain(Explain),
    /// Đề xuất mẫu mà các bản đã viết theo (văn bản).
    #[command(
        after_help = "Ví dụ:\n  khuonsao form cam-ket/ -o mau.txt\n  khuonsao check cam-ket/ --form mau.txt\n\n\
        Mẫu là phần chữ mà hầu hết các bản ở hầu hết các đơn vị cùng có, theo thứ tự, chỗ mỗi bản một khác để dấu chấm. \
        Đoạn chỉ một đơn vị có, hay đoạn chiếm chỗ của phần trả lời, không được đưa vào mẫu mà được nêu là chép giống nhau. \
        Dòng mở đầu bằng %% là ghi chú; khi đưa lại bằng --form, dòng %% được bỏ qua, dòng %% MẪU mở một mẫu mới."
    )]
    Form(Propose),
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
    /// Tệp hoặc thư mục: .docx, .doc, .odt, .rtf, .pdf (có lớp chữ), .html, .txt, .zip; bảng .xlsx, .csv, .jsonl;
    /// hoặc - (đầu vào chuẩn stdin, JSON Lines).
    #[arg(required = true, value_name = "ĐƯỜNG_DẪN")]
    pub(crate) paths: Vec<PathBuf>,
    /// Mẫu đã phát; chữ của mẫu không bị tính là trùng.
    #[arg(long, value_name = "TỆP", num_args = 1..)]
    pub(crate) form: Vec<PathBuf>,
    /// Danh sách người viết (.xlsx, .csv, .jsonl): họ tên, chức vụ, nhiệm vụ, năm.
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
    /// Thư mục có các bảng thay cho bảng sẵn có cùng tên: rules.tsv, themes.tsv, stock.tsv…
    #[arg(long, value_name = "THƯ_MỤC")]
    pub(crate) registers: Option<PathBuf>,
    /// Thay họ tên bằng bí danh trong mọi kết quả; cùng đầu vào thì cùng bí danh.
    #[arg(long)]
    pub(crate) pseudonyms: bool,
    /// Ghi bảng bí danh và họ tên vào tệp này (kéo theo --pseudonyms).
    #[arg(long, value_name = "TỆP")]
    pub(crate) pseudonym_map: Option<PathBuf>,
    /// Tệp cấu hình.
    #[arg(long, value_name = "TỆP.toml")]
    pub(crate) config: Option<PathBuf>,
    /// Số luồng; kết quả không đổi.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<usize>,
    /// Coi một bản không đọc được là lỗi, dừng lại.
    #[arg(long)]
    pub(crate) strict: bool,
    #[command(flatten)]
    pub(crate) bounds: Bounds,
}

/// How much reading one file may cost; what passes a bound is not read, and said so.
#[derive(Debug, Args)]
#[command(next_help_heading = "Giới hạn khi đọc mỗi tệp")]
pub(crate) struct Bounds {
    /// Dung lượng tệp Office, PDF, văn bản.
    #[arg(long, value_name = "MiB", default_value_t = Limits::default().file >> 20, value_parser = clap::value_parser!(u64).range(1..1 << 20))]
    pub(crate) max_file: u64,
    /// Dung lượng sau khi giải nén; cũng là dung lượng tệp .csv.
    #[arg(long, value_name = "MiB", default_value_t = Limits::default().unpacked >> 20, value_parser = clap::value_parser!(u64).range(1..1 << 20))]
    pub(crate) max_unpacked: u64,
    /// Phần chữ của một bản, hoặc một dòng JSON Lines.
    #[arg(long, value_name = "MiB", default_value_t = Limits::default().text >> 20, value_parser = clap::value_parser!(u64).range(1..4096))]
    pub(crate) max_text: u64,
    /// Bộ nhớ khi đọc tệp Office và PDF.
    #[arg(long, value_name = "MiB", default_value_t = 1024, value_parser = clap::value_parser!(u64).range(256..1 << 20))]
    pub(crate) max_memory: u64,
    /// Thời gian đọc một tệp Office hay PDF.
    #[arg(long, value_name = "GIÂY", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..86400))]
    pub(crate) max_seconds: u64,
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
    /// Dạng kết quả: html là báo cáo mở bằng trình duyệt, một tệp, không cần mạng; xlsx mở bằng Excel; csv mỗi
    /// bản một dòng.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,
    /// Thoát với mã 1 khi thấy một trong các mã này; khuonsao explain kể đủ các mã.
    #[arg(long, value_name = "MÃ", num_args = 1.., value_delimiter = ',')]
    pub(crate) fail_on: Vec<String>,
    /// Những điều đã xem xét: mỗi dòng id, code, hash (trường "seal" trong JSON), seen hoặc accepted, lý do,
    /// người xem xét, ngày; cách nhau bằng dấu tab. Điều đã chấp nhận không làm --fail-on thoát với mã 1.
    #[arg(long, value_name = "TỆP.tsv")]
    pub(crate) reviewed: Option<PathBuf>,
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
pub(crate) struct Propose {
    #[command(flatten)]
    pub(crate) input: Input,
    #[command(flatten)]
    pub(crate) output: Output,
    /// Dạng kết quả.
    #[arg(long, value_enum, default_value_t = ProposeFormat::Text)]
    pub(crate) format: ProposeFormat,
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
pub(crate) struct Explain {
    /// Mã nào; không nói thì kể tên các mã.
    #[arg(value_name = "MÃ")]
    pub(crate) code: Option<String>,
    #[command(flatten)]
    pub(crate) target: Target,
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
    Csv,
    Html,
    Xlsx,
    Md,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LineFormat {
    Text,
    Jsonl,
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProposeFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CompareFormat {
    Text,
    Json,
    Html,
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
