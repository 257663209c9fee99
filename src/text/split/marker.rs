//! The number or bullet that opens an item.

use super::{Source, end};
use crate::text::{
    Key, TokenKind, key,
    numbering::{FIRST, is_bullet, is_dash, is_dashed, is_outline, letter, lettered, roman},
};

/// What opens an item, and how it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// A dash, plus or star.
    Dash(char),
    /// A character that is nothing but a bullet, or an `o` where several lines open with one.
    Bullet,
    /// `1.`, `2)`, `3/`, `(4)`.
    Number(u32),
    /// `1.1`, `2.3.1`.
    Outline,
    /// `I.`, `II.`
    Roman(u32),
    /// `a)`, `b.`, `A.`: its place in the alphabet and whether it is a capital.
    Letter(u32, bool),
    /// `(i)`, `ii)`
    Small(u32),
    /// `Một là`, `Thứ hai`, `Phần thứ ba`
    Ordinal,
    /// `C1.`, `B12)`: only where a line opens, since in one it may be a class or a vitamin.
    Lettered,
    /// The number of a row of a table, in a cell of its own.
    Row,
    /// `Điều 5.`
    Article,
}

/// A marker, and the first token behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) marker: Marker,
    pub(super) content: usize,
}

const ARTICLES: [Key; 5] = key!["điều", "khoản", "mục", "chương", "phần"];
/// The largest number that opens an item: more is an amount or a year.
const LARGEST: u32 = 60;

/// The marker at a token: the bullet in the gap before it, or the token itself as a label.
pub(super) fn label(source: Source<'_>, place: usize) -> Option<Label> {
    let gap = source.gap(place);
    let numbered = numbered(source, place);
    // As most words stand, and most lines open.
    if matches!(gap, "" | " " | "\n") {
        return numbered;
    }
    let before = gap.trim_end_matches([' ', '\t', '\u{A0}']);
    // "[ ] không vay"
    if (place == 0 || before.contains('\n')) && (before.ends_with("[ ]") || before.ends_with("[]")) {
        return Some(numbered.unwrap_or(Label { marker: Marker::Bullet, content: place }));
    }
    if let Some(last) = before.chars().next_back().filter(|&last| is_bullet(last) || is_dash(last)) {
        // `-18 độ` is a number below zero.
        let minus = before.len() == gap.len() && source.kind(place) == Some(TokenKind::Number);
        if minus && last == '-' && !gap.contains('\n') && place > 0 {
            return None;
        }
        let dash = if is_bullet(last) { Marker::Bullet } else { Marker::Dash(last) };
        return Some(numbered.unwrap_or(Label { marker: dash, content: place }));
    }
    numbered
}

/// Whether several lines open with an `o`, as the second bullet of a list comes out of a word processor.
pub(super) fn has_rounds(raw: &str) -> bool {
    let round = |line: &&str| {
        line.trim_start().strip_prefix('o').is_some_and(|rest| rest.starts_with(char::is_whitespace))
    };
    raw.lines().filter(round).nth(1).is_some()
}

