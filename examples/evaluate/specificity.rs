//! Prints how well scores follow graded and labelled statements.
//!
//! `cargo run --release --example evaluate -- specificity look.jsonl [--each] [--quick] [--json] [--together]
//! [--roles 0/2] [--lexicon corpora/lexicon]`
//!
//! Items are matched by place: a labelled item is met by every scored item that shares half of the shorter of
//! the two. `--roles 0/2` keeps every second role, `1/2` the others: rules are tuned on one half and checked
//! on the other. `--each` draws every statement, `--json` prints its score, `--quick` leaves out attacks and
//! invariance. `--together` learns words for the duties from statements with the same duties. `--lexicon` reads
//! the tables of a folder instead of the built-in ones.

mod swap;

use std::{collections::BTreeMap, env, fs, sync::OnceLock};

use khuonsao::{
    lexicon::Lexicon,
    specificity::{Context, ItemScore, SignalKind, Slots, Specificity, Vocabulary, score},
    statement::Duty,
    text::Text,
};
use serde::Deserialize;

use crate::{figure::Figure, layout::CHANGES};

#[derive(Clone, Deserialize)]
struct Graded {
    id: String,
    role: String,
    text: String,
    level: u8,
    #[serde(default)]
    year: Option<u16>,
    #[serde(default)]
    duties: Vec<Duty>,
    #[serde(default)]
    items: Vec<Labelled>,
    #[serde(default)]
    duties_covered: Vec<bool>,
    #[serde(default)]
    duties_concrete: Vec<bool>,
}

#[derive(Clone, Deserialize)]
struct Labelled {
    start: u32,
    end: u32,
    specific: bool,
    duty: Option<u32>,
    has: Has,
}

#[derive(Clone, Copy, Deserialize)]
struct Has {
    quantity: bool,
    deadline: bool,
    place_or_unit: bool,
    product_or_measure: bool,
    person: bool,
}

pub(crate) fn run(arguments: &[String]) -> Vec<Figure> {
    let (path, options) = arguments.split_first().expect("a JSON Lines file of graded statements");
    let each = options.iter().any(|option| option == "--each");
    let lines = fs::read_to_string(path).expect("the file can be read");
    let mut graded: Vec<Graded> =
        lines.lines().map(|line| serde_json::from_str(line).expect("a graded statement")).collect();
    if let Some(half) = options.iter().position(|option| option == "--roles").map(|at| &options[at + 1]) {
        let (keep, of) = half.split_once('/').expect("0/2 or 1/2");
        let (keep, of): (usize, usize) = (keep.parse().expect("a number"), of.parse().expect("a number"));
        let roles: BTreeMap<String, usize> = graded
            .iter()
            .map(|one| one.role.clone())
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .zip(0..)
            .collect();
        graded.retain(|one| roles[&one.role] % of == keep);
    }
    let together = options.iter().any(|option| option == "--together");
    let scored: Vec<Specificity> = graded
        .iter()
        .map(|one| {
            let texts: Vec<(&str, Text)> = graded
                .iter()
                .filter(|other| together && other.duties == one.duties && !one.duties.is_empty())
                .map(|other| (other.text.as_str(), Text::read(&other.text)))
                .collect();
            let lexicon = lexicon();
            let texts = texts.iter().map(|(raw, text)| (*raw, text));
            let vocabulary = together.then(|| Vocabulary::learn(&one.duties, texts, lexicon));
            scored(one, &one.text, vocabulary.as_ref())
        })
        .collect();
    if each {
        graded.iter().zip(&scored).for_each(|(one, scored)| draw(one, scored));
    }
    if options.iter().any(|option| option == "--json") {
        for (one, scored) in graded.iter().zip(&scored) {
            let items: Vec<_> = Text::read(&one.text).items.iter().map(|item| item.span).collect();
            let on: Vec<_> = scored.items.iter().map(|item| item.on_duties).collect();
            println!("{}", serde_json::json!({ "id": one.id, "scored": scored, "pledges": items, "on": on }));
        }
        return Vec::new();
    }
    let levels: Vec<f64> = graded.iter().map(|one| f64::from(one.level)).collect();
    let mut figures =
        order("score", &scored.iter().map(|one| one.specificity).collect::<Vec<_>>(), &levels, true);
    let count = |f: &dyn Fn(&str) -> f64| graded.iter().map(|one| f(&one.text)).collect::<Vec<f64>>();
    order("length", &count(&|text| text.split_whitespace().count() as f64), &levels, false);
    order("digits", &count(&|text| text.bytes().filter(u8::is_ascii_digit).count() as f64), &levels, false);
    order("entities per word", &count(&entities), &levels, false);
    figures.extend(items(&graded, &scored, each));
    figures.extend(duties(&graded, &scored, each));
    if !options.iter().any(|option| option == "--quick") {
        figures.extend(attacks(&graded, &scored, each));
        figures.extend(invariance(&graded, &scored, each));
    }
    figures
}

