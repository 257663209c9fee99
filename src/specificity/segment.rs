//! A text to its judged items.

use std::{collections::HashSet, ops::Range};

use foldhash::fast::FixedState;

use super::{
    Discount,
    duty::Tasks,
    head::Edges,
    item::{Item, Judge, Lead, RUN},
    line,
    mark::{Gap, Mark, Masked, Shape, is_cased, is_number_of_list},
    slot::{year, year_of_day},
};
use crate::{
    lexicon::Kind,
    text::{
        Text, Token,
        numbering::{Style, is_bullet, is_dash},
    },
};

/// Headings under which the past is reported.
const PAST_PARTS: u128 = Kind::bits(&[Kind::StrengthPart, Kind::WeaknessPart, Kind::GradePart]);
/// Tokens of a heading at most.
const HEADING: usize = 12;
/// Tokens among which the words of a heading begin: `Phần thứ nhất: Kết quả …`.
const OPENING: usize = 6;
/// Tokens of a year behind a heading at most: `năm học 2023-2024`.
const YEARLY: usize = 4;
/// Tokens of a filled field of a form at most.
const FIELD: usize = 16;
/// Tokens of a line at most that names what follows when nothing closes it.
const TITLE: usize = 8;
/// Tokens among which a colon shows that the pledges follow: `tôi xin hứa trước chi bộ mấy việc sau:`.
const ANNOUNCING: usize = 14;
/// Tokens over which what is said before pledges tells what they are about.
const REACH: usize = 60;
/// Tokens of the head of a form at most.
const HEAD: usize = 300;
/// Tokens of a form's own words before it opens the pledges, at most.
const PREAMBLE: usize = 40;
/// Concreteness from which on an act counts that stands in no item of the text, as in lines of capitals.
const STRAY: f64 = 0.2;

