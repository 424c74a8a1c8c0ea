//! The build's side of the catalogs: reads every language's Fluent files, compares them with English, writes packs.
//!
//! Build only: `build.rs` and `tests/catalogs.rs` include this file by path, so it and its rooms depend on nothing
//! but `std` and `fluent-syntax`. All mistakes of all languages are collected before it stops.
//! May not know: which messages the product needs (its tests know), what a message says.

#[path = "compile/check.rs"]
mod check;
#[path = "code.rs"]
mod code;
#[path = "part.rs"]
mod part;
#[path = "compile/pattern.rs"]
mod pattern;
#[path = "place.rs"]
mod place;
#[path = "plural.rs"]
mod plural;
#[path = "compile/read.rs"]
mod read;
#[path = "compile/write.rs"]
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Kinds with a `-` in their name; any other kind ends at the first `-` of a message id.
pub const COMPOUND_KINDS: [&str; 1] = ["country-note"];

/// The language that all others are compared with.
pub const REFERENCE: &str = "en";

/// All messages of one language.
#[derive(Default)]
pub struct Language {
    /// Messages by key.
    entries: BTreeMap<String, Entry>,
    /// Ids of messages that could not be read; nothing more is reported of them.
    broken: BTreeSet<String>,
}

/// One message, or one attribute of a message.
pub struct Entry {
    /// As the author wrote it: `rule-lawful-summons.passed`.
    name: String,
    /// `file:line`.
    place: String,
    /// The compiled text (form: `code.rs`).
    code: String,
    /// Names of its values.
    values: BTreeSet<String>,
}

/// Compiles all languages under `text_dir`, one sub-directory a language, named by its BCP 47 tag.
///
/// `extra` are texts without a language (names, addresses) by key; they go into the packs of every language.
/// Writes `text_keys.rs`, `text_packs.rs` and the packs into `out_dir`, and the packs that a page fetches also into `packs_dir`.
/// A file whose content is unchanged is not touched.
///
/// Errors: one line each, in plain words, with file and line; nothing is written then.
pub fn compile(text_dir: &Path, extra: &BTreeMap<String, String>, out_dir: &Path, packs_dir: Option<&Path>) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    let languages = read::languages(text_dir, &mut problems);
    match languages.get(REFERENCE) {
        Some(reference) => {
            check::extra(reference, extra, &mut problems);
            for (tag, language) in languages.iter().filter(|(tag, _)| *tag != REFERENCE) {
                check::against(text_dir, reference, tag, language, &mut problems);
            }
        }
        None => problems.push(format!("{}: no directory `{REFERENCE}`; expected the English texts", text_dir.display())),
    }
    if problems.is_empty() { write::all(&languages, extra, out_dir, packs_dir).map_err(|problem| vec![problem]) } else { Err(problems) }
}

/// Kind and id of a message id: `rule` and `lawful-summons`.
pub fn kind_and_id(message: &str) -> Option<(&str, &str)> {
    let compound = COMPOUND_KINDS.iter().find_map(|kind| Some((*kind, message.strip_prefix(kind)?.strip_prefix('-')?)));
    compound.or_else(|| message.split_once('-')).filter(|(kind, id)| !kind.is_empty() && !id.is_empty())
}

/// Backticked names with commas, for "expected …".
fn listed<'a>(names: impl IntoIterator<Item = &'a str>, sigil: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{sigil}{name}`")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
