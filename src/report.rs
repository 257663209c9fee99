//! Findings in their order, as serializable data.

mod detail;
mod peers;
mod review;
mod unit;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

pub use self::{
    detail::{BorrowedDetail, Detail, PairDetail, Shared, TextDetail},
    peers::{PEERS, PeerRow},
    review::{Review, State, Verdict},
    unit::UnitRow,
};
use crate::{
    Config, Corpus, Span,
    cluster::{Cluster, ClusterKind},
    corpus::Discounted,
    finding::{
        Evidence, Examination, Examined, Finding, Language, Seal, Severity, Step, TakenUp, YearOnYear,
        examine_watched, year_on_year,
    },
    provenance::Shares,
    register::Registers,
    specificity::{Band, Refusal},
    statement::{Member, Statement},
};

/// Everything that was seen in a corpus, in the shape `khuonsao/report/1`.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Names the shape; changes when a field changes its meaning.
    pub schema: &'static str,
    /// What is needed to repeat it.
    pub settings: Settings,
    /// One row per statement, in order of the corpus.
    pub statements: Vec<StatementRow>,
    /// Statements that hang together, the largest cluster first.
    pub clusters: Vec<ClusterRow>,
    /// Stretches that were not counted as copied because many hold them who share nothing else, as they do a
    /// form that was not given; the most widely held first.
    pub discounted: Vec<DiscountedRow>,
    /// One row per unit of any depth, in order of their paths.
    pub units: Vec<UnitRow>,
    /// One row per role that several statements name, the largest first: what a statement may be compared with.
    pub peers: Vec<PeerRow>,
    /// The whole corpus.
    pub totals: Totals,
}

/// What is needed to repeat a report.
#[derive(Clone, Debug, Serialize)]
pub struct Settings {
    /// Version of the library.
    pub version: &'static str,
    /// Every setting.
    pub config: Config,
    /// Language of the messages.
    pub lang: Language,
    /// Names of the forms.
    pub forms: Vec<String>,
    /// How many references of each kind.
    pub references: BTreeMap<String, u32>,
    /// The version of every table of phrases and facts.
    pub registers: BTreeMap<String, String>,
    /// Those that were given in place of the built-in ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<String>,
}

/// What was seen in one statement.
#[derive(Clone, Debug, Serialize)]
pub struct StatementRow {
    /// Its id.
    pub id: String,
    /// Its author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The path of its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The form it was written on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The place in [`Report::peers`] of those with the same duties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peers: Option<u32>,
    /// Number of words.
    pub words: u32,
    /// Where its words came from.
    pub provenance: Shares,
    /// What it repeats of the statement its author handed in before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year_on_year: Option<YearOnYear>,
    /// 0 to 100; `None` when it cannot be judged.
    pub specificity: Option<f64>,
    /// Where that lies on the published scale.
    pub band: Option<Band>,
    /// Why its specificity cannot be judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
    /// What was seen, the weightiest first.
    pub findings: Vec<FindingRow>,
    /// The manifestations of decline it takes up, with what it sets against each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub manifestations: Vec<TakenUp>,
}

/// One finding, with its message in the language of the report.
#[derive(Clone, Debug, Serialize)]
pub struct FindingRow {
    /// Its stable code.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What was seen, as a sentence.
    pub message: String,
    /// How many of what its kind counts.
    pub count: u32,
    /// Out of how many.
    pub of: u32,
    /// Where it was seen.
    pub evidence: Vec<Evidence>,
    /// What it is known by again.
    pub seal: Seal,
    /// What a person said of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Verdict>,
}

/// Statements that hang together.
#[derive(Clone, Debug, Serialize)]
pub struct ClusterRow {
    /// Its number, from 1.
    pub cluster: u32,
    /// Number of members.
    pub size: u32,
    /// Id of the member most like the others.
    pub representative: String,
    /// Ids of the members, in order of the corpus.
    pub members: Vec<String>,
    /// How alike they are.
    pub kind: ClusterKind,
    /// Number of different units they belong to, as far as units are named.
    pub units: u32,
    /// Words of the representative that stand in another member.
    pub shared_tokens: u32,
}

