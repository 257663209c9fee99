//! Two statements side by side, shared passages numbered.

use std::io::{self, Write};

use khuonsao::{Corpus, StatementId, align::Passage, corpus::Reading, finding::Language};
use unicode_width::UnicodeWidthStr;

use super::{
    BOLD, COPIED, DIM,
    columns::{Piece, cut, wrap},
};

/// How a stretch of text looks.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    Own,
    Shared,
    Given,
}

pub(crate) fn draw(
    out: &mut dyn Write,
    corpus: &Corpus,
    left: StatementId,
    right: StatementId,
    passages: &[Passage],
    width: usize,
    language: Language,
) -> io::Result<()> {
    let column = (width - 3) / 2;
    let mut by_right: Vec<usize> = (0..passages.len()).collect();
    by_right.sort_by_key(|&number| passages[number].right);
    let by_left: Vec<usize> = (0..passages.len()).collect();

    let side = |id: StatementId, order: &[usize], right: bool| {
        let statement = corpus.statement(id);
        let reading = corpus.reading(id);
        let spans: Vec<_> = order
            .iter()
            .map(|&number| (number, if right { passages[number].right } else { passages[number].left }))
            .collect();
        let words = reading.excused.iter().filter(|excused| !**excused).count();
        let shared: u32 = passages.iter().map(|passage| passage.tokens).sum();
        (wrap(&pieces(&statement.text, &reading, &spans), column), shared, words)
    };
    let (left_lines, shared, left_words) = side(left, &by_left, false);
    let (right_lines, _, right_words) = side(right, &by_right, true);

    let name = |id: StatementId| &corpus.statement(id).id[2..];
    let share = |words: usize| if words == 0 { 0.0 } else { 100.0 * f64::from(shared) / words as f64 };
    let (told, of) = match language {
        Language::Vi => ("chữ trùng", "phần tự viết"),
        Language::En => ("words shared", "of the words outside the form"),
    };
    for (id, words) in [(left, left_words), (right, right_words)] {
        writeln!(
            out,
            "{BOLD}{}{BOLD:#}: {shared}/{words} {told} ({:.0}% {of})",
            cut(name(id), width / 2),
            share(words).min(100.0)
        )?;
    }
    if passages.is_empty() {
        let none = match language {
            Language::Vi => "Không có đoạn nào trùng.",
            Language::En => "No passage is shared.",
        };
        writeln!(out, "{none}")?;
    }
    writeln!(out, "{DIM}{}{DIM:#}", "─".repeat(width))?;
    for row in 0..left_lines.len().max(right_lines.len()) {
        let used = line(out, left_lines.get(row))?;
        write!(out, "{}{DIM} │ {DIM:#}", " ".repeat(column.saturating_sub(used)))?;
        line(out, right_lines.get(row))?;
        writeln!(out)?;
    }
    Ok(())
}

/// The text cut where its look changes; a shared passage is opened by its number and closed by a bracket,
/// so that it can be told without colors.
fn pieces(raw: &str, reading: &Reading, passages: &[(usize, khuonsao::Span)]) -> Vec<Piece<Look>> {
    let mut at = 0;
    let mut out: Vec<Piece<Look>> = Vec::new();
    for &(number, span) in passages {
        let (start, end) = (span.start as usize, span.end as usize);
        if start < at {
            continue;
        }
        own(raw, reading, at, start, &mut out);
        out.push(Piece { text: format!("[{}: {}]", number + 1, &raw[start..end]), style: Look::Shared });
        at = end;
    }
    own(raw, reading, at, raw.len(), &mut out);
    for piece in &mut out {
        piece.text.retain(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'));
    }
    out
}

/// Text outside passages: the form's words apart from the author's.
fn own(raw: &str, reading: &Reading, from: usize, to: usize, out: &mut Vec<Piece<Look>>) {
    let mut at = from;
    let mut look = Look::Own;
    let place = |byte: usize| reading.text.tokens.partition_point(|token| (token.span.start as usize) < byte);
    for place in place(from)..place(to) {
        let token = &reading.text.tokens[place];
        let next = if reading.excused[place] { Look::Given } else { Look::Own };
        if next != look {
            let start = token.span.start as usize;
            out.push(Piece { text: raw[at..start].to_owned(), style: look });
            (at, look) = (start, next);
        }
    }
    out.push(Piece { text: raw[at..to].to_owned(), style: look });
}

/// Writes one line of pieces and says how many columns it took.
fn line(out: &mut dyn Write, pieces: Option<&Vec<Piece<Look>>>) -> io::Result<usize> {
    let mut used = 0;
    for piece in pieces.into_iter().flatten() {
        used += piece.text.width();
        match piece.style {
            Look::Own => write!(out, "{}", piece.text)?,
            Look::Shared => write!(out, "{COPIED}{}{COPIED:#}", piece.text)?,
            Look::Given => write!(out, "{DIM}{}{DIM:#}", piece.text)?,
        }
    }
    Ok(used)
}
