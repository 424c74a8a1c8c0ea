//! Beside a question: the bracket, why it is asked and by which article, and what proves the answer.

use super::authority;
use super::bracket::bracket;
use crate::app::cited::cited;
use crate::app::screen::Screen;
use crate::app::session::Asked;
use crate::app::sheet::{Sheet, tag};

/// Writes the margin of a question. The reasons come with the findings pack, a moment after the first paint.
pub fn margin(sheet: &mut Sheet, asked: Asked) {
    let scene = sheet.scene;
    tag!(sheet, "div", "side flow", {
        bracket(sheet, "ui.bracket.title");
        tag!(sheet, "p", "note", {
            if scene.session.asked.len() < 2 {
                sheet.t("ui.bracket.first");
            } else {
                sheet.link_leaf("", &Screen::Result.href(), "ui.so_far");
            }
        });
        if scene.words.has_findings() {
            tag!(sheet, "section", "aside", {
                sheet.leaf("h2", "", "ui.why");
                sheet.line("p", "", scene.fact(asked.fact, "why"));
                if let Some(cited) = asked.rule.and_then(|rule| cited(scene, rule).into_iter().next()) {
                    tag!(sheet, "p", "aside__law", {
                        authority::short(sheet, &cited);
                    });
                }
            });
            tag!(sheet, "section", "aside", {
                sheet.leaf("h2", "", "ui.proof");
                sheet.line("p", "", scene.fact(asked.fact, "proof"));
            });
        }
    });
}
