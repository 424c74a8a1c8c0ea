//! What execution can reach and what it must leave.

use super::{Page, cite};
use crate::app::sheet::tag;
use crate::assess::plan::say;
use crate::law::rule::Citation;

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let reach = &sheet.scene.plan.reach;
    let measures: Vec<&str> = reach.measures.iter().map(|measure| measure.id).collect();
    let spared: Vec<&str> = reach.spared.iter().map(|spared| spared.id).collect();
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            if reach.is_state {
                sheet.leaf("p", "read", "plan.reach.state");
            }
            list(sheet, "plan.page-reach.measures", "measure", &measures);
            list(sheet, "plan.page-reach.spared", "spared", &spared);
            sheet.leaf("p", "read", "plan.reach.not-others");
        });
        let basis: Vec<Citation> = reach.measures.iter().map(|measure| measure.basis).chain(reach.spared.iter().map(|spared| spared.basis)).collect();
        cite::margin(sheet, &basis);
    });
}

fn list(sheet: &mut Page, heading: &str, kind: &str, ids: &[&str]) {
    sheet.leaf("h3", "sub", heading);
    tag!(sheet, "ul", "plainlist", {
        for id in ids {
            tag!(sheet, "li", "", {
                sheet.say(&say::named(kind, id));
            });
        }
    });
}
