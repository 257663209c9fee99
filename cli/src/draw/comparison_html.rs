//! Two statements side by side as one page that needs nothing beside itself.

use std::io::{self, Write};

use khuonsao::finding::Language;

use super::comparison::{Comparison, Look, Side, Stretch};

/// Hues that passages take in turn; each passage has its number, too.
const HUES: usize = 6;

/// Colors, light and dark, all with a contrast of at least 4.5 to 1 against what they stand on.
const STYLE: &str = "\
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--dim:#5d6067;--line:#c9ccd2;--head:#f4f5f7;\
--h0:#fde2b8;--h1:#cfe6fb;--h2:#d5efcf;--h3:#f5d3e3;--h4:#e1dafb;--h5:#cdeeea;--edge:#4a4d55;--differ:#8a1220}\
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#ececec;--dim:#a2a7b0;--line:#3b3f47;--head:#1f2227;\
--h0:#5a3d08;--h1:#123f63;--h2:#1f4a22;--h3:#5a1f3c;--h4:#3a2f73;--h5:#0f4a46;--edge:#b9bec8;--differ:#ffb3bb}}\
*{box-sizing:border-box}\
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,'Noto Sans','Segoe UI',sans-serif}\
header{padding:1rem 1.25rem;background:var(--head);border-bottom:1px solid var(--line)}\
h1{font-size:1.15rem;margin:0 0 .5rem}p{margin:.25rem 0}\
h2{font-size:1rem;margin:0 0 .75rem;overflow-wrap:anywhere}\
nav ol{list-style:none;margin:.5rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem .6rem}\
main{display:grid;grid-template-columns:1fr 1fr}\
main section{padding:1rem 1.25rem;min-width:0}main section+section{border-left:1px solid var(--line)}\
.text{white-space:pre-wrap;overflow-wrap:anywhere}\
mark{color:inherit;background:var(--hue);border-bottom:2px solid var(--edge);border-radius:2px;padding:.05em .1em;\
-webkit-box-decoration-break:clone;box-decoration-break:clone}\
mark:target{outline:3px solid var(--edge);outline-offset:2px}\
.h0{--hue:var(--h0)}.h1{--hue:var(--h1)}.h2{--hue:var(--h2)}.h3{--hue:var(--h3)}.h4{--hue:var(--h4)}.h5{--hue:var(--h5)}\
a.n{display:inline-block;font-size:.75em;font-weight:700;line-height:1.3;color:var(--paper);background:var(--edge);\
border-radius:.6em;padding:0 .45em;margin-right:.25em;text-decoration:none;white-space:nowrap}\
a.n:focus-visible,nav a:focus-visible{outline:3px solid var(--differ);outline-offset:2px}\
nav a{color:inherit;background:var(--hue);border-bottom:2px solid var(--edge);padding:.1em .45em;border-radius:2px;text-decoration:none}\
.given{color:var(--dim);font-style:italic}\
.differs{font-weight:700;color:var(--differ);text-decoration:underline wavy;text-underline-offset:.2em}\
.marks{text-decoration:underline dotted 2px var(--differ);text-underline-offset:.2em}\
.legend span,.legend mark{margin-right:1rem}\
@media (max-width:44rem){main{grid-template-columns:1fr}main section+section{border-left:0;border-top:1px solid var(--line)}}\
@media print{main{display:table;width:100%}main section{display:table-cell;width:50%}a.n{color:#000;background:none;border:1px solid}}";

