//! The rows of a table in a long line.

use std::{
    cmp::Reverse,
    ops::{Range, RangeInclusive},
};

use super::{
    LISTED, Line,
    capital::{HEADS, PLAIN},
    numbering::Rows,
};
use crate::{specificity::mark::Shape, text::numbering::roman};

/// Tokens of the first cell of a row at most.
const CELL: usize = 10;
/// Borders of a row.
const BORDERS: RangeInclusive<usize> = 2..=6;

/// The sign between a cell of a table and the one behind it.
pub(in crate::specificity) fn border(gap: &str) -> Option<u8> {
    gap.trim_start_matches(' ').bytes().next().filter(|sign| b"|\t".contains(sign))
}

/// The rows of a table that stand in a line one behind the other.
pub(super) struct Table<'a> {
    line: &'a Line<'a>,
    /// Where they begin, in order.
    rows: Vec<usize>,
    /// Whether a border stands at either end of each.
    edged: bool,
}

impl<'a> Table<'a> {
    pub(super) fn of(line: &'a Line<'a>, numbers: &Rows, cased: bool) -> Table<'a> {
        let grid = if cased { line.grid(numbers) } else { Vec::new() };
        let short = line.first_cells();
        let rows = if grid.len() >= short.len() { grid } else { short };
        Table { line, rows, edged: line.is_edged() }
    }

    /// Whether rows were found by their cells.
    pub(super) fn is_listed(&self) -> bool {
        !self.rows.is_empty()
    }

    pub(super) fn opens_row(&self, place: usize) -> bool {
        self.edged && self.line.is_row(place) || self.rows.binary_search(&place).is_ok()
    }
}

