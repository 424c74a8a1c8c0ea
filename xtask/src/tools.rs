//! Which tools the workshop needs, in which version, where they lie, and how a command finds them.
//!
//! A tool on PATH is used if its version fits; else the copy in the cache; else `setup` installs it there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Done;

/// Trunk, the builder of the page.
pub const TRUNK: &str = "0.21.14";

/// The folder of the repository.
pub fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&manifest).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Where tools are kept between builds and clones. Outside `target/`, so that cleaning does not cost ten minutes.
pub fn cache() -> Done<PathBuf> {
    let from = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    from("EXEQUATUR_CACHE")
        .or_else(|| from("XDG_CACHE_HOME").map(|home| home.join("exequatur")))
        .or_else(|| from("HOME").map(|home| home.join(".cache/exequatur")))
        .ok_or_else(|| "no place for tools: set EXEQUATUR_CACHE to a folder".to_owned())
}

/// The folder of one tool in one version.
pub fn tool_dir(name: &str, version: &str) -> Done<PathBuf> {
    Ok(cache()?.join("tools").join(format!("{name}-{version}")))
}

/// Version of wasm-bindgen that the lock file fixes; its command line must be exactly the same.
pub fn wasm_bindgen_version() -> Done<String> {
    let path = root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut lines = lock.lines();
    while let Some(line) = lines.next() {
        if line == "name = \"wasm-bindgen\"" {
            let version = lines.next().and_then(|line| line.strip_prefix("version = \""));
            return version
                .and_then(|version| version.strip_suffix('"'))
                .map(str::to_owned)
                .ok_or_else(|| "Cargo.lock: wasm-bindgen has no version".to_owned());
        }
    }
    Err("Cargo.lock does not name wasm-bindgen".to_owned())
}

/// Folder of the npm build tools (wasm-opt, esbuild), keyed by their lock file.
pub fn node_tools() -> Done<PathBuf> {
    let path = root().join("xtask/node/package-lock.json");
    let lock = std::fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    tool_dir("node-tools", &format!("{:016x}", fingerprint(&lock)))
}

/// FNV-1a: short, stable between compilers, and enough to tell one lock file from the next.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// First program of these names on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file()))
}

/// What a program prints of its own version, or nothing if it does not run.
pub fn version_of(program: &Path) -> Option<String> {
    let output = Command::new(program).arg("--version").env_remove("NO_COLOR").stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Folder that holds a program in the wanted version: that of PATH, or that of the cache.
pub fn find(program: &str, package: &str, version: &str) -> Done<Option<PathBuf>> {
    let fits = |path: &Path| version_of(path).is_some_and(|text| text.split_whitespace().any(|word| word == version));
    let cached = tool_dir(package, version)?.join("bin").join(program);
    let found = on_path(&[program]).filter(|path| fits(path)).or_else(|| Some(cached).filter(|path| fits(path)));
    Ok(found.and_then(|path| path.parent().map(Path::to_path_buf)))
}

/// A command of the repository that finds every tool, works without the network where it can, and starts at the root.
pub fn command(program: &str) -> Done<Command> {
    let mut folders = vec![node_tools()?.join("node_modules/.bin")];
    folders.extend(find("trunk", "trunk", TRUNK)?);
    folders.extend(find("wasm-bindgen", "wasm-bindgen-cli", &wasm_bindgen_version()?)?);
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path));
    }
    let path = env::join_paths(folders).map_err(|error| format!("PATH cannot be extended: {error}"))?;
    let mut command = Command::new(program);
    command
        .current_dir(root())
        .env("PATH", path)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env("EXEQUATUR_NODE_TOOLS", node_tools()?)
        // trunk 0.21 takes NO_COLOR for a bool of its own and stops at `1`.
        .env_remove("NO_COLOR");
    Ok(command)
}

/// Chromium and its driver, from the environment or from PATH.
pub fn browser() -> Option<(PathBuf, PathBuf)> {
    let set = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_file());
    let chromium = set("CHROME").or_else(|| on_path(&["chromium", "chromium-browser", "google-chrome"]))?;
    let driver = set("CHROMEDRIVER").or_else(|| on_path(&["chromedriver"]))?;
    Some((chromium, driver))
}

/// Whether the user may install system packages.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
