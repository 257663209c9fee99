//! Words with a capital that open a line whose break was lost: headings, sentences, points counted off.

use super::Line;
use crate::{
    lexicon::Kind,
    specificity::{
        mark::{Gap, Shape},
        slot::year,
    },
    text::{Key, TokenKind, key},
};

/// Words in capitals that make a heading.
const SHOUTED: usize = 3;
/// Tokens of a heading at most, and of one with a number or year.
const HEADING: usize = 12;
const NUMBERED: usize = 18;
/// Tokens of one that only says what it is about: `Khắc phục`.
const BRIEF: usize = 4;
/// Tokens of a name at most.
const NAME: usize = 6;
/// Tokens of the lines above the pledges, and of a title with its year, at most.
pub(super) const TOP: usize = 60;
const TITLE: usize = 24;
/// Words behind which the name of a fund, a movement or a group opens with a capital, whatever its first word is:
/// `quỹ Vì người nghèo`.
const NAMES: [Key; 13] =
    key!["quỹ", "trào", "giải", "bài", "báo", "lớp", "nhóm", "tiếng", "môn", "người", "tộc", "nước", "tên"];

/// What a statement is called in its title.
const PAPERS: [[Key; 2]; 4] =
    [key!["cam", "kết"], key!["kiểm", "điểm"], key!["đăng", "ký"], key!["tự", "soi"]];

/// Words that tell what sort of thing the name behind them is of.
pub(super) const HEADS: u64 =
    Kind::bits(&[Kind::PlaceHead, Kind::UnitHead, Kind::Settlement, Kind::Title, Kind::People]) as u64;

/// Words behind which a capital opens a name.
pub(super) const NAMING: u64 = HEADS
    | Kind::bits(&[Kind::Label, Kind::Lunar, Kind::Weekday, Kind::PlaceOpener, Kind::DeadlineOpener]) as u64;

/// Words that are written with a capital inside a sentence.
const NAMED: u64 = Kind::bits(&[
    Kind::Protected,
    Kind::Title,
    Kind::UnitHead,
    Kind::PlaceHead,
    Kind::Event,
    Kind::Lunar,
    Kind::Weekday,
    Kind::Citation,
]) as u64;

/// Words that go on with a name as often as not: `qua Sổ tay đảng viên`.
const JOINING: [Key; 6] = key!["qua", "gồm", "nhờ", "vô", "gặp", "hoặc"];

/// Words that tell who somebody is.
pub(super) const PEOPLE: u64 = Kind::bits(&[Kind::People, Kind::Group, Kind::VagueGroup]) as u64;

/// Phrases that say when a sentence is about, and open one behind a name, too.
const TIMES: u64 = Kind::bits(&[
    Kind::Past,
    Kind::Weak,
    Kind::Background,
    Kind::Frequency,
    Kind::DeadlineOpener,
    Kind::Negation,
]) as u64;

/// Words that open a pledge or a heading and no name.
pub(super) const PLAIN: u64 = Kind::bits(&[
    Kind::Function,
    Kind::Observable,
    Kind::Managerial,
    Kind::Vague,
    Kind::Abstract,
    Kind::Deadline,
    Kind::DeadlineOpener,
    Kind::Frequency,
    Kind::Occasion,
    Kind::Period,
    Kind::How,
    Kind::Negation,
    Kind::Bound,
    Kind::Product,
    Kind::Record,
    Kind::Measure,
    Kind::Proof,
    Kind::Procedural,
    Kind::Target,
    Kind::Background,
    Kind::Past,
]) as u64;

