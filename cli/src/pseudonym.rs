//! Names to pseudonyms, before anything is compared: what never goes in never comes out.
//!
//! The names are those of the authors, of this year's statements and of earlier ones, and of the roster. They are
//! put in an order mixed by XXH3, keyed with all of them together, and numbered; the number is spelled in
//! syllables that name nobody (`Người Bako`). The same input gives the same pseudonyms; without the list of names
//! nothing can be computed from one, and no secret is kept anywhere.

use std::collections::{HashMap, HashSet};

use khuonsao::{
    Statement,
    statement::{Duty, Member},
    text::{Key, Token, TokenKind, bare, strict_line, tokenize},
};
use serde_json::Value;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::read::{Origin, Problem, Read};

/// Stands for a part of a name that several people have.
const SOMEBODY: &str = "Người khác";

/// The words of a name, and whose it is.
type Spelled = (Vec<Key>, Option<usize>);

/// Everybody who is named, and what stands for them.
#[derive(Debug, Default)]
pub(crate) struct Pseudonyms {
    /// Name and pseudonym.
    people: Vec<(String, String)>,
    /// By the strict spelling of the name.
    by_name: HashMap<String, usize>,
    /// Names as they stand in texts, by their first word: the words, and whose they are; the longest first.
    spelled: HashMap<Key, Vec<Spelled>>,
    /// The last word of a name, in its unit; `None` when several have it.
    given: HashMap<(String, Key), Option<usize>>,
}

impl Pseudonyms {
    /// Pseudonyms for everybody named in these, with their units.
    pub(crate) fn of<'a>(named: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Pseudonyms {
        let mut names: HashMap<String, String> = HashMap::new();
        let mut units: Vec<(String, String)> = Vec::new();
        for (name, unit) in named {
            let key = strict_line(name);
            if !key.is_empty() {
                units.push((key.clone(), unit.unwrap_or_default().to_owned()));
                names.entry(key).or_insert_with(|| name.trim().to_owned());
            }
        }
        let mut order: Vec<(String, String)> = names.into_iter().collect();
        order.sort_unstable();
        let seed = order.iter().fold(0, |seed, (key, _)| xxh3_64_with_seed(key.as_bytes(), seed));
        order.sort_by_cached_key(|(key, _)| (xxh3_64_with_seed(key.as_bytes(), seed), key.clone()));
        let mut pseudonyms = Pseudonyms::default();
        let width = width(order.len());
        for (number, (key, name)) in order.into_iter().enumerate() {
            pseudonyms.learn(number, &name);
            pseudonyms.by_name.insert(key, number);
            pseudonyms.people.push((name, format!("Người {}", spelled(number, width))));
        }
        for (key, unit) in units {
            let person = pseudonyms.by_name[&key];
            if let Some(last) = tokenize(&key).last().filter(|last| last.kind.is_word()) {
                let known = pseudonyms.given.entry((unit, last.strict)).or_insert(Some(person));
                *known = known.filter(|known| *known == person);
            }
        }
        for spellings in pseudonyms.spelled.values_mut() {
            spellings.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        pseudonyms
    }

    /// Learns how a name stands in texts: whole, and without its first word.
    fn learn(&mut self, person: usize, name: &str) {
        let words: Vec<Key> = tokenize(name).iter().map(|token| token.skeleton).collect();
        let parts = [words.as_slice(), words.get(1..).filter(|_| words.len() > 2).unwrap_or_default()];
        for (part, words) in parts.into_iter().enumerate().filter(|(_, words)| words.len() > 1) {
            let spellings = self.spelled.entry(words[0]).or_default();
            match spellings.iter_mut().find(|(known, _)| known == words) {
                // A whole name goes before a part of another.
                Some((_, whose)) if part == 0 => *whose = Some(person),
                Some((_, whose)) => *whose = whose.filter(|whose| *whose == person),
                None => spellings.push((words.to_vec(), Some(person))),
            }
        }
    }

    /// What stands for a name.
    pub(crate) fn name(&self, name: &str) -> String {
        self.by_name
            .get(&strict_line(name))
            .map_or_else(|| self.text(name, None), |&person| self.people[person].1.clone())
    }

    /// A text with every name in it replaced: whole names, names without the first word, and, inside a
    /// sentence, the last word alone of somebody of the same unit.
    pub(crate) fn text(&self, raw: &str, unit: Option<&str>) -> String {
        let tokens = tokenize(raw);
        let mut out = String::with_capacity(raw.len());
        let (mut at, mut written) = (0, 0);
        while at < tokens.len() {
            let found =
                self.whole(raw, &tokens, at).or_else(|| Some((1, self.lone(raw, &tokens, at, unit?)?)));
            let Some((length, person)) = found else {
                at += 1;
                continue;
            };
            out.push_str(&raw[written..tokens[at].span.start as usize]);
            out.push_str(person.map_or(SOMEBODY, |person| &self.people[person].1));
            written = tokens[at + length - 1].span.end as usize;
            at += length;
        }
        out.push_str(&raw[written..]);
        out
    }

