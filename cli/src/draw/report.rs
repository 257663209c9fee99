//! A report for somebody who has statements to read.

use std::{
    cmp::Reverse,
    io::{self, Write},
};

use anstyle::Style;
use khuonsao::{
    Corpus,
    finding::{Evidence, FindingKind, Language, Severity},
    provenance::Shares,
    register::Day,
    report::{FindingRow, Report, State, StatementRow},
};

use unicode_width::UnicodeWidthStr;

use super::{
    BOLD, COPIED, DIM, HIGH, MEDIUM, PLAIN,
    columns::{Piece, cut, one_line, pad, pad_left, wrap},
    place::{Place, places},
};

/// What a report is drawn with.
pub(crate) struct Drawing<'a> {
    pub(crate) report: &'a Report,
    pub(crate) corpus: &'a Corpus,
    pub(crate) language: Language,
    /// Columns of the paper.
    pub(crate) width: usize,
    /// Whether statements without findings are drawn, too.
    pub(crate) all: bool,
    /// Members of the roster without a statement.
    pub(crate) absent: &'a [String],
    /// What was said of findings that are no more.
    pub(crate) stale: &'a [String],
    /// What could not be read.
    pub(crate) problems: &'a [String],
}

/// Passages shown per finding; the rest is counted.
const SHOWN: usize = 3;
/// Stretches that were not counted; the rest is counted.
const LISTED_DISCOUNTED: usize = 8;
/// Clusters and units listed; the rest is counted.
const LISTED: usize = 40;

