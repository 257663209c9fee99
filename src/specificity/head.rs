//! The lines around the pledges: who writes, where and when, under which title.

use std::ops::Range;

use super::{
    mark::{Gap, Mark, Masked, Shape, is_number_of_list},
    slot::{year, year_of_day},
};
use crate::{
    lexicon::Kind,
    text::{Key, Text, Token, key},
};

/// Lines above the pledges, and tokens of these, among which paper and author are named.
const LINES: usize = 4;
const TOKENS: usize = 60;
/// Lines at the end among which place and day stand, also without a year.
const LAST: usize = 3;
/// Tokens of a line that names its author at most.
const INTRODUCING: usize = 24;
/// Tokens before the name of an author at most: `Tên tôi là`, `Đồng chí`.
const ADDRESS: usize = 3;
/// Tokens of a name at most.
const NAME: usize = 6;
/// Tokens between a title and its year at most: `Bản cam kết năm 2024`.
const YEARLY: usize = 3;
/// Tokens of a line of place and day at most.
const DATED: usize = 14;

/// Where a text has lines on the paper and its author.
pub(super) struct Edges {
    /// Before the first list or section.
    list: usize,
    /// The first lines end there, before any list.
    top: usize,
    /// The last lines begin there.
    bottom: usize,
    /// Whether most words are in small letters, so that capitals set a line apart.
    small: bool,
}

impl Edges {
    pub(super) fn of(marks: &[Mark], text: &Text) -> Edges {
        let listed = (0..marks.len()).find(|&place| is_number_of_list(marks, place));
        let section = text.sections.first().map(|section| section.tokens.start as usize);
        let breaks = || (1..marks.len()).filter(|&place| marks[place].line);
        let top = breaks().nth(LINES - 1).unwrap_or(marks.len());
        let bottom = breaks().rev().nth(LAST - 1).unwrap_or(0);
        Edges {
            list: listed.into_iter().chain(section).min().unwrap_or(0),
            top: top.min(TOKENS).min(listed.unwrap_or(usize::MAX)),
            bottom,
            small: marks.iter().filter(|mark| mark.shape == Shape::Lower).count() * 2 > marks.len(),
        }
    }

    /// Whether a part of the text is about the paper or its author: `Đảng viên …, nhân viên …`, `Hà Giang, đầu năm 2024`,
    /// `Bản cam kết năm 2024 của …`, or, above a list, a rule that is cited. What promises an act or how often is no
    /// such part, nor what a bullet opens; `bulleted` tells of one. A place with its day stands anywhere.
    pub(super) fn hold(
        &self,
        raw: &str,
        text: &Text,
        marks: &[Mark],
        part: &Range<usize>,
        cased: bool,
        bulleted: bool,
    ) -> bool {
        let own = &marks[part.clone()];
        let cites = part.end <= self.list && own.iter().take(3).any(|mark| mark.masked == Masked::Citation);
        let above = part.end <= self.top;
        let has = |kinds: &[Kind]| own.iter().any(|mark| kinds.iter().any(|&kind| mark.opens(kind)));
        let promises = || has(&[Kind::Observable, Kind::Frequency]);
        let about = || above && own.len() <= INTRODUCING && (is_named(own, cased) || is_titled(own));
        let tokens = &text.tokens[part.clone()];
        let edge = above || part.start >= self.bottom;
        let dated = || is_dated(raw, tokens, own, cased, edge) || is_signed(raw, tokens, own, cased);
        let labelled = above && is_labelled(own);
        let masthead =
            self.small && part.end <= TOKENS && is_masthead(own) || part.start == 0 && is_body(own);
        let presents = presents_self(tokens, own, cased);
        // "Bà Cơ sống một mình, sáng nào tôi cũng gõ cửa".
        let of_other = || tokens.iter().any(|token| key!["tôi", "tui"].contains(&token.strict));
        let introduced = introduces(own) && !of_other();
        cites
            || labelled
            || masthead
            || presents
            || introduced
            || !bulleted && (dated() || !promises() && about())
    }
}

/// Whether all is in capitals, as a paper names its body and its author: `CHI BỘ MAY TÂN PHÚ, THÁNG 01/2024 … HỌ VÀ
/// TÊN: CAO THỊ MỸ DUNG`.
fn is_masthead(part: &[Mark]) -> bool {
    const FEWEST: usize = 3;
    let upper = part.iter().filter(|mark| mark.shape == Shape::Upper).count();
    // "TÔI BỎ THUỐC LÁ TRƯỚC 30/6" promises; a company may sew in its name.
    let pledges = |mark: &Mark| {
        mark.opens(Kind::DeadlineOpener) && !mark.is_word(Kind::Label) || mark.opens(Kind::Negation)
    };
    let large = |mark: &Mark| mark.shape == Shape::Upper || is_counted(mark);
    upper >= FEWEST && part.iter().all(large) && !part[0].opens_verb() && !part.iter().any(pledges)
}

