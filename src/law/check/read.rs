//! Reads the law files field by field, as `schema.rs` describes them.
//!
//! The TOML parser gives up a whole file at a day that does not exist; here such a day is reported and set aside, so that the rest
//! of the file is still read. A field with a problem is left out of its record; the record stays.

use super::problem::{did_you_mean, list};
use super::schema::{FILES, Field, File, Kind, Table};
use super::{CalendarDay, LawFiles, Problem, Record, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const A_DAY: &str = "a day that exists, as 1988-02-29";

/// Reads every file of the schema in `dir`, and adds what is wrong to `problems`.
pub fn read(dir: &Path, problems: &mut Vec<Problem>) -> LawFiles {
    let mut tables = BTreeMap::new();
    let mut unread = BTreeSet::new();
    for file in FILES {
        for table in file.tables {
            tables.insert(table.name, Vec::new());
        }
        let document = match std::fs::read_to_string(dir.join(file.name)) {
            Ok(text) => parse(file, text, problems),
            Err(error) => {
                problems.push(whole_file(file, format!("cannot be read: {error}"), "a text file in UTF-8"));
                None
            }
        };
        match document {
            Some(document) => read_file(file, &document, &mut tables, problems),
            None => unread.extend(file.tables.iter().map(|table| table.name)),
        }
    }
    LawFiles { tables, unread }
}

fn whole_file(file: &File, given: String, expected: &str) -> Problem {
    Problem { file: file.name.to_owned(), record: String::new(), field: String::new(), given, expected: expected.to_owned(), help: String::new() }
}

fn read_file(file: &File, document: &toml::Table, tables: &mut BTreeMap<&'static str, Vec<Record>>, problems: &mut Vec<Problem>) {
    for (name, value) in document {
        let Some(table) = file.tables.iter().find(|table| table.name == name) else {
            let known: Vec<&str> = file.tables.iter().map(|table| table.name).collect();
            let mut problem = whole_file(file, format!("`{name}` is not a kind of record"), &format!("one of {}", list(&known)));
            problem.help = did_you_mean(name, known.iter().copied());
            problems.push(problem);
            continue;
        };
        let records: Vec<&toml::Table> = value.as_array().map(|rows| rows.iter().filter_map(toml::Value::as_table).collect()).unwrap_or_default();
        if records.is_empty() {
            problems.push(whole_file(file, format!("`{name}` holds no records"), &format!("records that begin with `[[{name}]]`")));
        }
        for (index, row) in records.iter().enumerate() {
            let record = read_record(file, table, row, index, problems);
            tables.entry(table.name).or_default().push(record);
        }
    }
}

/// The document, after days that do not exist have been reported and replaced; nothing where it is malformed otherwise.
fn parse(file: &File, mut text: String, problems: &mut Vec<Problem>) -> Option<toml::Table> {
    loop {
        let error = match text.parse::<toml::Table>() {
            Ok(document) => return Some(document),
            Err(error) => error,
        };
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
        let line: String = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default().to_owned();
        if let Some((field, written)) = impossible_day(&line) {
            problems.push(Problem {
                file: file.name.to_owned(),
                record: record_around(file, &text, start),
                field,
                given: format!("`{written}` is not a date"),
                expected: A_DAY.to_owned(),
                help: String::new(),
            });
            // The placeholder is as long as any date and is told from real days by its year.
            let fixed = line.replacen(&written, PLACEHOLDER, 1);
            text.replace_range(start..start + line.len(), &fixed);
            continue;
        }
        let number = text.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        problems.push(whole_file(file, format!("line {number} cannot be read: {message}"), "lines of the form `field = value` under a line `[[record]]`"));
        return None;
    }
}

const PLACEHOLDER: &str = "0001-01-01";

/// The field and the text of a line whose value looks like a date but is none.
fn impossible_day(line: &str) -> Option<(String, String)> {
    let (field, value) = line.split_once('=')?;
    let written = value.split('#').next().unwrap_or_default().trim();
    let looks_like = written.len() == 10 && written.chars().enumerate().all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() });
    let exists = written.parse::<toml::value::Datetime>().is_ok();
    (looks_like && !exists).then(|| (field.trim().to_owned(), written.to_owned()))
}

