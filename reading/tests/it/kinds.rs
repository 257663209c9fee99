//! One kind of file after the other, in small.

use crate::{
    package::{docx, zipped},
    read,
};

#[track_caller]
fn check(bytes: &[u8], name: &str, expected: &str) {
    assert_eq!(read(bytes, name).expect("it is read").text, expected);
}

#[test]
fn a_word_file_is_known_whatever_it_is_called() {
    check(&docx("<w:p><w:r><w:t>chữ</w:t></w:r></w:p>"), "a.doc", "chữ");
}

#[test]
fn rtf_has_code_pages_by_font() {
    check(
        br"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset163 Times New Roman;}{\f1 .VnTime;}{\f2\fcharset0 Arial;}}\f0 gi\'fd\'de gi\'ccn\par\f1 cam k\'d5t\par\f2 \u7879?\'e9}",
        "a.rtf",
        "giữ gìn\ncam kết\nệé",
    );
}

#[test]
fn rtf_leaves_out_what_is_not_text() {
    check(
        br"{\rtf1{\info{\title no}}{\*\generator no;}{\pict 0123}{\field{\*\fldinst{HYPERLINK no}}{\fldrslt{m\u7897?t}}} {\deleted no}hai{\footnote ba}\par{\listtext 1.\tab}b\u7889?n}",
        "a.rtf",
        "một hai\n1. bốn\nba",
    );
}

#[test]
fn rtf_has_tables() {
    check(
        br"{\rtf1\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\par d\cell e\cell\row\pard f\par}",
        "a.rtf",
        "a\tb\nc\nd\ne\nf",
    );
}

#[test]
fn html_has_blocks_lists_and_tables() {
    check(
        "<html><head><title>no</title><style>p{}</style></head><body><h1>Tên</h1>một <b>hai</b><p>ba<br>bốn\
         <ol><li>năm<li>sáu</ol><ul><li>bảy</li></ul><table><tr><td>a<td>b<tr><td>c</table>\
         <script>no('<p>')</script><!-- no --></body></html>"
            .as_bytes(),
        "a.html",
        "Tên\nmột hai\nba\nbốn\n1. năm\n2. sáu\n- bảy\na\tb\nc",
    );
}

#[test]
fn html_is_decoded_by_its_charset_and_by_its_fonts() {
    check(b"<html><meta charset=windows-1258><p>gi\xFD\xDE gi\xCCn</p>", "a.html", "giữ gìn");
    check("<html><p><font face=\".VnTime\">cam k\u{d5}t</font></p>".as_bytes(), "a.html", "cam kết");
    check(
        "<html><style>p.MsoNormal{font-family:\".VnTime\"}</style><p class=MsoNormal>cam k\u{d5}t</p>"
            .as_bytes(),
        "a.html",
        "cam kết",
    );
}

#[test]
fn an_archive_names_its_files_as_they_were_meant() {
    // "Chi bộ thôn Bản Lầu/cam kết.txt" in TCVN3.
    let tcvn3 = b"Chi b\xE9 th\xABn B\xB6n L\xC7u/cam k\xD5t.txt";
    // The crate writes UTF-8 names only; a name of the same length is put in their place.
    let name = "X".repeat(tcvn3.len());
    let mut bytes = zipped(&[(&name, "chữ".as_bytes())]);
    for at in 0..bytes.len() - name.len() {
        if &bytes[at..at + name.len()] == name.as_bytes() {
            bytes[at..at + name.len()].copy_from_slice(tcvn3);
        }
    }
    let khuonsao_reading::Content::Archive(members) =
        khuonsao_reading::read(&bytes, "a.zip", &khuonsao_reading::Limits::STANDARD).expect("it is read")
    else {
        panic!("an archive")
    };
    assert_eq!(members[0].path, "Chi bộ thôn Bản Lầu/cam kết.txt");
}
