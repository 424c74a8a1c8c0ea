//! What keeps the answer open, by who can close it: the visitor, the debtor, the court.

use super::finding::contested;
use crate::app::session::Action;
use crate::app::sheet::{Sheet, tag};
use crate::facts::{FactId, Layer};

/// Writes the three lists, as far as there is something in them.
pub fn open_points(sheet: &mut Sheet) {
    let open = &sheet.scene.session.answer.open;
    facts(sheet, "result.open.you", &open.applicant);
    facts(sheet, "result.open.debtor", &open.debtor);
    if !open.court.is_empty() {
        sheet.leaf("h3", "", "result.open.court");
        for point in &open.court {
            contested(sheet, *point);
        }
    }
}

fn facts(sheet: &mut Sheet, heading: &str, facts: &[FactId]) {
    if facts.is_empty() {
        return;
    }
    let scene = sheet.scene;
    sheet.leaf("h3", "", heading);
    tag!(sheet, "ul", "points", {
        for fact in facts {
            let is_unknown = scene.session.facts.is_declared_unknown(*fact);
            tag!(sheet, "li", "", {
                if fact.def().layer == Layer::Raw {
                    question_link(sheet, *fact);
                } else {
                    sheet.text(scene.fact(*fact, "title"));
                }
                sheet.leaf("span", "note", if is_unknown { "result.open.unknown" } else { "result.open.unasked" });
            });
        }
    });
}

/// Writes a link to a question, with the question as its text.
pub fn question_link(sheet: &mut Sheet, fact: FactId) {
    sheet.link("", &sheet.scene.href_of(fact));
    sheet.does(Action::Visit(fact));
    sheet.text(sheet.scene.fact(fact, "title"));
    sheet.close();
}
