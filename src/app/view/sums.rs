//! The sums of a judgment: a row a head of claim.

use crate::app::draft::SumFields;
use crate::app::figures;
use crate::app::session::Action;
use crate::app::sheet::{Sheet, tag};
use crate::facts::Head;

/// Writes the rows.
pub fn rows(sheet: &mut Sheet) -> &'static str {
    let sums = &sheet.scene.session.draft.sums;
    tag!(sheet, "div", "sums", {
        for (row, sum) in sums.iter().enumerate() {
            one(sheet, row, sum, sums.len() > 1);
        }
        sheet.button("btn btn--2", "ui.sums.add", Action::AddSum);
    });
    "checkbox"
}

fn one(sheet: &mut Sheet, row: usize, sum: &SumFields, can_go: bool) {
    let number = figures(row);
    let scene = sheet.scene;
    tag!(sheet, "fieldset", "sum", {
        sheet.line("legend", "vh", scene.count("ui.sums.row", row + 1));
        for (field, value) in [("head", ""), ("amount", &sum.amount), ("currency", &sum.currency), ("paid", &sum.paid)] {
            let name = [field, "-", &number].concat();
            let id = ["f-", &name].concat();
            tag!(sheet, "div", "", {
                tag!(sheet, "label", "lab", {
                    sheet.attr("for", &id);
                    sheet.t_of(&["ui.sums.", field]);
                });
                if field == "head" {
                    heads(sheet, &name, &id, sum.head);
                } else {
                    sheet.input("text", &name, &id, value);
                    sheet.attr("inputmode", if field == "currency" { "text" } else { "decimal" });
                    sheet.attr("autocomplete", "off");
                    sheet.close();
                }
            });
        }
        if can_go {
            sheet.button("link", "ui.sums.remove", Action::RemoveSum(row));
        }
    });
}

fn heads(sheet: &mut Sheet, name: &str, id: &str, chosen: usize) {
    tag!(sheet, "select", "inp", {
        sheet.attr("id", id);
        sheet.attr("name", name);
        for (place, (_, head)) in Head::ALL.iter().enumerate() {
            tag!(sheet, "option", "", {
                sheet.attr("value", head);
                if place == chosen {
                    sheet.attr("selected", "");
                }
                sheet.t_of(&["option.sums.", head]);
            });
        }
    });
}
