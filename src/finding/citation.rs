//! Tokens to the rules they cite, and citations to those that were replaced or misspelt.

use std::{ops::Range, sync::LazyLock};

use super::{Evidence, Finding, FindingKind, case::Case};
use crate::{
    Span,
    register::{CueKind, Day, Rule, RuleNumber, Rules, SignKind},
    text::{Key, Token, TokenKind, tokenize},
};

/// A rule that a text cites, by its number or by its name.
#[derive(Clone, Debug)]
pub struct Citation<'a> {
    /// Where: the sort of rule, its number and its date.
    pub span: Span,
    /// The rule, where it stands in the register.
    pub rule: Option<&'a Rule>,
    /// The rule whose number differs by a single slip, where that can be told.
    pub meant: Option<&'a Rule>,
    pub(super) tokens: Range<u32>,
    /// The token that holds the number or opens the name.
    number: u32,
}

/// Words, without their marks, that open a citation: sorts of rules, and what links their parts.
const OPENERS: [&str; 16] = [
    "nghi", "quyet", "chi", "thi", "quy", "dinh", "ket", "luan", "huong", "dan", "thong", "tu", "ke",
    "hoach", "che", "so",
];
/// The keys of *ngày* and of [`OPENERS`].
static OPENING: LazyLock<Vec<Key>> = LazyLock::new(|| {
    tokenize(&format!("ngay {}", OPENERS.join(" "))).iter().map(|word| word.skeleton).collect()
});
/// How many such words are taken in: "quy định số".
const REACH: usize = 4;
/// How far from a number it is said that the rule is history, in tokens.
const NEAR: u32 = 10;
/// How far behind a number its subject is looked for, in tokens.
const SUBJECT: usize = 30;
/// Words of a subject that cannot be met by chance, and what share of it must be met.
const TOLD: (usize, f64) = (4, 0.6);

/// The citations of a text, left to right.
///
/// ```
/// use khuonsao::{Registers, finding::citations, text::tokenize};
///
/// let raw = "Thực hiện Chỉ thị 05-CT/WT và Nghị quyết Trung ương 4 (khóa XI, khóa XII).";
/// let cited = citations(raw, &tokenize(raw), Registers::builtin().rules());
/// assert_eq!(cited[0].meant.map(|rule| rule.number.as_str()), Some("05-CT/TW"));
/// assert_eq!(cited[1].rule.map(|rule| rule.number.as_str()), Some("12-NQ/TW"));
/// assert_eq!(cited[2].rule.map(|rule| rule.number.as_str()), Some("04-NQ/TW"));
/// ```
pub fn citations<'a>(raw: &str, tokens: &[Token], rules: &'a Rules) -> Vec<Citation<'a>> {
    let opens = |token: &Token| OPENING[1..].contains(&token.skeleton);
    let day = OPENING[0];
    let mut cited = Vec::new();
    let mut behind = 0;
    for (place, token) in tokens.iter().enumerate() {
        if place < behind {
            continue;
        }
        let opened = place > 0 && opens(&tokens[place - 1]) && !opens(token);
        let read = match token.kind {
            TokenKind::Code => {
                Written::code(token.span.of(raw), opened, rules).map(|written| (written, place + 1))
            }
            TokenKind::Number | TokenKind::Word if opened => Written::loose(raw, tokens, place, rules),
            _ => None,
        };
        let Some((written, end)) = read else { continue };
        let before = tokens[..place].iter().rev().take(REACH).take_while(|token| opens(token)).count();
        let date = tokens.get(end + 1).filter(|date| date.kind == TokenKind::Date);
        let dated = date.is_some() && tokens[end].skeleton == day;
        let after = if dated { end + 2 } else { end };
        let date = date.filter(|_| dated).and_then(|date| day_of(date.span.of(raw)));
        let (rule, meant) = written.look_up(rules, date, &tokens[end..tokens.len().min(end + SUBJECT)]);
        let range = (place - before) as u32..after as u32;
        let span = tokens[range.start as usize].span.to(tokens[after - 1].span);
        cited.push(Citation { span, rule, meant, tokens: range, number: place as u32 });
        behind = after;
    }
    for (range, rule) in rules.named(tokens) {
        if cited.iter().all(|known| known.tokens.end <= range.start || range.end <= known.tokens.start) {
            let span = tokens[range.start as usize].span.to(tokens[range.end as usize - 1].span);
            let number = range.start;
            cited.push(Citation { span, rule: Some(rule), meant: None, tokens: range, number });
        }
    }
    cited.sort_by_key(|citation| citation.tokens.start);
    cited
}

/// A number as it was written.
enum Written {
    /// In the shape of a number.
    Number(RuleNumber),
    /// Broken, but where a number must stand: `O5-CT/TW`.
    Broken(String),
}

impl Written {
    fn code(code: &str, opened: bool, rules: &Rules) -> Option<Written> {
        let number = RuleNumber::parse(code)?;
        let known = rules.knows(&number.sort, SignKind::Sort)
            || rules.knows(&number.organ, SignKind::Central)
            || rules.knows(&number.organ, SignKind::Local);
        (known || opened || rules.of(&number).is_some()).then_some(Written::Number(number))
    }

