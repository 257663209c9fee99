//! Statements whose words follow one another as in the hand-written sets: a second generator, of other forms,
//! phrases and edits than `khuonsao-corpora`, so that no constant is judged by the one it was found with.
//!
//! A word follows the two before it, and in one of four cases only the one before; what comes out is no
//! Vietnamese worth reading, but its words are shared by strangers as widely as they are in the sets.

use std::{collections::HashMap, fs};

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::judged::{Planted, Sample, Settings};

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut state = self.0;
        state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        state ^ (state >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (((self.next() >> 32) * bound as u64) >> 32) as usize
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// A number below `bound`, drawn in proportion to one over its place.
    fn zipf(&mut self, bound: usize) -> usize {
        ((bound as f64 + 1.0).powf(self.unit()) as usize).clamp(1, bound) - 1
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        (1..list.len()).rev().for_each(|last| list.swap(last, self.below(last + 1)));
    }
}

type Item = Vec<String>;

/// What words follow which, in the hand-written sets.
struct Walk {
    firsts: Vec<String>,
    after_one: HashMap<String, Vec<String>>,
    after_two: HashMap<[String; 2], Vec<String>>,
    stock: Vec<String>,
    forms: Vec<String>,
}

impl Walk {
    /// Reads the sets under the folder `corpora`.
    fn read(corpora: &str) -> Walk {
        let text = |name: &str| fs::read_to_string(format!("{corpora}/{name}")).expect("the sets are there");
        let mut walk = Walk {
            firsts: Vec::new(),
            after_one: HashMap::new(),
            after_two: HashMap::new(),
            stock: text("lexicon/stock.tsv")
                .lines()
                .skip(1)
                .filter_map(|row| row.split('\t').next())
                .filter(|phrase| phrase.split(' ').count() > 3)
                .map(str::to_owned)
                .collect(),
            forms: [
                "findings/first/forms/cam-ket-truong-2025.txt",
                "findings/first/forms/cam-ket-xa-2024.txt",
            ]
            .map(text)
            .into(),
        };
        for set in ["chi-bo/cam-ket-2024.jsonl", "findings/first/statements.jsonl", "specificity/look.jsonl"]
        {
            for line in text(set).lines() {
                let statement: Value = serde_json::from_str(line).expect("the sets are JSON Lines");
                let statement = statement["text"].as_str().expect("a statement has a text");
                statement.split(['\n', '.', ';']).for_each(|sentence| walk.take(sentence));
            }
        }
        walk
    }

    fn take(&mut self, sentence: &str) {
        let words: Vec<&str> = sentence
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic))
            .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
            .collect();
        // Headings and identity lines are short or in capitals.
        if words.len() < 7 || words[1].chars().all(char::is_uppercase) {
            return;
        }
        self.firsts.push(words[0].to_owned());
        for words in words.windows(2) {
            self.after_one.entry(words[0].to_owned()).or_default().push(words[1].to_owned());
        }
        for words in words.windows(3) {
            let before = [words[0].to_owned(), words[1].to_owned()];
            self.after_two.entry(before).or_default().push(words[2].to_owned());
        }
    }

    fn word(&self, chance: &mut Chance, item: &[String]) -> String {
        let after_two = match item {
            [.., before, last] if chance.happens(0.75) => self.after_two.get(&[before.clone(), last.clone()]),
            _ => None,
        };
        let next = after_two.or_else(|| self.after_one.get(&item[item.len() - 1])).unwrap_or(&self.firsts);
        next[chance.below(next.len())].clone()
    }

    fn item(&self, chance: &mut Chance, stock_share: f64) -> Item {
        let mut item = Vec::new();
        let length = 8 + chance.below(20);
        if chance.happens(stock_share) {
            while item.len() < length {
                let phrase = &self.stock[chance.zipf(self.stock.len())];
                item.extend(phrase.split(' ').map(str::to_owned));
            }
            return item;
        }
        item.push(self.firsts[chance.below(self.firsts.len())].clone());
        while item.len() < length {
            let word = match chance.happens(0.04) {
                true => (2 + chance.zipf(90)).to_string(),
                false => self.word(chance, &item),
            };
            item.push(word);
        }
        item
    }

    fn items(&self, chance: &mut Chance, words: usize, stock_share: f64) -> Vec<Item> {
        let mut items = Vec::new();
        let mut left = words;
        while left > 4 {
            let item = self.item(chance, stock_share);
            left = left.saturating_sub(item.len());
            items.push(item);
        }
        items
    }

    /// Changes a share of the words: each change hits one to six in a row, which are replaced, dropped or
    /// moved on by new ones.
    fn edit(&self, chance: &mut Chance, items: &mut [Item], share: f64) {
        for item in items {
            let mut edited = vec![item[0].clone()];
            let mut at = 1;
            while at < item.len() {
                // Two words on average are hit by a change, drawn short more often than long.
                if !chance.happens(share / 2.0) {
                    edited.push(item[at].clone());
                    at += 1;
                    continue;
                }
                let length = 1 + chance.zipf(6);
                let kind = chance.below(3);
                if kind < 2 {
                    at += length;
                }
                if kind > 0 {
                    for _ in 0..length {
                        let word = self.word(chance, &edited);
                        edited.push(word);
                    }
                }
            }
            *item = edited;
        }
    }

    /// Another's names and numbers in place of the source's.
    fn rename(&self, chance: &mut Chance, items: &mut [Item]) {
        for word in items.iter_mut().flat_map(|item| item.iter_mut().skip(1)) {
            let is_name = word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_numeric());
            if is_name && chance.happens(0.7) {
                *word =
                    ["Hòa", "Lan", "Đông", "Tây", "Phúc", "Mai", "Yên", "Thái"][chance.below(8)].to_owned();
            }
        }
    }

    /// The form filled in: pledges under its numbered lines, in order.
    fn write(&self, chance: &mut Chance, form: Option<usize>, items: &[Item]) -> String {
        let bullet = ["- ", "+ ", "", "• "][chance.below(4)];
        let pledge = |item: &Item| format!("{bullet}{}.\n", item.join(" "));
        let Some(form) = form else { return items.iter().map(pledge).collect() };
        let lines: Vec<&str> = self.forms[form].lines().collect();
        let is_heading = |line: &&&str| line.trim_start().starts_with(|first: char| first.is_ascii_digit());
        let headings = lines.iter().filter(is_heading).count().max(1);
        let mut rest = items.chunks(items.len().div_ceil(headings).max(1));
        let mut text = String::new();
        for line in &lines {
            let name = ["Lê Văn Bình", "Trần Thị Lụa", "Phạm Quốc Toản", "Hồ Thị Mận"][chance.below(4)];
            let filled = line.trim_end_matches(['.', '…', ' ']);
            text += filled;
            if filled.len() < line.len() {
                text += " ";
                text += name;
            }
            text += "\n";
            if is_heading(&line) {
                rest.next().unwrap_or_default().iter().for_each(|item| text += &pledge(item));
            }
        }
        rest.flatten().for_each(|item| text += &pledge(item));
        text
    }
}

