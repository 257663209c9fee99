//! Self-reviews that praise and name no shortcoming one could check.

use std::ops::Range;

use super::{
    Evidence, Finding, FindingKind,
    case::Case,
    number::words::{amount, is_count},
};
use crate::{
    Span,
    register::CueKind,
    specificity::Refusal,
    statement::Kind,
    text::{Token, TokenKind, key, numbering::Style},
};

/// Words within which a text names itself.
const TITLE: u32 = 60;
/// Words of a heading at most, beyond the label.
const HEADING: u32 = 6;
/// Words between the author and a fault of his.
const MINE: u32 = 14;
/// Words around a fault among which it is turned into a mood.
const NEAR: u32 = 30;
/// Words that may stand before a label: "Phần II. Một số".
const LEAD: u32 = 5;

/// `one-sided`.
pub(super) fn find(case: &Case<'_>) -> Option<Finding> {
    let named = || case.cues(CueKind::SelfReview).next().is_some_and(|cue| cue.start < TITLE);
    let is_review = match case.statement.kind {
        Some(kind) => kind == Kind::KiemDiem,
        None => named(),
    };
    // A few broken letters do not hide a shortcoming.
    let is_unread = case.specificity.refused.is_some_and(|refused| refused != Refusal::Damaged);
    if !is_review || case.text.items.is_empty() || is_unread {
        return None;
    }
    let lines = lines(case);
    let mut shown = None;
    for (at, line) in lines.iter().enumerate() {
        let Some(label) = label(case, line, CueKind::WeaknessLabel) else { continue };
        let end = part_end(case, &lines, at, &label);
        let content = label.end..end;
        if is_checkable(case, content.clone()) {
            return None;
        }
        shown.get_or_insert(case.span(&(label.start..end.max(label.end))));
    }
    if shown.is_none() && (admits(case) || names_one(case)) {
        return None;
    }
    let words = case.traced.iter().flatten().filter(|provenance| !provenance.is_excused()).count() as u32;
    let evidence = vec![Evidence::here(shown.unwrap_or(case.where_pledged))];
    Finding::new(FindingKind::OneSided, 0, words, evidence)
}

/// A line of the text with a token.
struct Line {
    tokens: Range<u32>,
    style: Option<Style>,
}

fn lines(case: &Case<'_>) -> Vec<Line> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in case.raw.split_inclusive('\n') {
        let span = Span::new(at as u32, (at + line.len()) as u32);
        at += line.len();
        let tokens = case.text.places_in(span);
        if !tokens.is_empty() {
            lines.push(Line { style: style(line), tokens });
        }
    }
    lines
}

/// How a line is numbered, if it is.
fn style(line: &str) -> Option<Style> {
    let line = line.trim_start_matches([' ', '\t', '*', '(', '\u{A0}']);
    let line = ["phần ", "Phần ", "PHẦN ", "mục ", "Mục "]
        .iter()
        .find_map(|word| line.strip_prefix(word))
        .unwrap_or(line);
    let end = line.find(|c: char| !c.is_alphanumeric())?;
    let (mark, rest) = line.split_at(end);
    if mark.is_empty() || mark.len() > 4 || !rest.starts_with(['.', ')', '/', '-', ':', ' ']) {
        return None;
    }
    let joined = rest.starts_with(['.', ')', '/', '-', ':']);
    Style::of(mark).filter(|_| joined)
}

/// The label that opens a line, where it is no more than a heading or ends with a colon or full stop.
fn label(case: &Case<'_>, line: &Line, kind: CueKind) -> Option<Range<u32>> {
    let first = line.tokens.start;
    for place in first..(first + LEAD).min(line.tokens.end) {
        if let Some(end) = case.opens(kind, place).filter(|&end| end <= line.tokens.end) {
            let stop = (end..line.tokens.end.min(end + HEADING) + 1).find(|&next| {
                next >= line.tokens.end || case.gap_before(next).contains([':', '.', '\n', '-', '–'])
            });
            return stop.map(|stop| place..stop.min(line.tokens.end));
        }
        let token = &case.tokens()[place as usize];
        let lead = token.kind == TokenKind::Number
            || token.span.len() <= 4 && style(&format!("{}.", token.span.of(case.raw))).is_some()
            || case.is_any(place, &key!["phần", "mục", "về", "những", "một", "số", "các", "điều", "việc"]);
        if !lead {
            return None;
        }
    }
    None
}

/// Where the part that a label opens ends.
fn part_end(case: &Case<'_>, lines: &[Line], at: usize, label: &Range<u32>) -> u32 {
    let line = &lines[at];
    let inline = label.end < line.tokens.end;
    let mut end = line.tokens.end;
    for next in &lines[at + 1..] {
        let stops = next.style.is_some() && next.style == line.style
            || self::label(case, next, CueKind::OtherLabel).is_some()
            || is_dated(case, next)
            || inline && line.style.is_none();
        if stops {
            break;
        }
        end = next.tokens.end;
    }
    end
}

/// "Xã Sính Phình, ngày 8 tháng 12 năm 2024".
fn is_dated(case: &Case<'_>, line: &Line) -> bool {
    let day = line.tokens.clone().find(|&place| case.is(place, key!("ngày")));
    day.is_some_and(|day| case.day_behind(day).is_some() && day - line.tokens.start < 10)
        && line.tokens.len() < 20
}

