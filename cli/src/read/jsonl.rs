//! JSON Lines to statements, one object a line.

use std::{
    fmt,
    io::{self, BufRead},
};

use khuonsao::{
    Statement,
    statement::{Duty, Kind},
};
use khuonsao_reading::Refusal;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::options::Options;

/// Why a line was not taken.
pub(super) struct Refused {
    pub(super) found: String,
    pub(super) expected: String,
}

type Line = Result<(Statement, Map<String, Value>), Refused>;

/// Fields a statement has; an object may have others.
const KNOWN: [&str; 10] = ["id", "text", "author", "unit", "role", "date", "theme", "duties", "year", "kind"];
const TEXT: usize = 1;

/// The fields of one object.
#[derive(Default)]
pub(super) struct Fields {
    known: [Option<Value>; KNOWN.len()],
    extra: Map<String, Value>,
}

impl Fields {
    fn take(&mut self, name: &str) -> Option<Value> {
        self.known[known(name)?].take()
    }
}

impl FromIterator<(String, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(from: I) -> Fields {
        let mut fields = Fields::default();
        for (name, value) in from {
            match known(&name) {
                Some(place) => fields.known[place] = Some(value),
                None => _ = fields.extra.insert(name, value),
            }
        }
        fields
    }
}

fn known(name: &str) -> Option<usize> {
    KNOWN.iter().position(|known| *known == name)
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Fields, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Fields::default();
                while let Some(name) = map.next_key()? {
                    let value = map.next_value()?;
                    match name {
                        Name::Known(place) => fields.known[place] = Some(value),
                        Name::Other(name) => _ = fields.extra.insert(name, value),
                    }
                }
                Ok(fields)
            }
        }
        from.deserialize_map(Object)
    }
}

/// The name of a field; kept only where it is not known.
enum Name {
    Known(usize),
    Other(String),
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Name, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a field")
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(known(name).map_or_else(|| Name::Other(name.to_owned()), Name::Known))
            }
        }
        from.deserialize_str(Text)
    }
}

/// Reads every line that is not blank, none longer than the limit of a text; lines are counted from 1.
pub(super) fn read<'o>(
    from: impl BufRead + 'o,
    options: &'o Options,
) -> impl Iterator<Item = (usize, Line)> + 'o {
    let taken = |line: &[u8]| object(line, options).and_then(|fields| statement(fields, options));
    lines(from, options.bounds.limits.text, options, taken)
}

/// Reads a list of members: statements that need no text.
pub(super) fn members(bytes: &[u8]) -> impl Iterator<Item = (usize, Result<Statement, Refused>)> + '_ {
    static OPTIONS: &Options = &Options::VIETNAMESE;
    lines(bytes, u64::MAX, OPTIONS, |line| {
        let mut fields = object(line, OPTIONS)?;
        fields.known[TEXT].get_or_insert_with(|| Value::String(String::new()));
        statement(fields, OPTIONS).map(|(member, _)| member)
    })
}

/// What is read from each line of a file, one in memory at a time. Of a line that is too long no more is kept
/// than may be.
fn lines<'o, T>(
    mut from: impl BufRead + 'o,
    longest: u64,
    options: &'o Options,
    read: impl Fn(&[u8]) -> Result<T, Refused> + 'o,
) -> impl Iterator<Item = (usize, Result<T, Refused>)> + 'o {
    let mut at = 0;
    let mut done = false;
    let mut line = Vec::new();
    std::iter::from_fn(move || {
        while !done {
            at += 1;
            line.clear();
            match take_line(&mut from, longest, &mut line) {
                Ok(None) => done = true,
                Ok(Some(length)) if length > longest => {
                    let refusal = Refusal::TextSize(longest);
                    let expected = refusal.expected(options.language).to_owned();
                    let found = refusal.found(options.language);
                    return Some((at, Err(Refused { found, expected })));
                }
                Ok(Some(_)) => {
                    let marked = if at == 1 { line.strip_prefix(b"\xEF\xBB\xBF") } else { None };
                    let line = marked.unwrap_or(&line);
                    if !line.trim_ascii().is_empty() {
                        return Some((at, read(line)));
                    }
                }
                Err(error) => {
                    done = true;
                    let expected = options.say("cần tệp đọc được", "a file that can be read is needed");
                    return Some((at, Err(Refused { found: error.to_string(), expected })));
                }
            }
        }
        None
    })
}

/// Goes past the next line, and keeps as much of it as `longest` allows; how long it is, `None` when there is
/// none.
fn take_line(from: &mut impl BufRead, longest: u64, kept: &mut Vec<u8>) -> io::Result<Option<u64>> {
    let mut length = 0;
    loop {
        let buffer = match from.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            buffer => buffer?,
        };
        let end = memchr::memchr(b'\n', buffer);
        let part = &buffer[..end.unwrap_or(buffer.len())];
        let room = usize::try_from(longest.saturating_sub(length)).unwrap_or(usize::MAX);
        kept.extend_from_slice(&part[..part.len().min(room)]);
        length += part.len() as u64;
        let is_last = buffer.is_empty();
        let taken = part.len() + usize::from(end.is_some());
        from.consume(taken);
        if end.is_some() {
            return Ok(Some(length));
        }
        if is_last {
            return Ok(Some(length).filter(|length| *length > 0));
        }
    }
}