pub(crate) fn draw(out: &mut dyn Write, comparison: &Comparison, language: Language) -> io::Result<()> {
    let say = |vi, en| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    let Comparison { left, right, passages } = comparison;
    let title = say("Hai bản cạnh nhau", "Two statements side by side");
    write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}: {} – {}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n",
        say("vi", "en"),
        escape(&left.name),
        escape(&right.name),
    )?;
    for side in [left, right] {
        writeln!(
            out,
            "<p><strong>{}</strong>: {}/{} {} ({:.0}% {})</p>",
            escape(&side.name),
            comparison.shared(),
            side.words,
            say("chữ trùng", "words shared"),
            comparison.share(side),
            say("phần tự viết", "of the words outside the form"),
        )?;
    }
    if passages.is_empty() {
        writeln!(out, "<p>{}</p>", say("Không có đoạn nào trùng.", "No passage is shared."))?;
    } else {
        writeln!(
            out,
            "<p class=\"legend\"><mark class=\"h0\">{}</mark><span class=\"differs\">{}</span>\
             <span class=\"marks\">{}</span><span class=\"given\">{}</span></p>",
            say("đoạn trùng, có số", "shared passage, numbered"),
            say("chữ khác nhau trong đoạn", "word that differs inside"),
            say("chỉ khác dấu", "differs by diacritics only"),
            say("chữ của mẫu, không tính", "words of the form, not counted"),
        )?;
        writeln!(out, "<nav aria-label=\"{}\"><ol>", say("Các đoạn trùng", "Shared passages"))?;
        for (number, passage) in (1..).zip(passages) {
            writeln!(
                out,
                "<li><a class=\"h{}\" href=\"#a{number}\">{} {number}: {} {}</a></li>",
                (number - 1) % HUES,
                say("Đoạn", "Passage"),
                passage.tokens,
                say("chữ", "words"),
            )?;
        }
        writeln!(out, "</ol></nav>")?;
    }
    writeln!(out, "</header>\n<main>")?;
    for (side, here, there) in [(left, 'a', 'b'), (right, 'b', 'a')] {
        column(out, side, here, there, language)?;
    }
    let note = say(
        "Trang này nói về văn bản, không nói về người viết. Ai chép của ai thì không biết được từ văn bản.",
        "This is about texts, not about their authors. Who copied from whom cannot be known from texts.",
    );
    writeln!(out, "</main>\n<header><p>{note}</p></header>\n</body>\n</html>")
}

/// One of the two texts; each passage has an anchor, and its number leads to its place in the other.
fn column(out: &mut dyn Write, side: &Side, here: char, there: char, language: Language) -> io::Result<()> {
    let say = |vi, en| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    write!(
        out,
        "<section aria-labelledby=\"t{here}\"><h2 id=\"t{here}\">{}</h2>\n<div class=\"text\" lang=\"vi\">",
        escape(&side.name)
    )?;
    let mut open = None;
    for Stretch { text, passage, look } in &side.stretches {
        if open.is_some() && open != *passage {
            write!(out, "</mark>")?;
        }
        if let Some(place) = passage.filter(|_| open != *passage) {
            let number = place + 1;
            write!(
                out,
                "<mark class=\"h{}\" id=\"{here}{number}\"><a class=\"n\" href=\"#{there}{number}\" aria-label=\"{} {number}, {}\">{number}</a>",
                place % HUES,
                say("Đoạn", "Passage"),
                say("sang bản kia", "to the other text"),
            )?;
        }
        open = *passage;
        let text = escape(text);
        match look {
            Look::Own | Look::Shared => write!(out, "{text}")?,
            Look::Given => write!(out, "<span class=\"given\">{text}</span>")?,
            Look::Marks => write!(out, "<span class=\"marks\">{text}</span>")?,
            Look::Differs => write!(out, "<span class=\"differs\">{text}</span>")?,
        }
    }
    if open.is_some() {
        write!(out, "</mark>")?;
    }
    writeln!(out, "</div></section>")
}

/// Text that no browser takes for anything else; signs that turn the direction of writing are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use khuonsao::{Config, Corpus, Statement};

    use super::*;

    #[test]
    fn nothing_a_text_holds_becomes_markup() {
        let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
        let text = "<script>alert('a & b')</script> mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca \u{202E}\u{0}";
        let ids = ["A", "B"].map(|id| corpus.insert(Statement::new(id, text)).expect("the id is free"));
        let mut page = Vec::new();
        let comparison = Comparison::of(&corpus, ids, ["<b>\"x\"", "y"]);
        draw(&mut page, &comparison, Language::Vi).expect("a list takes everything");
        let page = String::from_utf8(page).expect("pages are UTF-8");
        assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains(['\u{202E}', '\u{0}']));
        assert!(page.contains("&lt;") && page.contains("script&gt;"));
        assert_eq!(page.matches("<mark").count(), page.matches("</mark>").count());
        assert_eq!(page.matches("id=\"a1\"").count(), 1);
        assert_eq!(page.matches("href=\"#b1\"").count(), 1);
    }
}
