//! Compares a language with English: the same keys, and the same values in each message.
//!
//! May not know: Fluent.

use super::{Entry, Language, listed};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Reports what `language` lacks and has too much of, in the reference's key order, then its own.
pub fn against(dir: &Path, reference: &Language, tag: &str, language: &Language, problems: &mut Vec<String>) {
    let here = format!("{}/{tag}", dir.display().to_string().replace('\\', "/"));
    let places: BTreeMap<&str, &str> = language.entries.values().rev().map(|entry| (message(&entry.name), entry.place.as_str())).collect();
    let mut absent = BTreeSet::new();
    for (key, expected) in &reference.entries {
        let id = message(&expected.name);
        match language.entries.get(key) {
            Some(given) => values(expected, given, problems),
            None if language.broken.contains(id) => {}
            None => match places.get(id) {
                Some(place) => problems.push(format!("{place}: message `{}`: is missing; expected a translation of {}", expected.name, expected.place)),
                // One line for a message that is missing with all its parts.
                None if absent.insert(id) => {
                    problems.push(format!("{here}/{}: message `{id}`: is missing; expected a translation of {}", file(&expected.place), expected.place))
                }
                None => {}
            },
        }
    }
    let known: BTreeSet<&str> = reference.entries.values().map(|entry| entry.name.as_str()).collect();
    for (key, given) in &language.entries {
        if !reference.entries.contains_key(key) && !reference.broken.contains(message(&given.name)) {
            let help = match nearest(&given.name, &known) {
                Some(name) => format!(" (nearest: `{name}`)"),
                None => String::new(),
            };
            problems.push(format!("{}: message `{}`: English has no such message; expected only names of English messages{help}", given.place, given.name));
        }
    }
}

/// Reports texts without a language that are empty, hold codes, or take the key of a message.
pub fn extra(reference: &Language, extra: &BTreeMap<String, String>, problems: &mut Vec<String>) {
    for (key, text) in extra {
        if let Some(entry) = reference.entries.get(key) {
            problems.push(format!("law data: text `{key}`: is also a message; expected one owner, the message is at {}", entry.place));
        }
        if text.trim().is_empty() {
            problems.push(format!("law data: text `{key}`: is empty; expected words"));
        }
        if key.chars().chain(text.chars()).any(|char| char.is_control() && char != '\n') {
            problems.push(format!("law data: text `{key}`: holds a control character; expected none"));
        }
    }
}

fn values(expected: &Entry, given: &Entry, problems: &mut Vec<String>) {
    let mut report = |wrong: &str, name: &str| {
        problems.push(format!(
            "{}: message `{}`: placeholder `${name}` {wrong}; expected {}, as at {}",
            given.place,
            given.name,
            listed(expected.values.iter().map(String::as_str), "$"),
            expected.place
        ));
    };
    for name in expected.values.difference(&given.values) {
        report("is missing", name);
    }
    for name in given.values.difference(&expected.values) {
        report("does not exist in English", name);
    }
}

/// The message of `rule-lawful-summons.passed`: `rule-lawful-summons`.
fn message(name: &str) -> &str {
    name.split_once('.').map_or(name, |(message, _)| message)
}

/// The file of `src/text/en/ui.ftl:3`: `ui.ftl`.
fn file(place: &str) -> &str {
    let path = place.rsplit_once(':').map_or(place, |(path, _)| path);
    path.rsplit_once('/').map_or(path, |(_, file)| file)
}

/// The known name with the fewest edits, if they are at most two.
fn nearest<'a>(given: &str, known: &BTreeSet<&'a str>) -> Option<&'a str> {
    let close = known.iter().filter(|name| name.len().abs_diff(given.len()) <= 2);
    close.map(|name| (edits(given, name), *name)).filter(|(edits, _)| *edits <= 2).min().map(|(_, name)| name)
}

/// Letters to insert, delete or replace between two names (Levenshtein).
fn edits(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, byte) in one.bytes().enumerate() {
        let mut next = vec![at + 1];
        for (other_byte, above) in other.bytes().zip(row.windows(2)) {
            let left = next.last().copied().unwrap_or_default();
            if let [diagonal, above] = above {
                next.push((diagonal + usize::from(byte != other_byte)).min(above + 1).min(left + 1));
            }
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
