//! How fast is a statement scored once it has been read, and does hostile text take longer?
//!
//! Inside the timer: `score` alone, and `Text::read` with `score`; the text lies in memory, one core.
//! `cargo bench --bench specificity -- 3 20`: rounds and megabytes.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Context, score},
    statement::Duty,
    text::Text,
};

const SENTENCES: [&str; 8] = [
    "Dự giờ ít nhất 02 tiết mỗi tháng, hoàn thành hồ sơ chuyên môn trước ngày 25 hằng tháng.",
    "Bản thân luôn trung thành với mục tiêu, lý tưởng của Đảng, kiên định chủ nghĩa Mác – Lênin.",
    "Thường xuyên tu dưỡng, rèn luyện đạo đức, lối sống trong sạch, giản dị, khiêm tốn, chân thành.",
    "Thực hiện nghiêm túc Nghị quyết số 04-NQ/TW, Quy định số 08-QĐi/TW về trách nhiệm nêu gương.",
    "Phối hợp với UBND xã Phú Lạc rà soát 35 hộ nghèo, vận động 12 hộ đăng ký thoát nghèo trong quý III.",
    "Giải quyết 100% hồ sơ đúng hạn; không để tồn đọng đơn thư khiếu nại, tố cáo của công dân.",
    "Khắc phục hạn chế: còn nể nang trong phê bình, chưa mạnh dạn góp ý với đồng chí, đồng nghiệp.",
    "Phụ đạo 5 học sinh đọc chậm của lớp 4A vào chiều thứ Năm hằng tuần tại phòng 204.",
];

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse::<usize>().ok());
    let (rounds, megabytes) = (numbers.next().unwrap_or(3), numbers.next().unwrap_or(10));
    let duties: Vec<Duty> = [
        "Giảng dạy các môn học lớp 4",
        "Phụ đạo học sinh chưa hoàn thành",
        "Dự giờ, thao giảng, viết sáng kiến",
    ]
    .map(|duty| Duty(duty.into()))
    .into();
    let mut statements = Vec::new();
    let mut line = 0;
    while statements.len() * 4096 < megabytes << 20 {
        let mut statement = String::new();
        while statement.len() < 4096 {
            statement += &format!("{}. {}\n", line % 9 + 1, SENTENCES[line % 8]);
            line += 1;
        }
        statements.push(statement);
    }
    let texts: Vec<Text> = statements.iter().map(|raw| Text::read(raw)).collect();
    let bytes: usize = statements.iter().map(String::len).sum();
    let context = Context { duties: &duties, ..Context::default() };
    let run = |raw: &str, text: &Text| score(raw, text, &context, Lexicon::builtin()).specificity;
    let scored = median(rounds, || statements.iter().zip(&texts).map(|(raw, text)| run(raw, text)).sum());
    let both = median(rounds, || statements.iter().map(|raw| run(raw, &Text::read(raw))).sum());
    println!("score               {:6.1} MB/s", speed(bytes, scored));
    println!("read and score      {:6.1} MB/s", speed(bytes, both));
    println!("hostile texts, time per byte against ordinary text");
    for (name, piece) in [
        ("one sentence again", SENTENCES[0]),
        ("numbers", "1 "),
        ("openers of time", "trước trong đến "),
        ("heads of places", "xã Phú "),
        ("capitals", "Phú "),
        ("negations", "không để "),
        ("quotes", "“a "),
        ("no stops", "dự giờ "),
        ("stops", "a. "),
        ("words of duties", "giờ lớp học "),
    ] {
        for megabytes in [1, 4] {
            let raw = piece.repeat((megabytes << 20) / piece.len());
            let text = Text::read(&raw);
            let time = median(1, || run(&raw, &text));
            let per_byte = speed(bytes, scored) / speed(raw.len(), time);
            println!("  {name:20} {megabytes} MB {per_byte:6.2}");
        }
    }
}

fn speed(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}

fn median(rounds: usize, work: impl Fn() -> f64) -> Duration {
    let mut times: Vec<Duration> = (0..rounds.max(1))
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}
