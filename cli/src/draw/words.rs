//! What reports call things, in both languages.

use std::collections::BTreeMap;

use khuonsao::finding::Language;

const TABLE: &str = include_str!("../../assets/report/words.tsv");

/// The wording of one language, by key.
pub(crate) struct Words(BTreeMap<&'static str, &'static str>);

impl Words {
    pub(crate) fn of(language: Language) -> Words {
        let column = match language {
            Language::Vi => 1,
            Language::En => 2,
        };
        let row = |line: &'static str| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.nth(column - 1)?))
        };
        Words(TABLE.lines().skip(1).filter_map(row).collect())
    }

    /// The wording of a key, or the key itself: a field added later is shown under its own name.
    pub(crate) fn say<'k>(&self, key: &'k str) -> &'k str
    where
        'static: 'k,
    {
        self.0.get(key).copied().unwrap_or(key)
    }

    /// What a key such as `code.copied` or `field.unit` says, or the name without its kind.
    pub(crate) fn name<'k>(&self, kind: &str, name: &'k str) -> &'k str {
        self.0.get(format!("{kind}.{name}").as_str()).copied().unwrap_or(name)
    }

    /// All of it, for a page that says it itself.
    pub(crate) fn all(&self) -> &BTreeMap<&'static str, &'static str> {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wording_stands_in_both_languages_and_has_the_same_slots() {
        let slots = |text: &str| {
            let mut slots: Vec<String> =
                text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect();
            slots.sort();
            slots
        };
        for line in TABLE.lines().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), 3, "{line}");
            assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "{line}");
            assert_eq!(slots(cells[1]), slots(cells[2]), "{line}");
        }
        assert_eq!(Words::of(Language::Vi).all().len(), TABLE.lines().count() - 1, "a key stands twice");
    }

    #[test]
    fn every_finding_has_a_name_and_an_explanation() {
        for language in [Language::Vi, Language::En] {
            let words = Words::of(language);
            for (_, code) in khuonsao::finding::FindingKind::ALL {
                assert_ne!(words.name("code", code), *code);
                assert_ne!(words.name("why", code), *code);
            }
        }
    }

    #[test]
    fn every_wording_the_page_asks_for_is_there() {
        let words = Words::of(Language::Vi);
        for script in super::super::html::SCRIPTS {
            for asked in script.split("say(\"").skip(1).chain(script.split("why(\"").skip(1)) {
                let key = asked.split('"').next().unwrap_or_default();
                assert!(words.all().contains_key(key), "{key}");
            }
        }
    }
}
