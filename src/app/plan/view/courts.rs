//! Which court: the places that give one, the first of them suggested, and what to ask before filing.

use super::{Page, cite, fields, perhaps};
use crate::app::plan::desk::field;
use crate::app::sheet::tag;
use crate::assess::plan::say;
use crate::law::plan::courts::Choice;
use crate::law::rule::Citation;
use crate::logic::Truth;

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let courts = &sheet.scene.plan.court;
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            tag!(sheet, "ol", "steps", {
                for (place, choice) in courts.choices.iter().enumerate() {
                    tag!(sheet, "li", "", {
                        one(sheet, choice, place == 0);
                    });
                }
            });
            tag!(sheet, "div", "read", {
                for warning in &courts.warnings {
                    sheet.leaf_of("p", "", &["plan.court.", warning]);
                }
            });
            fields::form(sheet, fields::ASKS, "plan.page-court.ask");
            fields::province(sheet, field::DEBTOR_AT, "plan.page-court.debtor");
            fields::province(sheet, field::APPLICANT_AT, "plan.page-court.applicant");
            fields::provinces(sheet, "plan.page-court.property");
            sheet.close();
            sheet.close();
        });
        let basis: Vec<Citation> = courts.choices.iter().map(|choice| choice.basis).collect();
        cite::margin(sheet, &basis);
    });
}

fn one(sheet: &mut Page, choice: &Choice, is_first: bool) {
    tag!(sheet, "p", "kick", {
        sheet.t(if is_first { "plan.court.first" } else { "plan.court.other" });
        if choice.open != Truth::True {
            perhaps(sheet);
        }
    });
    tag!(sheet, "p", "steps__name", {
        sheet.say(&say::place(choice));
        if let Some(region) = choice.region {
            let name = fields::province_name(sheet, region);
            sheet.line("span", "steps__at", name);
        }
    });
    if let Some(court) = say::court(choice) {
        tag!(sheet, "p", "", {
            sheet.say(&court);
        });
    }
    if choice.proof.is_some() {
        sheet.leaf("p", "", "plan.court.proof-assets");
    }
}
