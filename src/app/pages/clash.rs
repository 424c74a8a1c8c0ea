//! Two answers that cannot both be right: which one holds? Nothing is lost before that is said.

use crate::app::session::{Action, Clash};
use crate::app::sheet::{Sheet, tag};
use crate::facts::FactId;

/// Writes the page.
pub fn page(sheet: &mut Sheet, clash: &Clash) {
    let scene = sheet.scene;
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt flow", {
            sheet.attr("data-clash", "");
            tag!(sheet, "h1", "", {
                sheet.attr("tabindex", "-1");
                sheet.t("ui.clash.title");
            });
            sheet.leaf("p", "lead", "ui.clash.lead");
            tag!(sheet, "div", "clash", {
                side(sheet, clash, clash.odds.first, clash.odds.second);
                side(sheet, clash, clash.odds.second, clash.odds.first);
            });
            tag!(sheet, "p", "acts", {
                sheet.link("tap", &scene.href_of(clash.new));
                sheet.attr("data-action", "back");
                sheet.does(Action::Go(scene.session.screen));
                sheet.drawing("ico flip", "#i-back");
                sheet.t("ui.back");
                sheet.close();
            });
        });
    });
}

/// Writes one of the two answers, and the button that keeps it.
fn side(sheet: &mut Sheet, clash: &Clash, kept: FactId, taken_back: FactId) {
    let scene = sheet.scene;
    tag!(sheet, "section", "clash__side", {
        sheet.line("h2", "", scene.fact(kept, "title"));
        if let Some(value) = clash.facts.get(kept) {
            sheet.line("p", "lead", scene.words.answer(kept, value));
        }
        tag!(sheet, "button", "btn btn--2", {
            sheet.attr("type", "button");
            sheet.does(Action::TakeBack(taken_back));
            sheet.t("ui.clash.holds");
            sheet.line("span", "vh", scene.fact(kept, "title"));
        });
    });
}
