//! Tokens to units: stretches between line breaks, markers and sentence ends.

use std::{
    collections::HashSet,
    ops::{Range, RangeInclusive},
};

use foldhash::fast::FixedState;
use unicode_normalization::UnicodeNormalization;

use super::{
    Source, end, heading,
    marker::{self, Count, Label, Marker},
};
use crate::text::{Key, TokenKind, key, letter::is_mark};

/// A stretch of text that stands by itself: a heading, an item, a sentence of one.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Its tokens, without the number that opens it; at least one.
    pub(super) tokens: Range<usize>,
    /// The number or bullet that opens it.
    pub(super) marker: Option<Marker>,
    /// Whether it goes on where another ended, on the same line and without a marker.
    pub(super) follows: bool,
    /// Whether it is part of the sentence before it: `gồm: a) …; b) …`.
    pub(super) soft: bool,
}

/// What is found at a token.
enum Start {
    /// Nothing starts there.
    Inside,
    /// A unit without a marker; whether it follows another on its line.
    Plain(bool),
    /// A unit behind its number or bullet; whether it goes on with a sentence.
    Marked(Label, bool),
}

/// The units of a text, left to right.
pub(super) fn units(source: Source<'_>) -> Vec<Unit> {
    let layout = Layout::of(source.raw);
    let mut units: Vec<Unit> = Vec::new();
    let mut count = Count::default();
    let mut open: Option<Unit> = None;
    let mut place = 0;
    let mut inside = Inside::default();
    while place < source.tokens.len() {
        let start = match start(source, place, &count, layout, inside.holds(source, place), &open) {
            Start::Inside if open.is_none() => Start::Plain(false),
            start => start,
        };
        match start {
            Start::Inside => {}
            Start::Plain(follows) => {
                close(
                    &mut units,
                    open.replace(Unit { tokens: place..place, marker: None, follows, soft: false }),
                    place,
                );
            }
            Start::Marked(label, soft) => {
                let joined = soft && place > 0 && source.is_any(place - 1, &key!["và", "hoặc"]);
                close(&mut units, open.take(), place - usize::from(joined));
                count.take(label.marker);
                // A number with nothing behind it is no item; a number behind a number counts.
                if label.content >= source.tokens.len() {
                    break;
                }
                place = label.content;
                if marker::label(source, place).is_some_and(|inner| inner.content > place) {
                    continue;
                }
                open = Some(Unit { tokens: place..place, marker: Some(label.marker), follows: false, soft });
            }
        }
        inside.pass(source, place);
        place += 1;
    }
    close(&mut units, open, source.tokens.len());
    units
}

fn close(units: &mut Vec<Unit>, unit: Option<Unit>, end: usize) {
    if let Some(mut unit) = unit.filter(|unit| unit.tokens.start < end) {
        unit.tokens.end = end;
        units.push(unit);
    }
}

/// Where a quotation or bracket that was opened in a unit is closed.
#[derive(Default)]
struct Inside {
    end: usize,
    /// Up to there nothing closes: not looked through again.
    blind: usize,
}

impl Inside {
    /// Bytes of the longest quotation that is looked for: one that nobody closed opens nothing.
    const LONGEST: usize = 240;

    /// Looks at the marks just before a token, behind the last stop.
    fn pass(&mut self, source: Source<'_>, place: usize) {
        let start = source.tokens[place].span.start as usize;
        let gap = source.gap(place);
        if matches!(gap, " " | "\n" | "-") {
            return;
        }
        let opening = gap.chars().rev().take(4).find_map(|mark| match mark {
            '“' | '«' => Some(&['”', '»', '"'][..]),
            '(' => Some(&[')'][..]),
            '[' => Some(&[']'][..]),
            '"' => Some(&['"', '”'][..]),
            _ => None,
        });
        if let Some(closing) = opening.filter(|_| start >= self.end && start >= self.blind) {
            let mut last = source.raw.len().min(start + Inside::LONGEST);
            while !source.raw.is_char_boundary(last) {
                last -= 1;
            }
            let line = source.raw[start..last].split("\n\n").next().unwrap_or_default();
            match line.find(closing) {
                Some(at) => self.end = start + at,
                None => self.blind = last,
            }
        }
    }

    fn holds(&self, source: Source<'_>, place: usize) -> bool {
        (source.tokens[place].span.start as usize) <= self.end && self.end > 0
    }
}

