//! "How right is it?": the decided cases against what the courts did, by road; each disagreement with its explanation.

use super::decided::{Case, sourced};
use super::frame::{Page, part};
use super::html::Html;
use super::rule_path;
use crate::assess::Route;
use crate::cli::score::{Row, Totals};
use crate::law::LAW;
use crate::text::Text;

/// Writes the page.
pub fn page(page: &Page<'_>) -> String {
    let book = page.book;
    let title = book.t("book.accuracy.title");
    let all: Vec<&Row> = page.site.decided.rows().collect();
    let totals = Totals::of(all.iter().copied());
    let lead = book.say(&Text::new("book.accuracy.lead").with("count", number(totals.n)).with("sound", number(totals.sound)));
    page.write(&title, &lead, |html| {
        html.tag("div", "row", |html| {
            html.tag("div", "txt flow", |html| {
                html.leaf("h1", "", &title);
                html.leaf("p", "lead", &lead);
                html.leaf("p", "read", &book.t("book.accuracy.how"));
                html.leaf("p", "note", &book.dated("book.accuracy.on", LAW.reviewed));
            });
        });
        part(html, "table", &book.t("book.accuracy.table"), |html| html.tag("div", "wide flow", |html| table(html, page, &all)));
        let unsound: Vec<&Case> = marked(page, |row| row.marks.is_some_and(|marks| !marks.sound));
        part(html, "unsound", &book.t("book.accuracy.unsound"), |html| list(html, page, &unsound, "book.accuracy.no_unsound"));
        let wrong: Vec<&Case> = marked(page, |row| row.route.is_assessed() && row.marks.is_some_and(|marks| marks.sound && !marks.right));
        part(html, "wrong", &book.t("book.accuracy.wrong"), |html| list(html, page, &wrong, "book.accuracy.no_wrong"));
        part(html, "cases", &book.t("book.accuracy.cases"), |html| html.tag("div", "wide flow", |html| every(html, page)));
    })
}

fn marked<'a>(page: &'a Page<'_>, wanted: impl Fn(&Row) -> bool) -> Vec<&'a Case> {
    page.site.decided.all().filter(|case| wanted(&case.row)).collect()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Writes the table by road, and the sums of all, of today's law and of older law.
fn table(html: &mut Html, page: &Page<'_>, all: &[&Row]) {
    let book = page.book;
    html.leaf("p", "read", &book.t("book.accuracy.marks"));
    html.with("div", &[("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "h-table")], |html| {
        html.tag("table", "tbl", |html| {
            html.tag("thead", "", |html| {
                html.tag("tr", "", |html| {
                    for key in ["road", "scored", "sound", "right", "narrow"] {
                        html.with("th", &[("scope", "col")], |html| html.text(&book.t(&format!("book.accuracy.{key}"))));
                    }
                });
            });
            html.tag("tbody", "", |html| {
                for route in Route::ALL {
                    let totals = Totals::of(all.iter().copied().filter(|row| row.route == route));
                    let mut name = book.t(&format!("route.{}.title", route.name()));
                    if !route.is_assessed() {
                        name += &book.t("book.accuracy.not_assessed");
                    }
                    line(html, route.name(), &name, &totals);
                }
                line(html, "all", &book.t("book.accuracy.all"), &Totals::of(all.iter().copied()));
                line(html, "present", &book.t("book.accuracy.present"), &Totals::of(all.iter().copied().filter(|row| !row.old_law)));
                line(html, "old_law", &book.t("book.accuracy.old_law"), &Totals::of(all.iter().copied().filter(|row| row.old_law)));
            });
        });
    });
}

fn line(html: &mut Html, id: &str, name: &str, totals: &Totals) {
    if totals.n == 0 {
        return;
    }
    html.with("tr", &[("id", &format!("t-{id}"))], |html| {
        html.with("th", &[("scope", "row")], |html| html.text(name));
        for count in [totals.n, totals.sound, totals.right, totals.narrow] {
            html.leaf("td", "num", &count.to_string());
        }
    });
}

/// Writes the cases on which checker and court differ, or that there are none.
fn list(html: &mut Html, page: &Page<'_>, cases: &[&Case], none: &str) {
    let book = page.book;
    html.tag("div", "txt flow", |html| {
        if cases.is_empty() {
            html.leaf("p", "read", &book.t(none));
            return;
        }
        html.tag("ul", "cites", |html| {
            for case in cases {
                html.tag("li", "", |html| {
                    case.write(html, page);
                    html.leaf("p", "", &said(page, &case.row));
                    let explained = case.note.as_deref();
                    html.tag("p", "read", |html| {
                        html.leaf("b", "", &book.t("book.accuracy.why"));
                        html.text(&book.t("ui.colon"));
                        match explained {
                            Some(note) => html.noted("span", "", note),
                            None => html.text(&book.t("book.accuracy.unexplained")),
                        }
                    });
                    reasons(html, page, &case.row);
                });
            }
        });
    });
}

/// What the checker says: what it expects, and from what to what.
fn said(page: &Page<'_>, row: &Row) -> String {
    let outcome = |name: &str| Text::new(format!("outcome.{name}"));
    let expected = row.expected.map_or_else(|| Text::new("book.accuracy.unsaid"), outcome);
    page.book.say(&Text::new("book.accuracy.said").with("expected", expected).with("best", outcome(row.best)).with("worst", outcome(row.worst)))
}

fn reasons(html: &mut Html, page: &Page<'_>, row: &Row) {
    if row.reasons.is_empty() {
        return;
    }
    html.tag("p", "note", |html| {
        html.text(&page.book.t("book.accuracy.reasons"));
        html.text(&page.book.t("ui.colon"));
        for (place, rule) in row.reasons.iter().enumerate() {
            if place > 0 {
                html.text(&page.book.t("book.list.gap"));
            }
            html.link("", &page.to(&rule_path(rule)), &page.book.of_rule(rule, "title"));
        }
    });
}

/// Writes every case of the file.
fn every(html: &mut Html, page: &Page<'_>) {
    html.leaf("p", "read", &page.book.t("book.accuracy.cases_lead"));
    html.tag("ol", "cites", |html| {
        for case in page.site.decided.all() {
            html.with("li", &[("id", &case.id)], |html| {
                html.noted("b", "", &case.name);
                html.leaf("p", "", &case.did(page));
                html.leaf("p", "", &said(page, &case.row));
                let key = match case.row.marks {
                    None => "book.accuracy.is_not_counted",
                    Some(marks) if !marks.sound => "book.accuracy.is_unsound",
                    Some(_) if !case.row.route.is_assessed() => "book.accuracy.is_not_assessed",
                    Some(marks) if marks.right => "book.accuracy.is_right",
                    Some(_) => "book.accuracy.is_wrong",
                };
                html.leaf("p", "note", &page.book.t(key));
                if let Some(source) = case.source() {
                    sourced(html, page, source);
                }
            });
        }
    });
}
