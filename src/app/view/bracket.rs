//! The bracket: the outcomes, best on top, and around those that are still possible a bracket that each answer can only narrow.

use super::mark::Mark;
use crate::app::sheet::{Sheet, tag};
use crate::assess::{Assessment, Expected, Outcome, Verdict};

/// The rows, best first, by the places of outcomes.
const ROWS: [Outcome; 4] = [Outcome::Recognised, Outcome::Part, Outcome::Dismissed, Outcome::Refused];

/// The bracket of the answer, with its heading.
pub fn bracket(sheet: &mut Sheet, heading: &str) {
    let answer = &sheet.scene.session.answer;
    tag!(sheet, "section", "brk", {
        sheet.attr("aria-label", &sheet.scene.t(heading));
        sheet.leaf("h2", "", heading);
        tag!(sheet, "ol", "", {
            for outcome in ROWS {
                row(sheet, answer, outcome);
            }
        });
        if says_expected(answer) && answer.expected == Expected::Discretion {
            tag!(sheet, "p", "brk__court", {
                Mark::Court.draw(sheet);
                sheet.leaf("span", "", "outcome.discretion");
                sheet.leaf("span", "tag", "ui.bracket.expected");
            });
        }
    });
}

/// The expected outcome is not named before the headline names it.
fn says_expected(answer: &Assessment) -> bool {
    answer.verdict != Verdict::CannotSay
}

fn row(sheet: &mut Sheet, answer: &Assessment, outcome: Outcome) {
    let (best, worst, place) = (answer.best.place(), answer.worst.place(), outcome.place());
    // "Another procedure" stands in the row of "dismissed", under its own name where it is the one that is possible.
    let named = [answer.worst, answer.best].into_iter().find(|end| end.place() == place).unwrap_or(outcome);
    let is_in = (best..=worst).contains(&place);
    let is_expected = says_expected(answer) && best != worst && matches!(answer.expected, Expected::Outcome(expected) if expected.place() == place);
    let mut class = String::from(if is_in { "in" } else { "out" });
    let mut tag = if is_in { "" } else { "out" };
    if place == best {
        class.push_str(" top");
        tag = "best";
    }
    if place == worst {
        class.push_str(" end");
        tag = if best == worst { "only" } else { "worst" };
    }
    if is_expected {
        class.push_str(" expected");
    }
    tag!(sheet, "li", &class, {
        Mark::from(named).draw(sheet);
        sheet.leaf_of("span", "", &["outcome.", named.name()]);
        tag!(sheet, "span", "tag", {
            if is_expected {
                sheet.leaf("b", "", "ui.bracket.expected");
            }
            if !tag.is_empty() {
                sheet.leaf_of("span", "", &["ui.bracket.", tag]);
            }
        });
    });
}
