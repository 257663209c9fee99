//! The tables in `generator/` to one vocabulary that text is written from.

mod calendar;
mod grammar;
mod outline;
mod stock;
mod table;

use std::sync::LazyLock;

use crate::{chance::Chance, statement::Section};

pub(crate) use calendar::Calendar;
pub(crate) use grammar::{Grammar, Number, Op, RuleId, Slot, Trade};
pub(crate) use outline::{Field, Outline};
pub(crate) use stock::Stock;

/// Everything that can be written, read from the tables once.
///
/// It is the same for every corpus, so it is made on first use and kept.
pub(crate) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::read);

pub(crate) struct Vocabulary {
    pub(crate) grammar: Grammar,
    /// What a pledge looks like, by section and level.
    pub(crate) frames: [[RuleId; 5]; 6],
    /// A pledge made of set phrases alone.
    pub(crate) stock_frame: RuleId,
    /// One more clause at the end of a pledge.
    pub(crate) addition: u32,
    trades: Vec<[RuleId; 5]>,
    pub(crate) roles: Vec<Role>,
    pub(crate) workplaces: Vec<Workplace>,
    pub(crate) regions: Vec<Region>,
    pub(crate) stock: Stock,
    pub(crate) outlines: Vec<Outline>,
    pub(crate) calendar: Calendar,
    /// Words that may stand for one another in any sentence.
    pub(crate) synonyms: Vec<(&'static str, &'static str)>,
}

/// What somebody does for a living.
pub(crate) struct Role {
    pub(crate) name: RuleId,
    pub(crate) trade: u8,
    /// As the chair of a women's union is.
    pub(crate) women_only: bool,
    pub(crate) class: RuleId,
    pub(crate) subject: RuleId,
    pub(crate) duties: Vec<RuleId>,
}

/// Where a cell of the Party is.
pub(crate) struct Workplace {
    pub(crate) cell: RuleId,
    pub(crate) agency: RuleId,
    pub(crate) weight: u32,
    /// Whether every village has one, rather than the commune.
    pub(crate) in_village: bool,
    pub(crate) roles: Vec<u16>,
}

/// A part of the country, with its own names.
pub(crate) struct Region {
    pub(crate) district: RuleId,
    pub(crate) commune: RuleId,
    pub(crate) village: RuleId,
    pub(crate) person: RuleId,
    pub(crate) woman: RuleId,
}

impl Vocabulary {
    fn read() -> Vocabulary {
        let mut grammar = Grammar::default();
        let phrases = table::rows("phrases", include_str!("../generator/phrases.tsv"));
        define_by(&mut grammar, &phrases, |row| (row[0].to_owned(), row[1]));
        let acts = table::rows("acts", include_str!("../generator/acts.tsv"));
        let trades = define_by(&mut grammar, &acts, |row| (format!("{}.{}", row[0], row[1]), row[2]));
        let done: Vec<Vec<&str>> = acts.into_iter().filter(|row| row[1].starts_with("việc")).collect();
        define_by(&mut grammar, &done, |row| (format!("{}.việc", row[0]), row[2]));
        let frames = table::rows("frames", include_str!("../generator/frames.tsv"));
        define_by(&mut grammar, &frames, |row| (format!("{}.{}", row[0], row[1]), row[2]));
        let places = table::rows("places", include_str!("../generator/places.tsv"));
        let regions = define_by(&mut grammar, &places, |row| (format!("{}.{}", row[0], row[1]), row[2]));

        let trade_names = heads(&trades);
        let region_names = heads(&regions);
        let workplace_rows = table::rows("workplaces", include_str!("../generator/workplaces.tsv"));
        let role_rows = table::rows("roles", include_str!("../generator/roles.tsv"));
        let mut one = |pattern: &str, name: String| {
            let id = grammar.declare(&name);
            grammar.define(id, &[pattern]);
            id
        };
        let mut workplaces: Vec<Workplace> = workplace_rows
            .iter()
            .map(|row| Workplace {
                cell: one(row[3], format!("chi bộ.{}", row[0])),
                agency: one(row[4], format!("cơ quan.{}", row[0])),
                weight: row[1].parse().expect("the second column of workplaces is a weight"),
                in_village: row[2] == "thôn",
                roles: Vec::new(),
            })
            .collect();
        let mut roles = Vec::new();
        for (index, row) in role_rows.iter().enumerate() {
            let workplace = position(workplace_rows.iter().map(|row| row[0]), row[2]);
            workplaces[workplace].roles.push(index as u16);
            let duties = row[5].split(';').map(str::trim).enumerate();
            roles.push(Role {
                name: one(row[0], format!("vai.{index}")),
                women_only: row[0].contains("Phụ nữ") || row[0].starts_with("Nữ "),
                trade: position(trade_names.iter().map(String::as_str), row[1]) as u8,
                class: one(row[3], format!("vai.{index}.lớp")),
                subject: one(row[4], format!("vai.{index}.môn")),
                duties: duties.map(|(n, duty)| one(duty, format!("vai.{index}.nhiệm vụ.{n}"))).collect(),
            });
        }

        let of_section =
            |section: &str| std::array::from_fn(|level| grammar.rule(&format!("{section}.{}", level + 1)));
        let frames = Section::ALL.map(|(_, name, _)| of_section(name));
        let stock_frame = grammar.rule("stock.0");
        let trades = trade_names.iter().map(|name| {
            ["việc", "việc đều", "việc xong", "đo", "mảng"]
                .map(|what| grammar.rule(&format!("{name}.{what}")))
        });
        let trades = trades.collect();
        let region = |name: &String| {
            let rule = |what: &str| grammar.rule(&format!("{name}.{what}"));
            Region {
                district: rule("huyện"),
                commune: rule("xã"),
                village: rule("thôn"),
                person: rule("người"),
                woman: rule("nữ"),
            }
        };
        let regions = region_names.iter().map(region).collect();
        let addition = Op::Rule(grammar.rule("thêm"));
        let addition = grammar.step(addition);
        assert!(grammar.undefined().is_empty(), "vocabulary: no pattern for {:?}", grammar.undefined());
        let synonyms = table::rows("synonyms", include_str!("../generator/synonyms.tsv"));
        Vocabulary {
            frames,
            stock_frame,
            addition,
            trades,
            roles,
            workplaces,
            regions,
            stock: Stock::read(include_str!("../generator/stock.tsv")),
            outlines: Outline::read(include_str!("../generator/forms.tsv")),
            calendar: Calendar::read(
                include_str!("../generator/citations.tsv"),
                include_str!("../generator/themes.tsv"),
            ),
            synonyms: synonyms.iter().map(|row| (row[0], row[1])).collect(),
            grammar,
        }
    }

