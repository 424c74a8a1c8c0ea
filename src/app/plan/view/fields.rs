//! The fields of the plan. What is marked or typed is taken when a field is left, so that no one is told of a mistake while typing.

use super::Page;
use crate::app::plan::desk::{NO, YES, field};
use crate::app::plan::room::Message;
use crate::app::sheet::{Event, tag};
use crate::law::plan::Region;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::AttrValue;

/// The class of a form that asks for what the plan turns on; paper needs none of it.
pub const ASKS: &str = "asks";

/// Begins a form of the plan, a group of fields with its name; to be closed twice.
pub fn form(sheet: &mut Page, class: &str, legend: &str) {
    sheet.open("form", class);
    sheet.attr("novalidate", "");
    let link = sheet.scene.link.clone();
    sheet.on(Event::Change, move |event| {
        let target = event.target();
        let input = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>());
        let select = target.as_ref().and_then(|target| target.dyn_ref::<HtmlSelectElement>());
        let (name, value) = match (input, select) {
            (Some(input), _) if input.type_() == "checkbox" => (input.name(), if input.checked() { YES.to_owned() } else { String::new() }),
            (Some(input), _) => (input.name(), input.value()),
            (None, Some(select)) => (select.name(), select.value()),
            (None, None) => return,
        };
        link.send_message(Message::Enter(name, value));
    });
    // Enter leaves a field and no more.
    sheet.on(Event::Submit, |event| event.prevent_default());
    sheet.open("fieldset", "");
    sheet.leaf("legend", "lab", legend);
}

/// Writes a choice between options, each with its value; the first stands for "not said".
pub fn select(sheet: &mut Page, name: &str, label: &str, unsaid: &str, options: &[(&str, AttrValue)]) {
    let hall = sheet.scene;
    let chosen = hall.desk.borrow().get(name).to_owned();
    tag!(sheet, "div", "", {
        labelled(sheet, name, label);
        tag!(sheet, "select", "inp", {
            sheet.attr("id", name);
            sheet.attr("name", name);
            let unsaid = hall.words.of(&[unsaid]);
            for (value, text) in core::iter::once(&("", unsaid)).chain(options) {
                tag!(sheet, "option", "", {
                    sheet.attr("value", value);
                    if *value == chosen {
                        sheet.attr("selected", "");
                    }
                    sheet.text(text.clone());
                });
            }
        });
    });
}

/// Writes a question that is answered by yes or no, or not at all.
pub fn yes_or_no(sheet: &mut Page, name: &str, label: &str) {
    let text = |key: &str| sheet.scene.words.of(&[key]);
    let options = [(YES, text("plan.page.yes")), (NO, text("plan.page.no"))];
    select(sheet, name, label, "plan.page.unsaid", &options);
}

/// Writes a choice of a province.
pub fn province(sheet: &mut Page, name: &str, label: &str) {
    let options: Vec<(&str, AttrValue)> = Region::ALL.iter().map(|region| (region.name(), province_name(sheet, *region))).collect();
    select(sheet, name, label, "plan.page.unsaid", &options);
}

/// The name of a province.
pub fn province_name(sheet: &Page, region: Region) -> AttrValue {
    sheet.scene.words.of(&["plan.region-", &region.name().to_ascii_lowercase()])
}

/// Writes the boxes of all provinces, folded until one is wanted.
pub fn provinces(sheet: &mut Page, label: &str) {
    tag!(sheet, "details", "asks__wide", {
        sheet.leaf("summary", "", label);
        tag!(sheet, "ul", "boxes", {
            for region in Region::ALL {
                tag!(sheet, "li", "", {
                    tag!(sheet, "label", "opt", {
                        let name = [field::PROPERTY_AT, region.name()].concat();
                        tick(sheet, &name);
                        let text = province_name(sheet, *region);
                        sheet.line("span", "", text);
                    });
                });
            }
        });
    });
}

/// Writes a box to tick, within its label.
pub fn tick(sheet: &mut Page, name: &str) {
    let is_ticked = !sheet.scene.desk.borrow().get(name).is_empty();
    sheet.input("checkbox", name, name, YES);
    sheet.checked(is_ticked);
    sheet.close();
}

/// A line to type in: its name, its label, what the browser should offer to type with.
pub struct Typed<'a> {
    /// Its name, which is its id too.
    pub name: &'a str,
    /// Its label.
    pub label: AttrValue,
    /// Whether what stands in it cannot be read.
    pub is_wrong: bool,
    /// What to say then.
    pub wrong: &'a str,
}

/// Writes a line to type a number in.
pub fn number(sheet: &mut Page, typed: &Typed<'_>) {
    let value = sheet.scene.desk.borrow().get(typed.name).to_owned();
    let message = [typed.name, "-wrong"].concat();
    tag!(sheet, "div", if typed.is_wrong { "bad" } else { "" }, {
        tag!(sheet, "label", "lab", {
            sheet.attr("for", typed.name);
            sheet.text(typed.label.clone());
        });
        if typed.is_wrong {
            tag!(sheet, "p", "msg", {
                sheet.attr("id", &message);
                sheet.attr("role", "alert");
                sheet.t(typed.wrong);
            });
        }
        sheet.input("text", typed.name, typed.name, &value);
        sheet.attr("inputmode", "decimal");
        sheet.attr("autocomplete", "off");
        if typed.is_wrong {
            sheet.attr("aria-invalid", "true");
            sheet.attr("aria-describedby", &message);
        }
        sheet.close();
    });
}

/// Writes the three fields of a day.
pub fn day(sheet: &mut Page, name: &str, label: &str) {
    let fields = sheet.scene.desk.borrow().day_fields(name);
    tag!(sheet, "fieldset", "", {
        sheet.leaf("legend", "lab", label);
        tag!(sheet, "div", "dates", {
            for (part, value) in [("day", fields.day), ("month", fields.month), ("year", fields.year)] {
                let id = [name, part].concat();
                tag!(sheet, "div", "", {
                    tag!(sheet, "label", "hint2", {
                        sheet.attr("for", &id);
                        sheet.t_of(&["ui.", part]);
                    });
                    sheet.input("text", &id, &id, &value);
                    sheet.attr("inputmode", if part == "month" { "text" } else { "numeric" });
                    sheet.attr("autocomplete", "off");
                    sheet.close();
                });
            }
        });
    });
}

fn labelled(sheet: &mut Page, name: &str, label: &str) {
    tag!(sheet, "label", "lab", {
        sheet.attr("for", name);
        sheet.t(label);
    });
}