/// Whether a line is nothing but the name of a body: `hội lhpn phường núi sam - khóm vĩnh tây 2`.
fn is_body(part: &[Mark]) -> bool {
    const HEADS: [Kind; 3] = [Kind::UnitHead, Kind::Organ, Kind::PlaceHead];
    let says = [
        Kind::Function,
        Kind::Negation,
        Kind::Deadline,
        Kind::DeadlineOpener,
        Kind::Frequency,
        Kind::Product,
        Kind::Proof,
        Kind::Measure,
        Kind::Abstract,
        Kind::Target,
        Kind::Bound,
    ];
    let tells = |mark: &Mark| {
        let sign = mark.gap == Gap::Comma && mark.colon || mark.gap >= Gap::Break;
        sign || mark.opens_verb()
            || mark.opens(Kind::Classifier)
            || mark.opens(Kind::Group)
            || says.iter().any(|&kind| mark.opens(kind))
    };
    HEADS.iter().any(|&kind| part[0].opens(kind))
        && part.len() <= INTRODUCING
        && !part[0].opens_verb()
        && !part[1..].iter().any(tells)
}

/// Whether a line names its author behind a title, and counts nothing.
fn introduces(part: &[Mark]) -> bool {
    let next = part.get(part[0].len as usize);
    let named = part[0].opens(Kind::Title)
        && next.is_some_and(|next| next.is_word(Kind::Surname) || next.shape == Shape::Capital);
    let counted = |mark: &Mark| mark.shape == Shape::Digit || mark.is(Kind::Period) || mark.is(Kind::How);
    named && part.len() <= INTRODUCING && !part.iter().any(counted)
}

/// Whether the author says who he is and what he is in charge of, and nothing that is to be: `Tôi tên Đặng Văn Hết, cầm
/// lái phà 23 năm`.
fn presents_self(tokens: &[Token], part: &[Mark], cased: bool) -> bool {
    let word = |at: usize| tokens.get(at).map(|token| token.strict);
    let is = |at: usize, words: &[Key]| word(at).is_some_and(|word| words.contains(&word));
    let named = match () {
        _ if is(0, &key!["tôi", "tui", "em", "mình"]) && is(1, &key!["tên", "là"]) => 2,
        _ if is(0, &[key!("tên")]) && is(1, &key!["tôi", "tui", "em", "mình"]) => 2,
        _ => return false,
    };
    let named = named + usize::from(is(named, &[key!("là")]));
    let name = |mark: &Mark| mark.is_word(Kind::Surname) && (!cased || mark.shape == Shape::Capital);
    let due = [Kind::Target, Kind::Frequency, Kind::Deadline];
    part.get(named).is_some_and(name) && !part.iter().any(|mark| due.iter().any(|&kind| mark.opens(kind)))
}

/// Whether a part opens with a name that a mark parts from the rest, and says neither when nor, without capitals to
/// know a name by, how much: `Tôi: Vũ Thị Mận, tổ 2 hợp tác xã`, but not `Hồ sơ, sổ sách … xong trước 30/6`.
fn is_named(part: &[Mark], cased: bool) -> bool {
    let address = |mark: &Mark| {
        let kinds = [Kind::Title, Kind::Function];
        mark.part != 0 || kinds.iter().any(|&kind| mark.is(kind) || mark.is_word(kind))
    };
    let large = |mark: &Mark| mark.shape.is_large();
    let names = |at: usize| {
        let far = part.len().min(at + NAME);
        let parts = |place: &usize| part[*place].gap >= Gap::Comma || part[*place].gap == Gap::Slash;
        let Some(end) = (at + 2..far).find(parts) else { return false };
        let name = if cased { part[at..end].iter().all(large) } else { !part.iter().any(is_counted) };
        part[at].is_word(Kind::Surname)
            && !part[at].opens_verb()
            && part[..at].iter().all(address)
            && name
            && !part[at + 1..].iter().any(|mark| mark.colon)
    };
    let timed = |mark: &Mark| mark.opens(Kind::Deadline) || mark.opens(Kind::DeadlineOpener);
    !part.iter().any(timed) && (0..part.len().min(ADDRESS + 1)).any(names)
}

