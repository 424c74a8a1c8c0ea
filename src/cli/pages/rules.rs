//! The rulebook's overview: every rule by stage, in the order in which a Chinese court takes them.

use super::frame::{Page, part};
use super::html::Html;
use super::rule_path;
use crate::law::rule::{Effect, Rule, Stage};
use crate::law::{LAW, rules};

/// Writes the page.
pub fn index(page: &Page<'_>) -> String {
    let book = page.book;
    let title = book.t("book.rules.title");
    let lead = book.t("book.rules.lead");
    page.write(&title, &lead, |html| {
        html.tag("div", "row", |html| {
            html.tag("div", "txt flow", |html| {
                html.leaf("h1", "", &title);
                html.leaf("p", "lead", &lead);
                html.leaf("p", "note", &book.dated("book.rules.on", LAW.reviewed));
            });
        });
        for (stage, number) in Stage::ALL.into_iter().zip(1..) {
            part(html, stage.name(), &format!("{number}. {}", book.t(&format!("stage.{}.title", stage.name()))), |html| {
                html.tag("div", "wide", |html| {
                    html.leaf("p", "hint", &book.t(&format!("stage.{}.question", stage.name())));
                    html.tag("ul", "entries", |html| {
                        for rule in rules::all().filter(|rule| rule.stage == stage) {
                            entry(html, page, rule);
                        }
                    });
                });
            });
        }
    })
}

fn entry(html: &mut Html, page: &Page<'_>, rule: &Rule) {
    let book = page.book;
    html.with("li", &[("id", rule.id)], |html| {
        html.tag("div", "", |html| {
            html.tag("h3", "", |html| html.link("", &page.to(&rule_path(rule.id)), &book.of_rule(rule.id, "title")));
            html.leaf("p", "", &book.of_rule(rule.id, "why"));
        });
        html.tag("p", "note", |html| {
            effect(html, page, rule);
            let authority = match rule.on(LAW.reviewed) {
                Some(version) => book.t(&format!("authority.{}", version.authority.name())),
                None => book.t("book.rules.not_in_force"),
            };
            html.leaf("span", "", &authority);
        });
    });
}

/// Writes in a word what a failure of the rule does, with its shape.
pub fn effect(html: &mut Html, page: &Page<'_>, rule: &Rule) {
    let (mark, key) = match rule.effect {
        Some(Effect::Redirects) => ("other", "book.effect.redirects"),
        Some(Effect::Dismisses) => ("nobasis", "book.effect.dismisses"),
        Some(Effect::Bars) => ("refused", "book.effect.bars"),
        Some(Effect::DismissesForNow) => ("notyet", "book.effect.dismisses_for_now"),
        Some(Effect::Severs) => ("part", "book.effect.severs"),
        None => ("idle", "book.effect.informs"),
    };
    html.tag("span", &format!("state is-{mark}"), |html| {
        html.mark(&format!("mark is-{mark}"), &format!("m-{mark}"));
        html.text(&page.book.t(key));
    });
}
