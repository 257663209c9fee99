//! Tokens to the phrases they spell; why a phrase matters is not known here.

mod kind;
mod tables;
mod telling;
mod tsv;

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::LazyLock,
};

use foldhash::fast::FixedState;

pub(crate) use self::telling::Telling;
pub(crate) use self::tsv::lines;
use self::tsv::{PARTED, Row};
pub use self::{
    kind::Kind,
    tsv::{Expected, TableError},
};
use crate::text::{Key, ROOT, Token, Trie, tokenize};

/// Phrases reviewed by Vietnamese readers, each of one or more kinds.
///
/// Phrases are compared by the strict keys of their tokens: case, punctuation between words, Unicode form
/// and the place of a tone mark make no difference, a mark that is missing does.
///
/// ```
/// use khuonsao::{lexicon::{Kind, Lexicon}, text::tokenize};
///
/// let matches = Lexicon::builtin().scan(&tokenize("Cần kiệm liêm chính, chí công vô tư"));
/// assert!(matches.iter().any(|found| found.kind.is_stock() && found.tokens == (0..8)));
/// ```
#[derive(Clone, Debug)]
pub struct Lexicon {
    /// The kinds of each phrase, one bit each.
    trie: Trie<u128>,
    phrases: usize,
    expansions: HashMap<Key, Vec<Key>, FixedState>,
    related: HashMap<Vec<Key>, Vec<Vec<Key>>, FixedState>,
    telling: Telling,
    /// Tokens of the longest phrase that others tell of.
    longest: usize,
    /// Two words in a row of a set phrase.
    stock_pairs: HashSet<[Key; 2], FixedState>,
}

/// A phrase met in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The tokens it spells, as places in the list that was scanned.
    pub tokens: Range<u32>,
    /// What sort of phrase it is.
    pub kind: Kind,
}

/// What some tokens are, with its kinds as bits.
pub(crate) enum Found {
    /// A token, as it would be if it stood alone.
    Word(u128),
    /// The longest phrase of its layer, or what is left of one that handed its last words on.
    Phrase(u128),
}

/// One built-in table.
struct Table {
    /// Its file in `corpora/lexicon`.
    name: &'static str,
    /// Changes with any line of it.
    version: &'static str,
    phrases: &'static [(&'static str, Kind)],
    /// Abbreviations and what they stand for.
    expansions: &'static [(&'static str, &'static str)],
    /// Phrases of duties and what tells of them.
    related: &'static [(&'static str, &'static str)],
    /// Phrases of duties and the words that tell of them, each with how plainly.
    telling: &'static [(&'static str, &'static str)],
}

static BUILTIN: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut draft = Draft::default();
    tables::TABLES.iter().for_each(|table| draft.take(table));
    draft.finish()
});

/// A lexicon that is being gathered.
#[derive(Default)]
struct Draft {
    phrases: Vec<(Vec<Key>, u128)>,
    expansions: HashMap<Key, Vec<Key>, FixedState>,
    related: HashMap<Vec<Key>, Vec<Vec<Key>>, FixedState>,
    telling: Telling,
}

