//! The decided cases as facts, for tests and benches that do not go through the command line.
#![allow(dead_code)]

use exequatur::day::{Day, DayRange};
use exequatur::facts::read::{self, Raw};
use exequatur::facts::{FactId, Facts};
use exequatur::law::LAW;
use exequatur::law::records::JurisdictionId;
use serde_json::Value;

/// One decided case: its name, its facts as far as the report gives them, and the day on which it was decided.
pub struct Case {
    pub id: String,
    pub facts: Facts,
    pub on: Day,
    pub outcome: Option<String>,
    /// Whether the reported facts suffice to expect the outcome.
    pub is_scored: bool,
    /// Whether the court found no reciprocity.
    pub no_reciprocity: bool,
}

fn raw(value: &Value) -> Raw {
    match value {
        Value::Null => Raw::Null,
        Value::Bool(yes) => Raw::Bool(*yes),
        Value::Number(number) => Raw::Number(number.to_string()),
        Value::String(text) => Raw::Text(text.clone()),
        Value::Array(items) => Raw::List(items.iter().map(raw).collect()),
        Value::Object(map) => Raw::Object(map.iter().map(|(key, value)| (key.clone(), raw(value))).collect()),
    }
}

/// All decided cases of the file, without the values that only follow from the result.
pub fn decided() -> Vec<Case> {
    let entries: Vec<Value> = serde_json::from_str(include_str!("../cases/decided.json")).expect("the file is JSON");
    entries
        .iter()
        .map(|entry| {
            let withheld: Vec<&str> = entry["only_from_outcome"].as_array().map(|keys| keys.iter().filter_map(Value::as_str).collect()).unwrap_or_default();
            let pairs: Vec<(String, Raw)> = entry
                .as_object()
                .expect("an entry is an object")
                .iter()
                .filter(|(key, _)| FactId::of_key(key).is_some() && !withheld.contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), raw(value)))
                .collect();
            let find = |code: &str| JurisdictionId::find(code).map(JurisdictionId::index).ok_or(None);
            let facts = read::facts(&pairs, &find).expect("the file's words are the table's");
            let date = |key: &str| entry[key].as_str().and_then(DayRange::parse).map(|range| range.latest);
            let text = |key: &str| entry[key].as_str().map(str::to_owned);
            Case {
                id: text("id").expect("an id"),
                facts,
                on: date("decided").or_else(|| date("applied")).unwrap_or(LAW.reviewed),
                outcome: text("outcome"),
                is_scored: entry["score"] != "no",
                no_reciprocity: entry["reciprocity"] == "none",
            }
        })
        .collect()
}
