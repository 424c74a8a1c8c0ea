//! The head of the result: the answer in large words, its provisos, and the bracket.

use super::bracket::bracket;
use super::mark::Mark;
use super::open_points::question_link;
use crate::app::sheet::{Sheet, tag};
use crate::app::words::Dated;
use crate::assess::Verdict;
use crate::facts::{FactId, Value};
use crate::text::{Arg, Text};

/// At most so many points between the ends are named.
const NAMED: usize = 3;

/// Writes the head.
pub fn head(sheet: &mut Sheet) {
    let scene = sheet.scene;
    let answer = &scene.session.answer;
    let mark = Mark::from(answer.verdict);
    let has_words = scene.words.has_findings();
    tag!(sheet, "header", "row verdict", {
        for (name, value) in [("data-verdict", answer.verdict.name()), ("data-best", answer.best.name()), ("data-worst", answer.worst.name())] {
            sheet.attr(name, value);
        }
        if let Some(expected) = answer.expected.name() {
            sheet.attr("data-expected", expected);
        }
        tag!(sheet, "div", "gut", {
            mark.draw(sheet);
        });
        tag!(sheet, "div", "txt", {
            tag!(sheet, "p", "kick", {
                kick(sheet);
            });
            tag!(sheet, "h1", "", {
                sheet.attr("tabindex", "-1");
                // While the findings have not arrived the first words stand alone.
                let key = [if has_words { "verdict." } else { "ui.word." }, answer.verdict.name(), if has_words { ".word" } else { "" }].concat();
                sheet.leaf("span", &["word is-", mark.name()].concat(), &key);
                if has_words {
                    sheet.text(" ".into());
                    tag!(sheet, "span", "rest", {
                        sheet.say(&answer.headline);
                    });
                }
            });
            if has_words {
                let next = if answer.route.is_assessed() { ["verdict.", answer.verdict.name(), ".next"] } else { ["route.", answer.route.name(), ".about"] };
                sheet.leaf("p", "stands lead", &next.concat());
            }
            between(sheet);
            contents(sheet);
        });
        // Of a road with rules of its own nothing is said yet, so no outcome is shown as possible.
        if answer.route.is_assessed() {
            tag!(sheet, "div", "side", {
                bracket(sheet, "ui.bracket.title");
            });
        }
    });
}

/// Writes by the law of which day, from how many answers.
fn kick(sheet: &mut Sheet) {
    let session = &sheet.scene.session;
    let (mut answers, mut unknown) = (0, 0);
    for fact in FactId::ALL {
        match session.facts.get(*fact) {
            None => {}
            Some(Value::Unknown) => (answers, unknown) = (answers + 1, unknown + 1),
            Some(_) => answers += 1,
        }
    }
    let count = |key: &'static str, count: i64| Arg::Text(Text::new(key).with("count", count));
    let text = Text::new("ui.kick").dated("date", session.on);
    sheet.say(&text.with("answers", count("ui.kick.answers", answers)).with("unknown", count("ui.kick.unknown", unknown)));
}

/// Writes the questions that stand between the ends.
fn between(sheet: &mut Sheet) {
    let answer = &sheet.scene.session.answer;
    let next = &sheet.scene.session.next;
    if answer.best.place() == answer.worst.place() || next.is_empty() || !answer.route.is_assessed() {
        return;
    }
    tag!(sheet, "div", "stands", {
        sheet.leaf("p", "", if answer.verdict == Verdict::CannotSay { "ui.between.first" } else { "ui.between.provided" });
        tag!(sheet, "ul", "", {
            for fact in next.iter().take(NAMED) {
                tag!(sheet, "li", "", {
                    question_link(sheet, *fact);
                });
            }
        });
    });
}

/// Writes the links to the parts below.
fn contents(sheet: &mut Sheet) {
    if !sheet.scene.words.has_findings() || !sheet.scene.session.answer.route.is_assessed() {
        return;
    }
    tag!(sheet, "nav", "contents", {
        sheet.attr("aria-label", &sheet.scene.t("result.contents"));
        tag!(sheet, "ul", "", {
            for (id, key) in [
                ("#h-why", "result.why"),
                ("#h-path", "result.path"),
                ("#h-day", "limitation.last_day.title"),
                ("#plan", "result.plan"),
                ("#h-all", "result.all"),
                ("#h-law", "result.which_law"),
            ] {
                tag!(sheet, "li", "", {
                    sheet.link_leaf("", id, key);
                });
            }
        });
    });
}
