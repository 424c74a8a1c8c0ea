//! One decided case as the file of decided cases has it: what the court did, and the facts that it reports.
//!
//! Keys and values: `tests/cases/README.md`. What only follows from the result is withheld from the facts.

use super::find_place;
use super::problem::{Problem, Record, did_you_mean, list, not_both};
use crate::assess::{Outcome, check};
use crate::day::{Day, DayRange};
use crate::facts::read::{Expected, Raw, ReadError, facts, nearest};
use crate::facts::table::reciprocity;
use crate::facts::{FactId, Facts, Layer, Value};
use crate::law::records::RECIPROCITY;
use crate::law::{LAW, Law};

/// What a record key takes.
enum Takes {
    /// Any text, or null.
    Text,
    /// One of these words, or null.
    Word(&'static [&'static str]),
    /// A date, or null.
    Date,
    /// `true`, `false` or null.
    Truth,
    /// A list of keys of facts, or null.
    Keys,
}

/// The keys of an entry that are no facts.
static RECORD_KEYS: &[(&str, Takes)] = &[
    ("id", Takes::Text),
    ("name", Takes::Text),
    ("decided", Takes::Date),
    ("outcome", Takes::Word(&["recognised", "part", "refused", "dismissed", "stayed", "withdrawn"])),
    ("ground", Takes::Text),
    (
        "law",
        Takes::Word(&[
            "treaty",
            "de-facto-reciprocity",
            "conference-2021",
            "cpl-2023",
            "hk-2008",
            "hk-2024",
            "hk-family",
            "hk-insolvency",
            "mo-2006",
            "tw-1998",
            "tw-2015",
            "tw-2024",
            "insolvency",
            "divorce",
            "new-york",
            "hk-awards",
            "mo-awards",
            "tw-awards",
            "domestic-award",
        ]),
    ),
    ("only_from_outcome", Takes::Keys),
    ("old_law", Takes::Truth),
    ("score", Takes::Word(&["yes", "partial", "no"])),
    ("source", Takes::Text),
    ("confidence", Takes::Word(&["high", "medium", "low"])),
    ("note", Takes::Text),
];

/// Whether that key belongs to the record of a case and is no fact.
pub fn is_record_key(key: &str) -> bool {
    RECORD_KEYS.iter().any(|(known, _)| *known == key)
}

/// One decided case, ready to be assessed.
pub struct Entry {
    /// Its name, unique in the file.
    pub id: String,
    /// What the report gives, without what only follows from the result.
    pub facts: Facts,
    /// The day of whose law it is assessed, as far as it is known.
    pub on: DayRange,
    /// The law, without this case as evidence.
    pub law: Law,
    /// What the court did, in the word of the file.
    pub court: Option<String>,
    /// Whether it counts: it has an outcome, was not withdrawn, and its facts suffice.
    pub counted: bool,
    /// Decided under a rule since replaced.
    pub old_law: bool,
    /// Reports of this case do not tell refused and dismissed apart.
    pub refused_is_dismissed: bool,
    /// Raw facts that were left aside, each with the finding of the court that contradicts it.
    pub left_aside: Vec<(FactId, FactId)>,
}

impl Entry {
    /// The outcome that the court's word stands for; nothing where it decided nothing that can be compared.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.court.as_deref() {
            Some("recognised") => Some(Outcome::Recognised),
            Some("part") => Some(Outcome::Part),
            Some("refused") => Some(Outcome::Refused),
            Some("dismissed" | "stayed") => Some(Outcome::Dismissed),
            _ => None,
        }
    }
}

