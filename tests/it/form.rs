//! Forms: what came with them, and what they were.

use khuonsao::{
    Config, Corpus, Form, Statement,
    corpus::{NoForm, Proposals},
    form::Template,
    text::tokenize,
};
use khuonsao_corpora::Recipe;
use proptest::prelude::*;

const FORM: &str = "ĐẢNG BỘ XÃ SÔNG LÃNG\nBẢN CAM KẾT TU DƯỠNG, RÈN LUYỆN, PHẤN ĐẤU\nHọ và tên: ……………\nChức vụ: ……………\n\
    Sau khi học tập nghị quyết của Đảng, căn cứ nhiệm vụ được phân công, tôi cam kết với chi bộ những nội dung sau đây:\n\
    1. Về tư tưởng chính trị\n……………\n2. Về phẩm chất đạo đức, lối sống\n……………\n\
    3. Về thực hiện chức trách, nhiệm vụ được giao\n……………\n\
    Bản cam kết này là căn cứ để chi bộ theo dõi, kiểm điểm, đánh giá, xếp loại đảng viên cuối năm.\nNGƯỜI CAM KẾT";

/// Words nobody else has: an answer of its own for every author and section.
fn answer(author: usize, section: usize) -> String {
    const DEEDS: [&str; 8] = ["trồng", "sửa", "dạy", "khám", "đo", "quét", "nuôi", "vá"];
    const THINGS: [&str; 9] = [
        "luống chè",
        "mái nhà",
        "lớp chữ",
        "người ốm",
        "bờ kênh",
        "ngõ xóm",
        "đàn dê",
        "mặt đường",
        "giếng nước",
    ];
    let deed = |step: usize| {
        let (deed, thing) =
            (DEEDS[(author * 3 + section + step) % 8], THINGS[(author * 5 + 2 * section + 7 * step) % 9]);
        format!(
            "{deed} {} {thing} ở thôn {} trước ngày {}/{}",
            author * 7 + step,
            author + section * 11,
            1 + (author + step) % 28,
            1 + (section + step) % 12
        )
    };
    format!("{}; {}; {}", deed(0), deed(1), deed(2))
}

/// The form filled in by somebody; `answers` gives what stands under each heading.
fn filled(author: usize, answers: impl Fn(usize) -> String) -> String {
    let name = format!("Người Viết Thứ {author}");
    let mut slots = [name, format!("việc số {author}"), answers(0), answers(1), answers(2)].into_iter();
    let mut text = String::new();
    for part in FORM.split_inclusive("……………") {
        text += &part.replace("……………", "");
        if part.ends_with('…') {
            text += &slots.next().expect("the form has five slots");
        }
    }
    text
}

fn propose(statements: Vec<Statement>) -> Proposals {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    corpus.extend(statements).into_iter().for_each(|taken| {
        taken.expect("ids are unique");
    });
    corpus.propose_forms()
}

fn of_unit(author: usize, unit: usize, text: String) -> Statement {
    Statement::new(format!("s-{author:02}"), text).unit(format!("Xã/Chi bộ {unit}"))
}

#[test]
fn what_one_unit_alone_holds_is_told_and_never_a_form() {
    let statements = (0..12).map(|at| of_unit(at, 0, filled(at, |section| answer(0, section))));
    let found = propose(statements.collect());
    assert!(found.forms.is_empty(), "{found:?}");
    assert!(found.copying.iter().any(|copying| copying.reason == NoForm::OneUnit), "{found:?}");
}

#[test]
fn the_answers_one_unit_copied_do_not_get_into_the_form_and_are_told() {
    let text = |at: usize| match at % 4 {
        0 => filled(at, |section| answer(0, section)),
        _ => filled(at, |section| answer(at, section)),
    };
    let found = propose((0..32).map(|at| of_unit(at, at % 4, text(at))).collect());
    assert_eq!(found.forms.len(), 1);
    assert!(!found.forms[0].text.contains("trồng 0 luống chè"), "{}", found.forms[0].text);
    let told = found.copying.iter().find(|copying| copying.reason == NoForm::OneUnit);
    assert!(told.is_some_and(|told| told.holders == 8 && told.units == 1), "{:?}", found.copying);
}