fn numbered(source: Source<'_>, place: usize) -> Option<Label> {
    if let Some(content) = ordinal(source, place) {
        return Some(Label { marker: Marker::Ordinal, content });
    }
    let word = source.word(place);
    // "[x] đã đăng ký"
    let opens = place == 0 || source.gap(place).contains('\n');
    let ticked = opens && matches!(word, "x" | "X" | "v" | "V") && source.gap(place).ends_with('[');
    if ticked && source.gap(place + 1).starts_with("] ") {
        return Some(Label { marker: Marker::Bullet, content: place + 1 });
    }
    if word == "o" && source.rounds && (place == 0 || source.gap(place).contains('\n')) {
        return Some(Label { marker: Marker::Bullet, content: place + 1 });
    }
    let after = source.gap(place + 1);
    let spaced = || {
        after.chars().nth(1).is_some_and(char::is_whitespace)
            || source.word(place + 1).chars().nth(1).is_some()
    };
    let bracketed = || source.gap(place).ends_with('(') && after.starts_with(')');
    let marked = match after.bytes().next() {
        Some(b'.' | b')' | b'/' | b':') => true,
        Some(b'-') => !after.starts_with("--"),
        _ => after.starts_with('–'),
    };
    let cell = || {
        !marked
            && after.trim_start_matches(' ').starts_with(['\t', '|', '\u{7}'])
            && source
                .gap(place)
                .trim_end_matches([' ', '|'])
                .chars()
                .next_back()
                .is_none_or(|last| last == '\n')
    };
    let marker = match source.kind(place)? {
        TokenKind::Number if word.len() <= 3 && cell() => Some(Marker::Row),
        TokenKind::Number if word.as_bytes().contains(&b'.') => {
            let outline = is_outline(word) && after.chars().next().is_some_and(|next| next != ',');
            let closed = after.starts_with('.') || after.starts_with([')', '/']) && spaced();
            (outline && (closed || source.is_capital(place + 1))).then_some(Marker::Outline)
        }
        TokenKind::Number if marked => {
            let value = word.parse().ok().filter(|value| (1..=LARGEST).contains(value))?;
            (!after.starts_with("..") && spaced()).then_some(Marker::Number(value))
        }
        TokenKind::Code if after.starts_with(['.', ')']) && lettered(word).is_some() && spaced() => {
            Some(Marker::Lettered)
        }
        TokenKind::Word | TokenKind::Syllable if source.is_any(place, &ARTICLES) => {
            let number =
                source.kind(place + 1) == Some(TokenKind::Number) || roman(source.word(place + 1)).is_some();
            let behind = source.gap(place + 2);
            // "Điều 5 – 7" counts rules.
            let dashed = is_dashed(behind) && !source.is(place, key!("điều"));
            let line = place == 0 || source.gap(place).contains('\n');
            let open = (source.is_capital(place) || line) && (behind.starts_with(['.', ':']) || dashed);
            return (number && open).then_some(Label { marker: Marker::Article, content: place + 2 });
        }
        TokenKind::Word | TokenKind::Syllable if marked && !after.starts_with("..") && spaced() => {
            let count = word.chars().count();
            let small = after
                .starts_with(')')
                .then(|| roman(&word.to_uppercase()).filter(|_| source.is_small(place)));
            if let Some(value) = small.flatten().filter(|&value| value < 4 || count > 1 || bracketed()) {
                Some(Marker::Small(value))
            } else if let Some(value) = roman(word) {
                Some(Marker::Roman(value))
            } else if count == 1
                && (!after.starts_with(['-', '–', ':']) || after.starts_with("- ") && source.is_small(place))
            {
                letter(word).map(|value| Marker::Letter(value, source.is_capital(place)))
            } else {
                None
            }
        }
        _ => None,
    };
    marker.map(|marker| Label { marker, content: place + 1 })
}

/// The first token behind `Một là`, `Thứ hai`, `Phần thứ ba` and the mark that follows it.
fn ordinal(source: Source<'_>, place: usize) -> Option<usize> {
    let is_part = source.is(place + 1, key!("thứ")) && source.is_any(place, &key!["phần", "điều", "việc"]);
    let end = if is_part || source.is(place, key!("thứ")) {
        let count = place + 1 + usize::from(is_part);
        (source.is_any(count, &COUNTS) || source.is_any(count, &FIRST)).then_some(count + 1)?
    } else {
        (source.is(place + 1, key!("là")) && source.is_any(place, &COUNTS)).then_some(place + 2)?
    };
    let behind = source.gap(end);
    (behind.starts_with([':', ',', '.']) || is_part && is_dashed(behind)).then_some(end)
}

