//! Which unit is a heading, and what it opens.

use std::{collections::HashMap, ops::Range, sync::LazyLock};

use super::{Source, marker::Marker, unit::Unit};
use crate::text::{
    Key, Token, TokenKind, Trie, key,
    tables::{
        sections::PHRASES,
        stems::{FRAMES, STEMS},
    },
    tokenize,
};

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SectionKind {
    /// Printed at the head of the paper, or a field about the person.
    Header,
    /// The pledges as a whole.
    Pledge,
    /// Political thought.
    Thought,
    /// Ethics and way of life.
    Ethics,
    /// Discipline.
    Discipline,
    /// Manner and style of work.
    WorkStyle,
    /// The author's duties and tasks.
    Duties,
    /// Setting an example.
    Example,
    /// The year's theme.
    Theme,
    /// What was good.
    Strengths,
    /// What was lacking.
    Shortcomings,
    /// Putting it right.
    Remedy,
    /// A plan of action, measures.
    Plan,
    /// What is striven for.
    Direction,
    /// Grading oneself.
    SelfGrading,
    /// Last lines before the signatures.
    Closing,
    /// Names under the text.
    Signature,
    /// Any other heading.
    Other,
}

impl SectionKind {
    /// Every kind, with its name in `corpora/lexicon/section.tsv`.
    pub const ALL: &[(SectionKind, &str)] = &[
        (SectionKind::Header, "header"),
        (SectionKind::Pledge, "cam-ket-chung"),
        (SectionKind::Thought, "tu-tuong"),
        (SectionKind::Ethics, "dao-duc"),
        (SectionKind::Discipline, "ky-luat"),
        (SectionKind::WorkStyle, "le-loi"),
        (SectionKind::Duties, "nhiem-vu"),
        (SectionKind::Example, "neu-guong"),
        (SectionKind::Theme, "chuyen-de"),
        (SectionKind::Strengths, "uu-diem"),
        (SectionKind::Shortcomings, "han-che"),
        (SectionKind::Remedy, "khac-phuc"),
        (SectionKind::Plan, "ke-hoach"),
        (SectionKind::Direction, "phuong-huong"),
        (SectionKind::SelfGrading, "tu-danh-gia"),
        (SectionKind::Closing, "closing"),
        (SectionKind::Signature, "signature"),
        (SectionKind::Other, "other"),
    ];

    /// Its name in the data and in results.
    pub fn name(self) -> &'static str {
        SectionKind::ALL.iter().find(|(kind, _)| *kind == self).map_or("other", |&(_, name)| name)
    }

    fn named(name: &str) -> SectionKind {
        SectionKind::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map_or(SectionKind::Other, |&(kind, _)| kind)
    }

    /// Whether its phrases are headings even where they run into the text: `Về tư tưởng: Tôi …`.
    fn opens_text(self) -> bool {
        !matches!(
            self,
            SectionKind::Header | SectionKind::Signature | SectionKind::Closing | SectionKind::Pledge
        )
    }
}

/// Phrases by their skeletons, so that one without marks is known too.
static KNOWN: LazyLock<Trie<SectionKind>> = LazyLock::new(|| {
    let skeletons = |phrase| tokenize(phrase).into_iter().map(|token| token.skeleton).collect();
    let phrases = PHRASES.iter().map(|&(phrase, kind)| (skeletons(phrase), SectionKind::named(kind)));
    // Phrases that differ in their marks only: the first is meant.
    Trie::of(phrases.collect(), |_, _| {})
});

/// The longest known phrase at a token: its length in tokens and what it opens.
fn phrase(source: Source<'_>, within: Range<usize>) -> Option<(usize, SectionKind)> {
    let keys = source.tokens[within].iter().map(|token| token.skeleton);
    KNOWN.opening(keys).last().map(|(length, &kind)| (length, kind))
}

/// Something by the words that open it: by the first of them, then in the order of the table.
struct Opened<T>(HashMap<Key, Vec<(Vec<Key>, T)>, foldhash::fast::FixedState>);

