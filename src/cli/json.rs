//! JSON text to the neutral values that the reader of facts takes.
//!
//! Keeps the order of keys and every duplicate key, at each level, so that the reader can refuse them. Knows no fact.

use crate::facts::read::Raw;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// One JSON value, with all keys as they were written.
struct Written(Raw);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Written, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Written)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Raw;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
        Ok(Raw::Number(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(Written(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut object = Vec::new();
        while let Some((key, Written(value))) = entries.next_entry::<String, Written>()? {
            object.push((key, value));
        }
        Ok(Raw::Object(object))
    }
}

/// Reads one object.
///
/// # Errors
///
/// What the text holds instead, in the words of the JSON reader; its position counts within the record.
pub fn object(text: &[u8]) -> Result<Vec<(String, Raw)>, serde_json::Error> {
    match serde_json::from_slice(text)? {
        Written(Raw::Object(pairs)) => Ok(pairs),
        Written(_) => Err(serde_json::Error::custom("not an object")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicate_keys_are_kept_at_each_level() {
        let pairs = object(br#"{"a": 1, "a": [{"b": null, "b": true}], "c": -0.5}"#).unwrap();
        let inner = Raw::Object(vec![("b".to_owned(), Raw::Null), ("b".to_owned(), Raw::Bool(true))]);
        let number = |text: &str| Raw::Number(text.to_owned());
        assert_eq!(pairs, [("a".to_owned(), number("1")), ("a".to_owned(), Raw::List(vec![inner])), ("c".to_owned(), number("-0.5"))]);
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for text in ["5", "[]", "{\"a\": 01}", "{\"a\": \"\\ud800\"}", "{\"a\": tru}"] {
            assert!(object(text.as_bytes()).is_err(), "{text}");
        }
    }
}
