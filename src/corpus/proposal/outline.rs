//! Statements on one form to the form: the words they share, taken from the one that has most of them.

use std::ops::Range;

use foldhash::{HashMap, HashMapExt, HashSet};

use super::{
    super::Corpus,
    frequent::{Frequent, SIZE},
};
use crate::{
    Span,
    overlap::Marks,
    shingle::BARRIER,
    text::{
        SectionKind, Text, Token, TokenKind, key,
        numbering::{is_bullet, is_dash},
    },
};

/// A slot nobody has written in.
const DOTS: &str = "……………………";
/// Words that make up an answer.
const ANSWER: usize = 8;
/// Share of the statements with an answer of their own in the place of a line, from which on the line is an
/// answer, too.
const ANSWERED: f64 = 0.08;
/// Words of a section without a slot from which on it is filled by a text that was handed round.
const SECTION: usize = 12;
/// Longest filling in which labels are looked for, in tokens.
const FIELD: usize = 12;
/// Longest filling in which labels of one word are looked for.
const DATE: usize = 12;
/// Words of the longest label that is looked for.
const LABEL: usize = 6;
/// Share of the fillings that have a label.
const LABELED: f64 = 0.8;

/// Words of the form on one line, and where each holder has them.
struct Piece {
    tokens: Range<u32>,
    /// For each holder the first place and the one after the last; `None` when it does not have them.
    places: Vec<Option<(u32, u32)>>,
    is_answer: bool,
}

/// A form found in statements.
pub(super) struct Outline {
    /// The statement that has most of it.
    pub(super) exemplar: u32,
    /// Number of slots.
    pub(super) slots: usize,
    /// Half of the statements have at most this share of words outside of what is shared.
    pub(super) filled: f64,
    /// What is shared and takes the place of answers, with who holds it.
    pub(super) answers: Vec<(Range<u32>, Vec<u32>)>,
    tokens: Vec<Token>,
    fixed: Vec<bool>,
}

impl Outline {
    /// The form of `holders`, of which most have the shingles `shared`.
    pub(super) fn of(corpus: &Corpus, frequent: &Frequent, holders: &[u32], shared: &[u32]) -> Outline {
        let mut is_shared = vec![false; frequent.len()];
        shared.iter().for_each(|&rank| is_shared[rank as usize] = true);
        let codes = |text: u32| &corpus.texts[corpus.references.len() + text as usize];
        let mut best = (0, usize::MAX, u32::MAX);
        let mut outside: Vec<f64> = Vec::with_capacity(holders.len());
        for &text in holders {
            let had = frequent.of_text(text).iter().filter(|(rank, _)| is_shared[*rank as usize]);
            let (count, covered) = covered(had.map(|&(_, place)| place));
            let length = codes(text).len();
            outside.push(1.0 - covered as f64 / length.max(1) as f64);
            if (std::cmp::Reverse(count), length) < (std::cmp::Reverse(best.0), best.1) {
                best = (count, length, text);
            }
        }
        outside.sort_by(f64::total_cmp);
        let filled = outside.get(outside.len() / 2).copied().unwrap_or(0.0);
        let exemplar = if best.2 == u32::MAX { holders[0] } else { best.2 };
        let raw = corpus.statements[exemplar as usize].text.as_str();
        let text = Text::read(raw);
        let mut outline = Outline {
            exemplar,
            slots: 0,
            filled,
            answers: Vec::new(),
            fixed: vec![false; text.tokens.len()],
            tokens: Vec::new(),
        };
        for &(rank, place) in frequent.of_text(exemplar) {
            if is_shared[rank as usize] {
                outline.fixed[place as usize..place as usize + SIZE].fill(true);
            }
        }
        let mut pieces = outline.pieces(raw, &text, frequent, holders, &is_shared);
        let lengths: Vec<u32> = holders.iter().map(|&text| codes(text).len() as u32).collect();
        mark_answers(&mut pieces, &lengths);
        mark_full_sections(&mut pieces, raw, &text, &outline.fixed);
        for piece in pieces.iter().filter(|piece| piece.is_answer) {
            outline.fixed[piece.tokens.start as usize..piece.tokens.end as usize].fill(false);
            let having = holders.iter().zip(&piece.places).filter(|(_, place)| place.is_some());
            outline.answers.push((piece.tokens.clone(), having.map(|(&text, _)| text).collect()));
        }
        outline.join_answers();
        pieces.retain(|piece| !piece.is_answer);
        let lens = corpus.words.lens(Marks::Ignored);
        let folded = |text: u32, places: Range<u32>| -> Vec<u32> {
            let fold = |&code: &u32| if code == BARRIER { code } else { lens.fold(code) };
            codes(text)[places.start as usize..places.end as usize].iter().map(fold).collect()
        };
        outline.find_labels(&pieces, holders, folded);
        outline.slots = outline.fixed.chunk_by(|one, next| one == next).filter(|run| !run[0]).count();
        outline.tokens = text.tokens;
        outline
    }

