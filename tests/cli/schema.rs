//! The schema of the facts, and what it says of the decided cases.

use crate::harness::{run, run_on};
use exequatur::day::DayRange;
use exequatur::facts::{Amount, FactId};
use serde_json::{Map, Value, json};

fn schema() -> Value {
    let run = run(&["schema"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    run.json()
}

/// Whether a value fits; only the words that our schema uses. A pattern counts as fitted where the reader of facts takes the text.
fn fits(schema: &Value, value: &Value) -> bool {
    schema.as_object().unwrap().iter().all(|(word, rule)| match word.as_str() {
        "description" | "title" | "$schema" | "properties" | "items" => true,
        "enum" => rule.as_array().unwrap().contains(value),
        "const" => rule == value,
        "anyOf" => rule.as_array().unwrap().iter().any(|form| fits(form, value)),
        "type" => match rule.as_str().unwrap() {
            "object" => {
                value.as_object().is_some_and(|object| object.iter().all(|(key, part)| schema["properties"].get(key).is_some_and(|form| fits(form, part))))
            }
            "array" => value.as_array().is_some_and(|items| items.iter().all(|item| fits(&schema["items"], item))),
            "string" => value.is_string(),
            "null" => value.is_null(),
            other => panic!("{other}"),
        },
        "pattern" => value.as_str().is_some_and(|text| match rule.as_str().unwrap() {
            date if date.starts_with("^(19") => DayRange::parse(text).is_some(),
            "^[A-Z]{3}$" => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
            _ => Amount::parse(text).is_some(),
        }),
        "minItems" => value.as_array().is_some_and(|items| !items.is_empty()),
        "uniqueItems" => value.as_array().is_some_and(|items| items.iter().enumerate().all(|(place, item)| !items[..place].contains(item))),
        "required" => rule.as_array().unwrap().iter().all(|key| value.get(key.as_str().unwrap()).is_some()),
        "additionalProperties" => *rule == json!(false),
        other => panic!("the schema uses `{other}`, which this test does not know"),
    })
}

#[test]
fn the_schema_has_every_fact_and_a_description_of_each() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["additionalProperties"], false);
    let properties = schema["properties"].as_object().unwrap();
    assert_eq!(properties.keys().map(String::as_str).collect::<Vec<_>>(), FactId::ALL.iter().map(|fact| fact.key()).collect::<Vec<_>>());
    for (key, property) in properties {
        let description = property["description"].as_str().unwrap();
        assert!(!description.is_empty() && !description.starts_with('['), "{key}: {description}");
        assert!(fits(property, &Value::Null) && fits(property, &json!("unknown")), "{key}");
        assert!(!fits(property, &json!("nonsense")) && !fits(property, &json!(5)), "{key}");
    }
}

#[test]
fn the_schema_and_the_reader_agree() {
    let schema = schema();
    for (key, value, good) in [
        ("final", json!(true), true),
        ("final", json!("true"), false),
        ("papers", json!("complete"), true),
        ("papers", json!(["complete"]), true),
        ("papers", json!(["complete", "no-translation"]), false),
        ("service", json!(["post", "electronic"]), true),
        ("service", json!([]), false),
        ("origin", json!("XK"), true),
        ("origin", json!("xk"), false),
        ("applied", json!("2024-05"), true),
        ("applied", json!("2024-13"), false),
        ("sums", json!([{ "head": "costs", "amount": "1.50", "currency": "EUR" }]), true),
        ("sums", json!([{ "head": "costs", "currency": "EUR" }]), false),
        ("sums", json!([{ "head": "costs", "amount": "1", "currency": "EUR", "tax": "1" }]), false),
    ] {
        assert_eq!(fits(&schema["properties"][key], &value), good, "schema on {key}: {value}");
        let input = json!({ key: value }).to_string();
        let read = run_on(&["assess", "--json", "--on", "2026-11-24"], input.as_bytes());
        assert_eq!(read.code == 0, good, "reader on {input}");
    }
}

#[test]
fn the_facts_of_every_decided_case_fit_the_schema() {
    let schema = schema();
    let entries: Vec<Map<String, Value>> = serde_json::from_str(include_str!("../cases/decided.json")).unwrap();
    let no_facts = ["id", "name", "decided", "outcome", "ground", "law", "only_from_outcome", "old_law", "score", "source", "confidence", "note"];
    for entry in entries {
        let facts: Map<String, Value> =
            entry.iter().filter(|(key, _)| !no_facts.contains(&key.as_str())).map(|(key, value)| (key.clone(), value.clone())).collect();
        assert!(!facts.is_empty());
        assert!(fits(&schema, &Value::Object(facts.clone())), "{}: {facts:?}", entry["id"]);
    }
}
