//! `exequatur schema`: JSON Schema 2020-12 of the facts, written from the table of facts.
//!
//! It is as strict as a schema can be: that a day exists, or that two answers are at odds, only the reader says.

use super::Stop;
use super::args::{Exit, Faces, Typed};
use super::words::Words;
use crate::facts::{FactId, Head, Kind};
use crate::law::records::JURISDICTIONS;
use serde_json::{Map, Value, json};

/// A year, a month or a day from 1900 to 2100.
const DATE: &str = "^(19[0-9]{2}|20[0-9]{2}|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
/// A decimal without sign or grouping.
const AMOUNT: &str = "^[0-9]{1,13}(\\.[0-9]{1,2})?$";

/// Runs the command.
pub fn run(_: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let schema = schema(&Words::of("en")?);
    writeln!(faces.out, "{schema:#}")?;
    Ok(Exit::Answered)
}

/// The schema of one case.
pub fn schema(words: &Words) -> Value {
    let properties: Map<String, Value> = FactId::ALL.iter().map(|fact| (fact.key().to_owned(), property(*fact, words))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "exequatur: the facts of one case",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

fn property(fact: FactId, words: &Words) -> Value {
    let mut property = match fact.def().kind {
        Kind::Bool => json!({ "enum": [true, false, null, "unknown"] }),
        Kind::Choice(options) => json!({ "enum": or_nothing(options.iter().copied()) }),
        Kind::Set { options, alone } => set(options, alone),
        Kind::Date => json!({ "anyOf": [{ "type": "string", "pattern": DATE }, nothing()] }),
        Kind::Jurisdiction => json!({ "enum": or_nothing(JURISDICTIONS.iter().map(|jurisdiction| jurisdiction.code())) }),
        Kind::Sums => json!({ "anyOf": [{ "type": "array", "items": sum() }, nothing()] }),
    };
    if let Some(object) = property.as_object_mut() {
        object.shift_insert(0, "description".to_owned(), json!(words.word(&format!("fact.{}.title", fact.key()))));
    }
    property
}

/// One option, or several of which none stands alone.
fn set(options: &[&str], alone: Option<u8>) -> Value {
    let joined: Vec<&str> = options.iter().enumerate().filter(|(place, _)| alone.map(usize::from) != Some(*place)).map(|(_, option)| *option).collect();
    let mut forms = vec![json!({ "enum": or_nothing(options.iter().copied()) })];
    forms.push(json!({ "type": "array", "items": { "enum": joined }, "minItems": 1, "uniqueItems": true }));
    if let Some(alone) = alone.and_then(|place| options.get(usize::from(place))) {
        forms.push(json!({ "const": [alone] }));
    }
    json!({ "anyOf": forms })
}

fn sum() -> Value {
    let heads: Vec<&str> = Head::ALL.iter().map(|(_, name)| *name).collect();
    json!({
        "type": "object",
        "properties": {
            "head": { "enum": heads },
            "amount": { "type": "string", "pattern": AMOUNT },
            "currency": { "type": "string", "pattern": "^[A-Z]{3}$" },
            "paid": { "anyOf": [{ "type": "string", "pattern": AMOUNT }, { "type": "null" }] },
        },
        "required": ["head", "amount", "currency"],
        "additionalProperties": false,
    })
}

/// Not asked, or declared unknown.
fn nothing() -> Value {
    json!({ "enum": [null, "unknown"] })
}

fn or_nothing<'a>(options: impl Iterator<Item = &'a str>) -> Vec<Value> {
    options.map(|option| json!(option)).chain([Value::Null, json!("unknown")]).collect()
}