/// The name of the record in which the line at `start` stands: the value of its first key field.
fn record_around(file: &File, text: &str, start: usize) -> String {
    let head = text.get(..start).and_then(|before| before.rfind("[[")).unwrap_or(0);
    let block = text.get(head..).unwrap_or_default();
    let word = block.trim_start_matches('[').split(']').next().unwrap_or_default();
    let Some(key) = file.tables.iter().find(|table| table.name == word).and_then(|table| table.key.first()) else {
        return String::new();
    };
    block
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with("[["))
        .filter_map(|line| line.split_once('='))
        .find(|(field, _)| field.trim() == *key)
        .map(|(_, value)| value.trim().trim_matches('"').to_owned())
        .unwrap_or_default()
}

fn read_record(file: &File, table: &Table, row: &toml::Table, index: usize, problems: &mut Vec<Problem>) -> Record {
    let word = |value: &toml::Value| match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Datetime(day) => Some(day.to_string()),
        toml::Value::Integer(number) => Some(number.to_string()),
        _ => None,
    };
    let key: Vec<String> = table.key.iter().take(2).filter_map(|field| row.get(*field).and_then(word)).collect();
    let name = if key.is_empty() { format!("{} number {}", table.name, index + 1) } else { key.join(" ") };
    let problem = |field: &str, given: String, expected: String, help: String| Problem {
        file: file.name.to_owned(),
        record: name.clone(),
        field: field.to_owned(),
        given,
        expected,
        help,
    };
    for field in row.keys().filter(|field| !table.fields.iter().any(|known| known.name == field.as_str())) {
        let help = did_you_mean(field, table.fields.iter().map(|known| known.name));
        problems.push(problem(field, "is not a known field".to_owned(), format!("a field that the head of `{}` describes", file.name), help));
    }
    let mut values = BTreeMap::new();
    for field in table.fields {
        match row.get(field.name) {
            None if field.always => problems.push(problem(field.name, "is missing".to_owned(), what(field.kind), String::new())),
            None => {}
            Some(written) => match value(field, written) {
                Ok(Some(value)) => drop(values.insert(field.name, value)),
                Ok(None) => {}
                Err((given, help)) => problems.push(problem(field.name, given, what(field.kind), help)),
            },
        }
    }
    Record { name, values, written: row.keys().cloned().collect() }
}

/// What a field of this kind expects, as a phrase.
fn what(kind: Kind) -> String {
    match kind {
        Kind::Text => "text in quotation marks".to_owned(),
        Kind::Id => "lower-case letters, digits and `-` in quotation marks".to_owned(),
        Kind::Day => A_DAY.to_owned(),
        Kind::DayOrYear => "a day that exists, as 1988-02-29, or a year, as 1988".to_owned(),
        Kind::Number(from, to) => format!("a whole number from {from} to {to}"),
        Kind::Truth => "`true` or `false`".to_owned(),
        Kind::Reading => "`true`, `false` or `\"unread\"`".to_owned(),
        Kind::OneOf(known) => format!("one of {}", list(known)),
        Kind::Words(known) => format!("a list of words out of {}", list(known)),
        Kind::Texts => "a list of texts in quotation marks".to_owned(),
        Kind::Country => "the code of a country or region in `jurisdictions.toml`".to_owned(),
        Kind::Code => "two capital letters, as \"PL\"".to_owned(),
    }
}