const COUNTS: [Key; 12] =
    key!["một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "cuối"];

/// The last marker of each sort, to know the next when it stands inside a line.
#[derive(Default)]
pub(super) struct Count {
    number: u32,
    roman: u32,
    letter: u32,
    small: u32,
    dash: Option<char>,
    dashes: Vec<char>,
    outline: bool,
}

impl Count {
    /// Remembers a marker that was taken for one.
    pub(super) fn take(&mut self, marker: Marker) {
        match marker {
            Marker::Number(value) => (self.number, self.letter, self.dash) = (value, 0, None),
            Marker::Roman(value) => (self.roman, self.number, self.letter, self.dash) = (value, 0, 0, None),
            Marker::Letter(value, _) => (self.letter, self.dash) = (value, None),
            Marker::Dash(dash) => {
                self.dash = Some(dash);
                if !self.dashes.contains(&dash) {
                    self.dashes.push(dash);
                }
            }
            Marker::Small(value) => self.small = value,
            Marker::Outline => self.outline = true,
            Marker::Bullet | Marker::Article | Marker::Ordinal | Marker::Lettered | Marker::Row => {}
        }
    }

    /// Whether a marker inside a line parts items of one sentence, which goes on behind it.
    pub(super) fn is_soft(source: Source<'_>, place: usize, label: Label) -> bool {
        let before = source.gap(place).trim_end_matches(|mark: char| mark.is_whitespace() || mark == '(');
        let inside = !before.ends_with(['.', '!', '?', '…']);
        let counted = matches!(label.marker, Marker::Ordinal) && source.is_capital(place);
        inside
            && !matches!(label.marker, Marker::Dash(_) | Marker::Bullet)
            && !counted
            && source.is_small(label.content)
    }

    /// Whether a marker inside a line opens an item there.
    pub(super) fn opens(&self, source: Source<'_>, place: usize, label: Label) -> bool {
        let gap = source.gap(place);
        let before = gap.trim_end_matches(|mark: char| {
            mark.is_whitespace() || matches!(mark, '-' | '–' | '—' | '+' | '*' | '(')
        });
        let first = place.checked_sub(1);
        let shouted = || first.is_some_and(|before| source.is_shouted(before));
        let number = |place| source.kind(place).is_some_and(TokenKind::is_number);
        let capital = || source.is_capital(label.content) || number(label.content);
        let lone = |place: usize| source.word(place).chars().nth(1).is_none();
        let counted = || {
            first.is_some_and(|before| {
                source.is_any(before, &NOUNS) || source.is_capital(before) && lone(before)
            })
        };
        let ended = || {
            before.ends_with(['.', ';', ':', '!', '?', '…', '”', '"'])
                && !(before.ends_with('.') && first.is_some_and(lone) && counted())
        };
        match label.marker {
            Marker::Bullet => true,
            Marker::Dash(dash) => {
                let sentence = || {
                    source.is_capital(label.content)
                        && (source.is_small(label.content + 1) || number(label.content + 1))
                        && first.is_some_and(|before| source.is_small(before) || number(before))
                };
                let again = self.dashes.contains(&dash);
                ended() && (capital() || again || before.ends_with(':'))
                    || (again || source.word(label.content) == "Tôi") && sentence()
                    || self.dash == Some(dash) && dash == '+'
            }
            Marker::Number(value) => {
                let next = value == self.number + 1;
                if gap.ends_with('(') {
                    return next || value == 1;
                }
                let restart = || value == 1 && (ended() || shouted());
                (next || value == 1) && capital() && (next && (ended() || !counted()) || restart())
            }
            Marker::Roman(value) => {
                let next = value == self.roman + 1 || value == 1;
                next && capital()
                    && (ended() || (shouted() || source.is_shouted(label.content)) && !counted())
            }
            Marker::Letter(value, upper) => {
                let next = value == self.letter + 1 || value == self.letter + 2 && self.letter > 3;
                (next && self.letter > 0 || value == 1)
                    && (ended() || next && self.letter > 0 && !upper)
                    && (capital() || ended() || source.gap(label.content).starts_with(')'))
            }
            Marker::Small(value) => value == self.small + 1 || value == 1 && ended(),
            Marker::Ordinal => before.ends_with(['.', ';', ':', ',', '!']),
            Marker::Lettered | Marker::Row => false,
            Marker::Outline => capital() && (ended() || self.outline) && !counted(),
            Marker::Article => {
                (ended() || shouted())
                    && capital()
                    && !first.is_some_and(|before| end::is_article(source, before))
            }
        }
    }
}

/// Words a number belongs to: `quý 2. Hoàn thành` is no item two.
const NOUNS: [Key; 29] = key![
    "số", "quý", "lớp", "khóa", "tháng", "năm", "điều", "khoản", "tổ", "đợt", "lần", "bậc", "hạng", "cấp",
    "loại", "kỳ", "khối", "mức", "độ", "nhóm", "thôn", "ấp", "khu", "phố", "đội", "tập", "mục", "chương",
    "phần",
];