/// Whether a part opens with a title, a colon and a name: `Đảng viên: Ngô Thế Vinh – tổ hàn 3`.
fn is_labelled(part: &[Mark]) -> bool {
    let next = part.get(part[0].len as usize);
    let named = |mark: &Mark| mark.is_word(Kind::Surname) || mark.shape == Shape::Capital;
    part[0].opens(Kind::Title) && next.is_some_and(|next| next.colon && named(next))
}

fn is_counted(mark: &Mark) -> bool {
    mark.shape == Shape::Digit
}

/// Whether a part is a title with its year and who signs: `Cam kết 2025 – Sáu Đực, thú y`.
fn is_titled(part: &[Mark]) -> bool {
    let pledge = |mark: &Mark| mark.part & Kind::PledgePart.bit() != 0 || mark.is(Kind::Vague);
    let opens = |at: &usize| (*at == 0 || part[*at].gap >= Gap::Comma) && pledge(&part[*at]);
    let Some(at) = (0..part.len()).find(opens) else { return false };
    let run = part[at..].iter().take_while(|mark| pledge(mark)).count();
    let behind = part.len().min(at + run + YEARLY);
    let Some(year) = (at + run..behind).find(|&place| is_counted(&part[place])) else { return false };
    let rest = &part[year + 1..];
    // A pledge goes on with what is done, not done, or how much.
    let goes_on =
        |mark: &Mark| is_counted(mark) || mark.opens_verb() || mark.is_word(Kind::Negation) || mark.colon;
    rest.first().is_none_or(|next| next.gap >= Gap::Comma) && !rest.iter().any(goes_on)
}

/// Words that tell when.
const TIMES: u64 = Kind::bits(&[
    Kind::Period,
    Kind::Event,
    Kind::Lunar,
    Kind::Deadline,
    Kind::DeadlineOpener,
    Kind::Number,
    Kind::Weak,
    Kind::Function,
    Kind::Label,
]) as u64;

/// How many tokens a part opens with that tell a time, in any calendar, and whether they name a day or month of a year.
fn timely(raw: &str, tokens: &[Token], part: &[Mark], cased: bool) -> (usize, bool) {
    let time = |mark: &&Mark| {
        let told = (mark.kinds | mark.word) & TIMES != 0;
        mark.shape == Shape::Digit || told && !mark.is_word(Kind::Negation)
    };
    let run = part.iter().take_while(time).count();
    let day = |place: usize| year_of_day(tokens[place].span.of(raw)).is_some();
    // "11/01/2025" says all by itself. What is due or done again is promised.
    let alone = run == 1 && day(0);
    let due = part[0].opens(Kind::DeadlineOpener)
        && !part[0].is_word(Kind::Period)
        && !part[0].is_word(Kind::Lunar);
    if (run < 2 || part[0].shape == Shape::Digit) && !alone
        || due
        || part[..run].iter().any(|mark| mark.opens(Kind::Frequency))
    {
        return (0, false);
    }
    // A year of the lunar calendar has two words of its own, of which one may tell a time, too: *Quý Mão*.
    let name = |mark: &&Mark| mark.gap == Gap::Space && !(mark.shape == Shape::Lower && cased);
    let named = part[run..].iter().take_while(name).count();
    let opens = part[run - 1].is_word(Kind::Period) || part[..run].iter().any(|mark| mark.is(Kind::Lunar));
    if (1..=2).contains(&named) && opens && !part[run].opens_verb() {
        return (run + named, true);
    }
    let month = tokens[..run].iter().position(|token| token.strict == key!("tháng"));
    let of_year = |place: usize| year(tokens[place].span.of(raw)).is_some();
    (run, (0..run).any(day) || month.is_some_and(|month| (month..run).any(of_year)))
}

/// Whether a word may be part of a name where no capital tells: it counts nothing and opens no act.
fn may_name(mark: &Mark) -> bool {
    !is_counted(mark) && !mark.opens_verb()
}

