//! One rule: what it asks, what follows, who must prove it and how, the law behind it over time, its condition, its open points, its cases.

use super::book::date;
use super::condition;
use super::frame::{Page, pair, part};
use super::html::Html;
use super::{cite, rules};
use crate::cli::condition::points_of;
use crate::law::points;
use crate::law::rule::{Rule, Version};
use crate::text::Text;

/// Writes the page.
pub fn page(page: &Page<'_>, rule: &Rule) -> String {
    let book = page.book;
    let title = book.of_rule(rule.id, "title");
    let asks = book.of_rule(rule.id, "why");
    page.write(&title, &asks, |html| {
        html.tag("div", "row", |html| {
            html.tag("div", "txt", |html| page.crumb(html, "rules/index.html", "book.rules.short", &book.t(&format!("stage.{}.title", rule.stage.name()))));
        });
        html.tag("div", "row", |html| {
            html.tag("div", "txt flow", |html| {
                html.leaf("h1", "", &title);
                html.leaf("p", "lead", &asks);
            });
            html.tag("dl", "side meta", |html| summary(html, page, rule));
        });
        part(html, "effect", &book.t("book.rule.effect"), |html| {
            html.tag("dl", "txt deep", |html| {
                pair(html, &book.t("book.rule.passed"), &book.of_rule(rule.id, "passed"));
                pair(html, &book.t("book.rule.fails"), &book.of_rule(rule.id, "fails"));
                pair(html, &book.t("book.rule.open"), &book.of_rule(rule.id, "open"));
                pair(html, &book.t("result.cure"), &book.of_rule(rule.id, "cure"));
            });
        });
        part(html, "proof", &book.t("book.rule.proof"), |html| {
            html.tag("dl", "txt deep", |html| {
                pair(html, &book.t("result.who_proves"), &book.t(&format!("burden.{}", rule.burden.name())));
                pair(html, &book.t("result.proof"), &book.of_rule(rule.id, "proof"));
                pair(html, &book.t("result.debtor"), &book.of_rule(rule.id, "debtor"));
            });
        });
        part(html, "law", &book.t("book.rule.law"), |html| {
            html.tag("div", "txt flow", |html| {
                for version in rule.sources.versions {
                    html.leaf("h3", "", &period(page, version));
                    html.leaf("p", "", &book.t(&format!("authority.{}", version.authority.name())));
                    cite::version(html, page, version);
                }
            });
        });
        part(html, "condition", &book.t("book.rule.condition"), |html| in_words(html, page, rule));
        contested(html, page, rule);
        part(html, "cases", &book.t("result.cases"), |html| cases(html, page, rule));
    })
}

fn summary(html: &mut Html, page: &Page<'_>, rule: &Rule) {
    let book = page.book;
    html.leaf("dt", "", &book.t("book.rule.if_not"));
    html.tag("dd", "", |html| rules::effect(html, page, rule));
    if let Some(version) = rule.sources.versions.last() {
        pair(html, &book.t("book.rule.weight"), &book.t(&format!("authority.{}", version.authority.name())));
        pair(html, &book.t("book.rule.period"), &period(page, version));
    }
    html.leaf("dt", "", &book.t("book.rule.id"));
    html.tag("dd", "", |html| html.leaf("code", "", rule.id));
    html.leaf("dt", "", &book.t("book.rule.note"));
    html.tag("dd", "", |html| html.leaf("code", "", rule.sources.note));
}

/// When a version stood.
fn period(page: &Page<'_>, version: &Version) -> String {
    let from = date(version.period.from);
    match version.period.to {
        None => page.book.say(&Text::new("book.rule.since").with("date", from)),
        Some(to) => page.book.say(&Text::new("book.rule.between").with("from", from).with("to", date(to.before()))),
    }
}

fn in_words(html: &mut Html, page: &Page<'_>, rule: &Rule) {
    let book = page.book;
    html.tag("div", "txt flow", |html| {
        html.leaf("h3", "", &book.t("book.rule.applies"));
        condition::write(html, book, &rule.applies);
        html.leaf("h3", "", &book.t("book.rule.not_met"));
        condition::write(html, book, &rule.fails);
        html.leaf("p", "note", &book.t("book.rule.unknown"));
    });
    let facts = condition::facts(&[&rule.applies, &rule.fails]);
    if !facts.is_empty() {
        html.tag("div", "side aside", |html| {
            html.leaf("h3", "", &book.t("book.rule.reads"));
            html.tag("ul", "", |html| {
                for fact in facts {
                    html.leaf("li", "", &book.t(&format!("fact.{}.title", fact.key())));
                }
            });
        });
    }
}

fn contested(html: &mut Html, page: &Page<'_>, rule: &Rule) {
    let book = page.book;
    let found = points_of(&[&rule.applies, &rule.fails]);
    if found.is_empty() {
        return;
    }
    part(html, "points", &book.t("book.rule.points"), |html| {
        html.tag("div", "wide flow", |html| {
            for point in found.into_iter().map(points::of) {
                let text = |part: &str| book.t(&format!("point.{}.{part}", point.id));
                html.with("div", &[("class", "point"), ("id", point.id)], |html| {
                    html.leaf("h3", "", &text("title"));
                    html.tag("dl", "deep sides", |html| {
                        pair(html, &book.t("result.for"), &text("for"));
                        pair(html, &book.t("result.against"), &text("against"));
                        pair(html, &book.t("result.practice"), &text("practice"));
                        pair(html, &book.t("result.leaning"), &book.t(&format!("leaning.{}", point.leans.name())));
                    });
                    html.leaf("p", "note", &book.dated("book.rule.looked_at", point.reviewed));
                });
            }
        });
    });
}

fn cases(html: &mut Html, page: &Page<'_>, rule: &Rule) {
    html.tag("div", "txt flow", |html| {
        let known: Vec<_> = rule.sources.cases.iter().filter_map(|id| page.site.decided.find(id)).collect();
        if known.is_empty() {
            html.leaf("p", "read", &page.book.t("book.rule.no_case"));
            return;
        }
        html.tag("ul", "cites", |html| {
            for case in known {
                html.with("li", &[("id", &case.id)], |html| case.write(html, page));
            }
        });
    });
}
