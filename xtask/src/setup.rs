//! Installs what is missing, saying what before it does, and skips what is there.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::steps::{self, Steps};
use crate::tools::{self, TRUNK};
use crate::{Done, expect_only};

const APT_LINE: &str = "apt-get update && apt-get install -y --no-install-recommends chromium chromium-driver";

/// The word `setup`: everything.
pub fn run(arguments: &[String]) -> Done {
    expect_only(arguments, &[])?;
    let mut done = Steps::default();
    for_building(&mut done)?;
    for_testing(&mut done)?;
    done.summary()
}

/// What a production build needs.
pub fn for_building(done: &mut Steps) -> Done {
    done.must("setup: wasm target of rustc", wasm_target)?;
    done.must(&format!("setup: trunk {TRUNK}"), trunk)?;
    let version = tools::wasm_bindgen_version()?;
    done.must(&format!("setup: wasm-bindgen {version}"), || wasm_bindgen(&version))?;
    done.must("setup: wasm-opt and esbuild", node_tools)
}

/// What the tests need beyond that.
pub fn for_testing(done: &mut Steps) -> Done {
    done.must("setup: chromium and its driver", chromium)?;
    done.must("setup: browser test packages", browser_packages)
}

fn present(what: &str) -> Done {
    println!("  {what}: already there");
    Ok(())
}

fn installing(what: &str, place: &Path) {
    println!("  installing {what} into {}", place.display());
}

pub fn wasm_target() -> Done {
    let is_there = || {
        let mut rustc = Command::new("rustc");
        rustc.current_dir(tools::root()).args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
        rustc.output().is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
    };
    if is_there() {
        return present("wasm32-unknown-unknown");
    }
    println!("  installing the target wasm32-unknown-unknown by rustup");
    let added = steps::run(Command::new("rustup").current_dir(tools::root()).args(["target", "add", "wasm32-unknown-unknown"]));
    if is_there() {
        return Ok(());
    }
    added?;
    Err("rustc has no wasm32-unknown-unknown; install Rust by rustup, or your system's package of that target".to_owned())
}

fn trunk() -> Done {
    if tools::find("trunk", "trunk", TRUNK)?.is_some() {
        return present("trunk");
    }
    // Without its update check: fewer crates to build, and no network at run time.
    cargo_install("trunk", TRUNK, &["--locked", "--no-default-features", "--features", "rustls"])
}

fn wasm_bindgen(version: &str) -> Done {
    let found = tools::find("wasm-bindgen", "wasm-bindgen-cli", version)?;
    if found.is_some_and(|folder| folder.join("wasm-bindgen-test-runner").is_file()) {
        return present("wasm-bindgen");
    }
    cargo_install("wasm-bindgen-cli", version, &["--locked"]).or_else(|message| {
        println!("  {message}; again without the lock file of the package");
        cargo_install("wasm-bindgen-cli", version, &[])
    })
}

/// Builds a tool from crates.io into the cache. Optimised for the time to build it, which is most of a first setup.
fn cargo_install(package: &str, version: &str, options: &[&str]) -> Done {
    let place = tools::tool_dir(package, version)?;
    installing(&format!("{package} {version} (some minutes)"), &place);
    let cache = tools::cache()?;
    fs::create_dir_all(&cache).map_err(|error| format!("cannot create {}: {error}", cache.display()))?;
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&cache).args(["install", "--quiet", package, "--version", version, "--root"]).arg(&place).args(options);
    for (name, value) in [("LTO", "off"), ("CODEGEN_UNITS", "16"), ("OPT_LEVEL", "1"), ("DEBUG", "0")] {
        cargo.env(format!("CARGO_PROFILE_RELEASE_{name}"), value);
    }
    cargo.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    steps::run(&mut cargo)
}

fn node_tools() -> Done {
    let place = tools::node_tools()?;
    if place.join("node_modules/.bin/wasm-opt").exists() && place.join("node_modules/esbuild").is_dir() {
        return present("binaryen, esbuild");
    }
    installing("binaryen and esbuild (npm)", &place);
    fs::create_dir_all(&place).map_err(|error| format!("cannot create {}: {error}", place.display()))?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        let from = tools::root().join("xtask/node").join(file);
        fs::copy(&from, place.join(file)).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    }
    npm_ci(&place)
}

pub fn browser_packages() -> Done {
    let place = tools::root().join("tests/browser");
    let read = |path: &str| fs::read(place.join(path)).ok();
    // npm keeps its own copy of what it installed; ours is a note of the lock file that it installed from.
    if read("node_modules/.installed-lock.json").is_some_and(|lock| Some(lock) == read("package-lock.json")) {
        return present("playwright-core, axe-core");
    }
    installing("playwright-core and axe-core (npm)", &place.join("node_modules"));
    npm_ci(&place)?;
    fs::copy(place.join("package-lock.json"), place.join("node_modules/.installed-lock.json"))
        .map(|_| ())
        .map_err(|error| format!("cannot note what was installed: {error}"))
}

/// No package here needs an install script, and none is let loose.
fn npm_ci(place: &Path) -> Done {
    steps::run(Command::new("npm").current_dir(place).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))
}

pub fn chromium() -> Done {
    if tools::browser().is_some() {
        return present("chromium, chromedriver");
    }
    if tools::is_root() && tools::on_path(&["apt-get"]).is_some() {
        println!("  installing chromium and chromium-driver by apt-get");
        let apt = || {
            let mut apt = Command::new("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive");
            apt
        };
        steps::run(apt().args(["-qq", "update"]))?;
        steps::run(apt().args(["-qq", "install", "-y", "--no-install-recommends", "chromium", "chromium-driver"]))?;
    }
    if tools::browser().is_some() {
        return Ok(());
    }
    Err(format!("Chromium and chromedriver are needed and missing. Run as root:\n    {APT_LINE}\n  or set CHROME and CHROMEDRIVER to the two programs"))
}
