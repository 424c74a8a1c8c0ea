//! The pages about the checker: who stands behind it, advice, privacy, accessibility, licences.
//!
//! Their words come with the findings pack: `about.<page>.p<number>`, headings `about.<page>.p<number>-title`.

use crate::app::figures;
use crate::app::screen::{About, Screen};
use crate::app::sheet::{Sheet, tag};
use crate::app::view::waiting;
use crate::app::words::Dated;
use crate::law::LAW;
use crate::text::{Arg, Text};

/// Writes the page of that name.
pub fn page(sheet: &mut Sheet, about: About) {
    let scene = sheet.scene;
    tag!(sheet, "div", "row", {
        tag!(sheet, "div", "txt flow", {
            tag!(sheet, "h1", "", {
                sheet.attr("tabindex", "-1");
                sheet.t_of(&["page.", about.name(), ".title"]);
            });
            tag!(sheet, "div", "read prose", {
                if !scene.words.has_findings() {
                    waiting::notice(sheet, "p");
                }
                for number in 1..16 {
                    let key = ["about.", about.name(), ".p", &figures(number)].concat();
                    if scene.words.find(&[&key]).is_none() {
                        break;
                    }
                    if let Some(title) = scene.words.find(&[&key, "-title"]) {
                        sheet.line("h2", "", title);
                    }
                    let text = Text::new(key).with("version", Arg::Plain(LAW.version.to_owned())).dated("date", LAW.reviewed);
                    tag!(sheet, "p", "", {
                        linked(sheet, &scene.say(&text));
                    });
                }
            });
            tag!(sheet, "p", "acts", {
                sheet.link_leaf("tap", &Screen::Start.href(), "page.to_start");
            });
        });
    });
}

/// Writes the text, with each address in it as a link.
fn linked(sheet: &mut Sheet, text: &str) {
    for word in text.split_inclusive(' ') {
        let url = word.trim_end_matches([' ', '.', ',']);
        if url.starts_with("https://") {
            sheet.link_away("", url);
            sheet.text(url.to_owned().into());
            sheet.close();
            sheet.text(word.get(url.len()..).unwrap_or_default().to_owned().into());
        } else {
            sheet.text(word.to_owned().into());
        }
    }
}
