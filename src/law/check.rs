//! Checks the law data files that lawyers keep, and reads them for the generator.
//!
//! Shared by the build script, the `check` command and the tests through `#[path]`, so that all three say the same words.
//! Knows the form of the records (`check/schema.rs`) and what must hold between them (`check/between.rs`); knows nothing of
//! reasoning, languages or screens. All problems of all files are collected before anybody stops.

#[path = "check/between.rs"]
mod between;
#[path = "check/plan.rs"]
mod plan;
#[path = "check/plan_schema.rs"]
mod plan_schema;
#[path = "check/problem.rs"]
mod problem;
#[path = "check/read.rs"]
mod read;
#[path = "check/schema.rs"]
pub mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use plan::EVERY_ROAD;
pub use problem::Problem;

/// A calendar day as year, month and day; a day that exists.
pub type CalendarDay = (i16, i8, i8);

/// One value of a record, after its kind has been checked.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text that is not empty; also a code, an id or one of a closed list.
    Text(String),
    /// A day.
    Day(CalendarDay),
    /// A bare year, a month or another whole number.
    Number(i64),
    /// True or false.
    Truth(bool),
    /// A list of texts, perhaps empty.
    Texts(Vec<String>),
}

/// One record of a law file: the fields that passed, by name.
#[derive(Clone, Debug)]
pub struct Record {
    /// How messages name the record: its code, country or id.
    pub name: String,
    values: BTreeMap<&'static str, Value>,
    written: BTreeSet<String>,
}

impl Record {
    /// The text of a field, or nothing where it is absent or of another kind.
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.values.get(field) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The day of a field, or nothing where it is absent or of another kind.
    pub fn day(&self, field: &str) -> Option<CalendarDay> {
        match self.values.get(field) {
            Some(Value::Day(day)) => Some(*day),
            _ => None,
        }
    }

    /// The number of a field, or nothing where it is absent or of another kind.
    pub fn number(&self, field: &str) -> Option<i64> {
        match self.values.get(field) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// True or false of a field, or nothing where it is absent or of another kind.
    pub fn truth(&self, field: &str) -> Option<bool> {
        match self.values.get(field) {
            Some(Value::Truth(truth)) => Some(*truth),
            _ => None,
        }
    }

    /// The texts of a list, empty where the field is absent.
    pub fn texts(&self, field: &str) -> &[String] {
        match self.values.get(field) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        }
    }

    /// Whether the field was written, well or badly.
    pub fn has(&self, field: &str) -> bool {
        self.written.contains(field)
    }
}

/// Everything that was read, by the name of the kind of record (`treaty`, `record`, `jurisdiction` …), in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct LawFiles {
    tables: BTreeMap<&'static str, Vec<Record>>,
    unread: BTreeSet<&'static str>,
}

impl LawFiles {
    /// The records of one kind; none for a kind that does not exist.
    pub fn records(&self, table: &str) -> &[Record] {
        self.tables.get(table).map_or(&[], Vec::as_slice)
    }

    /// Whether the file of that kind of record could be read at all; if not, nothing that refers to it can be judged.
    fn is_read(&self, table: &str) -> bool {
        !self.unread.contains(table)
    }
}

/// Reads and checks the law files in `dir`; ids of cases are not checked.
pub fn check(dir: &Path) -> (LawFiles, Vec<Problem>) {
    check_with_cases(dir, None)
}

/// Reads and checks the law files in `dir`, and that each case that a record names is one of `cases`.
pub fn check_with_cases(dir: &Path, cases: Option<&BTreeSet<String>>) -> (LawFiles, Vec<Problem>) {
    let mut problems = Vec::new();
    let files = read::read(dir, &mut problems);
    between::check(&files, cases, &mut problems);
    plan::check(&files, &mut problems);
    (files, problems)
}

/// Stands in a citation for the treaty with the State of the judgment, whichever it is.
pub const THE_TREATY: &str = "treaty";

/// Instrument, article and trust of a citation as lawyers write it: `cpl-2023 300(1) [P]`. The article may be missing.
pub fn citation(text: &str) -> Option<(&str, &str, &str)> {
    let (place, trust) = text.trim().strip_suffix(']')?.rsplit_once('[')?;
    let place = place.trim();
    let (instrument, article) = place.split_once(' ').unwrap_or((place, ""));
    (!instrument.is_empty()).then(|| (instrument, article.trim(), trust))
}

/// The ids of the cases in a JSON array of flat objects: every text that stands after the key `id`.
///
/// Not a JSON reader: the case files are read in full, and judged, by the backtest.
pub fn case_ids(json: &str) -> BTreeSet<String> {
    json.split("\"id\"")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix(':'))
        .filter_map(|rest| rest.trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split_once('"'))
        .map(|(id, _)| id.to_owned())
        .collect()
}
