//! JSON Lines to statements, one object a line.

use khuonsao::{
    Statement,
    statement::{Duty, Kind},
};
use serde_json::{Map, Value};

/// Why a line was not taken.
pub(super) struct Refused {
    pub(super) found: String,
    pub(super) expected: String,
}

type Line = Result<(Statement, Map<String, Value>), Refused>;

/// Reads every line that is not blank; lines are counted from 1.
pub(super) fn read(bytes: &[u8]) -> impl Iterator<Item = (usize, Line)> + '_ {
    lines(bytes).map(|(at, line)| (at, object(line).and_then(statement)))
}

/// Reads a list of members: statements that need no text.
pub(super) fn members(bytes: &[u8]) -> impl Iterator<Item = (usize, Result<Statement, Refused>)> + '_ {
    lines(bytes).map(|(at, line)| {
        let member = object(line).and_then(|mut fields| {
            fields.entry("text").or_insert_with(|| Value::String(String::new()));
            statement(fields).map(|(member, _)| member)
        });
        (at, member)
    })
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut start = 0;
    memchr::memchr_iter(b'\n', bytes)
        .chain([bytes.len()])
        .map(move |end| &bytes[std::mem::replace(&mut start, end + 1)..end])
        .enumerate()
        .filter(|(_, line)| !line.trim_ascii().is_empty())
        .map(|(at, line)| (at + 1, line))
}

fn object(line: &[u8]) -> Result<Map<String, Value>, Refused> {
    // Checked at once, which is quicker than string by string; what is not UTF-8 is left to the parser to name.
    let value = match simdutf8::basic::from_utf8(line) {
        Ok(line) => serde_json::from_str(line),
        Err(_) => serde_json::from_slice(line),
    };
    let value: Value = value.map_err(|error| Refused {
        found: format!("không phải JSON ({error})"),
        expected: r#"cần một đối tượng như {"id": "…", "text": "…"} trên mỗi dòng"#.into(),
    })?;
    match value {
        Value::Object(fields) => Ok(fields),
        _ => Err(Refused {
            found: format!("dòng này là {}", kind_of(&value)),
            expected: r#"cần một đối tượng như {"id": "…", "text": "…"}"#.into(),
        }),
    }
}

fn statement(mut fields: Map<String, Value>) -> Line {
    let id = text(&mut fields, "id")?.ok_or_else(|| missing("id"))?;
    let body = text(&mut fields, "text")?.ok_or_else(|| missing("text"))?;
    let mut statement = Statement::new(id, body);
    statement.author = text(&mut fields, "author")?;
    statement.unit = text(&mut fields, "unit")?;
    statement.role = text(&mut fields, "role")?;
    statement.date = text(&mut fields, "date")?;
    statement.theme = text(&mut fields, "theme")?;
    statement.duties = duties(&mut fields)?;
    statement.year = year(&mut fields)?;
    statement.kind = kind(&mut fields)?;
    Ok((statement, fields))
}

fn text(fields: &mut Map<String, Value>, name: &str) -> Result<Option<String>, Refused> {
    match fields.shift_remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(Value::Number(number)) if name == "id" => Ok(Some(number.to_string())),
        Some(other) => Err(wrong(name, &other, "cần một chuỗi")),
    }
}

fn duties(fields: &mut Map<String, Value>) -> Result<Vec<Duty>, Refused> {
    const EXPECTED: &str = "cần một danh sách chuỗi";
    match fields.shift_remove("duties") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(duties)) => duties
            .into_iter()
            .map(|duty| match duty {
                Value::String(duty) => Ok(Duty(duty)),
                other => Err(wrong("duties", &other, EXPECTED)),
            })
            .collect(),
        Some(other) => Err(wrong("duties", &other, EXPECTED)),
    }
}

fn year(fields: &mut Map<String, Value>) -> Result<Option<u16>, Refused> {
    let year = match fields.shift_remove("year") {
        None | Some(Value::Null) => return Ok(None),
        Some(year) => year,
    };
    let number = year.as_u64().or_else(|| year.as_str().and_then(|year| year.trim().parse().ok()));
    match number {
        Some(number @ 1900..=2999) => Ok(Some(number as u16)),
        _ => Err(wrong("year", &year, "cần một năm, như 2024")),
    }
}

fn kind(fields: &mut Map<String, Value>) -> Result<Option<Kind>, Refused> {
    match fields.shift_remove("kind") {
        None | Some(Value::Null) => Ok(None),
        Some(kind) => serde_json::from_value(kind.clone())
            .map(Some)
            .map_err(|_| wrong("kind", &kind, "cần cam-ket, ke-hoach, dang-ky, thu-hoach hoặc kiem-diem")),
    }
}

fn missing(name: &str) -> Refused {
    Refused {
        found: format!("thiếu trường \"{name}\""), expected: "cần đủ \"id\" và \"text\"".into()
    }
}

fn wrong(name: &str, value: &Value, expected: &str) -> Refused {
    let mut shown = value.to_string();
    if shown.chars().count() > 40 {
        shown = shown.chars().take(40).collect::<String>() + "…";
    }
    Refused {
        found: format!("trường \"{name}\" là {} {shown}", kind_of(value)), expected: expected.into()
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "giá trị đúng/sai",
        Value::Number(_) => "số",
        Value::String(_) => "chuỗi",
        Value::Array(_) => "danh sách",
        Value::Object(_) => "đối tượng",
    }
}
