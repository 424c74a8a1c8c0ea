//! What is wrong with a record or with the words of a command, in words.
//!
//! Lower case, no full stop, what was given in backticks, then what is expected, then `help:`. The library's errors carry no prose;
//! it is added here.

use super::stream::{Broken, MOST_BYTES, MOST_LEVELS};
use crate::facts::FactId;
use crate::facts::read::{Expected, ReadError};
use serde_json::{Value, json};
use std::fmt;

/// One mistake in one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The record: its number in the stream, from 1, or the id of a decided case.
    pub record: Record,
    /// The key, with the part of it that is wrong (`sums[1].amount`); empty where the record as a whole is meant.
    pub field: String,
    /// What was given, as text; empty where nothing was.
    pub given: String,
    /// What would have been right, as a phrase.
    pub expected: String,
    /// What to do; empty where nothing more can be said.
    pub help: String,
}

/// How a record is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// By its place in the stream, from 1.
    Number(usize),
    /// By its id.
    Id(String),
}

impl Problem {
    /// The object that stands in the place of an answer.
    pub fn json(&self) -> Value {
        let record = match &self.record {
            Record::Number(number) => json!(number),
            Record::Id(id) => json!(id),
        };
        let or_null = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
        json!({ "error": {
            "record": record,
            "field": or_null(&self.field),
            "given": or_null(&self.given),
            "expected": self.expected,
            "help": or_null(&self.help),
        } })
    }

    /// What is wrong with one key or value.
    pub fn of_value(record: Record, error: &ReadError) -> Problem {
        let (expected, help) = words(&error.expected);
        Problem { record, field: error.field.clone(), given: error.given.clone(), expected, help }
    }

    /// Why no object could be cut out of the stream.
    pub fn of_stream(record: Record, broken: &Broken) -> Problem {
        let (given, expected, help) = match broken {
            Broken::Syntax { found, line, column, expected } => {
                let found = found.map_or_else(|| "the end of the input".to_owned(), shown);
                (format!("{found} at line {line}, column {column}"), (*expected).to_owned(), "reading goes on at the next line that begins with `{`")
            }
            Broken::TooLong => (
                format!("more than {MOST_BYTES} bytes"),
                format!("an object of at most {MOST_BYTES} bytes"),
                "one object holds one case; give the cases one after another",
            ),
            Broken::TooDeep => {
                (format!("more than {MOST_LEVELS} levels"), format!("an object of at most {MOST_LEVELS} levels"), "facts need two levels at most")
            }
        };
        Problem { record, field: String::new(), given, expected, help: help.to_owned() }
    }

    /// What the JSON reader says of an object.
    pub fn of_json(record: Record, text: &[u8], error: &serde_json::Error) -> Problem {
        let (given, expected, help) = match std::str::from_utf8(text) {
            Err(wrong) => (format!("a byte that is no UTF-8, byte {} of the object", wrong.valid_up_to() + 1), "text in UTF-8", "save the file as UTF-8"),
            Ok(_) => (error.to_string(), "JSON as RFC 8259 has it", "the line and the column count within the object"),
        };
        Problem { record, field: String::new(), given, expected: expected.to_owned(), help: help.to_owned() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.record {
            Record::Number(number) => write!(out, "record {number}: ")?,
            Record::Id(id) => write!(out, "record `{id}`: ")?,
        }
        match (self.field.is_empty(), self.given.is_empty()) {
            (true, true) => {}
            (true, false) => write!(out, "{}; ", self.given)?,
            (false, true) => write!(out, "field `{}`: nothing is given; ", self.field)?,
            (false, false) => write!(out, "field `{}`: `{}`; ", self.field, self.given)?,
        }
        write!(out, "expected {}", self.expected)?;
        if !self.help.is_empty() {
            write!(out, "\nhelp: {}", self.help)?;
        }
        Ok(())
    }
}

fn shown(byte: u8) -> String {
    match byte {
        b'\n' | b'\r' => "the end of a line".to_owned(),
        0x20..0x7F => format!("`{}`", char::from(byte)),
        _ => format!("byte 0x{byte:02X}"),
    }
}

/// What is expected, and what to do.
fn words(expected: &Expected) -> (String, String) {
    let fixed = |expected: &str, help: &str| (expected.to_owned(), help.to_owned());
    match expected {
        Expected::Key(nearest) => ("a key of the schema".to_owned(), nearest.map_or_else(|| "`exequatur schema` lists the keys".to_owned(), did_you_mean)),
        Expected::Once => fixed("each key once", "remove one of the two"),
        Expected::Bool => fixed("`true`, `false`, `null` or `\"unknown\"`", "write it without quotation marks"),
        Expected::Option(options) => (format!("{} or `unknown`", list(options)), String::new()),
        Expected::Options(options) => {
            (format!("one or several of {}, or `unknown`", list(options)), "several stand in an array; `none` and `complete` stand alone".to_owned())
        }
        Expected::Date => fixed("a date as `2024`, `2024-05` or `2024-05-31`, from 1900 to 2100", "check that the day exists"),
        Expected::Jurisdiction(nearest) => (
            "the code of a country or region in two capital letters, as `GB` or `HK`".to_owned(),
            nearest.map_or_else(|| "codes are those of ISO 3166-1, and `XK`".to_owned(), did_you_mean),
        ),
        Expected::Sums => fixed("a list of sums `{head, amount, currency, paid}`", "`paid` may be left out"),
        Expected::Head => fixed("`principal`, `interest`, `costs`, `punitive`, `fine` or `other`", ""),
        Expected::Amount => fixed("a decimal in quotation marks, as `\"1250.50\"`", "no sign, no grouping, at most two decimals"),
        Expected::Currency => fixed("three capital letters of ISO 4217, as `USD`", ""),
        Expected::PaidAtMostAmount => fixed("no more than the amount", ""),
        Expected::NotBoth(other) => not_both(*other),
    }
}

/// Two answers that cannot both be right.
pub fn not_both(other: FactId) -> (String, String) {
    (format!("an answer that agrees with `{}`", other.key()), "the two cannot both be right: correct one, or set it to `unknown`".to_owned())
}

/// Help that names the nearest known word.
pub fn did_you_mean(nearest: &str) -> String {
    format!("did you mean `{nearest}`?")
}

/// Words in backticks, with commas.
pub fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
