//! All answers, by stage, each with the way to change it; what is open, what is no longer needed, and what moved.

use super::question::back_link;
use crate::app::screen::Screen;
use crate::app::session::Action;
use crate::app::sheet::{Sheet, tag};
use crate::app::view::bracket::bracket;
use crate::app::view::open_points::question_link;
use crate::app::view::waiting;
use crate::facts::{FactId, Value};
use crate::law::rule::Stage;

/// Writes the page.
pub fn page(sheet: &mut Sheet) {
    let session = &sheet.scene.session;
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            tag!(sheet, "p", "crumb", {
                back_link(sheet, &Screen::Question(session.asked.len()).href());
            });
            tag!(sheet, "h1", "", {
                sheet.attr("tabindex", "-1");
                sheet.t("ui.review.title");
            });
            sheet.leaf("p", "lead under", "ui.review.lead");
            if sheet.scene.is_waiting() {
                waiting::notice(sheet, "p");
            } else {
                given(sheet);
            }
            tag!(sheet, "p", "acts go", {
                sheet.link("btn", &Screen::Result.href());
                sheet.attr("data-action", "continue");
                sheet.t("ui.review.show");
                sheet.close();
                if session.left() > 0 {
                    sheet.button("link", "ui.review.go_on", Action::Begin);
                }
                sheet.button("link", "ui.erase", Action::Erase);
            });
        });
        tag!(sheet, "div", "side", {
            bracket(sheet, "ui.bracket.title");
        });
    });
}

/// Writes the answers and what is open.
fn given(sheet: &mut Sheet) {
    moved(sheet);
    if sheet.scene.session.next.is_empty() {
        sheet.leaf("p", "moved", "ui.review.may_stop");
    }
    answers(sheet, None);
    for stage in Stage::ALL {
        answers(sheet, Some(stage));
    }
    not_asked(sheet);
}

/// Writes what the last change did.
fn moved(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let (Some(fact), Some(moved)) = (scene.session.changed, &scene.session.moved) else { return };
    tag!(sheet, "p", "moved", {
        sheet.leaf("b", "", "ui.review.changed");
        sheet.text(scene.fact(fact, "title"));
        sheet.open("br", "");
        sheet.close();
        sheet.say(moved);
    });
}

/// Writes the answers of one stage; of none for what no rule waited for.
fn answers(sheet: &mut Sheet, stage: Option<Stage>) {
    let mut asked = sheet.scene.session.asked.iter().filter(|asked| asked.rule.map(|rule| rule.stage) == stage).peekable();
    if asked.peek().is_none() {
        return;
    }
    tag!(sheet, "section", "group", {
        match stage {
            Some(stage) => sheet.leaf_of("h2", "", &["stage.", stage.name(), ".title"]),
            None => sheet.leaf("h2", "", "ui.review.road"),
        }
        tag!(sheet, "dl", "ans", {
            for asked in asked {
                row(sheet, asked.fact);
            }
        });
    });
}

fn row(sheet: &mut Sheet, fact: FactId) {
    let scene = sheet.scene;
    let value = scene.session.facts.get(fact);
    tag!(sheet, "div", "", {
        sheet.line("dt", "", scene.fact(fact, "title"));
        tag!(sheet, "dd", if value.is_none_or(|value| *value == Value::Unknown) { "soft" } else { "" }, {
            match value {
                Some(value) => sheet.text(scene.words.answer(fact, value)),
                None => sheet.t("ui.review.unanswered"),
            }
            if scene.session.is_idle(fact) {
                sheet.leaf("span", "note", "ui.review.idle");
            }
        });
        tag!(sheet, "dd", "", {
            sheet.link("", &scene.href_of(fact));
            sheet.attr("data-change", fact.key());
            sheet.does(Action::Visit(fact));
            sheet.t(if value.is_none() { "ui.review.answer" } else { "ui.review.change" });
            sheet.line("span", "vh", scene.fact(fact, "title"));
            sheet.close();
        });
    });
}

/// Writes the questions that were not put yet.
fn not_asked(sheet: &mut Sheet) {
    let session = &sheet.scene.session;
    let mut facts = session.next.iter().filter(|fact| session.number(**fact).is_none()).peekable();
    if facts.peek().is_none() {
        return;
    }
    tag!(sheet, "section", "group", {
        sheet.leaf("h2", "", "ui.review.not_asked");
        tag!(sheet, "ul", "points", {
            for fact in facts {
                tag!(sheet, "li", "", {
                    question_link(sheet, *fact);
                });
            }
        });
    });
}
