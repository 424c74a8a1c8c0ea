//! What must be put right before the answer can be taken, or what is odd and must be confirmed.

use crate::app::draft::{Trouble, TroubleKind};
use crate::app::root::Form;
use crate::app::services::browser;
use crate::app::sheet::{Event, Sheet, tag};
use crate::facts::FactId;

fn errors<'a>(sheet: &Sheet<'a>) -> Vec<&'a Trouble> {
    sheet.scene.session.troubles.iter().filter(|trouble| trouble.kind == TroubleKind::Error).collect()
}

/// Writes the summary of errors, which takes the focus; its links lead into the fields.
pub fn summary(sheet: &mut Sheet) {
    let errors = errors(sheet);
    if errors.is_empty() {
        return;
    }
    tag!(sheet, "div", "err", {
        for (name, value) in [("role", "alert"), ("tabindex", "-1"), ("data-error-summary", ""), ("aria-labelledby", "err-title")] {
            sheet.attr(name, value);
        }
        tag!(sheet, "h2", "", {
            sheet.attr("id", "err-title");
            sheet.t("error.title");
        });
        tag!(sheet, "ul", "", {
            for trouble in errors {
                let selector = ["#", &trouble.field].concat();
                tag!(sheet, "li", "", {
                    sheet.link("", &selector);
                    sheet.on(Event::Press, move |event| {
                        event.prevent_default();
                        browser::focus_on(&selector);
                    });
                    sheet.say(&trouble.text);
                    sheet.close();
                });
            }
        });
    });
}

/// Writes the errors again, beside the fields; the same words twice.
pub fn beside(sheet: &mut Sheet) {
    for trouble in errors(sheet) {
        tag!(sheet, "p", "msg", {
            sheet.leaf("span", "vh", "error.prefix");
            sheet.say(&trouble.text);
        });
    }
}

/// Writes a question about a date that is odd but possible.
pub fn question(sheet: &mut Sheet, fact: FactId) {
    let Some(trouble) = sheet.scene.session.troubles.iter().find(|trouble| trouble.kind != TroubleKind::Error) else { return };
    tag!(sheet, "div", "odd", {
        for (name, value) in [("role", "group"), ("tabindex", "-1"), ("aria-labelledby", "odd-title")] {
            sheet.attr(name, value);
        }
        tag!(sheet, "p", "", {
            sheet.attr("id", "odd-title");
            sheet.say(&trouble.text);
        });
        tag!(sheet, "p", "acts", {
            tag!(sheet, "button", "btn btn--2", {
                sheet.attr("type", "button");
                let scene = sheet.scene.clone();
                sheet.on(Event::Press, move |_| scene.submit(Form::Odd(fact)));
                sheet.t("ui.odd_yes");
            });
            tag!(sheet, "button", "btn btn--2", {
                sheet.attr("type", "button");
                sheet.on(Event::Press, |_| browser::focus_on("#f-year"));
                sheet.t("ui.odd_no");
            });
        });
    });
}
