//! Reads Fluent files into messages by key, and says in plain words what cannot be read.
//!
//! May not know: other languages than the one being read.

use super::{COMPOUND_KINDS, Entry, Language, kind_and_id, pattern, plural};
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Reads all languages under `dir`.
pub fn languages(dir: &Path, problems: &mut Vec<String>) -> BTreeMap<String, Language> {
    let mut languages = BTreeMap::new();
    for path in entries(dir, problems) {
        let files: Vec<PathBuf> = match path.is_dir() {
            true => entries(&path, problems).into_iter().filter(|file| file.extension() == Some("ftl".as_ref())).collect(),
            false => Vec::new(),
        };
        let tag = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_known = plural::categories(tag).is_some();
        if files.is_empty() && !(is_known && path.is_dir()) {
            // A room of code. A language's directory without texts is not: it lacks every message.
            continue;
        }
        if !is_known {
            problems.push(format!("{}: no plural rules are known for the language `{tag}`; expected one that `src/text/plural.rs` lists", path.display()));
            continue;
        }
        let mut language = Language::default();
        for path in files {
            match std::fs::read_to_string(&path) {
                Ok(source) => file(&shown(&path), tag, &source.trim_start_matches('\u{feff}').replace("\r\n", "\n"), &mut language, problems),
                Err(error) => problems.push(format!("{}: cannot be read: {error}", path.display())),
            }
        }
        languages.insert(tag.to_owned(), language);
    }
    languages
}

/// What a directory holds, in order.
fn entries(dir: &Path, problems: &mut Vec<String>) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(dir) {
        Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
        Err(error) => {
            problems.push(format!("{}: cannot be read: {error}", dir.display()));
            Vec::new()
        }
    };
    paths.sort();
    paths
}

/// A path with `/` on every system, so that messages are the same.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// Reads one file into the language.
fn file(path: &str, lang: &str, source: &str, language: &mut Language, problems: &mut Vec<String>) {
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let broken = broken_message(source, &error);
            problems.push(format!("{path}:{}: {}", line(source, error.pos.start), syntax(&broken, &error.kind)));
            language.broken.insert(broken);
        }
        resource
    });
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let mut add = |suffix: &str, at: &str, value: &ast::Pattern<&str>| {
                    let name = format!("{}{suffix}", message.id.name);
                    let place = format!("{path}:{}", line(source, offset(source, at)));
                    let found = key(&name).and_then(|key| Ok((key, pattern::compile(lang, value)?)));
                    match found {
                        Ok((key, compiled)) => {
                            let entry = Entry { name, place, code: compiled.code, values: compiled.values };
                            insert(language, key, entry, problems);
                        }
                        Err(wrong) => {
                            language.broken.insert(message.id.name.to_owned());
                            problems.extend(wrong.iter().map(|wrong| format!("{place}: message `{name}`: {wrong}")));
                        }
                    }
                };
                if let Some(value) = &message.value {
                    add("", message.id.name, value);
                }
                for attribute in &message.attributes {
                    add(&format!(".{}", attribute.id.name), attribute.id.name, &attribute.value);
                }
            }
            ast::Entry::Term(term) => {
                let line = line(source, offset(source, term.id.name));
                problems.push(format!("{path}:{line}: term `-{}`: terms are not supported; expected messages without a leading `-`", term.id.name));
            }
            // Junk was reported as a syntax error.
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
        }
    }
}

fn insert(language: &mut Language, key: String, entry: Entry, problems: &mut Vec<String>) {
    match language.entries.get(&key) {
        Some(first) => problems.push(format!("{}: message `{}`: stands twice; expected once, the first is at {}", entry.place, entry.name, first.place)),
        None => {
            language.entries.insert(key, entry);
        }
    }
}

/// The public key of `rule-lawful-summons.passed`: `rule.lawful-summons.passed`.
fn key(name: &str) -> Result<String, Vec<String>> {
    if let Some(wrong) = name.chars().find(|char| char.is_ascii_uppercase()) {
        return Err(vec![format!("`{wrong}` is a capital; expected lower-case letters, digits, `-` and `_`")]);
    }
    let (message, attribute) = name.split_once('.').map_or((name, None), |(message, part)| (message, Some(part)));
    match (kind_and_id(message), attribute) {
        (Some((kind, id)), None) => Ok(format!("{kind}.{id}")),
        (Some((kind, id)), Some(attribute)) => Ok(format!("{kind}.{id}.{attribute}")),
        (None, _) => Err(vec![format!(
            "the name has no kind; expected a kind, `-` and an id, as in `rule-lawful-summons` (kinds with `-`: {})",
            super::listed(COMPOUND_KINDS, "")
        )]),
    }
}

/// The id of the message in which a syntax error stands.
fn broken_message(source: &str, error: &ParserError) -> String {
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let junk = source.get(start..).unwrap_or_default().trim_start();
    junk.split(|char: char| !(char.is_ascii_alphanumeric() || "-_".contains(char))).next().unwrap_or_default().to_owned()
}

const ESCAPES: &str = r#"`\\`, `\"` or `\u` and four digits"#;

fn syntax(message: &str, kind: &ErrorKind) -> String {
    let (wrong, expected) = match kind {
        ErrorKind::ExpectedToken(token) => ("something is missing".to_owned(), format!("`{token}` here")),
        ErrorKind::ExpectedCharRange { range } => ("a name is missing or begins wrongly".to_owned(), format!("one of `{range}` here")),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            ("it has no text".to_owned(), "a text after `=`, further lines indented".to_owned())
        }
        ErrorKind::MissingDefaultVariant => ("the choice has no default".to_owned(), "its last variant to be `*[other]`".to_owned()),
        ErrorKind::MultipleDefaultVariants => ("the choice has two defaults".to_owned(), "one `*`, before `[other]`".to_owned()),
        ErrorKind::UnterminatedStringLiteral => ("a quoted text does not end".to_owned(), "`\"` on the same line".to_owned()),
        ErrorKind::UnknownEscapeSequence(given) => {
            // The parser gives the byte as a decimal number.
            let sign = given.parse::<u8>().map_or(given.clone(), |byte| char::from(byte).to_string());
            (format!("`\\{sign}` is no escape"), ESCAPES.to_owned())
        }
        ErrorKind::InvalidUnicodeEscapeSequence(given) => (format!("`\\u{given}` is no escape"), ESCAPES.to_owned()),
        ErrorKind::UnbalancedClosingBrace => ("a `}` has no `{`".to_owned(), "both, or `{ \"}\" }` to show the sign".to_owned()),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            ("what stands in `{ }` cannot be read".to_owned(), "`{ $name }` or `{ \"text\" }`".to_owned())
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable => ("the choice is not made by a number".to_owned(), "`{ $name -> … }`".to_owned()),
        ErrorKind::ForbiddenCallee | ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            ("functions are not supported".to_owned(), "`{ $name }`; values are formatted by the page".to_owned())
        }
    };
    format!("message `{message}`: {wrong}; expected {expected}")
}

/// Line of a byte offset, from 1.
fn line(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// Where a slice that the parser cut out of `source` begins.
fn offset(source: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}
