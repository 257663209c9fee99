//! Digits to days of the calendar.

use std::fmt;

/// A day of the calendar.
///
/// ```
/// use khuonsao::register::Day;
///
/// assert!(Day::new(2024, 2, 29).is_some() && Day::new(2023, 2, 29).is_none());
/// assert_eq!(Day::parse("2024-01-18").map(|day| day.to_string()).as_deref(), Some("18/01/2024"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// A day, or all days of a month or a year of which no more is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// Its first day.
    pub first: Day,
    /// Its last day.
    pub last: Day,
}

impl Day {
    /// A day that is in the calendar.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Day> {
        let fits = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        fits.then_some(Day { year, month, day })
    }

    /// Reads `2024-01-18`.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.trim().splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        // A time of day may follow.
        let day = day.get(..2).filter(|_| !day[2..].starts_with(|next: char| next.is_ascii_digit()))?;
        Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The first day of a year.
    pub fn new_year(year: u16) -> Day {
        Day { year, month: 1, day: 1 }
    }

    /// Its day of the week, 0 for Sunday (Sakamoto 1993).
    pub(crate) fn weekday(self) -> usize {
        const MONTHS: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        // The calendar repeats after 400 years, which are whole weeks.
        let year = usize::from(self.year) + 400 - usize::from(self.month < 3);
        let leaps = year / 4 - year / 100 + year / 400;
        (year + leaps + MONTHS[usize::from(self.month) - 1] + usize::from(self.day)) % 7
    }

    /// Its year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// As it is sorted: `2024-01-18`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}/{:02}/{:04}", self.day, self.month, self.year)
    }
}

impl Period {
    /// Reads `2024-01-18` or `2024`.
    pub(super) fn parse(text: &str) -> Option<Period> {
        if let Some(day) = Day::parse(text).filter(|_| text.len() == "2024-01-18".len()) {
            return Some(Period { first: day, last: day });
        }
        let year: u16 = text.parse().ok().filter(|year| (1900..2200).contains(year))?;
        Some(Period { first: Day { year, month: 1, day: 1 }, last: Day { year, month: 12, day: 31 } })
    }

    /// Its day, where no other is meant.
    pub fn day(self) -> Option<Day> {
        (self.first == self.last).then_some(self.first)
    }
}

/// Whether the year has a 29 February.
fn is_leap(year: u16) -> bool {
    year % 4 == 0 && year % 100 != 0 || year % 400 == 0
}

/// Days of a month from 1 to 12; none of any other.
pub(crate) fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(is_leap(year)),
        1..=12 => 31,
        _ => 0,
    }
}