/// The lexicon to score with: the built-in one, or that of `--lexicon`.
fn lexicon() -> &'static Lexicon {
    static GIVEN: OnceLock<Lexicon> = OnceLock::new();
    GIVEN.get_or_init(|| {
        let options: Vec<String> = env::args().collect();
        let Some(at) = options.iter().position(|option| option == "--lexicon") else {
            return Lexicon::builtin().clone();
        };
        let tables: Vec<(String, String)> = fs::read_dir(&options[at + 1])
            .expect("a folder of tables")
            .map(|entry| entry.expect("the folder can be read").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
            .map(|path| (path.display().to_string(), fs::read_to_string(path).expect("a table")))
            .collect();
        let tables = tables.iter().map(|(file, table)| (file.as_str(), table.as_str()));
        Lexicon::from_tables(tables).unwrap_or_else(|error| panic!("{error}"))
    })
}

/// The score of a statement with another text.
fn scored(one: &Graded, text: &str, vocabulary: Option<&Vocabulary>) -> Specificity {
    let context = Context { duties: &one.duties, year: one.year, vocabulary, ..Context::default() };
    score(text, &Text::read(text), &context, lexicon())
}

fn draw(one: &Graded, scored: &Specificity) {
    println!("{} L{} {:5.1} {:?} {}", one.id, one.level, scored.specificity, scored.dimensions, one.role);
    for item in &scored.items {
        let signals: Vec<String> = item
            .signals
            .iter()
            .map(|signal| {
                let kind = format!("{:?}", signal.kind);
                format!("{}{:.1}«{}»", &kind[..2], signal.strength, signal.span.of(&one.text))
            })
            .collect();
        println!(
            "    {:.2}{} d{} {} {} | {}",
            item.concreteness,
            if item.specific { '*' } else { ' ' },
            item.duty.map_or("-".to_owned(), |duty| duty.to_string()),
            item.discount.map_or(String::new(), |why| format!("{why:?}")),
            item.span.of(&one.text).chars().take(170).collect::<String>(),
            signals.join(" ")
        );
    }
}

/// Numbers and capitals inside sentences, over words: the measure of Hope, Hu and Lu (2016) without a model.
fn entities(text: &str) -> f64 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = words
        .windows(2)
        .filter(|pair| {
            let first = pair[1].chars().next().unwrap_or(' ');
            first.is_ascii_digit() || first.is_uppercase() && !pair[0].ends_with(['.', ':', ';', '!', '?'])
        })
        .count();
    named as f64 / words.len().max(1) as f64
}

fn order(name: &str, scores: &[f64], levels: &[f64], whole: bool) -> Vec<Figure> {
    let spearman = pearson(&ranks(scores), &ranks(levels));
    let mut figures = vec![Figure::at_least("Spearman", spearman, 0.01)];
    print!("{name:18} spearman {spearman:.3}");
    for (name, low, high) in [("pairs", 1.0, 4.0), ("two apart", 2.0, 4.0), ("5 over 1", 4.0, 4.0)] {
        let right = pairwise(scores, levels, |a, b| b - a >= low && b - a <= high);
        print!("  {name} {right:.3}");
        figures.push(Figure::at_least(format!("pairs in order, {name}"), right, 0.01));
    }
    for level in [1.0, 2.0, 3.0, 4.0] {
        let right = pairwise(scores, levels, |a, b| a == level && b == level + 1.0);
        print!("  {level}<{} {right:.3}", level + 1.0);
        figures.push(Figure::at_least(format!("level {level} under {}", level + 1.0), right, 0.02));
    }
    println!();
    for level in (1..=5).filter(|_| whole) {
        let level = f64::from(level);
        let mut own: Vec<f64> =
            (0..scores.len()).filter(|&at| levels[at] == level).map(|at| scores[at]).collect();
        own.sort_by(f64::total_cmp);
        let at =
            |share: f64| own.get((own.len() as f64 * share) as usize).or(own.last()).copied().unwrap_or(0.0);
        println!(
            "    level {level}: n {:3}  min {:5.1}  lower quarter {:5.1}  median {:5.1}  upper quarter {:5.1}  max {:5.1}",
            own.len(),
            at(0.0),
            at(0.25),
            at(0.5),
            at(0.75),
            at(1.0)
        );
    }
    figures
}