/// Judges every item of `text`, left to right.
///
/// `year` is the one the pledges are for. Items and headings of the text are found by capitals, among other things.
/// What is judged is cut by marks and line breaks alone, so that capitals that were typed or lost make no difference.
pub(super) fn judge(
    raw: &str,
    text: &Text,
    marks: &[Mark],
    tasks: &Tasks<'_>,
    year: Option<u16>,
) -> Vec<Item> {
    let cased = is_cased(marks);
    let mut judge = Judge {
        raw,
        text,
        marks,
        tasks,
        cased,
        past: false,
        reported: false,
        background: false,
        start: 0,
        seen: HashSet::with_capacity_and_hasher(text.tokens.len(), FixedState::default()),
    };
    let mut items = Vec::with_capacity(text.items.len());
    let (mut context, mut level) = (0, None);
    // Whether something was told in sentences under the heading at hand, and whether the line before is a row of a table.
    let (mut told, mut tabled) = (false, false);
    let on_duties = Kind::DutyPart.bit() | Kind::PlanPart.bit();
    let year = year.map_or_else(|| latest_year(raw, text, marks), u32::from);
    let opening = opening(&text.tokens, marks);
    let edges = Edges::of(marks, text);
    let mut lead: Option<(Option<u32>, Lead)> = None;
    for Part { tokens: mut part, section, is_item, opens } in parts(raw, text, marks, cased) {
        // What leads up to the pledge is no part of it, in its own sentence or before.
        judge.background = part.end <= opening.start
            || edges.hold(raw, text, marks, &part, cased, is_bulleted(raw, text, &part));
        if part.contains(&opening.start) {
            let behind = opening.end.min(part.end);
            // "Tôi xin hứa:", "PHẦN II – LỜI HỨA NĂM 2024", but not "Đầu năm tôi cam kết dự 18 tiết".
            let leads = marks[part.start..opening.start].iter().all(|mark| mark.masked == Masked::Header)
                && (part.end - behind <= YEARLY || marks[behind].colon);
            // Where it is said again, the pledge behind it is no new one.
            judge.hear(part.start..part.end.min(behind + RUN - 1));
            part.start = behind;
            if leads && context & PAST_PARTS != 0 {
                context = Kind::PledgePart.bit();
            }
        }
        if part.is_empty() {
            continue;
        }
        if opens {
            judge.start = part.start;
        }
        let own = &marks[part.clone()];
        if own.iter().all(|mark| mark.masked == Masked::Header) {
            continue;
        }
        let listed = part.start > 0 && marks[part.start - 1].masked == Masked::Header;
        let numbering = numbering(raw, text, marks, part.start, cased);
        let opened = opens_context(own, listed);
        let headed = opened.is_some();
        let heading = opened.is_some_and(|(_, whole)| whole);
        match opened {
            Some((opened, _)) => (context, level, told) = (opened, numbering, is_labelled(own)),
            // "Tổng quan tình hình thực hiện năm 2023" heads a report, whatever else it says.
            None if is_title(raw, text, marks, &part)
                && tells_of_years_before(raw, text, marks, &part, year)
                && !own.iter().any(|mark| mark.opens(Kind::Observable)) =>
            {
                (context, level, told) = (Kind::StrengthPart.bit(), numbering, false);
            }
            // A report that was told in sentences ends where a table begins.
            None if context & PAST_PARTS != 0 && told && !tabled && is_row(raw, text, marks, &part) => {
                context = 0
            }
            // A report ends where something is promised, and with a heading of its own level or, where it is not
            // itself under a letter, with a Roman one.
            None if context & PAST_PARTS != 0 => {
                let above = numbering == Some(Style::Roman) && level != Some(Style::Capital);
                let next = above || numbering.is_some() && numbering == level;
                if promises(own) {
                    context = Kind::PledgePart.bit();
                } else if next && (is_title(raw, text, marks, &part) || above && is_labelled(own)) {
                    context = 0;
                }
            }
            None => {}
        }
        tabled = is_row(raw, text, marks, &part) || tabled && !own[0].line;
        let title = is_title(raw, text, marks, &part);
        told |= !tabled && !headed && !title;
        judge.reported = context & (Kind::StrengthPart.bit() | Kind::GradePart.bit()) != 0;
        let reports = context & PAST_PARTS != 0;
        // What was achieved is told in one sentence, parted by semicolons.
        let bygone = opening_year(raw, text, marks, &part).is_some_and(|opening| opening < year)
            || is_of_days_before(raw, text, marks, &part, year);
        judge.past = reports || bygone || judge.past && own[0].gap == Gap::Break;
        let field = is_field(raw, text, marks, &part);
        let closed = marks.get(part.end).is_some_and(|next| next.gap >= Gap::Break);
        // Without capitals no heading is told from a pledge by its letters.
        let long = !cased && !judge.background && part.len() > TITLE;
        let item = judge.judge(part);
        judge.past = item.discount == Some(Discount::Past) && !judge.background;
        // "hoàn thành tốt các chỉ tiêu, nhiệm vụ" speaks of the duties under any heading that is not about thoughts.
        let tasks = is_professional(context) && item.names_tasks;
        let counts = item.counts && is_professional(context) && !title && !heading && !item.cites;
        let judged = is_item || long || item.concreteness >= STRAY || counts && closed;
        let leads = (!judged || title || heading) && !item.drawn.is_empty();
        let said = leads.then(|| Lead { tokens: item.tokens.clone(), drawn: item.drawn.clone() });
        if judged {
            let start = item.tokens.start;
            let near = |(within, lead): &&(Option<u32>, Lead)| {
                *within == section && lead.tokens.end + REACH >= start
            };
            let above = lead.as_ref().filter(near);
            items.push(Item {
                under: above.map(|(_, lead)| lead.clone()),
                section,
                counts,
                on_duties: context & on_duties != 0 || tasks,
                professional: is_professional(context),
                frame: title || heading || field || judge.background || item.cites,
                ..item
            });
        }
        lead = said.map(|said| (section, said)).or(lead);
    }
    items
}

/// The way the number before a token numbers its list.
fn numbering(raw: &str, text: &Text, marks: &[Mark], start: usize, cased: bool) -> Option<Style> {
    let before = start.checked_sub(1).filter(|&before| is_number_of_list(marks, before))?;
    let written = text.tokens[before].span.of(raw).trim_end_matches('.');
    // A text without capitals has its Roman numbers in small letters; elsewhere `i)` follows `h)`.
    let roman = !cased && written.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    if roman { Some(Style::Roman) } else { Style::of(written) }
}

/// Whether a colon stands behind the first words: `III. Sửa: đo huyết áp …`.
fn is_labelled(part: &[Mark]) -> bool {
    part.iter().take(OPENING).skip(1).any(|mark| mark.colon)
}

