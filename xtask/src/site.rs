//! The production build of the page: the program of the plan, then trunk with our settings (Trunk.toml) and our last step
//! (node/finish.mjs), then rulebook and atlas.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    done.must("write the rules of the later routes", late_rules)?;
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

/// Writes the rules that the page fetches once it stands, beside the packs of texts that `build.rs` writes.
fn late_rules() -> Done {
    let output = exequatur()?.args(["rules", "--pack"]).stderr(Stdio::inherit()).output().map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("`exequatur rules --pack` ended with {}", output.status));
    }
    let file = tools::root().join("static/packs/rules.txt");
    // A file that is touched has everything compiled again.
    if std::fs::read(&file).is_ok_and(|old| old == output.stdout) {
        return Ok(());
    }
    let folder = tools::root().join("static/packs");
    std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, &output.stdout)).map_err(|error| format!("{}: {error}", file.display()))
}

/// The command line, to be given its words.
fn exequatur() -> Done<Command> {
    // The profile for development: from cold it compiles in a third of the time of the fast one, and then runs for seconds.
    let mut command = tools::command("cargo")?;
    command.args(["run", "--quiet", "--locked", "--package", "exequatur", "--features", "cli", "--bin", "exequatur", "--"]);
    Ok(command)
}

/// Writes the rulebook and the atlas into `dist/law`: static pages of the command line, in the style of the site just built.
fn law_pages(done: &mut Steps, mode: Mode) -> Done {
    done.must("write rulebook and atlas", || {
        let folder = dist().join("law");
        let style = format!("../{}", style_sheet(&dist())?);
        steps::run(exequatur()?.args(["pages", "--out"]).arg(&folder).args(["--cases", "tests/cases/decided.json", "--style", &style]))?;
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