const KINDS: [SignalKind; 5] = [
    SignalKind::Quantity,
    SignalKind::Deadline,
    SignalKind::PlaceOrUnit,
    SignalKind::ProductOrMeasure,
    SignalKind::Person,
];

#[derive(Default)]
struct Tally {
    hit: u32,
    extra: u32,
    missed: u32,
}

impl Tally {
    fn add(&mut self, said: bool, gold: bool) {
        match (said, gold) {
            (true, true) => self.hit += 1,
            (true, false) => self.extra += 1,
            (false, true) => self.missed += 1,
            _ => {}
        }
    }

    fn print(&self, name: &str) -> Figure {
        let (hit, extra, missed) = (f64::from(self.hit), f64::from(self.extra), f64::from(self.missed));
        let (precision, recall) = (hit / (hit + extra).max(1.0), hit / (hit + missed).max(1.0));
        let f1 = 2.0 * precision * recall / (precision + recall).max(1e-9);
        println!("{name:22} P {precision:.3} R {recall:.3} F1 {f1:.3}  (n {})", self.hit + self.missed);
        Figure::at_least(format!("{name}, F1"), f1, 0.02)
    }
}

fn items(graded: &[Graded], scored: &[Specificity], each: bool) -> Vec<Figure> {
    let mut specific = Tally::default();
    let mut linked = Tally::default();
    let mut slots: [(&str, Tally); 5] =
        ["quantity", "deadline", "place or unit", "product or measure", "person"]
            .map(|name| (name, Tally::default()));
    let wrong = |what: &str, one: &Graded, start: u32, end: u32, said: bool| {
        if each {
            println!(
                "{} {what} {} «{}»",
                if said { "EXTRA" } else { "MISSED" },
                one.id,
                &one.text[start as usize..end as usize]
            );
        }
    };
    for (one, scored) in graded.iter().zip(scored) {
        let meets = |item: &ItemScore, gold: &Labelled| {
            let shared = item.span.end.min(gold.end).saturating_sub(item.span.start.max(gold.start));
            shared * 2 >= item.span.len().min(gold.end - gold.start)
        };
        for gold in &one.items {
            let met: Vec<&ItemScore> = scored.items.iter().filter(|item| meets(item, gold)).collect();
            let said = met.iter().any(|item| item.specific);
            specific.add(said, gold.specific);
            if said != gold.specific {
                wrong("specific", one, gold.start, gold.end, said);
            }
            let duty = met.iter().find_map(|item| item.duty);
            linked.add(duty.is_some() && duty == gold.duty, gold.duty.is_some());
            if duty.is_some() && duty != gold.duty && gold.duty.is_some() {
                linked.extra += 1;
            }
            let read: [fn(&Slots) -> bool; 5] = [
                |has| has.quantity,
                |has| has.deadline,
                |has| has.place_or_unit,
                |has| has.product_or_measure,
                |has| has.person,
            ];
            let has = &gold.has;
            let truth = [has.quantity, has.deadline, has.place_or_unit, has.product_or_measure, has.person];
            let signals = scored
                .items
                .iter()
                .flat_map(|item| &item.signals)
                .filter(|signal| signal.span.start < gold.end && gold.start < signal.span.end);
            let signals: Vec<_> = signals.collect();
            for (((read, kind), truth), (name, tally)) in read.iter().zip(KINDS).zip(truth).zip(&mut slots) {
                // A slot counts where its signal stands, however sentences were gathered into items.
                let said = met.iter().any(|item| read(&item.has))
                    && signals.iter().any(|signal| signal.kind == kind);
                tally.add(said, truth);
                if said != truth {
                    wrong(name, one, gold.start, gold.end, said);
                }
            }
        }
        if !one.items.is_empty() {
            for item in scored.items.iter().filter(|item| item.specific) {
                if !one.items.iter().any(|gold| meets(item, gold)) {
                    specific.extra += 1;
                    wrong("specific (no item)", one, item.span.start, item.span.end, true);
                }
            }
        }
    }
    let mut figures = vec![specific.print("item specific"), linked.print("item's own duty")];
    figures.extend(slots.iter().map(|(name, tally)| tally.print(name)));
    figures
}

