//! The name of a font to the old encoding that is typed in it.

use std::sync::LazyLock;

use khuonsao::text::Encoding;

/// What text in a font made before Unicode is encoded in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Script {
    pub(crate) encoding: Encoding,
    /// A font whose small letters look like capitals.
    pub(crate) capitals: bool,
}

/// Beginnings of font names, from `fonts.tsv`.
static FONTS: LazyLock<Vec<(&str, Encoding)>> = LazyLock::new(|| {
    let rows = include_str!("fonts.tsv").lines().skip(1);
    rows.map(|row| {
        let mut cells = row.split('\t');
        let prefix = cells.next().expect("a row has cells");
        let name = cells.next().expect("a row names an encoding");
        let encoding = Encoding::ALL.iter().find(|(_, known)| *known == name);
        (prefix, encoding.expect("the encoding is a known one").0)
    })
    .collect()
});

impl Script {
    /// The old encoding of a font, `None` for fonts of Unicode.
    pub(crate) fn of_font(name: &str) -> Option<Script> {
        let name = name.trim().trim_matches(['"', '\'']).to_lowercase();
        let (prefix, encoding) = *FONTS.iter().find(|(prefix, _)| name.starts_with(prefix))?;
        // .VnTimeH beside .VnTime; the other families have capitals of their own.
        let capitals = encoding == Encoding::Tcvn3 && name.len() > prefix.len() && name.ends_with('h');
        let capitals = capitals && !matches!(name.as_str(), ".vnenglish");
        Some(Script { encoding, capitals })
    }

    /// The text behind letters typed in the font.
    pub(crate) fn decode(self, text: &str) -> String {
        let decoded = self.encoding.read(text).into_owned();
        if self.capitals { decoded.to_uppercase() } else { decoded }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_are_known_by_the_beginning_of_their_names() {
        let check =
            |font, expected| assert_eq!(Script::of_font(font).map(|script| script.encoding), expected);
        check(".VnTime", Some(Encoding::Tcvn3));
        check(".VnArial NarrowH", Some(Encoding::Tcvn3));
        check("VNI-Times", Some(Encoding::Vni));
        check("VPS Times", Some(Encoding::Vps));
        check("Times New Roman", None);
        check("Vni", None);
        assert!(Script::of_font(".VnTimeH").expect("known").capitals);
        assert!(!Script::of_font(".VnTime").expect("known").capitals);
    }
}
