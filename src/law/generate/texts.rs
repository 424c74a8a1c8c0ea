//! The texts of the law files by key: names, addresses, sentences of law, notes.
//!
//! Keys are `<kind>.<id>.<field>`; an id stands in small letters. Texts are as written, in no language or in that of their source.

use super::super::check::{CalendarDay, LawFiles, Record, citation};
use super::authorities;
use std::collections::{BTreeMap, BTreeSet};

/// The page of the treaty list, for treaties whose own text has no address in our notes.
const TREATY_LIST: &str = "https://www.chinajusticeobserver.com/a/list-of-chinas-bilateral-treaties-on-judicial-assistance-in-civil-and-commercial-matters";

/// Texts that the page shows as they are, in every language.
///
/// `order` are the ids of the records of reciprocity in the order of their table: the page names them by number.
pub fn page(files: &LawFiles, order: &[&str]) -> BTreeMap<String, String> {
    let mut texts = Texts::default();
    let number = |id: &str| order.iter().position(|known| *known == id);
    for record in files.records("record") {
        let Some(at) = record.text("id").and_then(number).map(|number| format!("case.{number}")) else { continue };
        texts.field(&at, "name", record, "name");
        if let Some(url) = record.text("source").and_then(address) {
            texts.0.insert(format!("{at}.url"), url);
        }
    }
    for record in files.records("rule") {
        let id = record.text("id").unwrap_or_default();
        for (version, record) in authorities(files, id).into_iter().enumerate() {
            let cites: Vec<String> =
                record.texts("cites").iter().filter_map(|text| citation(text)).map(|(at, article, trust)| format!("{at}|{article}|{trust}")).collect();
            texts.0.insert(format!("cited.{id}.{version}"), cites.join(";"));
        }
        let numbers: Vec<String> = record.texts("cases").iter().filter_map(|case| number(case)).map(|number| number.to_string()).collect();
        if !numbers.is_empty() {
            texts.0.insert(format!("precedents.{id}"), numbers.join(" "));
        }
    }
    for record in files.records("treaty") {
        let code = record.text("country").unwrap_or_default().to_lowercase();
        texts.field(&format!("treaty.{code}"), "title_zh", record, "title_zh");
        texts.field(&format!("instrument.treaty-{code}"), "title_zh", record, "title_zh");
        texts.0.insert(format!("instrument.treaty-{code}.url"), TREATY_LIST.to_owned());
        if let Some(from) = record.day("in_force") {
            texts.0.insert(format!("instrument.treaty-{code}.force"), force("treaty", from, None));
        }
    }
    for record in files.records("instrument") {
        let at = format!("instrument.{}", record.text("id").unwrap_or_default());
        if let (Some(kind), Some(from)) = (record.text("kind"), record.day("from")) {
            texts.0.insert(format!("{at}.force"), force(kind, from, record.day("to")));
        }
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
    let planned = PLANNED.iter().flat_map(|table| files.records(table)).filter_map(|record| Some((record.text("instrument")?, record.text("article")?)));
    let cited: BTreeSet<(&str, &str)> = files
        .records("authority")
        .iter()
        .flat_map(|record| record.texts("cites"))
        .filter_map(|text| citation(text))
        .map(|(instrument, article, _)| (instrument, article))
        .chain(planned)
        .collect();
    for record in files.records("sentence") {
        let (instrument, article) = (record.text("instrument").unwrap_or_default(), record.text("article").unwrap_or_default());
        // A sentence that nothing cites waits in the file for what does.
        if !cited.contains(&(instrument, article)) {
            continue;
        }
        let at = format!("sentence.{instrument}.{article}");
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
    ("jurisdiction", "jurisdiction", "code", &["name", "name_zh", "law_reference", "source", "trust"]),
    ("treaty", "treaty", "country", &["title", "signed", "decisions", "refusal", "documents", "read", "articles", "source", "trust", "note"]),
    ("record", "case", "id", &["name", "unit", "date", "year", "month", "held", "source", "trust"]),
    ("instrument", "instrument", "id", &["title_en", "note", "trust"]),
    ("apostille", "apostille", "country", &["note", "source", "trust"]),
    ("service", "service", "country", &["note", "source", "trust"]),
    ("new_york", "new_york", "country", &["reservations", "note", "source", "trust"]),
    ("tariff", "tariff", "id", &["note"]),
    ("practice", "practice", "id", &["note", "source"]),
    ("venue", "venue", "id", &["note"]),
    ("special", "special", "id", &["name_zh", "name_en", "covers", "note"]),
    ("paper", "paper", "id", &["note"]),
    ("stage", "step", "id", &["note", "source"]),
    ("period", "period", "id", &["note"]),
    ("measure", "measure", "id", &["note"]),
    ("spared", "spared", "id", &["note"]),
];

/// Kinds of record of the plan that stand on an article.
const PLANNED: &[&str] = &["tariff", "venue", "special", "paper", "stage", "period", "measure", "spared"];

/// Kind and period of an instrument: `statute 19910409 20080401`.
fn force(kind: &str, from: CalendarDay, to: Option<CalendarDay>) -> String {
    let figures = |(year, month, day): CalendarDay| format!("{year:04}{month:02}{day:02}");
    [kind.to_owned(), figures(from), to.map(figures).unwrap_or_default()].join(" ").trim_end().to_owned()
}

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
