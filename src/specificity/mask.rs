//! Marked tokens to those that may earn.

use std::ops::Range;

use super::{
    duty::Tasks,
    head::{is_dateline, is_signed_on, is_undersigned},
    line,
    mark::{Gap, Mark, Masked, Shape, is_cased},
};
use crate::{
    lexicon::Kind,
    text::{
        Text, Token, key,
        numbering::{self, may_number},
    },
};

/// Tokens of a quotation from which on it is a title and earns nothing.
const QUOTED: usize = 7;
/// Tokens after which a quotation that is not closed is taken for a stray mark.
const UNCLOSED: usize = 60;
/// Tokens a citation runs on behind its number at most.
const CITED: usize = 30;
/// Tokens behind the word for a place among which its name stands.
const NAMED: usize = 2;
/// Tokens behind a label of the header at most: `Họ và tên: …`.
const LABELLED: usize = 10;

/// Masks whatever is not the author's own.
pub(super) fn mask(raw: &str, text: &Text, excused: &[bool], tasks: &Tasks<'_>, marks: &mut [Mark]) {
    let set = Kind::STOCK & !Kind::Hedge.bit();
    for mark in marks.iter_mut().filter(|mark| u128::from(mark.stock) & set != 0) {
        mark.masked = Masked::Stock;
    }
    quoted(raw, text, marks);
    citations(raw, text, marks);
    headers(raw, text, marks);
    for run in tasks.pasted(&text.tokens, marks) {
        marks[run].iter_mut().for_each(|mark| mark.masked = Masked::Pasted);
    }
    for (mark, _) in marks.iter_mut().zip(excused).filter(|(_, excused)| **excused) {
        mark.masked = Masked::Excused;
    }
}

/// Long quotations are titles of themes and movements.
fn quoted(raw: &str, text: &Text, marks: &mut [Mark]) {
    let mut open: Option<usize> = None;
    for place in 0..marks.len() {
        if marks[place].spaced {
            continue;
        }
        let last = place.checked_sub(1).map_or(0, |before| text.tokens[before].span.end as usize);
        let between = raw.get(last..text.tokens[place].span.start as usize).unwrap_or_default();
        if open.is_none() && !between.contains(['“', '”', '«', '»', '"']) {
            continue;
        }
        let closes = between.contains(['”', '»']) || open.is_some() && between.contains('"');
        if let Some(start) = open.filter(|start| closes || place - start > UNCLOSED) {
            if closes && place - start >= QUOTED {
                marks[start..place].iter_mut().for_each(|mark| mark.masked = Masked::Quoted);
            }
            open = None;
        }
        if between.contains(['“', '«']) || !closes && between.contains('"') {
            open = Some(place);
        }
    }
}

/// `Quy định số 37-QĐ/TW ngày 25/10/2021 về …` up to the next comma.
fn citations(raw: &str, text: &Text, marks: &mut [Mark]) {
    let mut place = 0;
    while place < marks.len() {
        match cited(raw, text, marks, place) {
            Some(run) => {
                place = run.end;
                marks[run].iter_mut().for_each(|mark| mark.masked = Masked::Citation);
            }
            None => place += 1,
        }
    }
}

fn cited(raw: &str, text: &Text, marks: &[Mark], at: usize) -> Option<Range<usize>> {
    let digit = |place: usize| marks[place].shape == Shape::Digit && marks[place].gap < Gap::Comma;
    let mut number = if marks[at].opens(Kind::Citation) {
        let end = at + marks[at].len as usize;
        (end..marks.len().min(end + 2)).find(|&place| digit(place))?
    } else if marks[at].shape == Shape::Digit {
        at
    } else {
        return None;
    };
    // `08-qđi/tw`: without its capitals a number is not always read as one.
    let behind = &raw[text.tokens[number].span.start as usize..];
    let end = behind.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '-' | '–' | '/' | '.')));
    let coded = is_rule(behind[..end.unwrap_or(behind.len())].trim_end_matches('.'));
    // "hướng dẫn 25 hộ" cites nothing, "Chỉ thị 05 của Bộ Chính trị" does.
    let counts = marks.get(number + 1).is_some_and(|next| {
        let session = text.tokens.get(number + 2).is_some_and(|after| may_number(after.span.of(raw)));
        next.gap == Gap::Space
            && (next.is_word(Kind::Classifier) || next.is_word(Kind::People))
            && !(next.is_word(Kind::Label) && session)
    });
    if !coded && (number == at || counts) {
        return None;
    }
    let mut end = number + 1;
    let first = number;
    let joined = |place: usize| {
        let gap = text.tokens[place - 1].span.end as usize..text.tokens[place].span.start as usize;
        place <= first + 3 && matches!(&raw[gap], "-" | "–")
    };
    while end < marks.len() && end < first + CITED && (marks[end].gap < Gap::Comma || joined(end)) {
        let mark = &marks[end];
        if digit(end) {
            number = end;
        }
        let dated = end <= number + 2 || digit(end) || mark.is_word(Kind::Label);
        let moment =
            mark.opens(Kind::DeadlineOpener) || mark.opens(Kind::Deadline) || mark.opens(Kind::Frequency);
        if moment && !dated {
            break;
        }
        end += 1;
    }
    Some(at..end)
}