    /// A number without its dash (`37 QĐ/TW`), or one that a slip broke; with the place behind it.
    fn loose(raw: &str, tokens: &[Token], place: usize, rules: &Rules) -> Option<(Written, usize)> {
        let start = tokens[place].span.start as usize;
        let written = |end: usize| {
            let tail = tokens[end - 1].span.end as usize;
            &raw[start..tail]
        };
        for end in [place + 3, place + 2].into_iter().filter(|&end| end <= tokens.len()) {
            let text = written(end);
            if text.contains(['\n', ',', ';', ':', '(']) || text.len() > 24 {
                continue;
            }
            if let Some(number) = spaced(text, rules) {
                return Some((Written::Number(number), end));
            }
        }
        let chunk = raw[start..].split(|c: char| c.is_whitespace() || ",;:()\"”".contains(c)).next()?;
        let chunk = chunk.trim_end_matches('.');
        let broken = chunk.contains('/') && chunk.contains(|c: char| c.is_ascii_digit()) && chunk.len() <= 24;
        let end = tokens.partition_point(|token| (token.span.start as usize) < start + chunk.len());
        (broken && end > place).then(|| (Written::Broken(chunk.to_lowercase()), end))
    }

    /// The rule of that number, or the confirmed one that is a single slip away.
    ///
    /// Where sort and organ are known as such it may be the number of a rule that is not in the register, so
    /// the day or the subject must say which is meant.
    fn look_up<'a>(
        &self,
        rules: &'a Rules,
        date: Option<Day>,
        behind: &[Token],
    ) -> (Option<&'a Rule>, Option<&'a Rule>) {
        let number = match self {
            Written::Number(number) => number,
            Written::Broken(chunk) => return (None, rules.near(chunk, |rule| rule.confirmed)),
        };
        if let Some(rule) = rules.of(number) {
            return (Some(rule), None);
        }
        let plausible = rules.knows(&number.sort, SignKind::Sort)
            && (rules.knows(&number.organ, SignKind::Central) || rules.knows(&number.organ, SignKind::Local));
        let told = |rule: &Rule| {
            let same_day = date.is_some() && rule.date.and_then(|date| date.day()) == date;
            same_day || is_about(behind, &rule.about)
        };
        let local = rules.knows(&number.organ, SignKind::Local);
        let written = number.to_string();
        let is_meant = |rule: &Rule| match number.differs_in_digits(&rule.parsed) || plausible {
            true => !local && told(rule),
            false => true,
        };
        (None, rules.near(&written, |rule| rule.confirmed && is_meant(rule)))
    }
}

/// A number whose parts are only parted by spaces, or not at all, of a known sort and a central organ.
fn spaced(text: &str, rules: &Rules) -> Option<RuleNumber> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let letters: String = text[digits..].chars().filter(|letter| letter.is_alphabetic()).collect();
    let letters = letters.to_lowercase();
    let only = text[digits..].chars().all(|c| c.is_alphabetic() || " -–/.".contains(c));
    if digits == 0 || digits > 5 || !only {
        return None;
    }
    letters.char_indices().skip(1).find_map(|(at, _)| {
        let (sort, organ) = letters.split_at(at);
        let known = rules.knows(sort, SignKind::Sort) && rules.knows(organ, SignKind::Central);
        known.then(|| RuleNumber::parse(&format!("{}-{sort}/{organ}", &text[..digits]))).flatten()
    })
}

fn day_of(date: &str) -> Option<Day> {
    let mut parts = date.split(['/', '-', '.']).map(|part| part.trim().parse::<u16>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Whether the words behind a number are the subject of a rule.
fn is_about(behind: &[Token], subject: &[Key]) -> bool {
    let met = subject.iter().filter(|word| behind.iter().any(|token| token.strict == **word)).count();
    met >= TOLD.0 && met as f64 >= TOLD.1 * subject.len() as f64
}

/// `stale-citation` and `citation-typo`.
pub(super) fn find(case: &Case<'_>) -> impl Iterator<Item = Finding> {
    let day = case.day();
    let own = || case.citations.iter().filter(|citation| !case.is_given(citation.number));
    let numbers = own().count() as u32;
    let stale = own().filter_map(|citation| {
        let (rule, day) = (citation.rule?, day?);
        let next = case.registers.rules().successor(rule, day)?;
        let sentence = case.sentence(citation.tokens.start);
        let near = citation.tokens.start.saturating_sub(NEAR).max(sentence.start)
            ..(citation.tokens.end + NEAR).min(sentence.end);
        if case.has(CueKind::FormerRule, near) {
            return None;
        }
        let since = rule.valid_to.and_then(|end| end.day()).map(Day::iso);
        let is_reported = !(rule.confirmed && next.confirmed);
        let expected = Some(next.number.clone());
        Some(Evidence { expected, since, is_reported, ..Evidence::here(citation.span) })
    });
    let stale: Vec<Evidence> = stale.collect();
    let misspelt: Vec<Evidence> = own()
        .filter_map(|citation| {
            let meant = citation.meant?;
            Some(Evidence { expected: Some(meant.number.clone()), ..Evidence::here(citation.span) })
        })
        .collect();
    [
        Finding::new(FindingKind::StaleCitation, stale.len() as u32, numbers, stale),
        Finding::new(FindingKind::CitationTypo, misspelt.len() as u32, numbers, misspelt),
    ]
    .into_iter()
    .flatten()
}
