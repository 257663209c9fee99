//! Align: passages drawn under the left text.

#[path = "../../examples/evaluate/passages/plagdet.rs"]
mod plagdet;

use khuonsao::{
    Config, Corpus, Statement, StatementId,
    align::{Line, Passage, align},
    text::{Token, TokenKind, tokenize},
};
use proptest::prelude::*;

use self::plagdet::{Match, Plagdet};

/// Underlines with `^` in the left text what both share in passages of four tokens or more.
fn drawn(left: &str, right: &str) -> String {
    let (left_tokens, right_tokens) = (tokenize(left), tokenize(right));
    let line = |tokens| Line { tokens, excused: &[] };
    let passages = align(line(&left_tokens), line(&right_tokens), 4);
    let under = |(at, letter): (usize, char)| {
        let inside = |span: khuonsao::Span| (span.start as usize..span.end as usize).contains(&at);
        if letter == '\n' || !passages.iter().any(|passage| inside(passage.left)) { ' ' } else { '^' }
    };
    left.char_indices().map(under).collect::<String>().trim_end().to_owned()
}

#[track_caller]
fn check(left: &str, right: &str, expected: &str) {
    let drawn = drawn(left, right);
    assert_eq!(drawn, expected, "\n{left}\n{drawn}\n{right}");
}

