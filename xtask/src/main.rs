//! The workshop: `cargo xtask WORD`. Sets up tools, builds, serves, measures and tests the checker.
//!
//! Knows the tools and the folders of this repository. Knows nothing of law, facts or texts, and links no product code, so that
//! the first command of the README starts in seconds.

mod bench;
mod host;
mod http;
mod serve;
mod setup;
mod site;
mod size;
mod steps;
mod suites;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask WORD

  serve [--port N] [--debug] [--no-build]
                      set up what is missing, build the site, serve it on 127.0.0.1 and print the address
  test [SUITE...]     set up what is missing, run every test, or only the suites named: rust, wasm, browser
  build [--debug]     build the site into dist/, precompressed
  size                what a first visit downloads, by file, raw and brotli, against its budget
  bench               the benchmarks, native and in wasm
  shots [DIR]         screenshots of the built site in all widths, themes and languages
  setup               install everything that the other words need, and nothing else
  host --dir DIR [--port N] [--record]
                      serve a folder as it is; with --record each request is one JSON line on standard output

Tools go to $EXEQUATUR_CACHE, or $XDG_CACHE_HOME/exequatur, or ~/.cache/exequatur.
";

/// How a word ends when it does not succeed: the sentence to print.
pub type Done<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let word = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let result = match word.as_str() {
        "serve" => serve::run(&rest),
        "test" => suites::run(&rest),
        "build" => site::run(&rest),
        "size" => size::run(&rest),
        "bench" => bench::run(&rest),
        "shots" => bench::shots(&rest),
        "setup" => setup::run(&rest),
        "host" => host::run(&rest),
        "" | "help" | "-h" | "--help" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(format!("no such word: `{other}`\n\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Refuses what a word does not know, so that a mistyped option is never silently ignored.
pub fn expect_only(given: &[String], known: &[&str]) -> Done {
    match given.iter().find(|argument| !known.contains(&argument.as_str())) {
        Some(stray) => Err(format!("unknown option `{stray}`; known here: {}", known.join(" "))),
        None => Ok(()),
    }
}