impl<T> Opened<T> {
    fn new(phrases: impl Iterator<Item = (&'static str, T)>) -> Opened<T> {
        let mut opened = Opened(HashMap::default());
        for (phrase, of) in phrases {
            let words = words(phrase);
            opened.0.entry(words[0]).or_default().push((words, of));
        }
        opened
    }

    /// What these tokens open with: by how many of them, and what.
    fn at(&self, tokens: &[Token]) -> impl Iterator<Item = (usize, &T)> {
        let some = tokens.first().and_then(|first| self.0.get(&first.strict)).map_or(&[][..], Vec::as_slice);
        let opens = |words: &[Key]| {
            words.len() <= tokens.len() && tokens.iter().zip(words).all(|(token, word)| token.strict == *word)
        };
        some.iter().filter(move |(words, _)| opens(words)).map(|(words, of)| (words.len(), of))
    }
}

/// The frames of headings.
static OPENINGS: LazyLock<Opened<()>> =
    LazyLock::new(|| Opened::new(FRAMES.iter().map(|&frame| (frame, ()))));

/// Words a short heading is known by, and what it opens.
static LABELS: LazyLock<Opened<SectionKind>> =
    LazyLock::new(|| Opened::new(STEMS.iter().map(|&(stem, kind)| (stem, SectionKind::named(kind)))));

fn words(phrase: &str) -> Vec<Key> {
    tokenize(phrase).into_iter().map(|token| token.strict).collect()
}

/// Most words of a heading.
const LONGEST: usize = 16;
/// Most words of a heading that is known by one of them only.
const LONGEST_LABEL: usize = 12;

/// Whether a known label or heading with its colon opens inside a line: `… Phú Lạc Chức vụ: …`.
pub(super) fn opens(source: Source<'_>, place: usize) -> bool {
    if !source.is_capital(place) || source.is_shouted(place) || source.is_capital(place + 1) {
        return false;
    }
    let end = (place + LONGEST).min(source.tokens.len());
    phrase(source, place..end)
        .is_some_and(|(length, _)| length > 1 && source.gap(place + length).starts_with(':'))
}

/// Whether these tokens are a heading of a part, by their phrase or their first word.
pub(super) fn is_known(source: Source<'_>, tokens: Range<usize>) -> bool {
    tokens.len() <= LONGEST
        && (phrase(source, tokens.clone()).is_some_and(|(length, _)| length == tokens.len())
            || tokens.len() <= 4 && keyword(source, &tokens, true).is_some())
}

/// What a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A heading, or begins with one.
    Heading(Range<usize>, SectionKind),
    /// A title, a line about the person, a line that announces others.
    Aside,
    /// Content.
    Item,
}

