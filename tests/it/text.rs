//! Text: tokens, items, sections.

use khuonsao::text::{Text, ToneStyle, normalize, tokenize};

#[track_caller]
fn check(raw: &str, expected: &str) {
    assert_eq!(normalize(raw, ToneStyle::Old), expected);
}

#[test]
fn tone_marks_have_one_place() {
    check("hoà", "hòa");
    check("thuỷ", "thủy");
    check("quý", "quý");
}

#[test]
fn every_token_lies_where_it_says() {
    for raw in ["Thuỷ điện Hoà Bình, 98,5% – 04-QĐ/TU", "Thuy\u{309} đie\u{302}\u{323}n"] {
        for token in tokenize(raw) {
            assert_eq!(khuonsao::text::Key::of(&normalize(token.span.of(raw), ToneStyle::Old)), token.strict);
        }
    }
}

#[test]
fn items_are_lines_and_sentences() {
    let raw = "I. NỘI DUNG\n1. Dự giờ 02 tiết/tháng. Viết sáng kiến.\n- Thăm nhà 4 em;";
    let items: Vec<&str> = Text::read(raw).items.iter().map(|item| item.span.of(raw)).collect();
    assert_eq!(items, ["Dự giờ 02 tiết/tháng.", "Viết sáng kiến.", "Thăm nhà 4 em;"]);
}