fn duties(graded: &[Graded], scored: &[Specificity], each: bool) -> Vec<Figure> {
    let (mut covered, mut concrete) = (Tally::default(), Tally::default());
    for (one, scored) in graded.iter().zip(scored) {
        for (duty, gold) in scored.duties.iter().zip(&one.duties_covered) {
            covered.add(duty.covered, *gold);
        }
        for (duty, gold) in scored.duties.iter().zip(&one.duties_concrete) {
            concrete.add(duty.concrete, *gold);
            if each && duty.concrete != *gold {
                println!(
                    "{} duty {} {}",
                    if *gold { "MISSED" } else { "EXTRA" },
                    one.id,
                    one.duties[duty.duty as usize].0
                );
            }
        }
    }
    vec![covered.print("duty covered"), concrete.print("duty concrete")]
}

fn attacks(graded: &[Graded], scored: &[Specificity], each: bool) -> Vec<Figure> {
    let stuffing = "\nTôi phấn đấu đạt 100% chỉ tiêu, 5 tốt, 3 không, 4 sẵn sàng; 24/24 giờ giữ gìn phẩm chất; 365 ngày gương mẫu; 12/12 tháng đoàn kết, trước ngày 31/12/2024 hoàn thành 100% nhiệm vụ, đạt 50 điểm thi đua mỗi quý.";
    let fake = "\nHoàn thành 5 nhiệm vụ trước ngày 30/6 tại cơ quan, có sổ theo dõi, báo cáo kết quả với đồng chí Bí thư mỗi tháng 2 lần.";
    let slogans = "\nLuôn giữ vững bản lĩnh chính trị, kiên định mục tiêu, lý tưởng của Đảng. Không ngừng tu dưỡng, rèn luyện, nâng cao trình độ, hoàn thành tốt nhiệm vụ được giao.";
    type Attack<'a> = (&'a str, Box<dyn Fn(&Graded) -> String + 'a>);
    let attacks: [Attack; 7] = [
        ("number stuffing", Box::new(move |one| format!("{}{stuffing}", one.text))),
        ("fake slots once", Box::new(move |one| format!("{}{fake}", one.text))),
        ("fake slots ten times", Box::new(move |one| format!("{}{}", one.text, fake.repeat(10)))),
        (
            "duties pasted",
            Box::new(|one| {
                let duties: Vec<&str> = one.duties.iter().map(|Duty(words)| words.as_str()).collect();
                format!("{}\nNhiệm vụ: {}.", one.text, duties.join("; "))
            }),
        ),
        ("slogans appended", Box::new(move |one| format!("{}{slogans}", one.text))),
        ("text doubled", Box::new(|one| format!("{0}\n{0}", one.text))),
        ("capitals", Box::new(|one| one.text.to_uppercase())),
    ];
    println!("attack                 mean gain  worst gain");
    let spread = |(name, change): Attack<'_>| {
        let worst = spread(name, graded, scored, &*change, false, each);
        Figure::at_most(format!("attack, {name}, worst gain"), worst, 1.0)
    };
    attacks.into_iter().map(spread).collect()
}

