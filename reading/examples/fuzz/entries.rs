//! Every reader and every entry of the library, each a function that may be fed anything.

use std::hint::black_box;

use khuonsao::{
    Config, Corpus, Form, Language, Lexicon, Registers, Report, Statement,
    align::{Line, align},
    finding::{Seal, citations},
    form::Template,
    register::{Day, Table},
    specificity::{Context, score},
    statement::{Duty, Reference, ReferenceKind},
    text::{
        Text, ToneStyle, bare, decode, decode_str, normalize, normalize_text, skeleton_line, strict_line,
        tokenize, tokenize_slowly,
    },
};
use khuonsao_reading::{Limits, read};

/// Tokens, items, sentences, soundness; the quick and the slow way of reading agree.
pub(crate) fn read_text(raw: &str) {
    let text = Text::read(raw);
    for token in &text.tokens {
        black_box(token.span.of(raw));
    }
    let spans = text.items.iter().map(|item| item.span).chain(text.sentences.iter().copied());
    for span in spans {
        black_box(span.of(raw));
    }
    black_box(text.soundness(raw));
    assert_eq!(tokenize_slowly(raw), text.tokens);
}

/// Every way to write a text anew.
pub(crate) fn normalized(raw: &str) {
    black_box((bare(raw), skeleton_line(raw), strict_line(raw), normalize(raw, ToneStyle::New)));
    let once = normalize_text(raw, ToneStyle::Old);
    assert_eq!(normalize_text(&once, ToneStyle::Old), once);
}

/// The first half scored against the second as a duty.
pub(crate) fn scored(raw: &str) {
    let (before, behind) = halves(raw);
    let duties = [Duty(behind.to_owned()), Duty("trực trạm, tiêm chủng".into())];
    let context = Context { duties: &duties, ..Context::default() };
    let scored = score(before, &Text::read(before), &context, Lexicon::builtin());
    assert!((0.0..=100.0).contains(&scored.specificity));
}

fn halves(raw: &str) -> (&str, &str) {
    let mut middle = raw.len() / 2;
    while !raw.is_char_boundary(middle) {
        middle -= 1;
    }
    raw.split_at(middle)
}

/// Passages between both halves.
pub(crate) fn aligned(raw: &str) {
    let (left, right) = halves(raw);
    let [one, two] = [tokenize(left), tokenize(right)];
    let excused: Vec<bool> = (0..one.len().max(two.len())).map(|place| place % 11 == 3).collect();
    let line = |tokens| Line { tokens, excused: &excused[..<[_]>::len(tokens)] };
    black_box(align(line(&one), line(&two), 4));
}

/// The second half held against the first as a form.
pub(crate) fn held_against_a_form(raw: &str) {
    let (form, text) = halves(raw);
    let given = Template::new(form).given(text, &tokenize(text));
    assert_eq!(given.len(), tokenize(text).len());
}

/// Entries that take a word or a line.
pub(crate) fn small_things(raw: &str) {
    black_box((raw.parse::<Seal>().is_ok(), Day::parse(raw), Registers::builtin().rules().get(raw)));
    black_box(serde_json::from_str::<Statement>(raw).is_ok());
}

/// Four statements, a form and an earlier statement out of one text, to a report.
pub(crate) fn reported(raw: &str) {
    let mut corpus = Corpus::new(Config::default()).expect("the defaults are sound");
    let (one, two) = halves(raw);
    let ((a, b), (c, d)) = (halves(one), halves(two));
    corpus.add_form(Form::new("mẫu", a)).expect("no statement yet");
    let earlier = Statement::new("cũ", b);
    corpus
        .add_reference(Reference { statement: earlier, kind: ReferenceKind::Previous })
        .expect("no statement yet");
    for (id, text) in [("1", raw), ("2", one), ("3", two), ("4", c)] {
        let mut statement = Statement::new(id, text).unit("Xã A/Chi bộ B").author("Lê Thị Bưởi");
        (statement.role, statement.year) = (Some("Điều dưỡng".into()), Some(2024));
        corpus.insert(statement).expect("ids are unique");
    }
    black_box(Report::of(&corpus, Registers::builtin(), Language::Vi));
    black_box(corpus.compare_one(&Statement::new("5", d)));
}

/// An old encoding told and undone, in bytes.
pub(crate) fn decoded(bytes: &[u8]) {
    drop(black_box(decode(bytes)));
}

/// The same in text.
pub(crate) fn decoded_str(raw: &str) {
    drop(black_box(decode_str(raw)));
}

/// Rules that are cited.
pub(crate) fn cited(raw: &str) {
    black_box(citations(raw, &tokenize(raw), Registers::builtin().rules()));
}

/// A corpus that was saved.
pub(crate) fn opened(bytes: &[u8]) {
    drop(black_box(Corpus::open(bytes)));
}

/// A table of the lexicon or of the registers.
pub(crate) fn tabled(name: &'static str, table: &str) {
    let given = Table { name, file: name, text: table };
    black_box(Registers::builtin().with([given]).is_ok());
}

/// A file of an office.
pub(crate) fn read_file(bytes: &[u8], name: &str) {
    drop(black_box(read(bytes, name, &Limits::STANDARD)));
}
