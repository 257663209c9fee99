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
    report::{FindingRow, Report, StatementRow},
};

use unicode_width::UnicodeWidthStr;

use super::{
    BOLD, COPIED, DIM, HIGH, MEDIUM, PLAIN,
    columns::{cut, one_line, pad, pad_left},
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
        writeln!(out, "\n{BOLD}{title}{BOLD:#}")
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
            writeln!(out, "{DIM}{note}{DIM:#}")?;
        } else {
            writeln!(
                out,
                "{DIM}{}: {}{DIM:#}",
                self.say("Đã trừ chữ của mẫu", "Form taken out"),
                forms.join(", ")
            )?;
        }
        writeln!(out, "{}", self.shares(totals.provenance))?;
        if let Some(median) = totals.median_specificity {
            writeln!(
                out,
                "{}: {}/100",
                self.say("Mức cụ thể, trung vị", "Median specificity"),
                number(median)
            )?;
        }
        let worst = |row: &StatementRow| row.findings.iter().map(|finding| finding.severity).min();
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
        writeln!(out, "{DIM}{note}{DIM:#}")
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
        let name = self.width.saturating_sub(46).max(16);
        writeln!(
            out,
            "{DIM}{}{}{}{}{}{DIM:#}",
            pad(self.say("Đơn vị", "Unit"), name),
            pad_left(self.say("Số bản", "Count"), 8),
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
                "{cell}{}{}{}{}",
                pad_left(&unit.statements.to_string(), 8),
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
            one_line(&row.id),
            cut(&who.join(" · "), self.width.saturating_sub(row.id.len() + 2))
        )?;
        writeln!(out, "  {DIM}{}{DIM:#}", self.shares(row.provenance))?;
        let specificity = match (row.specificity, row.band) {
            (Some(points), Some(band)) => {
                format!("{}: {}/100 ({})", self.say("Mức cụ thể", "Specificity"), number(points), band.name())
            }
            _ => {
                let reason = row.refused.map(|reason| self.say(reason.vi(), reason.en()));
                let label = self.say("Chưa chấm mức cụ thể", "Specificity not judged");
                format!("{label}: {}", reason.unwrap_or_default())
            }
        };
        writeln!(out, "  {DIM}{specificity}{DIM:#}")?;
        for finding in &row.findings {
            self.finding(out, row, finding)?;
        }
        Ok(())
    }

    fn finding(&self, out: &mut dyn Write, row: &StatementRow, finding: &FindingRow) -> io::Result<()> {
        let (style, mark) = match finding.severity {
            Severity::High => (HIGH, "●"),
            Severity::Medium => (MEDIUM, "●"),
            Severity::Low => (PLAIN, "○"),
        };
        writeln!(out, "  {style}{mark}{style:#} {}", finding.message)?;
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
                (format!("{}{others}{marks}: ", with.id), place.evidence.span.of(&statement.text), COPIED)
            }
            (None, Some(duty)) if finding.code == FindingKind::OffDuty.code() => {
                (self.say("nhiệm vụ: ", "duty: ").to_owned(), &duty.0, PLAIN)
            }
            (None, _) => (String::new(), place.evidence.span.of(&statement.text), PLAIN),
        };
        let room = self.width.saturating_sub(8 + label.width());
        writeln!(out, "      {DIM}{label}{DIM:#}{style}“{}”{style:#}", cut(quoted, room.max(20)))
    }

    fn foot(&self, out: &mut dyn Write) -> io::Result<()> {
        if !self.absent.is_empty() {
            self.title(out, self.say("CHƯA THẤY BẢN CỦA", "NO STATEMENT OF"))?;
            writeln!(out, "{}", self.absent.join(", "))?;
        }
        if !self.problems.is_empty() {
            self.title(out, self.say("KHÔNG ĐỌC ĐƯỢC", "COULD NOT BE READ"))?;
            for problem in self.problems {
                writeln!(out, "{problem}")?;
            }
        }
        let note = self.say(
            "Báo cáo nói về văn bản, không nói về người viết. Ai chép của ai thì không biết được từ văn bản.",
            "This is about texts, not about their authors. Who copied from whom cannot be known from texts.",
        );
        writeln!(out, "\n{DIM}{note}{DIM:#}")
    }
}

/// A place worth quoting, and the texts it stands in.
struct Place<'a> {
    evidence: &'a Evidence,
    partners: Vec<&'a str>,
}

/// Evidence grouped by where it overlaps, the longest first: it says most. Evidence without another text is
/// a place of its own each.
fn places(evidence: &[Evidence]) -> Vec<Place<'_>> {
    let mut in_order: Vec<&Evidence> = evidence.iter().collect();
    in_order.sort_by_key(|evidence| evidence.span);
    let mut places: Vec<Place> = Vec::new();
    let mut end = 0;
    for evidence in in_order {
        let partner = evidence.with.as_ref().map(|with| with.id.as_str());
        match places.last_mut() {
            Some(place) if partner.is_some() && evidence.span.start < end => {
                place.partners.extend(partner);
                end = end.max(evidence.span.end);
                if evidence.span.len() > place.evidence.span.len() {
                    place.evidence = evidence;
                }
            }
            _ => {
                end = evidence.span.end;
                places.push(Place { evidence, partners: partner.into_iter().collect() });
            }
        }
    }
    for place in &mut places {
        place.partners.sort_unstable();
        place.partners.dedup();
    }
    places.sort_by_key(|place| Reverse(place.evidence.span.len()));
    places
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