/// What a unit is, by its words, its marker and what stands around it.
pub(super) fn role(source: Source<'_>, unit: &Unit, before: Option<&Unit>, after: Option<&Unit>) -> Role {
    let (tokens, marker) = (unit.tokens.clone(), unit.marker);
    let words = tokens.len();
    let tail = source.gap(tokens.end).trim_start_matches(['”', '"', ')']);
    let closed = tail.starts_with(['.', ';', '!', '?', ',']);
    let colon = tail.starts_with(':');
    let known = phrase(source, tokens.start..tokens.end.min(tokens.start + LONGEST));
    let known = known
        .filter(|_| !matches!(marker, Some(Marker::Dash(_) | Marker::Bullet)))
        .filter(|(_, kind)| *kind != SectionKind::Pledge || tokens.len() > LONGEST)
        .or_else(|| {
            let counted = marker
                .is_some_and(|marker| !matches!(marker, Marker::Dash(_) | Marker::Bullet | Marker::Row));
            keyword(source, &tokens, counted).or(known)
        });
    // `Kết quả khắc phục` is about what follows its frame; `Chuyên đề năm 2022` has the year for its own.
    let known = known.map(|(length, kind)| {
        let end = tokens.start + length;
        let framed = length <= frame(source, &tokens) && end < tokens.end;
        let year = end + 1 == tokens.end && source.is(end - 1, key!("năm")) && source.word(end).len() == 4;
        match keyword(source, &tokens, true).filter(|_| framed) {
            Some(known) => known,
            None => (length + usize::from(year), kind),
        }
    });
    let shouted = is_shouted(source, &tokens);
    let counted = matches!(
        marker,
        Some(
            Marker::Number(_)
                | Marker::Roman(_)
                | Marker::Letter(..)
                | Marker::Lettered
                | Marker::Outline
                | Marker::Article
        )
    );
    if let Some((length, kind)) = known.filter(|(_, kind)| kind.opens_text()) {
        let end = tokens.start + length;
        let whole = end == tokens.end;
        if whole && (counted || shouted || !closed || length > 2) || shouted && counted {
            return Role::Heading(tokens, kind);
        }
        // `Về tư tưởng: Tôi …`, and with its line break lost `1. Về tư tưởng Tôi …`.
        let colon_inside = (end..tokens.end.min(end + 6)).find(|&place| ends_label(source, place));
        if let Some(colon) = colon_inside.filter(|&colon| length > 1 && (counted || colon == end)) {
            return Role::Heading(tokens.start..colon, kind);
        }
        if counted && length > 2 && !closed && words <= LONGEST && words < length + 5 {
            return Role::Heading(tokens, kind);
        }
        let breaks = source.is_capital(end) && source.is_small(end + 1) && source.gap(end).trim() == "";
        if counted && length > 2 && breaks && !whole {
            return Role::Heading(tokens.start..end, kind);
        }
        if counted && length > 2 && !closed && words <= LONGEST || shouted {
            return Role::Heading(tokens, kind);
        }
    }
    // A list or sentence in capitals is content like any other.
    let shouted = shouted
        && !(closed && (words > 5 || matches!(marker, Some(Marker::Number(_))))
            || matches!(marker, Some(Marker::Dash(_) | Marker::Bullet)));
    if shouted {
        return if counted { Role::Heading(tokens, SectionKind::Other) } else { Role::Aside };
    }
    if announces(source, &tokens) || is_header_row(source, &tokens) {
        return Role::Aside;
    }
    let paper = |(length, kind): (usize, SectionKind)| {
        matches!(kind, SectionKind::Header | SectionKind::Signature | SectionKind::Closing) && length > 1
    };
    if is_name(source, &tokens) && marker.is_none() && !closed || is_identity(source, &tokens) && !counted {
        return Role::Aside;
    }
    if known.is_some_and(paper) && !counted || colon || tail.starts_with('?') || is_dateline(source, &tokens)
    {
        return Role::Aside;
    }
    if !closed && words <= 14 {
        match marker {
            Some(Marker::Roman(_)) => {
                return Role::Heading(tokens, known.map_or(SectionKind::Other, |(_, kind)| kind));
            }
            Some(Marker::Number(value)) if followed_by_parts(value, before, after) => return Role::Aside,
            _ => {}
        }
    }
    Role::Item
}

/// Whether a sentence only says how many things follow: `Tôi xin hứa ba điều.`
fn announces(source: Source<'_>, tokens: &Range<usize>) -> bool {
    let end = tokens.end;
    let next_year = tokens.len() > 1 && source.is(end - 2, key!("năm")) && source.is(end - 1, key!("sau"));
    (3..=14).contains(&tokens.len())
        && !next_year
        && source.is_any(end - 1, &key!["điều", "việc", "dung", "mặt", "phần", "sau", "đây"])
        && (source
            .is_any(end - 2, &key!["hai", "ba", "bốn", "năm", "sáu", "mấy", "các", "những", "như", "dưới"])
            || source.kind(end - 2) == Some(TokenKind::Number))
}

/// Whether a label ends before a token: at a colon, behind a bracket or not.
fn ends_label(source: Source<'_>, place: usize) -> bool {
    source.gap(place).trim_start_matches([')', ' ', '”', '"']).starts_with(':')
}

/// Whether a line is nothing but names: two to ten words with a capital each.
fn is_name(source: Source<'_>, tokens: &Range<usize>) -> bool {
    (2..=10).contains(&tokens.len())
        && tokens
            .clone()
            .all(|place| source.is_capital(place) && source.kind(place).is_some_and(TokenKind::is_word))
}

/// Whether a line says who the author is.
fn is_identity(source: Source<'_>, tokens: &Range<usize>) -> bool {
    let (first, second) = (tokens.start, tokens.start + 1);
    let thanks = tokens.len() <= 8 && source.is(tokens.end - 1, key!("ơn"));
    let named = source.is(first, key!("tôi"))
        && (source.is(second, key!("tên")) || source.is(second, key!("là")) && source.is_capital(second + 1));
    thanks
        || named
        || source.is_any(first, &key!["họ", "ký"]) && source.is(second, key!("tên"))
        || source.is(first, key!("sinh")) && source.is_any(second, &key!["năm", "ngày"])
}

