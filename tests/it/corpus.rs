//! Corpus: what goes in, what is judged copied, and that the way in does not matter.

use khuonsao::{
    Config, Corpus, Error, Statement, StatementId,
    corpus::{Copies, Relation},
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

/// At most thirty pairs are listed for each member of a cluster: 61 have just as many, 62 have more.
#[test]
fn all_pairs_of_a_cluster_are_listed_up_to_thirty_a_member() {
    let listed = |statements: usize| corpus(&vec![PLEDGE; statements]).copies();
    assert_eq!(listed(61).pairs.len(), 61 * 30);
    assert!(listed(62).pairs.len() < 62 * 30);
    assert_eq!(listed(62).total.at_least, 62 * 61 / 2);
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

#[test]
fn every_kind_of_statement_is_saved() {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    let kinds = ["cam-ket", "ke-hoach", "dang-ky", "thu-hoach", "kiem-diem"];
    for kind in kinds {
        let statement = format!(r#"{{"id": "{kind}", "text": "Tôi hứa dậy sớm.", "kind": "{kind}"}}"#);
        corpus.insert(serde_json::from_str(&statement).unwrap()).unwrap();
    }
    let opened = Corpus::open(&corpus.save()).unwrap();
    assert!(opened.statements().iter().all(|statement| statement.kind.is_some()));
    assert_eq!(opened.statements(), corpus.statements());
}

/// Texts that are put together from pieces, so that some are copies of others in part or whole.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let pieces: Vec<&'static str> = PLEDGE.split([',', ';']).chain(OTHER.split([',', ';'])).collect();
    let text = prop::collection::vec(prop::sample::select(pieces), 0..6).prop_map(|text| text.join("; "));
    prop::collection::vec(text, 0..12)
}

/// The pledges of a statement: whether they stand below a form that nobody gave, which pledges, and a number of
/// words that nobody else has.
type Body = (bool, Vec<usize>, u32);

fn body() -> impl Strategy<Value = Body> {
    (any::<bool>(), prop::collection::vec(0usize..24, 0..7), 0u32..400)
}

/// A statement made of these. The same numbers of own words are the same words.
fn text(&(form, ref pledges, own): &Body) -> String {
    let form = if form { (0..40).map(|word| format!("mẫu{word} ")).collect() } else { String::new() };
    let pledge =
        |&pledge: &usize| (0..9).map(|word| format!("hứa{} ", pledge * 7 + word)).collect::<String>();
    let pledges: Vec<String> = pledges.iter().map(pledge).collect();
    let own: String = (0..own % 50).map(|word| format!("riêng{}x{word} ", own / 4)).collect();
    format!("{form}. {}. {own}", pledges.join(". "))
}

/// Statements with forms and references, some of them copies, some on a form that was not given.
#[derive(Debug)]
struct District {
    forms: Vec<Body>,
    references: Vec<(usize, Body)>,
    bodies: Vec<Body>,
}

impl District {
    fn corpus(&self, order: impl Iterator<Item = usize>) -> Corpus {
        self.on(Config::default(), order)
    }

    fn on(&self, config: Config, order: impl Iterator<Item = usize>) -> Corpus {
        let mut corpus = Corpus::new(config).unwrap();
        for (at, form) in self.forms.iter().enumerate() {
            corpus.add_form(Form::new(at.to_string(), text(form))).unwrap();
        }
        for (at, (kind, body)) in self.references.iter().enumerate() {
            let kind = [ReferenceKind::Previous, ReferenceKind::Model, ReferenceKind::Regulation][*kind];
            let statement =
                Statement::new(at.to_string(), text(body)).author(format!("Người viết {at}")).year(2023);
            corpus.add_reference(Reference { statement, kind }).unwrap();
        }
        for at in order {
            let statement = Statement::new(at.to_string(), text(&self.bodies[at]));
            corpus.insert(statement.author(format!("Người viết {at}")).year(2024)).unwrap();
        }
        corpus
    }
}

fn district() -> impl Strategy<Value = District> {
    let forms = prop::collection::vec(body(), 0..2);
    let references = prop::collection::vec((0usize..3, body()), 0..3);
    let bodies = prop::collection::vec(body(), 1..45);
    (forms, references, bodies).prop_map(|(forms, references, bodies)| District { forms, references, bodies })
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
    fn one_more_is_as_if_it_had_been_there(district in district(), more in prop::collection::vec(body(), 1..4)) {
        let mut corpus = district.corpus(0..district.bodies.len());
        for (at, more) in more.iter().enumerate() {
            let more = Statement::new(format!("more-{at}"), text(more)).author("Người viết 3").year(2024);
            let asked = corpus.compare_one(&more);
            let id = corpus.insert(more).unwrap();
            prop_assert_eq!(&asked.pairs, &corpus.similar_to(id));
            let all = corpus.copies();
            let mut borrowed = all.borrowed;
            borrowed.retain(|found| found.statement == id);
            prop_assert_eq!(asked.borrowed, borrowed);
            prop_assert!(asked.total.at_least <= asked.pairs.len() as u64);
            prop_assert!(asked.total.at_most >= asked.pairs.len() as u64);
        }
    }

    #[test]
    fn the_order_of_statements_reaches_only_their_ids(district in district(), shift in 1usize..20) {
        let n = district.bodies.len();
        let moved = |at: usize| (at + shift) % n;
        let (one, other) = (district.corpus(0..n), district.corpus((0..n).map(moved)));
        let pairs = |copies: &Copies, id: &dyn Fn(u32) -> usize| {
            let mut pairs: Vec<_> = copies
                .pairs
                .iter()
                .map(|found| {
                    let mut ids = [id(found.pair.left.0), id(found.pair.right.0)];
                    ids.sort();
                    let counts = found.pair.overlap;
                    let size = counts.left.min(counts.right);
                    let weights = (found.weighed.to_bits(), found.densest.to_bits());
                    (ids, counts.shared, size, weights, found.reasons, found.without_marks)
                })
                .collect();
            pairs.sort_by_key(|pair| pair.0);
            pairs
        };
        let (one, other) = (one.copies(), other.copies());
        prop_assert_eq!(pairs(&one, &|id| id as usize), pairs(&other, &|id| moved(id as usize)));
        prop_assert_eq!(one.total, other.total);
        let members = |copies: &Copies, id: &dyn Fn(u32) -> usize| {
            let mut clusters: Vec<Vec<usize>> = copies
                .clusters
                .iter()
                .map(|cluster| {
                    let mut members: Vec<usize> = cluster.members().iter().map(|member| id(member.0)).collect();
                    members.sort();
                    members
                })
                .collect();
            clusters.sort();
            clusters
        };
        prop_assert_eq!(members(&one, &|id| id as usize), members(&other, &|id| moved(id as usize)));
    }

    #[test]
    fn any_number_of_threads_gives_the_same(district in district()) {
        let n = district.bodies.len();
        let one = district.on(Config::default().threads(1), 0..n).copies();
        for threads in [2, 5] {
            prop_assert_eq!(&district.on(Config::default().threads(threads), 0..n).copies(), &one);
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
