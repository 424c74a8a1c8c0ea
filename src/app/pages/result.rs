//! The answer: in ten seconds the headline and what decides it, in ten minutes every finding with its authority.

use super::law_day;
use crate::app::screen::Screen;
use crate::app::services::browser;
use crate::app::session::Action;
use crate::app::sheet::{Event, Sheet, tag};
use crate::app::view::finding::{Depth, paragraph};
use crate::app::view::{deadline, known, open_points, path, verdict, waiting};
use crate::app::words::Dated;
use crate::assess::{Assessment, Expected, Finding, Outcome, Status};
use crate::law::LAW;
use crate::law::rule::{Effect, Leaning, Stage};
use crate::text::{Arg, Text};

/// At most so many reasons stand in front.
const DECIDING: usize = 3;

/// Writes the page.
pub fn page(sheet: &mut Sheet) {
    let answer = &sheet.scene.session.answer;
    verdict::head(sheet);
    if !sheet.scene.words.has_findings() || sheet.scene.is_waiting() {
        tag!(sheet, "div", "row part", {
            tag!(sheet, "div", "txt", {
                waiting::notice(sheet, "p");
            });
        });
        return;
    }
    if answer.route.is_assessed() {
        reasons(sheet, answer);
    } else {
        road(sheet, answer.route.name());
        plan(sheet);
    }
    keep(sheet);
}

/// Writes what decides, the path, the deadline, what is open, and all other findings.
fn reasons(sheet: &mut Sheet, answer: &Assessment) {
    let deciding = deciding(answer);
    // Paragraph numbers: those in front first, then the others in the court's order.
    let mut order: Vec<&Finding> = deciding.clone();
    order
        .extend(answer.findings.iter().filter(|finding| finding.status != Status::NotApplicable && !deciding.iter().any(|chosen| chosen.rule == finding.rule)));
    let number = |finding: &Finding| order.iter().position(|known| known.rule == finding.rule).map_or(0, |place| place + 1);
    if !answer.notices.is_empty() {
        tag!(sheet, "div", "row notices", {
            tag!(sheet, "ul", "txt", {
                for notice in &answer.notices {
                    tag!(sheet, "li", "", {
                        sheet.say(notice);
                    });
                }
            });
        });
    }
    part(sheet, "h-why", "result.why");
    for finding in &deciding {
        paragraph(sheet, finding, number(finding), Depth::Deciding);
    }
    sheet.close();
    part(sheet, "h-path", "result.path");
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "wide", {
            path::path(sheet, &number);
        });
    });
    sheet.close();
    part(sheet, "h-day", "limitation.last_day.title");
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "wide", {
            deadline::deadline(sheet);
        });
    });
    sheet.close();
    if !(answer.open.applicant.is_empty() && answer.open.debtor.is_empty() && answer.open.court.is_empty()) {
        part(sheet, "h-open", "result.open");
        tag!(sheet, "div", "row", {
            tag!(sheet, "div", "txt flow", {
                open_points::open_points(sheet);
            });
        });
        sheet.close();
    }
    known::known(sheet);
    plan(sheet);
    part(sheet, "h-all", "result.all");
    let others = order.get(deciding.len()..).unwrap_or_default();
    for stage in Stage::ALL {
        of_stage(sheet, stage, others, deciding.len());
    }
    sheet.close();
}

/// Begins a part of the page with its heading, an anchor.
fn part(sheet: &mut Sheet, id: &str, key: &str) {
    sheet.open("section", "part");
    sheet.attr("aria-labelledby", id);
    tag!(sheet, "div", "row", {
        tag!(sheet, "h2", "wide", {
            sheet.attr("id", id);
            sheet.attr("tabindex", "-1");
            sheet.t(key);
        });
    });
}

