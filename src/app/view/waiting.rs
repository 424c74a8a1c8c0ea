//! What stands in the place of something that has not arrived: that it is on its way, or that it could not be had and can be asked for again.

use crate::app::root::Message;
use crate::app::sheet::{Event, Sheet, tag};

/// Writes the notice; `tag` is that of its sentence, a heading where the screen has no other.
pub fn notice(sheet: &mut Sheet, tag: &'static str) {
    let scene = sheet.scene;
    tag!(sheet, "div", "flow", {
        sheet.attr("role", "status");
        sheet.attr("data-waiting", if scene.has_failed { "failed" } else { "loading" });
        sheet.open(tag, "lead");
        sheet.attr("tabindex", "-1");
        sheet.t(if scene.has_failed { "ui.load_failed" } else { "ui.loading" });
        sheet.close();
        if scene.has_failed {
            again(sheet);
        }
    });
}

/// Writes the button that asks again for what could not be had.
pub fn again(sheet: &mut Sheet) {
    tag!(sheet, "button", "btn btn--2", {
        let link = sheet.scene.link.clone();
        sheet.attr("type", "button");
        sheet.attr("data-action", "retry");
        sheet.on(Event::Press, move |_| link.send_message(Message::Retry));
        sheet.t("ui.retry");
    });
}