fn invariance(graded: &[Graded], scored: &[Specificity], each: bool) -> Vec<Figure> {
    type Change = Box<dyn Fn(&Graded) -> String>;
    let own: [(&str, Change); 7] = [
        (
            "form wrapped",
            Box::new(|one| {
                format!(
                    "ĐẢNG CỘNG SẢN VIỆT NAM\nBẢN CAM KẾT TU DƯỠNG, RÈN LUYỆN, PHẤN ĐẤU NĂM 2024\nHọ và tên: Nguyễn Văn Bình\nSinh ngày: 12/4/1981\nCăn cứ Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không được làm, tôi xin cam kết:\n{}\nTrên đây là nội dung cam kết của bản thân, kính mong chi bộ theo dõi, giúp đỡ./.\nNGƯỜI CAM KẾT",
                    one.text
                )
            }),
        ),
        (
            "NFD",
            Box::new(|one| unicode_normalization::UnicodeNormalization::nfd(one.text.as_str()).collect()),
        ),
        (
            "new tone style",
            Box::new(|one| {
                [
                    ("òa", "oà"),
                    ("óa", "oá"),
                    ("ỏa", "oả"),
                    ("ọa", "oạ"),
                    ("úy", "uý"),
                    ("ủy", "uỷ"),
                    ("ùy", "uỳ"),
                    ("ụy", "uỵ"),
                ]
                .iter()
                .fold(one.text.clone(), |text, (old, new)| text.replace(old, new))
            }),
        ),
        ("numbers in words", Box::new(|one| swap::in_words(&one.text))),
        ("numbers in digits", Box::new(|one| swap::in_digits(&one.text))),
        ("Kinh names", Box::new(|one| swap::names(&one.text, true))),
        ("other peoples' names", Box::new(|one| swap::names(&one.text, false))),
    ];
    println!("invariance             mean |change|  worst");
    let spread = |(name, change): (&str, Change)| {
        let worst = spread(name, graded, scored, &*change, true, each);
        Figure::at_most(format!("invariance, {name}, worst"), worst, 1.0)
    };
    let layouts = CHANGES.iter().map(|&(name, change)| {
        let change: Change = Box::new(move |one: &Graded| change(&one.text));
        (name, change)
    });
    own.into_iter().chain(layouts).map(spread).collect()
}

fn spread(
    name: &str,
    graded: &[Graded],
    before: &[Specificity],
    change: &dyn Fn(&Graded) -> String,
    both: bool,
    each: bool,
) -> f64 {
    let mut moved: Vec<(f64, &str)> = graded
        .iter()
        .zip(before)
        .map(|(one, before)| {
            let moved = scored(one, &change(one), None).specificity - before.specificity;
            (if both { moved.abs() } else { moved }, one.id.as_str())
        })
        .collect();
    moved.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mean = moved.iter().map(|(moved, _)| moved).sum::<f64>() / moved.len() as f64;
    println!("  {name:20} {mean:6.2} {:10.2}  {}", moved[0].0, moved[0].1);
    for (gain, id) in moved.iter().filter(|&&(gain, _)| each && gain > 2.0) {
        println!("    MOVED {gain:6.2} {id}");
        let one = graded.iter().find(|one| one.id == **id).expect("it was moved");
        draw(&Graded { text: change(one), ..one.clone() }, &scored(one, &change(one), None));
    }
    moved[0].0
}

fn pairwise(scores: &[f64], levels: &[f64], wanted: impl Fn(f64, f64) -> bool) -> f64 {
    let (mut right, mut all) = (0.0, 0.0f64);
    for a in 0..scores.len() {
        for b in 0..scores.len() {
            if levels[b] > levels[a] && wanted(levels[a], levels[b]) {
                all += 1.0;
                right += if scores[b] > scores[a] {
                    1.0
                } else if scores[b] == scores[a] {
                    0.5
                } else {
                    0.0
                };
            }
        }
    }
    right / all.max(1.0)
}

fn ranks(values: &[f64]) -> Vec<f64> {
    values
        .iter()
        .map(|value| {
            let below = values.iter().filter(|other| *other < value).count();
            let equal = values.iter().filter(|other| *other == value).count();
            below as f64 + (equal as f64 + 1.0) / 2.0
        })
        .collect()
}

fn pearson(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let sum = |f: &dyn Fn(usize) -> f64| (0..a.len()).map(f).sum::<f64>();
    sum(&|at| (a[at] - mean_a) * (b[at] - mean_b))
        / (sum(&|at| (a[at] - mean_a).powi(2)) * sum(&|at| (b[at] - mean_b).powi(2))).sqrt()
}