/// Whether a sentence opens with when or who and what will be, `Năm 2024 tôi nguyện …`, and tells nothing that was;
/// `Quyết tâm bám địa bàn` may tell how something was reached.
fn promises(part: &[Mark]) -> bool {
    let frame = |mark: &&Mark| {
        mark.shape == Shape::Digit || mark.is_word(Kind::Label) || mark.is_word(Kind::Function)
    };
    let target = |mark: &&Mark| mark.opens(Kind::Target) && !mark.is(Kind::DeadlineOpener);
    let first = part.iter().take(OPENING).position(|mark| target(&mark) || !frame(&mark));
    let will = first.is_some_and(|at| target(&&part[at]) && (at > 0 || frame(&&part[0])));
    will && !part.iter().any(|mark| mark.opens(Kind::Past) && !mark.is(Kind::Weak))
}

/// Where the pledge as a whole is opened, `tôi xin cam kết`, before any list or heading on the duties: with a colon
/// behind it, or in the first two thirds of the text. A form may open it, and the author again. What closes promises
/// that were made before opens none, unless it says when: `Năm nay tôi cam kết`.
fn opening(tokens: &[Token], marks: &[Mark]) -> Range<usize> {
    let pledge = Kind::PledgePart.bit();
    let professional = Kind::DutyPart.bit() | Kind::PlanPart.bit();
    let mut told = Told::of(marks);
    let length = once(tokens);
    let mut found = 0..0;
    // Where the author's own words begin, and whether their opening was announced.
    let mut own = 0;
    let mut known = false;
    let mut start = 0;
    while start < marks.len() {
        let listed = is_number_of_list(marks, start) && marks[start].gap >= Gap::Break;
        if listed || marks[start].part & professional != 0 && marks[start].line {
            break;
        }
        let run = marks[start..].iter().take_while(|mark| mark.part & pledge != 0).count();
        let end = start + run;
        let will = marks[start..end].iter().any(|mark| mark.is(Kind::Vague) || mark.is(Kind::Target));
        if run > 0 && will {
            let ends = marks[start..].iter().take(ANNOUNCING).skip(run);
            let announced =
                ends.take_while(|mark| mark.gap < Gap::Stop).any(|mark| mark.colon && mark.gap == Gap::Comma);
            let first = found.end == own;
            let early = (start - own) * 3 < length.saturating_sub(own) * 2;
            // What was announced once is not announced again.
            let opens = announced && first || early && (announced && !known || first);
            let within = |place: &usize| marks[place + 1].gap < Gap::Break && !marks[place + 1].line;
            let mut near = (start.saturating_sub(WHEN)..start).rev().take_while(within);
            let dated = near.any(|place| marks[place].is_word(Kind::Weak));
            if opens && !is_repeated(tokens, &found, &(start..end)) && (dated || !told.is_pledged(own..start))
            {
                found = start..end;
                known = announced;
                if is_form(&marks[own..start]) {
                    (own, known) = (end, false);
                }
            }
        }
        start += run.max(1);
    }
    found
}

/// How many tokens a text has before it is put in a second time, if it is.
fn once(tokens: &[Token]) -> usize {
    let (first, second) = tokens.split_at(tokens.len() / 2);
    let same = first.iter().map(|token| token.strict).eq(second.iter().map(|token| token.strict));
    if same { first.len() } else { tokens.len() }
}

/// How many sentences before each place tell of what was or is, and how many promise deeds.
struct Told<'a> {
    marks: &'a [Mark],
    /// Of the places that were asked for.
    before: Vec<[u32; 2]>,
    told: [u32; 2],
}

impl Told<'_> {
    fn of(marks: &[Mark]) -> Told<'_> {
        Told { marks, before: Vec::new(), told: [0; 2] }
    }

    /// Reads on to a place: where the pledges are opened early, the rest is not asked for.
    fn read(&mut self, place: usize) {
        while self.before.len() <= place {
            let rest = &self.marks[self.before.len()..];
            let parted = |next: &Mark| next.gap >= Gap::Break || next.line;
            let length = rest.iter().skip(1).position(parted).map_or(rest.len(), |last| last + 1);
            let own = || rest[..length].iter().filter(|mark| mark.is_own());
            let bygone = own().any(|mark| mark.opens(Kind::Past) || mark.opens(Kind::Background));
            let deed = own().any(|mark| mark.opens(Kind::Observable)) || is_due(&rest[..length]);
            self.before.resize(self.before.len() + length.max(1), self.told);
            self.told[usize::from(!bygone)] += u32::from(bygone || deed);
        }
    }

    /// Whether several sentences of some tokens promise deeds, and more than tell of what was or is.
    fn is_pledged(&mut self, tokens: Range<usize>) -> bool {
        self.read(tokens.end);
        let [told, promised] =
            std::array::from_fn(|what| self.before[tokens.end][what] - self.before[tokens.start][what]);
        promised >= DEEDS && promised > told
    }
}

