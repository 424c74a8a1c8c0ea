//! The floors of the house: `logic` and `day` ← `facts` ← `law` ← `assess` ← faces. Nobody imports upward.

use std::path::{Path, PathBuf};

/// Each room and the rooms of this crate that it may name. `text::message` is the vocabulary of keys and values, free of everything.
const MAY_USE: &[(&str, &[&str])] = &[
    ("logic", &[]),
    ("day", &[]),
    ("text", &["text"]),
    ("facts", &["logic", "day", "facts"]),
    ("law", &["logic", "day", "facts", "law"]),
    ("assess", &["logic", "day", "facts", "law", "assess", "text"]),
    ("cli", &["logic", "day", "facts", "law", "assess", "text", "cli"]),
    ("app", &["logic", "day", "facts", "law", "assess", "text", "app"]),
];

fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("a folder of the source") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The upward imports of a file, as lines.
fn upward(room: &str, source: &str) -> Vec<String> {
    let Some((_, may)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
        return vec![format!("`{room}` is a room without a floor: add it to this test and to ARCHITECTURE.md")];
    };
    let mut wrong = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let code = line.split("//").next().unwrap_or("");
        for used in code.split("crate::").skip(1) {
            let name: String = used.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            if MAY_USE.iter().any(|(room, _)| *room == name) && !may.contains(&name.as_str()) {
                wrong.push(format!("line {}: `{room}` imports `{name}`", number + 1));
            }
        }
    }
    wrong
}

#[test]
fn nobody_imports_upward() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&source, &mut all);
    let mut wrong = Vec::new();
    for path in all {
        let inside = path.strip_prefix(&source).expect("inside").to_owned();
        let room = inside.components().next().expect("a room").as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned();
        if ["lib", "bin"].contains(&room.as_str()) {
            continue;
        }
        // The build's side of law and text is included by build.rs, where `crate` is another crate.
        let text = std::fs::read_to_string(&path).expect("a source file");
        wrong.extend(upward(&room, &text).into_iter().map(|line| format!("{}: {line}", inside.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_upward_import_is_seen() {
    assert_eq!(upward("facts", "use crate::day::Day;\nuse crate::law::LAW;"), ["line 2: `facts` imports `law`"]);
    assert!(upward("law", "use crate::facts::FactId; // not crate::assess").is_empty());
}

#[test]
fn the_rules_pull_in_no_web_crate() {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal", "--prefix", "none", "--package", "exequatur", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8_lossy(&tree.stdout);
    assert!(tree.contains("jiff"), "cargo tree said nothing:\n{tree}");
    for web in ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo", "serde"] {
        assert!(!tree.lines().any(|line| line.starts_with(&format!("{web} "))), "{web} is in the native build:\n{tree}");
    }
}
