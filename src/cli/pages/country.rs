//! One country or region: its standing, the treaty, reciprocity by the law of the day, the cases both ways, papers, and our notes.

use super::book::{Book, dates, note};
use super::cite::trust_key;
use super::condition::law_key;
use super::decided::{Case, sourced};
use super::frame::{Page, pair, part};
use super::html::Html;
use super::{forums, mark_of, treaty};
use crate::cli::condition::LAW_FACTS;
use crate::cli::country::{Basis, basis, status, treaty_of};
use crate::day::DayRange;
use crate::law::LAW;
use crate::law::profile::{Profile, place, profile, recip};
use crate::law::records::{APOSTILLE, Jurisdiction, JurisdictionId, JurisdictionKind, NEW_YORK, Reciprocity, SERVICE, Scope};
use crate::text::{Arg, Locale, Text};

/// Writes the page.
pub fn page(page: &Page<'_>, id: JurisdictionId) -> String {
    let book = page.book;
    let name = book.country(id.code());
    let Some(record) = id.jurisdiction() else { return String::new() };
    let basis = basis(id, record, LAW.reviewed);
    let standing = book.t(&format!("book.standing-{}.text", basis.expected));
    page.write(&book.about("book.country.title", id.code()), &standing, |html| {
        html.tag("div", "row", |html| {
            html.tag("div", "txt", |html| page.crumb(html, "countries/index.html", "book.countries.short", id.code()));
        });
        html.tag("div", "row", |html| {
            html.tag("div", "txt flow", |html| {
                html.leaf("h1", "", &name);
                html.leaf("p", "lead", &standing);
            });
            html.tag("dl", "side meta", |html| summary(html, book, record, &basis));
        });
        let profile = profile(id, LAW.reviewed, None);
        match route(&profile) {
            Some(route) => part(html, "arrangement", &book.t(&format!("route.{route}.title")), |html| {
                html.tag("div", "txt read", |html| {
                    for field in ["headline", "about", "next"] {
                        html.leaf("p", "", &book.t(&format!("route.{route}.{field}")));
                    }
                });
            }),
            None if record.kind != JurisdictionKind::Forum => {
                part(html, "treaty", &book.t("book.country.treaty"), |html| treaty::write(html, page, id, treaty_of(id, record)));
                part(html, "reciprocity", &book.t("book.country.reciprocity"), |html| reciprocity(html, book, record, &profile));
            }
            None => {}
        }
        forums::write(html, page, id);
        part(html, "cases", &book.t("book.country.cases"), |html| html.tag("div", "txt flow", |html| cases(html, page, id)));
        part(html, "papers", &book.t("book.country.papers"), |html| html.tag("dl", "txt deep", |html| conventions(html, book, id)));
        notes(html, page, id);
    })
}

fn summary(html: &mut Html, book: &Book, record: &Jurisdiction, basis: &Basis) {
    html.leaf("dt", "", &book.t("book.country.standing"));
    html.tag("dd", &format!("state is-{}", mark_of(basis.expected)), |html| {
        html.mark("mark", &format!("m-{}", mark_of(basis.expected)));
        html.text(&book.t(&format!("book.standing-{}.short", basis.expected)));
    });
    if let Some(kind) = basis.kind {
        pair(html, &book.t("book.country.rests_on"), &book.t(&format!("book.kind.{kind}")));
    }
    if let Some(since) = basis.since {
        pair(html, &book.t("book.country.since"), &book.day(since));
    }
    if let Some(trust) = basis.trust {
        pair(html, &book.t("book.country.trust"), &book.t(&trust_key(trust)));
    }
    if let Some(parent) = record.parent.filter(|_| record.kind == JurisdictionKind::Territory) {
        pair(html, &book.t("book.country.parent"), &book.country(parent.code()));
    }
    if record.kind == JurisdictionKind::State {
        pair(html, &book.t("book.country.diplomatic"), &book.t(&format!("book.diplomatic.{}", record.diplomatic.name())));
    }
    pair(html, &book.t("book.country.law_of"), &book.day(LAW.reviewed));
}

/// The road with rules of its own that a judgment of the place takes.
fn route(profile: &Profile) -> Option<&'static str> {
    match profile.value(place::FACT) {
        place::HONG_KONG => Some("hong-kong"),
        place::MACAU => Some("macau"),
        place::TAIWAN => Some("taiwan"),
        _ => None,
    }
}

fn reciprocity(html: &mut Html, book: &Book, record: &Jurisdiction, profile: &Profile) {
    let (name, values) = LAW_FACTS.get(usize::from(recip::FACT.0)).copied().unwrap_or_default();
    let value = values.get(usize::from(profile.value(recip::FACT))).copied().unwrap_or_default();
    html.tag("div", "txt flow", |html| {
        html.leaf("p", "lead", &book.t(&law_key(name, value)));
        html.leaf("p", "read", &book.dated(if profile.has_treaty() { "book.country.beside_treaty" } else { "book.country.tests" }, LAW.reviewed));
        html.tag("dl", "deep", |html| {
            pair(html, &book.t("book.country.test_a"), &book.t(&format!("book.test_a.{}", record.test_a.name())));
            pair(html, &book.t("book.country.how_sure"), &book.t(&trust_key(record.test_a_trust.name())));
            pair(html, &book.t("book.country.their_law"), &book.t(&format!("book.their_law.{}", record.law.name())));
            if let Some(reference) = note(&["jurisdiction", &record.code().to_lowercase(), "law_reference"]) {
                html.leaf("dt", "", &book.t("book.country.reference"));
                html.noted("dd", "", reference);
            }
        });
    });
}