/// Whether a code is the number of a rule, in any case: two groups of letters behind dashes or slashes, the first
/// without a vowel to speak of: `37-QĐ/TW`, not `2/tháng/hộ`.
fn is_rule(code: &str) -> bool {
    let mut groups =
        code.split(['-', '–', '/']).skip(1).filter(|group| group.chars().all(char::is_alphabetic));
    let silent =
        |letter: char| !"aeiouyAEIOUY".contains(letter) && letter.is_ascii() || "đĐ".contains(letter);
    let opens = |group: &str| group.chars().count() >= 2 && group.chars().take(2).all(silent);
    groups.next().is_some_and(opens) && groups.next().is_some()
}

/// Labels of the header with what stands behind them, lines of names and dates, numbers of lists.
fn headers(raw: &str, text: &Text, marks: &mut [Mark]) {
    let edge = Kind::Header.bit() | Kind::Signature.bit();
    let cased = is_cased(marks);
    let count = marks.len();
    let mut start = 0;
    for end in 1..=count {
        let stops = end == count || marks[end].gap >= Gap::Break || marks[end].line;
        if !stops {
            continue;
        }
        let line = &mut marks[start..end];
        let is_label = |mark: &Mark| mark.part & edge != 0;
        let labels = line.iter().filter(|mark| is_label(mark)).count();
        // "CHI BỘ XÃ NAM TRỰC": what follows the word for a place is its name.
        let names = |at: usize| {
            let near = &line[at.saturating_sub(NAMED)..at];
            let large = line[at].shape.is_large() && line[at].gap == Gap::Space;
            large && near.iter().any(|mark| mark.is_word(Kind::PlaceHead))
        };
        // `Người viết cam kết` is no act, but one stands in `Người viết sổ trực ký tên sau mỗi ca`.
        let acts = || {
            let first = line.iter().position(is_label).unwrap_or(0);
            let run = line[first..].iter().take_while(|mark| is_label(mark)).count();
            let promised = [Kind::Observable, Kind::Frequency, Kind::Occasion];
            let mut others = (0..first).chain(first + run..line.len());
            others.any(|at| promised.iter().any(|&kind| line[at].opens(kind)) && !names(at))
        };
        // "ĐẢNG BỘ … CHI BỘ … BẢN CAM KẾT … NĂM 2023": several lines in capitals that were joined.
        let fields = || {
            let shouted = cased
                && line.iter().all(|mark| mark.shape != Shape::Lower)
                && line.iter().filter(|mark| mark.shape == Shape::Upper).count() * 2 > line.len();
            if shouted { line.chunk_by(|one, next| is_label(one) && is_label(next)).count() } else { 1 }
        };
        let signed = is_label(&line[0]) && line.len() <= labels + LABELLED * fields() && !acts();
        // "Hà Nội, ngày 12 tháng 01 năm 2023 Người cam kết Hoàng Văn Thịnh", its line breaks lost.
        let signature = |mark: &Mark| mark.part & Kind::Signature.bit() != 0;
        let label = if labels > 0 { line.iter().position(signature) } else { None };
        let closed = label.is_some_and(|label| line.len() <= label + labels + LABELLED);
        let dated = is_dateline(line)
            || label.is_some_and(|label| closed && is_dateline(&line[..label]))
            || end == count && line[0].line && is_undersigned(line, text.tokens[end - 1].span.len());
        if signed || is_signed_on(line) || dated && !acts() {
            line.iter_mut().for_each(|mark| mark.masked = Masked::Header);
        }
        start = end;
    }
    // Whether points are counted as `Thứ nhất`, `Thứ hai` before.
    let mut counts = false;
    for place in 0..marks.len() {
        let labelled = marks[place].part & Kind::Header.bit() != 0
            && marks.get(place + 1).is_some_and(|next| next.part & Kind::Header.bit() == 0)
            && marks[place + 1].colon
            && opens_label(marks, place);
        if labelled {
            let mut end = place + 1;
            while end < marks.len()
                && end <= place + LABELLED
                && marks[end].gap < Gap::Break
                && (!marks[end].line || end == place + 1 && !marks[end].opens_verb())
                && marks[end].part & Kind::Header.bit() == 0
            {
                marks[end].masked = Masked::Header;
                end += 1;
            }
        }
        // Behind a word and a space, or a comma, nothing is numbered.
        if !opens_sentence(marks, place) && !marks[place].colon && marks[place].gap != Gap::Break {
            continue;
        }
        // The number of a list, left inside a line.
        let numbered = (opens_sentence(marks, place) || marks[place].colon)
            && may_number(text.tokens[place].span.of(raw))
            && text.tokens.get(place + 1).is_some_and(|next| {
                let between = &raw[text.tokens[place].span.end as usize..next.span.start as usize];
                let cell = line::border(between).is_some();
                // "2, Vận dụng …", but not "K12, K19: tháo rửa".
                let counts = matches!(marks[place].shape, Shape::Digit | Shape::Lower);
                let large = marks[place + 1].shape.is_large();
                let listed =
                    between.starts_with(':') || between == ", " && counts && (large || marks[place].lost);
                let joined = between.starts_with([')', '.', '/', '-']) || marks[place].line && listed;
                // "B – Cam kết", but not "5 – 7".
                let dashed = text.tokens[place].kind.is_word() && numbering::is_dashed(between);
                cell || dashed || joined && between.len() > 1
            });
        if numbered || is_outline(raw, text, marks, place) {
            marks[place].masked = Masked::Header;
        }
        counts |= opens_counting(&text.tokens, marks, place);
        let part = part_number(raw, &text.tokens, marks, place);
        if let Some(end) = part.or_else(|| ordinal(&text.tokens, marks, place, counts)) {
            marks[place..end].iter_mut().for_each(|mark| mark.masked = Masked::Header);
        }
    }
    // The number or the bullet of letters an item is listed under, also where its line break was lost.
    let mut end = 0;
    for item in &text.items {
        let start = item.tokens.start as usize;
        let number =
            |place: usize| marks[place].shape == Shape::Digit && may_number(text.tokens[place].span.of(raw));
        let round = |place: usize| text.tokens[place].span.of(raw) == "o";
        if start > end && (number(start - 1) || round(start - 1)) {
            marks[start - 1].masked = Masked::Header;
        }
        end = item.tokens.end as usize;
    }
}