/// Whether a sentence says when and how much: `mỗi ngày mùa phun được 35 hec-ta`.
fn is_due(sentence: &[Mark]) -> bool {
    sentence.iter().any(|mark| mark.is_own() && mark.opens(Kind::DeadlineOpener)) && counts(sentence)
}

/// Whether a number in digits stands behind a word it does not number.
fn counts(marks: &[Mark]) -> bool {
    marks.windows(2).any(|pair| pair[1].shape == Shape::Digit && !pair[0].is_word(Kind::Label))
}

/// Whether two openings are said in the same words and amid the same words: the text was put in twice.
fn is_repeated(tokens: &[Token], first: &Range<usize>, second: &Range<usize>) -> bool {
    let amid = |opening: &Range<usize>| {
        let near = opening.start.saturating_sub(AMID)..tokens.len().min(opening.end + AMID);
        tokens[near].iter().map(|token| token.strict)
    };
    !first.is_empty() && amid(first).eq(amid(second))
}

/// Tokens on either side of an opening by which it is known again.
const AMID: usize = 3;
/// Tokens before an opening among which it is said when: `Năm nay tôi cam kết`.
const WHEN: usize = 4;
/// Sentences with deeds that are no mere background any more.
const DEEDS: u32 = 2;

/// Whether what stands before an opening is the head of a form: labels, titles and citations, and nothing told.
fn is_form(marks: &[Mark]) -> bool {
    let framed = |mark: &Mark| {
        mark.part & Kind::Header.bit() != 0 || matches!(mark.masked, Masked::Header | Masked::Citation)
    };
    let told = |mark: &Mark| mark.is_own() && (mark.shape == Shape::Digit || mark.opens(Kind::Past));
    if marks.len() > HEAD {
        return false;
    }
    let words = marks.iter().filter(|mark| mark.is_own() && !framed(mark)).count();
    marks.iter().any(framed) && words <= PREAMBLE && !marks.iter().any(|mark| told(mark) && !framed(mark))
}

/// The latest year that a text names as one.
fn latest_year(raw: &str, text: &Text, marks: &[Mark]) -> u32 {
    let named = |place: &usize| *place > 0 && marks[place - 1].is_word(Kind::Label);
    let digits = (0..marks.len()).filter(|&place| marks[place].shape == Shape::Digit);
    digits.filter(named).filter_map(|place| year(text.tokens[place].span.of(raw))).max().unwrap_or(0)
}

/// The year a part opens with: `Năm 2023, xã ta …`.
fn opening_year(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>) -> Option<u32> {
    let near = part.start + 1..part.end.min(part.start + 3);
    let named = near.into_iter().find(|&place| marks[place].shape == Shape::Digit)?;
    year(text.tokens[named].span.of(raw)).filter(|_| marks[named - 1].is_word(Kind::Label))
}

/// Years before the one pledged for that are reported on at most: whoever joined in 2011 reports nothing.
const REPORTED: u32 = 3;

/// Whether a part names years and none of them is as late as `pledged`, nor much before.
fn tells_of_years_before(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>, pledged: u32) -> bool {
    let named = |&place: &usize| place > 0 && marks[place - 1].is_word(Kind::Label);
    let years = part.clone().filter(named).filter_map(|place| year(text.tokens[place].span.of(raw)));
    years.max().is_some_and(|latest| latest < pledged && latest + REPORTED >= pledged)
}

/// Tokens among which a day opens a part: `Tính đến ngày 31/12/2024 …`.
const DAY: usize = 4;

/// Whether a part tells what was on a day, `Đến 31/12/2024 xã còn …`, and names none in as late a year as `pledged`: a
/// day of an earlier year opens it, or it says that it is over.
fn is_of_days_before(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>, pledged: u32) -> bool {
    let numbers = part.clone().filter(|&place| marks[place].shape == Shape::Digit && marks[place].is_own());
    let days = numbers.filter_map(|place| Some((place, year_of_day(text.tokens[place].span.of(raw))?)));
    let (mut first, mut latest) = (None, 0);
    for (place, year) in days {
        first.get_or_insert(place);
        latest = latest.max(year);
    }
    let opens = |first: usize| first < part.start + DAY && !marks[part.start].opens_verb();
    let over = || marks[part.clone()].iter().any(|mark| mark.opens(Kind::Past) && !mark.is(Kind::Weak));
    latest < pledged && first.is_some_and(|first| opens(first) || over())
}

