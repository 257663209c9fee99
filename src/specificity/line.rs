//! Long lines to where their line breaks were lost.

mod opening;
mod table;

use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
};

use foldhash::fast::FixedState;

use self::opening::{NAMING, PEOPLE, TOP};
pub(super) use self::table::border;
use super::mark::{Gap, Mark, Shape};
use crate::{
    lexicon::Kind,
    text::{
        INCOMPLETE, Key, Token, key,
        numbering::{is_bullet, is_dashed, is_outline, letter, lettered, roman},
    },
};

/// Tokens from which on a line may be several that were joined.
const LONG: usize = 60;
/// Tokens from which on it may be a list of dashes or the rows of a table.
const SHORT: usize = 40;
/// Tokens from which on a text without line breaks may have lost them.
const ALONE: usize = 16;
/// Tokens before the colon of a label at most: `Sổ sách: …`.
const LABEL: usize = 7;
/// Numbers in a row, dashes or first cells of rows that make a list.
const LISTED: usize = 3;

/// Marks where a line began before its line breaks became spaces: at the number or bullet of a list, at a
/// word with a capital that is no name, where capitals begin and end.
///
/// Says whether there is such a place.
pub(super) fn restore(raw: &str, tokens: &[Token], marks: &mut [Mark]) -> bool {
    let mut start = 0;
    let mut any = false;
    for end in 1..=marks.len() {
        if end < marks.len() && !marks[end].line {
            continue;
        }
        let least = if start == 0 && end == marks.len() { ALONE } else { SHORT };
        if end - start >= least {
            let mut line = Line {
                raw,
                tokens,
                marks,
                start,
                end,
                rows: HashSet::default(),
                dashed: false,
                bulleted: false,
                pointed: false,
                added: false,
                yearly: false,
                labels: Vec::new(),
                cells: Vec::new(),
                edged: false,
                small: OnceCell::new(),
            };
            line.rows = line.rows();
            line.cells = line.cells();
            line.edged = line.is_edged();
            line.dashed = line.is_dashed();
            line.pointed = line.is_pointed();
            line.added = line.is_added();
            line.yearly = line.is_yearly();
            line.labels = line.labels();
            line.bulleted = line.is_bulleted();
            let lost = line.lost();
            any |= !lost.is_empty();
            for place in lost {
                (marks[place].line, marks[place].lost) = (true, true);
            }
        }
        start = end;
    }
    any
}

struct Line<'a> {
    raw: &'a str,
    tokens: &'a [Token],
    marks: &'a [Mark],
    start: usize,
    end: usize,
    /// Places of numbers that stand in a row: `1) … 2) … 3) …`.
    rows: HashSet<usize, FixedState>,
    /// Whether dashes that no capital stands behind are bullets here.
    dashed: bool,
    /// Whether dashes stand behind the ends of sentences here, so that they are bullets behind a name, too.
    bulleted: bool,
    /// Whether `>` is a bullet here.
    pointed: bool,
    /// Whether `+` is one.
    added: bool,
    /// Whether years in small letters open points, one against another.
    yearly: bool,
    /// Where labels in small letters stand that open points: `tiêu hao nhiệt: dưới 760 kcal giao ca: ghi sổ đủ`.
    labels: Vec<usize>,
    /// Where the rows of a table begin that stand here one behind the other.
    cells: Vec<usize>,
    /// Whether a border stands at either end of each row.
    edged: bool,
    /// The words of the line that stand in small letters, by themselves.
    small: OnceCell<HashSet<Key, FixedState>>,
}