fn start(
    source: Source<'_>,
    place: usize,
    count: &Count,
    layout: Layout,
    inside: bool,
    open: &Option<Unit>,
) -> Start {
    let gap = source.gap(place);
    // As most words stand: nothing of what follows can be the case.
    if place > 0 && gap == " " && source.is_small(place) && source.word(place).len() > 2 {
        return Start::Inside;
    }
    // A letter or digit that a hyphen joins to one or to a number opens nothing: `1-A`.
    let lone = |place| source.word(place).len() == 1;
    if place > 0
        && gap == "-"
        && lone(place)
        && (lone(place - 1) || source.kind(place - 1) == Some(TokenKind::Number))
    {
        return Start::Inside;
    }
    let line = place == 0 || breaks(gap);
    let label = marker::label(source, place);
    if line && place > 0 && hangs(source, place, label) {
        return Start::Inside;
    }
    let opens = |label| line || count.opens(source, place, label) || is_headed(source, place, label, open);
    if let Some(label) = label.filter(|&label| opens(label)) {
        return Start::Marked(label, !line && Count::is_soft(source, place, label));
    }
    if line && inside && is_one_break(gap) {
        return Start::Inside;
    }
    if line {
        return if place > 0 && goes_on(source, place, layout) { Start::Inside } else { Start::Plain(false) };
    }
    if inside {
        return Start::Inside;
    }
    let column = || is_column(gap, &source.raw[source.tokens[place].span.start as usize..]);
    if shouting_changes(source, place) || is_field(source, place) || column() || heading::opens(source, place)
    {
        return Start::Plain(false);
    }
    if end::ends_before(source, place) {
        return Start::Plain(true);
    }
    Start::Inside
}

/// Spaces that part two columns.
const COLUMN: usize = 4;

/// Bytes of a place before its day at most, and letters of both: no more of a line is looked at.
const DATED: usize = 60;
const DATELINE: usize = 100;

/// Whether a gap parts the two columns of a head, of which the second says where and when: `CHI BỘ TRƯỜNG THCS
/// Trực Đại, ngày 12 …`. Elsewhere so many spaces stand between fields, cells and the words of a justified line.
pub(crate) fn is_column(gap: &str, behind: &str) -> bool {
    let wide = gap.len() >= COLUMN && gap.bytes().all(|byte| byte == b' ');
    wide && is_dated(behind)
}

/// Whether a text opens with a few words, a comma and a day.
fn is_dated(text: &str) -> bool {
    let near = text.char_indices().nth(DATELINE).map_or(text, |(end, _)| &text[..end]);
    let line = near.lines().next().unwrap_or_default();
    let Some((place, day)) = line.split_once(", ").filter(|(place, _)| place.len() <= DATED) else {
        return false;
    };
    let mut words = day.split(' ').map(|word| word.nfc().flat_map(char::to_lowercase).collect::<String>());
    let counted = |word: &str| {
        word.starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '…' | '_'))
    };
    !place.contains([':', '.', ';'])
        && words.next().is_some_and(|word| word == "ngày")
        && words.next().is_some_and(|word| counted(&word))
}

/// Whether a line ends in a gap.
fn breaks(gap: &str) -> bool {
    let plain = |byte: u8| matches!(byte, b'\n' | b'\r' | 0xB | 0xC);
    gap.bytes().any(plain) || !gap.is_ascii() && gap.contains(['\u{85}', '\u{2028}', '\u{2029}'])
}

/// Whether the unit that a marker would end is a numbered heading up to there: `1. Tư tưởng - Tôi học`.
fn is_headed(source: Source<'_>, place: usize, label: Label, open: &Option<Unit>) -> bool {
    open.as_ref().is_some_and(|unit| {
        let counted =
            unit.marker.is_some_and(|marker| matches!(marker, Marker::Number(_) | Marker::Roman(_)));
        counted && source.is_capital(label.content) && heading::is_known(source, unit.tokens.start..place)
    })
}

/// Whether a line break stands where none can end anything: behind a word that needs another, or in a range. What opens
/// behind it with a `label` may end it: "… không để than cháy không" is the end of a row where another begins.
fn hangs(source: Source<'_>, place: usize, label: Option<Label>) -> bool {
    if label.is_some_and(|label| label.marker == Marker::Row) {
        return false;
    }
    let gap = source.gap(place);
    let number = source.kind(place) == Some(TokenKind::Number);
    let range = source.kind(place - 1) == Some(TokenKind::Number) && number && gap.trim() == "-";
    // "… phó chủ tịch xã" above "1. Kết quả".
    let office = || label.is_some() && source.is_any(place - 1, &key!["xã", "phường", "huyện", "tỉnh"]);
    // "… xong trước" above "30/4".
    let closed = || place > 1 && source.is_any(place - 2, &CLOSING);
    let dated = number || source.kind(place) == Some(TokenKind::Date);
    let counted = dated && is_one_break(gap) && source.is_any(place - 1, &COUNTING) && !closed();
    // "… chiều thứ" above "Sáu".
    let weekday = || source.is(place - 1, key!("thứ")) && source.is_any(place, &WEEKDAYS);
    range
        || counted && label.is_none()
        || is_one_break(gap) && weekday()
        || is_one_break(gap)
            && source.is_small(place - 1)
            && source.is_any(place - 1, &INCOMPLETE)
            && !office()
            // "Những việc chưa được" above "Có ba điều …".
            && !(source.is(place - 1, key!("được")) && source.is_capital(place))
}

