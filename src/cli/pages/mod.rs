//! `exequatur pages`: the rulebook, the atlas of countries and "how right is it", as static pages in every shipped language.
//!
//! Written from the records and the catalogs; no text of a page stands in Rust. A page loads nothing but its style, runs no script,
//! and names everything by relative addresses, so that the folder works at any place of any host. Output depends on the records alone:
//! the law of the review date, not the clock.

mod accuracy;
mod book;
mod cite;
mod condition;
mod countries;
mod country;
mod decided;
mod forums;
mod frame;
mod html;
mod rule;
mod rules;
mod treaty;

use super::Stop;
use super::args::{Exit, Faces, Typed};
use super::backtest::{self, Scored};
use crate::law;
use crate::law::records::JurisdictionId;
use crate::text::LANGUAGES;
use book::Book;
use decided::Decided;
use frame::Page;
use std::fs;
use std::path::{Path, PathBuf};

/// What is the same for all pages.
struct Site {
    /// The checker's style sheet, from the folder of the pages.
    style: String,
    /// The checker, likewise.
    checker: String,
    /// Every language and its name in itself.
    languages: Vec<(&'static str, String)>,
    /// The decided cases, with what the checker says of each.
    decided: Decided,
}

/// What was written.
#[derive(Default)]
struct Written {
    files: usize,
    bytes: usize,
}

/// Runs the command.
pub fn run(typed: &Typed, faces: &mut Faces<'_>) -> Result<Exit, Stop> {
    let needed = |given: &Option<String>, flag: &str| {
        given.clone().ok_or_else(|| Stop::Use { what: format!("`--{flag}` is missing"), help: "`exequatur pages --help` says what it takes".to_owned() })
    };
    let out = PathBuf::from(needed(&typed.out, "out")?);
    let cases = needed(&typed.cases, "cases")?;
    let Scored { rows, exit, .. } = backtest::rows(Some(&cases), faces.err)?;
    if exit != Exit::Answered {
        return Ok(exit);
    }
    let books: Vec<Book> = LANGUAGES.iter().map(|lang| Book::of(lang)).collect::<Result<_, _>>()?;
    let site = Site {
        style: typed.style.clone().unwrap_or_else(|| "../checker.css".to_owned()),
        checker: "../index.html".to_owned(),
        languages: books.iter().zip(LANGUAGES).map(|(book, lang)| (*lang, book.t("book.language"))).collect(),
        decided: Decided::read(&cases, rows)?,
    };
    let mut written = Written::default();
    written.file(&out.join("pages.css"), include_str!("../../../static/css/pages.css"))?;
    written.file(&out.join("icon.svg"), include_str!("../../../static/favicon.svg"))?;
    for book in &books {
        language(&site, book, &out.join(book.lang()), &mut written)?;
    }
    let missing: Vec<String> = books.iter().flat_map(Book::missing).collect();
    if let Some(first) = missing.first() {
        return Err(Stop::Use { what: format!("{} texts are missing, the first: {first}", missing.len()), help: "write them in `src/text`".to_owned() });
    }
    writeln!(faces.out, "{} files, {} bytes, in {}", written.files, written.bytes, out.display())?;
    Ok(Exit::Answered)
}

/// Writes every page of one language.
fn language(site: &Site, book: &Book, folder: &Path, written: &mut Written) -> Result<(), Stop> {
    let mut page = |path: &str, write: &dyn Fn(&Page<'_>) -> String| written.file(&folder.join(path), &write(&Page { site, book, path }));
    page("rules/index.html", &rules::index)?;
    for rule in law::rules::all() {
        page(&rule_path(rule.id), &|page| rule::page(page, rule))?;
    }
    page("countries/index.html", &countries::index)?;
    for id in JurisdictionId::all() {
        page(&country_path(id.code()), &|page| country::page(page, id))?;
    }
    page("accuracy.html", &accuracy::page)
}

fn rule_path(id: &str) -> String {
    format!("rules/{id}.html")
}

fn country_path(code: &str) -> String {
    format!("countries/{code}.html")
}

impl Written {
    fn file(&mut self, path: &Path, text: &str) -> Result<(), Stop> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
        self.files += 1;
        self.bytes += text.len();
        Ok(())
    }
}

/// The shape for a standing: that of the outcome to which it leads.
fn mark_of(expected: &str) -> &'static str {
    match expected {
        "treaty" | "reciprocity" => "full",
        "reciprocity-untested" => "part",
        "left-to-court" => "court",
        "arrangement" => "other",
        "forum" => "idle",
        _ => "nobasis",
    }
}
