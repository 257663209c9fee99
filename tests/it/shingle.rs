//! Shingles: what a shingle may hold, seen through the pairs it makes.

use khuonsao::{Bound, Config, Corpus, Statement, overlap::Marks, statement::Form};

#[track_caller]
fn check(left: &str, right: &str, bound: Bound, shared: u32) {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    corpus.insert(Statement::new("left", left)).unwrap();
    corpus.insert(Statement::new("right", right)).unwrap();
    let pairs = corpus.pairs(Bound { at_least: 0.0, ..bound });
    assert_eq!(pairs.first().map_or(0, |pair| pair.overlap.shared), shared);
}

#[test]
fn shingles_are_counted_once() {
    check("a b a b a b", "a b", Bound::jaccard(2, 0.0), 1);
}

#[test]
fn a_slot_is_in_no_shingle() {
    check("họ và ........ tên", "họ và ........ tên", Bound::jaccard(3, 0.0), 0);
    check("họ và ........ tên", "họ và tên", Bound::jaccard(2, 0.0), 1);
}

#[test]
fn marks_count_when_they_are_kept() {
    let bound = Bound::jaccard(2, 0.0);
    check("đạo đức", "dao duc", bound, 0);
    check("đạo đức", "dao duc", Bound { marks: Marks::Ignored, ..bound }, 1);
    check("hoà bình", "hòa bình", bound, 1);
}

#[test]
fn words_of_a_form_are_in_no_shingle() {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    corpus.add_form(Form::new("mẫu", "Tôi xin cam kết thực hiện tốt các nội dung sau đây: ......")).unwrap();
    let own = ["dự giờ hai tiết", "thăm nhà bốn em"];
    for (at, own) in own.iter().enumerate() {
        let text = format!("Tôi xin cam kết thực hiện tốt các nội dung sau đây: {own}");
        corpus.insert(Statement::new(at.to_string(), text)).unwrap();
    }
    assert_eq!(corpus.pairs(Bound::jaccard(2, 0.0)), []);
    let reading = corpus.reading(khuonsao::StatementId(0));
    assert_eq!(reading.excused.iter().filter(|excused| **excused).count(), 12);
}