/// A stretch that was not counted as copied, quoted from the first statement that holds it.
#[derive(Clone, Debug, Serialize)]
pub struct DiscountedRow {
    /// Id of that statement.
    pub id: String,
    /// Where it stands there.
    pub span: Span,
    /// Number of statements that hold it.
    pub holders: u32,
}

/// The whole corpus in numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Totals {
    /// Number of statements.
    pub statements: u32,
    /// Statements with at least one finding.
    pub with_findings: u32,
    /// Number of words.
    pub words: u32,
    /// Where the words came from.
    pub provenance: Shares,
    /// Half of the statements that could be judged lie at or below.
    pub median_specificity: Option<f64>,
    /// Statements with a finding of that code.
    pub findings: Counts,
    /// Statements that could be held against one of an earlier year by the same author, and what they repeat.
    pub year_on_year: YearTotals,
    /// Members who handed in no statement, as far as a list of them was given.
    pub missing: u32,
}

/// What statements repeat of those their authors handed in before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct YearTotals {
    /// Statements with an earlier one.
    pub statements: u32,
    /// Their words outside the form that stand in the earlier one, too.
    pub repeated: u32,
    /// Their words outside the form that do not.
    pub new: u32,
    /// Remedies promised before and promised again.
    pub remedies: u32,
}

impl YearTotals {
    fn add(&mut self, row: &StatementRow) {
        if let Some(before) = &row.year_on_year {
            self.statements += 1;
            self.repeated = self.repeated.saturating_add(before.repeated);
            self.new = self.new.saturating_add(before.new);
            self.remedies = self.remedies.saturating_add(before.remedies.len() as u32);
        }
    }

    /// Repeated words of all, 0 to 1; 0 when there is nothing to repeat.
    pub fn repeated_share(self) -> f64 {
        let all = f64::from(self.repeated) + f64::from(self.new);
        if all == 0.0 { 0.0 } else { f64::from(self.repeated) / all }
    }
}

/// Number of statements per code of finding, in order of the codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub BTreeMap<&'static str, u32>);

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Report {
    /// The name of the shape.
    pub const SCHEMA: &str = "khuonsao/report/1";

    /// Examines every statement of a corpus.
    pub fn of(corpus: &Corpus, registers: &Registers, language: Language) -> Report {
        Report::with_absent(corpus, registers, language, &[])
    }

    /// The same, with those who handed in nothing counted in their units.
    pub fn with_absent(
        corpus: &Corpus,
        registers: &Registers,
        language: Language,
        absent: &[Member],
    ) -> Report {
        Report::watched(corpus, registers, language, absent, &|_| ())
    }

    /// The same, telling how far it is; see [`examine_watched`].
    pub fn watched(
        corpus: &Corpus,
        registers: &Registers,
        language: Language,
        absent: &[Member],
        watch: &(dyn Fn(Step) + Sync),
    ) -> Report {
        let examination = examine_watched(corpus, registers, watch);
        Report::new(corpus, registers, language, absent, &examination)
    }

    /// The same, and what a drawing of every text needs beyond it.
    pub fn detailed(
        corpus: &Corpus,
        registers: &Registers,
        language: Language,
        absent: &[Member],
        watch: &(dyn Fn(Step) + Sync),
    ) -> (Report, Detail) {
        let examination = examine_watched(corpus, registers, watch);
        let report = Report::new(corpus, registers, language, absent, &examination);
        (report, Detail::of(corpus, &examination))
    }

    fn new(
        corpus: &Corpus,
        registers: &Registers,
        language: Language,
        absent: &[Member],
        examined: &Examination,
    ) -> Report {
        let past = year_on_year(corpus);
        let mut statements: Vec<StatementRow> = corpus.map(|id| {
            let (statement, examined) = (corpus.statement(id), &examined.statements[id.index()]);
            let row = |finding: &Finding| FindingRow::of(finding, statement, language);
            StatementRow {
                id: statement.id.clone(),
                author: statement.author.clone(),
                unit: statement.unit.clone(),
                form: corpus.form_of(id).map(|form| form.name.clone()),
                peers: None,
                words: examined.shares.words(),
                provenance: examined.shares,
                year_on_year: past[id.index()].clone(),
                specificity: examined.specificity.band.map(|_| examined.specificity.specificity),
                band: examined.specificity.band,
                refused: examined.specificity.refused,
                findings: examined.findings.iter().map(row).collect(),
                manifestations: examined.taken_up.clone(),
            }
        });
        let (peers, narrowest) = peers::rows(corpus.statements(), &statements, &examined.statements);
        for (row, peers) in statements.iter_mut().zip(narrowest) {
            row.peers = peers;
        }
        let clusters = (1..).zip(&examined.clusters);
        Report {
            schema: Report::SCHEMA,
            settings: Settings::of(corpus, registers, language),
            clusters: clusters.map(|(number, cluster)| ClusterRow::of(corpus, number, cluster)).collect(),
            discounted: examined.discounted.iter().map(|found| DiscountedRow::of(corpus, found)).collect(),
            units: unit::rows(&statements, &examined.statements, absent),
            peers,
            totals: Totals::of(&statements, &examined.statements, absent),
            statements,
        }
    }
}

