//! `exequatur assess`: one answer for each case of a stream, in order, in constant memory.

use super::answer::answer;
use super::args::{Exit, Faces, Typed};
use super::entry::{at_odds, is_record_key};
use super::problem::{Problem, Record};
use super::report;
use super::stream::{Cut, Form, Objects};
use super::words::Words;
use super::{Stop, find_place, forums, json, open, plan_report, today};
use crate::assess::forums::forums as compare;
use crate::assess::plan::{Ending, Wishes, plan};
use crate::assess::{assess_during, check};
use crate::day::DayRange;
use crate::facts::Facts;
use crate::facts::read::{Raw, facts};
use crate::law::LAW;

/// The language where none is asked for.
const LANGUAGE: &str = "en";

/// Runs the command.
pub fn run(typed: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let on = day(typed.on.as_deref())?;
    let asked = typed.lang.as_deref().map(Words::of).transpose()?;
    let plain = if typed.json || asked.is_some() { None } else { Some(Words::of(LANGUAGE)?) };
    let (input, name) = open(typed.operand.as_deref())?;
    let unread = |error| Stop::Read(name.clone(), error);
    let mut objects = Objects::new(input, Form::Objects).map_err(unread)?;
    let mut exit = Exit::Answered;
    let mut number = 0;
    while let Some(cut) = objects.next().map_err(unread)? {
        number += 1;
        match read(cut, number, on) {
            Ok(facts) => {
                let found = assess_during(&facts, &LAW, on);
                let plan = plan(&facts, Ending::from(&found), &Wishes::default(), on.latest);
                let compared = compare(&facts, &LAW, on.latest);
                match asked.as_ref().or(plain.as_ref()) {
                    Some(words) if !typed.json => {
                        if number > 1 {
                            writeln!(faces.out)?;
                        }
                        report::write(faces.out, &found, &facts, on, words)?;
                        if let Some(compared) = &compared {
                            forums::write(faces.out, compared, words)?;
                        }
                        plan_report::write(faces.out, &plan, words)?;
                    }
                    _ => writeln!(faces.out, "{}", answer(&found, &plan, compared.as_deref(), &LAW, on, asked.as_ref()))?,
                }
            }
            Err(problem) => {
                exit = Exit::Wrong;
                if typed.json { writeln!(faces.out, "{}", problem.json())? } else { writeln!(faces.err, "error: {problem}")? }
            }
        }
        // Who feeds cases one by one waits for each answer.
        faces.out.flush()?;
    }
    Ok(exit)
}

/// The day of whose law the answers speak.
fn day(typed: Option<&str>) -> Result<DayRange, Stop> {
    let Some(text) = typed else { return Ok(DayRange::one(today())) };
    DayRange::parse(text).ok_or_else(|| Stop::Use {
        what: format!("`{text}` is no day"),
        help: "`--on` takes a date as `2024`, `2024-05` or `2024-05-31`, from 1900 to 2100".to_owned(),
    })
}

/// The facts of one record, or the first thing that is wrong with it.
fn read(cut: Cut, number: usize, on: DayRange) -> Result<Facts, Problem> {
    let record = || Record::Number(number);
    let text = cut.map_err(|broken| Problem::of_stream(record(), &broken))?;
    let pairs = json::object(&text).map_err(|error| Problem::of_json(record(), &text, &error))?;
    let facts = facts(&pairs, &find_place).map_err(|errors| first(record(), &pairs, &errors))?;
    match check(&facts, &LAW, on.latest) {
        Ok(()) => Ok(facts),
        Err(odds) => Err(at_odds(record(), &facts, odds.first, odds.second)),
    }
}

/// One record has one error in its place: the first. The help counts the others.
fn first(record: Record, pairs: &[(String, Raw)], errors: &[crate::facts::read::ReadError]) -> Problem {
    let Some(error) = errors.first() else {
        return Problem { record, field: String::new(), given: format!("{} keys", pairs.len()), expected: "facts".to_owned(), help: String::new() };
    };
    let mut problem = Problem::of_value(record, error);
    if is_record_key(&problem.field) {
        problem.expected = "a key of the schema".to_owned();
        problem.help = "this key belongs to the record of a decided case, not to its facts; `exequatur backtest` reads both".to_owned();
    }
    if let [_, others @ ..] = errors
        && !others.is_empty()
    {
        let fields: Vec<String> = others.iter().map(|error| format!("`{}`", error.field)).collect();
        let joint = if problem.help.is_empty() { "" } else { "; " };
        problem.help = format!("{}{joint}also wrong: {}", problem.help, fields.join(", "));
    }
    problem
}
