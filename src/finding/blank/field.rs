//! Fields of a form, what it tells its writer, and its boxes.

use crate::{Span, finding::case::Case, register::CueKind};

/// Boxes that are not ticked, and those that are.
const OPEN: [char; 4] = ['☐', '□', '❑', '◻'];
const TICKED: [char; 7] = ['☑', '☒', '✓', '✔', '✗', '■', '▣'];

/// Labels of fields with nothing behind their colon, where another field follows: `Số thẻ đảng viên:` above `Nơi ở: …`.
pub(super) fn empty<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let labels = case.cues(CueKind::FormField).filter(|label| {
        let opens = label.start == 0 || case.gap_before(label.start).contains(['\n', ';', '\t']);
        let gap = case.gap_before(label.end);
        let next = [CueKind::FormField, CueKind::SelfName].iter().any(|&kind| case.is_cue(kind, label.end));
        let bare = gap.trim_start().starts_with(':') && gap.contains(['\n', ';', '\t']);
        opens && bare && next && gap.chars().all(|sign| sign.is_whitespace() || ":;.,".contains(sign))
    });
    labels.map(|label| case.span(label))
}

/// What a form tells whoever fills it in: `gạch bỏ mục không đúng`, `nhấn vào đây để nhập văn bản`.
pub(super) fn told<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let told = case.cues(CueKind::FormInstruction).filter(|cue| !case.is_given(cue.start));
    told.map(|cue| case.span(cue))
}

/// Numbered lines that a colon ends, where the next number follows at once: `2. Nguyên nhân:` above `3. Hướng sửa: …`,
/// `Việc 2:` above `Việc 3: …`.
pub(super) fn passed_over(raw: &str) -> impl Iterator<Item = Span> + '_ {
    let lines = lines(raw).filter(|(_, line)| !line.trim().is_empty()).collect::<Vec<_>>();
    let pairs = (1..lines.len()).map(move |at| (lines[at - 1], lines[at].1));
    let passed = pairs.filter_map(|((at, line), next)| {
        let label = line.trim_end().strip_suffix(':').filter(|label| label.len() <= LABEL)?;
        let (before, number) = numbered(label)?;
        (numbered(next)? == (before, number + 1)).then_some((at, label))
    });
    passed.map(|(at, label)| {
        let start = at + label.len() - label.trim_start().len();
        Span::new(start as u32, (at + label.len()) as u32)
    })
}

/// Bytes of the label of a line at most.
const LABEL: usize = 90;

/// What stands before the first number of a line, where it is a numbered one, and the number.
fn numbered(line: &str) -> Option<(&str, u32)> {
    let line = line.trim_start();
    let at = line.find(|letter: char| letter.is_ascii_digit())?;
    let rest = &line[at..];
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    // "1. …", "1) …", "Việc 1: …".
    let label =
        end <= 2 && rest[end..].chars().next().is_none_or(|next| matches!(next, '.' | ')' | ':' | '/'));
    let before = line[..at].trim_end();
    let opens = before.is_empty() || before.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
    (label && opens).then(|| rest[..end].parse().ok()).flatten().map(|number| (before, number))
}

/// Where each line starts, and the line.
fn lines(raw: &str) -> impl Iterator<Item = (usize, &str)> {
    raw.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start, line))
    })
}

/// Lines with several boxes of which none is ticked, from the first box to the last.
pub(super) fn unticked(raw: &str) -> impl Iterator<Item = Span> + '_ {
    lines(raw).filter_map(|(at, line)| {
        let (first, last) = (line.find(OPEN)?, line.rfind(OPEN)?);
        let end = last + line[last..].chars().next().map_or(0, char::len_utf8);
        (first < last && !line.contains(TICKED)).then(|| Span::new((at + first) as u32, (at + end) as u32))
    })
}