    /// The name that opens at a token, and its length; words of two are names only in capitals.
    fn whole(&self, raw: &str, tokens: &[Token], at: usize) -> Option<(usize, Option<usize>)> {
        let spellings = self.spelled.get(&tokens[at].skeleton)?;
        spellings.iter().find_map(|(words, whose)| {
            let here = tokens.get(at..at + words.len())?;
            let same = here.iter().zip(words).all(|(token, word)| token.skeleton == *word);
            let told = words.len() > 2 || here.iter().all(|token| is_capital(raw, token));
            // A name does not reach over a line or a full stop.
            let together = here.windows(2).all(|pair| {
                !raw[pair[0].span.end as usize..pair[1].span.start as usize]
                    .contains(['\n', '.', ';', ':', ','])
            });
            (same && told && together).then_some((words.len(), *whose))
        })
    }

    /// The last word of a name, alone and in capitals inside a sentence.
    fn lone(&self, raw: &str, tokens: &[Token], at: usize, unit: &str) -> Option<Option<usize>> {
        let token = &tokens[at];
        if token.kind != TokenKind::Syllable || !is_capital(raw, token) {
            return None;
        }
        let person = *self.given.get(&(unit.to_owned(), token.strict))?;
        let before = &tokens[at.checked_sub(1)?];
        let beside = |one: &Token, other: &Token| {
            raw[one.span.end as usize..other.span.start as usize].chars().all(|letter| letter == ' ')
        };
        let alone = beside(before, token) && !is_capital(raw, before);
        let ends = tokens.get(at + 1).is_none_or(|next| !(is_capital(raw, next) && beside(token, next)));
        (alone && ends).then_some(person)
    }

    /// An id without the name of its author, however its words are joined.
    fn id(&self, id: &str, author: Option<&str>) -> String {
        let Some((name, &person)) =
            author.and_then(|name| Some((name, self.by_name.get(&strict_line(name))?)))
        else {
            return self.text(id, None);
        };
        let plain: Vec<char> = id
            .chars()
            .map(|letter| bare(&letter.to_lowercase().to_string()).chars().next().unwrap_or(letter))
            .collect();
        let words: Vec<Vec<char>> =
            bare(&name.to_lowercase()).split_whitespace().map(|word| word.chars().collect()).collect();
        let slug = bare(&self.people[person].1.to_lowercase()).replace(' ', "-");
        for start in 0..plain.len() {
            let mut end = start;
            let found = words.iter().enumerate().all(|(number, word)| {
                let joined =
                    number > 0 && plain.get(end).is_some_and(|mark| matches!(mark, '-' | '_' | ' ' | '.'));
                end += usize::from(joined);
                let fits = plain.get(end..end + word.len()).is_some_and(|there| there == word.as_slice());
                end += word.len();
                fits
            });
            if found && words.len() > 1 {
                let letters: Vec<char> = id.chars().collect();
                let before: String = letters[..start].iter().collect();
                let after: String = letters[end..].iter().collect();
                return self.text(&before, None) + &slug + &self.text(&after, None);
            }
        }
        self.text(id, None)
    }

    /// Replaces every name in a statement, its id included; says the new id.
    pub(crate) fn statement(&self, statement: &mut Statement) {
        let unit = statement.unit.clone();
        let unit = unit.as_deref();
        statement.id = self.id(&statement.id, statement.author.as_deref());
        statement.text = self.text(&statement.text, unit);
        statement.author = statement.author.take().map(|name| self.name(&name));
        for Duty(duty) in &mut statement.duties {
            *duty = self.text(duty, unit);
        }
    }

    /// The same for what was read, with the fields that are only carried through. Ids stay apart.
    pub(crate) fn statements(&self, read: &mut [Read]) -> HashMap<String, String> {
        let mut renamed = HashMap::new();
        let mut taken: HashSet<String> = HashSet::new();
        for read in read {
            let before = read.statement.id.clone();
            self.statement(&mut read.statement);
            let stem = read.statement.id.clone();
            let mut number = 1;
            while !taken.insert(read.statement.id.clone()) {
                number += 1;
                read.statement.id = format!("{stem} ({number})");
            }
            renamed.insert(before, read.statement.id.clone());
            let unit = read.statement.unit.clone();
            read.extra.values_mut().for_each(|value| self.value(value, unit.as_deref()));
        }
        renamed
    }

    fn value(&self, value: &mut Value, unit: Option<&str>) {
        match value {
            Value::String(text) => *text = self.text(text, unit),
            Value::Array(values) => values.iter_mut().for_each(|value| self.value(value, unit)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.value(value, unit)),
            _ => {}
        }
    }

    /// The same for a member without a statement.
    pub(crate) fn member(&self, member: &mut Member) {
        member.name = self.name(&member.name);
    }

