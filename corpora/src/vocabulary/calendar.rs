//! What was in force, and what was the theme, in a year.

use crate::vocabulary::table;

/// Rules with the days they held from and to, and the theme of each year.
pub(crate) struct Calendar {
    citations: Vec<Citation>,
    themes: Vec<(u16, &'static str)>,
}

struct Citation {
    text: &'static str,
    from: u16,
    until: u16,
}

impl Calendar {
    pub(super) fn read(citations: &'static str, themes: &'static str) -> Calendar {
        let year = |cell: &str| cell.get(..4).and_then(|year| year.parse().ok());
        let citations = table::rows("citations", citations);
        let citations = citations.iter().map(|row| Citation {
            text: row[2],
            from: year(row[0]).expect("the first column of citations is a date"),
            until: year(row[1]).unwrap_or(u16::MAX),
        });
        let themes = table::rows("themes", themes);
        let themes =
            themes.iter().map(|row| (year(row[0]).expect("the first column of themes is a year"), row[1]));
        Calendar { citations: citations.collect(), themes: themes.collect() }
    }

    /// Rules in force all through the year.
    pub(crate) fn in_force(&self, year: u16) -> Vec<&'static str> {
        let held = |citation: &&Citation| citation.from < year && citation.until > year;
        self.citations.iter().filter(held).map(|citation| citation.text).collect()
    }

    /// Rules that had been replaced before the year began.
    pub(crate) fn replaced(&self, year: u16) -> Vec<&'static str> {
        self.citations.iter().filter(|citation| citation.until < year).map(|citation| citation.text).collect()
    }

    pub(crate) fn theme(&self, year: u16) -> Option<&'static str> {
        self.themes.iter().find(|(known, _)| *known == year).map(|(_, theme)| *theme)
    }
}
