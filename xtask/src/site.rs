//! The production build of the page: the program of the plan, then trunk with our settings (Trunk.toml) and our last step
//! (node/finish.mjs), then rulebook and atlas.

use std::path::{Path, PathBuf};

use crate::steps::{self, Steps};
use crate::{Done, expect_only, setup, tools};

/// The folder of the built site.
pub fn dist() -> PathBuf {
    tools::root().join("dist")
}

/// The word `build`.
pub fn run(arguments: &[String]) -> Done {
    expect_only(arguments, &["--debug"])?;
    let mut done = Steps::default();
    build(&mut done, Mode::from_arguments(arguments))?;
    println!("\nbuilt: {}", dist().display());
    Ok(())
}

/// How the site is built: small and fast, or quickly with names and checks in it.
#[derive(Clone, Copy)]
pub enum Mode {
    Release,
    Debug,
}

impl Mode {
    /// `--debug` among the arguments of a word, or not.
    pub fn from_arguments(arguments: &[String]) -> Self {
        if arguments.iter().any(|argument| argument == "--debug") { Self::Debug } else { Self::Release }
    }
}

/// Sets up what is missing and builds the site into `dist/`.
pub fn build(done: &mut Steps, mode: Mode) -> Done {
    setup::for_building(done)?;
    trunk(done, mode)
}

/// Builds the site into `dist/` with tools that are there.
pub fn trunk(done: &mut Steps, mode: Mode) -> Done {
    done.must("build the plan", || plan(mode))?;
    done.must("build the site", || {
        let release = match mode {
            Mode::Release => "--release=true",
            Mode::Debug => "--release=false",
        };
        steps::run(tools::command("trunk")?.args(["build", release, "--log", "warn"]).env("EXEQUATUR_PLAN", plan_folder()))
    })?;
    law_pages(done, mode)
}

/// Where the program of the plan lies between its build and trunk's last step.
fn plan_folder() -> PathBuf {
    tools::target().join("plan")
}

/// Builds the program of the plan, which the page fetches when a result is first opened. Trunk builds one program a page.
fn plan(mode: Mode) -> Done {
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut cargo = tools::command("cargo")?;
    cargo.args(["build", "--quiet", "--locked", "--package", "exequatur", "--bin", "plan", "--target", TARGET]);
    cargo.args(["--no-default-features", "--features", "web,plan"]);
    let profile = match mode {
        Mode::Release => {
            cargo.arg("--release");
            "release"
        }
        Mode::Debug => "debug",
    };
    steps::run(&mut cargo)?;
    let program = tools::target().join(TARGET).join(profile).join("plan.wasm");
    steps::run(tools::command("wasm-bindgen")?.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(plan_folder()).arg(program))
}

/// Writes the rulebook and the atlas into `dist/law`: static pages of the command line, in the style of the site just built.
fn law_pages(done: &mut Steps, mode: Mode) -> Done {
    done.must("write rulebook and atlas", || {
        let folder = dist().join("law");
        let style = format!("../{}", style_sheet(&dist())?);
        // The profile for development: from cold it compiles in a third of the time of the fast one, and then runs for seconds.
        let mut command = tools::command("cargo")?;
        command.args(["run", "--quiet", "--locked", "--package", "exequatur", "--features", "cli", "--bin", "exequatur", "--", "pages", "--out"]);
        steps::run(command.arg(&folder).args(["--cases", "tests/cases/decided.json", "--style", &style]))?;
        match mode {
            Mode::Debug => Ok(()),
            Mode::Release => steps::run(tools::command("node")?.arg("xtask/node/finish.mjs").arg("compress").arg(&folder)),
        }
    })
}

/// The name of the checker's style sheet, to which trunk gave a hash.
fn style_sheet(folder: &Path) -> Done<String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    let mut names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.find(|name| name.starts_with("checker") && name.ends_with(".css")).ok_or_else(|| format!("{} holds no style sheet of the checker", folder.display()))
}
