//! A file of judgements to what was said of which finding.

use std::path::Path;

use khuonsao::{
    finding::{FindingKind, Seal},
    report::{Review, State, Verdict},
};

use super::{Origin, Problem, text_file};

/// The columns, in order; the header line is optional.
const COLUMNS: [&str; 7] = ["id", "code", "hash", "state", "reason", "by", "when"];

/// What a file of judgements holds, line by line.
#[derive(Debug, Default)]
pub(crate) struct Reviewed {
    pub(crate) reviews: Vec<Review>,
    /// Where each was read.
    pub(crate) origins: Vec<Origin>,
    /// Lines that cannot be used.
    pub(crate) problems: Vec<Problem>,
}

impl Reviewed {
    /// Reads tab-separated lines: id, code, hash, `seen` or `accepted`, reason, by whom, when. Blank lines and
    /// lines that open with `#` are passed over; a line that cannot be used is a problem, and the rest is used.
    pub(crate) fn of(path: &Path) -> Result<Reviewed, Problem> {
        let decoded = text_file(path)?;
        let mut reviewed = Reviewed::default();
        for (number, line) in (1..).zip(decoded.text.trim_start_matches('\u{feff}').lines()) {
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let header = number == 1
                && cells.iter().zip(COLUMNS).all(|(cell, column)| cell.eq_ignore_ascii_case(column));
            if line.trim().is_empty() || line.starts_with('#') || header {
                continue;
            }
            let origin = Origin::line(path, number);
            match review(&cells) {
                Ok(review) => {
                    reviewed.reviews.push(review);
                    reviewed.origins.push(origin);
                }
                Err((found, expected)) => reviewed.problems.push(Problem { origin, found, expected }),
            }
        }
        Ok(reviewed)
    }
}

fn review(cells: &[&str]) -> Result<Review, (String, String)> {
    let [id, code, seal, state, reason, by, when] = *cells else {
        let expected = format!("cần {} ô cách nhau bằng dấu tab: {}", COLUMNS.len(), COLUMNS.join(", "));
        return Err((format!("có {} ô", cells.len()), expected));
    };
    let refuse =
        |what: &str, cell: &str, expected: &str| Err((format!("{what} là {cell:?}"), expected.to_owned()));
    if id.is_empty() {
        return refuse("id", id, "cần mã của bản");
    }
    if FindingKind::from_code(code).is_none() {
        let known: Vec<&str> = FindingKind::ALL.iter().map(|(_, code)| *code).collect();
        return refuse("code", code, &format!("cần một trong: {}", known.join(", ")));
    }
    let Ok(seal) = seal.parse::<Seal>() else {
        return refuse("hash", seal, "cần chuỗi \"seal\" trong kết quả của khuonsao check --format json");
    };
    let state = match state.to_lowercase().as_str() {
        "seen" | "đã xem" => State::Seen,
        "accepted" | "chấp nhận" => State::Accepted,
        _ => return refuse("state", state, "cần seen (đã xem) hoặc accepted (chấp nhận)"),
    };
    if reason.is_empty() {
        return refuse("reason", reason, "cần lý do");
    }
    if by.is_empty() {
        return refuse("by", by, "cần tên người xem xét");
    }
    if !is_day(when) {
        return refuse("when", when, "cần một ngày, như 2024-03-15");
    }
    let text = |cell: &str| cell.to_owned();
    let verdict = Verdict { state, reason: text(reason), by: text(by), when: text(when), shifted: false };
    Ok(Review { id: text(id), code: text(code), seal, verdict })
}

/// Whether it is a day of the calendar, written `2024-03-15`.
fn is_day(text: &str) -> bool {
    let shape = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() });
    let number = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap_or(0);
    shape && {
        let (year, month, day) = (number(0..4), number(5..7), number(8..10));
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        (1..=last).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for day in ["2024-02-29", "2023-12-31"] {
            assert!(is_day(day), "{day}");
        }
        for day in
            ["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "15/3/2024", "", "2024-04-31", "năm-03-15"]
        {
            assert!(!is_day(day), "{day}");
        }
    }
}