fn object(line: &[u8], options: &Options) -> Result<Fields, Refused> {
    // Checked at once, which is quicker than string by string; what is not UTF-8 is left to the parser to name.
    let fields = match simdutf8::basic::from_utf8(line) {
        Ok(line) => serde_json::from_str(line),
        Err(_) => serde_json::from_slice(line),
    };
    fields.map_err(|error: serde_json::Error| match serde_json::from_slice::<Value>(line) {
        Ok(value) => {
            let kind = kind_of(&value, options);
            Refused {
                found: options.say(&format!("dòng này là {kind}"), &format!("this line is {kind}")),
                expected: options.say(
                    r#"cần một đối tượng như {"id": "…", "text": "…"}"#,
                    r#"an object such as {"id": "…", "text": "…"} is needed"#,
                ),
            }
        }
        Err(_) => Refused {
            found: options.say(&format!("không phải JSON ({error})"), &format!("not JSON ({error})")),
            expected: options.say(
                r#"cần một đối tượng như {"id": "…", "text": "…"} trên mỗi dòng"#,
                r#"an object such as {"id": "…", "text": "…"} is needed on every line"#,
            ),
        },
    })
}

/// A statement from its fields; the fields khuonsao does not know are left.
pub(super) fn statement(mut fields: Fields, options: &Options) -> Line {
    let id = text(&mut fields, "id", options)?.ok_or_else(|| missing("id", options))?;
    let body = text(&mut fields, "text", options)?.ok_or_else(|| missing("text", options))?;
    let mut statement = Statement::new(id, body);
    statement.author = text(&mut fields, "author", options)?;
    statement.unit = text(&mut fields, "unit", options)?;
    statement.role = text(&mut fields, "role", options)?;
    statement.date = text(&mut fields, "date", options)?;
    statement.theme = text(&mut fields, "theme", options)?;
    statement.duties = duties(&mut fields, options)?;
    statement.year = year(&mut fields, options)?;
    statement.kind = kind(&mut fields, options)?;
    Ok((statement, fields.extra))
}

fn text(fields: &mut Fields, name: &str, options: &Options) -> Result<Option<String>, Refused> {
    match fields.take(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(Value::Number(number)) if name == "id" => Ok(Some(number.to_string())),
        Some(other) => Err(wrong(name, &other, options.say("cần một chuỗi", "a string is needed"), options)),
    }
}

fn duties(fields: &mut Fields, options: &Options) -> Result<Vec<Duty>, Refused> {
    let refuse = |value: &Value| {
        let expected = options.say("cần một danh sách chuỗi", "a list of strings is needed");
        wrong("duties", value, expected, options)
    };
    match fields.take("duties") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(duties)) => duties
            .into_iter()
            .map(|duty| match duty {
                Value::String(duty) => Ok(Duty(duty)),
                other => Err(refuse(&other)),
            })
            .collect(),
        Some(other) => Err(refuse(&other)),
    }
}

fn year(fields: &mut Fields, options: &Options) -> Result<Option<u16>, Refused> {
    let year = match fields.take("year") {
        None | Some(Value::Null) => return Ok(None),
        Some(year) => year,
    };
    let number = year.as_u64().or_else(|| year.as_str().and_then(|year| year.trim().parse().ok()));
    match number {
        Some(number @ 1900..=2999) => Ok(Some(number as u16)),
        _ => {
            let expected = options.say("cần một năm, như 2024", "a year such as 2024 is needed");
            Err(wrong("year", &year, expected, options))
        }
    }
}

fn kind(fields: &mut Fields, options: &Options) -> Result<Option<Kind>, Refused> {
    const KINDS: &str = "cam-ket, ke-hoach, dang-ky, thu-hoach";
    match fields.take("kind") {
        None | Some(Value::Null) => Ok(None),
        Some(kind) => serde_json::from_value(kind.clone()).map(Some).map_err(|_| {
            let expected = options
                .say(&format!("cần {KINDS} hoặc kiem-diem"), &format!("one of {KINDS}, kiem-diem is needed"));
            wrong("kind", &kind, expected, options)
        }),
    }
}

fn missing(name: &str, options: &Options) -> Refused {
    Refused {
        found: options.say(&format!("thiếu trường \"{name}\""), &format!("no field \"{name}\"")),
        expected: options.say("cần đủ \"id\" và \"text\"", "both \"id\" and \"text\" are needed"),
    }
}

fn wrong(name: &str, value: &Value, expected: String, options: &Options) -> Refused {
    let mut shown = value.to_string();
    if shown.chars().count() > 40 {
        shown = shown.chars().take(40).collect::<String>() + "…";
    }
    let kind = kind_of(value, options);
    let found = options.say(
        &format!("trường \"{name}\" là {kind} {shown}"),
        &format!("the field \"{name}\" is {kind} {shown}"),
    );
    Refused { found, expected }
}

fn kind_of(value: &Value, options: &Options) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => options.say("giá trị đúng/sai", "true or false"),
        Value::Number(_) => options.say("số", "a number"),
        Value::String(_) => options.say("chuỗi", "a string"),
        Value::Array(_) => options.say("danh sách", "a list"),
        Value::Object(_) => options.say("đối tượng", "an object"),
    }
}
