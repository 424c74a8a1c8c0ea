//! Steps of work: announced before they start, timed, and listed at the end.
//!
//! A step is one command or one closure. Tests inside a step are counted from the lines that cargo and node print.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Done;

/// How many tests a step ran. A step that runs no tests of its own counts as one.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

struct Row {
    name: String,
    seconds: f64,
    counts: Counts,
    failure: Option<String>,
}

/// What was done so far, in order.
#[derive(Default)]
pub struct Steps {
    rows: Vec<Row>,
}

impl Steps {
    /// Runs one step and remembers it; a failure is remembered too, so that later steps can still run.
    pub fn run(&mut self, name: &str, work: impl FnOnce(&mut Counts) -> Done) -> bool {
        println!("\n▸ {name}");
        let start = Instant::now();
        let mut counts = Counts::default();
        let failure = work(&mut counts).err();
        let seconds = start.elapsed().as_secs_f64();
        match &failure {
            None if counts.passed == 0 => counts.passed = 1,
            None => {}
            Some(message) => {
                counts.failed = counts.failed.max(1);
                eprintln!("  {message}");
            }
        }
        println!("  {} in {seconds:.1} s", if failure.is_none() { "done" } else { "FAILED" });
        let is_well = failure.is_none();
        self.rows.push(Row { name: name.to_owned(), seconds, counts, failure });
        is_well
    }

    /// Runs one step that tests nothing but must succeed for anything after it to make sense.
    pub fn must(&mut self, name: &str, work: impl FnOnce() -> Done) -> Done {
        let is_well = self.run(name, |_| work());
        if let Some(row) = self.rows.last_mut().filter(|_| is_well) {
            row.counts.passed = 0;
            return Ok(());
        }
        let reason = self.rows.last().and_then(|row| row.failure.clone()).unwrap_or_default();
        Err(format!("{name}: {reason}"))
    }

    /// Prints the table of steps and, last of all, the line that sums them.
    pub fn summary(&self) -> Done {
        println!("\n{:<44} {:>9} {:>8} {:>8}", "step", "seconds", "passed", "failed");
        let mut total = Counts::default();
        for row in &self.rows {
            println!("{:<44} {:>9.1} {:>8} {:>8}", row.name, row.seconds, row.counts.passed, row.counts.failed);
            total.passed += row.counts.passed;
            total.failed += row.counts.failed;
        }
        let seconds: f64 = self.rows.iter().map(|row| row.seconds).sum();
        println!("{:<44} {seconds:>9.1}", "all");
        for row in &self.rows {
            if let Some(failure) = &row.failure {
                println!("FAILED {}: {failure}", row.name);
            }
        }
        println!("\n{} passed, {} failed", total.passed, total.failed);
        let _ = std::io::stdout().flush();
        if total.failed == 0 { Ok(()) } else { Err("some tests failed".to_owned()) }
    }
}

/// Runs a command, shows what it prints, and fails if it does.
pub fn run(command: &mut Command) -> Done {
    let shown = describe(command);
    println!("  $ {shown}");
    let status = command.status().map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{shown}` ended with {status}")) }
}

/// Runs a test command, shows what it prints, and counts the tests in it.
///
/// Exit 0 with no test counted is a failure: a runner that finds nothing must not look like success.
pub fn run_tests(command: &mut Command, counts: &mut Counts) -> Done {
    let shown = describe(command);
    println!("  $ {shown}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(|error| format!("cannot read from `{shown}`: {error}"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            count(&line, counts);
        }
    }
    let status = child.wait().map_err(|error| format!("`{shown}`: {error}"))?;
    if !status.success() {
        return Err(format!("`{shown}` ended with {status}; {} passed, {} failed", counts.passed, counts.failed));
    }
    if counts.passed == 0 { Err(format!("`{shown}` ran no test")) } else { Ok(()) }
}

/// Adds what one line of a runner's report says: cargo's `test result: ok. 3 passed; 0 failed`, node's `# pass 3`.
fn count(line: &str, counts: &mut Counts) {
    if let Some((_, report)) = line.split_once("test result:") {
        for part in report.split([';', '.']) {
            let mut words = part.split_whitespace();
            match (words.next().and_then(|word| word.parse::<u64>().ok()), words.next()) {
                (Some(number), Some("passed")) => counts.passed += number,
                (Some(number), Some("failed")) => counts.failed += number,
                _ => {}
            }
        }
    } else if let Some(number) = line.strip_prefix("# pass ").or(line.strip_prefix("ℹ pass ")) {
        counts.passed += number.trim().parse().unwrap_or(0);
    } else if let Some(number) = line.strip_prefix("# fail ").or(line.strip_prefix("ℹ fail ")) {
        counts.failed += number.trim().parse().unwrap_or(0);
    }
}

fn describe(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let mut shown = program.to_string_lossy().into_owned();
    for argument in command.get_args() {
        shown.push(' ');
        shown.push_str(&argument.to_string_lossy());
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{Counts, count};

    #[track_caller]
    fn check(line: &str, passed: u64, failed: u64) {
        let mut counts = Counts::default();
        count(line, &mut counts);
        assert_eq!((counts.passed, counts.failed), (passed, failed), "{line}");
    }

    #[test]
    fn reports_of_both_runners_are_counted() {
        check("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s", 12, 0);
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("# pass 7", 7, 0);
        check("ℹ fail 1", 0, 1);
        check("running 12 tests", 0, 0);
    }
}