impl Lexicon {
    /// The lexicon that ships with the crate, built from `corpora/lexicon`.
    pub fn builtin() -> &'static Lexicon {
        &BUILTIN
    }

    /// Changes whenever a phrase of the built-in lexicon does.
    pub fn builtin_version() -> &'static str {
        tables::VERSION
    }

    /// The names of the built-in tables: `stock.tsv`.
    pub fn table_names() -> impl Iterator<Item = &'static str> {
        tables::TABLES.iter().map(|table| table.name)
    }

    /// The names of the built-in tables with their versions.
    pub(crate) fn builtin_tables() -> impl Iterator<Item = (&'static str, &'static str)> {
        tables::TABLES.iter().map(|table| (table.name, table.version))
    }

    /// The built-in lexicon with some tables replaced, each by the one of its name: name, what errors call
    /// it, lines.
    ///
    /// # Errors
    ///
    /// [`TableError`] for the first line that cannot be read.
    pub(crate) fn builtin_with<'a>(
        given: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>,
    ) -> Result<Lexicon, TableError> {
        let given: Vec<(&str, &str, &str)> = given.into_iter().collect();
        let mut draft = Draft::default();
        given.iter().try_for_each(|&(_, file, table)| draft.read(file, table))?;
        let kept = tables::TABLES.iter().filter(|table| given.iter().all(|(name, ..)| *name != table.name));
        kept.for_each(|table| draft.take(table));
        Ok(draft.finish())
    }

    /// A lexicon without phrases.
    pub fn empty() -> Lexicon {
        Draft::default().finish()
    }

    /// A lexicon of one table alone.
    ///
    /// # Errors
    ///
    /// [`TableError`] for the first line that cannot be read; `file` is what it calls the table.
    pub fn from_tsv(file: &str, table: &str) -> Result<Lexicon, TableError> {
        Lexicon::from_tables([(file, table)])
    }

    /// A lexicon of several tables, each with the name errors call it by.
    ///
    /// # Errors
    ///
    /// [`TableError`] for the first line that cannot be read.
    pub fn from_tables<'a>(
        tables: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Lexicon, TableError> {
        let mut draft = Draft::default();
        tables.into_iter().try_for_each(|(file, table)| draft.read(file, table))?;
        Ok(draft.finish())
    }

    /// Number of phrases, a phrase of two kinds counted twice.
    pub fn len(&self) -> usize {
        self.phrases
    }

    /// Whether there is no phrase.
    pub fn is_empty(&self) -> bool {
        self.phrases == 0
    }

    /// The phrases met, left to right, in one pass.
    ///
    /// Where phrases overlap, the one that starts first and then the longest is taken: among set phrases
    /// ([`Kind::is_stock`]), among headings and among all others separately, so that *trước ngày* is found
    /// inside a creed. What opens a time ends where the name of the time begins: *vào* | *tháng ba*. A phrase of two
    /// kinds gives two matches.
    ///
    /// ```
    /// use khuonsao::{lexicon::Lexicon, text::tokenize};
    ///
    /// let lexicon = Lexicon::from_tsv(
    ///     "mine.tsv",
    ///     "phrase\tkind\treason\ntổ chức đảng\tcompound\ta body, not the verb tổ chức\n",
    /// )?;
    /// assert_eq!(lexicon.scan(&tokenize("Tổ chức Đảng cơ sở"))[0].tokens, 0..3);
    /// # Ok::<(), khuonsao::lexicon::TableError>(())
    /// ```
    pub fn scan(&self, tokens: &[Token]) -> Vec<Match> {
        let mut matches = Vec::with_capacity(tokens.len() / 2);
        self.walk(
            tokens,
            |_| false,
            |start, end, found| {
                if let Found::Phrase(kinds) = found {
                    // Those of another sort may have come before.
                    let later =
                        matches.iter().rev().take_while(|last: &&Match| last.tokens.start > start).count();
                    let at = matches.len() - later;
                    matches.splice(at..at, Kind::each(kinds).map(|kind| Match { tokens: start..end, kind }));
                }
            },
        );
        matches
    }

    /// Calls `found` with the first token, the token after the last, and what these are; phrases of a sort come in their
    /// order. Only set phrases run over a token for which `stops` holds.
    pub(crate) fn walk(
        &self,
        tokens: &[Token],
        stops: impl Fn(usize) -> bool,
        mut found: impl FnMut(u32, u32, Found),
    ) {
        const OTHERS: usize = 3;
        let layers = [Kind::STOCK, Kind::SECTION, Kind::TRADE, !(Kind::STOCK | Kind::SECTION | Kind::TRADE)];
        let mut free = [0; 4];
        // The last of the others, and the time that may take its last words.
        let mut held: Option<Phrase> = None;
        let mut shared: Option<Phrase> = None;
        for start in 0..tokens.len() {
            let mut longest = [(0, 0); 4];
            let mut node = ROOT;
            let mut stopped = false;
            for (place, token) in tokens.iter().enumerate().skip(start) {
                let Some(next) = self.trie.step(node, token.strict) else { break };
                node = next;
                stopped |= place > start && stops(place);
                let Some(&ends) = self.trie.meaning(node) else { continue };
                if place == start {
                    found(start as u32, start as u32 + 1, Found::Word(ends));
                }
                for (layer, longest) in longest.iter_mut().enumerate() {
                    if ends & layers[layer] != 0 && (layer == 0 || !stopped) {
                        *longest = (place + 1, ends & layers[layer]);
                    }
                }
            }
            for (layer, &(end, kinds)) in longest[..OTHERS].iter().enumerate() {
                if kinds != 0 && start >= free[layer] {
                    found(start as u32, end as u32, Found::Phrase(kinds));
                    free[layer] = end;
                }
            }
            let (end, kinds) = longest[OTHERS];
            let next = Phrase { start, end, kinds };
            if start < free[OTHERS] {
                let opens = held.is_some_and(Phrase::opens_date);
                if opens && shared.is_none() && next.is_date() && end > free[OTHERS] {
                    shared = Some(next);
                }
                continue;
            }
            // "vào tháng" hands its last word on to "tháng ba", but none of "trước ngày" to "ngày giỗ" before "giỗ Tổ".
            if let Some(date) = shared.take().filter(|date| !next.is_date() || end < date.end) {
                if let Some(opener) = held.replace(date) {
                    found(opener.start as u32, date.start as u32, Found::Phrase(opener.kinds));
                }
                free[OTHERS] = date.end;
            }
            if kinds != 0 && start >= free[OTHERS] {
                if let Some(last) = held.replace(next) {
                    found(last.start as u32, last.end as u32, Found::Phrase(last.kinds));
                }
                free[OTHERS] = end;
            }
        }
        if let Some(last) = held {
            found(last.start as u32, last.end as u32, Found::Phrase(last.kinds));
        }
    }

    /// Whether two words stand in a row in some set phrase, without those that only count: `tiên phong`.
    pub(crate) fn is_stock_pair(&self, pair: [Key; 2]) -> bool {
        self.stock_pairs.contains(&pair)
    }

    /// What an abbreviation of one token stands for: *THA* is *tăng huyết áp*.
    pub fn expansion(&self, short: Key) -> Option<&[Key]> {
        self.expansions.get(&short).map(Vec::as_slice)
    }

    /// What tells of a phrase among the tokens, though none of its own words is there: *bình bột* of *phòng cháy*.
    pub fn related(&self, tokens: &[Token]) -> impl Iterator<Item = &[Key]> {
        let keys: Vec<Key> = tokens.iter().map(|token| token.strict).collect();
        let runs = (1..=self.longest).flat_map(move |length| {
            keys.windows(length).filter_map(|run| self.related.get(run)).collect::<Vec<_>>()
        });
        runs.flatten().map(Vec::as_slice)
    }

    /// How plainly words tell of the duties a pledge may serve.
    pub(crate) fn telling(&self) -> &Telling {
        &self.telling
    }
}

