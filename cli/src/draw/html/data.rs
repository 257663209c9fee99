//! A report and its detail to the data of its page.
//!
//! The rows of all statements are small and come at once; texts, evidence and passages come in chunks that the
//! page opens when they are asked for. Fields of the report that are not named here are carried along as
//! `rest`, and the page shows them under their own names.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use khuonsao::{
    Corpus, Span,
    align::Passage,
    finding::{Evidence, FindingKind, Language, Severity},
    provenance::{CopiedFrom, Provenance, Run},
    report::{Detail, FindingRow, Report, Shared, StatementRow},
    specificity::{Band, Specificity},
    text::TokenKind,
};
use serde_json::{Map, Value, json};

use super::offsets::Offsets;
use crate::draw::{columns::cut, tables::name_of};

/// What a page is drawn with.
pub(crate) struct Page<'a> {
    pub(crate) report: &'a Report,
    pub(crate) detail: &'a Detail,
    pub(crate) corpus: &'a Corpus,
    /// Per statement, the fields of its input that khuonsao does not know.
    pub(crate) extra: &'a [Map<String, Value>],
    pub(crate) language: Language,
    /// Members of the roster without a statement.
    pub(crate) absent: &'a [String],
    /// What could not be read.
    pub(crate) problems: &'a [String],
}

/// Texts that the page opens at a time.
const CHUNK: usize = 64;
/// Bytes that the texts may take all in all, as far as they can be told beforehand: browsers open files of twice
/// that size slowly.
const ROOM: usize = 44 << 20;