impl Line<'_> {
    /// Numbers that go on from one to the next under one sign number a list, whatever stands before and behind them;
    /// one may have been left out.
    fn rows(&self) -> HashSet<usize, FixedState> {
        let mut rows: Vec<(u8, Vec<usize>)> = Vec::new();
        // The row that waits for a number under a sign.
        let mut waiting: HashMap<(u8, u32), usize, FixedState> = HashMap::default();
        for place in self.start..self.end {
            if self.marks[place].shape != Shape::Digit {
                continue;
            }
            let (word, after) = (self.word(place), self.gap(place + 1));
            let sign = after.bytes().next().filter(|sign| b".)/:-".contains(sign) && after.len() > 1);
            let comma = || {
                let named =
                    place > self.start && NAMING.iter().any(|&kind| self.marks[place - 1].is_word(kind));
                // "1, 2, 3" counts nothing off.
                let next = self.word(place + 1);
                let opens = match self.shape(place + 1) {
                    Some(Shape::Digit) => next.parse() != word.parse::<u32>().map(|value| value + 1),
                    shape => matches!(shape, Some(Shape::Capital | Shape::Upper)),
                };
                (after == ", " && opens && !named).then_some(b',')
            };
            let sign = sign.or(border(after)).or_else(comma);
            let apart = place == self.start || self.gap(place).ends_with(char::is_whitespace);
            let (Some(sign), Ok(value), true) = (sign, word.parse::<u32>(), apart && word.len() < 3) else {
                continue;
            };
            let row = if value == 1 {
                rows.push((sign, Vec::new()));
                rows.len() - 1
            } else if let Some(row) = waiting.remove(&(sign, value)) {
                row
            } else {
                let Some(before) = value.checked_sub(1).map(|before| (sign, before)) else { continue };
                let Some(&row) = waiting.get(&before).filter(|&&row| rows[row].1.len() >= LISTED) else {
                    continue;
                };
                waiting.remove(&before);
                row
            };
            rows[row].1.push(place);
            waiting.insert((sign, value + 1), row);
        }
        // "Tháng 1: … Tháng 2: … Tháng 3: …" are months.
        let label = |&place: &usize| {
            let label = place.checked_sub(1).filter(|&before| before >= self.start)?;
            let stands = self.marks[label].is_word(Kind::Label) && self.marks[place].gap < Gap::Comma;
            stands.then(|| self.tokens[label].strict)
        };
        let labelled = |row: &[usize]| {
            let mut labels: Vec<Key> = row.iter().filter_map(label).collect();
            labels.sort_unstable();
            labels.chunk_by(|a, b| a == b).any(|run| run.len() * 2 >= row.len())
        };
        rows.retain(|(_, row)| row.len() > 1 && !labelled(row));
        // Under a sign that numbers a list a shorter one is numbered, too.
        let signs: Vec<u8> =
            rows.iter().filter(|(_, row)| row.len() >= LISTED).map(|&(sign, _)| sign).collect();
        rows.into_iter().filter(|(sign, _)| signs.contains(sign)).flat_map(|(_, row)| row).collect()
    }

    /// Whether dashes part pledges, `giữ đúng giờ - báo lũ kịp thời`, and not the two halves of a word, `kinh tế - xã
    /// hội`: a pledge stands behind most of them.
    fn is_dashed(&self) -> bool {
        let mut last = self.start;
        let apart = |&place: &usize| place - std::mem::replace(&mut last, place) >= DASHED;
        let dashes: Vec<usize> =
            (self.start + 1..self.end).filter(|&place| self.is_dash(place)).filter(apart).collect();
        // So does when it is done, how often or how much; no half of a word does.
        const DUE: [Kind; 4] = [Kind::Negation, Kind::DeadlineOpener, Kind::Frequency, Kind::Deadline];
        let acts = |&place: &usize| {
            let mark = &self.marks[place];
            mark.opens_verb()
                || mark.shape == Shape::Digit
                || DUE.iter().any(|&kind| mark.is_word(kind) || mark.opens(kind))
        };
        let told = dashes.iter().filter(|place| acts(place)).count();
        // So many that stand so far apart are hardly halves of words, and in capitals no names in a row either.
        let many = dashes.len() >= MANY && median(&dashes) >= FAR;
        let small = dashes.iter().any(|&place| self.marks[place].shape == Shape::Lower);
        // A text that opens with one, and lost all its lines.
        let opened = self.start == 0
            && self.end == self.marks.len()
            && matches!(self.gap(0).trim(), "-" | "–" | "—")
            && median(&dashes) >= FAR;
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

    fn is_bulleted(&self) -> bool {
        let bullet = |&place: &usize| {
            let gap = self.gap(place);
            gap.starts_with(['.', ';']) && matches!(gap.trim_matches(['.', ';', ' ']), "-" | "–" | "—")
        };
        (self.start + 1..self.end).filter(bullet).nth(1).is_some()
    }

    /// Whether `>` opens points, and does not lead from one step to the next: `Tiếp nhận > Kiểm tra > Trả kết quả`.
    fn is_pointed(&self) -> bool {
        let points: Vec<usize> = (self.start..self.end).filter(|&place| self.is_point(place)).collect();
        points.len() >= LISTED && median(&points) >= FAR
    }

    /// Whether `+` opens points, and adds nothing up: `tôi + nhóm trực`.
    fn is_added(&self) -> bool {
        let opens = (self.gap(self.start).trim() == "+").then_some(self.start);
        let points = (self.start + 1..self.end).filter(|&place| self.gap(place) == " + ");
        let points: Vec<usize> = opens.into_iter().chain(points).collect();
        points.len() >= LISTED && median(&points) >= FAR
    }

    /// Where small words with a colon behind say what comes, over and over, and hardly anything else closes: each is
    /// the words from `về` on, or else from the last number, bracket or comma before it, or the last phrase.
    fn labels(&self) -> Vec<usize> {
        // "như sau:", "cam kết:", "gồm:" say nothing of what comes.
        const LEADS: [Key; 8] = key!["gồm", "sau", "là", "rằng", "kết", "hứa", "cho", "thể"];
        let small = |place: usize| self.marks[place].shape == Shape::Lower;
        // "thứ 3: trực nhà văn hóa thứ 4: nghỉ"
        let numbered = |place: usize| {
            self.shape(place - 1) == Some(Shape::Digit)
                && place >= self.start + 3
                && self.gap(place - 1) == " "
                && small(place - 2)
                && self.tokens[place - 2].strict == key!("thứ")
        };
        let label = |&place: &usize| {
            let opens = self.marks[place].colon && self.gap(place) == ": ";
            let worded = small(place - 1) && !LEADS.contains(&self.tokens[place - 1].strict);
            opens && (worded || numbered(place))
        };
        let colons: Vec<usize> = (self.start + 1..self.end).filter(label).collect();
        let ended = (self.start + 1..self.end).filter(|&place| self.marks[place].gap >= Gap::Break).count();
        // Where labels open with capitals, these tell.
        let large = |&place: &usize| {
            matches!(self.shape(place), Some(Shape::Capital)) && self.is_closed_by_colon(place)
        };
        let capitals = (self.start..self.end).filter(large).count();
        if colons.len() < LISTED || ended * 2 > colons.len() || capitals * 2 > colons.len() {
            return Vec::new();
        }
        let mut last = self.start;
        let mut labels = Vec::new();
        for colon in colons {
            let least = (last + DASHED).max(colon.saturating_sub(LABEL));
            let free = (least..colon).rev().take_while(|&place| {
                small(place) && (place + 1 == colon || self.marks[place + 1].gap == Gap::Space)
            });
            if numbered(colon) {
                labels.push(colon - 2);
                last = colon;
                continue;
            }
            let mut first = free.last().unwrap_or(colon);
            // "Rác 620 hộ: gom …" has no label but what it counts.
            if first < colon && self.shape(first - 1) == Some(Shape::Digit) {
                first += self.marks[first].len.max(1) as usize;
            }
            let about = (first..colon).find(|&place| self.tokens[place].strict == key!("về"));
            let apart = first > least && (first + 1..=first + BRIEF).contains(&colon);
            let phrase = (first..colon).rev().find(|&place| {
                self.marks[place].len > 0 && place + 2 <= colon && !(place > 0 && self.is_needy(place - 1))
            });
            // "Thứ hai, về liêm chính: …" opens with what counts it off.
            let opens = match about {
                Some(about) => Some(about).filter(|&about| self.marks[about].gap == Gap::Space),
                None if apart => Some(first),
                None => phrase,
            };
            labels.extend(opens);
            last = colon;
        }
        labels
    }

    fn is_point(&self, place: usize) -> bool {
        self.gap(place).ends_with("> ")
            && self.gap(place).trim_matches([' ', '.', ';', ',']) == ">"
            && self.shape(place) == Some(Shape::Capital)
    }

    fn lost(&self) -> Vec<usize> {
        let cased = self.is_cased();
        let long = if self.start == 0 && self.end == self.marks.len() { ALONE } else { LONG };
        let mut numbers = Numbers::default();
        let mut listed = false;
        // Where the line at hand begins, behind its number, and its last sentence.
        let (mut start, mut sentence) = (self.start, self.start);
        // Whether it has a number, and what is counted off in words.
        let mut numbered = false;
        let mut counted = 0;
        let mut lost = Vec::new();
        for place in self.start..self.end {
            if place == self.start {
                listed = self.is_number(place, &mut numbers);
                continue;
            }
            // What follows a number stands on its line.
            if std::mem::take(&mut listed) {
                listed = self.is_number(place, &mut numbers);
                (start, numbered) = (place, true);
                continue;
            }
            if self.marks[place].gap >= Gap::Stop {
                sentence = place;
            }
            let whole = self.end - self.start >= long;
            let headed = whole && cased && self.is_headed(start, place, numbered);
            // No other phrase is cut: "… và cam kết đầu năm" and "Điều hành …" are no `năm điều`.
            if self.marks[place].len == 0 && !(headed && numbered) {
                continue;
            }
            listed = self.is_number(place, &mut numbers);
            let counted_off = self.is_counted_off(place, &mut counted);
            let dashed = self.dashed && place >= start + DASHED && self.is_dash(place);
            let parted = dashed
                || self.edged && self.is_row(place)
                || self.pointed && self.is_point(place)
                || self.added && self.gap(place) == " + "
                || self.labels.binary_search(&place).is_ok()
                || self.cells.binary_search(&place).is_ok();
            if !whole && !parted {
                continue;
            }
            if listed
                || self.is_bullet(place)
                || parted
                || self.is_apart(place)
                || self.is_label(place)
                || self.is_unit(start, place)
                || counted_off
                || cased
                    && (self.is_shouting(place)
                        || self.is_between(place)
                        || self.is_opening(place)
                        || headed
                        || self.is_titled(sentence, place))
                || !cased && self.is_year_of(place)
                || self.yearly && self.is_small_year(place)
                || !cased && place >= start + SHORTEST && self.is_act(place)
            {
                lost.push(place);
                (start, numbered) = (place, false);
            }
        }
        lost
    }

    fn small(&self) -> &HashSet<Key, FixedState> {
        let small = |&place: &usize| self.marks[place].shape == Shape::Lower && self.marks[place].len == 1;
        let words = || (self.start..self.end).filter(small).map(|place| self.tokens[place].strict).collect();
        self.small.get_or_init(words)
    }

    /// Whether most words are in small letters.
    fn is_cased(&self) -> bool {
        let count =
            |shape| self.marks[self.start..self.end].iter().filter(|mark| mark.shape == shape).count();
        count(Shape::Lower) > count(Shape::Upper)
    }

    fn word(&self, place: usize) -> &str {
        self.tokens.get(place).map_or("", |token| token.span.of(self.raw))
    }

    /// What stands before a token.
    fn gap(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.tokens[before].span.end as usize);
        let end = self.tokens.get(place).map_or(self.raw.len(), |token| token.span.start as usize);
        self.raw.get(start..end).unwrap_or_default()
    }

    fn shape(&self, place: usize) -> Option<Shape> {
        (place < self.end).then(|| self.marks[place].shape)
    }

    /// Whether the number of a list stands at a token: `3.`, `2)`, `b)`, `IV.`, `2.1.`, the next of its kind.
    fn is_number(&self, place: usize, numbers: &mut Numbers) -> bool {
        let (word, after) = (self.word(place), self.gap(place + 1));
        if self.rows.contains(&place) {
            numbers.number = word.parse().unwrap_or(0);
            return true;
        }
        if !self.gap(place).ends_with([' ', '(', '\n']) && place > self.start {
            return false;
        }
        let counting = place > self.start && self.marks[place - 1].is_word(Kind::Label);
        let cell = border(after).is_some() && self.gap(place) == " " && !counting;
        let marked = cell
            || after.len() > 1
                && after.starts_with(['.', ')', '/', ':', '-'])
                && after.ends_with([' ', '"', '“', '(']);
        let capital = matches!(self.shape(place + 1), Some(Shape::Capital | Shape::Upper | Shape::Digit));
        let ended = matches!(self.marks[place].gap, Gap::Stop | Gap::Break) || self.marks[place].colon;
        // "a, Còn đi được thì đi họp; … b, Tổ 41 …"
        let comma = (ended
            || self.shape(place + 1) == Some(Shape::Capital) && self.shape(place) == Some(Shape::Lower))
            && after == ", "
            && word.chars().nth(1).is_none();
        let marked = marked || comma;
        if word.starts_with(|letter: char| letter.is_ascii_digit()) && is_outline(word) && capital {
            return after.starts_with('.') || ended || numbers.outline(word);
        }
        // "I – NHẬN THỨC … II – HÀNH ĐỘNG"
        let parted = is_dashed(after) && capital && !counting;
        if parted && roman(word) == Some(numbers.roman + 1) {
            (numbers.roman, numbers.number) = (numbers.roman + 1, 0);
            return true;
        }
        if !marked {
            return false;
        }
        let found = if let Ok(value) = word.parse::<u32>() {
            let next = value == numbers.number + 1 || value == 1;
            let sure = after.starts_with([')', '/']) || ended || !counting;
            (next && sure && (capital || ended || after.starts_with(')'))).then(|| numbers.number = value)
        } else if let Some((letter, value)) = lettered(word) {
            // "B – Cam kết B1. Phẩm chất".
            let opens = value == 1 && (ended || place > self.start && self.marks[place - 1].part != 0);
            let next = opens || numbers.lettered == (letter, value - 1);
            (next && capital && !counting).then(|| numbers.lettered = (letter, value))
        } else if let Some(value) = roman(word) {
            ((value == numbers.roman + 1 || value == 1) && capital).then(|| {
                numbers.roman = value;
                numbers.number = 0;
            })
        } else if let Some(value) = letter(word) {
            let next =
                value == 1 || numbers.letter > 0 && value > numbers.letter && value <= numbers.letter + 3;
            // "… Chi bộ Ga Văn Khê A. Ưu điểm".
            let heads = place + 1 < self.end && self.marks[place + 1].part != 0;
            let sure = after.starts_with(')')
                || ended
                || comma
                || (heads || cell || !self.cells.is_empty()) && capital;
            (next && sure).then(|| numbers.letter = value)
        } else {
            None
        };
        found.is_some()
    }

    /// Whether no line ends with a token.
    fn is_needy(&self, place: usize) -> bool {
        let word = self.tokens[place].strict;
        // "Những việc chưa được Có ba điều …".
        let ended = word == key!("được") && self.shape(place + 1) == Some(Shape::Capital);
        (INCOMPLETE.contains(&word) || NEEDY.contains(&word)) && !ended
    }

    /// Whether a bullet stands before a token: a sign that is nothing else, or a dash with a capital behind it that
    /// does not stand between names.
    fn is_bullet(&self, place: usize) -> bool {
        let gap = self.gap(place);
        if gap.contains(|sign| is_bullet(sign) || matches!(sign, '*' | '+')) {
            // "mặt bằng +18", "ngày 15 + ngày cuối tháng".
            let signed = gap.contains('+') && self.shape(place - 1) == Some(Shape::Digit)
                || gap.ends_with('+') && self.shape(place) == Some(Shape::Digit)
                || gap == " + " && !self.added && self.shape(place) == Some(Shape::Lower);
            return gap.starts_with([' ', '.', ';', ':', ',', ')', '"', '”']) && !signed;
        }
        let dash = gap.trim_start_matches(['.', ';', ':', '!', '?', '…', ')', '"', '”', ' ', ',']);
        let ended = self.marks[place].gap >= Gap::Break || self.marks[place].colon;
        // "- Ngày 4 hằng tháng …", "- Học Bác …".
        let mark = &self.marks[place];
        let behind = match self.shape(place + 1) {
            Some(Shape::Lower) => true,
            Some(Shape::Digit) => mark.is_word(Kind::Label) || self.is_ordinary(place),
            _ => false,
        };
        let opens = matches!(mark.shape, Shape::Capital | Shape::Digit)
            && behind
            // "5 - 3 ngày", "8 giờ - 10 giờ".
            && !(self.shape(place) == Some(Shape::Digit) && self.is_behind_digits(place));
        let person = PEOPLE.iter().any(|&kind| mark.is(kind));
        let named = self.shape(place - 1) == Some(Shape::Capital)
            && !self.bulleted
            && (person || !self.is_ordinary(place));
        let small = !named && roman(self.word(place - 1)).is_none();
        matches!(dash, "- " | "– " | "— ")
            && gap.contains(" ")
            && !gap.starts_with('-')
            && (ended || opens && small)
    }

    /// Whether more than one space stands before a capital.
    fn is_apart(&self, place: usize) -> bool {
        let gap = self.gap(place);
        gap.len() > 1
            && gap.ends_with("  ")
            && matches!(self.shape(place), Some(Shape::Capital | Shape::Upper | Shape::Digit))
    }

    /// Whether a field of a form or a heading with its colon opens: `… Bình Sinh ngày: …`.
    fn is_label(&self, place: usize) -> bool {
        let mark = &self.marks[place];
        let known = mark.part != 0 && self.marks[place - 1].part != mark.part;
        known
            && mark.shape == Shape::Capital
            && self.shape(place + 1) != Some(Shape::Capital)
            && self.is_closed_by_colon(place)
    }

    /// Whether the cell of an author is named at the top, behind a field that nothing closes: `Công việc: thợ mộc
    /// Chi bộ làng nghề, xã …`, but not `Bí thư Chi bộ`.
    fn is_unit(&self, start: usize, place: usize) -> bool {
        const OF: [Key; 10] = key!["thư", "tại", "ở", "của", "thuộc", "gửi", "ủy", "trong", "trước", "với"];
        let named = self.marks[place].shape == Shape::Capital
            && key!["chi", "đảng"].contains(&self.tokens[place].strict)
            && self.tokens.get(place + 1).is_some_and(|next| next.strict == key!("bộ"));
        place < self.start + TOP
            && named
            && self.marks[place].gap == Gap::Space
            && !OF.contains(&self.tokens[place - 1].strict)
            && self.marks[start + 1..place].iter().any(|mark| mark.colon)
    }

    fn is_closed_by_colon(&self, place: usize) -> bool {
        let near = &self.marks[place + 1..self.end.min(place + 1 + LABEL)];
        let clause = near.iter().position(|mark| mark.gap >= Gap::Comma);
        clause.is_some_and(|at| near[at].colon && near[at].gap == Gap::Comma)
    }
}

/// Half of the stretches from one place to the next are at least as long.
fn median(places: &[usize]) -> usize {
    let mut lengths: Vec<usize> = places.windows(2).map(|pair| pair[1] - pair[0]).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().unwrap_or(0)
}

/// Dashes in a line of which a third before an act is enough, and the tokens for each at least.
const MANY: usize = 5;
const FAR: usize = 5;
/// Tokens between two dashes that part pledges at least, not `nghe - nói - đọc`.
const DASHED: usize = 3;
/// Tokens of the shortest line in capitals.
const SHORTEST: usize = 5;
/// Words of a label of which hardly one belongs to what stands before.
const BRIEF: usize = 4;
/// Words that no line of a list ends with, beside those that none ends with.
const NEEDY: [Key; 2] = key!["có", "tôi"];

/// The last number of each kind.
#[derive(Default)]
struct Numbers {
    number: u32,
    roman: u32,
    letter: u32,
    lettered: (char, u32),
    outlines: u32,
}

impl Numbers {
    /// Whether outlines are used: after the first that stands behind a full stop.
    fn outline(&mut self, word: &str) -> bool {
        let opens = word.ends_with(".1");
        self.outlines += u32::from(opens);
        opens || self.outlines > 0
    }
}
