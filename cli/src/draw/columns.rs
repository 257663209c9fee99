//! Text cut, padded and wrapped by the columns it takes on a screen.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// One line of at most `columns`; what does not fit is replaced by `…`.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    let line = one_line(text);
    if line.width() <= columns {
        return line;
    }
    let mut kept = String::new();
    let mut used = 1;
    for letter in line.graphemes(true) {
        used += letter.width();
        if used > columns {
            break;
        }
        kept.push_str(letter);
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

/// The same, filled up with spaces on the right.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    let mut cell = cut(text, columns);
    let missing = columns.saturating_sub(cell.width());
    cell.extend(std::iter::repeat_n(' ', missing));
    cell
}

/// The same, filled up with spaces on the left.
pub(crate) fn pad_left(text: &str, columns: usize) -> String {
    let cell = cut(text, columns);
    " ".repeat(columns.saturating_sub(cell.width())) + &cell
}

/// White space of any kind as single spaces; invisible and control characters gone.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|letter| !letter.is_control()));
    }
    line
}

/// A stretch of text with a style, for [`wrap`].
#[derive(Clone, Debug)]
pub(crate) struct Piece<S> {
    pub(crate) text: String,
    pub(crate) style: S,
}

/// Breaks styled text into lines of at most `columns`, at spaces where there are any. Line breaks in the
/// text are kept.
pub(crate) fn wrap<S: Copy + PartialEq>(pieces: &[Piece<S>], columns: usize) -> Vec<Vec<Piece<S>>> {
    let mut lines = vec![Vec::new()];
    let mut used = 0;
    for piece in pieces {
        for word in piece.text.split_inclusive([' ', '\n', '\t']) {
            let breaks = word.ends_with('\n');
            let word = word.trim_end_matches(['\n', '\r']).replace('\t', " ");
            for part in parts(&word, columns) {
                let wide = part.trim_end().width();
                if used > 0 && used + wide > columns {
                    lines.push(Vec::new());
                    used = 0;
                }
                used += part.width();
                push(lines.last_mut().expect("starts with one line"), part, piece.style);
            }
            if breaks {
                lines.push(Vec::new());
                used = 0;
            }
        }
    }
    lines
}

fn push<S: Copy + PartialEq>(line: &mut Vec<Piece<S>>, text: &str, style: S) {
    match line.last_mut() {
        Some(last) if last.style == style => last.text.push_str(text),
        _ => line.push(Piece { text: text.to_owned(), style }),
    }
}

/// A word as pieces that fit, cut between graphemes where it is too long for a line.
fn parts(word: &str, columns: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut used) = (0, 0);
    for (at, letter) in word.grapheme_indices(true) {
        let wide = letter.width();
        if used + wide > columns && at > start && letter != " " {
            parts.push(&word[start..at]);
            (start, used) = (at, 0);
        }
        used += wide;
    }
    if start < word.len() {
        parts.push(&word[start..]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_take_one_column() {
        assert_eq!(cut("Tie\u{302}\u{301}ng Việt", 8), "Tie\u{302}\u{301}ng V…");
        assert_eq!(pad("Việt", 6), "Việt  ");
    }

    #[test]
    fn words_longer_than_a_line_are_cut() {
        let lines = wrap(&[Piece { text: "ab cdefghij".into(), style: () }], 4);
        let lines: Vec<&str> = lines.iter().map(|line| line[0].text.trim_end()).collect();
        assert_eq!(lines, ["ab", "cdef", "ghij"]);
    }
}
