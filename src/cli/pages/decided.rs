//! The decided cases as the pages name them, each with what the checker says of it (`score`).

use super::super::Stop;
use super::super::open;
use super::super::score::Row;
use super::book::{address, dates};
use super::frame::Page;
use super::html::Html;
use crate::day::DayRange;
use crate::text::Text;
use serde_json::Value;
use std::io::Read;

/// One case.
pub struct Case {
    /// Its id in the file.
    pub id: String,
    /// The parties, as reported.
    pub name: String,
    origin: Option<String>,
    decided: Option<DayRange>,
    ground: Option<String>,
    source: Option<String>,
    /// What a reader should know, as why a court was an outlier.
    pub note: Option<String>,
    /// What the checker says, and what the court did.
    pub row: Row,
}

/// All cases, in the order of the file.
pub struct Decided(Vec<Case>);

impl Decided {
    /// Reads names and sources of the cases that were scored.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub fn read(file: &str, rows: Vec<Row>) -> Result<Decided, Stop> {
        let unread = |error| Stop::Read(file.to_owned(), error);
        let mut json = String::new();
        open(Some(file))?.0.read_to_string(&mut json).map_err(unread)?;
        let entries: Vec<Value> = serde_json::from_str(&json).map_err(|error| unread(error.into()))?;
        let of = |row: Row| {
            let entry = entries.iter().find(|entry| entry.get("id").and_then(Value::as_str) == Some(row.id.as_str()));
            let text = |key: &str| entry.and_then(|entry| entry.get(key)).and_then(Value::as_str).map(str::to_owned);
            Case {
                id: row.id.clone(),
                name: text("name").unwrap_or_else(|| row.id.clone()),
                origin: text("origin"),
                decided: text("decided").as_deref().and_then(DayRange::parse),
                ground: text("ground"),
                source: text("source"),
                note: text("note"),
                row,
            }
        };
        Ok(Decided(rows.into_iter().map(of).collect()))
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Case> {
        self.0.iter()
    }

    /// Those about decisions from that place, in order of time.
    pub fn given_in(&self, code: &str) -> impl Iterator<Item = &Case> {
        let mut found: Vec<&Case> = self.all().filter(|case| case.origin.as_deref() == Some(code)).collect();
        found.sort_by_key(|case| case.decided.map(|decided| decided.earliest));
        found.into_iter()
    }

    /// What was scored.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.all().map(|case| &case.row)
    }

    /// The case of that id.
    pub fn find(&self, id: &str) -> Option<&Case> {
        self.all().find(|case| case.id == id)
    }
}

impl Case {
    /// Writes the case: parties, what the court did and when, the reason as reported, the source.
    pub fn write(&self, html: &mut Html, page: &Page<'_>) {
        html.noted("b", "", &self.name);
        html.leaf("p", "note", &self.did(page));
        if let Some(ground) = &self.ground {
            html.noted("p", "read", ground);
        }
        if let Some(source) = &self.source {
            sourced(html, page, source);
        }
    }

    /// Where it is reported.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// What the court did and when.
    pub fn did(&self, page: &Page<'_>) -> String {
        let book = page.book;
        let word = Text::new(format!("book.did.{}", self.row.court.as_deref().unwrap_or("unreported")));
        match self.decided {
            None => book.say(&word),
            Some(range) => book.say(&Text::new("book.did.on").with("what", word).with("date", dates(range))),
        }
    }
}

/// Writes where something is reported: a link for each address, else the words of our records.
pub fn sourced(html: &mut Html, page: &Page<'_>, source: &str) {
    html.tag("p", "note cite", |html| {
        html.text(&page.book.t("book.source"));
        html.text(&page.book.t("ui.colon"));
        match address(source) {
            Some(first) if first.len() == source.trim().len() => html.away(first, |html| html.text(&host(first))),
            Some(_) => {
                for part in source.split_inclusive([';', ' ', ',']) {
                    let url = part.trim_end_matches([';', ' ', ',']);
                    if url.starts_with("http") {
                        html.away(url, |html| html.text(&host(url)));
                        html.text(part.get(url.len()..).unwrap_or_default());
                    } else {
                        html.noted("span", "", part);
                    }
                }
            }
            None => html.noted("span", "", source),
        }
    });
}

/// The name of the site of an address.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}