/// A run of tokens that is judged by itself.
struct Part {
    tokens: Range<usize>,
    section: Option<u32>,
    /// Whether it lies in an item of the text.
    is_item: bool,
    /// Whether it opens an item of the text, or a line outside them.
    opens: bool,
}

/// Cuts a text at the ends of sentences, at semicolons, at line breaks outside an item and where an item opens
/// behind a mark: nothing an author wrote is passed over because of how it was laid out.
fn parts(raw: &str, text: &Text, marks: &[Mark], cased: bool) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::with_capacity(text.items.len() * 2 + 1);
    let mut items = text.items.iter().map(|item| item.tokens.start as usize..item.tokens.end as usize);
    let mut sections = text.sections.iter().zip(0..).peekable();
    let (mut item, mut section) = (items.next(), None);
    let announces = Kind::PledgePart.bit();
    let mut start = 0;
    let mut opens = true;
    for place in 1..=marks.len() {
        let edged = match &item {
            Some(item) => place + 2 >= item.start && place <= item.start || place >= item.end,
            None => false,
        };
        // Most words neither open nor close anything.
        let parted = |mark: &Mark| mark.gap >= Gap::Break || mark.line || mark.lost || mark.colon;
        if !edged && marks.get(place).is_some_and(|mark| !parted(mark)) {
            continue;
        }
        let within = item.as_ref().is_some_and(|item| item.start < place && place < item.end);
        let edge = item.as_ref().is_some_and(|item| place == item.start || place == item.end);
        let apart = |place: usize| {
            let between = text.tokens[place - 1].span.end as usize..text.tokens[place].span.start as usize;
            raw.get(between).is_some_and(|between| !between.trim_matches([' ', ',', ':', '/']).is_empty())
        };
        let cut = place == marks.len()
            || marks[place].gap >= Gap::Break
            // A line of text without capitals is not known to be wrapped.
            || marks[place].line && !(within && cased)
            || marks[place].lost
            || edge && apart(place)
            || marks[place].colon && marks[place - 1].part & announces != 0
            || item.as_ref().is_some_and(|item| numbers(marks, place, item.start));
        if cut {
            while let Some((_, at)) = sections.next_if(|(heading, _)| heading.tokens.start as usize <= start)
            {
                section = Some(at);
            }
            let is_item = item.as_ref().is_some_and(|item| item.start < place && start < item.end);
            let number = number_of(&marks[start..place]);
            parts.push(Part { tokens: start + number..place, section, is_item, opens });
            start = place;
            opens = edge || !within || place < marks.len() && marks[place].lost;
        }
        if item.as_ref().is_some_and(|item| place >= item.end) {
            item = items.next();
            opens |= item.as_ref().is_some_and(|item| place == item.start);
        }
    }
    parts
}

/// How many tokens number a part: `2.`, `PHẦN II –`, `Phần thứ hai:`.
fn number_of(part: &[Mark]) -> usize {
    const LONGEST: usize = 3;
    let number = part.iter().take_while(|mark| mark.masked == Masked::Header && mark.part == 0).count();
    if number < part.len() && number <= LONGEST { number } else { 0 }
}

/// Whether the number of an item opens at a token, in one word or in two: `hứa với chi bộ: Thứ nhất, mỗi tuần …`.
fn numbers(marks: &[Mark], at: usize, item: usize) -> bool {
    let counted = || {
        let headed = |mark: &Mark| mark.masked == Masked::Header && mark.part == 0;
        at + 2 == item && marks[at..item].iter().all(headed) && !headed(&marks[at - 1])
    };
    at + 1 == item && is_number_of_list(marks, at) || counted()
}

