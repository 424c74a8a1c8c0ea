//! Day, month and year: three fields, no calendar, no jumping from field to field.

use crate::app::sheet::{Sheet, tag};
use crate::app::written_date::{Field, Fields};

/// Writes the three fields.
pub fn fields(sheet: &mut Sheet, typed: &Fields) -> &'static str {
    tag!(sheet, "div", "dates", {
        for (field, value) in [(Field::Day, &typed.day), (Field::Month, &typed.month), (Field::Year, &typed.year)] {
            let id = ["f-", field.name()].concat();
            tag!(sheet, "div", &["dates__", field.name()].concat(), {
                tag!(sheet, "label", "lab", {
                    sheet.attr("for", &id);
                    sheet.t_of(&["ui.", field.name()]);
                });
                sheet.input("text", field.name(), &id, value);
                sheet.attr("inputmode", if field == Field::Month { "text" } else { "numeric" });
                sheet.attr("autocomplete", "off");
                sheet.close();
            });
        }
        sheet.leaf("p", "hint2", "ui.date_hint");
    });
    "checkbox"
}