fn cases(html: &mut Html, page: &Page<'_>, id: JurisdictionId) {
    let book = page.book;
    let records: Vec<&Reciprocity> = id.reciprocity().collect();
    let others: Vec<&Case> = page.site.decided.given_in(id.code()).filter(|case| !records.iter().any(|record| record.case == Some(&case.id))).collect();
    if records.is_empty() && others.is_empty() {
        html.leaf("p", "read", &book.t("book.country.no_case"));
    }
    if !records.is_empty() {
        html.leaf("p", "read", &book.t("book.country.cases_order"));
        html.tag("ol", "cites", |html| {
            for record in records {
                html.with("li", &[("id", record.id)], |html| case(html, page, record));
            }
        });
    }
    if !others.is_empty() {
        html.leaf("h3", "", &book.t("book.country.others"));
        html.leaf("p", "read", &book.t("book.country.others_lead"));
        html.tag("ol", "cites", |html| {
            for case in others {
                html.with("li", &[("id", &case.id)], |html| {
                    case.write(html, page);
                    html.tag("p", "note", |html| html.link("", &page.to(&format!("accuracy.html#{}", case.id)), &book.t("book.country.scored")));
                });
            }
        });
    }
}

fn case(html: &mut Html, page: &Page<'_>, record: &Reciprocity) {
    let book = page.book;
    let text = |field: &str| note(&["case", record.id, field]);
    let date = text("date").map(str::to_owned).or_else(|| {
        let year = text("year")?;
        Some(text("month").and_then(|month| month.parse::<u8>().ok()).map_or_else(|| year.to_owned(), |month| format!("{year}-{month:02}")))
    });
    let mut line = date.as_deref().and_then(DayRange::parse).map_or_else(String::new, |range| book.date(dates(range)));
    line += &book.t("ui.colon");
    line += &book.t(&format!("result.known.{}", record.direction.name()));
    if record.scope == Scope::Insolvency {
        line += &book.t("result.known.insolvency");
    }
    html.leaf("p", "", &line);
    html.noted("b", "", text("name").unwrap_or(record.id));
    if let Some(unit) = text("unit") {
        html.noted("p", "note", unit);
    }
    if let Some(held) = text("held") {
        html.noted("p", "read", held);
    }
    if let Some(case) = record.case.and_then(|id| page.site.decided.find(id)) {
        html.tag("p", "note", |html| html.link("", &page.to(&format!("accuracy.html#{}", case.id)), &book.t("book.country.scored")));
    }
    if let Some(source) = text("source") {
        sourced(html, page, source);
    }
    html.leaf("p", "note trust", &book.t(&trust_key(text("trust").unwrap_or(record.trust.name()))));
}

fn conventions(html: &mut Html, book: &Book, id: JurisdictionId) {
    for (name, of) in [("apostille", APOSTILLE), ("service", SERVICE), ("new_york", NEW_YORK)] {
        html.leaf("dt", "", &book.t(&format!("book.convention.{name}")));
        let Some(found) = id.membership(of) else {
            html.leaf("dd", "", &book.t("book.member.not-party"));
            html.leaf("dd", "note", &book.t(&format!("book.without.{name}")));
            continue;
        };
        let is_region = id.jurisdiction().is_some_and(|record| record.kind == JurisdictionKind::Region);
        let word = match status(found, LAW.reviewed) {
            "extension" if is_region => "region",
            word => word,
        };
        let text = Text::new(format!("book.member.{word}"))
            .with("date", super::book::date(found.from))
            .with("country", Arg::Country(found.extension_of.map_or("", JurisdictionId::code).into()));
        html.leaf("dd", "", &book.say(&text));
        let code = id.code().to_lowercase();
        if let Some(reservations) = note(&[name, &code, "reservations"]) {
            html.tag("dd", "note", |html| {
                html.text(&book.t("book.convention.reservations"));
                html.text(&book.t("ui.colon"));
                html.noted("span", "", reservations);
            });
        }
        if let Some(note) = note(&[name, &code, "note"]) {
            html.noted("dd", "note", note);
        }
        if let (Some(source), Some(trust)) = (note(&[name, &code, "source"]), note(&[name, &code, "trust"])) {
            html.leaf("dd", "note trust", &book.t(&trust_key(trust)));
            html.noted("dd", "note", source);
        }
    }
}

fn notes(html: &mut Html, page: &Page<'_>, id: JurisdictionId) {
    let book = page.book;
    let code = id.code().to_lowercase();
    let of = |field: &str| note(&["jurisdiction", &code, field]);
    part(html, "notes", &book.t("book.country.notes"), |html| {
        html.tag("div", "txt flow", |html| {
            html.leaf("p", "read", &book.t("book.country.notes_lead"));
            html.tag("ul", "cites", |html| {
                for text in [of("units").map(|units| units.replace('|', ", ")), of("note").map(str::to_owned)].into_iter().flatten() {
                    html.tag("li", "", |html| html.noted("p", "read", &text));
                }
                for number in 1.. {
                    let of = |field: &str| note(&["assessment", &code, &number.to_string(), field]);
                    let Some(text) = of("note") else { break };
                    html.tag("li", "", |html| {
                        if let Some(unit) = of("unit") {
                            html.noted("b", "", unit);
                        }
                        html.noted("p", "read", text);
                        if let Some(trust) = of("trust") {
                            html.leaf("p", "note trust", &book.t(&trust_key(trust)));
                        }
                    });
                }
                html.tag("li", "", |html| {
                    if let Some(source) = of("source") {
                        sourced(html, page, source);
                    }
                    html.leaf("p", "note trust", &book.t(&trust_key(of("trust").unwrap_or("L"))));
                });
            });
        });
    });
}