impl ClusterRow {
    /// The row of a cluster, with its place in the list of clusters, from 1.
    pub fn of(corpus: &Corpus, number: u32, cluster: &Cluster) -> ClusterRow {
        let id = |id| corpus.statement(id).id.clone();
        let units = cluster.members().iter().filter_map(|&id| corpus.statement(id).unit.as_deref());
        ClusterRow {
            cluster: number,
            size: cluster.members().len() as u32,
            representative: id(cluster.representative),
            members: cluster.members().iter().copied().map(id).collect(),
            kind: cluster.kind,
            units: units.collect::<BTreeSet<&str>>().len() as u32,
            shared_tokens: cluster.shared_tokens,
        }
    }
}

impl DiscountedRow {
    fn of(corpus: &Corpus, found: &Discounted) -> DiscountedRow {
        let id = corpus.statement(found.statement).id.clone();
        DiscountedRow { id, span: found.span, holders: found.holders }
    }
}

impl FindingRow {
    fn of(finding: &Finding, statement: &Statement, language: Language) -> FindingRow {
        FindingRow {
            code: finding.kind.code(),
            severity: finding.severity(),
            message: finding.message(language),
            count: finding.count,
            of: finding.of,
            evidence: finding.evidence.clone(),
            seal: Seal::of(finding, statement),
            reviewed: None,
        }
    }
}

impl Settings {
    fn of(corpus: &Corpus, registers: &Registers, lang: Language) -> Settings {
        let mut references = BTreeMap::new();
        for reference in corpus.references() {
            *references.entry(reference.kind.name().to_owned()).or_insert(0) += 1;
        }
        let versions = registers.versions().iter();
        let replaced = versions.clone().filter(|table| table.replaced);
        Settings {
            version: env!("CARGO_PKG_VERSION"),
            config: corpus.config().clone(),
            lang,
            forms: corpus.forms().map(|form| form.name.clone()).collect(),
            references,
            registers: versions.map(|table| (table.name.clone(), table.version.clone())).collect(),
            replaced: replaced.map(|table| table.name.clone()).collect(),
        }
    }
}

impl Totals {
    fn of(rows: &[StatementRow], examined: &[Examined], absent: &[Member]) -> Totals {
        let mut provenance = Shares::default();
        let mut findings = Counts::default();
        let mut year_on_year = YearTotals::default();
        for (row, examined) in rows.iter().zip(examined) {
            provenance += examined.shares;
            findings.add(row);
            year_on_year.add(row);
        }
        Totals {
            statements: rows.len() as u32,
            with_findings: rows.iter().filter(|row| !row.findings.is_empty()).count() as u32,
            words: provenance.words(),
            provenance,
            median_specificity: median(rows.iter().filter_map(|row| row.specificity)),
            findings,
            year_on_year,
            missing: absent.len() as u32,
        }
    }
}

impl Counts {
    fn add(&mut self, row: &StatementRow) {
        for finding in &row.findings {
            *self.0.entry(finding.code).or_insert(0) += 1;
        }
    }
}

/// The middle value, or the mean of the two in the middle.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(values[middle]),
        _ => Some((values[middle - 1] + values[middle]) / 2.0),
    }
}