    /// The fixed words, line by line, and where each holder has them.
    fn pieces(
        &self,
        raw: &str,
        text: &Text,
        frequent: &Frequent,
        holders: &[u32],
        is_shared: &[bool],
    ) -> Vec<Piece> {
        let mut bounds: Vec<Range<u32>> = Vec::new();
        let mut piece_of: Vec<u32> = vec![u32::MAX; text.tokens.len()];
        for place in (0..text.tokens.len()).filter(|&place| self.fixed[place]) {
            let follows = place > 0 && self.fixed[place - 1] && {
                let gap = text.tokens[place - 1].span.end as usize..text.tokens[place].span.start as usize;
                !raw[gap].contains('\n')
            };
            match bounds.last_mut() {
                Some(piece) if follows => piece.end = place as u32 + 1,
                _ => bounds.push(place as u32..place as u32 + 1),
            }
            piece_of[place] = bounds.len() as u32 - 1;
        }
        let mut of_rank: HashMap<u32, u32> = HashMap::new();
        let mut sizes = vec![0u32; bounds.len()];
        for &(rank, place) in
            frequent.of_text(self.exemplar).iter().filter(|(rank, _)| is_shared[*rank as usize])
        {
            let piece = piece_of[place as usize];
            of_rank.insert(rank, piece);
            sizes[piece as usize] += 1;
        }
        let mut pieces: Vec<Piece> =
            bounds.into_iter().map(|tokens| Piece { tokens, places: Vec::new(), is_answer: false }).collect();
        for &holder in holders {
            let mut seen: Vec<(u32, u32, u32)> = vec![(0, u32::MAX, 0); pieces.len()];
            for &(rank, place) in frequent.of_text(holder) {
                if let Some(&piece) = of_rank.get(&rank) {
                    let (count, first, end) = &mut seen[piece as usize];
                    *count += 1;
                    *first = place.min(*first);
                    *end = (place + SIZE as u32).max(*end);
                }
            }
            for ((piece, (count, first, end)), size) in pieces.iter_mut().zip(seen).zip(&sizes) {
                piece.places.push((count > 0 && 2 * count >= *size).then_some((first, end)));
            }
        }
        // A piece too short for a shingle of its own belongs to the one before it.
        let mut kept: Vec<Piece> = Vec::new();
        for (piece, size) in pieces.into_iter().zip(sizes) {
            match kept.last_mut() {
                Some(before) if size == 0 && before.tokens.end == piece.tokens.start => {
                    before.tokens.end = piece.tokens.end;
                }
                _ => kept.push(piece),
            }
        }
        kept
    }

    /// Labels of a few words between slots, which nearly everybody has there.
    fn find_labels(
        &mut self,
        pieces: &[Piece],
        holders: &[u32],
        folded: impl Fn(u32, Range<u32>) -> Vec<u32>,
    ) {
        for pair in pieces.windows(2) {
            let gap = pair[0].tokens.end..pair[1].tokens.start;
            if gap.is_empty() || gap.len() > FIELD {
                continue;
            }
            let own = folded(self.exemplar, gap.clone());
            let mut counts: HashMap<&[u32], u32> = HashMap::new();
            for length in 1..=LABEL.min(own.len()) {
                for gram in own.windows(length).filter(|gram| !gram.contains(&BARRIER)) {
                    counts.insert(gram, 0);
                }
            }
            let between = |holder: usize| {
                let (start, end) = (pair[0].places[holder]?.1, pair[1].places[holder]?.0);
                (start <= end && end - start <= FIELD as u32).then_some(start..end)
            };
            let mut all = 0;
            let mut lengths = Vec::new();
            for (number, &text) in holders.iter().enumerate() {
                let Some(places) = between(number) else { continue };
                all += 1;
                lengths.push(places.len());
                let theirs = folded(text, places);
                let mut grams: HashSet<&[u32]> = HashSet::default();
                for length in 1..=LABEL.min(theirs.len()) {
                    grams.extend(theirs.windows(length));
                }
                for gram in grams {
                    if let Some(count) = counts.get_mut(gram) {
                        *count += 1;
                    }
                }
            }
            lengths.sort_unstable();
            let short = lengths.get(lengths.len() / 2).is_some_and(|&length| length <= DATE);
            for length in (1..=LABEL.min(own.len())).filter(|&length| length > 1 || short) {
                for (at, gram) in own.windows(length).enumerate() {
                    let count = counts.get(gram).copied().unwrap_or(0);
                    if all > 0 && f64::from(count) >= LABELED * f64::from(all) {
                        let start = gap.start as usize + at;
                        self.fixed[start..start + length].fill(true);
                    }
                }
            }
        }
    }