/// A phrase among tokens, as its first, the one behind its last, and its kinds as bits.
#[derive(Clone, Copy)]
struct Phrase {
    start: usize,
    end: usize,
    kinds: u128,
}

impl Phrase {
    /// Whether it names a time.
    fn is_date(self) -> bool {
        self.kinds & Kind::DATES != 0
    }

    /// Whether it opens one, and names none that is too wide to be checked.
    fn opens_date(self) -> bool {
        let named = Kind::bits(&[Kind::Weak, Kind::Deadline, Kind::Frequency]);
        self.kinds & (Kind::DeadlineOpener.bit() | named) == Kind::DeadlineOpener.bit()
    }
}

/// The kinds of set phrases whose words make others.
const SAID: u128 = Kind::STOCK & !Kind::SloganNumber.bit();

impl Draft {
    fn take(&mut self, table: &Table) {
        table.phrases.iter().for_each(|&(phrase, kind)| self.insert(phrase, kind));
        table.expansions.iter().for_each(|&(short, long)| self.expand(short, long));
        table.related.iter().for_each(|&(phrase, related)| self.relate(phrase, related));
        table.telling.iter().for_each(|&(phrase, words)| self.telling.insert(phrase, words));
    }

    fn read(&mut self, file: &str, table: &str) -> Result<(), TableError> {
        for row in tsv::read(file, table)? {
            match row {
                Row::Phrase { phrase, kind, expansion } => {
                    self.insert(phrase, kind);
                    self.expand(phrase, expansion);
                }
                Row::Related { phrase, related } => self.relate(phrase, related),
                Row::Telling { phrase, words } => self.telling.insert(phrase, words),
            }
        }
        Ok(())
    }

    fn insert(&mut self, phrase: &str, kind: Kind) {
        self.phrases.push((keys(phrase), kind.bit()));
    }

    fn relate(&mut self, phrase: &str, related: &str) {
        self.related.entry(keys(phrase)).or_default().extend(related.split(PARTED).map(keys));
    }

    fn expand(&mut self, short: &str, long: &str) {
        if let ([short], long @ [_, ..]) = (&keys(short)[..], &keys(long)[..]) {
            self.expansions.insert(*short, long.to_vec());
        }
    }

    fn finish(self) -> Lexicon {
        let Draft { phrases, expansions, related, telling } = self;
        let longest = related.keys().map(Vec::len).max().unwrap_or(0);
        let set = phrases.iter().filter(|(_, kinds)| kinds & SAID != 0);
        let stock_pairs = set.flat_map(|(keys, _)| keys.windows(2).map(|pair| [pair[0], pair[1]])).collect();
        let (count, trie) = (phrases.len(), Trie::of(phrases, |kinds, more| *kinds |= more));
        Lexicon { phrases: count, trie, expansions, related, telling, longest, stock_pairs }
    }
}

/// The keys of the words of a phrase.
fn keys(phrase: &str) -> Vec<Key> {
    tokenize(phrase).into_iter().map(|token| token.strict).collect()
}
