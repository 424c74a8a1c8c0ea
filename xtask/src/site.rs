//! The production build of the page: trunk with our settings (Trunk.toml) and our last step (node/finish.mjs).

use std::path::PathBuf;

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
    done.must("build the site", || {
        let release = match mode {
            Mode::Release => "--release=true",
            Mode::Debug => "--release=false",
        };
        steps::run(tools::command("trunk")?.args(["build", release, "--log", "warn"]))
    })
}