/// Tokens that open a heading and do not tell what it is about: `Đối với`, `Về kết quả`.
fn frame(source: Source<'_>, tokens: &Range<usize>) -> usize {
    let mut start = tokens.start;
    // `Về việc thực hiện …` has three.
    for _ in 0..3 {
        let Some((length, ())) = OPENINGS.at(&source.tokens[start..tokens.end]).next() else { break };
        start += length;
    }
    start - tokens.start
}

/// The kind a short heading has by one of its words, when no phrase is known: `2. Kỷ luật`, `3. Về nhiệm vụ: …`.
fn keyword(source: Source<'_>, tokens: &Range<usize>, counted: bool) -> Option<(usize, SectionKind)> {
    let near = tokens.end.min(tokens.start + LONGEST_LABEL + 1);
    let end = (tokens.start + 1..near).find(|&place| ends_label(source, place)).unwrap_or(tokens.end);
    if end - tokens.start > LONGEST_LABEL {
        return None;
    }
    let open = !source.gap(tokens.end).starts_with(['.', ';', ',']) || end < tokens.end;
    let shouted = is_shouted(source, &(tokens.start..end));
    let short_enough = end - tokens.start <= 7
        || shouted
        || (tokens.start..end).any(|place| source.gap(place).contains('('));
    let label = end < tokens.end || source.gap(end).starts_with(':');
    if !short_enough || !(open && counted || label || shouted) {
        return None;
    }
    let start = tokens.start + frame(source, &(tokens.start..end));
    let last = if shouted { end } else { end.min(start + 1) };
    let found = (start..last)
        .find_map(|place| LABELS.at(&source.tokens[place..end]).max_by_key(|(length, _)| *length));
    found.map(|(_, &kind)| (end - tokens.start, kind))
}

/// Whether it is where and when a paper was signed: `Phú Lạc, ngày 5 tháng 3 năm 2024`.
fn is_dateline(source: Source<'_>, tokens: &Range<usize>) -> bool {
    if tokens.len() > 16 {
        return false;
    }
    let place_of = |word: Key| tokens.clone().find(|&place| source.is(place, word));
    match (place_of(key!("ngày")), place_of(key!("tháng")), place_of(key!("năm"))) {
        (Some(day), Some(month), Some(year)) => {
            day < month
                && month < year
                && month - day <= 2
                && year - month <= 2
                && day <= tokens.start + 6
                && tokens.end <= year + 3
                && (day == tokens.start || source.gap(day).starts_with(','))
        }
        _ => false,
    }
}

/// Whether a row names the columns of a table.
fn is_header_row(source: Source<'_>, tokens: &Range<usize>) -> bool {
    source.is_any(tokens.start, &key!["stt", "tt"])
        && (tokens.start + 1..tokens.end).any(|place| source.gap(place).contains(['\t', '|', '\u{7}']))
}

/// Whether a numbered line is followed by what belongs under it and not by the next number.
fn followed_by_parts(value: u32, before: Option<&Unit>, after: Option<&Unit>) -> bool {
    let sibling =
        matches!(before.and_then(|unit| unit.marker), Some(Marker::Number(last)) if last + 1 == value);
    let parts = after.is_some_and(|unit| {
        matches!(
            unit.marker,
            Some(Marker::Dash(_) | Marker::Bullet | Marker::Letter(..) | Marker::Lettered | Marker::Outline)
        )
    });
    parts && !sibling
}

/// Whether more than seven of ten letters are capitals, in at least two words.
fn is_shouted(source: Source<'_>, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + 4);
    if !source.is_capital(tokens.start)
        || tokens.len() < 2
        || !opening.clone().any(|place| source.is_shouted(place))
    {
        return false;
    }
    let (mut upper, mut all, mut words) = (0, 0, 0);
    for place in tokens.clone().take(64) {
        if source.kind(place).is_some_and(TokenKind::is_word) {
            words += usize::from(source.is_shouted(place));
            upper += source.word(place).chars().filter(|letter| letter.is_uppercase()).count();
            all += source.word(place).chars().count();
        }
    }
    upper * 10 > all * 7 && words > 1
}
