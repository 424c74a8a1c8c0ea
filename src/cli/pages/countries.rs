//! The atlas's overview: every country and region by name, with its standing in a few words.

use super::book::{Book, note};
use super::frame::{Page, part};
use super::html::Html;
use super::{country_path, mark_of};
use crate::cli::country::basis;
use crate::law::LAW;
use crate::law::records::JurisdictionId;
use crate::text::{Locale, Text};
use std::collections::BTreeMap;

/// What can be expected of a place, in the order of the table; the words of `exequatur country`.
const STANDINGS: [&str; 8] = ["treaty", "reciprocity", "reciprocity-untested", "left-to-court", "unlikely", "none", "arrangement", "forum"];

/// Writes the page.
pub fn index(page: &Page<'_>) -> String {
    let book = page.book;
    let title = book.t("book.countries.title");
    let lead = book.t("book.countries.lead");
    let mut letters: BTreeMap<char, Vec<(String, JurisdictionId)>> = BTreeMap::new();
    for id in JurisdictionId::all() {
        let key = sort_key(book, id);
        letters.entry(key.chars().next().unwrap_or_default()).or_default().push((key, id));
    }
    page.write(&title, &lead, |html| {
        html.tag("div", "row", |html| {
            html.tag("div", "txt flow", |html| {
                html.leaf("h1", "", &title);
                html.leaf("p", "lead", &lead);
                html.leaf("p", "note", &book.dated("book.countries.on", LAW.reviewed));
            });
        });
        part(html, "standings", &book.t("book.countries.standings"), |html| html.tag("div", "wide", |html| standings(html, page)));
        part(html, "names", &book.t("book.countries.names"), |html| {
            html.tag("div", "wide", |html| {
                html.with("nav", &[("class", "contents"), ("aria-label", &book.t("book.countries.letters"))], |html| {
                    html.tag("ul", "", |html| {
                        for letter in letters.keys() {
                            html.tag("li", "", |html| html.link("", &format!("#{letter}"), &letter.to_string()));
                        }
                    });
                });
                for (letter, places) in &mut letters {
                    places.sort();
                    html.with("h3", &[("id", &letter.to_string())], |html| html.text(&letter.to_string()));
                    html.tag("ul", "names", |html| {
                        for (_, id) in places.iter() {
                            html.tag("li", "", |html| entry(html, page, *id));
                        }
                    });
                }
            });
        });
    })
}

/// By what a place is sorted: its name, where letters have an order that we know; else its code.
fn sort_key(book: &Book, id: JurisdictionId) -> String {
    if book.lang() != "en" {
        return id.code().to_owned();
    }
    let name = note(&["jurisdiction", &id.code().to_lowercase(), "name"]).unwrap_or(id.code());
    name.chars().map(|letter| if letter == 'Å' { 'A' } else { letter }).collect()
}

fn entry(html: &mut Html, page: &Page<'_>, id: JurisdictionId) {
    let expected = standing(id);
    html.link("", &page.to(&country_path(id.code())), &page.book.country(id.code()));
    html.leaf("span", "note num", id.code());
    html.tag("span", &format!("state is-{}", mark_of(expected)), |html| {
        html.mark("mark", &format!("m-{}", mark_of(expected)));
        html.text(&page.book.t(&format!("book.standing-{expected}.short")));
    });
}

/// What can be expected of a place by the law of the review date.
fn standing(id: JurisdictionId) -> &'static str {
    id.jurisdiction().map_or("none", |record| basis(id, record, LAW.reviewed).expected)
}

fn standings(html: &mut Html, page: &Page<'_>) {
    let book = page.book;
    html.tag("dl", "deep standings", |html| {
        for expected in STANDINGS {
            let count = JurisdictionId::all().filter(|id| standing(*id) == expected).count();
            html.tag("div", "", |html| {
                html.tag("dt", &format!("state is-{}", mark_of(expected)), |html| {
                    html.mark("mark", &format!("m-{}", mark_of(expected)));
                    html.text(&book.t(&format!("book.standing-{expected}.short")));
                });
                html.leaf("dd", "", &book.t(&format!("book.standing-{expected}.text")));
                html.leaf("dd", "note", &book.say(&Text::new("book.countries.count").with("count", i64::try_from(count).unwrap_or(i64::MAX))));
            });
        }
    });
}