    /// The same for what could not be read.
    pub(crate) fn problem(&self, problem: &mut Problem) {
        self.origin(&mut problem.origin);
        problem.found = self.text(&problem.found, None);
    }

    /// The same for what was read otherwise than expected.
    pub(crate) fn remark(&self, (origin, remark): &mut (Origin, String)) {
        self.origin(origin);
        *remark = self.text(remark, None);
    }

    /// The same for the path of a file.
    fn origin(&self, origin: &mut Origin) {
        origin.path = self.text(&origin.path.to_string_lossy(), None).into();
    }

    /// Whom each pseudonym stands for, as tab-separated lines in order of the names.
    pub(crate) fn table(&self) -> String {
        let mut rows: Vec<&(String, String)> = self.people.iter().collect();
        rows.sort();
        let mut table = "bí danh\thọ và tên\n".to_owned();
        rows.iter().for_each(|(name, pseudonym)| table.extend([pseudonym, "\t", name, "\n"]));
        table
    }
}

fn is_capital(raw: &str, token: &Token) -> bool {
    token.span.of(raw).starts_with(char::is_uppercase)
}

const CONSONANTS: [char; 14] = ['b', 'd', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'];
const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];

/// Syllables that spell as many different numbers, two at least.
fn width(numbers: usize) -> usize {
    let syllables = CONSONANTS.len() * VOWELS.len();
    (2..).find(|&width| syllables.pow(width as u32) >= numbers).unwrap_or(2)
}

/// A number in so many syllables, the first letter a capital.
fn spelled(mut number: usize, width: usize) -> String {
    let mut syllables = Vec::new();
    for _ in 0..width {
        let (consonant, vowel) = (number % CONSONANTS.len(), number / CONSONANTS.len() % VOWELS.len());
        syllables.push(format!("{}{}", CONSONANTS[consonant], VOWELS[vowel]));
        number /= CONSONANTS.len() * VOWELS.len();
    }
    let word = syllables.concat();
    word[..1].to_uppercase() + &word[1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEOPLE: [(&str, Option<&str>); 4] = [
        ("Lò Thị Pành", Some("Chi bộ 1")),
        ("Ngô Văn Trãi", Some("Chi bộ 1")),
        ("Vi Văn Trãi", Some("Chi bộ 2")),
        ("Cầm Chung", None),
    ];

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let pseudonyms = Pseudonyms::of(PEOPLE.into_iter());
        let mut written = pseudonyms.text(text, Some("Chi bộ 1"));
        for (name, letter) in
            ["Lò Thị Pành", "Ngô Văn Trãi", "Vi Văn Trãi", "Cầm Chung"].into_iter().zip(["A", "B", "C", "D"])
        {
            written = written.replace(&pseudonyms.name(name), letter);
        }
        assert_eq!(written, expected);
    }

    #[test]
    fn names_are_replaced_however_they_are_written() {
        check("Họ và tên: LÒ THỊ PÀNH", "Họ và tên: A");
        check("cùng lo thi panh trực", "cùng A trực");
        check("Đồng chí Thị Pành ghi sổ", "Đồng chí A ghi sổ");
        check("nhờ chị Pành kiểm tra", "nhờ chị A kiểm tra");
        check("nhờ anh Trãi kiểm tra", "nhờ anh B kiểm tra");
        check("anh Văn Trãi", "anh Người khác");
        check("Cầm Chung ký", "D ký");
    }

    #[test]
    fn words_that_are_no_names_stay() {
        check("cầm chung một ngọn đuốc", "cầm chung một ngọn đuốc");
        check("Pành đạp xe. Pành Lầu là tên bản.", "Pành đạp xe. Pành Lầu là tên bản.");
        check("ghi sổ vào ngày 5", "ghi sổ vào ngày 5");
    }

    #[test]
    fn ids_lose_the_name_of_their_author() {
        let pseudonyms = Pseudonyms::of(PEOPLE.into_iter());
        let slug = bare(&pseudonyms.name("Lò Thị Pành").to_lowercase()).replace(' ', "-");
        for id in ["2024/lo-thi-panh.txt", "2024/LoThiPanh.txt", "2024/lò_thị_pành.txt"] {
            assert_eq!(pseudonyms.id(id, Some("Lò Thị Pành")), format!("2024/{slug}.txt"), "{id}");
        }
        assert_eq!(pseudonyms.id("th-01", Some("Lò Thị Pành")), "th-01");
    }

    #[test]
    fn the_same_names_have_the_same_pseudonyms_in_any_order() {
        let one = Pseudonyms::of(PEOPLE.into_iter());
        let other = Pseudonyms::of(PEOPLE.into_iter().rev());
        assert_eq!(one.table(), other.table());
        let distinct: HashSet<String> = (0..10_000).map(|number| spelled(number, width(10_000))).collect();
        assert_eq!(distinct.len(), 10_000);
    }
}