    /// Lines that follow one another and take the place of answers are one text.
    fn join_answers(&mut self) {
        let mut joined: Vec<(Range<u32>, Vec<u32>)> = Vec::new();
        for (tokens, holders) in std::mem::take(&mut self.answers) {
            match joined.last_mut() {
                Some((before, _)) if before.end == tokens.start => before.end = tokens.end,
                _ => joined.push((tokens, holders)),
            }
        }
        self.answers = joined;
    }

    /// Where words of the exemplar stand.
    pub(super) fn span(&self, tokens: &Range<u32>) -> Span {
        self.tokens[tokens.start as usize].span.to(self.tokens[tokens.end as usize - 1].span)
    }

    /// The form in the exemplar's letters, with dots for slots.
    pub(super) fn text(&self, raw: &str) -> String {
        let between = |one: Option<usize>, next: usize| {
            let start = one.map_or(0, |one| self.tokens[one].span.end as usize);
            let end = self.tokens.get(next).map_or(raw.len(), |token| token.span.start as usize);
            &raw[start..end]
        };
        let mut form = String::new();
        let mut open = false;
        for (place, &fixed) in self.fixed.iter().enumerate() {
            let before = place.checked_sub(1);
            let gap = between(before, place);
            match (open, fixed) {
                (false, true) => form.push_str(gap),
                (false, false) => {
                    form.push_str(before_slot(gap));
                    form.push_str(DOTS);
                }
                // An answer's full stop is the author's; the line break after it is the form's.
                (true, true) => form.push_str(gap.find('\n').map_or(gap, |at| &gap[at..])),
                (true, false) => {}
            }
            if fixed {
                form.push_str(self.tokens[place].span.of(raw));
            }
            open = !fixed;
        }
        if !open {
            form.push_str(between(self.tokens.len().checked_sub(1), self.tokens.len()).trim_end());
        }
        form.push('\n');
        form
    }
}

/// What stands between the form's words and an answer, without the answer's bullet or opening quote.
fn before_slot(gap: &str) -> &str {
    match gap.rfind('\n') {
        Some(at) => &gap[..=at],
        None => {
            gap.trim_end_matches(|sign| is_bullet(sign) || is_dash(sign) || matches!(sign, '“' | '"' | '('))
        }
    }
}

/// How many shingles there are, and how many words they cover; places in order.
fn covered(places: impl Iterator<Item = u32>) -> (usize, usize) {
    let (mut count, mut words, mut end) = (0, 0, 0);
    for place in places {
        let start = place.max(end);
        end = place + SIZE as u32;
        words += (end - start) as usize;
        count += 1;
    }
    (count, words)
}

/// Lines in whose place many of those who lack them have an answer of their own.
fn mark_answers(pieces: &mut [Piece], lengths: &[u32]) {
    let mut answered = vec![0u32; pieces.len()];
    for (holder, &length) in lengths.iter().enumerate() {
        let mut lacking = 0..0;
        let mut end = 0;
        for at in 0..=pieces.len() {
            let place = pieces.get(at).map_or(Some((length, length)), |piece| piece.places[holder]);
            let Some((start, next)) = place else { continue };
            lacking = lacking.end..at;
            let (from, to) = (lacking.start.saturating_sub(1), at.min(pieces.len() - 1));
            // Beside a slot of the form, what stands there may fill the slot.
            let apart = pieces[from..=to].windows(2).any(|pair| pair[0].tokens.end != pair[1].tokens.start);
            let words = pieces[lacking.clone()].iter().map(|piece| piece.tokens.len()).sum::<usize>();
            if !lacking.is_empty() && !apart && start.saturating_sub(end) as usize >= (words / 2).max(ANSWER)
            {
                answered[lacking.clone()].iter_mut().for_each(|answered| *answered += 1);
            }
            lacking = at..at + 1;
            end = next.max(end);
        }
    }
    for (piece, answered) in pieces.iter_mut().zip(answered) {
        let having = piece.places.iter().flatten().count() as u32;
        piece.is_answer = f64::from(answered) > ANSWERED * f64::from(answered + having);
    }
}

