//! The four cases that a reader must be able to rely on, and where every word comes from.

use khuonsao::{
    Config, Corpus, Form, Language, Reference, Registers, Report, Statement, report::StatementRow,
    statement::ReferenceKind,
};
use khuonsao_corpora::Recipe;
use proptest::prelude::*;

const FORM: &str = "BẢN CAM KẾT TU DƯỠNG, RÈN LUYỆN\nHọ và tên: ……………\nSau khi học tập, nghiên cứu các nghị quyết, \
    quy định của Đảng, tôi cam kết nghiêm túc thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 về những điều đảng viên \
    không được làm với các nội dung chủ yếu sau đây:\n……………\nBản cam kết này là căn cứ để kiểm điểm cuối năm.";
const PREAMBLE: &str = "Sau khi học tập, nghiên cứu các nghị quyết, quy định của Đảng, tôi cam kết nghiêm túc thực hiện \
    Quy định số 37-QĐ/TW ngày 25/10/2021 về những điều đảng viên không được làm với các nội dung chủ yếu sau đây:";
const RULE: &str = "Chi ủy phân công người theo dõi từng bản cam kết, mỗi quý đối chiếu một lần giữa lời hứa và kết \
    quả, thông báo công khai trong kỳ sinh hoạt gần nhất; đảng viên có việc chậm phải báo cáo bằng văn bản.";
const ANSWER: &str = "Mỗi buổi sáng tôi dành hai mươi phút đầu giờ xếp lại công việc trong ngày theo thứ tự gấp trước, \
    chậm sau; việc nào hứa với người khác thì ghi vào sổ tay và gạch đi khi đã xong.";

fn rows(corpus: &Corpus) -> Vec<StatementRow> {
    Report::of(corpus, Registers::builtin(), Language::Vi).statements
}

fn has(row: &StatementRow, code: &str) -> bool {
    row.findings.iter().any(|finding| finding.code == code)
}

fn corpus() -> Corpus {
    Corpus::new(Config::default()).expect("the defaults are sound")
}

fn insert(corpus: &mut Corpus, id: &str, unit: &str, text: String) {
    corpus.insert(Statement::new(id, text).unit(unit)).expect("the id is free");
}

/// Sentences that share nothing, so that statements have words of their own.
fn own(at: usize) -> &'static str {
    const OWN: [&str; 6] = [
        "Thứ Bảy tôi vá lưới cho ba nhà ở bến Cồn Chim, không lấy tiền công.",
        "Ca đêm mùng Hai đo áp lực nồi hơi số 4 ba lần, ghi bảng đồng ở cửa.",
        "Đầu vụ gieo 12 kg hạt dền tía sau chuồng dê, tặng trạm xá một nửa.",
        "Cầu Bản Pho gãy ván nào thì thay ván ấy trước khi trẻ con tan học.",
        "Đóng lại 9 cái bàn mọt của thư viện, sơn xanh, phơi đúng ba nắng.",
        "Mượn xe công nông chở đá hộc cho nhà ông Sùng kè bờ suối tháng Tư.",
    ];
    OWN[at % OWN.len()]
}

#[test]
fn a_wholly_mandated_preamble_is_given() {
    let mut corpus = corpus();
    corpus.add_form(Form::new("mau.txt", FORM)).expect("no statement yet");
    for (at, id) in ["a", "b", "c"].into_iter().enumerate() {
        insert(&mut corpus, id, "Xã A/Chi bộ 1", format!("{PREAMBLE}\n{}", own(at)));
    }
    insert(&mut corpus, "bare", "Xã A/Chi bộ 1", PREAMBLE.to_owned());
    let rows = rows(&corpus);
    let bare = &rows[3];
    assert_eq!((bare.provenance.given, bare.words), (bare.words, bare.words));
    for row in &rows[..3] {
        assert_eq!(row.provenance.given, bare.words, "{}", row.id);
        assert!(!has(row, "copied") && !has(row, "stale-citation"), "{}", row.id);
    }
}

#[test]
fn a_quoted_article_is_regulation_and_no_copy() {
    let mut corpus = corpus();
    let rule = Reference { statement: Statement::new("quy-dinh", RULE), kind: ReferenceKind::Regulation };
    corpus.add_reference(rule).expect("no statement yet");
    for (at, id) in ["a", "b", "c"].into_iter().enumerate() {
        insert(&mut corpus, id, "Xã A/Chi bộ 1", format!("{}\n{RULE}\n{}", own(at), own(at + 3)));
    }
    for row in rows(&corpus) {
        assert!(row.provenance.regulation >= 40, "{}: {:?}", row.id, row.provenance);
        assert!(!has(&row, "copied"), "{}", row.id);
    }
}

