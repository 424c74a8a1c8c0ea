//! The first page: what this is, how long it takes, that nothing leaves, that it is no legal advice.
//!
//! `index.html` holds the same page in English, so that it is there before the program and without it.

use crate::app::figures;
use crate::app::session::Action;
use crate::app::sheet::{Sheet, tag};
use crate::app::view::bracket::bracket;
use crate::app::words::Dated;
use crate::law::LAW;
use crate::law::rule::Stage;
use crate::text::Text;

/// Writes the page.
pub fn page(sheet: &mut Sheet) {
    tag!(sheet, "div", "row opening", {
        tag!(sheet, "div", "txt flow", {
            opening(sheet);
        });
        tag!(sheet, "div", "side", {
            bracket(sheet, "page.start.everybody");
            sheet.leaf("p", "note", "ui.bracket.first");
        });
    });
    tag!(sheet, "section", "part row", {
        tag!(sheet, "div", "wide", {
            sheet.leaf("h2", "", "page.start.questions");
            tag!(sheet, "ol", "stages", {
                for stage in Stage::ALL {
                    tag!(sheet, "li", "", {
                        tag!(sheet, "span", "", {
                            sheet.leaf_of("b", "", &["stage.", stage.name(), ".title"]);
                            sheet.t_of(&["stage.", stage.name(), ".question"]);
                        });
                    });
                }
            });
        });
    });
    tag!(sheet, "section", "part row", {
        tag!(sheet, "div", "wide two", {
            for name in ["have", "covers"] {
                tag!(sheet, "div", "", {
                    list(sheet, name);
                });
            }
        });
    });
    tag!(sheet, "section", "part row", {
        tag!(sheet, "div", "txt flow", {
            sheet.leaf("h2", "", "page.start.who");
            tag!(sheet, "div", "read", {
                tag!(sheet, "p", "", {
                    sheet.say(&Text::new("page.start.reviewed").dated("date", LAW.reviewed));
                });
                sheet.leaf("p", "", "page.start.advice");
            });
        });
    });
}

fn opening(sheet: &mut Sheet) {
    let has_begun = !sheet.scene.session.asked.is_empty();
    tag!(sheet, "h1", "", {
        sheet.attr("tabindex", "-1");
        sheet.t("page.start.title");
    });
    sheet.leaf("p", "lead", "page.start.lead");
    tag!(sheet, "p", "acts", {
        tag!(sheet, "button", "btn", {
            sheet.attr("type", "button");
            sheet.attr("data-action", "start");
            sheet.does(Action::Begin);
            sheet.t(if has_begun { "page.start.go_on" } else { "page.start.go" });
            sheet.drawing("ico flip", "#i-fwd");
        });
        if has_begun {
            sheet.button("link", "ui.erase", Action::Erase);
        }
    });
    sheet.leaf("p", "note", "page.start.promise");
}

/// Writes a heading and the list under it, whose items are numbered in the catalog.
fn list(sheet: &mut Sheet, name: &str) {
    sheet.leaf_of("h2", "", &["page.start.", name]);
    tag!(sheet, "ul", "plainlist", {
        for number in 1..10 {
            let Some(item) = sheet.scene.words.find(&["page.start.", name, &figures(number)]) else { break };
            sheet.line("li", "", item);
        }
    });
}
