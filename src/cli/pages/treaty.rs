//! The part of a country's page about its treaty with China: what of its own conditions is known, and what is not read.

use super::book::{dates, note};
use super::cite::trust_key;
use super::decided::sourced;
use super::frame::{Page, pair};
use super::html::Html;
use crate::day::DayRange;
use crate::law::records::{JurisdictionId, Treaty};
use crate::text::{Arg, Locale, Text};

/// Writes what is known of the treaty; `found` may be that of the State to which the place belongs.
pub fn write(html: &mut Html, page: &Page<'_>, id: JurisdictionId, found: Option<&Treaty>) {
    let book = page.book;
    html.tag("div", "txt flow", |html| {
        let Some(treaty) = found else {
            html.leaf("p", "lead", &book.t("book.treaty.none"));
            return;
        };
        let code = treaty.jurisdiction.code().to_lowercase();
        let of = |field: &str| note(&["treaty", &code, field]);
        if treaty.jurisdiction != id {
            html.leaf("p", "read", &book.about("book.treaty.via", treaty.jurisdiction.code()));
        }
        html.leaf("p", "lead", &book.t(if treaty.judgments { "book.treaty.covers" } else { "book.treaty.no_chapter" }));
        html.leaf("p", "read", &book.about("result.treaty", treaty.jurisdiction.code()));
        if let Some(title) = of("title_zh") {
            html.foreign("p", "read", "zh-Hans", title);
        }
        html.tag("dl", "deep", |html| {
            pair(html, &book.t("book.treaty.standing"), &book.t(&format!("book.treaty-standing.{}", treaty.standing.name())));
            if let Some(signed) = of("signed").and_then(DayRange::parse) {
                pair(html, &book.t("book.treaty.signed"), &book.date(dates(signed)));
            }
            if let Some(from) = treaty.in_force {
                pair(html, &book.t("book.treaty.in_force"), &book.day(from));
            }
            if treaty.judgments {
                conditions(html, page, treaty);
            }
            for field in ["decisions", "refusal", "documents", "articles", "read", "note"] {
                if let Some(text) = of(field) {
                    html.leaf("dt", "", &book.t(&format!("book.treaty.{field}")));
                    html.noted("dd", "", text);
                }
            }
            pair(html, &book.t("book.treaty.trust"), &book.t(&trust_key(treaty.trust.name())));
        });
        if treaty.judgments {
            html.leaf("p", "note", &book.t("book.treaty.generic"));
        }
        if let Some(source) = of("source") {
            sourced(html, page, source);
        }
    });
}

/// Writes the treaty's own conditions, field by field; what was not read says so.
fn conditions(html: &mut Html, page: &Page<'_>, treaty: &Treaty) {
    let book = page.book;
    let fields = [
        ("family", treaty.family.name()),
        ("first_filed", treaty.first_filed.name()),
        ("business", treaty.business.name()),
        ("decisions_after_entry", treaty.decisions_after_entry.name()),
        ("judgment_service_proof", treaty.judgment_service_proof.name()),
        ("names_settlements", treaty.names_settlements.name()),
        ("legalisation", treaty.legalisation.name()),
        ("channel", treaty.channel.name()),
    ];
    for (field, value) in fields {
        let key = if value == "unread" { "book.treaty.unread".to_owned() } else { format!("book.treaty-{field}.{value}") };
        pair(html, &book.t(&format!("book.treaty-{field}.title")), &book.t(&key));
        if field == "family" && value != "unread" {
            html.leaf("dd", "note trust", &book.t(&trust_key(treaty.family_trust.name())));
        }
    }
    if !treaty.excludes.is_empty() {
        let list: Vec<Arg> = treaty.excludes.iter().map(|excluded| Text::new(format!("book.excluded.{}", excluded.name())).into()).collect();
        pair(html, &book.t("book.treaty.excludes"), &book.say(&Text::new("book.treaty.excludes_list").with("list", Arg::List(list))));
    }
}