#[test]
fn a_text_that_one_unit_shares_is_copied_and_never_a_form() {
    let text = format!("{}\n{}\n{}", own(0), own(1), own(2));
    let mut corpus = corpus();
    for member in 0..30 {
        insert(&mut corpus, &format!("cung-{member}"), "Xã A/Chi bộ 1", text.clone());
    }
    for member in 0..30 {
        let other = format!("Nhà số {member} ở xóm {member}: {}", own(3 + member % 3));
        insert(&mut corpus, &format!("khac-{member}"), "Xã A/Chi bộ 2", other);
    }
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    for row in &report.statements[..30] {
        assert!(has(row, "copied"), "{}", row.id);
        assert_eq!(row.provenance.given, 0, "{}", row.id);
        assert!(row.provenance.copied * 10 >= row.words * 9, "{}: {:?}", row.id, row.provenance);
    }
    assert_eq!(report.clusters[0].size, 30);
}

#[test]
fn a_model_answer_taken_by_many_units_is_told_from_copying_one_another() {
    let build = |known: bool| {
        let mut corpus = corpus();
        if known {
            let answer = Reference { statement: Statement::new("mau", ANSWER), kind: ReferenceKind::Model };
            corpus.add_reference(answer).expect("no statement yet");
        }
        for (at, unit) in ["Xã A/Chi bộ 1", "Xã B/Chi bộ 2", "Xã C/Chi bộ 3"].into_iter().enumerate()
        {
            insert(&mut corpus, &format!("{at}"), unit, format!("{}\n{ANSWER}\n{}", own(at), own(at + 3)));
        }
        rows(&corpus)
    };
    for row in build(true) {
        assert!(has(&row, "model-answer") && !has(&row, "copied"), "{}", row.id);
        let finding = row.findings.iter().find(|finding| finding.code == "model-answer").expect("seen above");
        let with = finding.evidence[0].with.as_ref().expect("two texts are involved");
        assert_eq!((with.id.as_str(), with.source), ("mau", khuonsao::finding::Source::Model));
    }
    for row in build(false) {
        assert!(has(&row, "copied") && !has(&row, "model-answer"), "{}", row.id);
    }
}

#[test]
fn a_statement_and_a_reference_of_one_id_are_told_apart() {
    let mut corpus = corpus();
    let earlier = Statement::new("an", format!("{}\n{}", own(0), own(1))).author("Lò Văn An").year(2023);
    corpus
        .add_reference(Reference { statement: earlier, kind: ReferenceKind::Previous })
        .expect("no statement yet");
    let shared = format!("{}\n{}", own(2), own(3));
    corpus.insert(Statement::new("an", shared.clone()).author("Lò Văn An").year(2024)).expect("free");
    let both = format!("{}\n{}\n{shared}", own(0), own(1));
    corpus.insert(Statement::new("binh", both).author("Lò Văn Bình").year(2024)).expect("free");
    let report = Report::of(&corpus, Registers::builtin(), Language::Vi);
    let value = serde_json::to_value(&report.statements[1]).expect("it serializes");
    let mut sources = Vec::new();
    for finding in value["findings"].as_array().expect("a list") {
        for evidence in finding["evidence"].as_array().expect("a list") {
            if evidence["with"] == "an" {
                sources.push(evidence["source"].as_str().expect("named").to_owned());
            }
        }
    }
    sources.sort();
    sources.dedup();
    assert_eq!(sources, ["previous", "statement"]);
}

/// A grown corpus, with or without its forms.
fn grown(seed: u64, form: bool) -> Vec<StatementRow> {
    let recipe = Recipe { statements: 40, seed, syllables: 250, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let mut corpus = corpus();
    for (at, text) in grown.forms().iter().enumerate().filter(|_| form) {
        corpus.add_form(Form::new(format!("{at}"), text)).expect("no statement yet");
    }
    for one in grown.iter() {
        corpus.insert(Statement::new(one.statement.id, one.statement.text)).expect("ids are unique");
    }
    rows(&corpus)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn removing_the_form_only_moves_words_out_of_given(seed in 0u64..1000) {
        for (with, without) in grown(seed, true).iter().zip(grown(seed, false)) {
            prop_assert_eq!(with.words, without.words);
            prop_assert_eq!(without.provenance.given, 0);
            // What the form hid shows as something else; nothing that was something else becomes the form's.
            prop_assert!(without.provenance.regulation >= with.provenance.regulation);
            prop_assert!(without.provenance.answered() + without.provenance.regulation
                >= with.provenance.answered() + with.provenance.regulation);
        }
    }

    #[test]
    fn five_shares_add_up_to_one(seed in 0u64..1000) {
        for row in grown(seed, seed % 2 == 0) {
            let value = serde_json::to_value(row.provenance).expect("shares serialize");
            let parts = ["given", "regulation", "copied", "stock", "own"];
            let sum: f64 = parts.iter().map(|part| value[part].as_f64().expect("a share")).sum();
            prop_assert!((sum - 1.0).abs() < 1e-9, "{}: {sum}", row.id);
        }
    }
}