/// Grows a sample: a quarter or whatever is asked for are copies, in families of at most 30.
pub(crate) fn grow(corpora: &str, settings: &Settings) -> Sample {
    let walk = Walk::read(corpora);
    let chance = &mut Chance(settings.seed.wrapping_mul(0xD134_2543_DE82_EF95));
    let form_words: usize = walk.forms.iter().map(|form| form.split_whitespace().count()).sum();
    let body = settings.syllables.saturating_sub(form_words / walk.forms.len()).max(60);
    let mut sample = Sample::default();
    sample.forms.clone_from(&walk.forms);
    let mut bodies: Vec<Vec<Item>> = Vec::new();
    let mut roots: Vec<usize> = Vec::new();
    let mut family: HashMap<usize, usize> = HashMap::new();
    for at in 0..settings.statements {
        let form = (!chance.happens(0.05)).then(|| usize::from(chance.happens(0.2)));
        // Some write twice as much as others.
        let words = body * (66 + chance.below(68)) / 100;
        let mut source = None;
        if at > 0 && chance.happens(settings.copy_rate) {
            let candidate = match chance.happens(0.5) {
                true => chance.below(at),
                false => at - 1 - chance.below(at.min(30)),
            };
            if family.get(&roots[candidate]).is_none_or(|size| *size < 30) {
                source = Some(candidate);
            }
        }
        let Some(source) = source else {
            let items = walk.items(chance, words, settings.stock_share);
            sample.texts.push(walk.write(chance, form, &items));
            bodies.push(items);
            roots.push(at);
            continue;
        };
        roots.push(roots[source]);
        *family.entry(roots[source]).or_insert(1) += 1;
        let mut items = bodies[source].clone();
        let kind = match chance.below(16) {
            0..2 => "exact",
            2..4 => "names",
            4..8 => "light",
            8..10 => "heavy",
            10..13 => "partial",
            13..15 => "reordered",
            _ => "no-marks",
        };
        match kind {
            "names" => walk.rename(chance, &mut items),
            "light" => {
                let share = 0.05 + 0.1 * chance.unit();
                walk.edit(chance, &mut items, share);
            }
            "heavy" => walk.edit(chance, &mut items, 0.3),
            "partial" => {
                let total: usize = items.iter().map(Vec::len).sum();
                let wanted = (0.4 + 0.2 * chance.unit()) * total as f64;
                chance.shuffle(&mut items);
                let mut kept = 0;
                items.retain(|item| {
                    let keep = (kept as f64) < wanted;
                    kept += if keep { item.len() } else { 0 };
                    keep
                });
                items.extend(walk.items(chance, total.saturating_sub(kept), settings.stock_share));
                chance.shuffle(&mut items);
            }
            "reordered" => chance.shuffle(&mut items),
            _ => {}
        }
        let mut text = walk.write(chance, form, &items);
        if kind == "no-marks" {
            text = text.nfd().filter(|letter| !('\u{300}'..'\u{370}').contains(letter)).collect::<String>();
            text = text.replace('đ', "d").replace('Đ', "D");
        }
        sample.texts.push(text);
        bodies.push(items);
        sample.planted.push(Planted { copy: at, source, kind: kind.to_owned() });
    }
    sample.roots = roots;
    sample
}