#[test]
fn an_answer_that_nearly_everybody_copied_is_told_and_never_proposed() {
    let said = |at: usize| format!("Tôi {}", answer(at, 1));
    // Alone under its heading, with a number of one's own put in, and above a line of one's own.
    let whole = |_: usize| said(0);
    let changed = |at: usize| format!("{} của năm thứ {at}", said(0));
    let above = |at: usize| format!("{}.\n{}", said(0), said(at));
    let copied: [&dyn Fn(usize) -> String; 3] = [&whole, &changed, &above];
    for (number, copied) in copied.into_iter().enumerate() {
        let text = |at: usize| {
            filled(
                at,
                |section| if section == 1 { copied(at) } else { format!("Tôi {}.", answer(at, section)) },
            )
        };
        let found = propose((0..32).map(|at| of_unit(at, at % 4, text(at))).collect());
        assert_eq!(found.forms.len(), 1, "{number}: {found:?}");
        let form = &found.forms[0].text;
        assert!(!form.contains("luống chè") && form.contains("Về phẩm chất đạo đức"), "{number}: {form}");
        let told =
            found.copying.iter().any(|copying| copying.reason == NoForm::Answers && copying.units == 4);
        assert!(told, "{number}: {:?}", found.copying);
    }
}

#[test]
fn nothing_is_proposed_where_nothing_is_shared() {
    assert!(propose(Vec::new()).forms.is_empty());
    let own = |at: usize| of_unit(at, at % 3, format!("{}\n{}", answer(at, 0), answer(at, 1)));
    let found = propose((0..20).map(own).collect());
    assert!(found.forms.is_empty() && found.copying.is_empty(), "{found:?}");
}

#[test]
fn a_statement_is_held_against_the_form_that_fits_it_best() {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let other = "KẾ HOẠCH HÀNH ĐỘNG CÁ NHÂN\nHọ và tên: ……………\nCăn cứ nghị quyết chi bộ, tôi lập kế hoạch gồm những việc dưới đây:\n\
        ……………\nBản cam kết này là căn cứ để chi bộ theo dõi, kiểm điểm.";
    corpus.add_form(Form::new("khac.txt", other)).expect("no statement yet");
    corpus.add_form(Form::new("mau.txt", FORM)).expect("no statement yet");
    let on =
        corpus.insert(Statement::new("a", filled(1, |section| answer(1, section)))).expect("the id is free");
    let off = corpus.insert(Statement::new("b", answer(2, 0))).expect("the id is free");
    assert_eq!(corpus.form_of(on).map(|form| form.name.as_str()), Some("mau.txt"));
    assert_eq!(corpus.form_of(off), None);
}

#[test]
fn a_short_line_of_the_form_is_given_where_it_stands_alone() {
    let text = filled(1, |section| answer(1, section)).replace("\n1. Về", "\nNơi nhận\nĐội thủy nông\n1. Về");
    let given = |text: &str| {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        corpus.add_form(Form::new("mau.txt", format!("{FORM}\nNơi nhận"))).expect("no statement yet");
        let id = corpus.insert(Statement::new("a", text)).expect("the id is free");
        corpus.reading(id).excused.iter().filter(|given| **given).count()
    };
    assert_eq!(given(&text), given(&text.replace("\nNơi nhận", "")) + 2);
}

/// Form and answers of a grown corpus: words given, of them excused; words of one's own, of them excused.
fn excused(forms: &[String], grown: &khuonsao_corpora::Corpus, change: impl Fn(&str) -> String) -> [f64; 2] {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    forms.iter().for_each(|form| corpus.add_form(Form::new("f", form.clone())).expect("no statement yet"));
    let (mut given, mut found, mut own, mut wronged) = (0, 0, 0, 0);
    for one in grown {
        let mut text = String::new();
        let mut spans = Vec::new();
        let mut at = 0;
        for (start, end) in one.given {
            text += &one.statement.text[at..start];
            let opened = text.len();
            text += &change(&one.statement.text[start..end]);
            spans.push(opened..text.len());
            at = end;
        }
        text += &one.statement.text[at..];
        let id = corpus.insert(Statement::new(one.statement.id, text)).expect("ids are unique");
        let reading = corpus.reading(id);
        for (token, excused) in reading.text.tokens.iter().zip(&reading.excused) {
            let is_given = spans.iter().any(|span| span.contains(&(token.span.start as usize)));
            let (all, taken) = if is_given { (&mut given, &mut found) } else { (&mut own, &mut wronged) };
            if token.kind != khuonsao::text::TokenKind::Leader {
                *all += 1;
                *taken += usize::from(*excused);
            }
        }
    }
    [found as f64 / given as f64, wronged as f64 / own as f64]
}

