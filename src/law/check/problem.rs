//! What is wrong in a law file, in words for the lawyer who keeps it.
//!
//! Lower case, no full stop, what was written in backticks, then what is expected, then help where a near name is known.

use std::fmt;

/// One mistake in one field of one record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name, as `treaties.toml`.
    pub file: String,
    /// The record's name, or empty where the file as a whole is meant.
    pub record: String,
    /// The field, or empty where the record as a whole is meant.
    pub field: String,
    /// What was found, as a phrase.
    pub given: String,
    /// What is expected, as a phrase.
    pub expected: String,
    /// What to do, or empty.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.file)?;
        if !self.record.is_empty() {
            write!(out, "record `{}`: ", self.record)?;
        }
        if !self.field.is_empty() {
            write!(out, "field `{}`: ", self.field)?;
        }
        write!(out, "{}; expected {}", self.given, self.expected)?;
        if !self.help.is_empty() {
            write!(out, "; help: {}", self.help)?;
        }
        Ok(())
    }
}

/// Help that names the nearest of `known`, or nothing where none is near.
pub fn did_you_mean<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> String {
    let limit = if given.chars().count() <= 3 { 1 } else { given.chars().count() / 3 + 1 };
    known
        .map(|name| (distance(given, name), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map_or_else(String::new, |(_, name)| format!("did you mean `{name}`?"))
}

/// How many letters must be changed, added, dropped or swapped with their neighbour to turn one word into the other.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.to_lowercase().chars().collect();
    let to: Vec<char> = to.to_lowercase().chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let change = at(&row, j) + usize::from(a != b);
            let mut best = change.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && from.get(i - 1) == Some(b) && to.get(j - 1) == Some(a);
            if swapped && a != b {
                best = best.min(at(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

/// `given` and every one of `known` in one phrase, for a closed list.
pub fn list(known: &[&str]) -> String {
    known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
