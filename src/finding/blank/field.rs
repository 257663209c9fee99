//! Fields of a form, what it tells its writer, and its boxes.

use crate::{Span, finding::case::Case, register::CueKind};

/// Boxes that are not ticked, and signs that tick one.
const OPEN: [char; 4] = ['☐', '□', '❑', '◻'];
const TICKED: [char; 14] = ['☑', '☒', '✅', '✓', '✔', '✗', '✘', '√', '■', '▣', '◼', '⊠', '●', '🗹'];
/// The same with letters.
const CROSSED: [&str; 6] = ["(x)", "[x]", "(X)", "[X]", " x ", "X "];
/// Words of an option between two boxes at most: a box before more is a bullet.
const OPTION: usize = 3;
/// Bytes of the label of a line at most.
const LABEL: usize = 90;
/// Tokens before an instruction among which its bracket opens.
const BRACKETED: u32 = 12;

/// Labels of fields with nothing behind their colon, where another field follows: `Số thẻ đảng viên:` above `Nơi ở: …`,
/// but not `Đơn vị:` above `Chi bộ 3` or `Trình độ chuyên môn: …`.
pub(super) fn empty<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let labels = case.cues(CueKind::FormField).filter(|label| {
        let opens = label.start == 0 || case.gap_before(label.start).contains(['\n', ';', '\t']);
        let gap = case.gap_before(label.end);
        let bare = gap.trim_start().starts_with(':')
            && gap.contains(['\n', ';', '\t'])
            && gap.chars().all(|sign| sign.is_whitespace() || ":;.,".contains(sign));
        let labelled = |end: u32| case.gap_before(end).trim_start().starts_with(':');
        let next = case.opens(CueKind::FormField, label.end).is_some_and(labelled);
        let tokens = case.tokens();
        let first = |place: u32| tokens.get(place as usize).map(|token| token.strict);
        opens && bare && next && first(label.start) != first(label.end)
    });
    labels.map(|label| case.span(label))
}

/// What a form tells whoever fills it in, in brackets, behind a label or alone on its line: `gạch bỏ mục không đúng`,
/// `nhấn vào đây để nhập văn bản`.
pub(super) fn told<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let told = case.cues(CueKind::FormInstruction).filter(|cue| {
        let labelled = case.gap_before(cue.start).contains([':', '(', '[', '{', '<']);
        let near = cue.start.saturating_sub(BRACKETED)..cue.start;
        let brackets =
            near.rev().flat_map(|place| case.gap_before(place).matches(['(', '[', ')', ']']).rev());
        let bracketed = brackets.take(1).any(|bracket| matches!(bracket, "(" | "["));
        let alone = (cue.start == 0 || case.gap_before(cue.start).contains('\n'))
            && case.gap_before(cue.end).contains(['\n', '.', ',']);
        !case.is_given(cue.start) && (labelled || bracketed || alone)
    });
    told.map(|cue| case.span(cue))
}

/// Numbered lines behind the first that a colon ends, where the next number follows at once: `2. Nguyên nhân:` above
/// `3. Hướng sửa: …`, `Việc 2:` above `Việc 3: …`.
pub(super) fn passed_over(raw: &str) -> impl Iterator<Item = Span> + '_ {
    let lines = lines(raw).filter(|(_, line)| !line.trim().is_empty()).collect::<Vec<_>>();
    let pairs = (1..lines.len()).map(move |at| (lines[at - 1], lines[at].1));
    let passed = pairs.filter_map(|((at, line), next)| {
        let label = line.trim_end().strip_suffix(':').filter(|label| label.len() <= LABEL)?;
        let one = Numbered::of(line)?;
        let two = Numbered::of(next)?;
        // "2. Những việc sau:" announces.
        let announces = ["sau", "đây", "gồm", "là", "việc"].iter().any(|word| label.ends_with(word));
        let passed = one.number > 1
            && two.number == one.number + 1
            && (two.before, two.sign) == (one.before, one.sign)
            && !announces;
        passed.then_some((at, label))
    });
    passed.map(|(at, label)| {
        let start = at + label.len() - label.trim_start().len();
        Span::new(start as u32, (at + label.len()) as u32)
    })
}

/// The number of a line: `1. …`, `1) …`, `Việc 1: …`.
struct Numbered<'a> {
    /// What stands before it.
    before: &'a str,
    number: u32,
    /// The sign behind it.
    sign: char,
}

impl Numbered<'_> {
    fn of(line: &str) -> Option<Numbered<'_>> {
        let line = line.trim_start();
        let at = line.find(|letter: char| letter.is_ascii_digit())?;
        let digits =
            line[at..].find(|letter: char| !letter.is_ascii_digit()).filter(|&digits| digits <= 2)?;
        let mut behind = line[at + digits..].chars();
        let sign = behind.next().filter(|sign| matches!(sign, '.' | ')' | ':'))?;
        // "2.1." numbers a part.
        let whole = behind.next().is_none_or(|next| !next.is_ascii_digit());
        let before = line[..at].trim_end();
        let worded = before.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
        let number = line[at..at + digits].parse().ok()?;
        (whole && worded).then_some(Numbered { before, number, sign })
    }
}

/// Where each line starts, and the line.
fn lines(raw: &str) -> impl Iterator<Item = (usize, &str)> {
    raw.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start, line))
    })
}

/// Lines in a row with boxes, one of them with several, of which none is ticked: from the first box to the last of the
/// line. What stands before each but the last is short, or the boxes are bullets.
pub(super) fn unticked(raw: &str) -> Vec<Span> {
    let mut found = Vec::new();
    // As in most texts.
    if !raw.contains(OPEN) {
        return found;
    }
    let lines: Vec<(usize, &str)> = lines(raw).collect();
    let boxed = |line: &str| line.contains(OPEN) || line.contains(TICKED);
    let ticked = |line: &str| line.contains(TICKED) || CROSSED.iter().any(|cross| line.contains(cross));
    for block in lines.chunk_by(|one, other| boxed(one.1) && boxed(other.1)) {
        if block.iter().any(|(_, line)| ticked(line)) {
            continue;
        }
        found.extend(block.iter().filter_map(|&(at, line)| {
            let (first, last) = (line.find(OPEN)?, line.rfind(OPEN)?);
            let mut options = line[first..last].split(OPEN).skip(1);
            let short = options.all(|option| (1..=OPTION).contains(&option.split_whitespace().count()));
            let end = last + line[last..].chars().next().map_or(0, char::len_utf8);
            (first < last && short).then(|| Span::new((at + first) as u32, (at + end) as u32))
        }));
    }
    found
}