impl Line<'_> {
    /// Whether a heading in capitals begins or ends.
    pub(super) fn is_shouting(&self, place: usize) -> bool {
        let shouted = |place: usize| self.marks[place].shape == Shape::Upper;
        let counted = self.shape(place - 1) == Some(Shape::Digit);
        let small = |place: usize| self.shape(place) == Some(Shape::Lower);
        // "… ngày 26-01-2024 CAM KẾT Học tập …": two syllables are no abbreviation, and no stress before a capital.
        let titled = |place: usize| {
            place + 2 < self.end
                && (place..place + 2).all(|at| shouted(at) && self.tokens[at].kind == TokenKind::Syllable)
                && self.opens_text(place + 2)
        };
        let alone = |place: usize| !shouted(place - 1) && self.gap(place) == " " && titled(place);
        if alone(place) || place >= self.start + 3 && alone(place - 2) {
            return true;
        }
        let begins = (small(place - 1) || counted && place > self.start + 1 && small(place - 2))
            && place + SHOUTED <= self.end
            && (place..place + SHOUTED).all(shouted)
            && !self.gap(place).contains(['(', '[', '“', '"']);
        // "… KHÓM VĨNH TÂY 2 Đăng ký …"
        let numbered = counted && self.shape(place) == Some(Shape::Capital);
        let last = place - usize::from(numbered);
        // "… (TỰ NGUYỆN VIẾT) Tôi Bùi Thế Ngạn …"
        let closed = self.shape(place) == Some(Shape::Capital) && self.gap(place) == ") ";
        let ends = !shouted(place)
            && (!self.gap(place).starts_with([')', ']']) || closed)
            && last >= self.start + SHOUTED
            && (last - SHOUTED..last).all(|at| shouted(at) || closed && self.shape(at) == Some(Shape::Digit))
            && self.marks[place].gap != Gap::Slash
            && self.shape(place) != Some(Shape::Digit)
            && (self.shape(place) != Some(Shape::Capital)
                || self.word(place).chars().filter(|letter| letter.is_alphabetic()).nth(1).is_some());
        begins || ends
    }

    /// Whether a word with a capital opens a sentence or line, though nothing closes the one before.
    pub(super) fn is_opening(&self, place: usize) -> bool {
        let (mark, before) = (&self.marks[place], &self.marks[place - 1]);
        if mark.shape != Shape::Capital
            || !matches!(self.shape(place + 1), Some(Shape::Lower | Shape::Digit))
            || self.is_needy(place - 1)
            || NAMES.contains(&self.tokens[place - 1].strict)
        {
            return false;
        }
        if self.gap(place) == ") " {
            return true;
        }
        // "Họ và tên: …… Vật tư xuất phải có lệnh"; no name has *tôi*.
        let author = self.tokens[place].strict == key!("tôi");
        if mark.gap == Gap::Space && (before.shape == Shape::Leader || author) {
            return true;
        }
        // "Kính thưa chi bộ, Tôi năm nay …", "Trại giống kính mến, Năm rồi …"
        if self.gap(place) == ", "
            && (author || before.shape == Shape::Lower && self.tokens[place - 1].strict == key!("mến"))
        {
            return true;
        }
        // In a name the second word has a capital, too: "… công vụ Tập trung rà soát …", "… xã Mỹ Lung Hạ Năm qua …".
        let verb = mark.len > 1 && mark.opens_verb();
        let phrase = verb || mark.len > 1 && mark.kinds & TIMES != 0;
        let ended =
            matches!(before.shape, Shape::Capital | Shape::Upper) && !phrase && !self.is_under_name(place);
        if mark.gap != Gap::Space || ended || self.marks[place + 1].gap >= Gap::Break {
            return false;
        }
        // "sinh hoạt chi bộ Hợp tác xã vận tải 19/5: …" has no field there, "Đơn vị: …" has.
        let behind = self.marks.get(place + mark.len as usize).is_some_and(|next| next.colon);
        let body = mark.opens(Kind::UnitHead) && !behind;
        if self.is_closed_by_colon(place) && !body && !self.is_behind(place, HEADS) {
            return true;
        }
        self.is_ordinary(place)
            && (verb && !self.is_in_unit(place) || !self.is_naming(place) || self.is_grammar(place))
            && self.marks[place + 1].gap == Gap::Space
    }

    /// Whether a word opens no name, and behind a post none at all: `… – chuyên viên Sau ngày mồng một …`.
    fn is_grammar(&self, place: usize) -> bool {
        const GRAMMAR: u64 = Kind::bits(&[Kind::Function, Kind::DeadlineOpener]) as u64;
        const POSTS: u64 = Kind::bits(&[Kind::Title, Kind::People]) as u64;
        let mark = &self.marks[place];
        mark.word & GRAMMAR != 0 && self.is_behind(place, POSTS) && !mark.is_word(Kind::Surname)
    }

    /// Whether the name of a unit goes on at a token that would open an act elsewhere: `Phân xưởng Khai thác 6`.
    fn is_in_unit(&self, place: usize) -> bool {
        let head = (self.start..place).rev().find(|&at| self.marks[at].len > 0);
        head.is_some_and(|head| {
            self.marks[head].is(Kind::UnitHead)
                && self.marks[head].shape == Shape::Capital
                && head + self.marks[head].len as usize == place
        })
    }

    /// Whether a word of one of those kinds stands before a token; inside a phrase a word is what the phrase is.
    fn is_behind(&self, place: usize, kinds: u64) -> bool {
        let before = &self.marks[place - 1];
        before.kinds & kinds != 0 || before.len > 0 && before.word & kinds != 0
    }

    /// Whether a word stands before a token behind which a capital opens a name.
    fn is_naming(&self, place: usize) -> bool {
        !self.is_over(place) && self.is_behind(place, NAMING)
    }

    /// Whether a word with a capital is no name: one that opens a pledge, or stands elsewhere in small letters.
    pub(super) fn is_ordinary(&self, place: usize) -> bool {
        let mark = &self.marks[place];
        let known = (mark.opened() | mark.word) & PLAIN != 0 || mark.part != 0;
        let named = (mark.kinds | mark.word) & NAMED != 0;
        // "Khúc Duy Tân – Cán bộ tín dụng".
        let person = || mark.kinds & PEOPLE != 0;
        let plain = || {
            let joined = place > self.start && JOINING.contains(&self.tokens[place - 1].strict);
            self.small().contains(&self.tokens[place].strict) && !person() && !joined
        };
        !named && (known || plain())
    }

    /// Whether the name of an author stands before a word, behind a title or at the top: `Bản cam kết Lê Hữu Phước
    /// Khám …`, but not `cháu Vàng A Chứ`.
    fn is_under_name(&self, place: usize) -> bool {
        let first = place.saturating_sub(NAME).max(self.start);
        let name = (first..place).rev().take_while(|&at| self.marks[at].shape == Shape::Capital).count();
        let opens = place - name;
        let top = opens == self.start || {
            let before = &self.marks[opens - 1];
            let settled = self.marks[opens].gap == Gap::Comma && self.marks[opens].is_word(Kind::Settlement);
            before.part != 0 || matches!(before.shape, Shape::Digit | Shape::Upper) || settled
        };
        place < self.start + TOP && name > 1 && top && self.is_ordinary(place)
    }

    /// Whether a word that may name something names nothing more before a token: `trong năm`, `sinh hoạt đảng`.
    fn is_over(&self, place: usize) -> bool {
        const WHOLE: [Key; 7] = key!["trong", "cả", "mỗi", "hằng", "hàng", "từng", "các"];
        self.tokens[place - 1].strict == key!("đảng")
            || place > self.start + 1 && WHOLE.contains(&self.tokens[place - 2].strict)
    }

    /// Whether the line up to a token is a heading and the token opens what stands under it.
    pub(super) fn is_headed(&self, start: usize, place: usize, numbered: bool) -> bool {
        // "1. Tình hình thực hiện năm 2023 Kim ngạch …".
        let dated = || {
            let year = self.shape(place - 1) == Some(Shape::Digit) && self.word(place - 1).len() == 4;
            numbered && year && self.marks[place - 2].is_word(Kind::Label)
        };
        // "Bản cam kết của Lê Thị Út Em, năm 2025 Việc …".
        let entitled = || {
            let top = place < self.start + TOP && place < start + TITLE;
            let pairs = || self.tokens[start..place].windows(2);
            let named = || pairs().any(|pair| PAPERS.contains(&[pair[0].strict, pair[1].strict]));
            top && named() && year(self.word(place - 1)).is_some() && self.gap(place) == " "
        };
        // "2. Kết quả thực hiện nhiệm vụ trong năm Đi thăm 210 lượt hộ".
        let listed = || {
            let mark = &self.marks[start];
            let brief = mark.is(Kind::Abstract) && place <= start + BRIEF;
            let heading = numbered
                && (mark.part != 0 || brief)
                && self.shape(place - 1) == Some(Shape::Lower)
                && !self.is_needy(place - 1)
                && !self.is_naming(place);
            heading && self.marks[start..place].iter().all(|mark| mark.shape != Shape::Digit)
        };
        // "… Bệnh viện Phổi – Năm 2024 Theo …", "… năm học 2023-2024 Sân tôi …".
        let yearly = || {
            let last = self.word(place - 1).rsplit('-').next().unwrap_or_default();
            let label = self.marks[place - 2].is_word(Kind::Label)
                || self.tokens[place - 2].strict == key!("học") && place > self.start + 2;
            place < self.start + TOP && year(last).is_some() && label
        };
        let near = (start + 2..=start + NUMBERED).contains(&place);
        let large = self.shape(place) == Some(Shape::Capital);
        self.is_titled(start, place)
            || near && self.opens_text(place) && (dated() || listed() || yearly())
            || large && entitled()
    }

    /// Whether a heading without any mark opens at a token and a line right behind it: `… Bình Thuận Khuyết điểm Còn để
    /// mất …`.
    pub(super) fn is_between(&self, place: usize) -> bool {
        let mark = &self.marks[place];
        let near = &self.marks[place..self.end.min(place + HEADING + 1)];
        let run = near.iter().take_while(|mark| mark.part != 0).count();
        mark.shape == Shape::Capital
            && mark.gap == Gap::Space
            && self.marks[place - 1].part == 0
            && (2..near.len()).contains(&run)
            && self.shape(place + 1) == Some(Shape::Lower)
            && self.opens_text(place + run)
    }

    /// Whether a point is counted off in words: `… vừa sức Một, sáng nào cũng …`, `Thứ hai, về …`, the next of those
    /// before.
    pub(super) fn is_counted_off(&self, place: usize, counted: &mut usize) -> bool {
        const COUNTS: [Key; 9] = key!["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
        const RANKS: [Key; 9] = key!["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"];
        let ranked = usize::from(self.tokens[place].strict == key!("thứ"));
        let known = if ranked == 1 { &RANKS } else { &COUNTS };
        let next = self.shape(place) == Some(Shape::Capital)
            && self
                .tokens
                .get(place + ranked)
                .is_some_and(|token| known.get(*counted) == Some(&token.strict))
            && matches!(self.gap(place + ranked + 1), ", " | ": ");
        *counted += usize::from(next);
        next
    }

    /// Whether all from a place on is the words of a heading, and a token opens what stands under it.
    pub(super) fn is_titled(&self, start: usize, place: usize) -> bool {
        let near = (start + 2..=start + HEADING).contains(&place);
        near && self.opens_text(place) && self.marks[start..place].iter().all(|mark| mark.part != 0)
    }

    fn opens_text(&self, place: usize) -> bool {
        self.shape(place) == Some(Shape::Capital)
            && self.shape(place + 1) == Some(Shape::Lower)
            && self.marks[place].gap == Gap::Space
    }
}
