//! Runs the binary, at the root of the repository.

use serde_json::Value;
use std::io::Write;
use std::process::{Child, Command, Stdio};

/// How a run ended.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The lines of standard output as JSON.
    pub fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
    }

    /// Standard output as one JSON value.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

/// Starts the binary with all three streams in our hands.
pub fn start(words: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exequatur"));
    command.args(words).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Runs the binary on an input.
pub fn run_on(words: &[&str], input: &[u8]) -> Run {
    let mut child = start(words);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // The other end may stop reading before the end.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Run { code: output.status.code().unwrap(), out: String::from_utf8(output.stdout).unwrap(), err: String::from_utf8(output.stderr).unwrap() }
}

/// Runs the binary without an input.
pub fn run(words: &[&str]) -> Run {
    run_on(words, b"")
}

/// A run that must be refused with exactly these words on standard error.
#[track_caller]
pub fn check_wrong(words: &[&str], input: &[u8], message: &str) {
    let run = run_on(words, input);
    assert_eq!((run.code, run.err.as_str()), (2, message), "{words:?}");
}