/// Whether some words name an act or omission, or a number of them, that one could check.
fn is_checkable(case: &Case<'_>, content: Range<u32>) -> bool {
    let mut place = content.start;
    while place < content.end {
        let sentence = case.sentence(place);
        let within = place.max(sentence.start)..sentence.end.min(content.end).max(place + 1);
        let soft = case.has(CueKind::Softener, within.clone());
        let fault = case.has(CueKind::Fault, within.clone());
        let counted = within.clone().any(|place| counts(case, place));
        if counted && (fault || !soft) || fault && !soft {
            return true;
        }
        place = within.end;
    }
    false
}

/// Whether a token is an amount or a day, no year, no mark of a list and no number of a rule.
fn counts(case: &Case<'_>, place: u32) -> bool {
    let token: &Token = &case.tokens()[place as usize];
    let gap = case.gap_before(place);
    let listed = gap.contains('\n') || place == 0;
    let year =
        place > 0 && case.is(place - 1, key!("năm")) || case.number(place).is_some_and(|value| value > 1900);
    token.kind.is_number() && !listed && !year || counts_in_words(case, place)
}

/// Whether an amount of time or of things is told in words, `quá một ngày`, `ba buổi`; "một số", "một vài lần" are none.
fn counts_in_words(case: &Case<'_>, place: u32) -> bool {
    let Some((value, end)) = amount(case, place).filter(|&(_, end)| case.gap_before(end) == " ") else {
        return false;
    };
    let timed =
        case.is_any(end, &key!["ngày", "buổi", "giờ", "tháng", "tuần", "quý", "lần", "kỳ", "hôm", "phút"]);
    // "thứ hai", "tổ ba", "quý một" are names.
    let named = place > 0 && case.is_cue(CueKind::NumberName, place - 1);
    !named && (timed || value > 1 && is_count(case, end - 1))
}

/// Whether a label within a line, "… Khuyết điểm: …", is followed by a shortcoming that one could check, before the
/// next label.
fn names_one(case: &Case<'_>) -> bool {
    let others = [CueKind::OtherLabel, CueKind::Remedy, CueKind::Vow];
    let another = |place: u32| others.iter().any(|&kind| case.opens(kind, place).is_some());
    let labels: Vec<&Range<u32>> = case.cues(CueKind::WeaknessLabel).collect();
    (0..labels.len()).any(|at| {
        let label = labels[at];
        let limit = labels.get(at + 1).map_or(case.tokens().len() as u32, |next| next.start.max(label.end));
        // "Khuyết điểm: …", "Khuyết điểm là …".
        let colon = |&place: &u32| {
            case.gap_before(place).contains(':') || place == label.end + 1 && case.is(label.end, key!("là"))
        };
        let far = (label.end + HEADING).min(case.sentence(label.start).end + 1).min(limit);
        // "Tôi không có khuyết điểm nào. Ưu điểm: …" announces nothing of the kind.
        let opened = (label.end..far).take_while(|&place| !another(place)).find(colon);
        let Some(first) = opened else { return false };
        let mut place = first;
        loop {
            let end = case.sentence(place).end.min(limit);
            // The amounts of a later sentence may be of something else.
            if is_checkable(case, place..end) && (place == first || case.has(CueKind::Fault, place..end)) {
                return true;
            }
            if end <= place || end >= limit || case.gap_before(end).contains('\n') || another(end) {
                return false;
            }
            place = end;
        }
    })
}

/// Whether a review without a part on shortcomings still says that the author was at fault.
fn admits(case: &Case<'_>) -> bool {
    let softened = |fault: &Range<u32>| {
        let sentence = case.sentence(fault.start);
        let near = fault.start.saturating_sub(NEAR).max(sentence.start)..sentence.end.min(fault.end + NEAR);
        case.has(CueKind::Softener, near)
    };
    let strong = case.cues(CueKind::StrongFault);
    let mine = case.cues(CueKind::Fault).filter(|fault| is_mine(case, fault));
    strong.chain(mine).any(|fault| !softened(fault))
}

/// Whether the author stands before a fault in its clause and does not deny it: "tôi trả trễ 4 ngày", not "tôi không
/// để trễ" and not "3 em trễ".
fn is_mine(case: &Case<'_>, fault: &Range<u32>) -> bool {
    let sentence = case.sentence(fault.start);
    let before = fault.start.saturating_sub(MINE).max(sentence.start)..fault.start;
    // Behind a number *em* are pupils.
    let pupils = |place: u32| {
        let Some(before) = place.checked_sub(1).filter(|_| case.is(place, key!("em"))) else { return false };
        case.tokens()[before as usize].kind.is_number() || case.is_cue(CueKind::Each, before)
    };
    let me = |place: u32| case.is_cue(CueKind::Me, place) && !pupils(place);
    let denies = |place: u32| case.is_any(place, &key!["không", "chưa", "chẳng", "tránh", "khỏi", "ai"]);
    // The clause the fault stands in, from its end.
    let apart = |place: u32| case.gap_before(place + 1).contains([',', ';', '-', '–', '(']);
    let clause = before.rev().take_while(|&place| !apart(place));
    !clause.clone().any(denies) && clause.clone().any(me)
}