impl Line<'_> {
    /// Where the first cells of rows stand inside the line, each before a border: `… hôm nổ Kho | Xuất nhập …`.
    ///
    /// Where most of them lie the same number of borders apart, the others are words with a capital inside a cell, and
    /// a row begins there behind a name, too: `… chợ Búng Cột xăng | Đo 48 cột`.
    fn first_cells(&self) -> Vec<usize> {
        let mut borders = 0;
        let mut cells: Vec<(usize, usize)> = Vec::new();
        let mut behind_names: Vec<(usize, usize)> = Vec::new();
        for place in self.start + 1..self.end {
            borders += usize::from(border(self.gap(place)).is_some());
            if self.is_cell(place) {
                let behind_name = self.gap(place) == " " && self.is_name(place - 1);
                let cells = if behind_name { &mut behind_names } else { &mut cells };
                cells.push((place, borders));
            }
        }
        if cells.len() < LISTED {
            return Vec::new();
        }
        let mut widths: Vec<usize> = cells.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
        widths.sort_unstable();
        let most = widths.chunk_by(|a, b| a == b).max_by_key(|run| (run.len(), Reverse(run[0])));
        let width = most.map_or(0, |run| run[0]);
        if width > 1 {
            let count = |at: usize| cells.iter().filter(|cell| cell.1 % width == at).count();
            let first = (0..width).max_by_key(|&at| count(at)).unwrap_or(0);
            if count(first) * 4 >= cells.len() * 3 {
                cells.retain(|cell| cell.1 % width == first);
                let missing = |cell: &(usize, usize)| {
                    cell.1 % width == first && cells.binary_search_by_key(&cell.1, |cell| cell.1).is_err()
                };
                behind_names.retain(missing);
                cells.append(&mut behind_names);
                cells.sort_unstable();
            }
        }
        cells.into_iter().map(|(place, _)| place).collect()
    }

    /// The same for rows that all have as many borders: of each so many cells one is the last of a row with the first
    /// of the next behind it, a capital inside, and of the others hardly any has one. First cells may be long there.
    fn grid(&self, numbers: &Rows) -> Vec<usize> {
        let borders: Vec<usize> =
            (self.start + 1..self.end).filter(|&place| border(self.gap(place)).is_some()).collect();
        let opened: Vec<Option<usize>> =
            borders.windows(2).map(|pair| self.opening_in(pair[0]..pair[1], numbers)).collect();
        let met = |of: &mut dyn Iterator<Item = usize>| {
            of.fold((0, 0), |(all, met), at| (all + 1, met + usize::from(opened[at].is_some())))
        };
        let fits = |width: usize, first: usize| {
            let (joined, open) = met(&mut (first..opened.len()).step_by(width));
            let (others, astray) = met(&mut (0..opened.len()).filter(|at| at % width != first));
            joined + 1 >= LISTED && open * 4 >= joined * 3 && astray * 5 <= others
        };
        let found = BORDERS.flat_map(|width| (0..width).map(move |first| (width, first)));
        let found = found.into_iter().find(|&(width, first)| fits(width, first));
        let Some((width, first)) = found else { return Vec::new() };
        // The first cell of all stands behind a title.
        let top = self.opening_in(borders[0].saturating_sub(CELL).max(self.start)..borders[0], numbers);
        let rows = (first..opened.len()).step_by(width).filter_map(|at| opened[at]);
        top.into_iter().chain(rows).collect()
    }

    /// Where a word with a capital that is no name opens something inside a cell, though no mark parts it from what
    /// stands before: one that can be no name, or else the first; or the number of a row, which ends it.
    fn opening_in(&self, cell: Range<usize>, numbers: &Rows) -> Option<usize> {
        let opens = |&place: &usize| {
            let (mark, before) = (&self.marks[place], &self.marks[place - 1]);
            let counted = before.shape == Shape::Digit && mark.shape == Shape::Upper;
            matches!(mark.shape, Shape::Capital | Shape::Upper)
                && mark.len > 0
                && self.gap(place) == " "
                && !counted
                && !self.is_needy(place - 1)
                && before.kinds & HEADS == 0
        };
        let plain = |&place: &usize| {
            let mark = &self.marks[place];
            mark.opens_verb() || mark.opened() & PLAIN != 0
        };
        let apart = |&place: &usize| !self.is_name(place - 1);
        let places: Vec<usize> = (cell.start + 1..cell.end).filter(opens).collect();
        let last = cell.end - 1;
        if last > cell.start && numbers.contains(&last) {
            return Some(last);
        }
        places.iter().copied().find(plain).or_else(|| places.iter().copied().find(apart))
    }

    /// Whether each row has a border at either end, so that two of them stand between two rows.
    fn is_edged(&self) -> bool {
        border(self.gap(self.start)).is_some()
            || (self.start + 1..self.end).filter(|&place| self.is_row(place)).nth(1).is_some()
    }

    /// Whether a word with a capital opens the first cell of a row: a border stands behind it before any other mark
    /// but a comma. A dash alone is an empty cell.
    fn is_cell(&self, place: usize) -> bool {
        let opens = matches!(self.shape(place), Some(Shape::Capital | Shape::Upper))
            && self.marks[place].len > 0
            && match self.gap(place) {
                " " => true,
                gap => {
                    matches!(gap.trim_matches(' '), "-" | "–" | "—") && border(self.gap(place - 1)).is_some()
                }
            };
        if !opens {
            return false;
        }
        let mut near = place + 1..self.end.min(place + 1 + CELL);
        let ends = near.find(|&next| !matches!(self.gap(next), " " | ", ") || self.is_name(next));
        ends.is_some_and(|next| border(self.gap(next)).is_some())
    }

    /// Whether a word with a capital may be a name: the last syllable of `thứ Tư` is none, nor the number of `quý III`.
    fn is_name(&self, place: usize) -> bool {
        matches!(self.shape(place), Some(Shape::Capital | Shape::Upper))
            && self.marks[place].len > 0
            && roman(self.word(place)).is_none()
    }

    /// Whether the border of a row stands before a token: the last of one and the first of the next, `… | | …`.
    fn is_row(&self, place: usize) -> bool {
        let gap = self.gap(place).trim();
        gap.starts_with('|') && gap.ends_with('|') && gap.contains(char::is_whitespace)
    }
}
