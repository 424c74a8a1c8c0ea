//! Where to sue or arbitrate, for who holds nothing yet: each forum with what is expected of it in China, and what to see to now.

use super::mark::Mark;
use super::waiting;
use crate::app::sheet::{Sheet, tag};
use crate::assess::forums::{Forum, alike};
use crate::law::rules;
use crate::text::{Arg, Part, Text};

/// Writes the comparison; nothing where a decision was given. It needs the rules and the texts of every route.
pub fn forums(sheet: &mut Sheet) {
    let Some(forums) = &sheet.scene.session.forums else { return };
    let is_here = rules::whole() && sheet.scene.words.holds(Part::Routes);
    tag!(sheet, "section", "part row", {
        tag!(sheet, "div", "txt flow", {
            if is_here {
                compared(sheet, forums);
            } else {
                waiting::notice(sheet, "p");
            }
        });
    });
}

fn compared(sheet: &mut Sheet, forums: &[Forum]) {
    sheet.leaf("h2", "", "forum.title");
    sheet.leaf("p", "", "forum.title.about");
    tag!(sheet, "ul", "points", {
        for forum in forums {
            tag!(sheet, "li", "", {
                sheet.line("b", "", name(sheet, forum));
                let mark = Mark::from(forum.verdict);
                tag!(sheet, "p", &["is-", mark.name()].concat(), {
                    mark.draw(sheet);
                    sheet.t_of(&["verdict.", forum.verdict.name(), ".word"]);
                });
                if !forum.against.is_empty() {
                    sheet.leaf("span", "note", "forum.against");
                }
                for rule in &forum.against {
                    // What stands after `#` is sent to nobody: the server does not learn which rule.
                    sheet.link_away("tap", &["law/", sheet.scene.words.tag(), "/rules/index.html#", rule].concat());
                    sheet.t_of(&["rule.", rule, ".title"]);
                    sheet.close();
                }
            });
        }
        tag!(sheet, "li", "", {
            sheet.leaf("b", "", "forum.mainland");
            sheet.leaf("p", "", "forum.mainland.what");
        });
    });
    sheet.leaf("h3", "", "forum.now");
    sheet.leaf("p", "", "forum.now.about");
    for group in alike(forums) {
        tag!(sheet, "details", "", {
            tag!(sheet, "summary", "", {
                for (place, forum) in group.iter().enumerate() {
                    if place > 0 {
                        sheet.text(" · ".into());
                    }
                    sheet.text(name(sheet, forum));
                }
            });
            tag!(sheet, "ul", "plainlist", {
                for precaution in group.iter().take(1).flat_map(|forum| &forum.precautions) {
                    sheet.leaf_of("li", "", &["precaution.", precaution.name]);
                }
            });
        });
    }
}

fn name(sheet: &Sheet, forum: &Forum) -> yew::AttrValue {
    let text = match forum.place {
        Some(place) => Text::new(["forum.", forum.kind.name(), ".place"].concat()).with("country", Arg::Country(place.code().into())),
        None => Text::new("forum.arbitration.anywhere"),
    };
    sheet.scene.say(&text)
}
