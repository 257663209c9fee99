//! Slots of the form that were not filled in.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{Evidence, Finding, FindingKind};
use crate::{
    Span,
    text::{Text, Token, TokenKind, key},
};

/// Words an answer between dots has at most.
const ANSWER: usize = 12;

/// Letters a marked slot has at most, its brackets with it.
const SLOT: usize = 90;

/// `[HỌ VÀ TÊN]`, `{{don_vi}}`, `…/30`, `…/…`, `xx/xx/2025`, `09xx xxx xxx`, `xxx cháu`, `ngày … tháng … năm …`, a
/// number that was to be put in before its unit: `chậm nhất … ngày`, and what a form asks for in brackets: `[nêu rõ hạn
/// chế]`, `<tên đơn vị>`. Neither word borders nor long counted repetitions stand in it, for with them no automaton can
/// read each byte once; [`is_slot`] sees to both.
static MARKED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"\[[\p{Lu}\p{M}][\p{Lu}\p{M}\p{N}\s.,:/…-]+\]",
        r"|\{\{[^{}\n]+\}\}",
        r"|(?:…|\.{3,})\s?/\s?(?:\d+|…|\.{3,})",
        r"|\d+x{2,}(?:[ .]x{3})*",
        r"|x{2,4}/x{2,4}(?:/(?:x{2,4}|\d{2,4}))?",
        r"|<(?i:tên|họ|số|ngày|đơn vị|chi bộ|chức vụ|nêu|ghi|điền|nội dung)(?:[^\w<>\n][^<>\n]*)?>",
        r"|(?i:trước|sau|trong|nhất|đủ|đạt|ít nhất|tối thiểu|không quá|là|được)\s(?:…|\.{3})\s(?:%|(?i:ngày|giờ|phút|tháng|lần|hộ|người|em|buổi|đồng|triệu|tiết|trường hợp))",
        r"|\[(?i:nêu|ghi|điền|kê khai|liệt kê|viết rõ|viết tên|nội dung|họ tên|họ và tên|chức vụ|tên|số|ngày",
        r"|chi bộ|đảng bộ|nhiệm vụ|thời gian|thời hạn|cơ quan|biện pháp|chỉ tiêu|tỷ lệ|mức|xếp loại)(?:[^\w\[\]\n][^\[\]\n]*)?\]",
        r"|x{3,4}",
        r"|(?i:ngày)\s?(?:…|\.{2,})\s?(?i:tháng)\s?(?:…|\.{2,})\s?(?i:năm)\s?(?:…|\.{2,}|\d)",
    ))
    .expect("the pattern is well formed")
});

/// Leaders and marked slots, but not leaders whose answer stands beside the dots.
pub(super) fn find(raw: &str, text: &Text) -> Option<Finding> {
    let tokens = &text.tokens;
    let leaders = (0..tokens.len()).filter(|&place| tokens[place].kind == TokenKind::Leader);
    let open = leaders.filter(|&place| !is_filled(raw, tokens, place) && !is_contents(raw, tokens, place));
    let mut blanks: Vec<Span> = open.map(|place| tokens[place].span).collect();
    // Both lists are in order, so one look at the leader before and behind is enough.
    let leaders = blanks.len();
    for marked in MARKED.find_iter(raw).filter(|marked| is_slot(raw, marked.range())) {
        let span = Span::new(marked.start() as u32, marked.end() as u32);
        let next = blanks[..leaders].partition_point(|blank| blank.end <= span.start);
        if next == leaders || !blanks[next].overlaps(span) {
            blanks.push(span);
        }
    }
    blanks.sort_unstable();
    let count = blanks.len() as u32;
    Finding::new(FindingKind::BlankLeft, count, count, blanks.into_iter().map(Evidence::here).collect())
}

