//! "As the law stood on": the same answers by the law of another day.

use crate::app::root::Form;
use crate::app::session::Action;
use crate::app::sheet::{Event, Sheet, tag};
use crate::app::view::dates;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Writes the three fields with the day of the law, and the way back to today.
pub fn form(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let session = &scene.session;
    tag!(sheet, "form", "lawday", {
        sheet.attr("novalidate", "");
        let on_input = scene.clone();
        sheet.on(Event::Input, move |event| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                on_input.act(Action::EnterLawDay(input.name(), input.value()));
            }
        });
        let on_submit = scene.clone();
        sheet.on(Event::Submit, move |event| {
            event.prevent_default();
            on_submit.submit(Form::LawDay);
        });
        tag!(sheet, "fieldset", "", {
            sheet.leaf("legend", "", "result.law_day");
            if session.law_day.1 {
                tag!(sheet, "p", "msg", {
                    sheet.attr("role", "alert");
                    sheet.t("result.law_day_wrong");
                });
            }
            dates::fields(sheet, &session.law_day.0);
        });
        tag!(sheet, "p", "acts", {
            tag!(sheet, "button", "btn btn--2", {
                sheet.attr("type", "submit");
                sheet.t("result.law_day_show");
            });
            if session.on != session.today {
                sheet.button("link", "result.law_day_today", Action::On(Some(session.today)));
            }
        });
    });
}