/// Whether nothing but the end of one line stands in a gap.
fn is_one_break(gap: &str) -> bool {
    gap == "\n" || gap.trim().is_empty() && gap.matches('\n').count() == 1
}

/// Words behind which a number goes on.
const COUNTING: [Key; 8] = key!["trước", "quá", "hơn", "ngày", "tháng", "năm", "quý", "khoảng"];

/// What goes on with a day of the week: `thứ` above `Sáu`.
const WEEKDAYS: [Key; 7] = key!["hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy"];

/// Words behind which those need none: `mỗi tháng`, `trong năm`.
const CLOSING: [Key; 8] = key!["mỗi", "hằng", "hàng", "trong", "theo", "từng", "cả", "các"];

/// Words that no unit and no line of one ends with.
pub(crate) const INCOMPLETE: [Key; 35] = key![
    "và",
    "của",
    "tại",
    "ở",
    "với",
    "cho",
    "các",
    "những",
    "là",
    "trong",
    "về",
    "từ",
    "đến",
    "lên",
    "mức",
    "xã",
    "huyện",
    "tỉnh",
    "theo",
    "do",
    "để",
    "bằng",
    "được",
    "khi",
    "như",
    "hoặc",
    "không",
    "số",
    "trên",
    "dưới",
    "mỗi",
    "mọi",
    "phường",
    "vào",
    "cùng",
];

/// Whether a field of a form opens behind a tab: `Họ và tên: …<tab>Sinh năm: …`.
fn is_field(source: Source<'_>, place: usize) -> bool {
    if !source.gap(place).contains('\t') || !source.is_capital(place) {
        return false;
    }
    let colon = |from: usize| (from + 1..from + 4).any(|place| source.gap(place).starts_with(':'));
    let start = (place.saturating_sub(12)..place)
        .rev()
        .find(|&before| source.gap(before).contains('\n') || before == 0);
    colon(place) && start.is_some_and(colon)
}

/// Whether a sentence goes on behind a line break: the line has no end, and a comma stands there, or the text is
/// wrapped and the line is full, or the next begins small where lines do not do so by themselves.
fn goes_on(source: Source<'_>, place: usize, layout: Layout) -> bool {
    let gap = source.gap(place);
    let Some(broken) = gap.bytes().position(|byte| byte == b'\n') else { return false };
    let is_full = || {
        let end = source.tokens[place].span.start as usize - (gap.len() - broken);
        layout.is_full(source.raw, end, source.word(place))
    };
    let ends = || {
        let closed = gap[..broken].contains(['.', ';', '!', '?', '…']);
        let empty = gap[broken + 1..].contains('\n');
        let announces = || gap[..broken].contains(':') && !(source.is_small(place) && is_full());
        closed || empty || gap.contains(['\t', '|', '\u{7}']) || announces()
    };
    if gap.len() > 1 && ends() || source.kind(place - 1) == Some(TokenKind::Leader) {
        return false;
    }
    source.is_small(place) && !layout.small
        || is_full() && !source.is_shouted(place - 1) && !is_labelled(source, place)
        || gap[..broken].contains(',')
}

/// Whether a few words and a colon open at a token: `Nhiệm vụ: …`.
fn is_labelled(source: Source<'_>, place: usize) -> bool {
    /// Words of a label at most.
    const LABEL: usize = 5;
    let end = (place + 1..=place + LABEL).find(|&next| source.gap(next) != " ");
    source.is_capital(place) && end.is_some_and(|end| source.gap(end).starts_with(':'))
}

/// How the lines of a text are laid out.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    /// The width that it is wrapped at; zero when its lines are of any length.
    width: usize,
    /// Whether its lines begin small, each for itself: a small letter at the head of one does not go on with the one
    /// before.
    small: bool,
}

/// Letters of the narrowest and the widest line that is wrapped.
const WRAPPED: RangeInclusive<usize> = 50..=130;
/// Letters by which a full line of a wrapped text may be shorter than the longest.
const FULL: usize = 8;
/// Lines before and behind a line among which the widest tells how many letters would fit.
const NEAR: usize = 3;
/// Full lines of a wrapped text at least, and lines that begin small each for itself.
const LINES: usize = 3;
/// Words that no pledge begins with: a line that does goes on with the one before.
const GOING_ON: [&str; 22] = [
    "và", "rồi", "bằng", "để", "hoặc", "nhưng", "mà", "thì", "là", "của", "cho", "trong", "trên", "từ",
    "đến", "tại", "hằng", "hàng", "do", "vì", "nên", "có",
];