/// Whether a part of the text is short enough for a slot and cuts no word in two.
fn is_slot(raw: &str, part: Range<usize>) -> bool {
    let inside = |before: Option<char>, after: Option<char>| {
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    };
    let found = &raw[part.clone()];
    // `[thời gian: tháng 3/2025]`, `[chi bộ thôn Bản Lầu]` were filled in.
    let inner = found.trim_matches(['[', ']', '<', '>']);
    let asked = inner.len() + 2 == found.len() && inner.contains(char::is_lowercase);
    let mut words = inner.split(' ').skip(1);
    let filled = inner.contains(|c: char| c.is_ascii_digit())
        || words.any(|word| word.starts_with(char::is_uppercase));
    let cuts = inside(raw[..part.start].chars().next_back(), found.chars().next())
        || inside(found.chars().next_back(), raw[part.end..].chars().next());
    let long = found.chars().count() > SLOT;
    let answered = inner.split_once(':').is_some_and(|(_, answer)| answer.contains(char::is_alphabetic));
    let told = ["nêu", "ghi", "điền", "kê", "liệt", "viết"].iter().any(|word| inner.starts_with(word));
    // Behind a word and before another or the end: no ornament, no address, no quotation.
    let before = raw[..part.start].trim_end_matches(' ').chars().next_back();
    let stands = before.is_some_and(char::is_alphanumeric)
        && !raw[part.end..].starts_with(|after: char| !matches!(after, ' ' | ',' | ';' | '\n'));
    let crossed = found.chars().all(|letter| letter == 'x');
    let quoted = before.is_some_and(|before| matches!(before, '"' | '“' | '‘' | '\''));
    !(cuts || long || asked && (filled || answered && !told) || crossed && !stands || quoted)
}

/// Whether a slot was filled in beside its dots: a name or number touches them on either side, as in
/// `……Lò Văn Pành……`, or anything stands behind them on the line of a label, as in `Họ và tên: …… bà Pành`.
fn is_filled(raw: &str, tokens: &[Token], place: usize) -> bool {
    let leader = tokens[place].span;
    let gap = |from: u32, to: u32| &raw[from as usize..to as usize];
    let named = |token: &Token| token.span.of(raw).starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let labelled = raw[..leader.start as usize].trim_end_matches(' ').ends_with(':');
    let behind = tokens.get(place + 1).filter(|next| next.kind != TokenKind::Leader).is_some_and(|next| {
        let between = gap(leader.end, next.span.start);
        between.is_empty() && named(next) || labelled && between.chars().all(|between| between == ' ')
    });
    // `Pành……` ends an answer only if the answer began at dots, too: `Ngày……` is a label.
    let opened = tokens[..place].iter().rev().take(ANSWER).any(|token| token.kind == TokenKind::Leader);
    let before = place
        .checked_sub(1)
        .map(|before| &tokens[before])
        .is_some_and(|word| opened && named(word) && gap(word.span.end, leader.start).is_empty());
    behind || before
}

/// Whether dots lead to a page in a table of contents: `Sổ điểm ……… trang 9`, or one of several that each end
/// in a number: `Kế hoạch .... 1; Nhật ký .... 15`.
fn is_contents(raw: &str, tokens: &[Token], place: usize) -> bool {
    let page = |place: usize| tokens.get(place).is_some_and(|token| token.kind == TokenKind::Number);
    let gap = |place: usize| {
        let end = tokens.get(place).map_or(raw.len(), |token| token.span.start as usize);
        &raw[tokens[place - 1].span.end as usize..end]
    };
    let leads = |leader: usize| {
        let named = leader > 0 && tokens[leader - 1].kind.is_word() && !gap(leader).contains([':', '\n']);
        let ends = page(leader + 1) && gap(leader + 2).starts_with([';', ',', '.', '\n'])
            || leader + 2 == tokens.len();
        named && page(leader + 1) && ends && !gap(leader + 1).contains('\n')
    };
    let named = |word: &Token| key!["trang", "tr"].contains(&word.strict);
    let paged = tokens.get(place + 1).is_some_and(named) && page(place + 2);
    let neighbor = |leader: &usize| *leader != place && tokens[*leader].kind == TokenKind::Leader;
    let near = place.saturating_sub(ANSWER)..tokens.len().min(place + ANSWER);
    paged || leads(place) && near.filter(neighbor).any(leads)
}
