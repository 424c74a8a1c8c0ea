//! The texts of the law files by key: names, addresses, sentences of law, notes.
//!
//! Keys are `<kind>.<id>.<field>`; an id stands in small letters. Texts are as written, in no language or in that of their source.

use super::super::check::{LawFiles, Record};
use std::collections::BTreeMap;

/// The page of the treaty list, for treaties whose own text has no address in our notes.
const TREATY_LIST: &str = "https://www.chinajusticeobserver.com/a/list-of-chinas-bilateral-treaties-on-judicial-assistance-in-civil-and-commercial-matters";

/// Texts that the page shows as they are, in every language.
pub fn page(files: &LawFiles) -> BTreeMap<String, String> {
    let mut texts = Texts::default();
    for record in files.records("record") {
        let at = format!("case.{}", record.text("id").unwrap_or_default());
        texts.field(&at, "name", record, "name");
        if let Some(url) = record.text("source").and_then(address) {
            texts.0.insert(format!("{at}.url"), url);
        }
    }
    for record in files.records("treaty") {
        let code = record.text("country").unwrap_or_default().to_lowercase();
        texts.field(&format!("treaty.{code}"), "title_zh", record, "title_zh");
        texts.field(&format!("instrument.treaty-{code}"), "title_zh", record, "title_zh");
        texts.0.insert(format!("instrument.treaty-{code}.url"), TREATY_LIST.to_owned());
    }
    for record in files.records("instrument") {
        let at = format!("instrument.{}", record.text("id").unwrap_or_default());
        for field in ["title_zh", "number", "url"] {
            texts.field(&at, field, record, field);
        }
    }
    for record in files.records("jurisdiction") {
        let at = format!("jurisdiction.{}", record.text("code").unwrap_or_default().to_lowercase());
        texts.field(&at, "note", record, "note");
        texts.list(&at, "aliases", record);
        texts.list(&at, "units", record);
    }
    for record in files.records("sentence") {
        let at = format!("sentence.{}.{}", record.text("instrument").unwrap_or_default(), record.text("article").unwrap_or_default());
        texts.field(&at, "zh", record, "zh");
        texts.field(&at, "en", record, "en");
    }
    texts.0
}

/// Texts that only the command line shows: English names, sources, what was held, what was read.
pub fn notes(files: &LawFiles) -> BTreeMap<String, String> {
    let mut texts = Texts::default();
    for (table, at, key, fields) in NOTED {
        for record in files.records(table) {
            let id = record.text(key).unwrap_or_default().to_lowercase();
            for field in *fields {
                texts.field(&format!("{at}.{id}"), field, record, field);
            }
        }
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for record in files.records("assessment") {
        let country = record.text("country").unwrap_or_default().to_lowercase();
        let number = counts.entry(country.clone()).and_modify(|count| *count += 1).or_insert(1);
        for field in ["unit", "note", "source", "trust"] {
            texts.field(&format!("assessment.{country}.{number}"), field, record, field);
        }
    }
    texts.0
}

/// Per kind of record: the first part of the key, the field that names the record, and the fields that are kept.
static NOTED: &[(&str, &str, &str, &[&str])] = &[
    ("jurisdiction", "jurisdiction", "code", &["name", "law_reference", "source", "trust"]),
    ("treaty", "treaty", "country", &["title", "signed", "decisions", "refusal", "documents", "read", "articles", "source", "trust", "note"]),
    ("record", "case", "id", &["unit", "date", "year", "month", "held", "source", "trust"]),
    ("instrument", "instrument", "id", &["title_en", "note", "trust"]),
    ("apostille", "apostille", "country", &["note", "source", "trust"]),
    ("service", "service", "country", &["note", "source", "trust"]),
    ("new_york", "new_york", "country", &["reservations", "note", "source", "trust"]),
];

/// The first address in a source, if there is one.
fn address(source: &str) -> Option<String> {
    source.split([' ', ';', ',']).find(|word| word.starts_with("http")).map(str::to_owned)
}

#[derive(Default)]
struct Texts(BTreeMap<String, String>);

impl Texts {
    /// Adds one field under `at`, as a text; nothing where the record does not have it.
    fn field(&mut self, at: &str, name: &str, record: &Record, field: &str) {
        let text = record
            .text(field)
            .map(str::to_owned)
            .or_else(|| record.day(field).map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")))
            .or_else(|| record.number(field).map(|number| number.to_string()));
        if let Some(text) = text {
            self.0.insert(format!("{at}.{name}"), text);
        }
    }

    /// Adds a list under `at`, joined by `|`; nothing where it is empty.
    fn list(&mut self, at: &str, field: &str, record: &Record) {
        if !record.texts(field).is_empty() {
            self.0.insert(format!("{at}.{field}"), record.texts(field).join("|"));
        }
    }
}
