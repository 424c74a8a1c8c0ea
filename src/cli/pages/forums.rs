//! On the page of a country: where to sue or arbitrate, for who holds nothing yet.
//!
//! Compared for a dispute of which nothing is known but the country; the command line compares by all that is known of a case.

use super::frame::{Page, part};
use super::html::Html;
use crate::assess::forums::{Forum, alike, forums};
use crate::facts::{FactId, Facts, Value};
use crate::law::LAW;
use crate::law::records::JurisdictionId;
use crate::text::{Arg, Text};

/// Writes the comparison.
pub fn write(html: &mut Html, page: &Page<'_>, id: JurisdictionId) {
    let mut facts = Facts::default();
    facts.set(FactId::Origin, Some(Value::Jurisdiction(id.index())));
    facts.set(FactId::JudgmentGiven, Some(Value::Choice(0)));
    let Some(forums) = forums(&facts, &LAW, LAW.reviewed) else { return };
    let book = page.book;
    part(html, "forums", &book.t("forum.title"), |html| {
        html.tag("div", "txt flow", |html| {
            html.leaf("p", "", &book.t("forum.title.about"));
            html.tag("dl", "deep", |html| {
                for forum in &forums {
                    html.leaf("dt", "", &name(page, forum));
                    html.tag("dd", "", |html| one(html, page, forum));
                }
                html.leaf("dt", "", &book.t("forum.mainland"));
                html.leaf("dd", "", &book.t("forum.mainland.what"));
            });
            html.leaf("h3", "", &book.t("forum.now"));
            html.leaf("p", "", &book.t("forum.now.about"));
            for group in alike(&forums) {
                let names: Vec<String> = group.iter().map(|forum| name(page, forum)).collect();
                html.leaf("h4", "", &names.join(" · "));
                html.tag("ul", "plainlist", |html| {
                    for precaution in group.iter().take(1).flat_map(|forum| &forum.precautions) {
                        html.leaf("li", "", &book.t(&format!("precaution.{}", precaution.name)));
                    }
                });
            }
        });
    });
}

fn one(html: &mut Html, page: &Page<'_>, forum: &Forum) {
    let book = page.book;
    html.leaf("p", "", &book.t(&format!("verdict.{}.word", forum.verdict.name())));
    if !forum.against.is_empty() {
        html.leaf("p", "note", &book.t("forum.against"));
        html.tag("ul", "plainlist", |html| {
            for rule in &forum.against {
                html.tag("li", "", |html| html.link("", &page.to(&format!("rules/{rule}.html")), &book.of_rule(rule, "title")));
            }
        });
    }
}

fn name(page: &Page<'_>, forum: &Forum) -> String {
    page.book.say(&match forum.place {
        Some(place) => Text::new(format!("forum.{}.place", forum.kind.name())).with("country", Arg::Country(place.code().into())),
        None => Text::new("forum.arbitration.anywhere"),
    })
}
