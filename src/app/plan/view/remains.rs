//! What remains beside recognition, or after no: each road with when it is open and what it costs against recognition.

use super::{Page, cite, fields, perhaps};
use crate::app::plan::desk::field;
use crate::app::sheet::tag;
use crate::assess::plan::{Alternative, Shown, When, say};
use crate::facts::FactId;
use crate::law::plan::alternatives::SUE;

/// Writes the part.
pub fn write(sheet: &mut Page) {
    let plan = &sheet.scene.plan;
    if plan.shown == Shown::AlternativesOnly {
        tag!(sheet, "div", "row", {
            sheet.leaf("p", "txt lead", "plan.page-remains.after-no");
        });
    }
    for remains in &plan.alternatives {
        tag!(sheet, "article", "row para", {
            sheet.attr("data-remains", remains.id);
            one(sheet, remains);
            cite::margin(sheet, &remains.citations);
        });
    }
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            fields::form(sheet, fields::ASKS, "plan.page-remains.ask");
            for (name, label) in [
                (field::IN_HONG_KONG, "plan.page-remains.in-hong-kong"),
                (field::DEBTOR_COMPANY, "plan.page-remains.debtor-company"),
                (field::COOPERATES, "plan.page-remains.cooperates"),
            ] {
                fields::yes_or_no(sheet, name, label);
            }
            sheet.close();
            sheet.close();
        });
    });
}

fn one(sheet: &mut Page, remains: &Alternative) {
    tag!(sheet, "div", "txt", {
        let key = say::key("alternative", remains.id);
        sheet.leaf_of("h3", "", &[&key, ".title"]);
        tag!(sheet, "div", "read", {
            tag!(sheet, "p", "", {
                sheet.say(&remains.text);
            });
            match remains.when {
                When::Holds => {}
                When::IfSo => perhaps(sheet),
                When::If(fact) => open(sheet, fact),
            }
            if remains.id == SUE {
                sue(sheet);
            }
        });
    });
}

/// Writes on which fact it turns.
fn open(sheet: &mut Page, fact: FactId) {
    tag!(sheet, "p", "perhaps is-open", {
        sheet.drawing("mark", "#m-open");
        sheet.t("plan.page-remains.open");
        let text = sheet.scene.words.of(&["fact.", fact.key(), ".title"]);
        sheet.text(text);
    });
}

/// Writes what a suit costs against recognition, and that its time is its own.
fn sue(sheet: &mut Page) {
    if let Some(compare) = sheet.scene.plan.fees.compare {
        tag!(sheet, "p", "", {
            sheet.say(&say::compare(compare));
        });
    }
    for key in ["plan.alternatives.in-time", "plan.alternatives.out-of-time"] {
        sheet.leaf("p", "", key);
    }
}
