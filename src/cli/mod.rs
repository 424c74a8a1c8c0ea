//! The command line: JSON in, answers out. A face of [`crate::assess`]; decides nothing about law.
//!
//! `args` knows the words that may be typed; `stream` and `json` read cases in constant memory; each command is a file of its own.
//! Answers go to standard output, everything else to standard error. A broken pipe is success.
//!
//! Source: design, section 7.

mod answer;
mod args;
mod assess;
mod backtest;
mod check;
mod condition;
mod country;
mod entry;
mod forums;
mod json;
mod pages;
mod plan_json;
mod plan_report;
mod problem;
mod report;
mod rules;
mod schema;
mod score;
mod stream;
mod words;

use crate::day::Day;
use crate::law::records::{JURISDICTIONS, JurisdictionId, notes};
use args::Faces;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

/// Why a run stops before its end.
enum Stop {
    /// The command was used wrongly: what is wrong, and what to do.
    Use { what: String, help: String },
    /// A file or a stream cannot be read: its name.
    Read(String, io::Error),
    /// An answer cannot be written.
    Write(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Write(error)
    }
}

/// Runs the command that the words of the process name. The code is 0 answered, 1 `check` found something, 2 wrong use or input.
pub fn run() -> ExitCode {
    let (mut out, mut err) = (io::BufWriter::new(io::stdout().lock()), io::stderr().lock());
    let ended = args::run(std::env::args_os().skip(1), &mut Faces { out: &mut out, err: &mut err });
    let ended = ended.and_then(|exit| Ok(out.flush().map(|()| exit)?));
    let (message, help) = match ended {
        Ok(exit) => return ExitCode::from(exit.code()),
        Err(Stop::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Err(Stop::Write(error)) => (format!("the answer cannot be written: {error}"), String::new()),
        Err(Stop::Read(name, error)) => (format!("`{name}` cannot be read: {error}"), "give a file, or `-` for standard input".to_owned()),
        Err(Stop::Use { what, help }) => (what, help),
    };
    // What was answered before the stop is still wanted; if nobody reads it, nobody is told.
    let _ = out.flush();
    let _ = writeln!(err, "error: {message}");
    if !help.is_empty() {
        let _ = writeln!(err, "help: {help}");
    }
    ExitCode::from(args::Exit::Wrong.code())
}

/// Opens a file, or standard input for `-` and for no name; also gives the name for messages.
fn open(name: Option<&str>) -> Result<(Box<dyn BufRead>, String), Stop> {
    match name {
        None | Some("-") => Ok((Box::new(io::stdin().lock()), "standard input".to_owned())),
        Some(name) => {
            let file = std::fs::File::open(name).map_err(|error| Stop::Read(name.to_owned(), error))?;
            Ok((Box::new(io::BufReader::with_capacity(1 << 16, file)), name.to_owned()))
        }
    }
}

/// Today in China (UTC+8), by the clock of the machine.
#[expect(clippy::disallowed_methods, reason = "this is the face that sets the day")]
fn today() -> Day {
    const CHINA: u64 = 8 * 60 * 60;
    const DAY: u64 = 24 * 60 * 60;
    let since_1970 = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
    let days = i32::try_from((since_1970 + CHINA) / DAY).unwrap_or(i32::MAX);
    crate::day::day(1970, 1, 1).plus_days(days)
}

/// The place with that code; else the code that is nearest, by the letters or by the name of the place.
fn jurisdiction(code: &str) -> Result<JurisdictionId, Option<&'static str>> {
    JurisdictionId::find(code).ok_or_else(|| nearest_code(code))
}

/// The code that was probably meant: that of a name, or a code with other or fewer letters.
fn nearest_code(given: &str) -> Option<&'static str> {
    let codes = || JURISDICTIONS.iter().map(|jurisdiction| jurisdiction.code());
    let note = |code: &str, field: &str| notes::note(&format!("jurisdiction.{}.{field}", code.to_lowercase())).unwrap_or_default();
    let upper = given.to_uppercase();
    let is_named =
        |code: &&str| note(code, "name").eq_ignore_ascii_case(given) || note(code, "aliases").split('|').any(|alias| alias.eq_ignore_ascii_case(given));
    if let Some(code) = codes().find(|code| *code == upper).or_else(|| codes().find(is_named)) {
        return Some(code);
    }
    if upper.chars().count() > 3 {
        return codes().map(|code| (crate::facts::read::edits(given, note(code, "name")), code)).filter(|(edits, _)| *edits <= 2).min().map(|(_, code)| code);
    }
    let initial = upper.chars().next();
    let alike = codes().filter(|code| code.chars().next() == initial);
    codes().find(|code| upper.starts_with(code)).or_else(|| crate::facts::read::nearest(&upper, alike)).or_else(|| crate::facts::read::nearest(&upper, codes()))
}

/// The place of a country in the facts, by its code.
fn find_place(code: &str) -> Result<u16, Option<&'static str>> {
    jurisdiction(code).map(JurisdictionId::index)
}