    /// The rule of one trade.
    pub(crate) fn trade(&self, trade: u8, what: Trade) -> RuleId {
        self.trades[trade as usize][what as usize]
    }

    /// Writes a rule whose patterns ask nothing of the writer: a name, a place.
    ///
    /// `commune` stands where a pattern says `{xã}`, and its name alone where one says `{tên xã}`.
    pub(crate) fn say(&self, rule: RuleId, chance: &mut Chance, commune: &str, out: &mut String) {
        let choices = self.grammar.choices(rule);
        let choice = choices[chance.below(choices.len())];
        for op in &self.grammar.ops[choice.first as usize..][..choice.len as usize] {
            match *op {
                Op::Literal { at, len } => out.push_str(self.grammar.literal((at, len))),
                Op::Rule(inner) => self.say(inner, chance, commune, out),
                Op::Number(number) => {
                    let number = self.grammar.number_of(number);
                    out.push_str(&chance.between(number.low, number.high).to_string());
                }
                Op::Slot(Slot::Commune) => out.push_str(commune),
                Op::Slot(Slot::CommuneName) => out.push_str(bare(commune)),
                Op::Trade(_) | Op::Stock | Op::Slot(_) => {}
            }
        }
    }
}

/// A place without the word for what it is: Tân Lập of xã Tân Lập.
pub(crate) fn bare(place: &str) -> &str {
    &place[place.find(char::is_uppercase).unwrap_or(0)..]
}

/// Defines the rules of a table, all rows of one name together, and gives the names in order of the table.
fn define_by(
    grammar: &mut Grammar,
    rows: &[Vec<&'static str>],
    entry: impl Fn(&[&'static str]) -> (String, &'static str),
) -> Vec<String> {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for row in rows {
        let (name, pattern) = entry(row);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, patterns)) => patterns.push(pattern),
            None => groups.push((name, vec![pattern])),
        }
    }
    for (name, patterns) in &groups {
        let id = grammar.declare(name);
        grammar.define(id, patterns);
    }
    groups.into_iter().map(|(name, _)| name).collect()
}

/// What stands before the last dot, each once.
fn heads(names: &[String]) -> Vec<String> {
    let mut heads: Vec<String> =
        names.iter().filter_map(|name| Some(name.rsplit_once('.')?.0.to_owned())).collect();
    heads.dedup();
    heads
}

fn position<'a>(mut names: impl Iterator<Item = &'a str>, wanted: &str) -> usize {
    names.position(|name| name == wanted).unwrap_or_else(|| panic!("vocabulary: nothing is called {wanted}"))
}

#[cfg(test)]
mod tests;
