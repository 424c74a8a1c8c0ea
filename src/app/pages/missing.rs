//! An address that is no page of ours.

use crate::app::screen::Screen;
use crate::app::sheet::{Sheet, tag};

/// Writes the page.
pub fn page(sheet: &mut Sheet) {
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt flow", {
            tag!(sheet, "h1", "", {
                sheet.attr("tabindex", "-1");
                sheet.t("page.missing.title");
            });
            sheet.leaf("p", "lead", "page.missing.lead");
            tag!(sheet, "p", "acts", {
                sheet.link_leaf("btn", &Screen::Start.href(), "page.missing.go");
            });
        });
    });
}
