//! The word `test`: every suite, or those named. A suite that cannot run is a failure, never silence.

use std::process::Command;

use crate::site::{self, Mode};
use crate::steps::{self, Steps};
use crate::{Done, setup, tools};

const SUITES: [&str; 3] = ["rust", "wasm", "browser"];

/// The word `test`.
pub fn run(arguments: &[String]) -> Done {
    if let Some(stray) = arguments.iter().find(|argument| !SUITES.contains(&argument.as_str())) {
        return Err(format!("no such suite: `{stray}`; there are: {}", SUITES.join(" ")));
    }
    let wanted = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    let mut done = Steps::default();
    if wanted("rust") {
        rust(&mut done);
    }
    if wanted("wasm") || wanted("browser") {
        let ready = setup::for_building(&mut done).and_then(|()| setup::for_testing(&mut done));
        for (name, suite) in [("wasm", wasm as fn(&mut Steps)), ("browser", browser)] {
            match &ready {
                _ if !wanted(name) => {}
                Ok(()) => suite(&mut done),
                Err(message) => {
                    done.run(name, |_| Err(format!("not run: {message}")));
                }
            }
        }
    }
    done.summary()
}

/// Formatting, lints for both targets, and all native tests.
fn rust(done: &mut Steps) {
    if done.must("setup: wasm target of rustc", setup::wasm_target).is_err() {
        return;
    }
    done.run("rust: formatting", |_| steps::run(&mut cargo(&["fmt", "--all", "--check"])?));
    done.run("rust: lints, native", |_| {
        let scope = ["clippy", "--locked", "--workspace", "--all-targets", "--features", "exequatur/cli"];
        steps::run(cargo(&scope)?.args(["--", "-D", "warnings"]))
    });
    done.run("rust: lints, wasm", |_| {
        // As the page is built: without the sources of the rules.
        let target = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "web", "--lib", "--bin", "checker"];
        steps::run(cargo(&["clippy", "--locked", "-p", "exequatur"])?.args(target).args(["--", "-D", "warnings"]))
    });
    done.run("rust: lints, wasm of the plan", |_| {
        let target = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "web,plan", "--lib", "--bin", "plan"];
        steps::run(cargo(&["clippy", "--locked", "-p", "exequatur"])?.args(target).args(["--", "-D", "warnings"]))
    });
    done.run("rust: tests", |counts| {
        // With the page's own units too: what of it needs no browser is tested here.
        let scope = ["test", "--locked", "--workspace", "--features", "exequatur/cli,exequatur/web", "--no-fail-fast"];
        steps::run_tests(&mut cargo(&scope)?, counts)
    });
}

/// Tests of the library compiled for the browser, in headless Chromium (webdriver.json).
fn wasm(done: &mut Steps) {
    done.run("wasm: tests in the browser", |counts| {
        let (_, driver) = tools::browser().ok_or("no chromedriver")?;
        let mut command = cargo(&["test", "--locked", "-p", "exequatur", "--features", "web", "--target", "wasm32-unknown-unknown"])?;
        // The tests that are written for the browser; the library's own need proptest, files and processes, and run natively.
        command.args(["--test", "web", "--test", "same_answer"]);
        command.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        steps::run_tests(&mut command, counts)
    });
}

/// The built site in headless Chromium.
fn browser(done: &mut Steps) {
    if site::trunk(done, Mode::Release).is_err() {
        return;
    }
    done.run("browser: the built site", |counts| {
        let folder = tools::root().join("tests/browser");
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
        let mut files: Vec<_> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        files.retain(|file| file.ends_with(".test.mjs"));
        files.sort();
        let mut command = node(&["--test", "--test-reporter=spec", "--test-concurrency=2"])?;
        steps::run_tests(command.current_dir(folder).args(files), counts)
    });
}

fn cargo(arguments: &[&str]) -> Done<Command> {
    let mut command = tools::command("cargo")?;
    command.args(arguments);
    Ok(command)
}

/// Node with what the browser scripts need to know: the browser, the site, and this program as their server.
pub fn node(arguments: &[&str]) -> Done<Command> {
    let mut command = tools::command("node")?;
    command.args(arguments).env("EXEQUATUR_DIST", site::dist());
    if let Ok(program) = std::env::current_exe() {
        command.env("EXEQUATUR_XTASK", program);
    }
    if let Some((chromium, _)) = tools::browser() {
        command.env("CHROME", chromium);
    }
    Ok(command)
}