/// The findings that explain the expected outcome, or the worst; with none of them, the basis.
fn deciding(answer: &Assessment) -> Vec<&Finding> {
    let expected = match answer.expected {
        Expected::Outcome(outcome) => outcome.place(),
        Expected::Discretion | Expected::Unsaid => answer.worst.place(),
    };
    // With one outcome left, only what leads to it decides.
    let is_closed = answer.best.place() == answer.worst.place();
    let weight = |finding: &Finding| {
        let effect = finding.effect?;
        let leads_to = Outcome::of(effect).place();
        let class = match finding.status {
            Status::Fails if leads_to == expected => 0,
            // What courts hold against it on a contested point leads there as well.
            Status::Contested if leads_to == expected && finding.leans == Some(Leaning::Against) => 0,
            Status::Open if leads_to == expected && finding.expected_to_fail => 0,
            _ if is_closed => return None,
            Status::Contested => 1,
            Status::Fails => 2,
            Status::Open if leads_to == answer.worst.place() => 3,
            Status::Open => 4,
            Status::Passed | Status::NotApplicable => return None,
        };
        Some(class * 8 + effect as u8)
    };
    let mut found: Vec<(u8, &Finding)> = Vec::new();
    for finding in &answer.findings {
        if let Some(weight) = weight(finding) {
            // What weighs the same stays in the court's order.
            let at = found.partition_point(|(known, _)| *known <= weight);
            found.insert(at, (weight, finding));
        }
    }
    let mut found: Vec<&Finding> = found.into_iter().map(|(_, finding)| finding).take(DECIDING).collect();
    if !found.iter().any(|finding| finding.status == Status::Fails || finding.expected_to_fail || finding.leans == Some(Leaning::Against)) {
        // The last of the tests of the basis that is passed says most: that there is a treaty, or reciprocity.
        let basis = answer
            .findings
            .iter()
            .rfind(|finding| finding.stage == Stage::Basis && finding.status == Status::Passed && finding.effect == Some(Effect::Dismisses));
        if let Some(basis) = basis {
            found.truncate(DECIDING - 1);
            found.insert(0, basis);
        }
    }
    found
}

/// Writes the findings of one stage, and in one line what does not arise; numbers go on from those in front.
fn of_stage(sheet: &mut Sheet, stage: Stage, others: &[&Finding], in_front: usize) {
    let findings = &sheet.scene.session.answer.findings;
    let idle: Vec<&Finding> = findings.iter().filter(|finding| finding.stage == stage && finding.status == Status::NotApplicable).collect();
    tag!(sheet, "section", "of-stage", {
        tag!(sheet, "div", "row", {
            sheet.leaf_of("h3", "wide stage__name", &["stage.", stage.name(), ".title"]);
        });
        for (place, finding) in others.iter().enumerate().filter(|(_, finding)| finding.stage == stage) {
            paragraph(sheet, finding, in_front + place + 1, Depth::Listed);
        }
        if !idle.is_empty() {
            tag!(sheet, "div", "row", {
                tag!(sheet, "details", "txt idle", {
                    sheet.line("summary", "", sheet.scene.count("result.idle", idle.len()));
                    tag!(sheet, "ul", "plainlist", {
                        for finding in idle {
                            sheet.leaf_of("li", "", &["rule.", finding.rule, ".title"]);
                        }
                    });
                });
            });
        }
    });
}

/// Writes a road with rules of its own: what it is called, and what to do next.
fn road(sheet: &mut Sheet, route: &str) {
    tag!(sheet, "section", "part row", {
        tag!(sheet, "div", "txt flow", {
            sheet.leaf_of("h2", "", &["route.", route, ".title"]);
            sheet.leaf_of("p", "lead", &["route.", route, ".next"]);
            sheet.leaf("p", "note", "result.road_note");
        });
    });
}

/// Writes the place in which the plan draws itself, an element of its own kind on this screen: Yew must never take another one for it.
fn plan(sheet: &mut Sheet) {
    tag!(sheet, "article", "", {
        sheet.attr("id", "plan");
    });
    if sheet.scene.lacks_plan {
        tag!(sheet, "div", "part row", {
            tag!(sheet, "div", "txt flow", {
                tag!(sheet, "p", "", {
                    sheet.attr("role", "status");
                    sheet.t("result.plan_missing");
                });
                waiting::again(sheet);
            });
        });
    }
}

/// Writes the law that was applied, and the ways on.
fn keep(sheet: &mut Sheet) {
    let on = sheet.scene.session.on;
    let law = Text::new("result.law").with("version", Arg::Plain(LAW.version.to_owned())).dated("reviewed", LAW.reviewed).dated("date", on);
    part(sheet, "h-law", "result.which_law");
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt flow", {
            tag!(sheet, "p", "read", {
                sheet.say(&law);
            });
            law_day::form(sheet);
            sheet.leaf("p", "note", "result.no_advice");
            tag!(sheet, "p", "acts no-print", {
                tag!(sheet, "button", "btn btn--2", {
                    sheet.attr("type", "button");
                    sheet.on(Event::Press, |_| browser::print());
                    sheet.t("result.print");
                });
                sheet.link("tap", &Screen::Review.href());
                sheet.attr("data-action", "back");
                sheet.t("result.to_review");
                sheet.close();
                sheet.button("link", "ui.erase", Action::Erase);
            });
        });
    });
    sheet.close();
}