impl Drawing<'_> {
    pub(crate) fn draw(&self, out: &mut dyn Write) -> io::Result<()> {
        self.head(out)?;
        self.units(out)?;
        self.clusters(out)?;
        self.discounted(out)?;
        self.peers(out)?;
        self.statements(out)?;
        self.foot(out)
    }

    /// The Vietnamese or the English wording.
    fn say<'t>(&self, vietnamese: &'t str, english: &'t str) -> &'t str {
        match self.language {
            Language::Vi => vietnamese,
            Language::En => english,
        }
    }

    fn title(&self, out: &mut dyn Write, title: &str) -> io::Result<()> {
        writeln!(out)?;
        lines(title, self.width).iter().try_for_each(|line| writeln!(out, "{BOLD}{line}{BOLD:#}"))
    }

    fn head(&self, out: &mut dyn Write) -> io::Result<()> {
        let totals = &self.report.totals;
        writeln!(out, "{BOLD}{} {}{BOLD:#}", totals.statements, self.say("bản đã đọc", "statements read"))?;
        let forms = &self.report.settings.forms;
        if forms.is_empty() {
            let note = self.say(
                "Không khai mẫu nào (--form): chữ của mẫu, nếu có, cũng tính như chữ tự viết.",
                "No form was given (--form): words of a form, if any, count like the author's.",
            );
            self.note(out, note)?;
        } else {
            let told = self.say("Đã trừ chữ của mẫu", "Form taken out");
            self.note(out, &format!("{told}: {}", forms.join(", ")))?;
        }
        for line in lines(&self.shares(totals.provenance), self.width) {
            writeln!(out, "{line}")?;
        }
        if let Some(median) = totals.median_specificity {
            writeln!(
                out,
                "{}: {}/100",
                self.say("Mức cụ thể, trung vị", "Median specificity"),
                number(median)
            )?;
        }
        let past = totals.year_on_year;
        if past.statements > 0 {
            let line = format!(
                "{}: {} {} {}%, {} {}",
                self.say("So với bản trước của chính người viết", "Beside the authors' earlier statements"),
                past.statements,
                self.say("bản, lặp lại", "statements, repeated"),
                number(100.0 * past.repeated_share()),
                past.remedies,
                self.say("biện pháp khắc phục hứa lại", "remedies promised again"),
            );
            for line in lines(&line, self.width) {
                writeln!(out, "{line}")?;
            }
        }
        let open = |finding: &&FindingRow| !is_accepted(finding);
        let worst =
            |row: &StatementRow| row.findings.iter().filter(open).map(|finding| finding.severity).min();
        let heavy = |row: &&StatementRow| worst(row).is_some_and(|severity| severity < Severity::Low);
        let light = |row: &&StatementRow| worst(row) == Some(Severity::Low);
        let rows = &self.report.statements;
        writeln!(
            out,
            "{} {}, {} {}",
            rows.iter().filter(heavy).count(),
            self.say("bản cần xem (●)", "statements to look at (●)"),
            rows.iter().filter(light).count(),
            self.say("bản chỉ có điều nên biết (○)", "with small things only (○)"),
        )?;
        let note = self.say(
            "Tỷ lệ % tính trên cả bản; số chữ x/y tính trên phần ngoài mẫu; một chữ là một âm tiết.",
            "Shares are of the whole text; words x/y are of what is outside the form; a word is a syllable.",
        );
        self.note(out, note)
    }

    /// A sentence in as many lines as it takes.
    fn note(&self, out: &mut dyn Write, note: &str) -> io::Result<()> {
        lines(note, self.width).iter().try_for_each(|line| writeln!(out, "{DIM}{line}{DIM:#}"))
    }

    fn shares(&self, shares: Shares) -> String {
        let part = |words| format!("{}%", number(100.0 * shares.share(words)));
        format!(
            "{} {} · {} {} · {} {} · {} {} · {} {}",
            self.say("theo mẫu", "form"),
            part(shares.given),
            self.say("trích quy định", "rules"),
            part(shares.regulation),
            self.say("trùng", "copied"),
            part(shares.copied),
            self.say("khuôn sáo", "set phrases"),
            part(shares.stock),
            self.say("của riêng", "own"),
            part(shares.own),
        )
    }

    fn units(&self, out: &mut dyn Write) -> io::Result<()> {
        let units = &self.report.units;
        if units.is_empty() {
            return Ok(());
        }
        self.title(out, self.say("THEO ĐƠN VỊ", "BY UNIT"))?;
        let missing = self.report.totals.missing > 0;
        let extra = if missing { 8 } else { 0 };
        let lacking = |cell: &str| if missing { pad_left(cell, extra) } else { String::new() };
        let name = self.width.saturating_sub(46 + extra).max(16);
        writeln!(
            out,
            "{DIM}{}{}{}{}{}{}{DIM:#}",
            pad(self.say("Đơn vị", "Unit"), name),
            pad_left(self.say("Số bản", "Count"), 8),
            lacking(self.say("Thiếu", "Missing")),
            pad_left(self.say("Trùng", "Copied"), 9),
            pad_left(self.say("Khuôn sáo", "Set phr."), 12),
            pad_left(self.say("Cụ thể", "Specific"), 10),
        )?;
        for unit in units.iter().take(LISTED) {
            let depth = unit.unit.matches('/').count();
            let own = unit.unit.rsplit('/').next().unwrap_or(&unit.unit);
            let indent = 2 * depth.min(6);
            let cell = " ".repeat(indent) + &pad(own, name.saturating_sub(indent));
            writeln!(
                out,
                "{cell}{}{}{}{}{}",
                pad_left(&unit.statements.to_string(), 8),
                lacking(&unit.missing.to_string()),
                pad_left(&format!("{}%", number(100.0 * unit.copied_share)), 9),
                pad_left(&format!("{}%", number(100.0 * unit.formulaic_share)), 12),
                pad_left(&unit.median_specificity.map_or("–".into(), number), 10),
            )?;
        }
        self.left_out(out, units.len())
    }

    fn left_out(&self, out: &mut dyn Write, all: usize) -> io::Result<()> {
        match all.checked_sub(LISTED) {
            Some(more @ 1..) => writeln!(
                out,
                "{DIM}… {more} {}{DIM:#}",
                self.say("dòng nữa, xem đủ bằng --format json", "more, all of them with --format json")
            ),
            _ => Ok(()),
        }
    }

    fn clusters(&self, out: &mut dyn Write) -> io::Result<()> {
        let clusters = &self.report.clusters;
        if clusters.is_empty() {
            return Ok(());
        }
        self.title(out, self.say("CÁC NHÓM BẢN TRÙNG NHAU", "STATEMENTS THAT SHARE TEXT"))?;
        for cluster in clusters.iter().take(LISTED) {
            use khuonsao::cluster::ClusterKind;
            let kind = match cluster.kind {
                ClusterKind::Identical => self.say("giống hệt", "identical"),
                ClusterKind::Near => self.say("gần như giống hệt", "nearly identical"),
                ClusterKind::Linked => self.say("trùng từng phần", "sharing parts"),
            };
            let units = match cluster.units {
                0 => String::new(),
                units => format!(", {units} {}", self.say("đơn vị", "unit(s)")),
            };
            let line = format!(
                "{:>3}. {} {}, {kind}{units}: {}",
                cluster.cluster,
                cluster.size,
                self.say("bản", "statements"),
                cluster.members.join(", ")
            );
            writeln!(out, "{}", cut_keeping_indent(&line, self.width))?;
        }
        self.left_out(out, clusters.len())
    }

    fn discounted(&self, out: &mut dyn Write) -> io::Result<()> {
        let discounted = &self.report.discounted;
        if discounted.is_empty() {
            return Ok(());
        }
        self.title(
            out,
            self.say(
                "NHIỀU BẢN CÙNG CÓ, KHÔNG TÍNH LÀ TRÙNG (có thể là mẫu chưa khai với --form)",
                "HELD BY MANY, NOT COUNTED AS COPIED (perhaps a form not given with --form)",
            ),
        )?;
        for found in discounted.iter().take(LISTED_DISCOUNTED) {
            let Some(id) = self.corpus.find(&found.id) else { continue };
            let label = format!("{:>6} {}: ", found.holders, self.say("bản", "statements"));
            let room = self.width.saturating_sub(label.width() + 2).max(20);
            writeln!(
                out,
                "{DIM}{label}{DIM:#}“{}”",
                cut(found.span.of(&self.corpus.statement(id).text), room)
            )?;
        }
        match discounted.len().checked_sub(LISTED_DISCOUNTED) {
            Some(more @ 1..) => writeln!(out, "{DIM}… {more} {}{DIM:#}", self.say("đoạn nữa", "more")),
            _ => Ok(()),
        }
    }

    /// What a statement may be compared with: those of the same duties, whatever their unit.
    fn peers(&self, out: &mut dyn Write) -> io::Result<()> {
        let peers = &self.report.peers;
        // Its columns take 72 places; on narrower paper it is left to the other formats.
        if peers.is_empty() || self.width < 72 {
            return Ok(());
        }
        self.title(out, self.say("THEO CHỨC VỤ, CÔNG VIỆC (từ 5 bản)", "BY ROLE (5 statements or more)"))?;
        let name = self.width.saturating_sub(56).max(16);
        writeln!(
            out,
            "{DIM}{}{}{}{}{}{}{DIM:#}",
            pad(self.say("Chức vụ, công việc", "Role"), name),
            pad_left(self.say("Số bản", "Count"), 8),
            pad_left(self.say("Đơn vị", "Units"), 10),
            pad_left(self.say("Trùng", "Copied"), 9),
            pad_left(self.say("Khuôn sáo", "Set phr."), 12),
            pad_left(self.say("Cụ thể", "Specific"), 10),
        )?;
        for row in peers.iter().take(LISTED) {
            let share = |words| format!("{}%", number(100.0 * row.provenance.share(words)));
            writeln!(
                out,
                "{}{}{}{}{}{}",
                pad(&row.role, name),
                pad_left(&row.statements.to_string(), 8),
                pad_left(&row.units.to_string(), 10),
                pad_left(&share(row.provenance.copied), 9),
                pad_left(&share(row.provenance.stock), 12),
                pad_left(&row.median_specificity.map_or("–".into(), number), 10),
            )?;
        }
        self.left_out(out, peers.len())
    }

    fn statements(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut rows: Vec<&StatementRow> =
            self.report.statements.iter().filter(|row| self.all || !row.findings.is_empty()).collect();
        if rows.is_empty() {
            return Ok(());
        }
        rows.sort_by_key(|row| weight(row));
        self.title(
            out,
            self.say("TỪNG BẢN, NẶNG TRƯỚC NHẸ SAU", "STATEMENT BY STATEMENT, WEIGHTIEST FIRST"),
        )?;
        rows.into_iter().try_for_each(|row| self.statement(out, row))
    }

    fn statement(&self, out: &mut dyn Write, row: &StatementRow) -> io::Result<()> {
        let who: Vec<&str> =
            [row.author.as_deref(), row.unit.as_deref().and_then(|unit| unit.rsplit('/').next())]
                .into_iter()
                .flatten()
                .collect();
        writeln!(out)?;
        writeln!(
            out,
            "{BOLD}{}{BOLD:#}  {}",
            cut(&row.id, self.width.saturating_sub(12)),
            cut(&who.join(" · "), self.width.saturating_sub(row.id.width() + 2).max(10))
        )?;
        for line in lines(&self.shares(row.provenance), self.width.saturating_sub(2)) {
            writeln!(out, "  {DIM}{line}{DIM:#}")?;
        }
        let specificity = match (row.specificity, row.band) {
            (Some(points), Some(band)) => {
                let label = self.say("Mức cụ thể", "Specificity");
                format!("{label}: {}/100 ({}){}", number(points), band.name(), self.beside_peers(row))
            }
            _ => {
                let reason = row.refused.map(|reason| self.say(reason.vi(), reason.en()));
                let label = self.say("Chưa chấm mức cụ thể", "Specificity not judged");
                format!("{label}: {}", reason.unwrap_or_default())
            }
        };
        for line in lines(&specificity, self.width.saturating_sub(2)) {
            writeln!(out, "  {DIM}{line}{DIM:#}")?;
        }
        self.past(out, row)?;
        for finding in &row.findings {
            self.finding(out, row, finding)?;
        }
        self.manifestations(out, row)
    }

    /// What a statement sets against the manifestations of decline it takes up.
    fn manifestations(&self, out: &mut dyn Write, row: &StatementRow) -> io::Result<()> {
        if row.manifestations.is_empty() {
            return Ok(());
        }
        let label = self.say("Biểu hiện có nhắc đến", "Manifestations taken up");
        writeln!(out, "  {DIM}{label}:{DIM:#}")?;
        for taken in &row.manifestations {
            let doubt = match taken.confirmed {
                true => "",
                false => self.say(" (số thứ tự chưa xác nhận)", " (number not confirmed)"),
            };
            let says = [
                (taken.remedy, self.say("biện pháp", "remedy")),
                (taken.person, self.say("người", "person")),
                (taken.time, self.say("thời hạn", "time")),
            ];
            let part = |wanted: bool| {
                says.iter().filter(|(said, _)| *said == wanted).map(|(_, what)| *what).collect::<Vec<_>>()
            };
            let (said, missing) = (part(true), part(false));
            let mut told = Vec::new();
            if !said.is_empty() {
                told.push(format!("{} {}", self.say("có", "with"), said.join(", ")));
            }
            if !missing.is_empty() {
                told.push(format!("{} {}", self.say("chưa nêu", "without"), missing.join(", ")));
            }
            let line = format!("{}. {}{doubt}: {}", taken.number, taken.name, told.join("; "));
            for line in lines(&line, self.width.saturating_sub(6)) {
                writeln!(out, "      {line}")?;
            }
        }
        Ok(())
    }

    /// What lies in the middle among those of the same duties.
    fn beside_peers(&self, row: &StatementRow) -> String {
        let peers = row.peers.and_then(|place| self.report.peers.get(place as usize));
        let Some((peers, median)) = peers.and_then(|peers| Some((peers, peers.median_specificity?))) else {
            return String::new();
        };
        format!(
            "; {} {} {}: {}",
            self.say("trung vị", "median of"),
            peers.statements,
            self.say("bản cùng công việc", "statements of the same role"),
            number(median)
        )
    }

    /// What a statement repeats of the one its author handed in before.
    fn past(&self, out: &mut dyn Write, row: &StatementRow) -> io::Result<()> {
        let Some(past) = &row.year_on_year else { return Ok(()) };
        let year = past.year.map(|year| format!(" {} {year}", self.say("năm", "of"))).unwrap_or_default();
        let remedies = match past.remedies.len() {
            0 => String::new(),
            again => {
                format!("; {again} {}", self.say("biện pháp khắc phục hứa lại", "remedies promised again"))
            }
        };
        let line = format!(
            "{}{year} ({}): {} {} {}, {} {}{remedies}",
            self.say("So với bản", "Beside the statement"),
            one_line(&past.with),
            self.say("lặp lại", "repeats"),
            past.repeated,
            self.say("chữ", "words"),
            self.say("mới", "new"),
            past.new,
        );
        for line in lines(&line, self.width.saturating_sub(2)) {
            writeln!(out, "  {DIM}{line}{DIM:#}")?;
        }
        let statement = self.corpus.find(&row.id).map(|id| self.corpus.statement(id));
        for remedy in past.remedies.iter().take(SHOWN) {
            if let Some(quoted) = statement.and_then(|statement| {
                statement.text.get(remedy.span.start as usize..remedy.span.end as usize)
            }) {
                let room = self.width.saturating_sub(8).max(20);
                writeln!(out, "      {DIM}“{}”{DIM:#}", cut(quoted, room))?;
            }
        }
        Ok(())
    }

    fn finding(&self, out: &mut dyn Write, row: &StatementRow, finding: &FindingRow) -> io::Result<()> {
        let (style, mark) = match finding.severity {
            _ if is_accepted(finding) => (DIM, "✓"),
            Severity::High => (HIGH, "●"),
            Severity::Medium => (MEDIUM, "●"),
            Severity::Low => (PLAIN, "○"),
        };
        for (at, line) in lines(&finding.message, self.width.saturating_sub(4)).iter().enumerate() {
            match at {
                0 => writeln!(out, "  {style}{mark}{style:#} {line}")?,
                _ => writeln!(out, "    {line}")?,
            }
        }
        if let Some(verdict) = &finding.reviewed {
            let state = match verdict.state {
                State::Seen => self.say("đã xem", "seen"),
                State::Accepted => self.say("đã chấp nhận", "accepted"),
            };
            let shifted = if verdict.shifted {
                self.say("; văn bản đã sửa ít nhiều", "; the text has shifted")
            } else {
                ""
            };
            let told = format!("{state}: {} ({}, {}{shifted})", verdict.reason, verdict.by, verdict.when);
            writeln!(out, "      {DIM}{}{DIM:#}", cut(&told, self.width.saturating_sub(6)))?;
        }
        let places = places(&finding.evidence);
        for place in places.iter().take(SHOWN) {
            self.place(out, row, finding, place)?;
        }
        match places.len().checked_sub(SHOWN) {
            Some(more @ 1..) => {
                writeln!(out, "      {DIM}… {more} {}{DIM:#}", self.say("chỗ nữa", "more"))
            }
            _ => Ok(()),
        }
    }

    fn place(
        &self,
        out: &mut dyn Write,
        row: &StatementRow,
        finding: &FindingRow,
        place: &Place,
    ) -> io::Result<()> {
        let Some(statement) = self.corpus.find(&row.id).map(|id| self.corpus.statement(id)) else {
            return Ok(());
        };
        let duty = place.evidence.duty.and_then(|duty| statement.duties.get(duty as usize));
        let (label, quoted, style): (String, &str, Style) = match (&place.evidence.with, duty) {
            (Some(with), _) => {
                let others = match place.partners.len() - 1 {
                    0 => String::new(),
                    others => format!(" {} {others} {}", self.say("và", "and"), self.say("bản nữa", "more")),
                };
                let marks = match with.without_marks {
                    true => self.say(" (khi bỏ dấu)", " (without diacritics)"),
                    false => "",
                };
                let id = cut(&with.id, (self.width / 2).saturating_sub(8));
                (format!("{id}{others}{marks}: "), place.evidence.span.of(&statement.text), COPIED)
            }
            (None, Some(duty)) if finding.code == FindingKind::OffDuty.code() => {
                (self.say("nhiệm vụ: ", "duty: ").to_owned(), &duty.0, PLAIN)
            }
            (None, _) => (String::new(), place.evidence.span.of(&statement.text), PLAIN),
        };
        let room = self.width.saturating_sub(8 + label.width());
        let expected = match self.expected(finding, place.evidence) {
            // What is quoted keeps a third of the line.
            expected if !expected.is_empty() => format!(" {}", cut(&expected, room * 2 / 3)),
            none => none,
        };
        let quoted = cut(quoted, room.saturating_sub(expected.width()));
        writeln!(out, "      {DIM}{label}{DIM:#}{style}“{quoted}”{style:#}{DIM}{expected}{DIM:#}")
    }

    /// What should stand at a place, in brackets behind it.
    fn expected(&self, finding: &FindingRow, evidence: &Evidence) -> String {
        let Some(expected) = evidence.expected.as_deref().map(one_line) else { return String::new() };
        let label = match FindingKind::from_code(finding.code) {
            Some(FindingKind::StaleCitation) => self.say("đã thay bằng", "replaced by"),
            Some(FindingKind::CitationTypo) => self.say("có lẽ là", "perhaps"),
            Some(FindingKind::ThemeMissing) => self.say("chuyên đề:", "theme:"),
            _ => self.say("của người viết:", "the author's:"),
        };
        let since = match evidence.since.as_deref().and_then(Day::parse) {
            Some(day) => format!(" {} {day}", self.say("từ", "on")),
            None => String::new(),
        };
        let reported =
            if evidence.is_reported { self.say(", chưa xác nhận", ", not confirmed") } else { "" };
        format!("({label} {expected}{since}{reported})")
    }

    fn foot(&self, out: &mut dyn Write) -> io::Result<()> {
        if !self.absent.is_empty() {
            self.title(out, self.say("CHƯA THẤY BẢN CỦA", "NO STATEMENT OF"))?;
            for line in lines(&self.absent.join(", "), self.width) {
                writeln!(out, "{line}")?;
            }
        }
        if !self.stale.is_empty() {
            self.title(out, self.say("ĐÃ XEM XÉT, NAY KHÔNG CÒN THẤY", "REVIEWED, AND NO LONGER SEEN"))?;
            for line in self.stale {
                writeln!(out, "{}", one_line(line))?;
            }
        }
        if !self.problems.is_empty() {
            self.title(out, self.say("KHÔNG ĐỌC ĐƯỢC", "COULD NOT BE READ"))?;
            for line in self.problems.iter().flat_map(|problem| lines(problem, self.width)) {
                writeln!(out, "{line}")?;
            }
        }
        let note = self.say(
            "Báo cáo nói về văn bản, không nói về người viết. Ai chép của ai thì không biết được từ văn bản.",
            "This is about texts, not about their authors. Who copied from whom cannot be known from texts.",
        );
        writeln!(out)?;
        self.note(out, note)
    }
}

