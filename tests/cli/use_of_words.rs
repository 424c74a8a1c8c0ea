//! Wrong use: exit 2, what is wrong, and what to do. Help and version.

use crate::harness::{check_wrong, run};

const COMMANDS: &str = "help: the commands are `assess`, `backtest`, `country`, `rules`, `schema`, `pages`, `check`; `exequatur --help` says more\n";

#[test]
fn wrong_use_says_what_to_do() {
    check_wrong(&[], b"", &format!("error: a command is missing\n{COMMANDS}"));
    check_wrong(&["asess"], b"", "error: unknown command `asess`\nhelp: did you mean `assess`?\n");
    check_wrong(&["judge"], b"", &format!("error: unknown command `judge`\n{COMMANDS}"));
    check_wrong(&["--json"], b"", &format!("error: flag `--json` before a command\n{COMMANDS}"));
    check_wrong(&["rules", "--on", "2024"], b"", "error: unknown flag `--on` of `rules`\nhelp: usage: exequatur rules [--json] [--pack] [ID]\n");
    check_wrong(&["rules", "-x"], b"", "error: unknown flag `-x`\nhelp: usage: exequatur rules [--json] [--pack] [ID]\n");
    check_wrong(&["backtest"], b"", "error: `FILE` is missing\nhelp: usage: exequatur backtest [--json] FILE\n");
    check_wrong(&["schema", "x"], b"", "error: `x` is one word too many\nhelp: usage: exequatur schema\n");
    let date = "help: `--on` takes a date as `2024`, `2024-05` or `2024-05-31`, from 1900 to 2100\n";
    check_wrong(&["assess", "--on", "2023-02-29"], b"{}", &format!("error: `2023-02-29` is no day\n{date}"));
    let usage = "help: usage: exequatur assess [--on DATE] [--lang xx] [--json] [FILE]\n";
    check_wrong(&["assess", "--on"], b"", &format!("error: missing argument for option '--on'\n{usage}"));
}

#[test]
fn an_unknown_language_names_those_that_there_are() {
    let run = run(&["assess", "--lang", "tlh"]);
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: no language `tlh`\nhelp: the languages are `en`"), "{}", run.err);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let run = run(&["assess", "tests/cli/none.json"]);
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: `tests/cli/none.json` cannot be read: "), "{}", run.err);
}

#[test]
fn help_and_version_are_answers() {
    for words in [&["--help"][..], &["-h"], &["assess", "--help"]] {
        let run = run(words);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(run.out.contains("exequatur assess [--on DATE] [--lang xx] [--json] [FILE]"), "{}", run.out);
    }
    let version = run(&["--version"]);
    assert!(version.out.starts_with(concat!("exequatur ", env!("CARGO_PKG_VERSION"), ", law of 20")), "{}", version.out);
}
