//! Masthead and foot: the same on every screen.

use crate::app::root::Message;
use crate::app::screen::{About, Screen};
use crate::app::services::intl::language_name;
use crate::app::sheet::{Event, Sheet, tag};
use crate::app::words::Dated;
use crate::law::LAW;
use crate::text::{Arg, LANGUAGES, Text};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// The name of the product, the way to people, and the language.
pub fn masthead(sheet: &mut Sheet) {
    tag!(sheet, "header", "mast", {
        tag!(sheet, "div", "sheet mast__in", {
            sheet.link("brand", &Screen::Start.href());
            sheet.drawing("", "#logo");
            tag!(sheet, "span", "", {
                sheet.leaf("b", "", "ui.brand");
                sheet.leaf("span", "", "ui.publisher");
            });
            sheet.close();
            tag!(sheet, "nav", "", {
                sheet.attr("aria-label", &sheet.scene.t("ui.nav"));
                tag!(sheet, "ul", "", {
                    tag!(sheet, "li", "", {
                        sheet.link_leaf("", &Screen::About(About::Us).href(), "ui.people");
                    });
                    tag!(sheet, "li", "", {
                        languages(sheet);
                    });
                });
            });
        });
    });
}

fn languages(sheet: &mut Sheet) {
    let link = sheet.scene.link.clone();
    tag!(sheet, "label", "lang", {
        sheet.leaf("span", "vh", "ui.language");
        tag!(sheet, "select", "", {
            sheet.attr("data-action", "language");
            sheet.on(Event::Change, move |event| {
                if let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
                    link.send_message(Message::Language(select.value()));
                }
            });
            for tag in LANGUAGES {
                tag!(sheet, "option", "", {
                    sheet.attr("value", tag);
                    sheet.attr("lang", tag);
                    if *tag == sheet.scene.words.tag() {
                        sheet.attr("selected", "");
                    }
                    sheet.text(language_name(tag).into());
                });
            }
        });
    });
}

/// What this is, where the answers are, which law; and the pages about it.
pub fn foot(sheet: &mut Sheet) {
    let law = Text::new("ui.foot.law_text").dated("date", LAW.reviewed).with("version", Arg::Plain(LAW.version.to_owned()));
    let today = Text::new("ui.foot.today").dated("date", sheet.scene.session.today);
    tag!(sheet, "footer", "sheet", {
        tag!(sheet, "div", "foot", {
            for (heading, text) in [("ui.foot.what", "ui.foot.what_text"), ("ui.foot.where", "ui.foot.where_text")] {
                tag!(sheet, "div", "", {
                    sheet.leaf("h2", "", heading);
                    sheet.leaf("p", "", text);
                });
            }
            tag!(sheet, "div", "", {
                sheet.leaf("h2", "", "ui.foot.law");
                tag!(sheet, "p", "", {
                    sheet.say(&law);
                });
                tag!(sheet, "p", "", {
                    sheet.say(&today);
                });
            });
            tag!(sheet, "ul", "foot__links", {
                // In a new tab: the answers live in this page alone.
                for name in ["rules", "countries"] {
                    tag!(sheet, "li", "", {
                        sheet.link_away("", &["law/", sheet.scene.words.tag(), "/", name, "/index.html"].concat());
                        sheet.t_of(&["ui.foot.", name]);
                        sheet.close();
                    });
                }
                for page in About::ALL {
                    tag!(sheet, "li", "", {
                        sheet.link_leaf("", &Screen::About(page).href(), &["page.", page.name(), ".title"].concat());
                    });
                }
            });
        });
    });
}
