//! The plan as it is read: days, court, papers, fees, freezing, steps, what execution reaches, and what remains beside it.
//!
//! Each part is one file that writes on a sheet; the order is that in which a creditor needs them. No law stands here.

mod charges;
mod cite;
mod courts;
mod days;
mod fields;
mod freeze;
mod papers;
mod reach;
mod remains;
mod steps;

use super::room::Hall;
use crate::app::sheet::{Sheet, tag};
use crate::assess::plan::Shown;

/// The sheet on which the plan is written.
pub type Page<'a> = Sheet<'a, Hall>;

/// A part of the plan: its anchor, its heading, and what writes it.
type Part = (&'static str, &'static str, fn(&mut Page));

/// All parts, in order.
const PARTS: [Part; 7] = [
    ("h-days", "plan.page-days.title", days::write),
    ("h-court", "plan.court.title", courts::write),
    ("h-papers", "plan.papers.title", papers::write),
    ("h-fees", "plan.fees.title", charges::write),
    ("h-freeze", "plan.preservation.title", freeze::write),
    ("h-steps", "plan.steps.title", steps::write),
    ("h-reach", "plan.reach.title", reach::write),
];

/// What remains beside recognition: anchor and heading.
const REMAINS: (&str, &str) = ("h-remains", "plan.alternatives.title");

/// Writes the whole plan.
pub fn whole(sheet: &mut Page) {
    let plan = &sheet.scene.plan;
    let shown = |anchor: &str| match anchor {
        "h-days" => true,
        "h-court" => !(plan.court.choices.is_empty() && plan.court.warnings.is_empty()),
        "h-papers" => !plan.papers.is_empty(),
        "h-fees" => plan.road.is_some(),
        "h-freeze" => plan.preservation.fee.is_some(),
        "h-steps" => !plan.steps.is_empty(),
        _ => !plan.reach.measures.is_empty(),
    };
    if plan.shown != Shown::AlternativesOnly {
        let parts: Vec<&Part> = PARTS.iter().filter(|(anchor, ..)| shown(anchor)).collect();
        opening(sheet, plan.shown, &parts);
        for (anchor, title, write) in parts {
            part(sheet, anchor, title);
            write(sheet);
            sheet.close();
        }
    }
    if !plan.alternatives.is_empty() {
        part(sheet, REMAINS.0, REMAINS.1);
        remains::write(sheet);
        sheet.close();
    }
}

/// Writes what the plan is, how it stands to the answer, and the links to its parts.
fn opening(sheet: &mut Page, shown: Shown, parts: &[&Part]) {
    let remains = (!sheet.scene.plan.alternatives.is_empty()).then_some(REMAINS);
    part(sheet, "h-plan", "plan.page.title");
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt flow", {
            let lead = match shown {
                Shown::Now | Shown::AlternativesOnly => "plan.page.now",
                Shown::OnceCured => "plan.page.once-cured",
                Shown::WhileOpen => "plan.page.while-open",
            };
            sheet.leaf("p", "lead", lead);
            sheet.leaf("p", "note", "plan.page.stays");
            tag!(sheet, "nav", "contents", {
                let label = sheet.scene.words.of(&["plan.page.contents"]);
                sheet.attr("aria-label", &label);
                tag!(sheet, "ul", "", {
                    for (anchor, title) in parts.iter().map(|(anchor, title, _)| (*anchor, *title)).chain(remains) {
                        tag!(sheet, "li", "", {
                            sheet.link_leaf("", &["#", anchor].concat(), title);
                        });
                    }
                });
            });
        });
    });
    sheet.close();
}

/// Begins a part with its heading, an anchor; to be closed.
fn part(sheet: &mut Page, anchor: &str, title: &str) {
    sheet.open("section", "part");
    sheet.attr("aria-labelledby", anchor);
    tag!(sheet, "div", "row", {
        tag!(sheet, "h2", "wide", {
            sheet.attr("id", anchor);
            sheet.attr("tabindex", "-1");
            sheet.t(title);
        });
    });
}

/// Writes a mark for what is not certain to apply.
fn perhaps(sheet: &mut Page) {
    tag!(sheet, "span", "perhaps is-open", {
        sheet.drawing("mark", "#m-open");
        sheet.t("plan.papers.if");
    });
}