/// The kinds of the heading a part is, or begins with behind its number or before a colon, and whether it is nothing
/// else; `listed` says that a number stands before it: `2. Đạo đức lối sống Luôn …`.
fn opens_context(marks: &[Mark], listed: bool) -> Option<(u128, bool)> {
    let edge = Kind::Header.bit() | Kind::Signature.bit();
    // `Phần thứ nhất: Kết quả …`, but not `Phát huy kết quả …`.
    let frame = |mark: &Mark| {
        mark.shape == Shape::Digit
            || mark.masked == Masked::Header
            || [Kind::Function, Kind::Number, Kind::Label].iter().any(|&kind| mark.is_word(kind))
    };
    let at = marks.iter().take(OPENING).position(|mark| mark.part & !edge != 0)?;
    if !marks[..at].iter().all(frame) {
        return None;
    }
    let named = marks[at].part & !edge;
    let acts = || marks.iter().any(|mark| mark.opens(Kind::Observable));
    // `Kết quả năm 2023`, but not `Kết quả cấp cứu trả trong 45 phút.`
    let past = named & PAST_PARTS != 0;
    let heading = marks.iter().filter(|mark| mark.part & named != 0).count();
    let dated = marks.iter().any(|mark| mark.is_word(Kind::Weak));
    let counted = counts(marks);
    let whole =
        marks.len() <= HEADING && !acts() && !counted && (!past || heading * 2 >= marks.len() - at || dated);
    let run = marks.iter().take_while(|mark| mark.part & named != 0).count();
    let about = marks[0].is_word(Kind::Function);
    // `Kết quả năm 2023: …`
    let dated = |mark: &&Mark| {
        let past = mark.is(Kind::Past) || mark.is_word(Kind::Weak);
        mark.shape == Shape::Digit || mark.is_word(Kind::Label) || past
    };
    let year = marks[run..].iter().take(YEARLY).take_while(|mark| !mark.colon).filter(dated).count();
    // "1. Tình hình dịch bệnh báo trạm y tế …" is no heading: what was is told under one that a capital parts from it.
    let capital = marks.get(run).is_none_or(|next| !matches!(next.shape, Shape::Lower | Shape::Upper));
    let opened = (listed || about) && (!past || capital);
    let leads = run > 1 && (opened || marks.get(run + year).is_some_and(|next| next.colon));
    (whole || leads).then_some((named, whole))
}

/// Whether a few words are followed by no mark of the end: a title or a heading, unless a bullet opens them; the dash of
/// `PHẦN II – CAM KẾT` is none.
fn is_title(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>) -> bool {
    let numbered = part.start > 0 && marks[part.start - 1].masked == Masked::Header;
    part.len() <= TITLE && !is_closed(raw, text, marks, part) && (numbered || !is_bulleted(raw, text, part))
}

fn is_bulleted(raw: &str, text: &Text, part: &Range<usize>) -> bool {
    let start = part.start.checked_sub(1).map_or(0, |before| text.tokens[before].span.end as usize);
    raw[start..text.tokens[part.start].span.start as usize].contains(|sign| is_bullet(sign) || is_dash(sign))
}

/// Whether a part is parted in cells.
fn is_row(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>) -> bool {
    let between =
        |place: usize| text.tokens[place - 1].span.end as usize..text.tokens[place].span.start as usize;
    (part.start + 1..part.end)
        .any(|place| !marks[place].spaced && line::border(&raw[between(place)]).is_some())
}

/// Whether a label and a few words fill a line without a mark of the end: `Công việc: nhân viên văn thư`.
fn is_field(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>) -> bool {
    let own = &marks[part.clone()];
    let acts = || own.iter().any(|mark| mark.shape == Shape::Digit || mark.opens(Kind::Observable));
    let ends = marks.get(part.end).is_none_or(|next| next.line);
    is_labelled(own) && ends && !acts() && part.len() <= FIELD && !is_closed(raw, text, marks, part)
}

/// Whether a mark of the end, a comma or a dash follows.
fn is_closed(raw: &str, text: &Text, marks: &[Mark], part: &Range<usize>) -> bool {
    let end = text.tokens[part.end - 1].span.end as usize;
    match marks.get(part.end) {
        Some(next) => {
            let comma = raw[end..].starts_with(',') || !next.line;
            next.gap >= Gap::Break || next.gap == Gap::Comma && !next.colon && comma
        }
        None => !raw[end..].trim().is_empty(),
    }
}

/// Whether what stands under a heading is held against the statement when it is vague: thoughts, ethics,
/// discipline and manner of work are formulaic by design.
fn is_professional(kinds: u128) -> bool {
    const FORMULAIC: u128 = Kind::bits(&[
        Kind::IdeologyPart,
        Kind::EthicsPart,
        Kind::DisciplinePart,
        Kind::StylePart,
        Kind::ExamplePart,
        Kind::StrengthPart,
        Kind::WeaknessPart,
        Kind::GradePart,
    ]);
    const PROFESSIONAL: u128 =
        Kind::bits(&[Kind::DutyPart, Kind::PlanPart, Kind::RemedyPart, Kind::DirectionPart]);
    kinds & PROFESSIONAL != 0 || kinds & FORMULAIC == 0
}
