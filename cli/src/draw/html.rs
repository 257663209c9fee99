//! A report as one HTML page that needs nothing else: no network, no server, no other file.

mod data;
mod offsets;

use std::io::{self, Write};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use khuonsao::finding::Language;
use serde::Serialize;
use sha2::{Digest, Sha256};

pub(crate) use self::data::Page;
use super::words::Words;

const FRAME: &str = include_str!("../../assets/report/page.html");
const STYLE: &str = include_str!("../../assets/report/page.css");
/// The parts of the page's script, in the order in which they need one another.
pub(crate) const SCRIPTS: [&str; 8] = [
    include_str!("../../assets/report/page.js"),
    include_str!("../../assets/report/data.js"),
    include_str!("../../assets/report/table.js"),
    include_str!("../../assets/report/charts.js"),
    include_str!("../../assets/report/text.js"),
    include_str!("../../assets/report/views.js"),
    include_str!("../../assets/report/statement.js"),
    include_str!("../../assets/report/start.js"),
];

impl Page<'_> {
    /// Writes the page. The texts come last, so that the first view is there before they are read.
    pub(crate) fn draw(&self, out: &mut dyn Write) -> io::Result<()> {
        let words = Words::of(self.language);
        let script = format!("(() => {{\n\"use strict\";\n{}}})();\n", SCRIPTS.concat());
        let mut rest = FRAME;
        while let Some((before, after)) = rest.split_once('{') {
            out.write_all(before.as_bytes())?;
            let (slot, after) = after.split_once('}').expect("the frame closes its slots");
            match slot {
                "lang" => out.write_all(match self.language {
                    Language::Vi => b"vi",
                    Language::En => b"en",
                })?,
                "style" => out.write_all(STYLE.as_bytes())?,
                "script" => out.write_all(script.as_bytes())?,
                "style-hash" => out.write_all(hash(STYLE).as_bytes())?,
                "script-hash" => out.write_all(hash(&script).as_bytes())?,
                "noscript" => out.write_all(words.say("noscript").as_bytes())?,
                "words" => json(out, words.all())?,
                "report" => json(out, &self.report())?,
                other => unreachable!("the frame has a slot {other}"),
            }
            rest = after;
        }
        out.write_all(rest.as_bytes())?;
        for (number, chunk) in self.chunks().enumerate() {
            write!(out, "<script type=\"application/json\" id=\"text-{number}\">")?;
            json(out, &chunk)?;
            out.write_all(b"</script>\n")?;
        }
        out.write_all(b"</body>\n</html>\n")
    }
}

/// What the page's policy names a script or style by.
fn hash(source: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(source)))
}

/// JSON in which nothing can end the element it stands in: `<` only occurs in strings, and is escaped there.
fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string(value)?;
    let mut parts = text.split('<');
    out.write_all(parts.next().unwrap_or_default().as_bytes())?;
    for part in parts {
        out.write_all(b"\\u003c")?;
        out.write_all(part.as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_element_that_data_stands_in() {
        let mut out = Vec::new();
        json(&mut out, &"</script><!--<script>").expect("vectors take everything");
        assert_eq!(out, br#""\u003c/script>\u003c!--\u003cscript>""#);
    }

    #[test]
    fn the_script_ends_no_element_and_makes_no_markup() {
        for script in SCRIPTS {
            for barred in
                ["</script", "<!--", "innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "http:"]
            {
                let there = script.replace("http://www.w3.org/2000/svg", "").contains(barred);
                assert!(!there, "{barred}");
            }
        }
        assert!(!STYLE.contains("</style") && !STYLE.contains("url("));
    }
}
