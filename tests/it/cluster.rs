//! Clusters: what hangs together, and how.

use khuonsao::{Config, Corpus, Statement, cluster::ClusterKind, overlap::Count};

const OWN: [&str; 4] = [
    "Mỗi tháng dự giờ hai tiết của đồng nghiệp trong tổ Toán và góp ý bằng văn bản trước ngày 25 hằng tháng",
    "Xuống thăm bốn hộ nghèo thôn Đông, vận động hai em bỏ học trở lại lớp 7B ngay trong tháng Chín năm nay",
    "Rà soát 120 hồ sơ cấp đổi giấy chứng nhận đất còn tồn, trả kết quả đúng hẹn ít nhất chín mươi lăm phần trăm",
    "Trực cấp cứu tuần một buổi, cập nhật bệnh án điện tử trong ngày, không để người bệnh chờ quá ba mươi phút",
];

fn check(texts: &[String], expected: &[(&[u32], ClusterKind)]) {
    let mut corpus = Corpus::new(Config::default()).unwrap();
    for (at, text) in texts.iter().enumerate() {
        corpus.insert(Statement::new(at.to_string(), text)).unwrap();
    }
    let clusters = corpus.clusters();
    let found: Vec<(Vec<u32>, ClusterKind)> = clusters
        .iter()
        .map(|cluster| (cluster.members().iter().map(|id| id.0).collect(), cluster.kind))
        .collect();
    let expected: Vec<_> = expected.iter().map(|(members, kind)| (members.to_vec(), *kind)).collect();
    assert_eq!(found, expected);
}

#[test]
fn strangers_form_no_cluster() {
    check(&OWN.map(str::to_owned), &[]);
}

#[test]
fn identical_texts_are_told_from_near_ones() {
    let near = OWN[1].replace("năm nay", "năm tới");
    let texts = [OWN[0].into(), OWN[1].into(), OWN[0].to_uppercase(), near, OWN[3].into(), OWN[0].into()];
    check(&texts, &[(&[0, 2, 5], ClusterKind::Identical), (&[1, 3], ClusterKind::Near)]);
}

#[test]
fn everybody_the_same_is_one_cluster() {
    let texts = vec![OWN[2].to_owned(); 300];
    let all: Vec<u32> = (0..300).collect();
    check(&texts, &[(&all, ClusterKind::Identical)]);
    let mut corpus = Corpus::new(Config::default()).unwrap();
    for (at, text) in texts.iter().enumerate() {
        corpus.insert(Statement::new(at.to_string(), text)).unwrap();
    }
    assert_eq!(corpus.clusters()[0].pairs, Count::exactly(300 * 299 / 2));
    assert!(corpus.copies().pairs.len() <= 300);
}
