//! The levels of a list to the numbers and bullets a reader sees.

/// One level of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Level {
    pub(crate) start: u32,
    pub(crate) style: Style,
    /// The label: `%1` is the number of the first level, `%2` of the second.
    pub(crate) pattern: String,
    /// What parts the label from the text.
    pub(crate) gap: &'static str,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Bullet,
    Decimal,
    /// Two digits at least.
    Padded,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    None,
}

/// How far a list has been counted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts(Vec<Option<u32>>);

impl Counts {
    /// The label of the next paragraph of a level, counted from 0.
    pub(crate) fn next(&mut self, levels: &[Level], depth: usize) -> Option<String> {
        let level = levels.get(depth)?;
        self.0.truncate(depth + 1);
        self.0.resize(depth + 1, None);
        let number = self.0[depth].map_or(level.start, |last| last.saturating_add(1));
        self.0[depth] = Some(number);
        let mut label = match level.style {
            Style::None => String::new(),
            Style::Bullet => bullet(&level.pattern),
            _ => self.fill(levels, &level.pattern),
        };
        if label.is_empty() {
            return None;
        }
        label.push_str(level.gap);
        Some(label)
    }

    fn fill(&self, levels: &[Level], pattern: &str) -> String {
        let mut label = String::new();
        let mut rest = pattern.chars().peekable();
        while let Some(letter) = rest.next() {
            match (letter, rest.peek().and_then(|digit| digit.to_digit(10))) {
                ('%', Some(place @ 1..)) => {
                    rest.next();
                    let place = place as usize - 1;
                    if let Some(level) = levels.get(place) {
                        let number = self.0.get(place).copied().flatten().unwrap_or(level.start);
                        label.push_str(&level.style.write(number));
                    }
                }
                _ => label.push(letter),
            }
        }
        label
    }
}

/// Bullets of symbol fonts have no letter of their own.
fn bullet(pattern: &str) -> String {
    match pattern.trim() {
        "" | "o" | "v" | "w" | "§" | "Ø" | "ü" | "q" => "•".into(),
        other if other.contains(|letter| matches!(letter, '\u{E000}'..='\u{F8FF}')) => "•".into(),
        other => other.into(),
    }
}

impl Style {
    fn write(self, number: u32) -> String {
        match self {
            Style::Decimal => number.to_string(),
            Style::Padded => format!("{number:02}"),
            Style::LowerLetter => letters(number),
            Style::UpperLetter => letters(number).to_uppercase(),
            Style::LowerRoman => roman(number),
            Style::UpperRoman => roman(number).to_uppercase(),
            Style::Bullet | Style::None => String::new(),
        }
    }
}

/// a, b, …, z, aa, bb, …
fn letters(number: u32) -> String {
    let Some(place) = number.checked_sub(1) else { return "0".into() };
    let letter = char::from(b'a' + (place % 26) as u8);
    // No list is as long as this; a broken number must not become a long text.
    std::iter::repeat_n(letter, (place / 26 + 1).min(20) as usize).collect()
}

fn roman(number: u32) -> String {
    const PARTS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut left = number;
    let mut written = String::new();
    for (value, letters) in PARTS {
        while left >= value {
            written.push_str(letters);
            left -= value;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(style: Style, pattern: &str) -> Level {
        Level { start: 1, style, pattern: pattern.into(), gap: " " }
    }

    #[test]
    fn numbers_count_on_and_begin_anew_under_the_next_heading() {
        let levels = [
            level(Style::UpperRoman, "%1."),
            level(Style::Decimal, "%1.%2."),
            level(Style::LowerLetter, "%3)"),
        ];
        let mut counts = Counts::default();
        let labels: Vec<_> =
            [0, 1, 1, 2, 2, 0, 1].map(|depth| counts.next(&levels, depth).expect("a label")).into();
        assert_eq!(labels, ["I. ", "I.1. ", "I.2. ", "a) ", "b) ", "II. ", "II.1. "]);
    }

    #[test]
    fn bullets_are_letters_or_a_dot() {
        assert_eq!(bullet("-"), "-");
        assert_eq!(bullet("\u{F0B7}"), "•");
    }
}