/// A text in lines of at most so many columns, broken at spaces.
fn lines(text: &str, columns: usize) -> Vec<String> {
    let piece = Piece { text: one_line(text), style: () };
    let joined = |line: Vec<Piece<()>>| line.iter().map(|piece| piece.text.trim_end()).collect();
    wrap(&[piece], columns.max(20)).into_iter().map(joined).collect()
}

/// Whether somebody said that a finding may stay.
fn is_accepted(finding: &FindingRow) -> bool {
    finding.reviewed.as_ref().is_some_and(|verdict| verdict.state == State::Accepted)
}

/// Orders rows so that the weightiest comes first: by its findings, then by how little is its own.
fn weight(row: &StatementRow) -> (Severity, Reverse<usize>, u64, &str) {
    let worst = row.findings.iter().map(|finding| finding.severity).min().unwrap_or(Severity::Low);
    let high = row.findings.iter().filter(|finding| finding.severity == worst).count();
    let own = (1000.0 * row.provenance.share(row.provenance.own)) as u64;
    (worst, Reverse(high), own, &row.id)
}

/// A number as people write it: no decimals, a comma never needed.
fn number(value: f64) -> String {
    format!("{value:.0}")
}

fn cut_keeping_indent(line: &str, columns: usize) -> String {
    let indent = line.len() - line.trim_start().len();
    " ".repeat(indent) + &cut(line, columns.saturating_sub(indent))
}