/// Reads one entry; `number` names it where it has no id.
///
/// # Errors
///
/// Every key and value that cannot be taken, each naming the entry.
pub fn read(pairs: &[(String, Raw)], number: usize) -> Result<Entry, Vec<Problem>> {
    let text = |key: &str| match pairs.iter().find(|(known, _)| known == key) {
        Some((_, Raw::Text(text))) => Some(text.as_str()),
        _ => None,
    };
    let id = text("id").filter(|id| !id.is_empty());
    let record = || id.map_or(Record::Number(number), |id| Record::Id(id.to_owned()));
    let mut problems = Vec::new();
    if id.is_none() {
        problems.push(problem(record(), "id", "", "the name of the entry", "each entry has an id of its own"));
    }
    for (place, (key, raw)) in pairs.iter().enumerate() {
        if let Some((_, takes)) = RECORD_KEYS.iter().find(|(known, _)| known == key) {
            if pairs.iter().take(place).any(|(earlier, _)| earlier == key) {
                problems.push(Problem::of_value(record(), &ReadError { field: key.clone(), given: shown(raw), expected: Expected::Once }));
            } else if let Some((expected, help)) = wrong(takes, raw) {
                problems.push(problem(record(), key, &shown(raw), &expected, &help));
            }
        }
    }
    let withheld: Vec<&str> = match pairs.iter().find(|(key, _)| key == "only_from_outcome") {
        Some((_, Raw::List(keys))) => keys.iter().filter_map(|key| if let Raw::Text(key) = key { Some(key.as_str()) } else { None }).collect(),
        _ => Vec::new(),
    };
    let is_fact = |key: &str| !is_record_key(key);
    // Every value is read, also those that are withheld: a wrong one is an error all the same.
    let every: Vec<(String, Raw)> = pairs.iter().filter(|(key, _)| is_fact(key)).cloned().collect();
    if let Err(errors) = facts(&every, &find_place) {
        let unread = errors.iter().filter(|error| !matches!(error.expected, Expected::NotBoth(_)));
        problems.extend(unread.map(|error| unknown_key(record(), error)));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let date = |key: &str| text(key).and_then(DayRange::parse);
    let on = date("decided").or_else(|| date("applied")).unwrap_or(DayRange::one(LAW.reviewed));
    // Only a case that our own records use can be evidence for itself.
    let without_case = RECIPROCITY.iter().filter_map(|record| record.case).find(|case| Some(*case) == id);
    let law = Law { without_case, ..LAW };
    let told: Vec<(String, Raw)> = every.into_iter().filter(|(key, _)| !withheld.contains(&key.as_str())).collect();
    let (facts, left_aside) = agreed(told, &law, on.latest).map_err(|error| vec![Problem::of_value(record(), &error)])?;
    let court = text("outcome").map(str::to_owned);
    let counted = court.as_deref().is_some_and(|court| court != "withdrawn") && text("score") != Some("no");
    Ok(Entry {
        id: id.unwrap_or_default().to_owned(),
        facts,
        on,
        law,
        counted,
        court,
        old_law: pairs.iter().any(|(key, raw)| key == "old_law" && *raw == Raw::Bool(true)),
        refused_is_dismissed: text(FactId::Reciprocity.key()) == Some(reciprocity::NONE.name()),
        left_aside,
    })
}

/// The facts, with raw ones left aside that a finding of the court contradicts.
///
/// In a report the finding prevails: the court saw the file. Which raw facts were left aside is returned, so that it can be said.
fn agreed(mut pairs: Vec<(String, Raw)>, law: &Law, on: Day) -> Result<(Facts, Vec<(FactId, FactId)>), ReadError> {
    let mut left_aside = Vec::new();
    loop {
        let odds = match facts(&pairs, &find_place) {
            Ok(facts) => match check(&facts, law, on) {
                Ok(()) => return Ok((facts, left_aside)),
                Err(odds) => (odds.first, odds.second, given(&facts, odds.first)),
            },
            Err(errors) => match errors.into_iter().next() {
                Some(ReadError { field, given, expected: Expected::NotBoth(second) }) => (FactId::of_key(&field).unwrap_or(second), second, given),
                Some(error) => return Err(error),
                None => return Err(ReadError { field: String::new(), given: String::new(), expected: Expected::Once }),
            },
        };
        let (first, second, given) = odds;
        let (raw, finding) = match (first.def().layer, second.def().layer) {
            (Layer::Raw, Layer::Finding) => (first, second),
            (Layer::Finding, Layer::Raw) => (second, first),
            _ => return Err(ReadError { field: first.key().to_owned(), given, expected: Expected::NotBoth(second) }),
        };
        let before = pairs.len();
        pairs.retain(|(key, _)| key != raw.key());
        if pairs.len() == before {
            return Err(ReadError { field: first.key().to_owned(), given, expected: Expected::NotBoth(second) });
        }
        left_aside.push((raw, finding));
    }
}

/// The value of a fact as JSON would write it, for a message.
pub fn given(facts: &Facts, fact: FactId) -> String {
    let options = fact.def().options();
    let option = |index: usize| options.get(index).copied().unwrap_or_default();
    match facts.get(fact) {
        None => String::new(),
        Some(Value::Unknown) => "unknown".to_owned(),
        Some(Value::Choice(index)) => option(usize::from(*index)).to_owned(),
        Some(Value::Set(set)) => (0..options.len()).filter(|index| set >> index & 1 == 1).map(option).collect::<Vec<_>>().join(", "),
        Some(Value::Date(range)) => range.iso(),
        Some(Value::Jurisdiction(place)) => crate::law::records::JurisdictionId::at(*place).code().to_owned(),
        Some(Value::Sums(sums)) => sums.iter().map(|sum| sum.amount.decimal()).collect::<Vec<_>>().join(", "),
    }
}

/// What is wrong with the value of a record key.
fn wrong(takes: &Takes, raw: &Raw) -> Option<(String, String)> {
    match (takes, raw) {
        (_, Raw::Null) | (Takes::Text, Raw::Text(_)) | (Takes::Truth, Raw::Bool(_)) => None,
        (Takes::Word(words), Raw::Text(text)) if words.contains(&text.as_str()) => None,
        (Takes::Word(words), Raw::Text(text)) => Some((list(words), nearest(text, words.iter().copied()).map(did_you_mean).unwrap_or_default())),
        (Takes::Word(words), _) => Some((list(words), String::new())),
        (Takes::Date, Raw::Text(text)) if DayRange::parse(text).is_some() => None,
        (Takes::Date, _) => Some(("a date as `2024`, `2024-05` or `2024-05-31`, from 1900 to 2100".to_owned(), "check that the day exists".to_owned())),
        (Takes::Keys, Raw::List(keys)) => keys.iter().find_map(|key| match key {
            Raw::Text(text) if FactId::of_key(text).is_some() || is_record_key(text) => None,
            Raw::Text(text) => {
                let near = nearest(text, FactId::ALL.iter().map(|fact| fact.key()));
                Some((format!("keys of facts; `{text}` is none"), near.map(did_you_mean).unwrap_or_default()))
            }
            _ => Some(("keys of facts, as texts".to_owned(), String::new())),
        }),
        (Takes::Keys, _) => Some(("a list of keys of facts".to_owned(), String::new())),
        (Takes::Text, _) => Some(("a text".to_owned(), String::new())),
        (Takes::Truth, _) => Some(("`true`, `false` or `null`".to_owned(), String::new())),
    }
}

/// An unknown key may also be near to a key of the record.
fn unknown_key(record: Record, error: &ReadError) -> Problem {
    let mut problem = Problem::of_value(record, error);
    if matches!(error.expected, Expected::Key(None))
        && let Some(near) = nearest(&error.field, RECORD_KEYS.iter().map(|(key, _)| *key))
    {
        problem.help = did_you_mean(near);
    }
    problem
}

fn problem(record: Record, field: &str, given: &str, expected: &str, help: &str) -> Problem {
    Problem { record, field: field.to_owned(), given: given.to_owned(), expected: expected.to_owned(), help: help.to_owned() }
}

/// Two answers at odds, for a face that knows the facts.
pub fn at_odds(record: Record, facts: &Facts, first: FactId, second: FactId) -> Problem {
    let (expected, help) = not_both(second);
    Problem { record, field: first.key().to_owned(), given: given(facts, first), expected, help }
}

fn shown(raw: &Raw) -> String {
    match raw {
        Raw::Null => "null".to_owned(),
        Raw::Bool(truth) => truth.to_string(),
        Raw::Text(text) | Raw::Number(text) => text.chars().take(80).collect(),
        Raw::List(_) => "a list".to_owned(),
        Raw::Object(_) => "an object".to_owned(),
    }
}
