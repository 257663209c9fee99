//! Clusters: what hangs together, and how.

use khuonsao::{
    Bound, Config, Corpus, Statement, StatementId, cluster::ClusterKind, overlap::Count, text::tokenize,
};

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
    assert_eq!(corpus.clusters()[0].shared_tokens as usize, tokenize(OWN[2]).len());
    assert!(corpus.copies().pairs.len() <= 300);
}

/// Statements put together from a few phrases that many hold, some of them nearly the same by chance.
fn crowd(statements: u32) -> Corpus {
    let mut number = 7u32;
    let mut chance = |below: u32| {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (number >> 8) % below
    };
    let phrase = |phrase: u32| {
        (0..12)
            .map(|word| format!("{}{}", ["ma", "ba", "ta"][word % 3], phrase * 12 + word as u32))
            .collect::<Vec<_>>()
    };
    let mut corpus = Corpus::new(Config::default()).unwrap();
    for at in 0..statements {
        let text: Vec<String> =
            (0..20).filter(|_| chance(100) < 60).map(|number| phrase(number).join(" ") + ". ").collect();
        corpus.insert(Statement::new(at.to_string(), text.concat())).unwrap();
    }
    corpus
}

#[test]
fn what_was_not_looked_at_is_said() {
    let corpus = crowd(800);
    let copies = corpus.copies();
    assert_eq!(copies.discounted, []);
    let size = corpus.config().shingle_size;
    let whole = corpus.pairs(Bound::jaccard(size, 0.5).without_marks());
    assert!(copies.total.at_most >= whole.len() as u64);
    assert!(!copies.total.is_exact());
    for cluster in &copies.clusters {
        let inside = |id: StatementId| cluster.members().contains(&id);
        let within = whole.iter().filter(|pair| inside(pair.left) && inside(pair.right)).count();
        assert!(cluster.pairs.at_least <= cluster.pairs.at_most);
        assert!(cluster.pairs.at_most >= within as u64);
        assert!(!cluster.separated || whole.iter().all(|pair| inside(pair.left) == inside(pair.right)));
    }
}

#[test]
fn a_few_statements_are_known_to_the_last_pair() {
    let corpus = crowd(100);
    let copies = corpus.copies();
    assert!(copies.total.is_exact());
    assert!(copies.clusters.iter().all(|cluster| cluster.separated && cluster.pairs.is_exact()));
    let whole = corpus.pairs(Bound::jaccard(corpus.config().shingle_size, 0.5).without_marks());
    assert!(!whole.is_empty() && copies.total.at_least >= whole.len() as u64);
}

#[test]
fn only_those_in_a_crowd_are_not_separated() {
    let mut corpus = crowd(800);
    let own = OWN.join(". ");
    for id in ["own", "copied"] {
        corpus.insert(Statement::new(id, &own)).unwrap();
    }
    // Another crowd that has not a word in common with the first.
    for statement in crowd(800).statements() {
        let text = statement.text.replace(['m', 'b', 't'], "l");
        corpus.insert(Statement::new(format!("other-{}", statement.id), text)).unwrap();
    }
    let clusters = corpus.clusters();
    let separated = |id: u32| {
        let mut of = clusters.iter().filter(|cluster| cluster.members().contains(&StatementId(id)));
        of.next().is_none_or(|cluster| cluster.separated)
    };
    assert!(clusters.len() > 2 && !clusters[0].separated);
    assert!(separated(800) && separated(801));
    assert_eq!(corpus.copies().clusters, clusters);
}
