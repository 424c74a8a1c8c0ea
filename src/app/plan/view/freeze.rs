//! Freezing property meanwhile: when, at what price, against what security, and until when.

use super::{Page, cite, fields};
use crate::app::plan::desk::field;
use crate::app::sheet::tag;
use crate::assess::plan::say;
use crate::law::rule::Citation;
use crate::text::{Arg, Text};

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let plan = &sheet.scene.plan;
    let freeze = &plan.preservation;
    let mut lines = vec![Text::new("plan.preservation.when")];
    match (&freeze.fee, plan.fees.counted) {
        (Some(fee), Some(_)) => lines.push(Text::new("plan.preservation.fee").with("fee", Arg::Text(say::money(fee.total)))),
        // Of nothing the tariff takes its least, which would mislead.
        (Some(fee), None) => lines.extend(fee.record.cap.map(|most| Text::new("plan.page-freeze.fee").with("most", say::yuan(most * 100)))),
        (None, _) => {}
    }
    match freeze.security_most {
        Some(most) => lines.push(Text::new("plan.preservation.security").with("amount", say::yuan(most))),
        None => lines.push(Text::new("plan.page-freeze.security")),
    }
    lines.push(Text::new("plan.preservation.exact"));
    match freeze.renew_by {
        Some(day) => lines.push(Text::new("plan.preservation.renew").with("date", say::date(day))),
        None => lines.push(Text::new("plan.page-freeze.renew")),
    }
    lines.push(Text::new("plan.preservation.release"));
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            tag!(sheet, "ul", "plainlist", {
                for line in &lines {
                    tag!(sheet, "li", "", {
                        sheet.say(line);
                    });
                }
            });
            fields::form(sheet, fields::ASKS, "plan.page-freeze.ask");
            fields::yes_or_no(sheet, field::FREEZE, "plan.page-freeze.wish");
            sheet.close();
            sheet.close();
        });
        let basis: Vec<Citation> = freeze.fee.iter().map(|fee| fee.record.basis).collect();
        cite::margin(sheet, &basis);
    });
}
