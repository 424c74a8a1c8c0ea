//! Reads facts from plain values, whatever they were written in.
//!
//! Every face brings its own syntax (JSON on the command line, JavaScript objects, links); what a key and a value may be
//! is decided here, by the table.

use super::odds::{self, AtOdds};
use super::value::{Amount, Head, Sum};
use super::{FactId, Facts, Kind, Value};
use crate::day::DayRange;

/// A value as it was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// Nothing: not asked.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A text.
    Text(String),
    /// A number; facts have none, but an error should show it.
    Number(String),
    /// A list.
    List(Vec<Raw>),
    /// An object: key and value in the order in which they were written.
    Object(Vec<(String, Raw)>),
}

/// Why a key or a value cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The key, with the part of it that is wrong (`sums[1].amount`).
    pub field: String,
    /// What was given, as text; empty for a missing value.
    pub given: String,
    /// What would have been right.
    pub expected: Expected,
}

/// What would have been right.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Expected {
    /// A known key; the nearest one, if one is near.
    Key(Option<&'static str>),
    /// Each key once.
    Once,
    /// `true`, `false` or `"unknown"`.
    Bool,
    /// One of these options.
    Option(&'static [&'static str]),
    /// Some of these options, the lone one alone.
    Options(&'static [&'static str]),
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Date,
    /// A code of the table of jurisdictions; the nearest one, if one is near.
    Jurisdiction(Option<&'static str>),
    /// A list of sums.
    Sums,
    /// A head of claim.
    Head,
    /// A decimal string.
    Amount,
    /// Three letters.
    Currency,
    /// Not more than was awarded.
    PaidAtMostAmount,
    /// An answer that fits the other one.
    NotBoth(FactId),
}

/// Finds a jurisdiction by its code; the law's floor supplies it.
pub type FindJurisdiction<'a> = &'a dyn Fn(&str) -> Result<u16, Option<&'static str>>;