/// Whether a line is a place and a day: `Cao Lãnh, 05/01/2025`, or, at an edge of the text, a place and a time:
/// `Krông Pắc, đầu năm 2022`.
fn is_dated(raw: &str, tokens: &[Token], part: &[Mark], cased: bool, edge: bool) -> bool {
    let Some(comma) = (1..part.len().min(NAME)).find(|&place| part[place].gap == Gap::Comma) else {
        return false;
    };
    let (place, behind) = part.split_at(comma);
    // "xã Minh Tân", but neither "Nâng cấp đường Lê Lợi" nor "500 cây cho Ea Tu".
    let heads = [Kind::PlaceHead, Kind::UnitHead, Kind::Settlement, Kind::PlaceOpener];
    let named = |mark: &Mark| match cased {
        true => mark.shape.is_large() || heads.iter().any(|&kind| mark.is_word(kind)),
        false => may_name(mark),
    };
    let names = place.iter().all(named) && (!cased || place[comma - 1].shape.is_large());
    if part.len() > DATED || !names || part.iter().any(|mark| mark.colon) {
        return false;
    }
    let (run, day) = timely(raw, &tokens[comma..], behind, cased);
    run == behind.len() && (edge || day)
}

/// Whether a line is a day and who signs on it: `Ngày mồng tám Tết Ất Tỵ, người viết Lò Thị Hương`.
fn is_signed(raw: &str, tokens: &[Token], part: &[Mark], cased: bool) -> bool {
    if part.len() > INTRODUCING {
        return false;
    }
    let (comma, _) = timely(raw, tokens, part, cased);
    let Some(next) = part.get(comma).filter(|next| comma > 0 && next.gap == Gap::Comma) else { return false };
    let behind = &part[comma..];
    let label = |mark: &Mark| mark.part & Kind::Signature.bit() != 0;
    let name = |mark: &Mark| match cased {
        true => mark.shape == Shape::Capital,
        false => may_name(mark),
    };
    let signs = behind.iter().take(ADDRESS).position(label).is_some_and(|at| {
        let end = at + behind[at..].iter().take_while(|mark| label(mark)).count();
        // "tui ký tên dưới đây"
        let brief = behind.len() - end < ADDRESS && !behind[end..].iter().any(is_counted);
        behind[end..].iter().all(|mark| label(mark) || name(mark)) || brief
    });
    let named = next.is_word(Kind::Surname) && behind.len() < NAME && behind.iter().all(name);
    signs || named
}

/// `Hà Giang, ngày 15 tháng 01 năm 2024`.
pub(super) fn is_dateline(line: &[Mark]) -> bool {
    line.len() <= 10 && numbers_and_labels(line) == (3, 3)
}

/// The same whatever the words of the place mean elsewhere, `Xã Tả Gia Khâu, ngày …`, and with the name of who signs
/// behind it.
pub(super) fn is_signed_on(line: &[Mark]) -> bool {
    const DAY: usize = 6;
    /// Words in brackets between the day and the name at most.
    const NOTED: usize = 2;
    let number = |mark: &Mark| matches!(mark.shape, Shape::Digit | Shape::Leader);
    let is_day = |part: &[Mark]| {
        part.len() == DAY && part.chunks(2).all(|pair| pair[0].is_word(Kind::Label) && number(&pair[1]))
    };
    let Some(day) = line.windows(DAY).take(NAME + 1).position(is_day) else { return false };
    let behind = &line[day + DAY..];
    // "… năm 2023 (Đã ký) Tống Duy Ngoạn".
    let noted = behind.iter().filter(|mark| mark.aside).count() <= NOTED;
    let signs = |mark: &Mark| {
        noted && mark.aside && mark.shape != Shape::Digit
            || match mark.shape {
                Shape::Capital => true,
                Shape::Upper => !mark.opens_verb(),
                _ => mark.part & Kind::Signature.bit() != 0,
            }
    };
    let placed = day == 0 || line[day].gap == Gap::Comma && !line[..day].iter().any(number);
    placed
        && line[day..day + DAY].iter().skip(1).all(|mark| mark.gap == Gap::Space)
        && behind.len() <= INTRODUCING / 2
        && behind.iter().all(signs)
}

/// `Hà Giang, đầu năm 2024`, which only the last line of a text may be; `width` is that of its last token.
pub(super) fn is_undersigned(line: &[Mark], width: u32) -> bool {
    let named = line.iter().skip(1).any(|mark| mark.gap == Gap::Comma) && !line.iter().any(|mark| mark.colon);
    let year = line[line.len() - 1].shape == Shape::Digit && width == 4;
    line.len() <= 8 && named && year && matches!(numbers_and_labels(line), (1, 1) | (2, 2))
}

/// Numbers of a line, and words for a day, month or year.
fn numbers_and_labels(line: &[Mark]) -> (usize, usize) {
    let digits = line.iter().filter(|mark| matches!(mark.shape, Shape::Digit | Shape::Leader)).count();
    let labels = line.iter().filter(|mark| mark.is_word(Kind::Period) && mark.is_word(Kind::Label)).count();
    (digits, labels)
}