#[test]
fn a_form_retyped_with_slips_is_still_the_form() {
    let recipe = Recipe { statements: 80, seed: 11, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let clean = excused(grown.forms(), &grown, str::to_owned);
    assert!(clean[0] > 0.995 && clean[1] < 0.005, "{clean:?}");
    // Every twentieth word loses a letter.
    let slips = |text: &str| {
        let word = |(at, word): (usize, &str)| match word.char_indices().nth(1) {
            Some((second, letter)) if at % 20 == 7 && word.chars().count() > 4 => {
                word[..second].to_owned() + &word[second + letter.len_utf8()..]
            }
            _ => word.to_owned(),
        };
        text.split_inclusive(' ').enumerate().map(word).collect()
    };
    let slipped = excused(grown.forms(), &grown, slips);
    assert!(slipped[0] > 0.97 && slipped[1] < 0.005, "{slipped:?}");
    let bare = excused(grown.forms(), &grown, khuonsao::text::bare);
    assert!(bare[0] > 0.995 && bare[1] < 0.005, "{bare:?}");
}

#[test]
fn forms_that_are_proposed_excuse_what_the_real_ones_do() {
    let recipe = Recipe { statements: 400, seed: 12, syllables: 400, ..Recipe::default() };
    let grown = khuonsao_corpora::Corpus::new(recipe).expect("the recipe is sound");
    let statements =
        grown.iter().map(|one| Statement::new(one.statement.id, one.statement.text).unit(one.statement.unit));
    let found = propose(statements.collect());
    let forms: Vec<String> = found.forms.into_iter().map(|form| form.text).collect();
    let [recall, wronged] = excused(&forms, &grown, str::to_owned);
    assert!(recall > 0.9 && wronged < 0.03, "{recall} {wronged} of {} forms", forms.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn only_words_of_the_form_or_a_slip_away_are_given(lines in prop::collection::vec(0usize..14, 0..20), swap in any::<bool>()) {
        let mine = answer(3, 1);
        let form: Vec<&str> = FORM.lines().collect();
        let line = |at: &usize| form.get(*at).copied().unwrap_or(&mine);
        let mut text = lines.iter().map(line).collect::<Vec<_>>().join(if swap { " " } else { "\n" });
        text.push_str(" xong");
        let known: Vec<String> = tokenize(FORM).iter().map(|token| token.skeleton.to_string()).collect();
        let tokens = tokenize(&text);
        for (token, given) in tokens.iter().zip(Template::new(FORM).given(&text, &tokens)) {
            let spelled = token.skeleton.to_string();
            let near = known.iter().any(|word| letters_apart(word, &spelled) <= 2);
            prop_assert!(!given || near, "{spelled}");
        }
    }

    #[test]
    fn without_the_form_nothing_is_given_and_no_word_is_lost(author in 0usize..50, cut in 0usize..400) {
        let text: String = filled(author, |section| answer(author, section)).chars().skip(cut).collect();
        let read = |form: bool| {
            let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
            if form {
                corpus.add_form(Form::new("mau.txt", FORM)).expect("no statement yet");
            }
            let id = corpus.insert(Statement::new("a", text.clone())).expect("the id is free");
            corpus.reading(id)
        };
        let (with, without) = (read(true), read(false));
        prop_assert_eq!(with.text, without.text);
        prop_assert!(without.excused.iter().all(|excused| !excused));
    }
}

/// Letters to put in, take out or change to turn one word into the other.
fn letters_apart(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], at + 1);
        for (place, theirs) in other.iter().enumerate() {
            let above = row[place + 1];
            row[place + 1] = (above + 1).min(row[place] + 1).min(corner + usize::from(letter != *theirs));
            corner = above;
        }
    }
    row[other.len()]
}
