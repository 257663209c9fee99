//! What the program is doing, told on standard error while somebody watches.

use std::{
    io::{self, IsTerminal, Write},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use khuonsao::finding::Step;

use crate::args::{Lang, Output};

/// A line that is written over and gone in the end.
pub(crate) struct Progress {
    shown: bool,
    lang: Lang,
    begun: Instant,
    told: Mutex<Option<Instant>>,
}

/// A count is written over no faster than it can be read.
const PACE: Duration = Duration::from_millis(100);

impl Progress {
    /// Shown only on a terminal, and not when asked to be quiet.
    pub(crate) fn new(output: &Output) -> Progress {
        let shown = io::stderr().is_terminal() && !output.target.quiet && !output.no_progress;
        Progress { shown, lang: output.lang, begun: Instant::now(), told: Mutex::new(None) }
    }

    /// Says what comes next.
    pub(crate) fn say(&self, step: &str) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K{step} …");
        }
    }

    /// Says how many files are read and how long the rest will take, as far as can be told.
    pub(crate) fn count(&self, done: usize, all: usize) {
        if !self.shown {
            return;
        }
        let now = Instant::now();
        {
            let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
            if told.is_some_and(|told| now - told < PACE) && done < all {
                return;
            }
            *told = Some(now);
        }
        let _ = write!(io::stderr(), "\r\x1b[K{}", counted(self.lang, done, all, now - self.begun));
    }
}

fn counted(lang: Lang, done: usize, all: usize, taken: Duration) -> String {
    let left = taken.as_secs_f64() / done.max(1) as f64 * all.saturating_sub(done) as f64;
    // At first a guess would be wild.
    let left = Some(left.ceil() as u64).filter(|left| *left > 0 && taken > Duration::from_secs(1));
    let (minutes, seconds) = left.map_or((0, 0), |left| (left / 60, left % 60));
    match lang {
        Lang::Vi => {
            let left = left.map_or(String::new(), |_| format!(", còn khoảng {minutes} phút {seconds} giây"));
            format!("đã đọc {done}/{all} tệp{}", left.replace(" 0 phút", ""))
        }
        Lang::En => {
            let left = left.map_or(String::new(), |_| format!(", about {minutes} min {seconds} s left"));
            format!("{done} of {all} files read{}", left.replace(" 0 min", ""))
        }
    }
}

/// How far the comparison is, and how long it may still take.
pub(crate) struct Watch<'a> {
    progress: &'a Progress,
    statements: usize,
    /// When the step that counts now began, and when it was told of last.
    since: Mutex<Option<(&'static str, Instant, Instant)>>,
}

/// Time between two lines; more often only flickers.
const PAUSE: Duration = Duration::from_millis(200);

impl<'a> Watch<'a> {
    pub(crate) fn new(progress: &'a Progress, statements: usize) -> Watch<'a> {
        Watch { progress, statements, since: Mutex::new(None) }
    }

    /// Tells of a step when something has changed that one can see.
    pub(crate) fn see(&self, step: Step) {
        if !self.progress.shown {
            return;
        }
        let (name, done) = match step {
            Step::Comparing => return self.progress.say("đang tìm các bản trùng nhau"),
            Step::Aligned(done) => ("đang đối chiếu", done),
            Step::Examined(done) => ("đang chấm", done),
            _ => return,
        };
        let mut since = self.since.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let (began, told) = match *since {
            Some((known, began, told)) if known == name => (began, Some(told)),
            _ => (now, None),
        };
        if told.is_some_and(|told| now - told < PAUSE) {
            return;
        }
        *since = Some((name, began, now));
        self.progress.say(&judged(name, done, self.statements, now - began));
    }
}

/// One line: what is done, how much of it, and how long the rest will take at this pace.
fn judged(name: &str, done: usize, all: usize, taken: Duration) -> String {
    let left = taken.as_secs_f64() * all.saturating_sub(done) as f64 / done.max(1) as f64;
    let rest = match left {
        ..1.0 => String::new(),
        ..90.0 => format!(", còn khoảng {left:.0} giây"),
        _ => format!(", còn khoảng {:.0} phút", left / 60.0),
    };
    format!("{name}: {done}/{all} bản{rest}")
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_is_told_at_the_pace_so_far() {
        let line = |done, taken| judged("đang chấm", done, 100, Duration::from_secs(taken));
        assert_eq!(line(50, 0), "đang chấm: 50/100 bản");
        assert_eq!(line(50, 30), "đang chấm: 50/100 bản, còn khoảng 30 giây");
        assert_eq!(line(10, 60), "đang chấm: 10/100 bản, còn khoảng 9 phút");
        assert_eq!(line(100, 60), "đang chấm: 100/100 bản");
    }

    #[test]
    fn the_time_left_is_told_once_it_can_be() {
        let check = |lang, done, taken, expected: &str| {
            assert_eq!(counted(lang, done, 1000, Duration::from_secs(taken)), expected);
        };
        check(Lang::Vi, 3, 0, "đã đọc 3/1000 tệp");
        check(Lang::Vi, 250, 10, "đã đọc 250/1000 tệp, còn khoảng 30 giây");
        check(Lang::Vi, 100, 10, "đã đọc 100/1000 tệp, còn khoảng 1 phút 30 giây");
        check(Lang::En, 250, 10, "250 of 1000 files read, about 30 s left");
        check(Lang::Vi, 1000, 10, "đã đọc 1000/1000 tệp");
    }
}
