//! The dashes and other signs in front of the points of a list in a long line.

use super::{LISTED, Line, capital::PEOPLE, median};
use crate::{
    lexicon::Kind,
    specificity::mark::{Gap, Shape},
    text::numbering::{is_bullet, roman},
};

/// Dashes in a line of which a third before an act is enough, and the tokens for each at least.
const MANY: usize = 5;
const FAR: usize = 5;
/// Tokens between two dashes that part pledges at least, not `nghe - nói - đọc`.
pub(super) const DASHED: usize = 3;

/// Which signs open points in a line.
pub(super) struct Bullets<'a> {
    line: &'a Line<'a>,
    /// Whether dashes that no capital stands behind are bullets here.
    dashed: bool,
    /// Whether dashes stand behind the ends of sentences here, so that they are bullets behind a name, too.
    closing: bool,
    /// Whether `>` is a bullet here.
    pointed: bool,
    /// Whether `+` is one.
    added: bool,
}

impl<'a> Bullets<'a> {
    pub(super) fn of(line: &'a Line<'a>) -> Bullets<'a> {
        Bullets {
            line,
            dashed: line.is_dashed(),
            closing: line.is_closed_by_dashes(),
            pointed: line.is_pointed(),
            added: line.is_added(),
        }
    }

    /// Whether a sign that makes a list of the line stands before a token, away from where the line at hand begins.
    pub(super) fn part(&self, place: usize, start: usize) -> bool {
        self.dashed && place >= start + DASHED && self.line.is_dash(place)
            || self.pointed && self.line.is_point(place)
            || self.added && self.line.is_plus(place)
    }

    /// Whether a bullet stands before a token: a sign that is nothing else, or a dash with a capital behind it that
    /// does not stand between names.
    pub(super) fn open(&self, place: usize) -> bool {
        let line = self.line;
        let gap = line.gap(place);
        if gap.contains(|sign| is_bullet(sign) || matches!(sign, '*' | '+')) {
            // "mặt bằng +18", "ngày 15 + ngày cuối tháng".
            let signed = gap.contains('+') && line.shape(place - 1) == Some(Shape::Digit)
                || gap.ends_with('+') && line.shape(place) == Some(Shape::Digit)
                || line.is_plus(place) && !self.added && line.shape(place) == Some(Shape::Lower);
            return gap.starts_with([' ', '.', ';', ':', ',', ')', '"', '”']) && !signed;
        }
        let dash = gap.trim_start_matches(['.', ';', ':', '!', '?', '…', ')', '"', '”', ' ', ',']);
        let ended = line.marks[place].gap >= Gap::Break || line.marks[place].colon;
        // "- Ngày 4 hằng tháng …", "- Học Bác …".
        let mark = &line.marks[place];
        let behind = match line.shape(place + 1) {
            Some(Shape::Lower) => true,
            Some(Shape::Digit) => mark.is_word(Kind::Label) || line.is_ordinary(place),
            _ => false,
        };
        let opens = matches!(mark.shape, Shape::Capital | Shape::Digit)
            && behind
            // "5 - 3 ngày", "8 giờ - 10 giờ".
            && !(line.shape(place) == Some(Shape::Digit) && line.is_behind_digits(place));
        let person = mark.kinds & PEOPLE != 0;
        let named = line.shape(place - 1) == Some(Shape::Capital)
            && !self.closing
            && (person || !line.is_ordinary(place));
        let small = !named && roman(line.word(place - 1)).is_none();
        matches!(dash, "- " | "– " | "— ")
            && gap.contains(' ')
            && !gap.starts_with('-')
            && (ended || opens && small)
    }
}

