//! `exequatur backtest`: the decided cases against what the courts did.
//!
//! The file is read one entry at a time. With `--json` the report is one line; the error of an entry that cannot be taken stands in
//! its place among `cases`, and on standard error too.

use super::args::{Exit, Faces, Typed};
use super::entry::{self, Entry};
use super::problem::{Problem, Record};
use super::score::{Row, Totals, report, score};
use super::stream::{Form, Objects};
use super::{Stop, json, open};
use crate::assess::{Route, assess_during};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;

/// Runs the command.
pub fn run(typed: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let Scored { rows, cases, exit } = rows(typed.operand.as_deref(), faces.err)?;
    if typed.json {
        writeln!(faces.out, "{}", report(&rows, cases))?
    } else {
        write_report(&rows, faces.out)?
    }
    Ok(exit)
}

/// The entries of a file, scored.
pub struct Scored {
    /// Those that could be taken, in the order of the file.
    pub rows: Vec<Row>,
    /// All of them as JSON, the errors in their places.
    pub cases: Vec<Value>,
    /// Whether all could be taken.
    pub exit: Exit,
}

/// Scores every entry of that file; what cannot be taken is told on `err`.
///
/// # Errors
///
/// A file that cannot be read.
pub fn rows(file: Option<&str>, err: &mut dyn Write) -> Result<Scored, Stop> {
    let (input, name) = open(file)?;
    let unread = |error| Stop::Read(name.clone(), error);
    let mut objects = Objects::new(input, Form::ObjectsOrArray).map_err(unread)?;
    let (mut rows, mut cases, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut exit = Exit::Answered;
    let mut number = 0;
    while let Some(cut) = objects.next().map_err(unread)? {
        number += 1;
        let read = match &cut {
            Ok(text) => match json::object(text) {
                Ok(pairs) => entry::read(&pairs, number),
                Err(error) => Err(vec![Problem::of_json(Record::Number(number), text, &error)]),
            },
            Err(broken) => Err(vec![Problem::of_stream(Record::Number(number), broken)]),
        };
        match read.and_then(|entry| once(entry, &mut ids)) {
            Ok(entry) => {
                for (raw, finding) in &entry.left_aside {
                    writeln!(err, "note: record `{}`: field `{}` is left aside; the court's finding `{}` says otherwise", entry.id, raw.key(), finding.key())?;
                }
                let row = score(&entry, &assess_during(&entry.facts, &entry.law, entry.on));
                cases.push(row.json());
                rows.push(row);
            }
            Err(problems) => {
                exit = Exit::Wrong;
                for problem in problems {
                    writeln!(err, "error: {problem}")?;
                    cases.push(problem.json());
                }
            }
        }
    }
    Ok(Scored { rows, cases, exit })
}

/// An entry whose id was not seen before.
fn once(entry: Entry, ids: &mut BTreeSet<String>) -> Result<Entry, Vec<Problem>> {
    if ids.insert(entry.id.clone()) {
        return Ok(entry);
    }
    let given = entry.id.clone();
    let (expected, help) = ("an id that no earlier entry has".to_owned(), "give each entry an id of its own".to_owned());
    Err(vec![Problem { record: Record::Id(entry.id), field: "id".to_owned(), given, expected, help }])
}

fn write_report(rows: &[Row], out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "{:<18}{:>5}{:>8}{:>8}{:>8}", "route", "n", "sound", "right", "narrow")?;
    for route in Route::ALL {
        let totals = Totals::of(rows.iter().filter(|row| row.route == route));
        if totals.n > 0 {
            write_totals(out, route.name(), &totals)?;
        }
    }
    write_totals(out, "all", &Totals::of(rows.iter()))?;
    write_totals(out, "present law", &Totals::of(rows.iter().filter(|row| !row.old_law)))?;
    write_totals(out, "old law", &Totals::of(rows.iter().filter(|row| row.old_law)))?;
    let own = rows.iter().filter(|row| row.is_self && row.marks.is_some()).count();
    if own > 0 {
        write_totals(out, "without own rules", &Totals::of(rows.iter().filter(|row| !row.is_self)))?;
        writeln!(out, "\n{own} of these rest on a rule whose only authority is the case itself (marked self).")?;
    }
    for (title, wanted) in [("Not sound", true), ("Not right", false)] {
        let found: Vec<&Row> =
            rows.iter().filter(|row| row.marks.is_some_and(|marks| if wanted { !marks.sound } else { marks.sound && !marks.right })).collect();
        if !found.is_empty() {
            writeln!(out, "\n{title}")?;
        }
        for row in found {
            write_row(out, row)?;
        }
    }
    let own: Vec<&Row> = rows.iter().filter(|row| row.is_self).collect();
    if !own.is_empty() {
        writeln!(out, "\nSelf")?;
        for row in own {
            write_row(out, row)?;
        }
    }
    let left_out: Vec<&Row> = rows.iter().filter(|row| row.marks.is_none()).collect();
    if !left_out.is_empty() {
        writeln!(out, "\nNot counted")?;
        for row in left_out {
            write_row(out, row)?;
        }
    }
    Ok(())
}

fn write_totals(out: &mut dyn Write, name: &str, totals: &Totals) -> std::io::Result<()> {
    writeln!(out, "{name:<18}{:>5}{:>8}{:>8}{:>8}", totals.n, totals.sound, totals.right, totals.narrow)
}

fn write_row(out: &mut dyn Write, row: &Row) -> std::io::Result<()> {
    let reasons = if row.reasons.is_empty() { "none".to_owned() } else { row.reasons.join(", ") };
    let court = row.court.as_deref().unwrap_or("no outcome");
    let expected = row.expected.unwrap_or("nothing said");
    writeln!(out, "  {} ({}): expected {expected}, court {court}, interval {} to {}; reasons: {reasons}", row.id, row.route.name(), row.best, row.worst)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_id_is_an_error_that_names_it() {
        let text = br#"[{"id": "a", "outcome": "recognised"}, {"id": "a"}]"#;
        let mut objects = Objects::new(&text[..], Form::ObjectsOrArray).unwrap();
        let mut ids = BTreeSet::new();
        let mut next = || {
            let pairs = json::object(&objects.next().unwrap().unwrap().unwrap()).unwrap();
            entry::read(&pairs, 1).and_then(|entry| once(entry, &mut ids))
        };
        assert!(next().is_ok());
        let problems = next().err().unwrap();
        assert_eq!(problems[0].to_string(), "record `a`: field `id`: `a`; expected an id that no earlier entry has\nhelp: give each entry an id of its own");
    }
}