/// Whether the label that ends at `at` opens a line or stands behind another: not the `chi bộ` of `hứa với chi bộ: …`.
fn opens_label(marks: &[Mark], at: usize) -> bool {
    let label = marks[..=at].iter().rev().take_while(|mark| mark.part & Kind::Header.bit() != 0).count();
    let start = at + 1 - label;
    let opens = marks[start].line || marks[start].gap >= Gap::Comma;
    start == 0 || opens || marks[start - 1].masked == Masked::Header
}

/// Whether `Thứ nhất` opens a sentence, or what stands behind a colon: what is counted so goes on as `Thứ hai`, `Thứ ba`.
fn opens_counting(tokens: &[Token], marks: &[Mark], at: usize) -> bool {
    let first = tokens.get(at + 1).is_some_and(|next| numbering::FIRST.contains(&next.strict));
    first && tokens[at].strict == key!("thứ") && (opens_sentence(marks, at) || marks[at].colon)
}

fn opens_sentence(marks: &[Mark], at: usize) -> bool {
    at == 0 || marks[at].gap == Gap::Stop || marks[at].line
}

/// The end of `PHẦN II –`, `Mục 1.`, `Phần thứ nhất:` that numbers a part of the paper.
fn part_number(raw: &str, tokens: &[Token], marks: &[Mark], at: usize) -> Option<usize> {
    let word = |place: usize| tokens.get(place).map(|token| token.strict);
    if !opens_sentence(marks, at) || !key!["phần", "mục", "chương"].contains(&tokens[at].strict) {
        return None;
    }
    let counted = word(at + 1) == Some(key!("thứ"));
    let end = at + 2 + usize::from(counted);
    let number = tokens.get(end - 1)?;
    let next = tokens.get(end)?;
    let behind = &raw[number.span.end as usize..next.span.start as usize];
    let ends = behind.starts_with(['.', ':']) || numbering::is_dashed(behind);
    (ends && (counted || may_number(number.span.of(raw)))).then_some(end)
}

/// The end of `Thứ nhất, …` behind a colon, or of `Thứ tư, …` that numbers a point and is no day of the week: those are
/// written `thứ Tư`. Where points are counted so, no comma need stand behind it.
fn ordinal(tokens: &[Token], marks: &[Mark], at: usize, counts: bool) -> Option<usize> {
    let end = at + 2;
    let next = marks.get(end)?;
    // "… hứa với chi bộ: Thứ nhất, mỗi tuần …"
    if marks[at].colon && next.gap == Gap::Comma && opens_counting(tokens, marks, at) {
        return Some(end);
    }
    let small = marks[at + 1].shape != Shape::Capital;
    let listed = next.gap == Gap::Comma && !next.is_word(Kind::Weekday) && !next.opens(Kind::Weekday);
    let weekday = marks[at].opens(Kind::Weekday) && marks[at].len == 2 && marks[at].is_word(Kind::Label);
    // "Thứ nhất, …; Thứ hai, …"
    let opens =
        opens_sentence(marks, at) && (listed || counts) || marks[at].gap == Gap::Break && listed && counts;
    (opens && weekday && small).then_some(end)
}

/// Whether `2.1` opens a line there.
fn is_outline(raw: &str, text: &Text, marks: &[Mark], place: usize) -> bool {
    let word = text.tokens[place].span.of(raw);
    let opens = marks[place].line || place == 0 || marks[place].gap == Gap::Stop;
    let next = marks.get(place + 1).is_some_and(|next| {
        let counted = next.opens(Kind::Classifier) || next.opens(Kind::Period) || next.opens(Kind::Number);
        next.gap == Gap::Stop || next.shape == Shape::Capital || next.gap == Gap::Space && !counted
    });
    opens && next && marks[place].shape == Shape::Digit && numbering::is_outline(word)
}
