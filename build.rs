//! Checks the law files and the message catalogs, and writes both as tables and packs.
//!
//! Both checks live beside what they check (`src/law/check.rs`, `src/text/compile.rs`), so that the command line and the tests
//! run the same code. Every problem is reported before the build stops.

#[path = "src/law/check.rs"]
#[allow(dead_code)]
mod check;
#[path = "src/text/compile.rs"]
mod compile_texts;
#[path = "src/law/generate.rs"]
mod generate;

use std::path::{Path, PathBuf};

fn main() {
    for watched in ["src/law", "src/facts", "src/text", "tests/cases"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    if std::env::var_os("CARGO_FEATURE_WEB").is_some() {
        // Written below; named here so that packs that were deleted are written again.
        println!("cargo::rerun-if-changed=static/packs");
    }
    println!("cargo::rustc-env=EXEQUATUR_LAW={:016x}", fingerprint(&[Path::new("src/law"), Path::new("src/facts")]));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let decided = std::fs::read_to_string("tests/cases/decided.json").ok();
    let cases = decided.clone().map(|mut json| {
        json.push_str(&std::fs::read_to_string("tests/cases/reverse.json").unwrap_or_default());
        check::case_ids(&json)
    });
    let (files, problems) = check::check_with_cases(Path::new("src/law/data"), cases.as_ref());
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if !problems.is_empty() {
        std::process::exit(1);
    }
    let law_texts = match generate::generate(&files, decided.as_deref().unwrap_or_default(), &out) {
        Ok(texts) => texts,
        Err(error) => {
            println!("cargo::error=the law tables cannot be written: {error}");
            std::process::exit(1);
        }
    };
    // The page fetches the packs from `static/packs`; a build for the command line alone keeps them to itself.
    let packs = std::env::var_os("CARGO_FEATURE_WEB").map(|_| Path::new("static/packs"));
    if let Err(errors) = compile_texts::compile(Path::new("src/text"), &law_texts, &out, packs) {
        for error in errors {
            println!("cargo::error={error}");
        }
        std::process::exit(1);
    }
}

/// FNV-1a, 64 bits, over all files below these folders: tells the law of one build from that of another, protects from nobody.
fn fingerprint(folders: &[&Path]) -> u64 {
    let (mut files, mut left) = (Vec::new(), folders.iter().map(|folder| folder.to_path_buf()).collect::<Vec<_>>());
    while let Some(folder) = left.pop() {
        for path in std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() { left.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    let read = files.iter().flat_map(|file| std::fs::read(file).unwrap_or_default());
    read.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