/// Reads the facts of one case.
///
/// # Errors
///
/// All keys and values that cannot be taken, in the order in which they were written; or, where each can be taken by
/// itself, the first two answers at odds.
pub fn facts(pairs: &[(String, Raw)], jurisdiction: FindJurisdiction<'_>) -> Result<Facts, Vec<ReadError>> {
    let mut facts = Facts::default();
    let mut errors = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (key, raw) in pairs {
        if seen.contains(&key.as_str()) {
            errors.push(ReadError { field: key.clone(), given: shown(raw), expected: Expected::Once });
            continue;
        }
        seen.push(key);
        let Some(fact) = FactId::of_key(key) else {
            let nearest = nearest(key, FactId::ALL.iter().map(|fact| fact.key()));
            errors.push(ReadError { field: key.clone(), given: shown(raw), expected: Expected::Key(nearest) });
            continue;
        };
        match value(fact, raw, jurisdiction) {
            Ok(value) => facts.set(fact, value),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty()
        && let Err(AtOdds { first, second }) = odds::check(&facts)
    {
        let given = pairs.iter().find(|(key, _)| key == first.key()).map_or(String::new(), |(_, raw)| shown(raw));
        errors.push(ReadError { field: first.key().to_owned(), given, expected: Expected::NotBoth(second) });
    }
    if errors.is_empty() { Ok(facts) } else { Err(errors) }
}

/// Reads the value of one fact; `None` if it is not given.
///
/// # Errors
///
/// What was given and what would have been right.
pub fn value(fact: FactId, raw: &Raw, jurisdiction: FindJurisdiction<'_>) -> Result<Option<Value>, ReadError> {
    let def = fact.def();
    let wrong = |expected: Expected| ReadError { field: fact.key().to_owned(), given: shown(raw), expected };
    match raw {
        Raw::Null => return Ok(None),
        Raw::Text(text) if text == "unknown" => return Ok(Some(Value::Unknown)),
        _ => {}
    }
    let value = match (def.kind, raw) {
        (Kind::Bool, Raw::Bool(yes)) => Value::Choice(u8::from(*yes)),
        (Kind::Bool, _) => return Err(wrong(Expected::Bool)),
        (Kind::Choice(options), Raw::Text(text)) => match fact.option(text) {
            Some(option) => Value::Choice(option.index),
            None => return Err(wrong(Expected::Option(options))),
        },
        (Kind::Choice(options), _) => return Err(wrong(Expected::Option(options))),
        (Kind::Set { options, .. }, _) => match set(fact, raw) {
            Some(set) => Value::Set(set),
            None => return Err(wrong(Expected::Options(options))),
        },
        (Kind::Date, Raw::Text(text)) => match DayRange::parse(text) {
            Some(range) => Value::Date(range),
            None => return Err(wrong(Expected::Date)),
        },
        (Kind::Date, _) => return Err(wrong(Expected::Date)),
        (Kind::Jurisdiction, Raw::Text(text)) => match jurisdiction(text) {
            Ok(place) => Value::Jurisdiction(place),
            Err(nearest) => return Err(wrong(Expected::Jurisdiction(nearest))),
        },
        (Kind::Jurisdiction, _) => return Err(wrong(Expected::Jurisdiction(None))),
        (Kind::Sums, Raw::List(items)) => {
            let mut sums = Vec::with_capacity(items.len());
            for (place, item) in items.iter().enumerate() {
                sums.push(sum(fact, place, item)?);
            }
            Value::Sums(sums)
        }
        (Kind::Sums, _) => return Err(wrong(Expected::Sums)),
    };
    Ok(Some(value))
}

fn set(fact: FactId, raw: &Raw) -> Option<u64> {
    let mut set = 0;
    match raw {
        Raw::Text(text) => set |= fact.option(text)?.bit(),
        Raw::List(items) => {
            for item in items {
                let Raw::Text(text) = item else { return None };
                set |= fact.option(text)?.bit();
            }
        }
        Raw::Null | Raw::Bool(_) | Raw::Number(_) | Raw::Object(_) => return None,
    }
    odds::is_set(fact, set).then_some(set)
}

fn sum(fact: FactId, place: usize, raw: &Raw) -> Result<Sum, ReadError> {
    let at = |part: &str| {
        let mut field = fact.key().to_owned();
        field.push('[');
        field.push_str(&place.to_string());
        field.push(']');
        if !part.is_empty() {
            field.push('.');
            field.push_str(part);
        }
        field
    };
    let wrong = |part: &str, given: String, expected: Expected| ReadError { field: at(part), given, expected };
    let Raw::Object(parts) = raw else {
        return Err(wrong("", shown(raw), Expected::Sums));
    };
    let (mut head, mut amount, mut currency, mut paid) = (None, None, None, Amount(0));
    for (place, (key, raw)) in parts.iter().enumerate() {
        if parts.iter().take(place).any(|(earlier, _)| earlier == key) {
            return Err(wrong(key, shown(raw), Expected::Once));
        }
        let text = if let Raw::Text(text) = raw { text.as_str() } else { "" };
        match key.as_str() {
            "head" => {
                head = Some(Head::ALL.iter().find(|(_, name)| *name == text).map(|(head, _)| *head).ok_or_else(|| wrong("head", shown(raw), Expected::Head))?)
            }
            "amount" => amount = Some(Amount::parse(text).ok_or_else(|| wrong("amount", shown(raw), Expected::Amount))?),
            "paid" if *raw == Raw::Null => {}
            "paid" => paid = Amount::parse(text).ok_or_else(|| wrong("paid", shown(raw), Expected::Amount))?,
            "currency" => {
                let code = <[u8; 3]>::try_from(text.as_bytes()).ok().filter(|code| code.iter().all(u8::is_ascii_uppercase));
                currency = Some(code.ok_or_else(|| wrong("currency", shown(raw), Expected::Currency))?);
            }
            other => return Err(wrong(other, shown(raw), Expected::Key(nearest(other, ["head", "amount", "currency", "paid"].into_iter())))),
        }
    }
    let head = head.ok_or_else(|| wrong("head", String::new(), Expected::Head))?;
    let amount = amount.ok_or_else(|| wrong("amount", String::new(), Expected::Amount))?;
    let currency = currency.ok_or_else(|| wrong("currency", String::new(), Expected::Currency))?;
    if paid > amount {
        return Err(wrong("paid", paid.decimal(), Expected::PaidAtMostAmount));
    }
    Ok(Sum { head, amount, currency, paid })
}

/// The known name nearest to what was written, if it is at most two edits away.
pub fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|name| (edits(given, name), name))
        .filter(|(edits, name)| *edits <= 2 && *edits < name.chars().count())
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, name)| name)
}

/// How many letters must be changed, added, left out or swapped with a neighbour.
pub fn edits(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().take(64).collect());
    let mut rows: [Vec<usize>; 3] = [vec![0; b.len() + 1], (0..=b.len()).collect(), vec![0; b.len() + 1]];
    for (i, x) in a.iter().enumerate() {
        let [before, last, row] = &mut rows;
        let Some(first) = row.first_mut() else { return 0 };
        *first = i + 1;
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(last, j) + usize::from(x != y)).min(at(last, j + 1) + 1).min(at(row, j) + 1);
            if i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x) {
                best = best.min(at(before, j - 1) + 1);
            }
            if let Some(cell) = row.get_mut(j + 1) {
                *cell = best;
            }
        }
        rows.rotate_left(1);
    }
    rows[1].last().copied().unwrap_or(0)
}

