//! The steps, whose move each is, and what is honestly known of its length. Never a sum, never an average as a promise.

use super::{Page, cite, perhaps};
use crate::app::sheet::tag;
use crate::assess::plan::{StepLine, say};
use crate::law::plan::stages::Time;
use crate::law::rule::{Citation, Trust};
use crate::logic::Truth;

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let plan = &sheet.scene.plan;
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            tag!(sheet, "ol", "steps", {
                for step in &plan.steps {
                    tag!(sheet, "li", "", {
                        one(sheet, step);
                    });
                }
            });
            tag!(sheet, "div", "read", {
                if let Some(durations) = &plan.durations {
                    tag!(sheet, "p", "", {
                        sheet.say(&say::durations(durations));
                    });
                }
                sheet.leaf("p", "", "plan.steps.never-a-promise");
            });
        });
        let basis: Vec<Citation> = plan.steps.iter().filter_map(|step| step.basis).collect();
        cite::margin(sheet, &basis);
    });
}

fn one(sheet: &mut Page, step: &StepLine) {
    tag!(sheet, "p", "kick", {
        sheet.say(&say::named("who", step.who.name()));
        if step.taken != Truth::True {
            perhaps(sheet);
        }
    });
    tag!(sheet, "p", "steps__name", {
        sheet.say(&say::named("stage", step.id));
    });
    tag!(sheet, "p", "", {
        sheet.say(&say::time(step.time));
        if step.trust == Trust::M && !matches!(step.time, Time::Practice { .. } | Time::Unknown) {
            sheet.leaf("span", "trust when", "plan.whole.unverified");
        }
    });
}