impl Page<'_> {
    /// Everything but the texts.
    pub(super) fn report(&self) -> Value {
        let mut rest = match serde_json::to_value(self.report) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        let take = |rest: &mut Map<String, Value>, name| rest.remove(name).unwrap_or(Value::Null);
        let (settings, totals, units) =
            (take(&mut rest, "settings"), take(&mut rest, "totals"), take(&mut rest, "units"));
        for known in ["schema", "statements", "clusters", "discounted"] {
            rest.remove(known);
        }
        let place = |id: &String| self.corpus.find(id).map(|id| id.index());
        let clusters = self.report.clusters.iter().map(|cluster| {
            let members: Vec<Option<usize>> = cluster.members.iter().map(place).collect();
            json!({ "members": members, "kind": cluster.kind })
        });
        let discounted = self.report.discounted.iter().filter_map(|found| {
            let statement = self.corpus.statement(self.corpus.find(&found.id)?);
            Some(json!({ "holders": found.holders, "text": cut(found.span.of(&statement.text), 400) }))
        });
        let kept = self.kept().iter().filter(|index| **index < self.corpus.len()).count();
        json!({
            "schema": self.report.schema,
            "language": self.language,
            "settings": settings,
            "totals": totals,
            "units": units,
            "codes": FindingKind::ALL.iter().map(|(_, code)| code).collect::<Vec<_>>(),
            "bands": Band::CUTS.map(|(band, from)| json!({ "name": band.name(), "from": from })),
            "signals": self.signals(),
            "rows": self.report.statements.iter().enumerate().map(|(at, row)| self.row(at, row)).collect::<Value>(),
            "clusters": clusters.collect::<Value>(),
            "pairs": self.pairs(),
            "pairs_in_all": self.detail.pairs_in_all,
            "references": self.references().iter().map(|&reference| {
                let reference = &self.corpus.references()[reference];
                json!({ "id": reference.statement.id, "kind": reference.kind })
            }).collect::<Value>(),
            "discounted": discounted.collect::<Value>(),
            "unreadable": self.problems,
            "absent": self.absent,
            "without_text": self.corpus.len() - kept,
            "chunk": CHUNK,
            "rest": rest,
        })
    }

    fn row(&self, at: usize, row: &StatementRow) -> Value {
        let rank = |code| {
            FindingKind::from_code(code)
                .map(|kind| FindingKind::ALL.iter().position(|(known, _)| *known == kind))
        };
        let finding = |finding: &FindingRow| {
            json!([rank(finding.code), finding.severity as u8, finding.count, finding.of])
        };
        let shares = row.provenance;
        let mut shown = json!({
            "id": row.id,
            "words": [shares.given, shares.regulation, shares.copied, shares.stock, shares.own],
            "specificity": row.specificity.map(tenths),
            "findings": row.findings.iter().map(finding).collect::<Value>(),
        });
        let statement = &self.corpus.statements()[at];
        let refused = row.refused.map(|reason| match self.language {
            Language::Vi => reason.vi(),
            Language::En => reason.en(),
        });
        let told = [
            ("author", row.author.as_deref()),
            ("unit", row.unit.as_deref()),
            ("role", statement.role.as_deref()),
            ("band", row.band.map(Band::name)),
            ("refused", refused),
        ];
        for (name, value) in told {
            if let Some(value) = value {
                shown[name] = value.into();
            }
        }
        shown
    }

    /// What the pairs table and the slider need: all numbers, in the order the page names them.
    fn pairs(&self) -> Value {
        let pair = |pair: &khuonsao::report::PairDetail| {
            let Shared { passages, words, left, right } = &pair.shared;
            let longest = passages.iter().map(|passage| passage.tokens).max().unwrap_or(0);
            let overlap = pair.overlap;
            json!([
                pair.left,
                pair.right,
                overlap.shared,
                overlap.left,
                overlap.right,
                words,
                left,
                right,
                passages.len(),
                longest,
                u8::from(pair.without_marks),
            ])
        };
        self.detail.pairs.iter().map(pair).collect()
    }

    /// What the signals of the scores are called.
    fn signals(&self) -> BTreeMap<String, &'static str> {
        let items = self.detail.texts.iter().flat_map(|text| &text.specificity.items);
        let missing = self.detail.texts.iter().flat_map(|text| &text.specificity.missing);
        let kinds: BTreeSet<_> = items
            .flat_map(|item| &item.signals)
            .map(|signal| signal.kind)
            .chain(missing.map(|missing| missing.what))
            .collect();
        let named = kinds.into_iter().map(|kind| {
            let name = match self.language {
                Language::Vi => kind.vi(),
                Language::En => kind.en(),
            };
            (name_of(&kind), name)
        });
        named.collect()
    }

    /// The references that findings show, in order; the page numbers them behind the statements.
    fn references(&self) -> Vec<usize> {
        let shown: BTreeSet<usize> = self.detail.borrowed.iter().map(|borrowed| borrowed.reference).collect();
        shown.into_iter().collect()
    }

    /// The texts there is room for, as the page numbers them: the weightiest statements first, and references
    /// before all.
    fn kept(&self) -> HashSet<usize> {
        let statements = self.corpus.statements().iter().zip(&self.report.statements).zip(&self.detail.texts);
        let mut sizes: Vec<(Severity, bool, usize, usize)> = statements
            .enumerate()
            .map(|(at, ((statement, row), text))| {
                let worst = row.findings.iter().map(|finding| finding.severity).min();
                let evidence: usize = row.findings.iter().map(|finding| finding.evidence.len()).sum();
                let size = statement.text.len()
                    + 24 * (text.runs.len() + evidence)
                    + 150 * text.specificity.items.len();
                (worst.unwrap_or(Severity::Low), worst.is_none(), at, size)
            })
            .collect();
        sizes.sort_unstable();
        let mut kept = HashSet::new();
        let mut room = ROOM;
        let references = self.references();
        let referred = references.iter().enumerate().map(|(number, &reference)| {
            (self.corpus.len() + number, self.corpus.references()[reference].statement.text.len())
        });
        for (index, size) in referred.chain(sizes.into_iter().map(|(_, _, at, size)| (at, size))) {
            if let Some(left) = room.checked_sub(size) {
                room = left;
                kept.insert(index);
            }
        }
        kept
    }

    /// The texts, some at a time: statements, then references.
    pub(super) fn chunks(&self) -> impl Iterator<Item = Value> {
        let references = self.references();
        let kept = self.kept();
        let numbers: BTreeMap<usize, usize> =
            references.iter().enumerate().map(|(number, &reference)| (reference, number)).collect();
        let all = self.corpus.len() + references.len();
        let mut pairs: Vec<Vec<usize>> = vec![Vec::new(); self.corpus.len()];
        for (at, pair) in self.detail.pairs.iter().enumerate() {
            pairs[pair.left.index()].push(at);
        }
        let mut borrowed: Vec<Vec<usize>> = vec![Vec::new(); self.corpus.len()];
        for (at, found) in self.detail.borrowed.iter().enumerate() {
            borrowed[found.statement.index()].push(at);
        }
        (0..all.div_ceil(CHUNK)).map(move |chunk| {
            let texts = (chunk * CHUNK..all.min((chunk + 1) * CHUNK)).map(|index| {
                if !kept.contains(&index) {
                    return Value::Null;
                }
                match index.checked_sub(self.corpus.len()) {
                    Some(number) => self.reference(references[number]),
                    None => {
                        let mut text = self.statement(index, &numbers);
                        text["passages"] = self.passages(&pairs[index]);
                        text["references"] = self.borrowed(&borrowed[index], &numbers);
                        text
                    }
                }
            });
            json!({ "texts": texts.collect::<Value>() })
        })
    }

    fn statement(&self, index: usize, numbers: &BTreeMap<usize, usize>) -> Value {
        let statement = &self.corpus.statements()[index];
        let row = &self.report.statements[index];
        let detail = &self.detail.texts[index];
        let offsets = Offsets::of(&statement.text);
        let span = |span: Span| [offsets.at(span.start), offsets.at(span.end)];
        let findings = row.findings.iter().map(|finding| {
            let evidence = finding.evidence.iter().map(|evidence| self.evidence(evidence, &offsets, numbers));
            let mut shown = json!({ "message": finding.message, "evidence": evidence.collect::<Value>() });
            let rest = rest(finding, &["code", "severity", "message", "count", "of", "evidence"]);
            if !rest.is_empty() {
                shown["rest"] = rest.into();
            }
            shown
        });
        let known =
            ["id", "author", "unit", "words", "provenance", "specificity", "band", "refused", "findings"];
        let mut more = rest(statement, &["id", "text", "author", "unit", "role", "duties"]);
        more.extend(rest(row, &known));
        for (name, value) in &self.extra[index] {
            more.entry(name).or_insert_with(|| value.clone());
        }
        json!({
            "text": statement.text,
            "runs": detail.runs.iter().filter_map(|run| {
                let [start, end] = span(run.span);
                Some([start, end, provenance(run)?])
            }).collect::<Vec<_>>(),
            "headings": detail.headings.iter().map(|&heading| span(heading)).collect::<Vec<_>>(),
            "findings": findings.collect::<Value>(),
            "duties": statement.duties,
            "specificity": self.specificity(&detail.specificity, &offsets),
            "rest": more,
        })
    }

    fn evidence(
        &self,
        evidence: &Evidence,
        offsets: &Offsets<'_>,
        numbers: &BTreeMap<usize, usize>,
    ) -> Value {
        let other = evidence.with.as_ref().and_then(|with| match with.reference {
            Some(reference) => Some(self.corpus.len() + numbers.get(&reference)?),
            None => Some(self.corpus.find(&with.id)?.index()),
        });
        let bare = evidence.with.as_ref().is_some_and(|with| with.without_marks);
        let mut shown = vec![
            json!(offsets.at(evidence.span.start)),
            json!(offsets.at(evidence.span.end)),
            json!(other),
            json!(u8::from(bare)),
            json!(evidence.duty),
        ];
        let rest = rest(evidence, &["span", "with", "with_span", "without_marks", "duty", "source"]);
        if !rest.is_empty() {
            shown.push(rest.into());
        }
        shown.into()
    }

    fn specificity(&self, score: &Specificity, offsets: &Offsets<'_>) -> Value {
        let span = |span: Span| [offsets.at(span.start), offsets.at(span.end)];
        let items = score.items.iter().map(|item| {
            let has = match serde_json::to_value(item.has) {
                Ok(Value::Object(slots)) => slots,
                _ => Map::new(),
            };
            let has =
                has.into_iter().filter(|(_, filled)| *filled == Value::Bool(true)).map(|(name, _)| name);
            let discount = item.discount.map(|discount| match self.language {
                Language::Vi => discount.vi(),
                Language::En => discount.en(),
            });
            json!({
                "span": span(item.span),
                "specific": item.specific,
                "duty": item.duty,
                "has": has.collect::<Vec<_>>(),
                "points": tenths(item.points),
                "discount": discount,
            })
        });
        let missing = score.missing.iter().map(|missing| {
            json!({ "what": name_of(&missing.what), "points": tenths(missing.points), "span": span(missing.span) })
        });
        let mut dimensions = serde_json::to_value(score.dimensions).unwrap_or_default();
        for points in dimensions.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if let Some(exact) = points.as_f64() {
                *points = tenths(exact).into();
            }
        }
        json!({
            "dimensions": dimensions,
            "items": items.collect::<Value>(),
            "missing": missing.collect::<Value>(),
        })
    }

    /// The passages of the pairs a statement comes first in.
    fn passages(&self, pairs: &[usize]) -> Value {
        let shown = pairs.iter().map(|&at| {
            let pair = &self.detail.pairs[at];
            let [left, right] =
                [pair.left, pair.right].map(|id| Offsets::of(&self.corpus.statement(id).text));
            (at.to_string(), flat(&pair.shared.passages, &left, &right))
        });
        Value::Object(shown.collect())
    }

    /// What a statement shares with references, by the page's number of the reference.
    fn borrowed(&self, found: &[usize], numbers: &BTreeMap<usize, usize>) -> Value {
        let shown = found.iter().filter_map(|&at| {
            let found = &self.detail.borrowed[at];
            let left = Offsets::of(&self.corpus.statement(found.statement).text);
            let right = Offsets::of(&self.corpus.references()[found.reference].statement.text);
            let Shared { passages, words, left: of_left, right: of_right } = &found.shared;
            let number = numbers.get(&found.reference)?;
            Some((number.to_string(), json!([words, of_left, of_right, flat(passages, &left, &right)])))
        });
        Value::Object(shown.collect())
    }

    /// The text of a reference, with the words that came with a form.
    fn reference(&self, reference: usize) -> Value {
        let text = &self.corpus.references()[reference].statement.text;
        let offsets = Offsets::of(text);
        let reading = self.corpus.reference_reading(reference);
        let mut runs: Vec<[u32; 3]> = Vec::new();
        let mut open = false;
        for (token, &excused) in reading.text.tokens.iter().zip(&reading.excused) {
            if token.kind == TokenKind::Leader {
                continue;
            }
            let end = offsets.at(token.span.end);
            match runs.last_mut() {
                Some(run) if open && excused => run[1] = end,
                _ if excused => runs.push([offsets.at(token.span.start), end, 0]),
                _ => {}
            }
            open = excused;
        }
        json!({ "text": text, "runs": runs })
    }
}

/// What the page draws a run as; nothing for the author's own words.
fn provenance(run: &Run) -> Option<u32> {
    match run.provenance {
        Provenance::Given => Some(0),
        Provenance::Regulation => Some(1),
        Provenance::Copied(CopiedFrom::Peer) => Some(2),
        Provenance::Copied(CopiedFrom::Model) => Some(3),
        Provenance::Copied(CopiedFrom::OwnPast) => Some(4),
        Provenance::Stock => Some(5),
        Provenance::Own => None,
    }
}

/// Five numbers for each passage: its two spans and its words.
fn flat(passages: &[Passage], left: &Offsets<'_>, right: &Offsets<'_>) -> Value {
    let numbers = passages.iter().flat_map(|passage| {
        let Passage { left: one, right: other, tokens, .. } = *passage;
        [left.at(one.start), left.at(one.end), right.at(other.start), right.at(other.end), tokens]
    });
    numbers.collect()
}

/// The fields of something that are not named.
fn rest(value: &impl serde::Serialize, known: &[&str]) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(mut fields)) => {
            fields.retain(|name, _| !known.contains(&name.as_str()));
            fields
        }
        _ => Map::new(),
    }
}

fn tenths(points: f64) -> f64 {
    (10.0 * points).round() / 10.0
}