/// The checked value; nothing for a day already reported; else what was found, and help.
fn value(field: &Field, written: &toml::Value) -> Result<Option<Value>, (String, String)> {
    let wrong = || Err((format!("{} is {}", shown(written), kind_of(written)), String::new()));
    match (field.kind, written) {
        (_, toml::Value::String(text)) if text.trim().is_empty() => Err(("is an empty text".to_owned(), String::new())),
        (Kind::Text | Kind::Country, toml::Value::String(text)) => Ok(Some(Value::Text(text.clone()))),
        (Kind::Id, toml::Value::String(text)) => {
            let good = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if good { Ok(Some(Value::Text(text.clone()))) } else { Err((format!("`{text}` is not an id"), String::new())) }
        }
        (Kind::Code, toml::Value::String(text)) => {
            let good = text.len() == 2 && text.chars().all(|c| c.is_ascii_uppercase());
            if good { Ok(Some(Value::Text(text.clone()))) } else { Err((format!("`{text}` is not a code"), String::new())) }
        }
        (Kind::Day | Kind::DayOrYear, toml::Value::Datetime(moment)) => day(moment, written),
        (Kind::DayOrYear, toml::Value::Integer(year)) if (1900..=2999).contains(year) => Ok(Some(Value::Number(*year))),
        (Kind::Number(from, to), toml::Value::Integer(number)) => {
            if (from..=to).contains(number) {
                Ok(Some(Value::Number(*number)))
            } else {
                Err((format!("`{number}` is out of range"), String::new()))
            }
        }
        (Kind::Truth | Kind::Reading, toml::Value::Boolean(truth)) => Ok(Some(Value::Truth(*truth))),
        (Kind::Reading, toml::Value::String(text)) => one_of(text, &["unread"]).map(Some),
        (Kind::OneOf(known), toml::Value::String(text)) => one_of(text, known).map(Some),
        (Kind::Words(_) | Kind::Texts, toml::Value::Array(items)) => texts(field.kind, items).map(Some),
        (Kind::Day | Kind::DayOrYear, toml::Value::String(_)) => {
            Err((format!("{} is text", shown(written)), "write the date without quotation marks".to_owned()))
        }
        _ => wrong(),
    }
}

fn day(moment: &toml::value::Datetime, written: &toml::Value) -> Result<Option<Value>, (String, String)> {
    let not_a_day = || Err((format!("{} is not a date", shown(written)), String::new()));
    let (Some(date), None, None) = (moment.date, moment.time, moment.offset) else { return not_a_day() };
    if moment.to_string() == PLACEHOLDER {
        return Ok(None);
    }
    let parts: Option<CalendarDay> = (|| Some((i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?)))();
    match parts {
        Some((year, month, day)) if jiff::civil::Date::new(year, month, day).is_ok() => Ok(Some(Value::Day((year, month, day)))),
        _ => not_a_day(),
    }
}

fn one_of(text: &str, known: &[&str]) -> Result<Value, (String, String)> {
    if known.contains(&text) {
        return Ok(Value::Text(text.to_owned()));
    }
    Err((format!("`{text}` is not known here"), did_you_mean(text, known.iter().copied())))
}

fn texts(kind: Kind, items: &[toml::Value]) -> Result<Value, (String, String)> {
    let mut texts = Vec::new();
    for item in items {
        match (kind, item) {
            (_, toml::Value::String(text)) if text.trim().is_empty() => return Err(("holds an empty text".to_owned(), String::new())),
            (Kind::Words(known), toml::Value::String(text)) => drop(one_of(text, known).map(|_| texts.push(text.clone()))?),
            (_, toml::Value::String(text)) => texts.push(text.clone()),
            _ => return Err((format!("holds {}, which is {}", shown(item), kind_of(item)), String::new())),
        }
    }
    Ok(Value::Texts(texts))
}

/// The value as written, in backticks; long ones shortened.
fn shown(value: &toml::Value) -> String {
    match value {
        toml::Value::Array(_) | toml::Value::Table(_) => "the value".to_owned(),
        toml::Value::String(text) => format!("`{}`", text.chars().take(40).collect::<String>()),
        other => format!("`{other}`"),
    }
}

fn kind_of(value: &toml::Value) -> &'static str {
    match value {
        toml::Value::String(_) => "text",
        toml::Value::Integer(_) => "a number",
        toml::Value::Float(_) => "a number with a point",
        toml::Value::Boolean(_) => "true or false",
        toml::Value::Datetime(_) => "a date",
        toml::Value::Array(_) => "a list",
        toml::Value::Table(_) => "a record",
    }
}
