//! How fast is text read, as a ratio to `unicode-normalization` on the same text in the same run?
//!
//! Each figure is the median of the rounds. The text is grown from a few sentences; `ROUNDS` and `MEGABYTES`
//! are arguments: `cargo bench --bench text -- 5 50`.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use khuonsao::text::{Text, ToneStyle, each_token, is_sound, normalize_text, tokenize};
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

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let (rounds, megabytes) = (numbers.next().unwrap_or(5), numbers.next().unwrap_or(20));
    let clean = grown(megabytes << 20, |_, sentence| sentence.to_owned());
    let mixed = grown(megabytes << 20, |line, sentence| match line % 20 {
        0 => sentence.nfd().collect(),
        _ => sentence.to_owned(),
    });
    println!("{megabytes} MB in statements of 4 KB, {rounds} rounds\n");
    let nfc = median(rounds, || each(&clean, |text| text.nfc().collect::<String>().len()));
    show("unicode-normalization nfc().collect()", nfc, nfc, &clean);
    let gate = median(rounds, || each(&clean, |text| usize::from(is_sound(text))));
    show("is_sound: nothing to mend", gate, nfc, &clean);
    let keys = median(rounds, || each(&clean, keys));
    show("each_token: strict and skeleton keys", keys, nfc, &clean);
    let half = median(rounds, || each(&mixed, self::keys));
    show("  the same with 5 % of lines in NFD", half, nfc, &mixed);
    show("tokenize", median(rounds, || each(&clean, |text| tokenize(text).len())), nfc, &clean);
    let normal = median(rounds, || each(&clean, |text| normalize_text(text, ToneStyle::Old).len()));
    show("normalize_text", normal, nfc, &clean);
    let read = median(rounds, || each(&clean, |text| Text::read(text).items.len()));
    show("Text::read", read, nfc, &clean);
    println!("\nhostile texts of 10 MB, time per byte against ordinary text");
    let size = 10 << 20;
    for (name, text) in [
        ("one letter", "a".repeat(size)),
        ("one capital letter with marks", "Ệ".repeat(size / 3)),
        ("combining marks", format!("a{}", "\u{301}".repeat(size / 2))),
        ("dots", ".".repeat(size)),
        ("dots and spaces", ". ".repeat(size / 2)),
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
    ] {
        let start = Instant::now();
        black_box(Text::read(&text));
        let ratio = start.elapsed().as_secs_f64()
            / text.len() as f64
            / (read.as_secs_f64() / clean.iter().map(String::len).sum::<usize>() as f64);
        println!("{name:<40} {ratio:>8.2}");
    }
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

fn each(texts: &[String], work: impl Fn(&str) -> usize) -> usize {
    texts.iter().map(|text| black_box(work(black_box(text)))).fold(0, usize::wrapping_add)
}

fn median(rounds: usize, work: impl Fn() -> usize) -> Duration {
    black_box(work());
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[rounds / 2]
}

fn show(name: &str, time: Duration, against: Duration, texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let speed = bytes as f64 / time.as_secs_f64() / 1e6;
    let ratio = against.as_secs_f64() / time.as_secs_f64();
    println!("{name:<40} {speed:>8.0} MB/s {ratio:>8.2} x");
}
