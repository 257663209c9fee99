//! How fast is text read, as a ratio to `unicode-normalization` on the same text in the same run? And is any text
//! slower to read, to score, to report on than ordinary text?
//!
//! Each figure is the median of the rounds. The text is grown from a few sentences; `ROUNDS` and `MEGABYTES`
//! are arguments: `cargo bench --bench text -- 5 50`.

use std::{hint::black_box, time::Instant};

use khuonsao::{
    Config, Corpus, Language, Lexicon, Registers, Report, Statement,
    specificity::{Context, score},
    statement::Duty,
    text::{Text, ToneStyle, each_token, is_sound, normalize_text, tokenize},
};
use unicode_normalization::UnicodeNormalization;

const SENTENCES: [&str; 8] = [
    "Tôi cam kết dự giờ ít nhất 02 tiết mỗi tháng, hoàn thành hồ sơ chuyên môn trước ngày 25 hằng tháng.",
    "Bản thân luôn trung thành với mục tiêu, lý tưởng của Đảng, kiên định chủ nghĩa Mác – Lênin.",
    "Thường xuyên tu dưỡng, rèn luyện đạo đức, lối sống trong sạch, giản dị, khiêm tốn, chân thành.",
    "Thực hiện nghiêm túc Nghị quyết số 04-NQ/TW, Quy định số 08-QĐi/TW về trách nhiệm nêu gương.",
    "Phối hợp với UBND xã Phú Lạc rà soát 35 hộ nghèo, vận động 12 hộ đăng ký thoát nghèo trong quý III.",
    "Giải quyết 100% hồ sơ đúng hạn; không để tồn đọng đơn thư khiếu nại, tố cáo của công dân.",
    "Khắc phục hạn chế: còn nể nang trong phê bình, chưa mạnh dạn góp ý với đồng chí, đồng nghiệp.",
    "Nhà trường tổ chức hội thảo nghiên cứu phương pháp giảng dạy, khuyến khích học sinh tự nghiên cứu.",
];

/// What is timed, on which texts, and the call.
type Row<'a> = (&'a str, &'a [String], fn(&str) -> usize);

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let (rounds, megabytes) = (numbers.next().unwrap_or(5), numbers.next().unwrap_or(20));
    let clean = grown(megabytes << 20, |_, sentence| sentence.to_owned());
    let mixed = grown(megabytes << 20, |line, sentence| match line % 20 {
        0 => sentence.nfd().collect(),
        _ => sentence.to_owned(),
    });
    println!("{megabytes} MB in statements of 4 KB, {rounds} rounds\n");
    let rows: [Row<'_>; 7] = [
        ("unicode-normalization nfc().collect()", &clean, |text| text.nfc().collect::<String>().len()),
        ("is_sound: nothing to mend", &clean, |text| usize::from(is_sound(text))),
        ("each_token: strict and skeleton keys", &clean, keys),
        ("  the same with 5 % of lines in NFD", &mixed, keys),
        ("tokenize", &clean, |text| tokenize(text).len()),
        ("normalize_text", &clean, |text| normalize_text(text, ToneStyle::Old).len()),
        ("Text::read", &clean, |text| Text::read(text).items.len()),
    ];
    // Every row once in every round, so that a busy machine is as unkind to all.
    let speeds: Vec<Vec<f64>> =
        (0..rounds).map(|_| rows.iter().map(|(_, texts, work)| speed(texts, work)).collect()).collect();
    for (row, (name, ..)) in rows.iter().enumerate() {
        let speed = median(speeds.iter().map(|round| round[row]));
        let ratio = median(speeds.iter().map(|round| round[row] / round[0]));
        println!("{name:<40} {speed:>8.0} MB/s {ratio:>8.2} x");
    }
    println!("\nhostile texts of 1 MB, time per byte against ordinary text of that size");
    println!("{:<32} {:>8} {:>8} {:>8}", "", "read", "score", "report");
    let size = 1 << 20;
    let ordinary = [clean.iter().take(size / 4096).map(String::as_str).collect::<String>()];
    for (name, text) in [
        ("one letter", "a".repeat(size)),
        ("one capital letter with marks", "Ệ".repeat(size / 3)),
        ("combining marks", format!("a{}", "\u{301}".repeat(size / 2))),
        ("dots", ".".repeat(size)),
        ("dots and spaces", ". ".repeat(size / 2)),
        ("underscores", "_".repeat(size)),
        ("boxes", "☐ ".repeat(size / 4)),
        ("digits", "1".repeat(size)),
        ("digits and dots", "1.".repeat(size / 2)),
        ("rules", "1-A-".repeat(size / 4)),
        ("quotes", "“".repeat(size / 3)),
        ("quotes around letters", "“a".repeat(size / 4)),
        ("brackets", format!("{}{}", "(".repeat(size / 2), ")".repeat(size / 2))),
        ("line breaks", "\n".repeat(size)),
        ("letters on lines", "a\n".repeat(size / 2)),
        ("numbered lines", "1. A\n".repeat(size / 5)),
        ("joined numbers", "1. A; ".repeat(size / 6)),
        ("days", "05/03/2024 ".repeat(size / 11)),
        ("numbers of rules", "01-QĐ/TW ".repeat(size / 10)),
        ("pledges", "- Mỗi tháng dự 2 giờ\n".repeat(size / 28)),
    ] {
        let hostile = [text];
        let stages: [fn(&str) -> usize; 3] = [|text| Text::read(text).items.len(), scored, reported];
        let ratios = stages
            .map(|stage| median((0..rounds).map(|_| speed(&ordinary, &stage) / speed(&hostile, &stage))));
        println!("{name:<32} {:>8.2} {:>8.2} {:>8.2}", ratios[0], ratios[1], ratios[2]);
    }
}

/// A text read and scored against one duty.
fn scored(text: &str) -> usize {
    let duties = [Duty("Trực trạm y tế, tiêm chủng cho trẻ".into())];
    let context = Context { duties: &duties, ..Context::default() };
    score(text, &Text::read(text), &context, Lexicon::builtin()).items.len()
}

/// The whole line over one statement.
fn reported(text: &str) -> usize {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    corpus.insert(Statement::new("1", text).author("Lê Thị Bưởi")).expect("it is the first");
    Report::of(&corpus, Registers::builtin(), Language::Vi).statements.len()
}

fn keys(text: &str) -> usize {
    let mut sum = 0;
    each_token(text, |token| sum ^= token.strict.to_bits() ^ token.skeleton.to_bits());
    sum as usize
}

/// Statements of about 4 KB.
fn grown(bytes: usize, line: impl Fn(usize, &str) -> String) -> Vec<String> {
    let mut statements = Vec::new();
    let mut seed = 1_u64;
    let mut number = 0;
    let mut sum = 0;
    while sum < bytes {
        let mut text = String::new();
        while text.len() < 4096 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(&line(number, SENTENCES[(seed >> 33) as usize % SENTENCES.len()]));
            text.push('\n');
            number += 1;
        }
        sum += text.len();
        statements.push(text);
    }
    statements
}

/// Megabytes a second of one run over all texts.
fn speed(texts: &[String], work: &impl Fn(&str) -> usize) -> f64 {
    let bytes: usize = texts.iter().map(String::len).sum();
    let start = Instant::now();
    for text in texts {
        black_box(work(black_box(text)));
    }
    bytes as f64 / start.elapsed().as_secs_f64() / 1e6
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