/// Sections of pledges that are filled by what everybody has: from heading to heading, or but for a name or
/// an amount here and there; and lines under any of their headings that name an amount or a day, as no form
/// does.
fn mark_full_sections(pieces: &mut Vec<Piece>, raw: &str, text: &Text, fixed: &[bool]) {
    // A short heading belongs to the answer above it so far.
    text.sections.iter().for_each(|section| split(pieces, section.tokens.start));
    for (number, section) in text.sections.iter().enumerate() {
        let asks = !matches!(
            section.kind,
            SectionKind::Header
                | SectionKind::Pledge
                | SectionKind::Closing
                | SectionKind::Signature
                | SectionKind::SelfGrading
                | SectionKind::Other
        );
        let Some(next) = text.sections.get(number + 1).filter(|_| asks) else { continue };
        let body = section.tokens.end..next.tokens.start;
        let words = body.clone().filter(|&place| text.tokens[place as usize].kind != TokenKind::Leader);
        let (all, given) =
            words.fold((0, 0), |(all, given), place| (all + 1, given + usize::from(fixed[place as usize])));
        let places = body.start as usize..body.end as usize;
        let room = fixed[places.clone()].chunk_by(|one, next| one == next).filter(|run| !run[0]);
        let room = room.map(<[bool]>::len).max().unwrap_or(0);
        let dotted = text.tokens[places].iter().any(|token| token.kind == TokenKind::Leader);
        let (full, nearly) = (given == all, room < ANSWER && !dotted);
        for piece in pieces.iter_mut() {
            let within = piece.tokens.start >= body.start && piece.tokens.end <= body.end;
            let long = piece.tokens.len() >= ANSWER;
            let (opens, closes) =
                (opens_line(raw, text, &piece.tokens), gap_behind(raw, text, &piece.tokens));
            let filled = given >= SECTION && (full || nearly && long && opens && closes.contains('\n'));
            // A label stands before its slot with a colon; an answer has a name or a number put in.
            let told = long && opens && !closes.contains(':') && names_amount(text, &piece.tokens);
            piece.is_answer |= within && (filled || told);
        }
    }
}

/// Parts the piece that holds a place inside in two.
fn split(pieces: &mut Vec<Piece>, place: u32) {
    let inside = |piece: &Piece| piece.tokens.start < place && place < piece.tokens.end;
    let Some(at) = pieces.iter().position(inside) else { return };
    let piece = &mut pieces[at];
    let words = piece.tokens.end - place;
    let mut behind =
        Piece { tokens: place..piece.tokens.end, places: Vec::new(), is_answer: piece.is_answer };
    piece.tokens.end = place;
    for holder in &mut piece.places {
        let joint = holder.map(|(start, end)| (start, end.saturating_sub(words).max(start), end));
        *holder = joint.map(|(start, joint, _)| (start, joint));
        behind.places.push(joint.map(|(_, joint, end)| (joint, end)));
    }
    pieces.insert(at + 1, behind);
}

/// Whether some words open their line.
fn opens_line(raw: &str, text: &Text, tokens: &Range<u32>) -> bool {
    let start = tokens.start as usize;
    let before = start.checked_sub(1).map_or(0, |before| text.tokens[before].span.end as usize);
    start == 0 || raw[before..text.tokens[start].span.start as usize].contains('\n')
}

/// What stands behind some words, up to the next one.
fn gap_behind<'a>(raw: &'a str, text: &Text, tokens: &Range<u32>) -> &'a str {
    let end = tokens.end as usize;
    let behind = text.tokens.get(end).map_or(raw.len(), |next| next.span.start as usize);
    &raw[text.tokens[end - 1].span.end as usize..behind]
}

/// Whether a line names an amount or a day, beside the mark it opens with and the number of a rule.
fn names_amount(text: &Text, tokens: &Range<u32>) -> bool {
    let numbers = text.tokens[tokens.start as usize..tokens.end as usize].iter().enumerate().skip(1);
    let amounts = numbers.filter(|(at, token)| {
        let before = text.tokens[tokens.start as usize + at - 1].strict;
        let named = key!["số", "điều", "khóa", "năm", "khoản", "nhiệm"].contains(&before);
        token.kind.is_number() && !named && token.kind != TokenKind::Code
    });
    amounts.count() > 0
        && !text.tokens[tokens.start as usize..tokens.end as usize]
            .iter()
            .any(|token| token.kind == TokenKind::Code)
}