impl Line<'_> {
    /// Whether dashes part pledges, `giữ đúng giờ - báo lũ kịp thời`, and not the two halves of a word, `kinh tế - xã
    /// hội`: a pledge stands behind most of them.
    fn is_dashed(&self) -> bool {
        let mut last = self.start;
        let apart = |&place: &usize| place - std::mem::replace(&mut last, place) >= DASHED;
        let dashes: Vec<usize> =
            (self.start + 1..self.end).filter(|&place| self.is_dash(place)).filter(apart).collect();
        // So does when it is done, how often or how much; no half of a word does.
        const DUE: u64 =
            Kind::bits(&[Kind::Negation, Kind::DeadlineOpener, Kind::Frequency, Kind::Deadline]) as u64;
        let acts = |&place: &usize| {
            let mark = &self.marks[place];
            mark.opens_verb() || mark.shape == Shape::Digit || (mark.opened() | mark.word) & DUE != 0
        };
        let told = dashes.iter().filter(|place| acts(place)).count();
        // So many that stand so far apart are hardly halves of words, and in capitals no names in a row either.
        let far = median(&dashes) >= FAR;
        let many = dashes.len() >= MANY && far;
        let small = dashes.iter().any(|&place| self.marks[place].shape == Shape::Lower);
        // A text that opens with one, and lost all its lines.
        let opened = self.is_text() && matches!(self.gap(0).trim(), "-" | "–" | "—") && far;
        // Halves of words count nothing: `vật chất - tinh thần`.
        let numbers = (self.start..self.end).filter(|&place| self.marks[place].shape == Shape::Digit);
        if opened && dashes.len() + 1 >= LISTED && numbers.count() >= dashes.len() {
            return true;
        }
        dashes.len() >= LISTED && (many && !small || told * if many { 3 } else { 2 } >= dashes.len())
    }

    /// Whether a dash alone stands before a token that no capital sets apart: a small letter, or one in a text in
    /// capitals, or a digit that makes no range with the one before. A name or a bracket may end before it.
    fn is_dash(&self, place: usize) -> bool {
        let plain = matches!(self.marks[place].shape, Shape::Lower | Shape::Upper | Shape::Digit);
        let gap = self.gap(place).trim_start_matches([')', '.', ';', ',', '"', '”']);
        let dash = gap.trim_matches(' ');
        let range = self.marks[place].shape == Shape::Digit && self.is_behind_digits(place);
        // "Tháng 2 — gặp từng đồng chí"
        let dated = place >= self.start + 2
            && self.shape(place - 1) == Some(Shape::Digit)
            && self.marks[place - 2].is_word(Kind::Period)
            && self.marks[place - 2].shape == Shape::Capital;
        plain
            && !range
            && !dated
            && matches!(dash, "-" | "–" | "—")
            && gap.starts_with(' ')
            && gap.ends_with(' ')
    }

    /// Whether digits stand before a token, with the word of what they count or without it.
    fn is_behind_digits(&self, place: usize) -> bool {
        (1..=2).any(|back| place >= self.start + back && self.shape(place - back) == Some(Shape::Digit))
    }

    fn is_closed_by_dashes(&self) -> bool {
        let bullet = |&place: &usize| {
            let gap = self.gap(place);
            gap.starts_with(['.', ';']) && matches!(gap.trim_matches(['.', ';', ' ']), "-" | "–" | "—")
        };
        (self.start + 1..self.end).filter(bullet).nth(1).is_some()
    }

    /// Whether `>` opens points, and does not lead from one step to the next: `Tiếp nhận > Kiểm tra > Trả kết quả`.
    fn is_pointed(&self) -> bool {
        is_list((self.start..self.end).filter(|&place| self.is_point(place)))
    }

    fn is_point(&self, place: usize) -> bool {
        self.gap(place).ends_with("> ")
            && self.gap(place).trim_matches([' ', '.', ';', ',']) == ">"
            && self.shape(place) == Some(Shape::Capital)
    }

    /// Whether `+` opens points, and adds nothing up: `tôi + nhóm trực`.
    fn is_added(&self) -> bool {
        let opens = (self.gap(self.start).trim() == "+").then_some(self.start);
        is_list(opens.into_iter().chain((self.start + 1..self.end).filter(|&place| self.is_plus(place))))
    }

    fn is_plus(&self, place: usize) -> bool {
        self.gap(place) == " + "
    }
}

/// Whether signs stand often enough and so far apart that they part points.
fn is_list(signs: impl Iterator<Item = usize>) -> bool {
    let signs: Vec<usize> = signs.collect();
    signs.len() >= LISTED && median(&signs) >= FAR
}
