//! `exequatur check`: the law files, as the build checks them.
//!
//! Without a directory the files of the repository around the current directory are checked, with the cases that they name.

use super::Stop;
use super::args::{Exit, Faces, Typed};
use crate::law::check::{case_ids, check_with_cases};
use std::collections::BTreeSet;
use std::path::Path;

/// Where the law files of the repository are.
const LAW: &str = "src/law/data";
/// The case files whose ids the records may name.
const CASES: [&str; 2] = ["tests/cases/decided.json", "tests/cases/reverse.json"];

/// Runs the command. What is wrong is the answer, one line each.
pub fn run(typed: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let dir = typed.operand.as_deref().unwrap_or(LAW);
    if !Path::new(dir).is_dir() {
        let help = "run it at the root of the repository, or name the directory of the law files".to_owned();
        return Err(Stop::Use { what: format!("no directory `{dir}`"), help });
    }
    let cases = if typed.operand.is_none() { ids() } else { None };
    let (_, problems) = check_with_cases(Path::new(dir), cases.as_ref());
    for problem in &problems {
        writeln!(faces.out, "{problem}")?;
    }
    if problems.is_empty() {
        writeln!(faces.out, "{dir}: nothing wrong")?;
    }
    Ok(if problems.is_empty() { Exit::Answered } else { Exit::Found })
}

/// The ids of the cases, if the case files are there.
fn ids() -> Option<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for file in CASES {
        ids.extend(case_ids(&std::fs::read_to_string(file).ok()?));
    }
    Some(ids)
}
