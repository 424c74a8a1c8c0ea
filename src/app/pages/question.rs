//! One question a screen: the question is the heading, the answers stand stacked, and nothing happens before Continue.

use crate::app::draft::TroubleKind;
use crate::app::root::Form;
use crate::app::screen::Screen;
use crate::app::session::{Action, Asked};
use crate::app::sheet::{Event, Sheet, tag};
use crate::app::view::{options, troubles, waiting, why};
use crate::facts::FactId;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};

/// Writes the page of the question with that number.
pub fn page(sheet: &mut Sheet, asked: Asked, number: usize) {
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt", {
            crumb(sheet, number);
            troubles::summary(sheet);
        });
    });
    tag!(sheet, "div", "row q", {
        sheet.key(asked.fact.key());
        if sheet.scene.words.asks(asked.fact) {
            form(sheet, asked);
        } else {
            waiting::notice(sheet, "h1");
        }
        why::margin(sheet, asked);
    });
}

fn form(sheet: &mut Sheet, asked: Asked) {
    let (scene, fact) = (sheet.scene, asked.fact);
    let is_wrong = scene.session.troubles.iter().any(|trouble| trouble.kind == TroubleKind::Error);
    tag!(sheet, "form", "txt", {
        sheet.attr("data-question", fact.key());
        sheet.attr("novalidate", "");
        listen(sheet, fact);
        if let Some(rule) = asked.rule {
            sheet.leaf_of("p", "stage", &["stage.", rule.stage.name(), ".title"]);
        }
        tag!(sheet, "fieldset", "", {
            sheet.attr("aria-describedby", "hint");
            tag!(sheet, "legend", "", {
                tag!(sheet, "h1", "", {
                    sheet.attr("tabindex", "-1");
                    sheet.text(scene.fact(fact, "title"));
                });
            });
            tag!(sheet, "p", "hint", {
                sheet.attr("id", "hint");
                sheet.text(scene.fact(fact, "hint"));
            });
            tag!(sheet, "div", if is_wrong { "bad" } else { "" }, {
                troubles::beside(sheet);
                options::answers(sheet, fact);
            });
        });
        troubles::question(sheet, fact);
        if !fact.def().options().is_empty() {
            weigh(sheet, fact);
        }
        tag!(sheet, "p", "acts go", {
            tag!(sheet, "button", "btn", {
                sheet.attr("type", "submit");
                sheet.attr("data-action", "continue");
                sheet.t("ui.continue");
            });
            sheet.button("link", "ui.later", Action::Skip(fact));
        });
    });
}

/// Takes what is typed and marked anywhere in the form, and the press on Continue.
fn listen(sheet: &mut Sheet, fact: FactId) {
    let scene = sheet.scene.clone();
    sheet.on(Event::Input, move |event| {
        let Some(target) = event.target() else { return };
        if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
            scene.act(Action::Enter(input.name(), input.value(), input.checked()));
        } else if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
            scene.act(Action::Enter(select.name(), select.value(), true));
        }
    });
    let scene = sheet.scene.clone();
    sheet.on(Event::Submit, move |event| {
        event.prevent_default();
        scene.submit(Form::Question(fact));
    });
}

/// Writes the way back, and how many questions may still come.
fn crumb(sheet: &mut Sheet, number: usize) {
    let back = match number {
        _ if sheet.scene.session.reviewed => Screen::Review,
        0 | 1 => Screen::Start,
        _ => Screen::Question(number - 1),
    };
    tag!(sheet, "p", "crumb", {
        back_link(sheet, &back.href());
        sheet.line("span", "", sheet.scene.count("ui.questions_left", sheet.scene.session.left()));
    });
}

/// Writes the link back.
pub fn back_link(sheet: &mut Sheet, href: &str) {
    sheet.link("tap", href);
    sheet.attr("data-action", "back");
    sheet.drawing("ico flip", "#i-back");
    sheet.t("ui.back");
    sheet.close();
}

/// Writes what each answer would do now; reckoned when it is opened.
fn weigh(sheet: &mut Sheet, fact: FactId) {
    let scene = sheet.scene;
    tag!(sheet, "details", "whatif", {
        tag!(sheet, "summary", "", {
            // Keyed, so that Yew does not put another in its place while it is being pressed.
            sheet.key("then");
            let on_open = scene.clone();
            sheet.on(Event::Press, move |_| on_open.act(Action::Weigh));
            sheet.t("ui.then");
        });
        let Some(weighed) = &scene.session.weighed else {
            sheet.close();
            return;
        };
        tag!(sheet, "dl", "", {
            sheet.key("weighed");
            for consequence in weighed.iter() {
                tag!(sheet, "div", "", {
                    tag!(sheet, "dt", "", {
                        for answer in &consequence.answers {
                            sheet.line("span", "", scene.words.answer(fact, answer));
                        }
                    });
                    tag!(sheet, "dd", "", {
                        sheet.say(&consequence.then);
                    });
                });
            }
        });
    });
}
