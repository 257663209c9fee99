//! Corpus: what goes in, what is judged copied, and that the way in does not matter.

use khuonsao::{
    Config, Corpus, Error, Statement, StatementId,
    corpus::Relation,
    statement::{Form, Reference, ReferenceKind},
};
use proptest::prelude::*;

const PLEDGE: &str = "Mỗi tháng dự giờ hai tiết của đồng nghiệp trong tổ Toán, góp ý bằng văn bản trước ngày 25; \
    kèm ba em yếu lớp 9A vào chiều thứ năm, cuối kỳ không em nào dưới trung bình; nộp một sáng kiến cấp trường.";
const OTHER: &str = "Rà soát 120 hồ sơ cấp đổi giấy chứng nhận đất còn tồn, trả kết quả đúng hẹn ít nhất 95%; \
    tiếp dân sáng thứ hai hằng tuần tại bộ phận một cửa; số hóa sổ địa chính của thôn Đông xong trước tháng sáu.";

fn corpus(texts: &[impl AsRef<str>]) -> Corpus {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    for (at, text) in texts.iter().enumerate() {
        corpus.insert(Statement::new(at.to_string(), text.as_ref())).unwrap();
    }
    corpus
}

#[track_caller]
fn check(texts: &[&str], expected: &[(u32, u32)]) {
    let pairs = corpus(texts).copies().pairs;
    let found: Vec<(u32, u32)> = pairs.iter().map(|found| (found.pair.left.0, found.pair.right.0)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_copy_is_found_and_a_stranger_is_not() {
    check(&[PLEDGE, OTHER, PLEDGE], &[(0, 2)]);
}

#[test]
fn nothing_is_needed_of_a_text() {
    check(&[], &[]);
    check(&["", "", "má", "the quick brown fox", "....", "🦀"], &[]);
}

#[test]
fn a_copy_without_marks_says_so() {
    let bare = khuonsao::text::skeleton_line(PLEDGE);
    let copies = corpus(&[PLEDGE.to_owned(), OTHER.to_owned(), bare]).copies();
    assert_eq!(copies.pairs.len(), 1);
    assert!(copies.pairs[0].without_marks);
}

#[test]
fn what_counts_for_nothing_is_shown() {
    // A form that was not given: the same words above what is each one's own.
    let form = (0..60).map(|word| format!("mau{word}")).collect::<Vec<_>>().join(" ");
    let own = |at: u32| (0..80).map(|word| format!("rieng{}", at * 80 + word)).collect::<Vec<_>>().join(" ");
    let texts: Vec<String> = (0..60).map(|at| format!("{form}. {}", own(at))).collect();
    let copies = corpus(&texts).copies();
    assert_eq!(copies.pairs, []);
    let shown: Vec<_> = copies
        .discounted
        .iter()
        .map(|found| (found.statement.0, found.span.of(&texts[0]), found.holders))
        .collect();
    assert_eq!(shown, [(0, form.as_str(), 60)]);
}

#[test]
fn references_are_told_apart() {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    let last = Statement::new("an-2023", PLEDGE).author("Nguyễn Văn An").year(2023);
    corpus.add_reference(Reference { statement: last, kind: ReferenceKind::Previous }).unwrap();
    corpus
        .add_reference(Reference {
            statement: Statement::new("đáp án", OTHER), kind: ReferenceKind::Model
        })
        .unwrap();
    corpus.insert(Statement::new("an", PLEDGE).author("NGUYỄN VĂN AN").year(2024)).unwrap();
    corpus.insert(Statement::new("bình", PLEDGE).author("Lê Bình").year(2024)).unwrap();
    corpus.insert(Statement::new("chi", OTHER)).unwrap();
    let copies = corpus.copies();
    let mut found: Vec<_> =
        copies.borrowed.iter().map(|found| (found.statement.0, found.reference, found.relation)).collect();
    found.sort();
    assert_eq!(found, [(0, 0, Relation::OwnPast), (1, 0, Relation::Previous), (2, 1, Relation::Model)]);
    assert_eq!(copies.pairs.len(), 1);
}

#[test]
fn an_id_can_be_taken_once() {
    let mut corpus = corpus(&["a", "b"]);
    assert_eq!(corpus.insert(Statement::new("1", "")), Err(Error::DuplicateId { id: "1".into() }));
    assert_eq!(corpus.len(), 2);
    assert_eq!(corpus.find("1"), Some(StatementId(1)));
}

#[test]
fn forms_come_before_statements() {
    let error = corpus(&["a"]).add_form(Form::new("mẫu", "")).unwrap_err();
    assert_eq!(error.to_string(), "form \"mẫu\" must be added before the first statement");
}

#[test]
fn a_damaged_corpus_is_refused() {
    let mut bytes = corpus(&[PLEDGE]).save();
    assert!(Corpus::open(&bytes).is_ok());
    assert!(matches!(Corpus::open(b"PK\x03\x04 a foreign file"), Err(Error::Damaged { .. })));
    assert!(matches!(Corpus::open(&bytes[..bytes.len() - 1]), Err(Error::Damaged { .. })));
    *bytes.last_mut().unwrap() ^= 1;
    assert!(matches!(Corpus::open(&bytes), Err(Error::Damaged { .. })));
    bytes[8] = 200;
    assert!(matches!(Corpus::open(&bytes), Err(Error::Version { found: 200, .. })));
}

/// Texts that are put together from pieces, so that some are copies of others in part or whole.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let pieces: Vec<&'static str> = PLEDGE.split([',', ';']).chain(OTHER.split([',', ';'])).collect();
    let text = prop::collection::vec(prop::sample::select(pieces), 0..6).prop_map(|text| text.join("; "));
    prop::collection::vec(text, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn one_by_one_equals_all_at_once(texts in texts()) {
        let one_by_one = corpus(&texts);
        for threads in [1, 3] {
            let mut at_once = Corpus::new(Config::default().threads(threads)).unwrap();
            at_once.extend(texts.iter().enumerate().map(|(at, text)| Statement::new(at.to_string(), text)).collect());
            prop_assert_eq!(at_once.copies(), one_by_one.copies());
            prop_assert_eq!(at_once.clusters(), one_by_one.clusters());
            prop_assert_eq!(at_once.save(), one_by_one.save());
        }
    }

    #[test]
    fn one_more_is_as_if_it_had_been_there(texts in texts(), more in texts()) {
        for more in more.iter().take(3) {
            let mut corpus = corpus(&texts);
            let more = Statement::new("more", more);
            let asked = corpus.compare_one(&more).pairs;
            let id = corpus.insert(more).unwrap();
            prop_assert_eq!(asked, corpus.similar_to(id));
        }
    }

    #[test]
    fn a_saved_corpus_answers_as_before(texts in texts()) {
        let corpus = corpus(&texts);
        let opened = Corpus::open(&corpus.save()).unwrap();
        prop_assert_eq!(opened.copies(), corpus.copies());
        prop_assert_eq!(opened.save(), corpus.save());
        prop_assert_eq!(opened.statements(), corpus.statements());
    }
}
