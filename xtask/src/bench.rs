//! The words `bench` and `shots`: times, native and in wasm; and pictures of the built site to look at.

use crate::site::{self, Mode};
use crate::steps::{self, Steps};
use crate::{Done, expect_only, setup, suites, tools};

/// The word `bench`.
pub fn run(arguments: &[String]) -> Done {
    expect_only(arguments, &[])?;
    let mut done = Steps::default();
    done.run("bench: native", |_| steps::run(tools::command("cargo")?.args(["bench", "--locked", "-p", "exequatur", "--features", "cli", "--benches"])));
    setup::for_building(&mut done)?;
    done.run("bench: wasm", |_| wasm());
    done.summary()
}

/// Builds the example `assess_wasm` for node's engine, the same that Chromium runs, and times it.
fn wasm() -> Done {
    let release = ["build", "--locked", "--release", "--target", "wasm32-unknown-unknown"];
    steps::run(tools::command("cargo")?.args(release).args(["--features", "web", "--example", "assess_wasm"]))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| tools::root().join("target"), Into::into);
    let built = target.join("wasm32-unknown-unknown/release/examples/assess_wasm.wasm");
    let out = target.join("bench-wasm");
    steps::run(tools::command("wasm-bindgen")?.arg(built).args(["--target", "nodejs", "--out-dir"]).arg(&out))?;
    steps::run(tools::command("node")?.arg("xtask/node/bench.cjs").arg(out.join("assess_wasm.js")))
}

/// The word `shots`.
pub fn shots(arguments: &[String]) -> Done {
    let mut done = Steps::default();
    site::build(&mut done, Mode::Release)?;
    setup::for_testing(&mut done)?;
    done.must("screenshots", || {
        let mut command = suites::node(&["tests/browser/shots.mjs"])?;
        steps::run(command.args(arguments))
    })
}
