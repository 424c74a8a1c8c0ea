//! Writes what the program reads: the key lists as Rust, and the packs.
//!
//! May not know: Fluent, mistakes. A file whose content is unchanged is not touched, so that nothing rebuilds.

use super::code::{PACK_FORM, RECORD_END};
use super::part::Part;
use super::{Language, REFERENCE, place};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Writes everything, into `packs_dir` only what a page fetches; the error names the file.
pub fn all(languages: &BTreeMap<String, Language>, extra: &BTreeMap<String, String>, out_dir: &Path, packs_dir: Option<&Path>) -> Result<(), String> {
    let Some(reference) = languages.get(REFERENCE) else { return Ok(()) };
    let (mut keys, mut hashes) = (String::new(), Vec::new());
    for part in Part::ALL {
        // The hash covers keys and names of values, in key order, and what is the same in every language.
        let mut listed = BTreeMap::new();
        for (key, entry) in reference.entries.iter().filter(|(key, _)| Part::of(key) == part) {
            listed.insert(key.as_str(), entry.values.iter().map(String::as_str).collect::<Vec<_>>().join(" "));
        }
        listed.extend(extra.iter().filter(|(key, _)| Part::of(key) == part).map(|(key, text)| (key.as_str(), text.clone())));
        hashes.push(hash(listed.iter().flat_map(|(key, values)| [*key, "\n", values, "\n"])));
        keys.push_str("    &[\n");
        for key in listed.keys() {
            keys.push_str(&format!("        {key:?},\n"));
        }
        keys.push_str("    ],\n");
    }
    let tags: Vec<String> = languages.keys().map(|tag| format!("{tag:?}")).collect();
    let rust = format!(
        "/// Keys of each part, sorted.\npub static KEYS: [&[&str]; {parts}] = [\n{keys}];\n\
         /// Tells the packs of this build from others, for each part.\npub(super) static HASHES: [&str; {parts}] = {hashes:?};\n\
         /// Languages that are shipped, as BCP 47 tags, sorted.\npub static LANGUAGES: &[&str] = &[{}];\n",
        tags.join(", "),
        parts = Part::ALL.len(),
    );
    write(&out_dir.join("text_keys.rs"), &rust)?;
    let mut embedded = String::from("&[\n");
    for (tag, language) in languages {
        let mut packs = Vec::new();
        for (part, hash) in Part::ALL.into_iter().zip(&hashes) {
            let name = format!("{tag}.{}.txt", part.name());
            let pack = pack(language, part, extra, hash)?;
            write(&out_dir.join(&name), &pack)?;
            if let Some(dir) = packs_dir.filter(|_| part.is_fetched()) {
                fs::create_dir_all(dir).map_err(|error| format!("{}: cannot be made: {error}", dir.display()))?;
                write(&dir.join(&name), &pack)?;
            }
            packs.push(format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))"));
        }
        embedded.push_str(&format!("    ({tag:?}, [{}]),\n", packs.join(", ")));
    }
    embedded.push_str("]\n");
    write(&out_dir.join("text_packs.rs"), &embedded)
}

fn pack(language: &Language, part: Part, extra: &BTreeMap<String, String>, hash: &str) -> Result<String, String> {
    let messages = language.entries.iter().map(|(key, entry)| (key.as_str(), entry.code.as_str()));
    let extra = extra.iter().map(|(key, text)| (key.as_str(), text.as_str()));
    let messages: BTreeMap<&str, &str> = messages.chain(extra).filter(|(key, _)| Part::of(key) == part).collect();
    Ok([PACK_FORM, hash, "\n", &place::write(&messages, RECORD_END)?].concat())
}

/// FNV-1a, 64 bits, in hexadecimal: tells builds apart, protects from nobody.
fn hash<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.flat_map(str::bytes) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

fn write(path: &Path, content: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    fs::write(path, content).map_err(|error| format!("{}: cannot be written: {error}", path.display()))
}