#[test]
fn shared_words_are_one_passage() {
    check(
        "tôi dự giờ hai tiết mỗi tháng rồi nghỉ",
        "bạn dự giờ hai tiết mỗi tháng và viết",
        "    ^^^^^^^^^^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn small_gaps_are_bridged() {
    check(
        "dự giờ hai tiết mỗi tháng của đồng nghiệp trong tổ",
        "dự giờ hai tiết từng tháng của đồng nghiệp trong tổ",
        "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn reordered_passages_are_found() {
    check(
        "dự giờ hai tiết mỗi tháng. thăm nhà bốn em học sinh",
        "thăm nhà bốn em học sinh; viết sáng kiến; dự giờ hai tiết mỗi tháng",
        "^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn marks_are_not_looked_at() {
    check("dự giờ hai tiết", "du gio hai tiet", "^^^^^^^^^^^^^^^");
    let (left, right) = (tokenize("dự giờ hai tiết"), tokenize("du gio hai tiet"));
    let line = |tokens| Line { tokens, excused: &[] };
    let passages = align(line(&left), line(&right), 4);
    assert_eq!((passages[0].tokens, passages[0].without_marks), (4, 3));
}

#[test]
fn a_passage_never_crosses_excused_words() {
    let raw = "dự giờ hai tiết mỗi tháng của đồng nghiệp";
    let tokens = tokenize(raw);
    let mut excused = vec![false; tokens.len()];
    excused[4] = true;
    let line = Line { tokens: &tokens, excused: &excused };
    let spans: Vec<&str> = align(line, line, 4).iter().map(|passage| passage.left.of(raw)).collect();
    assert_eq!(spans, ["dự giờ hai tiết", "tháng của đồng nghiệp"]);
}

#[test]
fn a_word_repeated_without_end_is_no_trouble() {
    let raw = "má ".repeat(20_000);
    let tokens = tokenize(&raw);
    let line = Line { tokens: &tokens, excused: &[] };
    assert_eq!(align(line, line, 4).len(), 1);
}

/// The passages of two texts in the words of both, four tokens and more.
fn found(left: &str, right: &str) -> Vec<(String, String)> {
    let (left_tokens, right_tokens) = (tokenize(left), tokenize(right));
    let line = |tokens| Line { tokens, excused: &[] };
    let passages = align(line(&left_tokens), line(&right_tokens), 4);
    passages
        .iter()
        .map(|passage| (passage.left.of(left).to_owned(), passage.right.of(right).to_owned()))
        .collect()
}

#[test]
fn a_clause_written_anew_between_long_runs_is_bridged() {
    let (left, right) = (
        "mỗi tháng dự giờ hai tiết của đồng nghiệp, ghi sổ đầy đủ rồi nộp tổ trưởng chậm nhất ngày hai lăm để cả tổ cùng rút kinh nghiệm",
        "mỗi tháng dự giờ hai tiết của đồng nghiệp, góp ý ngay tại lớp học để cả tổ cùng rút kinh nghiệm",
    );
    assert_eq!(found(left, right), [(left.to_owned(), right.to_owned())]);
}

/// Words that are all different, in letters.
fn words(from: u8, count: u8) -> String {
    let word = |number: u8| format!("x{}{}", char::from(b'a' + number / 26), char::from(b'a' + number % 26));
    (from..from + count).map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn twenty_words_are_bridged_and_no_more() {
    let text = |gap: String| format!("{} {gap} {}", words(0, 30), words(30, 30));
    for (gap, passages) in [(19, 1), (20, 1), (21, 2)] {
        assert_eq!(found(&text(words(60, gap)), &text(words(90, gap))).len(), passages, "{gap} words");
        assert_eq!(found(&text(words(60, gap)), &text(words(90, 1))).len(), passages, "{gap} words in one");
        assert_eq!(found(&text(words(60, 1)), &text(words(90, gap))).len(), passages, "{gap} in the other");
    }
}

#[test]
fn of_two_places_alike_the_first_is_taken() {
    let (left, right) = (words(0, 10), format!("{} {} {}", words(0, 10), words(40, 30), words(0, 10)));
    let (left, right) = (tokenize(&left), tokenize(&right));
    let line = |tokens| Line { tokens, excused: &[] };
    let passages = align(line(&left), line(&right), 4);
    assert_eq!(passages.iter().map(|passage| passage.right.start).collect::<Vec<_>>(), [0]);
}

#[test]
fn short_runs_far_apart_are_no_passage() {
    check(
        "dự giờ hai tiết rồi ghi vào sổ tay riêng của mình để cuối kỳ xem lại mỗi tháng một lần",
        "dự giờ hai lớp khác nhau ở trường bạn, trao đổi với thầy cô bên ấy, mỗi tháng một buổi",
        "",
    );
}

#[test]
fn a_set_phrase_does_not_take_the_place_of_a_copy() {
    // The set phrase opens both the pledge that was copied and one that was not.
    let phrase = "hoàn thành tốt nhiệm vụ được giao";
    let left = format!("{phrase} và giúp bốn hộ nghèo bản Lầu trồng ngô lai");
    let right = format!("{phrase} đúng hạn; {phrase} và giúp bốn hộ nghèo bản Lầu trồng ngô lai");
    assert_eq!(found(&left, &right), [(left.clone(), left.clone())]);
}

#[test]
fn one_piece_is_shown_beside_another_and_not_alone() {
    let long = "dọn vệ sinh đường thôn hai buổi mỗi tháng cùng đoàn viên thanh niên trong chi đoàn";
    let piece = "thăm tám gia đình có công với cách mạng";
    let shown = |left: &str, right: &str| {
        let (left, right) = (tokenize(left), tokenize(right));
        let line = |tokens| Line { tokens, excused: &[] };
        align(line(&left), line(&right), 13).len()
    };
    let other = "không uống rượu bia trong giờ làm việc";
    assert_eq!(shown(&format!("{piece}. {other}"), &format!("viết sáng kiến. {piece}")), 0);
    // Two slots keep the two apart.
    let form = "……………… ………………";
    assert_eq!(shown(&format!("{long} {form} {piece}"), &format!("{long} {form} {piece}")), 2);
}

/// Copies made by hand, not by the generator: source, copy, and in the copy between `[` and `]` what was copied in
/// one go; the numbers of the brackets say where it stands in the source.
const BY_HAND: &[(&str, &str)] = &[
    (
        "[1 Mỗi tuần dành chiều thứ Năm phụ đạo miễn phí cho sáu em đọc còn yếu của lớp 2A, ghi tiến bộ từng em vào sổ liên lạc.1]",
        "[1 Mỗi tuần dành chiều thứ Tư phụ đạo miễn phí cho chín em đọc còn yếu của lớp 3B, ghi tiến bộ của từng em vào sổ liên lạc.1]",
    ),
    (
        "Trực trạm đủ ca. [1 Trước ngày 30/6 tiêm nhắc cho trẻ dưới năm tuổi ở ba bản vùng cao, đến tận nhà những cháu chưa được tiêm.1] Lau kho thuốc.",
        "Tôi sẽ giữ nếp giao ban sáng. [1 Trước ngày 15/8 tiêm nhắc cho trẻ dưới năm tuổi ở hai bản vùng cao, đến tận nhà các cháu chưa được tiêm.1] Học thêm siêu âm.",
    ),
    (
        "[1 Hòa giải ngay từ đầu mâu thuẫn đất đai trong thôn, không để vụ nào kéo dài quá mười ngày.1] [2 Cùng tổ hòa giải họp vào tối mùng năm hằng tháng để rà lại từng vụ còn treo.2]",
        "[2 Cùng tổ hòa giải họp vào tối mùng mười hằng tháng để rà lại từng vụ còn treo.2] Vận động hai hộ hiến đất mở đường. [1 Hòa giải ngay từ đầu mâu thuẫn đất đai trong thôn, không để vụ nào kéo dài quá hai tuần.1]",
    ),
    (
        "[1 Tham mưu cho lãnh đạo xã trả lời đơn thư đúng hạn, bình quân mỗi đơn không quá bảy ngày làm việc, công khai kết quả ở bộ phận một cửa.1]",
        "[1 Tham muu cho lanh dao xa tra loi don thu dung han, binh quan moi don khong qua bay ngay lam viec, cong khai ket qua o bo phan mot cua.1]",
    ),
    (
        "Chăm vườn chè. [1 Thu mua chè búp tươi của bà con đúng giá đã niêm yết, cân đủ, trả tiền trong ngày, không nợ quá phiên chợ sau.1]",
        "[1 Thu mua chè búp tươi của bà con đúng giá đã niêm yết, cân đủ, trả tiền ngay trong buổi, không nợ quá phiên chợ sau.1] Mở thêm một điểm cân ở đầu bản.",
    ),
    (
        "[1 Đi từng nhà vận động mười hai học sinh bỏ học trở lại lớp trước khai giảng, nhờ già làng nói giúp những nhà còn ngại đường xa.1] Sửa mái lớp.",
        "Kê lại bàn ghế. [1 Đi từng nhà vận động bảy học sinh bỏ học trở lại lớp trước tuần tựu trường, nhờ trưởng bản nói giúp những nhà còn ngại đường xa.1]",
    ),
    (
        "[1 Tuần tra đêm ở ngã ba chợ và cổng trường ba lần một tuần, lập biên bản mọi vụ tụ tập đua xe, báo về trực ban trước sáu giờ sáng.1]",
        "[1 Tuần tra đêm ở ngã ba chợ và bến đò bốn lần một tuần, lập biên bản mọi vụ tụ tập gây rối, báo về trực ban trước sáu giờ sáng.1]",
    ),
    (
        "Tôi tự thấy còn nể nang. [1 Năm nay mỗi kỳ sinh hoạt tôi góp ý thẳng ít nhất một việc cụ thể cho đồng chí mình, và xin chi bộ ghi ý kiến ấy vào biên bản.1]",
        "Khuyết điểm của tôi là ngại va chạm. [1 Năm nay mỗi kỳ sinh hoạt tôi góp ý thẳng ít nhất một việc cụ thể cho đồng chí mình và đề nghị thư ký ghi ý kiến ấy vào biên bản.1]",
    ),
    (
        "[1 Kiểm kê kho lương thực dự phòng vào ngày cuối tháng, đối chiếu phiếu xuất với sổ của thủ kho.1] Giữ bếp sạch. [2 Nấu suất ăn bán trú đúng thực đơn đã dán ở cửa bếp, lưu mẫu đủ hai mươi bốn giờ.2]",
        "[1 Kiểm kê kho lương thực dự phòng vào ngày cuối quý, đối chiếu phiếu xuất với sổ của thủ kho.1] Tôi học thêm lớp an toàn thực phẩm ở huyện trong hè này. [2 Nấu suất ăn bán trú đúng thực đơn đã dán ở bảng tin, lưu mẫu đủ hai mươi bốn giờ.2]",
    ),
    (
        "[1 Quét bản đồ địa chính của tám tờ còn rách, nhập lại số thửa sai, bàn giao bản sạch cho văn phòng đăng ký trước tháng Mười.1]",
        "Không tiếp khách quá giờ. [1 Quét bản đồ địa chính của năm tờ còn rách, sửa số thửa sai, bàn giao bản sạch cho văn phòng đăng ký trước tháng Chín.1] Trả hồ sơ qua bưu điện.",
    ),
    (
        "Đúng hẹn với dân. Không hút thuốc nơi làm việc.",
        "Dậy sớm tập thể dục, ăn sáng cùng các con trước khi đi làm.",
    ),
    (
        "Thực hiện nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước. Mở lớp xóa mù chữ buổi tối cho phụ nữ bản Nà Lại.",
        "Chấp hành tốt quy định của cơ quan. Thực hiện nghiêm chủ trương của Đảng và nội quy khu phố. Sửa cầu treo bản Pác Ngòi trước mùa mưa.",
    ),
];

/// The text without its brackets, and the letters between those of each number.
fn bracketed(raw: &str) -> (String, Vec<(char, std::ops::Range<usize>)>) {
    let (mut text, mut open, mut stretches) = (String::new(), 0, Vec::new());
    let mut letters = raw.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match (letter, next) {
            ('[', Some('1' | '2')) => {
                letters.next();
                letters.next();
                open = text.chars().count();
            }
            (number @ ('1' | '2'), Some(']')) => {
                letters.next();
                stretches.push((number, open..text.chars().count()));
            }
            _ => text.push(letter),
        }
    }
    stretches.sort_by_key(|(number, _)| *number);
    (text, stretches)
}

#[test]
fn copies_made_by_hand_are_covered() {
    let mut sum = Plagdet::default();
    for (source, copy) in BY_HAND {
        let ((source, there), (copy, here)) = (bracketed(source), bracketed(copy));
        let cases: Vec<Match> =
            here.into_iter().zip(there).map(|((_, here), (_, there))| (here, there)).collect();
        let (left, right) = (tokenize(&copy), tokenize(&source));
        let line = |tokens| Line { tokens, excused: &[] };
        let letters = |text: &str, span: khuonsao::Span| {
            let before = |byte: u32| text[..byte as usize].chars().count();
            before(span.start)..before(span.end)
        };
        let passages = align(line(&left), line(&right), Config::default().min_passage);
        let found: Vec<Match> = passages
            .iter()
            .map(|passage| (letters(&copy, passage.left), letters(&source, passage.right)))
            .collect();
        sum.add(&cases, &found);
    }
    assert_eq!(sum.granularity(), 1.0);
    assert!(
        sum.score() >= 0.95,
        "plagdet {:.3}: precision {:.3}, recall {:.3}",
        sum.score(),
        sum.precision(),
        sum.recall()
    );
}

#[test]
fn one_long_text_and_many_short_ones_are_the_same_as_each_pair_alone() {
    let pledges: Vec<String> = (0..40)
        .map(|at| {
            format!("Trong tháng {at} tôi thăm nhà {at} em học sinh lớp {at}B cùng hai đồng nghiệp ở tổ {at}")
        })
        .collect();
    let mut corpus = Corpus::new(Config::default()).unwrap();
    corpus.insert(Statement::new("long", pledges.join(".\n"))).unwrap();
    for (at, pledge) in pledges.iter().enumerate() {
        corpus.insert(Statement::new(at.to_string(), pledge.as_str())).unwrap();
    }
    let pairs: Vec<(StatementId, StatementId)> = (1..=40)
        .map(|at| (StatementId(0), StatementId(at)))
        .chain([(StatementId(3), StatementId(0))])
        .collect();
    let alone: Vec<Vec<Passage>> = pairs.iter().map(|&(left, right)| corpus.passages(left, right)).collect();
    assert!(alone.iter().all(|passages| !passages.is_empty()));
    assert_eq!(corpus.passages_of(&pairs), alone);
}

/// Two texts of few words, often in the same order, and which words are excused.
fn texts() -> impl Strategy<Value = [(String, Vec<bool>); 2]> {
    let word = |at: u8| format!("t{} ", char::from(b'a' + at));
    let text = move |words: Vec<u8>| words.into_iter().map(word).collect::<String>();
    let pieces = prop::collection::vec(prop::collection::vec(0u8..6, 1..12), 1..5);
    let order = || prop::collection::vec((0usize..5, prop::collection::vec(0u8..6, 0..4)), 0..8);
    let excused = || prop::collection::vec(prop::bool::weighted(0.04), 0..120);
    (pieces, order(), order(), excused(), excused()).prop_map(move |(pieces, left, right, one, other)| {
        [(left, one), (right, other)].map(|(order, excused)| {
            let words = order.into_iter().flat_map(|(piece, own)| {
                pieces[piece % pieces.len()].iter().copied().chain(own).collect::<Vec<u8>>()
            });
            (text(words.collect()), excused)
        })
    })
}

fn places(tokens: &[Token], span: khuonsao::Span) -> std::ops::Range<usize> {
    let start = tokens.partition_point(|token| token.span.end <= span.start);
    let end = tokens.partition_point(|token| token.span.start < span.end);
    start..end
}

proptest! {
    #[test]
    fn passages_are_what_they_say([(left, one), (right, other)] in texts(), least in 1usize..10) {
        let (left, right) = (tokenize(&left), tokenize(&right));
        let lines = [Line { tokens: &left, excused: &one }, Line { tokens: &right, excused: &other }];
        let passages = align(lines[0], lines[1], least);
        let spans = |of: fn(&Passage) -> khuonsao::Span| {
            let mut spans: Vec<khuonsao::Span> = passages.iter().map(of).collect();
            spans.sort();
            spans
        };
        for spans in [spans(|passage| passage.left), spans(|passage| passage.right)] {
            prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "they overlap");
        }
        for passage in &passages {
            let sides = [places(&left, passage.left), places(&right, passage.right)];
            let [here, there] = [&left[sides[0].clone()], &right[sides[1].clone()]];
            for (line, side) in lines.iter().zip(&sides) {
                let excused = |place: usize| line.excused.get(place).copied().unwrap_or(false);
                prop_assert!(side.clone().all(|place| !excused(place)), "one crosses an excused word");
                prop_assert!(side.len() >= passage.tokens as usize);
            }
            let keys = |side: &[Token]| side.iter().map(|token| token.skeleton).collect::<Vec<_>>();
            let (here, there) = (keys(here), keys(there));
            prop_assert_eq!(&here[..3], &there[..3]);
            prop_assert_eq!(&here[here.len() - 3..], &there[there.len() - 3..]);
        }
    }

    #[test]
    fn either_text_may_come_first([(left, one), (right, other)] in texts(), least in 1usize..10) {
        let (left, right) = (tokenize(&left), tokenize(&right));
        let lines = [Line { tokens: &left, excused: &one }, Line { tokens: &right, excused: &other }];
        let mut turned: Vec<Passage> = align(lines[1], lines[0], least)
            .into_iter()
            .map(|passage| Passage { left: passage.right, right: passage.left, ..passage })
            .collect();
        turned.sort_by_key(|passage| (passage.left, passage.right));
        prop_assert_eq!(align(lines[0], lines[1], least), turned);
    }

    #[test]
    fn a_planted_copy_of_rare_words_is_always_found(
        [(left, _), (right, _)] in texts(), least in 3usize..20, more in 0usize..5, at in any::<(prop::sample::Index, prop::sample::Index)>(),
    ) {
        let rare: String = (0..least + more).map(|at| format!("q{at}x ")).collect();
        let planted = |text: &str, at: prop::sample::Index| {
            let cuts: Vec<usize> = text.match_indices(' ').map(|(at, _)| at + 1).chain([0]).collect();
            let cut = cuts[at.index(cuts.len())];
            format!("{}{rare}{}", &text[..cut], &text[cut..])
        };
        let (left, right) = (planted(&left, at.0), planted(&right, at.1));
        let (left_tokens, right_tokens) = (tokenize(&left), tokenize(&right));
        prop_assert!(left_tokens.iter().all(|token| token.kind != TokenKind::Leader));
        let line = |tokens| Line { tokens, excused: &[] };
        let passages = align(line(&left_tokens), line(&right_tokens), least);
        let holds = |passage: &Passage| {
            passage.left.of(&left).contains(rare.trim_end()) && passage.right.of(&right).contains(rare.trim_end())
        };
        prop_assert!(passages.iter().any(holds), "{:?}", passages);
    }

    #[test]
    fn plagdet_is_what_its_definition_says(cases in matches(), detections in matches()) {
        let mut sum = Plagdet::default();
        sum.add(&cases, &detections);
        let slow = slow_plagdet(&cases, &detections);
        let fast = [
            sum.precision(), sum.recall(), sum.granularity(), sum.micro_precision(), sum.micro_recall(),
        ];
        for (fast, slow) in fast.into_iter().zip(slow) {
            prop_assert!((fast - slow).abs() < 1e-9, "{:?} {:?}", fast, slow);
        }
    }
}

fn matches() -> impl Strategy<Value = Vec<Match>> {
    let one = (0usize..60, 1usize..20, 0usize..60, 1usize..20);
    let one = one.prop_map(|(copy, length, source, there)| (copy..copy + length, source..source + there));
    prop::collection::vec(one, 0..6)
}

/// Precision, recall, granularity, and the first two by letters, straight from the definitions: sets of letters.
fn slow_plagdet(cases: &[Match], detections: &[Match]) -> [f64; 5] {
    use std::collections::BTreeSet;
    type Letters = BTreeSet<(bool, usize)>;
    let letters = |(copy, source): &Match| -> Letters {
        copy.clone().map(|at| (false, at)).chain(source.clone().map(|at| (true, at))).collect()
    };
    let detects = |case: &Match, by: &Match| {
        let common: Letters = &letters(case) & &letters(by);
        [false, true].iter().all(|text| common.iter().any(|(of, _)| of == text))
    };
    let both = |case: &Match, by: &Match| -> Letters {
        if detects(case, by) { &letters(case) & &letters(by) } else { Letters::new() }
    };
    let union = |sets: Vec<Letters>| -> Letters { sets.into_iter().flatten().collect() };
    let mean = |shares: Vec<f64>| {
        if shares.is_empty() { 0.0 } else { shares.iter().sum::<f64>() / shares.len() as f64 }
    };
    let macro_share = |of: &[Match], by: &[Match]| {
        let share = |one: &Match| {
            union(by.iter().map(|by| both(one, by)).collect()).len() as f64 / letters(one).len() as f64
        };
        mean(of.iter().map(share).collect())
    };
    let all = |of: &[Match]| union(of.iter().map(letters).collect()).len() as f64;
    let detected = union(cases.iter().flat_map(|case| detections.iter().map(|by| both(case, by))).collect());
    let share = |whole: f64| if whole == 0.0 { 0.0 } else { detected.len() as f64 / whole };
    let counts: Vec<usize> =
        cases.iter().map(|case| detections.iter().filter(|by| detects(case, by)).count()).collect();
    let found: Vec<f64> = counts.into_iter().filter(|&count| count > 0).map(|count| count as f64).collect();
    let granularity = if found.is_empty() { 1.0 } else { mean(found) };
    [
        macro_share(detections, cases),
        macro_share(cases, detections),
        granularity,
        share(all(detections)),
        share(all(cases)),
    ]
}

#[test]
fn plagdet_of_a_document_with_three_cases_and_five_detections() {
    // The situation the paper draws: one case seen in two pieces, one seen in part by a detection that
    // reaches beyond it, one that nobody saw, and detections of nothing.
    let cases = [(0..100, 200..300), (300..400, 400..500), (500..600, 700..800)];
    let found = [
        (0..40, 200..240),
        (60..100, 260..300),
        (350..450, 450..550),
        (620..670, 620..670),
        (900..950, 900..950),
    ];
    let mut plagdet = Plagdet::default();
    plagdet.add(&cases, &found);
    let near = |got: f64, wanted: f64| assert!((got - wanted).abs() < 1e-12, "{got} for {wanted}");
    near(plagdet.precision(), (1.0 + 1.0 + 0.5 + 0.0 + 0.0) / 5.0);
    near(plagdet.recall(), (0.8 + 0.5 + 0.0) / 3.0);
    near(plagdet.granularity(), (2.0 + 1.0) / 2.0);
    near(plagdet.micro_precision(), 260.0 / 560.0);
    near(plagdet.micro_recall(), 260.0 / 600.0);
    let together = 2.0 * 0.5 * (1.3 / 3.0) / (0.5 + 1.3 / 3.0);
    near(plagdet.score(), together / 2.5f64.log2());
    let together = 2.0 * (260.0 / 560.0) * (260.0 / 600.0) / (260.0 / 560.0 + 260.0 / 600.0);
    near(plagdet.micro_score(), together / 2.5f64.log2());
}

#[test]
fn granularity_is_weighed_as_in_the_paper() {
    // One detection for each case leaves the harmonic mean as it is; three for each halve it.
    assert!((plagdet::plagdet(0.8, 0.8, 1.0) - 0.8).abs() < 1e-12);
    assert!((plagdet::plagdet(0.8, 0.8, 3.0) - 0.4).abs() < 1e-12);
    assert_eq!(plagdet::plagdet(0.0, 0.0, 1.0), 0.0);
}

#[test]
fn a_detection_counts_where_both_texts_agree() {
    let mut plagdet = Plagdet::default();
    plagdet.add(&[(0..10, 0..10)], &[(0..10, 50..60)]);
    assert_eq!((plagdet.precision(), plagdet.recall(), plagdet.score()), (0.0, 0.0, 0.0));
    plagdet.add(&[(0..10, 0..10)], &[(0..10, 0..10)]);
    assert_eq!((plagdet.precision(), plagdet.recall(), plagdet.granularity()), (0.5, 0.5, 1.0));
}