/// A value as text, for an error message; long ones are cut.
pub fn shown(raw: &Raw) -> String {
    let mut text = match raw {
        Raw::Null => "null".to_owned(),
        Raw::Bool(yes) => yes.to_string(),
        Raw::Text(text) | Raw::Number(text) => text.clone(),
        Raw::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        Raw::Object(_) => "{…}".to_owned(),
    };
    if text.chars().count() > 80 {
        text = text.chars().take(79).collect();
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::table::{instrument, service};

    fn nowhere(_: &str) -> Result<u16, Option<&'static str>> {
        Err(None)
    }

    fn read(pairs: &[(&str, Raw)]) -> Result<Facts, Vec<ReadError>> {
        let pairs: Vec<(String, Raw)> = pairs.iter().map(|(key, raw)| ((*key).to_owned(), raw.clone())).collect();
        facts(&pairs, &nowhere)
    }

    fn text(text: &str) -> Raw {
        Raw::Text(text.to_owned())
    }

    #[test]
    fn known_keys_and_values_are_taken() {
        let facts = read(&[
            ("instrument", text("judgment")),
            ("service", Raw::List(vec![text("post"), text("electronic")])),
            ("matter", text("none")),
            ("final", Raw::Bool(true)),
            ("heard", text("unknown")),
            ("fraud", Raw::Null),
            ("applied", text("2024-05")),
        ])
        .expect("all of it is right");
        assert_eq!(facts.get(FactId::Instrument), Some(&Value::Choice(instrument::JUDGMENT.index)));
        assert_eq!(facts.get(FactId::Service), Some(&Value::Set(service::POST.bit() | service::ELECTRONIC.bit())));
        assert!(facts.is_declared_unknown(FactId::Heard));
        assert_eq!(facts.get(FactId::Fraud), None);
    }

    #[test]
    fn a_mistake_is_named_with_what_was_expected() {
        let cases: &[(&str, Raw, Expected)] = &[
            ("instrumant", text("judgment"), Expected::Key(Some("instrument"))),
            ("zzz", Raw::Null, Expected::Key(None)),
            ("final", text("yes"), Expected::Bool),
            ("applied", text("2024-02-30"), Expected::Date),
            ("origin", text("ZZ"), Expected::Jurisdiction(None)),
            ("sums", text("5"), Expected::Sums),
            ("remedy", text("recognise"), Expected::Option(FactId::Remedy.def().options())),
            ("service", Raw::List(vec![]), Expected::Options(FactId::Service.def().options())),
            ("papers", Raw::List(vec![text("complete"), text("no-translation")]), Expected::Options(FactId::Papers.def().options())),
        ];
        for (key, raw, expected) in cases {
            let errors = read(&[(key, raw.clone())]).expect_err(key);
            assert_eq!(errors.len(), 1);
            assert_eq!((&errors[0].field.as_str(), &errors[0].expected), (key, expected));
        }
    }

    #[test]
    fn a_sum_has_a_head_an_amount_and_a_currency() {
        let sum = |pairs: &[(&str, &str)]| Raw::List(vec![Raw::Object(pairs.iter().map(|(key, value)| ((*key).to_owned(), text(value))).collect())]);
        assert!(read(&[("sums", sum(&[("head", "principal"), ("amount", "100.50"), ("currency", "USD")]))]).is_ok());
        for (pairs, field, expected) in [
            (vec![("head", "principal"), ("currency", "USD")], "sums[0].amount", Expected::Amount),
            (vec![("head", "main"), ("amount", "1"), ("currency", "USD")], "sums[0].head", Expected::Head),
            (vec![("head", "costs"), ("amount", "1"), ("currency", "usd")], "sums[0].currency", Expected::Currency),
            (vec![("head", "costs"), ("amount", "1"), ("currency", "USD"), ("paid", "2")], "sums[0].paid", Expected::PaidAtMostAmount),
        ] {
            let errors = read(&[("sums", sum(&pairs))]).expect_err(field);
            assert_eq!((errors[0].field.as_str(), &errors[0].expected), (field, &expected));
        }
    }

    #[test]
    fn the_same_key_twice_is_an_error() {
        let errors = read(&[("fraud", Raw::Bool(true)), ("fraud", Raw::Bool(true))]).expect_err("twice");
        assert_eq!(errors[0].expected, Expected::Once);
    }

    #[test]
    fn edits_count_swapped_neighbours_once() {
        for (a, b, expected) in
            [("", "", 0), ("abc", "abc", 0), ("germnay", "germany", 1), ("germany", "germanyy", 1), ("kitten", "sitting", 3), ("", "abc", 3)]
        {
            assert_eq!(edits(a, b), expected, "{a} {b}");
        }
    }
}