impl Layout {
    pub(crate) fn of(raw: &str) -> Layout {
        // On lines so short that no word would fit on any there is nothing to tell.
        if raw.as_bytes().split(|&byte| byte == b'\n').all(|line| line.len() <= FULL) {
            return Layout { width: 0, small: false };
        }
        let lines: Vec<(usize, &str)> = raw
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.is_empty())
            .map(|line| (letters(line), line))
            .collect();
        Layout { width: wrap_width(&lines), small: begin_small(&lines) }
    }

    /// Whether the text is wrapped and the line that ends at a byte too full for the word behind it.
    pub(crate) fn is_full(self, raw: &str, end: usize, next: &str) -> bool {
        let line = &raw[raw[..end].rfind('\n').map_or(0, |last| last + 1)..end];
        self.width > 0 && letters(line) + next.chars().count() >= self.width
    }
}

fn wrap_width(lines: &[(usize, &str)]) -> usize {
    let longest = lines.iter().map(|line| line.0).max().unwrap_or(0);
    // A line that stands there twice was typed so, or the text was put in twice.
    let full = || {
        let full = lines.iter().filter(|line| line.0 + FULL >= longest).map(|line| line.1);
        full.collect::<HashSet<&str, FixedState>>().len()
    };
    let rows = || lines.iter().filter(|line| line.1.contains(['|', '\t'])).count();
    let wrapped = WRAPPED.contains(&longest) && full() >= LINES && rows() * 2 < lines.len();
    if wrapped { longest - 4 } else { 0 }
}

/// Whether most lines that begin small do so although their first word would have fit on the line before, and nothing
/// says that they go on with it: a word that no pledge begins with, or a full stop behind some of them only.
fn begin_small(lines: &[(usize, &str)]) -> bool {
    let (mut small, mut apart, mut closed, mut going_on) = (0, 0, 0, 0);
    for (place, (_, line)) in lines.iter().enumerate().skip(1) {
        let line = line.trim_start();
        // "a) …" is an item whatever stands before it.
        let first = line.split(' ').next().unwrap_or_default();
        if !line.starts_with(char::is_lowercase) || first.ends_with(['.', ')', '/']) {
            continue;
        }
        small += 1;
        closed += usize::from(line.ends_with('.'));
        going_on += usize::from(match first.chars().any(is_mark) {
            true => GOING_ON.contains(&&*first.nfc().collect::<String>()),
            false => GOING_ON.contains(&first),
        });
        let near = &lines[place.saturating_sub(NEAR)..lines.len().min(place + NEAR + 1)];
        let wide = near.iter().map(|line| line.0).filter(|width| width <= WRAPPED.end()).max();
        apart += usize::from(lines[place - 1].0 + 1 + letters(first) + FULL <= wide.unwrap_or(0));
    }
    let ended = closed == 0 || closed == small;
    // Of lines that were wrapped some go on with such a word, and none ends where the next would have fit.
    let share = if going_on == 0 { 4 } else { 6 };
    apart >= LINES && apart * 10 >= small * share && going_on * 5 < small && ended
}

/// Characters of a line, marks not counted.
fn letters(line: &str) -> usize {
    let letters = line.chars().count();
    // The first bytes of marks; no composed Vietnamese letter has them.
    match line.bytes().any(|byte| byte >= 0xCC && byte != 0xE1) {
        true => letters - line.chars().filter(|&letter| is_mark(letter)).count(),
        false => letters,
    }
}

/// Whether a heading in capitals begins or ends before a token inside a line.
fn shouting_changes(source: Source<'_>, place: usize) -> bool {
    /// Words in capitals that make a heading; fewer may be abbreviations.
    const HEADING: usize = 3;
    let shouted = |place: usize| source.is_shouted(place) && source.kind(place) == Some(TokenKind::Syllable);
    let letter = |place| source.is_capital(place) && source.word(place).chars().nth(1).is_none();
    if shouted(place)
        && !source.is_shouted(place - 1)
        && !letter(place - 1)
        && source.kind(place - 1) != Some(TokenKind::Number)
    {
        return (place..place + HEADING + 1).all(shouted)
            && !source.gap(place).contains(['“', '"', '(', '-', '–']);
    }
    place > HEADING
        && source.is_capital(place)
        && !source.is_shouted(place)
        && source.kind(place).is_some_and(TokenKind::is_word)
        && (place - HEADING..place).all(shouted)
        && source.is_small(place + 1)
}
